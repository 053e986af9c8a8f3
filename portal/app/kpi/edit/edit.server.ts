import type { SubmissionResult } from '@conform-to/react';
import {
  addKpiTaskInput,
  limits,
  removeKpiTaskInput,
  setKpiInput,
  updateKpiInput,
  updateKpiTaskInput,
} from '@groundcrew/shared';
import { api, forbidden, load, notFound } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import {
  AddEditorTaskDocument,
  FindMetricsDocument,
  FinishTaskDocument,
  KpiEditorDocument,
  KpiToEditDocument,
  RemoveEditorTaskDocument,
  SetKpiDocument,
  UpdateKpiDocument,
} from '~/gql/graphql';
import { keptReply, submitEditor, typedValues } from './editor-form.server';
import { type Preview, previewOf } from './preview.server';

/** What a page of the editor gets back: what is to be mended or kept, a preview that was asked for, a formula to take over. */
export type EditorAnswer = { reply: SubmissionResult; preview?: Preview; pick?: string; lines?: number };

/** What a new KPI is made with; nobody who may not set one gets the page. */
export async function loadEditor(request: Request) {
  const { viewer, ...choices } = await load(request, KpiEditorDocument);
  if (!viewer?.can.setKpis) throw forbidden();
  return { choices, canMakeMetrics: viewer.can.editMetrics };
}

/** The KPI to edit with the same choices. @throws the page's 404, or 403 when it is another's */
export async function loadKpi(request: Request, id: string | undefined) {
  const { node, viewer, ...choices } = await load(request, KpiToEditDocument, { id: id ?? '' });
  if (node?.__typename !== 'Kpi') throw notFound();
  if (!node.viewerCan.edit) throw forbidden();
  return { kpi: node, choices, canMakeMetrics: viewer?.can.editMetrics ?? false };
}

/** Metrics by a part of their name; nothing for nothing. */
export async function findMetrics(request: Request, typed: string) {
  const text = typed.trim().slice(0, limits.searchText);
  if (text === '') return [];
  const { metrics } = await load(request, FindMetricsDocument, { text });
  return metrics.edges.map(({ node }) => node);
}

/** Buttons that ask for something before the KPI is set, for those without scripts; null for the setting itself. */
export async function answerIntent(request: Request, form: FormData): Promise<EditorAnswer | null> {
  const intent = String(form.get('intent') ?? '');
  const reply = keptReply(typedValues(form));
  if (intent === 'preview') return { reply, preview: await previewOf(request, form) };
  if (intent === 'lines') return { reply, lines: 3 };
  if (intent.startsWith('template:')) return { reply, pick: intent.slice('template:'.length) };
  return null;
}

/** Sets what the form describes, and returns the new KPI's id. */
export async function setKpi(request: Request, form: FormData) {
  return submitEditor(form, setKpiInput, async (input) => {
    const { setKpi } = await api(request, SetKpiDocument, { input });
    return setKpi.kpi.id;
  });
}

/** Changes what the form describes; what was emptied is removed, and a locked formula is not sent. */
export async function updateKpi(request: Request, form: FormData) {
  return submitEditor(form, updateKpiInput, async (changed) => {
    const { target = null, servesValueId = null, serves = null, denominatorId = null, ...rest } = changed;
    const formula = changed.numeratorId ? { denominatorId } : {};
    const input = { ...rest, target, servesValueId, serves, ...formula };
    const { updateKpi } = await api(request, UpdateKpiDocument, { input });
    return updateKpi.kpi.id;
  });
}

/** Adds a task, says that one is done, or takes one away: the small acts of the third step and of the home. */
export async function actOnTask(request: Request, form: FormData) {
  switch (form.get('act')) {
    case 'add':
      return submit(form, addKpiTaskInput, (input) => api(request, AddEditorTaskDocument, { input }));
    case 'remove':
      return submit(form, removeKpiTaskInput, (input) => api(request, RemoveEditorTaskDocument, { input }));
    default:
      return submit(form, updateKpiTaskInput, ({ id, version }) =>
        api(request, FinishTaskDocument, { input: { id, version, done: true } }),
      );
  }
}
