import fc from 'fast-check';
import { addDays } from '../day';
import {
  holderKey,
  isStale,
  Ownership,
  overdueDays,
  ownershipOf,
  RaciRole,
  ReviewCadence,
  reviewDueOn,
} from './responsibility';

const member = (memberId: number, role: RaciRole = RaciRole.ACCOUNTABLE) => ({
  memberId,
  teamId: null,
  role,
});
const team = (teamId: number, role: RaciRole = RaciRole.ACCOUNTABLE) => ({ memberId: null, teamId, role });

const aParty = fc.record({
  memberId: fc.option(fc.integer({ min: 1, max: 3 })),
  teamId: fc.integer({ min: 1, max: 3 }),
  role: fc.constantFrom(...Object.values(RaciRole)),
});
const aHolding = aParty.map((party) => (party.memberId === null ? party : { ...party, teamId: null }));

test('nobody accountable is unowned, one is owned, two are doubly owned', () => {
  expect(ownershipOf([])).toBe(Ownership.UNOWNED);
  expect(ownershipOf([member(1)])).toBe(Ownership.OWNED);
  expect(ownershipOf([member(1), member(2)])).toBe(Ownership.DOUBLY_OWNED);
  expect(ownershipOf([member(1), team(1)])).toBe(Ownership.DOUBLY_OWNED);
});

test('the same holder twice counts once, and only ACCOUNTABLE counts', () => {
  expect(ownershipOf([member(1), member(1)])).toBe(Ownership.OWNED);
  expect(ownershipOf([team(4), team(4)])).toBe(Ownership.OWNED);
  for (const role of [RaciRole.RESPONSIBLE, RaciRole.CONSULTED, RaciRole.INFORMED]) {
    expect(ownershipOf([member(1, role), team(2, role)])).toBe(Ownership.UNOWNED);
  }
});

test('ownership counts distinct accountable holders, in any order and however often they are listed', () => {
  fc.assert(
    fc.property(fc.array(aHolding, { maxLength: 8 }), (parties) => {
      const distinct = new Set(parties.filter((p) => p.role === RaciRole.ACCOUNTABLE).map(holderKey)).size;
      const expected = [Ownership.UNOWNED, Ownership.OWNED][distinct] ?? Ownership.DOUBLY_OWNED;
      expect(ownershipOf(parties)).toBe(expected);
      expect(ownershipOf([...parties].reverse())).toBe(expected);
      expect(ownershipOf([...parties, ...parties])).toBe(expected);
    }),
  );
});

test('a member and a team with the same number are two holders', () => {
  expect(holderKey({ memberId: 7, teamId: null })).not.toBe(holderKey({ memberId: null, teamId: 7 }));
});

test.each([
  [ReviewCadence.MONTHLY, '2026-01-31', '2026-02-28'],
  [ReviewCadence.MONTHLY, '2024-01-31', '2024-02-29'],
  [ReviewCadence.MONTHLY, '2025-12-15', '2026-01-15'],
  [ReviewCadence.QUARTERLY, '2025-11-30', '2026-02-28'],
  [ReviewCadence.HALF_YEARLY, '2026-08-31', '2027-02-28'],
  [ReviewCadence.YEARLY, '2024-02-29', '2025-02-28'],
  [ReviewCadence.NONE, '2026-01-01', null],
])('a %s review after %s is due on %s', (cadence, lastReviewedOn, due) => {
  expect(reviewDueOn(cadence, '2020-01-01', lastReviewedOn)).toBe(due);
});

test('without a review the first day counts, and so it does when it is the later one', () => {
  expect(reviewDueOn(ReviewCadence.MONTHLY, '2026-03-05', null)).toBe('2026-04-05');
  expect(reviewDueOn(ReviewCadence.MONTHLY, '2026-03-05', '2026-01-01')).toBe('2026-04-05');
});

test('the due day itself is not late; the day after it is', () => {
  expect(isStale('2026-04-05', '2026-04-05')).toBe(false);
  expect(overdueDays('2026-04-05', '2026-04-05')).toBe(0);
  expect(isStale('2026-04-05', '2026-04-06')).toBe(true);
  expect(overdueDays('2026-04-05', '2026-04-06')).toBe(1);
  expect(isStale(null, '2026-04-06')).toBe(false);
  expect(overdueDays(null, '2026-04-06')).toBe(0);
});

test('a due day lies after the review, and stale says the same as overdue', () => {
  const aDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(ReviewCadence)), aDay, aDay, (cadence, reviewed, today) => {
      const due = reviewDueOn(cadence, '1989-01-01', reviewed);
      if (due !== null) expect(due > reviewed).toBe(true);
      expect(isStale(due, today)).toBe(overdueDays(due, today) > 0);
    }),
  );
});
