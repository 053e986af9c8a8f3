import { entropyWord } from './entropy-words';

test('how scattered a topic is has a word at every level', () => {
  expect(
    [null, undefined, 0, 0.2, 0.49, 0.5, 0.89, 0.9, 1].map((entropy) => entropyWord(entropy, 9)),
  ).toEqual(['none', 'none', 'same', 'mostly', 'mostly', 'scattered', 'scattered', 'even', 'even']);
});

test('a single landing is not yet always the same team', () => {
  expect(entropyWord(0, 1)).toBe('once');
  expect(entropyWord(0, 2)).toBe('same');
});
