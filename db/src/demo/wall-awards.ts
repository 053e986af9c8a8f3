/** Immediate awards of leads of 물결상회, in public with their reasons. */
import { type DemoPost, praise } from './wall';

const award = (
  ago: number,
  clock: string,
  by: string,
  to: string,
  points: number,
  team: string,
  text: string,
  applause: number,
  more: Partial<DemoPost> = {},
): DemoPost => praise(ago, clock, by, to, text, applause, { award: { points, team }, ...more });

/** The head's of this quarter: 180,000 points to six people. */
const headGives = (
  ago: number,
  to: string,
  points: number,
  text: string,
  applause: number,
  more: Partial<DemoPost> = {},
): DemoPost =>
  praise(ago, '16:30', 'head', to, text, applause, {
    award: { points, team: 'commerce', isThisQuarter: true },
    ...more,
  });

export const awards: DemoPost[] = [
  award(
    1,
    '17:20',
    'gaon.choi',
    'narae.kwon',
    30_000,
    'finance',
    '석 달 동안 [[입점사 40곳의 정산 차액을 먼저 찾아 연락했어요.]] 문의가 오기 전이라 아무도 몰랐던 일이에요.',
    29,
    { isBehindScenes: true, value: 0, customer: '입점사 40곳' },
  ),
  headGives(
    50,
    'yurim.jang',
    30_000,
    '해지 인터뷰에서 나온 [[불편 열 가지를 번호로 정리]]해서 누구나 읽게 했어요.',
    18,
    {
      idea: 'settlement-files',
      value: 2,
    },
  ),
  headGives(
    43,
    'haneul.lim',
    40_000,
    '당번이 비는 날마다 [[파트장이 먼저 문의를 받았어요.]] 그날 들은 것으로 답변 틀을 고쳤어요.',
    24,
    {
      isLeaderExample: true,
    },
  ),
  headGives(
    31,
    'operator',
    30_000,
    '자동 취소가 이어진 닷새 동안 [[광고부터 멈추고 고객 52명에게 먼저 전화]]했어요.',
    26,
    {
      kpi: 'auto-cancellation-rate',
      customer: '자동 취소된 고객 52명',
    },
  ),
  headGives(22, 'rowoon.baek', 30_000, '주말에 [[반품 상자 300개를 열어 까닭을 세어]] 줬어요.', 15, {
    isBehindScenes: true,
  }),
  headGives(
    15,
    'eunchae.ko',
    30_000,
    '제휴몰 일정이 겹친 주에 [[답변 틀 다섯 개를 하루 만에]] 새로 썼어요.',
    12,
  ),
  headGives(8, 'boram.jung', 20_000, '긴 환불 기준을 [[상품마다 한 줄로]] 골라 줬어요.', 17, {
    idea: 'rule-in-a-line',
  }),
  award(
    81,
    '11:00',
    'jiho.nam',
    'yurim.jang',
    50_000,
    'cx',
    '[[환불 기준 문장]]을 고객이 읽는 말로 다듬었어요.',
    14,
    {
      value: 0,
    },
  ),
  award(
    95,
    '15:00',
    'head',
    'haneul.lim',
    50_000,
    'commerce',
    '장애가 난 밤 [[입점사마다 먼저 전화를 돌렸어요.]] 다음 날 문의가 평소와 같았어요.',
    17,
    { isBehindScenes: true },
  ),
  award(
    70,
    '10:30',
    'haesol.yoon',
    'head',
    100_000,
    'root',
    '석 달 동안 [[모든 답을 하루 안에]] 했어요. 아니라고 할 때도 다음에 어떻게 하면 되는지 적었어요.',
    21,
    {
      isLeaderExample: true,
    },
  ),
  award(
    60,
    '15:40',
    'eunbyul.cho',
    'peer',
    40_000,
    'payments',
    '카드 오류 문구를 [[스물세 개 모두 쉬운 말로]] 바꿨어요.',
    16,
    {
      kpi: 'payer-contact-rate',
    },
  ),
  award(
    44,
    '09:50',
    'geon.yoo',
    'daeun.shin',
    50_000,
    'settlement',
    '정산이 어긋난 날 [[새벽에 나와 620곳을 다시 맞췄어요.]]',
    19,
    {
      isBehindScenes: true,
    },
  ),
  award(
    40,
    '14:10',
    'lead',
    'yurim.choi',
    60_000,
    'platform',
    '취소 사유 화면을 [[두 주 만에]] 만들고 매일 고쳤어요.',
    13,
    {
      idea: 'one-screen',
    },
  ),
  award(
    33,
    '16:00',
    'sohee.ahn',
    'junho.han',
    30_000,
    'content',
    '거절된 제안을 [[숫자로 다시 써서]] 가져왔어요.',
    11,
    {
      idea: 'return-boxes',
    },
  ),
  award(
    25,
    '11:20',
    'eunbyul.cho',
    'sol.ahn',
    20_000,
    'payments',
    '영수증 연동이 멈춘 밤에 [[두 시간 만에]] 되살렸어요.',
    10,
    {
      isBehindScenes: true,
    },
  ),
];
