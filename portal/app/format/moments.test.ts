import { formatAgo, formatTime, formatWaiting, type Vantage } from './moments';

const ko: Vantage = { locale: 'ko', timeZone: 'Asia/Seoul', now: '2026-11-21T03:00:00.000Z' };
const en: Vantage = { ...ko, locale: 'en' };

test('today is said by minutes and hours', () => {
  expect(formatAgo('2026-11-21T02:59:40.000Z', ko)).toBe('방금');
  expect(formatAgo('2026-11-21T02:28:00.000Z', ko)).toBe('32분\u00a0전');
  expect(formatAgo('2026-11-21T00:00:00.000Z', en)).toBe('3\u00a0h\u00a0ago');
});

test('before today it is 어제, then the day', () => {
  expect(formatAgo('2026-11-20T03:00:00.000Z', ko)).toBe('어제');
  expect(formatAgo('2026-11-18T03:00:00.000Z', ko)).toBe('11월\u00a018일');
  expect(formatAgo('2026-11-20T03:00:00.000Z', en)).toBe('yesterday');
});

test('yesterday is the calendar’s, also after only a few hours', () => {
  const past = { ...ko, now: '2026-11-20T16:00:00.000Z' };
  expect(formatAgo('2026-11-20T14:00:00.000Z', past)).toBe('어제');
});

test('waiting is said in its two largest units', () => {
  expect(formatWaiting('2026-11-19T22:00:00.000Z', ko)).toBe('1일\u00a05시간째');
  expect(formatWaiting('2026-11-20T07:00:00.000Z', ko)).toBe('20시간째');
  expect(formatWaiting('2026-11-21T02:20:00.000Z', en)).toBe('for 40\u00a0min');
});

test('a clock that runs ahead never says less than a minute', () => {
  expect(formatWaiting('2026-11-21T03:00:05.000Z', ko)).toBe('1분째');
});

test('the time of day follows the habit of the language', () => {
  expect(formatTime('2026-11-21T01:12:00.000Z', ko)).toBe('오전\u00a010:12');
  expect(formatTime('2026-11-21T10:05:00.000Z', en)).toBe('19:05');
});
