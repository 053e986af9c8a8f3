/** Streams of points for tests. */
import { randomBytes } from 'node:crypto';
import { sha256 } from '@groundcrew/api';
import { ApiTokenRepository, type Database, MetricRepository } from '@groundcrew/db';
import type { TokenScope } from '@groundcrew/shared';

export interface IngestAnswer {
  status: number;
  headers: Headers;
  body: {
    state?: string;
    load?: string;
    rows?: number;
    new?: number;
    corrected?: number;
    unchanged?: number;
    bad?: number;
    replayed?: boolean;
    issues?: { line: number; field: string | null; code: string; message: string; text: string | null }[];
    errors?: { message: string; extensions: { code: string } }[];
  };
}

/** An API token that may send points, or as said. */
export async function anApiToken(
  db: Database,
  createdBy: number,
  options: { scopes?: TokenScope[]; expiresOn?: string; now?: Date } = {},
): Promise<string> {
  const secret = `gct_${randomBytes(32).toString('base64url')}`;
  await db.transaction((manager) =>
    new ApiTokenRepository(manager).create({
      name: '주문 시스템',
      tokenHash: sha256(secret),
      start: secret.slice(0, 12),
      scopes: options.scopes ?? ['METRICS_WRITE'],
      createdBy,
      expiresOn: options.expiresOn ?? null,
      now: options.now ?? new Date('2026-11-01T00:00:00Z'),
    }),
  );
  return secret;
}

/** `count` metrics named m0, m1 …; @returns their keys by id */
export async function someMetrics(db: Database, count: number): Promise<Map<number, string>> {
  return db.transaction(async (manager) => {
    const made = new Map<number, string>();
    for (let at = 0; at < count; at += 1) {
      const key = `m${at}`;
      const id = await new MetricRepository(manager).create({
        key,
        name: `지표 ${at}`,
        unit: '건',
        description: null,
        side: 'FRONT_DOOR',
        kind: 'FLOW',
        role: 'OTHER',
        createdBy: null,
        createdOn: '2026-01-01',
      });
      made.set(id, key);
    }
    return made;
  });
}

/** Sends a body to /ingest/metric-points. */
export async function ingest(
  url: string,
  token: string | null,
  body: RequestInit['body'] | AsyncIterable<Uint8Array>,
  options: { query?: string; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<IngestAnswer> {
  const response = await fetch(`${url}/ingest/metric-points${options.query ?? ''}`, {
    method: 'POST',
    body: body as RequestInit['body'],
    duplex: 'half',
    signal: options.signal,
    headers: {
      'content-type': 'text/csv',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...options.headers,
    },
  } as RequestInit);
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as IngestAnswer['body'],
  };
}

const DAY_MS = 86_400_000;

/** The n-th day before 2026-11-22, as text. */
export function dayBefore(count: number): string {
  return new Date(Date.UTC(2026, 10, 22) - count * DAY_MS).toISOString().slice(0, 10);
}

/** A CSV of `metrics` × `days` points in pieces, made while it is sent; every `badEvery`-th row is bad. */
export async function* pointsCsv(
  metrics: number,
  days: number,
  options: { badEvery?: number; shift?: number } = {},
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const dayTexts = Array.from({ length: days }, (_, at) => dayBefore(days - at));
  const { badEvery = 0, shift = 0 } = options;
  let row = 0;
  yield encoder.encode('metric,day,value\n');
  for (let metric = 0; metric < metrics; metric += 1) {
    let piece = '';
    for (let at = 0; at < days; at += 1) {
      row += 1;
      const isBad = badEvery > 0 && row % badEvery === 0;
      const value = `${((metric * 7919 + at * 104_729) % 100_000) + shift}.${at % 10}`;
      piece += `m${metric},${dayTexts[at]},${isBad ? '몰라요' : value}\n`;
    }
    yield encoder.encode(piece);
  }
}
