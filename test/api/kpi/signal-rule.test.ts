import { change, WebhookRepository } from '@groundcrew/db';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { aKpi, aMetric, tried } from '../../support/kpis';
import { readsDuring } from '../../support/reads';
import { aRule, aWatchedKpi, type DayHub, startDayHub, type Watched } from '../../support/signals';

jest.setTimeout(60_000);

describe.each(dialects)('rules on a KPI, on %s', (dialect) => {
  let hub: DayHub;
  let watched: Watched;
  beforeAll(async () => {
    hub = await startDayHub(dialect, '2026-11-01');
    watched = await aWatchedKpi(hub);
  });
  afterAll(() => hub.stop());

  const create = (
    input: Record<string, unknown> = {},
    who: 'operator' | 'lead' | 'peer' | 'admin' = 'operator',
  ) =>
    tried(
      hub,
      who,
      'createSignalRule',
      { kpiId: watched.kpi.id, unit: 'DAY', boundary: 'TARGET', side: 'WORSE', runLength: 5, ...input },
      'rule { unit boundary side runLength pausedOn createdOn webhook { id } notify { id } }',
    );

  const rulesOf = async (kpiId: string, who: 'operator' | 'peer' = 'peer') =>
    (
      await hub.ask(
        who,
        'query ($id: ID!) { node(id: $id) { ... on Kpi { signalRules { id pausedOn } } } }',
        {
          id: kpiId,
        },
      )
    ).data.node.signalRules as { id: string; pausedOn: string | null }[];

  it('are made by its owner, who tells whom they tell', async () => {
    const { operator, lead } = hub.company.people;
    const kpi = (await aWatchedKpi(hub)).kpi.id;
    expect(await create({ kpiId: kpi, side: 'EITHER', runLength: 1, unit: 'WEEK' })).toEqual({
      data: {
        rule: {
          unit: 'WEEK',
          boundary: 'TARGET',
          side: 'EITHER',
          runLength: 1,
          pausedOn: null,
          createdOn: '2026-11-01',
          webhook: null,
          notify: [{ id: operator.id }],
        },
      },
    });
    const told = await create({ kpiId: kpi, notifyIds: [lead.id, lead.id] });
    expect(told.data?.rule).toMatchObject({ notify: [{ id: lead.id }] });
    expect((await create({ kpiId: kpi, notifyIds: [] })).data?.rule).toMatchObject({ notify: [] });
    expect(await rulesOf(kpi)).toHaveLength(4);
  });

  it.each(['lead', 'peer', 'admin'] as const)('are not for a %s to make, pause or remove', async (who) => {
    expect(await create({}, who)).toMatchObject({ code: 'FORBIDDEN' });
    for (const [name, input] of [
      ['pauseSignalRule', { paused: true }],
      ['removeSignalRule', {}],
    ] as const)
      expect(await tried(hub, who, name, { id: watched.ruleId, ...input })).toMatchObject({
        code: 'FORBIDDEN',
      });
  });

  it.each([
    [{ runLength: 0 }, 'INVALID_INPUT', 'runLength: out_of_range'],
    [{ runLength: 13 }, 'INVALID_INPUT', 'runLength: out_of_range'],
    [{ notifyIds: ['nobody'] }, 'NOT_FOUND', 'notifyIds.0: unknown_id'],
    [{ notifyIds: ['TWVtYmVyOjk5OTk='] }, 'NOT_FOUND', 'notifyIds: unknown_id'],
    [{ webhookId: 'V2ViaG9vazo5OTk5' }, 'NOT_FOUND', 'webhookId: unknown_id'],
    [{ kpiId: 'S3BpOjk5OTk=' }, 'NOT_FOUND', 'kpiId: unknown_id'],
  ])('are refused with %j: %s', async (input, code, field) => {
    expect(await create(input)).toMatchObject({ code, fields: [field] });
  });

  it('on a target need one, and are ten at most', async () => {
    const { kpi } = await aWatchedKpi(hub, { boundary: 'PROCESS_LIMIT' }, { target: null });
    expect(await create({ kpiId: kpi.id })).toMatchObject({ fields: ['boundary: needs_target'] });
    for (let at = 1; at < 10; at += 1)
      await create({ kpiId: kpi.id, boundary: 'PROCESS_LIMIT', runLength: at });
    expect(await rulesOf(kpi.id)).toHaveLength(10);
    expect(await create({ kpiId: kpi.id, boundary: 'PROCESS_LIMIT' })).toMatchObject({
      code: 'CONFLICT',
      fields: ['kpiId: state'],
    });
  });

  it('on the target of a lone sum watch the periods that it is meant for; a ratio’s target holds for all', async () => {
    const sum = await aKpi(hub, watched.numerator, null, { unit: 'WEEK', target: '300' });
    const on = (kpiId: string, unit: string, boundary = 'TARGET') => create({ kpiId, unit, boundary });
    expect(await on(sum.id, 'DAY')).toMatchObject({ code: 'INVALID_INPUT', fields: ['unit: other_unit'] });
    expect(await on(sum.id, 'MONTH')).toMatchObject({ fields: ['unit: other_unit'] });
    expect((await on(sum.id, 'WEEK')).code).toBeUndefined();
    expect((await on(sum.id, 'DAY', 'PROCESS_LIMIT')).code).toBeUndefined();
    const users = await aMetric(hub.database.db, { kind: 'LEVEL' });
    const level = await aKpi(hub, users, null, { unit: 'WEEK', target: '300' });
    expect((await on(level.id, 'DAY')).code).toBeUndefined();
    expect((await on((await aWatchedKpi(hub)).kpi.id, 'MONTH')).code).toBeUndefined();
  });

  it('that call another system can be paused by an admin, and by nobody else but their owner', async () => {
    const webhook = await change(
      hub.database.db,
      { actorId: null, now: new Date(), requestId: null },
      async (unit) => {
        unit.record({ action: 'webhook.created', subjectType: 'Webhook', subjectId: 1 });
        return new WebhookRepository(unit.manager).create({
          name: '광고 끄기',
          format: 'SLACK',
          host: 'hooks.example.com',
          sealedUrl: 'sealed',
          sealedSecret: null,
          isActive: true,
          createdBy: null,
          createdAt: unit.now,
        });
      },
    );
    const { ruleId, kpi } = await aWatchedKpi(hub, { webhookId: toGlobalId('Webhook', webhook) });
    const pause = (who: 'admin' | 'lead' | 'peer' | 'operator', paused: boolean) =>
      tried(hub, who, 'pauseSignalRule', { id: ruleId, paused }, 'rule { pausedOn }');
    for (const who of ['lead', 'peer'] as const)
      expect(await pause(who, true)).toMatchObject({ code: 'FORBIDDEN' });
    const abilities = async (who: 'admin' | 'lead' | 'operator') => {
      const { data } = await hub.ask(
        who,
        'query ($id: ID!) { node(id: $id) { ... on SignalRule { viewerCan { edit pause } } } }',
        { id: ruleId },
      );
      return data.node.viewerCan;
    };
    expect(await abilities('operator')).toEqual({ edit: true, pause: true });
    expect(await abilities('admin')).toEqual({ edit: false, pause: true });
    expect(await abilities('lead')).toEqual({ edit: false, pause: false });
    expect(await pause('admin', true)).toEqual({ data: { rule: { pausedOn: '2026-11-01' } } });
    expect(await pause('admin', false)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tried(hub, 'admin', 'removeSignalRule', { id: ruleId })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await rulesOf(kpi.id)).toEqual([{ id: ruleId, pausedOn: '2026-11-01' }]);
    expect(await pause('operator', false)).toEqual({ data: { rule: { pausedOn: null } } });
  });

  it('rest and watch again as often as one likes, and stay in history once removed', async () => {
    const { kpi, ruleId } = await aWatchedKpi(hub);
    const pause = (paused: boolean) => tried(hub, 'operator', 'pauseSignalRule', { id: ruleId, paused });
    for (const paused of [true, true, false, false, true]) expect((await pause(paused)).code).toBeUndefined();
    expect(await rulesOf(kpi.id)).toEqual([{ id: ruleId, pausedOn: '2026-11-01' }]);
    expect(
      await tried(hub, 'operator', 'removeSignalRule', { id: ruleId }, 'kpi { signalRules { id } }'),
    ).toEqual({
      data: { kpi: { signalRules: [] } },
    });
    expect(await pause(false)).toMatchObject({ code: 'CONFLICT', reason: 'STATE' });
    const { data } = await hub.ask('peer', 'query ($id: ID!) { node(id: $id) { id } }', { id: ruleId });
    expect(data.node).toEqual({ id: ruleId });
    const log = await hub.ask('admin', '{ auditLog(first: 4) { edges { node { action } } } }');
    expect(log.data.auditLog.edges.map((edge: { node: { action: string } }) => edge.node.action)).toEqual([
      'signal-rule.removed',
      'signal-rule.paused',
      'signal-rule.resumed',
      'signal-rule.paused',
    ]);
  });

  it('cost the same number of reads however many there are', async () => {
    const query = `{ kpis(first: 50) { edges { node { signalRules { notify { name } webhook { name }
      firings(first: 1) { edges { node { runFrom delivery { state } } } } } } } } }`;
    const read = () => hub.ask('operator', query);
    const few = await readsDuring(hub, read);
    const { kpi } = await aWatchedKpi(hub);
    await aRule(hub, kpi.id, { notifyIds: [hub.company.people.lead.id] });
    expect(await readsDuring(hub, read)).toBe(few);
  });

  it('on the target keep what they watch: it goes once they are paused or removed', async () => {
    const { kpi, ruleId } = await aWatchedKpi(hub);
    const update = (input: Record<string, unknown>) =>
      tried(hub, 'operator', 'updateKpi', { ...kpi, ...input }, 'kpi { version }');
    const held = { code: 'CONFLICT', reason: 'STATE' };
    expect(await update({ target: null })).toEqual({ ...held, fields: ['target: watched_by_rules'] });
    // Of a lone number the target is a sum over the KPI's own period.
    const lone = { denominatorId: null, basis: 'AMOUNT', display: 'NUMBER' };
    expect(await update({ ...lone, unit: 'WEEK' })).toEqual({ ...held, fields: ['unit: watched_by_rules'] });
    const weekly = await aRule(hub, kpi.id, { unit: 'WEEK' });
    expect(await update(lone)).toEqual({ ...held, fields: ['denominatorId: watched_by_rules'] });
    const { errors } = await hub.ask(
      'operator',
      'mutation ($input: UpdateKpiInput!) { updateKpi(input: $input) { kpi { id } } }',
      { input: { ...kpi, target: null } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ issues: [{ params: { rules: 'DAY 5, WEEK 5' } }] });
    expect(errors?.[0]?.message).toContain('pause or remove them first');
    // A ratio says the same of every period, and a rule on the limits needs no target.
    const { data } = await update({ unit: 'WEEK', target: '0.07' });
    const now = { ...kpi, version: (data as { kpi: { version: number } } | undefined)?.kpi.version };
    await aRule(hub, kpi.id, { boundary: 'PROCESS_LIMIT' });
    await tried(hub, 'operator', 'pauseSignalRule', { id: ruleId, paused: true });
    await tried(hub, 'operator', 'removeSignalRule', { id: weekly });
    expect(await update({ ...now, target: null })).toMatchObject({ data: { kpi: {} } });
    expect(await tried(hub, 'operator', 'pauseSignalRule', { id: ruleId, paused: false })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['id: needs_target'],
    });
  });
});
