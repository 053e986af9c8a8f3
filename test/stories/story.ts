/** What the stories share: a hub whose calendar can be turned, series sent as a feed would send them. */
import { newToken, sha256 } from '@groundcrew/api';
import { IdentityRepository } from '@groundcrew/db';
import { addDays } from '@groundcrew/shared';
import type { Hub } from '../support/hub';

type Who = keyof Hub['company']['people'];

/** A clock that a story turns forward. */
export class Calendar {
  constructor(private day: string) {}

  /** Noon in Seoul. */
  readonly now = (): Date => new Date(`${this.day}T03:00:00Z`);

  turnTo(day: string): void {
    this.day = day;
  }
}

/** Sessions run out between the chapters of a story: everybody signs in anew. */
export async function everybodySignsIn(hub: Hub, now: Date): Promise<void> {
  for (const person of Object.values(hub.company.people)) {
    person.token = newToken();
    await hub.database.db.transaction((manager) =>
      new IdentityRepository(manager).startSession({
        tokenHash: sha256(person.token),
        memberId: person.key,
        now,
        expiresAt: new Date(now.getTime() + 86_400_000),
        userAgent: null,
      }),
    );
  }
}

/** The data of an answer without errors. */
export async function asked(
  hub: Hub,
  who: Who,
  query: string,
  variables: Record<string, unknown> = {},
): ReturnType<Hub['ask']> extends Promise<infer A>
  ? Promise<A extends { data: infer D } ? D : never>
  : never {
  const { data, errors } = await hub.ask(who, query, variables);
  if (errors) throw new Error(`${JSON.stringify(errors)} to ${query} ${JSON.stringify(variables)}`);
  return data as never;
}

/** What a mutation answers that must succeed: the part of its payload that is selected. */
export async function done(
  hub: Hub,
  who: Who,
  verb: string,
  selection: string,
  input: object,
  // biome-ignore lint/suspicious/noExplicitAny: a story names the shape of what it asked for
): Promise<any> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${selection} } }`;
  return (await asked(hub, who, query, { input }))[verb as never];
}

/** The `extensions` of what a mutation answers that must be refused. */
export async function refused(
  hub: Hub,
  who: Who,
  verb: string,
  input: object,
): Promise<Record<string, unknown> & { code: string }> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { errors } = await hub.ask(
    who,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename } }`,
    {
      input,
    },
  );
  if (!errors?.[0]) throw new Error(`${verb} by ${who} went through.`);
  return errors[0].extensions;
}

/** A metric made by its operator. */
export async function aMetric(
  hub: Hub,
  key: string,
  name: string,
  side: 'FRONT_DOOR' | 'BACK_DOOR',
  role = 'OTHER',
): Promise<string> {
  const { createMetric } = await asked(
    hub,
    'operator',
    'mutation ($input: CreateMetricInput!) { createMetric(input: $input) { metric { id } } }',
    { input: { key, name, side, role, unit: '건' } },
  );
  return createMetric.metric.id;
}

/** The secret of a token that may send points. */
export async function aToken(hub: Hub): Promise<string> {
  const { createApiToken } = await asked(
    hub,
    'admin',
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
    { input: { name: '주문 시스템', scopes: ['METRICS_WRITE'] } },
  );
  return createApiToken.secret;
}

/** What `POST /ingest/metric-points` answers to a CSV. */
export async function send(
  hub: Hub,
  token: string,
  csv: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Record<string, unknown> & { state?: string; new?: number } }> {
  const response = await fetch(`${hub.api.url}/ingest/metric-points`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv', ...headers },
    body: csv,
  });
  return { status: response.status, body: (await response.json()) as never };
}

/** `day,<key>,…` for every day of [from, to); each column says its value on the day that is so many days after `from`. */
export function wideCsv(
  from: string,
  to: string,
  columns: Record<string, (index: number) => number>,
): string {
  const lines = [`day,${Object.keys(columns).join(',')}`];
  for (let day = from, index = 0; day < to; day = addDays(day, 1), index += 1)
    lines.push([day, ...Object.values(columns).map((valueOn) => valueOn(index))].join(','));
  return `${lines.join('\n')}\n`;
}

const SWAY = [12, -7, 3, -11, 5, -2, 9, -4, -8, 3];

/** A value that sways around `mean` and whose sum over every ten days is exactly ten means. */
export const around =
  (mean: number, size = 1) =>
  (index: number): number =>
    mean + size * (SWAY[index % SWAY.length] ?? 0);
