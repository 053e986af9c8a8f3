import {
  HandOffRepository,
  type HandOffRow,
  ResponsibilityRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  invalid,
  type linkHandOffInput,
  notFound,
  type unlinkHandOffInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { existingResponsibility, notBefore, recordChange } from './responsibility-change';

/**
 * "A hands X to B" from a day on. A lead of either side can say so.
 * @throws AppError CONFLICT DUPLICATE when the same is linked already
 */
export async function linkHandOff(
  context: RequestContext,
  input: z.output<typeof linkHandOffInput>,
): Promise<HandOffRow> {
  const fromId = keyOf('Responsibility', input.fromId, ['input', 'fromId']);
  const toId = keyOf('Responsibility', input.toId, ['input', 'toId']);
  const since = input.on ?? context.companyToday;
  if (fromId === toId) {
    throw invalid(['input', 'toId'], 'same_side', 'A responsibility hands over to another one.');
  }
  return context.change(async (unit) => {
    const from = await existingResponsibility(unit, fromId, ['input', 'fromId']);
    const to = await existingResponsibility(unit, toId, ['input', 'toId']);
    authorise(context, 'hand-off.edit', { teamIds: [from.teamId, to.teamId] });
    for (const side of [from, to]) {
      notBefore(since, side.from, ['input', 'on'], `“${side.name}” begins later.`);
    }
    const handOffs = new HandOffRepository(unit.manager);
    const link = { fromId, toId, what: input.what };
    if (await handOffs.isLinked(link, since)) {
      throw conflict(ConflictReason.DUPLICATE, 'This hand-off is on the map already.', ['input', 'what']);
    }
    const id = await handOffs.create({ ...link, since, source: null });
    recordChange(unit, fromId, 'hand-off.linked', { handOffId: id, toId, what: input.what, since });
    return saved(handOffs, id);
  });
}

/** A hand-off no longer holds from a day on. A lead of either side can say so. */
export async function unlinkHandOff(
  context: RequestContext,
  input: z.output<typeof unlinkHandOffInput>,
): Promise<HandOffRow> {
  const id = keyOf('HandOff', input.handOffId, ['input', 'handOffId']);
  const on = input.on ?? context.companyToday;
  return context.change(async (unit) => {
    const handOffs = new HandOffRepository(unit.manager);
    const [handOff] = await handOffs.byIds([id]);
    if (!handOff) throw notFound('hand-off', ['input', 'handOffId']);
    authorise(context, 'hand-off.edit', { teamIds: await teamsOfSides(unit, handOff) });
    notBefore(on, handOff.since, ['input', 'on'], 'The hand-off begins later.');
    if (!(await handOffs.end(id, on))) {
      throw invalid(['input', 'handOffId'], 'not_held', 'This hand-off has ended by that day already.');
    }
    recordChange(unit, handOff.fromId, 'hand-off.ended', { handOffId: id, toId: handOff.toId, on });
    return saved(handOffs, id);
  });
}

async function teamsOfSides(unit: UnitOfWork, handOff: HandOffRow): Promise<(number | null)[]> {
  const sides = await new ResponsibilityRepository(unit.manager).byIds([handOff.fromId, handOff.toId]);
  return sides.map((side) => side.teamId);
}

async function saved(handOffs: HandOffRepository, id: number): Promise<HandOffRow> {
  const [handOff] = await handOffs.byIds([id]);
  if (!handOff) throw notFound('hand-off');
  return handOff;
}
