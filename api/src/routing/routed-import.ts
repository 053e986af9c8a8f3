/**
 * Brings a history of tickets in as routed requests: read twice from the file as a stream, first to see what it holds and what is wrong
 * with it, then to write it, in one transaction. What is there already (by its id in the source) is left as it is.
 */
import {
  CompanyRepository,
  change,
  type Database,
  type ImportedRequest,
  RoutedImportRepository,
  SearchRepository,
  TeamRepository,
  TopicRepository,
  TopicWordingRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import type { RoutedColumns, RoutedProblem, RoutedRow } from '@groundcrew/shared';
import { routedRow } from '@groundcrew/shared';
import { teamKey } from '../team/team-key';

/** A row of the file: its cells by heading, and where it begins. */
export interface FileRow {
  line: number;
  cells: Readonly<Record<string, string>>;
}

export interface RoutedImportRequest {
  /** Opens the file anew: it is read more than once. */
  open: () => AsyncIterable<FileRow>;
  columns: RoutedColumns;
  source: string;
  timeZone: string;
  /** Team under which unknown ones are made; without it they are faults. */
  createTeamsUnder: number | null;
  skipBad: boolean;
  dryRun: boolean;
  now: Date;
  onRows?: (step: 'checking' | 'writing', count: number) => void;
}

export interface RowFault extends RoutedProblem {
  line: number;
}

export interface RoutedImportResult {
  rows: number;
  added: number;
  alreadyThere: number;
  badCount: number;
  /** The first of them. */
  faults: RowFault[];
  /** Whether the faults kept everything out. */
  isRefused: boolean;
  newTopics: number;
  newTeams: number;
}

const SHOWN_FAULTS = 100;
const AT_ONCE = 500;

interface Surveyed {
  rows: number;
  badCount: number;
  faults: RowFault[];
  /** Topic → when it was last asked about. */
  topics: Map<string, number>;
  teams: Map<string, number | null>;
  firstDay: string | null;
}

/** @returns what was done, or why nothing was */
export async function importRoutedRequests(
  db: Database,
  request: RoutedImportRequest,
): Promise<RoutedImportResult> {
  const seen = await survey(db, request);
  const unknownTeams = [...seen.teams.values()].filter((id) => id === null).length;
  const result: RoutedImportResult = {
    rows: seen.rows,
    added: 0,
    alreadyThere: 0,
    badCount: seen.badCount,
    faults: seen.faults,
    isRefused: seen.badCount > 0 && !request.skipBad,
    newTopics: 0,
    newTeams: request.createTeamsUnder === null ? 0 : unknownTeams,
  };
  if (result.isRefused) return result;
  if (request.dryRun) {
    const known = await new RoutedImportRepository(db.fresh).topicsByKey([...seen.topics.keys()]);
    return { ...result, newTopics: seen.topics.size - known.size };
  }
  return change(db, { actorId: null, now: request.now, requestId: null }, async (unit) => {
    const teams = await makeTeams(unit, request, seen);
    const { topics, made } = await makeTopics(unit, request, seen);
    const counts = await write(unit, request, teams, topics);
    if (counts.added === 0 && made === 0 && result.newTeams === 0) unit.unchanged();
    else {
      const company = await new CompanyRepository(unit.manager).get();
      unit.record({
        action: 'routing.imported',
        subjectType: 'Company',
        subjectId: company?.id ?? 0,
        detail: { source: request.source, ...counts, newTopics: made, newTeams: result.newTeams },
      });
    }
    return { ...result, ...counts, newTopics: made };
  });
}

const isFault = (read: RoutedRow | RoutedProblem): read is RoutedProblem => 'code' in read;

async function survey(db: Database, request: RoutedImportRequest): Promise<Surveyed> {
  const imports = new RoutedImportRepository(db.fresh);
  const seen: Surveyed = {
    rows: 0,
    badCount: 0,
    faults: [],
    topics: new Map(),
    teams: new Map(),
    firstDay: null,
  };
  const fault = (one: RowFault) => {
    seen.badCount += 1;
    if (seen.faults.length < SHOWN_FAULTS) seen.faults.push(one);
  };
  for await (const { line, cells } of request.open()) {
    seen.rows += 1;
    request.onRows?.('checking', seen.rows);
    const row = routedRow(cells, request.columns, request.timeZone);
    if (isFault(row)) {
      fault({ ...row, line });
      continue;
    }
    const unknown = await unknownTeam(imports, request, seen, row);
    if (unknown !== null) {
      const message = `There is no team with the key or name “${unknown}”.`;
      fault({ line, field: unknown === row.team ? 'team' : 'lastTeam', code: 'unknown_team', message });
      continue;
    }
    seen.topics.set(row.topic, Math.max(seen.topics.get(row.topic) ?? 0, row.at));
    if (seen.firstDay === null || row.on < seen.firstDay) seen.firstDay = row.on;
  }
  return seen;
}

/** A team that the row names, that does not exist and is not to be made; null when there is none. */
async function unknownTeam(
  imports: RoutedImportRepository,
  request: RoutedImportRequest,
  seen: Surveyed,
  row: RoutedRow,
): Promise<string | null> {
  for (const name of namesOf(row)) {
    if (!seen.teams.has(name)) seen.teams.set(name, (await imports.teamsByName([name])).get(name) ?? null);
    if (seen.teams.get(name) === null && request.createTeamsUnder === null) return name;
  }
  return null;
}

const namesOf = (row: RoutedRow) => [...new Set([row.team, row.lastTeam])].filter((name) => name !== null);

async function makeTeams(
  unit: UnitOfWork,
  request: RoutedImportRequest,
  seen: Surveyed,
): Promise<Map<string, number>> {
  const imports = new RoutedImportRepository(unit.manager);
  const found = await imports.teamsByName([...seen.teams.keys()]);
  if (request.createTeamsUnder === null) return found;
  const repository = new TeamRepository(unit.manager);
  const documents: { kind: string; subjectId: number; title: string; body: string }[] = [];
  for (const name of seen.teams.keys()) {
    if (found.has(name)) continue;
    const key = await teamKey(unit.manager, null, name);
    const team = { key, name, kind: 'PART', mission: null, parentId: request.createTeamsUnder } as const;
    const id = await repository.create({ ...team, from: seen.firstDay ?? '1970-01-01' });
    found.set(name, id);
    documents.push({ kind: 'Team', subjectId: id, title: name, body: key });
    unit.record({ action: 'team.created', subjectType: 'Team', subjectId: id, detail: { name } });
  }
  await new SearchRepository(unit.manager).put(documents);
  return found;
}

async function makeTopics(
  unit: UnitOfWork,
  request: RoutedImportRequest,
  seen: Surveyed,
): Promise<{ topics: Map<string, number>; made: number }> {
  const imports = new RoutedImportRepository(unit.manager);
  const keys = [...seen.topics.keys()];
  const before = await imports.topicsByKey(keys);
  const missing = keys.filter((key) => !before.has(key));
  await imports.addTopics(
    missing.map((key) => ({ key, lastAskedAt: seen.topics.get(key) ?? 0 })),
    request.now,
  );
  const topics = await imports.topicsByKey(keys);
  await touchTopics(unit, seen, before);
  await new TopicWordingRepository(unit.manager).add(
    missing.map((key) => ({ id: topics.get(key) ?? 0, name: key })),
  );
  return { topics, made: missing.length };
}

/** What was there already was perhaps asked about since. */
async function touchTopics(
  unit: UnitOfWork,
  seen: Surveyed,
  known: ReadonlyMap<string, number>,
): Promise<void> {
  const topics = new TopicRepository(unit.manager);
  const lastAsked = new Map(
    (await topics.byIds([...known.values()])).map((row) => [row.id, row.lastAskedAt]),
  );
  for (const [key, id] of known) {
    const at = seen.topics.get(key) ?? 0;
    if (at > (lastAsked.get(id)?.getTime() ?? at)) await topics.touch(id, new Date(at));
  }
}

async function write(
  unit: UnitOfWork,
  request: RoutedImportRequest,
  teams: ReadonlyMap<string, number>,
  topics: ReadonlyMap<string, number>,
): Promise<{ added: number; alreadyThere: number }> {
  const imports = new RoutedImportRepository(unit.manager);
  const counts = { added: 0, alreadyThere: 0 };
  let read = 0;
  let batch = new Map<string, ImportedRequest>();
  const flush = async () => {
    const known = await imports.known(request.source, [...batch.keys()]);
    const fresh = [...batch.values()].filter(({ ref }) => !known.has(ref));
    await imports.add(request.source, fresh);
    counts.added += fresh.length;
    counts.alreadyThere += known.size;
    batch = new Map();
  };
  for await (const { cells } of request.open()) {
    read += 1;
    request.onRows?.('writing', read);
    const row = routedRow(cells, request.columns, request.timeZone);
    if (isFault(row) || namesOf(row).some((name) => !teams.has(name))) continue;
    const { ref, text, isBounced, at, on } = row;
    // The first row of an id counts, in one file as in the next.
    if (batch.has(ref)) {
      counts.alreadyThere += 1;
      continue;
    }
    const teamId = row.team === null ? null : (teams.get(row.team) ?? null);
    const lastTeamId = row.lastTeam === null ? null : (teams.get(row.lastTeam) ?? null);
    batch.set(ref, { ref, text, isBounced, at, on, teamId, lastTeamId, topicId: topics.get(row.topic) ?? 0 });
    if (batch.size >= AT_ONCE) await flush();
  }
  if (batch.size > 0) await flush();
  return counts;
}
