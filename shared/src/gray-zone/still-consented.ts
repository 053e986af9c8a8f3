/**
 * Consent is given to what is taken from whom (domain.md, "gray-zone"): what the map, or the owner, has come to since must be covered by it
 * too, or the work would be taken from, or carried to, a team that nobody asked.
 */

import { voiceOf } from '../member/voice';
import type { ConsentFacts } from './consent';
import { MapEffect } from './trial';

export interface StandingFacts extends ConsentFacts {
  /** Teams that were asked, and said yes. */
  consentTeamIds: readonly number[];
  /** Leads by team on the day on which they were asked. */
  leadsThen: ReadonlyMap<number, readonly number[]>;
  /** Members who may speak today for the teams that were asked. */
  deciders: readonly number[];
}

/**
 * Teams touched today that no consent covers, in the order given: neither they, nor who speaks for them today, were asked, and nobody
 * spoke for them then. Closed teams, and those for whom nobody may speak, ask for none: as when it was proposed.
 */
export function uncoveredTeams(facts: StandingFacts): number[] {
  const { touched, tree, leads, conflicted, consentTeamIds, leadsThen, deciders } = facts;
  const parents = new Map(tree.map((team) => [team.id, team.parentId]));
  const asked = new Set(consentTeamIds);
  const isCovered = (teamId: number) => {
    const voice = voiceOf(teamId, parents, leads, conflicted);
    if (voice === null || asked.has(teamId) || asked.has(voice)) return true;
    if ((leads.get(voice) ?? []).some((id) => !conflicted.includes(id) && deciders.includes(id))) return true;
    // It had no lead then, and has one since: whoever spoke for it was asked.
    const then = voiceOf(teamId, parents, leadsThen, conflicted);
    return then !== null && asked.has(then);
  };
  return [...new Set(touched)].filter((id) => parents.has(id) && !isCovered(id));
}

/** Whether work was split, on the day on which its split was asked for or after: what would be split again is its parts. */
export function isSplitSince(
  mapEffect: MapEffect,
  parts: readonly { from: string }[],
  askedOn: string,
): boolean {
  return mapEffect === MapEffect.SPLIT && parts.some(({ from }) => from >= askedOn);
}

/** Who keeps the rest of work that splits: whoever answered for it alone, if they are, or belong to, the team it is left with. */
export function keepsRest(
  former: readonly { teamIds: readonly number[] }[],
  leftWithTeamId: number,
): boolean {
  return former.length === 1 && former[0]?.teamIds.includes(leftWithTeamId) === true;
}
