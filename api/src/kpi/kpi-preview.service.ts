import type { KpiRow } from '@groundcrew/db';
import type { Capability, previewKpiInput, Trend } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { exactly, formulaKeys, readFormula } from './formula';
import { adviceOn, type OfferedAdvice } from './kpi-advice.service';
import { capabilityFor, figuresIn, type KpiFigures } from './kpi-figures.service';
import { requestSeries } from './kpi-series';
import { kpiTrend } from './kpi-trend';
import { lastCompletePeriod, lastPeriods } from './period-range';
import type { TrendSubject } from './trend-series';

export interface PreviewedKpi {
  trend: Trend;
  capability: Capability | null;
  advice: OfferedAdvice[];
  latest: KpiFigures;
}

/**
 * How a formula looks on the company's own data, as if it were set today.
 * @throws AppError INVALID_INPUT or NOT_FOUND naming the field
 */
export async function previewKpi(
  context: RequestContext,
  input: z.output<typeof previewKpiInput>,
): Promise<PreviewedKpi> {
  authorise(context, 'kpi.read');
  const today = context.companyToday;
  const { basis, direction, unit } = input;
  const { numeratorId = 0, denominatorId = null } = formulaKeys(input);
  const { numerator, denominator } = await readFormula(
    context.manager,
    { numeratorId, denominatorId },
    basis,
  );
  const subject: TrendSubject = {
    numeratorId,
    denominatorId,
    basis,
    direction,
    setOn: today,
    kind: numerator.kind,
    baselines: [],
  };
  const question = { ...lastPeriods(unit, today), unit };
  const trend = await kpiTrend(requestSeries(context), subject, question, today);
  const aim: Pick<KpiRow, 'target' | 'direction'> = { target: exactly(input.target ?? null), direction };
  return {
    trend,
    capability: await capabilityFor(aim, async () => trend),
    advice: adviceOn('', numerator, denominator, trend),
    latest: await figuresIn(context, subject, lastCompletePeriod(unit, today)),
  };
}
