import { theMockMap } from '../map.fixture';
import { layOutGraph } from './graph.layout';
import { neighbourOf } from './graph.neighbour';

const { nodes } = layOutGraph(theMockMap(), { team: null, stage: null, gap: null, q: '' }, []);

test('arrows lead to the nearest node in their direction', () => {
  expect(neighbourOf(nodes, 'large', 'ArrowRight')).toBe('shelf');
  expect(neighbourOf(nodes, 'large', 'ArrowDown')).toBe('small');
  expect(neighbourOf(nodes, 'shelf', 'ArrowDown')).toBe('ads');
  expect(neighbourOf(nodes, 'contact', 'ArrowUp')).toBe('refund');
  expect(neighbourOf(nodes, 'large', 'ArrowUp')).toBe('settle');
});

test('at the edge one stays, and from nowhere one comes to the first node', () => {
  expect(neighbourOf(nodes, 'settle', 'ArrowLeft')).toBeNull();
  expect(neighbourOf(nodes, null, 'ArrowDown')).toBe(nodes[0]?.node.id);
});

test('every node can be reached by arrows from the first', () => {
  const reached = new Set<string>();
  const queue = [nodes[0]?.node.id ?? ''];
  for (let id = queue.pop(); id; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
      const next = neighbourOf(nodes, id, key);
      if (next) queue.push(next);
    }
  }
  expect(reached.size).toBe(nodes.length);
});
