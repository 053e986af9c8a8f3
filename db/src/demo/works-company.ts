/** What the teams beside the commerce team answer for. */
import { type DemoWork, work } from './works';

const payments: DemoWork[] = [
  work('payment-gateway', 'payments', 2, '결제 대행사 연동', 'eunbyul.cho', '결제가 멈추지 않게 해요', {
    keywords: ['결제', 'PG', '연동'],
    with: 'R:team:payments I:team:cx',
  }),
  work('refund-job', 'payments', 4, '환불 자동 처리', 'peer', '승인된 환불이 당일에 나가게 해요', {
    keywords: ['환불', '자동', '배치'],
    with: 'C:team:settlement',
  }),
  work(
    'card-error',
    'payments',
    2,
    '카드 오류 코드 관리',
    'peer',
    '오류 문구만 보고도 다음 행동을 알게 해요',
    { keywords: ['카드', '오류 코드', '결제 실패'] },
  ),
  work('easy-pay', 'payments', 2, '간편결제 추가', 'sol.ahn', '고객이 쓰던 방법으로 살 수 있게 해요', {
    since: 260,
    kind: 'PROJECT',
    cadence: 'NONE',
    reviewed: null,
    keywords: ['간편결제', '페이'],
  }),
  work('payment-alert', 'payments', 2, '결제 이상 알림', 'peer', '결제율이 떨어지면 먼저 알아차려요', {
    keywords: ['결제', '알림', '이상 감지'],
  }),
  work('receipt', 'payments', 2, '현금영수증 발행', 'sol.ahn', '요청한 영수증이 당일에 나가게 해요', {
    since: 500,
    before: [['eunbyul.cho', 260]],
    keywords: ['현금영수증', '증빙'],
  }),
];

const finance: DemoWork[] = [
  work('settle-monthly', 'settlement', 4, '입점사 월 정산', 'geon.yoo', '약속한 날에 맞는 금액을 보내요', {
    keywords: ['정산', '입점사', '지급'],
    cadence: 'MONTHLY',
    reviewed: 14,
    with: 'R:team:settlement I:team:sales2',
  }),
  work('settle-inquiry', 'settlement', 4, '정산 문의 답변', 'narae.kwon', '입점사가 두 번 묻지 않게 답해요', {
    keywords: ['정산', '문의', '내역'],
  }),
  work('settle-gap', 'settlement', 4, '정산 차액 확인', 'narae.kwon', '어긋난 금액을 먼저 찾아 연락해요', {
    keywords: ['차액', '정산', '오차'],
  }),
  work(
    'settle-csv',
    'settlement',
    4,
    '정산 내역 내려받기 운영',
    'daeun.shin',
    '입점사가 직접 내역을 받을 수 있게 해요',
    { since: 170, keywords: ['정산', '내역', '다운로드', 'CSV'] },
  ),
  work('same-day-refund', 'settlement', 4, '당일 환불 승인', 'narae.kwon', '기다리게 하지 않고 돌려줘요', {
    keywords: ['환불', '승인', '당일'],
  }),
  work('fee-rate', 'finance', 0, '수수료율 관리', 'gaon.choi', '계약한 수수료와 떼는 수수료가 같게 해요', {
    keywords: ['수수료', '계약'],
    cadence: 'HALF_YEARLY',
  }),
  work('budget', 'finance', null, '분기 예산 편성', 'gaon.choi', '필요한 곳에 먼저 쓰이게 해요', {
    keywords: ['예산', '분기'],
  }),
  work('tax-report', 'finance', null, '부가세 신고', 'geon.yoo', '기한 안에 빠짐없이 신고해요', {
    keywords: ['부가세', '세금', '신고'],
  }),
];

const content: DemoWork[] = [
  work('review-check', 'reviews', 1, '후기 검수', 'junho.han', '믿을 수 없는 후기를 걸러요', {
    keywords: ['후기', '리뷰', '검수'],
    before: [['bom.lee', 365]],
    with: 'R:bom.lee C:team:policy',
  }),
  work('review-rule', 'reviews', 1, '후기 운영 기준', 'junho.han', '지우는 까닭을 누구나 알 수 있게 해요', {
    since: 365,
    keywords: ['후기', '기준', '블라인드'],
    reviewed: 30,
  }),
  work(
    'photo-review',
    'reviews',
    1,
    '사진 후기 보상 지급',
    'bom.lee',
    '사진을 남긴 고객에게 사흘 안에 지급해요',
    { keywords: ['사진 후기', '적립금', '포인트'] },
  ),
  work('review-report', 'reviews', 4, '후기 신고 처리', 'bom.lee', '신고한 이유에 이틀 안에 답해요', {
    keywords: ['후기', '신고'],
  }),
  work('brand-story', 'content', 1, '브랜드 이야기 발행', 'sohee.ahn', '만든 사람의 이유를 전해요', {
    keywords: ['브랜드', '콘텐츠', '이야기'],
  }),
  work('push', 'content', 1, '앱 알림 발송', 'sohee.ahn', '필요한 사람에게만, 낮에만 보내요', {
    keywords: ['푸시', '알림', '발송'],
    cadence: 'MONTHLY',
    reviewed: 51,
  }),
  work('promo-plan', 'content', 1, '프로모션 계획', 'sohee.ahn', '시작하기 전에 맞닿은 팀이 모두 알게 해요', {
    keywords: ['프로모션', '행사', '할인'],
  }),
];

const sales: DemoWork[] = [
  work('contract-large', 'sales1', 0, '큰 브랜드 입점 계약', 'miso.kang', '오래 갈 조건으로 계약해요', {
    keywords: ['입점', '계약', '브랜드'],
  }),
  work('contract-small', 'sales2', 0, '작은 브랜드 입점 계약', 'woojin.heo', '첫 입점을 일주일 안에 끝내요', {
    keywords: ['입점', '계약', '첫 입점'],
  }),
  work('vendor-care', 'sales2', 0, '입점사 정기 안부', 'yeonwoo.im', '떠나기 전에 불편을 먼저 들어요', {
    since: 190,
    keywords: ['입점사', '해지', '면담'],
  }),
  work('alliance-contract', 'alliance', 0, '제휴몰 계약', 'garam.moon', '제휴몰과 조건을 맞춰요', {
    since: 520,
    keywords: ['제휴', '계약', '제휴몰'],
  }),
  work(
    'alliance-report',
    'alliance',
    1,
    '제휴몰 성과 공유',
    'alex.reed',
    '제휴몰마다 무엇이 팔렸는지 매달 나눠요',
    { since: 120, keywords: ['제휴몰', '성과', 'report'], cadence: 'MONTHLY', reviewed: 11 },
  ),
  work(
    'sales-target',
    'sales',
    null,
    '입점 목표 관리',
    'taeyang.jung',
    '몇 곳이 아니라 몇 곳이 남았는지 봐요',
    { keywords: ['입점', '목표'] },
  ),
];

const support: DemoWork[] = [
  work('hiring', 'support', null, '채용 일정 조율', 'admin', '지원한 사람이 기다리지 않게 해요', {
    keywords: ['채용', '면접'],
  }),
  work('onboarding', 'support', null, '입사 첫날 준비', 'admin', '첫날에 자리와 계정이 준비돼 있게 해요', {
    keywords: ['입사', '계정', '온보딩'],
  }),
  work('payroll', 'support', null, '급여 지급', 'admin', '약속한 날에 정확히 지급해요', {
    keywords: ['급여', '월급'],
    cadence: 'MONTHLY',
    reviewed: 5,
  }),
  work(
    'security-access',
    'support',
    null,
    '시스템 권한 관리',
    'admin',
    '필요한 사람에게 필요한 만큼만 열어요',
    { keywords: ['권한', '보안', '접근'] },
  ),
  work(
    'company-goals',
    'root',
    null,
    '회사 목표 공유',
    'haesol.yoon',
    '올해 무엇을 왜 하는지 모두가 말할 수 있게 해요',
    { keywords: ['목표', '전사', '방향'] },
  ),
  work('crisis', 'root', null, '전사 위기 대응', 'haesol.yoon', '누가 결정하는지 헷갈리지 않게 해요', {
    keywords: ['위기', '비상', '대응'],
  }),
];

export const companyWorks: DemoWork[] = [...payments, ...finance, ...content, ...sales, ...support];
