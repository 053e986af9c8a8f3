/** Counts SQL statements, so that a test can say how many a page costs. */
import type { Logger } from 'typeorm';

export class StatementCounter implements Logger {
  readonly seen: string[] = [];

  logQuery(query: string): void {
    this.seen.push(query);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
