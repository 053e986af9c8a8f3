/** An operator sets a KPI of their own in three steps, with the preview and the advice, and finds it on their home. */
import type { Page } from 'playwright-core';
import { describeInBrowser, type Portal, startPortal } from './portal';

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Chooses a metric by typing a part of its name, as the searchable select lets one. */
async function chooseMetric(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).click();
  await page.keyboard.type(name);
  await page.getByRole('option', { name, exact: true }).click();
}

describeInBrowser('the KPI editor', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  }, 60_000);
  afterAll(() => portal?.stop());

  it('shows a formula on real values, advises a better one in one tap, and puts the KPI and its due task on the home', async () => {
    const { page, context, complaints } = await portal.open('operator');
    await page.goto('/kpis/new');
    // Until the page is alive a button would send the form; then it asks for nothing from the server.
    await page.locator('button[type=button][value="template:ONE_STOP_RATE"]').waitFor();
    await page.getByLabel('풀고 싶은 문제').fill('한 번에 풀리지 않아 고객이 다시 물어요');
    await chooseMetric(page, '분자', '처리 건수');
    const preview = page.getByRole('complementary', { name: '미리 보기' });
    await preview.getByText('건수만으로는 좋은지 알 수 없어요').waitFor();
    await chooseMetric(page, '분모', '상담 인원');
    await preview.getByText('건수만으로는 좋은지 알 수 없어요').waitFor({ state: 'detached' });
    await preview.getByText('이것만으로는 판단하기 어려워요').waitFor();
    await preview.getByRole('button', { name: '원스톱 처리율로 바꿔 보기' }).click();
    expect(await page.getByLabel('KPI 이름').inputValue()).toBe('원스톱 처리율');
    await preview.getByText('한 번에 끝난 문의 ÷ 문의').waitFor();
    await preview.getByText('이것만으로는 판단하기 어려워요').waitFor({ state: 'detached' });
    await preview.getByText(/평소 범위 \d/).waitFor();
    await page.getByLabel('목표').fill('70');
    await preview.getByText(/목표에 닿/).waitFor();
    await page.getByLabel('할 일 1', { exact: true }).fill('환불 답을 한 번에 끝내는 문구 만들기');
    await page.getByLabel('할 일 1 기한').fill(tomorrow());
    await page.getByRole('button', { name: 'KPI 정하기' }).click();
    await page.waitForURL(/\/kpis\/(?!new)[^/]+$/);

    await page.goto('/');
    const own = page.getByRole('list', { name: '내 KPI' }).getByRole('listitem');
    const row = own.filter({ hasText: '원스톱 처리율' });
    expect(await row.textContent()).toMatch(/\d%/);
    const task = page.getByRole('listitem').filter({ hasText: '환불 답을 한 번에 끝내는 문구 만들기' });
    await task.getByRole('button', { name: /다 했어요/ }).click();
    await task.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  it('works without JavaScript and keeps what was typed while it asks and mends', async () => {
    const { page, context } = await portal.open(null, { javaScriptEnabled: false });
    await page.goto('/kpis/new');
    await page.getByRole('button', { name: /서지안/ }).click();
    await page.waitForURL(/\/kpis\/new/);
    await page.getByLabel('풀고 싶은 문제').fill('재고가 어긋나 취소돼요');
    await page.locator('button[value="template:RETURN_RATE"]').click();
    expect(await page.getByLabel('KPI 이름').inputValue()).toBe('반품률');
    await page.getByLabel('목표').fill('six');
    await page.getByLabel('할 일 2', { exact: true }).fill('포장 바꿔 보기');
    await page.locator('button[value="preview"]').click();
    expect(await page.getByRole('complementary', { name: '미리 보기' }).textContent()).toMatch(/반품 ÷ .*%/);
    await page.locator('main form button[type=submit]').last().click();
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain('목표');
    expect(await alert.textContent()).toContain('할 일 2 기한');
    expect(await page.getByLabel('풀고 싶은 문제').inputValue()).toBe('재고가 어긋나 취소돼요');
    await page.getByLabel('목표').fill('5.5');
    await page.getByLabel('할 일 2 기한').fill(tomorrow());
    await page.locator('main form button[type=submit]').last().click();
    await page.waitForURL(/\/kpis\/(?!new)[^/]+$/);
    await page.goto('/kpis?q=반품률');
    expect(await page.getByRole('list', { name: 'KPI 목록' }).textContent()).toContain('서지안');
    await context.close();
  }, 60_000);
});
