/** Puts into inboxes what concepts above want somebody to be told of. */
import {
  change,
  type Database,
  MemberRepository,
  NotificationRepository,
  type OutboxEvent,
} from '@groundcrew/db';
import { NotificationKind } from '@groundcrew/shared';
import type { OutboxConsumer } from '../core/outbox-worker';
import { ADDED } from './notification.feed';

/** What an event becomes. */
interface Told {
  kind: NotificationKind;
  /** What it tells of, where that is not the event's own subject: its type, and the payload's field with its key. */
  about?: { type: string; keyIn: string };
  /** Told anew when it happens again: the end of a trial that was given more weeks. */
  again?: boolean;
}

const proposal = { type: 'OwnershipProposal', keyIn: 'proposalId' };
const assignment = { type: 'GrayZoneAssignment', keyIn: 'assignmentId' };
const pitch = { type: 'IdeaPitch', keyIn: 'pitchId' };
const impact = { type: 'IdeaImpact', keyIn: 'impactId' };
const trial = { type: 'GrayZoneTrial', keyIn: 'trialId' };

/** Topic → what it becomes. The event's `notify` lists the members to tell. */
const TOLD: Readonly<Record<string, Told>> = {
  'signal-rule.fired': { kind: NotificationKind.SIGNAL },
  // By its own key: of one proposal several answers are told.
  'gray-zone.answered': {
    kind: NotificationKind.PROPOSAL_ANSWERED,
    about: { type: 'ProposalAnswer', keyIn: 'answerId' },
  },
  'gray-zone.proposed': { kind: NotificationKind.PROPOSED_AS_OWNER, about: proposal },
  'proposal.takes-work': { kind: NotificationKind.WORK_PROPOSED },
  'gray-zone.agreed': { kind: NotificationKind.PROPOSAL_DECIDED, about: proposal },
  'gray-zone.declined': { kind: NotificationKind.PROPOSAL_DECIDED, about: proposal },
  'gray-zone.withdrawn': { kind: NotificationKind.PROPOSAL_WITHDRAWN, about: proposal },
  'gray-zone.assigned': { kind: NotificationKind.ASSIGNMENT, about: assignment },
  'gray-zone.assignment-accepted': { kind: NotificationKind.ASSIGNMENT, about: assignment },
  'gray-zone.handed-back': { kind: NotificationKind.ASSIGNMENT, about: assignment },
  // In the place of the request that it takes back.
  'gray-zone.assignment-withdrawn': { kind: NotificationKind.ASSIGNMENT, about: assignment, again: true },
  'gray-zone.trial-ending': { kind: NotificationKind.TRIAL_ENDING, about: trial, again: true },
  'gray-zone.trial-over': { kind: NotificationKind.TRIAL_OVER, about: trial, again: true },
  'gray-zone.trial-extended': { kind: NotificationKind.TRIAL_EXTENDED, about: trial, again: true },
  'gray-zone.adopted': { kind: NotificationKind.TRIAL_CONCLUDED, about: trial },
  'gray-zone.returned': { kind: NotificationKind.TRIAL_CONCLUDED, about: trial },
  'gray-zone.dismissed': { kind: NotificationKind.GRAY_ZONE_DISMISSED },
  'idea.pitched': { kind: NotificationKind.IDEA_PITCHED, about: pitch },
  'idea.adopted': { kind: NotificationKind.IDEA_ANSWERED, about: pitch },
  'idea.declined': { kind: NotificationKind.IDEA_ANSWERED, about: pitch },
  // Of one idea the last: whose it is can be said anew many times.
  'idea.updated': { kind: NotificationKind.IDEA_PART_FELL, again: true },
  'impact.recorded': { kind: NotificationKind.IMPACT_RECORDED, about: impact },
  'impact.verified': { kind: NotificationKind.IMPACT_JUDGED, about: impact },
  'impact.refused': { kind: NotificationKind.IMPACT_JUDGED, about: impact },
  'recognition.posted': { kind: NotificationKind.RECOGNIZED },
  'recognition.mentioned': { kind: NotificationKind.MENTIONED },
  // Under the idea, since that is where the comment is read; of several the last.
  'idea.commented': { kind: NotificationKind.MENTIONED, again: true },
  // Of one reward what was said last.
  'reward.approved': { kind: NotificationKind.REWARD_ANSWERED, again: true },
  'reward.declined': { kind: NotificationKind.REWARD_ANSWERED, again: true },
  'reward.fulfilled': { kind: NotificationKind.REWARD_ANSWERED, again: true },
  'gain-share.paid': { kind: NotificationKind.GAIN_SHARED },
};

/**
 * Writes one row a member and event, with its outbox row in the same transaction. An event that comes again finds its rows
 * and adds none; who has left is not told.
 */
export function inboxConsumer(db: Database): OutboxConsumer {
  return {
    name: 'inbox',
    wants: (topic) => topic in TOLD,
    async handle(event) {
      const told = TOLD[event.topic];
      const memberIds = memberIdsIn(event.payload.notify);
      if (!told || memberIds.length === 0) return;
      const { kind } = told;
      const { subjectType, subjectId } = subjectOf(event, told);
      await change(db, { actorId: null, now: event.at, requestId: null }, async (unit) => {
        const inbox = new NotificationRepository(unit.manager);
        if (told.again) await inbox.forgetOlder(memberIds, { kind, subjectType, subjectId, at: event.at });
        const known = await inbox.told(memberIds, { kind, subjectType, subjectId });
        const members = await new MemberRepository(unit.manager).byIds(memberIds);
        const toTell = members.filter((member) => member.deactivatedOn === null && !known.has(member.id));
        for (const { id: memberId } of toTell) {
          const id = await inbox.create({ memberId, kind, subjectType, subjectId, at: event.at });
          unit.record({
            action: ADDED,
            subjectType: 'Notification',
            subjectId: id,
            detail: { memberId, kind, subjectType, subjectId },
          });
        }
        if (toTell.length === 0) unit.unchanged();
      });
    },
  };
}

function subjectOf(event: OutboxEvent, { about }: Told): { subjectType: string; subjectId: number } {
  if (!about) return event;
  return { subjectType: about.type, subjectId: Number(event.payload[about.keyIn]) };
}

function memberIdsIn(value: unknown): number[] {
  return Array.isArray(value) ? [...new Set(value.filter((id): id is number => Number.isInteger(id)))] : [];
}
