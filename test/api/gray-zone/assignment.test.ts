/** A lead assigns a gray zone in their own reach; the assignee accepts or hands back. */
import { fromGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aResponsibility } from '../../support/responsibilities';
import {
  anAssignment,
  assigned,
  aTrial,
  aZone,
  done,
  refusal,
  shown,
  type Taken,
} from '../../support/trials';

const ASSIGN = ['assignGrayZone', 'AssignGrayZoneInput'] as const;
const ANSWER = ['answerAssignment', 'AnswerAssignmentInput'] as const;
const WITHDRAW = ['withdrawAssignment', 'WithdrawAssignmentInput'] as const;

const ASSIGNMENT = `assignment { id version state name scopeTaken scopeLeft leftName mapEffect words weeks answerWords answeredAt
  assignedBy { id } assignee { id } responsibility { id } leftWith { id } viewerCan { answer withdraw }
  grayZone { id state openAssignment { id } assignments { id } currentTrial { id from to outcome owner { ... on Member { id } }
    assignment { id } proposal { id } concluders { id } viewerCan { conclude extend } effects { expected } } } }`;

describe.each(dialects)('assignments of gray zones on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const zoneOf = (zone: Taken) => shown(hub, 'GrayZone', zone.id, 'state version openAssignment { id }');

  it('is offered by a lead, and waits for the assignee', async () => {
    const { people } = hub.company;
    const zone = await aZone(hub);
    const { assignment } = await done(hub, 'lead', ...ASSIGN, anAssignment(hub, zone), ASSIGNMENT);
    expect(assignment).toMatchObject({
      state: 'OFFERED',
      mapEffect: 'NEW',
      scopeTaken: '소형·유사 오픈',
      scopeLeft: null,
      words: '가장 잘 아는 사람이라서요',
      weeks: 6,
      answeredAt: null,
      assignedBy: { id: people.lead.id },
      assignee: { id: people.operator.id },
      responsibility: null,
      leftWith: null,
      viewerCan: { answer: false, withdraw: true },
      grayZone: { id: zone.id, state: 'PROPOSED', openAssignment: { id: assignment.id }, currentTrial: null },
    });
    const seen = 'viewerCan { answer withdraw }';
    expect(await shown(hub, 'GrayZoneAssignment', assignment.id, seen, 'operator')).toEqual({
      viewerCan: { answer: true, withdraw: false },
    });
    expect(await shown(hub, 'GrayZoneAssignment', assignment.id, seen, 'head')).toEqual({
      viewerCan: { answer: false, withdraw: true },
    });
    expect(await shown(hub, 'GrayZoneAssignment', assignment.id, seen, 'admin')).toEqual({
      viewerCan: { answer: false, withdraw: false },
    });
  });

  it('starts the trial on the day on which the assignee accepts', async () => {
    const { people } = hub.company;
    const offered = await assigned(hub);
    const { assignment } = await done(
      hub,
      'operator',
      ...ANSWER,
      { ...offered.assignment, answer: 'ACCEPT', words: '해 볼게요' },
      ASSIGNMENT,
    );
    expect(assignment).toMatchObject({
      state: 'ACCEPTED',
      answerWords: '해 볼게요',
      viewerCan: { answer: false, withdraw: false },
      grayZone: {
        state: 'TRIAL',
        openAssignment: null,
        currentTrial: {
          from: '2026-11-22',
          to: '2027-01-03',
          outcome: null,
          owner: { id: people.operator.id },
          assignment: { id: assignment.id },
          proposal: null,
          concluders: [{ id: people.lead.id }],
          viewerCan: { conclude: false, extend: false },
          effects: [],
        },
      },
    });
  });

  it('is handed back with words only, and then the gray zone is open again', async () => {
    const offered = await assigned(hub);
    for (const words of [undefined, ' ']) {
      expect(
        await refusal(hub, 'operator', ...ANSWER, { ...offered.assignment, answer: 'HAND_BACK', words }),
      ).toMatchObject({ code: 'INVALID_INPUT', paths: ['input.words'] });
    }
    const { assignment } = await done(
      hub,
      'operator',
      ...ANSWER,
      { ...offered.assignment, answer: 'HAND_BACK', words: '지금은 여력이 없어요' },
      ASSIGNMENT,
    );
    expect(assignment).toMatchObject({
      state: 'HANDED_BACK',
      answerWords: '지금은 여력이 없어요',
      grayZone: { state: 'SPOTTED', openAssignment: null, currentTrial: null },
    });
    const { version } = await zoneOf(offered.zone);
    await assigned(hub, {}, { id: offered.zone.id, version });
    expect((await zoneOf(offered.zone)).state).toBe('PROPOSED');
  });

  it('is answered by nobody but the assignee, and taken back by its lead or one above', async () => {
    const offered = await assigned(hub);
    for (const who of ['lead', 'head', 'otherLead', 'peer', 'admin'] as const)
      expect(await refusal(hub, who, ...ANSWER, { ...offered.assignment, answer: 'ACCEPT' })).toMatchObject({
        code: 'FORBIDDEN',
      });
    for (const who of ['operator', 'otherLead', 'peer', 'admin'] as const)
      expect(await refusal(hub, who, ...WITHDRAW, { ...offered.assignment })).toMatchObject({
        code: 'FORBIDDEN',
      });
    const { assignment } = await done(hub, 'head', ...WITHDRAW, { ...offered.assignment }, ASSIGNMENT);
    expect(assignment).toMatchObject({
      state: 'WITHDRAWN',
      answerWords: null,
      grayZone: { state: 'SPOTTED', openAssignment: null },
    });
    expect(
      await refusal(hub, 'operator', ...ANSWER, { ...offered.assignment, answer: 'ACCEPT' }),
    ).toMatchObject({
      code: 'CONFLICT',
      reason: 'STATE',
    });
  });

  it('needs every team that it concerns, and the assignee, in the reach of whoever assigns it', async () => {
    const { teams, people } = hub.company;
    const zone = await aZone(hub, { teamIds: [teams.centre.id, teams.platform.id] });
    const asked = anAssignment(hub, zone);
    for (const who of ['lead', 'otherLead', 'operator', 'peer', 'admin'] as const)
      expect(await refusal(hub, who, ...ASSIGN, asked)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(hub, 'head', ...ASSIGN, { ...asked, assigneeId: people.peer.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusal(hub, 'head', ...ASSIGN, { ...asked, assigneeId: people.head.id })).toMatchObject({
      code: 'INVALID_INPUT',
      paths: ['input.assigneeId'],
    });
    expect(await refusal(hub, 'head', ...ASSIGN, asked)).toBeNull();
  });

  it('takes nothing from, and leaves nothing with, a team out of reach', async () => {
    const { teams } = hub.company;
    const { id: responsibilityId } = await aResponsibility(hub, { teamId: teams.payments.id }, 'otherLead');
    const own = await aResponsibility(hub);
    const zone = await aZone(hub);
    const takeOver = anAssignment(hub, zone, { mapEffect: 'TAKE_OVER', responsibilityId });
    expect(await refusal(hub, 'lead', ...ASSIGN, takeOver)).toMatchObject({ code: 'FORBIDDEN' });
    const split = anAssignment(hub, zone, {
      mapEffect: 'SPLIT',
      responsibilityId: own.id,
      scopeLeft: '대형 구축',
      leftName: '대형',
      leftWithTeamId: teams.platform.id,
    });
    expect(await refusal(hub, 'lead', ...ASSIGN, split)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(hub, 'head', ...ASSIGN, split)).toBeNull();
  });

  it('takes nothing from who answers for it outside the reach, nor work that has no team at all', async () => {
    const { people } = hub.company;
    const keyOf = (id: string) => Number(fromGlobalId(id).id);
    const make = (responsibilityId: number, memberId: number) =>
      hub.database.db.writer.query(
        "INSERT INTO responsibility_party (responsibility_id, role, member_id, from_on) VALUES (?, 'ACCOUNTABLE', ?, '2026-01-01')",
        [responsibilityId, memberId],
      );
    const taking = async (id: string) =>
      anAssignment(hub, await aZone(hub), { mapEffect: 'TAKE_OVER', responsibilityId: id });
    const lent = await aResponsibility(hub);
    await make(keyOf(lent.id), people.peer.key);
    for (const who of ['lead', 'head'] as const)
      expect(await refusal(hub, who, ...ASSIGN, await taking(lent.id))).toMatchObject({ code: 'FORBIDDEN' });
    const teamless = await aResponsibility(hub);
    await hub.database.db.writer.query('UPDATE responsibility SET team_id = NULL WHERE id = ?', [
      keyOf(teamless.id),
    ]);
    expect(await refusal(hub, 'lead', ...ASSIGN, await taking(teamless.id))).toMatchObject({
      code: 'FORBIDDEN',
    });
    await make(keyOf(teamless.id), people.lead.key);
    expect(await refusal(hub, 'lead', ...ASSIGN, await taking(teamless.id))).toBeNull();
  });

  it('names what the map effect lacks, and what is none', async () => {
    const zone = await aZone(hub);
    const split = anAssignment(hub, zone, { mapEffect: 'SPLIT' });
    expect(await refusal(hub, 'lead', ...ASSIGN, split)).toEqual({
      code: 'INVALID_INPUT',
      reason: undefined,
      paths: ['input.responsibilityId', 'input.scopeLeft', 'input.leftWithTeamId', 'input.leftName'],
    });
    const unknown = anAssignment(hub, zone, { assigneeId: 'TWVtYmVyOjk5OTk5' });
    expect(await refusal(hub, 'lead', ...ASSIGN, unknown)).toMatchObject({
      code: 'NOT_FOUND',
      paths: ['input.assigneeId'],
    });
    expect((await zoneOf(zone)).state).toBe('SPOTTED');
  });

  it('is refused for a gray zone that is proposed already, or was changed since it was read', async () => {
    const { zone } = await assigned(hub);
    const { version } = await zoneOf(zone);
    expect(await refusal(hub, 'lead', ...ASSIGN, anAssignment(hub, { id: zone.id, version }))).toMatchObject({
      code: 'CONFLICT',
      reason: 'STATE',
    });
    const fresh = await aZone(hub);
    expect(
      await refusal(hub, 'lead', ...ASSIGN, anAssignment(hub, { id: fresh.id, version: fresh.version + 1 })),
    ).toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
  });

  it('has one outcome when two leads assign at one instant, and when it is accepted and taken back at one', async () => {
    const zone = await aZone(hub);
    const both = await Promise.all(
      (['lead', 'head'] as const).map((who) => refusal(hub, who, ...ASSIGN, anAssignment(hub, zone))),
    );
    expect(both.filter((one) => one === null)).toHaveLength(1);
    expect(['STATE', 'STALE_VERSION']).toContain(both.find((one) => one !== null)?.reason);
    const offered = await assigned(hub);
    const [accepted, taken] = await Promise.all([
      refusal(hub, 'operator', ...ANSWER, { ...offered.assignment, answer: 'ACCEPT' }),
      refusal(hub, 'lead', ...WITHDRAW, { ...offered.assignment }),
    ]);
    expect([accepted, taken].filter((one) => one === null)).toHaveLength(1);
    const { state } = await zoneOf(offered.zone);
    expect(state).toBe(accepted === null ? 'TRIAL' : 'SPOTTED');
  });

  it('leaves its steps in the history of the gray zone', async () => {
    const { zone } = await aTrial(hub);
    const { history } = await shown(hub, 'GrayZone', zone.id, 'history { kind words actor { id } }');
    const { people } = hub.company;
    expect(history).toMatchObject([
      { kind: 'reported', actor: { id: people.operator.id } },
      { kind: 'assigned', words: '가장 잘 아는 사람이라서요', actor: { id: people.lead.id } },
      { kind: 'assignment-accepted', actor: { id: people.operator.id } },
      { kind: 'trial-started' },
    ]);
  });
});
