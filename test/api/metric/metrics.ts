/** Metrics for tests, through the API. */
import type { Company } from '../../support/company';
import type { Answer, Hub } from '../../support/hub';

type Who = keyof Company['people'];

export interface MadeMetric {
  id: string;
  key: string;
  name: string;
  version: number;
}

let made = 0;

/** Creates a metric of orders, or as said. */
export async function aMetric(
  hub: Hub,
  input: Record<string, unknown> = {},
  who: Who = 'operator',
): Promise<MadeMetric> {
  made += 1;
  const { data, errors } = await hub.ask(
    who,
    'mutation ($input: CreateMetricInput!) { createMetric(input: $input) { metric { id key name version } } }',
    { input: { name: `지표 ${made}`, unit: '건', side: 'FRONT_DOOR', ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createMetric.metric;
}

/** Types values by day. */
export function record(
  hub: Hub,
  metricId: string,
  values: Record<string, string | null>,
  reason?: string,
  who: Who = 'operator',
): Promise<Answer> {
  const points = Object.entries(values).map(([day, value]) => ({ day, value }));
  return hub.ask(
    who,
    `mutation ($input: RecordMetricPointsInput!) { recordMetricPoints(input: $input) {
       newCount correctedCount unchangedCount metric { firstDay lastDay } } }`,
    { input: { metricId, points, reason } },
  );
}

/** Day → value of a metric, exact. */
export async function valuesOf(
  hub: Hub,
  id: string,
  from = '2025-06-01',
  to = '2027-01-01',
): Promise<Record<string, string>> {
  const { data } = await hub.ask(
    'peer',
    `query ($id: ID!, $from: Date!, $to: Date!) { node(id: $id) { ... on Metric { points(from: $from, to: $to) { day value } } } }`,
    { id, from, to },
  );
  return Object.fromEntries(
    data.node.points.map(({ day, value }: { day: string; value: string }) => [day, value]),
  );
}
