import { applauseWords, withApplause } from './applause-words';

const me = { id: 'M0', name: '서지안' };
const taeo = { id: 'M1', name: '문태오' };
const of = (
  applauseCount: number,
  isApplauded: boolean,
  applauders: { id: string; name: string }[] = [],
) => ({
  applauseCount,
  isApplauded,
  applauders,
});
const said = (applause: ReturnType<typeof of>) => {
  const { word, name, count } = applauseWords(applause, me.id);
  return [word, name, count].join(' ');
};

test('nobody yet, one, and one with the rest counted', () => {
  expect(said(of(0, false))).toBe('nobody  0');
  expect(said(of(1, false, [taeo]))).toBe('one 문태오 0');
  expect(said(of(24, false, [taeo]))).toBe('oneAnd 문태오 23');
});

test('the reader comes first', () => {
  expect(said(of(1, true, [me]))).toBe('me  0');
  expect(said(of(57, true, [me, taeo]))).toBe('meAnd  56');
});

test('without a name there is still a count', () => {
  expect(said(of(3, false))).toBe('some  3');
});

test('a tap counts one more, and a second tap takes exactly that back', () => {
  const before = of(24, false, [taeo]);
  const tapped = withApplause(before, true);
  expect(said(tapped)).toBe('meAnd  24');
  expect(withApplause(tapped, false)).toEqual(before);
  expect(withApplause(tapped, true)).toBe(tapped);
});

test('after the reader took it back, the next name is said', () => {
  expect(said(withApplause(of(2, true, [me, taeo]), false))).toBe('one 문태오 0');
});
