/** Days and values as files and streams write them. Millions of them are read, so the usual form takes no regular expression. */
import { parseDecimal, storedDecimal } from '../decimal';
import { dayNumber } from '../period';

const ZERO = 48;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const OTHER_DAY = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\.?$|^(\d{4})(\d{2})(\d{2})$/;
// no group begins with 0: 0,500 is a half, as those write it who put a comma before the decimals
const THOUSANDS = /^([+-]?)([1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?$/;

/**
 * A day of 1900 to 2199: 2026-11-22, and as spreadsheets write it 2026/11/22, 2026. 11. 22. and 20261122.
 * @returns days since 1970-01-01; NaN when it is none
 */
export function readDay(text: string): number {
  if (text.length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45) {
    const year = digits(text, 0, 4);
    const month = digits(text, 5, 7);
    const day = digits(text, 8, 10);
    if (year >= 0 && month >= 0 && day >= 0) return isReal(year, month, day) ? dayNumber(text) : Number.NaN;
  }
  const match = OTHER_DAY.exec(text.trim());
  if (!match) return Number.NaN;
  const [year = '', month = '', day = ''] = match.slice(1).filter((part) => part !== undefined);
  if (!isReal(Number(year), Number(month), Number(day))) return Number.NaN;
  return dayNumber(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/**
 * An exact value: 1234.5, −3, and 1,234 as spreadsheets write it.
 * @returns ten-thousandths as they are bound to a statement; null when it is no decimal of at most four places up to 10^12
 */
export function readValue(text: string): number | string | null {
  const plain = plainValue(text);
  if (plain !== null) return plain;
  const trimmed = text.trim().replace(/^\u2212/u, '-');
  const grouped = THOUSANDS.exec(trimmed);
  const number = grouped ? `${grouped[1]}${grouped[2]?.replaceAll(',', '')}${grouped[3] ?? ''}` : trimmed;
  const scaled = parseDecimal(number);
  return scaled === null ? null : storedDecimal(scaled);
}

/** At most eleven digits before the point: ten-thousandths of that are whole numbers which a double holds. */
function plainValue(text: string): number | null {
  const { length } = text;
  const isNegative = text.charCodeAt(0) === 45;
  let at = isNegative ? 1 : 0;
  const begin = at;
  let whole = 0;
  for (; at < length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) break;
    whole = whole * 10 + digit;
  }
  if (at === begin || at - begin > 11) return null;
  let scaled = whole * 10_000;
  if (at < length) {
    const places = length - at - 1;
    if (text.charCodeAt(at) !== 46 || places < 1 || places > 4) return null;
    const part = digits(text, at + 1, length);
    if (part < 0) return null;
    scaled += part * 10 ** (4 - places);
  }
  return isNegative && scaled !== 0 ? -scaled : scaled;
}

/** The number that the characters write; −1 when one is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function isReal(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0));
}
