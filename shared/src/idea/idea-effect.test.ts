import fc from 'fast-check';
import { addDays } from '../day';
import type { ImpactState } from './idea';
import { changeRefusal, countedAlready, isChangeHeld } from './idea-effect';

const day = (offset: number) => addDays('2026-01-01', offset);
const someDay = fc.integer({ min: 0, max: 400 });

describe('the change that judges an idea', () => {
  const change = { startsOn: '2026-06-01', judgedFrom: '2026-07-01', withdrawnOn: null };

  it('starts after the yes, and is chosen before its judged window begins', () => {
    const on = (adoptedOn: string | null, today: string) => changeRefusal(change, { adoptedOn, today });
    expect(on('2026-06-01', '2026-06-30')).toBeNull();
    expect(on('2026-06-02', '2026-06-30')).toBe('starts_before_adoption');
    expect(on('2026-05-08', '2026-07-01')).toBe('window_begun');
    expect(on(null, '2026-06-30')).toBeNull();
  });

  it('stays once its judged window has begun or something is confirmed, unless it was withdrawn', () => {
    const isHeld = (isVerified: boolean, today: string, linked: typeof change | null = change) =>
      isChangeHeld(linked, { isVerified, today });
    expect(isHeld(false, '2026-06-30')).toBe(false);
    expect(isHeld(false, '2026-07-01')).toBe(true);
    expect(isHeld(true, '2026-06-01')).toBe(true);
    expect(isHeld(true, '2026-09-01', null)).toBe(false);
    expect(
      isChangeHeld({ ...change, withdrawnOn: '2026-05-30' }, { isVerified: true, today: '2026-09-01' }),
    ).toBe(false);
  });

  it('is never one of which a judged day was seen when it was chosen, and is held from the first of them', () => {
    fc.assert(
      fc.property(someDay, someDay, someDay, someDay, (starts, judged, adopted, today) => {
        const one = { startsOn: day(starts), judgedFrom: day(starts + judged), withdrawnOn: null };
        const refusal = changeRefusal(one, { adoptedOn: day(adopted), today: day(today) });
        const isKnown = isChangeHeld(one, { isVerified: false, today: day(today) });
        expect(refusal === 'window_begun').toBe(isKnown);
        if (refusal === null) expect(one.startsOn >= day(adopted)).toBe(true);
      }),
    );
  });
});

describe('what an idea brought', () => {
  const recorded = { kind: 'COST', from: '2026-06-01', to: '2026-07-01', state: 'RECORDED' as ImpactState };
  const counted = (kind: string, from: string, to: string, state = recorded.state) =>
    countedAlready({ kind, from, to }, [{ ...recorded, state }]);

  it('counts a day once a kind, unless it was refused', () => {
    expect(counted('COST', '2026-06-30', '2026-08-01')).toMatchObject(recorded);
    expect(counted('COST', '2026-06-10', '2026-06-11', 'VERIFIED')).toMatchObject({ from: '2026-06-01' });
    expect(counted('COST', '2026-07-01', '2026-08-01')).toBeUndefined();
    expect(counted('COST', '2026-05-01', '2026-06-01')).toBeUndefined();
    expect(counted('REVENUE', '2026-06-01', '2026-07-01')).toBeUndefined();
    expect(counted('COST', '2026-06-01', '2026-07-01', 'REFUSED')).toBeUndefined();
  });

  it('never counts a day twice, whatever is recorded and refused in whatever order', () => {
    const act = fc.record({
      kind: fc.constantFrom('COST', 'REVENUE'),
      from: fc.integer({ min: 0, max: 60 }),
      days: fc.integer({ min: 1, max: 20 }),
      refuses: fc.option(fc.nat(), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const all: { kind: string; from: string; to: string; state: ImpactState }[] = [];
        for (const { kind, from, days, refuses } of acts) {
          const judged = refuses === null ? undefined : all[refuses % (all.length || 1)];
          if (judged) judged.state = 'REFUSED';
          const period = { kind, from: day(from), to: day(from + days) };
          if (!countedAlready(period, all)) all.push({ ...period, state: 'RECORDED' });
        }
        for (const one of ['COST', 'REVENUE'])
          for (let at = 0; at < 90; at += 1) {
            const over = all.filter(
              ({ kind, from, to, state }) =>
                kind === one && state !== 'REFUSED' && from <= day(at) && day(at) < to,
            );
            expect(over.length).toBeLessThanOrEqual(1);
          }
      }),
    );
  });
});
