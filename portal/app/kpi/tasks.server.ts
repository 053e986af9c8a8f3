import type { SubmissionResult } from '@conform-to/react';
import { addKpiTaskInput, removeKpiTaskInput, updateKpiTaskInput } from '@groundcrew/shared';
import { api, load, notFound } from '../api/api.server';
import { type Outcome, submit } from '../form/submit.server';
import {
  AddKpiTaskDocument,
  KpiTasksDocument,
  type KpiTasksQuery,
  RemoveKpiTaskDocument,
  UpdateKpiTaskDocument,
} from '../gql/graphql';
import { staleAsFormError } from '../responsibility/edit/stale-version';

export type KpiWithTasks = Extract<NonNullable<KpiTasksQuery['node']>, { __typename: 'Kpi' }>;
export type KpiTask = KpiWithTasks['tasks'][number];

export interface TaskReply {
  act: string;
  /** The task it was about; empty for a new one. */
  subject: string;
  reply: SubmissionResult;
}

/** A KPI with its tasks. @throws the page's 404 when there is none */
export async function loadTasks(request: Request, id: string | undefined) {
  const { node } = await load(request, KpiTasksDocument, { id: id ?? '' });
  if (node?.__typename !== 'Kpi') throw notFound();
  return { kpi: node };
}

/** Adds, edits, finishes, reopens or removes a task. Null when it is done. */
export async function actOnTasks(request: Request): Promise<TaskReply | null> {
  const form = await request.formData();
  const act = String(form.get('act') ?? '');
  const outcome = await doAct(request, act, form);
  if (outcome.done) return null;
  return { act, subject: String(form.get('id') ?? ''), reply: staleAsFormError(outcome.reply) };
}

const named = updateKpiTaskInput.pick({ id: true, version: true });

function doAct(request: Request, act: string, form: FormData): Promise<Outcome<unknown>> {
  switch (act) {
    case 'add':
      return submit(form, addKpiTaskInput, (input) => api(request, AddKpiTaskDocument, { input }));
    case 'edit':
      return submit(form, updateKpiTaskInput, (input) => api(request, UpdateKpiTaskDocument, { input }));
    case 'done':
    case 'reopen':
      return submit(form, named, (input) =>
        api(request, UpdateKpiTaskDocument, { input: { ...input, done: act === 'done' } }),
      );
    case 'remove':
      return submit(form, removeKpiTaskInput, (input) => api(request, RemoveKpiTaskDocument, { input }));
    default:
      throw notFound();
  }
}
