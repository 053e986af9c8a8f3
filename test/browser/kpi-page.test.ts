/** A KPI's page says what it may say: no verdict over missing days, no target of another period, no figure a hundredfold. */
import { describeInBrowser, type Portal, startPortal } from './portal';

interface Kpi {
  id: string;
  numerator: { id: string };
  denominator: { id: string } | null;
  changes: { state: string; judgedTo: string }[];
}

const shiftDay = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Asks the API as one of the demo company's people. */
async function asker(apiUrl: string, login: string) {
  let token = '';
  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { sessionToken } }';
  const input = { email: `${login}@demo.groundcrew.example`, password: 'groundcrew-demo' };
  token = (await ask(signIn, { input })).signIn.sessionToken;
  return ask;
}

describeInBrowser("a KPI's page", () => {
  let portal: Portal;
  let kpis: Kpi[];
  beforeAll(async () => {
    portal = await startPortal();
    const ask = await asker(portal.apiUrl, 'lead');
    const all =
      '{ kpis(first: 50) { edges { node { id numerator { id } denominator { id } changes { state judgedTo } } } } }';
    kpis = (await ask(all)).kpis.edges.map(({ node }: { node: Kpi }) => node);
  }, 120_000);
  afterAll(() => portal?.stop());
  const of = (fits: (kpi: Kpi) => boolean | undefined): Kpi => {
    const found = kpis.find(fits);
    if (!found) throw new Error('The demo company has no such KPI.');
    return found;
  };
  const pathOf = (kpi: Kpi) => `/kpis/${encodeURIComponent(kpi.id)}`;
  const lone = () => of(({ denominator }) => denominator === null);

  it('tells of days without a value beside the verdict and the table, and leads to the metric', async () => {
    const kpi = of(({ changes }) => changes[0]?.state === 'JUDGED');
    const judgedTo = kpi.changes[0]?.judgedTo ?? '';
    const ask = await asker(portal.apiUrl, 'lead');
    const points = [2, 3, 7].map((days) => ({ day: shiftDay(judgedTo, -days), value: null }));
    const record =
      'mutation ($input: RecordMetricPointsInput!) { recordMetricPoints(input: $input) { correctedCount } }';
    await ask(record, { input: { metricId: kpi.numerator.id, points, reason: '잘못 들어왔어요' } });
    const { page, context, complaints } = await portal.open('peer');
    await page.goto(pathOf(kpi));
    const said = /3일의 .+ 값이 없어요\. 0이었다면 0을 넣어 주세요\./;
    expect(await page.locator('#changes').textContent()).toMatch(said);
    expect(await page.locator('#changes').textContent()).toContain('아직 판정할 수 없어요');
    expect(await page.locator('#changes').textContent()).not.toContain('좋아졌어요');
    const beside = page.locator('[data-missing]');
    expect(await beside.textContent()).toMatch(said);
    await beside.getByRole('link').click();
    await page.waitForURL(/\/metrics\/[^/]+$/);
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  it('holds the target of a lone number against its own period only', async () => {
    const { page, context } = await portal.open('operator');
    const chart = page.locator('[data-chart-size=wide]');
    await page.goto(`${pathOf(lone())}?unit=WEEK`);
    expect(await chart.textContent()).toContain('목표');
    await page.goto(`${pathOf(lone())}?unit=DAY`);
    expect(await chart.textContent()).not.toContain('목표');
    const facts = await page.getByText('한 주의 목표예요').count();
    expect([facts, await page.getByText(/목표까지|부터 목표 안/).count()]).toEqual([1, 0]);
    await context.close();
  }, 60_000);

  it('names beside the chart the days that it shows, on a phone too', async () => {
    const { page, context } = await portal.open('operator', { viewport: { width: 390, height: 860 } });
    await page.goto(`${pathOf(lone())}?unit=DAY`);
    const note = () => page.locator('#trend h2 + span > span:visible').textContent();
    const onPhone = await note();
    await page.setViewportSize({ width: 1280, height: 860 });
    expect(onPhone).toContain('일별');
    expect(await note()).not.toBe(onPhone);
    await context.close();
  }, 60_000);

  it('refuses a target and an effect with a place too many beside their fields, without JavaScript too', async () => {
    const { page, context } = await portal.open(null, { javaScriptEnabled: false });
    const own = (await (
      await asker(portal.apiUrl, 'operator')
    )('{ viewer { member { kpis { id } } } }')) as { viewer: { member: { kpis: { id: string }[] } } };
    const path = `/kpis/${encodeURIComponent(own.viewer.member.kpis[0]?.id ?? '')}`;
    await page.goto(`${path}/edit`);
    await page.getByRole('button', { name: /서지안/ }).click();
    await page.waitForURL(/\/edit/);
    await page.getByLabel('목표').fill('6.055');
    await page.getByRole('button', { name: '바꾼 내용 저장하기' }).first().click();
    expect(await page.getByRole('alert').textContent()).toContain('목표 소수점 아래 2자리까지');
    expect(await page.getByLabel('목표').inputValue()).toBe('6.055');
    await page.goto(`${path}/changes/new`);
    await page.getByLabel('무엇을 바꾸나요').fill('쿠폰 안내 고치기');
    await page.getByLabel('얼마나 (%)').fill('33.333');
    await page.getByRole('button', { name: '변화 등록하기' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('얼마나 (%) 소수점 아래 2자리까지');
    expect(await page.getByLabel('얼마나 (%)').inputValue()).toBe('33.333');
    await context.close();
  }, 60_000);
});
