/** Maps for tests: small ones written down, large ones generated to a size. */
import type { MapHandOff, MapNode, MapParts, MapParty, MapStage, MapTeam } from './map.model';

/** A work with everything said; an owner's name makes it owned. */
export function aNode(id: string, part: Partial<MapNode> & { owner?: string | null } = {}): MapNode {
  const { owner = '임하늘', ...rest } = part;
  const parties: MapParty[] = owner
    ? [{ role: 'ACCOUNTABLE', holderId: `m-${owner}`, name: owner, isTeam: false }]
    : [];
  return {
    id,
    name: `업무 ${id}`,
    purpose: '',
    teamId: null,
    stageId: null,
    parentId: null,
    kind: 'ROUTINE',
    ownership: owner ? 'OWNED' : 'UNOWNED',
    stale: false,
    childCount: 0,
    from: '2025-01-01',
    parties,
    ...rest,
  };
}

/** A hand-off between two works. */
export function aHandOff(fromId: string, toId: string, broken = false): MapHandOff {
  return { id: `${fromId}>${toId}`, fromId, toId, what: '자료', broken };
}

const team = (id: string, name: string, parentId: string | null = 'ops'): MapTeam => ({ id, name, parentId });
const stage = (id: string, name: string, position: number): MapStage => ({
  id,
  name,
  position,
  chainId: 'chain',
  chainName: '커머스 운영',
});

/** The map of the design's mock: five parts, five stages, three works without one owner, two broken hand-offs. */
export function theMockMap(): MapParts {
  return {
    teams: [
      team('ops', '커머스운영팀', null),
      team('plan', '플랫폼기획파트'),
      team('policy', '소비자정책파트'),
      team('centre', '센터운영파트'),
      team('cx', 'CX운영파트'),
      team('log', '물류운영파트'),
    ],
    stages: ['입점·오픈', '노출·판매', '주문·결제', '출고·배송', '문의·환불'].map((name, index) =>
      stage(`s${index}`, name, index),
    ),
    nodes: [
      aNode('settle', { name: '오픈 후 정산 연동 확인', stageId: 's0', teamId: 'plan', owner: null }),
      aNode('coupon-cost', { name: '입점사 쿠폰 비용 확인', stageId: 's2', teamId: 'centre', owner: null }),
      aNode('recall', {
        name: '교환 회수 누락 추적',
        stageId: 's3',
        teamId: 'log',
        ownership: 'DOUBLY_OWNED',
      }),
      aNode('large', {
        name: '대형 제휴몰 구축',
        stageId: 's0',
        teamId: 'plan',
        childCount: 1,
        owner: '문태오',
      }),
      aNode('shelf', { name: '전시 영역 운영', stageId: 's1', teamId: 'plan', owner: '최유림' }),
      aNode('ads', { name: '표시·광고 점검', stageId: 's1', teamId: 'policy', owner: '한소율' }),
      aNode('refund', { name: '환불 기준 관리', stageId: 's4', teamId: 'policy', owner: '정보람' }),
      aNode('small', {
        name: '소형·유사 제휴몰 오픈',
        stageId: 's0',
        teamId: 'centre',
        parentId: 'large',
        from: '2025-10-06',
      }),
      aNode('coupon', { name: '쿠폰 발행 확인', stageId: 's2', teamId: 'centre' }),
      aNode('pay', { name: '결제 실패 안내', stageId: 's2', teamId: 'cx', owner: '서지안', stale: true }),
      aNode('contact', { name: '문의 응대와 사유 정리', stageId: 's4', teamId: 'cx', owner: '서지안' }),
      aNode('ship', { name: '기한 내 출고', stageId: 's3', teamId: 'log', owner: '윤서진' }),
    ],
    handOffs: [
      aHandOff('large', 'shelf'),
      aHandOff('small', 'ads'),
      aHandOff('ads', 'shelf'),
      aHandOff('shelf', 'pay'),
      aHandOff('pay', 'ship'),
      aHandOff('ship', 'contact'),
      aHandOff('contact', 'refund'),
      aHandOff('coupon', 'coupon-cost', true),
      aHandOff('recall', 'refund', true),
    ],
  };
}

/** A map of a given size without stages: works spread over teams, children over works, some children owned twice. */
export function aLargeMap(size: {
  teams: number;
  works: number;
  children: number;
  doublyOwned: number;
}): MapParts {
  const teams = Array.from({ length: size.teams }, (_, index) => team(`t${index}`, `SIG ${index}`, null));
  const ownerOf = (index: number): MapParty[] => [
    { role: 'ACCOUNTABLE', holderId: `t${index}`, name: `SIG ${index}`, isTeam: true },
  ];
  const works = Array.from({ length: size.works }, (_, index) => {
    const teamIndex = index % size.teams;
    return aNode(`w${index}`, {
      name: `subproject-${index}`,
      teamId: `t${teamIndex}`,
      parties: ownerOf(teamIndex),
      childCount: Math.ceil((size.children - index) / size.works),
    });
  });
  const children = Array.from({ length: size.children }, (_, index) => {
    const parent = works[index % size.works];
    const isDouble = index < size.doublyOwned;
    return aNode(`c${index}`, {
      name: `kubernetes/subproject/OWNERS-${index}`,
      teamId: parent?.teamId ?? null,
      parentId: parent?.id ?? null,
      parties: parent?.parties ?? [],
      ownership: isDouble ? 'DOUBLY_OWNED' : 'OWNED',
    });
  });
  return { teams, stages: [], nodes: [...works, ...children], handOffs: [] };
}
