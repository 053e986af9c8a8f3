/**
 * CSV of people → members and memberships. Columns: name, email, team, role, discipline, locale. A person stands on
 * one row a team; the mail address says who it is.
 */
import { limits } from '../../limits';
import { Discipline, Locale, MembershipRole } from '../../member/member';
import { memberColumns } from './csv-columns';
import { type CsvRow, readCsv } from './csv-reader';
import { hasErrors, type ImportProblem, importProblem, sortedProblems } from './import-problem';
import { checkImportText } from './import-text';
import { choiceValue, emailValue, nameValue } from './imported-value';
import {
  emptyDocument,
  type ImportedMember,
  type ImportedMembership,
  type ParsedImport,
} from './ownership-document';

type Row = CsvRow<keyof typeof memberColumns>;

const ROLES = {
  파트장: MembershipRole.LEAD,
  팀장: MembershipRole.LEAD,
  리드: MembershipRole.LEAD,
  구성원: MembershipRole.MEMBER,
  팀원: MembershipRole.MEMBER,
};
const DISCIPLINES = {
  운영: Discipline.OPERATIONS,
  기획: Discipline.PLANNING,
  개발: Discipline.DEVELOPMENT,
  디자인: Discipline.DESIGN,
  영업: Discipline.SALES,
  마케팅: Discipline.MARKETING,
  재무: Discipline.FINANCE,
  물류: Discipline.LOGISTICS,
  인사: Discipline.PEOPLE,
  기타: Discipline.OTHER,
};
const LOCALES = { 한국어: Locale.ko, korean: Locale.ko, 영어: Locale.en, english: Locale.en };

/** Reads the text of a CSV of people. Never throws: what is wrong is told with its line and column. */
export function parseMembersCsv(text: string): ParsedImport {
  const document = { ...emptyDocument(), isPartial: true };
  const problems = checkImportText(text);
  if (hasErrors(problems)) return { document, problems };
  const { columns, rows } = readCsv(text, memberColumns, ['name', 'email', 'team'], problems);
  if (!['name', 'email', 'team'].every((column) => columns.has(column as keyof typeof memberColumns))) {
    return { document, problems: sortedProblems(problems) };
  }
  const members = new Map<string, ImportedMember>();
  const teams = new Map<string, number>();
  for (const row of rows) {
    const member = readMember(row, problems);
    if (!member) continue;
    joinMember(members, member, problems);
    const membership = readMembership(row, member, problems);
    if (!membership) continue;
    const identity = JSON.stringify([member.ref, membership.team.text.toLowerCase()]);
    const firstLine = teams.get(identity);
    if (firstLine === undefined) {
      teams.set(identity, row.line);
      document.memberships.push(membership);
    } else {
      problems.push(
        importProblem('duplicate_entity', { name: member.ref, firstLine }, { line: row.line, field: 'team' }),
      );
    }
  }
  document.members = [...members.values()];
  if (rows.length === 0 && !hasErrors(problems)) problems.push(importProblem('empty_file'));
  return { document, problems: sortedProblems(problems) };
}

function readMember({ line, cells }: Row, problems: ImportProblem[]): ImportedMember | null {
  const name = nameValue(cells.get('name') ?? '', limits.name, { line, field: 'name', problems });
  if (!name) problems.push(importProblem('missing_field', { field: 'name' }, { line, field: 'name' }));
  const raw = cells.get('email')?.trim() ?? '';
  if (!raw) problems.push(importProblem('missing_field', { field: 'email' }, { line, field: 'email' }));
  const email = raw ? emailValue(raw, { line, field: 'email', problems }) : null;
  if (!name || !email) return null;
  const locale = cells.get('locale')?.trim();
  const place = { line, field: 'locale', problems };
  return {
    line,
    ref: email,
    handle: null,
    name,
    email,
    locale: locale ? choiceValue(locale, Locale, LOCALES, place) : undefined,
  };
}

/** A person on several rows is one person: the rows have to agree on name and language. */
function joinMember(
  members: Map<string, ImportedMember>,
  member: ImportedMember,
  problems: ImportProblem[],
): void {
  const known = members.get(member.ref);
  if (!known) {
    members.set(member.ref, member);
    return;
  }
  for (const field of ['name', 'locale'] as const) {
    if (member[field] === undefined || known[field] === undefined || member[field] === known[field]) continue;
    const params = { name: member.ref, field, firstLine: known.line };
    problems.push(importProblem('conflicting_rows', params, { line: member.line, field }));
  }
  known.locale ??= member.locale;
}

function readMembership(
  { line, cells }: Row,
  member: ImportedMember,
  problems: ImportProblem[],
): ImportedMembership | null {
  const team = nameValue(cells.get('team') ?? '', limits.name, { line, field: 'team', problems });
  if (!team) problems.push(importProblem('missing_field', { field: 'team' }, { line, field: 'team' }));
  if (!team) return null;
  const role = cells.get('role')?.trim();
  const discipline = cells.get('discipline')?.trim();
  return {
    line,
    memberRef: member.ref,
    team: { kind: 'TEAM', text: team },
    role: role ? choiceValue(role, MembershipRole, ROLES, { line, field: 'role', problems }) : undefined,
    discipline: discipline
      ? choiceValue(discipline, Discipline, DISCIPLINES, { line, field: 'discipline', problems })
      : undefined,
  };
}
