/** Every page × role × language: axe finds nothing, the console is silent, and nothing scrolls sideways on a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { addressOf, pagesOf } from './pages';
import { describeInBrowser, type Login, type Portal, startPortal } from './portal';

const languages = { ko: 'ko-KR', en: 'en-US' } as const;
const cases = (Object.keys(pagesOf) as Login[]).flatMap((who) =>
  (Object.keys(languages) as (keyof typeof languages)[]).map((language) => [who, language] as const),
);

/** How far the page scrolls sideways once a change of width has settled. */
async function settledOverflow(page: Page): Promise<number> {
  const fits = () => document.documentElement.scrollWidth <= window.innerWidth;
  await page.waitForFunction(fits, undefined, { timeout: 2_000 }).catch(() => undefined);
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describeInBrowser('every page', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  }, 60_000);
  afterAll(() => portal?.stop());

  it.each(cases)(
    'is in order for %s in %s',
    async (who, language) => {
      const { page, context, complaints } = await portal.open(who, { locale: languages[language] });
      const faults: string[] = [];
      // axe takes a second or two a page: one language is looked at on a desktop, the other on a phone.
      const [looked, other] = language === 'ko' ? [1280, 390] : [390, 1280];
      for (const name of pagesOf[who]) {
        const address = await addressOf(page, name);
        const response = await page.goto(address);
        const expected = name === '/nowhere' ? 404 : 200;
        if (response?.status() !== expected) faults.push(`${address} answers ${response?.status()}`);
        await page.locator('main h1').first().waitFor({ timeout: 10_000 });
        if ((await page.getAttribute('html', 'lang')) !== language)
          faults.push(`${address} is not in ${language}`);
        for (const width of [other, looked]) {
          await page.setViewportSize({ width, height: 860 });
          const wide = await settledOverflow(page);
          if (wide > 0) faults.push(`${address} @${width} scrolls ${wide} px sideways`);
        }
        const heard = complaints.length;
        const { violations } = await new AxeBuilder({ page }).analyze();
        // axe copies style sheets into the page, which the page's policy refuses: its doing, not the page's.
        complaints.length = heard;
        faults.push(
          ...violations.map((one) => `${address} @${looked}: ${one.id} (${one.nodes[0]?.target.join(' ')})`),
        );
      }
      faults.push(...complaints.filter((complaint) => !/nowhere.*404|404.*nowhere/.test(complaint)));
      expect(faults).toEqual([]);
      await context.close();
    },
    240_000,
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
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((one) => `${one.id} ${one.nodes[0]?.target.join(' ')}`)).toEqual([]);
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
        const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
        faults.push(...violations.map((one) => `${address}: ${one.nodes[0]?.target.join(' ')}`));
      }
      expect(faults).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
