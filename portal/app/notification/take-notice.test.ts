import type { TakeNoticeFragment } from '../gql/graphql';
import { takeNotice } from './take-notice';

const zone = { id: 'z', question: '제휴몰 오픈, 누가 맡나요?' };
const proposal = (state: 'OPEN' | 'AGREED' | 'DECLINED'): TakeNoticeFragment => ({
  __typename: 'OwnershipProposal',
  id: 'p',
  name: '소형 오픈',
  state,
  grayZone: zone,
});
const assignment = (standing: 'OFFERED' | 'ACCEPTED' | 'HANDED_BACK' | 'CLOSED'): TakeNoticeFragment => ({
  __typename: 'GrayZoneAssignment',
  id: 'a',
  name: '소형 오픈',
  standing,
  assignedBy: { id: 'l', name: '배도현' },
  assignee: { id: 'm', name: '임하늘' },
  grayZone: zone,
});
const trial = (outcome: 'ADOPTED' | 'RETURNED' | 'DISMISSED' | null): TakeNoticeFragment => ({
  __typename: 'GrayZoneTrial',
  id: 't',
  to: '2026-12-01',
  outcome,
  grayZone: zone,
});

test('a proposal says that it was answered, agreed or declined', () => {
  expect(takeNotice('PROPOSAL_ANSWERED', proposal('OPEN'))?.word).toBe('proposalAnswered');
  expect(takeNotice('PROPOSAL_DECIDED', proposal('AGREED'))?.word).toBe('proposalAgreed');
  expect(takeNotice('PROPOSAL_DECIDED', proposal('DECLINED'))?.word).toBe('proposalDeclined');
});

test('an assignment names who asks while it is open, then who answered', () => {
  expect(takeNotice('ASSIGNMENT', assignment('OFFERED'))).toMatchObject({ person: '배도현' });
  expect(takeNotice('ASSIGNMENT', assignment('ACCEPTED'))).toMatchObject({ person: '임하늘' });
  expect(takeNotice('ASSIGNMENT', assignment('HANDED_BACK'))?.word).toBe('assignmentHandedBack');
  expect(takeNotice('ASSIGNMENT', assignment('CLOSED'))?.word).toBe('assignmentGone');
});

test('one’s own answer is not told as somebody else’s', () => {
  expect(takeNotice('ASSIGNMENT', assignment('ACCEPTED'), 'm')).toEqual({
    word: 'assignmentTaken',
    name: '소형 오픈',
  });
  expect(takeNotice('ASSIGNMENT', assignment('HANDED_BACK'), 'm')?.word).toBe('assignmentGivenBack');
  expect(takeNotice('ASSIGNMENT', assignment('ACCEPTED'), 'l')?.word).toBe('assignmentAccepted');
});

test('a trial ends, is over, or was decided', () => {
  expect(takeNotice('TRIAL_ENDING', trial(null))).toEqual({
    word: 'trialEnding',
    name: zone.question,
    to: '2026-12-01',
  });
  expect(takeNotice('TRIAL_OVER', trial(null))?.word).toBe('trialOver');
  expect(takeNotice('TRIAL_CONCLUDED', trial('ADOPTED'))?.word).toBe('trialAdopted');
  expect(takeNotice('TRIAL_CONCLUDED', trial('RETURNED'))?.word).toBe('trialReturned');
  expect(takeNotice('TRIAL_CONCLUDED', trial('DISMISSED'))?.word).toBe('trialDismissed');
});

test('what was taken back, given more weeks or dismissed is told as that', () => {
  expect(takeNotice('PROPOSED_AS_OWNER', proposal('OPEN'))?.word).toBe('proposedAsOwner');
  expect(takeNotice('WORK_PROPOSED', proposal('OPEN'))?.word).toBe('workProposed');
  expect(takeNotice('PROPOSAL_WITHDRAWN', proposal('DECLINED'))?.word).toBe('proposalWithdrawn');
  expect(takeNotice('TRIAL_EXTENDED', trial(null))).toEqual({
    word: 'trialExtended',
    name: zone.question,
    to: '2026-12-01',
  });
  const dismissed = { __typename: 'GrayZone', ...zone } as TakeNoticeFragment;
  expect(takeNotice('GRAY_ZONE_DISMISSED', dismissed)).toEqual({
    word: 'zoneDismissed',
    name: zone.question,
  });
  expect(takeNotice('RECOGNIZED', dismissed)).toBeNull();
});

test('what is gone, or about something else, is not told here', () => {
  expect(takeNotice('TRIAL_OVER', null)).toBeNull();
  expect(takeNotice('SIGNAL', { __typename: 'SignalFiring' } as TakeNoticeFragment)).toBeNull();
});
