import fc from 'fast-check';
import { formatDecimal } from '../decimal';
import { dayNumber, dayOfNumber } from '../period';
import { cellsOf, separatorOf } from './csv-cells';
import { LineSplitter } from './line-splitter';
import { MetricIndex } from './metric-index';
import type { PointProblem } from './point-problem';
import { PointReader } from './point-reader';
import { readDay, readValue } from './point-value';

const metrics = new MetricIndex([
  { id: 1, key: 'orders', name: '주문', isArchived: false },
  { id: 2, key: 'contacts', name: '문의', isArchived: false },
  { id: 3, key: 'old', name: '옛 지표', isArchived: true },
  { id: 4, key: 'twin-a', name: '쌍둥이', isArchived: false },
  { id: 5, key: 'twin-b', name: '쌍둥이', isArchived: false },
  { id: 6, key: 'back', name: '주문', isArchived: true },
]);

/** Reads a text that comes in pieces. */
function read(
  pieces: readonly string[],
  format: 'CSV' | 'NDJSON' = 'CSV',
  onlyMetricId: number | null = null,
) {
  const points: string[] = [];
  const problems: PointProblem[] = [];
  const reader = new PointReader(
    { format, metrics, onlyMetricId, lastDay: dayNumber('2026-11-23') },
    {
      point: (metricId, day, value, line) =>
        points.push(`${line}: ${metricId} ${dayOfNumber(day)} ${formatDecimal(BigInt(value))}`),
      problem: (problem) => problems.push(problem),
    },
  );
  const splitter = new LineSplitter((line, number, isTooLong) => reader.line(line, number, isTooLong));
  for (const piece of pieces) splitter.push(piece);
  splitter.end();
  reader.end();
  return { points, problems, codes: problems.map(({ line, code }) => `${line} ${code}`), reader };
}

it('reads rows with any separator, quotes, byte-order mark and line ends', () => {
  const { points, codes } = read([
    '\uFEFF지표;날짜;값;메모\r\n"orders";2026-11-01;"1,234.5";좋아요\r\n\r\n 주문 ;2026/11/2;−3;\r\n',
  ]);
  expect(codes).toEqual([]);
  expect(points).toEqual(['2: 1 2026-11-01 1234.5', '4: 1 2026-11-02 -3']);
});

it('reads one column a metric, and takes an empty cell for no value', () => {
  const { points, codes } = read([
    'day,orders,문의\n2026-11-01,1,\n2026-11-02,,2\n어제,5,6\n2026-11-03,x,7\n',
  ]);
  expect(points).toEqual(['2: 1 2026-11-01 1', '3: 2 2026-11-02 2', '5: 2 2026-11-03 7']);
  expect(codes).toEqual(['4 not_a_day', '5 not_a_decimal']);
});

it('takes rows of separators alone, as a spreadsheet saves them, for nothing', () => {
  const long = read(['metric,day,value\norders,2026-11-01,1\n,,\n"", ,\n,,,,\n,,\n']);
  expect(long.points).toEqual(['2: 1 2026-11-01 1']);
  expect(long.codes).toEqual([]);
  expect(long.reader).toMatchObject({ rowCount: 1, badCount: 0 });
  expect(read(['day;orders;문의\n2026-11-01;5;6\n;;\n']).codes).toEqual([]);
  expect(read(['metric,day,value\n,,5\n']).codes).toEqual(['2 required', '2 required']);
});

it('knows metrics by key before name, those in use before those put away, and says when a name is not enough', () => {
  const { points, codes } = read([
    'metric,day,value\n주문,2026-11-01,1\nORDERS,2026-11-02,2\nold,2026-11-01,3\n쌍둥이,2026-11-01,4\n',
  ]);
  expect(points).toEqual(['2: 1 2026-11-01 1', '3: 1 2026-11-02 2']);
  expect(codes).toEqual(['4 archived', '5 ambiguous_metric']);
});

it('takes a row for neither of two metrics when it says the key of one and the name of the other in use', () => {
  const index = new MetricIndex([
    { id: 1, key: '문의', name: '전체 문의', isArchived: false },
    { id: 2, key: '문의-2', name: '문의', isArchived: false },
    { id: 3, key: 'Returns', name: '반품', isArchived: true },
    { id: 4, key: 'returns-2', name: 'Returns', isArchived: false },
    { id: 5, key: 'orders', name: 'orders', isArchived: false },
    { id: 6, key: 'orders-2', name: 'orders', isArchived: true },
  ]);
  for (const text of ['문의', ' 문의 ', 'Returns', 'returns'])
    expect({ text, ...index.find(text) }).toMatchObject({ text, problem: 'ambiguous_metric' });
  for (const [text, id] of [
    ['전체 문의', 1],
    ['문의-2', 2],
    ['RETURNS-2', 4],
    ['orders', 5],
  ] as const)
    expect(index.find(text)).toEqual({ id, problem: null });
});

it('takes a JSON number only where it is what was written, to the fourth place', () => {
  const json = (value: string) => read([`{"metric":"orders","day":"2026-11-01","value":${value}}`], 'NDJSON');
  for (const value of ['600000000000.0003', '-549755813888.0001', '999999999999.9999'])
    expect(json(value)).toMatchObject({ points: [], codes: ['1 not_exact'], reader: { badCount: 1 } });
  for (const value of ['600000000000', '-1000000000000', '"600000000000.0003"', '549755813887.9999'])
    expect(json(value).points).toEqual([`1: 1 2026-11-01 ${value.replaceAll('"', '')}`]);
  fc.assert(
    fc.property(fc.bigInt({ min: 1n - 2n ** 39n * 10_000n, max: 2n ** 39n * 10_000n - 1n }), (scaled) => {
      const value = formatDecimal(scaled);
      expect(json(value).points).toEqual([`1: 1 2026-11-01 ${value}`]);
    }),
  );
});

it('counts every row once, whatever is wrong with it', () => {
  const { reader, codes } = read(['metric,day,value\nnope,x,y\norders,2026-11-01,1\n']);
  expect(codes).toEqual(['2 unknown_metric', '2 not_a_day', '2 not_a_decimal']);
  expect(reader).toMatchObject({ rowCount: 2, badCount: 1 });
});

it('reads NDJSON, and refuses what is no such object', () => {
  const { points, codes } = read(
    [
      '{"metric":"orders","day":"2026-11-01","value":0.1}\n[1]\nnull\n{"metric":"orders"}\n{"metric":"orders","day":"2026-11-02","value":1e21}\n',
      '{"metric":"orders","day":"2026-11-02","value":true}\n{"__proto__":{"metric":"orders"},"day":"2026-11-02","value":1}\n{',
    ],
    'NDJSON',
  );
  expect(points).toEqual(['1: 1 2026-11-01 0.1']);
  expect(codes).toEqual([
    '2 not_json',
    '3 not_json',
    '4 required',
    '4 required',
    '5 not_a_decimal',
    '6 not_a_decimal',
    '7 required',
    '8 not_json',
  ]);
});

it('tells of a line that is too long and goes on behind it, wherever the pieces end', () => {
  const text = `metric,day,value\norders,2026-11-01,${'9'.repeat(30_000)}\norders,2026-11-02,5\n`;
  for (const size of [7, 4_096, 100_000]) {
    const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
    const { points, codes } = read(pieces);
    expect(codes).toEqual(['2 too_long']);
    expect(points).toEqual(['3: 1 2026-11-02 5']);
  }
});

it('keeps control characters out of what it says', () => {
  const { problems } = read(['metric,day,value\n\u0007\tx,2026-11-01,1\n']);
  expect(problems[0]).toMatchObject({ code: 'unknown_metric', text: ' x,2026-11-01,1' });
});

it('reads the same from any pieces of the same text', () => {
  const line = fc.constantFrom(
    'orders,2026-11-01,1.5',
    '문의,2026-11-02,"2,000"',
    'nope,2026-11-01,1',
    '"orders,2026-11-01,1',
    'orders,2026-13-01,1',
    '',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.array(fc.nat(40), { maxLength: 20 }), (lines, cuts) => {
      const text = `metric,day,value\n${lines.join('\n')}`;
      const pieces: string[] = [];
      let at = 0;
      for (const cut of cuts) {
        pieces.push(text.slice(at, at + cut));
        at += cut;
      }
      pieces.push(text.slice(at));
      const whole = read([text]);
      const parted = read(pieces);
      expect(parted.points).toEqual(whole.points);
      expect(parted.problems).toEqual(whole.problems);
    }),
  );
});

it('reads every decimal of four places exactly, with and without thousands separators', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (scaled) => {
      const text = formatDecimal(scaled);
      expect(BigInt(readValue(text) ?? 'x')).toBe(scaled);
      const [whole = '', places] = text.split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (places ? `.${places}` : '');
      expect(BigInt(readValue(grouped) ?? 'x')).toBe(scaled);
    }),
  );
});

it.each([
  '',
  ' ',
  '-',
  '.5',
  '5.',
  '1e3',
  '0x10',
  '1,23',
  '1,2345',
  '12,34,567',
  '0,500',
  '-0,123',
  '012,345',
  '0,500.25',
  '1.23456',
  'NaN',
  '１２',
  '+',
  '1 2',
  '10000000000001',
])('does not read %j as a value', (text) => expect(readValue(text)).toBeNull());

it('reads every day of three centuries, and no other', () => {
  for (let day = dayNumber('1900-01-01'); day <= dayNumber('2199-12-31'); day += 1) {
    const text = dayOfNumber(day);
    if (readDay(text) !== day) throw new Error(text);
  }
  for (const text of [
    '1899-12-31',
    '2200-01-01',
    '2026-02-29',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1-1',
    '26-11-01',
    '2026-11-01T00:00',
  ])
    expect({ text, day: readDay(text) }).toEqual({ text, day: Number.NaN });
  for (const text of ['2024-02-29', '20240229', '2024/2/29', '2024. 2. 29.', ' 2024-02-29 '])
    expect({ text, day: readDay(text) }).toEqual({ text, day: dayNumber('2024-02-29') });
});

it('parts a line into cells as RFC 4180 says', () => {
  expect(cellsOf('a,"b ""c"" ,d", "e" ,', ',')).toEqual(['a', 'b "c" ,d', 'e', '']);
  expect(cellsOf('a,"b', ',')).toBeNull();
  expect(cellsOf('"a"b,c', ',')).toBeNull();
  expect(separatorOf('a\tb\t"c,d,e,f"')).toBe('\t');
});
