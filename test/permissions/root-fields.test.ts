import { schema } from '@groundcrew/api';
import type { GraphQLField } from 'graphql';
import { permissionOf } from '../../api/src/core/allow';
import { type Hub, startHub } from '../support/hub';
import { anyOperation } from './any-operation';
import { expected, type Outcome, type Role, roles } from './expected';

const built = schema();
const rootFields: { kind: string; name: string; field: GraphQLField<unknown, unknown> }[] = [
  ['query', built.getQueryType()] as const,
  ['mutation', built.getMutationType()] as const,
  ['subscription', built.getSubscriptionType()] as const,
].flatMap(([kind, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    kind,
    name: `${type?.name}.${field.name}`,
    field,
  })),
);

describe('the gate in front of every root field', () => {
  let hub: Hub;
  const tokens: Partial<Record<Role, string>> = {};
  beforeAll(async () => {
    hub = await startHub('sqlite', { env: { SIGN_IN_LIMIT: '100000' } });
    for (const role of roles) if (role !== 'nobody') tokens[role] = hub.company.people[role].token;
  });
  afterAll(() => hub.stop());

  async function outcome(kind: string, operation: string, role: Role): Promise<Outcome> {
    const token = tokens[role];
    const gone = new AbortController();
    const response = await fetch(`${hub.api.url}/graphql${kind === 'subscription' ? '/stream' : ''}`, {
      method: 'POST',
      signal: gone.signal,
      headers: {
        'content-type': 'application/json',
        accept: kind === 'subscription' ? 'text/event-stream' : 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query: operation }),
    });
    if (kind === 'subscription' && response.ok) {
      // It stays open: whoever gets here is past the gate, unless the first event is a refusal.
      const reader = response.body?.getReader();
      const first = reader?.read().then(({ value }) => new TextDecoder().decode(value));
      const text = await Promise.race([
        first,
        new Promise<string>((resolve) => setTimeout(resolve, 150, '')),
      ]);
      gone.abort();
      await first?.catch(() => undefined);
      return codeIn(text ?? '');
    }
    return codeIn(await response.text());
  }

  function codeIn(text: string): Outcome {
    if (text.includes('"UNAUTHENTICATED"')) return 'U';
    return text.includes('"FORBIDDEN"') ? 'F' : 'ok';
  }

  it('is declared for each of them', () => {
    expect(rootFields.filter(({ field }) => !permissionOf(field)).map(({ name }) => name)).toEqual([]);
  });

  it('has one line in the table for each of them, and none for what is gone', () => {
    expect(Object.keys(expected).sort()).toEqual(rootFields.map(({ name }) => name).sort());
  });

  it('lets through whom the table says, and nobody else', async () => {
    const found: Record<string, Outcome[]> = {};
    for (const { kind, name, field } of rootFields) {
      // Those end the session with which the others are asked.
      if (name === 'Mutation.signOut' || name === 'Mutation.signOutEverywhere') continue;
      const operation = anyOperation(kind, field);
      const outcomes: Outcome[] = [];
      for (const role of roles) outcomes.push(await outcome(kind, operation, role));
      // A wrong password answers UNAUTHENTICATED too, past the gate.
      found[name] = name === 'Mutation.signIn' ? outcomes.map((one) => (one === 'U' ? 'ok' : one)) : outcomes;
    }
    const wanted = Object.fromEntries(
      Object.entries(expected).filter(([name]) => !/\.signOut/.test(name) && name in found),
    );
    expect(found).toEqual(wanted);
  });

  it.each(['signOut', 'signOutEverywhere'])('lets everybody who is signed in %s', async (name) => {
    for (const role of roles) {
      const token = tokens[role];
      const response = await fetch(`${hub.api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `mutation { ${name} { ok } }` }),
      });
      expect(codeIn(await response.text())).toBe('U');
      if (!token || name === 'signOutEverywhere') continue;
      expect(await outcome('mutation', 'mutation { signOut { ok } }', role)).toBe('ok');
    }
  });
});
