import { registerChangeInput } from '@groundcrew/shared';
import { effectFromPercent, endsAfter, sentValues, submitShaped } from './form-shape.server';

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

test('the last day of a window becomes the day after it', () => {
  const data = form({ judgedTo: '2026-12-31', baselineTo: 'soon' });
  endsAfter(data, ['judgedTo', 'baselineTo', 'absent']);
  expect(data.get('judgedTo')).toBe('2027-01-01');
  expect(data.get('baselineTo')).toBe('soon');
});

test.each([
  ['DOWN', '50', '-0.5'],
  ['UP', '50', '0.5'],
  ['DOWN', '12.5', '-0.125'],
  ['UP', '-20', '-0.2'],
  ['DOWN', '7%', '-0.07'],
  ['DOWN', 'half', 'half'],
  ['DOWN', '12.34', '-0.1234'],
  ['DOWN', '12.3400', '-0.1234'],
  ['DOWN', '\u22120.5 %', '-0.005'],
])('%s by %s is %s', (way, size, effect) => {
  const data = form({ way, expectedEffect: size });
  expect(effectFromPercent(data)).toEqual({});
  expect(data.get('expectedEffect')).toBe(effect);
});

const changeForm = (size: string) =>
  form({
    kpiId: 'kpi',
    title: '쿠폰 안내 고치기',
    startsOn: '2026-12-01',
    baselineFrom: '2026-11-01',
    baselineTo: '2026-11-28',
    judgedFrom: '2027-01-01',
    judgedTo: '2027-01-28',
    way: 'DOWN',
    expectedEffect: size,
  });
const register = async (size: string) => {
  const sent: string[] = [];
  const outcome = await submitShaped(
    changeForm(size),
    registerChangeInput,
    effectFromPercent,
    async (input) => sent.push(input.expectedEffect),
  );
  return { sent, outcome };
};

test.each(['33.333', '12.345', '0.001', '12.34567'])(
  'a fall by %s is never registered a hundredfold, but refused beside its field',
  async (size) => {
    const { sent, outcome } = await register(size);
    expect(sent).toEqual([]);
    expect(outcome).toMatchObject({
      done: false,
      reply: { error: { expectedEffect: ['too_many_places|2'] }, initialValue: { expectedEffect: size } },
    });
  },
);

test('a fall by 12.34 is registered as it was typed', async () => {
  expect(await register('12.34')).toMatchObject({ sent: ['-0.1234'], outcome: { done: true } });
});

test('what else is to be mended is said together with a number that is too fine', async () => {
  const data = changeForm('33.333');
  data.delete('title');
  const outcome = await submitShaped(data, registerChangeInput, effectFromPercent, async () => null);
  expect(outcome).toMatchObject({
    reply: { error: { title: ['required'], expectedEffect: ['too_many_places|2'] } },
  });
});

test('what was sent comes back, several of a name as a list', () => {
  const data = form({ title: '가' });
  data.append('memberIds', 'a');
  data.append('memberIds', 'b');
  expect(sentValues(data)).toEqual({ title: '가', memberIds: ['a', 'b'] });
});
