/**
 * Closed rings (domain.md, "recognition": closed rings that only trade among themselves): up to four people among whom recognition goes
 * round, so that each reaches each, three times or more with every one of them, and who gave 80 % or more of all that they gave to each other.
 *
 * The search is bounded. Whoever gave much elsewhere begins no ring: of a ring at least one gave 80 % or more within it, so that it is found
 * from that person, and only by what can still come to that share. Of each person the ties to the six whom they recognised most are followed.
 * So a company where everybody recognises everybody costs next to nothing, and one person never more than some hundred sets.
 */
import { RING_MOST, RING_SHARE, RING_TIES, RING_TIMES } from './recognition';

/** How often somebody recognised somebody: once a post and person that it is for. */
export interface Given {
  from: number;
  to: number;
  count: number;
}

export interface Ring {
  memberIds: number[];
  /** Of all that its people gave. */
  share: number;
}

/** That one post of somebody was for somebody. */
export interface PostFor {
  postId: number;
  from: number;
  to: number;
}

interface Giver {
  total: number;
  to: ReadonlyMap<number, number>;
  /** Whom they recognised most, the most first. */
  ties: readonly number[];
}

/** The rings, each whole: what lies within a larger ring is not told again. By their first member. */
export function closedRings(given: readonly Given[]): Ring[] {
  const givers = giversOf(given);
  const rings = new Map<string, Ring>();
  const seek = (memberIds: readonly number[], next: readonly number[], seen: readonly number[]) => {
    const ring = ringOf(memberIds, givers);
    if (ring) rings.set(ring.memberIds.join(), ring);
    if (memberIds.length === RING_MOST) return;
    for (const [at, one] of next.entries()) {
      const more = [...memberIds, one];
      if (!mayClose(givers.get(more[0] ?? 0), more)) continue;
      // Whom an earlier turn took is seen, and not tried again: each set comes up once.
      const fresh = (givers.get(one)?.ties ?? []).filter((id) => !seen.includes(id));
      seek(more, [...next.slice(at + 1), ...fresh], [...seen, ...fresh]);
    }
  };
  for (const [id, giver] of givers) if (mayClose(giver, [id])) seek([id], giver.ties, [id, ...giver.ties]);
  return wholeOf([...rings.values()]).sort((a, b) => (a.memberIds[0] ?? 0) - (b.memberIds[0] ?? 0));
}

/** In how many posts the people of each ring recognised one another: a post for two of them is one. */
export function postsWithin(rings: readonly Ring[], posts: readonly PostFor[]): number[] {
  const byAuthor = new Map<number, PostFor[]>();
  for (const post of posts) {
    const own = byAuthor.get(post.from);
    if (own) own.push(post);
    else byAuthor.set(post.from, [post]);
  }
  return rings.map(({ memberIds }) => {
    const theirs = memberIds.flatMap((id) => byAuthor.get(id) ?? []);
    return new Set(theirs.filter(({ to }) => memberIds.includes(to)).map(({ postId }) => postId)).size;
  });
}

function giversOf(given: readonly Given[]): Map<number, Giver> {
  const counts = new Map<number, Map<number, number>>();
  for (const { from, to, count } of given) {
    const own = counts.get(from) ?? new Map<number, number>();
    counts.set(from, own.set(to, (own.get(to) ?? 0) + count));
  }
  return new Map(
    [...counts].map(([from, to]) => {
      const sorted = [...to].sort(([a, often], [b, oftener]) => oftener - often || a - b);
      const total = sorted.reduce((sum, [, count]) => sum + count, 0);
      return [from, { total, to, ties: sorted.slice(0, RING_TIES).map(([id]) => id) }];
    }),
  );
}

/** Whether the first of them can still have given enough within: with those who are there, and the strongest ties for the places left. */
function mayClose(first: Giver | undefined, memberIds: readonly number[]): boolean {
  if (!first) return false;
  let places = RING_MOST - memberIds.length;
  let most = within(first, memberIds);
  for (const id of first.ties) {
    if (places === 0) break;
    if (memberIds.includes(id)) continue;
    most += first.to.get(id) ?? 0;
    places -= 1;
  }
  return most >= RING_SHARE * first.total;
}

/** The ring that these people are, if they are one. */
function ringOf(people: readonly number[], givers: ReadonlyMap<number, Giver>): Ring | null {
  let gave = 0;
  let total = 0;
  for (const id of people) {
    gave += within(givers.get(id), people);
    total += givers.get(id)?.total ?? 0;
  }
  if (people.length < 2 || gave < RING_SHARE * total) return null;
  const isPart = (id: number) => {
    const got = people.reduce((sum, from) => sum + (givers.get(from)?.to.get(id) ?? 0), 0);
    return within(givers.get(id), people) + got >= RING_TIMES && reachesAll(id, people, givers);
  };
  return people.every(isPart) ? { memberIds: [...people].sort((a, b) => a - b), share: gave / total } : null;
}

function within(giver: Giver | undefined, memberIds: readonly number[]): number {
  let sum = 0;
  if (giver) for (const id of memberIds) sum += giver.to.get(id) ?? 0;
  return sum;
}

/** Whether recognition comes from somebody to everybody of them, through others of them. */
function reachesAll(id: number, memberIds: readonly number[], givers: ReadonlyMap<number, Giver>): boolean {
  const reached = new Set([id]);
  for (const from of reached) for (const to of memberIds) if (givers.get(from)?.to.has(to)) reached.add(to);
  return reached.size === memberIds.length;
}

function wholeOf(rings: readonly Ring[]): Ring[] {
  const ofMember = new Map<number, Ring[]>();
  for (const ring of rings) {
    for (const id of ring.memberIds) {
      const own = ofMember.get(id);
      if (own) own.push(ring);
      else ofMember.set(id, [ring]);
    }
  }
  return rings.filter(
    ({ memberIds }) =>
      !ofMember
        .get(memberIds[0] ?? 0)
        ?.some(
          (other) =>
            other.memberIds.length > memberIds.length &&
            memberIds.every((id) => other.memberIds.includes(id)),
        ),
  );
}
