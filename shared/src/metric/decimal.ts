/**
 * Exact decimals: a value is a whole number of ten-thousandths, so that sums are exact on every database and in every
 * order. A bigint, because 10^12 with four places does not fit a double.
 */

/** Places after the point that are kept. */
export const DECIMAL_PLACES = 4;
const SCALE = 10n ** BigInt(DECIMAL_PLACES);
const UNIT = Number(SCALE);
/** Largest magnitude of one value: 730 days of it still sum within 64 bits. */
export const DECIMAL_MAX = 10n ** 12n * SCALE;

const PATTERN = /^([+-]?)(\d{1,13})(?:\.(\d{1,4})0*)?$/;

/**
 * Reads a decimal such as `1234.5`; no thousands separators, no exponent.
 * @returns ten-thousandths, or null when the text is not one, has more than four places, or is beyond ±10^12
 */
export function parseDecimal(text: string): bigint | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const magnitude = BigInt(match[2] ?? '0') * SCALE + BigInt((match[3] ?? '').padEnd(DECIMAL_PLACES, '0'));
  if (magnitude > DECIMAL_MAX) return null;
  return match[1] === '-' ? -magnitude : magnitude;
}

/** Writes ten-thousandths as the shortest exact decimal, e.g. `1234.5`. */
export function formatDecimal(scaled: bigint): string {
  // Most values are safe integers, where numbers divide ten times as fast; charts write thousands of them.
  const near = Number(scaled);
  if (Number.isSafeInteger(near))
    return written(near < 0, Math.trunc(Math.abs(near) / UNIT), Math.abs(near) % UNIT);
  const magnitude = scaled < 0n ? -scaled : scaled;
  return written(scaled < 0n, magnitude / SCALE, Number(magnitude % SCALE));
}

function written(isNegative: boolean, whole: number | bigint, places: number): string {
  const sign = isNegative ? '-' : '';
  if (places === 0) return `${sign}${whole}`;
  return `${sign}${whole}.${String(places).padStart(DECIMAL_PLACES, '0').replace(/0+$/, '')}`;
}

/** As it is bound to a statement: a number where a double carries it, which is nearly always, else text. */
export function storedDecimal(scaled: bigint): number | string {
  const number = Number(scaled);
  return Number.isSafeInteger(number) ? number : scaled.toString();
}

/** The nearest double, for charts and statistics; never for sums that are shown. */
export function decimalToNumber(scaled: bigint): number {
  return Number(scaled) / UNIT;
}
