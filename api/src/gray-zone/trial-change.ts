/** What every act on a trial shares. */
import { TrialRepository, type TrialRow, type UnitOfWork } from '@groundcrew/db';
import { type AppError, ConflictReason, conflict, notFound, type TrialOutcome } from '@groundcrew/shared';

/** Ends a running trial of a gray zone that is held. @throws AppError CONFLICT STALE_VERSION */
export async function endTrial(
  unit: UnitOfWork,
  trial: TrialRow,
  outcome: TrialOutcome,
  words: string | null,
): Promise<void> {
  const { actorId } = unit.context;
  if (!(await new TrialRepository(unit.manager).conclude(trial, outcome, actorId, unit.now, words)))
    throw staleTrial(trial);
}

/** Somebody changed the trial since it was read. */
export function staleTrial(trial: TrialRow): AppError {
  return conflict(
    ConflictReason.STALE_VERSION,
    'Somebody changed this trial meanwhile. Read it again.',
    ['input', 'version'],
    { version: trial.version },
  );
}

/** The trial as the transaction sees it. */
export async function savedTrial(unit: UnitOfWork, id: number): Promise<TrialRow> {
  const trial = await new TrialRepository(unit.manager).byId(id);
  if (!trial) throw notFound('trial');
  return trial;
}
