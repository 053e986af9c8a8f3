import type { SubmissionResult } from '@conform-to/react';
import {
  archiveMetricInput,
  decimal,
  recordMetricPointInput,
  recordMetricPointsInput,
} from '@groundcrew/shared';
import { z } from 'zod';
import { api } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { ArchiveMetricDocument, RecordMetricPointsDocument } from '~/gql/graphql';
import { typedNumber } from './day-grid.layout';

/** What a person did on a metric's page, so that it can be said and undone. */
export type MetricDone =
  | { act: 'record' | 'undo'; day: string; before: string | null; after: string | null; changed: boolean }
  | { act: 'archive' | 'restore'; version: number };
export type MetricAnswer = { done: MetricDone | null; reply: SubmissionResult | undefined };

// an emptied field is asked for again: taking a value back is an act of its own
const typedPoints = recordMetricPointsInput.extend({
  points: z.array(recordMetricPointInput.extend({ value: decimal() })).length(1),
});

/** Does what the form's `act` says: record, takeBack or undo a day's value; archive the metric or restore it. */
export async function actOnMetric(request: Request, metricId: string): Promise<MetricAnswer> {
  const form = await request.formData();
  const act = String(form.get('act'));
  form.set('metricId', metricId);
  if (act === 'archive' || act === 'restore') return archive(request, form, act);
  const before = String(form.get('before') ?? '') || null;
  const typed = typedNumber(String(form.get('points[0].value') ?? ''));
  // an undo brings back what was there, which may be no value
  const takesBack = act === 'takeBack' || (act === 'undo' && typed === '');
  form.set('points[0].value', typed);
  if (takesBack) form.delete('points[0].value');
  const outcome = await submit(form, takesBack ? recordMetricPointsInput : typedPoints, async (input) => {
    const [point] = input.points;
    if (!point) return null;
    const after = takesBack ? null : (point.value ?? null);
    const { recordMetricPoints } = await api(request, RecordMetricPointsDocument, {
      input: { ...input, points: [{ day: point.day, value: after }] },
    });
    const changed = recordMetricPoints.newCount + recordMetricPoints.correctedCount > 0;
    return {
      act: act === 'undo' ? ('undo' as const) : ('record' as const),
      day: point.day,
      before,
      after,
      changed,
    };
  });
  return outcome.done ? { done: outcome.result, reply: undefined } : { done: null, reply: outcome.reply };
}

async function archive(request: Request, form: FormData, act: 'archive' | 'restore'): Promise<MetricAnswer> {
  form.set('id', String(form.get('metricId')));
  form.delete('metricId');
  const schema = archiveMetricInput.omit({ archived: true });
  const outcome = await submit(form, schema, async (input) => {
    const { archiveMetric } = await api(request, ArchiveMetricDocument, {
      input: { ...input, archived: act === 'archive' },
    });
    return { act, version: archiveMetric.metric.version };
  });
  return outcome.done ? { done: outcome.result, reply: undefined } : { done: null, reply: outcome.reply };
}
