import fc from 'fast-check';
import { addDays, holdsOn, overlaps } from '../day';
import {
  type DatedParty,
  firstState,
  freePeriod,
  HandOverAct,
  HandOverState,
  handOverEffect,
  nextState,
} from './hand-over';
import { type Holder, holderKey, Ownership, ownershipOf, RaciRole } from './responsibility';

const anna: Holder = { memberId: 1, teamId: null };
const bora: Holder = { memberId: 2, teamId: null };
const platform: Holder = { memberId: null, teamId: 1 };

function aParty(party: Partial<DatedParty> = {}): DatedParty {
  return { id: 1, role: RaciRole.ACCOUNTABLE, ...anna, from: '2026-01-01', to: null, ...party };
}

test('a hand-over with a successor is offered; without one the owner has left', () => {
  expect(firstState(bora)).toBe(HandOverState.OFFERED);
  expect(firstState(null)).toBe(HandOverState.LEFT);
});

test('only an offered hand-over can be answered or taken back, and only once', () => {
  for (const state of Object.values(HandOverState)) {
    for (const act of Object.values(HandOverAct)) {
      const expected =
        state === HandOverState.OFFERED
          ? { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' }[act]
          : null;
      expect(nextState(state, act)).toBe(expected);
    }
  }
});

test('accepting ends the predecessor and begins the successor on that day', () => {
  const leaving = aParty();
  expect(handOverEffect(HandOverState.ACCEPTED, leaving, bora, [leaving], '2026-05-01')).toEqual({
    end: { partyId: 1, to: '2026-05-01' },
    begin: { ...bora, role: RaciRole.ACCOUNTABLE, from: '2026-05-01', to: null },
  });
});

test('leaving only ends, so that the gap is open at once', () => {
  const leaving = aParty();
  expect(handOverEffect(HandOverState.LEFT, leaving, null, [leaving], '2026-05-01')).toEqual({
    end: { partyId: 1, to: '2026-05-01' },
    begin: null,
  });
});

test.each([HandOverState.OFFERED, HandOverState.DECLINED, HandOverState.WITHDRAWN])(
  '%s changes no party',
  (state) => {
    const leaving = aParty();
    expect(handOverEffect(state, leaving, bora, [leaving], '2026-05-01')).toEqual({ end: null, begin: null });
  },
);

test('a successor who is a second owner already just stays', () => {
  const leaving = aParty();
  const second = aParty({ id: 2, ...bora });
  const effect = handOverEffect(HandOverState.ACCEPTED, leaving, bora, [leaving, second], '2026-05-01');
  expect(effect).toEqual({ end: { partyId: 1, to: '2026-05-01' }, begin: null });
});

test('a party that has not begun never does, and the successor begins on its first day', () => {
  const leaving = aParty({ from: '2026-06-01' });
  expect(handOverEffect(HandOverState.ACCEPTED, leaving, bora, [leaving], '2026-05-01')).toEqual({
    end: { partyId: 1, to: '2026-06-01' },
    begin: { ...bora, role: RaciRole.ACCOUNTABLE, from: '2026-06-01', to: null },
  });
});

test('a free period begins after what the holder has, and ends where the next begins', () => {
  expect(freePeriod([], '2026-01-01')).toEqual({ from: '2026-01-01', to: null });
  expect(freePeriod([{ from: '2026-01-01', to: null }], '2026-02-01')).toBeNull();
  expect(
    freePeriod(
      [
        { from: '2026-06-01', to: null },
        { from: '2026-01-01', to: '2026-03-01' },
      ],
      '2026-02-01',
    ),
  ).toEqual({ from: '2026-03-01', to: '2026-06-01' });
});

test('a free period never touches what is held', () => {
  const aPeriod = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 30 })))
    .map(([start, length]) => ({
      from: addDays('2026-01-01', start),
      to: length === null ? null : addDays('2026-01-01', start + length),
    }));
  fc.assert(
    fc.property(fc.array(aPeriod, { maxLength: 6 }), fc.integer({ min: 0, max: 90 }), (held, start) => {
      const on = addDays('2026-01-01', start);
      const free = freePeriod(held, on);
      if (free === null) {
        expect(held.some((period) => period.to === null)).toBe(true);
        return;
      }
      expect(free.from >= on).toBe(true);
      expect(free.to === null || free.from < free.to).toBe(true);
      for (const period of held) if (period.from !== period.to) expect(overlaps(period, free)).toBe(false);
    }),
  );
});

const HOLDERS: Holder[] = [anna, bora, platform, { memberId: null, teamId: 2 }];

interface Step {
  /** Which of the parties that hold leaves. */
  leaving: number;
  successor: number | null;
  act: HandOverAct;
  days: number;
}

test('over any sequence of hand-overs history stays, dates are in order, and owners never multiply', () => {
  const aStep: fc.Arbitrary<Step> = fc.record({
    leaving: fc.nat(10),
    successor: fc.option(fc.nat(HOLDERS.length - 1)),
    act: fc.constantFrom(...Object.values(HandOverAct)),
    days: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 25 }), (steps) => {
      let parties: DatedParty[] = [aParty()];
      let today = '2026-01-10';
      for (const step of steps) {
        today = addDays(today, step.days);
        const held = parties.filter((party) => holdsOn(party, today));
        const leaving = held[step.leaving % Math.max(1, held.length)];
        if (!leaving) break;
        const successor = step.successor === null ? null : (HOLDERS[step.successor] ?? null);
        const opened = firstState(successor);
        const state = nextState(opened, step.act) ?? opened;
        const effect = handOverEffect(state, leaving, successor, parties, today);
        const after = apply(parties, effect, parties.length + 1);

        expect(ownersOn(after, today).length).toBeLessThanOrEqual(ownersOn(parties, today).length);
        if (state === HandOverState.LEFT) expect(ownersOn(after, today)).not.toContain(holderKey(leaving));
        if (state === HandOverState.ACCEPTED && successor) {
          expect(ownersOn(after, today)).toContain(holderKey(successor));
          expect(ownershipOf(after.filter((party) => holdsOn(party, today)))).toBe(Ownership.OWNED);
        }
        if (state === HandOverState.DECLINED || state === HandOverState.WITHDRAWN)
          expect(after).toEqual(parties);
        const yesterday = addDays(today, -1);
        expect(ownersOn(after, yesterday)).toEqual(ownersOn(parties, yesterday));
        for (const party of after) expect(party.to === null || party.from <= party.to).toBe(true);
        parties = after;
      }
    }),
  );
});

function apply(
  parties: DatedParty[],
  effect: ReturnType<typeof handOverEffect>,
  nextId: number,
): DatedParty[] {
  const ended = parties.map((one) => (one.id === effect.end?.partyId ? { ...one, to: effect.end.to } : one));
  return effect.begin ? [...ended, { ...effect.begin, id: nextId }] : ended;
}

function ownersOn(parties: DatedParty[], day: string): string[] {
  return parties
    .filter((party) => holdsOn(party, day))
    .map(holderKey)
    .sort();
}
