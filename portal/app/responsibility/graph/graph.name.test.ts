import { nodeName } from './graph.name';

test('a long path keeps its end, other names stay', () => {
  expect(nodeName('kubernetes/kubernetes/pkg/kubelet')).toBe('…/pkg/kubelet');
  expect(nodeName('kubernetes-sigs/kueue')).toBe('kubernetes-sigs/kueue');
  expect(nodeName('입점/출점 기준 관리')).toBe('입점/출점 기준 관리');
});
