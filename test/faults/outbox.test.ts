import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { change, OutboxRepository } from '@groundcrew/db';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { type StartedProcess, startScript } from '../support/processes';

jest.setTimeout(60_000);

const SUBJECTS = 120;
const EACH = 4;

describe.each(dialects)('the outbox worker on %s', (dialect) => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await freshDatabase(dialect);
    folder = mkdtempSync(join(tmpdir(), 'groundcrew-outbox-'));
    for (let round = 0; round < EACH; round += 1) {
      await change(database.db, { actorId: null, now: new Date(), requestId: null }, async (unit) => {
        for (let subject = 1; subject <= SUBJECTS; subject += 1)
          unit.record({
            action: 'test.happened',
            subjectType: 'Test',
            subjectId: subject,
            detail: { round },
          });
      });
    }
  });
  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const worker = (name: string): StartedProcess =>
    startScript('test/faults/outbox-worker.process.cjs', [database.url, join(folder, name)]);

  const delivered = (name: string): { id: number; subject: number }[] =>
    existsSync(join(folder, name))
      ? readFileSync(join(folder, name), 'utf8')
          .trimEnd()
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split(' ').map(Number))
          .map(([id = 0, subject = 0]) => ({ id, subject }))
      : [];

  async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  const isDone = async () => (await new OutboxRepository(database.db.fresh).backlog()).waiting === 0;

  it('delivers everything at least once and in order per subject, though it is killed three times', async () => {
    for (const enough of [60, 200, 340]) {
      const killed = worker('log');
      await until(() => delivered('log').length >= enough);
      killed.kill('SIGKILL');
      await killed.finished;
    }
    const last = worker('log');
    await until(isDone);
    last.kill('SIGTERM');
    expect(await last.finished).toMatchObject({ code: 0, stderr: '' });

    const log = delivered('log');
    process.stderr.write(`${dialect}: ${SUBJECTS * EACH} events, 3 kills, ${log.length} deliveries\n`);
    expect(new Set(log.map(({ id }) => id)).size).toBe(SUBJECTS * EACH);
    for (let subject = 1; subject <= SUBJECTS; subject += 1) {
      const ids = log.filter((line) => line.subject === subject).map(({ id }) => id);
      // A delivery may be repeated, but never comes after a later one of its subject.
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
    }
  });

  it('shares the work with a second one, each event once and in order per subject', async () => {
    const workers = [worker('one'), worker('two')];
    await until(isDone);
    for (const one of workers) one.kill('SIGTERM');
    for (const one of workers) expect(await one.finished).toMatchObject({ code: 0, stderr: '' });
    const [one, two] = [delivered('one'), delivered('two')];
    expect(one.length).toBeGreaterThan(0);
    expect(two.length).toBeGreaterThan(0);
    expect([...one, ...two].map(({ id }) => id).sort((a, b) => a - b)).toEqual(
      Array.from({ length: SUBJECTS * EACH }, (_, at) => at + 1),
    );
    for (const log of [one, two]) {
      for (let subject = 1; subject <= SUBJECTS; subject += 1) {
        const ids = log.filter((line) => line.subject === subject).map(({ id }) => id);
        expect(ids).toEqual([...ids].sort((a, b) => a - b));
      }
    }
  });
});
