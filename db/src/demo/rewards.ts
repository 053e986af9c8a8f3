/** What people of 물결상회 can choose, what they chose, and what teams have to give in a quarter. */
import { RewardDuty, RewardKind } from '@groundcrew/shared';
import type { RewardOptionContent } from '../reward/reward-option.repository';
import type { Moment } from './past';

const option = (
  kind: RewardKind,
  name: string,
  unit: string,
  price: number,
  most: number,
  description: string,
  more: Partial<RewardOptionContent> = {},
): RewardOptionContent => ({
  kind,
  name,
  unit,
  price,
  most,
  description,
  stock: null,
  approver: RewardDuty.LEAD,
  fulfiller: RewardDuty.ADMIN,
  ...more,
});

const { LEAVE, MONEY, PROMOTION_REVIEW, TRAINING, GIFT, OWN } = RewardKind;

export const catalogue: Record<string, RewardOptionContent> = {
  leave: option(LEAVE, '휴가', '일', 150_000, 10, '하루 단위로, 쓰는 날은 파트장과 정해요'),
  money: option(MONEY, '현금', 'P', 1, 10_000_000, '다음 급여에 함께 들어가요'),
  promotion: option(PROMOTION_REVIEW, '승진 심사', '번', 300_000, 1, '내 성과 한 장으로 심사를 신청해요', {
    approver: RewardDuty.ADMIN,
  }),
  training: option(TRAINING, '교육', '회', 50_000, 10, '강의, 학회, 자격 시험 가운데서'),
  book: option(GIFT, '책', '권', 15_750, 5, '고르면 사흘 안에 자리로 와요', { stock: 34 }),
  coffee: option(GIFT, '커피 교환권', '장', 5_000, 20, '회사 앞 두 곳에서 써요', { stock: 60 }),
  part: option(OWN, '파트와 나누기', '번', 50_000, 4, '함께한 동료와 점심이나 하루 나들이'),
};

/** Points that a team has to give in a quarter; what is not named gets the last. */
export const allotments: Record<string, number> = { root: 1_000_000, commerce: 500_000, other: 200_000 };

export interface DemoRedemption {
  by: string;
  /** Key of the option. */
  what: string;
  units: number;
  note: string | null;
  at: Moment;
  approved?: { at: Moment; by: string };
  declined?: { at: Moment; by: string; words: string };
  fulfilled?: { at: Moment; by: string; words: string };
  withdrawn?: Moment;
}

export const redemptions: DemoRedemption[] = [
  {
    by: 'yurim.jang',
    what: 'book',
    units: 2,
    note: '인터뷰에 대한 책 두 권이에요.',
    at: [70, '10:10'],
    approved: { at: [69, '09:20'], by: 'jiho.nam' },
    fulfilled: { at: [67, '14:00'], by: 'admin', words: '자리에 올려 두었어요.' },
  },
  {
    by: 'peer',
    what: 'money',
    units: 40_000,
    note: null,
    at: [40, '11:05'],
    approved: { at: [39, '10:00'], by: 'eunbyul.cho' },
    fulfilled: { at: [26, '09:30'], by: 'admin', words: '이번 달 급여에 넣었어요.' },
  },
  {
    by: 'sol.ahn',
    what: 'coffee',
    units: 2,
    note: null,
    at: [20, '13:00'],
    approved: { at: [20, '15:10'], by: 'eunbyul.cho' },
    fulfilled: { at: [19, '10:00'], by: 'admin', words: '메일로 보냈어요.' },
  },
  {
    by: 'head',
    what: 'leave',
    units: 1,
    note: '하루 쉬려고 해요.',
    at: [34, '18:20'],
    withdrawn: [32, '08:50'],
  },
  {
    by: 'junho.han',
    what: 'coffee',
    units: 6,
    note: '파트 여섯 명과 나누려고요.',
    at: [24, '10:40'],
    declined: {
      at: [23, '14:30'],
      by: 'sohee.ahn',
      words: '여섯 명이면 ‘파트와 나누기’가 나아요. 다음 달에 같이 골라 봐요.',
    },
  },
  {
    by: 'daeun.shin',
    what: 'training',
    units: 1,
    note: '부가가치세 실무 강의예요.',
    at: [12, '09:45'],
    approved: { at: [10, '16:30'], by: 'geon.yoo' },
  },
  {
    by: 'yurim.choi',
    what: 'coffee',
    units: 3,
    note: '화면을 같이 봐 준 세 분과 마시려고요.',
    at: [2, '15:20'],
  },
  {
    by: 'haneul.lim',
    what: 'part',
    units: 1,
    note: '열 번째 제휴몰을 연 날, 파트와 점심을 먹고 싶어요.',
    at: [1, '11:40'],
  },
  { by: 'peer', what: 'promotion', units: 1, note: '성과 한 장은 이번 주에 드릴게요.', at: [0, '08:40'] },
  {
    by: 'yurim.jang',
    what: 'leave',
    units: 5,
    note: '성과 나눔은 휴가로 받을게요. 다음 달에 닷새 이어서요.',
    at: [0, '09:10'],
  },
];
