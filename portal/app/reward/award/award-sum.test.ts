import { awardSum } from './award-sum';

test('an award takes its points once for each', () => {
  expect(awardSum(3, 30_000, 320_000)).toEqual({
    people: 3,
    each: 30_000,
    total: 90_000,
    left: 230_000,
    lacks: 0,
  });
});

test('more than the budget holds says how much is lacking', () => {
  expect(awardSum(2, 200_000, 320_000)).toMatchObject({ left: -80_000, lacks: 80_000 });
});

test('nobody or nothing yet sums up to nothing', () => {
  expect(awardSum(0, 100, 1_000)).toBeNull();
  expect(awardSum(2, null, 1_000)).toBeNull();
});
