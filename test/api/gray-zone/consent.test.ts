/** Answering a proposal: all yes starts the trial, one no declines, "yes, if …" waits for the proposer; who is told of what. */
import { inboxConsumer } from '@groundcrew/api';
import { fromGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { tried, type Who } from '../../support/kpis';
import { settled } from '../../support/settled';
import {
  accept,
  aProposal,
  aZone,
  decide,
  done,
  kindsOf,
  type Proposal,
  proposalSeenBy,
  withdraw,
} from './proposals';

describe.each(dialects)('consent to a proposal on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const answersOf = ({ consents }: Proposal) => consents.map(({ answer }) => answer);

  it('starts the trial on the company’s day when the last lead says yes', async () => {
    const { people } = hub.company;
    const proposal = await aProposal(hub, { weeks: 4 });
    const half = done(await decide(hub, 'lead', proposal, 'YES', { words: '좋아요' }));
    expect(half).toMatchObject({ state: 'OPEN', version: 2, decidedAt: null, trial: null });
    expect(half.consents[0]).toMatchObject({
      answer: 'YES',
      words: '좋아요',
      answeredBy: { id: people.lead.id },
      conditionAcceptedAt: null,
    });
    const agreed = done(await decide(hub, 'head', half, 'YES'));
    expect(agreed).toMatchObject({
      state: 'AGREED',
      decidedAt: '2026-11-22T03:00:00.000Z',
      trial: { from: '2026-11-22', to: '2026-12-20' },
      grayZone: { state: 'TRIAL', nextStep: 'RUN', openProposal: null },
      viewerCan: { decideFor: [], acceptConditionOf: [], withdraw: false },
    });
    expect(await kindsOf(hub, proposal.grayZone.id)).toEqual([
      'reported',
      'proposed',
      'answered',
      'answered',
      'agreed',
      'trial-started',
    ]);
  });

  it('declines at one no, with its words, and leaves the gray zone to a changed proposal', async () => {
    const first = await aProposal(hub);
    const missing = await decide(hub, 'lead', first, 'NO', { words: ' ' });
    expect(missing).toMatchObject({ code: 'INVALID_INPUT', fields: ['words: required'] });
    const declined = done(await decide(hub, 'lead', first, 'NO', { words: '일손이 모자라요' }));
    expect(declined).toMatchObject({
      state: 'DECLINED',
      grayZone: { state: 'SPOTTED', nextStep: 'PROPOSE', openProposal: null },
    });
    const second = await aProposal(hub, { grayZoneId: first.grayZone.id, weeks: 2 });
    expect(second).toMatchObject({ attempt: 2, state: 'OPEN' });
    expect(answersOf(second)).toEqual([null, null]);
    const seen = await proposalSeenBy(hub, 'peer', first.id);
    expect(seen).toMatchObject({ attempt: 1, state: 'DECLINED' });
    expect(seen.consents[0]).toMatchObject({ answer: 'NO', words: '일손이 모자라요' });
  });

  it('lets “yes, if …” count once the proposer takes the condition', async () => {
    const { people, teams } = hub.company;
    const proposal = await aProposal(hub);
    const conditional = done(await decide(hub, 'lead', proposal, 'YES_IF', { words: '주 3건까지라면' }));
    // Somebody else has not answered: the gray zone waits for consent still.
    expect(conditional).toMatchObject({ state: 'OPEN', grayZone: { nextStep: 'CONSENT' } });
    const waiting = done(await decide(hub, 'head', conditional, 'YES'));
    expect(waiting).toMatchObject({ state: 'OPEN', grayZone: { state: 'PROPOSED', nextStep: 'CONDITION' } });
    const seen = await proposalSeenBy(hub, 'operator', proposal.id);
    expect(seen.viewerCan).toEqual({
      decideFor: [],
      acceptConditionOf: [{ id: teams.centre.id }],
      withdraw: true,
    });
    for (const who of ['lead', 'head', 'peer', 'admin'] as const)
      expect(await accept(hub, who, waiting, teams.centre.id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await accept(hub, 'operator', waiting, teams.commerce.id)).toMatchObject({
      code: 'CONFLICT',
      fields: ['teamId: state'],
    });
    expect(await accept(hub, 'operator', waiting, teams.payments.id)).toMatchObject({
      code: 'NOT_FOUND',
      fields: ['teamId: unknown_id'],
    });
    const agreed = done(await accept(hub, 'operator', waiting, teams.centre.id));
    expect(agreed).toMatchObject({ state: 'AGREED', grayZone: { state: 'TRIAL' } });
    expect(agreed.consents[0]).toMatchObject({
      answer: 'YES_IF',
      words: '주 3건까지라면',
      answeredBy: { id: people.lead.id },
      conditionAcceptedAt: '2026-11-22T03:00:00.000Z',
    });
    expect(await kindsOf(hub, proposal.grayZone.id)).toEqual(
      expect.arrayContaining(['condition-accepted', 'agreed', 'trial-started']),
    );
  });

  it('lets a lead answer again while the condition waits, and keeps every answer', async () => {
    const { teams } = hub.company;
    const proposal = await aProposal(hub);
    const once = done(await decide(hub, 'lead', proposal, 'YES_IF', { words: '주 3건까지라면' }));
    const again = done(await decide(hub, 'lead', once, 'YES_IF', { words: '주 5건까지라면' }));
    const yes = done(await decide(hub, 'lead', again, 'YES'));
    expect(yes.consents[0]?.answers.map(({ answer, words }) => [answer, words])).toEqual([
      ['YES_IF', '주 3건까지라면'],
      ['YES_IF', '주 5건까지라면'],
      ['YES', null],
    ]);
    expect(await decide(hub, 'lead', yes, 'NO')).toMatchObject({
      code: 'CONFLICT',
      fields: ['teamId: state'],
    });
    expect(await accept(hub, 'operator', yes, teams.centre.id)).toMatchObject({ code: 'CONFLICT' });
  });

  it('is never changed after its condition was taken', async () => {
    const { teams } = hub.company;
    const once = done(await decide(hub, 'lead', await aProposal(hub), 'YES_IF'));
    const taken = done(await accept(hub, 'operator', once, teams.centre.id));
    expect(taken.state).toBe('OPEN');
    expect(await decide(hub, 'lead', taken, 'NO')).toMatchObject({ code: 'CONFLICT', reason: 'STATE' });
    expect(await accept(hub, 'operator', taken, teams.centre.id)).toMatchObject({
      code: 'CONFLICT',
      reason: 'STATE',
    });
  });

  it('is for the lead of the team that is asked: not for a lead above, beside, an admin or whoever proposed', async () => {
    const { teams } = hub.company;
    const proposal = await aProposal(hub);
    for (const who of ['operator', 'otherLead', 'peer', 'admin'] as const)
      expect(await decide(hub, who, proposal, 'YES')).toMatchObject({ code: 'FORBIDDEN' });
    // The head leads the team above, and does not answer in the part lead's place.
    expect(await decide(hub, 'head', proposal, 'YES', { teamId: teams.centre.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await decide(hub, 'lead', proposal, 'YES', { teamId: teams.payments.id })).toMatchObject({
      code: 'NOT_FOUND',
      fields: ['teamId: unknown_id'],
    });
    const own = await aProposal(hub, {}, 'lead');
    expect(await decide(hub, 'lead', own, 'YES')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('asks for which team when somebody speaks for several', async () => {
    const { people, teams } = hub.company;
    const zone = await aZone(hub, ['centre', 'payments']);
    const proposal = await aProposal(hub, { grayZoneId: zone.id }, 'head');
    expect(proposal.consents.map(({ team }) => team.id)).toEqual([teams.centre.id, teams.payments.id]);
    const { lead } = people;
    await hub.database.db.writer.query(
      "INSERT INTO membership (member_id, team_id, role, discipline, from_on) VALUES (?, ?, 'LEAD', 'OPERATIONS', '2026-01-01')",
      [lead.key, teams.payments.key],
    );
    const seen = await proposalSeenBy(hub, 'lead', proposal.id);
    expect(seen.viewerCan.decideFor).toHaveLength(2);
    expect(await decide(hub, 'lead', proposal, 'YES')).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['teamId: required'],
    });
    const half = done(await decide(hub, 'lead', proposal, 'YES', { teamId: teams.payments.id }));
    expect(answersOf(half)).toEqual([null, 'YES']);
    expect(done(await decide(hub, 'lead', half, 'YES')).state).toBe('AGREED');
    await hub.database.db.writer.query('DELETE FROM membership WHERE member_id = ? AND team_id = ?', [
      lead.key,
      teams.payments.key,
    ]);
  });

  it('has one outcome when two leads, and the proposer, act at the same instant', async () => {
    for (const acts of [
      ['YES', 'NO'],
      ['NO', 'NO'],
      ['YES', 'YES'],
    ] as const) {
      const proposal = await aProposal(hub);
      const outcomes = await Promise.all([
        decide(hub, 'lead', proposal, acts[0]),
        decide(hub, 'head', proposal, acts[1]),
        withdraw(hub, 'operator', proposal),
      ]);
      expect(outcomes.filter(({ data }) => data)).toHaveLength(1);
      for (const { data, code, reason } of outcomes)
        if (!data)
          expect([code, ['STATE', 'STALE_VERSION'].includes(String(reason))]).toEqual(['CONFLICT', true]);
      const after = await proposalSeenBy(hub, 'peer', proposal.id);
      expect([
        ['OPEN', 'PROPOSED'],
        ['DECLINED', 'SPOTTED'],
        ['WITHDRAWN', 'SPOTTED'],
      ]).toContainEqual([after.state, after.grayZone.state]);
    }
  });

  it('is refused with the version that another answer made old, and after it was decided', async () => {
    const proposal = await aProposal(hub);
    done(await decide(hub, 'lead', proposal, 'YES'));
    expect(await decide(hub, 'head', proposal, 'YES')).toMatchObject({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
      fields: ['version: stale_version'],
    });
    expect(await withdraw(hub, 'operator', proposal)).toMatchObject({ reason: 'STALE_VERSION' });
    expect(await withdraw(hub, 'lead', proposal)).toMatchObject({ code: 'FORBIDDEN' });
    const withdrawn = done(await withdraw(hub, 'operator', { ...proposal, version: 2 }));
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', grayZone: { state: 'SPOTTED' } });
    for (const act of [
      decide(hub, 'head', withdrawn, 'NO'),
      withdraw(hub, 'operator', withdrawn),
      accept(hub, 'operator', withdrawn, hub.company.teams.centre.id),
    ])
      expect(await act).toMatchObject({ code: 'CONFLICT', reason: 'STATE', fields: ['id: state'] });
    expect(await decide(hub, 'lead', { id: 'nothing', version: 1 }, 'YES')).toMatchObject({
      code: 'NOT_FOUND',
      fields: ['id: unknown_id'],
    });
  });

  describe('and who is told', () => {
    const inbox = async (who: Who) => {
      const { data, errors } = await hub.ask(
        who,
        `{ notifications(first: 50) { edges { node { kind subject { __typename id ... on OwnershipProposal { state } } } } } }`,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.notifications.edges.map(({ node }: { node: unknown }) => node) as {
        kind: string;
        subject: { __typename: string; id: string };
      }[];
    };
    const toldOf = async (who: Who, { id }: Proposal) =>
      (await inbox(who)).filter(({ subject }) => subject?.id === id).map(({ kind }) => kind);

    it('tells the proposer of every answer, and everybody concerned of the decision', async () => {
      const proposal = await aProposal(hub, {
        ownerId: hub.company.people.peer.id,
        grayZoneId: (await aZone(hub, ['centre'])).id,
      });
      const { teams } = hub.company;
      // Centre, payments (the owner's team); nobody above both.
      expect(proposal.consents.map(({ team }) => team.id)).toEqual([teams.payments.id, teams.centre.id]);
      const one = done(await decide(hub, 'lead', proposal, 'YES_IF'));
      const two = done(await decide(hub, 'lead', one, 'YES'));
      await settled(hub);
      expect(await toldOf('operator', proposal)).toEqual(['PROPOSAL_ANSWERED', 'PROPOSAL_ANSWERED']);
      expect(await toldOf('peer', proposal)).toEqual(['PROPOSED_AS_OWNER']);
      done(await decide(hub, 'otherLead', two, 'NO'));
      await settled(hub);
      expect(await toldOf('operator', proposal)).toEqual([
        'PROPOSAL_DECIDED',
        'PROPOSAL_ANSWERED',
        'PROPOSAL_ANSWERED',
      ]);
      expect(await toldOf('peer', proposal)).toEqual(['PROPOSAL_DECIDED', 'PROPOSED_AS_OWNER']);
      expect(await toldOf('lead', proposal)).toEqual(['PROPOSAL_DECIDED']);
      // Whoever decided knows.
      expect(await toldOf('otherLead', proposal)).toEqual([]);
    });

    it('tells of the end of a trial once, and anew when it was given more weeks', async () => {
      const half = done(await decide(hub, 'lead', await aProposal(hub), 'YES'));
      const { trial, grayZone } = done(await decide(hub, 'head', half, 'YES'));
      // what came before has arrived, and is read below
      await settled(hub);
      const keyOf = (id = '') => Number(fromGlobalId(id).id);
      const { operator } = hub.company.people;
      const ending = (day: string) => ({
        id: 1,
        topic: 'gray-zone.trial-ending',
        subjectType: 'GrayZone',
        subjectId: keyOf(grayZone.id),
        payload: { trialId: keyOf(trial?.id), notify: [operator.key] },
        actorId: null,
        at: new Date(`${day}T03:00:00Z`),
        attempts: 1,
      });
      const told = async () =>
        (await inbox('operator'))
          .filter(({ kind }) => kind === 'TRIAL_ENDING')
          .map(({ subject }) => subject.id);
      const consumer = inboxConsumer(hub.database.db);
      for (const day of ['2026-12-27', '2026-12-27']) await consumer.handle(ending(day));
      expect(await told()).toEqual([trial?.id]);
      await tried(hub, 'operator', 'readNotifications', { all: true }, 'unreadNotifications');
      await consumer.handle(ending('2027-01-10'));
      expect(await told()).toEqual([trial?.id]);
      const { data } = await hub.ask('operator', '{ viewer { unreadNotifications } }');
      expect(data.viewer.unreadNotifications).toBe(1);
    });
  });
});
