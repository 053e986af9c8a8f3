import { addDays } from '@groundcrew/shared';
import { trendCsv } from './trend-csv';

const words = {
  from: '처음 날',
  to: '마지막 날',
  value: '값',
  lower: '아래 한계',
  centre: '가운데',
  upper: '위 한계',
  state: '신호',
  states: {
    BETTER: '좋아지는 신호',
    WORSE: '살펴볼 신호',
    NONE: '평소',
    TOO_EARLY: '일러요',
    NO_DATA: '없음',
  },
  incomplete: '아직',
  missing: (days: number) => `${days}일 없음`,
};
const point = {
  from: '2026-11-09',
  to: '2026-11-16',
  value: 0.049,
  numerator: '1372',
  denominator: '28000',
  lower: 0.183,
  centre: 0.198,
  upper: 0.213,
  isComplete: true,
  missingDays: 0,
  state: 'BETTER' as const,
};
const lastDay = (to: string) => addDays(to, -1);

test('every period is a line with what was divided by what', () => {
  const [, line] = trendCsv([point], { numerator: '문의', denominator: '주문' }, words, lastDay).split(
    '\r\n',
  );
  expect(line).toBe('2026-11-09,2026-11-15,0.049,1372,28000,0.183,0.198,0.213,좋아지는 신호');
});

test('a name that a spreadsheet would compute is guarded', () => {
  const text = trendCsv([], { numerator: '=HYPERLINK(1,2)', denominator: null }, words, lastDay);
  expect(text).toContain(`"'=HYPERLINK`);
  expect(text).not.toMatch(/(?:^|,)=HYPERLINK/);
});

test('without a denominator there is no column for one, and no value is no zero', () => {
  const lone = { ...point, denominator: null, value: null, isComplete: false };
  const [head, line] = trendCsv([lone], { numerator: '문의', denominator: null }, words, lastDay).split(
    '\r\n',
  );
  expect(head?.split(',')).toHaveLength(8);
  expect(line).toBe('2026-11-09,2026-11-15,,1372,0.183,0.198,0.213,아직');
});

test('a period whose days are missing says how many, not that it goes on', () => {
  const missing = { ...point, isComplete: false, missingDays: 2 };
  const [, line] = trendCsv([missing], { numerator: '문의', denominator: '주문' }, words, lastDay).split(
    '\r\n',
  );
  expect(line?.split(',').at(-1)).toBe('2일 없음');
});

test('a figure below 0 is a number for a spreadsheet, not a text', () => {
  const loss = { ...point, value: -0.25, numerator: '-12.5', lower: -0.4, centre: -1e-7, upper: 0 };
  const [, line] = trendCsv([loss], { numerator: '이익', denominator: '주문' }, words, lastDay).split('\r\n');
  expect(line).toBe('2026-11-09,2026-11-15,-0.25,-12.5,28000,-0.4,-1e-7,0,좋아지는 신호');
});
