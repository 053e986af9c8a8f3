/** One road for every import: parse, plan against the hub, and apply the plan whole or not at all. The API and the command line take it. */
import {
  type AppliedImport,
  applyImportPlan,
  HandOverRepository,
  ImportSnapshotRepository,
  isDuplicateKey,
  ResponsibilityRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  ImportFormat,
  type ImportPlan,
  type ImportProblem,
  type ParsedImport,
  parseBackstage,
  parseCodeowners,
  parseMembersCsv,
  parseResponsibilitiesCsv,
  planOwnershipImport,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { MemberLeaves } from '../core/hooks';
import { withdrawAll, withdrawOpenHandOvers } from './hand-over-close';
import { indexMembers, indexTeams } from './import-index';
import { indexResponsibilities } from './responsibility-change';

/** People come by CSV too, through the same planner. */
export const MEMBERS_CSV = 'MEMBERS_CSV';

export interface ImportRequest {
  format: ImportFormat | typeof MEMBERS_CSV;
  content: string;
  /** What reading the file's bytes had to say. */
  problems?: readonly ImportProblem[];
  dryRun: boolean;
  /** Day on which the file was true; `today` when absent. */
  asOf?: string;
  prune?: boolean;
  /** Keeps imports of one origin apart; made of the format when absent. */
  source?: string;
}

/** What an import needs around it. */
export interface ImportSurroundings {
  today: string;
  /** Where a dry run reads. */
  manager: EntityManager;
  change<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  memberLeaves: readonly MemberLeaves[];
}

export interface ImportOutcome {
  plan: ImportPlan;
  dryRun: boolean;
  /** The hub now is as the file says; false after a dry run and when something was wrong. */
  applied: boolean;
}

const FORMATS: Record<ImportRequest['format'], { parse: (text: string) => ParsedImport; source: string }> = {
  [ImportFormat.BACKSTAGE]: { parse: parseBackstage, source: 'backstage' },
  [ImportFormat.CODEOWNERS]: { parse: parseCodeowners, source: 'codeowners' },
  [ImportFormat.CSV]: { parse: parseResponsibilitiesCsv, source: 'csv' },
  [MEMBERS_CSV]: { parse: parseMembersCsv, source: 'members-csv' },
};

/**
 * Runs an import. What is wrong with the file is told in the plan's problems, and then nothing is changed.
 * @throws AppError CONFLICT DUPLICATE when somebody else added the same thing at the same moment
 */
export async function runOwnershipImport(
  around: ImportSurroundings,
  request: ImportRequest,
): Promise<ImportOutcome> {
  const { parse, source } = FORMATS[request.format];
  const parsed = parse(request.content);
  const problems = [...(request.problems ?? []), ...parsed.problems];
  const options = {
    source: request.source ?? source,
    asOf: request.asOf ?? around.today,
    prune: request.prune ?? false,
    today: around.today,
  };
  const planFor = async (manager: EntityManager) => {
    const snapshot = await new ImportSnapshotRepository(manager).load(options.asOf);
    return planOwnershipImport(snapshot, parsed.document, options, problems);
  };
  const preview = await planFor(around.manager);
  const { dryRun } = request;
  if (dryRun || !preview.canApply) return { plan: preview, dryRun, applied: false };
  const plan = await around.change((unit) => planAndApply(unit, planFor, around)).catch(tellDuplicate);
  return { plan, dryRun, applied: plan.canApply };
}

/** The hub may have changed since the preview: the plan that is applied is made under the locks. */
async function planAndApply(
  unit: UnitOfWork,
  planFor: (manager: EntityManager) => Promise<ImportPlan>,
  around: ImportSurroundings,
): Promise<ImportPlan> {
  await new ImportSnapshotRepository(unit.manager).lock();
  const plan = await planFor(unit.manager);
  const { put, drop } = plan.claims;
  if (!plan.canApply || plan.changes.length + put.length + drop.length === 0) {
    unit.unchanged();
    return plan;
  }
  await follow(unit, await applyImportPlan(unit, plan), plan.asOf, around.memberLeaves);
  return plan;
}

/** Search, hand-overs and whatever else hangs on what the import touched. */
async function follow(
  unit: UnitOfWork,
  applied: AppliedImport,
  on: string,
  memberLeaves: readonly MemberLeaves[],
): Promise<void> {
  await withdrawOpenHandOvers(unit, applied.endedPartyIds);
  const handOvers = new HandOverRepository(unit.manager);
  for (const id of applied.closedTeamIds) await withdrawAll(unit, await handOvers.openForTeam(id));
  for (const id of applied.leaverIds) for (const leaves of memberLeaves) await leaves(unit, id, on);
  await indexTeams(unit.manager, applied.teamIds);
  await indexMembers(unit.manager, applied.memberIds);
  await indexResponsibilities(
    unit,
    await new ResponsibilityRepository(unit.manager).byIds(applied.responsibilityIds),
  );
}

function tellDuplicate(error: unknown): never {
  if (!isDuplicateKey(error)) throw error;
  throw conflict(
    ConflictReason.DUPLICATE,
    'Somebody added the same thing at the same moment. Run the import again.',
    ['input', 'content'],
  );
}
