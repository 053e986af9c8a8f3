import fc from 'fast-check';
import { answered, pauseAfter } from './webhook';
import { addressProblem, isListed, parsePrivateHosts } from './webhook-address';

const isPublicIp = (host: string): boolean | null =>
  /^[\d.]+$|:/.test(host) ? host === '93.184.216.34' : null;
const problem = (text: string, list = '') => addressProblem(text, parsePrivateHosts(list) ?? [], isPublicIp);

describe('pauses between attempts', () => {
  it('grow, over most of a day, and end after eight attempts', () => {
    const pauses = Array.from({ length: 8 }, (_, at) => pauseAfter(at + 1));
    expect(pauses.at(-1)).toBeNull();
    const given = pauses.slice(0, -1) as number[];
    expect(given).not.toContain(null);
    expect(given).toEqual([...given].sort((a, b) => a - b));
    const hours = given.reduce((sum, pause) => sum + pause, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(12);
    expect(hours).toBeLessThan(24);
  });

  it('are never shorter than planned, and not longer than an hour because a receiver asks so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 1e12 }), (attempts, asked) => {
        const planned = pauseAfter(attempts) ?? 0;
        const pause = pauseAfter(attempts, asked) ?? 0;
        return pause >= planned && pause <= Math.max(planned, 3_600_000);
      }),
    );
  });
});

it.each([
  [200, 'TAKEN'],
  [204, 'TAKEN'],
  [302, 'REDIRECTED'],
  [308, 'REDIRECTED'],
  [400, 'NOT_TAKEN'],
  [410, 'GONE'],
  [429, 'NOT_TAKEN'],
  [503, 'NOT_TAKEN'],
])('reads %i as %s', (status, meaning) => {
  expect(answered(status)).toBe(meaning);
});

describe('the address of a webhook', () => {
  it.each([
    'https://hooks.slack.com/services/T0/B0/x',
    'https://93.184.216.34:8443/x',
    'https://한글.example/받기',
  ])('may be %s', (text) => {
    expect(problem(text)).toBeNull();
  });

  it.each([
    ['http://hooks.example/x', 'not_https'],
    ['ftp://hooks.example/x', 'not_an_address'],
    ['https://user:secret@hooks.example/x', 'not_an_address'],
    ['https://hooks.example/x#part', 'not_an_address'],
    ['not an address', 'not_an_address'],
    ['https://localhost/x', 'private_address'],
    ['https://LOCALHOST./x', 'private_address'],
    ['https://printer/x', 'private_address'],
    ['https://wiki.corp/x', 'private_address'],
    ['https://metadata.google.internal/x', 'private_address'],
    ['https://127.0.0.1/x', 'private_address'],
    ['https://2130706433/x', 'private_address'],
    ['https://0177.0.0.1/x', 'private_address'],
    ['https://0x7f.1/x', 'private_address'],
    ['https://[::1]/x', 'private_address'],
    ['https://[::ffff:127.0.0.1]/x', 'private_address'],
  ])('may not be %s (%s)', (text, found) => {
    expect(problem(text)).toBe(found);
  });

  it('may be private and http where the operator lists the host', () => {
    expect(problem('http://relay.corp:9000/x', 'relay.corp:9000')).toBeNull();
    expect(problem('http://relay.corp/x', 'relay.corp')).toBeNull();
    expect(problem('http://[::1]:9000/x', '[::1]:9000')).toBeNull();
    expect(problem('https://relay.corp:9001/x', 'relay.corp:9000')).toBe('private_address');
    expect(problem('https://sub.relay.corp/x', 'relay.corp')).toBe('private_address');
  });
});

describe('the list of private hosts', () => {
  it('is read with and without ports', () => {
    expect(parsePrivateHosts(' relay.corp:80, 10.0.0.7 ,')).toEqual([
      { host: 'relay.corp', port: 80 },
      { host: '10.0.0.7', port: null },
    ]);
    expect(isListed(new URL('http://relay.corp/'), [{ host: 'relay.corp', port: 80 }])).toBe(true);
  });

  it.each(['http://relay.corp', 'relay.corp/path', 'a b', 'relay.corp:99999', 'user@relay.corp'])(
    'is refused with %s in it',
    (text) => {
      expect(parsePrivateHosts(text)).toBeNull();
    },
  );
});
