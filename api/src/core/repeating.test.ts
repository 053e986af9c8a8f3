import { type Repeating, repeat } from './repeating';

const PACE = { firstMs: 5, everyMs: 100 };

describe('work that is done now and then', () => {
  let begun = 0;
  let end: (error?: Error) => void = () => undefined;
  const told: unknown[] = [];
  let job: Repeating;

  beforeEach(() => {
    jest.useFakeTimers();
    begun = 0;
    told.length = 0;
    const work = () =>
      new Promise<void>((resolve, reject) => {
        begun += 1;
        end = (error) => (error ? reject(error) : resolve());
      });
    job = repeat(work, PACE, (error) => told.push(error));
  });
  afterEach(() => jest.useRealTimers());

  it('begins after its first pause, and again its pause after it has ended', async () => {
    await jest.advanceTimersByTimeAsync(4);
    expect(begun).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(begun).toBe(1);
    end();
    await jest.advanceTimersByTimeAsync(99);
    expect(begun).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(begun).toBe(2);
  });

  it('is never done twice at once, however long it takes', async () => {
    await jest.advanceTimersByTimeAsync(10_000);
    expect(begun).toBe(1);
  });

  it('tells of a time that failed, and comes again', async () => {
    await jest.advanceTimersByTimeAsync(5);
    const error = new Error('the database is away');
    end(error);
    await jest.advanceTimersByTimeAsync(100);
    expect(told).toEqual([error]);
    expect(begun).toBe(2);
  });

  it('is stopped only when what is under way has ended, and begins no more', async () => {
    await jest.advanceTimersByTimeAsync(5);
    let isStopped = false;
    const stopped = job.stop().then(() => {
      isStopped = true;
    });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(isStopped).toBe(false);
    end();
    await stopped;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(begun).toBe(1);
  });

  it('is not even begun when it is stopped before', async () => {
    await job.stop();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(begun).toBe(0);
  });
});
