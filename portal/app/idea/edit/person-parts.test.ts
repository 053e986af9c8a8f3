import { outOfMyPart, partsOf } from './person-parts';

const row = (memberId: string, weight: string, memberIdText = memberId) => ({
  memberId,
  memberIdText,
  weight,
});
const saved = [
  { memberId: 'A', weight: 3 },
  { memberId: 'B', weight: 2 },
  { memberId: 'C', weight: 2 },
];
const typed = [row('A', '3'), row('B', '2'), row('C', '2')];

test('each row comes to its part of all weights of those who are named', () => {
  expect(partsOf([row('A', '1'), row('', ' 3 ', '장유'), row('', '1')])).toEqual([0.25, 0.75, null]);
  expect(partsOf([row('A', '1'), row('B', '')])).toEqual([1, null]);
  expect(partsOf([row('A', '0'), row('B', '1.5')])).toEqual([null, null]);
});

test('whoever comes in takes of the writer’s part alone', () => {
  expect(outOfMyPart([...typed, row('D', '2'), row('', '1')], saved, 'A')).toEqual(['1', '2', '2', '2', '1']);
  expect(outOfMyPart([...typed, row('D', '3')], saved, 'A')).toEqual(['3', '4', '4', '3']);
});

test('nothing is worked out where nobody comes in, it is so already, or it cannot be said', () => {
  expect(outOfMyPart(typed, saved, 'A')).toBeNull();
  expect(outOfMyPart([row('A', '1'), ...typed.slice(1), row('D', '2')], saved, 'A')).toBeNull();
  expect(outOfMyPart([...typed, row('D', '')], saved, 'A')).toBeNull();
  expect(outOfMyPart([...typed, row('D', '1')], saved, 'E')).toBeNull();
  expect(outOfMyPart([...typed, row('D', '1')], saved, undefined)).toBeNull();
});
