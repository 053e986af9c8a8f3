import { monthBefore, payrollCsv, payrollPeriod } from './payroll';

const words = {
  day: '받은 날',
  name: '이름',
  email: '이메일',
  reward: '보상',
  amount: '금액',
  by: '처리한 분',
  note: '메모',
};
const row = {
  points: 750_000,
  fulfilledAt: '2026-11-20T16:00:00.000Z',
  fulfilledWords: null,
  member: { name: '장유림', email: 'yurim@mulgyeol.kr' },
  option: { name: '현금' },
  fulfilledBy: { name: '배도현' },
};

test('a payment is a row with the day in the company’s time and the bare amount', () => {
  expect(payrollCsv([row], words, 'Asia/Seoul')).toBe(
    '\uFEFF받은 날,이름,이메일,보상,금액,처리한 분,메모\r\n2026-11-21,장유림,yurim@mulgyeol.kr,현금,750000,배도현,\r\n',
  );
});

test.each(['=1+1', '+82', '-2+3', '@SUM(A1)', '\tx', '\rx'])(
  'a cell that begins like a formula is disarmed: %j',
  (name) => {
    const text = payrollCsv(
      [{ ...row, member: { name, email: name }, fulfilledWords: name }],
      words,
      'Asia/Seoul',
    );
    expect(text.split(`'${name}`)).toHaveLength(4);
  },
);

test('the month before is asked for first', () => {
  expect(monthBefore('2026-01-15')).toEqual({ from: '2025-12-01', to: '2026-01-01' });
  expect(payrollPeriod(new URLSearchParams(), '2026-11-21')).toEqual({
    from: '2026-10-01',
    to: '2026-11-01',
  });
});

test('the address says the first and the last day, of at most a year', () => {
  const period = (text: string) => payrollPeriod(new URLSearchParams(text), '2026-11-21');
  expect(period('from=2026-11-01&last=2026-11-30')).toEqual({ from: '2026-11-01', to: '2026-12-01' });
  expect(period('from=2026-11-02&last=2026-11-01')).toBeNull();
  expect(period('from=2025-01-01&last=2026-11-01')).toBeNull();
  expect(period('from=x&last=2026-11-01')).toBeNull();
  expect(period('from=2026-11-01')).toBeNull();
});
