/**
 * A hundred texts that would run something, everywhere that ideas, the wall and rewards show what people wrote: no dialog opens, no
 * script runs, the policy has nothing to report, and each stands there as the text that it is.
 */
import type { Page } from 'playwright-core';
import { hostileTexts, trickyTexts } from '../support/hostile-texts';
import { type Ask, asker, idOf } from './asker';
import { describeInBrowser, type Login, type Portal, startPortal } from './portal';

const texts = [...hostileTexts, ...trickyTexts];
/** Texts of one idea: one a field, the rest in its discussion. */
const IDEA_TEXTS = 12;

const mutation = (verb: string, selection: string) =>
  `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${selection} } }`;

/** Opens pages as somebody, and hears whatever they should not do. */
async function watcher(portal: Portal, who: Login) {
  const { page, context, complaints } = await portal.open(who);
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`${page.url()}: a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => heard.push(`${page.url()}: opens ${popup.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(portal.url) && !request.url().startsWith('data:'))
      heard.push(`${page.url()}: asks ${request.url()}`);
  });
  await page.exposeFunction('hear', (what: string) => heard.push(`${page.url()}: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      void (window as unknown as { hear(what: string): void }).hear(
        `policy: ${violatedDirective} ${blockedURI} ${sample}`,
      );
    });
  });
  return {
    page,
    /** What the page says; its scripts have run by then. */
    async look(address: string): Promise<string> {
      const response = await page.goto(address);
      expect([address, response?.status()]).toEqual([address, 200]);
      await settled(page);
      const { text, hit } = await page.evaluate(() => ({
        text: [
          document.querySelector('main')?.textContent ?? '',
          ...Array.from(document.querySelectorAll<HTMLInputElement>('main input, main textarea')).map(
            ({ value }) => value,
          ),
        ].join('\n'),
        hit: (window as unknown as { hit?: unknown }).hit,
      }));
      if (hit !== undefined) heard.push(`${address}: a script has run`);
      return text;
    },
    async close(): Promise<string[]> {
      await context.close();
      return [...heard, ...complaints];
    },
  };
}

/** React has taken the page over, and what runs by itself had its turn. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ timeout: 10_000 });
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main a, main button, main form') ?? {}).some((key) =>
      key.startsWith('__react'),
    ),
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
}

const missing = (seen: string, wanted: readonly string[] = texts) =>
  wanted.filter((text) => !seen.includes(text));

describeInBrowser('hostile texts', () => {
  let portal: Portal;
  let peer: Ask;
  let admin: Ask;
  let operatorId: string;
  const ideaPaths: string[] = [];

  beforeAll(async () => {
    portal = await startPortal();
    peer = await asker(portal.apiUrl, 'peer');
    admin = await asker(portal.apiUrl, 'admin');
    operatorId = await idOf(peer, 'Member', '서지안');
    for (let from = 0; from < texts.length; from += IDEA_TEXTS)
      ideaPaths.push(await anIdea(texts.slice(from, from + IDEA_TEXTS)));
    for (const text of texts) await aPost(text);
    for (const text of texts) await anOption(text);
  }, 180_000);
  afterAll(() => portal?.stop());

  /** @returns where it is shown */
  const anIdea = async (some: string[]): Promise<string> => {
    const at = (place: number) => some[place % some.length] ?? '';
    const raised = await peer(mutation('raiseIdea', 'idea { id version }'), {
      input: {
        title: at(0),
        problem: at(1),
        proposal: at(2),
        reach: 1,
        effect: '0.1',
        effort: '520',
        evidence: some.map((text) => ({ kind: 'QUOTE', text, source: text })),
      },
    });
    const { id, version } = raised.raiseIdea.idea;
    for (const text of some) await admin(mutation('commentIdea', 'comment { id }'), { input: { id, text } });
    const toTeamId = await idOf(peer, 'Team', '결제개발팀');
    const pitch = { id, version, toTeamId, words: at(3) };
    await peer(mutation('pitchIdea', 'idea { id }'), { input: pitch });
    for (const text of some)
      await admin(mutation('creditIdea', 'recognition { id }'), { input: { ideaId: id, text } });
    return `/ideas/${encodeURIComponent(id)}`;
  };

  const aPost = (text: string) => {
    const length = [...text].length;
    const credited = { start: Math.floor(length / 3), end: Math.max(1, Math.floor(length / 2)) };
    const input = {
      recipientIds: [operatorId],
      text,
      customer: text.slice(0, 120),
      ...(length > 3 ? { credited } : {}),
    };
    return peer(mutation('recognize', 'recognition { id }'), { input });
  };

  const anOption = (text: string) => {
    const unit = [...text].slice(0, 10).join('').trim() || '개';
    const input = {
      kind: 'OWN',
      name: text,
      description: text,
      unit,
      price: 1,
      approver: 'ADMIN',
      fulfiller: 'ADMIN',
    };
    return admin(mutation('setRewardOption', 'option { id }'), { input });
  };

  it('are text on the wall, on a post and in what surrounds it', async () => {
    const { page, look, close } = await watcher(portal, 'operator');
    let seen = '';
    for (let address: string | null = '/wall'; address && missing(seen).length > 0; ) {
      seen += await look(address);
      address = await page.locator('main a[href*="after="]').last().getAttribute('href', { timeout: 2_000 });
    }
    expect(missing(seen)).toEqual([]);
    const { recognitions } = await peer('{ recognitions(first: 20) { edges { node { id text } } } }');
    for (const { node } of recognitions.edges)
      expect(await look(`/wall/${encodeURIComponent(node.id)}`)).toContain(node.text);
    await look(`/wall/new?to=${encodeURIComponent(operatorId)}`);
    await look(`/people/${encodeURIComponent(operatorId)}`);
    await look('/');
    expect(await close()).toEqual([]);
  }, 240_000);

  it('are text in the list of ideas and on every part of an idea', async () => {
    const { look, close } = await watcher(portal, 'peer');
    let seen = '';
    for (const path of ideaPaths) seen += await look(path);
    expect(missing(seen)).toEqual([]);
    for (const path of ideaPaths) await look(`${path}/edit`);
    for (const query of ['', '?order=RECENT', '?order=SUPPORT', '?mine=yes']) await look(`/ideas${query}`);
    await look('/ideas/new');
    await look('/');
    expect(await close()).toEqual([]);
  }, 240_000);

  it('are text in the catalogue, on requests and in what leads and admins decide', async () => {
    const catalogue = await watcher(portal, 'peer');
    expect(missing(await catalogue.look('/rewards'))).toEqual([]);
    expect(await catalogue.close()).toEqual([]);
    const { rewardOptions } = await peer('{ rewardOptions { id name } }');
    const notes: string[] = texts.slice(0, 40);
    const offered = rewardOptions.filter(({ name }: { name: string }) => notes.includes(name));
    for (const [at, { id }] of offered.entries())
      await peer(mutation('requestReward', 'redemption { id }'), {
        input: { optionId: id, units: 1, note: notes[at], key: `hostile ${at}` },
      });
    const own = await watcher(portal, 'peer');
    await own.look('/rewards');
    await own.look('/rewards/wallet');
    expect(await own.close()).toEqual([]);
    const others = await watcher(portal, 'admin');
    const waiting = await others.look('/rewards/decide');
    expect(notes.length - missing(waiting, notes).length).toBeGreaterThanOrEqual(20);
    expect(missing(await others.look('/admin/rewards'))).toEqual([]);
    for (const address of ['/rewards/budgets', '/']) await others.look(address);
    expect(await others.close()).toEqual([]);
  }, 240_000);

  it('are text in an address that asks for them', async () => {
    const { look, close } = await watcher(portal, 'operator');
    for (const text of texts.filter((_, at) => at % 7 === 0)) {
      const asked = encodeURIComponent(text);
      for (const address of [`/ideas?text=${asked}`, `/wall?personText=${asked}`, `/search?q=${asked}`])
        await look(address);
    }
    expect(await close()).toEqual([]);
  }, 240_000);
});
