/**
 * An immediate award, 즉시 보상 (domain.md, "reward"): a lead gives points on the spot, from a team's budget of the quarter, in public
 * with the reason. What a leader earns for setting the example weighs more, by the rule that all can read.
 */
import {
  MembershipRepository,
  RecognitionRepository,
  type RecognitionRow,
  RewardRuleRepository,
  TeamRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  booking,
  ConflictReason,
  conflict,
  type giveAwardInput,
  holdsOn,
  invalid,
  leaderBonus,
  notFound,
  quarterOf,
  RecognitionKind,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { postRecognition } from '../recognition/recognition-change';
import { book } from './booked';
import { ledgerRequest, once } from './ledger-request';

const TEAM = ['input', 'budgetTeamId'];
const POINTS = ['input', 'points'];

/**
 * Gives so many points to each recipient, and tells it on the wall. The same request again is the same post.
 * @throws AppError FORBIDDEN unless the budget's team and everybody whom it is for are in the viewer's reach; INVALID_INPUT for the
 *   viewer among them; CONFLICT STATE at the points when the budget does not hold so many, DUPLICATE at the key for something else
 */
export function giveAward(
  context: RequestContext,
  input: z.output<typeof giveAwardInput>,
): Promise<RecognitionRow> {
  const { budgetTeamId, points, key: _key, ...typed } = input;
  const teamId = keyOf('Team', budgetTeamId, TEAM);
  const memberIds = input.recipientIds.map((id, at) => keyOf('Member', id, ['input', 'recipientIds', at]));
  const { memberId: authorId } = context.signedIn;
  const own = memberIds.indexOf(authorId);
  if (own >= 0)
    throw invalid(['input', 'recipientIds', own], 'self', 'Nobody awards themselves: choose a colleague.');
  authorise(context, 'reward.award', { teamIds: [teamId] });
  const request = ledgerRequest(context, 'giveAward', input);
  const today = context.companyToday;
  return once(
    context,
    request,
    async (unit, booked) => {
      const post = await new RecognitionRepository(unit.manager).byId(booked.recognitionId ?? 0);
      if (!post) throw notFound('recognition');
      return post;
    },
    async (unit) => {
      await refuseClosed(unit, teamId, today);
      await authoriseRecipients(context, unit, memberIds);
      const post = await postRecognition(unit, {
        kind: RecognitionKind.AWARD,
        authorId,
        today,
        input: typed,
        points,
      });
      const quarter = quarterOf(today);
      const recognitionId = post.id;
      await book(unit, booking.award(teamId, quarter, memberIds, points), { request, recognitionId }, POINTS);
      const bonus = post.isLeaderExample ? await bonusFor(unit, points) : 0;
      if (bonus > 0) await book(unit, booking.leaderExample(memberIds, bonus), { recognitionId }, POINTS);
      unit.record({
        action: 'award.given',
        subjectType: 'Recognition',
        subjectId: recognitionId,
        detail: { teamId, quarter, points, bonus, memberIds, notify: memberIds },
      });
      return post;
    },
  );
}

// Read, not held: awards of one budget follow one another only where its points are taken.
async function refuseClosed(unit: UnitOfWork, teamId: number, today: string): Promise<void> {
  const team = await new TeamRepository(unit.manager).byId(teamId);
  if (!team) throw notFound('team', TEAM);
  if (team.to !== null && team.to <= today)
    throw conflict(ConflictReason.STATE, 'This team is closed.', TEAM);
}

/** Everybody whom it is for is of a team in the viewer's reach. @throws AppError FORBIDDEN */
async function authoriseRecipients(
  context: RequestContext,
  unit: UnitOfWork,
  memberIds: readonly number[],
): Promise<void> {
  const held = await new MembershipRepository(unit.manager).ofMembers(memberIds);
  for (const memberId of memberIds) {
    const teamIds = held
      .filter((one) => one.memberId === memberId && holdsOn(one, context.companyToday))
      .map(({ teamId }) => teamId);
    authorise(context, 'reward.award', { teamIds });
  }
}

async function bonusFor(unit: UnitOfWork, points: number): Promise<number> {
  const { leaderPercent } = await new RewardRuleRepository(unit.manager).current();
  return leaderBonus(points, leaderPercent);
}
