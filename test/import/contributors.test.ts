/** Real `.all-contributorsrc` files through `hub import all-contributors`, against figures counted outside of the product (issue 5). */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../api/src/cli/run';
import { wall } from '../api/recognition/posts';
import { dialects } from '../support/databases';
import { type Hub, startHub, TEST_NOW } from '../support/hub';
import { settled } from '../support/settled';

const folder = join(__dirname, '..', '..', '..', 'shared', 'data', 'recognition-allcontributors');
/** File, project, contributors, contributions, of them ideas. */
const FILES: readonly [file: string, project: string, people: number, credits: number, ideas: number][] = [
  ['all-contributors+all-contributors.json', 'all-contributors', 118, 162, 2],
  ['downshift-js+downshift.json', 'downshift', 144, 253, 16],
  ['testing-library+dom-testing-library.json', 'dom-testing-library', 169, 285, 7],
];

/** The data is not part of the project: without it the tests are skipped aloud, and fail where nothing may be skipped. */
const isThere = FILES.every(([file]) => existsSync(join(folder, file)));
if (!isThere) process.stderr.write(`\nNOT TESTED: files of contributors are missing (${folder}).\n\n`);
const describeWithFiles = isThere || process.env.CI === 'true' ? describe : describe.skip;

async function imported(
  hub: Hub,
  file: string,
  ...options: string[]
): Promise<{ code: number; said: string }> {
  let said = '';
  const say = (text: string) => {
    said += `${text}\n`;
  };
  const code = await runCommandLine(
    ['import', 'all-contributors', file, ...options],
    {
      config: () => {
        throw new Error('not asked for');
      },
      say,
      progress: { at: () => undefined, end: () => undefined },
      now: () => TEST_NOW,
      withDatabase: (work) => work(hub.database.db),
    },
    say,
  );
  return { code, said };
}

describe.each(dialects)('files of contributors on %s', (dialect) => {
  let hub: Hub;
  let own: string;
  beforeAll(async () => {
    hub = await startHub(dialect);
    own = mkdtempSync(join(tmpdir(), 'groundcrew-contributors-'));
  });
  afterAll(async () => {
    await hub?.stop();
    rmSync(own, { recursive: true, force: true });
  });

  const count = async (table: string) => {
    const [row] = (await hub.database.db.fresh.query(`SELECT COUNT(*) AS count FROM ${table}`)) as {
      count: number;
    }[];
    return Number(row?.count);
  };
  const counts = async () =>
    Promise.all(['recognition', 'recognition_recipient', 'member', 'idea', 'audit', 'outbox'].map(count));

  const allPosts = async () => {
    const found = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof wall>> = await wall(hub, 'peer', { first: 100, after });
      found.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    return found;
  };

  describeWithFiles('of three real projects', () => {
    it('only tell what would change, when asked for that', async () => {
      const [[file, , people]] = FILES as [(typeof FILES)[number]];
      const before = await counts();
      const { code, said } = await imported(hub, join(folder, file), '--dry-run');
      expect(code).toBe(0);
      expect(said).toContain(`${people} new posts`);
      expect(said).toContain('Nothing was changed.');
      expect(await counts()).toEqual(before);
    });

    it.each(FILES)(
      'bring %s in: one post a contributor, ideas marked',
      async (file, project, people, credits, ideas) => {
        const { code, said } = await imported(hub, join(folder, file), '--project', project);
        expect(code).toBe(0);
        expect(said).toContain(
          `${people} contributors to ${project}, ${credits} contributions, ideas of ${ideas} of them.`,
        );
        expect(said).toContain(`${people} new posts, 0 already there`);
        const posts = (await allPosts()).filter(({ text }) => text.startsWith(`${project}: `));
        expect(posts).toHaveLength(people);
        const marked = posts.filter(({ text, credited }) => {
          const span = credited as { start: number; end: number } | null;
          return span && [...text].slice(span.start, span.end).join('') === 'ideas';
        });
        expect(marked).toHaveLength(ideas);
        // As the file says it, person by person.
        const { contributors } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
          contributors: { name: string; contributions: string[] }[];
        };
        const said2 = (name: string, text: string) => `${name.normalize('NFC').trim()} | ${text}`;
        expect(
          posts
            .map(({ text, recipients }) =>
              said2(
                (recipients as { member: { name: string } }[])[0]?.member.name ?? '',
                text.slice(project.length + 2),
              ),
            )
            .sort(),
        ).toEqual(
          contributors.map(({ name, contributions }) => said2(name, contributions.join(', '))).sort(),
        );
      },
    );

    it('are one person each, whatever they contributed to, and cannot sign in', async () => {
      const logins = new Set(
        FILES.flatMap(([file]) =>
          (JSON.parse(readFileSync(join(folder, file), 'utf8')).contributors as { login: string }[]).map(
            ({ login }) => login.toLowerCase(),
          ),
        ),
      );
      expect(await count('member')).toBe(logins.size + 6);
      expect(await count('credential')).toBe(0);
      expect(await count('idea')).toBe(0);
    });

    it('change nothing a second time', async () => {
      await settled(hub);
      const before = await counts();
      for (const [file, project, people] of FILES) {
        const { code, said } = await imported(hub, join(folder, file), '--project', project);
        expect(code).toBe(0);
        expect(said).toContain(`0 new posts, ${people} already there, 0 new members`);
      }
      expect(await counts()).toEqual(before);
    });
  });

  it('bring what is new when they have grown, and nothing twice', async () => {
    const file = join(own, 'grown.json');
    const bring = async (...contributors: [login: string, ...contributions: string[]][]) => {
      const list = contributors.map(([login, ...contributions]) => ({ login, name: login, contributions }));
      writeFileSync(file, JSON.stringify({ projectName: 'grown', contributors: list }));
      return (await imported(hub, file)).said;
    };
    const texts = async () =>
      (await allPosts()).map(({ text }) => text).filter((text) => text.startsWith('grown: '));
    await bring(['Ann', 'code', 'doc'], ['ben', 'doc']);
    const grown: Parameters<typeof bring> = [
      ['ann', 'ideas', 'code', 'doc', 'test'],
      ['ben', 'doc'],
      ['cy', 'bug'],
    ];
    expect(await bring(...grown)).toContain('2 new posts, 1 already there, 1 new members');
    expect(await texts()).toEqual(['grown: bug', 'grown: ideas, test', 'grown: doc', 'grown: code, doc']);
    const before = await counts();
    expect(await bring(...grown)).toContain('0 new posts, 3 already there, 0 new members');
    expect(await counts()).toEqual(before);
    await bring(['ann', 'code', 'design']);
    expect((await texts())[0]).toBe('grown: design');
  });

  it('are refused whole where they are something else', async () => {
    const before = await counts();
    const file = join(own, 'wrong.json');
    for (const [text, words] of [
      ['not json', 'It is not JSON'],
      ['{"contributors":[{"login":"a"}]}', 'contributors.0.contributions'],
      ['{"contributors":[]}', '--project'],
      [
        JSON.stringify({
          projectName: 'p'.repeat(100),
          contributors: [
            {
              login: 'verbose',
              contributions: Array.from({ length: 30 }, (_, at) => `${'c'.repeat(28)}${10 + at}`),
            },
          ],
        }),
        'verbose: 1060 characters',
      ],
    ] as const) {
      writeFileSync(file, text);
      const { code, said } = await imported(hub, file);
      expect(code).not.toBe(0);
      expect(said).toContain(words);
    }
    expect(await counts()).toEqual(before);
  });
});
