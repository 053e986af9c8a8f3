import { countMap } from './map.counts';
import { filterNodes, type MapFilter, teamWithSubTeams } from './map.filter';
import { aNode, theMockMap } from './map.fixture';

const noFilter: MapFilter = { team: null, stage: null, gap: null, q: '' };
const ids = (filter: Partial<MapFilter>) =>
  filterNodes(theMockMap(), { ...noFilter, ...filter }).map((node) => node.id);

test('a team means itself and every team below it', () => {
  expect(teamWithSubTeams(theMockMap().teams, 'ops').size).toBe(6);
  expect(ids({ team: 'policy' })).toEqual(['ads', 'refund']);
  expect(ids({ team: 'ops' })).toHaveLength(12);
});

test('text finds works by their own words and by the people who take part; all words must occur', () => {
  expect(ids({ q: '서지안' })).toEqual(['pay', 'contact']);
  expect(ids({ q: '서지안 결제' })).toEqual(['pay']);
  expect(ids({ q: '쿠폰' })).toEqual(['coupon-cost', 'coupon']);
});

test('what the full-text search found matches too', () => {
  const found = filterNodes(theMockMap(), { ...noFilter, q: '택배' }, new Set(['ship']));
  expect(found.map((node) => node.id)).toEqual(['ship']);
});

test('the mock counts two works without an owner, one with two, two broken hand-offs and one stale', () => {
  expect(countMap(theMockMap(), null)).toEqual({
    total: 12,
    unowned: 2,
    doublyOwned: 1,
    brokenHandOffs: 2,
    stale: 1,
    overloaded: 0,
  });
  expect(countMap(theMockMap(), 'cx')).toMatchObject({ total: 2, unowned: 0, brokenHandOffs: 0, stale: 1 });
});

test('a person with eight works is overloaded, and the filter shows what they carry', () => {
  const map = theMockMap();
  map.nodes = Array.from({ length: 8 }, (_, index) => aNode(`n${index}`, { owner: '임하늘' }));
  map.nodes.push(aNode('other', { owner: '서지안' }));
  expect(countMap(map, null).overloaded).toBe(1);
  const shown = filterNodes(map, { ...noFilter, gap: 'OVERLOADED' });
  expect(shown).toHaveLength(8);
});
