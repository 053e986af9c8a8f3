import type { ImportProblem, importMembersInput, importOwnershipInput } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import type { ImportReportType } from './import-ownership.type';
import { type ImportOutcome, type ImportRequest, MEMBERS_CSV, runOwnershipImport } from './ownership-import';

/** Brings the hub in line with a catalogue, a CODEOWNERS file or a CSV of responsibilities, or tells what would change. */
export async function importOwnership(
  context: RequestContext,
  input: z.output<typeof importOwnershipInput>,
): Promise<ImportReportType> {
  authorise(context, 'ownership.import');
  return report(await run(context, input));
}

/** Adds people and their memberships from a CSV, or tells what would change. */
export async function importMembers(
  context: RequestContext,
  { csv, dryRun }: z.output<typeof importMembersInput>,
): Promise<ImportReportType> {
  authorise(context, 'member.edit');
  return report(await run(context, { format: MEMBERS_CSV, content: csv, dryRun }));
}

function run(context: RequestContext, request: ImportRequest): Promise<ImportOutcome> {
  return runOwnershipImport(
    {
      today: context.companyToday,
      manager: context.manager,
      change: (work) => context.change(work),
      memberLeaves: context.hooks.memberLeaves,
    },
    request,
  );
}

function report({ plan, dryRun, applied }: ImportOutcome): ImportReportType {
  const { counts, changes, problems } = plan;
  return { dryRun, applied, counts, rows: changes, problems: problems.map(asType) };
}

function asType({ params, ...problem }: ImportProblem): ImportReportType['problems'][number] {
  return {
    ...problem,
    params: Object.entries(params).map(([name, value]) => ({ name, value: String(value ?? '') })),
  };
}
