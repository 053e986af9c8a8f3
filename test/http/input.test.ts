/** The schemas of `shared` run on every input, nested ones too, before anything else does. */
import { schema } from '@groundcrew/api';
import { getNamedType, isInputObjectType } from 'graphql';
import { type Hub, startHub } from '../support/hub';
import { send } from './post';
import { sampleOf } from './sample';

describe('inputs', () => {
  let hub: Hub;
  let url: string;
  beforeAll(async () => {
    hub = await startHub('sqlite', { env: { SIGN_IN_LIMIT: '100000' } });
    url = `${hub.api.url}/graphql`;
  });
  afterAll(() => hub.stop());

  const ask = (name: string, type: string, input: unknown, who: 'admin' | 'lead' = 'admin') =>
    send(
      url,
      {
        query: `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`,
        variables: { input },
      },
      { authorization: `Bearer ${hub.company.people[who].token}` },
    );

  const issues = async (name: string, type: string, input: unknown) =>
    (await ask(name, type, input)).body.errors?.[0]?.extensions?.issues;

  it('are refused with the path of a bad value in a list of objects', async () => {
    const values = [{ name: '정직' }, { name: 'x'.repeat(300) }, { name: '' }];
    expect(await issues('updateCompany', 'UpdateCompanyInput', { values })).toMatchObject([
      { path: ['input', 'values', 1, 'name'], code: 'too_long' },
      { path: ['input', 'values', 2, 'name'], code: 'required' },
    ]);
  });

  it('are refused with every fault at once', async () => {
    const input = { name: '', email: 'nothing', teamId: 'x', timeZone: 'Moon/Base' };
    expect(await issues('addMember', 'AddMemberInput', input)).toMatchObject([
      { path: ['input', 'name'], code: 'required' },
      { path: ['input', 'email'], code: 'not_an_email' },
      { path: ['input', 'timeZone'], code: 'not_a_time_zone' },
    ]);
  });

  it('are refused when a literal carries the bad value, as when a variable does', async () => {
    const { body } = await send(
      url,
      { query: 'mutation { updateCompany(input: { values: [{ name: "" }] }) { __typename } }' },
      { authorization: `Bearer ${hub.company.people.admin.token}` },
    );
    expect(body.errors?.[0]?.extensions?.issues).toMatchObject([
      { path: ['input', 'values', 0, 'name'], code: 'required' },
    ]);
  });

  it.each([
    ['a day that does not exist', '2026-02-30'],
    ['a moment', '2026-02-03T00:00:00Z'],
    ['a number', 20260203],
    ['a word', 'tomorrow'],
  ])('refuse %s for a day', async (_name, on) => {
    const answer = await ask('createTeam', 'CreateTeamInput', { name: 'x', kind: 'TEAM', on });
    expect(answer.code).toBe('INVALID_INPUT');
  });

  it.each([
    ['a field that is not known', { name: 'x', kind: 'TEAM', colour: 'red' }],
    ['a number for a text', { name: 7, kind: 'TEAM' }],
    ['a list for a text', { name: ['x'], kind: 'TEAM' }],
    ['an object for a text', { name: { $ne: '' }, kind: 'TEAM' }],
    ['a word that is no choice', { name: 'x', kind: 'SQUAD' }],
    ['a missing field', { kind: 'TEAM' }],
    ['null for a needed field', { name: null, kind: 'TEAM' }],
  ])('refuse %s', async (_name, input) => {
    expect((await ask('createTeam', 'CreateTeamInput', input)).code).toBe('INVALID_INPUT');
  });

  it('are cleaned before they are stored', async () => {
    const { body } = await send(
      url,
      {
        query: 'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { name } } }',
        variables: { input: { name: '  물류\u200B팀  ', kind: 'TEAM' } },
      },
      { authorization: `Bearer ${hub.company.people.admin.token}` },
    );
    expect(body.data.createTeam.team.name).toBe('물류팀');
  });

  it.each(['\u0000', 'a\u0007b', '\u001B[31m'])('refuse control characters: %j', async (name) => {
    expect(await issues('createTeam', 'CreateTeamInput', { name: `x${name}`, kind: 'TEAM' })).toMatchObject([
      { path: ['input', 'name'], code: 'control_character' },
    ]);
  });

  it.each(['', '0', '1', 'VGVhbTox', "Team:1' OR '1'='1", 'VGVhbTow', 'VGVhbTotMQ==', 'TWVtYmVyOjE='])(
    'do not take %j for a team',
    async (id) => {
      const { code } = await ask('updateTeam', 'UpdateTeamInput', { id, name: 'x' });
      // Team:1 is the company itself: it exists.
      expect(code).toBe(id === 'VGVhbTox' ? null : id === '' ? 'INVALID_INPUT' : 'NOT_FOUND');
    },
  );

  it('have a schema behind every one of them', async () => {
    const mutations = Object.values(schema().getMutationType()?.getFields() ?? {});
    const types = mutations.flatMap((field) =>
      field.args.map((argument) => ({ name: field.name, type: getNamedType(argument.type) })),
    );
    const inputs = types.flatMap(({ name, type }) => (isInputObjectType(type) ? [{ name, type }] : []));
    expect(inputs.length).toBeGreaterThan(20);
    for (const { name, type } of inputs) {
      // An empty id and a text that is too long are refused by every schema: an input that takes them has none.
      const fields = Object.values(type.getFields());
      const ids = fields.find((field) => String(field.type) === 'ID!');
      const text = fields.filter((field) => String(field.type).startsWith('String')).at(-1);
      const field = (ids ?? text)?.name ?? '';
      const long = 'x'.repeat(field === 'csv' ? 10_000_001 : 5_000);
      const input = { ...(sampleOf(`${type.name}!`) as object), [field]: ids ? '' : long };
      // What an admin may not do, a lead may.
      const asAdmin = await ask(name, type.name, input);
      const { status, body } =
        asAdmin.code === 'FORBIDDEN' ? await ask(name, type.name, input, 'lead') : asAdmin;
      expect({ name, status, code: body.errors?.[0]?.extensions?.code }).toEqual({
        name,
        status: 200,
        code: 'INVALID_INPUT',
      });
    }
  });
});
