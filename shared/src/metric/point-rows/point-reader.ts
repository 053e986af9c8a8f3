/**
 * Rows of points → points or problems, line by line, for files and for streams of any length. A CSV says in its first line what its
 * columns are; each line of NDJSON is `{"metric":"orders","day":"2026-11-22","value":"12.5"}`.
 */
import { cleanText } from '../../fields';
import { unguardedCell } from '../../responsibility/import/csv-cell';
import { cellsOf } from './csv-cells';
import { LINE_MAX } from './line-splitter';
import type { MetricIndex } from './metric-index';
import { type LongHeader, type PointHeader, readHeader, type WideHeader } from './point-header';
import { type PointProblem, type PointProblemCode, pointProblem } from './point-problem';
import { readDay, readValue } from './point-value';

export const PointFormat = { CSV: 'CSV', NDJSON: 'NDJSON' } as const;
export type PointFormat = (typeof PointFormat)[keyof typeof PointFormat];

export interface PointSink {
  /** A point; the value in ten-thousandths as it is bound to a statement. */
  point(metricId: number, day: number, value: number | string, line: number): void;
  problem(problem: PointProblem): void;
}

export interface PointReaderOptions {
  format: PointFormat;
  metrics: MetricIndex;
  /** The metric of every row, where one was chosen. */
  onlyMetricId: number | null;
  /** Last day that is taken, as days since 1970-01-01. */
  lastDay: number;
}

export class PointReader {
  /** Points that were read, bad ones too. */
  rowCount = 0;
  badCount = 0;
  /** The header cannot be read, so that nothing below it can. */
  isRefused = false;
  private header: PointHeader | null = null;

  constructor(
    private readonly options: PointReaderOptions,
    private readonly sink: PointSink,
  ) {}

  /** Takes the next line. */
  line(text: string, line: number, isTooLong: boolean): void {
    if (this.isRefused) return;
    if (isTooLong) {
      this.spoilt('too_long', { line, text }, { max: LINE_MAX });
      return;
    }
    if (text === '' || text.trim() === '') return;
    if (text.includes('\uFFFD')) {
      this.spoilt('not_text', { line, text });
      return;
    }
    if (this.options.format === PointFormat.NDJSON) this.json(text, line);
    else if (this.header) this.row(text, line, this.header);
    else this.first(text, line);
  }

  /** Says that nothing follows. */
  end(): void {
    const isEmpty = this.options.format === PointFormat.CSV ? !this.header : this.rowCount === 0;
    if (isEmpty && !this.isRefused) this.refuse([pointProblem('empty_file', { line: 0 })]);
  }

  private first(text: string, line: number): void {
    const { header, problems } = readHeader(text, line, this.options.metrics, this.options.onlyMetricId);
    if (header) this.header = header;
    else this.refuse(problems);
  }

  private refuse(problems: readonly PointProblem[]): void {
    this.isRefused = true;
    for (const problem of problems) this.sink.problem(problem);
  }

  // A whole line that cannot be read. Before the header was read, it would have been the header.
  private spoilt(
    code: PointProblemCode,
    place: { line: number; text: string },
    params?: Record<string, string | number>,
  ): void {
    const problem = pointProblem(code, place, params);
    if (this.options.format === PointFormat.CSV && !this.header) {
      this.refuse([problem]);
      return;
    }
    this.rowCount += 1;
    this.badCount += 1;
    this.sink.problem(problem);
  }

  private row(text: string, line: number, header: PointHeader): void {
    const cells = cellsOf(text, header.separator);
    if (!cells) {
      this.spoilt('csv_syntax', { line, text });
      return;
    }
    // A spreadsheet saves the rows below its last as separators alone.
    if (cells.every((cell) => cell.trim() === '')) return;
    const isBeyond =
      cells.length > header.count && cells.slice(header.count).some((cell) => cell.trim() !== '');
    if (isBeyond) {
      this.spoilt('column_count', { line, text }, { found: cells.length, expected: header.count });
      return;
    }
    if (header.kind === 'LONG') this.long(cells, text, line, header);
    else this.wide(cells, text, line, header);
  }

  private long(cells: string[], text: string, line: number, header: LongHeader): void {
    const metric = header.metric === null ? null : (cells[header.metric] ?? '');
    this.point(metric, cells[header.day] ?? '', cells[header.value] ?? '', line, text);
  }

  private wide(cells: string[], text: string, line: number, header: WideHeader): void {
    const filled = header.columns.filter(({ at }) => (cells[at] ?? '').trim() !== '');
    const day = this.day(cells[header.day] ?? '', line, text);
    this.rowCount += filled.length;
    if (day === null) {
      this.rowCount += filled.length === 0 ? 1 : 0;
      this.badCount += filled.length || 1;
      return;
    }
    for (const { at, metricId, heading } of filled) {
      const value = this.value(cells[at] ?? '', line, text, heading);
      if (value === null) this.badCount += 1;
      else this.sink.point(metricId, day, value, line);
    }
  }

  private json(text: string, line: number): void {
    let row: unknown;
    try {
      row = JSON.parse(text);
    } catch {
      row = null;
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      this.spoilt('not_json', { line, text });
      return;
    }
    const { metric, day, value } = row as Record<string, unknown>;
    const { onlyMetricId } = this.options;
    const isNumber = typeof value === 'number';
    if (isNumber && !keepsItsPlaces(value)) {
      this.spoilt('not_exact', { line, text }, { value });
      return;
    }
    this.point(
      metric === undefined && onlyMetricId !== null ? null : asText(metric),
      asText(day),
      isNumber ? String(value) : asText(value),
      line,
      text,
    );
  }

  private point(metric: string | null, dayText: string, valueText: string, line: number, text: string): void {
    this.rowCount += 1;
    const metricId = this.metric(metric, line, text);
    const day = this.day(dayText, line, text);
    const value = this.value(valueText, line, text, 'value');
    if (metricId === null || day === null || value === null) this.badCount += 1;
    else this.sink.point(metricId, day, value, line);
  }

  private metric(cell: string | null, line: number, text: string): number | null {
    const { onlyMetricId, metrics } = this.options;
    if (cell === null) return onlyMetricId;
    const found = metrics.find(cell) ?? metrics.find(unguardedCell(cleanText(cell)));
    if (found && !found.problem && (onlyMetricId === null || found.id === onlyMetricId)) return found.id;
    const code =
      cell.trim() === '' ? 'required' : (found?.problem ?? (found ? 'other_metric' : 'unknown_metric'));
    this.sink.problem(pointProblem(code, { line, field: 'metric', text }, { value: cleanText(cell) }));
    return null;
  }

  private day(cell: string, line: number, text: string): number | null {
    const day = readDay(cell);
    if (day <= this.options.lastDay) return day;
    const value = cell.trim();
    const code = value === '' ? 'required' : Number.isNaN(day) ? 'not_a_day' : 'in_future';
    this.sink.problem(pointProblem(code, { line, field: 'day', text }, { value }));
    return null;
  }

  private value(cell: string, line: number, text: string, field: string): number | string | null {
    const value = readValue(cell) ?? readValue(unguardedCell(cell.trim()));
    if (value !== null) return value;
    const code = cell.trim() === '' ? 'required' : 'not_a_decimal';
    this.sink.problem(pointProblem(code, { line, field, text }, { value: cell.trim() }));
    return null;
  }
}

/**
 * Whether a JSON number is still what was written. From 2^39 on, a double's neighbours are more than a ten-thousandth apart; whole ones are exact
 * as far as values go.
 */
const keepsItsPlaces = (value: number): boolean => Math.abs(value) < 2 ** 39 || Number.isInteger(value);

/** Absent is empty; what is neither text nor a number is no name, day or value of anything. */
function asText(value: unknown): string {
  return typeof value === 'string'
    ? value
    : value === undefined || value === null
      ? ''
      : JSON.stringify(value);
}
