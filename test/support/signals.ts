/** A KPI with a rule on it, and days that go by. */
import { SignalFiringRepository } from '@groundcrew/db';
import { addDays } from '@groundcrew/shared';
import { fromGlobalId } from 'graphql-relay';
import { type Hub, type HubOptions, startHub } from './hub';
import { aKpi, aMetric, type MadeMetric, type Who } from './kpis';
import { settled } from './settled';

/** A hub whose day can be moved; it is noon in Seoul. */
export interface DayHub extends Hub {
  day: string;
}

export async function startDayHub(
  dialect: 'sqlite' | 'mysql',
  day: string,
  options: HubOptions = {},
): Promise<DayHub> {
  const clock = { day };
  const hub = await startHub(dialect, { ...options, now: () => noonOf(clock.day) });
  // Days go by, and people stay signed in.
  await hub.database.db.writer.query('UPDATE session SET expires_at = ?', [noonOf('2027-12-31').getTime()]);
  return Object.defineProperty(hub, 'day', {
    get: () => clock.day,
    set: (next: string) => {
      clock.day = next;
    },
  }) as DayHub;
}

/** Noon in Seoul. */
export const noonOf = (day: string): Date => new Date(`${day}T03:00:00Z`);

export interface Watched {
  kpi: { id: string; version: number };
  numerator: MadeMetric;
  denominator: MadeMetric;
  ruleId: string;
}

/** Values of days of a metric, as somebody types them. */
export async function type(
  hub: Hub,
  metric: MadeMetric,
  from: string,
  values: readonly number[],
  reason?: string,
): Promise<void> {
  const points = values.map((value, at) => ({ day: addDays(from, at), value: String(value) }));
  const { errors } = await hub.ask(
    'operator',
    'mutation ($input: RecordMetricPointsInput!) { recordMetricPoints(input: $input) { newCount } }',
    { input: { metricId: metric.id, points, reason } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
}

/**
 * The operator's share of cancellations (target 6 %), 4 in 100 orders on each of the 40 days before today, and a rule: beyond the
 * target five days in a row.
 */
export async function aWatchedKpi(
  hub: DayHub,
  rule: Record<string, unknown> = {},
  kpi: Record<string, unknown> = {},
): Promise<Watched> {
  const numerator = await aMetric(hub.database.db, { role: 'CANCELLATIONS' });
  const denominator = await aMetric(hub.database.db, { role: 'ORDERS' });
  const from = addDays(hub.day, -40);
  await type(hub, denominator, from, Array(40).fill(100));
  await type(
    hub,
    numerator,
    from,
    Array.from({ length: 40 }, (_, at) => 4 + (at % 2)),
  );
  const made = await aKpi(hub, numerator, denominator, {
    name: '자동취소율',
    basis: 'PROPORTION',
    unit: 'DAY',
    target: '0.06',
    ...kpi,
  });
  return { kpi: made, numerator, denominator, ruleId: await aRule(hub, made.id, rule) };
}

export async function aRule(
  hub: DayHub,
  kpiId: string,
  rule: Record<string, unknown> = {},
  who: Who = 'operator',
): Promise<string> {
  const { data, errors } = await hub.ask(
    who,
    'mutation ($input: CreateSignalRuleInput!) { createSignalRule(input: $input) { rule { id } } }',
    { input: { kpiId, unit: 'DAY', boundary: 'TARGET', side: 'WORSE', runLength: 5, ...rule } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  await settled(hub, noonOf(hub.day));
  return data.createSignalRule.rule.id;
}

/** Days go by, each with so many cancellations in 100 orders, typed the morning after. */
export async function daysPass(hub: DayHub, { numerator, denominator }: Watched, values: readonly number[]) {
  for (const value of values) {
    const day = hub.day;
    hub.day = addDays(day, 1);
    await type(hub, denominator, day, [100]);
    await type(hub, numerator, day, [value]);
    await settled(hub, noonOf(hub.day));
  }
}

/** Every firing of a rule, oldest first: first day, last day and number of periods. */
export async function firings(hub: Hub, ruleId: string): Promise<string[]> {
  const key = Number(fromGlobalId(ruleId).id);
  const found = await new SignalFiringRepository(hub.database.db.fresh).page(key, 100);
  return found.map((row) => `${row.runFrom} – ${addDays(row.runTo, -1)} (${row.count})`).reverse();
}
