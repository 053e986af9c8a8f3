import {
  answeredCount,
  certaintyOf,
  inOrder,
  isUnsettled,
  leftAfter,
  type SeenConsent,
} from './consent-view';

const consent = (
  id: string,
  answer: SeenConsent['answer'] = null,
  conditionAcceptedAt: string | null = null,
): SeenConsent => ({ team: { id }, answer, conditionAcceptedAt });
const TAKEN = '2026-09-30T01:00:00.000Z';

test('the last yes starts the trial', () => {
  const consents = [consent('platform', 'YES'), consent('policy', 'YES_IF', TAKEN), consent('commerce')];
  expect(leftAfter(consents, ['commerce'])).toEqual({ kind: 'starts' });
  expect(answeredCount(consents)).toBe(2);
});

test('a yes before others says how many answers are left', () => {
  const consents = [consent('platform'), consent('policy', 'YES_IF'), consent('commerce')];
  expect(leftAfter(consents, ['platform'])).toEqual({ kind: 'answers', count: 1 });
});

test('a yes beside a condition that nobody took leaves the proposer’s word', () => {
  const consents = [consent('policy', 'YES_IF'), consent('commerce')];
  expect(leftAfter(consents, ['commerce'])).toEqual({ kind: 'condition' });
  expect(leftAfter(consents, ['commerce', 'policy'])).toEqual({ kind: 'starts' });
});

test('only a condition that was not taken is unsettled', () => {
  expect(isUnsettled(consent('policy', 'YES_IF'))).toBe(true);
  expect(isUnsettled(consent('policy', 'YES_IF', TAKEN))).toBe(false);
  expect(isUnsettled(consent('policy', 'NO'))).toBe(false);
  expect(isUnsettled(consent('policy'))).toBe(false);
});

test('whoever answers for the team above comes last', () => {
  const consents = [
    { name: 'head', isAbove: true },
    { name: 'platform', isAbove: false },
    { name: 'policy', isAbove: false },
  ];
  expect(inOrder(consents).map(({ name }) => name)).toEqual(['platform', 'policy', 'head']);
});

test('fill is certainty', () => {
  expect([null, 'YES_IF', 'YES', 'NO'].map((answer) => certaintyOf(answer as SeenConsent['answer']))).toEqual(
    ['proposed', 'trial', 'owned', 'none'],
  );
});
