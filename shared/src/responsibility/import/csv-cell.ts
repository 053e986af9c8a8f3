/**
 * Cells of a CSV that people open in a spreadsheet. A cell that begins like a formula is written with an apostrophe in
 * front, and read without it (OWASP, "CSV Injection"); a number is no formula, so −5 stays a number. A list stands in one
 * cell, its items separated by semicolons.
 */

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** The cell as it may be written to a file that a spreadsheet opens. */
export function guardedCell(value: string): string {
  return FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
}

/** The cell as it was before {@link guardedCell}. */
export function unguardedCell(value: string): string {
  return value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value;
}

/** One line of CSV, quoted where needed (RFC 4180), without its line end. */
export function csvLine(cells: readonly string[]): string {
  return cells
    .map(guardedCell)
    .map((cell) => (/[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}

/** A whole file: CRLF and a byte-order mark, without which Excel reads Korean as something else. */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => `${csvLine(cells)}\r\n`).join('')}`;
}

/** Items → one cell. A backslash keeps a separator inside an item from separating. */
export function joinItems(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** One cell → its items, trimmed, without empty ones. */
export function splitItems(cell: string): string[] {
  const items = cell.match(/(?:\\[\s\S]|[^;\\]|\\$)+/gu) ?? [];
  return items.map((item) => item.replace(/\\([\s\S])/gu, '$1').trim()).filter(Boolean);
}
