/**
 * The RACI matrix as CSV for spreadsheets (RFC 4180: CRLF, quotes doubled). A cell that a spreadsheet would
 * run as a formula (= + - @, tab, carriage return in front) gets a leading apostrophe.
 */
import type { RaciMatrix } from './raci.matrix';

/** Excel reads UTF-8 only with this mark in front. */
const BYTE_ORDER_MARK = '\uFEFF';

export interface RaciCsvWords {
  team: string;
  name: string;
  stage: string;
  ownership: string;
  owned: Record<'OWNED' | 'UNOWNED' | 'DOUBLY_OWNED', string>;
}

const LETTERS = { ACCOUNTABLE: 'A', RESPONSIBLE: 'R', CONSULTED: 'C', INFORMED: 'I' } as const;

/** The whole file as text, byte-order mark included. */
export function raciCsv(matrix: RaciMatrix, words: RaciCsvWords): string {
  const head = [words.team, words.name, words.stage, words.ownership];
  const lines = [[...head, ...matrix.columns.map((column) => column.name)]];
  for (const section of matrix.sections) {
    for (const row of section.rows) {
      const letters = matrix.columns.map((column) =>
        (row.cells[column.id] ?? []).map((role) => LETTERS[role]).join(' '),
      );
      lines.push([
        section.teamName ?? '',
        row.name,
        row.stageName ?? '',
        words.owned[row.ownership],
        ...letters,
      ]);
    }
  }
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

/** One cell, safe for spreadsheets and quoted where needed. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
