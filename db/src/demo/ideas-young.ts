/** Ideas of 물결상회 that look for support, wait for an answer, got a no, or a yes that is young. */
import type { DemoIdea } from './ideas';

const ruleInALine: DemoIdea = {
  key: 'rule-in-a-line',
  title: '환불 기준을 상품 화면에 한 줄로',
  problem: '환불 기준이 긴 글 안에 있어요. 산 뒤에야 읽고, 읽고 나서 물어요.',
  proposal: '상품마다 해당하는 기준 한 줄만 골라 구매 단추 아래에 둬요.',
  reach: 380,
  effect: '0.5',
  effort: '2',
  value: 2,
  raised: [58, '13:40'],
  authors: { 'boram.jung': 1 },
  contributors: { operator: 1 },
  evidence: [
    { kind: 'KPI', kpi: 'return-rate' },
    { kind: 'QUOTE', text: '환불이 안 되는 줄 알았으면 안 샀을 거예요.', source: '문의 사유 정리, 지난달' },
  ],
  pitches: [
    {
      at: [40, '10:20'],
      by: 'boram.jung',
      team: 'policy',
      words: '기준 서른두 개를 한 줄씩 고쳐 써 봤어요. 상품에 붙이는 것만 남았어요.',
      answer: { at: [37, '11:10'], by: 'lead2', reason: '문장은 저희가 책임질게요. 다음 달 첫 주에 넣어요.' },
    },
  ],
  support: 14,
};

const firstScreen: DemoIdea = {
  key: 'first-screen',
  title: '앱 첫 화면에서 배송 조회',
  problem: '배송을 보려면 네 번을 눌러요. 주말에는 네 번째에서 멈추고 전화해요.',
  proposal: '오는 중인 상자가 있으면 첫 화면 맨 위에 도착 예정일을 보여 줘요.',
  reach: 540,
  effect: '0.4',
  effort: '3',
  value: 0,
  raised: [19, '10:05'],
  authors: { 'nari.kim': 1 },
  evidence: [{ kind: 'NUMBERS', text: '“언제 와요?” 문의, 한 주', figure: '318', source: '문의 사유 정리' }],
  pitches: [
    {
      at: [3, '14:30'],
      by: 'nari.kim',
      team: 'platform',
      words: '앱 첫 화면 맨 위 한 줄이에요. 배송 문의의 절반을 먼저 답해요.',
    },
  ],
  support: 13,
  comments: [
    { at: [8, '16:45'], by: 'junseo.ha', text: '도착 예정일은 하루 네 번 새로 받아요. 그대로 쓰면 돼요.' },
  ],
};

const vendorNotice: DemoIdea = {
  key: 'vendor-notice',
  title: '입점사 공지를 관리 화면에 띄우기',
  problem:
    '정산일이나 행사가 바뀌면 입점사 620곳에 메일을 보내요. 절반은 읽지 않고, 읽지 않은 곳이 물어봐요.',
  proposal: '관리 화면을 열면 그 입점사에 해당하는 공지만 먼저 보여 줘요.',
  reach: 310,
  effect: '0.5',
  effort: '2.5',
  value: 3,
  raised: [92, '09:30'],
  authors: { 'yeonwoo.im': 1 },
  contributors: { 'garam.moon': 1 },
  evidence: [
    {
      kind: 'NUMBERS',
      text: '공지 메일을 연 입점사, 백 곳 가운데',
      figure: '47',
      source: '정산일 변경을 알린 메일',
    },
  ],
  pitches: [
    {
      at: [80, '11:00'],
      by: 'yeonwoo.im',
      team: 'platform',
      words: '공지 게시판을 새로 만들어 주세요.',
      answer: {
        at: [75, '17:20'],
        by: 'lead',
        reason: '게시판은 아무도 찾아가지 않아요.',
        wayForward: '게시판 대신 이미 여는 화면에 띄울 자리를 골라 주세요.',
      },
    },
    {
      at: [20, '10:15'],
      by: 'garam.moon',
      team: 'sales',
      words: '영업실에서 먼저 써 볼게요.',
      withdrawn: [18, '09:10'],
    },
    {
      at: [4, '15:50'],
      by: 'yeonwoo.im',
      team: 'commerce',
      words: '게시판이 아니라 정산 화면 위에 한 줄이에요. 띄우는 것은 저희가 할게요.',
    },
  ],
  support: 9,
};

const arrivalTimes: DemoIdea = {
  key: 'arrival-times',
  title: '도착 시간을 십 분 단위로 알리기',
  problem: '도착일만 알려 줘서 고객이 하루 종일 기다려요.',
  proposal: '기사님 단말의 순서를 받아 십 분 단위로 알려요.',
  reach: 700,
  effect: '0.3',
  effort: '26',
  value: null,
  raised: [130, '17:00'],
  authors: { 'junseo.ha': 1 },
  evidence: [
    {
      kind: 'QUOTE',
      text: '아이를 데리러 가야 하는데 언제 오는지 몰라서 못 나갔어요.',
      source: '문의 사유 정리, 여름',
    },
  ],
  pitches: [
    {
      at: [115, '13:00'],
      by: 'junseo.ha',
      team: 'logistics',
      words: '택배사 두 곳의 단말과 이어 주세요.',
      answer: {
        at: [108, '10:50'],
        by: 'seojin.yoon',
        reason: '택배사마다 여섯 달이 걸려요. 지금 인원으로는 시작할 수 없어요.',
        wayForward: '오전과 오후만 나눠도 되는지, 고객 백 명에게 물어봐 주세요.',
      },
    },
  ],
  support: 7,
};

const receipts: DemoIdea = {
  key: 'receipts',
  title: '현금영수증을 저절로 보내기',
  problem: '현금영수증을 부탁하는 문의가 월초에 몰려요.',
  proposal: '결제할 때 한 번 고르면 다음부터 저절로 보내요.',
  reach: 190,
  effect: '0.7',
  effort: '3',
  value: 0,
  raised: [47, '14:25'],
  authors: { 'sol.ahn': 1 },
  evidence: [
    { kind: 'NUMBERS', text: '월초 사흘 동안의 영수증 문의', figure: '186', source: '문의 사유 정리' },
  ],
  support: 6,
  comments: [
    {
      at: [41, '11:35'],
      by: 'daeun.shin',
      text: '@안솔 같은 번호로 두 번 나간 적이 있어요. 정산에서 걸러 볼 수 있어요.',
      mentions: ['sol.ahn'],
    },
  ],
};

const pickUps: DemoIdea = {
  key: 'pick-ups',
  title: '교환 회수를 하루 한 번 묶어 부탁하기',
  problem: '교환 회수를 한 건씩 부탁해요. 같은 동네에 하루 세 번 가는 날도 있어요.',
  proposal: '오후 네 시까지 모아 동네별로 한 번에 부탁해요.',
  reach: 240,
  effect: '0.4',
  effort: '1',
  value: 3,
  raised: [16, '16:20'],
  authors: { 'eunchae.ko': 1 },
  contributors: { 'rowoon.baek': 1 },
  evidence: [{ kind: 'KPI', kpi: 'repeat-contact-rate', text: '회수가 늦어지면 이틀 뒤 다시 물어요' }],
  support: 8,
};

const calendar: DemoIdea = {
  key: 'calendar',
  title: 'A settlement calendar in both languages',
  problem: 'Overseas brands ask us when they are paid, since the calendar is an image in Korean.',
  proposal: 'Show the next three settlement days as text, in the language of the account.',
  reach: 60,
  effect: '0.6',
  effort: '1',
  value: null,
  raised: [9, '10:40'],
  authors: { 'alex.reed': 1 },
  contributors: { 'garam.moon': 1 },
  evidence: [
    {
      kind: 'QUOTE',
      text: 'We only learn the date when the money arrives.',
      source: 'Call on the new mall, point 2',
    },
  ],
  support: 5,
};

const boxSizes: DemoIdea = {
  key: 'box-sizes',
  title: '작은 상품은 작은 상자에',
  problem: '립밤 하나가 신발 상자에 담겨 나가요. 후기에 사진이 올라와요.',
  proposal: '상자 네 가지 가운데 부피로 골라 주고, 다른 것을 고르면 까닭을 남겨요.',
  reach: 450,
  effect: '0.3',
  effort: '4',
  value: 1,
  raised: [5, '09:15'],
  authors: { 'rowoon.baek': 1 },
  evidence: [{ kind: 'QUOTE', text: '상자가 아까워서 별 하나 뺐어요.', source: '지난주 후기' }],
  support: 3,
};

export const youngIdeas: DemoIdea[] = [
  ruleInALine,
  firstScreen,
  vendorNotice,
  arrivalTimes,
  receipts,
  pickUps,
  calendar,
  boxSizes,
];
