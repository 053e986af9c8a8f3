/** GraphQL over HTTP, by the audits that the graphql-http package keeps for any server. */
import { auditServer } from 'graphql-http';
import { type Hub, startHub } from '../support/hub';

describe('GraphQL over HTTP', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub('sqlite', { env: { INTROSPECTION: 'true' } });
  });
  afterAll(() => hub.stop());

  it('passes 61 of 61 audits', async () => {
    const results = await auditServer({
      url: `${hub.api.url}/graphql`,
      // Requests that a browser would send without asking first are refused unless they say that they are none.
      fetchFn: (input: string, init?: RequestInit) =>
        fetch(input, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': '1' } }),
    });
    const failed = results.filter((result) => result.status !== 'ok');
    expect(
      failed.map((result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`),
    ).toEqual([]);
    expect(results).toHaveLength(61);
  });
});
