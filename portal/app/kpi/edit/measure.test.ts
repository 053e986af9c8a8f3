import type { LibraryTemplateFragment } from '~/gql/graphql';
import {
  complete,
  emptyMeasure,
  fromTemplate,
  isAvailable,
  readMeasure,
  templateOf,
  withBasis,
  withDenominator,
} from './measure';

const metric = (id: string) => ({ id, name: id, unit: '건', side: 'BACK_DOOR' as const });

const aTemplate = (over: Partial<LibraryTemplateFragment> = {}): LibraryTemplateFragment => ({
  key: 'CANCELLATION_RATE',
  basis: 'PROPORTION',
  display: 'PERCENT',
  direction: 'LOWER',
  numeratorRole: 'CANCELLATIONS',
  denominatorRole: 'ORDERS',
  numerator: metric('cancellations'),
  denominator: metric('orders'),
  ...over,
});

test('what a form sends is read, and what it does not know falls back', () => {
  const read = readMeasure({ numeratorId: 'a', denominatorId: 'b', basis: 'NONSENSE', unit: 'MONTH' });
  expect(read).toEqual({ ...emptyMeasure, numeratorId: 'a', denominatorId: 'b', unit: 'MONTH' });
});

test('a lone number is an amount, and becomes a ratio again with a denominator', () => {
  const lone = complete({ ...emptyMeasure, numeratorId: 'a' });
  expect(lone).toMatchObject({ basis: 'AMOUNT', display: 'NUMBER' });
  expect(withDenominator(lone, 'b')).toMatchObject({ basis: 'RATE', display: 'PERCENT' });
  expect(complete(emptyMeasure)).toEqual(emptyMeasure);
  const share = { ...lone, denominatorId: 'b', basis: 'PROPORTION' as const };
  expect(withDenominator(share, 'c')).toMatchObject({ basis: 'PROPORTION', denominatorId: 'c' });
});

test('an amount starts as it is, since it is often more than one, and a ratio as a percentage', () => {
  const ratio = { ...emptyMeasure, numeratorId: 'cases', denominatorId: 'people' };
  const amount = withBasis(ratio, 'AMOUNT');
  expect(amount).toMatchObject({ basis: 'AMOUNT', display: 'NUMBER' });
  expect(withBasis(amount, 'RATE')).toMatchObject({ basis: 'RATE', display: 'PERCENT' });
});

test('how it is written stays as chosen where the two belong together as before', () => {
  const chosen = { ...emptyMeasure, numeratorId: 'a', denominatorId: 'b', display: 'PER_THOUSAND' as const };
  expect(withBasis(chosen, 'PROPORTION').display).toBe('PER_THOUSAND');
  const amount = { ...chosen, basis: 'AMOUNT' as const, display: 'PERCENT' as const };
  expect(withBasis(amount, 'AMOUNT').display).toBe('PERCENT');
});

test('a template brings its formula, and takes the target of another one away', () => {
  const typed = { ...emptyMeasure, target: '6', unit: 'MONTH' as const };
  expect(fromTemplate(typed, aTemplate(), '취소율', ['취소율', '반품률'])).toEqual({
    name: '취소율',
    numeratorId: 'cancellations',
    denominatorId: 'orders',
    basis: 'PROPORTION',
    display: 'PERCENT',
    direction: 'LOWER',
    unit: 'MONTH',
    target: '',
  });
});

test('a template renames what another template named, and leaves an owner’s own words', () => {
  const library = ['취소율', '반품률'];
  const named = (name: string) =>
    fromTemplate({ ...emptyMeasure, name }, aTemplate(), '취소율', library).name;
  expect(named('반품률')).toBe('취소율');
  expect(named('우리 가게 취소')).toBe('우리 가게 취소');
});

test('a template is there only with every metric that it needs', () => {
  expect(isAvailable(aTemplate())).toBe(true);
  expect(isAvailable(aTemplate({ denominator: null }))).toBe(false);
  expect(isAvailable(aTemplate({ denominator: null, denominatorRole: null }))).toBe(true);
});

test('a formula is recognised as one of the library', () => {
  const chosen = fromTemplate(emptyMeasure, aTemplate(), '취소율', []);
  expect(templateOf(chosen, [aTemplate()])?.key).toBe('CANCELLATION_RATE');
  expect(templateOf({ ...chosen, direction: 'HIGHER' }, [aTemplate()])).toBeUndefined();
  expect(templateOf(emptyMeasure, [aTemplate({ numerator: null })])).toBeUndefined();
});
