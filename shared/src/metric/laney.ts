/**
 * Limits of ratios whose denominator moves: P′ for proportions and U′ for rates, after David B. Laney, "Improved Control Charts for
 * Attributes", Quality Engineering 14(4), 2002, 531–537. Each ratio becomes a z-score by its own sampling deviation σᵢ; the spread of
 * the z-scores between periods, σ_z = mean moving range ÷ 1.128, then scales the limits: centre ± 3 · σᵢ · σ_z.
 */
import { D2, meanMovingRange } from './xmr';

/** Numerator and denominator of one period, in their own units; `under` is above 0. */
export interface RatioParts {
  over: number;
  under: number;
}

/** What a baseline says of ratios to come. */
export interface LaneyBaseline {
  /** Σ numerator ÷ Σ denominator of the baseline. */
  centre: number;
  /** σᵢ · σ_z · √nᵢ, the same for every period: divide by √denominator for a period's sigma. */
  spread: number;
}

/**
 * Reads a baseline in its order of time; null for none.
 *
 * σᵢ is √(p̄(1 − p̄)/nᵢ) for P′ and √(ū/nᵢ) for U′. The z-scores are divided by what the limits are multiplied with, so the numerator
 * under the root cancels out and σᵢ · σ_z = mean moving range of (pᵢ − p̄)√nᵢ ÷ 1.128 ÷ √nᵢ for both. In this form a baseline of all 0
 * or all 1 needs no exception.
 */
export function laneyBaseline(parts: readonly RatioParts[]): LaneyBaseline | null {
  let over = 0;
  let under = 0;
  for (const part of parts) {
    over += part.over;
    under += part.under;
  }
  if (!(under > 0)) return null;
  const centre = over / under;
  const scores = parts.map((part) => (part.over / part.under - centre) * Math.sqrt(part.under));
  return { centre, spread: meanMovingRange(scores) / D2 };
}
