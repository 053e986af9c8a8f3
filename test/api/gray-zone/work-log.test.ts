/** What was done about a gray zone, by whom, for which other team; and milestones (domain.md, "gray-zone"). */
import { TrialRepository } from '@groundcrew/db';
import { addDays, type Holder, limits } from '@groundcrew/shared';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { readsDuring } from '../../support/reads';
import { act, aZone, seen, stored } from './zones';

const EVERYBODY = ['operator', 'lead', 'otherLead', 'head', 'peer', 'admin'] as const;
const TODAY = '2026-11-22';

const ENTRY = `entry { id doneOn text deliveries loggedAt member { id } forTeam { id } milestone { title } grayZone { id } viewerCan { remove } }
  grayZone { deliveryCount }`;

describe.each(dialects)('the log of a gray zone, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  type Who = keyof Hub['company']['people'];
  const team = (name: keyof Hub['company']['teams']) => hub.company.teams[name];
  const person = (name: Who) => hub.company.people[name];
  const zone = (state: 'SPOTTED' | 'TRIAL' | 'ADOPTED' | 'DISMISSED' = 'SPOTTED', closedAt?: Date) =>
    aZone(hub, { state }, [{ teamId: team('centre').key }]).then(async (made) => {
      if (closedAt)
        await stored(hub, ({ manager }) =>
          manager.query('UPDATE gray_zone SET closed_at = ? WHERE id = ?', [closedAt.getTime(), made.key]),
        );
      return made;
    });
  const log = (who: Who, grayZoneId: string, input: Record<string, unknown> = {}) =>
    act(hub, who, 'logWork', { grayZoneId, doneOn: TODAY, text: '제휴몰 한 곳을 열었어요', ...input }, ENTRY);
  const milestone = (who: Who, grayZoneId: string, input: Record<string, unknown> = {}) =>
    act(
      hub,
      who,
      'setMilestone',
      { grayZoneId, title: '열 곳', ...input },
      `grayZone { id milestones { ${MILESTONE} } }`,
    );
  const MILESTONE = 'id version title dueOn doneOn';

  const ownTrial = (zoneId: number, owner: Holder) =>
    stored(hub, ({ manager }) =>
      new TrialRepository(manager).create({
        zoneId,
        proposalId: null,
        assignmentId: null,
        owner,
        from: '2026-11-01',
        to: '2026-12-01',
      }),
    );

  async function pages(id: string, type: 'GrayZone' | 'Member', first: number): Promise<string[]> {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const variables: Record<string, unknown> = { id, after };
      const { data, errors } = await hub.ask(
        'peer',
        `query ($id: ID!, $after: String) { node(id: $id) { ... on ${type} { workLog(first: ${first}, after: $after) {
          edges { node { text } } pageInfo { hasNextPage endCursor } } } } }`,
        variables,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      const { edges, pageInfo } = data.node.workLog;
      found.push(...edges.map((edge: { node: { text: string } }) => edge.node.text));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  }

  it('keeps what was done, when, by whom and for which other team, and counts deliveries', async () => {
    const { id } = await zone();
    const set = await milestone('operator', id, { title: '열 곳 열기', dueOn: '2026-12-24' });
    const milestoneId = set.grayZone.milestones[0].id;
    const done = await log('operator', id, { deliveries: 3, forTeamId: team('payments').id, milestoneId });
    expect(done).toMatchObject({
      entry: {
        doneOn: TODAY,
        text: '제휴몰 한 곳을 열었어요',
        deliveries: 3,
        member: { id: person('operator').id },
        forTeam: { id: team('payments').id },
        milestone: { title: '열 곳 열기' },
        grayZone: { id },
        viewerCan: { remove: true },
      },
      grayZone: { deliveryCount: 3 },
    });
    expect((await log('lead', id, { deliveries: 7 })).grayZone.deliveryCount).toBe(10);
    expect((await log('lead', id)).entry).toMatchObject({ deliveries: 0, forTeam: null, milestone: null });
    const { history, deliveryCount, version } = await seen(hub, 'peer', id);
    expect({ deliveryCount, version }).toEqual({ deliveryCount: 10, version: 1 });
    expect(history[1]).toMatchObject({
      kind: 'work-logged',
      words: '제휴몰 한 곳을 열었어요',
      actor: { id: person('operator').id },
      team: { id: team('payments').id },
    });
  });

  it('is written by operators, leads and whoever owns the running trial, unless it was dismissed', async () => {
    const may = async ({ id }: { id: string }) => {
      const found: string[] = [];
      for (const who of EVERYBODY) {
        const outcome = await log(who, id);
        const { logWork, setMilestones } = (await seen(hub, who, id)).viewerCan;
        expect([logWork, setMilestones]).toEqual([typeof outcome !== 'string', typeof outcome !== 'string']);
        if (typeof outcome !== 'string') found.push(who);
      }
      return found;
    };
    expect(await may(await zone())).toEqual(['operator', 'lead', 'otherLead', 'head']);
    expect(await may(await zone('ADOPTED'))).toEqual(['operator', 'lead', 'otherLead', 'head']);
    expect(await may(await zone('DISMISSED'))).toEqual([]);
    const peers = await zone('TRIAL');
    await ownTrial(peers.key, { memberId: person('peer').key, teamId: null });
    expect(await may(peers)).toEqual(['operator', 'lead', 'otherLead', 'head', 'peer']);
    const teams = await zone('TRIAL');
    await ownTrial(teams.key, { memberId: null, teamId: team('payments').key });
    expect(await may(teams)).toEqual(['operator', 'lead', 'otherLead', 'head', 'peer']);
    expect(await log('peer', (await zone()).id)).toBe('FORBIDDEN');
    expect(await log('operator', (await zone('DISMISSED')).id)).toBe('STATE');
  });

  it('refuses days to come and what is not there', async () => {
    const { id } = await zone();
    const elsewhere = await milestone('operator', (await zone()).id);
    expect(await log('operator', id, { doneOn: addDays(TODAY, 1) })).toBe('INVALID_INPUT');
    expect(await log('operator', id, { deliveries: limits.deliveries + 1 })).toBe('INVALID_INPUT');
    expect(await log('operator', id, { text: ' ' })).toBe('INVALID_INPUT');
    expect(await log('operator', id, { forTeamId: person('peer').id })).toBe('NOT_FOUND');
    expect(await log('operator', id, { milestoneId: elsewhere.grayZone.milestones[0].id })).toBe('NOT_FOUND');
    expect(await log('operator', team('centre').id)).toBe('NOT_FOUND');
    expect((await seen(hub, 'peer', id)).history).toEqual([]);
  });

  it('refuses a day more than 90 days before it was noticed', async () => {
    const { id } = await zone();
    const query = `mutation ($input: LogWorkInput!) { logWork(input: $input) { entry { doneOn } } }`;
    const on = (doneOn: string) =>
      hub.ask('operator', query, { input: { grayZoneId: id, doneOn, text: '예전 일' } });
    expect((await on(addDays(TODAY, -91))).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'doneOn'], code: 'long_before', params: { earliest: addDays(TODAY, -90) } }],
    });
    expect((await on(addDays(TODAY, -90))).data.logWork.entry.doneOn).toBe('2026-08-24');
  });

  it('is read newest first, page by page, by gray zone and by person', async () => {
    const { id } = await zone();
    for (const [at, doneOn] of ['2026-11-20', '2026-11-22', '2026-11-20', '2026-11-21'].entries())
      await log('head', id, { doneOn, text: `일 ${at}` });
    for (const first of [1, 2, 3, 100])
      expect(await pages(id, 'GrayZone', first)).toEqual(['일 1', '일 3', '일 2', '일 0']);
    const all = await pages(person('head').id, 'Member', 2);
    expect(all.filter((text) => /^일 \d$/.test(text))).toEqual(['일 1', '일 3', '일 2', '일 0']);
    expect(await pages(person('admin').id, 'Member', 2)).toEqual([]);
  });

  it('loses an entry that its writer, or a lead of the writer, takes out; the audit log keeps it', async () => {
    const { id } = await zone();
    const { entry } = await log('operator', id, { deliveries: 4 });
    const remove = (who: Who, entryId = entry.id) =>
      act(hub, who, 'removeWorkLog', { id: entryId }, 'grayZone { deliveryCount history { kind words } }');
    for (const who of EVERYBODY) {
      const query = 'query ($id: ID!) { node(id: $id) { ... on WorkLogEntry { viewerCan { remove } } } }';
      const may = (await hub.ask(who, query, { id: entry.id })).data.node.viewerCan.remove;
      expect([who, may]).toEqual([who, ['operator', 'lead', 'head'].includes(who)]);
      if (!may) expect(await remove(who)).toBe('FORBIDDEN');
    }
    const { grayZone } = await remove('lead');
    expect(grayZone.deliveryCount).toBe(0);
    expect(grayZone.history.at(-1)).toEqual({ kind: 'work-log-removed', words: '제휴몰 한 곳을 열었어요' });
    expect(await remove('lead')).toBe('NOT_FOUND');
    expect(await pages(id, 'GrayZone', 10)).toEqual([]);
    expect((await hub.ask('peer', `{ node(id: "${entry.id}") { id } }`)).data.node).toBeNull();
  });

  it('is put right while a trial runs by the leads of the teams that it concerns and by who concludes it', async () => {
    const made = await aZone(hub, { state: 'TRIAL' }, [{ teamId: team('centre').key }]);
    // The writer is of no team that it concerns, and nobody of theirs concludes it.
    const { entry } = await log('otherLead', made.id, { deliveries: 999 });
    const may = async () => {
      const found: string[] = [];
      for (const who of EVERYBODY) {
        const query = 'query ($id: ID!) { node(id: $id) { ... on WorkLogEntry { viewerCan { remove } } } }';
        const { remove } = (await hub.ask(who, query, { id: entry.id })).data.node.viewerCan;
        if (remove) found.push(who);
        else expect(await act(hub, who, 'removeWorkLog', { id: entry.id })).toBe('FORBIDDEN');
      }
      return found;
    };
    expect(await may()).toEqual(['otherLead']);
    await ownTrial(made.key, { memberId: person('operator').key, teamId: null });
    expect(await may()).toEqual(['lead', 'otherLead', 'head']);
    // Concerning another team, it is still concluded by the leads of who does it.
    await stored(hub, ({ manager }) =>
      manager.query('UPDATE gray_zone_team SET team_id = ? WHERE zone_id = ?', [
        team('payments').key,
        made.key,
      ]),
    );
    expect(await may()).toEqual(['lead', 'otherLead']);
    const { grayZone } = await act(hub, 'lead', 'removeWorkLog', { id: entry.id });
    expect(grayZone.deliveryCount).toBe(0);
    expect(grayZone.history.at(-1)).toMatchObject({
      kind: 'work-log-removed',
      actor: { id: person('lead').id },
    });
    const [audit] = await hub.database.db.fresh.query(
      "SELECT detail FROM audit WHERE action = 'gray-zone.work-log-removed' ORDER BY id DESC LIMIT 1",
    );
    expect(JSON.parse(audit.detail)).toMatchObject({
      writtenBy: person('otherLead').key,
      deliveries: 999,
      doneOn: TODAY,
    });
  });

  it('keeps what an adoption counted, and what a dismissed one had', async () => {
    const close = async (state: 'ADOPTED' | 'DISMISSED', closedAt: string) => {
      const made = await zone();
      const { entry } = await log('operator', made.id);
      await stored(hub, ({ manager }) =>
        manager.query('UPDATE gray_zone SET state = ?, closed_at = ? WHERE id = ?', [
          state,
          new Date(closedAt).getTime(),
          made.key,
        ]),
      );
      return act(hub, 'operator', 'removeWorkLog', { id: entry.id }, 'grayZone { id }');
    };
    expect(await close('ADOPTED', '2026-11-22T03:00:00Z')).toBe('STATE');
    expect(await close('DISMISSED', '2026-11-22T03:00:00Z')).toBe('STATE');
    expect(await close('ADOPTED', '2026-11-20T03:00:00Z')).toMatchObject({ grayZone: {} });
  });

  it('has milestones by their day, which are set anew, done and removed', async () => {
    const { id } = await zone();
    await milestone('operator', id, { title: '언젠가' });
    await milestone('operator', id, { title: '나중', dueOn: '2027-01-31' });
    const set = await milestone('lead', id, { title: '먼저', dueOn: '2026-12-01' });
    const titles = (done: { grayZone: { milestones: { title: string }[] } }) =>
      done.grayZone.milestones.map(({ title }) => title);
    expect(titles(set)).toEqual(['먼저', '나중', '언젠가']);
    const [first] = set.grayZone.milestones;
    const change = (input: Record<string, unknown>) =>
      milestone('operator', id, { id: first.id, title: '먼저 열기', ...input });
    expect(await change({})).toBe('INVALID_INPUT');
    expect(await change({ version: 2 })).toBe('STALE_VERSION');
    expect(await change({ version: 1, doneOn: addDays(TODAY, 1) })).toBe('INVALID_INPUT');
    const done = await change({ version: 1, doneOn: TODAY });
    expect(done.grayZone.milestones.at(-1)).toBeDefined();
    expect(done.grayZone.milestones).toContainEqual({
      id: first.id,
      version: 2,
      title: '먼저 열기',
      dueOn: null,
      doneOn: TODAY,
    });
    const { entry } = await log('operator', id, { milestoneId: first.id });
    const remove = (version: number, who: Who = 'operator') =>
      act(
        hub,
        who,
        'removeMilestone',
        { id: first.id, version },
        'grayZone { milestones { title } history { kind } }',
      );
    expect(await remove(2, 'peer')).toBe('FORBIDDEN');
    expect(await remove(1)).toBe('STALE_VERSION');
    const query = 'query ($id: ID!) { node(id: $id) { ... on WorkLogEntry { text milestone { id } } } }';
    expect((await hub.ask('peer', query, { id: entry.id })).data.node.milestone).toEqual({ id: first.id });
    const removed = await remove(2);
    expect(titles(removed)).toEqual(['나중', '언젠가']);
    expect(removed.grayZone.history.at(-1)).toEqual({ kind: 'milestone-removed' });
    expect(await remove(2)).toBe('NOT_FOUND');
    expect((await hub.ask('peer', query, { id: entry.id })).data.node.milestone).toBeNull();
    expect(await milestone('operator', (await zone('DISMISSED')).id)).toBe('STATE');
  });

  it(`has ${limits.milestones} milestones at most`, async () => {
    const { id } = await zone();
    for (let at = 0; at < limits.milestones; at += 1) await milestone('operator', id, { title: `${at}` });
    expect(await milestone('operator', id)).toBe('STATE');
    expect(await milestone('operator', (await zone()).id)).toMatchObject({ grayZone: {} });
  });

  it('costs the same number of statements, however much was logged', async () => {
    const { id } = await zone();
    const page = `query ($id: ID!) { node(id: $id) { ... on GrayZone { deliveryCount
      workLog(first: 50) { edges { node { text member { name } forTeam { name } milestone { title } viewerCan { remove } } } } } } }`;
    const fill = async (count: number) => {
      const set = await milestone('operator', id);
      const milestoneId = set.grayZone.milestones[0].id;
      for (let at = 0; at < count; at += 1)
        await log(at % 2 ? 'operator' : 'lead', id, { forTeamId: team('payments').id, milestoneId });
    };
    await fill(2);
    const few = await readsDuring(hub, () => hub.ask('peer', page, { id }));
    await fill(20);
    expect(await readsDuring(hub, () => hub.ask('peer', page, { id }))).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });
});
