/** A hub that answers over HTTP, with people to ask it as. */
import { type OutboxConsumer, type RunningApi, readConfig, startApi } from '@groundcrew/api';
import type { ConnectOptions, Dialect } from '@groundcrew/db';
import { type Company, seedCompany } from './company';
import { freshDatabase, type TestDatabase } from './databases';
import { StatementCounter } from './statements';

export interface Answer<T = Record<string, never>> {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test names the shape of what it asked for
  data: unknown extends T ? any : T extends Record<string, never> ? any : T;
  errors:
    | {
        message: string;
        path?: (string | number)[];
        extensions: { code: string } & Record<string, unknown>;
      }[]
    | undefined;
}

export interface Hub {
  api: RunningApi;
  database: TestDatabase;
  company: Company;
  statements: StatementCounter;
  /** Sends an operation as one of the company's people, or as nobody. */
  ask<T = Record<string, never>>(
    who: keyof Company['people'] | null,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<T>>;
  stop(): Promise<void>;
}

export interface HubOptions {
  now?: () => Date;
  consumers?: OutboxConsumer[];
  /** Whether the hub does by itself what is due; false when absent. */
  background?: boolean;
  env?: Record<string, string>;
  connect?: ConnectOptions;
  ingest?: {
    atOnce?: number;
    stallMs?: number;
    beatMs?: number;
    minimumRate?: { bytes: number; eachMs: number };
  };
}

/** The day on which tests take place unless they say otherwise. */
export const TEST_NOW = new Date('2026-11-22T03:00:00Z');

/** Starts an API on a free port over a fresh database with a small company in it. */
export async function startHub(dialect: Dialect, options: HubOptions = {}): Promise<Hub> {
  const statements = new StatementCounter();
  const database = await freshDatabase(dialect, { logger: statements, ...options.connect });
  const now = options.now ?? (() => TEST_NOW);
  const company = await seedCompany(database.db, now());
  const config = readConfig({
    DATABASE_URL: database.url,
    API_PORT: '0',
    LOG_LEVEL: 'silent',
    DEMO: 'false',
    ...options.env,
  });
  const api = await startApi(config, {
    db: database.db,
    now,
    consumers: options.consumers,
    // What is due is done when a test wants it (settled.ts), not in the middle of what it does.
    background: options.background ?? false,
    ingest: options.ingest,
  });
  return {
    api,
    database,
    company,
    statements,
    async ask(who, query, variables) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(who ? { authorization: `Bearer ${company.people[who].token}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object) } as never;
    },
    async stop() {
      await api.stop();
      await database.drop();
    },
  };
}
