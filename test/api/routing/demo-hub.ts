/** A hub over the demo company, asked as one of its people. */
import { newToken, readConfig, sha256, startApi } from '@groundcrew/api';
import { change, type Database, type Dialect, IdentityRepository, seedDemo } from '@groundcrew/db';
import { freshDatabase } from '../../support/databases';
import { TEST_NOW } from '../../support/hub';
import { StatementCounter } from '../../support/statements';

export interface DemoHub {
  statements: StatementCounter;
  db: Database;
  /** As the person with this login. @throws Error with what was answered instead of data */
  // biome-ignore lint/suspicious/noExplicitAny: a test names the shape of what it asked for
  ask(login: string, query: string, variables?: Record<string, unknown>): Promise<any>;
  stop(): Promise<void>;
}

export async function startDemoHub(dialect: Dialect): Promise<DemoHub> {
  const statements = new StatementCounter();
  const database = await freshDatabase(dialect, { logger: statements });
  const now = () => TEST_NOW;
  await seedDemo(database.db, { now: now(), passwordHash: 'unused' });
  // What was told of the seeding would be delivered in the middle of a test.
  await database.db.writer.query('UPDATE outbox SET delivered_at = created_at');
  const env = { DATABASE_URL: database.url, API_PORT: '0', LOG_LEVEL: 'silent', DEMO: 'false' };
  const api = await startApi(readConfig(env), { db: database.db, now, background: false });
  const tokens = new Map<string, string>();
  const tokenOf = async (login: string) => {
    const known = tokens.get(login);
    if (known) return known;
    const token = newToken();
    const [member] = await database.db.fresh.query('SELECT id FROM member WHERE email = ?', [
      `${login}@demo.groundcrew.example`,
    ]);
    await change(database.db, { actorId: null, now: now(), requestId: null }, async (unit) => {
      unit.unchanged();
      await new IdentityRepository(unit.manager).startSession({
        tokenHash: sha256(token),
        memberId: member.id,
        now: now(),
        expiresAt: new Date(now().getTime() + 86_400_000),
        userAgent: null,
      });
    });
    tokens.set(login, token);
    return token;
  };
  return {
    statements,
    db: database.db,
    async ask(login, query, variables) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(login)}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async stop() {
      await api.stop();
      await database.drop();
    },
  };
}
