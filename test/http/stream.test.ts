import { type Hub, startHub } from '../support/hub';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub('sqlite');
});
afterAll(() => hub.stop());

const open = (query: string, token?: string) =>
  fetch(`${hub.api.url}/graphql/stream?${new URLSearchParams({ query })}`, {
    headers: { accept: 'text/event-stream', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });

it('answers only subscriptions', async () => {
  const response = await open('{ viewer { portal } }', hub.company.people.admin.token);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
});

it('keeps the limits of every other operation', async () => {
  const aliases = Array.from({ length: 16 }, (_, at) => `a${at}: id`).join(' ');
  const response = await open(
    `subscription { decisionRequested { ${aliases} } }`,
    hub.company.people.lead.token,
  );
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_COMPLEX' } }] });
});

it('says what is wrong with an operation that does not parse', async () => {
  const response = await open('subscription {', hub.company.people.lead.token);
  expect(response.status).toBe(400);
});

it('refuses nobody’s subscription, so that a browser stops asking', async () => {
  const response = await open('subscription { decisionRequested { id } }');
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});
