import {
  GrayZoneEdgesRepository,
  type GrayZoneOf,
  GrayZonePageRepository,
  type GrayZoneQuery,
  GrayZoneRepository,
  type GrayZoneRow,
  type GrayZoneRows,
  type GrayZoneSightingRow,
  type GrayZoneTeamRow,
} from '@groundcrew/db';
import { GrayZoneState, isOpen } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import { byKey, newestOf } from '../core/loader';
import type { RequestContext } from '../core/request-context';
import { teamLoaders } from '../team/team.loader';

/** Gray zones by key, in lists, by what they hang on, and what was counted of them. */
export function grayZoneLoaders(context: RequestContext) {
  const { gathered: manager } = context;
  const zones = new GrayZoneRepository(manager);
  const pages = new GrayZonePageRepository(manager);
  const edges = new GrayZoneEdgesRepository(manager);
  const byId = byKey<GrayZoneRow>((ids) => zones.byIds(ids));
  const primed = <T extends GrayZoneRow>(found: readonly T[]): readonly T[] => {
    for (const zone of found) byId.prime(zone.id, zone);
    return found;
  };
  return {
    byId,
    /** Several lists of one request, as a board shows them, are read at once. */
    page: new DataLoader<GrayZoneQuery, GrayZoneRows>(
      async (queries) => {
        const found = await pages.pages(queries);
        for (const { zones } of found) primed(zones);
        return found;
      },
      { cache: false },
    ),
    /** Most weight first; the teams themselves come along. */
    teams: ofZones<GrayZoneTeamRow>(async (ids) => {
      const found = await edges.teams(ids);
      const { byId: team } = context.load(teamLoaders);
      for (const row of found) team.prime(row.teamId, row.team);
      return found;
    }),
    sightings: newestOf<GrayZoneSightingRow>(
      (ids, limit) => edges.sightings(ids, limit),
      (row) => row.zoneId,
    ),
    /** The open one of a topic, else the one adopted last; null without either. */
    ofTopic: new DataLoader<number, GrayZoneRow | null>(async (topicIds) => {
      const found = primed(await edges.ofTopics(topicIds));
      return topicIds.map((id) => {
        const own = found.filter(({ ofId }) => ofId === id);
        return (
          own.find(({ state }) => isOpen(state)) ??
          own.find(({ state }) => state === GrayZoneState.ADOPTED) ??
          null
        );
      });
    }),
    ofResponsibility: newestOf<GrayZoneOf>(
      async (ids, limit) => primed(await edges.ofResponsibilities(ids, limit)),
      (row) => row.ofId,
    ),
    takenBy: newestOf<GrayZoneOf>(
      async (ids, limit) => primed(await edges.takenBy(ids, limit)),
      (row) => row.ofId,
    ),
  };
}

function ofZones<T extends { zoneId: number }>(fetch: (ids: readonly number[]) => Promise<readonly T[]>) {
  return new DataLoader<number, T[]>(async (ids) => {
    const found = new Map<number, T[]>(ids.map((id) => [id, []]));
    for (const row of await fetch(ids)) found.get(row.zoneId)?.push(row);
    return ids.map((id) => found.get(id) ?? []);
  });
}
