import { MapRepository } from '@groundcrew/db';
import { diffMaps, holderKey, mapAsOf, type MapChange as RuleMapChange } from '@groundcrew/shared';
import { authorise } from '../core/allow';
import { globalId } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import type { MapChange, MapChanges } from './map-changes.type';

/** What differs on the map between two days, in either order: five lean statements whatever its size. */
export async function readMapChanges(context: RequestContext, from: string, to: string): Promise<MapChanges> {
  authorise(context, 'responsibility.read');
  const map = new MapRepository(context.manager);
  const days = [from, to] as const;
  const [revisions, parties, handOffs, teams, stages] = await Promise.all([
    map.revisionsOn(days),
    map.datedPartiesOn(days),
    map.datedHandOffsOn(days),
    map.teams(),
    map.stages(),
  ]);
  const teamNames = new Map(teams.map((team) => [team.id, team.name]));
  const stageNames = new Map(stages.map((stage) => [stage.id, stage.name]));
  const holderNames = new Map(parties.map((party) => [holderKey(party), party.name]));
  const history = { revisions, parties, handOffs };
  const { added, ended, changed, summary } = diffMaps(mapAsOf(history, from), mapAsOf(history, to), {
    team: (id) => teamNames.get(id) ?? '',
    stage: (id) => stageNames.get(id) ?? '',
    holder: (holder) => holderNames.get(holderKey(holder)) ?? '',
  });
  const show = (changes: readonly RuleMapChange[]): MapChange[] =>
    changes.map((one) => ({
      responsibilityId: globalId('Responsibility', one.responsibilityId),
      name: one.name,
      teamName: one.teamId === null ? null : (teamNames.get(one.teamId) ?? null),
      fields: one.fields,
    }));
  return { from, to, added: show(added), ended: show(ended), changed: show(changed), summary };
}
