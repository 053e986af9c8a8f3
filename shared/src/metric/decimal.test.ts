import fc from 'fast-check';
import { DECIMAL_MAX, decimalToNumber, formatDecimal, parseDecimal } from './decimal';

it('reads decimals exactly', () => {
  expect(parseDecimal('1234.5')).toBe(12_345_000n);
  expect(parseDecimal('-0.0001')).toBe(-1n);
  expect(parseDecimal('1.50000000')).toBe(15_000n);
  expect(parseDecimal('1000000000000')).toBe(DECIMAL_MAX);
});

it.each(['', ' ', '1,000', '1e5', '0x10', '1.00001', '.5', '5.', '1000000000001', 'NaN', '１２'])(
  'refuses %j',
  (text) => {
    expect(parseDecimal(text)).toBeNull();
  },
);

it('writes what it reads', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -DECIMAL_MAX, max: DECIMAL_MAX }), (value) => {
      expect(parseDecimal(formatDecimal(value))).toBe(value);
    }),
  );
});

it('becomes the nearest double', () => {
  expect(decimalToNumber(12_345_000n)).toBe(1234.5);
});
