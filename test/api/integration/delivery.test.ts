import { DEVELOPMENT_SECRET, DeliveryWorker, sealWith } from '@groundcrew/api';
import { WebhookDeliveryRepository } from '@groundcrew/db';
import { fromGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { tried } from '../../support/kpis';
import { type Receiver, startReceiver, status } from '../../support/receiver';
import { settled } from '../../support/settled';
import { aWatchedKpi, type DayHub, daysPass, noonOf, startDayHub, type Watched } from '../../support/signals';

jest.setTimeout(60_000);

describe.each(dialects)('calls about a signal on %s', (dialect) => {
  let hub: DayHub;
  let receiver: Receiver;
  let other: Receiver;
  let later = 0;
  const now = () => new Date(noonOf(hub.day).getTime() + later);

  beforeAll(async () => {
    receiver = await startReceiver();
    other = await startReceiver();
    hub = await startDayHub(dialect, '2026-11-01', {
      env: { WEBHOOK_PRIVATE_HOSTS: `${receiver.host},${other.host}`, PUBLIC_URL: 'https://hub.example' },
    });
  });
  afterAll(async () => {
    await hub.stop();
    await receiver.stop();
    await other.stop();
  });
  beforeEach(() => {
    hub.day = '2026-11-01';
    later = 0;
    for (const one of [receiver, other]) {
      one.received.length = 0;
      one.answers.length = 0;
    }
  });

  async function aWebhook(url = receiver.url, format = 'STANDARD'): Promise<{ id: string; version: number }> {
    const input = { name: '광고 끄기', url, format };
    const { data } = await tried(hub, 'admin', 'createWebhook', input, 'webhook { id version }');
    return (data as unknown as { webhook: { id: string; version: number } }).webhook;
  }

  /** A worker of this process’s own, whose time moves with `later`. */
  const aWorker = (options: { claimMs?: number; slots?: number; timeoutMs?: number } = {}) =>
    new DeliveryWorker(hub.database.db, {
      seal: sealWith(DEVELOPMENT_SECRET),
      privateHosts: [receiver, other].map(({ host }) => ({
        host: '127.0.0.1',
        port: Number(host.split(':')[1]),
      })),
      now,
      onError: (error) => {
        throw error;
      },
      ...options,
    });

  /** A call that waits, without a signal behind it. */
  async function aWaitingCall(webhookId: string, key: string): Promise<number> {
    return hub.database.db.transaction((manager) =>
      new WebhookDeliveryRepository(manager).create({
        webhookId: Number(fromGlobalId(webhookId).id),
        topic: 'test.happened',
        eventKey: key,
        messageId: `msg_${key}`,
        body: '{}',
        state: 'WAITING',
        attempts: 0,
        problem: null,
        createdAt: now(),
        nextAttemptAt: now(),
        claimedBy: null,
        claimedUntil: null,
      }),
    );
  }

  const stored = async (id: number) =>
    (await new WebhookDeliveryRepository(hub.database.db.fresh).byIds([id]))[0];

  const fired = async (watched: Watched) =>
    (
      await hub.ask(
        'operator',
        `query ($id: ID!) { node(id: $id) { ... on SignalRule { webhook { name }
          firings(first: 5) { edges { node { delivery { state attempts topic } } } } } } }`,
        { id: watched.ruleId },
      )
    ).data.node;

  it('say which KPI, whose, and since when, once, with a link', async () => {
    const webhook = await aWebhook();
    const watched = await aWatchedKpi(hub, { webhookId: webhook.id });
    await daysPass(hub, watched, [9, 9, 9, 9, 9, 9]);
    expect(receiver.received).toHaveLength(1);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({
      type: 'kpi.signal',
      timestamp: '2026-11-06T03:00:00.000Z',
      data: {
        kpi: {
          id: watched.kpi.id,
          name: '자동취소율',
          owner: { id: hub.company.people.operator.id, name: hub.company.people.operator.name },
        },
        rule: { id: watched.ruleId, unit: 'DAY', boundary: 'TARGET', side: 'WORSE', runLength: 5 },
        run: {
          id: expect.any(String),
          from: '2026-11-01',
          to: '2026-11-06',
          count: 5,
          side: 'ABOVE',
          helps: false,
        },
        url: `https://hub.example/kpis/${encodeURIComponent(watched.kpi.id)}`,
      },
    });
    expect(await fired(watched)).toEqual({
      webhook: { name: '광고 끄기' },
      firings: {
        edges: [{ node: { delivery: { state: 'DELIVERED', attempts: 1, topic: 'signal-rule.fired' } } }],
      },
    });
  });

  it('are a sentence for Slack', async () => {
    const webhook = await aWebhook(receiver.url, 'SLACK');
    const watched = await aWatchedKpi(hub, { webhookId: webhook.id }, { name: '자동<취소>율' });
    await daysPass(hub, watched, [9, 9, 9, 9, 9]);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({
      text: `*자동&lt;취소&gt;율* (${hub.company.people.operator.name}): 5일 연속 목표보다 높아요 (2026-11-01 ~ 2026-11-05). 살펴볼 신호예요.\nhttps://hub.example/kpis/${encodeURIComponent(watched.kpi.id)}`,
    });
  });

  it('are not made, and said to be given up, when the webhook is switched off', async () => {
    const { id, version } = await aWebhook();
    const watched = await aWatchedKpi(hub, { webhookId: id });
    await tried(hub, 'admin', 'updateWebhook', { id, version, isActive: false });
    await daysPass(hub, watched, [9, 9, 9, 9, 9]);
    expect(receiver.received).toEqual([]);
    expect((await fired(watched)).firings.edges).toEqual([
      { node: { delivery: { state: 'GIVEN_UP', attempts: 0, topic: 'signal-rule.fired' } } },
    ]);
    const chosen = await tried(hub, 'operator', 'createSignalRule', {
      kpiId: watched.kpi.id,
      unit: 'DAY',
      boundary: 'TARGET',
      side: 'WORSE',
      runLength: 5,
      webhookId: id,
    });
    expect(chosen).toMatchObject({ code: 'CONFLICT', fields: ['webhookId: state'] });
  });

  it('are tried again with the same id after pauses that grow, until the receiver takes them', async () => {
    const { id } = await aWebhook();
    // The hub's own worker has a time that stands still, so that this one alone makes what comes later.
    receiver.answers.push(status(500, 'down'), status(503, '', { 'retry-after': '120' }), status(200));
    const call = await aWaitingCall(id, `again-${dialect}`);
    const worker = aWorker();
    await worker.drain();
    await settled(hub, now());
    const seen: object[] = [];
    for (const ms of [0, 4_999, 5_000, 5_000 + 60_000, 5_000 + 120_000]) {
      later = ms;
      await worker.drain();
      const row = await stored(call);
      seen.push({ ms, calls: receiver.received.length, state: row?.state, attempts: row?.attempts });
    }
    expect(seen).toEqual([
      { ms: 0, calls: 1, state: 'WAITING', attempts: 1 },
      { ms: 4_999, calls: 1, state: 'WAITING', attempts: 1 },
      { ms: 5_000, calls: 2, state: 'WAITING', attempts: 2 },
      { ms: 65_000, calls: 2, state: 'WAITING', attempts: 2 },
      { ms: 125_000, calls: 3, state: 'DELIVERED', attempts: 3 },
    ]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const stamps = receiver.received.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(stamps).toEqual([...new Set(stamps)].sort((a, b) => a - b));
  });

  it('are given up after eight attempts', async () => {
    const { id } = await aWebhook();
    receiver.answers.push(...Array.from({ length: 9 }, () => status(500)));
    const call = await aWaitingCall(id, `up-${dialect}`);
    const worker = aWorker();
    for (let round = 0; round < 10; round += 1) {
      await worker.drain();
      await settled(hub, now());
      later += 36_000_000;
    }
    expect(receiver.received).toHaveLength(8);
    expect(await stored(call)).toMatchObject({ state: 'GIVEN_UP', attempts: 8, nextAttemptAt: null });
  });

  it('to one who does not answer hold up neither others nor the outbox', async () => {
    // The hub's own worker, whose time stands still, sees none of these.
    later = 1;
    const silent = await aWebhook(receiver.url);
    const quick = await aWebhook(other.url);
    // Never answered: the test ends them.
    receiver.answers.push(
      () => undefined,
      () => undefined,
    );
    await aWaitingCall(silent.id, `silent-1-${dialect}`);
    await aWaitingCall(silent.id, `silent-2-${dialect}`);
    const calls = await Promise.all([1, 2, 3].map((at) => aWaitingCall(quick.id, `quick-${at}-${dialect}`)));
    const worker = aWorker({ timeoutMs: 1_500 });
    const drained = worker.drain();
    while (other.received.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(receiver.received.length).toBeLessThanOrEqual(2);
    await hub.api.worker.drain();
    await drained;
    for (const call of calls) expect((await stored(call))?.state).toBe('DELIVERED');
  });

  it('are shared by several workers, each call made once', async () => {
    const webhooks = await Promise.all([1, 2, 3, 4].map(() => aWebhook(other.url)));
    const keys = Array.from({ length: 24 }, (_, at) => `shared-${at}-${dialect}`);
    for (const [at, key] of keys.entries()) await aWaitingCall(webhooks[at % 4]?.id ?? '', key);
    const workers = [aWorker({ slots: 3 }), aWorker({ slots: 3 }), hub.api.deliveries];
    const isDone = () => other.received.length >= keys.length;
    while (!isDone()) {
      await Promise.all(workers.map((worker) => worker.drain()));
      await new Promise(setImmediate);
    }
    expect(other.received.map(({ headers }) => headers['webhook-id']).sort()).toEqual(
      keys.map((key) => `msg_${key}`).sort(),
    );
  });

  it('are taken over from a worker that was killed, once its claim has run out', async () => {
    const { id } = await aWebhook();
    later = 1;
    const call = await aWaitingCall(id, `killed-${dialect}`);
    const repository = (manager: typeof hub.database.db.fresh) => new WebhookDeliveryRepository(manager);
    await hub.database.db.transaction((manager) =>
      repository(manager).claim([call], 'gone', now(), new Date(now().getTime() + 30_000)),
    );
    const made = () =>
      receiver.received.filter(({ headers }) => headers['webhook-id'] === `msg_killed-${dialect}`).length;
    const worker = aWorker();
    await worker.drain();
    expect(made()).toBe(0);
    later += 30_001;
    await worker.drain();
    expect(made()).toBe(1);
    expect(await stored(call)).toMatchObject({ state: 'DELIVERED', attempts: 2 });
  });
});
