/** What a notification about an idea, recognition or a reward says, and where it opens; words stand in the namespace `inbox`. */
import { ideaPath, wallPostPath } from '../elements/paths';
import type { CreditNoticeFragment } from '../gql/graphql';

const REWARDS = '/rewards';

type Subject<Name extends string> = Extract<CreditNoticeFragment, { __typename: Name }>;
type Chosen = Pick<Subject<'Redemption'>, 'option' | 'units'>;

export type CreditNotice = { page: 'idea' | 'post' | 'rewards'; to: string } & (
  | { word: 'ideaPitched'; title: string; team: string; person: string }
  | { word: 'ideaAdopted' | 'ideaDeclined'; title: string; team: string }
  | { word: 'mentionedInIdea' | 'partFell' | 'adopted' | 'taken' | 'gainShared'; title: string }
  | { word: 'impactRecorded' | 'impactVerified' | 'impactRefused'; title: string }
  | { word: 'mentioned' | 'praised' | 'credited'; person: string }
  | { word: 'mentionedByNobody' | 'praisedByNobody' }
  | { word: 'awarded'; person: string; points: number }
  | { word: 'rewardApproved' | 'rewardDeclined' | 'rewardFulfilled' | 'rewardChanged'; chosen: Chosen }
);

/** Null for what is about something else, or gone. */
export function creditNotice(
  kind: string,
  subject: CreditNoticeFragment | null | undefined,
): CreditNotice | null {
  switch (subject?.__typename) {
    case 'IdeaPitch':
      return ofPitch(kind, subject);
    case 'Idea':
      return {
        word: kind === 'IDEA_PART_FELL' ? 'partFell' : 'mentionedInIdea',
        title: subject.title,
        page: 'idea',
        to: ideaPath(subject.id),
      };
    case 'Recognition':
      return { ...ofPost(kind, subject), page: 'post', to: wallPostPath(subject.id) };
    case 'Redemption':
      return { word: rewardWords[subject.rewardState], chosen: subject, page: 'rewards', to: REWARDS };
    case 'IdeaImpact':
      return ofImpact(kind, subject);
    default:
      return null;
  }
}

function ofPitch(kind: string, { answer, toTeam, pitchedBy, idea }: Subject<'IdeaPitch'>): CreditNotice {
  const about = { title: idea.title, team: toTeam.name, page: 'idea', to: ideaPath(idea.id) } as const;
  if (kind === 'IDEA_PITCHED') return { word: 'ideaPitched', person: pitchedBy.name, ...about };
  return { word: answer === 'ADOPT' ? 'ideaAdopted' : 'ideaDeclined', ...about };
}

function ofImpact(kind: string, { impactState, idea }: Subject<'IdeaImpact'>): CreditNotice {
  const { title } = idea;
  if (kind === 'GAIN_SHARED') return { word: 'gainShared', title, page: 'rewards', to: REWARDS };
  const about = { title, page: 'idea', to: ideaPath(idea.id) } as const;
  if (kind === 'IMPACT_RECORDED') return { word: 'impactRecorded', ...about };
  return { word: impactState === 'VERIFIED' ? 'impactVerified' : 'impactRefused', ...about };
}

function ofPost(kind: string, { kind: post, text, points, author }: Subject<'Recognition'>) {
  const person = author?.name;
  if (kind === 'MENTIONED')
    return person ? ({ word: 'mentioned', person } as const) : ({ word: 'mentionedByNobody' } as const);
  // The hub's own posts hold what they are about as their text.
  if (post === 'ADOPTION') return { word: 'adopted', title: text } as const;
  if (post === 'TAKEN') return { word: 'taken', title: text } as const;
  if (!person) return { word: 'praisedByNobody' } as const;
  if (post === 'AWARD') return { word: 'awarded', person, points: points ?? 0 } as const;
  return { word: post === 'CREDIT' ? 'credited' : 'praised', person } as const;
}

const rewardWords = {
  REQUESTED: 'rewardChanged',
  APPROVED: 'rewardApproved',
  DECLINED: 'rewardDeclined',
  FULFILLED: 'rewardFulfilled',
  WITHDRAWN: 'rewardChanged',
} as const;
