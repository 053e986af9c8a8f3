import { shareSentence } from './share-sentence';

const rule = { gainSharePercent: 10, gainShareCap: 4_000_000 };
const of = (amount: number, payable: number, reason: string | null) =>
  shareSentence({ amount, gainShare: { payable, isPayable: reason === null, reason } }, rule);

test('the cap is said where it cuts', () => {
  expect(of(41_300_000, 4_000_000, null)).toEqual({ word: 'capped', percent: 10, share: 4_130_000 });
  expect(of(41_300_000, 4_000_000, 'PAID')).toMatchObject({ word: 'cappedPaid' });
  expect(of(1_000_000, 100_000, null)).toMatchObject({ word: 'whole', share: 100_000 });
});

test('what was paid by another rule is said without today’s', () => {
  expect(of(41_300_000, 2_000_000, 'PAID')).toMatchObject({ word: 'paid' });
});

test('while nothing is paid, why not is said', () => {
  expect(of(41_300_000, 4_000_000, 'NOT_BETTER')).toEqual({ word: 'reason', reason: 'NOT_BETTER' });
});
