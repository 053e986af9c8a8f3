import { isNarrowed, readTopicFilter, toTopicFilter } from './topic-filter';

const read = (query: string) => readTopicFilter(new URLSearchParams(query));

test('an address without a filter shows everything, the most scattered first', () => {
  expect(read('')).toEqual({ text: '', order: 'SCATTERED', atLeast: 0, scattered: false });
  expect(isNarrowed(read(''))).toBe(false);
  expect(toTopicFilter(read(''), 0.5)).toEqual({});
});

test('what is chosen reaches the API, and what no choice offers does not', () => {
  expect(toTopicFilter(read('q=%20쿠폰&min=10&scattered=on&order=NAME'), 0.5)).toEqual({
    text: '쿠폰',
    minRequests: 10,
    minEntropy: 0.5,
  });
  expect(read('min=7&order=DROP')).toMatchObject({ atLeast: 0, order: 'SCATTERED' });
  expect(isNarrowed(read('min=5'))).toBe(true);
});
