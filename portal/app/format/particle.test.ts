import { chooseParticle, withParticle } from './particle';

test('a name that ends in a consonant takes 은, 이, 을, 과, 으로, 이에요', () => {
  expect(withParticle('서지안', '은/는')).toBe('서지안은');
  expect(withParticle('서지안', '이/가')).toBe('서지안이');
  expect(withParticle('정산팀', '을/를')).toBe('정산팀을');
  expect(withParticle('정산팀', '과/와')).toBe('정산팀과');
  expect(withParticle('정산팀', '으로/로')).toBe('정산팀으로');
  expect(withParticle('윤서진님', '이에요/예요')).toBe('윤서진님이에요');
});

test('a name that ends in a vowel takes 는, 가, 를, 와, 로, 예요', () => {
  expect(withParticle('CX운영파트', '은/는')).toBe('CX운영파트는');
  expect(withParticle('문태오', '이/가')).toBe('문태오가');
  expect(withParticle('문태오', '을/를')).toBe('문태오를');
  expect(withParticle('문태오', '과/와')).toBe('문태오와');
  expect(withParticle('파트', '으로/로')).toBe('파트로');
  expect(withParticle('강이든 대표', '이에요/예요')).toBe('강이든 대표예요');
});

test('ㄹ takes 로 but 은, 이 and 을', () => {
  expect(withParticle('서울', '으로/로')).toBe('서울로');
  expect(withParticle('한소율', '을/를')).toBe('한소율을');
});

test('digits are read in Korean', () => {
  expect(chooseParticle('3', '은/는')).toBe('은');
  expect(chooseParticle('영업2', '은/는')).toBe('는');
  expect(chooseParticle('2027', '으로/로')).toBe('로');
  expect(chooseParticle('10', '이/가')).toBe('이');
});

test('Latin words and abbreviations are read or spelt', () => {
  expect(chooseParticle('SIG Testing', '은/는')).toBe('는');
  expect(chooseParticle('VOC', '을/를')).toBe('를');
  expect(chooseParticle('CRM', '을/를')).toBe('을');
  expect(chooseParticle('Excel', '으로/로')).toBe('로');
  expect(chooseParticle('Platform', '이/가')).toBe('이');
});

test('a closing quote is not torn from its particle, and is not read', () => {
  expect(withParticle('‘쿠폰 발행’', '은/는')).toBe('‘쿠폰 발행’\u2060은');
  expect(withParticle('환불 기준 관리(CX)', '을/를')).toBe('환불 기준 관리(CX)\u2060를');
});

test('a text without a sound takes the form after a vowel', () => {
  expect(chooseParticle('', '은/는')).toBe('는');
  expect(chooseParticle('…', '을/를')).toBe('를');
});
