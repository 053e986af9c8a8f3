/** People and teams that change at the same instant: one comes after the other, and nothing half-true is left. */
import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';

describe.each(dialects)('changes of one person or team at one instant on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const aTeam = async (name: string) => {
    const create = 'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }';
    const input = { name, kind: 'TEAM', parentId: hub.company.teams.root.id };
    return (await hub.ask('admin', create, { input })).data.createTeam.team.id as string;
  };
  const close = (id: string) =>
    hub.ask('admin', 'mutation ($input: CloseTeamInput!) { closeTeam(input: $input) { team { to } } }', {
      input: { id },
    });
  const add = (teamId: string, email: string) =>
    hub.ask('admin', 'mutation ($input: AddMemberInput!) { addMember(input: $input) { member { id } } }', {
      input: { name: '김새봄', email, teamId },
    });

  it('closes a team or takes somebody into it, never both', async () => {
    for (const round of [1, 2, 3]) {
      const id = await aTeam(`짧은 팀 ${round}`);
      await Promise.all([close(id), add(id, `round${round}@test.groundcrew.example`)]);
      const { data } = await hub.ask('admin', `{ node(id: "${id}") { ... on Team { to memberCount } } }`);
      expect([data.node.to !== null, data.node.memberCount]).toEqual([
        data.node.memberCount === 0,
        data.node.memberCount,
      ]);
    }
  });

  it('closes a team or puts another below it, never both', async () => {
    for (const round of [1, 2, 3]) {
      const id = await aTeam(`덮인 팀 ${round}`);
      const below = hub.ask(
        'admin',
        'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }',
        {
          input: { name: '아래 팀', kind: 'PART', parentId: id },
        },
      );
      await Promise.all([close(id), below]);
      const { data } = await hub.ask(
        'admin',
        `{ node(id: "${id}") { ... on Team { to children { name } } } }`,
      );
      expect(data.node.to !== null && data.node.children.length > 0).toBe(false);
    }
  });

  it('leaves nobody who has gone with a team or with an admin’s rights', async () => {
    const member = (await add(hub.company.teams.centre.id, 'going@test.groundcrew.example')).data.addMember
      .member.id as string;
    await Promise.all([
      hub.ask(
        'admin',
        'mutation ($input: DeactivateMemberInput!) { deactivateMember(input: $input) { member { id } } }',
        { input: { id: member } },
      ),
      hub.ask(
        'admin',
        'mutation ($input: MoveMemberInput!) { moveMember(input: $input) { member { id } } }',
        {
          input: {
            memberId: member,
            teamId: hub.company.teams.platform.id,
            role: 'MEMBER',
            discipline: 'OTHER',
          },
        },
      ),
      hub.ask('admin', 'mutation ($input: SetAdminInput!) { setAdmin(input: $input) { member { id } } }', {
        input: { memberId: member, isAdmin: true },
      }),
    ]);
    const { data } = await hub.ask(
      'admin',
      `{ node(id: "${member}") { ... on Member { active isAdmin memberships { id } } } }`,
    );
    expect(data.node).toEqual({ active: false, isAdmin: false, memberships: [] });
  });
});
