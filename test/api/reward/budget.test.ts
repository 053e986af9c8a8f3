/** Budgets of a quarter: who sets them, who sees them, and what they cannot become. */
import { booking } from '@groundcrew/shared';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { bookAs, problemsOf, refusal, SET_BUDGET, type Who } from './rewards';

const BUDGETS = `query ($quarter: String, $teamId: ID) {
  budgets(quarter: $quarter, teamId: $teamId) { team { name } quarter allotted given left } }`;

describe.each(dialects)('budgets on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(async () => {
    expect(await problemsOf(hub.database.db)).toEqual([]);
    await hub.stop();
  });

  const set = (points: number, more: object = {}, who: Who = 'admin') =>
    hub.ask(who, SET_BUDGET, {
      input: { teamId: hub.company.teams.centre.id, quarter: '2026-Q4', points, ...more },
    });
  const budgets = (who: Who, variables: object = {}) => hub.ask(who, BUDGETS, variables as never);

  it('are set and set anew, never below what was given', async () => {
    expect((await set(500_000)).data.setBudget.budget).toEqual({
      team: { name: '센터운영파트' },
      quarter: '2026-Q4',
      allotted: 500_000,
      given: 0,
      left: 500_000,
    });
    const { key } = hub.company.people.operator;
    await bookAs(hub.database.db, booking.award(hub.company.teams.centre.key, '2026-Q4', [key], 180_000));
    expect((await set(400_000)).data.setBudget.budget).toMatchObject({
      allotted: 400_000,
      given: 180_000,
      left: 220_000,
    });
    expect(refusal(await set(179_999))).toEqual(['INVALID_INPUT', 'points: below_given']);
    expect((await set(180_000)).data.setBudget.budget).toMatchObject({ left: 0 });
    // The same again books nothing.
    expect((await set(180_000)).errors).toBeUndefined();
    expect((await set(600_000)).data.setBudget.budget).toMatchObject({ allotted: 600_000, left: 420_000 });
  });

  it('are set by several admins at once, one after the other', async () => {
    const quarter = '2027-Q1';
    await Promise.all(Array.from({ length: 12 }, (_, at) => set(1_000 * (at + 1), { quarter })));
    const { data } = await budgets('admin', { quarter });
    const [{ allotted, left }] = data.budgets;
    expect(left).toBe(allotted);
    expect(allotted % 1_000).toBe(0);
  });

  it('are refused where they make no sense, and to everybody else', async () => {
    for (const who of ['head', 'lead', 'operator', 'peer'] as const)
      expect([who, refusal(await set(1, {}, who))]).toEqual([who, ['FORBIDDEN']]);
    expect(refusal(await set(1, { quarter: '2026-Q3' }))).toEqual(['INVALID_INPUT', 'quarter: too_early']);
    expect(refusal(await set(1, { quarter: '2026-Q5' }))).toEqual([
      'INVALID_INPUT',
      'quarter: not_a_quarter',
    ]);
    expect(refusal(await set(1, { teamId: hub.company.people.peer.id }))).toEqual([
      'NOT_FOUND',
      'teamId: unknown_id',
    ]);
    for (const points of [-1, 1_000_000_001])
      expect(refusal(await set(points))).toEqual(['INVALID_INPUT', 'points: not_in_range']);
    for (const points of [0.5, 2 ** 53]) expect((await set(points)).errors).toBeDefined();
  });

  it('are seen by leads in their reach, and by admins', async () => {
    await set(700_000, { teamId: hub.company.teams.payments.id });
    const names = async (who: Who, variables?: object) =>
      (await budgets(who, variables)).data.budgets.map(
        ({ team }: { team: { name: string } }) => team.name,
      ) as string[];
    expect(await names('admin')).toEqual(['결제개발팀', '센터운영파트']);
    expect(await names('head')).toEqual(['센터운영파트']);
    expect(await names('lead')).toEqual(['센터운영파트']);
    expect(await names('otherLead')).toEqual(['결제개발팀']);
    expect(await names('admin', { teamId: hub.company.teams.payments.id })).toEqual(['결제개발팀']);
    expect(await names('head', { quarter: '2026-Q1' })).toEqual([]);
    expect(refusal(await budgets('lead', { teamId: hub.company.teams.payments.id }))).toEqual(['FORBIDDEN']);
    expect(refusal(await budgets('peer'))).toEqual(['FORBIDDEN']);
    expect(refusal(await budgets('admin', { quarter: 'Q4' }))[0]).toBe('INVALID_INPUT');
  });
});
