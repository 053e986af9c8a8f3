import fc from 'fast-check';
import { rawTarget, targetPlaces, typedTarget } from './target-text';

const displays = ['PERCENT', 'PER_THOUSAND', 'NUMBER'] as const;

test('a percentage is kept as its ratio, exactly', () => {
  expect(rawTarget('6.0', 'PERCENT')).toBe('0.06');
  expect(rawTarget('6.0 %', 'PERCENT')).toBe('0.06');
  expect(rawTarget('0.07', 'PERCENT')).toBe('0.0007');
  expect(rawTarget('100', 'PERCENT')).toBe('1');
  expect(rawTarget('0,500', 'NUMBER')).toBeNull();
  expect(rawTarget('1,500', 'NUMBER')).toBe('1500');
  expect(rawTarget('-2.5', 'PERCENT')).toBe('-0.025');
  // 0.1 + 0.2 in doubles would show here
  expect(rawTarget('0.29', 'PERCENT')).toBe('0.0029');
});

test('other displays move the point otherwise', () => {
  expect(rawTarget('49', 'PER_THOUSAND')).toBe('0.049');
  expect(rawTarget('1,234.5', 'NUMBER')).toBe('1234.5');
  expect(rawTarget('007', 'NUMBER')).toBe('7');
});

test('nothing typed is no target', () => {
  expect(rawTarget('  ', 'PERCENT')).toBe('');
});

test.each(['6,0', 'six', '1e3', '6..0', '12 3', '.', '%'])('%j is not read as a number', (typed) => {
  expect(rawTarget(typed, 'PERCENT')).toBeNull();
});

test('finer than the API keeps is not rounded in silence', () => {
  expect(rawTarget('6.255', 'PERCENT')).toBeNull();
  expect(rawTarget('6.250', 'PERCENT')).toBe('0.0625');
  expect(targetPlaces('PERCENT')).toBe(2);
  expect(targetPlaces('PER_THOUSAND')).toBe(1);
});

test('what is kept is shown as it was typed, in every display', () => {
  expect(typedTarget('0.06', 'PERCENT')).toBe('6');
  expect(typedTarget('0.0625', 'PERCENT')).toBe('6.25');
  fc.assert(
    fc.property(
      fc.constantFrom(...displays),
      fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
      (display, scaled) => {
        const sign = scaled < 0n ? '-' : '';
        const size = String(scaled < 0n ? -scaled : scaled).padStart(5, '0');
        const raw = `${sign}${size.slice(0, -4)}.${size.slice(-4)}`
          .replace(/\.?0+$/, '')
          .replace(/^-0$/, '0');
        expect(rawTarget(typedTarget(raw, display), display)).toBe(raw === '' ? '0' : raw);
      },
    ),
  );
});
