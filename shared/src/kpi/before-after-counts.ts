/**
 * The interval of a ratio of two rates or two proportions: log-normal, with the standard error of the log rate ratio (Poisson:
 * 1/a₁ + 1/a₂) or of the log ratio of proportions (binomial: 1/a − 1/n each), as in K. J. Rothman, "Epidemiology: An Introduction", and
 * N. E. Breslow & N. E. Day, "Statistical Methods in Cancer Research" II (1987); widened by √φ for over-dispersion, φ = Pearson's χ² ÷
 * degrees of freedom, as in P. McCullagh & J. A. Nelder, "Generalized Linear Models" (2nd ed. 1989), and read from Student's t.
 */
import type { DayPair } from './before-after-window';
import { student95 } from './probability';

/** Events and exposure of both windows, and the days that say how far days differ. */
export interface CountWindow {
  over: number;
  under: number;
  pairs: readonly DayPair[];
}

/** Relative bounds of the change: −0.5 is −50 %; null where it is open or cannot be said. */
export interface ChangeInterval {
  lower: number | null;
  upper: number | null;
  /** φ ≥ 1; null where it has no meaning or there are too few days to say. */
  dispersion: number | null;
}

const UNKNOWN: ChangeInterval = { lower: null, upper: null, dispersion: null };

/**
 * The 95 % interval of after ÷ before − 1.
 *
 * φ is pooled over the days of both windows, each against its own window's rate, and is never below 1: days that differ less than chance
 * would have them do not make a result surer. It takes days as independent; series that drift within a window deserve their chart.
 * With a cell of 0 every cell gets 0.5 more (J. B. S. Haldane and F. J. Anscombe, 1956), so that 0 contacts in a week has an interval too;
 * from a before of 0 the ratio has no upper bound. With fewer than three days in all there is no interval.
 */
export function countInterval(
  before: CountWindow,
  after: CountWindow,
  isProportion: boolean,
): ChangeInterval {
  const df = before.pairs.length + after.pairs.length - 2;
  const t = student95(df);
  if (t === null || (before.over <= 0 && after.over <= 0)) return UNKNOWN;
  const square = pearson(before.pairs, isProportion) + pearson(after.pairs, isProportion);
  const dispersion = Math.max(1, square / df);
  const hasEmptyCell = [before, after].some(
    ({ over, under }) => over <= 0 || (isProportion && over >= under),
  );
  const [a, b] = [before, after].map((window) => logRate(window, isProportion, hasEmptyCell));
  if (!a || !b) return UNKNOWN;
  const half = t * Math.sqrt(dispersion * (a.variance + b.variance));
  const log = b.log - a.log;
  return {
    lower: finite(Math.expm1(log - half)),
    upper: before.over > 0 ? finite(Math.expm1(log + half)) : null,
    dispersion: finite(dispersion),
  };
}

/** A number, or null where it is none. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function logRate({ over, under }: CountWindow, isProportion: boolean, hasEmptyCell: boolean) {
  const events = hasEmptyCell ? over + 0.5 : over;
  const exposure = hasEmptyCell && isProportion ? under + 1 : under;
  return {
    log: Math.log(events / exposure),
    variance: Math.max(0, 1 / events - (isProportion ? 1 / exposure : 0)),
  };
}

/** Pearson's χ² of the days against their pooled rate. */
function pearson(pairs: readonly DayPair[], isProportion: boolean): number {
  let over = 0;
  let under = 0;
  for (const pair of pairs) {
    over += pair.over;
    under += pair.under;
  }
  const rate = over / under;
  const variance = isProportion ? rate * (1 - rate) : rate;
  if (!(variance > 0)) return 0;
  return pairs.reduce((sum, pair) => sum + (pair.over - rate * pair.under) ** 2 / (variance * pair.under), 0);
}
