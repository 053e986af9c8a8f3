import { isFiltered, kpisOfPath, readKpiFilter, readKpiView, toKpiFilter } from './kpi-filter';

const read = (query: string) => readKpiFilter(new URLSearchParams(query));

test('an address says what is listed', () => {
  expect(toKpiFilter(read('q=%20문의%20&team=T1&value=V1&status=retired'))).toEqual({
    text: '문의',
    teamId: 'T1',
    valueId: 'V1',
    retired: true,
  });
  expect(toKpiFilter(read(''))).toEqual({ retired: false });
  expect(isFiltered(read(''))).toBe(false);
  expect(isFiltered(read('status=retired'))).toBe(true);
});

test('a person’s list is found by an opaque id', () => {
  const url = new URL(kpisOfPath('TWVtYmVyOjE='), 'http://hub');
  expect(readKpiFilter(url.searchParams).ownerId).toBe('TWVtYmVyOjE=');
});

test('an unknown view is the list', () => {
  expect(readKpiView(new URLSearchParams('view=map'))).toBe('list');
  expect(readKpiView(new URLSearchParams('view=mission'))).toBe('mission');
});
