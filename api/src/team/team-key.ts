/** A team's stable key: what imports know it by, whatever it is renamed to. */
import { TeamRepository } from '@groundcrew/db';
import { ConflictReason, conflict } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { freeKey } from '../core/free-key';

/**
 * The asked key if it is free, else one made of the name.
 * @throws AppError CONFLICT DUPLICATE when the asked key is taken
 */
export async function teamKey(manager: EntityManager, asked: string | null, name: string): Promise<string> {
  const teams = new TeamRepository(manager);
  if (asked) {
    if (await teams.keyTaken(asked))
      throw conflict(ConflictReason.DUPLICATE, 'Another team has this key.', ['input', 'key']);
    return asked;
  }
  return freeKey(name, 'team', (key) => teams.keyTaken(key));
}
