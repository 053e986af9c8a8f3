/** Proposing to take a gray zone: whose consent it needs, and what is refused at which field. */
import { fromGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, points } from '../../support/kpis';
import { readsDuring } from '../../support/reads';
import { aResponsibility } from '../../support/responsibilities';
import {
  aProposal,
  aZone,
  decide,
  done,
  kindsOf,
  PROPOSAL,
  proposalSeenBy,
  tryToPropose,
  withdraw,
} from './proposals';

describe.each(dialects)('proposing ownership on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const preview = async (input: Record<string, unknown>, who: 'operator' | 'lead' | 'head' = 'operator') => {
    const { data, errors } = await hub.ask(
      who,
      `query ($input: ConsentPreviewInput!) { consentPreview(input: $input) {
        consents { team { id } isAbove forTeams { id } voices { id } } } }`,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.consentPreview.consents;
  };

  it('keeps everything that was written, and asks the lead of every team that it touches and the lead above', async () => {
    const { people, teams } = hub.company;
    const zone = await aZone(hub);
    const work = await aResponsibility(hub, { accountableId: people.lead.id });
    const beside = await aResponsibility(hub);
    const kpi = await aKpi(hub, await aMetric(hub.database.db), await aMetric(hub.database.db));
    const proposal = await aProposal(hub, {
      grayZoneId: zone.id,
      mapEffect: 'SPLIT',
      responsibilityId: work.id,
      name: '작은 제휴몰 오픈',
      scopeTaken: '작은 몰',
      scopeLeft: '대형 구축',
      leftWithTeamId: teams.platform.id,
      leftName: '대형 제휴몰 구축',
      links: [{ responsibilityId: beside.id, relation: 'BEFORE', note: '계약서' }],
      effects: [{ kpiId: kpi.id, expected: '-0.20' }],
    });
    expect(proposal).toMatchObject({
      attempt: 1,
      state: 'OPEN',
      version: 1,
      mapEffect: 'SPLIT',
      name: '작은 제휴몰 오픈',
      scopeTaken: '작은 몰',
      scopeLeft: '대형 구축',
      leftName: '대형 제휴몰 구축',
      leftWith: { id: teams.platform.id },
      responsibility: { id: work.id },
      proposer: { id: people.operator.id },
      owner: { id: people.operator.id },
      connection: '입점 문의를 센터가 먼저 받는다',
      gap: '누구에게 묻는지 모른다',
      mission: '파는 사람이 막히지 않게 한다',
      hypothesis: '판매자를 가장 잘 아는 사람이 열어야 한다',
      weeks: 6,
      trialFrom: '2026-11-22',
      trialTo: '2027-01-03',
      value: null,
      trial: null,
      decidedAt: null,
      links: [{ responsibility: { id: beside.id }, relation: 'BEFORE', note: '계약서' }],
      effects: [{ kpi: { id: kpi.id }, expected: '-0.2', result: null }],
      grayZone: { id: zone.id, state: 'PROPOSED', nextStep: 'CONSENT', openProposal: { id: proposal.id } },
      viewerCan: { decideFor: [], acceptConditionOf: [], withdraw: true },
      // The platform part has no lead of its own: the team above answers for it, and as the lead above both.
      consents: [
        { team: { id: teams.centre.id }, isAbove: false, voices: [{ id: people.lead.id }], answer: null },
        { team: { id: teams.commerce.id }, isAbove: true, voices: [{ id: people.head.id }], answers: [] },
      ],
    });
    expect(await kindsOf(hub, zone.id)).toEqual(['reported', 'proposed']);
  });

  it('shows each who may answer, and nobody else, that they may', async () => {
    const { teams } = hub.company;
    const { id } = await aProposal(hub);
    const decideFor = async (who: Parameters<typeof proposalSeenBy>[1]) =>
      (await proposalSeenBy(hub, who, id)).viewerCan.decideFor.map((team) => team.id);
    expect(await decideFor('lead')).toEqual([teams.centre.id]);
    expect(await decideFor('head')).toEqual([teams.commerce.id]);
    for (const who of ['operator', 'otherLead', 'peer', 'admin'] as const)
      expect(await decideFor(who)).toEqual([]);
  });

  it('never makes a lead their own consent, nor whoever would own it: the next above answers', async () => {
    const { people, teams } = hub.company;
    const own = await aProposal(hub, { ownerId: people.lead.id }, 'lead');
    expect(own.consents.map(({ team, voices }) => [team.id, voices])).toEqual([
      [teams.commerce.id, [{ id: people.head.id }]],
    ]);
    const forAnother = await aProposal(hub, { ownerId: people.lead.id }, 'operator');
    expect(forAnother.consents.map(({ team }) => team.id)).toEqual([teams.commerce.id]);
    const forTeam = await aProposal(hub, { ownerId: teams.payments.id }, 'operator');
    // Payments, centre and platform have no lead above all of them: the company itself has none.
    expect(forTeam.consents.map(({ team, isAbove }) => [team.id, isAbove])).toEqual([
      [teams.payments.id, false],
      [teams.centre.id, false],
      [teams.commerce.id, false],
    ]);
    expect((await proposalSeenBy(hub, 'otherLead', forTeam.id)).viewerCan.decideFor).toHaveLength(1);
  });

  it('says who would be asked before anything is sent, and asks exactly those', async () => {
    const { people, teams } = hub.company;
    const zone = await aZone(hub, ['centre']);
    const chosen = {
      grayZoneId: zone.id,
      leftWithTeamId: teams.platform.id,
      askTeamIds: [teams.payments.id],
    };
    const previewed = await preview(chosen);
    expect(previewed).toEqual([
      {
        team: { id: teams.centre.id },
        isAbove: false,
        forTeams: [{ id: teams.centre.id }],
        voices: [{ id: people.lead.id }],
      },
      {
        team: { id: teams.commerce.id },
        isAbove: false,
        forTeams: [{ id: teams.platform.id }],
        voices: [{ id: people.head.id }],
      },
      {
        team: { id: teams.payments.id },
        isAbove: false,
        forTeams: [{ id: teams.payments.id }],
        voices: [{ id: people.otherLead.id }],
      },
    ]);
    const { consents } = await aProposal(hub, chosen);
    expect(consents.map(({ team }) => team.id)).toEqual(
      previewed.map(({ team }: { team: { id: string } }) => team.id),
    );
  });

  it('asks the teams of who answers today for the work that is taken, whatever team the work is of', async () => {
    const { people, teams } = hub.company;
    // Nobody's team on paper, and a team beside on the centre's: both are the peer's work.
    const imported = await aResponsibility(hub, {});
    await hub.database.db.writer.query('UPDATE responsibility SET team_id = NULL WHERE id = ?', [
      Number(fromGlobalId(imported.id).id),
    ]);
    const lent = await aResponsibility(hub);
    const { key } = people.peer;
    for (const { id } of [imported, lent])
      await hub.database.db.writer.query(
        "INSERT INTO responsibility_party (responsibility_id, role, member_id, from_on) VALUES (?, 'ACCOUNTABLE', ?, '2026-01-01')",
        [Number(fromGlobalId(id).id), key],
      );
    const zone = await aZone(hub, ['centre']);
    for (const responsibilityId of [imported.id, lent.id]) {
      const asked = [teams.centre.id, teams.payments.id];
      const chosen = { grayZoneId: zone.id, responsibilityId };
      expect((await preview(chosen)).map(({ team }: { team: { id: string } }) => team.id)).toEqual(asked);
      const proposal = await aProposal(hub, { ...chosen, mapEffect: 'TAKE_OVER' });
      expect(proposal.consents.map(({ team }) => team.id)).toEqual(asked);
      done(await withdraw(hub, 'operator', proposal));
    }
  });

  it('previews work without a gray zone from the proposer’s own team, and that nobody could consent', async () => {
    const { people, teams } = hub.company;
    const work = await aResponsibility(hub, { teamId: teams.payments.id }, 'otherLead');
    expect(
      (await preview({ responsibilityId: work.id })).map(({ team }: { team: { id: string } }) => team.id),
    ).toEqual([teams.centre.id, teams.payments.id]);
    expect(await preview({ ownerId: people.head.id }, 'head')).toEqual([]);
    const unknown = await hub.ask(
      'operator',
      '{ consentPreview(input: { ownerId: "nobody" }) { __typename } }',
    );
    expect(unknown.errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      issues: [{ path: ['input', 'ownerId'], code: 'unknown_id' }],
    });
  });

  it('makes a gray zone of work that has synergy, in the same transaction', async () => {
    const { people, teams } = hub.company;
    const work = await aResponsibility(hub, { teamId: teams.payments.id }, 'otherLead');
    const proposal = await aProposal(hub, {
      question: '정산 문의도 센터가 받으면 어떨까요?',
      mapEffect: 'TAKE_OVER',
      responsibilityId: work.id,
    });
    const { data } = await hub.ask(
      'peer',
      `query ($id: ID!) { node(id: $id) { ... on GrayZone { question source state reportedBy { id } responsibility { id }
        teams { team { id } concern } proposals { id } history { kind } } } }`,
      { id: proposal.grayZone.id },
    );
    expect(data.node).toEqual({
      question: '정산 문의도 센터가 받으면 어떨까요?',
      source: 'SYNERGY',
      state: 'PROPOSED',
      reportedBy: { id: people.operator.id },
      responsibility: { id: work.id },
      teams: expect.arrayContaining([
        { team: { id: teams.payments.id }, concern: 'OWNS' },
        { team: { id: teams.centre.id }, concern: 'NAMED' },
      ]),
      proposals: [{ id: proposal.id }],
      history: [{ kind: 'reported' }, { kind: 'proposed' }],
    });
    expect(await tryToPropose(hub, {})).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['question: required'],
    });
    const before = await hub.database.db.fresh.query('SELECT COUNT(*) AS n FROM gray_zone');
    expect(await tryToPropose(hub, { question: '?', ownerId: people.head.id }, 'head')).toMatchObject({
      code: 'CONFLICT',
      reason: 'STATE',
    });
    expect(await hub.database.db.fresh.query('SELECT COUNT(*) AS n FROM gray_zone')).toEqual(before);
  });

  it('is for operators and leads, for themselves, for others and for a team', async () => {
    const { people, teams } = hub.company;
    const grayZoneId = (await aZone(hub)).id;
    for (const who of ['peer', 'admin'] as const)
      expect(await tryToPropose(hub, { grayZoneId }, who)).toMatchObject({ code: 'FORBIDDEN' });
    for (const ownerId of [people.otherLead.id, people.peer.id, teams.platform.id]) {
      const proposal = done(await tryToPropose(hub, { grayZoneId, ownerId }, 'otherLead'));
      expect(proposal).toMatchObject({ owner: { id: ownerId }, proposer: { id: people.otherLead.id } });
      done(await withdraw(hub, 'otherLead', proposal));
    }
  });

  it('takes one proposal at a time, and counts attempts', async () => {
    const { id: grayZoneId } = await aZone(hub);
    const first = await aProposal(hub, { grayZoneId });
    expect(await tryToPropose(hub, { grayZoneId }, 'head')).toMatchObject({
      code: 'CONFLICT',
      reason: 'STATE',
      fields: ['grayZoneId: state'],
    });
    done(await withdraw(hub, 'operator', first));
    expect((await aProposal(hub, { grayZoneId })).attempt).toBe(2);
  });

  it('has one outcome when two propose at the same instant', async () => {
    const { id: grayZoneId } = await aZone(hub);
    const outcomes = await Promise.all([
      tryToPropose(hub, { grayZoneId }, 'operator'),
      tryToPropose(hub, { grayZoneId, ownerId: hub.company.people.lead.id }, 'lead'),
      tryToPropose(hub, { grayZoneId, ownerId: hub.company.teams.payments.id }, 'otherLead'),
    ]);
    expect(outcomes.filter(({ data }) => data)).toHaveLength(1);
    for (const { data, code, reason } of outcomes)
      if (!data)
        expect([code, ['STATE', 'STALE_VERSION'].includes(String(reason))]).toEqual(['CONFLICT', true]);
    expect(await kindsOf(hub, grayZoneId)).toEqual(['reported', 'proposed']);
  });

  it('costs a list of gray zones the same number of reads however many proposals there are', async () => {
    const list = `{ grayZones(first: 6) { edges { node { nextStep proposals { ${PROPOSAL.slice(PROPOSAL.indexOf('{') + 1, -1)} } } } } }`;
    const read = () =>
      readsDuring(hub, async () => {
        const { errors } = await hub.ask('head', list);
        if (errors) throw new Error(JSON.stringify(errors));
      });
    const kpi = await aKpi(hub, await aMetric(hub.database.db), await aMetric(hub.database.db));
    const { id: responsibilityId } = await aResponsibility(hub);
    // work is taken by one at a time: each takes its own
    const filled = async () => ({
      links: [{ responsibilityId, relation: 'AFTER' }],
      effects: [{ kpiId: kpi.id, expected: '0.1' }],
      mapEffect: 'TAKE_OVER',
      responsibilityId: (await aResponsibility(hub)).id,
      leftWithTeamId: hub.company.teams.payments.id,
    });
    const first = await aProposal(hub, await filled());
    done(await decide(hub, 'lead', first, 'YES_IF'));
    await read();
    const few = await read();
    for (let at = 0; at < 5; at += 1)
      done(await decide(hub, 'lead', await aProposal(hub, await filled()), 'YES_IF'));
    expect(await read()).toBe(few);
  });

  it('shows what a KPI did in the trial so far, against as many days before it', async () => {
    const { db } = hub.database;
    const [contacts, orders] = [
      await aMetric(db, { role: 'CONTACTS' }),
      await aMetric(db, { role: 'ORDERS' }),
    ];
    await points(db, orders, '2026-11-01', '2026-11-22', () => 1000);
    await points(db, contacts, '2026-11-01', '2026-11-15', (at) => 400 + (at % 3));
    await points(db, contacts, '2026-11-15', '2026-11-22', (at) => 200 + (at % 3));
    const kpi = await aKpi(hub, contacts, orders);
    const empty = await aKpi(hub, await aMetric(db), await aMetric(db));
    const proposal = await aProposal(hub, {
      effects: [
        { kpiId: kpi.id, expected: '-0.3' },
        { kpiId: empty.id, expected: '0.1' },
      ],
    });
    const key = Number(Buffer.from(proposal.id, 'base64').toString().split(':')[1]);
    const zoneKey = Number(Buffer.from(proposal.grayZone.id, 'base64').toString().split(':')[1]);
    await db.writer.query(
      `INSERT INTO gray_zone_trial (zone_id, open_zone_id, proposal_id, owner_member_id, from_on, to_on, version)
        VALUES (?, ?, ?, ?, '2026-11-15', '2026-12-27', 1)`,
      [zoneKey, zoneKey, key, hub.company.people.operator.key],
    );
    const seen = await proposalSeenBy(hub, 'peer', proposal.id);
    expect(seen.trial).toMatchObject({ from: '2026-11-15', to: '2026-12-27' });
    expect([seen.trialFrom, seen.trialTo]).toEqual(['2026-11-15', '2026-12-27']);
    expect(seen.effects.map(({ result }) => result)).toEqual([
      { change: expect.closeTo(-0.5, 2), verdict: 'BETTER' },
      null,
    ]);
  });
});
