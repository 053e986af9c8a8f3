/** A metric's stable key: what files and streams know it by, whatever it is renamed to. */
import { MetricRepository } from '@groundcrew/db';
import { ConflictReason, conflict } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { freeKey } from '../core/free-key';

/**
 * The asked key if it is free, else one made of the name.
 * @throws AppError CONFLICT DUPLICATE when the asked key is taken
 */
export async function metricKey(manager: EntityManager, asked: string | null, name: string): Promise<string> {
  const metrics = new MetricRepository(manager);
  if (asked) {
    if (await metrics.keyTaken(asked))
      throw conflict(ConflictReason.DUPLICATE, 'Another metric has this key, or is called by it.', [
        'input',
        'key',
      ]);
    return asked;
  }
  return freeKey(name, 'metric', (key) => metrics.keyTaken(key));
}
