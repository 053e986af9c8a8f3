/** What the viewer may do with a gray zone (domain.md, "Who may do what"), asked before every act and sent along as its abilities. */
import {
  GrayZoneRepository,
  type GrayZoneRow,
  type GrayZoneTeamRow,
  TeamRepository,
  type TeamRow,
  type TrialRow,
} from '@groundcrew/db';
import {
  type Actor,
  can,
  GrayZoneSource,
  GrayZoneState,
  isOpen,
  mayEver,
  type Subject,
  touchingTeams,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../core/request-context';
import { responsibilityLoaders } from '../responsibility/responsibility.loader';
import { teamLoaders } from '../team/team.loader';
import type { GrayZoneAbilities } from './gray-zone.type';
import { trialLoaders } from './trial.loader';
import { concludersOf } from './trial-concluders';

/** Whoever reported it, and the teams that it concerns and that are still there; without any it has no team. */
export function zoneSubject(
  zone: Pick<GrayZoneRow, 'reportedBy'>,
  teams: readonly Pick<GrayZoneTeamRow, 'teamId'>[],
): Subject {
  return {
    memberIds: zone.reportedBy === null ? [] : [zone.reportedBy],
    teamIds: teams.length ? teams.map(({ teamId }) => teamId) : [null],
  };
}

/** Teams that a gray zone concerns and that are open on the day, as the transaction sees them. */
export async function concernedTeams(
  manager: EntityManager,
  zoneId: number,
  day: string,
): Promise<GrayZoneTeamRow[]> {
  const concerned = await new GrayZoneRepository(manager).teams([zoneId]);
  const rows = await new TeamRepository(manager).byIds(concerned.map(({ teamId }) => teamId));
  return openOnes(concerned, rows, day);
}

/** Work is logged, and milestones set, until it is dismissed: adopted work goes on. */
export function isWorkedOn(state: GrayZoneState): boolean {
  return state !== GrayZoneState.DISMISSED;
}

/** Whose own the running trial is, as far as the viewer is concerned: a team's is its people's. */
export function ownTrial(
  actor: Actor | null,
  trial: { ownerMemberId: number | null; ownerTeamId: number | null } | null,
): Subject {
  if (!actor || !trial) return {};
  const isTeams = actor.memberships.some(({ teamId }) => teamId === trial.ownerTeamId);
  return {
    memberIds: [
      ...(trial.ownerMemberId === null ? [] : [trial.ownerMemberId]),
      ...(isTeams ? [actor.memberId] : []),
    ],
  };
}

/** What the viewer may do: the same question that the services ask. */
export async function grayZoneAbilities(
  context: RequestContext,
  zone: GrayZoneRow,
  concerned: readonly GrayZoneTeamRow[],
): Promise<GrayZoneAbilities> {
  const { actor } = context;
  const [teams, trial] = await Promise.all([
    openTeams(context, concerned),
    zone.state === GrayZoneState.TRIAL ? context.load(trialLoaders).runningByZone.load(zone.id) : null,
  ]);
  const subject = zoneSubject(zone, teams);
  const own = ownTrial(actor, trial);
  const isFree = zone.state === GrayZoneState.SPOTTED || zone.state === GrayZoneState.RETURNED;
  const isNobodys = isFree && zone.source === GrayZoneSource.UNOWNED && (await hasNoTeam(context, zone));
  return {
    update: isOpen(zone.state) && can(actor, 'gray-zone.update', subject),
    dismiss: trial
      ? await mayEndTrial(context, trial)
      : isOpen(zone.state) && can(actor, 'gray-zone.dismiss', subject),
    propose: isFree && can(actor, 'proposal.propose'),
    assign:
      isFree &&
      mayEver(actor, 'gray-zone.assign') &&
      !isNobodys &&
      touchingTeams(teams).every(({ teamId }) => can(actor, 'gray-zone.assign', { teamIds: [teamId] })),
    logWork: isWorkedOn(zone.state) && can(actor, 'work-log.add', own),
    setMilestones: isWorkedOn(zone.state) && can(actor, 'milestone.edit', own),
  };
}

/** Whether the viewer may conclude a running trial. Dismissing ends it too, so that is theirs. */
export async function mayEndTrial(context: RequestContext, trial: TrialRow): Promise<boolean> {
  const { actor } = context;
  return (
    mayEver(actor, 'trial.conclude') &&
    can(actor, 'trial.conclude', { memberIds: await concludersOf(context, trial) })
  );
}

/** Work without a team or an owner is in nobody's reach: it is proposed, not assigned. */
async function hasNoTeam(context: RequestContext, { responsibilityId }: GrayZoneRow): Promise<boolean> {
  if (responsibilityId === null || !mayEver(context.actor, 'gray-zone.assign')) return false;
  const work = await context.load(responsibilityLoaders).byId.load(responsibilityId);
  return work !== null && work.teamId === null;
}

/** Those of the teams that it concerns that are open today, as a page shows them. */
export async function openTeams(
  context: RequestContext,
  concerned: readonly GrayZoneTeamRow[],
): Promise<GrayZoneTeamRow[]> {
  const rows = await context.load(teamLoaders).byId.loadMany(concerned.map(({ teamId }) => teamId));
  const found = rows.filter((row): row is TeamRow => row !== null && !(row instanceof Error));
  return openOnes(concerned, found, context.companyToday);
}

function openOnes(
  concerned: readonly GrayZoneTeamRow[],
  rows: readonly TeamRow[],
  day: string,
): GrayZoneTeamRow[] {
  const open = new Set(rows.filter(({ to }) => to === null || to > day).map(({ id }) => id));
  return concerned.filter(({ teamId }) => open.has(teamId));
}
