import { searchedName, typedNames } from './typed-names';

test('names are parted by commas of any kind, each once', () => {
  expect(typedNames('권나래, 한준호、오민재，@윤서진;\n권나래,,')).toEqual([
    '권나래',
    '한준호',
    '오민재',
    '윤서진',
  ]);
  expect(typedNames('Alex Reed, Jo')).toEqual(['Alex Reed', 'Jo']);
  expect(typedNames('  ')).toEqual([]);
});

test('a flood of names is cut', () => {
  expect(typedNames(Array.from({ length: 90 }, (_, at) => `n${at}`).join(','))).toHaveLength(20);
});

test('님 after a name is not searched for', () => {
  expect(searchedName('권나래님')).toBe('권나래');
  expect(searchedName('권나래')).toBe('권나래');
  expect(searchedName('하님')).toBe('하님');
});
