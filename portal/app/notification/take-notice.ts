/** What a notification about a gray zone says, as a word with what it needs; words stand in the namespace `inbox`. */
import type { TakeNoticeFragment } from '../gql/graphql';

export type TakeNotice =
  | {
      word:
        | 'proposalAnswered'
        | 'proposedAsOwner'
        | 'workProposed'
        | 'proposalAgreed'
        | 'proposalDeclined'
        | 'proposalWithdrawn';
      name: string;
    }
  | {
      word: 'assignmentOffered' | 'assignmentAccepted' | 'assignmentHandedBack';
      name: string;
      person: string;
    }
  | { word: 'assignmentTaken' | 'assignmentGivenBack' | 'assignmentGone'; name: string }
  | { word: 'trialEnding' | 'trialExtended'; name: string; to: string }
  | { word: 'trialOver' | 'trialAdopted' | 'trialReturned' | 'trialDismissed'; name: string }
  | { word: 'zoneDismissed'; name: string };

/**
 * Null for what is about something else, or gone.
 * @param readerId whoever is told: their own answers are not told as somebody else's
 */
export function takeNotice(
  kind: string,
  subject: TakeNoticeFragment | null | undefined,
  readerId?: string,
): TakeNotice | null {
  switch (subject?.__typename) {
    case 'OwnershipProposal':
      return ofProposal(kind, subject);
    case 'GrayZoneAssignment':
      return ofAssignment(subject, readerId);
    case 'GrayZoneTrial':
      return ofTrial(kind, subject);
    case 'GrayZone':
      return kind === 'GRAY_ZONE_DISMISSED' ? { word: 'zoneDismissed', name: subject.question } : null;
    default:
      return null;
  }
}

type Proposal = Extract<TakeNoticeFragment, { __typename: 'OwnershipProposal' }>;
type Assignment = Extract<TakeNoticeFragment, { __typename: 'GrayZoneAssignment' }>;
type Trial = Extract<TakeNoticeFragment, { __typename: 'GrayZoneTrial' }>;

function ofProposal(kind: string, { name, state }: Proposal): TakeNotice {
  if (kind === 'PROPOSAL_DECIDED' && state === 'AGREED') return { word: 'proposalAgreed', name };
  if (kind === 'PROPOSAL_DECIDED' && state === 'DECLINED') return { word: 'proposalDeclined', name };
  if (kind === 'PROPOSED_AS_OWNER') return { word: 'proposedAsOwner', name };
  if (kind === 'WORK_PROPOSED') return { word: 'workProposed', name };
  if (kind === 'PROPOSAL_WITHDRAWN') return { word: 'proposalWithdrawn', name };
  return { word: 'proposalAnswered', name };
}

function ofAssignment(
  { name, standing, assignedBy, assignee }: Assignment,
  readerId: string | undefined,
): TakeNotice {
  const isOwn = assignee.id === readerId;
  switch (standing) {
    case 'OFFERED':
      return { word: 'assignmentOffered', name, person: assignedBy.name };
    case 'ACCEPTED':
      return isOwn
        ? { word: 'assignmentTaken', name }
        : { word: 'assignmentAccepted', name, person: assignee.name };
    case 'HANDED_BACK':
      return isOwn
        ? { word: 'assignmentGivenBack', name }
        : { word: 'assignmentHandedBack', name, person: assignee.name };
    default:
      return { word: 'assignmentGone', name };
  }
}

function ofTrial(kind: string, { grayZone, outcome, to }: Trial): TakeNotice {
  const name = grayZone.question;
  if (kind === 'TRIAL_ENDING') return { word: 'trialEnding', name, to };
  if (kind === 'TRIAL_EXTENDED') return { word: 'trialExtended', name, to };
  if (kind === 'TRIAL_CONCLUDED' && outcome === 'ADOPTED') return { word: 'trialAdopted', name };
  if (kind === 'TRIAL_CONCLUDED' && outcome === 'RETURNED') return { word: 'trialReturned', name };
  if (kind === 'TRIAL_CONCLUDED' && outcome === 'DISMISSED') return { word: 'trialDismissed', name };
  return { word: 'trialOver', name };
}
