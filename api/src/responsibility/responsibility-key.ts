/** A responsibility's stable key, made of its name: what imports and exports know it by, whatever it is renamed to. */
import { ResponsibilityRepository } from '@groundcrew/db';
import type { EntityManager } from 'typeorm';

const TRIES = 40;

/** A free key for each name, in the order given; two equal names get two keys. */
export async function responsibilityKeys(
  manager: EntityManager,
  names: readonly string[],
): Promise<string[]> {
  const bases = names.map(slug);
  const candidates = new Set(
    bases.flatMap((base) => Array.from({ length: TRIES }, (_, at) => nth(base, at))),
  );
  const taken = new Set((await new ResponsibilityRepository(manager).idsByKey([...candidates])).keys());
  return bases.map((base) => {
    let at = 0;
    while (taken.has(nth(base, at))) at += at < TRIES ? 1 : Math.ceil(Math.random() * 1_000_000);
    taken.add(nth(base, at));
    return nth(base, at);
  });
}

const nth = (base: string, at: number) => (at === 0 ? base : `${base}-${at + 1}`);

function slug(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 120) || 'responsibility'
  );
}
