import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { type Hub, startHub } from '../support/hub';
import { repository } from '../support/processes';
import { send } from './post';

const documents: Record<string, string> = JSON.parse(
  readFileSync(join(repository, 'api/trusted-documents.json'), 'utf8'),
);

/** The hash of the portal's operation with this name. */
function hashOf(name: string): string {
  const found = Object.entries(documents).find(([, text]) =>
    parse(text).definitions.some((node) => node.kind === 'OperationDefinition' && node.name?.value === name),
  );
  if (!found) throw new Error(`The portal has no operation ${name}.`);
  return found[0];
}

const byHash = (sha256Hash: unknown, variables = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
  variables,
});

describe('trusted documents', () => {
  let hub: Hub;
  let url: string;
  beforeAll(async () => {
    hub = await startHub('sqlite');
    url = `${hub.api.url}/graphql`;
  });
  afterAll(() => hub.stop());

  it('are each known by the SHA-256 of their text', () => {
    for (const [hash, text] of Object.entries(documents))
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });

  it('are answered by their hash', async () => {
    const { status, body } = await send(url, byHash(hashOf('SignInOptions')));
    expect(status).toBe(200);
    expect(body.data.signInOptions.companyName).toBe('물결상회');
  });

  it('say that portal and API are of different builds for a hash that is not known', async () => {
    const { status, body } = await send(url, byHash('0'.repeat(64)));
    expect(status).toBe(200);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      params: { reason: 'UNKNOWN_OPERATION' },
    });
  });

  it.each([[7], [null], [{ a: 1 }], ['__proto__'], ['constructor'], ['toString']])(
    'do not take %j for a hash',
    async (hash) => {
      const { code } = await send(url, byHash(hash));
      expect(['NOT_FOUND', 'INVALID_INPUT']).toContain(code);
    },
  );

  it('cannot be added by a client (no automatic persisted queries)', async () => {
    const query = '{ __typename }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    await send(url, { query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect((await send(url, byHash(sha256Hash))).code).toBe('NOT_FOUND');
  });
});
