import { excerpt, markWords } from './marked-words';

const said = (text: string, words: string[]) =>
  markWords(text, words)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

test('what matched is marked wherever it stands, whatever its case', () => {
  expect(said('쿠폰 발행 확인, 쿠폰 회수', ['쿠폰'])).toBe('[쿠폰] 발행 확인, [쿠폰] 회수');
  expect(said('VOC report', ['voc'])).toBe('[VOC] report');
});

test('overlapping and touching finds are one piece, and nothing is lost', () => {
  expect(said('제휴몰 오픈', ['제휴몰', '휴몰', ' '])).toBe('[제휴몰] 오픈');
  expect(said('제휴몰오픈', ['제휴몰', '오픈'])).toBe('[제휴몰오픈]');
  expect(said('제휴몰 오픈', [])).toBe('제휴몰 오픈');
  expect(markWords('', ['a'])).toEqual([]);
});

test('a long text is cut around what matched', () => {
  const long = `${'가'.repeat(100)} 쿠폰 ${'나'.repeat(100)}`;
  const part = excerpt(long, ['쿠폰'], 40);
  expect(part).toMatch(/^….*쿠폰.*…$/);
  expect(part.length).toBeLessThanOrEqual(42);
  expect(excerpt('짧은 글', ['글'], 40)).toBe('짧은 글');
  expect(excerpt(long, [], 10)).toBe(`${'가'.repeat(10)}…`);
});
