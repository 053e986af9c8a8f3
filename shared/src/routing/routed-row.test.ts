import { type RoutedColumns, routedColumns, routedRow } from './routed-row';

const MAPPING = 'id=number,topic=category+subcategory,team=first,lastTeam=last,reassigned=moves,at=opened';
const HEADINGS = ['number', 'category', 'subcategory', 'first', 'last', 'moves', 'opened'];

const columnsOf = (mapping: string, headings: readonly string[]): RoutedColumns => {
  const read = routedColumns(mapping, headings);
  if ('problem' in read) throw new Error(read.problem);
  return read.columns;
};

const row = (cells: Record<string, string> = {}) =>
  routedRow(
    {
      number: '7',
      category: '55',
      subcategory: '170',
      first: '56',
      last: '56',
      moves: '0',
      opened: '2016-02-29T01:16',
      ...cells,
    },
    columnsOf(MAPPING, HEADINGS),
    'Asia/Seoul',
  );

it('reads where it first landed and where it ended', () => {
  expect(row()).toEqual({
    ref: '7',
    text: '55/170',
    topic: '55/170',
    team: '56',
    lastTeam: '56',
    isBounced: false,
    at: Date.parse('2016-02-28T16:16:00Z'),
    on: '2016-02-29',
  });
  expect(row({ last: '24', moves: '3' })).toMatchObject({ team: '56', lastTeam: '24', isBounced: true });
  expect(row({ last: '56', moves: '2' })).toMatchObject({ team: '56', lastTeam: '56', isBounced: true });
  expect(row({ first: '?', last: '?' })).toMatchObject({ team: null, lastTeam: null, isBounced: false });
});

it.each([
  [{ number: ' ' }, 'id', 'required'],
  [{ opened: 'yesterday' }, 'at', 'not_a_time'],
  [{ opened: '2016-02-30T10:00' }, 'at', 'not_a_time'],
  [{ moves: 'some' }, 'reassigned', 'not_a_number'],
  [{ category: 'x'.repeat(200) }, 'topic', 'too_long'],
])('says what is wrong with %j', (cells, field, code) => {
  expect(row(cells)).toMatchObject({ field, code });
});

it('knows columns by their own names, and says which is missing', () => {
  expect(columnsOf('', ['id', 'topic', 'team', 'at']).team).toEqual(['team']);
  expect(routedColumns('', ['id', 'topic', 'at'])).toEqual({
    problem: 'The file has no heading “team”: say which one it is.',
  });
  expect(routedColumns('id=nummer', HEADINGS)).toEqual({ problem: 'The file has no heading “nummer”.' });
  expect(routedColumns('wer=first', HEADINGS)).toMatchObject({
    problem: expect.stringContaining('wer=first'),
  });
});
