/** Streams of points whose process is killed: nothing is half there, and the retry completes. */
import { type Database, MetricLoadRepository } from '@groundcrew/db';
import { anApiToken, ingest, pointsCsv, someMetrics } from '../http/ingest-support';
import { seedCompany } from '../support/company';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { startBuiltApi } from '../support/processes';

jest.setTimeout(120_000);

const METRICS = 80;
const DAYS = 730;
const POINTS = METRICS * DAYS;

describe.each(dialects)('a stream of points whose process is killed on %s', (dialect) => {
  let database: TestDatabase;
  let db: Database;
  let token: string;
  beforeEach(async () => {
    database = await freshDatabase(dialect);
    db = database.db;
    const { people } = await seedCompany(db, new Date());
    token = await anApiToken(db, people.admin.key, { now: new Date() });
    await someMetrics(db, METRICS);
  });
  afterEach(() => database.drop());

  const count = async (table: string): Promise<number> =>
    Number((await db.fresh.query(`SELECT COUNT(*) AS count FROM ${table}`))[0].count);

  /** Polls a figure of the database: another process makes it. */
  async function until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** The dead process will never be heard of again; nobody waits a minute for that here. */
  const age = () =>
    db.transaction((manager) => manager.query('UPDATE metric_load SET beat_at = beat_at - 120000'));

  const headers = { 'idempotency-key': 'nightly' };

  it('while it comes in leaves nothing, is swept by the next process, and completes when sent again', async () => {
    const killed = await startBuiltApi(database.url);
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield* pointsCsv(METRICS, DAYS);
      await new Promise(() => undefined);
    }
    const sent = ingest(killed.url, token, endless(), { headers }).catch(() => 'broken off');
    await until(async () => (await count('metric_staging')) > POINTS / 4);
    killed.kill('SIGKILL');
    expect(await sent).toBe('broken off');
    await killed.finished;
    expect(await count('metric_point')).toBe(0);
    expect(await count('metric_staging')).toBeGreaterThan(0);
    const next = await startBuiltApi(database.url);
    try {
      const early = await ingest(next.url, token, pointsCsv(METRICS, DAYS), { headers });
      expect(early.status).toBe(409);
      await age();
      const again = await ingest(next.url, token, pointsCsv(METRICS, DAYS), { headers });
      expect(again).toMatchObject({ status: 200, body: { state: 'LOADED', new: POINTS, corrected: 0 } });
      expect(await count('metric_staging')).toBe(0);
      expect(await count('metric_point')).toBe(POINTS);
      const [newest, dead] = await new MetricLoadRepository(db.fresh).page(undefined, 2);
      expect([newest?.state, dead?.state]).toEqual(['LOADED', 'REFUSED']);
    } finally {
      next.kill('SIGTERM');
      await next.finished;
    }
  });

  it('while it is merged is there whole or not at all, and completes when sent again', async () => {
    const killed = await startBuiltApi(database.url);
    const sent = ingest(killed.url, token, pointsCsv(METRICS, DAYS), { headers }).catch(() => 'broken off');
    await until(async () => (await count('metric_staging')) >= POINTS);
    killed.kill('SIGKILL');
    await sent;
    await killed.finished;
    expect([0, POINTS]).toContain(await count('metric_point'));
    await age();
    const next = await startBuiltApi(database.url);
    try {
      const again = await ingest(next.url, token, pointsCsv(METRICS, DAYS), { headers });
      expect(again).toMatchObject({ status: 200, body: { state: 'LOADED', new: POINTS } });
      expect(await count('metric_point')).toBe(POINTS);
      expect(await count('metric_correction')).toBe(0);
      await until(async () => (await count('metric_staging')) === 0);
    } finally {
      next.kill('SIGTERM');
      await next.finished;
    }
  });
});
