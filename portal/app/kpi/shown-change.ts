/** Which change a KPI's page is about: the newest with something to compare, else the newest that runs, else one to come. */

interface ChangeLike {
  state: 'REGISTERED' | 'STARTED' | 'JUDGED' | 'WITHDRAWN';
  result: { change?: number | null };
}

/** Null while there is none but withdrawn ones. `changes` come newest start first. */
export function shownChange<Change extends ChangeLike>(changes: readonly Change[]): Change | null {
  const done = changes.filter(({ state }) => state === 'STARTED' || state === 'JUDGED');
  return (
    done.find(({ result }) => typeof result.change === 'number') ??
    done[0] ??
    changes.find(({ state }) => state === 'REGISTERED') ??
    null
  );
}
