import { spreadKeywords } from './keywords';

const spread = (text: string) => {
  const form = new FormData();
  form.set('keywordsText', text);
  return [...spreadKeywords(form)].filter(([name]) => name !== 'keywordsText');
};

test('words between commas and lines become a list, each once', () => {
  expect(spread('환불, 취소 ,환불\n교환')).toEqual([
    ['keywords[0]', '환불'],
    ['keywords[1]', '취소'],
    ['keywords[2]', '교환'],
  ]);
});

test('an empty line gives no list', () => {
  expect(spread(' , ')).toEqual([]);
});
