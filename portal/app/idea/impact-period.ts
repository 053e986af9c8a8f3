/** Whether a half-open period is one whole year: 2025-07-01 to 2026-07-01. */
export function isOneYear(from: string, to: string): boolean {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) === 1 && from.slice(4) === to.slice(4);
}
