/** Which change a KPI's page is about: the newest with something to compare, else the newest that runs, else one to come. */
import { hasOutcome } from './no-change';

interface ChangeLike {
  state: 'REGISTERED' | 'STARTED' | 'JUDGED' | 'WITHDRAWN';
  result: { change?: number | null; verdict?: string | null };
}

/** Null while there is none but withdrawn ones. `changes` come newest start first. */
export function shownChange<Change extends ChangeLike>(changes: readonly Change[]): Change | null {
  const done = changes.filter(({ state }) => state === 'STARTED' || state === 'JUDGED');
  return (
    done.find(({ result }) => hasOutcome(result)) ??
    done[0] ??
    changes.find(({ state }) => state === 'REGISTERED') ??
    null
  );
}
