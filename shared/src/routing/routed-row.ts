/**
 * A row of somebody's ticket history → a routed request (domain.md, "routing"): where it first landed, whether it was sent on, and where
 * it ended. What lay between is not in such files, so a request that was reassigned has two hops: the first and the last.
 */
import { dayOf } from '../day';
import { cleanText } from '../fields';
import { instantOf } from '../instant';
import { limits } from '../limits';

/** What can be read of a row. `topic` may be made of several columns. */
export const RoutedColumn = {
  id: 'id',
  text: 'text',
  topic: 'topic',
  team: 'team',
  lastTeam: 'lastTeam',
  reassigned: 'reassigned',
  at: 'at',
} as const;
export type RoutedColumn = (typeof RoutedColumn)[keyof typeof RoutedColumn];

/** Which headings of the file hold what. */
export type RoutedColumns = Record<RoutedColumn, readonly string[]>;

export interface RoutedRow {
  ref: string;
  text: string;
  topic: string;
  /** Null where it never was at any team. */
  team: string | null;
  /** Where it ended; the first team where it was not sent on. */
  lastTeam: string | null;
  isBounced: boolean;
  /** Milliseconds UTC. */
  at: number;
  on: string;
}

export interface RoutedProblem {
  field: RoutedColumn;
  code: string;
  message: string;
}

const NEEDED: readonly RoutedColumn[] = ['id', 'team', 'at'];
const ABSENT = new Set(['', '?', '-', 'null', 'n/a', 'none']);

/**
 * `id=number,topic=category+subcategory` over the headings of a file; a column that is not named is looked for under its own name.
 * @returns what is wrong, in words, when a heading is missing or the mapping cannot be read
 */
export function routedColumns(
  mapping: string,
  headings: readonly string[],
): { columns: RoutedColumns } | { problem: string } {
  const columns: Record<string, readonly string[]> = {};
  for (const name of Object.values(RoutedColumn)) columns[name] = headings.includes(name) ? [name] : [];
  for (const part of mapping.split(',').filter((one) => one.trim())) {
    const [name = '', from = ''] = part.split('=').map((one) => one.trim());
    if (!(name in columns) || !from)
      return { problem: `“${part}” is not one of ${Object.keys(columns).join(', ')}, = and a heading.` };
    const wanted = from.split('+').map((one) => one.trim());
    const missing = wanted.find((heading) => !headings.includes(heading));
    if (missing !== undefined) return { problem: `The file has no heading “${missing}”.` };
    columns[name] = wanted;
  }
  const lacking = NEEDED.find((name) => columns[name]?.length === 0);
  if (lacking) return { problem: `The file has no heading “${lacking}”: say which one it is.` };
  if (columns.topic?.length === 0 && columns.text?.length === 0)
    return { problem: 'The file has neither a heading “topic” nor “text”: say which one it is.' };
  return { columns: columns as RoutedColumns };
}

/** A row's cells by heading → the request, or what is wrong with it. `timeZone` is that of times without one. */
export function routedRow(
  cells: Readonly<Record<string, string>>,
  columns: RoutedColumns,
  timeZone: string,
): RoutedRow | RoutedProblem {
  const read = (column: RoutedColumn) =>
    cleanText(columns[column].map((heading) => cells[heading]?.trim() ?? '').join('/'));
  const team = (column: RoutedColumn) => {
    const name = read(column);
    return ABSENT.has(name.toLowerCase()) ? null : name;
  };
  const ref = read('id');
  if (!ref) return problem('id', 'required', 'This row has no id.');
  if (ref.length > 200) return problem('id', 'too_long', 'Expected an id of at most 200 characters.');
  const text = columns.text.length > 0 ? read('text') : '';
  const topic = columns.topic.length > 0 ? read('topic') : text;
  if (!topic) return problem('topic', 'required', 'This row says nothing that it is about.');
  if ([...topic].length > 200)
    return problem('topic', 'too_long', 'Expected a topic of at most 200 characters.');
  const first = team('team');
  if (first && first.length > limits.name) return problem('team', 'too_long', 'Expected a team’s name.');
  const moved = reassignments(read('reassigned'));
  if (moved === null)
    return problem('reassigned', 'not_a_number', 'Expected how many times it was reassigned.');
  const at = instantOf(read('at'), timeZone);
  if (at === null)
    return problem('at', 'not_a_time', 'Expected a time such as 2026-11-22T09:30 or 2026-11-22T00:30:00Z.');
  const last = team('lastTeam');
  const isBounced = moved > 0 || (first !== null && last !== null && first !== last);
  return {
    ref,
    text: [...(text || topic)].slice(0, limits.line).join(''),
    topic,
    team: first,
    lastTeam: first === null ? null : isBounced ? (last ?? first) : first,
    isBounced,
    at: at.getTime(),
    on: dayOf(at, timeZone),
  };
}

function problem(field: RoutedColumn, code: string, message: string): RoutedProblem {
  return { field, code, message };
}

function reassignments(text: string): number | null {
  if (text === '' || /^(false|no)$/i.test(text)) return 0;
  if (/^(true|yes)$/i.test(text)) return 1;
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
