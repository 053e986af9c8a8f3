/** What is generated and committed, or built, fits the sources. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { printedSchema } from '../../api/src/print-schema';
import { root } from './source-files';

const run = promisify(execFile);

describe('what is made from sources', () => {
  it('is in step: api/schema.graphql', () => {
    expect(readFileSync(join(root, 'api/schema.graphql'), 'utf8')).toBe(printedSchema());
  });

  it('is in step: the portal’s operations and the API’s trusted documents', async () => {
    const { stdout } = await run(process.execPath, [join(root, 'portal/codegen.mjs'), '--check'], {
      cwd: root,
    }).catch((error: { stdout: string; stderr: string }) => ({ stdout: `${error.stdout}${error.stderr}` }));
    expect(stdout).toBe('');
  });

  it('keeps storage and API out of the browser', () => {
    const client = join(root, 'portal/build/client');
    if (!existsSync(client))
      throw new Error('The portal is not built: run npm test, or npx turbo run build.');
    const scripts = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    const SERVER_ONLY = /better-sqlite3|typeorm|mysql2|argon2|@groundcrew\/(db|api)|SESSION_SECRET|node:fs/;
    const leaking = scripts.filter((name) => SERVER_ONLY.test(readFileSync(join(client, name), 'utf8')));
    expect(leaking).toEqual([]);
  });
});
