/**
 * What nobody clearly owned at 물결상회, and what people did about it: one timeline, in days before the seeding. What the hub noticed by
 * itself is not written here: it is detected again, day by day, from what was asked, covered and owned (seed-gray-zones.ts).
 */
import { type DemoCover, type DemoMoment, moment, yes } from './gray-zone-moments';
import { MALLS, mallDesk, smallMalls } from './gray-zones-malls';

const coupons = moment('coupon-return');
/** On trial by an operator, after everybody consented. */
const couponReturn: DemoMoment[] = [
  coupons(33, '11:10', 'operator', {
    kind: 'REPORT',
    question: '취소한 주문의 쿠폰은 누가 돌려주나요?',
    description:
      '취소는 끝났는데 쿠폰이 안 돌아왔다는 문의가 하루 대여섯 번 와요. 그때마다 아는 분께 부탁해요.',
    teams: ['cx', 'centre'],
  }),
  coupons(27, '10:00', 'operator', {
    kind: 'PROPOSE',
    proposal: {
      owner: 'operator',
      mapEffect: 'NEW',
      work: null,
      name: '취소 주문 쿠폰 되돌리기',
      scopeTaken: '취소된 주문의 쿠폰을 하루 한 번 모아 되돌리기\n되돌린 고객에게 먼저 알리기',
      scopeLeft: '쿠폰을 새로 발행하는 일은 센터운영파트',
      weeks: 6,
      connection: '취소 문의를 받은 사람이 쿠폰까지 확인하면 한 번에 끝나요.',
      gap: '쿠폰 발행은 센터, 취소는 CX가 봐요. 되돌리는 일은 둘 사이에 있어요.',
      mission: '같은 이유로 두 번 연락하는 고객이 없게 하는 것',
      value: 0,
      hypothesis: '문의를 받는 자리에서 되돌리면 고객이 다시 묻지 않아요.',
      links: [
        { work: 'coupon-issue', relation: 'BEFORE', note: '발행한 쿠폰과 조건' },
        { work: 'contact-reason', relation: 'BESIDE', note: '취소 뒤 쿠폰 문의' },
      ],
      effects: [{ kpi: 'payer-contact-rate', expected: '-0.1' }],
      ask: [],
    },
  }),
  coupons(26, '17:00', 'jiho.nam', yes('cx', '하루 한 번이면 상담과 같이 할 수 있겠어요.')),
  coupons(25, '09:30', 'haneul.lim', {
    kind: 'ANSWER',
    team: 'centre',
    answer: 'YES_IF',
    words: '네, 다만 기획전 쿠폰은 되돌리기 전에 저희에게 알려 주세요.',
  }),
  coupons(25, '11:45', 'operator', { kind: 'ACCEPT_CONDITION', team: 'centre' }),
  coupons(23, '10:30', 'head', yes('commerce')),
  coupons(23, '14:00', 'operator', {
    kind: 'MILESTONE',
    title: '되돌리는 순서를 답변 틀에 담기',
    due: 9,
    done: 9,
  }),
  coupons(23, '14:02', 'operator', {
    kind: 'MILESTONE',
    title: '되돌린 고객에게 먼저 알리는 문자',
    due: -6,
    done: null,
  }),
  coupons(20, '17:30', 'operator', {
    kind: 'LOG',
    text: '밀려 있던 쿠폰 64건을 되돌렸어요',
    deliveries: 1,
    team: 'centre',
  }),
  coupons(14, '17:20', 'operator', {
    kind: 'LOG',
    text: '한 주 치 41건을 되돌렸어요',
    deliveries: 1,
    team: 'centre',
  }),
  coupons(9, '16:10', 'nari.kim', {
    kind: 'LOG',
    text: '되돌리는 순서를 답변 틀에 담았어요',
    deliveries: 0,
    team: null,
  }),
  coupons(7, '17:15', 'operator', {
    kind: 'LOG',
    text: '한 주 치 33건을 되돌렸어요',
    deliveries: 1,
    team: 'centre',
  }),
  coupons(1, '10:20', 'operator', {
    kind: 'LOG',
    text: '기획전 쿠폰 12건을 센터와 확인하고 되돌렸어요',
    deliveries: 1,
    team: 'centre',
  }),
];

const releases = moment('app-release');
/** Offered without a gap: it goes well with what the operator does. */
const appRelease: DemoMoment[] = [
  releases(4, '13:15', 'operator', {
    kind: 'PROPOSE',
    question: '앱을 배포한 날의 문의를 한자리에서 보기',
    proposal: {
      owner: 'operator',
      mapEffect: 'SPLIT',
      work: 'mobile-app',
      name: '앱 배포 뒤 문의 살피기',
      scopeTaken: '배포한 날부터 사흘 동안 늘어난 문의를 모아 플랫폼기획파트에 전하기',
      scopeLeft: '배포 날짜와 순서 정하기',
      leftWith: 'platform',
      leftName: '앱 배포 날짜와 순서',
      weeks: 6,
      connection: '배포한 날은 문의 사유가 먼저 달라져요. 그 사유를 제가 정리하고 있어요.',
      gap: '빈틈은 아니에요. 지금도 파트장님이 보고 계시지만 이틀 늦게 알게 돼요.',
      mission: '같은 이유로 두 번 연락하는 고객이 없게 하는 것',
      value: 1,
      hypothesis: '문의를 먼저 읽는 사람이 배포 뒤의 이상도 먼저 알아차려요.',
      links: [{ work: 'contact-reason', relation: 'BESIDE', note: '배포한 날 달라진 사유' }],
      effects: [{ kpi: 'payer-contact-rate', expected: '-0.05' }],
      ask: [],
    },
  }),
  releases(3, '10:05', 'jiho.nam', {
    kind: 'ANSWER',
    team: 'cx',
    answer: 'YES_IF',
    words: '네, 다만 배포가 몰린 주에는 상담 당번을 저와 바꿔요.',
  }),
  releases(2, '15:30', 'head', yes('commerce', '배포 회의에도 같이 들어와 주세요.')),
];

const couponCosts = moment('unowned:coupon-cost');
const groupInvoices = moment('unowned:tax-invoice');
/** Assigned by leads: one runs, one was given back after its weeks. */
const assigned: DemoMoment[] = [
  groupInvoices(68, '10:30', 'jiho.nam', {
    kind: 'ASSIGN',
    to: 'yurim.jang',
    intent: {
      mapEffect: 'TAKE_OVER',
      work: 'tax-invoice',
      name: '단체 주문 세금계산서 발행',
      scopeTaken: '단체 주문의 세금계산서 발행과 재발행',
      weeks: 4,
    },
    words: '단체 고객의 문의를 가장 많이 받았어요.',
  }),
  groupInvoices(67, '09:50', 'yurim.jang', { kind: 'ACCEPT' }),
  groupInvoices(60, '16:00', 'yurim.jang', {
    kind: 'LOG',
    text: '밀린 계산서 7건을 정산파트에 부탁해 발행했어요',
    deliveries: 7,
    team: 'settlement',
  }),
  groupInvoices(38, '14:20', 'jiho.nam', {
    kind: 'RETURN',
    words:
      '발행 권한이 정산 시스템에만 있어서 결국 다시 부탁해야 했어요. 권한이 있는 곳에서 맡는 편이 나아요.',
  }),
  couponCosts(12, '11:00', 'haneul.lim', {
    kind: 'ASSIGN',
    to: 'siwoo.park',
    intent: {
      mapEffect: 'TAKE_OVER',
      work: 'coupon-cost',
      name: '입점사 쿠폰 비용 확인',
      scopeTaken: '쿠폰마다 입점사와 나눌 비율을 확인하고 정산 전에 맞추기',
      weeks: 4,
    },
    words: '쿠폰 발행을 같이 보고 있어서 비용까지 한눈에 볼 수 있어요.',
  }),
  couponCosts(11, '10:10', 'siwoo.park', { kind: 'ACCEPT' }),
  couponCosts(5, '17:00', 'siwoo.park', {
    kind: 'LOG',
    text: '지난달 쿠폰 비용을 정산파트와 맞췄어요',
    deliveries: 1,
    team: 'settlement',
  }),
];

const refunds = moment('topic:환불 기준');
const dismissed: DemoMoment[] = [
  refunds(20, '11:40', 'lead2', {
    kind: 'DISMISS',
    reason: '환불 기준은 소비자정책파트가 정해요. 한 번 잘못 보냈을 뿐이라 안내에 담당을 적었어요.',
  }),
];

/** In the order in which they happened. */
export const moments: DemoMoment[] = [
  ...smallMalls,
  ...mallDesk,
  ...couponReturn,
  ...appRelease,
  ...assigned,
  ...dismissed,
].sort((a, b) => b.ago - a.ago || (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0));

const mallCover = (from: number, to: number, what: string): DemoCover => ({
  by: 'haneul.lim',
  what,
  from,
  to,
  team: 'platform',
  topic: MALLS,
  work: 'mall-opening',
});

/** Help "just this once". */
export const covers: DemoCover[] = [
  mallCover(45, 43, '새로 여는 제휴몰의 일정을 대신 잡았어요'),
  mallCover(37, 35, '제휴몰 오픈 순서를 대신 정리했어요'),
  mallCover(30, 28, '오픈을 기다리는 제휴몰 두 곳을 대신 안내했어요'),
  {
    by: 'operator',
    what: '출고가 밀린 고객에게 먼저 연락했어요',
    from: 36,
    to: 33,
    team: 'logistics',
    topic: '배송이 늦는 주문',
    work: 'ship-on-time',
  },
  {
    by: 'operator',
    what: '늦어지는 주문 목록을 대신 정리했어요',
    from: 16,
    to: 14,
    team: 'logistics',
    topic: '배송이 늦는 주문',
    work: 'ship-on-time',
  },
  {
    by: 'operator',
    what: '기획전 첫 주 가격 문의를 대신 확인해요',
    from: 2,
    to: -5,
    team: 'centre',
    topic: null,
    work: 'price-error',
  },
  {
    by: 'eunchae.ko',
    what: '후기 신고가 몰린 이틀을 도왔어요',
    from: 24,
    to: 22,
    team: 'reviews',
    topic: null,
    work: 'review-report',
  },
  {
    by: 'yurim.jang',
    what: '연휴 전 공지 문구를 같이 다듬어요',
    from: -3,
    to: -6,
    team: 'policy',
    topic: null,
    work: 'notice',
  },
];
