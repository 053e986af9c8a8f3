import { readConfig } from '@groundcrew/api';
import { WebhookDeliveryRepository } from '@groundcrew/db';
import { fromGlobalId } from 'graphql-relay';
import { Webhook as Verifier } from 'standardwebhooks';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { tried } from '../../support/kpis';
import { type Receiver, startReceiver, status } from '../../support/receiver';

jest.setTimeout(60_000);

const DELIVERY =
  'delivery { id topic state attempts statusCode problem deliveredAt nextAttemptAt webhook { name } }';

describe.each(dialects)('webhooks on %s', (dialect) => {
  let hub: Hub;
  let receiver: Receiver;
  let elsewhere: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver();
    elsewhere = await startReceiver();
    // Signatures are only good for five minutes, so this hub has the time of the day.
    hub = await startHub(dialect, {
      now: () => new Date(),
      env: { WEBHOOK_PRIVATE_HOSTS: receiver.host, PUBLIC_URL: 'https://hub.example/' },
    });
  });
  afterAll(async () => {
    await hub.stop();
    await receiver.stop();
    await elsewhere.stop();
  });
  beforeEach(() => {
    receiver.received.length = 0;
    receiver.answers.length = 0;
  });

  async function aWebhook(input: Record<string, unknown> = {}) {
    const { data } = await tried(
      hub,
      'admin',
      'createWebhook',
      { name: '광고 끄기', url: receiver.url, format: 'STANDARD', ...input },
      'secret webhook { id version name url host format isActive viewerCan { manage } }',
    );
    return data as unknown as {
      secret: string | null;
      webhook: { id: string; version: number; url: string; host: string };
    };
  }

  const test = async (id: string) =>
    (
      (await tried(hub, 'admin', 'testWebhook', { id }, DELIVERY)).data as unknown as {
        delivery: Record<string, unknown>;
      }
    ).delivery;

  it('sign what they send, so that the receiver can prove where it comes from', async () => {
    const { secret, webhook } = await aWebhook();
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(await test(webhook.id)).toMatchObject({
      topic: 'webhook.test',
      state: 'DELIVERED',
      attempts: 1,
      statusCode: 204,
      problem: null,
      webhook: { name: '광고 끄기' },
    });
    const [call] = receiver.received;
    const headers = call?.headers as Record<string, string>;
    expect(headers['webhook-id']).toMatch(/^msg_[\w-]{24}$/);
    expect(new Verifier(secret ?? '').verify(call?.body ?? '', headers)).toEqual({
      type: 'webhook.test',
      timestamp: expect.stringMatching(/Z$/),
      data: { url: 'https://hub.example' },
    });
    const other = new Verifier(`whsec_${Buffer.alloc(32, 1).toString('base64')}`);
    expect(() => other.verify(call?.body ?? '', headers)).toThrow('No matching signature');
    expect(() => new Verifier(secret ?? '').verify(`${call?.body} `, headers)).toThrow(
      'No matching signature',
    );
  });

  it('write a text for Slack, unsigned', async () => {
    const { secret, webhook } = await aWebhook({ format: 'SLACK' });
    expect(secret).toBeNull();
    await test(webhook.id);
    const [call] = receiver.received;
    expect(call?.headers['webhook-signature']).toBeUndefined();
    expect(JSON.parse(call?.body ?? '')).toEqual({
      text: 'Groundcrew에서 보낸 시험 메시지예요: https://hub.example',
    });
  });

  it('keep secrets and addresses encrypted, and tell neither log nor people who may not manage them', async () => {
    const { secret, webhook } = await aWebhook({ url: `${receiver.url}/T0/very-secret` });
    const rows = (await hub.database.db.fresh.query('SELECT * FROM webhook')) as object[];
    const audit = (await hub.database.db.fresh.query('SELECT detail FROM audit')) as object[];
    const stored = JSON.stringify([rows, audit]);
    expect(stored).not.toContain(secret?.slice(6, 20));
    expect(stored).not.toContain('very-secret');
    const query = `query ($id: ID!) { node(id: $id) { ... on Webhook { name host url viewerCan { manage } } } webhooks(first: 100) { edges { node { id url } } } }`;
    const asked = await hub.ask('operator', query, { id: webhook.id });
    expect(asked.data.node).toEqual({
      name: '광고 끄기',
      host: receiver.host,
      url: null,
      viewerCan: { manage: false },
    });
    expect(asked.data.webhooks.edges).toContainEqual({ node: { id: webhook.id, url: null } });
    expect((await hub.ask('admin', query, { id: webhook.id })).data.node.url).toBe(
      `${receiver.url}/T0/very-secret`,
    );
    expect((await hub.ask('peer', query, { id: webhook.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const node = await hub.ask('peer', 'query ($id: ID!) { node(id: $id) { id } }', { id: webhook.id });
    expect(node.data.node).toBeNull();
  });

  it('show calls and answers to admins only', async () => {
    const { webhook } = await aWebhook();
    receiver.answers.push(status(500, `no\u0000pe ${'x'.repeat(9_000)}`));
    const delivery = await test(webhook.id);
    expect(delivery).toMatchObject({ state: 'GIVEN_UP', statusCode: 500 });
    expect(String(delivery.problem)).toMatch(/^The receiver answered 500: no pe x+$/);
    expect(String(delivery.problem).length).toBeLessThan(330);
    const query =
      'query ($id: ID!) { node(id: $id) { ... on Webhook { deliveries(first: 1) { edges { node { problem } } } } } }';
    expect((await hub.ask('admin', query, { id: webhook.id })).data.node.deliveries.edges).toHaveLength(1);
    expect((await hub.ask('lead', query, { id: webhook.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const single = await hub.ask(
      'lead',
      'query ($id: ID!) { node(id: $id) { ... on WebhookDelivery { state problem statusCode } } }',
      { id: delivery.id },
    );
    expect(single.data.node).toEqual({ state: 'GIVEN_UP', problem: null, statusCode: null });
  });

  it('are changed as they were read, rest, and are not called then', async () => {
    const { webhook } = await aWebhook();
    const { id, version } = webhook;
    const update = (input: Record<string, unknown>) =>
      tried(hub, 'admin', 'updateWebhook', { id, ...input }, 'webhook { version name isActive host }');
    expect(await update({ version, name: '새 이름', isActive: false })).toEqual({
      data: { webhook: { version: version + 1, name: '새 이름', isActive: false, host: receiver.host } },
    });
    expect(await update({ version, name: '늦은 이름' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
    });
    expect(await tried(hub, 'admin', 'testWebhook', { id })).toMatchObject({ code: 'CONFLICT' });
    expect(receiver.received).toEqual([]);
    expect(await update({ version: version + 1, isActive: true, url: `${receiver.url}/2` })).toMatchObject({
      data: { webhook: { isActive: true } },
    });
    await test(id);
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook/2']);
  });

  it.each([
    ['http://hooks.example/x', 'not_https'],
    ['hooks.example', 'not_an_address'],
    ['https://user:pw@hooks.example/', 'not_an_address'],
    ['https://10.1.2.3/x', 'private_address'],
    ['https://2130706433/x', 'private_address'],
    ['https://[::ffff:7f00:1]/x', 'private_address'],
    ['https://169.254.169.254/latest/meta-data', 'private_address'],
    ['https://metadata.google.internal/', 'private_address'],
  ])('refuse the address %s: %s', async (url, code) => {
    const { fields } = await tried(hub, 'admin', 'createWebhook', { name: 'x', url, format: 'STANDARD' });
    expect(fields).toEqual([`url: ${code}`]);
  });

  it('do not reach what is inside, unless whoever runs the hub lists it', async () => {
    const refused = await tried(hub, 'admin', 'createWebhook', {
      name: 'x',
      url: elsewhere.url,
      format: 'STANDARD',
    });
    expect(refused.fields).toEqual(['url: not_https']);
    expect(elsewhere.received).toEqual([]);
  });

  it('follow no redirect', async () => {
    const { webhook } = await aWebhook();
    for (const code of [301, 302, 303, 307, 308]) {
      receiver.answers.push(status(code, '', { location: elsewhere.url }));
      expect(await test(webhook.id)).toMatchObject({
        state: 'GIVEN_UP',
        statusCode: code,
        problem: 'The receiver redirects, which is not followed.',
      });
    }
    expect(elsewhere.received).toEqual([]);
  });

  it('end with 410 Gone, and the log says so', async () => {
    const { webhook } = await aWebhook();
    receiver.answers.push(status(410));
    expect(await test(webhook.id)).toMatchObject({ state: 'GIVEN_UP', statusCode: 410 });
    const { data } = await hub.ask(
      'admin',
      'query ($id: ID!) { node(id: $id) { ... on Webhook { isActive } } auditLog(first: 1) { edges { node { action detail } } } }',
      { id: webhook.id },
    );
    expect(data.node.isActive).toBe(false);
    expect(data.auditLog.edges[0].node).toEqual({
      action: 'webhook.updated',
      detail: '{"isActive":false,"reason":"The receiver answered 410 Gone."}',
    });
  });

  it('cannot be read under another SESSION_SECRET, and say so', async () => {
    const { webhook } = await aWebhook();
    const [key] = [Number(fromGlobalId(webhook.id).id)];
    await hub.database.db.transaction((manager) =>
      manager.query(
        "UPDATE webhook SET sealed_secret = CONCAT('v1.', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA') WHERE id = ?",
        [key],
      ),
    );
    const delivery = await test(webhook.id);
    expect(delivery).toMatchObject({ state: 'GIVEN_UP', problem: expect.stringContaining('SESSION_SECRET') });
    const [stored] = await new WebhookDeliveryRepository(hub.database.db.fresh).byIds([
      Number(fromGlobalId(String(delivery.id)).id),
    ]);
    expect(stored).toMatchObject({ state: 'GIVEN_UP', nextAttemptAt: null });
  });
});

it('says at start which hosts it does not understand', () => {
  expect(() => readConfig({ WEBHOOK_PRIVATE_HOSTS: 'http://relay.internal/' })).toThrow(
    'WEBHOOK_PRIVATE_HOSTS: expected hosts such as',
  );
  expect(readConfig({}).privateHosts).toEqual([]);
});
