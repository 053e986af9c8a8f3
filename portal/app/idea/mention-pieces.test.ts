import { mentionPieces } from './mention-pieces';

const jun = { id: 'J', name: '한준' };
const junho = { id: 'H', name: '한준호' };

test('the longest name that fits is meant', () => {
  expect(mentionPieces('@한준호님 덕분이에요 @한준', [jun, junho])).toEqual([
    { text: '@한준호', memberId: 'H' },
    { text: '님 덕분이에요 ', memberId: null },
    { text: '@한준', memberId: 'J' },
  ]);
});

test('a text that mentions nobody stays whole, whatever signs it holds', () => {
  expect(mentionPieces('@누구 (a+b)', [])).toEqual([{ text: '@누구 (a+b)', memberId: null }]);
  expect(mentionPieces('x', [{ id: 'P', name: 'A+ (B' }])).toEqual([{ text: 'x', memberId: null }]);
});
