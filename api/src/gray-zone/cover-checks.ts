/** What may be written down as cover (domain.md, "gray-zone"): help for work that is not one's own, and each help once. */
import { CoverRepository, MembershipRepository, PartyRepository, type UnitOfWork } from '@groundcrew/db';
import {
  AppError,
  ConflictReason,
  type CoveredHelp,
  ErrorCode,
  holdsOn,
  invalid,
  isOwnWork,
  isSameHelp,
} from '@groundcrew/shared';

/** A cover as it is asked for. */
export interface NewCover extends CoveredHelp {
  helperId: number;
  forTeamId: number | null;
}

/**
 * The helper's row is held, so that of two at once the second sees the first.
 * @throws AppError INVALID_INPUT when the work, or the team, is the helper's own on the first day; CONFLICT DUPLICATE when the help is
 *   written down already
 */
export async function refuseOwnOrTwice(unit: UnitOfWork, cover: NewCover): Promise<void> {
  const { helperId, forTeamId, responsibilityId, from } = cover;
  const held = await new MembershipRepository(unit.manager).ofMembers([helperId]);
  const teamIds = held.filter((one) => holdsOn(one, from)).map(({ teamId }) => teamId);
  if (forTeamId !== null && teamIds.includes(forTeamId))
    throw invalid(['input', 'forTeamId'], 'own_team', 'Expected a team that the helper is not in.');
  if (responsibilityId !== null) {
    const parties = await new PartyRepository(unit.manager).holding([responsibilityId], from);
    if (isOwnWork({ memberId: helperId, teamIds }, parties))
      throw invalid(['input', 'responsibilityId'], 'own_work', 'Expected work that is not the helper’s own.');
  }
  const others = await new CoverRepository(unit.manager).overlapping(cover);
  const same = others.find((other) => isSameHelp(cover, other));
  if (same) throw writtenDown(same);
}

function writtenDown({ from, to }: CoveredHelp) {
  const message = `The same help is written down from ${from} to ${to} already.`;
  return new AppError(ErrorCode.CONFLICT, message, {
    issues: [{ path: ['input', 'from'], code: 'covered_already', message, params: { from, to } }],
    params: { reason: ConflictReason.DUPLICATE, from, to },
  });
}
