import { theMockMap } from '../map.fixture';
import { rowsOfMap } from './directory.rows';

test('a row says team, stage, owner and what is wrong', () => {
  const map = theMockMap();
  const rows = rowsOfMap(map, map.nodes, 'name');
  expect(rows.find((row) => row.id === 'recall')).toMatchObject({
    teamName: '물류운영파트',
    stageName: '출고·배송',
    ownership: 'DOUBLY_OWNED',
    brokenHandOff: true,
    stale: false,
  });
  expect(rows.find((row) => row.id === 'small')?.parentName).toBe('대형 제휴몰 구축');
});

test('what needs an owner comes first when sorted by gaps, by name within', () => {
  const map = theMockMap();
  const rows = rowsOfMap(map, map.nodes, 'gaps');
  expect(rows.slice(0, 3).map((row) => row.id)).toEqual(['recall', 'coupon-cost', 'settle']);
});

test('works without an owner come last when sorted by owner', () => {
  const map = theMockMap();
  const rows = rowsOfMap(map, map.nodes, 'owner');
  expect(rows.slice(-2).map((row) => row.owners)).toEqual([[], []]);
});
