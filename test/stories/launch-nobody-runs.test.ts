/**
 * Story 5 of domain.md, "The launch nobody runs": "Who do I talk to about a new affiliate mall?" lands now here, now there, and the hub
 * notices. The centre's manager proposes to take small and look-alike launches and to leave the large builds to Platform; two part leads
 * and the team lead consent, one after "yes, if …"; 10 launches are logged; it is adopted, and the map shows the split as of that day.
 */
import { addDays } from '@groundcrew/shared';
import { detectGrayZones } from '../../api/src/gray-zone/detection.service';
import { hooks } from '../../api/src/server/hooks';
import type { Company } from '../support/company';
import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { done, shown } from '../support/trials';
import {
  aContactRate,
  CONDITION,
  LAUNCHES,
  type Part,
  PROPOSAL,
  QUESTIONS,
  threeParts,
} from './affiliate-mall';
import { around, asked, aToken, Calendar, everybodySignsIn, send, wideCsv } from './story';

type Who = keyof Company['people'];

/** Six weeks of trial begin on the day on which the last of them says yes. */
const ASKED = '2026-08-24';
const PROPOSED = '2026-09-01';
const STARTED = '2026-09-03';
const ADOPTED = '2026-10-15';

const CONSENTS = `version state consents { team { id name } isAbove voices { name } answer words answeredBy { name } conditionAcceptedAt }
  viewerCan { decideFor { id } } grayZone { state nextStep }`;

describe.each(dialects)('the launch nobody runs, on %s', (dialect) => {
  const calendar = new Calendar(ASKED);
  let hub: Hub;
  let parts: Record<Part, string>;
  let token: string;
  let topicId: string;
  let building: string;
  let zoneId: string;
  let proposal: { id: string; version: number };
  let trialId: string;

  const turnTo = async (day: string) => {
    calendar.turnTo(day);
    await everybodySignsIn(hub, calendar.now());
  };
  const look = () =>
    detectGrayZones({ db: hub.database.db, now: calendar.now, detectors: hooks.grayZoneDetectors });
  const shownTo = (who: Who, type: string, id: string, selection: string) =>
    shown(hub, type, id, selection, who);
  const decide = async (who: 'otherLead' | 'peer' | 'head', answer: string, words?: string) => {
    const { proposal: after } = await done(
      hub,
      who,
      'decideProposal',
      'DecideProposalInput',
      { ...proposal, answer, words },
      `proposal { ${CONSENTS} }`,
    );
    proposal = { id: proposal.id, version: after.version };
    return after;
  };
  const mapOn = async (day: string) => {
    const { responsibilityMap } = await asked(
      hub,
      'admin',
      'query ($day: Date) { responsibilityMap(asOf: $day) { nodes { name ownership childCount } } }',
      { day },
    );
    return responsibilityMap.nodes;
  };

  beforeAll(async () => {
    hub = await startHub(dialect, { now: calendar.now });
    token = await aToken(hub);
    ({ parts, building } = await threeParts(hub));
  });
  afterAll(() => hub?.stop());

  it('is asked seven times, and lands now here, now there', async () => {
    for (const [who, text, part] of QUESTIONS) {
      const { request } = await done(
        hub,
        who,
        'askWhose',
        'AskWhoseInput',
        { text, teamId: parts[part] },
        'request { id version topic { id } }',
      );
      topicId ??= request.topic.id;
      expect(request.topic.id).toBe(topicId);
      if (who !== 'head') continue;
      const bounce = { id: request.id, version: request.version, reason: '작은 몰은 우리가 열지 않아요' };
      await done(hub, 'otherLead', 'bounceRequest', 'BounceRequestInput', bounce, 'request { state }');
    }
    const { consistency } = await shownTo(
      'admin',
      'Topic',
      topicId,
      'consistency { requestCount entropy bounceRate landings { team { id } count } }',
    );
    expect(consistency.requestCount).toBe(7);
    // H(3/7, 2/7, 2/7) ÷ ln 3.
    expect(consistency.entropy).toBeCloseTo(0.982, 3);
    expect(consistency.bounceRate).toBeCloseTo(1 / 7, 12);
    expect(consistency.landings.map(({ count }: { count: number }) => count)).toEqual([3, 2, 2]);
  });

  it('is noticed by the hub, which says why, once', async () => {
    expect(await look()).toMatchObject({ opened: 1 });
    expect(await look()).toMatchObject({ opened: 0, added: 0 });
    const { grayZone } = await shownTo(
      'admin',
      'Topic',
      topicId,
      `grayZone { id state source size nextStep evidence { requests teams entropy bounceRate } teams { team { id } weight concern } viewerCan { propose } }`,
    );
    zoneId = grayZone.id;
    expect(grayZone).toMatchObject({
      state: 'SPOTTED',
      source: 'TOPIC',
      size: 7,
      nextStep: 'PROPOSE',
      evidence: { requests: 7, teams: 3 },
      viewerCan: { propose: false },
    });
    expect(grayZone.evidence.entropy).toBeCloseTo(0.982, 3);
    expect(grayZone.evidence.bounceRate).toBeCloseTo(1 / 7, 3);
    expect(grayZone.teams).toEqual([
      { team: { id: parts.platform }, weight: 3, concern: 'LANDED' },
      ...[parts.centre, parts.policy].map((id) => ({ team: { id }, weight: 2, concern: 'LANDED' })),
    ]);
  });

  it('is proposed by the centre’s manager: the small launches are taken, the large builds stay with Platform', async () => {
    await turnTo(PROPOSED);
    const kpiId = await aContactRate(hub, token, addDays(STARTED, -42), PROPOSED);
    const effect = {
      grayZoneId: zoneId,
      responsibilityId: building,
      leftWithTeamId: parts.platform,
    };
    const { consentPreview } = await asked(
      hub,
      'lead',
      'query ($input: ConsentPreviewInput!) { consentPreview(input: $input) { consents { team { id } isAbove voices { id } } } }',
      { input: effect },
    );
    const { people, teams } = hub.company;
    expect(consentPreview.consents).toHaveLength(3);
    expect(consentPreview.consents).toEqual(
      expect.arrayContaining([
        { team: { id: parts.platform }, isAbove: false, voices: [{ id: people.otherLead.id }] },
        { team: { id: parts.policy }, isAbove: false, voices: [{ id: people.peer.id }] },
        // The centre's own lead proposes: the team lead speaks for it too.
        { team: { id: teams.commerce.id }, isAbove: true, voices: [{ id: people.head.id }] },
      ]),
    );
    const { proposal: made } = await done(
      hub,
      'lead',
      'proposeOwnership',
      'ProposeOwnershipInput',
      {
        ...effect,
        ...PROPOSAL,
        ownerId: people.lead.id,
        links: [{ responsibilityId: building, relation: 'BESIDE', note: '닮은 몰의 설정' }],
        effects: [{ kpiId, expected: '-0.3' }],
      },
      'proposal { id version state grayZone { state nextStep } }',
    );
    expect(made).toMatchObject({ state: 'OPEN', grayZone: { state: 'PROPOSED', nextStep: 'CONSENT' } });
    proposal = { id: made.id, version: made.version };
  });

  it('is consented to by two part leads and the team lead, one after “yes, if …”, and never by its proposer', async () => {
    const { errors } = await hub.ask(
      'lead',
      'mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { id } } }',
      { input: { ...proposal, answer: 'YES' } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await decide('otherLead', 'YES')).grayZone.state).toBe('PROPOSED');
    await decide('head', 'YES');
    const conditioned = await decide('peer', 'YES_IF', CONDITION);
    expect(conditioned.grayZone).toEqual({ state: 'PROPOSED', nextStep: 'CONDITION' });
    await turnTo(STARTED);
    const { proposal: agreed } = await done(
      hub,
      'lead',
      'acceptCondition',
      'AcceptConditionInput',
      { ...proposal, teamId: parts.policy },
      `proposal { ${CONSENTS} trial { id from to owner { ... on Member { name } } concluders { name } } }`,
    );
    expect(agreed).toMatchObject({
      state: 'AGREED',
      grayZone: { state: 'TRIAL', nextStep: 'RUN' },
      trial: { from: STARTED, to: ADOPTED, owner: { name: '임하늘' } },
    });
    expect(agreed.consents.map(({ answer }: { answer: string }) => answer).sort()).toEqual([
      'YES',
      'YES',
      'YES_IF',
    ]);
    expect(
      agreed.consents.find(({ team }: { team: { id: string } }) => team.id === parts.policy),
    ).toMatchObject({
      words: CONDITION,
      answeredBy: { name: '신다은' },
      conditionAcceptedAt: expect.any(String),
    });
    expect(agreed.trial.concluders.map(({ name }: { name: string }) => name).sort()).toEqual(
      ['배도현', '신다은', '오민재'].sort(),
    );
    trialId = agreed.trial.id;
  });

  it('runs for six weeks in which 10 launches are logged, by whom and for whom', async () => {
    const milestone = { title: '열 번째 오픈', dueOn: addDays(STARTED, 35) };
    const { grayZone } = await done(
      hub,
      'lead',
      'setMilestone',
      'SetMilestoneInput',
      { grayZoneId: zoneId, ...milestone },
      'grayZone { milestones { id title dueOn } }',
    );
    expect(grayZone.milestones).toMatchObject([milestone]);
    for (const [week, who, deliveries] of LAUNCHES) {
      const doneOn = addDays(STARTED, 7 * week + 1);
      await turnTo(doneOn);
      const input = { grayZoneId: zoneId, doneOn, text: `${week + 1}주차 제휴몰을 열었어요`, deliveries };
      await done(
        hub,
        who,
        'logWork',
        'LogWorkInput',
        { ...input, forTeamId: parts.platform },
        'entry { id }',
      );
    }
    const { deliveryCount, workLog } = await shownTo(
      'admin',
      'GrayZone',
      zoneId,
      'deliveryCount workLog(first: 10) { edges { node { member { name } forTeam { id } deliveries } } }',
    );
    expect(deliveryCount).toBe(10);
    expect(workLog.edges).toHaveLength(6);
    expect(workLog.edges[0].node).toEqual({
      member: { name: '임하늘' },
      forTeam: { id: parts.platform },
      deliveries: 1,
    });
  });

  it('shows at its end what it did to the KPI that was named', async () => {
    await turnTo(ADOPTED);
    await send(hub, token, wideCsv(PROPOSED, STARTED, { openings: around(100), contacts: around(40) }));
    await send(hub, token, wideCsv(STARTED, ADOPTED, { openings: around(100), contacts: around(20) }));
    const { grayZone, ...trial } = await shownTo(
      'head',
      'GrayZoneTrial',
      trialId,
      `deliveryCount viewerCan { conclude } doers { member { name } entries deliveries } grayZone { nextStep }
       effects { expected kpi { name } result { change lower upper verdict before { days } after { days } } }`,
    );
    expect(grayZone.nextStep).toBe('CONCLUDE');
    const { decisions } = await asked(
      hub,
      'head',
      'query { decisions { kind subject { ... on GrayZoneTrial { id } } } }',
    );
    expect(decisions).toEqual([{ kind: 'TRIAL', subject: { id: trialId } }]);
    expect(trial).toMatchObject({
      deliveryCount: 10,
      viewerCan: { conclude: true },
      doers: [
        { member: { name: '서지안' }, entries: 2, deliveries: 3 },
        { member: { name: '임하늘' }, entries: 4, deliveries: 7 },
      ],
      effects: [
        {
          expected: '-0.3',
          kpi: { name: '오픈 문의 비중' },
          result: { verdict: 'BETTER', before: { days: 42 }, after: { days: 42 } },
        },
      ],
    });
    const [{ result }] = trial.effects;
    expect(result.change).toBeCloseTo(-0.5, 1);
    expect(result.upper).toBeLessThan(-0.3);
    expect(await mapOn(ADOPTED)).toEqual([{ name: '제휴몰 구축', ownership: 'OWNED', childCount: 0 }]);
  });

  it('is adopted: the map shows the split as of that day, and as it was the day before', async () => {
    const { version } = await shownTo('head', 'GrayZoneTrial', trialId, 'version');
    const { trial } = await done(
      hub,
      'head',
      'concludeTrial',
      'ConcludeTrialInput',
      { id: trialId, version, decision: 'ADOPT', words: '이대로 갑시다' },
      `trial { outcome deliveryCount doers { member { name } } results { part responsibility { name scopeIn scopeOut from ownership
        team { id } parent { id } parties { role holder { ... on Member { name } } } grayZones { id } } } grayZone { state deliveryCount nextStep } }`,
    );
    expect(trial).toMatchObject({
      outcome: 'ADOPTED',
      deliveryCount: 10,
      doers: [{ member: { name: '서지안' } }, { member: { name: '임하늘' } }],
      grayZone: { state: 'ADOPTED', deliveryCount: 10, nextStep: 'NONE' },
      results: [
        {
          part: 'TAKEN',
          responsibility: {
            name: '소형·유사 제휴몰 오픈',
            scopeIn: PROPOSAL.scopeTaken,
            scopeOut: PROPOSAL.scopeLeft,
            from: ADOPTED,
            ownership: 'OWNED',
            team: { id: parts.centre },
            parent: { id: building },
            parties: [{ role: 'ACCOUNTABLE', holder: { name: '임하늘' } }],
            grayZones: [{ id: zoneId }],
          },
        },
        {
          part: 'LEFT',
          responsibility: {
            name: '대형 제휴몰 구축',
            scopeIn: PROPOSAL.scopeLeft,
            from: ADOPTED,
            ownership: 'OWNED',
            team: { id: parts.platform },
            parent: { id: building },
            parties: [{ role: 'ACCOUNTABLE', holder: { name: '오민재' } }],
            grayZones: [{ id: zoneId }],
          },
        },
      ],
    });
    const dayBefore = addDays(ADOPTED, -1);
    expect(await mapOn(dayBefore)).toEqual([{ name: '제휴몰 구축', ownership: 'OWNED', childCount: 0 }]);
    expect(await mapOn(ADOPTED)).toEqual([
      { name: '제휴몰 구축', ownership: 'OWNED', childCount: 2 },
      { name: '소형·유사 제휴몰 오픈', ownership: 'OWNED', childCount: 0 },
      { name: '대형 제휴몰 구축', ownership: 'OWNED', childCount: 0 },
    ]);
    const { mapChanges } = await asked(
      hub,
      'admin',
      'query ($from: Date!, $to: Date!) { mapChanges(from: $from, to: $to) { added { name teamName } ended { name } changed { name } } }',
      { from: dayBefore, to: ADOPTED },
    );
    expect(mapChanges).toEqual({
      added: expect.arrayContaining([
        { name: '소형·유사 제휴몰 오픈', teamName: '센터운영파트' },
        { name: '대형 제휴몰 구축', teamName: '플랫폼기획파트' },
      ]),
      ended: [],
      changed: [],
    });
  });

  it('leaves every step readable, is noticed no more, and finds its owner for whoever asks next', async () => {
    const { history } = await shownTo('operator', 'GrayZone', zoneId, 'history { kind answer words }');
    const kinds = history.map(({ kind }: { kind: string }) => kind);
    expect(kinds.filter((kind: string) => !/^(work-logged|milestone)/.test(kind))).toEqual([
      'detected',
      'proposed',
      'answered',
      'answered',
      'answered',
      'condition-accepted',
      'agreed',
      'trial-started',
      'adopted',
    ]);
    expect(history).toContainEqual({ kind: 'adopted', answer: null, words: '이대로 갑시다' });
    const { grayZonesTaken } = await shownTo(
      'operator',
      'Member',
      hub.company.people.operator.id,
      'grayZonesTaken { id }',
    );
    expect(grayZonesTaken).toEqual([{ id: zoneId }]);
    expect(await look()).toMatchObject({ opened: 0 });
    const { search } = await asked(
      hub,
      'operator',
      'query { search(text: "새 제휴몰을 열려면 누구에게 말해야 하나요?") { ... on Responsibility { name } } }',
    );
    expect(search).toContainEqual({ name: '소형·유사 제휴몰 오픈' });
  });
});
