/**
 * How fast points stream in, how flat memory stays, and how long others wait meanwhile. FULL_SIZE=1 sends the 2,000,000 points of the
 * target (50,000 points/s on the embedded database, 30,000 on MariaDB, at most 150 MB more memory); otherwise 400,000. The figures are
 * printed; what is asserted leaves room for a noisy machine.
 */
import { readFileSync } from 'node:fs';
import { type Dialect, MetricPointRepository } from '@groundcrew/db';
import { anApiToken, ingest, pointsCsv, someMetrics } from '../http/ingest-support';
import { seedCompany } from '../support/company';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { startBuiltApi } from '../support/processes';

const isFull = process.env.FULL_SIZE === '1';
const METRICS = isFull ? 2_740 : 548;
const DAYS = 730;
const POINTS = METRICS * DAYS;
const BAD = Math.floor(POINTS / 100);

/** Half of the target: other work shares the machine. */
const AT_LEAST: Record<Dialect, number> = { sqlite: 25_000, mysql: 15_000 };
const MEMORY_MB = 150;
const LONGEST_WAIT_MS = 2_000;

jest.setTimeout(600_000);

const memoryOf = (pid: number, what: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

describe.each(dialects)('a stream of points on %s', (dialect) => {
  let database: TestDatabase;
  let api: Awaited<ReturnType<typeof startBuiltApi>>;
  let token: string;
  let session: string;

  beforeAll(async () => {
    database = await freshDatabase(dialect);
    const now = new Date();
    const company = await seedCompany(database.db, now);
    session = company.people.operator.token;
    token = await anApiToken(database.db, company.people.admin.key, { now });
    await someMetrics(database.db, METRICS);
    api = await startBuiltApi(database.url);
  });
  afterAll(async () => {
    api?.kill('SIGTERM');
    await api?.finished;
    await database?.drop();
  });

  const say = (what: string, figures: Record<string, number | string>) =>
    process.stderr.write(`${dialect} ${what}: ${JSON.stringify(figures)}\n`);

  /** Asks small questions, and writes small things, for as long as the work takes. @returns the longest waits, in ms */
  async function asking(work: Promise<unknown>): Promise<{ read: number; write: number }> {
    const longest = { read: 0, write: 0 };
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    const ask = async (kind: 'read' | 'write', query: string) => {
      while (!isDone) {
        const from = performance.now();
        const response = await fetch(`${api.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
          body: JSON.stringify({ query }),
        });
        expect(await response.text()).not.toContain('errors');
        longest[kind] = Math.max(longest[kind], performance.now() - from);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await Promise.all([
      done,
      ask('read', '{ viewer { member { name } } metrics(first: 5) { edges { node { name } } } }'),
      ask(
        'write',
        'mutation { updateProfile(input: { mission: "다시 묻지 않아도 되게" }) { member { id } } }',
      ),
    ]);
    return longest;
  }

  async function load(what: string, body: AsyncIterable<Uint8Array>, query = '') {
    const pid = api.child.pid ?? 0;
    const before = memoryOf(pid, 'VmRSS');
    let highest = before;
    const watch = setInterval(() => {
      highest = Math.max(highest, memoryOf(pid, 'VmRSS'));
    }, 50);
    const from = performance.now();
    let seconds = 0;
    const sent = ingest(api.url, token, body, { query }).then((answer) => {
      seconds = (performance.now() - from) / 1000;
      return answer;
    });
    const longest = await asking(sent).finally(() => clearInterval(watch));
    const answer = await sent;
    const figures = {
      points: POINTS,
      seconds: Number(seconds.toFixed(1)),
      perSecond: Math.round(POINTS / seconds),
      memoryBeforeMb: Math.round(before),
      memoryMoreMb: Math.round(highest - before),
      longestReadMs: Math.round(longest.read),
      longestWriteMs: Math.round(longest.write),
    };
    say(what, figures);
    return { answer, ...figures };
  }

  it('comes in fast, with memory flat and others answered meanwhile', async () => {
    const first = await load('first load', pointsCsv(METRICS, DAYS));
    expect(first.answer).toMatchObject({ status: 200, body: { rows: POINTS, new: POINTS, bad: 0 } });
    expect(first.perSecond).toBeGreaterThan(AT_LEAST[dialect]);
    expect(first.memoryMoreMb).toBeLessThan(MEMORY_MB);
    expect(first.longestReadMs).toBeLessThan(LONGEST_WAIT_MS);
    // The answer does not wait for what was staged to be deleted.
    for (;;) {
      const [row] = await database.db.fresh.query('SELECT COUNT(*) AS count FROM metric_staging');
      if (Number(row.count) === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

  it('changes nothing when it comes again', async () => {
    const again = await load('same again', pointsCsv(METRICS, DAYS));
    expect(again.answer).toMatchObject({
      status: 200,
      body: { rows: POINTS, new: 0, corrected: 0, unchanged: POINTS },
    });
    expect(again.memoryMoreMb).toBeLessThan(MEMORY_MB);
  });

  it('tells every one of one bad row in a hundred, and loads nothing', async () => {
    const { answer, memoryMoreMb } = await load(
      '1 % bad',
      pointsCsv(METRICS, DAYS, { badEvery: 100, shift: 1 }),
    );
    expect(answer).toMatchObject({ status: 422, body: { state: 'REFUSED', bad: BAD } });
    const lines = answer.body.issues?.map(({ line, code }) => `${line} ${code}`);
    expect(lines).toEqual(Array.from({ length: BAD }, (_, at) => `${(at + 1) * 100 + 1} not_a_decimal`));
    expect(memoryMoreMb).toBeLessThan(MEMORY_MB);
    const read = await new MetricPointRepository(database.db.fresh).ranges([
      { metricId: 1, from: 0, to: 99_999 },
    ]);
    expect(read).toHaveLength(DAYS);
  });
});
