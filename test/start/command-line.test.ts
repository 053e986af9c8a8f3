/** The administration's command line, as it is typed. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialects, emptyDatabase } from '../support/databases';
import { hubVerb } from '../support/processes';

jest.setTimeout(60_000);

describe.each(dialects)('npm run hub -- on %s', (dialect) => {
  let place: Awaited<ReturnType<typeof emptyDatabase>>;
  let folder: string;
  beforeEach(async () => {
    place = await emptyDatabase(dialect);
    folder = mkdtempSync(join(tmpdir(), 'groundcrew-hub-'));
  });
  afterEach(async () => {
    await place.drop();
    rmSync(folder, { recursive: true });
  });

  const hub = (...args: string[]) => hubVerb(place.url, ...args).finished;

  it('migrates, and says so when there was nothing to do', async () => {
    expect(await hub('migrate')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('is up to date'),
    });
    expect(await hub('migrate')).toMatchObject({ code: 0, stdout: 'The database was up to date already.\n' });
  });

  it('says what to run first on a database without tables', async () => {
    const { code, stderr } = await hub('backup', join(folder, 'x.gz'));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'The database is not up to date. Run first: npm run hub -- migrate\n',
    });
    expect(existsSync(join(folder, 'x.gz'))).toBe(false);
  });

  it('writes the demo company once', async () => {
    await hub('migrate');
    expect(await hub('seed', '--demo')).toMatchObject({ code: 0, stdout: 'The demo company was written.\n' });
    expect(await hub('seed', '--demo')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is a company already'),
    });
  });

  it('creates the first admin with the company, and refuses a second with the address', async () => {
    await hub('migrate');
    const args = [
      'create-admin',
      '--email',
      'Admin@Company.example',
      '--name',
      '최가온',
      '--company',
      '물결상회',
    ];
    const { code, stdout } = await hub(...args);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /최가온 <admin@company.example> can sign in as an admin\.\nPassword, shown this once: [a-z2-9-]{23}\n$/,
    );
    expect(await hub(...args)).toMatchObject({
      code: 1,
      stderr: 'Somebody has the address admin@company.example already.\n',
    });
    const other = await hub(
      'create-admin',
      '--email',
      'b@company.example',
      '--name',
      'B',
      '--team',
      'nowhere',
    );
    expect(other).toMatchObject({
      code: 1,
      stderr: 'There is no open team with the key or name "nowhere".\n',
    });
  });

  it('backs up and restores', async () => {
    await hub('migrate');
    await hub('seed', '--demo');
    const file = join(folder, 'hub.gz');
    expect(await hub('backup', file)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+ rows of \d+ tables in /),
    });
    const target = await emptyDatabase(dialect);
    try {
      const restored = await hubVerb(target.url, 'restore', file).finished;
      expect(restored).toMatchObject({ code: 0, stdout: expect.stringMatching(/ are back, as of 20\d\d-/) });
      expect((await hubVerb(target.url, 'restore', file).finished).code).toBe(1);
    } finally {
      await target.drop();
    }
  });

  it('names the fields that are not as expected', async () => {
    await hub('migrate');
    const { code, stderr } = await hub('create-admin', '--email', 'nobody', '--name', ' ', '--locale', 'fr');
    expect(code).toBe(1);
    expect(stderr).toContain('email: Expected a mail address');
    expect(stderr).toContain('name: This is needed.');
    expect(stderr).toContain('locale: Expected one of the listed choices.');
  });
});

describe('npm run hub --', () => {
  const hub = (url: string, ...args: string[]) => hubVerb(url, ...args).finished;

  it('helps, and knows when it was not understood', async () => {
    expect(await hub('sqlite:unused.db', '--help')).toMatchObject({ code: 0, stderr: '' });
    for (const verb of ['migrate', 'seed', 'create-admin', 'backup', 'restore'])
      expect((await hub('sqlite:unused.db', verb, '--help')).stdout).toContain(`Usage: hub ${verb}`);
    for (const wrong of [
      [],
      ['dance'],
      ['backup'],
      ['backup', 'a', 'b'],
      ['migrate', '--fast'],
      ['create-admin'],
    ])
      expect((await hub('sqlite:unused.db', ...wrong)).code).toBe(2);
  });

  it.each([
    ['an address that is none', 'oracle://x', 'DATABASE_URL: expected'],
    [
      'a server that does not answer',
      'mysql://root@127.0.0.1:1/nothing',
      'The database does not answer (DATABASE_URL)',
    ],
  ])('says without a stack what is wrong with %s', async (_name, url, words) => {
    const { code, stderr } = await hub(url, 'migrate');
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
