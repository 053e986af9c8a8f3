/** Metrics with points, and KPIs, made for tests: points go straight into their table, KPIs come through the API. */
import { change, type Database, KpiRepository, MetricRepository } from '@groundcrew/db';
import {
  addDays,
  dayNumber,
  daysBetween,
  MetricKind,
  type MetricRole,
  parseDecimal,
} from '@groundcrew/shared';
import { toGlobalId } from 'graphql-relay';
import { MetricPointEntity } from '../../db/src/metric/metric-point.entity';
import type { Company } from './company';
import type { Hub } from './hub';

export type Who = keyof Company['people'];

export interface MadeMetric {
  key: number;
  id: string;
  name: string;
}

let made = 0;

/** A metric without points. */
export async function aMetric(
  db: Database,
  input: { name?: string; role?: MetricRole; kind?: MetricKind } = {},
): Promise<MadeMetric> {
  made += 1;
  const name = input.name ?? `지표 ${made}`;
  const key = await change(db, { actorId: null, now: new Date(), requestId: null }, async (unit) => {
    unit.record({ action: 'metric.created', subjectType: 'Metric', subjectId: made });
    return new MetricRepository(unit.manager).create({
      key: `made-${made}`,
      name,
      unit: '건',
      description: null,
      side: 'BACK_DOOR',
      kind: input.kind ?? MetricKind.FLOW,
      role: input.role ?? 'OTHER',
      createdBy: null,
      createdOn: '2024-01-01',
    });
  });
  return { key, id: toGlobalId('Metric', key), name };
}

/** Gives a metric a value on every day of [from, to); null leaves a day out. */
export async function points(
  db: Database,
  metric: MadeMetric,
  from: string,
  to: string,
  valueOn: (index: number, day: string) => number | string | null,
): Promise<void> {
  const rows = Array.from({ length: daysBetween(from, to) }, (_, index) => {
    const day = addDays(from, index);
    const value = valueOn(index, day);
    return value === null
      ? null
      : { metric_id: metric.key, day_no: dayNumber(day), value: parseDecimal(String(value)) };
  }).filter((row) => row !== null);
  await db.transaction(async (manager) => {
    for (let at = 0; at < rows.length; at += 500)
      await manager.insert(MetricPointEntity, rows.slice(at, at + 500) as never);
  });
}

/** A KPI as the three steps would set it: contacts per order unless `input` says otherwise. */
export function kpiInput(
  numerator: MadeMetric,
  denominator: MadeMetric | null,
  input: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    name: '문의 비중',
    problem: '주문이 늘 때마다 문의가 함께 늘어 손님이 기다린다',
    numeratorId: numerator.id,
    denominatorId: denominator?.id ?? null,
    basis: denominator ? 'RATE' : 'AMOUNT',
    display: denominator ? 'PERCENT' : 'NUMBER',
    direction: 'LOWER',
    unit: 'WEEK',
    ...input,
  };
}

const SET = 'mutation ($input: SetKpiInput!) { setKpi(input: $input) { kpi { id version } } }';

/** Sets a KPI as somebody. */
export async function aKpi(
  hub: Hub,
  numerator: MadeMetric,
  denominator: MadeMetric | null,
  input: Record<string, unknown> = {},
  who: Who = 'operator',
): Promise<{ id: string; version: number }> {
  const { data, errors } = await hub.ask(who, SET, { input: kpiInput(numerator, denominator, input) });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.setKpi.kpi;
}

/** What a mutation answers: its data, or the code and the fields of its refusal. */
export async function tried(
  hub: Hub,
  who: Who,
  name: string,
  input: Record<string, unknown>,
  selection = '__typename',
): Promise<{ data?: Record<string, never> | never; code?: string; fields?: string[]; reason?: unknown }> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await hub.ask(
    who,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
    { input },
  );
  const extensions = errors?.[0]?.extensions as
    | { code: string; issues?: { path: (string | number)[]; code: string }[]; params?: { reason?: string } }
    | undefined;
  if (!extensions) return { data: data?.[name] };
  return {
    code: extensions.code,
    fields: (extensions.issues ?? []).map(({ path, code }) => `${path.slice(1).join('.')}: ${code}`),
    reason: extensions.params?.reason,
  };
}

/**
 * `count` KPIs in one transaction, each of its own two metrics, owned by turns by operator and lead. Their metrics have no points.
 * @returns the metrics, numerator before denominator
 */
export async function manyKpis(
  hub: Pick<Hub, 'database' | 'company'>,
  count: number,
  setOn = '2026-06-01',
): Promise<MadeMetric[]> {
  const prefix = '지표';
  const { people } = hub.company;
  const metrics: MadeMetric[] = [];
  for (let at = 0; at < count * 2; at += 1) metrics.push({ key: 0, id: '', name: `${prefix} ${made + at}` });
  made += count * 2;
  await change(hub.database.db, { actorId: null, now: new Date(), requestId: null }, async (unit) => {
    const rows = new MetricRepository(unit.manager);
    const kpis = new KpiRepository(unit.manager);
    for (const metric of metrics) {
      metric.key = await rows.create({
        key: `many ${metric.name}`,
        name: metric.name,
        unit: '건',
        description: null,
        side: 'BACK_DOOR',
        kind: 'FLOW',
        role: 'OTHER',
        createdBy: null,
        createdOn: '2024-01-01',
      });
      metric.id = toGlobalId('Metric', metric.key);
    }
    for (let at = 0; at < count; at += 1)
      await kpis.create({
        ownerId: at % 2 ? people.lead.key : people.operator.key,
        name: `${prefix} ${String(at).padStart(5, '0')}`,
        problem: '손님이 기다린다',
        numeratorId: metrics[at * 2]?.key ?? 0,
        denominatorId: metrics[at * 2 + 1]?.key ?? 0,
        basis: 'RATE',
        display: 'PERCENT',
        direction: 'LOWER',
        target: '0.3',
        unit: 'WEEK',
        valueId: null,
        serves: null,
        setOn,
      });
    unit.record({ action: 'kpi.set', subjectType: 'Kpi', subjectId: made });
  });
  return metrics;
}

/** Gives every metric a value on each of `days` days from `from` on, in one statement: 30 to 129 by day and metric. */
export async function pointsForAll(db: Database, from: string, days: number): Promise<void> {
  await db.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO metric_point (metric_id, day_no, value)
         WITH RECURSIVE d (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM d WHERE n < ${days - 1})
         SELECT m.id, ${dayNumber(from)} + d.n, (30 + (m.id * 7 + d.n * 13) % 100) * 10000 FROM metric m, d`,
    );
  });
}
