/**
 * Whose an idea is, once somebody said yes to it: it only grows. Everybody who is named stays, an author stays an author, and of what it
 * earns nobody's part falls by another's hand: each may give away of their own only. Its authors can still name who helped, until
 * something that it brought is confirmed: whoever comes in gets a part of the namer's own.
 */
import { IdeaRole } from './idea';

/** One of an idea's people. */
export interface IdeaPerson {
  memberId: number;
  role: IdeaRole;
  /** Share of what it earns, against the others' weights. */
  weight: number;
}

/** Who says anew whose an idea is, and when. */
export interface PeopleChange {
  actorId: number;
  /** Whether somebody confirmed something that the idea brought. */
  isVerified: boolean;
}

/** Why an idea's people cannot become others. */
export const PeopleHeld = {
  /** Somebody would be taken out. */
  PERSON_STAYS: 'person_stays',
  /** An author would be one no longer. */
  AUTHOR_STAYS: 'author_stays',
  /** Somebody else's part of what it earns would fall. */
  SHARE_STAYS: 'share_stays',
  /** Only an author names somebody new, or makes an author of a contributor. */
  AUTHORS_NAME: 'authors_name',
  /** Something that it brought is confirmed: nobody comes in any more, and nobody becomes an author. */
  NAMED_TOO_LATE: 'named_too_late',
} as const;
export type PeopleHeld = (typeof PeopleHeld)[keyof typeof PeopleHeld];

/** Why, and at whom: somebody who is taken out, or one of those named now. */
export interface HeldPerson {
  why: PeopleHeld;
  memberId: number;
  /** Of SHARE_STAYS: the part of the whole that is theirs, and what would be left of it. */
  part?: { from: number; to: number };
}

/**
 * Whether the people of an adopted idea can become others.
 * @returns why not, and at whom; null when they can
 */
export function heldPerson(
  before: readonly IdeaPerson[],
  after: readonly IdeaPerson[],
  { actorId, isVerified }: PeopleChange,
): HeldPerson | null {
  const held = (why: PeopleHeld, one: IdeaPerson | undefined): HeldPerson | null =>
    one ? { why, memberId: one.memberId } : null;
  const now = byMember(after);
  const was = byMember(before);
  const namesThem = after.filter(
    ({ memberId, role }) =>
      role !== was.get(memberId)?.role && (role === IdeaRole.AUTHOR || !was.has(memberId)),
  );
  const mayName = was.get(actorId)?.role === IdeaRole.AUTHOR;
  return (
    held(
      PeopleHeld.PERSON_STAYS,
      before.find(({ memberId }) => !now.has(memberId)),
    ) ??
    held(
      PeopleHeld.AUTHOR_STAYS,
      before.find(
        ({ memberId, role }) => role === IdeaRole.AUTHOR && now.get(memberId)?.role !== IdeaRole.AUTHOR,
      ),
    ) ??
    (mayName ? null : held(PeopleHeld.AUTHORS_NAME, namesThem[0])) ??
    (isVerified ? held(PeopleHeld.NAMED_TOO_LATE, namesThem[0]) : null) ??
    sharing(
      fallen(before, after).find(({ memberId }) => memberId !== actorId),
      before,
      after,
    )
  );
}

function sharing(
  one: IdeaPerson | undefined,
  before: readonly IdeaPerson[],
  after: readonly IdeaPerson[],
): HeldPerson | null {
  if (!one) return null;
  const { memberId } = one;
  const part = { from: partIn(before, memberId), to: partIn(after, memberId) };
  return { why: PeopleHeld.SHARE_STAYS, memberId, part };
}

/** Somebody's part of all weights, from 0 to 1. */
const partIn = (people: readonly IdeaPerson[], memberId: number): number =>
  (people.find((one) => one.memberId === memberId)?.weight ?? 0) / sumOf(people);

/** Anybody with a weight, however they are known. */
export interface Weighted<Id> {
  memberId: Id;
  weight: number;
}

/**
 * The weights with which whoever comes in takes of the actor's part alone: everybody else keeps theirs. What was typed for those who come
 * in is taken off the actor's weight; where that is not enough to take it off, the actor's part is divided as it was typed.
 * @param after as typed, with the actor and whoever comes in
 * @param most the largest weight that there is
 * @returns in the order of `after`; null where nobody comes in, the actor has no part, or no whole weights say it
 */
export function outOfOwnPart<Id>(
  before: readonly Weighted<Id>[],
  after: readonly Weighted<Id>[],
  actorId: Id,
  most: number,
): number[] | null {
  const was = new Map(before.map(({ memberId, weight }) => [memberId, weight]));
  const mine = was.get(actorId);
  const kept = after.find(({ memberId }) => memberId === actorId)?.weight;
  const given = sumOf(after.filter(({ memberId }) => !was.has(memberId)));
  if (mine === undefined || kept === undefined || given === 0) return null;
  const [left, each, scale] = mine > given ? [mine - given, 1, 1] : [mine * kept, mine, kept + given];
  const whole = after.map(({ memberId, weight }) =>
    memberId === actorId ? left : (was.get(memberId) ?? 0) * scale || weight * each,
  );
  const common = whole.reduce(greatestCommon);
  const weights = whole.map((weight) => weight / common);
  return weights.every((weight) => weight >= 1 && weight <= most) ? weights : null;
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));

/** Who loses by it: those who are taken out, whose part of what it earns falls, or who are authors no longer. */
export function losingPeople(before: readonly IdeaPerson[], after: readonly IdeaPerson[]): number[] {
  const now = byMember(after);
  const lost = new Set(fallen(before, after).map(({ memberId }) => memberId));
  return before
    .filter(
      ({ memberId, role }) =>
        lost.has(memberId) || (role === IdeaRole.AUTHOR && now.get(memberId)?.role !== IdeaRole.AUTHOR),
    )
    .map(({ memberId }) => memberId);
}

/** Whose part of all weights is smaller than it was. In whole numbers: a third stays a third. */
function fallen(before: readonly IdeaPerson[], after: readonly IdeaPerson[]): IdeaPerson[] {
  const [allBefore, allAfter] = [sumOf(before), sumOf(after)];
  const now = byMember(after);
  return before.filter(
    ({ memberId, weight }) => (now.get(memberId)?.weight ?? 0) * allBefore < weight * allAfter,
  );
}

const byMember = (people: readonly IdeaPerson[]) => new Map(people.map((one) => [one.memberId, one]));
const sumOf = (people: readonly { weight: number }[]) => people.reduce((sum, { weight }) => sum + weight, 0);
