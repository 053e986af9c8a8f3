import {
  ResponsibilityRepository,
  type ResponsibilityRow,
  ResponsibilityWriteRepository,
} from '@groundcrew/db';
import {
  AppError,
  ErrorCode,
  RaciRole,
  splitIssues,
  type splitResponsibilityInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { holderOf, presentHolder } from './holder';
import { beginParts } from './responsibility-begin';
import {
  authoriseEdit,
  authoriseHolder,
  existingResponsibility,
  notBefore,
  staleVersion,
} from './responsibility-change';

/**
 * Splits a responsibility by scope: it stays as an umbrella, and its parts begin with their own scope, team and owner.
 * @throws AppError INVALID_INPUT for names or scopes that coincide, CONFLICT STALE_VERSION, FORBIDDEN for a team out of reach
 */
export async function splitResponsibility(
  context: RequestContext,
  input: z.output<typeof splitResponsibilityInput>,
): Promise<{ parent: ResponsibilityRow; children: ResponsibilityRow[] }> {
  const id = keyOf('Responsibility', input.id);
  const on = input.on ?? context.companyToday;
  const parts = input.children.map((child, at) => ({
    ...child,
    teamId: keyOf('Team', child.teamId, ['input', 'children', at, 'teamId']),
    accountable: child.accountableId
      ? holderOf(child.accountableId, ['input', 'children', at, 'accountableId'])
      : null,
  }));
  return context.change(async (unit) => {
    const writes = new ResponsibilityWriteRepository(unit.manager);
    const reads = new ResponsibilityRepository(unit.manager);
    await writes.lock([id]);
    const parent = await existingResponsibility(unit, id);
    authoriseEdit(context, parent);
    if (parent.version !== input.version) throw staleVersion(parent);
    notBefore(on, parent.from, ['input', 'on'], 'The responsibility begins later.');
    const present = await reads.childrenOf([id], on);
    refuse(
      splitIssues(
        parent.name,
        present.map((part) => part.name),
        parts,
      ),
    );
    for (const [at, part] of parts.entries()) {
      authoriseEdit(context, part);
      await presentHolder(unit, { memberId: null, teamId: part.teamId }, on, [
        'input',
        'children',
        at,
        'teamId',
      ]);
      if (!part.accountable) continue;
      await presentHolder(unit, part.accountable, on, ['input', 'children', at, 'accountableId']);
      await authoriseHolder(context, unit, part, part.accountable, RaciRole.ACCOUNTABLE);
    }
    return beginParts(unit, parent, parts, on);
  });
}

function refuse(issues: ReturnType<typeof splitIssues>): void {
  const [first] = issues;
  if (first)
    throw new AppError(ErrorCode.INVALID_INPUT, `${first.path.join('.')}: ${first.message}`, { issues });
}
