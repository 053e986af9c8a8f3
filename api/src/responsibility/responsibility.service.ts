import {
  PartyRepository,
  type ResponsibilityAttributes,
  ResponsibilityRepository,
  type ResponsibilityRow,
  ResponsibilityWriteRepository,
} from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  type createResponsibilityInput,
  type endResponsibilityInput,
  RaciRole,
  ResponsibilityKind,
  ReviewCadence,
  type updateResponsibilityInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { holderOf, presentHolder } from './holder';
import { endParties } from './party.service';
import { beginResponsibility } from './responsibility-begin';
import {
  authoriseEdit,
  authoriseHolder,
  existingResponsibility,
  notAfterToday,
  notBefore,
  saveResponsibility,
  staleVersion,
} from './responsibility-change';
import { checkChange, checkPlace } from './responsibility-place';

/**
 * A responsibility begins, with its first owner when one is named.
 * @throws AppError CONFLICT DUPLICATE when one of that name stands beside it
 */
export async function createResponsibility(
  context: RequestContext,
  input: z.output<typeof createResponsibilityInput>,
): Promise<ResponsibilityRow> {
  const teamId = keyOf('Team', input.teamId, ['input', 'teamId']);
  authoriseEdit(context, { teamId });
  const accountable = input.accountableId ? holderOf(input.accountableId, ['input', 'accountableId']) : null;
  const stageId = optionalKeyOf('Stage', input.stageId, ['input', 'stageId']) ?? null;
  const parentId = optionalKeyOf('Responsibility', input.parentId, ['input', 'parentId']) ?? null;
  const from = input.on ?? context.companyToday;
  const attributes: ResponsibilityAttributes = {
    name: input.name,
    purpose: input.purpose ?? '',
    scopeIn: input.scopeIn ?? '',
    scopeOut: input.scopeOut ?? '',
    keywords: distinct(input.keywords ?? []),
    kind: input.kind ?? ResponsibilityKind.ROUTINE,
    criteria: input.criteria ?? '',
    reviewCadence: input.reviewCadence ?? ReviewCadence.QUARTERLY,
    teamId,
    stageId,
    parentId,
  };
  return context.change(async (unit) => {
    await checkPlace(context, unit, attributes, from);
    if (accountable) {
      await presentHolder(unit, accountable, from, ['input', 'accountableId']);
      await authoriseHolder(context, unit, attributes, accountable, RaciRole.ACCOUNTABLE);
    }
    return beginResponsibility(unit, attributes, accountable, from);
  });
}

/**
 * Attributes change from a day on; the map before it stays as it was.
 * @throws AppError CONFLICT STALE_VERSION, CYCLE or DUPLICATE; INVALID_INPUT for a day out of order
 */
export async function updateResponsibility(
  context: RequestContext,
  input: z.output<typeof updateResponsibilityInput>,
): Promise<ResponsibilityRow> {
  const id = keyOf('Responsibility', input.id);
  const on = input.on ?? context.companyToday;
  const asked: Partial<ResponsibilityAttributes> = {
    name: input.name,
    purpose: input.purpose,
    scopeIn: input.scopeIn,
    scopeOut: input.scopeOut,
    keywords: input.keywords && distinct(input.keywords),
    kind: input.kind,
    criteria: input.criteria,
    reviewCadence: input.reviewCadence,
    teamId: optionalKeyOf('Team', input.teamId, ['input', 'teamId']),
    stageId: optionalKeyOf('Stage', input.stageId, ['input', 'stageId']),
    parentId: optionalKeyOf('Responsibility', input.parentId, ['input', 'parentId']),
  };
  return context.change(async (unit) => {
    const writes = new ResponsibilityWriteRepository(unit.manager);
    await writes.lock([id]);
    const row = await existingResponsibility(unit, id);
    authoriseEdit(context, row);
    if (row.version !== input.version) throw staleVersion(row);
    const changes = changesOf(row, asked);
    if (Object.keys(changes).length === 0) {
      unit.unchanged();
      return row;
    }
    notAfterToday(on, context.companyToday, ['input', 'on']);
    const changedOn = await new ResponsibilityRepository(unit.manager).changedOn(id);
    notBefore(on, changedOn ?? row.from, ['input', 'on'], 'A later change is on record already.');
    await checkChange(context, unit, row, changes, on);
    if (!(await writes.amend(row, changes, on))) throw staleVersion(row);
    return saveResponsibility(unit, id, 'responsibility.updated', { ...changes, on });
  });
}

/**
 * A responsibility ends, and with it whoever takes part. Its history stays, and so do its hand-offs, which now show as broken.
 * @throws AppError CONFLICT IN_USE while it has parts, STALE_VERSION
 */
export async function endResponsibility(
  context: RequestContext,
  input: z.output<typeof endResponsibilityInput>,
): Promise<ResponsibilityRow> {
  const id = keyOf('Responsibility', input.id);
  const on = input.on ?? context.companyToday;
  return context.change(async (unit) => {
    const writes = new ResponsibilityWriteRepository(unit.manager);
    await writes.lock([id]);
    const row = await existingResponsibility(unit, id);
    authoriseEdit(context, row);
    if (row.version !== input.version) throw staleVersion(row);
    notAfterToday(on, context.companyToday, ['input', 'on']);
    const reads = new ResponsibilityRepository(unit.manager);
    const changedOn = await reads.changedOn(id);
    notBefore(on, changedOn ?? row.from, ['input', 'on'], 'A later change is on record already.');
    const parts = await reads.childrenOf([id], on);
    if (parts.length) {
      throw conflict(ConflictReason.IN_USE, 'It still has parts. End or move them first.', ['input', 'id'], {
        parts: parts.length,
      });
    }
    await endParties(unit, await new PartyRepository(unit.manager).openFrom([id], on), on, 'ended');
    if (!(await writes.end(row, on))) throw staleVersion(row);
    return saveResponsibility(unit, id, 'responsibility.ended', { on });
  });
}

/** What would differ, of what was asked. */
function changesOf(
  row: ResponsibilityRow,
  asked: Partial<ResponsibilityAttributes>,
): Partial<ResponsibilityAttributes> {
  return Object.fromEntries(
    Object.entries(asked).filter(
      ([field, value]) =>
        value !== undefined &&
        JSON.stringify(value) !== JSON.stringify(row[field as keyof ResponsibilityAttributes]),
    ),
  );
}

/** Keywords without repeats that differ in case only, in the order given. */
function distinct(keywords: readonly string[]): string[] {
  return [...new Map(keywords.map((keyword) => [keyword.toLowerCase(), keyword])).values()];
}
