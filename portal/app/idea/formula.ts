/** reach × effect ÷ effort as it is said, so that anyone can compute it again. */
import { ideaPriority } from '@groundcrew/shared';

type Formula = { reach: number; effect: string; effort: string };

/** The parts as numbers; decimals lose the zeros that carry nothing. */
export function formulaParts({ reach, effect, effort }: Formula) {
  return { reach, effect: Number(effect), effort: Number(effort) };
}

/** What somebody types comes to; null until all three are numbers in their ranges. */
export function typedPriority(typed: { reach: string; effect: string; effort: string }): number | null {
  const reach = Number(plainNumber(typed.reach));
  const [effect, effort] = [plainNumber(typed.effect), plainNumber(typed.effort)];
  if (!Number.isInteger(reach) || reach < 1 || reach > 10_000_000) return null;
  if (!isBetween(effect, 0.1, 1) || !isBetween(effort, 0.5, 520)) return null;
  return ideaPriority(reach, effect, effort) / 1000;
}

/** A number as people write it, without its thousands separators and unit: 41,300,000원 → 41300000. */
export function plainNumber(text: string): string {
  return text
    .trim()
    .replace(/^₩/u, '')
    .replace(/[,\s]/gu, '')
    .replace(/\p{L}+$/u, '');
}

function isBetween(text: string, low: number, high: number): boolean {
  return /^\d+(\.\d{1,4})?$/.test(text) && Number(text) >= low && Number(text) <= high;
}
