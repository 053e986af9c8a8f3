import {
  KpiBaselineRepository,
  type KpiBaselineRow,
  KpiChangeRepository,
  type KpiChangeRow,
  KpiCheckInRepository,
  type KpiCheckInRow,
  KpiRepository,
  type KpiRow,
  KpiTaskRepository,
  type KpiTaskRow,
  MetricCorrectionRepository,
} from '@groundcrew/db';
import { companyMidnight, dayNumber } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import { byForeignKey, byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** KPIs and what hangs on them, by key and by what they hang on. */
export function kpiLoaders(context: RequestContext) {
  const { gathered: manager } = context;
  const kpis = new KpiRepository(manager);
  const baselines = new KpiBaselineRepository(manager);
  const tasks = new KpiTaskRepository(manager);
  const checkIns = new KpiCheckInRepository(manager);
  const changes = new KpiChangeRepository(manager);
  const corrections = new MetricCorrectionRepository(manager);
  const byId = byKey<KpiRow>((ids) => kpis.byIds(ids));
  const task = byKey<KpiTaskRow>((ids) => tasks.byIds(ids));
  const change = byKey<KpiChangeRow>((ids) => changes.byIds(ids));
  return {
    byId,
    /** Those in use, by name. */
    ofOwner: byForeignKey<KpiRow>(
      (ids) => kpis.inUseOf('owner_id', ids),
      (row) => row.ownerId,
      byId,
    ),
    /** Those in use that serve a company value, by name. */
    ofValue: byForeignKey<KpiRow>(
      (ids) => kpis.inUseOf('value_id', ids),
      (row) => row.valueId,
      byId,
    ),
    /** Those set on purpose, oldest first. */
    baselines: byForeignKey<KpiBaselineRow>(
      (ids) => baselines.ofKpis(ids),
      (row) => row.kpiId,
    ),
    task,
    /** Open ones first by due day, then those that are done. */
    tasks: byForeignKey<KpiTaskRow>(
      (ids) => tasks.ofKpis(ids),
      (row) => row.kpiId,
      task,
    ),
    checkIn: byKey<KpiCheckInRow>((ids) => checkIns.byIds(ids)),
    change,
    /** Withdrawn ones too; the newest start first. */
    changes: byForeignKey<KpiChangeRow>(
      (ids) => changes.ofKpis(ids),
      (row) => row.kpiId,
      change,
    ),
    /**
     * On how many days of a change's windows a value was corrected, or first came, since they are closed: of its baseline since the
     * day it started, of its judged window since the day that was over.
     */
    correctedDays: new DataLoader<KpiChangeRow, number, number>(
      async (judged) => {
        const of = await byId.loadMany(judged.map(({ kpiId }) => kpiId));
        return corrections.changedDays(
          judged.map((row, at) => {
            const kpi = of[at];
            const metricIds =
              kpi && !(kpi instanceof Error)
                ? [kpi.numeratorId, ...(kpi.denominatorId === null ? [] : [kpi.denominatorId])]
                : [];
            return {
              metricIds,
              days: [
                closed(row.baselineFrom, row.baselineTo, row.startsOn),
                closed(row.judgedFrom, row.judgedTo, row.judgedTo),
              ],
            };
          }),
        );
      },
      // each is a part of one statement, and SQLite takes 500
      { cacheKeyFn: ({ id }) => id, maxBatchSize: 100 },
    ),
    /** Member ids of those who do a change. */
    changePeople: new DataLoader<number, number[]>(async (ids) => {
      const found = await changes.people(ids);
      const of = new Map<number, number[]>(ids.map((id) => [id, []]));
      for (const { changeId, memberId } of found) of.get(changeId)?.push(memberId);
      return ids.map((id) => of.get(id) ?? []);
    }),
  };
}

/** Days that nobody should change any more from a company's day on. */
const closed = (from: string, to: string, since: string) => ({
  from: dayNumber(from),
  to: dayNumber(to),
  since: companyMidnight(since),
});
