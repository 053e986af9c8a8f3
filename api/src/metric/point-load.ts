/**
 * One road for every load of points that is read line by line: a file, a stream, a command. Rows are staged in short transactions
 * while they come in, so that nobody waits for them and memory stays flat; then all of them are merged in one transaction, with the
 * audit and outbox rows. Broken off anywhere before that, nothing of it is seen.
 */
import { setImmediate as turn } from 'node:timers/promises';
import {
  type Database,
  type LoadCounts,
  MetricLoadRepository,
  MetricMergeRepository,
  MetricRepository,
  type StagedCorrection,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  addDays,
  arrivedBefore,
  BadRows,
  dayNumber,
  LineSplitter,
  type LoadSource,
  LoadState,
  MetricIndex,
  type PointFormat,
  PointReader,
} from '@groundcrew/shared';
import { LoadBuffer } from './load-buffer';
import { dropLoad, dropStaging, dropStagingSoon } from './load-drop';
import { LoadLostError } from './load-lost';
import { LoadOutcome, recordLoad } from './load-record';

export interface LoadSurroundings {
  db: Database;
  now: () => Date;
  /** The day on which the load takes place; points of the next day are still taken. */
  today: string;
  change<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  /** Asked at every heartbeat and before anything is merged: why the load has to end; null while it may go on. */
  whyEnd?: () => Promise<Error | null>;
  /** How often the load says that it lives, in milliseconds. */
  beatMs?: number;
  /** Whether the process goes on after the answer, so that many staged rows may be deleted after it. */
  answersFirst?: boolean;
}

export interface LoadRequest {
  source: LoadSource;
  name: string | null;
  memberId: number | null;
  tokenId: number | null;
  idempotencyKey: string | null;
  badRows: BadRows;
  format: PointFormat;
  /** The metric of every row, where one was chosen. */
  onlyMetricId: number | null;
  /** Only tell what would change. */
  dryRun: boolean;
  /** How many of the values that are replaced to tell. */
  tellCorrections: number;
}

export interface LoadResult extends LoadCounts {
  loadId: number;
  state: LoadState;
  corrections: StagedCorrection[];
}

export interface LoadInput {
  /** Pieces of text, in order. */
  text: AsyncIterable<string>;
  /** SHA-256 of what was sent, hex; asked for when all of it was read. */
  hash?: () => string;
  /** Told how many points were read so far. */
  onRows?: (count: number) => void;
}

/** Begins a load. @returns its id @throws where the token's idempotency key is taken */
export function beginLoad(around: LoadSurroundings, request: LoadRequest): Promise<number> {
  const { source, name, memberId, tokenId, idempotencyKey, badRows } = request;
  const load = { source, name, memberId, tokenId, idempotencyKey, badRows, now: around.now() };
  return around.db.transaction((manager) => new MetricLoadRepository(manager).create(load));
}

/**
 * Reads a load that was begun, and merges it or refuses it.
 * @throws whatever reading throws, and LoadLostError; nothing of the load is left then, and its key may be used again
 */
export async function runLoad(
  around: LoadSurroundings,
  request: LoadRequest,
  loadId: number,
  input: LoadInput,
): Promise<LoadResult> {
  const buffer = new LoadBuffer(around, loadId);
  try {
    const reader = await read(around, request, buffer, input);
    const reason = await around.whyEnd?.();
    if (reason) throw reason;
    const badCount = reader.badCount + buffer.conflictCount;
    const isRefused = reader.isRefused || (badCount > 0 && request.badRows === BadRows.REFUSE_ALL);
    const state = isRefused ? LoadState.REFUSED : LoadState.LOADED;
    const counts = { rowCount: reader.rowCount, badCount };
    const bodyHash = input.hash?.() ?? null;
    const end = { loadId, state, bodyHash, freesKey: reader.isRefused, counts };
    if (request.dryRun) return await preview(around, request, buffer, end);
    return await (isRefused ? refuse(around, end) : merge(around, request, buffer, end));
  } catch (error) {
    await dropLoad(around.db, loadId, around.now());
    throw error;
  } finally {
    await buffer.close();
  }
}

async function read(
  around: LoadSurroundings,
  request: LoadRequest,
  buffer: LoadBuffer,
  input: LoadInput,
): Promise<PointReader> {
  const metrics = new MetricIndex(await new MetricRepository(around.db.fresh).names());
  const lastDay = dayNumber(addDays(around.today, 1));
  const { format, onlyMetricId } = request;
  const reader = new PointReader({ format, metrics, onlyMetricId, lastDay }, buffer);
  const splitter = new LineSplitter((line, number, isTooLong) => reader.line(line, number, isTooLong));
  for await (const text of buffer.whileAlive(input.text)) {
    splitter.push(text);
    await buffer.flushIfFull();
    input.onRows?.(reader.rowCount);
    if (reader.isRefused) break;
  }
  splitter.end();
  reader.end();
  await buffer.flush();
  return reader;
}

interface End {
  loadId: number;
  state: LoadState;
  bodyHash: string | null;
  /** A header that cannot be read ends the reading, so that nobody can tell later whether the rest was the same. */
  freesKey: boolean;
  counts: Pick<LoadCounts, 'rowCount' | 'badCount'>;
}

const nothing = { newCount: 0, correctedCount: 0, unchangedCount: 0 };

const countsOf = ({ counts }: End, outcome: LoadOutcome): LoadCounts => ({
  ...counts,
  newCount: outcome.newCount,
  correctedCount: outcome.correctedCount,
  unchangedCount: counts.rowCount - counts.badCount - outcome.newCount - outcome.correctedCount,
});

const clear = ({ db, answersFirst }: LoadSurroundings, { loadId, counts }: End): Promise<void> =>
  answersFirst ? dropStagingSoon(db, loadId, counts.rowCount) : dropStaging(db, loadId);

async function refuse(around: LoadSurroundings, end: End): Promise<LoadResult> {
  const counts = { ...end.counts, ...nothing };
  const { loadId, state, bodyHash, freesKey } = end;
  const finished = { ...counts, state, bodyHash, freesKey, now: around.now() };
  await around.db.transaction((manager) => new MetricLoadRepository(manager).finish(loadId, finished));
  await clear(around, end);
  return { loadId, state, corrections: [], ...counts };
}

async function preview(
  around: LoadSurroundings,
  request: LoadRequest,
  buffer: LoadBuffer,
  end: End,
): Promise<LoadResult> {
  const merges = new MetricMergeRepository(around.db.fresh);
  const { outcome, corrections } = await eachSlice(request, buffer, end.loadId, merges, (slice) =>
    merges.compare(end.loadId, slice),
  );
  const beat = { loadId: end.loadId, now: around.now() };
  const isRunning = await around.db.transaction((manager) =>
    new MetricLoadRepository(manager).beat(beat.loadId, beat.now),
  );
  // What it had staged was swept away: the comparison saw a part at most.
  if (!isRunning) throw new LoadLostError();
  await dropStaging(around.db, end.loadId);
  return { loadId: end.loadId, state: end.state, corrections, ...countsOf(end, outcome) };
}

async function merge(
  around: LoadSurroundings,
  request: LoadRequest,
  buffer: LoadBuffer,
  end: End,
): Promise<LoadResult> {
  const { loadId, state, bodyHash } = end;
  const result = await around.change(async (unit) => {
    const merges = new MetricMergeRepository(unit.manager);
    const lateBefore = dayNumber(arrivedBefore(around.today));
    const of = { loadId, reason: null, memberId: request.memberId, now: around.now(), lateBefore };
    const { outcome, corrections } = await eachSlice(request, buffer, loadId, merges, (slice) =>
      merges.merge(of, slice),
    );
    const counts = countsOf(end, outcome);
    const finished = { ...counts, state, bodyHash, now: around.now() };
    if (!(await new MetricLoadRepository(unit.manager).finish(loadId, finished))) throw new LoadLostError();
    recordLoad(unit, { ...request, id: loadId }, outcome);
    return { loadId, state, corrections, ...counts };
  });
  await clear(around, end);
  return result;
}

async function eachSlice(
  request: LoadRequest,
  buffer: LoadBuffer,
  loadId: number,
  merges: MetricMergeRepository,
  act: (
    slice: Parameters<MetricMergeRepository['compare']>[1],
  ) => ReturnType<MetricMergeRepository['compare']>,
): Promise<{ outcome: LoadOutcome; corrections: StagedCorrection[] }> {
  const outcome = new LoadOutcome();
  let corrections: StagedCorrection[] = [];
  const { tellCorrections } = request;
  for (const slice of buffer.slices()) {
    if (tellCorrections > 0) {
      const found = await merges.corrections(loadId, slice, tellCorrections);
      if (found.length > 0)
        corrections = [...corrections, ...found]
          .sort((a, b) => a.line - b.line || a.metricId - b.metricId)
          .slice(0, tellCorrections);
    }
    outcome.add(await act(slice));
    // The embedded database answers synchronously: between two slices, others get their turn.
    await turn();
  }
  return { outcome, corrections };
}
