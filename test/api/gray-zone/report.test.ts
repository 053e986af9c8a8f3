/** A gray zone is reported, worded anew and dismissed (domain.md, "gray-zone"). */
import {
  AssignmentRepository,
  ProposalRepository,
  TeamRepository,
  TopicRepository,
  TrialRepository,
} from '@groundcrew/db';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import { act, aZone, reported, type SeenZone, seen, stored } from './zones';

const EVERYBODY = ['operator', 'lead', 'otherLead', 'head', 'peer', 'admin'] as const;

const onTheMap = {
  mapEffect: 'NEW' as const,
  responsibilityId: null,
  name: '제휴몰 오픈',
  scopeTaken: '작은 몰',
  scopeLeft: null,
  leftWithTeamId: null,
  leftName: null,
  weeks: 6,
};

describe.each(dialects)('a gray zone that somebody reports, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const team = (name: keyof Hub['company']['teams']) => hub.company.teams[name];
  const person = (name: keyof Hub['company']['people']) => hub.company.people[name];
  const read = ({ id, version }: SeenZone) => ({ id, version });
  const aTopic = async () =>
    toGlobalId(
      'Topic',
      await stored(hub, ({ manager }) =>
        new TopicRepository(manager).create({ name: '제휴몰 오픈', key: null, at: TEST_NOW }),
      ),
    );

  async function mayDo(zone: { id: string }, ability: keyof SeenZone['viewerCan']): Promise<string[]> {
    const may: string[] = [];
    for (const who of EVERYBODY) if ((await seen(hub, who, zone.id)).viewerCan[ability]) may.push(who);
    return may;
  }

  it('is spotted, with the reporter and the reporter’s own team', async () => {
    const zone = await reported(hub, 'operator', { question: '  제휴몰은 누가 열어요? ', description: '' });
    expect(zone).toMatchObject({
      question: '제휴몰은 누가 열어요?',
      description: null,
      source: 'REPORTED',
      state: 'SPOTTED',
      size: 0,
      version: 1,
      reportedBy: { id: person('operator').id },
      teams: [{ weight: 1, concern: 'NAMED', team: { id: team('centre').id } }],
      closedAt: null,
    });
    expect(zone.history).toMatchObject([{ kind: 'reported', actor: { id: person('operator').id } }]);
    const facts = 'evidence { seenOn } sightings { size } lastSeenOn previous { id } responsibility { id }';
    const { data } = await hub.ask(
      'peer',
      `query ($id: ID!) { node(id: $id) { ... on GrayZone { ${facts} } } }`,
      {
        id: zone.id,
      },
    );
    expect(data.node).toEqual({
      evidence: null,
      sightings: [],
      lastSeenOn: null,
      previous: null,
      responsibility: null,
    });
  });

  it('concerns the teams that are named instead, each once', async () => {
    const teamIds = [team('platform').id, team('payments').id, team('platform').id];
    const zone = await reported(hub, 'peer', { teamIds });
    expect(zone.teams.map((one) => one.team.id).sort()).toEqual(teamIds.slice(0, 2).sort());
  });

  it('is asked under a topic, of which one is open at a time', async () => {
    const topicId = await aTopic();
    const zone = await reported(hub, 'operator', { topicId });
    expect(zone.topic).toEqual({ id: topicId });
    const again = await hub.ask(
      'peer',
      'mutation ($input: ReportGrayZoneInput!) { reportGrayZone(input: $input) { grayZone { id } } }',
      { input: { question: '또 물어요', topicId } },
    );
    expect(again.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      params: { reason: 'DUPLICATE', grayZoneId: zone.id },
      issues: [{ path: ['input', 'topicId'], code: 'duplicate' }],
    });
    await act(hub, 'lead', 'dismissGrayZone', { ...read(zone), reason: '정해졌어요' });
    expect((await reported(hub, 'peer', { topicId })).id).not.toBe(zone.id);
  });

  it('is one when two people report the same topic in the same instant', async () => {
    const topicId = await aTopic();
    const outcomes = await Promise.all(
      (['peer', 'operator', 'lead'] as const).map((who) =>
        act(hub, who, 'reportGrayZone', { question: '누구 일이에요?', topicId }),
      ),
    );
    expect(outcomes.filter((one) => typeof one !== 'string')).toHaveLength(1);
    expect(outcomes.filter((one) => typeof one === 'string')).toEqual(['DUPLICATE', 'DUPLICATE']);
  });

  it('goes with a topic that is merged into another', async () => {
    const [from, into] = [await aTopic(), await aTopic()];
    const zone = await reported(hub, 'operator', { topicId: from });
    await act(hub, 'lead', 'mergeTopics', { id: from, intoId: into }, 'topic { id }');
    expect((await seen(hub, 'peer', zone.id)).topic).toEqual({ id: into });
    const query = 'query ($id: ID!) { node(id: $id) { ... on Topic { grayZone { id } } } }';
    expect((await hub.ask('peer', query, { id: into })).data.node.grayZone).toEqual({ id: zone.id });
    const report = (topicId: string) =>
      act(hub, 'peer', 'reportGrayZone', { question: '누구 일이에요?', topicId });
    for (const topicId of [from, into]) expect(await report(topicId)).toBe('DUPLICATE');
    await act(hub, 'lead', 'dismissGrayZone', { ...read(zone), reason: '정해졌어요' });
    expect((await report(from)).grayZone.topic).toEqual({ id: into });
  });

  it('names no team that is closed, and nothing that is not there', async () => {
    const closed = await stored(hub, (unit) =>
      new TeamRepository(unit.manager).create({
        key: `closed-${dialect}`,
        name: '닫힌 파트',
        kind: 'PART',
        mission: null,
        parentId: team('commerce').key,
        from: '2024-01-01',
      }),
    );
    await stored(hub, (unit) => new TeamRepository(unit.manager).update(closed, { to: '2026-01-01' }));
    const report = (input: Record<string, unknown>) =>
      act(hub, 'peer', 'reportGrayZone', { question: '누구 일이에요?', ...input });
    expect(await report({ teamIds: [toGlobalId('Team', closed)] })).toBe('STATE');
    expect(await report({ teamIds: [person('lead').id] })).toBe('NOT_FOUND');
    expect(await report({ topicId: team('root').id })).toBe('NOT_FOUND');
    expect(await report({ question: ' ' })).toBe('INVALID_INPUT');
  });

  it('is worded anew by whoever reported it and by leads of its teams, while it is open', async () => {
    const zone = await reported(hub, 'operator', { description: '매번 달라요' });
    expect(await mayDo(zone, 'update')).toEqual(['operator', 'lead', 'head']);
    const edit = (who: (typeof EVERYBODY)[number], version: number, input: Record<string, unknown> = {}) =>
      act(hub, who, 'updateGrayZone', {
        id: zone.id,
        version,
        question: '작은 제휴몰은 누가 열어요?',
        ...input,
      });
    for (const who of ['otherLead', 'peer', 'admin'] as const) expect(await edit(who, 1)).toBe('FORBIDDEN');
    const { grayZone: once } = await edit('operator', 1);
    expect(once).toMatchObject({
      version: 2,
      question: '작은 제휴몰은 누가 열어요?',
      description: '매번 달라요',
    });
    expect(await edit('lead', 1)).toBe('STALE_VERSION');
    const { grayZone: twice } = await edit('head', 2, { description: '' });
    expect(twice).toMatchObject({ version: 3, description: null });
    expect((await edit('head', 3)).grayZone).toMatchObject({ version: 3 });
    expect(twice.history.map(({ kind }: { kind: string }) => kind)).toEqual([
      'reported',
      'updated',
      'updated',
    ]);
    await act(hub, 'lead', 'dismissGrayZone', { id: zone.id, version: 3, reason: '정해졌어요' });
    expect(await edit('lead', 4)).toBe('STATE');
    expect(await mayDo(zone, 'update')).toEqual([]);
  });

  it('is dismissed with a reason by leads of its teams, and not by whoever reported it', async () => {
    const zone = await reported(hub, 'operator');
    expect(await mayDo(zone, 'dismiss')).toEqual(['lead', 'head']);
    const dismiss = (who: (typeof EVERYBODY)[number], input: Record<string, unknown> = {}) =>
      act(hub, who, 'dismissGrayZone', { ...read(zone), reason: '센터 일로 정했어요', ...input });
    for (const who of ['operator', 'otherLead', 'peer', 'admin'] as const)
      expect(await dismiss(who)).toBe('FORBIDDEN');
    expect(await dismiss('lead', { reason: ' ' })).toBe('INVALID_INPUT');
    expect(await dismiss('lead', { version: 9 })).toBe('STALE_VERSION');
    const { grayZone } = await dismiss('lead');
    expect(grayZone).toMatchObject({
      state: 'DISMISSED',
      version: 2,
      closeReason: '센터 일로 정했어요',
      closedBy: { id: person('lead').id },
      closedAt: TEST_NOW.toISOString(),
    });
    expect(grayZone.history.at(-1)).toMatchObject({ kind: 'dismissed', words: '센터 일로 정했어요' });
    expect(Object.values(grayZone.viewerCan)).toEqual([false, false, false, false, false, false]);
    expect(await dismiss('head', { version: 2 })).toBe('STATE');
  });

  it('has one outcome when two leads dismiss it in the same instant', async () => {
    for (let round = 0; round < 5; round += 1) {
      const zone = await reported(hub, 'operator');
      const outcomes = await Promise.all(
        (['lead', 'head'] as const).map((who) =>
          act(hub, who, 'dismissGrayZone', { ...read(zone), reason: `${who}` }, 'grayZone { closeReason }'),
        ),
      );
      expect(outcomes.filter((one) => typeof one === 'string')).toEqual(['STATE']);
    }
  });

  it('without a team that is still there is the admin’s to dismiss', async () => {
    const zone = await aZone(hub);
    expect(await mayDo(zone, 'dismiss')).toEqual(['admin']);
    const done = await act(hub, 'admin', 'dismissGrayZone', { id: zone.id, version: 1, reason: '없어진 일' });
    expect(done.grayZone.state).toBe('DISMISSED');
  });

  it('takes an open proposal, an offered assignment and a running trial along when it is dismissed', async () => {
    const { key, id } = await aZone(hub, { state: 'TRIAL', size: 7, openKey: `x-${dialect}` }, [
      { teamId: team('centre').key },
    ]);
    const owner = { memberId: person('operator').key, teamId: null };
    const [proposalId, assignmentId, trialId] = await stored(hub, async ({ manager }) => [
      await new ProposalRepository(manager).create({
        ...onTheMap,
        zoneId: key,
        proposerId: person('peer').key,
        owner,
        connection: '',
        gap: '',
        mission: '',
        valueId: null,
        hypothesis: '',
        proposedAt: TEST_NOW,
      }),
      await new AssignmentRepository(manager).create({
        ...onTheMap,
        zoneId: key,
        assignedBy: person('head').key,
        assigneeId: person('operator').key,
        words: '',
        offeredAt: TEST_NOW,
      }),
      await new TrialRepository(manager).create({
        zoneId: key,
        proposalId: null,
        assignmentId: null,
        owner,
        from: '2026-11-01',
        to: '2026-12-13',
      }),
    ]);
    const { grayZone } = await act(hub, 'lead', 'dismissGrayZone', { id, version: 1, reason: '그만해요' });
    expect(grayZone).toMatchObject({ state: 'DISMISSED', size: 7 });
    const manager = hub.database.db.fresh;
    expect(await new ProposalRepository(manager).byId(proposalId)).toMatchObject({
      state: 'CLOSED',
      decidedAt: TEST_NOW,
      version: 2,
    });
    expect(await new AssignmentRepository(manager).byId(assignmentId)).toMatchObject({
      state: 'CLOSED',
      answeredAt: null,
      version: 2,
    });
    expect(await new TrialRepository(manager).byId(trialId)).toMatchObject({
      outcome: 'DISMISSED',
      words: '그만해요',
      concludedBy: person('lead').key,
      concludedAt: TEST_NOW,
      version: 2,
    });
    const [event] = await manager.query(
      "SELECT detail FROM audit WHERE action = 'gray-zone.dismissed' ORDER BY id DESC LIMIT 1",
    );
    expect(JSON.parse(event.detail)).toMatchObject({ proposalId, assignmentId, trialId });
    expect(JSON.parse(event.detail).notify.sort()).toEqual(
      [person('peer').key, person('operator').key, person('head').key].sort(),
    );
  });

  it('can be taken by operators and leads, and assigned by whoever leads every team that it touches', async () => {
    const concerned = (names: (keyof Hub['company']['teams'])[], weight = 2) =>
      names.map((name) => ({ teamId: team(name).key, weight }));
    const centre = await aZone(hub, {}, concerned(['centre']));
    expect(await mayDo(centre, 'propose')).toEqual(['operator', 'lead', 'otherLead', 'head']);
    expect(await mayDo(centre, 'assign')).toEqual(['lead', 'head']);
    expect(await mayDo(await aZone(hub, {}, concerned(['centre', 'platform'])), 'assign')).toEqual(['head']);
    expect(await mayDo(await aZone(hub, {}, concerned(['centre', 'payments'])), 'assign')).toEqual([]);
    const touched = await aZone(hub, {}, [...concerned(['centre']), ...concerned(['payments'], 1)]);
    expect(await mayDo(touched, 'assign')).toEqual(['lead', 'head']);
    const tried = await aZone(hub, { state: 'TRIAL' }, concerned(['centre']));
    for (const ability of ['propose', 'assign'] as const) expect(await mayDo(tried, ability)).toEqual([]);
  });
});
