/** A responsibility's stable key, made of its name: what imports and exports know it by, whatever it is renamed to. */
import { ResponsibilityRepository } from '@groundcrew/db';
import type { EntityManager } from 'typeorm';
import { nthKey, slug } from '../core/free-key';

const TRIES = 40;
const LONGEST = 120;

/** A free key for each name, in the order given; two equal names get two keys. */
export async function responsibilityKeys(
  manager: EntityManager,
  names: readonly string[],
): Promise<string[]> {
  const bases = names.map((name) => slug(name, 'responsibility', LONGEST));
  const candidates = new Set(
    bases.flatMap((base) => Array.from({ length: TRIES }, (_, at) => nthKey(base, at))),
  );
  const taken = new Set((await new ResponsibilityRepository(manager).idsByKey([...candidates])).keys());
  return bases.map((base) => {
    let at = 0;
    while (taken.has(nthKey(base, at))) at += at < TRIES ? 1 : Math.ceil(Math.random() * 1_000_000);
    taken.add(nthKey(base, at));
    return nthKey(base, at);
  });
}
