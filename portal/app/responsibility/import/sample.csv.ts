/** A small table that shows every column of the CSV import (their meaning: shared, responsibilities-csv.parser). */

const HEADER = [
  ...['key', 'name', 'team', 'parent', 'stage', 'kind', 'purpose', 'scope_in', 'scope_out', 'keywords'],
  ...['criteria', 'review_cadence', 'accountable', 'responsible', 'consulted', 'informed'],
];

const ROWS = [
  [
    ...['refund-rules', '환불 기준 관리', '소비자정책파트', '', '', 'ROUTINE'],
    ...['환불 기준을 한 곳에서 정하고 알려요', '모든 채널의 환불 기준', '개별 환불 처리', '환불; 취소; 반품'],
    ...['', 'QUARTERLY', 'boram@example.com', '소비자정책파트', 'CX운영파트', '물류운영파트'],
  ],
  [
    ...['refund-rules-sale', '행사 상품 환불 기준', '소비자정책파트', 'refund-rules', '', 'PROJECT'],
    ...['', '', '', '', '', 'NONE', 'boram@example.com', '', '', ''],
  ],
];

/** The table as CSV text: a byte-order mark for Excel, CRLF. No cell of it needs quotes. */
export function sampleCsv(): string {
  return `\uFEFF${[HEADER, ...ROWS].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}
