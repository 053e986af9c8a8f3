/** Quarters of the address: this one unless another is named, and their neighbours. */
import { isQuarter, quarterOf } from '@groundcrew/shared';

export function shownQuarter(params: URLSearchParams, today: string): string {
  const named = params.get('quarter') ?? '';
  return isQuarter(named) ? named : quarterOf(today);
}

/** The quarter so many after it, or before it. */
export function quarterAfter(quarter: string, steps: number): string {
  const at = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + steps;
  return `${String(Math.floor(at / 4)).padStart(4, '0')}-Q${(at % 4) + 1}`;
}
