/** Loads that broke off: nothing of them is kept but the fact, and the key may be used again. Any number of processes may look. */
import { setImmediate as turn } from 'node:timers/promises';
import { type Database, MetricLoadRepository, MetricStagingRepository } from '@groundcrew/db';
import { LoadState, pointProblem } from '@groundcrew/shared';

/** A load that has not been heard of for so long has no process any more. */
const SILENT_MS = 60_000;

/** Whether the load's process still says that it lives. */
export function isAlive(load: { beatAt: Date }, now: Date): boolean {
  return now.getTime() - load.beatAt.getTime() < SILENT_MS;
}

/** Gives a running load up, with what it staged; does nothing to one that has ended. */
export async function dropLoad(db: Database, loadId: number, now: Date): Promise<void> {
  await db.transaction(async (manager) => {
    const loads = new MetricLoadRepository(manager);
    if (!(await loads.giveUp(loadId, now))) return;
    await loads.addIssues(loadId, [{ ...pointProblem('interrupted', { line: 0 }), seq: 0 }]);
  });
  await dropStaging(db, loadId);
}

/** Deletes what a load staged, some thousand rows a transaction. */
export async function dropStaging(db: Database, loadId: number): Promise<void> {
  const some = () => db.transaction((manager) => new MetricStagingRepository(manager).deleteSome(loadId));
  // The embedded database answers synchronously: in between, others get their turn.
  while (await some()) await turn();
}

/** Staged rows that are gone in a moment: up to so many, a load is answered after they are. */
const GONE_AT_ONCE = 100_000;

/**
 * Deletes what a load that has ended had staged. Of a long one the rows go while its sender has its answer already: nobody reads them
 * any more, and what a process that stops leaves behind is found by the next sweep.
 */
export async function dropStagingSoon(db: Database, loadId: number, rowCount: number): Promise<void> {
  const dropped = dropStaging(db, loadId);
  if (rowCount <= GONE_AT_ONCE) await dropped;
  else dropped.catch(() => undefined);
}

/** Gives up every load whose process is gone, and deletes what ended loads left staged. @returns how many were given up */
export async function sweepLoads(db: Database, now: Date): Promise<number> {
  const silent = await new MetricLoadRepository(db.fresh).silentSince(new Date(now.getTime() - SILENT_MS));
  for (const loadId of silent) await dropLoad(db, loadId, now);
  for (const loadId of await new MetricStagingRepository(db.fresh).loadIds()) {
    const load = await new MetricLoadRepository(db.fresh).byId(loadId);
    if (load?.state !== LoadState.RUNNING) await dropStaging(db, loadId);
  }
  return silent.length;
}
