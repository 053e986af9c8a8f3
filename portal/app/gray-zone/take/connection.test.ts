import { type DrawnLink, placesOf } from './connection';

const link = (name: string, relation: DrawnLink['relation']): DrawnLink => ({
  id: name,
  name,
  relation,
  note: '',
});

test('work is drawn where it connects', () => {
  const places = placesOf([
    link('입점 계약', 'BEFORE'),
    link('문의 답변', 'AFTER'),
    link('상품 점검', 'BESIDE'),
  ]);
  expect(places.BEFORE.map(({ name }) => name)).toEqual(['입점 계약']);
  expect(places.AFTER.map(({ name }) => name)).toEqual(['문의 답변']);
  expect(places.BESIDE.map(({ name }) => name)).toEqual(['상품 점검']);
});

test('a line without a name is not drawn, and the same work once in a place', () => {
  const places = placesOf([link('', 'BEFORE'), link('입점 계약', 'BEFORE'), link(' 입점 계약 ', 'BEFORE')]);
  expect(places.BEFORE).toHaveLength(1);
});
