/** Whose an idea is, in words: authors first, contributors beside them. */
import { IdeaRole } from '@groundcrew/shared';

type Person = { role: IdeaRole; member: { id: string; name: string } };

/** Those who are its authors, and those who wrote it with them. */
export function authorsOf<One extends Person>(
  people: readonly One[],
): { authors: One[]; contributors: One[] } {
  return {
    authors: people.filter(({ role }) => role === IdeaRole.AUTHOR),
    contributors: people.filter(({ role }) => role !== IdeaRole.AUTHOR),
  };
}

/** Names of people, one after the other. */
export const namesOf = (people: readonly Person[]): string =>
  people.map(({ member }) => member.name).join(', ');
