/** Who hands what to whom, by keys. */
export const handOffs: [from: string, to: string, what: string, since: number][] = [
  ['alliance-contract', 'mall-opening', '계약된 제휴몰과 오픈 희망일', 520],
  ['mall-large', 'display', '열린 몰의 전시 자리 요청', 46],
  ['mall-small', 'ad-check', '오픈 3일 전 화면 문구', 46],
  ['ad-check', 'display', '점검이 끝난 문구', 700],
  ['display', 'payment-fail', '행사 시작과 예상 주문량', 700],
  ['payment-fail', 'ship-on-time', '결제가 확인된 주문', 700],
  ['ship-on-time', 'contact-reason', '늦어지는 주문 목록', 700],
  ['contact-reason', 'refund-rule', '기준에 없는 환불 사유', 700],
  ['refund-rule', 'same-day-refund', '승인할 환불', 400],
  ['same-day-refund', 'refund-job', '승인된 환불', 400],
  ['coupon-issue', 'coupon-cost', '발행된 쿠폰과 조건', 420],
  ['mall-small', 'opening-settlement', '오픈한 몰과 수수료 조건', 46],
  ['contract-small', 'vendor-onboard', '새 입점사와 서류', 700],
  ['vendor-onboard', 'vendor-edu', '확인이 끝난 입점사', 700],
  ['auto-cancel', 'stock-sync', '취소가 이어진 상품', 500],
  ['return-inbound', 'same-day-refund', '검수가 끝난 반품', 400],
];
