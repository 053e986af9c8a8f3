import { addDays, isDay } from '@groundcrew/shared';
import { api, load, notFound, toPageError } from '../api/api.server';
import { ApiError } from '../api/api-error';
import { KpiComparisonDocument, KpiToActOnDocument } from '../gql/graphql';

interface Window {
  from: string;
  to: string;
}

const DAYS = 28;

/** Any two windows of a KPI, as the address names them; without an address the last four weeks and the four before. */
export async function loadComparison(request: Request, id: string | undefined) {
  const { node, company } = await load(request, KpiToActOnDocument, { id: id ?? '' });
  if (node?.__typename !== 'Kpi') throw notFound();
  const params = new URL(request.url).searchParams;
  const { today } = company;
  const usual = {
    before: { from: addDays(today, -2 * DAYS), to: addDays(today, -DAYS) },
    after: { from: addDays(today, -DAYS), to: today },
  };
  const isAsked = [...params.keys()].some((name) => /^(before|after)/.test(name));
  const before = windowOf(params, 'before');
  const after = windowOf(params, 'after');
  const windows = { before: before ?? usual.before, after: after ?? usual.after };
  const problem = !isAsked
    ? null
    : !before || !after
      ? ('needs' as const)
      : isInOrder(before) && isInOrder(after)
        ? null
        : ('order' as const);
  if (problem) return { kpi: node, windows, result: null, problem, max: null };
  try {
    const { node: compared } = await api(request, KpiComparisonDocument, { id: node.id, ...windows });
    const result = compared?.__typename === 'Kpi' ? compared.comparison : null;
    return { kpi: node, windows, result, problem, max: null };
  } catch (error) {
    const max = tooLong(error);
    if (max !== null) return { kpi: node, windows, result: null, problem: 'long' as const, max };
    throw error instanceof ApiError ? toPageError(error) : error;
  }
}

/** How many days a window may have, where that is what the API refused. */
export function tooLong(error: unknown): number | null {
  if (!(error instanceof ApiError) || error.code !== 'INVALID_INPUT') return null;
  const max = error.issues.find((issue) => typeof issue.params?.max === 'number')?.params?.max;
  return typeof max === 'number' ? max : null;
}

function windowOf(params: URLSearchParams, name: 'before' | 'after'): Window | null {
  const from = params.get(`${name}From`) ?? '';
  const until = params.get(`${name}Until`) ?? '';
  if (!isDay(from) || !isDay(until)) return null;
  const to = addDays(until, 1);
  return isDay(to) ? { from, to } : null;
}

const isInOrder = ({ from, to }: Window) => from < to;
