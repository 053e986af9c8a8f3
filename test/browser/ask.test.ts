/** Whose is this: asked as one types, sent, sent on with a reason, taken; with and without JavaScript. */
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, type Portal, startPortal } from './portal';

/** Waits until the ask field answers to typing, then types; what it finds is there when this is done. */
async function askFor(page: Page, sentence: string): Promise<void> {
  const field = page.getByRole('searchbox', { name: '무엇을 물어볼까요?' });
  const found = page.getByRole('list', { name: '이 일을 맡은 곳' });
  // Typed before the page has come alive, nothing is asked: it is typed again.
  for (let tries = 0; tries < 10 && !(await found.isVisible()); tries += 1) {
    await field.fill('');
    await field.fill(sentence);
    await found.waitFor({ timeout: 2_000 }).catch(() => undefined);
  }
}

/** Picks a team by a part of its name, as the searchable field lets one. */
async function pickTeam(card: Locator, label: string, part: string, name: string): Promise<void> {
  await card.getByLabel(label).fill(part);
  await card
    .page()
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .click();
}

describeInBrowser('asking whose something is', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  }, 60_000);
  afterAll(() => portal?.stop());

  it('shows how far a topic scatters: the strip, the bar and three figures', async () => {
    const { page, context } = await portal.open('operator');
    await page.goto('/topics');
    const row = page
      .getByRole('list', { name: '주제' })
      .getByRole('listitem')
      .filter({ hasText: '새 제휴몰 오픈' });
    expect(await row.textContent()).toMatch(
      /90일 동안 12번 · 4개 팀.*흩어진 정도 0\.91 · 다시 보낸 비율 42%/,
    );
    await row.getByRole('link').click();
    await page.getByText('90일 동안 12번 물었는데, 처음 닿은 곳이 4개 팀으로 흩어졌어요.').waitFor();
    const strip = page.locator('figure ol > li');
    expect(await strip.count()).toBe(12);
    expect(await strip.filter({ hasText: '다른 팀으로 다시 보냄' }).count()).toBe(5);
    expect(await page.locator('main').textContent()).toContain('0은 늘 같은 팀, 1은 고르게 흩어짐');
    await context.close();
  }, 60_000);

  it('proposes owners as one types, sends the question, and shows its way from team to team', async () => {
    const asker = await portal.open('peer');
    const question = '대형 제휴몰 구축 일정은 누가 잡나요?';
    await asker.page.goto('/ask');
    await askFor(asker.page, question);
    const first = asker.page.getByRole('list', { name: '이 일을 맡은 곳' }).getByRole('listitem').first();
    expect(await first.textContent()).toContain('대형 제휴몰 구축');
    expect(await first.locator('b').allTextContents()).toEqual(expect.arrayContaining(['제휴몰']));
    await first.getByRole('button', { name: '플랫폼기획파트에 보내기' }).click();
    await asker.page.getByText('플랫폼기획파트에 보냈어요').waitFor();
    const mine = asker.page.getByRole('list', { name: '내가 물은 것' }).getByRole('listitem').first();
    expect(await mine.textContent()).toContain('플랫폼기획파트의 답을 기다려요');

    const lead = await portal.open('lead');
    await lead.page.goto('/');
    expect(await lead.page.getByRole('list', { name: '받은 문의' }).textContent()).toContain(question);
    await lead.page.goto('/ask');
    const card = lead.page.getByRole('article', { name: question });
    await card.getByText('우리 일이 아니에요').click();
    await card.getByRole('button', { name: '다시 보내기' }).click();
    await card.getByRole('alert').getByText('우리 일이 아닌 까닭').waitFor();
    await card.getByLabel('우리 일이 아닌 까닭').fill('일정은 상담에서 먼저 모아요');
    await pickTeam(card, '다음에 물어볼 팀', 'CX운영', 'CX운영파트');
    await card.getByRole('button', { name: '다시 보내기' }).click();
    await lead.page.getByText('CX운영파트에 다시 보냈어요').waitFor();
    expect(await card.count()).toBe(0);

    const operator = await portal.open('operator');
    await operator.page.goto('/ask');
    const waiting = operator.page.getByRole('article', { name: question });
    expect(await waiting.textContent()).toContain('일정은 상담에서 먼저 모아요');
    await waiting.getByText('맡을게요').click();
    await waiting.getByLabel('물은 분에게 한마디').fill('월요일에 일정표를 드릴게요');
    await waiting.getByRole('button', { name: '맡기' }).click();
    await operator.page.getByText('CX운영파트가 맡았어요').first().waitFor();

    await asker.page.goto('/ask');
    const trail = mine.getByRole('list', { name: /온 길$/ });
    expect(await trail.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('일정은 상담에서 먼저 모아요'),
      'CX운영파트',
    ]);
    await mine.getByRole('link', { name: question }).click();
    await asker.page.getByText('월요일에 일정표를 드릴게요').waitFor();
    for (const { complaints } of [asker, lead, operator])
      expect(complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([]);
    for (const { context } of [asker, lead, operator]) await context.close();
  }, 120_000);

  it('says so when somebody else answered meanwhile, and keeps what was typed', async () => {
    const slow = await portal.open('operator');
    await slow.page.goto('/ask');
    const card = slow.page.getByRole('article', { name: '챗봇이 영업시간을 틀리게 말해요' });
    await card.getByText('우리 일이 아니에요').click();
    await card.getByLabel('우리 일이 아닌 까닭').fill('챗봇은 플랫폼에서 봐요');

    const fast = await portal.open('operator');
    await fast.page.goto('/ask');
    const same = fast.page.getByRole('article', { name: '챗봇이 영업시간을 틀리게 말해요' });
    await same.getByText('맡을게요').click();
    await same.getByRole('button', { name: '맡기' }).click();
    await fast.page.getByText('CX운영파트가 맡았어요').first().waitFor();
    await fast.context.close();

    await card.getByRole('button', { name: '다시 보내기' }).click();
    await slow.page.getByText('그사이 다른 분이 답했어요').waitFor();
    expect(await card.getByLabel('우리 일이 아닌 까닭').inputValue()).toBe('챗봇은 플랫폼에서 봐요');
    await slow.page.getByRole('link', { name: '지금 어디에 있는지 보기' }).click();
    await slow.page.getByText('CX운영파트가 맡았어요').first().waitFor();
    await slow.context.close();
  }, 60_000);

  it('works without JavaScript: asks, sends to a team by its name, withdraws', async () => {
    const { page, context } = await portal.open(null, { javaScriptEnabled: false });
    await page.goto('/ask');
    await page.getByRole('button', { name: /오민재/ }).click();
    await page.waitForURL(/\/ask/);
    await page.locator('main input[name=text]').fill('환불 기준은 누가 정하나요?');
    await page.locator('main').getByRole('button', { name: '찾기' }).click();
    expect(await page.getByRole('list', { name: '이 일을 맡은 곳' }).textContent()).toContain(
      '환불 기준 관리',
    );
    await page.locator('main').getByText('다른 팀에 보내기').click();
    await page.getByRole('button', { name: '고른 팀에 보내기' }).click();
    expect(await page.locator('main').textContent()).toContain('보낼 팀을 적어 주세요');
    await page.getByLabel('보낼 팀').fill('CX운영');
    await page.getByRole('button', { name: '고른 팀에 보내기' }).click();
    await page.waitForURL(/done=sent/);
    expect(await page.getByRole('status').last().textContent()).toContain('CX운영파트에 보냈어요');
    await page.getByRole('button', { name: '되돌리기' }).click();
    await page.waitForURL(/done=withdraw/);
    const mine = page.getByRole('list', { name: '내가 물은 것' }).getByRole('listitem').first();
    expect(await mine.textContent()).toMatch(/환불 기준은 누가 정하나요\?.*거뒀어요/);
    await context.close();
  }, 60_000);

  it('leads from the field in the top bar to whose it is, with the keyboard alone', async () => {
    const { page, context } = await portal.open('peer');
    await page.goto('/people');
    const field = page.locator('.mantine-Spotlight-search');
    // Before the page has come alive a key does nothing: it is pressed again.
    for (let tries = 0; tries < 10 && !(await field.isVisible()); tries += 1) {
      await page.keyboard.press('/');
      await field.waitFor({ timeout: 1_500 }).catch(() => undefined);
    }
    await page.keyboard.type('쿠폰 비용은 누가 확인하나요?');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ask\?text=/);
    expect(await page.getByRole('list', { name: '이 일을 맡은 곳' }).textContent()).toContain('쿠폰');
    await context.close();
  }, 60_000);

  it('lets a lead name a topic anew and put it together with another', async () => {
    const { page, context } = await portal.open('lead');
    await page.goto('/topics?q=공지');
    await page.getByRole('list', { name: '주제' }).getByRole('link').first().click();
    await page.getByLabel('주제 이름').fill('입점사에 알리는 공지');
    await page.getByRole('button', { name: '이 이름으로 바꾸기' }).click();
    await page.getByRole('heading', { level: 1, name: '입점사에 알리는 공지' }).waitFor();
    await page.getByLabel('합칠 주제 찾기').fill('배너');
    await page.getByRole('button', { name: '찾기', exact: true }).click();
    await page.getByRole('radio', { name: /기획전 배너 자리/ }).check();
    await page.getByRole('button', { name: '합치기' }).click();
    await page.getByRole('heading', { level: 1, name: '기획전 배너 자리' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('입점사 관리 화면에 공지를');
    await context.close();
  }, 60_000);
});
