/** Open hand-overs that lost their sense, because the party or the successor is gone, are taken back by the hub. */
import { HandOverRepository, type HandOverRow, type UnitOfWork } from '@groundcrew/db';
import { HandOverState } from '@groundcrew/shared';
import { recordChange } from './responsibility-change';

/** Takes back what is open about parties that have ended. */
export async function withdrawOpenHandOvers(unit: UnitOfWork, partyIds: readonly number[]): Promise<void> {
  await withdrawAll(unit, await new HandOverRepository(unit.manager).openOfParties(partyIds));
}

/** Takes hand-overs back. */
export async function withdrawAll(unit: UnitOfWork, handOvers: readonly HandOverRow[]): Promise<void> {
  const repository = new HandOverRepository(unit.manager);
  for (const { id, responsibilityId } of handOvers) {
    if (await repository.close(id, HandOverState.WITHDRAWN, unit.context.actorId, unit.now, null)) {
      recordChange(unit, responsibilityId, 'hand-over.withdrawn', { handOverId: id });
    }
  }
}
