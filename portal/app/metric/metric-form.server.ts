import { createMetricInput, updateMetricInput } from '@groundcrew/shared';
import { api, forbidden, load, notFound } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import {
  CreateMetricDocument,
  MetricToEditDocument,
  type MetricToEditQuery,
  UpdateMetricDocument,
} from '~/gql/graphql';
import { readerToday } from './today.server';

export type EditableMetric = Extract<NonNullable<MetricToEditQuery['node']>, { __typename: 'Metric' }>;

/** Answers 403 before the form for a new metric is filled in for nothing. */
export async function requireMetricEditor(request: Request): Promise<void> {
  const { mayEdit } = await readerToday(request);
  if (!mayEdit) throw forbidden();
}

/** The metric to edit. @throws the page's 404 or 403 */
export async function loadEditableMetric(request: Request, id: string | undefined): Promise<EditableMetric> {
  const { node } = await load(request, MetricToEditDocument, { id: id ?? '' });
  if (node?.__typename !== 'Metric') throw notFound();
  if (!node.viewerCan.edit) throw forbidden();
  return node;
}

/** Makes the metric that the form describes; its id is the result. */
export async function createMetric(request: Request) {
  return submit(await request.formData(), createMetricInput, async (input) => {
    const { createMetric: made } = await api(request, CreateMetricDocument, { input });
    return made.metric.id;
  });
}

/** Changes the metric; an emptied description is removed. */
export async function updateMetric(request: Request) {
  return submit(await request.formData(), updateMetricInput, async (input) => {
    const changed = { ...input, description: input.description ?? '' };
    const { updateMetric: saved } = await api(request, UpdateMetricDocument, { input: changed });
    return saved.metric.id;
  });
}
