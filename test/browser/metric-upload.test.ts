/** Values in by file: rows that cannot be read are named, mended in place, loaded, and a corrected day tells its history. */
import { describeInBrowser, type Portal, startPortal } from './portal';

describeInBrowser('values of a metric', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  }, 120_000);
  afterAll(() => portal?.stop());

  const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  const [three, four] = [day(3), day(4)];
  const bad = `지표,날짜,값\n주문,${three},4321\n주문,${four.replace(/..$/, '99')},4000\n주문,${four},사천\n`;
  const mended = `지표,날짜,값\n주문,${three},4321\n주문,${four},"4,000"\n`;

  it('are uploaded once their rows are mended, and a corrected day shows from what to what, by whom', async () => {
    const { page, context, complaints } = await portal.open('operator');
    await page.goto('/metrics');
    await page.getByRole('link', { name: '값 올리기' }).click();
    const text = page.locator('textarea[name=content]:visible');
    await text.fill(bad);
    await page.getByRole('button', { name: '바뀔 값 먼저 보기' }).click();

    await page.getByRole('heading', { level: 1, name: '2행을 읽지 못했어요' }).waitFor();
    const main = page.locator('main');
    expect(await main.textContent()).toContain('3행날짜를 읽지 못했어요. 2025-11-21처럼 적어 주세요');
    expect(await main.textContent()).toContain('4행값을 읽지 못했어요');

    await text.fill(mended);
    await page.getByRole('button', { name: '고친 내용으로 다시 보기' }).click();
    await page.getByRole('heading', { level: 1, name: '2개 값을 올릴 수 있어요' }).waitFor();
    expect(await main.textContent()).toContain('4,321건');
    await page.getByRole('button', { name: '값 올리기' }).click();
    await page.getByRole('heading', { level: 1, name: '2개 값을 올렸어요' }).waitFor();

    await page.getByRole('link', { name: '지표 보기' }).click();
    await page.getByRole('link', { name: '주문', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: '날마다의 값' }).waitFor();
    await page.getByRole('link', { name: /4,321건, 고친 날/ }).click();
    const panel = page.locator('#day');
    await panel.getByText('→').waitFor();
    expect(await panel.textContent()).toMatch(/[\d,]+건 → 4,321건서지안님 · (방금|\d+분\s전) · 파일/);

    await panel.getByLabel('값', { exact: true }).fill('4,400');
    await panel.getByLabel('고치는 이유').fill('취소가 빠져 있었어요');
    await panel.getByRole('button', { name: '값 고치기' }).click();
    await page.getByText('4,321건에서 4,400건으로 고쳤어요').waitFor();
    await panel.getByText('취소가 빠져 있었어요').waitFor();
    await page.getByRole('button', { name: '되돌리기' }).click();
    await page.getByText('되돌렸어요.').waitFor();
    await panel.getByText('4,400건 → 4,321건').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it('are loaded without the rows that cannot be read when one chooses so, without JavaScript', async () => {
    const { page, context } = await portal.open(null, { javaScriptEnabled: false });
    await page.goto('/sign-in');
    await page.fill('input[name=email]', 'lead@demo.groundcrew.example');
    await page.fill('input[name=password]', 'groundcrew-demo');
    await page.click('form:has(input[name=email]) button[type=submit]');
    await page.goto('/metrics/upload');
    const content = `day;orders\n${day(5)};4100\nyesterday;4200\n`;
    await page.setInputFiles('input[type=file]', {
      name: '주문.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    });
    await page.getByRole('button', { name: '바뀔 값 먼저 보기' }).click();
    expect(await page.locator('h1').textContent()).toBe('1행을 읽지 못했어요');
    await page.getByLabel('읽은 행만 올리기').check();
    await page.getByRole('button', { name: '값 올리기' }).click();
    expect(await page.locator('h1').textContent()).toBe('1개 값을 올렸어요');
    await page.getByRole('link', { name: '이번에 올린 기록 보기' }).click();
    expect(await page.locator('main').textContent()).toContain('주문.csv');
    expect(await page.locator('main').textContent()).toContain('1행은 빼고 들어왔어요');
    await context.close();
  }, 120_000);
});
