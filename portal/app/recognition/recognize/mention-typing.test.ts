import { mentionAt, withMention } from './mention-typing';

const at = (text: string) => mentionAt(text.replace('|', ''), text.indexOf('|'));

test('what stands between an @ and the caret is being typed', () => {
  expect(at('고마워요 @권나|')).toEqual({ from: 5, part: '권나' });
  expect(at('@Alex R|eed')).toEqual({ from: 0, part: 'Alex R' });
});

test('no name is typed in an address, after two words, in front of the @ or on a new line', () => {
  expect(at('a@b|')).toBeNull();
  expect(at('@권나래 님이 도|왔어요')).toBeNull();
  expect(at('안녕| @권나래')).toBeNull();
  expect(at('@|')).toBeNull();
  expect(at('@권나래\n도움|')).toBeNull();
});

test('the whole name takes the place of its part', () => {
  const text = '고마워요 @권나 덕분에';
  const typed = mentionAt(text, 8);
  expect(typed && withMention(text, typed, '권나래')).toEqual({ text: '고마워요 @권나래 덕분에', caret: 9 });
  const end = mentionAt('@권', 2);
  expect(end && withMention('@권', end, '권나래')).toEqual({ text: '@권나래 ', caret: 5 });
});
