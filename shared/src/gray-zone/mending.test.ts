import { GrayZoneSource } from '../finding';
import { isGapSource, leavesGap, mendingSides } from './mending';

const side = (id: number, hasOwner: boolean, exists = true) => ({ id, hasOwner, exists });

test('a gap of the map is what nobody, or two, answer for, and a hand-off without an owner', () => {
  expect(Object.values(GrayZoneSource).filter(isGapSource)).toEqual(['UNOWNED', 'DOUBLY_OWNED', 'HAND_OFF']);
});

test.each([
  ['the one without an owner', [side(1, true), side(2, false)], [2]],
  ['both without owners', [side(1, false), side(2, false)], [1, 2]],
  ['either, once both have owners', [side(1, true), side(2, true)], [1, 2]],
  ['none, where only what has ended is missing', [side(1, true), side(2, false, false)], []],
  ['the one that is there', [side(1, false), side(2, false, false)], [1]],
])('a hand-off is mended by taking %s', (_name, sides, expected) => {
  expect(mendingSides(sides)).toEqual(expected);
});

test('new or other work leaves a gap of the map open; taking its work, whole or a part, closes it', () => {
  expect(leavesGap({ mapEffect: 'NEW', responsibilityId: null }, [2])).toBe('mapEffect');
  expect(leavesGap({ mapEffect: 'TAKE_OVER', responsibilityId: 1 }, [2])).toBe('responsibilityId');
  expect(leavesGap({ mapEffect: 'SPLIT', responsibilityId: 1 }, [])).toBe('responsibilityId');
  for (const mapEffect of ['TAKE_OVER', 'SPLIT'] as const)
    expect(leavesGap({ mapEffect, responsibilityId: 2 }, [2])).toBeNull();
  expect(leavesGap({ mapEffect: 'NEW', responsibilityId: null }, null)).toBeNull();
});
