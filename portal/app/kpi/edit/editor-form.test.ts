import { setKpiInput } from '@groundcrew/shared';
import { submitEditor } from './editor-form.server';
import type { Measure } from './measure';

async function set(target: string, display: Measure['display'], denominatorId = 'orders') {
  const form = new FormData();
  const typed = {
    name: '문의 비중',
    problem: '고객이 스스로 볼 수 없어요',
    numeratorId: 'contacts',
    denominatorId,
    basis: 'RATE',
    display,
    direction: 'LOWER',
    unit: 'WEEK',
    target,
  };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  const sent: (string | null | undefined)[] = [];
  const outcome = await submitEditor(form, setKpiInput, async (input) => sent.push(input.target));
  return { sent, outcome };
}

test.each([
  ['6.055', 'PERCENT', 2],
  ['0.001', 'PERCENT', 2],
  ['49.55', 'PER_THOUSAND', 1],
  ['0.12345', 'NUMBER', 4],
  ['6.055 %', 'PERCENT', 2],
] as const)(
  'a target of %s shown as %s is refused beside its field, with the places that are kept',
  async (target, display, places) => {
    const { sent, outcome } = await set(target, display);
    expect(sent).toEqual([]);
    expect(outcome).toMatchObject({
      done: false,
      reply: { error: { target: [`too_many_places|${places}`] }, initialValue: { target } },
    });
  },
);

test.each(['six', '6,0', '1e3', '9999999999999999'])('%j is refused as no number', async (target) => {
  const { sent, outcome } = await set(target, 'PERCENT');
  expect(sent).toEqual([]);
  expect(outcome).toMatchObject({ reply: { error: { target: ['not_a_decimal'] } } });
});

test.each([
  ['6.05', 'PERCENT', '0.0605'],
  ['6.050', 'PERCENT', '0.0605'],
  ['49.5', 'PER_THOUSAND', '0.0495'],
  ['1,234.5678', 'NUMBER', '1234.5678'],
] as const)('a target of %s shown as %s is kept as %s', async (target, display, raw) => {
  expect(await set(target, display)).toMatchObject({ sent: [raw], outcome: { done: true } });
});

test('no target is none', async () => {
  expect((await set(' ', 'PERCENT')).sent).toEqual([undefined]);
});

test('a lone number is shown as it is, whatever was chosen before', async () => {
  expect((await set('6.055', 'PERCENT', '')).sent).toEqual(['6.055']);
});
