import { guardedCell, unguardedCell } from './csv-cell';

test.each(['=1+1', '-1+1', '+82-2-555-0100', '@SUM(A1)', '-', '--5', '-5;', '\t-5', "'-5+1", '－5'])(
  '%j is guarded, and read as it was',
  (cell) => {
    expect(guardedCell(cell)).toBe(`'${cell}`);
    expect(unguardedCell(guardedCell(cell))).toBe(cell);
  },
);

test.each(['-5', '-0.25', '5', '-1e-7', '2e+21'])('the number %s stays one', (cell) => {
  expect(guardedCell(cell)).toBe(cell);
  expect(unguardedCell(cell)).toBe(cell);
});

test('a text that is a number behind an apostrophe is read as it was', () => {
  expect(unguardedCell(guardedCell("'-5"))).toBe("'-5");
});
