import { foreignLanguage } from './foreign-language';

test('Korean on an English page is marked, on a Korean page it is not', () => {
  expect(foreignLanguage('CX운영파트', 'en')).toBe('ko');
  expect(foreignLanguage('CX운영파트', 'ko')).toBeNull();
});

test('English words on a Korean page are marked, an abbreviation is not', () => {
  expect(foreignLanguage('Alex Reed', 'ko')).toBe('en');
  expect(foreignLanguage('VOC', 'ko')).toBeNull();
  expect(foreignLanguage('Alex Reed', 'en')).toBeNull();
});
