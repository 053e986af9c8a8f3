/**
 * What a KPI's page opens on, as a sentence: something to look into first, then what the last judged change did, else what the
 * trend says.
 */
import { isWholeMonth } from '../metric/period-words';

interface HeadingSubject {
  retiredOn?: string | null;
  trend: { state: TrendStateName; stateCount: number };
  /** Newest start first. */
  changes: readonly {
    state: string;
    verdict?: string | null;
    baselineFrom: string;
    baselineTo: string;
    result: { change?: number | null; before?: { value?: number | null }; after?: { value?: number | null } };
  }[];
}

export type TrendStateName = 'BETTER' | 'WORSE' | 'NONE' | 'TOO_EARLY' | 'NO_DATA';

export type KpiHeading =
  | { key: 'retired' }
  | { key: 'down' | 'up'; change: number; before: { from: string; to: string } | null }
  | { key: 'rose' | 'fell' }
  | { key: 'same' }
  | { key: TrendStateName; count: number };

/** Which sentence it is, and its figures. `before` is null where the baseline has no name of its own. */
export function kpiHeading({ retiredOn, trend, changes }: HeadingSubject): KpiHeading {
  if (retiredOn) return { key: 'retired' };
  const ofTrend: KpiHeading = { key: trend.state, count: trend.stateCount };
  if (trend.state === 'WORSE') return ofTrend;
  const judged = changes.find((change) => change.state === 'JUDGED' && change.verdict);
  if (!judged) return ofTrend;
  if (judged.verdict === 'NOT_DISTINGUISHABLE') return trend.state === 'BETTER' ? ofTrend : { key: 'same' };
  if (judged.verdict !== 'BETTER' && judged.verdict !== 'WORSE') return ofTrend;
  const { baselineFrom: from, baselineTo: to } = judged;
  const { change, before, after } = judged.result;
  // from a before of none there is no change in per cent
  if (typeof change !== 'number')
    return { key: (after?.value ?? 0) < (before?.value ?? 0) ? 'fell' : 'rose' };
  return { key: change < 0 ? 'down' : 'up', change, before: isWholeMonth(from, to) ? { from, to } : null };
}
