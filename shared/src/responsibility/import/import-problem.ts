/** Everything that an import can have to say about a file: stable codes, plain English, and where. */
import type { IssueParams } from '../../errors';

export const ImportSeverity = { ERROR: 'ERROR', WARNING: 'WARNING' } as const;
export type ImportSeverity = (typeof ImportSeverity)[keyof typeof ImportSeverity];

const { ERROR, WARNING } = ImportSeverity;

/** Code → severity and words; `{name}` stands for a parameter. An ERROR keeps the whole file out. */
const PROBLEMS = {
  empty_file: [ERROR, 'The file is empty.'],
  too_large: [ERROR, 'The file has {size} bytes; at most {max} are read.'],
  too_many_things: [ERROR, 'The file lists {count} things; at most {max} are read. Split it.'],
  nul_byte: [ERROR, 'The file contains a NUL byte, so it is not text.'],
  not_text: [ERROR, 'The file is not UTF-8 text. Save it as UTF-8 and try again.'],
  read_as: [WARNING, 'The file is not UTF-8; it was read as {encoding}. Check that names look right.'],
  replaced_characters: [WARNING, 'Some characters were lost before this file came here (they read �).'],
  too_many_problems: [ERROR, 'There are {more} further problems; mend these first.'],
  yaml_syntax: [ERROR, 'Not valid YAML at line {line}, column {column}: {reason}'],
  yaml_aliases: [ERROR, 'Aliases expand beyond what is read; write the values out.'],
  yaml_too_deep: [ERROR, 'The YAML is nested too deeply to be read.'],
  not_an_entity: [ERROR, 'Expected an entity with kind and metadata.'],
  forbidden_key: [ERROR, 'The key “{key}” is not accepted.'],
  missing_field: [ERROR, '“{field}” is missing.'],
  wrong_type: [ERROR, '“{field}” should be {expected}.'],
  too_long: [ERROR, '“{field}” has {length} characters; at most {max} are kept.'],
  shortened: [WARNING, '“{field}” was cut to {max} characters.'],
  control_character: [ERROR, '“{field}” contains a control character.'],
  not_in_list: [ERROR, '“{value}” is not one of: {expected}.'],
  not_an_email: [ERROR, '“{value}” is not a mail address.'],
  invalid_ref: [ERROR, '“{value}” is not a reference such as group:default/team-a.'],
  ignored_kind: [WARNING, '{kind} “{name}” is not part of ownership and was passed over.'],
  no_owner: [WARNING, '“{name}” has no owner in the file: the map shows it as nobody’s.'],
  duplicate_entity: [ERROR, '“{name}” is defined twice, first on line {firstLine}.'],
  duplicate_name: [
    WARNING,
    'Two things beside each other are called “{name}”, the first on line {firstLine}.',
  ],
  duplicate_pattern: [
    WARNING,
    'The pattern “{pattern}” stands on line {firstLine} already; as on the code host, the later line counts.',
  ],
  unsupported_pattern: [WARNING, 'The pattern “{pattern}” excludes paths and was passed over.'],
  invalid_owner: [ERROR, '“{value}” is not an owner: expected @team, @organisation/team or a mail address.'],
  invalid_section: [ERROR, 'The section “{value}” is not closed by “]”.'],
  csv_syntax: [ERROR, 'Not valid CSV: {reason}'],
  missing_column: [ERROR, 'The column “{column}” is missing. Found: {found}.'],
  unknown_column: [WARNING, 'The column “{column}” is not known and was passed over.'],
  duplicate_column: [ERROR, 'Two columns mean “{column}”.'],
  column_count: [ERROR, 'This row has {found} cells, the header has {expected}.'],
  conflicting_rows: [ERROR, '“{name}” has another {field} on line {firstLine}.'],
  unknown_owner: [ERROR, 'There is no team or member “{value}”.'],
  unknown_team: [ERROR, 'There is no team “{value}”.'],
  unknown_member: [ERROR, 'There is no member “{value}”.'],
  unknown_parent: [ERROR, '“{name}” is placed below “{value}”, which does not exist.'],
  unknown_stage: [ERROR, 'There is no stage “{value}”.'],
  ambiguous_name: [ERROR, '“{value}” could be more than one: {candidates}. Use a key or mail address.'],
  ambiguous_path: [
    WARNING,
    'The path “{value}” fits several responsibilities; it is kept as one of its own.',
  ],
  same_thing: [ERROR, '“{name}” is the same thing as the one on line {firstLine}.'],
  two_parents: [ERROR, '“{name}” has two teams above it: “{first}” (line {firstLine}) and “{second}”.'],
  cycle: [ERROR, 'Each of these is below the next: {path}.'],
  too_deep: [ERROR, '“{name}” stands more than {max} levels below its root.'],
  two_accountables: [
    WARNING,
    '“{name}” has more than one accountable: {holders}. The map shows it as a gap.',
  ],
  email_taken: [ERROR, 'The mail address {value} belongs to somebody else in the hub.'],
  member_inactive: [
    WARNING,
    '{name} was deactivated in the hub and stays so; what they would hold is left out.',
  ],
  as_of_invalid: [ERROR, '“{value}” is not a day such as 2026-11-22.'],
  as_of_in_future: [
    ERROR,
    '“{value}” has not come yet; an import tells what is so on {today} or was before.',
  ],
  as_of_too_early: [ERROR, '“{name}” changed on {day}. Import as of that day or later.'],
  kept_without_prune: [
    WARNING,
    '{count} that this source listed before are no longer in the file and stay. Use prune to end them.',
  ],
  still_in_use: [
    WARNING,
    '“{name}” is no longer in the file; it stays for now because {uses} other things still use it.',
  ],
} as const satisfies Record<string, readonly [ImportSeverity, string]>;

export type ImportProblemCode = keyof typeof PROBLEMS;

export interface ImportProblem {
  severity: ImportSeverity;
  /** Counted from 1; null when it is about the whole file. */
  line: number | null;
  field: string | null;
  code: ImportProblemCode;
  /** Plain English. */
  message: string;
  /** What the words were made with, so that they can be said in another language. */
  params: IssueParams;
}

export interface ProblemPlace {
  line?: number | null;
  field?: string | null;
}

/** A problem with its words filled in. */
export function importProblem(
  code: ImportProblemCode,
  params: IssueParams = {},
  place: ProblemPlace = {},
): ImportProblem {
  const [severity, words] = PROBLEMS[code];
  const message = words.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return { severity, line: place.line ?? null, field: place.field ?? null, code, message, params };
}

export function hasErrors(problems: readonly ImportProblem[]): boolean {
  return problems.some((problem) => problem.severity === ERROR);
}

const SHOWN = 500;

/** In the order of the file, each once, at most 500. */
export function sortedProblems(problems: readonly ImportProblem[]): ImportProblem[] {
  const seen = new Set<string>();
  const distinct = problems.filter((problem) => {
    const identity = `${problem.line} ${problem.field} ${problem.message}`;
    return !seen.has(identity) && seen.add(identity);
  });
  distinct.sort(
    (a, b) =>
      (a.line ?? 0) - (b.line ?? 0) ||
      compareText(a.code, b.code) ||
      compareText(a.field ?? '', b.field ?? '') ||
      compareText(a.message, b.message),
  );
  if (distinct.length <= SHOWN) return distinct;
  const errorsFirst = [
    ...distinct.filter((p) => p.severity === ERROR),
    ...distinct.filter((p) => p.severity === WARNING),
  ];
  const cut = errorsFirst.slice(0, SHOWN);
  const more = distinct.length - SHOWN;
  const rest = importProblem('too_many_problems', { more });
  return [...cut, hasErrors(cut) ? rest : { ...rest, severity: WARNING }];
}

/** By code point, so that an order does not depend on the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
