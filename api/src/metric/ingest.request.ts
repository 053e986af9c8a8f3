/** What a request to /ingest/metric-points asks for: its headers and its query, each refused by name. */
import type { IncomingHttpHeaders } from 'node:http';
import { BadRows, PointFormat } from '@groundcrew/shared';

/** An answer that says no: status, a code to switch on, and plain English. */
export class IngestRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

export interface IngestOptions {
  format: PointFormat;
  charset: string;
  isGzip: boolean;
  badRows: BadRows;
  /** Key or name of the metric of every row; null when rows say. */
  metric: string | null;
  idempotencyKey: string | null;
}

const FORMATS: Record<string, PointFormat> = {
  'text/csv': PointFormat.CSV,
  'application/x-ndjson': PointFormat.NDJSON,
  'application/ndjson': PointFormat.NDJSON,
  'application/jsonl': PointFormat.NDJSON,
};
const CHARSETS: Record<string, string> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'euc-kr': 'euc-kr',
  cp949: 'euc-kr',
  'ks_c_5601-1987': 'euc-kr',
};
const KEY = /^[\x21-\x7E][\x20-\x7E]{0,199}$/;

/** @throws IngestRefusal 400 or 415 */
export function readIngestOptions(
  headers: IncomingHttpHeaders,
  query: Record<string, unknown>,
): IngestOptions {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const format = FORMATS[type.trim()];
  if (!format)
    throw new IngestRefusal(
      415,
      'UNSUPPORTED_TYPE',
      'Content-Type: expected text/csv or application/x-ndjson.',
    );
  const named = parameters.map((one) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/.exec(one)?.[1]).find(Boolean);
  const charset = CHARSETS[named ?? 'utf-8'];
  if (!charset)
    throw new IngestRefusal(415, 'UNSUPPORTED_TYPE', 'charset: expected utf-8 or euc-kr (cp949).');
  const encoding = (headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding !== 'identity' && encoding !== 'gzip')
    throw new IngestRefusal(415, 'UNSUPPORTED_TYPE', 'Content-Encoding: expected gzip or none.');
  const { badRows = 'refuse', metric = null, ...others } = query;
  const [unknown] = Object.keys(others);
  if (unknown) throw invalid(`${unknown}: this parameter is not known; expected badRows or metric.`);
  if (badRows !== 'refuse' && badRows !== 'skip') throw invalid('badRows: expected refuse or skip.');
  if (metric !== null && (typeof metric !== 'string' || metric === ''))
    throw invalid('metric: expected the key of a metric.');
  return {
    format,
    charset,
    isGzip: encoding === 'gzip',
    badRows: badRows === 'skip' ? BadRows.SKIP : BadRows.REFUSE_ALL,
    metric,
    idempotencyKey: keyOf(headers['idempotency-key']),
  };
}

function keyOf(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header !== 'string' || !KEY.test(header))
    throw invalid('Idempotency-Key: expected 1 to 200 printable ASCII characters.');
  return header;
}

export const invalid = (message: string): IngestRefusal => new IngestRefusal(400, 'INVALID_INPUT', message);
