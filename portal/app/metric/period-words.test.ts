import { periodWords } from './period-words';

const today = '2026-11-22';

test('a whole month is said by its name', () => {
  expect(periodWords('2026-04-01', '2026-05-01', 'ko', today)).toBe('4월');
  expect(periodWords('2025-12-01', '2026-01-01', 'ko', today)).toBe('2025년\u00a012월');
  expect(periodWords('2026-02-01', '2026-03-01', 'en', today)).toBe('February');
});

test('a part of a month, and two months, are said from day to day', () => {
  expect(periodWords('2026-11-01', '2026-11-21', 'ko', today)).toBe('11월\u00a01–20일');
  expect(periodWords('2026-04-06', '2026-06-01', 'ko', today)).toBe('4월\u00a06일–5월\u00a031일');
});

test('several whole months are said by their names', () => {
  expect(periodWords('2026-01-01', '2026-05-01', 'ko', today)).toBe('1월–4월');
  expect(periodWords('2014-04-01', '2026-12-01', 'ko', today)).toBe('2014년\u00a04월–2026년\u00a011월');
});

test('over a turn of the year both years are said', () => {
  expect(periodWords('2025-11-24', '2026-11-23', 'ko', today)).toBe(
    '2025년\u00a011월\u00a024일–2026년\u00a011월\u00a022일',
  );
});
