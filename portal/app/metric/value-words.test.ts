import fc from 'fast-check';
import {
  formatChange,
  formatChangeSize,
  formatCompact,
  formatDecimalText,
  formatDifference,
  formatTick,
  formatValue,
  withUnit,
} from './value-words';

const percent = { display: 'PERCENT', unit: null } as const;
const perThousand = { display: 'PER_THOUSAND', unit: null } as const;
const cases = { display: 'NUMBER', unit: '건' } as const;

test('exact decimals are grouped without losing a digit', () => {
  expect(formatDecimalText('-1234567.5')).toBe('−1,234,567.5');
  expect(formatDecimalText('999999999999.9999')).toBe('999,999,999,999.9999');
  expect(formatDecimalText('0')).toBe('0');
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (whole) => {
      expect(formatDecimalText(String(whole)).replaceAll(',', '').replace('−', '-')).toBe(String(whole));
    }),
  );
});

test('a Korean unit stands at the number, another apart', () => {
  expect(withUnit('28,000', '건')).toBe('28,000건');
  expect(withUnit('28,000', 'orders')).toBe('28,000\u00a0orders');
  expect(withUnit('28,000', null)).toBe('28,000');
});

test('a ratio is written the way its KPI says', () => {
  expect(formatValue(0.049, percent, 'ko')).toBe('4.9%');
  expect(formatValue(0.2, percent, 'ko')).toBe('20.0%');
  expect(formatValue(0.049, perThousand, 'ko')).toBe('천\u00a0건당\u00a049건');
  expect(formatValue(0.0493, perThousand, 'en')).toBe('49.3\u00a0per\u00a01,000');
  expect(formatValue(1372, cases, 'ko')).toBe('1,372건');
});

test('tiny and enormous values stay readable', () => {
  expect(formatValue(0.000042, percent, 'ko')).toBe('0.0042%');
  expect(formatValue(0.00951, percent, 'ko')).toBe('0.95%');
  expect(formatValue(1e-12, percent, 'ko')).toBe('<0.000001%');
  expect(formatValue(0, percent, 'ko')).toBe('0%');
  expect(formatValue(123_456_789_012.4, cases, 'ko')).toBe('123,456,789,012건');
  expect(formatValue(-3, cases, 'ko')).toBe('−3건');
});

test('a tick has the places that its step needs, and large ones are short', () => {
  expect(formatTick(0.05, 0.05, percent, 'ko')).toBe('5%');
  expect(formatTick(0.005, 0.0025, percent, 'ko')).toBe('0.5%');
  expect(formatTick(120_000_000, 20_000_000, cases, 'ko')).toBe('1.2억');
  expect(formatTick(120_000_000, 20_000_000, cases, 'en')).toBe('120M');
  expect(formatTick(1500, 500, cases, 'ko')).toBe('1,500');
  expect(formatTick(0.075, 0.025, percent, 'ko')).toBe('7.5%');
});

test('changes carry their sign and no more places than they need', () => {
  expect(formatChange(-0.75, 'ko')).toBe('−75%');
  expect(formatChange(1, 'en')).toBe('+100%');
  expect(formatChange(0.042, 'ko')).toBe('+4.2%');
  expect(formatChange(-0.766, 'ko', 1)).toBe('−76.6%');
  expect(formatChange(-0.00001, 'ko')).toBe('0%');
  expect(formatChangeSize(-0.75, 'ko')).toBe('75%');
});

test('values in little room are shortened', () => {
  expect(formatCompact(294_376_788_639, cases, 'ko')).toBe('2944억');
  expect(formatCompact(0.000000063, percent, 'ko')).toBe('0.0000063%');
});

test('a difference of percentages is in points', () => {
  expect(formatDifference(-0.009, percent, 'ko')).toBe('0.9%p');
  expect(formatDifference(0.035, percent, 'en')).toBe('3.5\u00a0pp');
  expect(formatDifference(0.000000063, percent, 'ko')).toBe('0.0000063%p');
  expect(formatDifference(300, cases, 'ko')).toBe('300건');
});
