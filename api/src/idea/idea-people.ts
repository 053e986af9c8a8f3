/** Whose an idea is, said anew: by whom, until when, and at nobody else's cost once somebody said yes to it. */
import { IdeaImpactRepository, type IdeaPersonRow, MemberRepository, type UnitOfWork } from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  type HeldPerson,
  heldPerson,
  ImpactState,
  type IssueParams,
  invalid,
  isAdopted,
  PeopleHeld,
  type updateIdeaInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import type { HeldIdea } from './idea-change';
import { type Credited, readPeople } from './idea-content';

type Typed = NonNullable<z.output<typeof updateIdeaInput>['people']>;

const PEOPLE = ['input', 'people'];

/** Where it is mended, and what there is to say, by why somebody is held. */
const HELD: Record<PeopleHeld, [field: keyof Typed[number] | null, message: string]> = {
  [PeopleHeld.PERSON_STAYS]: [null, 'It is adopted: everybody whose it is stays among them.'],
  [PeopleHeld.AUTHOR_STAYS]: ['role', 'It is adopted: an author stays an author.'],
  [PeopleHeld.SHARE_STAYS]: [
    'weight',
    'It is adopted: each gives away of their own part only, to newcomers too.',
  ],
  [PeopleHeld.AUTHORS_NAME]: ['memberId', 'It is adopted: its authors name who helped.'],
  [PeopleHeld.NAMED_TOO_LATE]: ['memberId', 'Something that it brought is confirmed: whose it is stays.'],
};

/**
 * The people of an idea that is held, as they are typed; undefined when they are as they were.
 * @throws AppError CONFLICT STATE once it paid; INVALID_INPUT for somebody who answered or confirmed something about it, and naming whom it
 *   would take from once it is adopted, with the part that is theirs and what would be left of it
 */
export async function newPeople(
  context: RequestContext,
  unit: UnitOfWork,
  { idea, people: known, pitches }: HeldIdea,
  typed: Typed,
): Promise<Credited[] | undefined> {
  const knownIds = known.map(({ memberId }) => memberId);
  const people = await readPeople(unit.manager, typed, knownIds);
  if (isSame(people, known)) return undefined;
  const paid = await Promise.all(context.hooks.ideasPaid.map((some) => some(unit.manager, [idea.id])));
  if (paid.some((some) => some.has(idea.id)))
    throw conflict(ConflictReason.STATE, 'What it earned was shared already.', PEOPLE);
  const pathOf = (memberId: number, field: keyof Typed[number]) => {
    const at = typed.findIndex((one) => keyOf('Member', one.memberId, PEOPLE) === memberId);
    return [...PEOPLE, at, field];
  };
  const impacts = await new IdeaImpactRepository(unit.manager).ofIdeas([idea.id]);
  const judges = [
    ...pitches.map(({ answeredBy }) => answeredBy),
    ...impacts.map(({ verifiedBy }) => verifiedBy),
  ];
  // Whoever judged it would have judged their own.
  const judge = people.find(({ memberId }) => judges.includes(memberId) && !knownIds.includes(memberId));
  if (judge)
    throw invalid(
      pathOf(judge.memberId, 'memberId'),
      'has_judged',
      'This person answered or verified something about the idea.',
    );
  const held =
    isAdopted(idea.state) &&
    heldPerson(known, people, {
      actorId: context.signedIn.memberId,
      isVerified: impacts.some(({ state }) => state === ImpactState.VERIFIED),
    });
  if (held) {
    const [field, message] = HELD[held.why];
    const params = await partOf(unit, held);
    throw invalid(field ? pathOf(held.memberId, field) : PEOPLE, held.why, message, params);
  }
  return people;
}

/** Whose part would fall, from what to what. */
async function partOf(unit: UnitOfWork, { memberId, part }: HeldPerson): Promise<IssueParams | undefined> {
  if (!part) return undefined;
  const [member] = await new MemberRepository(unit.manager).byIds([memberId]);
  return { name: member?.name ?? '', ...part };
}

function isSame(people: readonly Credited[], known: readonly IdeaPersonRow[]): boolean {
  return (
    people.length === known.length &&
    people.every(({ memberId, role, weight }, at) => {
      const one = known[at];
      return one?.memberId === memberId && one.role === role && one.weight === weight;
    })
  );
}
