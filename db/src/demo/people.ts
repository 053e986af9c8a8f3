/** The people and teams of 물결상회, the demo company. Days are counted back from the day of seeding, so that the story stays fresh. */
import type { Discipline, MembershipRole, TeamKind } from '@groundcrew/shared';

export interface DemoTeam {
  key: string;
  name: string;
  kind: TeamKind;
  parent: string | null;
  mission: string;
  /** Days before today on which it began. */
  since: number;
}

export interface DemoStay {
  team: string;
  role: MembershipRole;
  discipline: Discipline;
  /** Days before today: first day, and first day no longer; null while it holds. */
  from: number;
  to: number | null;
}

export interface DemoPerson {
  /** Before the @; one of demoLogins for those who can sign in. */
  login: string;
  name: string;
  mission?: string;
  /** Index into {@link companyValues}. */
  value?: number;
  locale?: 'ko' | 'en';
  left?: number;
  stays: DemoStay[];
}

export const company = {
  name: '물결상회',
  vision: '작은 브랜드가 고객 곁에 오래 머무는 곳',
  mission: '사고파는 모든 순간에 남는 불편을 하나씩 없애요',
};

export const companyValues = [
  { name: '먼저 알아차린다', description: '고객이 묻기 전에 답을 놓아둬요.' },
  { name: '작게 바꾼다', description: '큰 계획보다 이번 주에 나아지는 한 가지를 골라요.' },
  { name: '이름을 남긴다', description: '누가 한 일인지 모두가 알게 해요.' },
  { name: '끝까지 건넨다', description: '넘긴 일이 닿았는지 확인하고서야 손을 떼요.' },
];

const DAY_ONE = 900;

const team = (
  key: string,
  name: string,
  kind: TeamKind,
  parent: string | null,
  mission: string,
  since = DAY_ONE,
): DemoTeam => ({
  key,
  name,
  kind,
  parent,
  mission,
  since,
});

export const teams: DemoTeam[] = [
  team('root', '물결상회', 'COMPANY', null, '작은 브랜드와 고객을 잇는 커머스'),
  team('commerce', '커머스운영팀', 'TEAM', 'root', '입점부터 환불까지, 끊기지 않는 하루를 만들어요'),
  team('platform', '플랫폼기획파트', 'PART', 'commerce', '파는 사람과 사는 사람이 만나는 화면을 설계해요'),
  team('policy', '소비자정책파트', 'PART', 'commerce', '약속한 기준이 모든 화면과 답변에 같게 보이도록 해요'),
  team('centre', '센터운영파트', 'PART', 'commerce', '제휴몰과 센터가 오늘도 문제없이 열려 있게 해요'),
  team('cx', 'CX운영파트', 'PART', 'commerce', '같은 문의가 두 번 오지 않게 해요'),
  team('logistics', '물류운영파트', 'PART', 'commerce', '약속한 날에 도착하게 해요'),
  team('payments', '결제개발팀', 'TEAM', 'root', '결제와 환불이 늘 맞아떨어지게 해요'),
  team('finance', '재무팀', 'TEAM', 'root', '돈의 흐름을 누구나 확인할 수 있게 해요'),
  team('settlement', '정산파트', 'PART', 'finance', '입점사가 묻기 전에 정산이 맞게 해요'),
  team('content', '콘텐츠팀', 'TEAM', 'root', '사도 되는 이유를 솔직하게 보여 줘요'),
  team('reviews', '리뷰운영파트', 'PART', 'content', '믿을 수 있는 후기가 먼저 보이게 해요'),
  team('sales', '영업실', 'DEPARTMENT', 'root', '함께 오래 갈 브랜드를 찾아요'),
  team('sales1', '영업1팀', 'TEAM', 'sales', '큰 브랜드의 입점을 맡아요'),
  team('sales2', '영업2팀', 'TEAM', 'sales', '작은 브랜드의 첫 입점을 맡아요'),
  team('alliance', '제휴사업파트', 'PART', 'sales', '제휴몰과 함께 파는 길을 열어요', 520),
  team('support', '경영지원실', 'DEPARTMENT', 'root', '사람과 자리가 제때 준비되게 해요'),
];

const stay = (
  teamKey: string,
  discipline: Discipline,
  role: MembershipRole = 'MEMBER',
  from = DAY_ONE,
  to: number | null = null,
): DemoStay => ({ team: teamKey, role, discipline, from, to });

export const people: DemoPerson[] = [
  { login: 'haesol.yoon', name: '윤해솔', stays: [stay('root', 'OTHER', 'LEAD')] },
  {
    login: 'head',
    name: '배도현',
    mission: '누가 맡을지 몰라 멈추는 일이 없게 해요',
    value: 3,
    stays: [stay('commerce', 'PLANNING', 'LEAD', 640), stay('platform', 'PLANNING', 'LEAD', DAY_ONE, 640)],
  },
  {
    login: 'lead',
    name: '문태오',
    mission: '한 번 만든 틀로 열 곳을 열 수 있게 해요',
    value: 1,
    stays: [stay('platform', 'PLANNING', 'LEAD', 640), stay('platform', 'PLANNING', 'MEMBER', DAY_ONE, 640)],
  },
  { login: 'yurim.choi', name: '최유림', value: 0, stays: [stay('platform', 'PLANNING')] },
  { login: 'dain.seo', name: '서다인', stays: [stay('platform', 'DESIGN', 'MEMBER', 410)] },
  {
    login: 'lead2',
    name: '한소율',
    mission: '기준을 몰라 사과하는 사람이 없게 해요',
    value: 2,
    stays: [stay('policy', 'OPERATIONS', 'LEAD')],
  },
  { login: 'boram.jung', name: '정보람', stays: [stay('policy', 'OPERATIONS')] },
  { login: 'dokyung.lee', name: '이도경', stays: [stay('policy', 'PLANNING', 'MEMBER', 300)] },
  {
    login: 'haneul.lim',
    name: '임하늘',
    mission: '고객이 묻기 전에 답이 놓여 있게 해요',
    value: 0,
    stays: [stay('centre', 'OPERATIONS', 'LEAD', 480), stay('centre', 'OPERATIONS', 'MEMBER', DAY_ONE, 480)],
  },
  { login: 'eunchae.ko', name: '고은채', stays: [stay('centre', 'OPERATIONS')] },
  { login: 'siwoo.park', name: '박시우', stays: [stay('centre', 'OPERATIONS', 'MEMBER', 210)] },
  { login: 'jiho.nam', name: '남지호', stays: [stay('cx', 'OPERATIONS', 'LEAD')] },
  {
    login: 'operator',
    name: '서지안',
    mission: '같은 이유로 두 번 연락하는 고객이 없게 해요',
    value: 0,
    stays: [stay('cx', 'OPERATIONS')],
  },
  { login: 'yurim.jang', name: '장유림', value: 1, stays: [stay('cx', 'OPERATIONS')] },
  { login: 'nari.kim', name: '김나리', stays: [stay('cx', 'OPERATIONS', 'MEMBER', 150)] },
  { login: 'seojin.yoon', name: '윤서진', value: 3, stays: [stay('logistics', 'LOGISTICS', 'LEAD')] },
  { login: 'rowoon.baek', name: '백로운', stays: [stay('logistics', 'LOGISTICS')] },
  { login: 'junseo.ha', name: '하준서', stays: [stay('logistics', 'OPERATIONS', 'MEMBER', 330)] },
  { login: 'eunbyul.cho', name: '조은별', stays: [stay('payments', 'DEVELOPMENT', 'LEAD')] },
  {
    login: 'peer',
    name: '오민재',
    mission: '결제 화면에서 멈추는 사람이 없게 해요',
    value: 1,
    stays: [stay('payments', 'DEVELOPMENT')],
  },
  { login: 'sol.ahn', name: '안솔', stays: [stay('payments', 'DEVELOPMENT', 'MEMBER', 260)] },
  { login: 'gaon.choi', name: '최가온', stays: [stay('finance', 'FINANCE', 'LEAD')] },
  { login: 'geon.yoo', name: '유건', stays: [stay('settlement', 'FINANCE', 'LEAD')] },
  { login: 'narae.kwon', name: '권나래', value: 0, stays: [stay('settlement', 'FINANCE')] },
  { login: 'daeun.shin', name: '신다은', stays: [stay('settlement', 'OPERATIONS', 'MEMBER', 540)] },
  { login: 'sohee.ahn', name: '안소희', stays: [stay('content', 'MARKETING', 'LEAD')] },
  {
    login: 'junho.han',
    name: '한준호',
    value: 1,
    stays: [stay('reviews', 'OPERATIONS', 'LEAD', 365), stay('cx', 'OPERATIONS', 'MEMBER', DAY_ONE, 365)],
  },
  { login: 'bom.lee', name: '이봄', stays: [stay('reviews', 'OPERATIONS')] },
  { login: 'taeyang.jung', name: '정태양', stays: [stay('sales', 'SALES', 'LEAD')] },
  { login: 'miso.kang', name: '강미소', stays: [stay('sales1', 'SALES', 'LEAD')] },
  { login: 'woojin.heo', name: '허우진', stays: [stay('sales2', 'SALES', 'LEAD')] },
  { login: 'yeonwoo.im', name: '임연우', stays: [stay('sales2', 'SALES', 'MEMBER', 190)] },
  { login: 'garam.moon', name: '문가람', stays: [stay('alliance', 'SALES', 'LEAD', 520)] },
  { login: 'alex.reed', name: 'Alex Reed', locale: 'en', stays: [stay('alliance', 'SALES', 'MEMBER', 120)] },
  {
    login: 'admin',
    name: '강이든',
    mission: '필요한 사람과 자리가 제때 이어지게 해요',
    value: 3,
    stays: [stay('support', 'PEOPLE', 'LEAD')],
  },
  {
    login: 'hyewon.cha',
    name: '차혜원',
    left: 75,
    stays: [stay('logistics', 'OPERATIONS', 'MEMBER', DAY_ONE, 75)],
  },
];
