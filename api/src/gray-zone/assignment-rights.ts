/** Who may answer an assignment, and who may take it back. */
import type { AssignmentRow } from '@groundcrew/db';
import { type Actor, AssignmentState, can, type Subject } from '@groundcrew/shared';

/** The subject of taking it back: who assigned it, or a lead of the assignee; the assignee hands it back instead. */
export function withdrawSubject(
  assignment: AssignmentRow,
  assigneeTeams: readonly number[],
  actor: Actor | null,
): Subject {
  const isAssignee = actor?.memberId === assignment.assigneeId;
  return { memberIds: [assignment.assignedBy], teamIds: isAssignee ? [] : [...assigneeTeams] };
}

/** What the viewer may do with it. */
export function assignmentAbilities(
  assignment: AssignmentRow,
  assigneeTeams: readonly number[],
  actor: Actor | null,
): { answer: boolean; withdraw: boolean } {
  const isOpen = assignment.state === AssignmentState.OFFERED;
  return {
    answer: isOpen && can(actor, 'assignment.answer', { memberIds: [assignment.assigneeId] }),
    withdraw: isOpen && can(actor, 'assignment.withdraw', withdrawSubject(assignment, assigneeTeams, actor)),
  };
}
