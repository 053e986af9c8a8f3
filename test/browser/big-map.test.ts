/** The map of a real organisation — 24 SIGs, 234 subprojects, 516 entries below them — is readable and usable at once. */
import { convert, isThere, workFolder } from '../import/kubernetes-data';
import { hubVerb } from '../support/processes';
import { describeInBrowser, type Portal, startPortal } from './portal';

const describeWithData = isThere || process.env.CI === 'true' ? describeInBrowser : describe.skip;

describeWithData('a large map', () => {
  let portal: Portal;
  const folder = workFolder();
  beforeAll(async () => {
    const { catalogue } = convert('sigs.yaml', folder.path);
    portal = await startPortal(async (databaseUrl) => {
      const { code, stderr } = await hubVerb(databaseUrl, 'import', 'backstage', catalogue).finished;
      if (code !== 0) throw new Error(stderr);
    });
  }, 90_000);
  afterAll(async () => {
    await portal?.stop();
    folder.remove();
  });

  it('can be used within two seconds of opening it', async () => {
    const { page, context, complaints } = await portal.open('head');
    await page.goto('/map?view=graph');
    await page.locator('.react-flow__node').first().waitFor();
    // The best of three: another process on the machine is no slowness of the map.
    const took: number[] = [];
    for (let look = 0; look < 3; look += 1) {
      const started = Date.now();
      await page.goto('/map?view=graph');
      await page.locator('.react-flow__node').first().waitFor();
      took.push(Date.now() - started);
    }
    expect(await page.locator('main').textContent()).toContain('API Machinery');
    process.stderr.write(`  The map of 24 teams and 836 works shows after ${took.join(', ')} ms.\n`);
    expect(Math.min(...took)).toBeLessThan(2_000);
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);
});
