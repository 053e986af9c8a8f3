import { createHmac } from 'node:crypto';
import { type Hub, startHub } from '../support/hub';
import { givePassword, SIGN_IN } from './credentials';
import { send } from './post';

const SECRET = 'a-secret-of-the-tests';
const MINUTE = 60_000;

describe('the limit on sign-ins', () => {
  let hub: Hub;
  let url: string;
  let clock: Date;
  beforeEach(async () => {
    clock = new Date('2026-11-22T03:00:00Z');
    hub = await startHub('sqlite', { env: { SESSION_SECRET: SECRET, SIGN_IN_LIMIT: '3' }, now: () => clock });
    url = `${hub.api.url}/graphql`;
  });
  afterEach(() => hub.stop());

  const attempt = (email: string, password: string, headers: Record<string, string> = {}) =>
    send(url, { query: SIGN_IN, variables: { input: { email, password } } }, headers);
  const from = (address: string, secret = SECRET) => ({
    'x-client-ip': address,
    'x-client-proof': createHmac('sha256', secret).update(address).digest('hex'),
  });

  it('refuses the fourth attempt on an account within 15 minutes, even with the right password, and says when to come back', async () => {
    const password = await givePassword(hub, 'peer');
    const { email } = hub.company.people.peer;
    for (let at = 0; at < 3; at += 1) expect((await attempt(email, 'wrong')).code).toBe('UNAUTHENTICATED');
    const refused = await attempt(email, password);
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 900 });
    clock = new Date(clock.getTime() + 15 * MINUTE);
    expect((await attempt(email, password)).code).toBeNull();
  });

  it('counts from anew after a right password', async () => {
    const password = await givePassword(hub, 'peer');
    const { email } = hub.company.people.peer;
    for (let round = 0; round < 3; round += 1) {
      await attempt(email, 'wrong');
      await attempt(email, 'wrong');
      expect((await attempt(email, password)).code).toBeNull();
    }
  });

  it('holds for attempts at the same instant', async () => {
    const { email } = hub.company.people.peer;
    const codes = await Promise.all(Array.from({ length: 20 }, () => attempt(email, 'wrong')));
    const count = (code: string) => codes.filter((answer) => answer.code === code).length;
    expect({ tried: count('UNAUTHENTICATED'), refused: count('RATE_LIMITED') }).toEqual({
      tried: 3,
      refused: 17,
    });
  });

  it('holds for unknown accounts too, so that it does not tell them apart', async () => {
    for (let at = 0; at < 3; at += 1) await attempt('nobody@test.groundcrew.example', 'wrong');
    expect((await attempt('nobody@test.groundcrew.example', 'wrong')).code).toBe('RATE_LIMITED');
  });

  it('holds for an address that tries many accounts, and for no other address', async () => {
    for (let at = 0; at < 15; at += 1)
      expect((await attempt(`nobody${at}@test.groundcrew.example`, 'wrong', from('203.0.113.7'))).code).toBe(
        'UNAUTHENTICATED',
      );
    expect((await attempt('nobody99@test.groundcrew.example', 'wrong', from('203.0.113.7'))).code).toBe(
      'RATE_LIMITED',
    );
    expect((await attempt('nobody99@test.groundcrew.example', 'wrong', from('203.0.113.8'))).code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it.each([
    ['without proof', (address: string) => ({ 'x-client-ip': address })],
    ['with the proof of another secret', (address: string) => from(address, 'another secret')],
    [
      'with the proof of another address',
      (address: string) => ({ ...from('203.0.113.1'), 'x-client-ip': address }),
    ],
    ['with a proof that is none', (address: string) => ({ 'x-client-ip': address, 'x-client-proof': 'zz' })],
  ])('cannot be escaped by claiming another address %s', async (_name, forged) => {
    const codes = [];
    for (let at = 0; at < 16; at += 1)
      codes.push(
        (await attempt(`nobody${at}@test.groundcrew.example`, 'wrong', forged(`203.0.113.${at + 10}`))).code,
      );
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });

  it('guards the present password when it is changed', async () => {
    const change =
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { portal } } }';
    await givePassword(hub, 'admin').catch(() => undefined);
    const codes = [];
    for (let at = 0; at < 4; at += 1) {
      const { errors } = await hub.ask('operator', change, {
        input: { currentPassword: `wrong ${at}`, newPassword: 'a new password' },
      });
      codes.push(errors?.[0]?.extensions.code);
    }
    expect(codes).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'INVALID_INPUT', 'RATE_LIMITED']);
  });
});

describe('the time that a sign-in takes', () => {
  it('is the same for an account that does not exist', async () => {
    const hub = await startHub('sqlite', { env: { SIGN_IN_LIMIT: '100000' } });
    try {
      await givePassword(hub, 'peer');
      const { email } = hub.company.people.peer;
      const took = { known: [] as number[], unknown: [] as number[] };
      const once = async (to: number[], address: string) => {
        const variables = { input: { email: address, password: 'wrong' } };
        to.push((await send(`${hub.api.url}/graphql`, { query: SIGN_IN, variables })).took);
      };
      await once([], email);
      // Turn by turn, so that whatever else the machine does falls on both alike.
      for (let at = 0; at < 25; at += 1) {
        await once(took.known, email);
        await once(took.unknown, `nobody${at}@test.groundcrew.example`);
      }
      const median = (values: number[]) =>
        [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
      const [known, unknown] = [median(took.known), median(took.unknown)];
      // A missing hash would save nearly all of it.
      expect(Math.abs(known - unknown) / Math.max(known, unknown)).toBeLessThan(0.5);
      expect(unknown).toBeGreaterThan(5);
    } finally {
      await hub.stop();
    }
  });
});
