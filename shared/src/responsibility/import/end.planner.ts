/**
 * What ends through an import. A source takes back only its own claims, and only with `prune`. A thing that an import
 * brought in ends when no source claims it any more and nothing uses it; what a person made never ends here.
 */
import { EndOfUse } from './end-of-use';
import { type ClaimChange, ImportKind } from './import-plan';
import type { SnapshotThing } from './ownership-snapshot';
import type { PlannedTrees } from './parent.planner';
import type { MatchedResponsibility, Planning } from './planning';

/** Adds the ends to the plan; returns the claims that the source takes back. */
export function planEnds(
  planning: Planning,
  matched: ReadonlyMap<string, MatchedResponsibility>,
  trees: PlannedTrees,
): ClaimChange[] {
  if (planning.document.isPartial) return [];
  const unlisted = unlistedThings(planning, matched);
  if (!planning.options.prune) {
    const count = unlisted.size;
    if (count > 0) planning.problem('kept_without_prune', { count }, {});
    return [];
  }
  const ends = new EndOfUse(planning, trees, unlisted);
  ends.endParties();
  ends.endMemberships();
  ends.endResponsibilities();
  ends.endTeams();
  ends.endMembers();
  return droppedClaims(planning, unlisted);
}

/** `kind#id` of what this source claims and the file lacks. Roles of which the file does not speak are not lacking. */
function unlistedThings(
  planning: Planning,
  matched: ReadonlyMap<string, MatchedResponsibility>,
): Set<string> {
  const statedRoles = new Map(
    [...matched.values()].flatMap(({ listed, existing }) =>
      existing ? [[existing.id, listed.statedRoles]] : [],
    ),
  );
  const silent = new Set(
    planning.snapshot.parties
      .filter(({ responsibilityId, role }) => statedRoles.get(responsibilityId)?.includes(role) === false)
      .map(({ id }) => `PARTY#${id}`),
  );
  const unlisted = new Set<string>();
  for (const [kind, thing] of claimedThings(planning)) {
    const key = `${kind}#${thing.id}`;
    const isClaimed = thing.claims.some(
      ({ source, isDropped }) => source === planning.options.source && !isDropped,
    );
    if (isClaimed && !planning.listed.has(key) && !silent.has(key)) unlisted.add(key);
  }
  return unlisted;
}

/** Claims on what the file lacks, and claims under a name that the file no longer gives to what it lists. */
function droppedClaims(planning: Planning, unlisted: ReadonlySet<string>): ClaimChange[] {
  const { teams, members, responsibilities } = planning.document;
  const kept = new Set([
    ...planning.put.map(({ kind, ref }) => `${kind} ${ref}`),
    ...teams.map(({ ref }) => `TEAM ${ref}`),
    ...members.map(({ ref }) => `MEMBER ${ref}`),
    ...responsibilities.map(({ ref }) => `RESPONSIBILITY ${ref}`),
  ]);
  return claimedThings(planning).flatMap(([kind, thing]) => {
    const isJoint = kind === ImportKind.PARTY || kind === ImportKind.MEMBERSHIP;
    if (isJoint && !unlisted.has(`${kind}#${thing.id}`)) return [];
    return thing.claims
      .filter(({ source, isDropped }) => source === planning.options.source && !isDropped)
      .filter(({ ref }) => !kept.has(`${kind} ${ref}`))
      .map(({ ref, location }) => ({ kind, id: thing.id, ref, location }));
  });
}

function claimedThings({ snapshot }: Planning): [ImportKind, SnapshotThing][] {
  const of = (kind: ImportKind, things: readonly SnapshotThing[]) =>
    things.map((thing): [ImportKind, SnapshotThing] => [kind, thing]);
  return [
    ...of(ImportKind.PARTY, snapshot.parties),
    ...of(ImportKind.MEMBERSHIP, snapshot.memberships),
    ...of(ImportKind.RESPONSIBILITY, snapshot.responsibilities),
    ...of(ImportKind.MEMBER, snapshot.members),
    ...of(ImportKind.TEAM, snapshot.teams),
  ];
}
