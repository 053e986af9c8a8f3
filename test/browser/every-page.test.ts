/** Every page × role × language: axe finds nothing, the console is silent, and nothing scrolls sideways on a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { addressOf, pagesOf } from './pages';
import { describeInBrowser, type Login, type Portal, startPortal } from './portal';

const languages = { ko: 'ko-KR', en: 'en-US' } as const;
type Language = keyof typeof languages;

/** How far the page scrolls sideways once a change of width has settled. */
async function settledOverflow(page: Page): Promise<number> {
  const fits = () => document.documentElement.scrollWidth <= window.innerWidth;
  await page.waitForFunction(fits, undefined, { timeout: 2_000 }).catch(() => undefined);
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/**
 * What axe finds on the page. Pages have no frames, so it needs no page of its own to gather its findings in, and no rule that
 * is on by default reads the style sheets that it would otherwise fetch first.
 */
async function violationsOn(page: Page, ...rules: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ preload: false });
  const { violations } = await (rules.length ? axe.withRules(rules) : axe).analyze();
  return violations.map((one) => `${one.id} (${one.nodes[0]?.target.join(' ')})`);
}

/** What is wrong with one page, opened in one language and looked at in two widths. */
async function faultsOf(page: Page, address: string, language: Language): Promise<string[]> {
  const faults: string[] = [];
  const response = await page.goto(address);
  const expected = address === '/nowhere' ? 404 : 200;
  if (response?.status() !== expected) faults.push(`${address} answers ${response?.status()}`);
  await page.locator('main h1').first().waitFor({ timeout: 10_000 });
  if ((await page.getAttribute('html', 'lang')) !== language) faults.push(`${address} is not in ${language}`);
  // axe takes a second or so a page: one language is looked at on a desktop, the other on a phone.
  const [looked, other] = language === 'ko' ? [1280, 390] : [390, 1280];
  for (const width of [other, looked]) {
    await page.setViewportSize({ width, height: 860 });
    const wide = await settledOverflow(page);
    if (wide > 0) faults.push(`${address} @${width} scrolls ${wide} px sideways`);
  }
  faults.push(...(await violationsOn(page)).map((one) => `${address} @${looked}: ${one}`));
  return faults;
}

describeInBrowser('every page', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  }, 60_000);
  afterAll(() => portal?.stop());

  /** Two windows at once, one a language: reading is the same in both, and two processors are busy. */
  it.each(Object.keys(pagesOf) as Login[])(
    'is in order for %s in Korean and in English',
    async (who) => {
      const finder = await portal.open(who);
      const addresses: string[] = [];
      for (const name of pagesOf[who]) addresses.push(await addressOf(finder.page, name));
      await finder.context.close();
      const look = async (language: Language) => {
        const { page, context, complaints } = await portal.open(who, { locale: languages[language] });
        const faults: string[] = [];
        for (const address of addresses) faults.push(...(await faultsOf(page, address, language)));
        await context.close();
        return [...faults, ...complaints.filter((one) => !/nowhere.*404|404.*nowhere/.test(one))];
      };
      const found = await Promise.all((Object.keys(languages) as Language[]).map(look));
      expect(found.flat()).toEqual([]);
    },
    300_000,
  );

  it.each(['ko', 'en'] as const)(
    'is in order for nobody in %s, light and dark',
    async (language) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, context, complaints } = await portal.open(null, {
          locale: languages[language],
          colorScheme,
        });
        await page.goto('/sign-in');
        expect(await violationsOn(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await context.close();
      }
    },
    60_000,
  );

  it.each(['operator', 'head', 'admin'] as const)(
    'is readable in the dark for %s',
    async (who) => {
      const { page, context } = await portal.open(who, { colorScheme: 'dark' });
      const faults: string[] = [];
      for (const address of ['/', '/map?view=graph', '/map?view=raci', '/people']) {
        await page.goto(address);
        faults.push(...(await violationsOn(page, 'color-contrast')).map((one) => `${address}: ${one}`));
      }
      expect(faults).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
