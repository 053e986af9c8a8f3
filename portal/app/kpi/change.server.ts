import type { SubmissionResult } from '@conform-to/react';
import {
  addDays,
  decimalToNumber,
  isDay,
  parseDecimal,
  registerChangeInput,
  updateChangeInput,
} from '@groundcrew/shared';
import { api, forbidden, load, notFound } from '../api/api.server';
import { ApiError } from '../api/api-error';
import {
  KpiBaselinePreviewDocument,
  KpiChangeToEditDocument,
  RegisterChangeDocument,
  UpdateChangeDocument,
} from '../gql/graphql';
import type { BaselineShown } from './baseline-preview';
import type { ChangeValues } from './change-form';
import { effectFromPercent, endsAfter, sentValues, submitShaped } from './form-shape.server';
import { loadPeopleChoices } from './kpi-act.server';

const ENDS = ['baselineTo', 'judgedTo'];

/** Days of the windows that are offered, by how often the KPI is judged. */
const OFFERED = { DAY: 28, WEEK: 28, MONTH: 91 };

/** What the form begins with: from today, against the time just before, judged once it has settled. */
export function usualChange(
  unit: keyof typeof OFFERED,
  direction: 'HIGHER' | 'LOWER',
  today: string,
): ChangeValues {
  const days = OFFERED[unit];
  return {
    title: '',
    description: '',
    startsOn: today,
    baselineFrom: addDays(today, -days),
    baselineTo: addDays(today, -1),
    judgedFrom: addDays(today, days),
    judgedTo: addDays(today, 2 * days - 1),
    way: direction === 'LOWER' ? 'DOWN' : 'UP',
    expectedEffect: '',
  };
}

/** The value of a window that ends with `lastDay`; null when the window is none. */
export async function previewBaseline(
  request: Request,
  kpiId: string,
  window: { from: string; lastDay: string; effect: number | null },
): Promise<BaselineShown | null> {
  const { from, lastDay, effect } = window;
  if (!isDay(from) || !isDay(lastDay) || lastDay < from) return null;
  try {
    const period = { from, to: addDays(lastDay, 1) };
    const { node } = await api(request, KpiBaselinePreviewDocument, { id: kpiId, period });
    return node?.__typename === 'Kpi' ? { value: node.value, effect } : null;
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

export type ChangeAnswer =
  | { done: true }
  | { done: false; reply: SubmissionResult; preview: BaselineShown | null };

/** Registers or edits a change, or only shows what the chosen baseline's value is. */
export async function actOnChange(
  request: Request,
  kpiId: string,
  verb: 'register' | 'update',
): Promise<ChangeAnswer> {
  const form = await request.formData();
  const preview = async () => {
    const shaped = new FormData();
    for (const name of ['way', 'expectedEffect']) shaped.set(name, String(sent[name] ?? ''));
    const unread = effectFromPercent(shaped);
    const effect = unread.expectedEffect ? null : parseDecimal(String(shaped.get('expectedEffect')));
    return previewBaseline(request, kpiId, {
      from: String(sent.baselineFrom ?? ''),
      lastDay: String(sent.baselineTo ?? ''),
      effect: effect === null || sent.expectedEffect === '' ? null : decimalToNumber(effect),
    });
  };
  const sent = sentValues(form);
  if (form.get('act') === 'preview')
    return { done: false, reply: { initialValue: sent }, preview: await preview() };
  const shape = (each: FormData) => {
    endsAfter(each, ENDS);
    if (verb === 'register' && each.get('description') === '') each.delete('description');
    return effectFromPercent(each);
  };
  const outcome =
    verb === 'register'
      ? await submitShaped(form, registerChangeInput, shape, (input) =>
          api(request, RegisterChangeDocument, { input }),
        )
      : await submitShaped(form, updateChangeInput, shape, ({ description = null, ...input }) =>
          api(request, UpdateChangeDocument, { input: { ...input, description } }),
        );
  return outcome.done ? { done: true } : { done: false, reply: outcome.reply, preview: await preview() };
}

/** A change that can still be edited or withdrawn. @throws the page's 404, or 403 once it is locked for the reader */
export async function loadOpenChange(request: Request, id: string | undefined, may: 'edit' | 'withdraw') {
  const { node } = await load(request, KpiChangeToEditDocument, { id: id ?? '' });
  if (node?.__typename !== 'KpiChange') throw notFound();
  if (!node.viewerCan[may]) throw forbidden();
  return node;
}

/** The same as the form shows it: last days and per cent. */
export async function loadChangeToEdit(request: Request, id: string | undefined) {
  const change = await loadOpenChange(request, id, 'edit');
  const effect = parseDecimal(change.expectedEffect) ?? 0n;
  const size = (effect < 0n ? -effect : effect) * 100n;
  const values: ChangeValues = {
    title: change.title,
    description: change.description ?? '',
    startsOn: change.startsOn,
    baselineFrom: change.baselineFrom,
    baselineTo: addDays(change.baselineTo, -1),
    judgedFrom: change.judgedFrom,
    judgedTo: addDays(change.judgedTo, -1),
    way: effect < 0n ? 'DOWN' : 'UP',
    expectedEffect: String(decimalToNumber(size)),
  };
  const [people, preview] = await Promise.all([
    loadPeopleChoices(request, change.kpi.owner.id),
    previewBaseline(request, change.kpi.id, {
      from: values.baselineFrom,
      lastDay: values.baselineTo,
      effect: decimalToNumber(effect),
    }),
  ]);
  return { change, values, people, preview };
}
