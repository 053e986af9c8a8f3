/** Consent is to what was asked: what the map, or the owner, has come to since is not taken without the teams that nobody asked. */
import { TeamConcern } from '@groundcrew/shared';
import { fromGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { tried, type Who } from '../../support/kpis';
import { aName, aResponsibility } from '../../support/responsibilities';
import {
  agreedBy,
  anAssignment,
  assigned,
  aTrial,
  aZone,
  done,
  proposed,
  refusal,
  shown,
  type Taken,
} from '../../support/trials';
import { tryToPropose } from './proposals';
import { aZone as storedZone } from './zones';

type Where = keyof Hub['company']['teams'];
const BEFORE = '2026-01-01';
const keyOf = ({ id }: { id: string }) => Number(fromGlobalId(id).id);

describe.each(dialects)('what was consented to on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const sql = (query: string, values: unknown[]) => hub.database.db.writer.query(query, values);
  const moves = (who: Who, team: Where) =>
    sql('UPDATE membership SET team_id = ? WHERE member_id = ?', [
      hub.company.teams[team].key,
      hub.company.people[who].key,
    ]);
  afterEach(() => moves('operator', 'centre'));

  /** Work of the centre part, for which its lead answers. */
  const work = () => aResponsibility(hub, { accountableId: hub.company.people.lead.id, on: BEFORE });
  /** It goes to the peer of payments, by the will of everybody there. */
  const goesToPayments = async (id: Taken) => {
    const { people, teams } = hub.company;
    await sql('UPDATE responsibility_party SET member_id = ? WHERE responsibility_id = ?', [
      people.peer.key,
      keyOf(id),
    ]);
    await sql('UPDATE responsibility SET team_id = ? WHERE id = ?', [teams.payments.key, keyOf(id)]);
  };
  const takeOver = ({ id }: Taken) => ({ mapEffect: 'TAKE_OVER', responsibilityId: id });
  const splitOf = ({ id }: Taken) => ({
    mapEffect: 'SPLIT',
    responsibilityId: id,
    scopeLeft: '대형 구축',
    leftName: aName(),
    leftWithTeamId: hub.company.teams.centre.id,
  });
  /** A trial to which the leads of the centre part and above consented. */
  const agreedTrial = async (input: Record<string, unknown>): Promise<Taken> => {
    const zone = await aZone(hub);
    await agreedBy(hub, await proposed(hub, zone, input), ['lead', 'head']);
    return (await shown(hub, 'GrayZone', zone.id, 'currentTrial { id version }')).currentTrial;
  };
  const conclude = (who: Who, trial: Taken, decision: 'ADOPT' | 'RETURN') =>
    tried(hub, who, 'concludeTrial', {
      id: trial.id,
      version: trial.version,
      decision,
      words: '다시 물어볼게요',
    });
  const overtaken = (code: string) => ({ code: 'CONFLICT', reason: 'STATE', fields: [`id: ${code}`] });
  const returned = async (who: Who, trial: Taken) =>
    expect((await conclude(who, trial, 'RETURN')).data).toBeTruthy();

  it('is not what is taken once the work is another team’s: it goes back, and they are asked', async () => {
    const { teams } = hub.company;
    const held = await work();
    const trial = await agreedTrial(takeOver(held));
    await goesToPayments(held);
    expect(await conclude('lead', trial, 'ADOPT')).toMatchObject(overtaken('beyond_consent'));
    expect(await shown(hub, 'Responsibility', held.id, 'team { id }')).toEqual({
      team: { id: teams.payments.id },
    });
    await returned('lead', trial);
    const { grayZone } = await shown(hub, 'GrayZoneTrial', trial.id, 'grayZone { id version }');
    const again = await proposed(hub, grayZone, takeOver(held));
    const { consents } = await shown(hub, 'OwnershipProposal', again.id, 'consents { team { id } }');
    expect(consents).toContainEqual({ team: { id: teams.payments.id } });
  });

  it('is looked at before the last yes starts the trial; a no is possible still', async () => {
    const held = await work();
    const proposal = await proposed(hub, await aZone(hub), takeOver(held));
    const half = await agreedBy(hub, proposal, ['lead']);
    await goesToPayments(held);
    expect(await tried(hub, 'head', 'decideProposal', { ...half, answer: 'YES' })).toMatchObject(
      overtaken('beyond_consent'),
    );
    expect(
      await refusal(hub, 'head', 'decideProposal', 'DecideProposalInput', {
        ...half,
        answer: 'NO',
        words: '결제팀에도 물어봐 주세요',
      }),
    ).toBeNull();
  });

  it('is asked for once at a time: while one would take the work, another is refused and hears of which', async () => {
    const held = await work();
    const first = await aZone(hub);
    const proposal = await proposed(hub, first, takeOver(held));
    const refused = { code: 'CONFLICT', reason: 'STATE', fields: ['responsibilityId: being_taken'] };
    const elsewhere = async () => {
      const zone = await aZone(hub);
      for (const input of [takeOver(held), splitOf(held)]) {
        expect(await tryToPropose(hub, { grayZoneId: zone.id, ...input })).toMatchObject(refused);
        expect(await tried(hub, 'lead', 'assignGrayZone', anAssignment(hub, zone, input))).toMatchObject(
          refused,
        );
      }
    };
    await elsewhere();
    await agreedBy(hub, proposal, ['lead', 'head']);
    await elsewhere();
    const { currentTrial } = await shown(hub, 'GrayZone', first.id, 'currentTrial { id version }');
    await returned('lead', currentTrial);
    const { assignment } = await assigned(hub, takeOver(held));
    await elsewhere();
    await done(
      hub,
      'operator',
      'answerAssignment',
      'AnswerAssignmentInput',
      { ...assignment, answer: 'HAND_BACK', words: '여력이 없어요' },
      'assignment { id }',
    );
    const zones = [await aZone(hub), await aZone(hub)];
    const both = await Promise.all(
      zones.map((zone) => tryToPropose(hub, { grayZoneId: zone.id, ...takeOver(held) })),
    );
    expect(both.filter(({ data }) => data)).toHaveLength(1);
    expect(both.find(({ data }) => !data)).toMatchObject(refused);
  });

  it('is not work that ended, nor work that was split since', async () => {
    const ended = await work();
    const trial = await agreedTrial(takeOver(ended));
    await sql('UPDATE responsibility SET to_on = ? WHERE id = ?', ['2026-11-22', keyOf(ended)]);
    expect(await conclude('lead', trial, 'ADOPT')).toMatchObject(overtaken('work_ended'));
    const umbrella = await work();
    const splitting = await agreedTrial(splitOf(umbrella));
    const children = ['소형', '대형'].map((name) => ({
      name: `${name} ${aName()}`,
      scopeIn: name,
      teamId: hub.company.teams.centre.id,
    }));
    await done(
      hub,
      'lead',
      'splitResponsibility',
      'SplitResponsibilityInput',
      { id: umbrella.id, version: umbrella.version, children },
      'parent { id }',
    );
    expect(await conclude('lead', splitting, 'ADOPT')).toMatchObject(overtaken('split_since'));
    await returned('lead', splitting);
    expect(
      await tryToPropose(hub, { grayZoneId: (await aZone(hub)).id, ...splitOf(umbrella) }),
    ).toMatchObject({ fields: ['responsibilityId: split_since'] });
  });

  it('is not carried to a team that nobody asked when its owner moves, nor given to who has no team', async () => {
    const trial = await agreedTrial({});
    await moves('operator', 'payments');
    expect(await conclude('lead', trial, 'ADOPT')).toMatchObject(overtaken('beyond_consent'));
    await sql('UPDATE membership SET to_on = ? WHERE member_id = ?', [
      '2026-11-22',
      hub.company.people.operator.key,
    ]);
    expect(await conclude('lead', trial, 'ADOPT')).toMatchObject(overtaken('owner_teamless'));
    await sql('UPDATE membership SET to_on = NULL WHERE member_id = ?', [hub.company.people.operator.key]);
    await moves('operator', 'centre');
    expect((await conclude('head', trial, 'ADOPT')).data).toBeTruthy();
  });

  it('is, of an assignment, in the reach of whoever assigned it when it is accepted, and when it is adopted', async () => {
    const held = await work();
    const { assignment } = await assigned(hub, takeOver(held));
    await moves('operator', 'payments');
    const answer = (words: Record<string, unknown>) =>
      tried(hub, 'operator', 'answerAssignment', { ...assignment, ...words });
    expect(await answer({ answer: 'ACCEPT' })).toMatchObject(overtaken('out_of_reach'));
    expect((await answer({ answer: 'HAND_BACK', words: '팀을 옮겼어요' })).data).toBeTruthy();
    await moves('operator', 'centre');
    for (const input of [takeOver(held), {}]) {
      const { trial } = await aTrial(hub, input);
      await moves('operator', 'payments');
      // The leads of the new team decide by then, and could not have assigned it.
      expect(await conclude('otherLead', trial, 'ADOPT')).toMatchObject(overtaken('out_of_reach'));
      await returned('otherLead', trial);
      await moves('operator', 'centre');
    }
    const { trial } = await aTrial(hub, takeOver(held));
    await goesToPayments(held);
    expect(await conclude('lead', trial, 'ADOPT')).toMatchObject(overtaken('out_of_reach'));
  });

  it('is every team’s that a gray zone concerns, where none has more to do with it than another', async () => {
    const { teams, people } = hub.company;
    const names: Where[] = ['centre', 'platform', 'commerce'];
    const covered = (name: Where) => ({ teamId: teams[name].key, weight: 1, concern: TeamConcern.COVERED });
    const zone = await storedZone(hub, { source: 'COVER' }, names.map(covered));
    const mayAssign = async (who: Who) =>
      (await shown(hub, 'GrayZone', zone.id, 'viewerCan { assign }', who)).viewerCan.assign;
    expect([await mayAssign('otherLead'), await mayAssign('lead'), await mayAssign('head')]).toEqual([
      false,
      false,
      true,
    ]);
    const input = (assigneeId: string) => anAssignment(hub, { id: zone.id, version: 1 }, { assigneeId });
    for (const [who, assignee] of [
      ['otherLead', people.peer],
      ['lead', people.operator],
    ] as const)
      expect(await tried(hub, who, 'assignGrayZone', input(assignee.id))).toMatchObject({
        code: 'FORBIDDEN',
      });
    const { data } = await tryToPropose(hub, { grayZoneId: zone.id, ownerId: people.peer.id }, 'otherLead');
    const { consents } = (data as unknown as { proposal: { consents: { team: { id: string } }[] } }).proposal;
    // Platform has no lead: commerce answers for it.
    expect(consents.map(({ team }) => team.id).sort()).toEqual([teams.centre.id, teams.commerce.id].sort());
  });
});
