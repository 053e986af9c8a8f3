import { boardPath, isNarrowed, readBoardFilter, toGrayZoneFilter } from './board-filter';

const read = (query: string) => readBoardFilter(new URLSearchParams(query));

test('an address says what the board shows', () => {
  const filter = read('q=%20제휴몰%20&team=T1&source=TOPIC&who=TRIAL&state=TRIAL');
  expect(toGrayZoneFilter(filter, 'TRIAL')).toEqual({
    states: ['TRIAL'],
    text: '제휴몰',
    teamId: 'T1',
    source: 'TOPIC',
    mine: 'TRIAL',
  });
});

test('what was returned waits among what was spotted', () => {
  expect(toGrayZoneFilter(read(''), 'SPOTTED')).toEqual({ states: ['SPOTTED', 'RETURNED'] });
});

test('the reach of a lead is another question than what is one’s own', () => {
  expect(toGrayZoneFilter(read('who=reach'), 'PROPOSED')).toEqual({ states: ['PROPOSED'], inReach: true });
});

test('an address leads back to the same board', () => {
  for (const query of [
    '',
    'q=제휴몰&who=reach',
    'team=T1&source=COVER&who=REPORTED&state=DISMISSED&order=SIZE',
  ])
    expect(readBoardFilter(new URL(boardPath(read(query)), 'http://hub').searchParams)).toEqual(read(query));
});

test('what an address does not know is not a filter', () => {
  const filter = read('source=RUMOUR&who=everyone&state=OPEN&order=NAME');
  expect(isNarrowed(filter)).toBe(false);
  expect(boardPath(filter)).toBe('/gray-zones');
});
