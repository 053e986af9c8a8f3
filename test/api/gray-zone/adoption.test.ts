/** A trial is adopted: the map changes as of today and stays readable as it was, the gap closes, and who did it is fixed. */
import { type OutboxEvent, TopicRepository } from '@groundcrew/db';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aName, aResponsibility } from '../../support/responsibilities';
import { settled } from '../../support/settled';
import { aTrial, aZone, done, refusal, shown, type Taken } from '../../support/trials';

const TODAY = '2026-11-22';
const YESTERDAY = '2026-11-21';
const BEFORE = '2026-01-01';
const CONCLUDE = ['concludeTrial', 'ConcludeTrialInput'] as const;

const HOLDER = '... on Member { memberId: id } ... on Team { teamId: id }';
const WORK = `id name scopeIn scopeOut from ownership gaps keywords team { id } parent { id } children { id }
  parties { role from holder { ${HOLDER} } } grayZones { id }`;
const ADOPTED = `trial { id outcome words concludedBy { id } results { part responsibility { ${WORK} } }
  deliveryCount doers { member { id } entries deliveries } viewerCan { conclude } grayZone { state version closedAt closedBy { id } viewerCan { dismiss propose assign } } }`;

describe.each(dialects)('adoption on %s', (dialect) => {
  const told: OutboxEvent[] = [];
  let hub: Hub;
  beforeAll(async () => {
    const consumer = {
      name: 'told',
      wants: (topic: string) => topic === 'gray-zone.adopted',
      handle: async (event: OutboxEvent) => void told.push(event),
    };
    hub = await startHub(dialect, { consumers: [consumer] });
  });
  afterAll(() => hub?.stop());

  const adopt = async (trial: Taken, who: 'lead' | 'head' = 'lead', words?: string) =>
    (await done(hub, who, ...CONCLUDE, { ...trial, decision: 'ADOPT', words }, ADOPTED)).trial;
  const refused = (trial: Taken) => refusal(hub, 'lead', ...CONCLUDE, { ...trial, decision: 'ADOPT' });
  const work = (id: string) => shown(hub, 'Responsibility', id, WORK);
  const log = (zone: Taken, who: 'operator' | 'lead' | 'head', deliveries: number) =>
    done(
      hub,
      who,
      'logWork',
      'LogWorkInput',
      { grayZoneId: zone.id, doneOn: TODAY, text: '몰을 열었어요', deliveries },
      'entry { id }',
    );
  /** Names of the map on a day, with who is accountable. */
  const mapOf = async (day: string, ids: readonly string[]) => {
    const { data, errors } = await hub.ask(
      'peer',
      `query ($day: Date) { responsibilityMap(asOf: $day) { nodes { id name teamId parentId ownership } } }`,
      { day },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.responsibilityMap.nodes.filter(({ id }: { id: string }) => ids.includes(id));
  };

  it('begins new work under its owner, findable by its topic, and links back', async () => {
    const { people, teams } = hub.company;
    const topic = { name: '제휴몰 오픈', key: null, at: new Date() };
    const topicId = await hub.database.db.transaction((manager) =>
      new TopicRepository(manager).create(topic),
    );
    const zone = await aZone(hub, { topicId: toGlobalId('Topic', topicId) });
    const { trial, name } = await aTrial(hub, { scopeLeft: '대형 구축' }, zone);
    await log(zone, 'operator', 8);
    await log(zone, 'head', 2);
    const adopted = await adopt(trial, 'lead', '잘 되었어요');
    expect(adopted).toMatchObject({
      outcome: 'ADOPTED',
      words: '잘 되었어요',
      concludedBy: { id: people.lead.id },
      deliveryCount: 10,
      doers: [
        { member: { id: people.head.id }, entries: 1, deliveries: 2 },
        { member: { id: people.operator.id }, entries: 1, deliveries: 8 },
      ],
      viewerCan: { conclude: false },
      grayZone: {
        state: 'ADOPTED',
        closedBy: { id: people.lead.id },
        viewerCan: { dismiss: false, propose: false, assign: false },
      },
    });
    const [{ part, responsibility }] = adopted.results;
    expect(part).toBe('TAKEN');
    expect(responsibility).toMatchObject({
      name,
      keywords: ['제휴몰 오픈'],
      scopeIn: '소형·유사 오픈',
      scopeOut: '대형 구축',
      from: TODAY,
      ownership: 'OWNED',
      team: { id: teams.centre.id },
      parent: null,
      parties: [{ role: 'ACCOUNTABLE', from: TODAY, holder: { memberId: people.operator.id } }],
      grayZones: [{ id: zone.id }],
    });
    expect(await mapOf(YESTERDAY, [responsibility.id])).toEqual([]);
    expect(await mapOf(TODAY, [responsibility.id])).toHaveLength(1);
    const { grayZonesTaken } = await shown(hub, 'Member', people.head.id, 'grayZonesTaken { id }');
    expect(grayZonesTaken).toContainEqual({ id: zone.id });
    const { data } = await hub.ask(
      'peer',
      'query { search(text: "제휴몰 오픈은 누가 해요?", first: 5) { ... on Responsibility { id } } }',
    );
    expect(JSON.stringify(data)).toContain(responsibility.id);
  });

  it('fixes who did it: what is logged later counts no more for the trial', async () => {
    const zone = await aZone(hub);
    const { trial } = await aTrial(hub, {}, zone);
    await log(zone, 'operator', 3);
    await adopt(trial);
    await log(zone, 'lead', 40);
    const seen = await shown(
      hub,
      'GrayZoneTrial',
      trial.id,
      'deliveryCount doers { member { id } deliveries }',
    );
    expect(seen).toEqual({
      deliveryCount: 3,
      doers: [{ member: { id: hub.company.people.operator.id }, deliveries: 3 }],
    });
  });

  it('splits work as of today: the umbrella stays, and the map of yesterday is as it was', async () => {
    const { people, teams } = hub.company;
    const name = aName();
    const { id } = await aResponsibility(
      hub,
      { name, teamId: teams.platform.id, accountableId: people.head.id, scopeIn: '모든 몰', on: BEFORE },
      'head',
    );
    const zone = await aZone(hub, { teamIds: [teams.centre.id, teams.platform.id] });
    const taken = aName();
    const left = aName();
    const { assignment } = await done(
      hub,
      'head',
      'assignGrayZone',
      'AssignGrayZoneInput',
      {
        grayZoneId: zone.id,
        version: zone.version,
        assigneeId: people.operator.id,
        mapEffect: 'SPLIT',
        responsibilityId: id,
        name: taken,
        scopeTaken: '소형·유사 오픈',
        scopeLeft: '대형 구축',
        leftName: left,
        leftWithTeamId: teams.platform.id,
        words: '가장 잘 알아요',
        weeks: 6,
      },
      'assignment { id version }',
    );
    const answered = await done(
      hub,
      'operator',
      'answerAssignment',
      'AnswerAssignmentInput',
      { ...assignment, answer: 'ACCEPT' },
      'assignment { grayZone { currentTrial { id version } } }',
    );
    const { results } = await adopt(answered.assignment.grayZone.currentTrial, 'head');
    expect(results).toMatchObject([
      {
        part: 'TAKEN',
        responsibility: {
          name: taken,
          scopeIn: '소형·유사 오픈',
          scopeOut: '대형 구축',
          from: TODAY,
          team: { id: teams.centre.id },
          parent: { id },
          parties: [{ role: 'ACCOUNTABLE', from: TODAY, holder: { memberId: people.operator.id } }],
          grayZones: [{ id: zone.id }],
        },
      },
      {
        part: 'LEFT',
        responsibility: {
          name: left,
          scopeIn: '대형 구축',
          scopeOut: '소형·유사 오픈',
          from: TODAY,
          team: { id: teams.platform.id },
          parent: { id },
          // As was consented to: who answered for the whole is not of the team with which the rest is left.
          parties: [{ role: 'ACCOUNTABLE', from: TODAY, holder: { teamId: teams.platform.id } }],
        },
      },
    ]);
    const ids = [id, ...results.map((one: { responsibility: { id: string } }) => one.responsibility.id)];
    expect(await mapOf(YESTERDAY, ids)).toMatchObject([{ id, name, ownership: 'OWNED' }]);
    expect((await mapOf(TODAY, ids)).map((node: { name: string }) => node.name).sort()).toEqual(
      [name, taken, left].sort(),
    );
    expect(await work(id)).toMatchObject({
      name,
      scopeIn: '모든 몰',
      ownership: 'OWNED',
      parties: [{ from: BEFORE, holder: { memberId: people.head.id } }],
    });
    const { data } = await hub.ask(
      'peer',
      'query { mapChanges(from: "2026-11-21", to: "2026-11-22") { added { name } } }',
    );
    expect(data.mapChanges.added).toEqual(expect.arrayContaining([{ name: taken }, { name: left }]));
  });

  const splitOf = (id: string) => ({
    mapEffect: 'SPLIT',
    responsibilityId: id,
    scopeLeft: '대형 구축',
    leftName: aName(),
    leftWithTeamId: hub.company.teams.centre.id,
  });

  it('closes the gap above the parts: who keeps the rest answers for work that nobody, or two, answered for', async () => {
    const { people, teams } = hub.company;
    const unowned = await aResponsibility(hub, { on: BEFORE });
    const { trial } = await aTrial(hub, splitOf(unowned.id));
    const [, left] = (await adopt(trial)).results;
    expect(left.responsibility).toMatchObject({ parties: [{ holder: { teamId: teams.centre.id } }] });
    expect(await work(unowned.id)).toMatchObject({
      ownership: 'OWNED',
      gaps: [],
      parties: [{ from: TODAY, holder: { teamId: teams.centre.id } }],
    });
    const two = await aResponsibility(hub, { accountableId: people.lead.id, on: BEFORE });
    await bothAccountable(two.id);
    const of = await aTrial(hub, splitOf(two.id));
    const [taken, kept] = (await adopt(of.trial)).results;
    // One of the two takes a part away: the other goes on with the rest.
    expect(taken.responsibility.parties).toMatchObject([{ holder: { memberId: people.operator.id } }]);
    expect(kept.responsibility.parties).toMatchObject([{ holder: { memberId: people.lead.id } }]);
    expect(await work(two.id)).toMatchObject({
      ownership: 'OWNED',
      parties: [{ from: BEFORE, holder: { memberId: people.lead.id } }],
    });
  });

  it('gives work to its new owner whole: who was accountable ends today; name, scope and team are as agreed', async () => {
    const { people, teams } = hub.company;
    const [formerName, name] = [aName(), aName()];
    const { id } = await aResponsibility(
      hub,
      {
        name: formerName,
        scopeIn: '모든 몰',
        teamId: teams.platform.id,
        accountableId: people.lead.id,
        on: BEFORE,
      },
      'head',
    );
    await bothAccountable(id, people.head.id, 'head');
    const zone = await aZone(hub);
    const { assignment } = await done(
      hub,
      'head',
      'assignGrayZone',
      'AssignGrayZoneInput',
      {
        grayZoneId: zone.id,
        version: zone.version,
        assigneeId: people.operator.id,
        mapEffect: 'TAKE_OVER',
        responsibilityId: id,
        name,
        scopeTaken: '작은 몰부터 모두',
        words: '가장 잘 알아요',
        weeks: 2,
      },
      'assignment { id version }',
    );
    const answered = await done(
      hub,
      'operator',
      'answerAssignment',
      'AnswerAssignmentInput',
      { ...assignment, answer: 'ACCEPT' },
      'assignment { grayZone { currentTrial { id version } } }',
    );
    const { results } = await adopt(answered.assignment.grayZone.currentTrial, 'head');
    expect(results).toMatchObject([
      {
        part: 'TAKEN',
        responsibility: {
          id,
          name,
          scopeIn: '작은 몰부터 모두',
          from: BEFORE,
          ownership: 'OWNED',
          team: { id: teams.centre.id },
          parties: [{ role: 'ACCOUNTABLE', from: TODAY, holder: { memberId: people.operator.id } }],
          grayZones: [{ id: zone.id }],
        },
      },
    ]);
    const [was] = await mapOf(YESTERDAY, [id]);
    expect(was).toMatchObject({ name: formerName, ownership: 'DOUBLY_OWNED', teamId: teams.platform.id });
    const [is] = await mapOf(TODAY, [id]);
    expect(is).toMatchObject({ name, ownership: 'OWNED', teamId: teams.centre.id });
    const { revisions } = await shown(hub, 'Responsibility', id, 'revisions { name scopeIn from }');
    expect(revisions).toMatchObject([
      { name, scopeIn: '작은 몰부터 모두', from: TODAY },
      { name: formerName, scopeIn: '모든 몰', from: BEFORE },
    ]);
  });

  it('changes nothing at all when the map has no room for it any more', async () => {
    const { people } = hub.company;
    const ended = await aResponsibility(hub, { on: BEFORE });
    const gone = await aTrial(hub, splitOf(ended.id));
    await done(
      hub,
      'lead',
      'endResponsibility',
      'EndResponsibilityInput',
      { id: ended.id, version: ended.version },
      'responsibility { id }',
    );
    expect(await refused(gone.trial)).toMatchObject({
      code: 'CONFLICT',
      reason: 'STATE',
      paths: ['input.id'],
    });
    const { trial, name, zone } = await aTrial(hub);
    const { id, version } = await aResponsibility(hub, { name });
    expect(await refused(trial)).toMatchObject({
      code: 'CONFLICT',
      reason: 'DUPLICATE',
      paths: ['input.id'],
    });
    const seen = await shown(
      hub,
      'GrayZone',
      zone.id,
      'state currentTrial { id version outcome results { part } }',
    );
    expect(seen).toEqual({ state: 'TRIAL', currentTrial: { ...trial, outcome: null, results: [] } });
    await done(
      hub,
      'lead',
      'updateResponsibility',
      'UpdateResponsibilityInput',
      { id, version, name: aName() },
      'responsibility { id }',
    );
    const adopted = await adopt(trial);
    expect(adopted.results[0].responsibility.parties).toMatchObject([
      { holder: { memberId: people.operator.id } },
    ]);
  });

  it('happens once, and tells its people: the owner, who did it, and who could have decided', async () => {
    const { people } = hub.company;
    const zone = await aZone(hub);
    const { trial } = await aTrial(hub, {}, zone);
    await log(zone, 'head', 1);
    const both = await Promise.all([refused(trial), refused(trial)]);
    expect(both.filter((one) => one === null)).toHaveLength(1);
    expect(both.find((one) => one !== null)).toMatchObject({ code: 'CONFLICT', reason: 'STATE' });
    await settled(hub);
    const [event, ...more] = told.filter(({ payload }) => payload.trialId === keyOf(trial));
    expect(more).toEqual([]);
    expect([...notified(event)].sort()).toEqual([people.operator.key, people.head.key].sort());
    const { history } = await shown(hub, 'GrayZone', zone.id, 'history { kind }');
    expect(history.at(-1)).toEqual({ kind: 'adopted' });
  });

  /** A second one is accountable for it too. */
  async function bothAccountable(
    responsibilityId: string,
    holderId = hub.company.people.operator.id,
    who: 'lead' | 'head' = 'lead',
  ): Promise<void> {
    await done(
      hub,
      who,
      'assignParty',
      'AssignPartyInput',
      { responsibilityId, holderId, role: 'ACCOUNTABLE', on: BEFORE, ifTaken: 'KEEP_BOTH' },
      'responsibility { id }',
    );
  }
});

const notified = (event: OutboxEvent | undefined) => (event?.payload.notify ?? []) as number[];

function keyOf({ id }: Taken): number {
  return Number(Buffer.from(id, 'base64').toString().split(':')[1]);
}
