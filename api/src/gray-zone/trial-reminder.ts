/**
 * The people of a trial are reminded once a week before its end and once when it is over (dueReminder of `shared`): now and then by any
 * process, any number of them at once.
 */
import { change, type Database, GrayZoneRepository, TrialRepository, type TrialRow } from '@groundcrew/db';
import { addDays, companyDay, dueReminder, TRIAL_REMINDER_DAYS } from '@groundcrew/shared';
import { recordZone } from './gray-zone-change';
import { heldConcluders } from './trial-concluders';
import { ownersOf, toTell } from './trial-notice';

export interface ReminderParts {
  db: Database;
  now: () => Date;
}

const BATCH = 200;

/** Reminds of every trial that is due. @returns how many reminders were given */
export async function remindOfTrials(
  parts: ReminderParts,
  onError: (error: unknown) => void,
): Promise<number> {
  let reminded = 0;
  for (let last = 0; ; ) {
    const today = companyDay(parts.now());
    const by = addDays(today, TRIAL_REMINDER_DAYS);
    const trials = await new TrialRepository(parts.db.fresh).endingBy(by, last, BATCH);
    for (const trial of trials) {
      if (dueReminder(trial, today) === null) continue;
      // One that fails holds up none behind it.
      reminded += Number(await remind(parts, trial.id, today).catch(failed(onError)));
    }
    last = trials.at(-1)?.id ?? last;
    if (trials.length < BATCH) return reminded;
  }
}

const failed = (onError: (error: unknown) => void) => (error: unknown) => {
  onError(error);
  return false;
};

/** @returns false when another process did, or it was concluded or extended meanwhile */
async function remind({ db, now }: ReminderParts, id: number, today: string): Promise<boolean> {
  return change(db, { actorId: null, now: now(), requestId: null }, async (unit) => {
    const trials = new TrialRepository(unit.manager);
    const seen = await trials.byId(id);
    if (seen) await new GrayZoneRepository(unit.manager).lock(seen.zoneId);
    // Read again behind the lock: it may have been concluded or extended meanwhile.
    const trial = seen && (await trials.byId(id));
    const which = trial && trial.outcome === null ? dueReminder(trial, today) : null;
    if (!trial || !which || !(await trials.remind(trial, which, unit.now))) {
      unit.unchanged();
      return false;
    }
    recordZone(unit, trial.zoneId, which === 'WEEK' ? 'trial-ending' : 'trial-over', {
      trialId: id,
      to: trial.to,
      notify: toTell(unit, await people(trial)),
    });
    return true;

    async function people(one: TrialRow): Promise<number[]> {
      return [...(await ownersOf(unit, one, today)), ...(await heldConcluders(unit.manager, one, today))];
    }
  });
}
