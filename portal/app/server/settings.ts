/** What the portal reads from its environment, checked once at the start. */
export type Settings = {
  /** address of the API without a trailing slash */
  apiUrl: string;
  /** the address that people use, without a trailing slash; null: whatever Host they came by */
  publicUrl: string | null;
  /** true when people come by https: Secure cookies and HSTS */
  secure: boolean;
  /** shared with the API: proves that a client's address was told by the portal */
  sessionSecret: string;
  port: number;
  host: string;
  /** Addresses or ranges whose X-Forwarded-For is believed, as Express takes them. */
  trustedProxies: string[];
};

type Environment = Record<string, string | undefined>;

const DEVELOPMENT_SECRET = 'groundcrew-development-secret';

/** Reads with defaults and never throws; `settingsProblems` says what is wrong. */
export function readSettings(env: Environment): Settings {
  const publicUrl = env.PUBLIC_URL ? env.PUBLIC_URL.replace(/\/+$/, '') : null;
  return {
    apiUrl: (env.API_URL ?? `http://127.0.0.1:${env.API_PORT ?? '4000'}`).replace(/\/+$/, ''),
    publicUrl,
    secure: publicUrl?.startsWith('https://') ?? false,
    sessionSecret: env.SESSION_SECRET ?? DEVELOPMENT_SECRET,
    port: Number(env.PORT ?? 3000),
    host: env.HOST ?? (env.NODE_ENV === 'production' ? '::' : '127.0.0.1'),
    trustedProxies: (env.TRUSTED_PROXIES ?? 'loopback').split(',').map((address) => address.trim()),
  };
}

/** One sentence for each variable that is missing or wrong: its name and what was expected. */
export function settingsProblems(env: Environment): string[] {
  const problems: string[] = [];
  for (const name of ['API_URL', 'PUBLIC_URL'] as const) {
    const value = env[name];
    if (value !== undefined && !isHttpUrl(value)) {
      problems.push(`${name} must be an http:// or https:// address, and is "${value}".`);
    }
  }
  for (const name of ['PORT', 'API_PORT'] as const) {
    const value = env[name];
    if (value !== undefined && !isPort(value)) {
      problems.push(`${name} must be a port between 0 and 65535, and is "${value}".`);
    }
  }
  if (env.NODE_ENV === 'production' && (env.SESSION_SECRET ?? '').length < 16) {
    problems.push(
      'SESSION_SECRET must be set in production, to at least 16 characters and the same as for the API.',
    );
  }
  return problems;
}

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65535;
}
