import type { CreditNoticeFragment } from '../gql/graphql';
import { creditNotice } from './credit-notice';

const pitch = (answer: 'ADOPT' | 'DECLINE' | null): CreditNoticeFragment => ({
  __typename: 'IdeaPitch',
  id: 'p',
  answer,
  toTeam: { id: 't', name: '고객센터' },
  pitchedBy: { id: 'm', name: '한준호' },
  idea: { id: 'i', title: '정산 내역 직접 내려받기' },
});
const post = (
  kind: 'PRAISE' | 'CREDIT' | 'ADOPTION' | 'TAKEN' | 'AWARD',
  author: { id: string; name: string } | null = { id: 'm', name: '권나래' },
): CreditNoticeFragment => ({
  __typename: 'Recognition',
  id: 'r',
  kind,
  text: '글',
  points: kind === 'AWARD' ? 30_000 : null,
  author,
});
const reward = (
  rewardState: 'REQUESTED' | 'APPROVED' | 'DECLINED' | 'FULFILLED' | 'WITHDRAWN',
): CreditNoticeFragment => ({
  __typename: 'Redemption',
  id: 'd',
  units: 5,
  rewardState,
  option: { kind: 'LEAVE', name: '휴가', unit: '일' },
});

test('a pitch names who asks which team, then how the team answered', () => {
  const about = { title: '정산 내역 직접 내려받기', team: '고객센터', page: 'idea', to: '/ideas/i' };
  expect(creditNotice('IDEA_PITCHED', pitch(null))).toEqual({
    word: 'ideaPitched',
    person: '한준호',
    ...about,
  });
  expect(creditNotice('IDEA_PITCHED', pitch('ADOPT'))?.word).toBe('ideaPitched');
  expect(creditNotice('IDEA_ANSWERED', pitch('ADOPT'))).toEqual({ word: 'ideaAdopted', ...about });
  expect(creditNotice('IDEA_ANSWERED', pitch('DECLINE'))?.word).toBe('ideaDeclined');
});

test('a mention opens what one is mentioned in', () => {
  expect(creditNotice('MENTIONED', { __typename: 'Idea', id: 'i', title: '제안' })).toEqual({
    word: 'mentionedInIdea',
    title: '제안',
    page: 'idea',
    to: '/ideas/i',
  });
  expect(creditNotice('MENTIONED', post('PRAISE'))).toEqual({
    word: 'mentioned',
    person: '권나래',
    page: 'post',
    to: '/wall/r',
  });
  expect(creditNotice('MENTIONED', post('PRAISE', null))?.word).toBe('mentionedByNobody');
});

test('a post says what it is and who wrote it, unless the hub did', () => {
  const word = (...of: Parameters<typeof post>) => creditNotice('RECOGNIZED', post(...of));
  expect(word('PRAISE')).toMatchObject({ word: 'praised', person: '권나래', to: '/wall/r' });
  expect(word('CREDIT')).toMatchObject({ word: 'credited', person: '권나래' });
  expect(word('AWARD')).toMatchObject({ word: 'awarded', person: '권나래', points: 30_000 });
  expect(word('ADOPTION', null)).toMatchObject({ word: 'adopted', title: '글' });
  expect(word('TAKEN', null)).toMatchObject({ word: 'taken', title: '글' });
  expect(word('PRAISE', null)?.word).toBe('praisedByNobody');
});

test('a reward says what became of it, a share what it came from; both open the rewards', () => {
  const words = (['APPROVED', 'DECLINED', 'FULFILLED', 'WITHDRAWN'] as const).map(
    (state) => creditNotice('REWARD_ANSWERED', reward(state))?.word,
  );
  expect(words).toEqual(['rewardApproved', 'rewardDeclined', 'rewardFulfilled', 'rewardChanged']);
  expect(creditNotice('REWARD_ANSWERED', reward('APPROVED'))).toMatchObject({
    page: 'rewards',
    to: '/rewards',
    chosen: { units: 5, option: { name: '휴가' } },
  });
  const impact = {
    __typename: 'IdeaImpact',
    id: 'e',
    impactState: 'VERIFIED',
    idea: { id: 'i', title: '제안' },
  } as const;
  expect(creditNotice('GAIN_SHARED', impact)).toEqual({
    word: 'gainShared',
    title: '제안',
    page: 'rewards',
    to: '/rewards',
  });
});

test('what an idea brought opens the idea, and says whether it waits, was confirmed or was not', () => {
  const said = (kind: string, impactState: 'RECORDED' | 'VERIFIED' | 'REFUSED') =>
    creditNotice(kind, {
      __typename: 'IdeaImpact',
      id: 'e',
      impactState,
      idea: { id: 'i', title: '제안' },
    });
  expect(said('IMPACT_RECORDED', 'RECORDED')).toEqual({
    word: 'impactRecorded',
    title: '제안',
    page: 'idea',
    to: '/ideas/i',
  });
  expect(said('IMPACT_RECORDED', 'REFUSED')?.word).toBe('impactRecorded');
  expect(said('IMPACT_JUDGED', 'VERIFIED')?.word).toBe('impactVerified');
  expect(said('IMPACT_JUDGED', 'REFUSED')).toMatchObject({ word: 'impactRefused', to: '/ideas/i' });
});

test('a smaller part of an idea is not told as a mention', () => {
  expect(creditNotice('IDEA_PART_FELL', { __typename: 'Idea', id: 'i', title: '제안' })).toMatchObject({
    word: 'partFell',
    to: '/ideas/i',
  });
});

test('what is gone, or about something else, is not told here', () => {
  expect(creditNotice('RECOGNIZED', null)).toBeNull();
  expect(creditNotice('SIGNAL', { __typename: 'SignalFiring' } as CreditNoticeFragment)).toBeNull();
});
