/** Ideas of 물결상회 to which somebody said yes. */
import type { DemoIdea } from './ideas';

/** What a seller who wanted to leave said, in their own order. */
const painPoints = [
  '정산 내역을 메일로 부탁하고 이틀을 기다려요',
  '정산일이 바뀌어도 알려 주는 곳이 없어요',
  '반품이 어디까지 왔는지 물어봐야 알아요',
  '쿠폰 비용이 내역에 따로 보이지 않아요',
  '담당자가 바뀔 때마다 처음부터 설명해요',
  '세금계산서가 왜 다른지 아무도 답을 못 해요',
  '지난달 내역을 다시 받을 곳이 없어요',
  '광고비가 얼마 나갔는지 월말에야 알아요',
  '재고를 두 군데에 적어야 해요',
  '매달 같은 걸 부탁하는 게 미안해서 그만두려고 했어요',
];

const settlementFiles: DemoIdea = {
  key: 'settlement-files',
  title: '정산 내역 직접 내려받기',
  problem:
    '환불을 요청한 입점사와 해지 인터뷰를 했어요. 불편 열 가지 가운데 세 가지가 정산 내역에서 나왔어요.\n메일로 부탁하면 이틀을 기다리고, 지난달 것은 다시 받을 곳이 없어요.',
  proposal:
    '화면은 두고 CSV 내려받기만 넣어요. 입점사 관리 화면에서 달을 고르면 쿠폰 비용까지 나뉜 내역이 바로 내려와요.',
  reach: 310,
  effect: '0.8',
  effort: '2',
  value: 1,
  raised: [500, '10:20'],
  authors: { 'yurim.jang': 3 },
  contributors: { 'narae.kwon': 2, peer: 2 },
  evidence: [
    ...painPoints.map((text, at) => ({
      kind: 'QUOTE' as const,
      text: `${at + 1}. ${text}`,
      source: `해지 인터뷰, 불편 ${at + 1}번`,
    })),
    {
      kind: 'NUMBERS',
      text: '손으로 처리한 정산 내역 요청, 한 달',
      figure: '310',
      source: '정산파트 접수함',
    },
    { kind: 'KPI', kpi: 'settlement-requests', text: '정산 백 건에 열 번 넘게 부탁을 받아요' },
  ],
  pitches: [
    {
      at: [493, '14:00'],
      by: 'yurim.jang',
      team: 'payments',
      words: '정산 화면을 새로 만들자고 했어요.',
      answer: {
        at: [490, '11:30'],
        by: 'eunbyul.cho',
        reason: '이번에는 어려워요. 정산 화면은 하반기에 통째로 바꿀 예정이에요.',
        wayForward: '손으로 처리하는 요청이 한 달에 몇 건인지 알려 주세요.',
      },
    },
    {
      at: [442, '10:10'],
      by: 'yurim.jang',
      team: 'commerce',
      words: '화면은 두고 CSV 내려받기만 넣자고 했어요. 손으로 처리한 요청 월 310건을 붙였어요.',
      answer: { at: [440, '16:40'], by: 'head', reason: '채택해요. 가장 작은 것부터 해 봐요.' },
    },
  ],
  started: [410, '09:30'],
  judgedBy: 'settlement-requests',
  impacts: [
    {
      at: [30, '15:00'],
      by: 'yurim.jang',
      kind: 'COST',
      amount: 41_300_000,
      period: [400, 35],
      evidence: '한 해 동안 손으로 처리하지 않은 요청 3,500건 × 한 건에 반 시간, 시급으로 11,800원',
      judged: {
        at: [12, '11:20'],
        by: 'gaon.choi',
        isVerified: true,
        words: '접수함의 건수와 처리 시간을 재무 장부에서 다시 셌어요.',
      },
      paid: { at: [1, '10:00'], by: 'head' },
    },
  ],
  support: 27,
  comments: [
    {
      at: [497, '11:00'],
      by: 'woojin.heo',
      text: '새로 들어온 브랜드가 첫 달에 가장 먼저 묻는 것도 정산 내역이에요.',
    },
    {
      at: [488, '09:40'],
      by: 'narae.kwon',
      text: '@장유림 한 달 치 접수함을 세어 봤어요. 310건이에요. 다시 두드려 봐요.',
      mentions: ['yurim.jang'],
    },
    {
      at: [445, '17:10'],
      by: 'peer',
      text: '화면을 안 바꾸면 이틀이면 돼요. 내려받기만 먼저 넣어 볼게요.',
    },
    {
      at: [96, '13:25'],
      by: 'junho.han',
      text: '인터뷰를 번호로 정리한 양식을 우리 파트에서도 쓰고 있어요.',
    },
  ],
};

const returnBoxes: DemoIdea = {
  key: 'return-boxes',
  title: '반품 상자 없이 돌려보내기',
  problem: '상자를 버린 고객은 반품을 포기하거나 새 상자를 사요. 한 달에 구백 명이 상자를 구하다 문의해요.',
  proposal:
    '받은 봉투를 뒤집어 다시 봉하는 방식으로 바꾸고, 상자가 없다고 고르면 회수 기사님이 봉투를 가져가요.',
  reach: 900,
  effect: '0.6',
  effort: '4',
  value: 0,
  raised: [74, '15:10'],
  authors: { 'junho.han': 3 },
  contributors: { 'rowoon.baek': 1 },
  evidence: [
    {
      kind: 'NUMBERS',
      text: '“상자가 없어요”로 시작한 반품 문의, 한 달',
      figure: '912',
      source: '문의 사유 정리',
    },
    { kind: 'QUOTE', text: '상자 값이 반품비보다 비쌌어요.', source: '후기 신고함' },
  ],
  pitches: [
    {
      at: [66, '10:30'],
      by: 'junho.han',
      team: 'logistics',
      words: '모든 상품을 봉투로 바꾸자고 했어요.',
      answer: {
        at: [61, '14:20'],
        by: 'seojin.yoon',
        reason: '깨지는 상품은 봉투로 회수할 수 없어요.',
        wayForward: '깨지지 않는 상품만 골라서, 몇 건인지 알려 주시면 다시 볼게요.',
      },
    },
    {
      at: [6, '11:00'],
      by: 'junho.han',
      team: 'commerce',
      words: '의류와 잡화만 봉투로 회수해요. 반품의 절반이 넘어요.',
      answer: {
        at: [1, '10:12'],
        by: 'head',
        reason: '채택해요. 봉투는 물류에 견본이 있으니 내일부터 해 봐요.',
      },
    },
  ],
  started: [0, '09:00'],
  support: 22,
  comments: [
    {
      at: [60, '16:00'],
      by: 'rowoon.baek',
      text: '의류만 세어 보니 반품의 54%예요. 이걸로 다시 이야기해 봐요.',
    },
    {
      at: [5, '13:30'],
      by: 'seojin.yoon',
      text: '@한준호 봉투 크기는 세 가지면 충분해요. 견본을 드릴게요.',
      mentions: ['junho.han'],
    },
  ],
};

const oneScreen: DemoIdea = {
  key: 'one-screen',
  title: '취소 사유 한 화면에 모으기',
  problem: '취소 한 건의 까닭을 알려면 화면 세 개를 열어야 해요. 답이 늦어지고, 같은 고객이 다시 물어요.',
  proposal: '주문, 재고, 결제에서 온 까닭을 한 화면에 시간 순서로 보여 줘요.',
  reach: 420,
  effect: '0.5',
  effort: '3',
  value: 0,
  raised: [230, '09:50'],
  authors: { operator: 2 },
  contributors: { 'nari.kim': 1 },
  evidence: [
    { kind: 'KPI', kpi: 'cancellation-rate', text: '취소는 줄지 않는데 까닭을 묻는 문의가 늘어요' },
    {
      kind: 'NUMBERS',
      text: '취소 한 건을 답하는 데 걸린 분',
      figure: '11',
      source: '상담 40건을 재 봤어요',
    },
  ],
  pitches: [
    {
      at: [216, '10:40'],
      by: 'operator',
      team: 'platform',
      words: '화면 하나를 새로 만들고, 두 주 동안 제가 써 보고 고칠게요.',
      answer: { at: [211, '15:15'], by: 'lead', reason: '좋아요. 관리 화면 정리와 같이 넣을게요.' },
    },
  ],
  started: [150, '10:00'],
  impacts: [
    {
      at: [1, '09:20'],
      by: 'operator',
      kind: 'COST',
      amount: 12_600_000,
      period: [140, 1],
      evidence: '취소 문의 9,000건 × 줄어든 4분, 시급으로 한 건에 1,400원',
    },
  ],
  support: 16,
  comments: [
    {
      at: [148, '17:40'],
      by: 'nari.kim',
      text: '첫날 써 봤어요. 열 건 가운데 아홉 건은 화면 하나로 끝났어요.',
    },
  ],
};

const reportedReviews: DemoIdea = {
  key: 'reported-reviews',
  title: '같은 까닭으로 신고된 후기 묶어 보기',
  problem: '같은 까닭으로 신고된 후기를 하나씩 열어요. 하루 두 시간이 여는 데만 들어요.',
  proposal: '까닭과 상품이 같으면 묶어서 한 번에 판단해요.',
  reach: 260,
  effect: '0.4',
  effort: '1.5',
  value: 1,
  raised: [310, '11:15'],
  authors: { 'bom.lee': 1 },
  contributors: { 'sol.ahn': 1 },
  evidence: [{ kind: 'NUMBERS', text: '한 주에 신고된 후기', figure: '1340', source: '신고함' }],
  pitches: [
    {
      at: [300, '14:00'],
      by: 'bom.lee',
      team: 'content',
      words: '묶음 단추 하나면 돼요. 안솔님이 이틀이면 된다고 했어요.',
      answer: { at: [298, '10:00'], by: 'sohee.ahn', reason: '바로 해요.' },
    },
  ],
  started: [280, '09:00'],
  impacts: [
    {
      at: [120, '16:00'],
      by: 'bom.lee',
      kind: 'COST',
      amount: 9_800_000,
      period: [270, 130],
      evidence: '하루 두 시간 × 140일 × 시급 35,000원',
      judged: {
        at: [114, '10:30'],
        by: 'gaon.choi',
        isVerified: false,
        words: '시급이 회사 기준과 달라요. 기준 시급으로 다시 세어 주세요.',
      },
    },
    {
      at: [110, '09:30'],
      by: 'bom.lee',
      kind: 'COST',
      amount: 6_160_000,
      period: [270, 130],
      evidence: '하루 두 시간 × 140일 × 기준 시급 22,000원',
      judged: {
        at: [104, '15:45'],
        by: 'gaon.choi',
        isVerified: true,
        words: '기준 시급으로 다시 셌고, 신고함 기록과 맞아요.',
      },
    },
  ],
  support: 11,
};

export const provenIdeas: DemoIdea[] = [settlementFiles, returnBoxes, oneScreen, reportedReviews];
