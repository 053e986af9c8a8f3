/** What was asked in the demo company in the last 90 days, by topic, oldest first. */

export interface DemoRequest {
  /** Days before today. */
  ago: number;
  /** Login. */
  asker: string;
  /** Teams by key, in the order in which it arrived; all but the last bounced it. None: it is still with the asker. */
  way: string[];
  text: string;
  /** Why each bounced it. */
  reasons: string[];
  /** Whether the last team has not answered yet. */
  waits: boolean;
}

export interface DemoTopic {
  name: string;
  /** Key of the work that accepted ones were tied to; null where teams did not agree. */
  work: string | null;
  requests: DemoRequest[];
}

/** One request: `way` is `platform>centre`, with a `?` where the last one has not answered yet. */
function asked(ago: number, asker: string, way: string, text: string, ...reasons: string[]): DemoRequest {
  const teams = way.replace('?', '').split('>').filter(Boolean);
  return { ago, asker, way: teams, text, reasons, waits: way.endsWith('?') };
}

const affiliateMall: DemoRequest[] = [
  asked(62, 'garam.moon', 'platform', '새 제휴몰 오픈은 누구와 이야기하면 되나요?'),
  asked(59, 'alex.reed', 'centre', '다음 달에 여는 제휴몰, 오픈 준비는 누가 맡나요?'),
  asked(
    55,
    'woojin.heo',
    'platform>centre',
    '제휴몰 새로 여는 건 어느 파트로 보내나요?',
    '기존 틀을 쓰는 곳이라 센터에서 여는 게 맞아 보여요',
  ),
  asked(51, 'garam.moon', 'policy', '제휴몰 오픈 전에 확인받을 곳이 어디예요?'),
  asked(48, 'miso.kang', 'platform', '신규 제휴몰 오픈 일정은 누구와 잡나요?'),
  asked(
    44,
    'alex.reed',
    'centre>platform',
    '작은 제휴몰 오픈을 부탁드리려면 누구를 찾나요?',
    '새 결제가 붙는다고 해서 기획에서 먼저 봐 주세요',
  ),
  asked(
    40,
    'yeonwoo.im',
    'cx>centre',
    '제휴몰이 새로 열리는데 담당하는 분이 누구예요?',
    '오픈은 저희가 하지 않아요. 센터에 물어봐 주세요',
  ),
  asked(
    36,
    'garam.moon',
    'policy>platform',
    '제휴몰 오픈 요청서는 어디로 내나요?',
    '표시 문구만 저희가 봐요',
  ),
  asked(33, 'miso.kang', 'platform', '제휴몰 하나 더 여는데 누구와 시작하죠?'),
  asked(29, 'alex.reed', 'centre', '지난번과 비슷한 제휴몰을 또 열어요. 누구에게 말하나요?'),
  asked(
    25,
    'woojin.heo',
    'policy>centre',
    '제휴몰 오픈 순서를 아는 분을 찾아요',
    '순서는 기획이나 센터가 알아요',
  ),
  asked(20, 'garam.moon', 'platform', '제휴몰 오픈 담당이 바뀌었나요?'),
];

const couponCost: DemoRequest[] = [
  asked(81, 'woojin.heo', 'settlement', '입점사 쿠폰 비용은 누가 나눠 주나요?'),
  asked(66, 'narae.kwon', 'centre', '쿠폰 비용 분담을 확인해 주실 분이 있나요?'),
  asked(
    52,
    'yeonwoo.im',
    'centre>settlement',
    '쿠폰 비용을 입점사가 얼마나 내는지 알고 싶어요',
    '발행만 보고 있어요. 금액은 정산에서 봐 주세요',
  ),
  asked(38, 'miso.kang', 'alliance>centre', '제휴 쿠폰 비용은 어느 쪽이 내나요?', '계약에 없는 내용이에요'),
  asked(17, 'geon.yoo', 'centre', '쿠폰 비용이 정산과 다르게 잡혔어요'),
  asked(6, 'woojin.heo', 'centre?', '쿠폰 비용 분담 비율이 정해져 있나요?'),
];

const groupInvoice: DemoRequest[] = [
  asked(74, 'jiho.nam', 'settlement', '단체 주문 세금계산서는 어디서 발행하나요?'),
  asked(
    58,
    'miso.kang',
    'cx>settlement',
    '단체 주문 세금계산서가 아직 안 나갔대요',
    '발행 권한이 저희에게 없어요',
  ),
  asked(41, 'operator', 'settlement', '단체로 산 고객이 세금계산서를 기다려요'),
  asked(
    27,
    'nari.kim',
    'finance>settlement',
    '세금계산서를 다시 끊어 달라는 단체 고객이 있어요',
    '단체 주문 건은 정산파트에 물어봐 주세요',
  ),
  asked(9, 'jiho.nam', 'cx?', '단체 주문 세금계산서 담당이 정해졌나요?'),
];

const cardErrors: DemoRequest[] = [
  asked(84, 'operator', 'payments', '카드 오류 문구가 고객에게 어렵게 나와요'),
  asked(71, 'nari.kim', 'payments', '결제 오류 코드 51번은 무슨 뜻인가요?'),
  asked(57, 'yurim.jang', 'payments', '카드 오류 안내 문구를 바꾸고 싶어요'),
  asked(43, 'operator', 'payments', '결제 오류 코드가 새로 생겼나요?'),
  asked(31, 'jiho.nam', 'payments', '카드 오류가 어제부터 늘었어요'),
  asked(15, 'nari.kim', 'payments', '결제 오류 코드 목록은 어디에 있나요?'),
  asked(4, 'operator', 'payments', '카드 오류 코드 05번 안내가 빠져 있어요'),
];

const refundRules: DemoRequest[] = [
  asked(79, 'operator', 'policy', '사은품이 빠진 주문의 환불 기준이 궁금해요'),
  asked(63, 'nari.kim', 'policy', '개봉한 상품은 환불 기준이 어떻게 되나요?'),
  asked(47, 'yurim.jang', 'policy', '환불 기준에 없는 사유가 들어왔어요'),
  asked(
    34,
    'narae.kwon',
    'cx>policy',
    '반품비를 누가 내는지 환불 기준을 알려 주세요',
    '기준은 정책에서 정해요',
  ),
  asked(22, 'operator', 'policy', '묶음 배송을 나눠 환불하는 기준이 있나요?'),
  asked(7, 'jiho.nam', 'policy', '명절 선물 세트의 환불 기준을 정해 주세요'),
];

const settlementGaps: DemoRequest[] = [
  asked(82, 'yeonwoo.im', 'settlement', '입점사 정산 금액이 계약과 달라요'),
  asked(67, 'woojin.heo', 'settlement', '지난달 정산 차액을 확인해 주세요'),
  asked(53, 'garam.moon', 'settlement', '제휴몰 정산 금액이 어긋나요'),
  asked(39, 'yeonwoo.im', 'settlement', '정산 차액이 두 달째 그대로예요'),
  asked(24, 'miso.kang', 'settlement', '정산 금액에 반품이 빠졌대요'),
  asked(11, 'woojin.heo', 'settlement', '입점사가 정산 차액을 물어봐요'),
];

const lateOrders: DemoRequest[] = [
  asked(77, 'operator', 'logistics', '출고가 사흘째 멈춘 주문이 있어요'),
  asked(64, 'nari.kim', 'logistics', '배송이 늦는 주문 목록을 받을 수 있나요?'),
  asked(50, 'yurim.jang', 'logistics', '출고 예정일이 지난 주문은 누가 보나요?'),
  asked(35, 'operator', 'logistics', '배송 지연 안내를 먼저 보내고 싶어요'),
  asked(
    18,
    'jiho.nam',
    'centre>logistics',
    '늦어지는 출고를 고객이 먼저 알았어요',
    '창고 쪽에서 먼저 확인해야 해요',
  ),
  asked(5, 'nari.kim', 'logistics', '배송이 늦는 까닭을 알려 주세요'),
];

const banners: DemoRequest[] = [
  asked(70, 'sohee.ahn', 'platform', '기획전 배너 자리를 언제 정하나요?'),
  asked(49, 'eunchae.ko', 'platform', '첫 화면 배너를 내려 주세요'),
  asked(30, 'sohee.ahn', 'platform', '기획전 배너 순서를 바꾸고 싶어요'),
  asked(13, 'bom.lee', 'platform', '후기 행사 배너 자리가 있나요?'),
  asked(2, 'sohee.ahn', 'platform?', '다음 주 기획전 배너 자리를 부탁드려요'),
];

const accessRights: DemoRequest[] = [
  asked(73, 'siwoo.park', 'support', '입점사 관리 화면 권한을 받고 싶어요'),
  asked(54, 'alex.reed', 'support', 'Who grants access to the sales report?'),
  asked(32, 'nari.kim', 'support', '상담 화면 권한이 갑자기 사라졌어요'),
  asked(12, 'dokyung.lee', 'support', '정산 화면 조회 권한을 신청해요'),
];

const openOnes: DemoTopic[] = [
  {
    name: '고객이 직접 휴대폰 번호를 바꾸게 할 수 있나요?',
    work: null,
    requests: [asked(3, 'rowoon.baek', 'cx?', '고객이 직접 휴대폰 번호를 바꾸게 할 수 있나요?')],
  },
  {
    name: '챗봇이 영업시간을 틀리게 말해요',
    work: null,
    requests: [asked(1, 'bom.lee', 'cx?', '챗봇이 영업시간을 틀리게 말해요')],
  },
  {
    name: '입점사 관리 화면에 공지를 띄울 수 있나요?',
    work: null,
    requests: [asked(2, 'yeonwoo.im', 'platform?', '입점사 관리 화면에 공지를 띄울 수 있나요?')],
  },
  {
    name: '행사 상품 재고를 미리 묶어 둘 수 있나요?',
    work: null,
    requests: [asked(1, 'operator', '', '행사 상품 재고를 미리 묶어 둘 수 있나요?')],
  },
];

export const demoTopics: DemoTopic[] = [
  { name: '새 제휴몰 오픈은 누구와 이야기하나요?', work: null, requests: affiliateMall },
  { name: '쿠폰 비용 분담', work: 'coupon-cost', requests: couponCost },
  { name: '단체 주문 세금계산서', work: 'tax-invoice', requests: groupInvoice },
  { name: '카드 오류 문구와 코드', work: 'card-error', requests: cardErrors },
  { name: '환불 기준', work: 'refund-rule', requests: refundRules },
  { name: '정산 차액', work: 'settle-gap', requests: settlementGaps },
  { name: '배송이 늦는 주문', work: 'ship-on-time', requests: lateOrders },
  { name: '기획전 배너 자리', work: 'display', requests: banners },
  { name: '시스템 권한 신청', work: 'security-access', requests: accessRights },
  ...openOnes,
];

/** Who answers for a team, by login. */
export const answerers: Record<string, string> = {
  platform: 'lead',
  centre: 'haneul.lim',
  policy: 'lead2',
  cx: 'jiho.nam',
  logistics: 'seojin.yoon',
  payments: 'peer',
  settlement: 'narae.kwon',
  finance: 'gaon.choi',
  alliance: 'garam.moon',
  support: 'admin',
};
