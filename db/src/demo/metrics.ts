/**
 * The daily metrics of 물결상회 over two years. The centre's story is in them: 400 contacts a day over 2,000 orders before,
 * 200 over 4,000 now; so is the operator's: contacts of payers fall, cancellations stay, one bad week of dispatch. And so is the idea
 * that pays: 310 requests a month for settlement files before, 24 after.
 */
import { MetricKind, type MetricRole, MetricSide } from '@groundcrew/shared';
import { chanceOf, countAround, fitTotal, levelAt, partOf, type Turn } from './series';

export interface DemoMetric {
  key: string;
  name: string;
  unit: string;
  side: MetricSide;
  kind: MetricKind;
  role: MetricRole;
  description: string;
  /** One value a day, oldest first; the last is yesterday's. */
  values: number[];
}

/** Days of history. */
export const HISTORY_DAYS = 730;

/** Days before today: the centre's baseline, its two changes, and the window they are judged on. */
export const centre = { baseline: [232, 202], first: 195, second: 82, judged: [20, 0] } as const;

/** Days before today: when sellers could load their settlement files themselves, the window before and the one judged. */
export const settlementFiles = { baseline: [480, 420], start: 410, judged: [395, 335] } as const;

/** Sales double between the centre's baseline and today. */
const orderLevel: Turn[] = [
  [730, 1_640],
  [400, 1_900],
  [240, 2_000],
  [200, 2_000],
  [150, 2_300],
  [90, 3_100],
  [30, 3_900],
  [0, 4_050],
];
const contactShare: Turn[] = [
  [730, 0.2],
  [195, 0.2],
  [150, 0.125],
  [82, 0.123],
  [40, 0.06],
  [25, 0.05],
  [0, 0.05],
];
const payerContactShare: Turn[] = [
  [730, 0.205],
  [56, 0.205],
  [0, 0.116],
];
const onTimeShare: Turn[] = [
  [730, 0.981],
  [14, 0.981],
  [13, 0.963],
  [0, 0.963],
];
const firstTouchShare: Turn[] = [
  [730, 0.54],
  [190, 0.55],
  [120, 0.62],
  [0, 0.66],
];
/** Five days on which the shop's stock and its advertising did not know of each other. */
const autoCancelShare: Turn[] = [
  [730, 0.004],
  [24, 0.004],
  [23, 0.013],
  [19, 0.013],
  [18, 0.004],
  [0, 0.004],
];
const settlementRequests: Turn[] = [
  [730, 9.4],
  [480, 10.3],
  [410, 10.3],
  [400, 1.6],
  [395, 0.8],
  [0, 0.7],
];
const answeredShare: Turn[] = [
  [730, 0.9],
  [70, 0.9],
  [35, 0.955],
  [0, 0.955],
];

// Fewer orders at the weekend, more on Mondays; the week's mean is 1.
const WEEK = [1.08, 1.04, 1.02, 1.0, 1.0, 0.95, 0.91];

/** @param firstWeekday weekday of the first value, 0 is Monday */
export function demoMetrics(firstWeekday: number): DemoMetric[] {
  const chance = chanceOf(20_251_122);
  const days = Array.from({ length: HISTORY_DAYS }, (_, day) => ({
    ago: HISTORY_DAYS - day,
    rhythm: WEEK[(firstWeekday + day) % 7] ?? 1,
  }));
  const daily = (of: (ago: number, rhythm: number, day: number) => number) =>
    days.map(({ ago, rhythm }, day) => of(ago, rhythm, day));
  const share = (whole: readonly number[], turns: readonly Turn[]) =>
    daily((ago, _rhythm, day) => partOf(whole[day] ?? 0, levelAt(turns, ago), chance));
  const steady = (level: number): Turn[] => [[HISTORY_DAYS, level]];

  const orders = daily((ago, rhythm) => countAround(levelAt(orderLevel, ago) * rhythm, chance));
  fitTotal(orders, ...centre.baseline, 60_000);
  fitTotal(orders, ...centre.judged, 80_000);
  const contacts = daily((ago, _rhythm, day) =>
    countAround((orders[day] ?? 0) * levelAt(contactShare, ago), chance),
  );
  fitTotal(contacts, ...centre.baseline, 12_000);
  fitTotal(contacts, ...centre.judged, 4_000);
  const payments = share(orders, steady(0.94));
  const payerContacts = share(payments, payerContactShare);
  const shipments = share(orders, steady(0.96));
  const signUps = daily((_ago, rhythm) => countAround(446 * rhythm, chance));

  const { FRONT_DOOR, BACK_DOOR } = MetricSide;
  const flow = (
    key: string,
    name: string,
    unit: string,
    side: MetricSide,
    role: MetricRole,
    values: number[],
    description: string,
  ): DemoMetric => ({ key, name, unit, side, kind: MetricKind.FLOW, role, values, description });
  return [
    flow('orders', '주문', '건', FRONT_DOOR, 'ORDERS', orders, '결제까지 마친 주문'),
    flow('payments', '결제', '건', FRONT_DOOR, 'PAYMENTS', payments, '승인된 결제'),
    flow(
      'revenue',
      '매출',
      '원',
      FRONT_DOOR,
      'REVENUE',
      payments.map((count) => count * (41_200 + Math.floor(chance() * 3_600))),
      '취소와 환불을 빼기 전의 결제 금액',
    ),
    flow('sign-ups', '신규 가입', '명', FRONT_DOOR, 'SIGN_UPS', signUps, '새로 가입한 고객'),
    {
      ...flow(
        'mau',
        '월간 이용자',
        '명',
        FRONT_DOOR,
        'ACTIVE_USERS',
        daily((ago) => Math.round(levelAt(orderLevel, ago) * 31 + chance() * 900)),
        '지난 30일 동안 한 번이라도 들어온 고객',
      ),
      kind: MetricKind.LEVEL,
    },
    flow('shipments', '출고', '건', FRONT_DOOR, 'SHIPMENTS', shipments, '그날 나간 상자'),
    flow(
      'shipments-on-time',
      '기한 내 출고',
      '건',
      FRONT_DOOR,
      'SHIPMENTS_ON_TIME',
      share(shipments, onTimeShare),
      '약속한 날까지 나간 상자',
    ),
    flow('contacts', '문의', '건', BACK_DOOR, 'CONTACTS', contacts, '모든 채널로 들어온 고객 문의'),
    flow(
      'contacts-payers',
      '결제 고객 문의',
      '건',
      BACK_DOOR,
      'OTHER',
      payerContacts,
      '결제한 고객이 CX운영파트에 남긴 문의',
    ),
    flow(
      'contacts-first-touch',
      '한 번에 끝난 문의',
      '건',
      FRONT_DOOR,
      'CONTACTS_SOLVED_FIRST_TOUCH',
      share(contacts, firstTouchShare),
      '다시 묻지 않고 첫 답변에서 끝난 문의',
    ),
    flow(
      'contacts-repeat',
      '다시 온 문의',
      '건',
      BACK_DOOR,
      'REPEAT_CONTACTS',
      share(contacts, steady(0.118)),
      '같은 일로 7일 안에 다시 온 문의',
    ),
    flow(
      'contacts-answered-24h',
      '24시간 안에 답한 문의',
      '건',
      FRONT_DOOR,
      'CONTACTS_ANSWERED_IN_24H',
      share(contacts, answeredShare),
      '들어온 지 24시간 안에 첫 답변이 나간 문의',
    ),
    flow(
      'cancellations',
      '취소',
      '건',
      BACK_DOOR,
      'CANCELLATIONS',
      share(orders, steady(0.021)),
      '출고 전에 취소된 주문',
    ),
    flow(
      'auto-cancellations',
      '자동 취소',
      '건',
      BACK_DOOR,
      'OTHER',
      share(orders, autoCancelShare),
      '재고가 맞지 않아 저절로 취소된 주문',
    ),
    flow(
      'returns',
      '반품',
      '건',
      BACK_DOOR,
      'RETURNS',
      share(shipments, steady(0.062)),
      '받은 뒤에 되돌아온 상자',
    ),
    flow(
      'cases-handled',
      '처리 건수',
      '건',
      FRONT_DOOR,
      'CASES_HANDLED',
      contacts.map((count) => Math.max(0, count - 3 + Math.floor(chance() * 6))),
      '상담을 마친 건수',
    ),
    {
      ...flow(
        'agents',
        '상담 인원',
        '명',
        FRONT_DOOR,
        'HEADCOUNT',
        daily((ago) => (ago > 60 ? 14 : 12)),
        '그날 문의에 답한 사람',
      ),
      kind: MetricKind.LEVEL,
    },
    flow(
      'settlements',
      '정산',
      '건',
      FRONT_DOOR,
      'OTHER',
      daily((_ago, rhythm) => countAround(96 * rhythm, chance)),
      '그날 정산을 마친 입점사',
    ),
    flow(
      'settlement-requests',
      '정산 내역 요청',
      '건',
      BACK_DOOR,
      'OTHER',
      settlementRequestsOn(daily, chance),
      '입점사가 정산 내역을 보내 달라고 부탁한 건',
    ),
  ];
}

/** 310 a month before sellers could load their files themselves, 24 a month on the window that is judged. */
function settlementRequestsOn(
  daily: (of: (ago: number) => number) => number[],
  chance: () => number,
): number[] {
  const { baseline, judged } = settlementFiles;
  const [first, end] = judged;
  const requests = daily((ago) =>
    ago <= first && ago > end ? 0 : countAround(levelAt(settlementRequests, ago), chance),
  );
  fitTotal(requests, ...baseline, 620);
  // Rare ones fall on any day; a fit would take days below zero.
  for (let request = 0; request < 48; request += 1) {
    const day = requests.length - first + Math.floor(chance() * (first - end));
    requests[day] = (requests[day] ?? 0) + 1;
  }
  return requests;
}
