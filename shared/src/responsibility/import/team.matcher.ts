/** Which team of the hub is meant: by what this source called it before, then by its key. */
import { compareText } from './import-problem';
import { KeyRing } from './key-ring';
import { claimOf, type SnapshotTeam } from './ownership-snapshot';
import type { MatchedTeam, Planning } from './planning';

/** Every listed team with its match, by reference. The key of a new team is free in the hub. */
export function matchTeams({ snapshot, document, options }: Planning): Map<string, MatchedTeam> {
  const taken = new Set<number>();
  const found = new Map<string, SnapshotTeam>();
  const listed = [...document.teams].sort((a, b) => compareText(a.ref, b.ref));
  const claimed = new Map(
    snapshot.teams.flatMap((team) => {
      const claim =
        claimOf(team, options.source) ?? team.claims.find(({ source }) => source === options.source);
      return claim ? [[claim.ref, team] as const] : [];
    }),
  );
  const byKey = new Map(snapshot.teams.map((team) => [team.key, team]));
  for (const index of [claimed, byKey]) {
    for (const team of listed) {
      const existing = index.get(index === byKey ? team.key : team.ref);
      if (!existing || found.has(team.ref) || taken.has(existing.id)) continue;
      taken.add(existing.id);
      found.set(team.ref, existing);
    }
  }
  const keys = new KeyRing([...snapshot.teams.map(({ key }) => key), ...snapshot.retiredTeamKeys]);
  return new Map(
    listed.map((team) => {
      const existing = found.get(team.ref) ?? null;
      const target = existing ? { id: existing.id } : { newRef: team.ref };
      return [
        team.ref,
        { listed: existing ? team : { ...team, key: keys.take(team.key) }, existing, target },
      ];
    }),
  );
}
