import { wordsMissing } from './words-needed';

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

const needing: Record<string, string>[] = [
  { answer: 'NO' },
  { answer: 'YES_IF' },
  { answer: 'HAND_BACK' },
  { decision: 'RETURN' },
];

test.each(needing)('%o needs words, and spaces are none', (pressed) => {
  expect(wordsMissing(form({ ...pressed, words: '  ' }))).toEqual({ words: ['required'] });
  expect(wordsMissing(form({ ...pressed, words: '오픈 3일 전까지 거쳐 주세요' }))).toEqual({});
});

const free: Record<string, string>[] = [{ answer: 'YES' }, { answer: 'ACCEPT' }, { decision: 'ADOPT' }];

test.each(free)('%o needs none', (pressed) => {
  expect(wordsMissing(form({ ...pressed, words: '' }))).toEqual({});
});
