/** Who may speak for a team today: its leads, or those of the nearest team above that has one; never whoever has a part in it. */
import { VoiceRepository } from '@groundcrew/db';
import { ancestorsOf, type TeamNode, voiceOf } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../core/request-context';

/** The open teams and their leads on a day. */
export interface Voices {
  tree: readonly TeamNode[];
  parents: ReadonlyMap<number, number | null>;
  leads: ReadonlyMap<number, readonly number[]>;
}

/** Read whole: a company has hundreds of teams, and two statements serve every proposal of a page. */
export async function voicesOn(manager: EntityManager, day: string): Promise<Voices> {
  const repository = new VoiceRepository(manager);
  const [tree, led] = await Promise.all([repository.openTeams(day), repository.leads(day)]);
  const leads = new Map<number, number[]>();
  for (const { teamId, memberId } of led) leads.set(teamId, [...(leads.get(teamId) ?? []), memberId]);
  return { tree, parents: new Map(tree.map((team) => [team.id, team.parentId])), leads };
}

/** The voices of a request, read once: `context.load(requestVoices)()`. */
export function requestVoices(context: RequestContext): () => Promise<Voices> {
  let read: Promise<Voices> | undefined;
  return () => {
    read ??= voicesOn(context.gathered, context.companyToday);
    return read;
  };
}

/** Whether a member leads a team, or one above it. */
export function leadsAt({ parents, leads }: Voices, teamId: number, memberId: number): boolean {
  return [teamId, ...ancestorsOf(teamId, parents)].some((at) => leads.get(at)?.includes(memberId));
}

/** Members who may speak for a team; empty when nobody above may. */
export function membersSpeaking(
  voices: Voices,
  teamId: number,
  conflicted: readonly number[],
): readonly number[] {
  const at = voiceOf(teamId, voices.parents, voices.leads, conflicted);
  return at === null ? [] : (voices.leads.get(at) ?? []).filter((id) => !conflicted.includes(id));
}
