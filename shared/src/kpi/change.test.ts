import fc from 'fast-check';
import { addDays } from '../day';
import { type ChangeWindows, changeState, isLocked, windowProblems } from './change';
import { ChangeState } from './kpi';

const days = { startsOn: '2026-03-02', judgedTo: '2026-05-04', withdrawnOn: null };

it.each([
  ['2026-03-01', ChangeState.REGISTERED, false],
  ['2026-03-02', ChangeState.STARTED, true],
  ['2026-05-03', ChangeState.STARTED, true],
  ['2026-05-04', ChangeState.JUDGED, true],
])('on %s it is %s, locked: %s', (today, state, locked) => {
  expect(changeState(days, today)).toBe(state);
  expect(isLocked(days, today)).toBe(locked);
});

it('stays withdrawn, and locked, once it is', () => {
  const withdrawn = { ...days, withdrawnOn: '2026-02-20' };
  for (const today of ['2026-02-20', '2026-03-02', '2026-06-01']) {
    expect(changeState(withdrawn, today)).toBe(ChangeState.WITHDRAWN);
    expect(isLocked(withdrawn, today)).toBe(true);
  }
});

const inOrder: ChangeWindows = {
  registeredOn: '2026-02-20',
  startsOn: '2026-03-02',
  baseline: { from: '2026-01-05', to: '2026-03-02' },
  judged: { from: '2026-03-09', to: '2026-05-04' },
};
const problemsOf = (change: Partial<ChangeWindows>) =>
  windowProblems({ ...inOrder, ...change }).map(({ field, code }) => `${field} ${code}`);

it('has nothing against windows in order, nor against a start on the day of registering', () => {
  expect(windowProblems(inOrder)).toEqual([]);
  expect(problemsOf({ registeredOn: '2026-03-02' })).toEqual([]);
  expect(problemsOf({ judged: { from: '2026-03-02', to: '2026-03-09' } })).toEqual([]);
});

it.each<[string, Partial<ChangeWindows>, string[]]>([
  ['a start in the past', { registeredOn: '2026-03-03' }, ['startsOn starts_in_past']],
  [
    'a baseline that reaches into the change',
    { baseline: { from: '2026-01-05', to: '2026-03-03' } },
    ['baselineTo baseline_after_start'],
  ],
  [
    'a judged window that begins before the change',
    { judged: { from: '2026-03-01', to: '2026-05-04' } },
    ['judgedFrom judged_before_start'],
  ],
  [
    'windows that end before they begin',
    { baseline: { from: '2026-02-01', to: '2026-02-01' }, judged: { from: '2026-05-01', to: '2026-04-01' } },
    ['baselineTo window_empty', 'judgedTo window_empty'],
  ],
  [
    'six days',
    { baseline: { from: '2026-02-01', to: '2026-02-07' }, judged: { from: '2026-04-01', to: '2026-04-07' } },
    ['baselineTo window_too_short', 'judgedTo window_too_short'],
  ],
  [
    'more than 800 days',
    {
      baseline: { from: addDays('2026-03-02', -801), to: '2026-03-02' },
      judged: { from: '2026-03-02', to: addDays('2026-03-02', 801) },
    },
    ['baselineTo window_too_long', 'judgedTo window_too_long'],
  ],
])('refuses %s', (_, change, problems) => {
  expect(problemsOf(change)).toEqual(problems);
});

it('allows 7 and 800 days', () => {
  expect(problemsOf({ baseline: { from: '2026-02-23', to: '2026-03-02' } })).toEqual([]);
  expect(problemsOf({ judged: { from: '2026-03-02', to: addDays('2026-03-02', 800) } })).toEqual([]);
});

it('names every field at most once, and accepts exactly what the rule says', () => {
  const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-01-01', n));
  fc.assert(
    fc.property(fc.tuple(day, day, day, day, day, day), ([registeredOn, startsOn, a, b, c, d]) => {
      const problems = windowProblems({
        registeredOn,
        startsOn,
        baseline: { from: a, to: b },
        judged: { from: c, to: d },
      });
      const fields = problems.map(({ field }) => field);
      expect(new Set(fields).size).toBe(fields.length);
      const isInOrder =
        registeredOn <= startsOn &&
        addDays(a, 7) <= b &&
        b <= startsOn &&
        startsOn <= c &&
        addDays(c, 7) <= d;
      expect(problems.length === 0).toBe(isInOrder);
      expect(problems.every(({ message, code }) => message.length > 0 && /^[a-z_]+$/.test(code))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('answers days that are none without throwing', () => {
  expect(
    windowProblems({
      registeredOn: '',
      startsOn: 'x',
      baseline: { from: '', to: '' },
      judged: { from: 'b', to: 'a' },
    }).length,
  ).toBeGreaterThan(0);
});
