/**
 * CODEOWNERS → ownership: each pattern is a responsibility, each of its owners ACCOUNTABLE for it, so that two owners
 * show as a gap (docs.github.com, "About code owners"; docs.gitlab.com, "Code Owners syntax"). A pattern without
 * owners is nobody's on purpose. Owners of an optional section need not agree, so they are CONSULTED.
 */
import { limits } from '../../limits';
import { RaciRole } from '../responsibility';
import { readCodeownersLine } from './codeowners-line';
import { importLimits } from './import-limits';
import { hasErrors, type ImportProblem, importProblem, sortedProblems } from './import-problem';
import { checkCount, checkImportText } from './import-text';
import { nameValue } from './imported-value';
import {
  emptyDocument,
  type HolderRef,
  type ImportedParty,
  type ImportedResponsibility,
  type ParsedImport,
} from './ownership-document';
import { patternLocation } from './source-location';

interface Section {
  name: string;
  role: RaciRole;
  /** Owners of the section's patterns that name none. */
  owners: string[];
}

interface Entry {
  line: number;
  section: Section;
  pattern: string;
  owners: string[];
}

const WHOLE_FILE: Section = { name: '', role: RaciRole.ACCOUNTABLE, owners: [] };

/** Reads the text of a CODEOWNERS file. Never throws: what is wrong is told with its line. */
export function parseCodeowners(text: string): ParsedImport {
  const document = emptyDocument();
  const problems = checkImportText(text);
  if (hasErrors(problems)) return { document, problems };
  const excess = checkCount(text.split('\n').length);
  if (excess) return { document, problems: [excess] };
  const byPattern = new Map<string, ImportedResponsibility>();
  for (const entry of countingEntries(text, problems)) {
    const path = entry.pattern.replace(/\/\*\*$/, '/');
    const known = byPattern.get(path);
    const parties = readParties(entry, problems);
    if (known) known.parties.push(...parties);
    else byPattern.set(path, responsibility(entry, path, parties, problems));
  }
  document.responsibilities = [...byPattern.values()];
  for (const { parties, name, line } of document.responsibilities) {
    if (parties.length === 0) problems.push(importProblem('no_owner', { name }, { line, field: 'owners' }));
  }
  if (byPattern.size === 0 && problems.length === 0) problems.push(importProblem('empty_file'));
  return { document, problems: sortedProblems(problems) };
}

/** Of two lines of one section with one pattern the later counts; sections add up. */
function countingEntries(text: string, problems: ImportProblem[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const entry of readEntries(text, problems)) {
    const identity = JSON.stringify([entry.section.name.toLowerCase(), entry.pattern]);
    const earlier = entries.get(identity);
    if (earlier) {
      const params = { pattern: entry.pattern, firstLine: earlier.line };
      problems.push(importProblem('duplicate_pattern', params, { line: entry.line, field: 'pattern' }));
      entries.delete(identity);
    }
    entries.set(identity, entry);
  }
  return [...entries.values()];
}

function readEntries(text: string, problems: ImportProblem[]): Entry[] {
  const entries: Entry[] = [];
  let section = WHOLE_FILE;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = index + 1;
    const read = readCodeownersLine(raw);
    if (read.kind === 'SECTION') {
      const role = read.isOptional ? RaciRole.CONSULTED : RaciRole.ACCOUNTABLE;
      section = { name: read.name, role, owners: read.owners };
    } else if (read.kind === 'OPEN_SECTION') {
      problems.push(
        importProblem('invalid_section', { value: read.text.slice(0, 100) }, { line, field: 'section' }),
      );
    } else if (read.kind === 'PATTERN' && read.pattern.startsWith('!')) {
      problems.push(
        importProblem('unsupported_pattern', { pattern: read.pattern }, { line, field: 'pattern' }),
      );
    } else if (read.kind === 'PATTERN') {
      const owners = read.owners.length > 0 ? read.owners : section.owners;
      entries.push({ line, section, pattern: read.pattern.normalize('NFC'), owners });
    }
  }
  return entries;
}

function responsibility(
  { line, pattern }: Entry,
  path: string,
  parties: ImportedParty[],
  problems: ImportProblem[],
): ImportedResponsibility {
  const place = { line, field: 'pattern', problems };
  const ref = nameValue(path, importLimits.ref, place);
  const shown = pattern.replace(/^\//, '') || pattern;
  const name = [...shown].length > limits.name ? `…${[...shown].slice(1 - limits.name).join('')}` : shown;
  const team = parties.find((party) => party.holder.kind === 'TEAM');
  return {
    line,
    ref,
    key: path.replace(/^\/|\/$/g, '').toLowerCase(),
    findBy: 'REF',
    name,
    team: team?.holder,
    teamLine: line,
    location: patternLocation(path) ?? undefined,
    isPathOnly: true,
    parties,
    statedRoles: [RaciRole.ACCOUNTABLE, RaciRole.CONSULTED],
  };
}

function readParties({ line, owners, section }: Entry, problems: ImportProblem[]): ImportedParty[] {
  return owners.flatMap((owner) => {
    const holder = readOwner(owner);
    if (holder) return [{ role: section.role, holder, line }];
    problems.push(importProblem('invalid_owner', { value: owner.slice(0, 100) }, { line, field: 'owners' }));
    return [];
  });
}

/** `@organisation/team` (the last step counts), `@user` or, on GitLab, `@group`, or a mail address. */
function readOwner(text: string): HolderRef | null {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)) return { kind: 'MEMBER', text: text.toLowerCase() };
  const match = /^@([\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_.-]+)*)$/u.exec(text);
  if (!match) return null;
  const steps = (match[1] ?? '').split('/');
  const last = (steps.at(-1) ?? '').toLowerCase();
  return { kind: steps.length > 1 ? 'TEAM' : 'ANY', text: last };
}
