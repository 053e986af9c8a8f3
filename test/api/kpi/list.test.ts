/** Everyone's KPIs: found, filtered, paged, with their trends in a constant number of statements. */
import { CompanyRepository, change } from '@groundcrew/db';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, type MadeMetric, manyKpis, pointsForAll } from '../../support/kpis';
import { readsDuring } from '../../support/reads';

const PAGE = `query ($first: Int!, $after: String, $filter: KpiFilter) { kpis(first: $first, after: $after, filter: $filter) {
  edges { node { name } } pageInfo { hasNextPage endCursor } } }`;

/** What the list of the portal shows of each. */
const ROWS = `query ($first: Int!) { kpis(first: $first) { edges { node {
  id name problem display direction target unit retiredOn serves servesValue { name }
  owner { id name initials } numerator { name unit } denominator { name unit }
  trend { state stateCount stateSince latest { from value } points { value } }
  advice { code } viewerCan { edit }
} } } }`;

describe.each(dialects)('the list of KPIs on %s', (dialect) => {
  let hub: Hub;
  let contacts: MadeMetric;
  let orders: MadeMetric;
  let valueId: string;

  beforeAll(async () => {
    hub = await startHub(dialect);
    const { db } = hub.database;
    contacts = await aMetric(db, { name: '문의', role: 'CONTACTS' });
    orders = await aMetric(db, { name: '주문', role: 'ORDERS' });
    await change(db, { actorId: null, now: new Date(), requestId: null }, async (unit) => {
      const companies = new CompanyRepository(unit.manager);
      await companies.setValues([{ id: null, name: '손님 먼저', description: '' }]);
      valueId = toGlobalId('CompanyValue', (await companies.values())[0]?.id ?? 0);
      unit.record({ action: 'company.updated', subjectType: 'Company', subjectId: 1 });
    });
    await aKpi(hub, contacts, orders, {
      name: '가 문의 비중',
      problem: '배송 문의가 많다',
      servesValueId: valueId,
    });
    await aKpi(hub, contacts, orders, { name: '나 원스톱 처리율', problem: '두 번 묻는다 100%' }, 'lead');
    await aKpi(hub, contacts, orders, { name: '다 취소율', problem: '품절로 취소한다' }, 'otherLead');
    await aKpi(hub, contacts, orders, { name: '다 취소율', problem: '같은 이름' }, 'head');
    const old = await aKpi(hub, contacts, orders, { name: '라 옛 지표', servesValueId: valueId });
    await hub.ask(
      'operator',
      `mutation { retireKpi(input: { id: "${old.id}", version: 1, reason: "끝" }) { kpi { id } } }`,
    );
  });
  afterAll(() => hub.stop());

  const names = async (filter: Record<string, unknown> = {}, first = 100): Promise<string[]> => {
    const { data, errors } = await hub.ask('peer', PAGE, { first, filter });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.kpis.edges.map((edge: { node: { name: string } }) => edge.node.name);
  };

  it('shows those in use by name, a page at a time, also where two have one name', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<Hub['ask']>> = await hub.ask('peer', PAGE, { first: 1, after });
      seen.push(...data.kpis.edges.map((edge: { node: { name: string } }) => edge.node.name));
      after = data.kpis.pageInfo.hasNextPage ? data.kpis.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['가 문의 비중', '나 원스톱 처리율', '다 취소율', '다 취소율']);
  });

  it('finds by owner, team with the teams below it, value, words and state', async () => {
    const { people, teams } = hub.company;
    expect(await names({ ownerId: people.lead.id })).toEqual(['나 원스톱 처리율']);
    expect(await names({ teamId: teams.centre.id })).toEqual(['가 문의 비중', '나 원스톱 처리율']);
    expect(await names({ teamId: teams.commerce.id })).toEqual([
      '가 문의 비중',
      '나 원스톱 처리율',
      '다 취소율',
    ]);
    expect(await names({ teamId: teams.platform.id })).toEqual([]);
    expect(await names({ valueId })).toEqual(['가 문의 비중']);
    expect(await names({ text: '원스톱' })).toEqual(['나 원스톱 처리율']);
    expect(await names({ text: '품절' })).toEqual(['다 취소율']);
    expect(await names({ text: '0%' })).toEqual(['나 원스톱 처리율']);
    expect(await names({ text: '임하늘' })).toEqual(['나 원스톱 처리율']);
    expect(await names({ text: '임하늘', ownerId: people.operator.id })).toEqual([]);
    expect(await names({ retired: true })).toEqual(['라 옛 지표']);
    const { errors } = await hub.ask('peer', PAGE, { first: 10, filter: { teamId: people.lead.id } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      issues: [{ path: ['filter', 'teamId'] }],
    });
  });

  it('shows the KPIs in use of a member and of a company value', async () => {
    const { data } = await hub.ask(
      'peer',
      `{
      node(id: "${hub.company.people.operator.id}") { ... on Member { kpis { name servesValue { name } } } }
      company { values { name kpis { name owner { name } } } } }`,
    );
    expect(data.node.kpis).toEqual([{ name: '가 문의 비중', servesValue: { name: '손님 먼저' } }]);
    expect(data.company.values).toEqual([
      { name: '손님 먼저', kpis: [{ name: '가 문의 비중', owner: { name: '서지안' } }] },
    ]);
  });

  it('costs as many statements for a hundred as for five: each with its trend, its own metrics and its owner', async () => {
    await manyKpis(hub, 100);
    await pointsForAll(hub.database.db, '2026-03-02', 265);
    const cost = (first: number) =>
      readsDuring(hub, async () => {
        const { data, errors } = await hub.ask('operator', ROWS, { first });
        expect(errors).toBeUndefined();
        expect(data.kpis.edges).toHaveLength(first);
      });
    await cost(5);
    const [few, twenty, many] = [await cost(5), await cost(20), await cost(100)];
    process.stderr.write(`${dialect}: ${few} statements for 5 KPIs, ${twenty} for 20, ${many} for 100\n`);
    expect(twenty).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
    // Points are read in statements of a hundred ranges each.
    expect(many).toBeLessThanOrEqual(few + 2);
  });
});
