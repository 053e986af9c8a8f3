/** Reads a CSV with a header as people really send it: byte-order mark, CRLF, Korean headers, Excel's `;` or tab, its `sep=` line. */
import { CsvError, parse } from 'csv-parse/sync';
import { unguardedCell } from './csv-cell';
import { type ColumnNames, columnOf } from './csv-columns';
import { type ImportProblem, importProblem } from './import-problem';
import { checkCount } from './import-text';

export interface CsvRow<C extends string> {
  /** Line on which the row begins, counted from 1. */
  line: number;
  cells: ReadonlyMap<C, string>;
}

export interface CsvTable<C extends string> {
  /** Columns that the header has. */
  columns: ReadonlySet<C>;
  rows: CsvRow<C>[];
}

interface RawRow {
  line: number;
  cells: string[];
}

/**
 * The rows by column. Cells come without a formula's guarding apostrophe; rows without any text are passed over.
 * Faults go to `problems`; a row with a fault is left out.
 */
export function readCsv<C extends string>(
  text: string,
  columns: ColumnNames<C>,
  required: readonly NoInfer<C>[],
  problems: ImportProblem[],
): CsvTable<C> {
  const { body, firstLine, separator } = withoutPreamble(text);
  const delimiter = separator ?? detectDelimiter(body, columns);
  const [header, ...raw] = readRaw(body, delimiter, firstLine, problems);
  if (!header) {
    if (problems.length === 0) problems.push(importProblem('empty_file'));
    return { columns: new Set(), rows: [] };
  }
  const excess = checkCount(raw.length);
  if (excess) problems.push(excess);
  const places = readHeader(header, columns, required, problems);
  if (excess || required.some((column) => !places.has(column)))
    return { columns: new Set(places.keys()), rows: [] };
  const rows = raw.flatMap((row) => {
    if (row.cells.length === header.cells.length) return [asRow(row, places)];
    const counts = { found: row.cells.length, expected: header.cells.length };
    problems.push(importProblem('column_count', counts, { line: row.line }));
    return [];
  });
  return { columns: new Set(places.keys()), rows };
}

function asRow<C extends string>({ line, cells }: RawRow, places: ReadonlyMap<C, number>): CsvRow<C> {
  return {
    line,
    cells: new Map([...places].map(([column, at]) => [column, unguardedCell(cells[at] ?? '')])),
  };
}

/** Excel's own hint, `sep=;`, is a line of its own above the header. */
function withoutPreamble(text: string): { body: string; firstLine: number; separator: string | null } {
  // one kind of line end: the parser counts the two characters of CRLF inside quotes as two lines
  const marked = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^"?sep=(.)"?\n/i.exec(marked);
  if (!match) return { body: marked, firstLine: 1, separator: null };
  return { body: marked.slice(match[0].length), firstLine: 2, separator: match[1] ?? null };
}

/** The delimiter with which most header cells are known columns; a comma when none stands out. */
function detectDelimiter<C extends string>(body: string, columns: ColumnNames<C>): string {
  const header = body.trimStart().split('\n', 1)[0] ?? '';
  const known = (delimiter: string) =>
    header.split(delimiter).filter((cell) => columnOf(cell.replaceAll('"', ''), columns) !== null).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}

function readRaw(body: string, delimiter: string, firstLine: number, problems: ImportProblem[]): RawRow[] {
  try {
    const records = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      record_delimiter: '\n',
    }) as unknown as { record: string[]; info: { lines: number } }[];
    let next = firstLine;
    return records.flatMap(({ record, info }) => {
      const line = next;
      next = firstLine + info.lines;
      return record.every((cell) => cell.trim() === '') ? [] : [{ line, cells: record }];
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = (error as CsvError & { lines?: number }).lines;
    const line = at === undefined ? null : firstLine - 1 + at;
    problems.push(importProblem('csv_syntax', { reason: error.message }, { line }));
    return [];
  }
}

function readHeader<C extends string>(
  { line, cells }: RawRow,
  columns: ColumnNames<C>,
  required: readonly C[],
  problems: ImportProblem[],
): Map<C, number> {
  const places = new Map<C, number>();
  for (const [at, cell] of cells.entries()) {
    const column = columnOf(cell, columns);
    if (column === null) {
      if (cell.trim())
        problems.push(
          importProblem(
            'unknown_column',
            { column: cell.trim().slice(0, 100) },
            { line, field: cell.trim().slice(0, 100) },
          ),
        );
    } else if (places.has(column)) {
      problems.push(importProblem('duplicate_column', { column }, { line, field: column }));
    } else {
      places.set(column, at);
    }
  }
  const found = cells
    .map((cell) => cell.trim())
    .join(', ')
    .slice(0, 300);
  for (const column of required) {
    if (!places.has(column))
      problems.push(importProblem('missing_column', { column, found }, { line, field: column }));
  }
  return places;
}
