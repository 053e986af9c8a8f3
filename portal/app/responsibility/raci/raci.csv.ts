/** The RACI matrix as a CSV file in the reader's language. */
import { csvFile } from '@groundcrew/shared';
import type { RaciMatrix } from './raci.matrix';

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
  return csvFile(lines);
}
