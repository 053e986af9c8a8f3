/** What becomes of somebody's part in a gray zone reaches their inbox (domain.md, "notification"). */
import { fromGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aResponsibility } from '../../support/responsibilities';
import { settled } from '../../support/settled';
import { agreedBy, assigned, aTrial, aZone, done, proposed, shown } from '../../support/trials';

type Who = keyof Hub['company']['people'];

describe.each(dialects)('news of gray zones on %s', (dialect) => {
  let hub: Hub;
  let now: Date;
  beforeEach(async () => {
    now = new Date('2026-11-22T03:00:00Z');
    hub = await startHub(dialect, { now: () => now });
  });
  afterEach(() => hub?.stop());

  const later = () => {
    now = new Date(now.getTime() + 60_000);
  };
  const told = async (who: Who): Promise<{ kind: string; readAt: string | null; subject: object }[]> => {
    await settled(hub, now);
    const { data, errors } = await hub.ask(
      who,
      '{ notifications(first: 50) { edges { node { kind readAt subject { __typename id } } } } }',
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.notifications.edges.map(({ node }: { node: object }) => node);
  };
  const leaves = (who: Who) =>
    done(
      hub,
      'admin',
      'deactivateMember',
      'DeactivateMemberInput',
      { id: hub.company.people[who].id },
      'member { id }',
    );
  const dismissed = ({ id }: { id: string }, version: number, who: Who = 'head') =>
    done(
      hub,
      who,
      'dismissGrayZone',
      'DismissGrayZoneInput',
      { id, version, reason: '새 제도로 풀렸어요' },
      'grayZone { id }',
    );
  const versionOf = async ({ id }: { id: string }) =>
    (await hub.ask('head', 'query ($id: ID!) { node(id: $id) { ... on GrayZone { version } } }', { id })).data
      .node.version as number;

  it('a dismissal, to whoever tries to own it, was asked to take it or proposed', async () => {
    const { zone } = await aTrial(hub);
    later();
    // Whoever may conclude the trial: it ends with this.
    await dismissed(zone, await versionOf(zone), 'lead');
    expect((await told('operator'))[0]).toEqual({
      kind: 'GRAY_ZONE_DISMISSED',
      readAt: null,
      subject: { __typename: 'GrayZone', id: zone.id },
    });
    const offered = await assigned(hub);
    await dismissed(offered.zone, await versionOf(offered.zone));
    for (const who of ['operator', 'lead'] as const)
      expect((await told(who))[0]?.subject).toEqual({ __typename: 'GrayZone', id: offered.zone.id });
    const proposal = await aZone(hub);
    await proposed(hub, proposal, { ownerId: hub.company.people.peer.id });
    await dismissed(proposal, await versionOf(proposal));
    for (const who of ['operator', 'peer'] as const)
      expect((await told(who))[0]?.subject).toEqual({ __typename: 'GrayZone', id: proposal.id });
    expect((await told('head')).map(({ kind }) => kind)).not.toContain('GRAY_ZONE_DISMISSED');
  });

  it('a trial that is dismissed, to the leads of the team that tried it', async () => {
    const zone = await aZone(hub);
    const proposal = await proposed(hub, zone, { ownerId: hub.company.teams.payments.id });
    await agreedBy(hub, proposal, ['lead', 'otherLead']);
    later();
    await dismissed(zone, await versionOf(zone), 'lead');
    expect((await told('otherLead'))[0]).toEqual({
      kind: 'GRAY_ZONE_DISMISSED',
      readAt: null,
      subject: { __typename: 'GrayZone', id: zone.id },
    });
  });

  it('an assignment that is taken back, in the place of the request and unread again', async () => {
    const { assignment } = await assigned(hub);
    expect(await told('operator')).toHaveLength(1);
    await done(
      hub,
      'operator',
      'readNotifications',
      'ReadNotificationsInput',
      { all: true },
      'unreadNotifications',
    );
    later();
    await done(
      hub,
      'lead',
      'withdrawAssignment',
      'WithdrawAssignmentInput',
      { ...assignment },
      'assignment { id }',
    );
    expect(await told('operator')).toEqual([
      { kind: 'ASSIGNMENT', readAt: null, subject: { __typename: 'GrayZoneAssignment', id: assignment.id } },
    ]);
  });

  it('an assignment whose assignee left, to whoever assigned it', async () => {
    const { assignment } = await assigned(hub);
    later();
    await leaves('operator');
    expect(await told('lead')).toMatchObject([
      { kind: 'ASSIGNMENT', subject: { __typename: 'GrayZoneAssignment', id: assignment.id } },
    ]);
  });

  it('every extension of a trial, to who does it', async () => {
    const { trial } = await aTrial(hub);
    let { version } = trial;
    for (const reason of ['추석이 끼어 있었어요', '늦게 봤어요']) {
      later();
      const { trial: longer } = await done(
        hub,
        'lead',
        'extendTrial',
        'ExtendTrialInput',
        { id: trial.id, version, weeks: 2, reason },
        'trial { version }',
      );
      version = longer.version;
      const extended = (await told('operator')).filter(({ kind }) => kind === 'TRIAL_EXTENDED');
      expect(extended).toEqual([
        { kind: 'TRIAL_EXTENDED', readAt: null, subject: { __typename: 'GrayZoneTrial', id: trial.id } },
      ]);
      await done(
        hub,
        'operator',
        'readNotifications',
        'ReadNotificationsInput',
        { all: true },
        'unreadNotifications',
      );
    }
  });

  it('a proposal that ends because who would own it left, to its proposer', async () => {
    const proposal = await proposed(hub, await aZone(hub), { ownerId: hub.company.people.peer.id });
    later();
    await leaves('peer');
    expect((await told('operator'))[0]).toMatchObject({
      kind: 'PROPOSAL_WITHDRAWN',
      subject: { __typename: 'OwnershipProposal', id: proposal.id },
    });
  });

  it('a proposal that its proposer takes back, to who would have owned it and not to them', async () => {
    const proposal = await proposed(hub, await aZone(hub), { ownerId: hub.company.people.peer.id });
    await done(
      hub,
      'operator',
      'withdrawProposal',
      'WithdrawProposalInput',
      { ...proposal },
      'proposal { id }',
    );
    expect((await told('peer')).map(({ kind }) => kind)).toEqual(['PROPOSAL_WITHDRAWN', 'PROPOSED_AS_OWNER']);
    expect((await told('operator')).map(({ kind }) => kind)).not.toContain('PROPOSAL_WITHDRAWN');
  });

  it('a proposal to take work, and its adoption, to who answers for that work and is not asked', async () => {
    const { people } = hub.company;
    const held = await aResponsibility(hub, { on: '2026-01-01' });
    await hub.database.db.writer.query(
      "INSERT INTO responsibility_party (responsibility_id, role, member_id, from_on) VALUES (?, 'ACCOUNTABLE', ?, '2026-01-01')",
      [Number(fromGlobalId(held.id).id), people.peer.key],
    );
    const zone = await aZone(hub);
    const input = { mapEffect: 'TAKE_OVER', responsibilityId: held.id };
    const proposal = await proposed(hub, zone, input);
    const asked = { __typename: 'OwnershipProposal', id: proposal.id };
    expect(await told('peer')).toEqual([{ kind: 'WORK_PROPOSED', readAt: null, subject: asked }]);
    // Their leads are asked for consent instead.
    expect((await told('otherLead')).map(({ kind }) => kind)).not.toContain('WORK_PROPOSED');
    await agreedBy(hub, proposal, ['lead', 'otherLead']);
    later();
    const { currentTrial } = await shown(hub, 'GrayZone', zone.id, 'currentTrial { id version }');
    const adopting = { ...currentTrial, decision: 'ADOPT' };
    await done(hub, 'lead', 'concludeTrial', 'ConcludeTrialInput', adopting, 'trial { id }');
    expect((await told('peer'))[0]).toEqual({
      kind: 'TRIAL_CONCLUDED',
      readAt: null,
      subject: { __typename: 'GrayZoneTrial', id: currentTrial.id },
    });
  });

  it('a proposal that somebody else owns it, to that member, who may say no', async () => {
    const proposal = await proposed(hub, await aZone(hub), { ownerId: hub.company.people.peer.id });
    expect((await told('peer'))[0]).toMatchObject({
      kind: 'PROPOSED_AS_OWNER',
      subject: { __typename: 'OwnershipProposal', id: proposal.id },
    });
    later();
    await done(hub, 'peer', 'withdrawProposal', 'WithdrawProposalInput', { ...proposal }, 'proposal { id }');
    expect((await told('operator'))[0]).toMatchObject({
      kind: 'PROPOSAL_WITHDRAWN',
      subject: { __typename: 'OwnershipProposal', id: proposal.id },
    });
  });
});
