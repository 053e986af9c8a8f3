import { inboxConsumer } from '@groundcrew/api';
import { MemberRepository } from '@groundcrew/db';
import { dialects } from '../../support/databases';
import { tried } from '../../support/kpis';
import { readsDuring } from '../../support/reads';
import { aRule, aWatchedKpi, type DayHub, daysPass, startDayHub, type Watched } from '../../support/signals';

jest.setTimeout(60_000);

const INBOX = `query ($after: String, $unreadOnly: Boolean) {
  viewer { unreadNotifications }
  notifications(first: 2, after: $after, unreadOnly: $unreadOnly) {
    edges { node { id kind readAt subject { __typename id ... on SignalFiring { runFrom rule { kpi { name } } } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Inbox {
  viewer: { unreadNotifications: number };
  notifications: {
    edges: { node: { id: string; readAt: string | null; subject: { runFrom: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

describe.each(dialects)('the inbox on %s', (dialect) => {
  let hub: DayHub;
  let watched: Watched;
  beforeAll(async () => {
    hub = await startDayHub(dialect, '2026-11-01');
    const { operator, lead, peer } = hub.company.people;
    watched = await aWatchedKpi(hub, { runLength: 2, notifyIds: [operator.id, lead.id, peer.id, lead.id] });
    const gone = new MemberRepository(hub.database.db.writer.manager);
    await gone.update(peer.key, { deactivatedOn: '2026-11-01' });
    // Three runs, each told once.
    await daysPass(hub, watched, [9, 9, 9, 4, 9, 9, 4, 9, 9]);
  });
  afterAll(() => hub.stop());

  const inbox = async (who: 'operator' | 'lead' | 'admin', variables = {}) =>
    (await hub.ask<Inbox>(who, INBOX, variables)).data;

  it('tells whom the rule names of every run once, newest first, page by page', async () => {
    const first = await inbox('lead');
    expect(first.viewer.unreadNotifications).toBe(3);
    expect(first.notifications.edges.map(({ node }) => node)).toEqual(
      ['2026-11-08', '2026-11-05'].map((runFrom) => ({
        id: expect.any(String),
        kind: 'SIGNAL',
        readAt: null,
        subject: {
          __typename: 'SignalFiring',
          id: expect.any(String),
          runFrom,
          rule: { kpi: { name: '자동취소율' } },
        },
      })),
    );
    expect(first.notifications.pageInfo.hasNextPage).toBe(true);
    const { notifications } = await inbox('lead', { after: first.notifications.pageInfo.endCursor });
    expect(notifications.edges.map(({ node }) => node.subject.runFrom)).toEqual(['2026-11-01']);
    expect(notifications.pageInfo.hasNextPage).toBe(false);
  });

  it('is each member’s own', async () => {
    expect((await inbox('admin')).notifications.edges).toEqual([]);
    const [edge] = (await inbox('lead')).notifications.edges;
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await hub.ask('admin', node, { id: edge?.node.id })).data.node).toBeNull();
    expect((await hub.ask('lead', node, { id: edge?.node.id })).data.node).toEqual({ id: edge?.node.id });
    const read = { ids: [edge?.node.id] };
    expect(await tried(hub, 'admin', 'readNotifications', read, 'unreadNotifications')).toEqual({
      data: { unreadNotifications: 0 },
    });
    expect((await inbox('lead')).viewer.unreadNotifications).toBe(3);
  });

  it('tells nobody who has left', async () => {
    const { peer } = hub.company.people;
    const found = await hub.database.db.fresh.query('SELECT id FROM notification WHERE member_id = ?', [
      peer.key,
    ]);
    expect(found).toEqual([]);
  });

  it('adds nothing when the same event comes again', async () => {
    const [row] = (await hub.database.db.fresh.query(
      "SELECT * FROM outbox WHERE topic = 'signal-rule.fired' ORDER BY id LIMIT 1",
    )) as { id: number; subject: string; payload: string }[];
    const [subjectType = '', subjectId] = (row?.subject ?? '').split(':');
    const event = {
      id: Number(row?.id),
      topic: 'signal-rule.fired',
      subjectType,
      subjectId: Number(subjectId),
      payload: JSON.parse(row?.payload ?? '{}'),
      actorId: null,
      at: new Date(),
      attempts: 2,
    };
    await inboxConsumer(hub.database.db).handle(event);
    expect((await inbox('lead')).viewer.unreadNotifications).toBe(3);
  });

  it('keeps what was read, and counts it no more', async () => {
    const [, older] = (await inbox('operator')).notifications.edges;
    const read = (input: object) =>
      tried(hub, 'operator', 'readNotifications', { ...input }, 'unreadNotifications');
    expect(await read({ ids: [older?.node.id] })).toEqual({ data: { unreadNotifications: 2 } });
    const unread = await inbox('operator', { unreadOnly: true });
    expect(unread.notifications.edges.map(({ node }) => node.subject.runFrom)).toEqual([
      '2026-11-08',
      '2026-11-01',
    ]);
    const before = (await inbox('operator')).notifications.edges[1]?.node.readAt;
    expect(before).toMatch(/Z$/);
    hub.day = '2026-11-20';
    expect(await read({ all: true })).toEqual({ data: { unreadNotifications: 0 } });
    expect(await read({ all: true })).toEqual({ data: { unreadNotifications: 0 } });
    expect((await inbox('operator')).notifications.edges[1]?.node.readAt).toBe(before);
    expect(await read({})).toMatchObject({ code: 'INVALID_INPUT', fields: ['ids: required'] });
    expect(await read({ ids: ['nothing'] })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('costs the same number of reads however much is in it', async () => {
    const rules = [await aWatchedKpi(hub, { runLength: 1 }), await aWatchedKpi(hub, { runLength: 1 })];
    const few = await readsDuring(hub, () => inbox('operator'));
    for (const one of rules) await daysPass(hub, one, [9]);
    expect((await inbox('operator')).viewer.unreadNotifications).toBe(2);
    expect(await readsDuring(hub, () => inbox('operator'))).toBe(few);
  });

  it('shows what comes while it is open, to whom it is for', async () => {
    await daysPass(hub, watched, [4, 9, 9]);
    const gone = new AbortController();
    const query = 'subscription { notificationAdded { kind subject { ... on SignalFiring { count } } } }';
    const listen = async (who: 'lead' | 'admin') => {
      const response = await fetch(`${hub.api.url}/graphql/stream?${new URLSearchParams({ query })}`, {
        signal: gone.signal,
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${hub.company.people[who].token}`,
        },
      });
      return response.body?.pipeThrough(new TextDecoderStream()).getReader();
    };
    const reader = await listen('lead');
    const admin = await listen('admin');
    let heard = '';
    admin?.read().then(
      ({ value }) => {
        heard += value;
      },
      () => undefined,
    );
    // The run still goes on, so that the new rule fires at once.
    await aRule(hub, watched.kpi.id, { runLength: 1, notifyIds: [hub.company.people.lead.id] });
    let text = '';
    while (reader && !text.includes('notificationAdded')) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`The stream ended before anything was told: ${text}`);
      text += value;
    }
    expect(text).toContain('{"notificationAdded":{"kind":"SIGNAL","subject":{"count":2}}}');
    expect(heard).not.toContain('notificationAdded');
    gone.abort();
    await reader?.cancel().catch(() => undefined);
  });
});
