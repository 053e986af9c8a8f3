/** One writer at a time: SQLite has one write connection, and a second BEGIN on it would join the first. */
export class WriteQueue {
  private tail: Promise<unknown> = Promise.resolve();

  /** Runs `task` after every task that was queued before it, whether those succeeded or not. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.tail.then(task);
    this.tail = result.catch(() => undefined);
    return result;
  }
}
