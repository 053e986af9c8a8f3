/**
 * How long a signal has lasted is said of the whole of it ("for 33 weeks now"), whichever range is shown: where one may have begun before
 * what was read, it is read again from further back. Each reading reaches four times as far, so that what it costs follows the run.
 */
import {
  addDays,
  type DayWindow,
  nextPeriod,
  type PeriodUnit,
  periodStart,
  type Trend,
} from '@groundcrew/shared';

/** Periods before the shown ones; eight hold every rule that has begun, where each has a value. */
const LEADS = [8, 32, 128, 512, 800];
/** No run is followed further back. */
const MOST_DAYS = 3_660;

/**
 * A trend whose runs are seen whole.
 * @param firstDay the first day that has a value; null when there is none
 * @param trendFrom the trend of what is shown, read from a period's first day on
 */
export async function withWholeRuns(
  shown: DayWindow,
  unit: PeriodUnit,
  firstDay: () => Promise<string | null>,
  trendFrom: (from: string) => Promise<Trend>,
): Promise<Trend> {
  const [lead = 0, ...more] = LEADS;
  let from = nextPeriod(shown.from, unit, -lead);
  let trend = await trendFrom(from);
  for (const periods of more) {
    const first = trend.isCut ? await firstDay() : null;
    if (first === null || first >= from) break;
    const farthest = [
      nextPeriod(shown.from, unit, -periods),
      periodStart(addDays(shown.from, -MOST_DAYS), unit),
    ];
    const [next = from] = [...farthest, periodStart(first, unit)].sort().reverse();
    if (next >= from) break;
    from = next;
    trend = await trendFrom(from);
  }
  return trend;
}
