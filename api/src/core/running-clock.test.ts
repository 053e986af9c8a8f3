import { runningClock } from './running-clock';

describe('a clock that goes on from an instant', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('begins with it, and tells the time that has passed since', () => {
    const clock = runningClock(new Date('2026-11-22T03:00:00Z'));
    expect(clock().toISOString()).toBe('2026-11-22T03:00:00.000Z');
    jest.advanceTimersByTime(61_000);
    expect(clock().toISOString()).toBe('2026-11-22T03:01:01.000Z');
  });
});
