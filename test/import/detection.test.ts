/** What the hub notices in a year of real tickets, against figures computed straight from the file: quickly, once, whoever looks. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dayOf, daysBetween } from '@groundcrew/shared';
import { runCommandLine } from '../../api/src/cli/run';
import { seedCompany } from '../support/company';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { type Finished, hubVerb } from '../support/processes';
import { describeWithIncidents, incidentsFile, plainEntropy } from './routing-data';

const MAPPING =
  'id=number,topic=category+subcategory,team=first_group,lastTeam=last_group,reassigned=reassignment_count,at=opened_at';
const NOW = new Date();
const TODAY = dayOf(NOW, 'Asia/Seoul');
/** Most tickets were opened in the 90 days up to this one; it becomes today, so that commands find them new. */
const BUSY_DAY = '2016-05-31';

/** The file with its days moved so that the busy ones are the last. */
function movedFile(folder: string): { path: string; lines: string[][]; at: (name: string) => number } {
  const [head = '', ...lines] = readFileSync(incidentsFile, 'utf8').trim().split('\n');
  const names = head.split(',');
  const at = (name: string) => names.indexOf(name);
  const moved = lines.map((line) => {
    const cells = line.split(',');
    const opened = cells[at('opened_at')] ?? '';
    const day = addDays(TODAY, daysBetween(BUSY_DAY, opened.slice(0, 10)));
    cells[at('opened_at')] = `${day}${opened.slice(10)}`;
    return cells;
  });
  const path = join(folder, 'incidents.csv');
  writeFileSync(path, `${[head, ...moved.map((cells) => cells.join(','))].join('\n')}\n`);
  return { path, lines: moved, at };
}

/** Topic → requests and landings of the 90 days, for those that are scattered. */
function scattered({
  lines,
  at,
}: ReturnType<typeof movedFile>): Map<string, { requests: number; teams: number }> {
  const from = addDays(TODAY, -89);
  const counts = new Map<string, { requests: number; landings: Map<string, number> }>();
  for (const cells of lines) {
    const cell = (name: string) => cells[at(name)] ?? '';
    const day = cell('opened_at').slice(0, 10);
    if (day < from || day > TODAY) continue;
    const topic = `${cell('category')}/${cell('subcategory')}`;
    const known = counts.get(topic) ?? { requests: 0, landings: new Map<string, number>() };
    known.requests += 1;
    const team = cell('first_group');
    if (team !== '?') known.landings.set(team, (known.landings.get(team) ?? 0) + 1);
    counts.set(topic, known);
  }
  const found = [...counts].filter(
    ([, { requests, landings }]) => requests >= 5 && (plainEntropy([...landings.values()]) ?? 0) >= 0.5,
  );
  return new Map(found.map(([topic, { requests, landings }]) => [topic, { requests, teams: landings.size }]));
}

describeWithIncidents('24,918 incidents', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'groundcrew-detection-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(dialects)('looked at on %s', (dialect) => {
    let database: TestDatabase;
    let file: ReturnType<typeof movedFile>;
    let expected: ReturnType<typeof scattered>;

    /** Runs a command in this process. */
    const hub = async (...argv: string[]): Promise<string> => {
      let said = '';
      const say = (text: string) => {
        said += `${text}\n`;
      };
      const surroundings = {
        config: () => {
          throw new Error('not asked for');
        },
        say,
        progress: { at: () => undefined, end: () => undefined },
        now: () => NOW,
        withDatabase: <T>(work: (db: TestDatabase['db']) => Promise<T>) => work(database.db),
      };
      const code = await runCommandLine(argv, surroundings, say);
      if (code !== 0) throw new Error(said);
      return said;
    };
    const rows = (sql: string) => database.db.fresh.query(sql);
    const written = async () =>
      JSON.stringify(
        await Promise.all(
          ['gray_zone', 'gray_zone_team', 'gray_zone_sighting', 'audit'].map((table) =>
            rows(`SELECT * FROM ${table}`),
          ),
        ),
      );

    beforeAll(async () => {
      database = await freshDatabase(dialect);
      await seedCompany(database.db, NOW);
      file = movedFile(folder);
      expected = scattered(file);
      await hub('import', 'routed-requests', file.path, '--columns', MAPPING, '--create-teams', '물결상회');
    }, 120_000);
    afterAll(() => database?.drop());

    it('by two processes at once: every scattered topic of the file becomes one gray zone', async () => {
      expect(expected.size).toBeGreaterThan(50);
      const looks: Finished[] = await Promise.all([1, 2].map(() => hubVerb(database.url, 'detect').finished));
      // On a busy machine it says how far it is.
      for (const { code, stderr } of looks)
        expect({ code, stderr }).toEqual({
          code: 0,
          stderr: expect.stringMatching(/^(looking for gray zones\n)*$/),
        });
      const opened = looks.map(({ stdout }) => Number(/ (\d+) new gray zones/.exec(stdout)?.[1]));
      expect(opened.reduce((sum, count) => sum + count, 0)).toBe(expected.size);
      const zones: { question: string; size: number; measure: string; source: string }[] = await rows(
        'SELECT question, size, measure, source FROM gray_zone',
      );
      const found = zones.map(({ question, size, measure, source }) => [
        question,
        { requests: size, teams: JSON.parse(measure).teams, source },
      ]);
      expect(new Map(found as [string, object][])).toEqual(
        new Map([...expected].map(([topic, facts]) => [topic, { ...facts, source: 'TOPIC' }])),
      );
      expect(zones).toHaveLength(expected.size);
      const [{ count }] = await rows(
        "SELECT COUNT(*) AS count FROM audit WHERE action = 'gray-zone.detected'",
      );
      expect(Number(count)).toBe(expected.size);
    }, 60_000);

    it('again, and nothing is written; anew from nothing, in less than ten seconds', async () => {
      const before = await written();
      expect(await hub('detect')).toContain(': 0 new gray zones, 0 open ones added to.');
      expect(await written()).toBe(before);
      for (const table of ['gray_zone_team', 'gray_zone_sighting', 'gray_zone'])
        await database.db.writer.query(`DELETE FROM ${table}`);
      const started = performance.now();
      expect(await hub('detect')).toContain(`: ${expected.size} new gray zones, 0 open ones added to.`);
      const seconds = (performance.now() - started) / 1_000;
      process.stderr.write(
        `${dialect}: ${expected.size} gray zones of 24,918 incidents in ${seconds.toFixed(2)} s\n`,
      );
      expect(seconds).toBeLessThan(10);
    }, 60_000);
  });
});
