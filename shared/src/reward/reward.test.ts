import fc from 'fast-check';
import { booking } from './booking';
import { gainShare, splitByWeight } from './gain-share';
import { accountOf, isBalanced, isQuarter, MOST_POINTS, quarterDays, quarterOf } from './ledger';
import { accountFacts } from './ledger-account';
import {
  isRefunded,
  leaderBonus,
  nextRedemptionState,
  RedemptionAct,
  RedemptionState,
  rewardPoints,
} from './redemption';
import { giveAwardInput, requestRewardInput, setRewardOptionInput } from './reward.input';

describe('a gain-share', () => {
  it('is a part of the verified amount up to the cap, and splits to the last won', () => {
    const share = gainShare(41_300_000, { basisPoints: 1_000, cap: 4_000_000 });
    expect(share).toBe(4_000_000);
    expect(splitByWeight(share, [3, 2, 2])).toEqual([1_714_286, 1_142_857, 1_142_857]);
  });

  it('is rounded down where it is not capped', () => {
    expect(gainShare(19, { basisPoints: 1_000, cap: 4_000_000 })).toBe(1);
    expect(gainShare(9, { basisPoints: 1_000, cap: 4_000_000 })).toBe(0);
  });

  it('adds up for any amount and weights, and nobody is more than one unit off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MOST_POINTS }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 }),
        (amount, weights) => {
          const parts = splitByWeight(amount, weights);
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
          for (const [at, part] of parts.entries())
            expect(Math.abs(part - (amount * (weights[at] ?? 0)) / total)).toBeLessThan(1);
        },
      ),
    );
  });

  it('of the same weights gives the same, but for the units that are left', () => {
    expect(splitByWeight(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(splitByWeight(0, [1, 2])).toEqual([0, 0]);
    expect(() => splitByWeight(10, [0, 0])).toThrow('weight');
  });
});

describe('the ledger', () => {
  const points = fc.integer({ min: 1, max: MOST_POINTS });
  const members = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 20 });

  it('moves points in transactions that sum to zero, whatever moves', () => {
    fc.assert(
      fc.property(points, members, (amount, memberIds) => {
        const [memberId = 1] = memberIds;
        for (const { entries } of [
          booking.budget(3, '2026-Q4', amount),
          booking.budget(3, '2026-Q4', -amount),
          booking.award(3, '2026-Q4', memberIds, amount),
          booking.leaderExample(memberIds, amount),
          booking.gainShare(memberIds.map((id) => ({ memberId: id, points: amount }))),
          booking.request(memberId, amount),
          booking.refund(memberId, amount),
          booking.fulfil(amount),
        ])
          expect(isBalanced(entries)).toBe(true);
      }),
    );
  });

  it('gives no entry to whom nothing falls', () => {
    expect(
      booking.gainShare([
        { memberId: 1, points: 5 },
        { memberId: 2, points: 0 },
      ]).entries,
    ).toEqual([
      { account: 'issue', amount: -5 },
      { account: 'wallet:1', amount: 5 },
    ]);
  });

  it('takes nothing for a transaction that does not sum to zero, is not whole, or names an account twice', () => {
    const entry = (account: string, amount: number) => ({ account, amount });
    expect(isBalanced([entry('issue', -5), entry('held', 5)])).toBe(true);
    for (const wrong of [
      [],
      [entry('issue', 0)],
      [entry('issue', -5), entry('held', 4)],
      [entry('issue', -0.5), entry('held', 0.5)],
      [entry('issue', -5), entry('issue', 5)],
      [entry('issue', 0), entry('held', 0)],
      [entry('issue', Number.NaN), entry('held', 5)],
      [entry('issue', -(2 ** 53)), entry('held', 2 ** 53)],
    ])
      expect(isBalanced(wrong)).toBe(false);
  });

  it('knows what the name of an account says, and no other name', () => {
    expect(accountFacts(accountOf.wallet(12))).toMatchObject({ kind: 'WALLET', memberId: 12, teamId: null });
    expect(accountFacts(accountOf.budget(3, '2026-Q4'))).toMatchObject({
      kind: 'BUDGET',
      teamId: 3,
      quarter: '2026-Q4',
    });
    expect(['issue', 'held', 'spent'].map((name) => accountFacts(name).kind)).toEqual([
      'ISSUE',
      'HELD',
      'SPENT',
    ]);
    for (const name of ['', 'wallet', 'wallet:0', 'wallet:1:2', 'budget:1', 'budget:1:2026', 'purse:1'])
      expect(() => accountFacts(name)).toThrow('no account');
  });

  it('counts quarters by the calendar', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]);
    expect(quarterDays('2026-Q4')).toEqual({ from: '2026-10-01', to: '2027-01-01' });
    expect(quarterDays('2026-Q1')).toEqual({ from: '2026-01-01', to: '2026-04-01' });
    expect(['2026-Q4', '2026-Q5', '2026Q1', ''].map(isQuarter)).toEqual([true, false, false, false]);
  });
});

describe('a chosen reward', () => {
  it('moves from REQUESTED to APPROVED to FULFILLED, and back out until it is received', () => {
    const moves = Object.values(RedemptionState).map((state) => [
      state,
      Object.values(RedemptionAct).map((act) => nextRedemptionState(state, act)),
    ]);
    expect(Object.fromEntries(moves)).toEqual({
      //          APPROVE     DECLINE     FULFIL       WITHDRAW
      REQUESTED: ['APPROVED', 'DECLINED', null, 'WITHDRAWN'],
      APPROVED: [null, 'DECLINED', 'FULFILLED', 'WITHDRAWN'],
      FULFILLED: [null, null, null, null],
      DECLINED: [null, null, null, null],
      WITHDRAWN: [null, null, null, null],
    });
    expect(Object.values(RedemptionState).filter(isRefunded)).toEqual(['DECLINED', 'WITHDRAWN']);
  });

  it('costs price times units, as far as one entry reaches', () => {
    expect(rewardPoints(150_000, 5)).toBe(750_000);
    expect(rewardPoints(1, MOST_POINTS)).toBe(MOST_POINTS);
    expect(rewardPoints(2, MOST_POINTS)).toBeNull();
    expect(rewardPoints(MOST_POINTS, MOST_POINTS)).toBeNull();
  });

  it('is worth half as much again for a leader who sets the example, rounded down', () => {
    expect(leaderBonus(30_000, 150)).toBe(15_000);
    expect(leaderBonus(1, 150)).toBe(0);
    expect(leaderBonus(30_000, 100)).toBe(0);
  });
});

describe('inputs of rewards', () => {
  const issuesOf = (
    schema: { safeParse(value: unknown): { error?: { issues: { path: unknown[] }[] } } },
    value: unknown,
  ) => [...new Set(schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')))];
  const award = { recipientIds: ['a'], text: '고마워요', budgetTeamId: 't', points: 1, key: 'k' };

  it.each([0, -1, 0.5, MOST_POINTS + 1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '1', null])(
    'refuse %p points',
    (points) => {
      expect(issuesOf(giveAwardInput, award)).toEqual([]);
      expect(issuesOf(giveAwardInput, { ...award, points })).toEqual(['points']);
      expect(issuesOf(requestRewardInput, { optionId: 'o', units: points, key: 'k' })).toEqual(['units']);
    },
  );

  it('refuse texts that are empty once what cannot be seen is gone, or too long', () => {
    for (const text of ['', '  ', '\u200B\u2060', '가'.repeat(10_000)])
      expect(issuesOf(giveAwardInput, { ...award, text })).toEqual(['text']);
    expect(issuesOf(giveAwardInput, { ...award, key: '' })).toEqual(['key']);
  });

  it('refuse an option whose stock or most is out of range', () => {
    const option = {
      kind: 'LEAVE',
      name: '휴가',
      unit: '일',
      price: 150_000,
      approver: 'LEAD',
      fulfiller: 'ADMIN',
    };
    expect(issuesOf(setRewardOptionInput, option)).toEqual([]);
    expect(issuesOf(setRewardOptionInput, { ...option, stock: null })).toEqual([]);
    expect(issuesOf(setRewardOptionInput, { ...option, stock: -1 })).toEqual(['stock']);
    expect(issuesOf(setRewardOptionInput, { ...option, most: 0 })).toEqual(['most']);
  });
});
