/** Work that changed hands in the demo company, and what is offered right now. */
import type { HandOverState } from '@groundcrew/shared';

export interface DemoHandOver {
  work: string;
  /** Login of who answers, or answered, for it. */
  from: string;
  /** Login, or `team:` and a team's key; null when it was left without a successor. */
  to: string | null;
  state: HandOverState;
  /** Days before today. */
  offered: number;
  answered: number | null;
  answeredBy: string | null;
  reason: string;
  note: string | null;
  answerNote: string | null;
}

export const handOvers: DemoHandOver[] = [
  {
    work: 'payment-fail',
    from: 'junho.han',
    to: 'operator',
    state: 'ACCEPTED',
    offered: 372,
    answered: 365,
    answeredBy: 'operator',
    reason: '리뷰운영파트로 옮기게 됐어요.',
    note: '카드사별 오류 문구 표와 지난 석 달의 실패 사유를 정리해 두었어요.',
    answerNote: '표는 매주 월요일에 새로 고칠게요.',
  },
  {
    work: 'receipt',
    from: 'eunbyul.cho',
    to: 'sol.ahn',
    state: 'ACCEPTED',
    offered: 266,
    answered: 260,
    answeredBy: 'sol.ahn',
    reason: '새로 온 안솔님이 증빙을 모두 맡기로 했어요.',
    note: '국세청 연동 계정은 팀 금고에 있어요.',
    answerNote: null,
  },
  {
    work: 'lost-parcel',
    from: 'hyewon.cha',
    to: 'junseo.ha',
    state: 'ACCEPTED',
    offered: 88,
    answered: 75,
    answeredBy: 'junseo.ha',
    reason: '퇴사 전에 넘겨 드려요.',
    note: '보상 기준표와 진행 중인 7건의 목록이에요.',
    answerNote: '7건 모두 이번 주에 연락드릴게요.',
  },
  {
    work: 'coupon-cost',
    from: 'garam.moon',
    to: null,
    state: 'LEFT',
    offered: 40,
    answered: null,
    answeredBy: null,
    reason: '제휴 쿠폰이 줄어서 더는 비용을 볼 자리에 있지 않아요.',
    note: '마지막으로 맞춘 달의 표를 남겨 두었어요.',
    answerNote: null,
  },
  {
    work: 'exchange-missing',
    from: 'seojin.yoon',
    to: 'operator',
    state: 'OFFERED',
    offered: 1,
    answered: null,
    answeredBy: null,
    reason: '누락은 대부분 문의에서 먼저 드러나요. 사유를 정리하는 분이 추적하면 하루 빨라져요.',
    note: '지금 찾고 있는 12건과 택배사별 담당자 연락처를 남겨 두었어요.',
    answerNote: null,
  },
  {
    work: 'vendor-edu',
    from: 'haneul.lim',
    to: 'team:platform',
    state: 'OFFERED',
    offered: 2,
    answered: null,
    answeredBy: null,
    reason: '맡은 일이 아홉 개예요. 관리 화면을 만드는 파트가 첫 주 교육도 하면 화면이 먼저 쉬워져요.',
    note: '교육 자료와 다음 달까지 잡힌 일정 네 번을 넘겨요.',
    answerNote: null,
  },
  {
    work: 'promo-plan',
    from: 'sohee.ahn',
    to: 'team:commerce',
    state: 'OFFERED',
    offered: 3,
    answered: null,
    answeredBy: null,
    reason: '프로모션이 시작되면 문의와 물류가 먼저 움직여요. 그 팀이 날을 정하는 편이 나아요.',
    note: '올해 남은 행사 세 개의 계획서예요.',
    answerNote: null,
  },
  {
    work: 'notice',
    from: 'lead2',
    to: 'yurim.jang',
    state: 'DECLINED',
    offered: 30,
    answered: 27,
    answeredBy: 'yurim.jang',
    reason: '공지를 가장 많이 읽히게 쓰는 분이에요.',
    note: null,
    answerNote: '답변 틀을 새로 쓰는 중이라 다음 달에 다시 이야기하면 좋겠어요.',
  },
];
