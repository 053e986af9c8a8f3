import { postPieces } from './post-pieces';

const nara = { id: 'M1', name: '권나래' };
const said = (...args: Parameters<typeof postPieces>) =>
  postPieces(...args)
    .map(({ text, isCredited, memberId }) => {
      const named = memberId ? `<${text}>` : text;
      return isCredited ? `[${named}]` : named;
    })
    .join('');

test('the credited part is its own piece, counted in whole characters', () => {
  expect(said('🙂 먼저 찾았어요. 고마워요', { start: 2, end: 10 }, [])).toBe('🙂 [먼저 찾았어요.] 고마워요');
});

test('a span that does not lie in the text marks nothing', () => {
  expect(said('짧아요', { start: 1, end: 9 }, [])).toBe('짧아요');
  expect(said('짧아요', null, [])).toBe('짧아요');
});

test('who is mentioned is named, also inside of what is credited and before a particle', () => {
  expect(said('@권나래님이 도왔어요', { start: 0, end: 6 }, [nara])).toBe('[<@권나래>][님이] 도왔어요');
});

test('an @ that names nobody of the post stays text', () => {
  expect(said('@한준호, a@b.kr @', null, [nara])).toBe('@한준호, a@b.kr @');
});

test('of two names of which one begins the other, the longer one is meant', () => {
  const kim = { id: 'M2', name: '권나' };
  const pieces = postPieces('@권나래 @권나', null, [kim, nara]);
  expect(pieces.map(({ memberId }) => memberId)).toEqual(['M1', null, 'M2']);
});

test('no text is lost, whatever it holds', () => {
  const text = '<script>alert(1)</script>\n@권나래 & "권나래"';
  const pieces = postPieces(text, { start: 3, end: 30 }, [nara]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(postPieces('', null, [nara])).toEqual([]);
});
