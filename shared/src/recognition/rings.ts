/**
 * Closed rings (domain.md, "recognition": closed rings that only trade among themselves): up to four people, every two of whom recognised
 * each other, three times or more between them, and who gave 80 % or more of all that they gave to each other.
 */
import { RING_MOST, RING_SHARE, RING_TIMES } from './recognition';

/** How often somebody recognised somebody. */
export interface Given {
  from: number;
  to: number;
  count: number;
}

export interface Ring {
  memberIds: number[];
  /** Given within the ring. */
  posts: number;
  /** Of all that its people gave. */
  share: number;
}

/** The rings, each whole: what lies within a larger ring is not told again. The most posts first. */
export function closedRings(given: readonly Given[]): Ring[] {
  const counts = new Map<number, Map<number, number>>();
  const total = new Map<number, number>();
  for (const { from, to, count } of given) {
    const own = counts.get(from) ?? new Map<number, number>();
    own.set(to, (own.get(to) ?? 0) + count);
    counts.set(from, own);
    total.set(from, (total.get(from) ?? 0) + count);
  }
  const times = (from: number, to: number) => counts.get(from)?.get(to) ?? 0;
  const tied = new Map<number, number[]>();
  for (const [from, own] of counts) {
    tied.set(
      from,
      [...own.keys()].filter(
        (to) => to > from && times(to, from) > 0 && times(from, to) + times(to, from) >= RING_TIMES,
      ),
    );
  }
  const rings: Ring[] = [];
  const look = (memberIds: number[], next: readonly number[]) => {
    const ring = ringOf(memberIds, times, total);
    if (memberIds.length > 1 && ring.share >= RING_SHARE) rings.push(ring);
    if (memberIds.length === RING_MOST) return;
    // Each set of people is looked at once: in the order of their keys.
    for (const one of next) {
      look(
        [...memberIds, one],
        next.filter((other) => other > one && (tied.get(one) ?? []).includes(other)),
      );
    }
  };
  for (const [from, next] of tied) look([from], next);
  return rings
    .filter((ring) => !rings.some((larger) => larger !== ring && isWithin(ring, larger)))
    .sort((a, b) => b.posts - a.posts || (a.memberIds[0] ?? 0) - (b.memberIds[0] ?? 0));
}

function ringOf(
  memberIds: readonly number[],
  times: (from: number, to: number) => number,
  total: ReadonlyMap<number, number>,
): Ring {
  let posts = 0;
  for (const from of memberIds) for (const to of memberIds) if (from !== to) posts += times(from, to);
  const all = memberIds.reduce((sum, id) => sum + (total.get(id) ?? 0), 0);
  return { memberIds: [...memberIds], posts, share: all === 0 ? 0 : posts / all };
}

function isWithin(ring: Ring, larger: Ring): boolean {
  return (
    larger.memberIds.length > ring.memberIds.length &&
    ring.memberIds.every((id) => larger.memberIds.includes(id))
  );
}
