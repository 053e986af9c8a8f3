import { doorsHeading, doorsPath, readDoorsView } from './doors';

test('what is to be looked into comes before what got better, and quiet is said too', () => {
  expect(doorsHeading(['NONE', 'WORSE', 'BETTER', 'BETTER'])).toEqual({ word: 'both', better: 2, worse: 1 });
  expect(doorsHeading(['WORSE', 'TOO_EARLY'])).toEqual({ word: 'worse', count: 1 });
  expect(doorsHeading(['NONE', 'BETTER'])).toEqual({ word: 'better', count: 1 });
  expect(doorsHeading(['NONE', 'NO_DATA'])).toEqual({ word: 'quiet' });
  expect(doorsHeading(['TOO_EARLY', 'NO_DATA'])).toEqual({ word: 'early' });
  expect(doorsHeading([])).toEqual({ word: 'empty' });
});

test('an address leads back to the view it was made of', () => {
  const view = { text: '문의 수', archived: true, side: 'BACK_DOOR', after: 'c1' } as const;
  expect(readDoorsView(new URL(doorsPath(view), 'http://hub').searchParams)).toEqual(view);
  expect(doorsPath({})).toBe('/metrics');
  expect(readDoorsView(new URLSearchParams('door=elsewhere')).side).toBeNull();
});
