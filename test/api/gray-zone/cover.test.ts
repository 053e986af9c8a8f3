/** Cover, 임시 지원: help "just this once", with an end from the first (domain.md, "gray-zone"). */
import { CoverRepository, MembershipRepository, TeamRepository, TopicRepository } from '@groundcrew/db';
import { addDays } from '@groundcrew/shared';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import { readsDuring } from '../../support/reads';
import { aResponsibility } from '../../support/responsibilities';
import { act, aZone, stored } from './zones';

const EVERYBODY = ['operator', 'lead', 'otherLead', 'head', 'peer', 'admin'] as const;
const TODAY = '2026-11-22';
const COVER = `id version what from to state ordinal recordedAt helper { id } recordedBy { id } forTeam { id } topic { id } responsibility { id }
  viewerCan { end }`;

describe.each(dialects)('cover, on %s', (dialect) => {
  let hub: Hub;
  let now = TEST_NOW;
  beforeAll(async () => {
    hub = await startHub(dialect, { now: () => now });
  });
  beforeEach(() => {
    now = TEST_NOW;
  });
  afterAll(() => hub?.stop());

  type Who = keyof Hub['company']['people'];
  const team = (name: keyof Hub['company']['teams']) => hub.company.teams[name];
  const person = (name: Who) => hub.company.people[name];
  const record = async (who: Who, input: Record<string, unknown> = {}) => {
    const given = { what: '배너를 대신 걸었어요', from: TODAY, to: addDays(TODAY, 3), ...input };
    const done = await act(hub, who, 'recordCover', given, `cover { ${COVER} }`);
    return typeof done === 'string' ? done : done.cover;
  };
  const end = async (who: Who, { id, version }: { id: string; version: number }) => {
    const done = await act(hub, who, 'endCover', { id, version }, `cover { ${COVER} }`);
    return typeof done === 'string' ? done : done.cover;
  };
  const seenCover = async (who: Who, id: string) =>
    (await hub.ask(who, `query ($id: ID!) { node(id: $id) { ... on Cover { ${COVER} } } }`, { id })).data
      .node;
  const aTopic = async (name = '배너') =>
    toGlobalId(
      'Topic',
      await stored(hub, ({ manager }) =>
        new TopicRepository(manager).create({ name, key: null, at: TEST_NOW }),
      ),
    );
  const list = async (filter: string, who: Who = 'peer', first = 50): Promise<string[]> => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const from: string = after === null ? '' : `, after: "${after}"`;
      const { data, errors } = await hub.ask(
        who,
        `{ covers(first: ${first}, filter: { ${filter} }${from}) { edges { node { what } } pageInfo { hasNextPage endCursor } } }`,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      found.push(...data.covers.edges.map((edge: { node: { what: string } }) => edge.node.what));
      after = data.covers.pageInfo.hasNextPage ? data.covers.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  };

  it('is listed by helper, team, topic and whether it holds today, the latest first', async () => {
    const topicId = await aTopic();
    const from = (days: number) => ({ from: addDays(TODAY, days), to: addDays(TODAY, days + 3) });
    await record('operator', { what: '끝난', ...from(-9), forTeamId: team('payments').id });
    await record('peer', { what: '지금', ...from(-1), topicId });
    await record('lead', { what: '다음', ...from(5) });
    for (const first of [1, 2, 50]) expect(await list('', 'peer', first)).toEqual(['다음', '지금', '끝난']);
    expect(await list(`helperId: "${person('peer').id}"`)).toEqual(['지금']);
    expect(await list(`teamId: "${team('payments').id}"`)).toEqual(['지금', '끝난']);
    expect(await list(`teamId: "${team('centre').id}"`)).toEqual(['다음', '끝난']);
    expect(await list(`topicId: "${topicId}"`)).toEqual(['지금']);
    expect(await list('running: true')).toEqual(['지금']);
    expect(await list('running: false')).toEqual(['다음', '끝난']);
    const { data } = await hub.ask(
      'peer',
      `{ node(id: "${person('operator').id}") { ... on Member { covers(first: 5) { edges { node { what } } pageInfo { hasNextPage endCursor } } } } }`,
    );
    expect(data.node.covers.edges).toEqual([{ node: { what: '끝난' } }]);
  });

  it('is recorded by the helper, with what it was and whose work it is', async () => {
    const [topicId, work] = [await aTopic(), await aResponsibility(hub)];
    const cover = await record('peer', { topicId, responsibilityId: work.id, forTeamId: team('centre').id });
    expect(cover).toMatchObject({
      version: 1,
      what: '배너를 대신 걸었어요',
      from: TODAY,
      to: '2026-11-25',
      state: 'RUNNING',
      ordinal: 1,
      recordedAt: TEST_NOW.toISOString(),
      helper: { id: person('peer').id },
      recordedBy: { id: person('peer').id },
      forTeam: { id: team('centre').id },
      topic: { id: topicId },
      responsibility: { id: work.id },
      viewerCan: { end: true },
    });
    const [row] = await hub.database.db.fresh.query(
      "SELECT * FROM audit WHERE action = 'cover.recorded' ORDER BY id DESC LIMIT 1",
    );
    expect(row).toMatchObject({ subject_type: 'Cover', actor_id: person('peer').key });
    const bare = await record('operator');
    expect(bare).toMatchObject({ ordinal: null, forTeam: null, topic: null, responsibility: null });
  });

  it('is recorded by leads for their people, and by nobody for others', async () => {
    const helperId = person('operator').id;
    for (const who of EVERYBODY) {
      const done = await record(who, { helperId });
      expect([who, typeof done === 'string' ? done : done.recordedBy.id]).toEqual([
        who,
        ['operator', 'lead', 'head'].includes(who) ? person(who).id : 'FORBIDDEN',
      ]);
    }
  });

  it('lasts 60 days at most, begins at most 90 days back or 60 ahead, and ends after it begins', async () => {
    const days = (from: number, length: number) => ({
      from: addDays(TODAY, from),
      to: addDays(TODAY, from + length),
    });
    for (const good of [days(0, 60), days(-90, 1), days(60, 60)])
      expect(await record('peer', good)).toMatchObject(good);
    for (const bad of [days(0, 0), days(0, -1), days(0, 61), days(-91, 5), days(61, 5)])
      expect([bad, await record('peer', bad)]).toEqual([bad, 'INVALID_INPUT']);
  });

  it('begins and ends by itself', async () => {
    const { id } = await record('peer', { from: addDays(TODAY, 2), to: addDays(TODAY, 4) });
    const states: string[] = [];
    for (let day = 0; day < 5; day += 1) {
      now = new Date(TEST_NOW.getTime() + day * 86_400_000 - 1_000);
      states.push((await seenCover('peer', id)).state);
    }
    expect(states).toEqual(['PLANNED', 'PLANNED', 'RUNNING', 'RUNNING', 'ENDED']);
  });

  it('is ended before its day by the helper or a lead of theirs, once', async () => {
    const cover = await record('operator', { from: addDays(TODAY, -5), to: addDays(TODAY, 9) });
    for (const who of EVERYBODY) {
      const may = ['operator', 'lead', 'head'].includes(who);
      expect([who, (await seenCover(who, cover.id)).viewerCan.end]).toEqual([who, may]);
      if (!may) expect(await end(who, cover)).toBe('FORBIDDEN');
    }
    expect(await end('lead', { ...cover, version: 2 })).toBe('STALE_VERSION');
    expect(await end('lead', cover)).toMatchObject({
      to: TODAY,
      state: 'ENDED',
      version: 2,
      viewerCan: { end: false },
    });
    expect(await end('operator', { ...cover, version: 2 })).toBe('STATE');
    const planned = await record('operator', { from: addDays(TODAY, 3), to: addDays(TODAY, 9) });
    expect(await end('operator', planned)).toMatchObject({ from: addDays(TODAY, 3), to: addDays(TODAY, 3) });
    const [first] = await Promise.all([record('operator')]);
    const outcomes = await Promise.all([end('operator', first), end('lead', first)]);
    expect(outcomes.filter((one) => typeof one === 'string')).toHaveLength(1);
  });

  it('counts which cover of its topic it is in the 90 days up to its first day', async () => {
    const [topicId, other] = [await aTopic(), await aTopic('정산')];
    const at = (from: string, topic = topicId, who: Who = 'peer') =>
      record(who, { from, to: addDays(from, 1), topicId: topic });
    // 24 August is the first of the 90 days that end on 21 November.
    const first = await at('2026-08-24');
    await at('2026-10-01', other);
    const second = await at('2026-11-21');
    const [third, fourth] = [await at('2026-11-22'), await at('2026-11-22', topicId, 'operator')];
    const between = await at('2026-10-01');
    const ordinals = async (...covers: { id: string }[]) => {
      const found: number[] = [];
      for (const { id } of covers) found.push((await seenCover('peer', id)).ordinal);
      return found;
    };
    expect(await ordinals(first, between, second, third, fourth)).toEqual([1, 2, 3, 3, 4]);
    await act(hub, 'lead', 'mergeTopics', { id: other, intoId: topicId }, 'topic { id }');
    expect(await ordinals(first, between, second, third, fourth)).toEqual([1, 3, 4, 4, 5]);
    expect(await list(`topicId: "${topicId}"`)).toHaveLength(6);
  });

  it('counts none that was ended before it began', async () => {
    const topicId = await aTopic();
    const later = (days: number) => ({
      topicId,
      from: addDays(TODAY, days),
      to: addDays(TODAY, days + 1),
    });
    const planned = await record('peer', later(2));
    expect(await end('peer', planned)).toMatchObject({ state: 'ENDED', ordinal: null });
    const found = [await record('peer', later(3)), await record('peer', later(4))];
    expect(found.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it('is help for work that is not the helper’s own, on the day that it begins', async () => {
    const centre = team('centre').id;
    const issue = async (who: Who, input: Record<string, unknown>) => {
      const given = { what: '도왔어요', from: TODAY, to: addDays(TODAY, 3), ...input };
      const { errors } = await hub.ask(
        who,
        'mutation ($input: RecordCoverInput!) { recordCover(input: $input) { __typename } }',
        { input: given },
      );
      const issues = (errors?.[0]?.extensions.issues ?? []) as { path: string[]; code: string }[];
      return [errors?.[0]?.extensions.code ?? 'NONE', ...issues.map((one) => [one.path[1], one.code])];
    };
    const ownTeam = ['INVALID_INPUT', ['forTeamId', 'own_team']];
    const ownWork = ['INVALID_INPUT', ['responsibilityId', 'own_work']];
    expect(await issue('operator', { forTeamId: centre })).toEqual(ownTeam);
    expect(await issue('lead', { forTeamId: centre, helperId: person('operator').id })).toEqual(ownTeam);
    const since = addDays(TODAY, -10);
    const theirs = { teamId: team('payments').id, accountableId: person('peer').id };
    const mine = await aResponsibility(hub, { on: since, ...theirs }, 'otherLead');
    const ours = await aResponsibility(hub, { on: since, accountableId: centre });
    expect(await issue('peer', { responsibilityId: mine.id })).toEqual(ownWork);
    expect(await issue('operator', { responsibilityId: ours.id })).toEqual(ownWork);
    expect(await issue('operator', { responsibilityId: mine.id })).toEqual(['NONE']);
    // Before it was theirs, it was help.
    const before = { from: addDays(TODAY, -20), to: addDays(TODAY, -18) };
    expect(await issue('peer', { responsibilityId: mine.id, ...before })).toEqual(['NONE']);
  });

  it('is written down once: not again for the same topic or work on days that overlap', async () => {
    const [topicId, other, work] = [await aTopic(), await aTopic('정산'), await aResponsibility(hub)];
    const days = (from: number, to: number) => ({ from: addDays(TODAY, from), to: addDays(TODAY, to) });
    const first = await record('peer', { topicId, responsibilityId: work.id, ...days(0, 3) });
    expect(await record('peer', { topicId, ...days(2, 5) })).toBe('DUPLICATE');
    expect(await record('peer', { topicId: other, responsibilityId: work.id, ...days(-2, 1) })).toBe(
      'DUPLICATE',
    );
    const { errors } = await hub.ask(
      'peer',
      'mutation ($input: RecordCoverInput!) { recordCover(input: $input) { __typename } }',
      { input: { what: '또', topicId, ...days(2, 5) } },
    );
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: ['input', 'from'], code: 'covered_already', params: { from: first.from, to: first.to } },
    ]);
    for (const input of [
      { topicId, ...days(3, 5) },
      { topicId: other, ...days(0, 3) },
    ])
      expect(await record('peer', input)).toMatchObject({ state: expect.any(String) });
    expect(await record('operator', { topicId, ...days(0, 3) })).toMatchObject({ ordinal: 2 });
    const twice = { topicId, ...days(7, 9) };
    const outcomes = await Promise.all([record('peer', twice), record('peer', twice)]);
    expect(outcomes.filter((one) => one === 'DUPLICATE')).toHaveLength(1);
  });

  it('shows with the gray zone of its topic, the newest 20', async () => {
    const topicId = await aTopic();
    const { id } = await aZone(hub, {
      topicId: Number(Buffer.from(topicId, 'base64').toString().split(':')[1]),
    });
    const bare = await aZone(hub);
    for (let day = 0; day < 22; day += 1)
      await record('peer', {
        what: `${day}`,
        from: addDays(TODAY, -day),
        to: addDays(TODAY, 1 - day),
        topicId,
      });
    const covers = async (zone: string) =>
      (await hub.ask('peer', `{ node(id: "${zone}") { ... on GrayZone { covers { what } } } }`)).data.node
        .covers;
    const found = await covers(id);
    expect(found).toHaveLength(20);
    expect(found[0]).toEqual({ what: '0' });
    expect(await covers(bare.id)).toEqual([]);
  });

  it('costs the same number of statements, however many there are', async () => {
    const page = `{ covers(first: 50) { edges { node { ${COVER} helper { name } topic { name } } } } }`;
    const topicKey = Number(
      Buffer.from(await aTopic(), 'base64')
        .toString()
        .split(':')[1],
    );
    const work = await aResponsibility(hub);
    const fill = (count: number) =>
      stored(hub, async ({ manager }) => {
        const helpers = [
          ...new Set(
            (await new MembershipRepository(manager).ofTeams([team('centre').key])).map(
              (held) => held.memberId,
            ),
          ),
        ];
        for (let at = 0; at < count; at += 1)
          await new CoverRepository(manager).create({
            helperId: helpers[at % helpers.length] ?? 0,
            recordedBy: person('lead').key,
            forTeamId: team('payments').key,
            topicId: topicKey,
            responsibilityId: Number(Buffer.from(work.id, 'base64').toString().split(':')[1]),
            what: `${at}`,
            from: TODAY,
            to: addDays(TODAY, 1),
            recordedAt: TEST_NOW,
          });
      });
    await fill(3);
    const few = await readsDuring(hub, () => hub.ask('head', page));
    await fill(200);
    expect(await readsDuring(hub, () => hub.ask('head', page))).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });

  it('names only what is there: people who have not left, open teams, work that goes on', async () => {
    const work = await aResponsibility(hub);
    const ended = await act(
      hub,
      'lead',
      'endResponsibility',
      { id: work.id, version: work.version },
      'responsibility { id }',
    );
    expect(ended).not.toEqual(expect.any(String));
    expect(await record('peer', { responsibilityId: work.id })).toBe('STATE');
    await stored(hub, ({ manager }) =>
      new TeamRepository(manager).update(team('platform').key, { to: '2026-01-01' }),
    );
    expect(await record('peer', { forTeamId: team('platform').id })).toBe('STATE');
    expect(await record('peer', { topicId: team('platform').id })).toBe('NOT_FOUND');
    expect(await record('lead', { helperId: team('centre').id })).toBe('NOT_FOUND');
    await act(hub, 'admin', 'deactivateMember', { id: person('operator').id }, 'member { id }');
    expect(await record('lead', { helperId: person('operator').id })).toBe('STATE');
  });
});
