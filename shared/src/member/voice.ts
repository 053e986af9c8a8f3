/**
 * Who speaks for a team where it is asked something: its leads, else those of the nearest team above it that has one; never whoever has
 * a part in what is asked (domain.md, "gray-zone": "A proposer who is a lead cannot be their own consent").
 */
import { ancestorsOf, type ParentOf } from '../team/team';

export interface TeamNode {
  id: number;
  parentId: number | null;
}

/** The team itself, or the nearest above it, with a lead who may answer; null when there is none. */
export function voiceOf(
  teamId: number,
  parents: ParentOf,
  leads: ReadonlyMap<number, readonly number[]>,
  conflicted: readonly number[],
): number | null {
  const mayAnswer = (at: number) => (leads.get(at) ?? []).some((memberId) => !conflicted.includes(memberId));
  return [teamId, ...ancestorsOf(teamId, parents)].find(mayAnswer) ?? null;
}
