import { formulaParts, plainNumber, typedPriority } from './formula';

test('what is typed comes to reach × effect ÷ effort', () => {
  expect(typedPriority({ reach: '310', effect: '0.8', effort: '2' })).toBe(124);
  expect(typedPriority({ reach: '1,240명', effect: '1', effort: '0.5' })).toBe(2480);
});

test('nothing is said of what is not there yet, or out of range', () => {
  for (const typed of [
    { reach: '', effect: '0.8', effort: '2' },
    { reach: '310', effect: '8', effort: '2' },
    { reach: '310', effect: '0.8', effort: '0' },
    { reach: '1.5', effect: '0.8', effort: '2' },
    { reach: '310', effect: 'much', effort: '2' },
  ])
    expect([typed, typedPriority(typed)]).toEqual([typed, null]);
});

test('a number may be typed as people write it', () => {
  expect(plainNumber(' 41,300,000원 ')).toBe('41300000');
  expect(plainNumber('₩4,130')).toBe('4130');
  expect(plainNumber('-5')).toBe('-5');
});

test('decimals are said without empty places', () => {
  expect(formulaParts({ reach: 310, effect: '0.8000', effort: '2.0000' })).toEqual({
    reach: 310,
    effect: 0.8,
    effort: 2,
  });
});
