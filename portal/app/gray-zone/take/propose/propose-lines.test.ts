import { errorsAtPlaces, readLines, setLines } from './propose-lines';

const FIELDS = ['kpiId', 'size'] as const;

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

test('lines are read as they stand, empty ones too, and nothing else', () => {
  const sent = form({
    'effects[2].size': ' 20 ',
    'effects[0].kpiId': 'a',
    'effects[0].owner': 'x',
    'links[0].kpiId': 'b',
    'effects[900].kpiId': 'far',
  });
  expect(readLines(sent, 'effects', FIELDS)).toEqual([
    { kpiId: 'a', size: '' },
    { kpiId: '', size: '' },
    { kpiId: '', size: '20' },
  ]);
});

test('lines are numbered anew, and their errors go back to where they were written', () => {
  const sent = form({ 'effects[3].kpiId': 'a', name: '몰 오픈' });
  setLines(sent, 'effects', [{ kpiId: 'a', expected: '-0.2', note: '' }]);
  expect([...sent.entries()]).toEqual([
    ['name', '몰 오픈'],
    ['effects[0].kpiId', 'a'],
    ['effects[0].expected', '-0.2'],
  ]);
  expect(errorsAtPlaces({ 'effects[0].expected': ['required'], name: ['too_long'] }, 'effects', [3])).toEqual(
    {
      'effects[3].expected': ['required'],
      name: ['too_long'],
    },
  );
});
