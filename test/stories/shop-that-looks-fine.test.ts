/**
 * Story 1 of domain.md, "The shop that looks fine", its KPI part: "100 payments, 20 contacts" cannot be judged alone; after 12 weeks the
 * trend can. Five days of automatic cancellations outside the limit in a row fire the rule, once, whose webhook switches the advertising off.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addDays } from '@groundcrew/shared';
import { Webhook } from 'standardwebhooks';
import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { aMetric, around, asked, aToken, Calendar, everybodySignsIn, send, wideCsv } from './story';

/** The shop's advertising system: keeps what it was told. */
interface Advertising {
  server: Server;
  address: string;
  told: { body: string; headers: Record<string, string> }[];
}

async function advertising(): Promise<Advertising> {
  const told: Advertising['told'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      told.push({ body, headers: request.headers as Record<string, string> });
      response.end('off');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `127.0.0.1:${(server.address() as AddressInfo).port}`, told };
}

const ADVICE = 'advice { code offers { key } periodCount }';

describe.each(dialects)('the shop that looks fine, on %s', (dialect) => {
  // A Monday, so that weeks are whole.
  const start = '2026-08-03';
  const calendar = new Calendar(addDays(start, 7));
  let hub: Hub;
  let ads: Advertising;
  let token: string;
  let contactRate: string;
  let secret: string;

  beforeAll(async () => {
    ads = await advertising();
    hub = await startHub(dialect, { now: calendar.now, env: { WEBHOOK_PRIVATE_HOSTS: ads.address } });
    token = await aToken(hub);
  });
  afterAll(async () => {
    await hub?.stop();
    await new Promise((resolve) => ads?.server.close(resolve));
  });

  it('says of 100 payments and 20 contacts that there is nothing to compare them with', async () => {
    const payments = await aMetric(hub, 'payments', '결제', 'FRONT_DOOR', 'PAYMENTS');
    const contacts = await aMetric(hub, 'contacts', '문의', 'BACK_DOOR', 'CONTACTS');
    await send(
      hub,
      token,
      wideCsv(start, addDays(start, 7), { payments: () => 100, contacts: around(20, 0.2) }),
    );
    const set = (name: string, denominatorId: string | null) =>
      asked(
        hub,
        'operator',
        `mutation ($input: SetKpiInput!) { setKpi(input: $input) { kpi { id ${ADVICE} trend { state } } } }`,
        {
          input: {
            name,
            problem: '결제 뒤에 무엇을 해야 하는지 몰라서 물어요.',
            numeratorId: contacts,
            denominatorId,
            basis: denominatorId ? 'RATE' : 'AMOUNT',
            display: denominatorId ? 'PERCENT' : 'NUMBER',
            direction: 'LOWER',
            unit: 'WEEK',
          },
        },
      );
    const alone = (await set('문의 건수', null)).setKpi.kpi;
    expect(alone.advice.map((one: { code: string }) => one.code)).toContain('LONE_ABSOLUTE');
    const flag = alone.advice.find((one: { code: string }) => one.code === 'LONE_ABSOLUTE');
    expect(flag.offers.map((one: { key: string }) => one.key)).toContain('CONTACT_RATE_PAYMENTS');
    const rate = (await set('문의 비중', payments)).setKpi.kpi;
    contactRate = rate.id;
    expect(rate.advice).toEqual([{ code: 'SNAPSHOT', offers: [], periodCount: 1 }]);
    expect(rate.trend.state).toBe('TOO_EARLY');
  });

  it('can be judged by its trend after 12 weeks', async () => {
    const end = addDays(start, 84);
    calendar.turnTo(end);
    await everybodySignsIn(hub, calendar.now());
    await send(
      hub,
      token,
      wideCsv(addDays(start, 7), end, { payments: () => 100, contacts: around(20, 0.2) }),
    );
    const { node } = await asked(
      hub,
      'operator',
      `query ($id: ID!) { node(id: $id) { ... on Kpi { ${ADVICE} trend { state method points { value lower centre upper } segments { isProvisional pointCount } signals { rule } } } } }`,
      { id: contactRate },
    );
    expect(node.advice).toEqual([]);
    expect(node.trend).toMatchObject({
      state: 'NONE',
      method: 'U_PRIME',
      signals: [],
      segments: [{ isProvisional: false, pointCount: 12 }],
    });
    const [first] = node.trend.points.filter((point: { value: number | null }) => point.value !== null);
    expect(first.lower).toBeLessThan(first.value);
    expect(first.value).toBeLessThan(first.upper);
  });

  it('lets the operator tie five bad days in a row to the advertising switch', async () => {
    const { createWebhook } = await asked(
      hub,
      'admin',
      'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } secret } }',
      { input: { name: '쇼핑 광고 끄기', url: `http://${ads.address}/ads/off`, format: 'STANDARD' } },
    );
    secret = createWebhook.secret;
    const orders = await aMetric(hub, 'orders', '주문', 'FRONT_DOOR', 'ORDERS');
    const cancelled = await aMetric(hub, 'auto-cancellations', '자동 취소', 'BACK_DOOR', 'CANCELLATIONS');
    const today = calendar.now().toISOString().slice(0, 10);
    await send(
      hub,
      token,
      wideCsv(addDays(today, -40), today, {
        orders: around(1_000, 2),
        'auto-cancellations': (index) => 5 + (index % 3),
      }),
    );
    const { setKpi } = await asked(
      hub,
      'operator',
      'mutation ($input: SetKpiInput!) { setKpi(input: $input) { kpi { id trend { state } } } }',
      {
        input: {
          name: '자동 취소율',
          problem: '재고가 맞지 않는데 광고가 계속 손님을 데려와요.',
          numeratorId: cancelled,
          denominatorId: orders,
          basis: 'PROPORTION',
          display: 'PERCENT',
          direction: 'LOWER',
          unit: 'DAY',
        },
      },
    );
    expect(setKpi.kpi.trend.state).toBe('NONE');
    await asked(
      hub,
      'operator',
      'mutation ($input: CreateSignalRuleInput!) { createSignalRule(input: $input) { rule { id } } }',
      {
        input: {
          kpiId: setKpi.kpi.id,
          unit: 'DAY',
          boundary: 'PROCESS_LIMIT',
          side: 'WORSE',
          runLength: 5,
          notifyIds: [hub.company.people.operator.id],
          webhookId: createWebhook.webhook.id,
        },
      },
    );
  });

  /** A day of many automatic cancellations comes in on the morning after. */
  async function badDay(): Promise<void> {
    const today = calendar.now().toISOString().slice(0, 10);
    calendar.turnTo(addDays(today, 1));
    await everybodySignsIn(hub, calendar.now());
    await send(
      hub,
      token,
      wideCsv(today, addDays(today, 1), { orders: () => 1_000, 'auto-cancellations': () => 40 }),
    );
    await hub.api.worker.drain();
    await hub.api.deliveries.drain();
  }

  it('keeps still for four days, and fires once on the fifth, not again on the sixth', async () => {
    for (let day = 1; day <= 4; day += 1) await badDay();
    expect(ads.told).toHaveLength(0);
    await badDay();
    expect(ads.told).toHaveLength(1);
    await badDay();
    await badDay();
    expect(ads.told).toHaveLength(1);
  });

  it('tells the advertising system what happened under a signature that it can verify', async () => {
    const { body, headers } = ads.told[0] as Advertising['told'][number];
    const sentAt = new Date(Number(headers['webhook-timestamp']) * 1_000);
    const signature = new Webhook(secret).sign(headers['webhook-id'] ?? '', sentAt, body);
    expect(headers['webhook-signature']?.split(' ')).toContain(signature);
    expect(JSON.parse(body)).toMatchObject({
      type: 'kpi.signal',
      data: { kpi: { name: '자동 취소율' }, run: { count: 5, side: 'ABOVE', helps: false } },
    });
  });

  it('tells the operator in the inbox, and keeps the history', async () => {
    const { notifications, viewer } = await asked(
      hub,
      'operator',
      `{ viewer { unreadNotifications } notifications(first: 5) { edges { node { kind readAt subject { ... on SignalFiring {
        count runFrom runTo helps rule { runLength kpi { name } } delivery { state attempts } } } } } } }`,
    );
    expect(viewer.unreadNotifications).toBe(1);
    expect(notifications.edges).toHaveLength(1);
    expect(notifications.edges[0].node).toMatchObject({
      kind: 'SIGNAL',
      readAt: null,
      subject: {
        helps: false,
        rule: { runLength: 5, kpi: { name: '자동 취소율' } },
        delivery: { state: 'DELIVERED', attempts: 1 },
      },
    });
  });
});
