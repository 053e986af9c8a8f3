import { aHandOff, aLargeMap, aNode, theMockMap } from '../map.fixture';
import { FOLDED_HEIGHT, NODE_HEIGHT, NODE_WIDTH } from './graph.geometry';
import { layOutGraph } from './graph.layout';
import type { GraphLayout } from './graph.model';

const noFilter = { team: null, stage: null, gap: null, q: '' };

const nodeOf = (layout: GraphLayout, id: string) => {
  const node = layout.nodes.find((each) => each.node.id === id);
  if (!node) throw new Error(`${id} does not stand on the graph`);
  return node;
};

test('the map of the mock has its measures: 772 wide, five columns, a lane of 100 px a team', () => {
  const layout = layOutGraph(theMockMap(), noFilter, []);
  expect(layout.width).toBe(772);
  expect(layout.height).toBe(638);
  expect(layout.lanes.map((lane) => [lane.id, lane.y, lane.height])).toEqual([
    ['gap', 38, 100],
    ['plan', 138, 100],
    ['policy', 238, 100],
    ['centre', 338, 100],
    ['cx', 438, 100],
    ['log', 538, 100],
  ]);
  expect(layout.columns.map((column) => column.name)).toEqual([
    '입점·오픈',
    '노출·판매',
    '주문·결제',
    '출고·배송',
    '문의·환불',
  ]);
  expect(nodeOf(layout, 'large')).toMatchObject({ x: 102, y: 159 });
  expect(nodeOf(layout, 'ship')).toMatchObject({ x: 510, y: 559 });
});

test('what has no owner or two stands in the top lane, in the column of its stage', () => {
  const layout = layOutGraph(theMockMap(), noFilter, []);
  expect(nodeOf(layout, 'coupon-cost')).toMatchObject({ x: 374, y: 59 });
  expect(nodeOf(layout, 'recall')).toMatchObject({ x: 510, y: 59 });
});

test('no two nodes overlap, whatever the size of the map', () => {
  const map = aLargeMap({ teams: 24, works: 234, children: 516, doublyOwned: 5 });
  const everything = [...map.teams.map((team) => team.id), ...map.nodes.map((node) => node.id)];
  for (const layout of [layOutGraph(map, noFilter, []), layOutGraph(map, noFilter, everything)]) {
    const places = new Set(layout.nodes.map((node) => `${node.x},${node.y}`));
    expect(places.size).toBe(layout.nodes.length);
    for (const node of layout.nodes) {
      expect(node.x + NODE_WIDTH).toBeLessThanOrEqual(layout.width);
      expect(node.y + NODE_HEIGHT).toBeLessThanOrEqual(layout.height);
    }
  }
});

test('a map of 234 works and 516 children folds to one row a team and keeps the five gaps in sight', () => {
  const map = aLargeMap({ teams: 24, works: 234, children: 516, doublyOwned: 5 });
  const layout = layOutGraph(map, noFilter, []);
  expect(layout.lanes).toHaveLength(25);
  expect(layout.nodes.map((node) => node.node.id)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  const folded = layout.lanes.filter((lane) => lane.folded);
  expect(folded).toHaveLength(24);
  expect(folded.every((lane) => lane.height === FOLDED_HEIGHT)).toBe(true);
  expect(folded.reduce((sum, lane) => sum + lane.works, 0)).toBe(750);
  expect(folded.reduce((sum, lane) => sum + lane.gaps, 0)).toBe(5);
});

test('an unfolded lane shows its works, each with the count of its folded children', () => {
  const map = aLargeMap({ teams: 24, works: 234, children: 516, doublyOwned: 5 });
  const layout = layOutGraph(map, noFilter, ['t7']);
  const inLane = layout.nodes.filter((node) => node.node.teamId === 't7');
  expect(inLane).toHaveLength(10);
  expect(nodeOf(layout, 'w7').folded).toBe(3);
  const opened = layOutGraph(map, noFilter, ['t7', 'w7']);
  expect(nodeOf(opened, 'w7').folded).toBe(0);
  expect(opened.nodes.filter((node) => node.openedFrom === 'w7')).toHaveLength(3);
});

test('a search unfolds the lanes of what it finds and leaves the others out', () => {
  const map = aLargeMap({ teams: 24, works: 234, children: 516, doublyOwned: 5 });
  const layout = layOutGraph(map, { ...noFilter, q: 'subproject-33' }, []);
  expect(layout.nodes.map((node) => node.node.id)).toEqual(['w33']);
  expect(layout.lanes.map((lane) => [lane.id, lane.folded])).toEqual([['t9', false]]);
});

test('works of one cell wrap, and a column widens before cells grow tall', () => {
  const map = {
    teams: [{ id: 'a', name: '가', parentId: null }],
    stages: [],
    nodes: Array.from({ length: 12 }, (_, index) => aNode(`n${index}`, { teamId: 'a' })),
    handOffs: [],
  };
  const layout = layOutGraph(map, noFilter, []);
  expect(layout.columns).toEqual([{ id: 'no-stage', name: '', x: 92, width: 816 }]);
  expect(new Set(layout.nodes.map((node) => node.row))).toEqual(new Set([0, 1]));
});

test('works without a stage get a column of their own, and works without a team a lane', () => {
  const map = theMockMap();
  map.nodes.push(aNode('stray'));
  const layout = layOutGraph(map, noFilter, []);
  expect(layout.columns.at(-1)?.id).toBe('no-stage');
  expect(layout.lanes.at(-1)?.kind).toBe('no-team');
  expect(nodeOf(layout, 'stray').x).toBe(102 + 5 * 136);
});

test('a part that was split off to another team is joined to its parent by a bracket with its day', () => {
  const [bracket] = layOutGraph(theMockMap(), noFilter, []).brackets;
  expect(bracket).toMatchObject({ parentId: 'large', parentName: '대형 제휴몰 구축', since: '2025-10-06' });
  expect(bracket?.nodeIds).toEqual(['large', 'small']);
  expect(bracket?.label).toEqual({ x: 98, y: 268, width: 124, height: 40 });
});

test('the words on a broken hand-off cover no node and each other never', () => {
  const layout = layOutGraph(theMockMap(), noFilter, []);
  const labels = layout.edges.filter((edge) => edge.broken).map((edge) => edge.label);
  expect(labels).toHaveLength(2);
  for (const label of labels) {
    for (const node of layout.nodes) {
      const apart =
        !label ||
        label.x + 29 <= node.x ||
        label.x - 29 >= node.x + NODE_WIDTH ||
        label.y + 12 <= node.y ||
        label.y - 12 >= node.y + NODE_HEIGHT;
      expect(apart).toBe(true);
    }
  }
});

test('arrows of the mock run as drawn: straight to the neighbour, up the column, round by the gutter', () => {
  const paths = new Map(layOutGraph(theMockMap(), noFilter, []).edges.map((edge) => [edge.id, edge.path]));
  expect(paths.get('large>shelf')).toBe('M218 188L236 188');
  expect(paths.get('ads>shelf')).toBe('M296 259L296 219');
  expect(paths.get('pay>ship')).toBe('M490 488L495 488Q500 488 500 493L500 584Q500 588 504 588L508 588');
});

test('a hand-off to a work that is folded away is not drawn', () => {
  const map = theMockMap();
  map.nodes.push(aNode('child', { parentId: 'ship', teamId: 'log', stageId: 's3' }));
  map.handOffs.push(aHandOff('child', 'refund'));
  expect(layOutGraph(map, noFilter, []).edges.some((edge) => edge.id === 'child>refund')).toBe(false);
  expect(layOutGraph(map, noFilter, ['ship']).edges.some((edge) => edge.id === 'child>refund')).toBe(true);
});

test('a split to another team shows all its parts, also the one that stays in the team', () => {
  const map = theMockMap();
  map.nodes.push(
    aNode('opening', { name: '제휴몰 오픈', teamId: 'plan', stageId: 's0', from: '2024-01-01' }),
  );
  map.nodes = map.nodes.map((node) =>
    ['large', 'small'].includes(node.id) ? { ...node, parentId: 'opening', from: '2025-10-06' } : node,
  );
  const layout = layOutGraph(map, noFilter, []);
  expect(layout.brackets[0]?.nodeIds).toEqual(['opening', 'large', 'small']);
});

test('parts added later to the same team stay folded', () => {
  const map = theMockMap();
  map.nodes.push(aNode('later', { teamId: 'log', stageId: 's3', parentId: 'ship', from: '2025-11-01' }));
  expect(nodeOf(layOutGraph(map, noFilter, []), 'ship').folded).toBe(1);
});
