/** Story 5 of domain.md at 물결상회: who opens affiliate malls. The small ones were tried and adopted; who is asked first is proposed. */
import { type DemoAct, type DemoMoment, moment, yes } from './gray-zone-moments';

const launch = (text: string, deliveries = 1): DemoAct => ({
  kind: 'LOG',
  text,
  deliveries,
  team: 'alliance',
});

/** The topic under which people ask. */
export const MALLS = '새 제휴몰 오픈은 누구와 이야기하나요?';

const small = moment('small-malls');
/** Adopted: what the map shows as the split of the openings. */
export const smallMalls: DemoMoment[] = [
  small(126, '10:20', 'garam.moon', {
    kind: 'REPORT',
    question: '기존 틀로 여는 작은 제휴몰은 누가 여나요?',
    description: '한 달에 두세 곳이 기다려요. 큰 구축 사이에 끼면 석 주씩 밀려요.',
    teams: ['platform', 'centre'],
  }),
  small(113, '14:05', 'haneul.lim', {
    kind: 'PROPOSE',
    proposal: {
      owner: 'haneul.lim',
      mapEffect: 'SPLIT',
      work: 'mall-opening',
      name: '소형·유사 제휴몰 오픈',
      scopeTaken: '기존 틀을 쓰는 오픈, 상품 200개 이하',
      scopeLeft: '새 화면이나 결제 연동이 필요한 구축, 공통 화면',
      leftWith: 'platform',
      leftName: '대형 제휴몰 구축',
      weeks: 9,
      connection: '제휴 계약이 끝나면 오픈 요청이 오고, 연 뒤의 문의는 센터로 와요.',
      gap: '큰 구축 일정에 작은 몰이 끼어 있어서 여는 날을 아무도 약속하지 못해요.',
      mission: '고객이 묻기 전에 답이 놓여 있게 하는 것',
      value: 0,
      hypothesis: '오픈 뒤의 문의를 가장 잘 아는 사람이 오픈도 가장 잘 준비해요.',
      links: [
        { work: 'alliance-contract', relation: 'BEFORE', note: '계약된 몰과 오픈 희망일' },
        { work: 'ad-check', relation: 'AFTER', note: '오픈 3일 전 화면 문구' },
      ],
      effects: [{ kpi: 'centre-contact-rate', expected: '-0.1' }],
      ask: ['policy'],
    },
  }),
  small(112, '11:30', 'lead', yes('platform', '대형 구축에 집중할 수 있겠어요.')),
  small(111, '16:10', 'lead2', yes('policy')),
  small(109, '09:40', 'head', yes('commerce', '아홉 주 뒤에 날짜로 이야기해요.')),
  small(109, '15:00', 'haneul.lim', { kind: 'MILESTONE', title: '첫 두 곳 열기', due: 95, done: 97 }),
  small(109, '15:02', 'haneul.lim', {
    kind: 'MILESTONE',
    title: '오픈 순서표를 한 장으로',
    due: 80,
    done: 82,
  }),
  small(109, '15:04', 'haneul.lim', { kind: 'MILESTONE', title: '열 곳 열기', due: 48, done: 51 }),
  small(103, '13:20', 'haneul.lim', launch('바다서점을 열었어요')),
  small(97, '15:45', 'eunchae.ko', launch('오늘의반찬을 열었어요')),
  small(91, '11:00', 'haneul.lim', launch('두루식물을 열었어요')),
  small(82, '17:00', 'haneul.lim', {
    kind: 'LOG',
    text: '오픈 순서표를 한 장으로 정리해 플랫폼기획파트와 나눴어요',
    deliveries: 0,
    team: 'platform',
  }),
  small(80, '10:30', 'siwoo.park', launch('달빛문구를 열었어요')),
  small(74, '14:15', 'haneul.lim', launch('모퉁이커피와 모퉁이원두를 같은 틀로 열었어요', 2)),
  small(67, '16:40', 'eunchae.ko', launch('느린옷장을 열었어요')),
  small(61, '11:20', 'haneul.lim', launch('솔잎비누를 열었어요')),
  small(56, '13:50', 'siwoo.park', launch('종이배완구를 열었어요')),
  small(51, '15:30', 'haneul.lim', launch('햇살과수원을 열었어요. 열 번째예요')),
  small(46, '10:00', 'head', {
    kind: 'ADOPT',
    words: '열 곳을 열었고, 여는 데 걸리는 날이 절반이 됐어요. 이대로 나눠요.',
    taken: 'mall-small',
    left: 'mall-large',
  }),
];

const malls = moment(`topic:${MALLS}`);
/** Proposed for the second time: the head of the team has not answered. */
export const mallDesk: DemoMoment[] = [
  malls(17, '10:15', 'haneul.lim', {
    kind: 'PROPOSE',
    proposal: {
      owner: 'haneul.lim',
      mapEffect: 'TAKE_OVER',
      work: 'mall-opening',
      name: '제휴몰 오픈',
      scopeTaken: '제휴몰 오픈 전부: 접수, 일정, 순서',
      weeks: 8,
      connection: '작은 몰을 열면서 오픈 문의도 절반은 센터로 와요.',
      gap: '어디에 물어야 할지 몰라 네 파트를 돌아요.',
      mission: '고객이 묻기 전에 답이 놓여 있게 하는 것',
      value: 0,
      hypothesis: '한 곳에서 모두 맡으면 어디에 물을지 고민하지 않아도 돼요.',
      links: [{ work: 'alliance-contract', relation: 'BEFORE', note: '계약된 몰과 오픈 희망일' }],
      effects: [],
      ask: [],
    },
  }),
  malls(16, '13:30', 'lead2', yes('policy')),
  malls(15, '11:05', 'lead', {
    kind: 'ANSWER',
    team: 'platform',
    answer: 'NO',
    words: '대형은 저희 구축 일정과 묶여 있어요. 처음 받는 일만이라면 좋아요.',
  }),
  malls(3, '09:50', 'haneul.lim', {
    kind: 'PROPOSE',
    proposal: {
      owner: 'haneul.lim',
      mapEffect: 'SPLIT',
      work: 'mall-opening',
      name: '제휴몰 오픈 접수와 안내',
      scopeTaken:
        '새 제휴몰 오픈 문의를 처음 받기\n크기와 틀을 가려 소형은 바로 열고 대형은 플랫폼기획파트에 잇기\n오픈 뒤 7일 문의 살피기',
      scopeLeft: '새로 만드는 대형 구축의 일정\n공통 화면과 결제 연동',
      leftWith: 'platform',
      leftName: '대형 오픈 일정 조율',
      weeks: 8,
      connection:
        '제휴 계약이 끝난 몰이 오픈을 물으면 네 파트 가운데 한 곳에 닿아요. 작은 몰은 이미 센터가 열어요.',
      gap: '90일 동안 열두 번 물었고 다섯 번은 다시 보냈어요. 누가 처음 받는지 정해져 있지 않아요.',
      mission: '고객이 묻기 전에 답이 놓여 있게 하는 것',
      value: 0,
      hypothesis: '오픈 뒤의 문의를 가장 잘 아는 사람이 오픈도 가장 잘 준비해요.',
      links: [
        { work: 'alliance-contract', relation: 'BEFORE', note: '계약된 몰과 오픈 희망일' },
        { work: 'mall-small', relation: 'BESIDE', note: '소형은 같은 사람이 바로 열어요' },
        { work: 'ad-check', relation: 'AFTER', note: '오픈 3일 전 화면 문구' },
      ],
      effects: [
        { kpi: 'centre-contact-rate', expected: '-0.1' },
        { kpi: 'centre-one-stop', expected: '0.05' },
      ],
      ask: [],
    },
  }),
  malls(3, '16:20', 'lead', yes('platform', '대형 구축만 남는다면 저희도 집중할 수 있어요.')),
  malls(2, '10:40', 'lead2', {
    kind: 'ANSWER',
    team: 'policy',
    answer: 'YES_IF',
    words: '네, 다만 표시·광고 점검은 오픈 3일 전까지 저희를 거쳐 주세요.',
  }),
  malls(2, '14:10', 'haneul.lim', { kind: 'ACCEPT_CONDITION', team: 'policy' }),
];
