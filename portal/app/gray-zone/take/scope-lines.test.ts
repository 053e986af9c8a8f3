import { scopeLines } from './scope-lines';

test('a scope is shown line by line, whatever bullets it was written with', () => {
  expect(scopeLines('기존 틀을 쓰는 오픈\n- 상품 200개 이하\n\n  • 문의 살피기 ')).toEqual([
    '기존 틀을 쓰는 오픈',
    '상품 200개 이하',
    '문의 살피기',
  ]);
  expect(scopeLines('-20도 창고')).toEqual(['-20도 창고']);
  expect(scopeLines('')).toEqual([]);
});
