/** Whole transactions are tried again when the database says that another one came in between. */

// MariaDB 1020 (snapshot isolation), lock wait timeout 1205, deadlock 1213.
const RETRYABLE = new Set([1020, 1205, 1213]);
const ATTEMPTS = 12;

/** Whether a driver's error means "run the whole transaction again". */
export function isRetryable(error: unknown): boolean {
  const errno = (error as { errno?: number; driverError?: { errno?: number } } | null)?.driverError?.errno;
  return RETRYABLE.has(errno ?? (error as { errno?: number } | null)?.errno ?? -1);
}

/** Whether a unique key refused the write, on either database. */
export function isDuplicateKey(error: unknown): boolean {
  const driver = (error as { driverError?: { errno?: number; code?: string } } | null)?.driverError;
  return (
    driver?.errno === 1062 ||
    driver?.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    driver?.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  );
}

/**
 * Runs `attempt` again, with growing and jittered pauses, while it fails retryably.
 * @throws the last error after 12 attempts, any other error at once
 */
export async function withRetry<T>(attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isRetryable(error) || count >= ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** Math.min(count, 6)));
    }
  }
}
