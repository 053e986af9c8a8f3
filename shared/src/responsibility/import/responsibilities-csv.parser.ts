/**
 * CSV of responsibilities → ownership. Columns: key, name, team, parent, stage, kind, purpose, scope_in, scope_out,
 * keywords, criteria, review_cadence, accountable, responsible, consulted, informed. A column that is not there says
 * nothing; an empty cell empties the field. Several holders or keywords of a cell are separated by `;`.
 */
import { limits } from '../../limits';
import { RaciRole, ResponsibilityKind, ReviewCadence } from '../responsibility';
import { splitItems } from './csv-cell';
import { responsibilityColumns } from './csv-columns';
import { type CsvRow, readCsv } from './csv-reader';
import { importLimits } from './import-limits';
import { hasErrors, type ImportProblem, importProblem, sortedProblems } from './import-problem';
import { checkImportText } from './import-text';
import { choiceValue, longValue, nameValue } from './imported-value';
import {
  emptyDocument,
  type ImportedParty,
  type ImportedResponsibility,
  type ParsedImport,
} from './ownership-document';

type Column = keyof typeof responsibilityColumns;
type Row = CsvRow<Column>;

const ROLE_COLUMNS = {
  accountable: RaciRole.ACCOUNTABLE,
  responsible: RaciRole.RESPONSIBLE,
  consulted: RaciRole.CONSULTED,
  informed: RaciRole.INFORMED,
} as const;

const KINDS = {
  일상: ResponsibilityKind.ROUTINE,
  정기: ResponsibilityKind.ROUTINE,
  루틴: ResponsibilityKind.ROUTINE,
  프로젝트: ResponsibilityKind.PROJECT,
};
const CADENCES = {
  없음: ReviewCadence.NONE,
  매월: ReviewCadence.MONTHLY,
  월간: ReviewCadence.MONTHLY,
  분기: ReviewCadence.QUARTERLY,
  매분기: ReviewCadence.QUARTERLY,
  반기: ReviewCadence.HALF_YEARLY,
  매년: ReviewCadence.YEARLY,
  연간: ReviewCadence.YEARLY,
};

/** Reads the text of a CSV of responsibilities. Never throws: what is wrong is told with its line and column. */
export function parseResponsibilitiesCsv(text: string): ParsedImport {
  const document = emptyDocument();
  const problems = checkImportText(text);
  if (hasErrors(problems)) return { document, problems };
  const { columns, rows } = readCsv(text, responsibilityColumns, ['name'], problems);
  if (!columns.has('name')) return { document, problems: sortedProblems(problems) };
  const statedRoles = roleColumns().flatMap(([column, role]) => (columns.has(column) ? [role] : []));
  const firstLines = new Map<string, number>();
  for (const row of rows) {
    const read = readRow(row, statedRoles, problems);
    const firstLine = firstLines.get(read.ref);
    if (firstLine !== undefined) {
      const field = read.findBy === 'KEY' ? 'key' : 'name';
      problems.push(
        importProblem('duplicate_entity', { name: read.ref, firstLine }, { line: row.line, field }),
      );
    } else {
      firstLines.set(read.ref, row.line);
      document.responsibilities.push(read);
    }
  }
  if (rows.length === 0 && !hasErrors(problems)) problems.push(importProblem('empty_file'));
  return { document, problems: sortedProblems(problems) };
}

function readRow(row: Row, statedRoles: RaciRole[], problems: ImportProblem[]): ImportedResponsibility {
  const { line, cells } = row;
  const at = (field: Column) => ({ line, field, problems });
  const short = (column: Column, max: number) => nameValue(cells.get(column) ?? '', max, at(column));
  const long = (column: Column) =>
    cells.has(column) ? longValue(cells.get(column) ?? '', limits.text, at(column)) : undefined;
  const name = short('name', limits.name);
  if (!name) problems.push(importProblem('missing_field', { field: 'name' }, { line, field: 'name' }));
  const key = short('key', importLimits.responsibilityKey);
  const team = short('team', limits.name);
  const parent = short('parent', importLimits.responsibilityKey);
  const stage = short('stage', limits.line);
  const kind = cells.get('kind')?.trim();
  const cadence = cells.get('review_cadence')?.trim();
  return {
    line,
    ref: key || name,
    key: key || name,
    findBy: key ? 'KEY' : 'NAME',
    name,
    team: cells.has('team') ? (team ? { kind: 'TEAM', text: team } : null) : undefined,
    teamLine: line,
    parentRef: cells.has('parent') ? parent || null : undefined,
    parentLine: line,
    stage: cells.has('stage') ? stage || null : undefined,
    kind: kind ? choiceValue(kind, ResponsibilityKind, KINDS, at('kind')) : undefined,
    purpose: long('purpose'),
    scopeIn: long('scope_in'),
    scopeOut: long('scope_out'),
    keywords: readKeywords(row, problems),
    criteria: long('criteria'),
    reviewCadence: cadence ? choiceValue(cadence, ReviewCadence, CADENCES, at('review_cadence')) : undefined,
    isPathOnly: false,
    parties: readParties(row),
    statedRoles,
  };
}

function readParties({ line, cells }: Row): ImportedParty[] {
  return roleColumns().flatMap(([column, role]) =>
    splitItems(cells.get(column) ?? '').map((text) => ({
      role,
      holder: { kind: 'ANY' as const, text },
      line,
    })),
  );
}

/** Separated by `;`, or by commas where there is no `;`. */
function readKeywords({ line, cells }: Row, problems: ImportProblem[]): string[] | undefined {
  const cell = cells.get('keywords');
  if (cell === undefined) return undefined;
  const items = cell.includes(';') ? splitItems(cell) : cell.split(',');
  const place = { line, field: 'keywords', problems };
  const keywords = [...new Set(items.map((item) => nameValue(item, limits.keyword, place)).filter(Boolean))];
  if (keywords.length <= limits.keywords) return keywords;
  problems.push(
    importProblem('too_long', { field: 'keywords', length: keywords.length, max: limits.keywords }, place),
  );
  return keywords.slice(0, limits.keywords);
}

function roleColumns() {
  return Object.entries(ROLE_COLUMNS) as [keyof typeof ROLE_COLUMNS, RaciRole][];
}
