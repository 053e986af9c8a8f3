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
