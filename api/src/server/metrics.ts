/** Figures for Prometheus. */
import { type Database, OutboxRepository } from '@groundcrew/db';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export function createMetrics(db: Database) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'groundcrew_outbox_waiting',
    help: 'Committed changes that are not delivered yet.',
    registers: [registry],
    async collect() {
      this.set((await new OutboxRepository(db.read).backlog()).waiting);
    },
  });
  return {
    registry,
    operations: new Histogram({
      name: 'groundcrew_operation_seconds',
      help: 'Time to answer a GraphQL operation, by its name where the portal knows it.',
      labelNames: ['operation', 'outcome'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [registry],
    }),
    delivered: new Counter({
      name: 'groundcrew_outbox_delivered_total',
      help: 'Changes delivered by this process, by topic.',
      labelNames: ['topic'],
      registers: [registry],
    }),
    failures: new Counter({
      name: 'groundcrew_failures_total',
      help: 'Unexpected failures, by place.',
      labelNames: ['place'],
      registers: [registry],
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
