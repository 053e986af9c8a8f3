import { lookup } from 'node:dns';
import { isPublicIp } from '../../../api/src/integration/public-ip';
import { RefusedAddressError, send } from '../../../api/src/integration/send';

jest.mock('node:dns', () => ({ ...jest.requireActual('node:dns'), lookup: jest.fn() }));

it.each([
  '93.184.216.34',
  '1.1.1.1',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '2606:4700::1111',
  '2a00:1450::5',
])('takes %s for a public address', (ip) => {
  expect(isPublicIp(ip)).toBe(true);
});

it.each([
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.168.1.1',
  '198.18.0.1',
  '168.63.129.16',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::7f00:1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
])('takes %s for one inside a network', (ip) => {
  expect(isPublicIp(ip)).toBe(false);
});

it('says of a name that it is none', () => {
  for (const name of ['hooks.example', '2130706433', '0x7f.1', '127.1', '[::1]', ''])
    expect(isPublicIp(name)).toBeNull();
});

describe('a name that is looked up', () => {
  const resolves = (...addresses: string[]) =>
    jest.mocked(lookup).mockImplementation(((
      _name: string,
      _options: unknown,
      callback: (error: null, found: { address: string; family: number }[]) => void,
    ) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )) as never);
  const call = () =>
    send({ url: 'https://hooks.example/x', headers: {}, body: '{}', privateHosts: [], timeoutMs: 2_000 });

  it.each([['127.0.0.1'], ['169.254.169.254'], ['::ffff:10.0.0.1'], ['fd00::1']])(
    'is refused when it leads to %s',
    async (address) => {
      resolves(address);
      await expect(call()).rejects.toThrow(RefusedAddressError);
    },
  );

  it('is refused when one of its addresses is inside, whichever comes first', async () => {
    resolves('93.184.216.34', '10.0.0.1');
    await expect(call()).rejects.toThrow(RefusedAddressError);
    resolves('10.0.0.1', '93.184.216.34');
    await expect(call()).rejects.toThrow(RefusedAddressError);
  });

  it('is looked up once a call: the connection goes to what was looked at', async () => {
    jest.mocked(lookup).mockClear();
    resolves('127.0.0.1');
    await expect(call()).rejects.toThrow('inside a network');
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  it('is not asked for at all where the address is a number of a private host', async () => {
    jest.mocked(lookup).mockClear();
    for (const url of [
      'https://127.0.0.1/',
      'https://0x7f000001/',
      'https://017700000001/',
      'https://[::1]/',
    ])
      await expect(send({ url, headers: {}, body: '', privateHosts: [] })).rejects.toThrow(
        RefusedAddressError,
      );
    expect(lookup).not.toHaveBeenCalled();
  });
});
