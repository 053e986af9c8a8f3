import { isNarrowed, readWallFilter, toRecognitionFilter, wallPath } from './wall-filter';

const read = (query: string) => readWallFilter(new URLSearchParams(query));

test('an address says what the wall shows', () => {
  const filter = read('team=T1&value=V1&person=M1&kind=AWARD&tie=IDEA&mark=behind&mark=across&mark=leader');
  expect(toRecognitionFilter(filter)).toEqual({
    teamId: 'T1',
    valueId: 'V1',
    memberId: 'M1',
    kind: 'AWARD',
    tie: 'IDEA',
    isBehindScenes: true,
    isAcrossTeams: true,
    isLeaderExample: true,
  });
});

test('an address leads back to the same wall, whatever its ids hold', () => {
  for (const query of [
    '',
    'team=T1',
    'person=TWVtYmVyOjE%3D&mark=across',
    'kind=CREDIT&tie=KPI&mark=leader&mark=behind',
  ])
    expect(readWallFilter(new URL(wallPath(read(query)), 'http://hub').searchParams)).toEqual(read(query));
});

test('a filter that a link names stands alone', () => {
  expect(wallPath({ kind: 'AWARD' })).toBe('/wall?kind=AWARD');
  expect(wallPath({ marks: ['leader', 'across'] })).toBe('/wall?mark=across&mark=leader');
  expect(wallPath()).toBe('/wall');
});

test('what an address does not know is not a filter', () => {
  const filter = read('kind=BLAME&tie=ISSUE&mark=best&mark=&after=abc');
  expect(isNarrowed(filter)).toBe(false);
  expect(toRecognitionFilter(filter)).toEqual({});
});
