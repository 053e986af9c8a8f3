import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { givePassword, SIGN_IN, signInAs } from './credentials';
import { send } from './post';

describe.each(dialects)('sessions on %s', (dialect) => {
  let hub: Hub;
  let url: string;
  let clock = new Date('2026-11-22T03:00:00Z');
  beforeAll(async () => {
    hub = await startHub(dialect, { now: () => clock });
    url = `${hub.api.url}/graphql`;
  });
  afterAll(() => hub.stop());

  const ask = (token: string, query: string, variables = {}) =>
    send(url, { query, variables }, { authorization: `Bearer ${token}` });
  /** Whether the token still names somebody. */
  const lives = async (token: string) =>
    (await ask(token, '{ viewer { portal } }')).body.data.viewer !== null;

  async function session(who: 'operator' | 'peer' | 'lead' | 'otherLead'): Promise<string> {
    return signInAs(hub, hub.company.people[who].email, await givePassword(hub, who));
  }

  it('begin with the right password, in any spelling of the address', async () => {
    const password = await givePassword(hub, 'lead');
    const { data } = await hub.ask(null, SIGN_IN, {
      input: { email: ' LEAD@Test.Groundcrew.Example ', password },
    });
    expect(data.signIn).toMatchObject({
      sessionToken: expect.stringMatching(/^gcs_[\w-]{43}$/),
      viewer: { portal: 'LEAD', roles: expect.arrayContaining(['LEAD', 'OPERATOR', 'PEER']) },
    });
  });

  it('are stored as hashes only', async () => {
    const token = await session('peer');
    const rows = await hub.database.db.fresh.query('SELECT token_hash FROM session');
    expect(JSON.stringify(rows)).not.toContain(token.slice(4));
  });

  it('answer a wrong password and an unknown address alike', async () => {
    await givePassword(hub, 'peer');
    const wrong = await hub.ask(null, SIGN_IN, {
      input: { email: hub.company.people.peer.email, password: 'wrong' },
    });
    const unknown = await hub.ask(null, SIGN_IN, {
      input: { email: 'nobody@test.groundcrew.example', password: 'wrong' },
    });
    expect(wrong.errors).toEqual(unknown.errors);
    expect(wrong.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('die at once on sign-out, and only that one', async () => {
    const password = await givePassword(hub, 'operator');
    const { email } = hub.company.people.operator;
    const [one, two] = [await signInAs(hub, email, password), await signInAs(hub, email, password)];
    await ask(one, 'mutation { signOut { ok } }');
    expect([await lives(one), await lives(two)]).toEqual([false, true]);
    expect((await ask(one, 'mutation { signOut { ok } }')).code).toBe('UNAUTHENTICATED');
  });

  it('die everywhere on sign-out everywhere', async () => {
    const password = await givePassword(hub, 'operator');
    const { email } = hub.company.people.operator;
    const tokens = [await signInAs(hub, email, password), await signInAs(hub, email, password)];
    await ask(tokens[0] ?? '', 'mutation { signOutEverywhere { ok } }');
    expect(await Promise.all(tokens.map(lives))).toEqual([false, false]);
  });

  it('die elsewhere when the password is changed, and the old password with them', async () => {
    const password = await givePassword(hub, 'operator');
    const { email } = hub.company.people.operator;
    const [here, there] = [await signInAs(hub, email, password), await signInAs(hub, email, password)];
    const change =
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { portal } } }';
    const wrong = await ask(here, change, {
      input: { currentPassword: 'wrong', newPassword: 'a new password' },
    });
    expect(wrong.body.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'currentPassword'], code: 'wrong_password' }],
    });
    const short = await ask(here, change, { input: { currentPassword: password, newPassword: 'short' } });
    expect(short.body.errors?.[0]?.extensions).toMatchObject({
      issues: [{ path: ['input', 'newPassword'], code: 'too_short' }],
    });
    const { body } = await ask(here, change, {
      input: { currentPassword: password, newPassword: 'a new password' },
    });
    expect(body.errors).toBeUndefined();
    expect([await lives(here), await lives(there)]).toEqual([true, false]);
    const old = await hub.ask(null, SIGN_IN, { input: { email, password } });
    expect(old.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('die at once when the member is deactivated, who cannot sign in again', async () => {
    const password = await givePassword(hub, 'otherLead');
    const { email, id } = hub.company.people.otherLead;
    const token = await signInAs(hub, email, password);
    expect(await lives(token)).toBe(true);
    const { errors } = await hub.ask(
      'admin',
      'mutation ($input: DeactivateMemberInput!) { deactivateMember(input: $input) { member { id } } }',
      { input: { id } },
    );
    expect(errors).toBeUndefined();
    expect(await lives(token)).toBe(false);
    const again = await hub.ask(null, SIGN_IN, { input: { email, password } });
    expect(again.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('lose a right at once when a membership ends', async () => {
    const token = await session('lead');
    const leads = '{ viewer { roles } }';
    expect((await ask(token, leads)).body.data.viewer.roles).toContain('LEAD');
    await hub.database.db.writer.query('UPDATE membership SET to_on = ? WHERE member_id = ?', [
      '2026-11-22',
      hub.company.people.lead.key,
    ]);
    expect((await ask(token, leads)).body.data.viewer.roles).toEqual(['PEER']);
  });

  it('run out when they are not used for 30 days, and go on when they are', async () => {
    const token = await session('peer');
    const days = (count: number) => new Date(Date.parse('2026-11-22T03:00:00Z') + count * 86_400_000);
    clock = days(29);
    expect(await lives(token)).toBe(true);
    clock = days(58);
    expect(await lives(token)).toBe(true);
    clock = days(89);
    expect(await lives(token)).toBe(false);
    clock = days(0);
  });

  it.each([
    '',
    'gcs_',
    'gcs_short',
    `gcs_${'a'.repeat(43)}`,
    "' OR 1=1 --",
    'null',
    '0',
    `gcs_${'a'.repeat(100_0)}`,
  ])('are not had with the token %j', async (token) => {
    const { status, body } = await ask(token, '{ viewer { portal } }');
    expect({ status, viewer: body.data?.viewer }).toEqual({ status: 200, viewer: null });
  });
});
