/** The KPIs that people of 물결상회 set for themselves, what they do to move them, and what they registered before doing it. */
import { Direction, KpiBasis, KpiDisplay, PeriodUnit } from '@groundcrew/shared';
import { centre, settlementFiles } from './metrics';

export interface DemoKpi {
  key: string;
  owner: string;
  name: string;
  problem: string;
  numerator: string;
  denominator: string | null;
  basis: KpiBasis;
  display: KpiDisplay;
  direction: Direction;
  target: string | null;
  unit: PeriodUnit;
  /** Days before today on which it was set. */
  set: number;
  /** Index into the company's values. */
  value: number;
  serves: string;
  /** What was or will be done; days are before today, negative ones ahead. */
  tasks: { title: string; due: number; done: number | null }[];
  checkIns: { ago: number; text: string }[];
}

export interface DemoChange {
  kpi: string;
  title: string;
  description: string;
  registered: number;
  starts: number;
  /** Days before today, half-open. */
  baseline: readonly [number, number];
  judged: readonly [number, number];
  expected: string;
  people: string[];
}

const ratio = (
  owner: string,
  key: string,
  name: string,
  numerator: string,
  denominator: string,
  basis: KpiBasis,
  direction: Direction,
  target: string,
  problem: string,
): DemoKpi => ({
  key,
  owner,
  name,
  problem,
  numerator,
  denominator,
  basis,
  display: KpiDisplay.PERCENT,
  direction,
  target,
  unit: PeriodUnit.WEEK,
  set: 420,
  value: 0,
  serves: '고객이 묻지 않아도 되는 쇼핑에 이어져요',
  tasks: [],
  checkIns: [],
});

const { PROPORTION, RATE, AMOUNT } = KpiBasis;
const { HIGHER, LOWER } = Direction;

export const kpis: DemoKpi[] = [
  {
    ...ratio(
      'haneul.lim',
      'centre-contact-rate',
      '문의 비중',
      'contacts',
      'orders',
      RATE,
      LOWER,
      '0.06',
      '주문이 어디쯤인지, 환불이 됐는지 고객이 스스로 볼 수 없어서 하루 400번 물어요.',
    ),
    tasks: [
      { title: '주문 조회를 고객이 직접 하게 열기', due: centre.first, done: centre.first + 1 },
      { title: '환불 접수를 고객이 직접 하게 열기', due: centre.second, done: centre.second },
      { title: '교환 일정 변경도 직접 하게 할지 문의 100건 읽고 정하기', due: -6, done: null },
    ],
    checkIns: [
      { ago: 88, text: '주문 조회를 연 뒤로 배송 문의가 먼저 줄었어요. 남은 것은 대부분 환불이에요.' },
      { ago: 12, text: '환불 접수도 자리를 잡았어요. 남은 문의는 교환 일정이 절반이에요.' },
    ],
  },
  {
    ...ratio(
      'haneul.lim',
      'centre-one-stop',
      '원스톱 처리율',
      'contacts-first-touch',
      'contacts',
      PROPORTION,
      HIGHER,
      '0.7',
      '답을 받고도 다시 물어야 하는 고객이 절반 가까이 돼요.',
    ),
    value: 3,
    tasks: [{ title: '다시 묻는 이유 상위 다섯 가지에 답변 틀 만들기', due: 4, done: 4 }],
  },
  {
    ...ratio(
      'operator',
      'payer-contact-rate',
      '문의 비중',
      'contacts-payers',
      'payments',
      RATE,
      LOWER,
      '0.1',
      '결제한 뒤에 무엇을 기다리면 되는지 몰라서 열 명 가운데 두 명이 연락해요.',
    ),
    set: 320,
    tasks: [
      { title: '결제 완료 화면에 다음에 일어날 일 적기', due: 52, done: 54 },
      { title: '쿠폰이 안 먹힐 때 보이는 문구 바꾸기', due: -1, done: null },
    ],
    checkIns: [{ ago: 9, text: '결제 완료 화면을 바꾼 뒤 7주째 줄고 있어요. 쿠폰 문의가 다음이에요.' }],
  },
  {
    ...ratio(
      'operator',
      'cancellation-rate',
      '취소율',
      'cancellations',
      'orders',
      PROPORTION,
      LOWER,
      '0.018',
      '입점사가 재고를 늦게 고쳐서 고객이 산 것을 돌려보내게 돼요.',
    ),
    set: 320,
    tasks: [{ title: '재고 숫자가 어긋난 입점사 열 곳과 통화하기', due: -9, done: null }],
  },
  {
    ...ratio(
      'operator',
      'on-time-dispatch',
      '출고 준수율',
      'shipments-on-time',
      'shipments',
      PROPORTION,
      HIGHER,
      '0.98',
      '약속한 날에 나가지 않으면 고객은 하루 종일 기다려요.',
    ),
    set: 320,
    value: 3,
    serves: '약속한 것이 닿았는지 끝까지 확인해요',
  },
  {
    ...ratio(
      'operator',
      'auto-cancellation-rate',
      '자동 취소율',
      'auto-cancellations',
      'orders',
      PROPORTION,
      LOWER,
      '0.004',
      '재고가 없는데 광고가 계속 손님을 데려와서, 산 사람이 저절로 취소를 받아요.',
    ),
    unit: PeriodUnit.DAY,
    set: 60,
    value: 1,
    serves: '큰 계획을 기다리지 않고 광고부터 멈춰요',
  },
  {
    ...ratio(
      'eunchae.ko',
      'repeat-contact-rate',
      '재문의율',
      'contacts-repeat',
      'contacts',
      PROPORTION,
      LOWER,
      '0.1',
      '같은 일로 일주일 안에 다시 묻는 고객이 열에 한 명을 넘어요.',
    ),
    set: 240,
  },
  {
    ...ratio(
      'nari.kim',
      'first-response-24h',
      '24시간 안 첫 답변',
      'contacts-answered-24h',
      'contacts',
      PROPORTION,
      HIGHER,
      '0.95',
      '금요일 저녁에 물은 고객은 월요일까지 기다려요.',
    ),
    set: 140,
    tasks: [{ title: '주말 당번 표를 물류운영파트와 맞추기', due: 63, done: 65 }],
    checkIns: [{ ago: 30, text: '주말 당번을 나눈 다음 주부터 달라졌어요. 이제 평소 범위로 굳는지 볼게요.' }],
  },
  {
    ...ratio(
      'lead2',
      'return-rate',
      '반품률',
      'returns',
      'shipments',
      PROPORTION,
      LOWER,
      '0.055',
      '상품 안내가 약속과 달라서 되돌아오는 상자가 있어요.',
    ),
    value: 2,
    set: 300,
  },
  {
    ...ratio(
      'yurim.jang',
      'cases-per-head',
      '1인당 처리 건수',
      'cases-handled',
      'agents',
      AMOUNT,
      HIGHER,
      '25',
      '얼마나 바쁜지 보여 주고 싶어요.',
    ),
    display: KpiDisplay.NUMBER,
    set: 90,
    value: 2,
    serves: '누가 얼마나 답했는지 남겨요',
  },
  {
    ...ratio(
      'junseo.ha',
      'junseo-contacts',
      '문의 건수',
      'contacts',
      'orders',
      AMOUNT,
      LOWER,
      '1200',
      '출고와 배송을 고칠수록 한 주에 들어오는 문의가 줄어드는지 알고 싶어요.',
    ),
    denominator: null,
    display: KpiDisplay.NUMBER,
    set: 45,
  },
  {
    ...ratio(
      'yurim.jang',
      'settlement-requests',
      '정산 내역 요청 비중',
      'settlement-requests',
      'settlements',
      RATE,
      LOWER,
      '0.02',
      '입점사가 정산 내역을 혼자 볼 수 없어서 한 달에 310번 부탁해요.',
    ),
    set: 440,
    value: 1,
    serves: '가장 작은 것부터 바꿔 부탁할 일을 없애요',
    tasks: [
      {
        title: '지난 열두 달 내역도 내려받게 하기',
        due: settlementFiles.start - 30,
        done: settlementFiles.start - 26,
      },
    ],
    checkIns: [
      {
        ago: 40,
        text: '한 해가 지나도 한 달에 스물네 건 안팎이에요. 남은 것은 계약이 바뀐 달의 질문이에요.',
      },
    ],
  },
];

export const changes: DemoChange[] = [
  {
    kpi: 'centre-contact-rate',
    title: '고객이 직접 하는 주문 조회·환불',
    description: '주문 조회를 먼저, 환불 접수를 나중에 고객 화면으로 옮겨요. 상담 인원은 그대로예요.',
    registered: centre.first + 5,
    starts: centre.first,
    baseline: centre.baseline,
    judged: centre.judged,
    expected: '-0.5',
    people: ['haneul.lim', 'operator', 'peer'],
  },
  {
    kpi: 'payer-contact-rate',
    title: '결제 완료 화면에 다음에 일어날 일 적기',
    description: '언제 출고되고 언제 도착하는지, 바꾸려면 어디를 누르는지 한 화면에 적어요.',
    registered: 58,
    starts: 54,
    baseline: [84, 56],
    judged: [14, -14],
    expected: '-0.3',
    people: ['operator', 'peer'],
  },
  {
    kpi: 'cancellation-rate',
    title: '재고가 어긋난 입점사에 매일 아침 알리기',
    description: '전날 재고와 판매가 맞지 않은 입점사에 아침 9시에 목록을 보내요.',
    registered: 2,
    starts: -5,
    baseline: [60, 0],
    judged: [-5, -47],
    expected: '-0.15',
    people: ['operator', 'junseo.ha'],
  },
  {
    kpi: 'settlement-requests',
    title: '정산 내역 CSV 직접 내려받기',
    description: '화면은 그대로 두고 입점사 관리 화면에 내려받기 단추 하나를 넣어요.',
    registered: settlementFiles.start + 26,
    starts: settlementFiles.start,
    baseline: settlementFiles.baseline,
    judged: settlementFiles.judged,
    expected: '-0.8',
    people: ['yurim.jang', 'narae.kwon', 'peer'],
  },
];
