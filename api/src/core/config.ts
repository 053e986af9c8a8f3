/** The environment, checked at start: a missing or wrong variable stops the start with its name and what was expected. */
import { resolve } from 'node:path';
import { type PrivateHost, parsePrivateHosts } from '@groundcrew/shared';
import { z } from 'zod';

const port = (fallback: number) =>
  z
    .string()
    .default(String(fallback))
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, {
      error: 'a port number, 0 to 65535',
    })
    .transform(Number);

const flag = z.enum(['true', 'false'], { error: 'true or false' }).transform((value) => value === 'true');

const httpUrl = z.string().refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), {
  error: 'an address such as https://hub.company.example',
});

const databaseUrl = z.string().refine((value) => /^(sqlite:.+|(mysql|mariadb):\/\/.+\/.+)$/.test(value), {
  error: 'sqlite:<path> or mysql://user:password@host:port/database',
});

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  API_PORT: port(4000),
  API_HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((url) => url.trim())
        .filter(Boolean),
    )
    .pipe(z.array(databaseUrl)),
  SESSION_SECRET: z.string().min(16, { error: 'at least 16 characters that nobody can guess' }).optional(),
  PORT: port(3000),
  PUBLIC_URL: httpUrl.optional(),
  WEBHOOK_PRIVATE_HOSTS: z
    .string()
    .default('')
    .refine((value) => parsePrivateHosts(value) !== null, {
      error: 'hosts such as relay.company.internal or 10.0.0.7:8080, separated by commas',
    })
    .transform((value) => parsePrivateHosts(value) ?? []),
  DEMO: flag.optional(),
  INTROSPECTION: flag.optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  SIGN_IN_LIMIT: z
    .string()
    .default('10')
    .refine((value) => /^[1-9]\d{0,5}$/.test(value), { error: 'a whole number from 1' })
    .transform(Number),
});

export interface Config {
  isProduction: boolean;
  port: number;
  host: string;
  databaseUrl: string;
  replicaUrls: string[];
  /** Where people open the portal, without a slash at the end. */
  publicUrl: string;
  /** Hosts that webhooks may reach though they are private, and without TLS. */
  privateHosts: PrivateHost[];
  /** Shared with the portal; proves that a forwarded client address comes from it. Makes the key of sealed secrets. */
  sessionSecret: string;
  /** Whether the demo company and its accounts exist. */
  demo: boolean;
  introspection: boolean;
  logLevel: string;
  /** Failed sign-ins an account may see in 15 minutes. */
  signInLimit: number;
}

/** Outside production the portal and the API share this well-known secret, so that a newcomer needs no settings. */
export const DEVELOPMENT_SECRET = 'groundcrew-development-secret';

/**
 * Reads the environment.
 * @throws Error with one line a variable: its name and what was expected
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = environment.safeParse(given);
  const problems = result.success
    ? []
    : result.error.issues.map((issue) => `${String(issue.path[0])}: expected ${issue.message}`);
  const isProduction = given.NODE_ENV === 'production';
  if (isProduction && !given.SESSION_SECRET) {
    problems.push(
      'SESSION_SECRET: expected at least 16 characters that nobody can guess (needed in production)',
    );
  }
  if (!result.success || problems.length)
    throw new Error(`The environment is not as expected:\n  ${problems.join('\n  ')}`);
  const values = result.data;
  const url = values.DATABASE_URL ?? `sqlite:${resolve('.data/groundcrew.db')}`;
  return {
    isProduction,
    port: values.API_PORT,
    host: values.API_HOST,
    databaseUrl: url,
    replicaUrls: values.DATABASE_REPLICA_URLS,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    privateHosts: values.WEBHOOK_PRIVATE_HOSTS,
    sessionSecret: values.SESSION_SECRET ?? DEVELOPMENT_SECRET,
    demo: values.DEMO ?? (!isProduction && url.startsWith('sqlite:')),
    introspection: values.INTROSPECTION ?? !isProduction,
    logLevel: values.LOG_LEVEL,
    signInLimit: values.SIGN_IN_LIMIT,
  };
}
