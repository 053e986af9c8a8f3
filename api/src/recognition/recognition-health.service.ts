import { type HealthMember, type HealthWindow, RecognitionHealthRepository } from '@groundcrew/db';
import {
  AppError,
  addDays,
  closedRings,
  companyDay,
  companyMidnight,
  ErrorCode,
  type Given,
  HEALTH_DAYS,
  invalid,
  postsWithin,
  QUIET_SHOWN,
  withSubTeams,
} from '@groundcrew/shared';
import { authorise } from '../core/allow';
import { optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { teamLoaders } from '../team/team.loader';
import type {
  QuietMember,
  RecognitionHealth,
  RecognitionRing,
  TeamRecognition,
} from './recognition-health.type';

/**
 * Whether recognition reaches everybody: of a team with those below it, or of the whole company.
 * @throws AppError FORBIDDEN for a lead and a team that is not in their reach, INVALID_INPUT for a lead who names none
 */
export async function readRecognitionHealth(
  context: RequestContext,
  teamId: string | null | undefined,
): Promise<RecognitionHealth> {
  authorise(context, 'recognition.health');
  const teamIds = await teamsAsked(context, optionalKeyOf('Team', teamId, ['teamId']) ?? null);
  const to = context.companyToday;
  const from = addDays(to, 1 - HEALTH_DAYS);
  const window = { from, since: companyMidnight(from), until: companyMidnight(addDays(to, 1)) };
  const health = new RecognitionHealthRepository(context.manager);
  const [members, given, { posts, across }] = await Promise.all([
    health.members(teamIds, to),
    health.given(window),
    health.posts(window, teamIds),
  ]);
  const here = new Set(members.map(({ memberId }) => memberId));
  const recognized = new Set(given.map((one) => one.to).filter((id) => here.has(id)));
  const unseen = [...here].filter((id) => !recognized.has(id));
  return {
    from,
    to,
    memberCount: here.size,
    recognizedCount: recognized.size,
    postCount: posts,
    acrossTeamsCount: across,
    rings: await ringsOf(context, window, given.filter(isByPerson), here),
    quiet: await quietOf(context, await health.workShown(window), unseen),
    teams: await teamsOf(context, members, recognized),
  };
}

/** The team and those below it; null for all. */
async function teamsAsked(context: RequestContext, teamId: number | null): Promise<number[] | null> {
  if (teamId === null) {
    if (context.signedIn.isAdmin) return null;
    throw invalid(['teamId'], 'required', 'Say which of your teams.');
  }
  const { reach, isAdmin } = context.signedIn;
  if (!isAdmin && !reach.has(teamId)) {
    throw new AppError(ErrorCode.FORBIDDEN, 'This team is not in your reach.', {
      params: { action: 'recognition.health' },
    });
  }
  return [...withSubTeams([teamId], await context.load(teamLoaders).tree())];
}

const isByPerson = (one: { from: number | null }): one is Given => one.from !== null;

async function ringsOf(
  context: RequestContext,
  window: HealthWindow,
  given: readonly Given[],
  here: ReadonlySet<number>,
): Promise<RecognitionRing[]> {
  const { byId } = context.load(memberLoaders);
  const rings = closedRings(given).filter(({ memberIds }) => memberIds.some((id) => here.has(id)));
  const memberIds = [...new Set(rings.flatMap((ring) => ring.memberIds))];
  const among = memberIds.length
    ? await new RecognitionHealthRepository(context.manager).among(window, memberIds)
    : [];
  const counts = postsWithin(rings, among);
  const told = rings
    .map((ring, at) => ({ ...ring, posts: counts[at] ?? 0 }))
    .sort((a, b) => b.posts - a.posts || (a.memberIds[0] ?? 0) - (b.memberIds[0] ?? 0));
  return Promise.all(
    told.map(async ({ memberIds, posts, share }) => ({
      members: await byId.loadMany(memberIds),
      posts,
      share,
    })),
  );
}

// By name, since `unseen` is.
async function quietOf(
  context: RequestContext,
  work: readonly { memberId: number; kpis: number; deliveries: number; answeredRequests: number }[],
  unseen: readonly number[],
): Promise<QuietMember[]> {
  const shown = new Map(work.map((one) => [one.memberId, one]));
  const quiet = unseen
    .flatMap((id) => shown.get(id) ?? [])
    .filter(({ kpis, deliveries, answeredRequests }) => kpis + deliveries + answeredRequests > 0)
    .slice(0, QUIET_SHOWN);
  const ids = quiet.map(({ memberId }) => memberId);
  const last = await new RecognitionHealthRepository(context.manager).lastRecognised(ids);
  const { byId } = context.load(memberLoaders);
  return Promise.all(
    quiet.map(async ({ memberId, ...figures }) => {
      const at = last.get(memberId);
      return {
        ...figures,
        member: await byId.load(memberId),
        lastRecognizedOn: at ? companyDay(at) : null,
      };
    }),
  );
}

async function teamsOf(
  context: RequestContext,
  members: readonly HealthMember[],
  recognized: ReadonlySet<number>,
): Promise<TeamRecognition[]> {
  const byTeam = new Map<number, Set<number>>();
  for (const { teamId, memberId } of members) {
    if (teamId === null) continue;
    const own = byTeam.get(teamId);
    if (own) own.add(memberId);
    else byTeam.set(teamId, new Set([memberId]));
  }
  const { byId } = context.load(teamLoaders);
  const found = await Promise.all(
    [...byTeam].map(async ([teamId, ids]) => ({
      team: await byId.load(teamId),
      memberCount: ids.size,
      recognizedCount: [...ids].filter((id) => recognized.has(id)).length,
    })),
  );
  const nameOf = ({ team }: (typeof found)[number]) => team?.name ?? '';
  return found.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
