import { theMockMap } from '../map.fixture';
import { healthLists } from './health.view';

test('every gap of the mock is listed with the place where it is mended', () => {
  const lists = healthLists(theMockMap(), null, 5);
  expect(lists.map((list) => [list.gap, list.count])).toEqual([
    ['UNOWNED', 2],
    ['DOUBLY_OWNED', 1],
    ['BROKEN_HAND_OFF', 2],
    ['STALE', 1],
  ]);
  expect(lists[0]?.items[0]).toMatchObject({
    name: '오픈 후 정산 연동 확인',
    mendTo: '/responsibilities/settle/assign',
  });
  expect(lists[2]?.items[0]).toMatchObject({
    name: '쿠폰 발행 확인 → 입점사 쿠폰 비용 확인',
    mendTo: '/responsibilities/coupon-cost/assign',
  });
});

test('a limit shortens lists and keeps their counts', () => {
  const [unowned] = healthLists(theMockMap(), null, 1);
  expect([unowned?.items.length, unowned?.count]).toEqual([1, 2]);
});
