/** What a verified effect pays: how much, to whom, when, by whose hand, and why not. */
import { setImmediate } from 'node:timers/promises';
import { IdeaRepository, KpiChangeRepository } from '@groundcrew/db';
import { toGlobalId } from 'graphql-relay';
import { Calendar, everybodySignsIn } from '../../stories/story';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, points } from '../../support/kpis';
import { acted, anIdeaInPractice, content, type Raised, refused, seen, step } from '../idea/ideas';
import { PAY, problemsOf, refusal, SET_RULE, WALLET, type Who } from './rewards';

const PREVIEW = `query ($id: ID!) { node(id: $id) { ... on IdeaImpact {
  viewerCan { verify pay } gainShare { payable isPayable reason parts { member { name } weight points } } } } }`;

/** What the operator's change did to the contacts of its judged window, of 310 a day before: an idea each. */
const CHANGES = {
  paid: 24,
  fixed: 24,
  moved: 24,
  own: 24,
  rule: 24,
  silent: null,
  same: 310,
  worse: 620,
} as const;
/** Connections of the hub: fewer than people who pay at once. */
const POOL = 4;
type Name = keyof typeof CHANGES | 'without' | 'running';

describe.each(dialects)('a gain-share on %s', (dialect) => {
  // The day on which ideas are adopted and what judges them is registered; two months later the verdicts are known.
  const calendar = new Calendar('2026-09-20');
  const ideas = {} as Record<Name, Raised>;
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect, { now: calendar.now, connect: { poolSize: POOL } });
    for (const [name, after] of Object.entries(CHANGES))
      ideas[name as Name] = await anIdeaJudgedBy(await aChange(after));
    ideas.running = await anIdeaJudgedBy(await aChange(24, '2026-12-01'));
    ideas.without = await anIdeaInPractice(hub, people());
    calendar.turnTo('2026-11-22');
    await everybodySignsIn(hub, calendar.now());
  }, 90_000);
  afterAll(async () => {
    expect(await problemsOf(hub.database.db)).toEqual([]);
    await hub.stop();
  });

  const person = (who: Who, weight: number, role = 'CONTRIBUTOR') => ({
    memberId: hub.company.people[who].id,
    role,
    weight,
  });
  const people = () => ({
    people: [person('operator', 3, 'AUTHOR'), person('peer', 2), person('head', 2)],
  });
  const recorded = (idea: Raised, amount = 41_300_000, kind = 'COST') =>
    acted(hub, 'operator', 'recordImpact', {
      ideaId: idea.id,
      kind,
      amount,
      from: '2026-09-20',
      to: '2026-11-01',
      evidence: '문의 건수 × 건당 비용',
    });
  const verified = async (idea: Raised, amount?: number, kind?: string) => {
    const impact = await recorded(idea, amount, kind);
    return acted(hub, 'otherLead', 'verifyImpact', { ...step(impact), isVerified: true, words: '맞아요' });
  };
  const preview = async (id: string, who: Who = 'admin') => (await hub.ask(who, PREVIEW, { id })).data.node;
  const pay = (id: string, who: Who = 'admin') => hub.ask(who, PAY, { input: { impactId: id } });
  const balanceOf = async (who: Who) =>
    (await hub.ask(who, WALLET, { id: hub.company.people[who].id })).data.node.wallet.balance as number;

  /** A registered change of a KPI of the operator's: contacts fell, or did not, between two Octobers. */
  const aChange = async (after: number | null, judgedTo = '2026-11-01'): Promise<string> => {
    const { db } = hub.database;
    const contacts = await aMetric(db);
    const orders = await aMetric(db);
    await points(db, orders, '2026-08-01', '2026-11-01', () => 1_000);
    const noise = (index: number) => (index % 3) - 1;
    await points(db, contacts, '2026-08-01', '2026-10-01', (index) => 310 + noise(index));
    await points(db, contacts, '2026-10-01', '2026-11-01', (index) =>
      after === null ? null : after + noise(index),
    );
    const kpi = await aKpi(hub, contacts, orders);
    const key = Number(Buffer.from(kpi.id, 'base64').toString().split(':')[1]);
    const id = await db.transaction((manager) =>
      new KpiChangeRepository(manager).create(
        {
          kpiId: key,
          title: '직접 내려받기',
          description: null,
          registeredOn: '2026-09-20',
          registeredBy: hub.company.people.operator.key,
          startsOn: '2026-09-25',
          baselineFrom: '2026-08-01',
          baselineTo: '2026-09-01',
          judgedFrom: '2026-10-01',
          judgedTo,
          expectedEffect: '-0.5',
        },
        [hub.company.people.operator.key],
      ),
    );
    return toGlobalId('KpiChange', id);
  };
  const anIdeaJudgedBy = async (changeId: string) =>
    acted(hub, 'operator', 'linkIdeaChange', { ...step(await anIdeaInPractice(hub, people())), changeId });

  it('is a part of the amount up to the cap, split by weight to the last won, and paid once', async () => {
    const idea = ideas.paid;
    const { id } = await verified(idea);
    const before = await Promise.all((['operator', 'peer', 'head'] as const).map(balanceOf));
    const parts = [
      { member: { name: '서지안' }, weight: 3, points: 1_714_286 },
      { member: { name: '신다은' }, weight: 2, points: 1_142_857 },
      { member: { name: '배도현' }, weight: 2, points: 1_142_857 },
    ];
    expect(await preview(id)).toEqual({
      viewerCan: { verify: false, pay: true },
      gainShare: { payable: 4_000_000, isPayable: true, reason: null, parts: expect.arrayContaining(parts) },
    });
    // More at once than the hub has connections, each of which holds the idea in turn.
    const all = await Promise.all(
      Array.from({ length: 3 * POOL }, (_, at) => pay(id, at % 2 ? 'admin' : 'otherLead')),
    );
    expect(all.filter(({ errors }) => !errors)).toHaveLength(1);
    const late = all.filter(({ errors }) => errors).map((answer) => refusal(answer));
    expect(late).toEqual(Array(3 * POOL - 1).fill(['CONFLICT', 'impactId: state']));
    const paid = await preview(id);
    expect(paid).toEqual({
      viewerCan: { verify: false, pay: false },
      gainShare: {
        payable: 4_000_000,
        isPayable: false,
        reason: 'PAID',
        parts: expect.arrayContaining(parts),
      },
    });
    const after = await Promise.all((['operator', 'peer', 'head'] as const).map(balanceOf));
    expect(after.map((balance, at) => balance - (before[at] ?? 0))).toEqual([
      1_714_286, 1_142_857, 1_142_857,
    ]);
    const { data } = await hub.ask(
      'lead',
      `query ($id: ID!) { node(id: $id) { ... on Idea { gainShares { member { name } weight points paidAt impact { id } } } } }`,
      { id: idea.id },
    );
    expect(data.node.gainShares).toHaveLength(3);
    expect(data.node.gainShares[0]).toEqual({
      ...parts[0],
      paidAt: '2026-11-22T03:00:00.000Z',
      impact: { id },
    });
    const wallet = await hub.ask(
      'operator',
      `query ($id: ID!) { node(id: $id) { ... on Member { wallet { lastIn { kind points idea { title } } } } } }`,
      { id: hub.company.people.operator.id },
    );
    expect(wallet.data.node.wallet.lastIn).toEqual({
      kind: 'GAIN_SHARE',
      points: 1_714_286,
      idea: { title: '정산 내역 직접 내려받기' },
    });
  });

  it('pays nothing by the verdict of a change that judges the idea no longer', async () => {
    const { id } = await verified(ideas.moved);
    const key = Number(Buffer.from(ideas.moved.id, 'base64').toString().split(':')[1]);
    const since = hub.statements.seen.length;
    const isJudged = () => hub.statements.seen.slice(since).some((sql) => sql.includes('FROM metric_point'));
    let isHeld = false;
    const moved = hub.database.db.transaction(async (manager) => {
      const repository = new IdeaRepository(manager);
      const idea = await repository.lock(key);
      isHeld = true;
      while (!isJudged()) await setImmediate();
      await repository.setChange(key, idea?.version ?? 0, null);
    });
    while (!isHeld) await setImmediate();
    const answer = pay(id);
    await moved;
    expect(refusal(await answer)).toEqual(['CONFLICT', 'impactId: stale_version']);
    expect((await preview(id)).gainShare).toMatchObject({ isPayable: false, reason: 'NO_CHANGE' });
  });

  it('fixes whose the idea is, and which change judges it', async () => {
    const idea = ideas.fixed;
    await pay((await verified(idea)).id);
    const now = await seen(hub, 'operator', idea.id);
    expect(now.viewerCan).toMatchObject({ linkChange: false });
    expect(
      await refused(hub, 'operator', 'updateIdea', {
        ...step(now),
        ...content(),
        people: [person('operator', 100, 'AUTHOR')],
      }),
    ).toMatch(/^STATE/);
    // A second impact of the same idea pays by the same people.
    const second = await verified(now, 100_000, 'REVENUE');
    expect((await pay(second.id)).data.payGainShare.impact.gainShare).toMatchObject({
      payable: 10_000,
      reason: 'PAID',
    });
  });

  it('is not had by choosing, once verdicts are known, the change that went well', async () => {
    const well = await aChange(24);
    const { without, worse } = ideas;
    const link = async ({ id }: Raised) => ({ ...step(await seen(hub, 'operator', id)), changeId: well });
    expect(await refused(hub, 'operator', 'linkIdeaChange', await link(without))).toBe(
      'INVALID_INPUT at changeId: window_begun',
    );
    expect(await refused(hub, 'operator', 'linkIdeaChange', await link(worse))).toBe(
      'INVALID_INPUT at changeId: change_stays',
    );
    expect((await seen(hub, 'operator', worse.id)).viewerCan).toMatchObject({ linkChange: false });
  });

  it('says why it does not pay', async () => {
    const reasonOf = async (id: string) => (await preview(id)).gainShare.reason;
    const impact = await recorded(ideas.without);
    expect(await reasonOf(impact.id)).toBe('NOT_VERIFIED');
    expect(refusal(await pay(impact.id))).toEqual(['CONFLICT', 'impactId: state']);
    await acted(hub, 'otherLead', 'verifyImpact', { ...step(impact), isVerified: true, words: '맞아요' });
    expect(await reasonOf(impact.id)).toBe('NO_CHANGE');
    expect(await reasonOf((await verified(ideas.running)).id)).toBe('NOT_JUDGED');
    expect(await reasonOf((await verified(ideas.silent)).id)).toBe('NOT_BETTER');
    for (const idea of [ideas.same, ideas.worse]) {
      const { id } = await verified(idea);
      expect(await reasonOf(id)).toBe('NOT_BETTER');
      expect(refusal(await pay(id))).toEqual(['CONFLICT', 'impactId: state']);
    }
    // Credit never depends on it: the idea stays a measured one of theirs.
    expect(await seen(hub, 'operator', ideas.worse.id)).toMatchObject({ state: 'MEASURED' });
  });

  it('is paid by nobody to whom something of it goes', async () => {
    const { id } = await verified(ideas.own);
    expect((await preview(id, 'head')).viewerCan.pay).toBe(false);
    for (const who of ['operator', 'peer', 'head'] as const)
      expect([who, refusal(await pay(id, who))]).toEqual([who, ['FORBIDDEN']]);
    expect((await preview(id, 'lead')).viewerCan.pay).toBe(true);
    expect((await pay(id, 'lead')).errors).toBeUndefined();
  });

  it('follows the rule of the moment, which all read and admins set', async () => {
    const RULE = '{ rewardRule { gainSharePercent gainShareCap leaderPercent setBy { name } at } }';
    expect((await hub.ask('peer', RULE)).data.rewardRule).toEqual({
      gainSharePercent: 10,
      gainShareCap: 4_000_000,
      leaderPercent: 150,
      setBy: null,
      at: '2026-09-20T03:00:00.000Z',
    });
    const rule = { gainSharePercent: 20, gainShareCap: 1_000_000, leaderPercent: 200 };
    expect(refusal(await hub.ask('head', SET_RULE, { input: rule }))).toEqual(['FORBIDDEN']);
    for (const [field, value] of [
      ['gainSharePercent', 101],
      ['gainShareCap', -1],
      ['leaderPercent', 99],
    ] as const)
      expect(refusal(await hub.ask('admin', SET_RULE, { input: { ...rule, [field]: value } }))).toEqual([
        'INVALID_INPUT',
        `${field}: not_in_range`,
      ]);
    const small = await verified(ideas.rule, 1_000_000);
    const large = await verified(ideas.rule, 41_300_000, 'REVENUE');
    expect((await preview(small.id)).gainShare.payable).toBe(100_000);
    const set = await hub.ask('admin', SET_RULE, { input: rule });
    expect(set.data.setRewardRule.rule).toMatchObject({ ...rule, setBy: { name: '최가온' } });
    expect((await preview(small.id)).gainShare.payable).toBe(200_000);
    const shown = { impactId: small.id, expectedPayable: 100_000 };
    expect(refusal(await hub.ask('admin', PAY, { input: shown }))).toEqual([
      'CONFLICT',
      'expectedPayable: stale_version',
    ]);
    expect((await preview(large.id)).gainShare.payable).toBe(1_000_000);
    await hub.ask('admin', SET_RULE, { input: { ...rule, gainSharePercent: 0 } });
    expect((await preview(small.id)).gainShare).toMatchObject({ payable: 0, isPayable: false, reason: null });
    expect(refusal(await pay(small.id))).toEqual(['CONFLICT', 'impactId: state']);
  });
});
