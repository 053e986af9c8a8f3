/** `hub import metric-points`, as it is typed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MetricPointRepository } from '@groundcrew/db';
import { someMetrics } from '../http/ingest-support';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { hubVerb } from '../support/processes';

jest.setTimeout(60_000);

describe.each(dialects)('npm run hub -- import metric-points on %s', (dialect) => {
  let database: TestDatabase;
  let folder: string;
  let metricId: number;
  beforeAll(async () => {
    database = await freshDatabase(dialect);
    folder = mkdtempSync(join(tmpdir(), 'groundcrew-points-'));
    [metricId = 0] = [...(await someMetrics(database.db, 2)).keys()];
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  function file(name: string, content: string | Buffer): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }
  const run = (...args: string[]) => hubVerb(database.url, 'import', 'metric-points', ...args).finished;
  const stored = async () =>
    (await new MetricPointRepository(database.db.fresh).ranges([{ metricId, from: 0, to: 99_999 }])).length;

  it('looks first, loads, and has nothing to do again', async () => {
    const csv = file('points.csv', 'metric,day,value\nm0,2026-01-01,1\nm0,2026-01-02,2\n');
    expect(await run(csv, '--dry-run')).toMatchObject({
      code: 0,
      stdout: '2 points: 2 new, 0 corrected, 0 unchanged, 0 left out. Nothing was changed.\n',
    });
    expect(await stored()).toBe(0);
    expect(await run(csv)).toMatchObject({
      code: 0,
      stdout: '2 points: 2 new, 0 corrected, 0 unchanged, 0 left out.\n',
    });
    expect(await run(csv)).toMatchObject({
      code: 0,
      stdout: '2 points: 0 new, 0 corrected, 2 unchanged, 0 left out.\n',
    });
    expect(await stored()).toBe(2);
  });

  it('tells bad rows by line and changes nothing, or leaves them out when asked', async () => {
    // 날짜,값 in EUC-KR, as Korean Excel writes it.
    const head = Buffer.from([0xb3, 0xaf, 0xc2, 0xa5, 0x2c, 0xb0, 0xaa, 0x0a]);
    const csv = file('korean.csv', Buffer.concat([head, Buffer.from('2026-01-03,3\n2026-01-04,x\n')]));
    const refused = await run(csv, '--metric', 'm0');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('nothing was changed: 1 bad rows.');
    expect(refused.stderr).toContain('line 3, value: “x” is not a number');
    expect(await stored()).toBe(2);
    const skipped = await run(csv, '--metric', 'm0', '--bad-rows', 'skip');
    expect(skipped).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 new, 0 corrected, 0 unchanged, 1 left out'),
    });
    expect(await stored()).toBe(3);
  });

  it('says which metric it does not know', async () => {
    const csv = file('one.csv', 'day,value\n2026-01-01,1\n');
    expect(await run(csv, '--metric', 'nowhere')).toMatchObject({
      code: 1,
      stderr: '--metric: there is no metric in use with the key or name “nowhere”.\n',
    });
  });
});
