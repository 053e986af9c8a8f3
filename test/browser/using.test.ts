/** The portal in use: what a person does, with and without JavaScript. */
import { describeInBrowser, type Portal, startPortal } from './portal';

/** Offers a work to a person over the API, found by their words. */
async function offerTo(apiUrl: string, login: string, work: string, person: string): Promise<void> {
  let token = '';
  const ask = async (query: string, variables: object) => {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const account = { email: `${login}@demo.groundcrew.example`, password: 'groundcrew-demo' };
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { sessionToken } }';
  token = (await ask(signIn, { input: account })).signIn.sessionToken;
  const find =
    'query ($text: String!) { search(text: $text, first: 1) { ... on Responsibility { id } ... on Member { id } } }';
  const responsibilityId = (await ask(find, { text: work })).search[0].id;
  const successorId = (await ask(find, { text: person })).search[0].id;
  const offer =
    'mutation ($input: HandOverResponsibilityInput!) { handOverResponsibility(input: $input) { handOver { state } } }';
  await ask(offer, { input: { responsibilityId, successorId, reason: '문의에서 먼저 드러나요' } });
}

describeInBrowser('the portal in use', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  }, 60_000);
  afterAll(() => portal?.stop());

  it('signs in with one click, and works without JavaScript', async () => {
    const { page, context } = await portal.open(null, { javaScriptEnabled: false });
    await page.goto('/map?view=list');
    await page.waitForURL(/sign-in\?returnTo=/);
    await page.getByRole('button', { name: /오민재/ }).click();
    await page.waitForURL(/\/map\?view=list/);
    expect(await page.locator('main').textContent()).toContain('제휴몰');
    await page.goto('/search?q=쿠폰을');
    expect(await page.locator('main').textContent()).toContain('쿠폰 발행 확인');
    await context.close();
  }, 60_000);

  it('takes the browser’s language until the person chooses one, and keeps that', async () => {
    const english = await portal.open('operator', { locale: 'en-US' });
    expect(await english.page.getAttribute('html', 'lang')).toBe('en');
    await english.page.goto('/profile');
    await english.page.locator('form:has([name=locale])').first().waitFor();
    await english.context.close();
    const korean = await portal.open('operator', { locale: 'ko-KR' });
    expect(await korean.page.getAttribute('html', 'lang')).toBe('ko');
    await korean.context.close();
  }, 60_000);

  it('finds people, teams and works from anywhere with the keyboard alone', async () => {
    const { page, context, complaints } = await portal.open('peer');
    await page.goto('/people');
    const field = page.locator('.mantine-Spotlight-search');
    // Before the page has come alive a key does nothing: it is pressed again.
    for (let tries = 0; tries < 10 && !(await field.isVisible()); tries += 1) {
      await page.keyboard.press('Control+k');
      await field.waitFor({ timeout: 1_500 }).catch(() => undefined);
    }
    await page.keyboard.type('환불 기준');
    await page.getByText('환불 기준 관리').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/responsibilities\//);
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  it('takes over work that is offered, and the map shows it', async () => {
    const { page, context } = await portal.open('operator');
    await page.goto('/');
    const decision = page.locator('form', { hasText: '넘겨받기' }).first();
    await decision.locator('textarea').fill('월요일마다 목록을 새로 볼게요');
    await decision.getByRole('button', { name: '넘겨받기' }).click();
    // Other decisions may wait on: this one is gone.
    await decision.waitFor({ state: 'detached' });
    await page.goto('/map?view=list&q=교환 회수');
    await page.locator('main a[href^="/responsibilities/"]').first().click();
    await page.getByRole('heading', { level: 1, name: '교환 회수 누락 추적' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('서지안');
    await context.close();
  }, 60_000);

  it('tells a decision at once on a page that is open', async () => {
    const { page, context } = await portal.open('operator');
    const listening = page.waitForRequest(/\/live$/, { timeout: 15_000 });
    await page.goto('/');
    const heading = page.locator('main h1');
    const before = await heading.textContent();
    // The stream opens once the page has come alive.
    await listening;
    await offerTo(portal.apiUrl, 'lead2', '이용약관', '서지안');
    await heading.filter({ hasNotText: before ?? '' }).waitFor({ timeout: 10_000 });
    expect(await page.locator('main').textContent()).toContain('이용약관 개정');
    await context.close();
  }, 60_000);

  it('shows what came while the page was out of sight', async () => {
    const { page, context } = await portal.open('operator');
    const listens = () => page.waitForRequest(/\/live$/, { timeout: 15_000 });
    const listening = listens();
    await page.goto('/');
    await listening;
    const heading = page.locator('main h1');
    const before = await heading.textContent();
    const see = (isHidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
        document.dispatchEvent(new Event('visibilitychange'));
      }, isHidden);
    await see(true);
    await offerTo(portal.apiUrl, 'lead2', '공지 문구', '서지안');
    expect(await heading.textContent()).toBe(before);
    await see(false);
    await heading.filter({ hasNotText: before ?? '' }).waitFor({ timeout: 10_000 });
    await context.close();
  }, 60_000);

  it('sends every page with a policy that lets no foreign script run', async () => {
    const response = await fetch(`${portal.url}/sign-in`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+'(;|$)/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    for (const directive of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ]) {
      expect(policy).toContain(directive);
    }
  });

  it('refuses a form that another site sends', async () => {
    const response = await fetch(`${portal.url}/sign-in`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'email=a%40b.cc&password=x',
      redirect: 'manual',
    });
    expect(response.status).toBe(403);
  });
});
