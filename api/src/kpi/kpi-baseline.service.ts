/**
 * Re-baselining is visible and reasoned (domain.md, "kpi"): limits move only when the owner says so, says why, and chooses a window that
 * is over and has enough periods to be judged by.
 */
import { KpiBaselineRepository, type KpiRow, MetricRepository } from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  type DayWindow,
  daysBetween,
  FEWEST_PERIODS,
  invalid,
  limits,
  notFound,
  periodsInside,
  type setKpiBaselineInput,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { storedSeries } from './kpi-series';
import { trendSubject } from './kpi-trend';
import { ownKpiInUse, savedKpi } from './kpi-writing';
import { readableWindow } from './period-range';
import { periodsToJudgeBy } from './trend-baselines';
import { totalsReader } from './trend-series';

/**
 * From the first day of the window on, limits are computed from it.
 * @throws AppError INVALID_INPUT when it is not in the past, longer than 800 days, or has fewer than 6 whole periods with a value;
 * CONFLICT STATE when the KPI has 30
 */
export async function setBaseline(
  context: RequestContext,
  input: z.output<typeof setKpiBaselineInput>,
): Promise<KpiRow> {
  const id = keyOf('Kpi', input.kpiId, ['input', 'kpiId']);
  const { from, to, reason } = input;
  const most = limits.kpiBaselineDays;
  if (daysBetween(from, to) > most) {
    throw invalid(['input', 'to'], 'window_too_long', `The window has at most ${most} days.`, { max: most });
  }
  readableWindow({ from, to }, ['input']);
  if (to > context.companyToday) {
    throw invalid(['input', 'to'], 'in_future', 'The window ends today at the latest.');
  }
  return context.change(async (unit) => {
    const kpi = await ownKpiInUse(context, unit, id, ['input', 'kpiId']);
    const baselines = new KpiBaselineRepository(unit.manager);
    if ((await baselines.count(id)) >= limits.kpiBaselines) {
      throw conflict(
        ConflictReason.STATE,
        `A KPI has at most ${limits.kpiBaselines} baselines: limits that move so often judge nothing.`,
        ['input', 'kpiId'],
      );
    }
    const count = await periodsWithValue(unit.manager, kpi, { from, to }, context.companyToday);
    if (count < FEWEST_PERIODS) {
      throw invalid(
        ['input', 'to'],
        'too_few_periods',
        `Expected at least ${FEWEST_PERIODS} whole periods with a value; there are ${count}.`,
        { min: FEWEST_PERIODS, count },
      );
    }
    await baselines.create({
      kpiId: id,
      from,
      to,
      reason,
      memberId: context.signedIn.memberId,
      at: unit.now,
    });
    return savedKpi(unit, id, 'kpi.baseline-set', { from, to, reason });
  });
}

/** How many of the KPI's own periods in a window have a value, read as its trend will read them: a period whole or not at all. */
async function periodsWithValue(
  manager: EntityManager,
  kpi: KpiRow,
  asked: DayWindow,
  today: string,
): Promise<number> {
  const window = periodsInside(asked, kpi.unit);
  const metric = await new MetricRepository(manager).byId(kpi.numeratorId);
  if (!metric) throw notFound('metric');
  const subject = trendSubject(kpi, metric, []);
  const read = await totalsReader(storedSeries(manager), subject, kpi.unit, today);
  return periodsToJudgeBy(subject, (await read([window]))(window));
}
