/** Lists of gray zones: what the board, topics, the map and people show of them. */
import {
  GrayZoneRepository,
  type NewGrayZone,
  ProposalConsentRepository,
  ProposalRepository,
  TopicRepository,
  TrialRecordRepository,
  TrialRepository,
  WorkLogRepository,
} from '@groundcrew/db';
import { addDays, type GrayZoneState, TeamConcern } from '@groundcrew/shared';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import { readsDuring } from '../../support/reads';
import { aResponsibility } from '../../support/responsibilities';
import { aZone, reported, stored } from './zones';

const hoursAgo = (hours: number) => new Date(TEST_NOW.getTime() - hours * 3_600_000);
const keyIn = (id: string) => Number(Buffer.from(id, 'base64').toString().split(':')[1]);

describe.each(dialects)('the board of gray zones, on %s', (dialect) => {
  let hub: Hub;
  beforeEach(async () => {
    hub = await startHub(dialect);
  });
  afterEach(() => hub?.stop());

  const team = (name: keyof Hub['company']['teams']) => hub.company.teams[name];
  const person = (name: keyof Hub['company']['people']) => hub.company.people[name];
  type Who = keyof Hub['company']['people'];

  async function list(
    who: Who,
    args: string,
  ): Promise<{ total: number; questions: string[]; end: string | null }> {
    const { data, errors } = await hub.ask(
      who,
      `{ grayZones(${args}) { totalCount edges { node { question } } pageInfo { hasNextPage endCursor } } }`,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const { totalCount, edges, pageInfo } = data.grayZones;
    const questions = edges.map((edge: { node: { question: string } }) => edge.node.question);
    return { total: totalCount, questions, end: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  }

  const some = async (given: (Partial<NewGrayZone> & { teams?: number[] })[]) => {
    for (const { teams = [], ...zone } of given)
      await aZone(
        hub,
        zone,
        teams.map((teamId) => ({ teamId })),
      );
  };

  it('comes by what changed last, or by evidence, page after page, each once', async () => {
    await some(
      ['가', '나', '다', '라', '마'].map((question, at) => ({
        question,
        // Two of the same instant, and three of the same size.
        stateSince: hoursAgo(Math.floor(at / 2)),
        size: at < 3 ? 5 : at,
      })),
    );
    const through = async (order: string) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const from: string = after === null ? '' : `, after: "${after}"`;
        const page = await list('peer', `first: 2, order: ${order}${from}`);
        expect(page.total).toBe(5);
        seen.push(...page.questions);
        after = page.end;
      } while (after !== null);
      return seen.join('');
    };
    expect(await through('RECENT')).toBe('나가라다마');
    expect(await through('SIZE')).toBe('다나가마라');
    expect((await list('peer', 'first: 1')).questions).toEqual(['나']);
    const refused = await hub.ask('peer', '{ grayZones(first: 2, after: "x") { totalCount } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('shows those in a state, of a source, of a team, in reach, with a word', async () => {
    const { centre, platform, payments } = hub.company.teams;
    await some([
      { question: '제휴몰 오픈', state: 'SPOTTED', teams: [centre.key, payments.key] },
      { question: '배너 등록 100%', state: 'TRIAL', source: 'UNOWNED', teams: [platform.key] },
      { question: '정산 대사', state: 'DISMISSED', source: 'HAND_OFF', teams: [payments.key] },
    ]);
    const shown = async (filter: string, who: Who = 'peer') => {
      const { questions, total } = await list(who, `first: 10, order: SIZE, filter: { ${filter} }`);
      expect(total).toBe(questions.length);
      return questions.map((question) => question.slice(0, 2)).sort();
    };
    expect(await shown('')).toEqual(['배너', '정산', '제휴']);
    expect(await shown('states: [SPOTTED, TRIAL]')).toEqual(['배너', '제휴']);
    expect(await shown('states: []')).toHaveLength(3);
    expect(await shown('source: HAND_OFF')).toEqual(['정산']);
    expect(await shown(`teamId: "${payments.id}"`)).toEqual(['정산', '제휴']);
    expect(await shown('inReach: true', 'lead')).toEqual(['제휴']);
    expect(await shown('inReach: true', 'head')).toEqual(['배너', '제휴']);
    expect(await shown(`inReach: true, teamId: "${payments.id}"`, 'head')).toEqual(['제휴']);
    expect(await shown('inReach: true', 'peer')).toEqual([]);
    expect(await shown('text: "0%"')).toEqual(['배너']);
    expect(await shown('text: "_"')).toEqual([]);
  });

  it('shows the viewer’s own: reported, proposed and not decided, in trial with them or their team', async () => {
    const mine = await reported(hub, 'operator', { question: '보고' });
    await reported(hub, 'peer', { question: '남의 것' });
    const trial = { proposalId: null, assignmentId: null, from: '2026-11-01', to: '2026-12-01' };
    const tried = await aZone(hub, { question: '내 시험', state: 'TRIAL' });
    const teams = await aZone(hub, { question: '우리 시험', state: 'TRIAL' });
    await stored(hub, async ({ manager }) => {
      const trials = new TrialRepository(manager);
      const owner = { memberId: person('operator').key, teamId: null };
      await trials.create({ ...trial, zoneId: tried.key, owner });
      await trials.create({
        ...trial,
        zoneId: teams.key,
        owner: { memberId: null, teamId: team('centre').key },
      });
      await new ProposalRepository(manager).create(aProposal(keyIn(mine.id)));
    });
    const shown = async (kind: string, who: Who = 'operator') =>
      (await list(who, `first: 10, filter: { mine: ${kind} }`)).questions.sort();
    expect(await shown('REPORTED')).toEqual(['보고']);
    expect(await shown('PROPOSED')).toEqual(['보고']);
    expect(await shown('TRIAL')).toEqual(['내 시험', '우리 시험']);
    expect(await shown('TRIAL', 'lead')).toEqual(['우리 시험']);
    expect(await shown('TRIAL', 'peer')).toEqual([]);
  });

  it('counts how many are in each state, those that are in none too', async () => {
    const states: GrayZoneState[] = ['SPOTTED', 'SPOTTED', 'ADOPTED'];
    await some(states.map((state) => ({ state })));
    const { data } = await hub.ask('peer', '{ grayZoneCounts { state count } }');
    expect(
      Object.fromEntries(
        data.grayZoneCounts.map((one: { state: string; count: number }) => [one.state, one.count]),
      ),
    ).toEqual({ SPOTTED: 2, PROPOSED: 0, TRIAL: 0, ADOPTED: 1, RETURNED: 0, DISMISSED: 0 });
  });

  it('tells why a detected one is one, and what was counted day by day', async () => {
    const measure = {
      requests: 12,
      teams: 3,
      entropy: 0.91,
      bounceRate: 0.25,
      from: '2026-08-24',
      to: '2026-11-21',
    };
    const first = await aZone(hub, { state: 'DISMISSED', size: 4, source: 'COVER' });
    const { id, key } = await aZone(hub, {
      size: 12,
      measure,
      lastSeenOn: '2026-11-21',
      previousId: first.key,
    });
    await stored(hub, async ({ manager }) => {
      for (let day = 0; day < 70; day += 1)
        await manager.query(
          'INSERT INTO gray_zone_sighting (zone_id, seen_on, size, measure) VALUES (?, ?, ?, ?)',
          [key, addDays('2026-11-21', -day), 100 - day, '{}'],
        );
    });
    const { data } = await hub.ask(
      'peer',
      `query ($id: ID!) { node(id: $id) { ... on GrayZone { size lastSeenOn reportedBy { id } previous { id size }
        evidence { seenOn requests teams entropy bounceRate accountables missingSides covers helpers from to } sightings { seenOn size } } } }`,
      { id },
    );
    expect(data.node).toMatchObject({ size: 12, reportedBy: null, previous: { id: first.id, size: 4 } });
    expect(data.node.evidence).toEqual({
      ...measure,
      seenOn: '2026-11-21',
      accountables: null,
      missingSides: null,
      covers: null,
      helpers: null,
    });
    expect(data.node.sightings).toHaveLength(60);
    expect(data.node.sightings[0]).toEqual({ seenOn: '2026-11-21', size: 100 });
    expect(data.node.sightings[59]).toEqual({ seenOn: '2026-09-23', size: 41 });
  });

  it('is linked from its topic: the open one, else the one adopted last', async () => {
    const topicId = await stored(hub, ({ manager }) =>
      new TopicRepository(manager).create({ name: '제휴몰', key: null, at: TEST_NOW }),
    );
    const query = `{ node(id: "${toGlobalId('Topic', topicId)}") { ... on Topic { grayZone { question } } } }`;
    const linked = async () => (await hub.ask('peer', query)).data.node.grayZone?.question ?? null;
    await aZone(hub, { topicId, state: 'DISMISSED', question: '접힌 것' });
    expect(await linked()).toBeNull();
    await aZone(hub, { topicId, state: 'ADOPTED', question: '먼저 맡은 것', stateSince: hoursAgo(9) });
    await aZone(hub, { topicId, state: 'ADOPTED', question: '나중 맡은 것', stateSince: hoursAgo(5) });
    expect(await linked()).toBe('나중 맡은 것');
    await aZone(hub, { topicId, state: 'RETURNED', question: '열린 것', stateSince: hoursAgo(7) });
    expect(await linked()).toBe('열린 것');
  });

  it('is linked from the work that it is about or made, and from the people who took it', async () => {
    const [about, made] = [await aResponsibility(hub), await aResponsibility(hub)];
    await aZone(hub, { question: '주인 없음', responsibilityId: keyIn(about.id), source: 'UNOWNED' });
    const tried = async (question: string, outcome: 'ADOPTED' | 'RETURNED') => {
      const { key } = await aZone(hub, { question, state: outcome, responsibilityId: keyIn(about.id) });
      await stored(hub, async ({ manager }) => {
        const trials = new TrialRepository(manager);
        const owner = { memberId: person('operator').key, teamId: null };
        const period = { from: '2026-10-01', to: '2026-11-01' };
        const id = await trials.create({
          zoneId: key,
          proposalId: null,
          assignmentId: null,
          owner,
          ...period,
        });
        const records = new TrialRecordRepository(manager);
        await trials.conclude({ id, version: 1 }, outcome, person('lead').key, TEST_NOW, null);
        await records.addResults([{ trialId: id, responsibilityId: keyIn(made.id), part: 'TAKEN' }]);
        const doers = (['operator', 'peer'] as const).map((who) => person(who).key);
        await records.addDoers(
          doers.map((memberId) => ({ trialId: id, memberId, entries: 1, deliveries: 1 })),
        );
      });
    };
    await tried('맡은 것', 'ADOPTED');
    await tried('돌아온 것', 'RETURNED');
    const questions = async (id: string, type: string, field: string) =>
      (await hub.ask('head', `{ node(id: "${id}") { ... on ${type} { ${field} { question } } } }`)).data.node[
        field
      ].map((zone: { question: string }) => zone.question);
    expect((await questions(about.id, 'Responsibility', 'grayZones')).sort()).toEqual([
      '돌아온 것',
      '맡은 것',
      '주인 없음',
    ]);
    expect((await questions(made.id, 'Responsibility', 'grayZones')).sort()).toEqual([
      '돌아온 것',
      '맡은 것',
    ]);
    for (const who of ['operator', 'peer'] as const)
      expect(await questions(person(who).id, 'Member', 'grayZonesTaken')).toEqual(['맡은 것']);
    expect(await questions(person('lead').id, 'Member', 'grayZonesTaken')).toEqual([]);
  });

  it('costs at most 12 statements with all that a row shows, for 10 as for 1,000 gray zones', async () => {
    const rows = `{ grayZones(first: 20) { totalCount edges { node { id question description source state stateSince size deliveryCount nextStep
      evidence { seenOn requests entropy bounceRate } teams { weight concern team { id name } } topic { id name }
      openProposal { id proposer { id name } consents { answer team { id name } } } openAssignment { id assignee { id name } }
      currentTrial { id from to } viewerCan { update dismiss propose assign logWork } } } } }`;
    await fill(10);
    const few = await readsDuring(hub, () => hub.ask('head', rows));
    await fill(990);
    const many = await readsDuring(hub, async () => {
      const { data, errors } = await hub.ask('head', rows);
      expect(errors).toBeUndefined();
      expect(data.grayZones.totalCount).toBe(1_000);
    });
    process.stderr.write(`${few} and ${many} statements on ${dialect}\n`);
    // Which of two reads answers first decides whether teams are asked for once more.
    expect(Math.max(few, many)).toBeLessThanOrEqual(12);
  });

  const aProposal = (zoneId: number) => ({
    zoneId,
    proposerId: person('operator').key,
    owner: { memberId: person('operator').key, teamId: null },
    mapEffect: 'NEW' as const,
    responsibilityId: null,
    name: '제휴몰 오픈',
    scopeTaken: '작은 몰',
    scopeLeft: null,
    leftWithTeamId: null,
    leftName: null,
    connection: '',
    gap: '',
    mission: '',
    valueId: null,
    hypothesis: '',
    weeks: 6,
    proposedAt: TEST_NOW,
  });

  /** As many gray zones in states of every kind, each with what belongs to it. */
  const fill = (count: number) =>
    stored(hub, async ({ manager }) => {
      const zones = new GrayZoneRepository(manager);
      const states = ['SPOTTED', 'PROPOSED', 'PROPOSED', 'TRIAL', 'RETURNED'] as const;
      const keys = Object.values(hub.company.teams).map(({ key }) => key);
      const topicId = await new TopicRepository(manager).create({ name: '제휴몰', key: null, at: TEST_NOW });
      for (let at = 0; at < count; at += 1) {
        const state = states[at % states.length] ?? 'SPOTTED';
        const measure = { requests: at, entropy: 0.7 };
        const id = await zones.create({
          question: `${at}`,
          source: 'TOPIC',
          state,
          spottedAt: TEST_NOW,
          measure,
          topicId,
        });
        const teamIds = [keys[at % keys.length] ?? 0, keys[(at + 1) % keys.length] ?? 0];
        await zones.addTeams(
          id,
          teamIds.map((teamId) => ({ teamId, weight: at, concern: TeamConcern.LANDED })),
        );
        const owner = { memberId: person('operator').key, teamId: null };
        const trial = { proposalId: null, assignmentId: null, from: '2026-11-01', to: '2026-12-01' };
        if (state === 'TRIAL') await new TrialRepository(manager).create({ zoneId: id, owner, ...trial });
        if (state === 'PROPOSED') {
          const proposalId = await new ProposalRepository(manager).create(aProposal(id));
          await new ProposalConsentRepository(manager).ask(
            proposalId,
            teamIds.map((teamId) => ({ teamId, isAbove: false, forTeamIds: [teamId] })),
          );
        }
        await new WorkLogRepository(manager).create({
          zoneId: id,
          memberId: person('operator').key,
          forTeamId: null,
          milestoneId: null,
          doneOn: '2026-11-20',
          text: '열었어요',
          deliveries: 1,
          loggedAt: TEST_NOW,
        });
      }
    });
});
