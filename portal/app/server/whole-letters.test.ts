import { text } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { wholeLetters } from './whole-letters';

test('a Korean page of any length arrives letter by letter', async () => {
  const words = Array.from(
    { length: 2_000 },
    (_none, index) => `${'가'.repeat(index % 7)}나${'a'.repeat(index % 3)}`,
  );
  const page = createElement(
    'ul',
    null,
    words.map((word, index) => createElement('li', { key: index, title: word }, word)),
  );
  const { pipe } = renderToPipeableStream(page);
  const arrived = await text(pipe(wholeLetters()));
  expect(arrived).toBe(`<ul>${words.map((word) => `<li title="${word}">${word}</li>`).join('')}</ul>`);
});
