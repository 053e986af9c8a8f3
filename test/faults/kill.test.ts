import { connect, type Database } from '@groundcrew/db';
import { fromGlobalId } from 'graphql-relay';
import { type Company, seedCompany } from '../support/company';
import { dialects, emptyDatabase } from '../support/databases';
import { hubVerb, startBuiltApi } from '../support/processes';
import { type Acknowledged, writeTeams } from './load';

jest.setTimeout(60_000);

const ROUNDS = 4;
const CLIENTS = 16;

describe.each(dialects)('an API that is killed under writes, on %s', (dialect) => {
  let place: Awaited<ReturnType<typeof emptyDatabase>>;
  let company: Company;
  const acknowledged: Acknowledged[] = [];

  beforeAll(async () => {
    place = await emptyDatabase(dialect);
    await hubVerb(place.url, 'migrate').finished;
    const db = await connect(place.url);
    company = await seedCompany(db, new Date());
    await db.close();
    for (let round = 0; round < ROUNDS; round += 1) {
      const api = await startBuiltApi(place.url);
      const load = writeTeams(api.url, company.people.admin.token, CLIENTS, `round${round}`);
      await new Promise((resolve) => setTimeout(resolve, 600 + round * 130));
      api.kill('SIGKILL');
      await api.finished;
      await load.finished;
      expect(load.refused).toEqual([]);
      acknowledged.push(...load.acknowledged);
    }
  });
  afterAll(() => place.drop());

  async function read<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const db = await connect(place.url);
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  }

  it('has everything that it acknowledged', async () => {
    expect(acknowledged.length).toBeGreaterThan(ROUNDS * 20);
    const teams = await read(
      (db) => db.fresh.query('SELECT id, name FROM team') as Promise<{ id: number; name: string }[]>,
    );
    const stored = new Map(teams.map((team) => [team.name, String(team.id)]));
    const lost = acknowledged.filter(({ name, id }) => stored.get(name) !== fromGlobalId(id).id);
    process.stderr.write(
      `${dialect}: ${ROUNDS} kills under ${CLIENTS} writers, ${acknowledged.length} writes acknowledged, ${lost.length} lost\n`,
    );
    expect(lost).toEqual([]);
  });

  it('has no change without its audit row and its outbox row, and none of those without its change', async () => {
    const { teams, audit, outbox } = await read(async (db) => ({
      teams: (await db.fresh.query("SELECT id FROM team WHERE name LIKE 'round%'")) as { id: number }[],
      audit: (await db.fresh.query("SELECT subject_id AS id FROM audit WHERE action = 'team.created'")) as {
        id: number;
      }[],
      outbox: (await db.fresh.query("SELECT subject FROM outbox WHERE topic = 'team.created'")) as {
        subject: string;
      }[],
    }));
    const sorted = (ids: number[]) => ids.map(Number).sort((a, b) => a - b);
    const ids = sorted(teams.map(({ id }) => id));
    expect(sorted(audit.map(({ id }) => id))).toEqual(ids);
    expect(sorted(outbox.map(({ subject }) => Number(subject.split(':')[1])))).toEqual(ids);
  });

  it('works on after it is started again', async () => {
    const api = await startBuiltApi(place.url);
    const ready = await fetch(`${api.url}/readyz`);
    expect(ready.status).toBe(200);
    const load = writeTeams(api.url, company.people.admin.token, 2, 'after');
    await new Promise((resolve) => setTimeout(resolve, 300));
    load.stop();
    await load.finished;
    expect({ unanswered: load.unanswered, refused: load.refused }).toEqual({ unanswered: 0, refused: [] });
    expect(load.acknowledged.length).toBeGreaterThan(0);
    api.kill('SIGTERM');
    expect((await api.finished).code).toBe(0);
  });
});
