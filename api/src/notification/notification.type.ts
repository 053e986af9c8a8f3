import type { NotificationRow } from '@groundcrew/db';
import { NotificationKind } from '@groundcrew/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateTimeScalar } from '../core/scalars';

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What somebody is told of.',
  valuesConfig: {
    SIGNAL: { description: 'A signal rule fired; the subject is a SignalFiring.' },
    PROPOSAL_ANSWERED: {
      description:
        'A team answered the viewer’s proposal, which goes on; the subject is the OwnershipProposal.',
    },
    PROPOSED_AS_OWNER: {
      description:
        'Somebody proposed that the viewer owns a gray zone; the subject is the OwnershipProposal.',
    },
    WORK_PROPOSED: {
      description:
        'Somebody proposed to take work, or a part of it, for which the viewer answers; the subject is the OwnershipProposal.',
    },
    PROPOSAL_DECIDED: {
      description: 'A proposal was agreed or declined; the subject is the OwnershipProposal.',
    },
    PROPOSAL_WITHDRAWN: {
      description:
        'A proposal was taken back by its proposer, or because somebody left; the subject is the OwnershipProposal.',
    },
    ASSIGNMENT: {
      description:
        'The viewer is asked to take a gray zone, or no longer, or somebody answered that; the subject is the GrayZoneAssignment.',
    },
    TRIAL_ENDING: { description: 'A trial ends in a week; the subject is the GrayZoneTrial.' },
    TRIAL_OVER: {
      description: 'A trial is over and waits to be concluded; the subject is the GrayZoneTrial.',
    },
    TRIAL_EXTENDED: { description: 'A trial was given more weeks; the subject is the GrayZoneTrial.' },
    TRIAL_CONCLUDED: { description: 'A trial was adopted or returned; the subject is the GrayZoneTrial.' },
    GRAY_ZONE_DISMISSED: {
      description:
        'A gray zone was dismissed while the viewer proposed, was asked to take or tried to own it; the subject is the GrayZone.',
    },
    IDEA_PITCHED: {
      description: 'An idea was put to a team for which the viewer may answer; the subject is the IdeaPitch.',
    },
    IDEA_ANSWERED: {
      description: 'A pitch of the viewer’s idea was answered; the subject is the IdeaPitch.',
    },
    IDEA_PART_FELL: {
      description:
        'The viewer was taken out of an idea, or has a smaller part of it than before; the subject is the Idea.',
    },
    IMPACT_RECORDED: {
      description:
        'What an idea brought waits for the viewer, or another who is asked, to confirm it; the subject is the IdeaImpact.',
    },
    IMPACT_JUDGED: {
      description:
        'What the viewer’s idea brought, or what they recorded, was confirmed or refused; the subject is the IdeaImpact.',
    },
    MENTIONED: {
      description: 'Somebody mentions the viewer; the subject is what they are mentioned in or about.',
    },
    REWARD_ANSWERED: {
      description:
        'A reward that the viewer chose was approved, declined or handed over; the subject is the Redemption.',
    },
    GAIN_SHARED: {
      description: 'A verified effect was shared with the viewer; the subject is the IdeaImpact.',
    },
    RECOGNIZED: { description: 'A post on the wall is for the viewer; the subject is the Recognition.' },
  },
});

@ObjectType('Notification', { implements: Node, description: 'Something that the viewer is told.' })
export class NotificationType extends Node implements Pick<NotificationRow, 'kind' | 'at' | 'readAt'> {
  @Field(() => NotificationKind, { description: 'What it tells of.' }) kind!: NotificationKind;
  @Field(() => DateTimeScalar, { description: 'When it came.' }) at!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read; null until then.' })
  readAt!: Date | null;
}

export const NotificationConnection = connectionOf('Notification', () => NotificationType);

@ObjectType({ description: 'What is left to read.' })
export class ReadNotificationsPayload {
  @Field(() => Int, { description: 'Unread ones of the viewer; counted to 100.' })
  unreadNotifications!: number;
}
