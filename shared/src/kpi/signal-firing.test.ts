import fc from 'fast-check';
import { addDays, daysBetween } from '../day';
import { firingPlan, type KnownFiring, newDays, type Watch } from './signal-firing';
import type { FiredRun } from './signal-run';

const START = '2026-01-01';
const day = (at: number) => addDays(START, at);
const aRun = (from: number, to: number): FiredRun => ({
  from: day(from),
  to: day(to),
  count: to - from,
  helps: false,
  side: 'ABOVE',
});
const aFiring = (id: number, from: number, to: number): KnownFiring => ({
  id,
  from: day(from),
  to: day(to),
  count: to - from,
  side: 'ABOVE',
});
/** It watches from a day on, and sees complete days up to another; each of the last hundred has a value, and all of them are news. */
const watch = (activeFrom: string, completeTo: string, first = -100): Watch => ({
  activeFrom,
  completeTo,
  news: [{ from: day(first), to: completeTo }],
  seen: Array.from({ length: daysBetween(day(first), completeTo) }, (_, at) => ({
    from: day(first + at),
    to: day(first + at + 1),
  })),
});

describe('a signal rule', () => {
  it('fires on a run that it has not fired on', () => {
    expect(firingPlan([aRun(0, 5)], [], watch(day(0), day(5)))).toEqual({ fire: [aRun(0, 5)], grown: [] });
  });

  it('fires no second time when the run goes on, and keeps how far it went', () => {
    expect(firingPlan([aRun(0, 6)], [aFiring(7, 0, 5)], watch(day(0), day(6)))).toEqual({
      fire: [],
      grown: [{ id: 7, to: day(6), count: 6 }],
    });
  });

  it('fires no second time when a correction moves the first day of the run', () => {
    for (const run of [aRun(-3, 5), aRun(3, 5), aRun(4, 9)])
      expect(firingPlan([run], [aFiring(7, 0, 5)], watch(day(0), day(20))).fire).toEqual([]);
  });

  it('fires no second time when a correction joins two runs', () => {
    expect(firingPlan([aRun(0, 12)], [aFiring(7, 0, 5), aFiring(8, 6, 12)], watch(day(0), day(12)))).toEqual({
      fire: [],
      grown: [],
    });
  });

  it('takes a run that a correction turned to the other side for another', () => {
    const below: FiredRun = { ...aRun(0, 5), side: 'BELOW', helps: true };
    expect(firingPlan([below], [aFiring(7, 0, 5)], watch(day(0), day(5)))).toEqual({
      fire: [below],
      grown: [],
    });
    const both: KnownFiring[] = [aFiring(7, 0, 5), { ...aFiring(8, 0, 5), side: 'BELOW' }];
    expect(firingPlan([aRun(0, 6)], both, watch(day(0), day(6)))).toEqual({
      fire: [],
      grown: [{ id: 7, to: day(6), count: 6 }],
    });
  });

  it('counts on where a run began before the days that are looked at', () => {
    // 130 days are known; what is seen begins on day 10.
    expect(firingPlan([aRun(10, 133)], [aFiring(7, 0, 130)], watch(day(0), day(133), 10)).grown).toEqual([
      { id: 7, to: day(133), count: 133 },
    ]);
  });

  it('fires anew on a run after a return', () => {
    expect(firingPlan([aRun(0, 5), aRun(6, 11)], [aFiring(7, 0, 5)], watch(day(0), day(11))).fire).toEqual([
      aRun(6, 11),
    ]);
  });

  it('does not fire on what was over before it watched, but on what still goes on', () => {
    expect(firingPlan([aRun(0, 5)], [], watch(day(5), day(9))).fire).toEqual([]);
    expect(firingPlan([aRun(0, 5)], [], watch(day(8), day(5))).fire).toEqual([aRun(0, 5)]);
    // The last complete period has no value: the data ended before it.
    expect(firingPlan([aRun(0, 5)], [], watch(day(8), day(6))).fire).toEqual([]);
    expect(firingPlan([aRun(0, 6)], [], watch(day(5), day(9))).fire).toEqual([aRun(0, 6)]);
  });

  it('does not fire on a run that is over and holds no new day, but on what goes on and on what came late', () => {
    const fires = (...news: [number, number][]) =>
      firingPlan([aRun(0, 5), aRun(12, 15)], [], {
        ...watch(day(0), day(15)),
        news: news.map(([from, to]) => ({ from: day(from), to: day(to) })),
      }).fire;
    expect(fires()).toEqual([aRun(12, 15)]);
    expect(fires([5, 15])).toEqual([aRun(12, 15)]);
    expect(fires([13, 15], [4, 5])).toEqual([aRun(0, 5), aRun(12, 15)]);
  });

  it('takes for new what a load brought, and what became complete since it was to look', () => {
    const came = { from: day(2), to: day(4) };
    expect(newDays(day(20), came, day(20))).toEqual([came, { from: day(16), to: day(20) }]);
    // Nobody looked for ten days.
    expect(newDays(day(10), null, day(20))).toEqual([{ from: day(6), to: day(20) }]);
    // It has looked today already, or never.
    for (const next of [day(21), null])
      expect(newDays(next, null, day(20))).toEqual([{ from: day(16), to: day(20) }]);
  });

  it('tells every run, and none of them twice, whatever is corrected in which order', () => {
    // Days outside (true) or inside the limit, as they are seen at each look.
    const looks = fc.array(fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), { maxLength: 12 });
    fc.assert(
      fc.property(looks, fc.integer({ min: 1, max: 4 }), (seen, length) => {
        const firings: KnownFiring[] = [];
        for (const days of seen) {
          const runs = runsIn(days, length);
          const plan = firingPlan(runs, firings, watch(day(0), day(20)));
          for (const run of plan.fire) expect(firings.filter((firing) => overlap(firing, run))).toEqual([]);
          for (const grown of plan.grown) {
            const firing = firings.find(({ id }) => id === grown.id);
            if (firing) Object.assign(firing, grown);
          }
          for (const run of plan.fire) firings.push({ ...run, id: firings.length + 1 });
          // Nothing that is seen stays untold.
          for (const run of runs) expect(firings.some((firing) => overlap(firing, run))).toBe(true);
        }
        const froms = firings.map(({ from }) => from);
        expect(new Set(froms).size).toBe(froms.length);
      }),
    );
  });
});

function overlap(one: { from: string; to: string }, other: { from: string; to: string }): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Maximal stretches of `true`, at least so long. */
function runsIn(days: readonly boolean[], length: number): FiredRun[] {
  const runs: FiredRun[] = [];
  for (let at = 0; at < days.length; at += 1) {
    if (!days[at]) continue;
    const from = at;
    while (days[at]) at += 1;
    if (at - from >= length) runs.push(aRun(from, at));
  }
  return runs;
}
