/** What taking gray zones does when a member leaves or a team wants to close; registered in the composition root. */
import { AssignmentRepository, HolderRepository, ProposalRepository, TrialRepository } from '@groundcrew/db';
import { AssignmentState, GrayZoneAct, ProposalState } from '@groundcrew/shared';
import type { MemberLeaves, TeamCloses } from '../core/hooks';
import { heldZone, moveZone, recordZone } from './gray-zone-change';
import { heldProposal, takeBack } from './proposal-change';

/**
 * What a leaver proposed, would own or was asked to take is taken back. A trial of theirs goes on: its concluders return it, since nobody
 * who has left can be given it.
 */
export const takeBackOfLeaver: MemberLeaves = async (unit, memberId) => {
  for (const { id } of await new ProposalRepository(unit.manager).openOfMember(memberId)) {
    const held = await heldProposal(unit, id);
    if (held.proposal.state === ProposalState.OPEN) await takeBack(unit, held);
  }
  const assignments = new AssignmentRepository(unit.manager);
  for (const { id, zoneId } of await assignments.openForMembers([memberId])) {
    const zone = await heldZone(unit, zoneId, ['input', 'id']);
    const assignment = await assignments.byId(id);
    if (!assignment || !(await assignments.close(assignment, AssignmentState.WITHDRAWN, unit.now))) continue;
    recordZone(unit, zoneId, 'assignment-withdrawn', { assignmentId: id, notify: [assignment.assignedBy] });
    await moveZone(unit, zone, GrayZoneAct.FALL_BACK);
  }
};

/** A team cannot close while it is asked about a gray zone, tries to own one, or is to keep a part of one. */
export const refuseTeamTaking: TeamCloses = async (unit, teamId) => {
  await new HolderRepository(unit.manager).lock({ memberId: null, teamId });
  const reasons = [
    counted(
      (await new ProposalRepository(unit.manager).openOfTeam(teamId)).length,
      'an open proposal about a gray zone concerns it',
      'open proposals about gray zones concern it',
    ),
    counted(
      (await new AssignmentRepository(unit.manager).openLeavingWith(teamId)).length,
      'an open assignment leaves a part of its work with it',
      'open assignments leave a part of their work with it',
    ),
    counted(
      (await new TrialRepository(unit.manager).runningOfTeam(teamId)).length,
      'a trial of a gray zone that runs concerns it',
      'trials of gray zones that run concern it',
    ),
  ].filter((reason) => reason !== null);
  return reasons.length ? reasons.join(', ') : null;
};

function counted(count: number, one: string, more: string): string | null {
  if (count === 0) return null;
  return count === 1 ? one : `${count} ${more}`;
}
