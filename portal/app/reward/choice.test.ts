import { chosenOption, costOf, firstUnits, mostUnits, typedUnits } from './choice';

const leave = { id: 'l', kind: 'LEAVE', price: 150_000, most: 10, stock: null };
const money = { id: 'm', kind: 'MONEY', price: 1, most: 10_000_000, stock: null };
const book = { id: 'b', kind: 'GIFT', price: 15_000, most: 5, stock: 2 };

test('five days of leave leave what the wallet has less their price', () => {
  expect(costOf(leave, 5, 1_762_786)).toEqual({
    units: 5,
    points: 750_000,
    left: 1_012_786,
    lacks: 0,
    isAllowed: true,
  });
});

test('more than the wallet holds says how much is lacking, and cannot be asked for', () => {
  expect(costOf(leave, 2, 200_000)).toMatchObject({ left: -100_000, lacks: 100_000, isAllowed: false });
});

test('no more can be asked for than is allowed at once or in stock', () => {
  expect(mostUnits(leave)).toBe(10);
  expect(mostUnits(book)).toBe(2);
  expect(mostUnits({ ...leave, most: 1_000_000_000 })).toBe(6_666);
  expect(costOf(book, 3, 1_000_000).isAllowed).toBe(false);
  expect(costOf({ ...book, stock: 0 }, 1, 1_000_000).isAllowed).toBe(false);
});

test('an option opens at one, money at what the wallet holds in whole ten thousands', () => {
  expect(firstUnits(leave, 0)).toBe(1);
  expect(firstUnits(money, 1_762_786)).toBe(1_760_000);
  expect(firstUnits(money, 9_999)).toBe(9_999);
  expect(firstUnits(money, 0)).toBe(1);
});

test('typed units are whole and above zero', () => {
  expect(['5', ' 1,000 ', '0', '-1', '1.5', '', '1e3', null, '99999999999'].map(typedUnits)).toEqual([
    5,
    1_000,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('the option of the address is chosen, else the first that is left', () => {
  const gone = { ...book, stock: 0 };
  expect(chosenOption([gone, leave, money], 'm')).toBe(money);
  expect(chosenOption([gone, leave, money], 'x')).toBe(leave);
  expect(chosenOption([gone], null)).toBe(gone);
  expect(chosenOption([], null)).toBeNull();
});
