import { feedWays, isTroubled } from './last-good';

const load = (
  state: 'LOADED' | 'REFUSED' | 'RUNNING',
  hour: number,
  token: string | null = null,
  source: 'FILE' | 'STREAM' = token ? 'STREAM' : 'FILE',
) => ({
  source,
  state,
  startedAt: `2026-11-22T0${hour}:00:00Z`,
  finishedAt: state === 'RUNNING' ? null : `2026-11-22T0${hour}:01:00Z`,
  token: token ? { id: token, name: `${token} system`, start: 'gct_abc' } : null,
});

const NOW = Date.parse('2026-11-22T10:00:00Z');

test('each token is a way of its own, and those in trouble lead', () => {
  const ways = feedWays(
    [
      load('LOADED', 9, 'shop'),
      load('REFUSED', 8, 'store'),
      load('RUNNING', 7, 'store'),
      load('REFUSED', 6, 'store'),
      load('LOADED', 5, 'store'),
      load('REFUSED', 4, 'store'),
      load('LOADED', 3, 'shop'),
      load('LOADED', 2),
    ],
    NOW,
  );
  expect(
    ways.map(({ token, source, refusedSince, lastGoodAt }) => [
      token?.id ?? source,
      refusedSince,
      lastGoodAt,
    ]),
  ).toEqual([
    ['store', 2, '2026-11-22T05:01:00Z'],
    ['shop', 0, '2026-11-22T09:01:00Z'],
    ['FILE', 0, '2026-11-22T02:01:00Z'],
  ]);
});

test('a way that never brought anything says so', () => {
  expect(feedWays([load('REFUSED', 4)], NOW)[0]?.lastGoodAt).toBeNull();
});

describe('a feed that has gone silent', () => {
  const days = (source: 'STREAM' | 'COMMAND' | 'FILE', ...of: number[]) =>
    of.map((day) => {
      const startedAt = `2026-11-${String(day).padStart(2, '0')}T01:00:00Z`;
      const token = source === 'STREAM' ? { id: 'shop', name: 'shop system', start: 'gct_abc' } : null;
      return { source, state: 'LOADED' as const, startedAt, finishedAt: startedAt, token };
    });
  const silent = (loads: ReturnType<typeof days>) => feedWays(loads, NOW)[0]?.silentSince;

  it('is in trouble after three days and three of its usual gaps, and says since when', () => {
    expect(silent(days('STREAM', 18, 17, 16, 15))).toBe('2026-11-18T01:00:00Z');
    expect(silent(days('COMMAND', 18, 18, 17, 16))).toBe('2026-11-18T01:00:00Z');
    expect(silent(days('STREAM', 20, 19, 18))).toBeNull();
    // Once a week: 10 days are not three weeks yet.
    expect(silent(days('STREAM', 12, 5))).toBeNull();
    expect(silent(days('STREAM', 8, 6, 4, 2))).toBe('2026-11-08T01:00:00Z');
  });

  it('is none that people feed, and none that came on one day only', () => {
    expect(silent(days('FILE', 10, 9, 8))).toBeNull();
    expect(silent(days('STREAM', 10, 10))).toBeNull();
  });

  it('leads the ways that are well', () => {
    const ways = feedWays([...days('FILE', 21), ...days('STREAM', 10, 9, 8)], NOW);
    expect(ways.map(isTroubled)).toEqual([true, false]);
  });
});
