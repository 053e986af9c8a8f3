import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';

const add = `mutation ($input: AddMemberInput!) {
  addMember(input: $input) { initialPassword member { id name title active memberships { id role discipline from team { name } } } }
}`;
const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { sessionToken viewer { portal roles } } }';
const move = `mutation ($input: MoveMemberInput!) {
  moveMember(input: $input) { member { memberships(history: true) { role from to team { name } } } }
}`;
const deactivate =
  'mutation ($input: DeactivateMemberInput!) { deactivateMember(input: $input) { member { active deactivatedOn } } }';
const viewer = '{ viewer { portal roles member { name } } }';

describe.each(dialects)('members on %s', (dialect) => {
  let hub: Hub;
  beforeEach(async () => {
    hub = await startHub(dialect);
  });
  afterEach(() => hub.stop());

  const aNewcomer = (overrides: object = {}) => ({
    name: '김새봄 🌱',
    email: 'saebom@test.groundcrew.example',
    teamId: hub.company.teams.centre.id,
    discipline: 'OPERATIONS',
    ...overrides,
  });

  it('lets somebody join, sign in with the password shown once, and open the operator portal', async () => {
    const added = await hub.ask('admin', add, { input: aNewcomer() });
    expect(added.data.addMember.member).toMatchObject({
      name: '김새봄 🌱',
      title: '센터운영파트',
      memberships: [
        { role: 'MEMBER', discipline: 'OPERATIONS', from: '2026-11-22', team: { name: '센터운영파트' } },
      ],
    });
    const password = added.data.addMember.initialPassword;
    const { data } = await hub.ask(null, signIn, {
      input: { email: ' SAEBOM@test.groundcrew.example ', password },
    });
    expect(data.signIn.viewer).toEqual({ portal: 'OPERATOR', roles: ['OPERATOR', 'PEER'] });
  });

  it('refuses an address that somebody has, also when two come at once, and leaves one', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => hub.ask('admin', add, { input: aNewcomer() })));
    const refused = answers.filter((answer) => answer.errors);
    expect(refused).toHaveLength(2);
    expect(refused[0]?.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      params: { reason: 'DUPLICATE' },
      issues: [{ path: ['input', 'email'] }],
    });
  });

  it('names every field that is wrong at once', async () => {
    const input = aNewcomer({ name: '  ', email: 'nobody', timeZone: 'Mars/Base' });
    const { errors } = await hub.ask('admin', add, { input });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [
        { path: ['input', 'name'], code: 'required' },
        { path: ['input', 'email'], code: 'not_an_email' },
        { path: ['input', 'timeZone'], code: 'not_a_time_zone' },
      ],
    });
  });

  it('says which field is not a day', async () => {
    const { errors } = await hub.ask('admin', add, { input: aNewcomer({ on: '2026-02-30' }) });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'on'], code: 'not_a_day' }],
    });
  });

  it('moves a person between teams with dates, and the history stays', async () => {
    const { data } = await hub.ask(
      'admin',
      `{ node(id: "${hub.company.people.operator.id}") { ... on Member { memberships { id } } } }`,
    );
    const { data: moved } = await hub.ask('admin', move, {
      input: {
        memberId: hub.company.people.operator.id,
        fromMembershipId: data.node.memberships[0].id,
        teamId: hub.company.teams.platform.id,
        role: 'LEAD',
        discipline: 'PLANNING',
        on: '2026-11-01',
      },
    });
    expect(moved.moveMember.member.memberships).toEqual([
      { role: 'LEAD', from: '2026-11-01', to: null, team: { name: '플랫폼기획파트' } },
      { role: 'MEMBER', from: '2024-01-01', to: '2026-11-01', team: { name: '센터운영파트' } },
    ]);
    // The change of role bites at once, in the session that was there before.
    expect((await hub.ask('operator', viewer)).data.viewer).toMatchObject({
      portal: 'LEAD',
      roles: ['LEAD', 'PEER'],
    });
  });

  it('ends sign-in at once when somebody is deactivated, and keeps the person', async () => {
    const { data } = await hub.ask('admin', deactivate, { input: { id: hub.company.people.peer.id } });
    expect(data.deactivateMember.member).toEqual({ active: false, deactivatedOn: '2026-11-22' });
    expect((await hub.ask('peer', viewer)).data.viewer).toBeNull();
    const { data: kept } = await hub.ask(
      'admin',
      `{ node(id: "${hub.company.people.peer.id}") { ... on Member { name memberships(history: true) { to } } } }`,
    );
    expect(kept.node).toEqual({ name: '신다은', memberships: [{ to: '2026-11-22' }] });
  });

  it('does not let the only admin leave or step down', async () => {
    const { id } = hub.company.people.admin;
    const left = await hub.ask('admin', deactivate, { input: { id } });
    expect(left.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'STATE' } });
    const setAdmin = 'mutation ($input: SetAdminInput!) { setAdmin(input: $input) { member { isAdmin } } }';
    expect(
      (await hub.ask('admin', setAdmin, { input: { memberId: id, isAdmin: false } })).errors,
    ).toHaveLength(1);
  });

  it('lets a person change what is theirs', async () => {
    const update =
      'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { member { mission locale title } } }';
    const { data } = await hub.ask('lead', update, {
      input: { mission: '묻기 전에 답이 놓여 있게', locale: 'en' },
    });
    expect(data.updateProfile.member).toEqual({
      mission: '묻기 전에 답이 놓여 있게',
      locale: 'en',
      title: '센터운영파트장',
    });
  });

  it('finds people and teams by their words, particles and all', async () => {
    await hub.ask('admin', add, { input: aNewcomer() });
    const search =
      'query ($text: String!) { search(text: $text) { __typename ... on Member { name } ... on Team { name } } }';
    expect((await hub.ask('peer', search, { text: '새봄은' })).data.search).toEqual([
      { __typename: 'Member', name: '김새봄 🌱' },
    ]);
  });

  it('writes one audit row for each change, readable by admins alone', async () => {
    await hub.ask('admin', add, { input: aNewcomer() });
    const log = '{ auditLog(first: 1) { edges { node { action subjectName actor { name } } } } }';
    expect((await hub.ask('admin', log)).data.auditLog.edges).toEqual([
      { node: { action: 'member.joined', subjectName: '김새봄 🌱', actor: { name: '최가온' } } },
    ]);
    expect((await hub.ask('head', log)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
