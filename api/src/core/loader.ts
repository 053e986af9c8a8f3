/** Loader factories: one by primary key, one by foreign key that primes it. */
import DataLoader from 'dataloader';

/** One row a key; null where there is none. */
export function byKey<T extends { id: number }>(
  fetch: (ids: readonly number[]) => Promise<readonly T[]>,
): DataLoader<number, T | null> {
  return new DataLoader<number, T | null>(async (ids) => {
    const found = new Map((await fetch(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** The rows of each foreign key, in the order they were fetched. */
export function byForeignKey<T extends { id: number }>(
  fetch: (keys: readonly number[]) => Promise<readonly T[]>,
  keyOf: (row: T) => number | null,
  primary?: DataLoader<number, T | null>,
): DataLoader<number, T[]> {
  return new DataLoader<number, T[]>(async (keys) => {
    const groups = new Map<number, T[]>(keys.map((key) => [key, []]));
    for (const row of await fetch(keys)) {
      const key = keyOf(row);
      if (key !== null) groups.get(key)?.push(row);
      primary?.prime(row.id, row);
    }
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** One parent, and how many of its newest rows are wanted. */
export interface Newest {
  ofId: number;
  limit: number;
}

/** The newest rows of each parent: one statement for all of a page; the largest page that is asked for decides how many rows are read of each. */
export function newestOf<T>(
  fetch: (ids: readonly number[], limit: number) => Promise<readonly T[]>,
  keyOf: (row: T) => number | null,
): DataLoader<Newest, T[], string> {
  return new DataLoader<Newest, T[], string>(
    async (wanted) => {
      const limit = Math.max(...wanted.map((one) => one.limit));
      const ids = [...new Set(wanted.map(({ ofId }) => ofId))];
      const found = new Map<number, T[]>(ids.map((id) => [id, []]));
      for (const row of await fetch(ids, limit)) found.get(keyOf(row) ?? 0)?.push(row);
      return wanted.map((one) => (found.get(one.ofId) ?? []).slice(0, one.limit));
    },
    { cacheKeyFn: ({ ofId, limit }) => `${ofId}:${limit}` },
  );
}
