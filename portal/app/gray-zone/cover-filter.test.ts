import { coversPath, readCoverFilter, toCoverFilter } from './cover-filter';

const read = (query: string) => readCoverFilter(new URLSearchParams(query));

test('without a filter the list shows what holds today', () => {
  expect(toCoverFilter(read(''))).toEqual({ running: true });
  expect(toCoverFilter(read('when=all'))).toEqual({});
});

test('a person’s or a topic’s covers are shown of all time', () => {
  expect(toCoverFilter(read('helper=M1'))).toEqual({ helperId: 'M1' });
  expect(toCoverFilter(read('topic=T1&when=now'))).toEqual({ running: true, topicId: 'T1' });
});

test('an address leads back to the same list', () => {
  for (const query of ['', 'when=all', 'helper=M1', 'team=T1&when=all&topic=P1'])
    expect(readCoverFilter(new URL(coversPath(read(query)), 'http://hub').searchParams)).toEqual(read(query));
});
