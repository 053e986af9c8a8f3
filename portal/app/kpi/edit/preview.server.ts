import { previewKpiInput } from '@groundcrew/shared';
import { api } from '~/api/api.server';
import { ApiError } from '~/api/api-error';
import { type PreviewedKpiFragment, PreviewKpiDocument } from '~/gql/graphql';
import { complete, readMeasure } from './measure';
import { rawTarget } from './target-text';

/** A formula on the company's own data, or why it cannot be looked at yet. */
export type Preview = { kpi: PreviewedKpiFragment; problem: null } | { kpi: null; problem: PreviewProblem };
export type PreviewProblem = 'INCOMPLETE' | 'UNREADABLE' | 'UNREACHABLE';

/** Looks at a formula before it is set. A target that cannot be read is left out: its field says so. */
export async function previewOf(request: Request, sent: FormData | URLSearchParams): Promise<Preview> {
  const { numeratorId, denominatorId, basis, direction, unit, target, display } = complete(
    readMeasure(Object.fromEntries(sent)),
  );
  if (!numeratorId) return { kpi: null, problem: 'INCOMPLETE' };
  const parsed = previewKpiInput.safeParse({
    numeratorId,
    denominatorId: denominatorId || null,
    basis,
    direction,
    unit,
    target: rawTarget(target, display) || null,
  });
  if (!parsed.success) return { kpi: null, problem: 'UNREADABLE' };
  try {
    const { kpiPreview } = await api(request, PreviewKpiDocument, { input: parsed.data });
    return { kpi: kpiPreview, problem: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const isInput = error.code === 'INVALID_INPUT' || error.code === 'NOT_FOUND';
    return { kpi: null, problem: isInput ? 'UNREADABLE' : 'UNREACHABLE' };
  }
}
