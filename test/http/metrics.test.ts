import { type Hub, startHub } from '../support/hub';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub('sqlite');
});
afterAll(() => hub.stop());

it('keeps figures by the portal’s own operation names only: anybody can make names up', async () => {
  for (const name of ['MadeUpOne', 'MadeUpTwo']) await hub.ask(null, `query ${name} { __typename }`);
  const text = await (await fetch(`${hub.api.url}/metrics`)).text();
  expect(text).toContain('operation="other"');
  expect(text).not.toContain('MadeUp');
});
