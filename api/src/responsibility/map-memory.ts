/**
 * What was worked out about the whole map is kept between requests for as long as nothing in the company changed. Every
 * change of state writes an audit row in its own transaction, so the newest audit rows tell, to any process, whether
 * something was committed since: their highest id, and how many there are behind it (one server shows them in their order, since
 * whoever appends holds the end of the chain until the commit; a store that gives out ids in blocks may not).
 */
import { type Database, MapRepository } from '@groundcrew/db';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../core/request-context';

interface Memory {
  stamp: string;
  /** Least recently asked first. */
  kept: Map<string, Promise<unknown>>;
}

/** Whole maps of how many days, or other answers, are kept: a few megabytes each for a large company. */
const KEPT = 6;

const memories = new WeakMap<Database, Memory>();

/**
 * The answer under `key`, worked out by `compute` if anything was committed since it was last. It must depend on
 * the database, the key and nothing else.
 */
export async function remembered<T>(
  context: RequestContext,
  key: string,
  compute: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  // The stamp is read before the rows and where they are read (replicas may lag behind one another): a change in
  // between makes the answer newer than its stamp, never older.
  const { manager, stamp } = await context.load(readStamp);
  const memory = memoryOf(context.db, stamp);
  const known = memory.kept.get(key) as Promise<T> | undefined;
  memory.kept.delete(key);
  const answer = known ?? compute(manager);
  memory.kept.set(key, answer);
  if (!known) answer.catch(() => memory.kept.delete(key));
  for (const oldest of memory.kept.keys()) {
    if (memory.kept.size <= KEPT) break;
    memory.kept.delete(oldest);
  }
  return answer;
}

async function readStamp(context: RequestContext): Promise<{ manager: EntityManager; stamp: string }> {
  const { manager } = context;
  return { manager, stamp: await new MapRepository(manager).changeStamp() };
}

function memoryOf(db: Database, stamp: string): Memory {
  const memory = memories.get(db);
  if (memory?.stamp === stamp) return memory;
  const fresh: Memory = { stamp, kept: new Map() };
  memories.set(db, fresh);
  return fresh;
}
