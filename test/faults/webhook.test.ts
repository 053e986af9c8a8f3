import { DEVELOPMENT_SECRET, sealWith } from '@groundcrew/api';
import {
  change,
  KpiRepository,
  OutboxRepository,
  SignalRuleRepository,
  WebhookRepository,
} from '@groundcrew/db';
import { addDays, companyDay } from '@groundcrew/shared';
import { type Company, seedCompany } from '../support/company';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { aMetric, points } from '../support/kpis';
import { type StartedProcess, startScript } from '../support/processes';
import { type Receiver, startReceiver } from '../support/receiver';

jest.setTimeout(120_000);

const RULES = 24;
const WEBHOOKS = 4;

describe.each(dialects)('from a signal to the receiver on %s', (dialect) => {
  let database: TestDatabase;
  let company: Company;
  let receiver: Receiver;
  const today = companyDay(new Date());

  beforeEach(async () => {
    receiver = await startReceiver();
    database = await freshDatabase(dialect);
    company = await seedCompany(database.db, new Date());
  });
  afterEach(async () => {
    await receiver.stop();
    await database.drop();
  });

  /** Rules on as many KPIs, each with a run of three days that still goes on, and the event of the load that brought it. */
  async function signalsToBe(): Promise<void> {
    const { db } = database;
    const owner = company.people.operator.key;
    const seal = sealWith(DEVELOPMENT_SECRET);
    const metricIds: number[] = [];
    for (let at = 0; at < RULES; at += 1) {
      const metric = await aMetric(db, { name: `지표 ${dialect} ${at}` });
      await points(db, metric, addDays(today, -10), today, (index) => (index < 7 ? 4 : 9));
      metricIds.push(metric.key);
    }
    await change(db, { actorId: null, now: new Date(), requestId: null }, async (unit) => {
      const webhookIds: number[] = [];
      for (let at = 0; at < WEBHOOKS; at += 1)
        webhookIds.push(
          await new WebhookRepository(unit.manager).create({
            name: `받는 곳 ${at}`,
            format: 'STANDARD',
            host: receiver.host,
            sealedUrl: seal.close(receiver.url),
            sealedSecret: seal.close(`whsec_${Buffer.alloc(32, at + 1).toString('base64')}`),
            isActive: true,
            createdBy: null,
            createdAt: unit.now,
          }),
        );
      for (const [at, metricId] of metricIds.entries()) {
        const kpiId = await new KpiRepository(unit.manager).create({
          ownerId: owner,
          name: `지표 ${at}`,
          problem: '손님이 기다린다',
          numeratorId: metricId,
          denominatorId: null,
          basis: 'AMOUNT',
          display: 'NUMBER',
          direction: 'LOWER',
          target: '5',
          unit: 'DAY',
          valueId: null,
          serves: null,
          setOn: addDays(today, -10),
        });
        await new SignalRuleRepository(unit.manager).create(
          {
            kpiId,
            unit: 'DAY',
            boundary: 'TARGET',
            side: 'WORSE',
            runLength: 3,
            webhookId: webhookIds[at % WEBHOOKS] ?? null,
            createdBy: owner,
            createdOn: addDays(today, -10),
            activeFrom: addDays(today, -10),
          },
          [owner],
        );
      }
      for (const [at, metricId] of metricIds.entries())
        unit.record({
          action: 'metric-load.finished',
          subjectType: 'MetricLoad',
          subjectId: at + 1,
          detail: { metricIds: [metricId], from: addDays(today, -10), to: today },
        });
    });
  }

  const hub = (): StartedProcess =>
    startScript('test/faults/webhook.process.cjs', [database.url, receiver.host]);

  async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  const count = async (sql: string): Promise<number> =>
    Number(((await database.db.fresh.query(sql)) as { n: number }[])[0]?.n);

  const ids = () => receiver.received.map(({ headers }) => String(headers['webhook-id']));

  async function isDone(): Promise<boolean> {
    const { waiting } = await new OutboxRepository(database.db.fresh).backlog();
    return (
      waiting === 0 &&
      (await count("SELECT COUNT(*) AS n FROM webhook_delivery WHERE state = 'WAITING'")) === 0
    );
  }

  async function everythingOnce(): Promise<void> {
    expect(await count('SELECT COUNT(*) AS n FROM signal_firing')).toBe(RULES);
    expect(await count('SELECT COUNT(*) AS n FROM notification')).toBe(RULES);
    expect(await count("SELECT COUNT(*) AS n FROM webhook_delivery WHERE state = 'DELIVERED'")).toBe(RULES);
    expect(new Set(ids()).size).toBe(RULES);
    const runs = receiver.received.map(({ body }) => JSON.parse(body).data.run.id as string);
    // A call may come twice, and then under the same id.
    expect(new Set(receiver.received.map(({ body }, at) => `${ids()[at]} ${body}`)).size).toBe(
      new Set(runs).size,
    );
  }

  it('nothing is lost and nothing fires twice, though the process is killed three times on the way', async () => {
    await signalsToBe();
    const fired = () => count('SELECT COUNT(*) AS n FROM signal_firing');
    // Between firing and calling; while a call is under way; and later.
    const moments = [async () => (await fired()) >= 3, () => ids().length >= 8, () => ids().length >= 16];
    for (const moment of moments) {
      const killed = hub();
      await until(moment);
      killed.kill('SIGKILL');
      await killed.finished;
    }
    const last = hub();
    await until(isDone);
    last.kill('SIGTERM');
    expect(await last.finished).toMatchObject({ code: 0, stderr: '' });
    process.stderr.write(`${dialect}: ${RULES} signals, 3 kills, ${ids().length} calls\n`);
    await everythingOnce();
  });

  it('two processes share the work', async () => {
    await signalsToBe();
    const both = [hub(), hub()];
    await until(isDone);
    for (const one of both) one.kill('SIGTERM');
    for (const one of both) expect(await one.finished).toMatchObject({ code: 0, stderr: '' });
    await everythingOnce();
    expect(ids()).toHaveLength(RULES);
  });
});
