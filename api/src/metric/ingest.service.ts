/** A stream of points from another system: claimed by its Idempotency-Key, loaded once, and answered the same however often it is sent. */
import {
  type ApiTokenRow,
  change,
  type Database,
  isDuplicateKey,
  MetricLoadRepository,
  type MetricLoadRow,
  MetricRepository,
} from '@groundcrew/db';
import { companyDay, LoadSource, LoadState, MetricIndex } from '@groundcrew/shared';
import type { IngestBody } from './ingest.body';
import { type IngestOptions, IngestRefusal, invalid } from './ingest.request';
import { dropLoad, isAlive } from './load-drop';
import { beginLoad, type LoadRequest, type LoadSurroundings, runLoad } from './point-load';

export interface IngestSurroundings {
  db: Database;
  now: () => Date;
  requestId: string;
  /** Called after a commit. */
  wake: () => void;
  /** Why the token may not do this any more; null while it may. */
  whyEnd: () => Promise<Error | null>;
  beatMs?: number;
}

export interface Ingested {
  load: MetricLoadRow;
  /** The load had ended before this request. */
  isReplayed: boolean;
}

const RETRY_AFTER = 10;

/**
 * Loads a stream, or finds what became of it when it was sent before.
 * @throws IngestRefusal 409 while the same key is being loaded, or when it came with another body; whatever reading the body throws
 */
export async function ingestPoints(
  around: IngestSurroundings,
  token: ApiTokenRow,
  options: IngestOptions,
  body: IngestBody,
): Promise<Ingested> {
  const request: LoadRequest = {
    source: LoadSource.STREAM,
    name: null,
    memberId: null,
    tokenId: token.id,
    idempotencyKey: options.idempotencyKey,
    badRows: options.badRows,
    format: options.format,
    onlyMetricId: await chosenMetric(around.db, options.metric),
    dryRun: false,
    tellCorrections: 0,
  };
  const earlier = await earlierLoad(around, request);
  if (earlier) return replay(earlier, body);
  const { db, now, requestId, whyEnd, beatMs } = around;
  const surroundings: LoadSurroundings = {
    db,
    now,
    today: companyDay(now()),
    whyEnd,
    beatMs,
    answersFirst: true,
    async change(work) {
      const result = await change(db, { actorId: null, now: now(), requestId }, work);
      around.wake();
      return result;
    },
  };
  const loadId = await beginLoad(surroundings, request).catch((error) => {
    throw isDuplicateKey(error) ? stillRunning() : error;
  });
  await runLoad(surroundings, request, loadId, { text: body.text(), hash: () => body.hash() });
  const load = await new MetricLoadRepository(db.fresh).byId(loadId);
  if (!load) throw new Error(`The load ${loadId} is gone.`);
  return { load, isReplayed: false };
}

/** The load that came with the same key; null when there is none, or when it died and was swept away. */
async function earlierLoad(around: IngestSurroundings, request: LoadRequest): Promise<MetricLoadRow | null> {
  const { tokenId, idempotencyKey } = request;
  if (tokenId === null || idempotencyKey === null) return null;
  const load = await new MetricLoadRepository(around.db.fresh).byKey(tokenId, idempotencyKey);
  if (load?.state !== LoadState.RUNNING) return load;
  if (isAlive(load, around.now())) throw stillRunning();
  await dropLoad(around.db, load.id, around.now());
  return null;
}

// Reading all of it is the only way to know that it is the same.
async function replay(load: MetricLoadRow, body: IngestBody): Promise<Ingested> {
  await body.drain();
  if (body.hash() === load.bodyHash) return { load, isReplayed: true };
  throw new IngestRefusal(409, 'CONFLICT', 'This Idempotency-Key came with another body before.');
}

const stillRunning = () =>
  new IngestRefusal(409, 'CONFLICT', 'A load with this Idempotency-Key is running.', RETRY_AFTER);

async function chosenMetric(db: Database, name: string | null): Promise<number | null> {
  if (name === null) return null;
  const found = new MetricIndex(await new MetricRepository(db.fresh).names()).find(name);
  if (!found) throw invalid(`metric: there is no metric “${name}”.`);
  if (found.problem)
    throw invalid(`metric: “${name}” is ${found.problem === 'archived' ? 'put away' : 'ambiguous'}.`);
  return found.id;
}
