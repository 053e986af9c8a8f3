import { mentionNames } from './mention-names';

test('a Korean name may carry a particle, so its beginnings are tried too', () => {
  expect(mentionNames('@한준호님이 도왔어요')).toEqual([['한준호님이', '한준호님', '한준호', '한준']]);
  expect(mentionNames('고마워요 @한솔')).toEqual([['한솔']]);
});

test('a Latin name is two words or one', () => {
  expect(mentionNames('thanks @Alex Reed, and @Jo')).toEqual([['Alex Reed', 'Alex'], ['Jo']]);
});

test('an e-mail address mentions nobody, nor does a lonely @', () => {
  expect(mentionNames('jian@company.com @ @@ @!')).toEqual([]);
});

test('a name twice is asked for once, and a flood is cut', () => {
  expect(mentionNames('@권나래 @권나래')).toHaveLength(1);
  const flood = Array.from({ length: 60 }, (_, at) => `@n${at}`).join('\n');
  expect(mentionNames(flood)).toHaveLength(20);
});
