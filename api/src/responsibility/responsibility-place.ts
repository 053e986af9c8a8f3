/** Where a responsibility may stand: its team, its stage, its umbrella and its name beside others. */
import {
  type ResponsibilityAttributes,
  ResponsibilityRepository,
  type ResponsibilityRow,
  type UnitOfWork,
  ValueChainRepository,
} from '@groundcrew/db';
import { ConflictReason, conflict, notFound } from '@groundcrew/shared';
import type { RequestContext } from '../core/request-context';
import { presentHolder } from './holder';
import { authoriseEdit, existingResponsibility, notBefore } from './responsibility-change';

/**
 * What a change of attributes needs: the right to the new team, no circle of umbrellas, and a place as for a new one.
 * @throws AppError FORBIDDEN, CONFLICT CYCLE or DUPLICATE, NOT_FOUND
 */
export async function checkChange(
  context: RequestContext,
  unit: UnitOfWork,
  row: ResponsibilityRow,
  changes: Partial<ResponsibilityAttributes>,
  on: string,
): Promise<void> {
  const after = { ...row, ...changes };
  if (changes.teamId !== undefined) authoriseEdit(context, after);
  if (changes.parentId !== undefined && changes.parentId !== null) {
    const path = await new ResponsibilityRepository(unit.manager).lockedPathUp(changes.parentId);
    if (path.includes(row.id)) {
      throw conflict(ConflictReason.CYCLE, 'A responsibility cannot be a part of itself.', [
        'input',
        'parentId',
      ]);
    }
  }
  await checkPlace(
    context,
    unit,
    {
      ...after,
      stageId: changes.stageId ?? null,
      parentId: after.parentId,
    },
    on,
    row,
  );
}

/**
 * Team, stage and umbrella exist, the viewer may add to the umbrella, and no namesake stands beside it.
 * @throws AppError NOT_FOUND, CONFLICT STATE or DUPLICATE, FORBIDDEN
 */
export async function checkPlace(
  context: RequestContext,
  unit: UnitOfWork,
  one: Pick<ResponsibilityAttributes, 'name' | 'teamId' | 'stageId' | 'parentId'>,
  on: string,
  before?: ResponsibilityRow,
): Promise<void> {
  if (one.teamId !== null && one.teamId !== before?.teamId) {
    await presentHolder(unit, { memberId: null, teamId: one.teamId }, on, ['input', 'teamId']);
  }
  if (one.stageId !== null && !(await new ValueChainRepository(unit.manager).stageInUse(one.stageId))) {
    throw notFound('stage', ['input', 'stageId']);
  }
  if (one.parentId !== null && one.parentId !== before?.parentId) {
    const parent = await existingResponsibility(unit, one.parentId, ['input', 'parentId']);
    authoriseEdit(context, parent);
    notBefore(on, parent.from, ['input', 'on'], 'The one above it begins later.');
  }
  const moved =
    one.name !== before?.name || one.teamId !== before?.teamId || one.parentId !== before?.parentId;
  if (moved && (await new ResponsibilityRepository(unit.manager).nameTaken(one, on, before?.id))) {
    throw conflict(ConflictReason.DUPLICATE, 'This team has a responsibility of this name already.', [
      'input',
      'name',
    ]);
  }
}
