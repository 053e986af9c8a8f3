/**
 * What it would take to make the hub's ownership what a file says. Pure: the same hub and the same file give the same
 * plan whatever the order in the file, and a plan made after applying one is empty.
 */
import { isDay } from '../../day';
import { checkAccountables } from './accountable.check';
import { planEnds } from './end.planner';
import { HolderLookup } from './holder.lookup';
import {
  type ClaimChange,
  ImportAction,
  type ImportChange,
  ImportKind,
  type ImportPlan,
  type Target,
} from './import-plan';
import { compareText, hasErrors, type ImportProblem, importProblem, sortedProblems } from './import-problem';
import { matchMembers } from './member.matcher';
import { planMembers } from './member.planner';
import { planMemberships } from './membership.planner';
import type { OwnershipDocument } from './ownership-document';
import type { OwnershipSnapshot } from './ownership-snapshot';
import type { PlannedTrees } from './parent.planner';
import { planParties } from './party.planner';
import { Planning, type PlanOptions } from './planning';
import { matchResponsibilities } from './responsibility.matcher';
import { planResponsibilities } from './responsibility.planner';
import { checkSiblingNames } from './sibling-name.check';
import { matchTeams } from './team.matcher';
import { planTeams } from './team.planner';

/**
 * Plans an import.
 * @param current what holds in the hub on `asOf` or later
 * @param parseProblems what the parser had to say; an ERROR among them keeps the plan from being applied
 */
export function planOwnershipImport(
  current: OwnershipSnapshot,
  document: OwnershipDocument,
  options: PlanOptions,
  parseProblems: readonly ImportProblem[] = [],
): ImportPlan {
  const dayProblem = checkDay(options);
  if (dayProblem) {
    return finished(options, [], { put: [], drop: [] }, [...parseProblems, dayProblem], 0);
  }
  const planning = new Planning(holdingFrom(current, options.asOf), document, options);
  // a file with faults lists less than it means to: what it seems to lack must not end
  const isReadable = !hasErrors(parseProblems);
  const teams = matchTeams(planning);
  const members = matchMembers(planning);
  const responsibilities = matchResponsibilities(planning);
  const holders = new HolderLookup(planning, teams, members);
  const teamTree = planTeams(planning, teams, holders);
  planMembers(planning, members);
  planMemberships(planning, holders);
  const responsibilityTree = planResponsibilities(planning, responsibilities, holders);
  const parties = planParties(planning, responsibilities, holders);
  const trees = { teams: teamTree, responsibilities: responsibilityTree };
  const drop = isReadable ? planEnds(planning, responsibilities, trees) : [];
  checkAccountables(planning, responsibilities, parties);
  checkSiblingNames(planning, responsibilities, responsibilityTree);
  const changes = ordered(planning.changes, trees);
  return finished(
    options,
    changes,
    { put: planning.put, drop },
    [...parseProblems, ...planning.problems],
    planning.unchanged,
  );
}

function checkDay({ asOf, today }: PlanOptions): ImportProblem | null {
  if (!isDay(asOf)) return importProblem('as_of_invalid', { value: asOf }, { field: 'asOf' });
  const isFuture = today !== undefined && asOf > today;
  return isFuture ? importProblem('as_of_in_future', { value: asOf, today }, { field: 'asOf' }) : null;
}

/** Without what had ended by the day. */
function holdingFrom(snapshot: OwnershipSnapshot, asOf: string): OwnershipSnapshot {
  const holds = ({ to }: { to: string | null }) => to === null || to > asOf;
  return {
    ...snapshot,
    teams: snapshot.teams.filter(holds),
    memberships: snapshot.memberships.filter(holds),
    responsibilities: snapshot.responsibilities.filter(holds),
    parties: snapshot.parties.filter(holds),
    retiredTeamKeys: [
      ...snapshot.retiredTeamKeys,
      ...snapshot.teams.filter((one) => !holds(one)).map(({ key }) => key),
    ],
    retiredResponsibilityKeys: [
      ...snapshot.retiredResponsibilityKeys,
      ...snapshot.responsibilities.filter((one) => !holds(one)).map(({ key }) => key),
    ],
  };
}

function finished(
  { source, asOf }: PlanOptions,
  changes: ImportChange[],
  claims: { put: ClaimChange[]; drop: ClaimChange[] },
  problems: ImportProblem[],
  unchanged: number,
): ImportPlan {
  const count = (action: ImportAction) => changes.filter((change) => change.action === action).length;
  const [create, update, end] = [
    count(ImportAction.CREATE),
    count(ImportAction.UPDATE),
    count(ImportAction.END),
  ];
  const sortedClaims = { put: [...claims.put].sort(byClaim), drop: [...claims.drop].sort(byClaim) };
  return {
    ...{ source, asOf, changes, claims: sortedClaims },
    problems: sortedProblems(problems),
    counts: { create, update, end, unchanged, total: create + update + end + unchanged },
    canApply: !hasErrors(problems),
  };
}

const KINDS = Object.values(ImportKind);
const ENDS: ImportKind[] = [
  ImportKind.PARTY,
  ImportKind.MEMBERSHIP,
  ImportKind.RESPONSIBILITY,
  ImportKind.TEAM,
  ImportKind.MEMBER,
];

function ordered(changes: ImportChange[], trees: PlannedTrees): ImportChange[] {
  const rank = (change: ImportChange): (number | string)[] => {
    const isEnd = change.action === ImportAction.END;
    const target: Target = change.action === ImportAction.CREATE ? { newRef: change.ref } : { id: change.id };
    const tree =
      change.kind === 'TEAM' ? trees.teams : change.kind === 'RESPONSIBILITY' ? trees.responsibilities : null;
    const depth = tree?.depthOf(target) ?? 0;
    const order = isEnd ? KINDS.length + ENDS.indexOf(change.kind) : KINDS.indexOf(change.kind);
    return [order, isEnd ? -depth : depth, change.key, change.name, JSON.stringify(change.changes)];
  };
  return changes
    .map((change) => ({ change, rank: rank(change) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ change }) => change);
}

function compareRanks(a: (number | string)[], b: (number | string)[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? '';
    const order = typeof left === 'number' ? left - Number(right) : compareText(left, String(right));
    if (order !== 0) return order;
  }
  return 0;
}

function byClaim(a: ClaimChange, b: ClaimChange): number {
  return compareText(a.kind, b.kind) || a.id - b.id || compareText(a.ref, b.ref);
}
