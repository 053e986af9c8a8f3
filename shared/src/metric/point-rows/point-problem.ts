/**
 * What can be wrong with points that come in bulk (domain.md, "metric": a bad row is reported with its line number and reason).
 * Stable codes, plain English; `{name}` stands for a parameter.
 */

const PROBLEMS = {
  empty_file: 'There is nothing to read: expected a line that names the columns, and rows below it.',
  missing_column: 'The first line should name the columns: {expected}. Found: {found}.',
  duplicate_column: 'Two columns mean “{name}”.',
  required: 'This is empty.',
  unknown_metric: 'There is no metric with the key or name “{value}”.',
  ambiguous_metric: 'More than one metric is called “{value}”; use a key or a name that only one has.',
  archived: 'The metric “{value}” was put away; it takes no points.',
  other_metric: 'This row is of another metric than the one that was chosen.',
  not_a_day: '“{value}” is not a day such as 2026-11-22.',
  in_future: '{value} has not come yet.',
  not_a_decimal:
    '“{value}” is not a number such as 1234.5 or 1,234.5: a point before at most four decimals, up to 1,000,000,000,000.',
  not_exact: '{value} has more digits than a JSON number keeps; send it as text, such as "value":"12.5".',
  duplicate: 'Line {firstLine} has another value for the same day.',
  column_count:
    'This row has {found} cells, the first line names {expected}. A number with commas needs quotes.',
  csv_syntax: 'A quote is not closed, or something follows it.',
  not_json: 'Expected an object such as {"metric":"orders","day":"2026-11-22","value":"12.5"}.',
  not_text: 'Some characters of this line are not text in the encoding that was announced.',
  too_long: 'This line has more than {max} characters.',
  not_gzip: 'The content is not gzip, or it was cut short.',
  too_many_issues: 'There are more issues than are kept; mend these first.',
  interrupted: 'The load was broken off before its end; nothing of it was kept. Send it again.',
} as const;

export type PointProblemCode = keyof typeof PROBLEMS;

/** What is wrong with one line; `line` 0 is about the whole. */
export interface PointProblem {
  line: number;
  /** metric, day or value; of a column of its own, its heading. */
  field: string | null;
  code: PointProblemCode;
  message: string;
  /** The start of the line. */
  text: string | null;
}

const SHOWN_TEXT = 200;
const SHOWN_VALUE = 60;

/** A problem with its words filled in. */
export function pointProblem(
  code: PointProblemCode,
  place: { line: number; field?: string | null; text?: string | null },
  params: Record<string, string | number> = {},
): PointProblem {
  const words: string = PROBLEMS[code];
  const message = words.replace(/\{(\w+)\}/g, (_, name: string) =>
    shortened(String(params[name] ?? ''), SHOWN_VALUE),
  );
  const text = place.text ? shortened(place.text, SHOWN_TEXT) : null;
  return { line: place.line, field: place.field ?? null, code, message, text };
}

function shortened(text: string, max: number): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
