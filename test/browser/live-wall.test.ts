/** The wall while it is open: what others write shows without a reload. */
import { type Ask, asker, idOf } from './asker';
import { describeInBrowser, type Portal, startPortal, type Window } from './portal';

const RECOGNIZE = 'mutation ($input: RecognizeInput!) { recognize(input: $input) { recognition { id } } }';
/** Within this a new post shows on a colleague's wall. */
const AT_ONCE_MS = 1_000;

describeInBrowser('the open wall', () => {
  let portal: Portal;
  let peer: Ask;
  let recipientId: string;
  beforeAll(async () => {
    portal = await startPortal();
    peer = await asker(portal.apiUrl, 'peer');
    recipientId = await idOf(peer, 'Member', '김나리');
  }, 120_000);
  afterAll(() => portal?.stop());

  const praise = (text: string, more: object = {}) =>
    peer(RECOGNIZE, { input: { recipientIds: [recipientId], text, ...more } });
  /** The wall of the operator, who listens to what arrives. */
  const openWall = async (path = '/wall'): Promise<Window> => {
    const opened = await portal.open('operator');
    const listening = opened.page.waitForResponse(/\/live$/, { timeout: 15_000 });
    await opened.page.goto(path);
    await listening;
    await opened.page.evaluate(() => Object.assign(window, { isSamePage: true }));
    return opened;
  };

  it('says within a second that a colleague has just recognised somebody, and shows it when asked', async () => {
    const { page, context, complaints } = await openWall();
    const took: number[] = [];
    for (const count of [1, 2, 3]) {
      const bar = page.getByRole('button', { name: `방금 올라온 칭찬 ${count}개 보기` });
      const sent = performance.now();
      const shown = bar.waitFor({ timeout: 10_000 }).then(() => took.push(performance.now() - sent));
      await praise(`늦은 밤에 온 문의를 ${count}번째로 받아 줬어요.`);
      await shown;
    }
    expect(Math.max(...took)).toBeLessThan(AT_ONCE_MS);
    const main = page.locator('main');
    // Nothing moves under the reader until they ask for it.
    expect(await main.textContent()).not.toContain('3번째로 받아 줬어요');
    await page.getByRole('button', { name: '방금 올라온 칭찬 3개 보기' }).click();
    await main.getByText('늦은 밤에 온 문의를 3번째로 받아 줬어요.').waitFor({ timeout: 5_000 });
    const texts = await page.locator('main article').allTextContents();
    expect(texts.slice(0, 3).map((text) => /(\d)번째로/.exec(text)?.[1])).toEqual(['3', '2', '1']);
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  }, 90_000);

  it('tells of what its filter lets through, and of nothing else', async () => {
    const { page, context } = await openWall('/wall?mark=behind');
    const bar = page.getByRole('button', { name: /방금 올라온 칭찬 1개/ });
    await praise('고객 앞에서 도왔어요.');
    await praise('고객을 만나지 않고 도왔어요.', { isBehindScenes: true });
    await bar.waitFor({ timeout: 10_000 });
    await bar.click();
    await page.locator('main').getByText('고객을 만나지 않고 도왔어요.').waitFor({ timeout: 5_000 });
    expect(await page.locator('main').textContent()).not.toContain('고객 앞에서 도왔어요.');
    await context.close();
  }, 90_000);

  it('shows on everybody’s wall what somebody writes in the portal', async () => {
    const reader = await openWall();
    const writer = await portal.open('lead');
    await writer.page.goto(`/wall/new?to=${encodeURIComponent(recipientId)}`);
    await writer.page.locator('textarea[name=text]').fill('배송 조회 문의를 먼저 알아차려 줬어요.');
    await writer.page.locator('main form button[type=submit]').last().click();
    await writer.page.waitForURL(/\/wall\?posted=/);
    const bar = reader.page.getByRole('button', { name: '방금 올라온 칭찬 1개 보기' });
    await bar.waitFor({ timeout: AT_ONCE_MS });
    await bar.click();
    await reader.page
      .locator('main')
      .getByText('배송 조회 문의를 먼저 알아차려 줬어요.')
      .waitFor({ timeout: 5_000 });
    await writer.context.close();
    await reader.context.close();
  }, 90_000);
});
