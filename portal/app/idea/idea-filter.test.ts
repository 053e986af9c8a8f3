import { ideasPath, isNarrowed, readIdeaFilter, toIdeaFilter } from './idea-filter';

const read = (query: string) => readIdeaFilter(new URLSearchParams(query));

test('an address says what the list shows', () => {
  const filter = read('q=%20정산%20&state=DECLINED&who=decide&person=M1');
  expect(toIdeaFilter(filter)).toEqual({
    text: '정산',
    states: ['DECLINED'],
    toDecide: true,
    authorId: 'M1',
  });
});

test('an address leads back to the same list', () => {
  for (const query of ['', 'q=정산&who=mine', 'state=MEASURED&person=M1&order=SUPPORT'])
    expect(readIdeaFilter(new URL(ideasPath(read(query)), 'http://hub').searchParams)).toEqual(read(query));
});

test('what an address does not know is not a filter', () => {
  const filter = read('state=GREAT&who=everyone&order=NAME');
  expect(isNarrowed(filter)).toBe(false);
  expect(ideasPath(filter)).toBe('/ideas');
});
