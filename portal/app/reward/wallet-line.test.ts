import type { WalletLineFragment } from '~/gql/graphql';
import { excerptOf, lineSource } from './wallet-line';

const line: WalletLineFragment = {
  id: 'e',
  at: '2026-11-20T00:00:00.000Z',
  kind: 'AWARD',
  points: 30_000,
  balanceAfter: 48_500,
  memo: null,
  idea: null,
  recognition: null,
  redemption: null,
};

test('a gain leads to its idea, an award to its post, a request to what was chosen', () => {
  const idea = { id: 'i', title: '정산 내역 직접 내려받기' };
  expect(lineSource({ ...line, idea })).toEqual({ from: 'idea', id: 'i', title: '정산 내역 직접 내려받기' });
  const author = { id: 'm', name: '배도현' };
  const recognition = {
    id: 'r',
    text: '해지 인터뷰를 정리했어요',
    credited: null,
    author,
  };
  expect(lineSource({ ...line, recognition })).toEqual({
    from: 'post',
    id: 'r',
    author: '배도현',
    excerpt: '해지 인터뷰를 정리했어요',
  });
  const option = {
    kind: 'GIFT' as const,
    name: '책',
    unit: '권',
  };
  const redemption = {
    id: 'd',
    units: 2,
    state: 'FULFILLED' as const,
    fulfilledAt: null,
    decidedWords: null,
    option,
  };
  expect(lineSource({ ...line, redemption })).toEqual({ from: 'reward', name: '책', unit: '권', units: 2 });
});

test('without any of them its word is said, or nothing', () => {
  expect(lineSource({ ...line, memo: '처음 점수' })).toEqual({ from: 'memo', text: '처음 점수' });
  expect(lineSource(line)).toEqual({ from: 'nothing' });
});

test('the marked words stand for a post, else its beginning on one line', () => {
  expect(excerptOf('먼저 해지 인터뷰를 정리했어요', { start: 3, end: 10 })).toBe('해지 인터뷰를');
  expect(excerptOf(`첫 줄\n${'가'.repeat(60)}`)).toHaveLength(40);
});
