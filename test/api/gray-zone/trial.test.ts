/** A trial runs, is reminded of, extended, and returned; who does it is read from the log. Adoption is adoption.test.ts. */
import type { OutboxEvent } from '@groundcrew/db';
import { addDays } from '@groundcrew/shared';
import { remindOfTrials } from '../../../api/src/gray-zone/trial-reminder';
import { Calendar, everybodySignsIn } from '../../stories/story';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { readsDuring } from '../../support/reads';
import { settled } from '../../support/settled';
import {
  agreedBy,
  aProposal,
  assigned,
  aTrial,
  aZone,
  done,
  proposed,
  refusal,
  shown,
  type Taken,
} from '../../support/trials';

const START = '2026-11-22';
const CONCLUDE = ['concludeTrial', 'ConcludeTrialInput'] as const;
const EXTEND = ['extendTrial', 'ExtendTrialInput'] as const;
const TRIAL = `trial { id version outcome concludedAt words from to concludedBy { id } results { part }
  viewerCan { conclude extend } grayZone { state currentTrial { id } trials { id } closedAt } }`;

describe.each(dialects)('trials of gray zones on %s', (dialect) => {
  const calendar = new Calendar(START);
  const told: OutboxEvent[] = [];
  let hub: Hub;

  beforeAll(async () => {
    const consumer = {
      name: 'told',
      wants: (topic: string) => ['gray-zone.trial-ending', 'gray-zone.trial-over'].includes(topic),
      handle: async (event: OutboxEvent) => void told.push(event),
    };
    hub = await startHub(dialect, { now: calendar.now, consumers: [consumer] });
  });
  afterAll(() => hub?.stop());

  const turnTo = async (day: string) => {
    calendar.turnTo(day);
    await everybodySignsIn(hub, calendar.now());
  };
  beforeEach(() => turnTo(START));

  const log = (zone: Taken, who: 'operator' | 'lead' | 'head', input: Record<string, unknown> = {}) =>
    done(
      hub,
      who,
      'logWork',
      'LogWorkInput',
      { grayZoneId: zone.id, doneOn: START, text: '몰 하나를 열었어요', ...input },
      'entry { id }',
    );

  it('is returned with words, and the gray zone can be taken again; what is handed back then stays returned', async () => {
    const { zone, trial } = await aTrial(hub);
    for (const words of [undefined, '  '])
      expect(await refusal(hub, 'lead', ...CONCLUDE, { ...trial, decision: 'RETURN', words })).toMatchObject({
        code: 'INVALID_INPUT',
        paths: ['input.words'],
      });
    const input = { ...trial, decision: 'RETURN', words: '큰 몰이 섞여 들어왔어요' };
    const { trial: returned } = await done(hub, 'lead', ...CONCLUDE, input, TRIAL);
    expect(returned).toMatchObject({
      outcome: 'RETURNED',
      words: '큰 몰이 섞여 들어왔어요',
      concludedBy: { id: hub.company.people.lead.id },
      results: [],
      viewerCan: { conclude: false, extend: false },
      grayZone: { state: 'RETURNED', currentTrial: null, trials: [{ id: trial.id }], closedAt: null },
    });
    expect(await refusal(hub, 'lead', ...CONCLUDE, input)).toMatchObject({
      code: 'CONFLICT',
      reason: 'STATE',
    });
    const { version } = await shown(hub, 'GrayZone', zone.id, 'version');
    const again = await assigned(hub, {}, { id: zone.id, version });
    const back = { ...again.assignment, answer: 'HAND_BACK', words: '아직이에요' };
    const { assignment } = await done(
      hub,
      'operator',
      'answerAssignment',
      'AnswerAssignmentInput',
      back,
      'assignment { grayZone { state history { kind words } } }',
    );
    expect(assignment.grayZone.state).toBe('RETURNED');
    expect(assignment.grayZone.history).toContainEqual({
      kind: 'returned',
      words: '큰 몰이 섞여 들어왔어요',
    });
  });

  it('is concluded by those who consented to it, and by nobody who proposed it or would own it', async () => {
    const { people, teams } = hub.company;
    const zone = await aZone(hub, { teamIds: [teams.centre.id, teams.platform.id] });
    // Platform has no lead: the head of both speaks for it, and above them.
    const proposal = await proposed(hub, zone);
    await agreedBy(hub, proposal, ['lead', 'head']);
    const { currentTrial: trial } = await shown(
      hub,
      'GrayZone',
      zone.id,
      'currentTrial { id version from to concluders { id } viewerCan { conclude } proposal { id } assignment { id } owner { ... on Member { id } } }',
    );
    expect(trial).toMatchObject({
      from: START,
      to: addDays(START, 42),
      concluders: [{ id: people.lead.id }, { id: people.head.id }],
      viewerCan: { conclude: false },
      proposal: { id: proposal.id },
      assignment: null,
      owner: { id: people.operator.id },
    });
    const input = { id: trial.id, version: trial.version, decision: 'RETURN', words: '아니에요' };
    for (const who of ['operator', 'otherLead', 'peer', 'admin'] as const) {
      expect(await refusal(hub, who, ...CONCLUDE, input)).toMatchObject({ code: 'FORBIDDEN' });
      const extended = { id: trial.id, version: trial.version, weeks: 2, reason: '더 볼게요' };
      expect(await refusal(hub, who, ...EXTEND, extended)).toMatchObject({ code: 'FORBIDDEN' });
    }
    const can = await shown(hub, 'GrayZoneTrial', trial.id, 'viewerCan { conclude extend }', 'head');
    expect(can.viewerCan).toEqual({ conclude: true, extend: true });
    expect(await refusal(hub, 'head', ...CONCLUDE, input)).toBeNull();
  });

  it('is ended by dismissing only by those who may conclude it', async () => {
    const { teams } = hub.company;
    // One request of many landed at payments; the lead above both parts proposes, so that only the part lead answers.
    const zone = await aZone(hub);
    await hub.database.db.writer.query(
      "INSERT INTO gray_zone_team (zone_id, team_id, weight, concern) VALUES (?, ?, 1, 'LANDED')",
      [Number(Buffer.from(zone.id, 'base64').toString().split(':')[1]), teams.payments.key],
    );
    const { proposal } = await done(
      hub,
      'head',
      'proposeOwnership',
      'ProposeOwnershipInput',
      aProposal(hub, zone),
      'proposal { id version }',
    );
    const may = async (who: 'lead' | 'head' | 'otherLead' | 'operator') =>
      (await shown(hub, 'GrayZone', zone.id, 'viewerCan { dismiss }', who)).viewerCan.dismiss;
    // Before it runs, every lead of a concerned team may say that it is none.
    expect([await may('lead'), await may('head'), await may('otherLead')]).toEqual([true, true, true]);
    await agreedBy(hub, proposal, ['lead']);
    const { state, version } = await shown(hub, 'GrayZone', zone.id, 'state version');
    expect(state).toBe('TRIAL');
    expect([await may('lead'), await may('head'), await may('otherLead')]).toEqual([true, false, false]);
    const input = { id: zone.id, version, reason: '그만해요' };
    for (const who of ['head', 'otherLead', 'operator'] as const)
      expect(await refusal(hub, who, 'dismissGrayZone', 'DismissGrayZoneInput', input)).toMatchObject({
        code: 'FORBIDDEN',
      });
    expect(await refusal(hub, 'lead', 'dismissGrayZone', 'DismissGrayZoneInput', input)).toBeNull();
  });

  it('takes longer when its leads say why: from its end, or from today when that is past', async () => {
    const { zone, trial } = await aTrial(hub, { weeks: 1 });
    const { trial: longer } = await done(
      hub,
      'lead',
      ...EXTEND,
      { ...trial, weeks: 2, reason: '추석이 끼어 있었어요' },
      TRIAL,
    );
    expect(longer).toMatchObject({ to: addDays(START, 21), outcome: null, version: 2 });
    expect(await refusal(hub, 'lead', ...EXTEND, { ...trial, weeks: 2, reason: '한 번 더' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
    });
    const late = addDays(START, 30);
    await turnTo(late);
    const input = { id: trial.id, version: 2, weeks: 1, reason: '늦게 봤어요' };
    const { trial: again } = await done(hub, 'lead', ...EXTEND, input, TRIAL);
    expect(again.to).toBe(addDays(late, 7));
    const { history } = await shown(hub, 'GrayZone', zone.id, 'history { kind words }');
    expect(history.filter(({ kind }: { kind: string }) => kind === 'trial-extended')).toEqual([
      { kind: 'trial-extended', words: '추석이 끼어 있었어요' },
      { kind: 'trial-extended', words: '늦게 봤어요' },
    ]);
  });

  it('has one outcome when two leads conclude at one instant', async () => {
    const { teams } = hub.company;
    const zone = await aZone(hub, { teamIds: [teams.centre.id, teams.platform.id] });
    await agreedBy(hub, await proposed(hub, zone), ['lead', 'head']);
    const { currentTrial: trial } = await shown(hub, 'GrayZone', zone.id, 'currentTrial { id version }');
    const both = await Promise.all([
      refusal(hub, 'lead', ...CONCLUDE, { ...trial, decision: 'ADOPT' }),
      refusal(hub, 'head', ...CONCLUDE, { ...trial, decision: 'RETURN', words: '아니에요' }),
    ]);
    expect(both.filter((one) => one === null)).toHaveLength(1);
    expect(['STATE', 'STALE_VERSION']).toContain(both.find((one) => one !== null)?.reason);
    const { state } = await shown(hub, 'GrayZone', zone.id, 'state');
    expect(state).toBe(both[0] === null ? 'ADOPTED' : 'RETURNED');
  });

  it('shows who does it from the log of its days, its owner too, by name and never by count', async () => {
    const { people } = hub.company;
    await turnTo(addDays(START, -3));
    const zone = await aZone(hub);
    await log(zone, 'operator', { doneOn: addDays(START, -3), deliveries: 50 });
    await turnTo(START);
    const { version } = await shown(hub, 'GrayZone', zone.id, 'version');
    const { trial } = await aTrial(hub, {}, { id: zone.id, version });
    const doers = () =>
      shown(hub, 'GrayZoneTrial', trial.id, 'deliveryCount doers { member { id } entries deliveries }');
    expect(await doers()).toEqual({
      deliveryCount: 0,
      doers: [{ member: { id: people.operator.id }, entries: 0, deliveries: 0 }],
    });
    await log(zone, 'lead', { deliveries: 7 });
    await log(zone, 'head', { deliveries: 2 });
    await log(zone, 'lead');
    const { entry } = await log(zone, 'head', { deliveries: 9 });
    await done(hub, 'head', 'removeWorkLog', 'RemoveWorkLogInput', { id: entry.id }, 'grayZone { id }');
    expect(await doers()).toEqual({
      deliveryCount: 9,
      doers: [
        { member: { id: people.head.id }, entries: 1, deliveries: 2 },
        { member: { id: people.operator.id }, entries: 0, deliveries: 0 },
        { member: { id: people.lead.id }, entries: 2, deliveries: 7 },
      ],
    });
  });

  it('is reminded of once a week before its end and once when it is over, by however many processes', async () => {
    const { people } = hub.company;
    const { trial } = await aTrial(hub, { weeks: 2 });
    const remind = () => remindOfTrials({ db: hub.database.db, now: calendar.now }, fail);
    const fail = (error: unknown) => {
      throw error;
    };
    const heard = async () => {
      await Promise.all([remind(), remind()]);
      await remind();
      await settled(hub, calendar.now());
      return told
        .filter(({ payload }) => payload.trialId === keyOfTrial(trial))
        .map(({ topic, payload }) => [topic, [...(payload.notify as number[])].sort()]);
    };
    const both = [people.operator.key, people.lead.key].sort();
    await turnTo(addDays(START, 6));
    expect(await heard()).toEqual([]);
    await turnTo(addDays(START, 7));
    const week = ['gray-zone.trial-ending', both];
    expect(await heard()).toEqual([week]);
    await turnTo(addDays(START, 13));
    expect(await heard()).toEqual([week]);
    await turnTo(addDays(START, 14));
    const over = ['gray-zone.trial-over', both];
    expect(await heard()).toEqual([week, over]);
    await turnTo(addDays(START, 15));
    expect(await heard()).toEqual([week, over]);
    const { version } = await shown(hub, 'GrayZoneTrial', trial.id, 'version', 'lead');
    await done(hub, 'lead', ...EXTEND, { id: trial.id, version, weeks: 1, reason: '조금 더' }, TRIAL);
    await turnTo(addDays(START, 22));
    expect(await heard()).toEqual([week, over, over]);
  });

  it('is read with the same few statements, whether there is one or there are thirty', async () => {
    const page = `query ($first: Int!) { grayZones(first: $first) { edges { node { id currentTrial { id owner { ... on Member { name } }
      deliveryCount doers { member { name } entries } results { part } concluders { name } viewerCan { conclude extend } } openAssignment { id viewerCan { answer } } } } } }`;
    const read = (first: number) =>
      readsDuring(hub, async () => {
        const { errors } = await hub.ask('lead', page, { first });
        expect(errors).toBeUndefined();
      });
    for (let made = 0; made < 12; made += 1) await aTrial(hub);
    // What was told meanwhile is delivered first: its statements are not the page's.
    await settled(hub, calendar.now());
    await read(1);
    const one = await read(1);
    expect(await read(20)).toBeLessThanOrEqual(one + 2);
  });
});

function keyOfTrial(trial: Taken): number {
  return Number(Buffer.from(trial.id, 'base64').toString().split(':')[1]);
}
