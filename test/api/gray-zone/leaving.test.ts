/** Who proposed, would own or was asked to take a gray zone leaves; a lead no longer leads; a team wants to close. */
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aResponsibility } from '../../support/responsibilities';
import { agreedBy, assigned, aTrial, aZone, done, proposed, refusal, shown } from '../../support/trials';

const CONCLUDE = ['concludeTrial', 'ConcludeTrialInput'] as const;

describe.each(dialects)('leaving what is being taken, on %s', (dialect) => {
  let hub: Hub;
  beforeEach(async () => {
    hub = await startHub(dialect);
  });
  afterEach(() => hub?.stop());

  const leaves = (who: 'operator' | 'lead') =>
    done(
      hub,
      'admin',
      'deactivateMember',
      'DeactivateMemberInput',
      { id: hub.company.people[who].id },
      'member { id }',
    );
  const closing = (team: 'platform' | 'payments' | 'centre') =>
    hub.ask('admin', 'mutation ($input: CloseTeamInput!) { closeTeam(input: $input) { team { id } } }', {
      input: { id: hub.company.teams[team].id },
    });

  it('takes back what a leaver proposed, and the gray zone is open again', async () => {
    const zone = await aZone(hub, {}, 'peer');
    const proposal = await proposed(hub, zone);
    await leaves('operator');
    const seen = await shown(
      hub,
      'GrayZone',
      zone.id,
      'state openProposal { id } proposals { id state } history { kind actor { id } }',
    );
    expect(seen).toMatchObject({
      state: 'SPOTTED',
      openProposal: null,
      proposals: [{ id: proposal.id, state: 'WITHDRAWN' }],
    });
    expect(seen.history.at(-1)).toEqual({ kind: 'withdrawn', actor: { id: hub.company.people.admin.id } });
  });

  it('takes back what a leaver was asked to take', async () => {
    const { zone, assignment } = await assigned(hub);
    await leaves('operator');
    expect(
      await shown(hub, 'GrayZone', zone.id, 'state openAssignment { id } assignments { state }'),
    ).toEqual({
      state: 'SPOTTED',
      openAssignment: null,
      assignments: [{ state: 'WITHDRAWN' }],
    });
    const input = { id: assignment.id, version: assignment.version + 1 };
    expect(await refusal(hub, 'lead', 'withdrawAssignment', 'WithdrawAssignmentInput', input)).toMatchObject({
      code: 'CONFLICT',
      reason: 'STATE',
    });
  });

  it('lets the trial of a leaver go on, to be returned: nobody who has left is given work', async () => {
    const { zone, trial } = await aTrial(hub);
    await leaves('operator');
    const running = await shown(
      hub,
      'GrayZone',
      zone.id,
      'state currentTrial { id owner { ... on Member { deactivatedOn } } concluders { id } }',
    );
    expect(running).toEqual({
      state: 'TRIAL',
      currentTrial: {
        id: trial.id,
        owner: { deactivatedOn: '2026-11-22' },
        concluders: [{ id: hub.company.people.lead.id }],
      },
    });
    expect(await refusal(hub, 'lead', ...CONCLUDE, { ...trial, decision: 'ADOPT' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'STATE',
      paths: ['input.id'],
    });
    const input = { ...trial, decision: 'RETURN', words: '맡던 분이 떠났어요' };
    expect(await refusal(hub, 'lead', ...CONCLUDE, input)).toBeNull();
    expect(await shown(hub, 'GrayZone', zone.id, 'state')).toEqual({ state: 'RETURNED' });
  });

  it('falls to the leads above the owner when the one who assigned it no longer leads', async () => {
    const { people } = hub.company;
    const { trial } = await aTrial(hub);
    await leaves('lead');
    const seen = await shown(hub, 'GrayZoneTrial', trial.id, 'concluders { id }');
    expect(seen.concluders).toEqual([{ id: people.head.id }]);
    expect(await refusal(hub, 'otherLead', ...CONCLUDE, { ...trial, decision: 'ADOPT' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusal(hub, 'head', ...CONCLUDE, { ...trial, decision: 'ADOPT' })).toBeNull();
  });

  it('falls to the leads of the owner’s team when the one who assigned it leads another team now', async () => {
    const { people, teams } = hub.company;
    const { zone, trial } = await aTrial(hub);
    await hub.database.db.writer.query('UPDATE membership SET team_id = ? WHERE member_id = ?', [
      teams.payments.key,
      people.lead.key,
    ]);
    const seen = await shown(hub, 'GrayZoneTrial', trial.id, 'concluders { id }');
    expect(seen.concluders).toEqual([{ id: people.head.id }]);
    const input = { ...trial, decision: 'ADOPT' };
    expect(await refusal(hub, 'lead', ...CONCLUDE, input)).toMatchObject({ code: 'FORBIDDEN' });
    // Whoever leads above the owner's team reaches them still.
    await hub.database.db.writer.query('UPDATE membership SET team_id = ? WHERE member_id = ?', [
      teams.commerce.key,
      people.lead.key,
    ]);
    expect(await refusal(hub, 'lead', ...CONCLUDE, input)).toBeNull();
    expect(await shown(hub, 'GrayZone', zone.id, 'state')).toEqual({ state: 'ADOPTED' });
  });

  it('has one outcome when the assignee accepts and leaves at one instant', async () => {
    const { zone, assignment } = await assigned(hub);
    const accept = { ...assignment, answer: 'ACCEPT' };
    await Promise.all([
      refusal(hub, 'operator', 'answerAssignment', 'AnswerAssignmentInput', accept),
      leaves('operator'),
    ]);
    const { state, assignments } = await shown(hub, 'GrayZone', zone.id, 'state assignments { state }');
    expect([
      ['TRIAL', 'ACCEPTED'],
      ['SPOTTED', 'WITHDRAWN'],
    ]).toContainEqual([state, assignments[0].state]);
  });

  it('keeps a team from closing while it is asked, keeps a part, or the trial that concerns it runs', async () => {
    const { teams } = hub.company;
    const { id: responsibilityId } = await aResponsibility(hub, {}, 'head');
    const zone = await aZone(hub);
    const asked = {
      mapEffect: 'SPLIT',
      responsibilityId,
      scopeLeft: '대형 구축',
      leftName: '대형',
      leftWithTeamId: teams.platform.id,
    };
    const proposal = await proposed(hub, zone, asked);
    const open = await closing('platform');
    expect(open.errors?.[0]).toMatchObject({
      message: 'This team cannot close: an open proposal about a gray zone concerns it.',
      extensions: { code: 'CONFLICT', params: { reason: 'IN_USE' } },
    });
    await agreedBy(hub, proposal, ['lead', 'head']);
    const running = await closing('platform');
    expect(running.errors?.[0]?.message).toBe(
      'This team cannot close: a trial of a gray zone that runs concerns it.',
    );
    const { currentTrial } = await shown(hub, 'GrayZone', zone.id, 'currentTrial { id version }');
    const input = { ...currentTrial, decision: 'RETURN', words: '아니에요' };
    expect(await refusal(hub, 'head', ...CONCLUDE, input)).toBeNull();
    expect((await closing('platform')).errors).toBeUndefined();
  });
});
