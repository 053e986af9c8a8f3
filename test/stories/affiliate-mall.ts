/** Where story 5 begins: a team of three parts, work on the map that says nothing of small launches, and what everybody asks. */
import type { Hub } from '../support/hub';
import { done, shown } from '../support/trials';
import { aMetric, around, send, wideCsv } from './story';

export type Part = 'platform' | 'policy' | 'centre';

/** Who asks, in what words, and at which part it lands; Platform sends the head's back. */
export const QUESTIONS = [
  ['operator', '새 제휴몰을 열려면 누구에게 말해야 하나요?', 'platform'],
  ['operator', '제휴몰 새로 오픈하는 건 어느 팀 담당인가요', 'policy'],
  ['admin', '신규 제휴몰 오픈 문의는 어디로 하면 되나요?', 'centre'],
  ['head', '제휴몰 개설 담당자가 누구예요?', 'platform'],
  ['admin', '새로운 제휴몰 런칭은 누가 맡나요', 'policy'],
  ['operator', '제휴몰오픈 담당이 어디인가요', 'centre'],
  ['admin', '신규 제휴몰은 누가 열어 주나요?', 'platform'],
] as const;

/** What the centre's manager writes. */
export const PROPOSAL = {
  mapEffect: 'SPLIT',
  name: '소형·유사 제휴몰 오픈',
  scopeTaken: '작은 몰, 이미 있는 몰과 닮은 몰을 연다',
  leftName: '대형 제휴몰 구축',
  scopeLeft: '새로 짓는 큰 몰',
  connection: '판매자의 오픈 문의를 매일 센터가 받아요',
  gap: '작은 오픈은 순서가 밀리고 아무도 맡지 않아요',
  mission: '판매자가 헤매지 않게 한다',
  hypothesis: '판매자를 가장 잘 아는 사람이 오픈을 설계해야 해요',
  weeks: 6,
} as const;

export const CONDITION = '열기 전에 표시·광고 점검표를 거친다면';

/** In which week of the trial who opened how many affiliate malls: ten in all. */
export const LAUNCHES = [
  [0, 'lead', 1],
  [1, 'operator', 2],
  [2, 'lead', 2],
  [3, 'operator', 1],
  [4, 'lead', 3],
  [5, 'lead', 1],
] as const;

/** Platform planning, consumer-protection policy and centre management, each with its lead, and what the map says so far. */
export async function threeParts(hub: Hub): Promise<{ parts: Record<Part, string>; building: string }> {
  const { teams, people } = hub.company;
  const on = '2026-01-05';
  const policy = { name: '소비자보호정책파트', kind: 'PART', parentId: teams.commerce.id, on };
  const { team } = await done(hub, 'admin', 'createTeam', 'CreateTeamInput', policy, 'team { id }');
  const parts = { platform: teams.platform.id, policy: team.id, centre: teams.centre.id };
  for (const [who, teamId] of [
    ['otherLead', parts.platform],
    ['peer', parts.policy],
  ] as const) {
    const memberId = people[who].id;
    const { memberships } = await shown(hub, 'Member', memberId, 'memberships { id }', 'admin');
    const move = { memberId, teamId, fromMembershipId: memberships[0].id, role: 'LEAD', on };
    const input = { ...move, discipline: 'PLANNING' };
    await done(hub, 'admin', 'moveMember', 'MoveMemberInput', input, 'member { id }');
  }
  const { responsibility } = await done(
    hub,
    'otherLead',
    'createResponsibility',
    'CreateResponsibilityInput',
    {
      name: '제휴몰 구축',
      scopeIn: '제휴몰을 짓고 연다',
      teamId: parts.platform,
      accountableId: people.otherLead.id,
      on,
    },
    'responsibility { id }',
  );
  return { parts, building: responsibility.id };
}

/** The KPI by which the centre's manager would be judged, 40 contacts to 100 openings a day over [from, to). @returns its id */
export async function aContactRate(hub: Hub, token: string, from: string, to: string): Promise<string> {
  const denominatorId = await aMetric(hub, 'openings', '몰 오픈', 'FRONT_DOOR', 'ORDERS');
  const numeratorId = await aMetric(hub, 'contacts', '오픈 문의', 'BACK_DOOR', 'CONTACTS');
  await send(hub, token, wideCsv(from, to, { openings: around(100), contacts: around(40) }));
  const what = { name: '오픈 문의 비중', problem: '누구에게 물을지 몰라 여러 번 물어요.' };
  const measure = { numeratorId, denominatorId, basis: 'RATE', direction: 'LOWER', unit: 'WEEK' };
  const input = { ...what, ...measure, display: 'PERCENT' };
  const { kpi } = await done(hub, 'lead', 'setKpi', 'SetKpiInput', input, 'kpi { id }');
  return kpi.id;
}
