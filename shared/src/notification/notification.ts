/** What a member finds in the inbox (domain.md, "notification, audit, integration"). */

export const NotificationKind = {
  /** A signal rule fired. */
  SIGNAL: 'SIGNAL',
  /** A team answered a proposal that goes on; told to its proposer, of each answer. */
  PROPOSAL_ANSWERED: 'PROPOSAL_ANSWERED',
  /** Somebody proposed that this member owns a gray zone. */
  PROPOSED_AS_OWNER: 'PROPOSED_AS_OWNER',
  /** Somebody proposed to take work, or a part of it, for which this member answers, and whose consent is not asked besides. */
  WORK_PROPOSED: 'WORK_PROPOSED',
  /** A proposal was agreed or declined; told to its proposer, its owner and everybody who answered. */
  PROPOSAL_DECIDED: 'PROPOSAL_DECIDED',
  /** A proposal was taken back without an answer; told to its proposer and its owner, whoever of them did not do it. */
  PROPOSAL_WITHDRAWN: 'PROPOSAL_WITHDRAWN',
  /** Somebody is asked to take a gray zone, answered that, or is asked no longer. */
  ASSIGNMENT: 'ASSIGNMENT',
  /** A trial ends in a week. */
  TRIAL_ENDING: 'TRIAL_ENDING',
  /** A trial is over and waits to be concluded. */
  TRIAL_OVER: 'TRIAL_OVER',
  /** A trial was given more weeks; told to who does it. */
  TRIAL_EXTENDED: 'TRIAL_EXTENDED',
  /** A trial was adopted or returned. */
  TRIAL_CONCLUDED: 'TRIAL_CONCLUDED',
  /** A gray zone was dismissed, with what went on about it; told to the people of that. */
  GRAY_ZONE_DISMISSED: 'GRAY_ZONE_DISMISSED',
  /** An idea was put to a team; told to those who may answer for it. */
  IDEA_PITCHED: 'IDEA_PITCHED',
  /** A pitch was answered; told to the idea's authors and contributors. */
  IDEA_ANSWERED: 'IDEA_ANSWERED',
  /** The member was taken out of an idea, or has a smaller part of it than before. */
  IDEA_PART_FELL: 'IDEA_PART_FELL',
  /** What an idea brought waits for a third person to confirm it; told to those who are asked. */
  IMPACT_RECORDED: 'IMPACT_RECORDED',
  /** What an idea brought was confirmed or refused; told to whoever recorded it and to the idea's people. */
  IMPACT_JUDGED: 'IMPACT_JUDGED',
  /** A post on the wall is for the member. */
  RECOGNIZED: 'RECOGNIZED',
  /** Somebody mentions the member. */
  MENTIONED: 'MENTIONED',
  /** A reward that the member chose was approved, declined or handed over. */
  REWARD_ANSWERED: 'REWARD_ANSWERED',
  /** A verified effect of an idea was shared with the member. */
  GAIN_SHARED: 'GAIN_SHARED',
} as const;
export type NotificationKind = (typeof NotificationKind)[keyof typeof NotificationKind];

/** How far unread ones are counted: beyond this nobody reads the number. */
export const UNREAD_SHOWN = 100;
