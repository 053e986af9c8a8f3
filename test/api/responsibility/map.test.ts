import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { readsOnce } from '../../support/reads';
import { aResponsibility, manyResponsibilities } from '../../support/responsibilities';

const map = `query ($asOf: Date) { responsibilityMap(asOf: $asOf) { asOf earliest changeDays total
  teams { id name parentId } stages { id name chainId chainName position }
  nodes { id name teamId stageId parentId kind ownership stale childCount from purpose parties { role holderId name isTeam } }
  handOffs { id fromId toId what broken } } }`;

const run = (mutation: string, type: string) =>
  `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;

describe.each(dialects)('the map on %s', (dialect) => {
  let hub: Hub;
  beforeEach(async () => {
    hub = await startHub(dialect);
  });
  afterEach(() => hub.stop());

  const readMap = async (asOf?: string) => {
    const { data, errors } = await hub.ask('peer', map, { asOf });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.responsibilityMap;
  };
  const must = async (who: 'lead' | 'head' | 'operator', query: string, input: Record<string, unknown>) => {
    const { data, errors } = await hub.ask(who, query, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  it('is empty at first, and says so', async () => {
    expect(await readMap()).toMatchObject({
      asOf: '2026-11-22',
      earliest: '2026-11-22',
      changeDays: [],
      total: 0,
      nodes: [],
      handOffs: [],
    });
  });

  it('carries owners, stages, parts, stale marks and hand-offs, and reads the same as of today', async () => {
    const { people, teams } = hub.company;
    const chain = await must(
      'head',
      'mutation ($input: DefineValueChainInput!) { defineValueChain(input: $input) { valueChain { id stages { id name } } } }',
      { name: '주문에서 정산까지', stages: [{ name: '입점' }, { name: '주문' }] },
    );
    const [, order] = chain.defineValueChain.valueChain.stages;
    const top = await aResponsibility(hub, {
      name: '주문 확인',
      stageId: order.id,
      accountableId: people.operator.id,
      on: '2026-01-01',
      reviewCadence: 'MONTHLY',
      purpose: '주문이 늦지 않게',
    });
    const part = await aResponsibility(hub, { name: '품절 처리', parentId: top.id, on: '2026-02-01' });
    await must('lead', run('linkHandOff', 'LinkHandOffInput'), {
      fromId: top.id,
      toId: part.id,
      what: '품절 주문',
      on: '2026-03-01',
    });
    const today = await readMap();
    expect(today.changeDays).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(today.earliest).toBe('2026-01-01');
    expect(today.stages).toMatchObject([
      { name: '입점', position: 0, chainName: '주문에서 정산까지' },
      { id: order.id, name: '주문', position: 1 },
    ]);
    expect(today.nodes).toEqual([
      {
        id: top.id,
        name: '주문 확인',
        teamId: teams.centre.id,
        stageId: order.id,
        parentId: null,
        kind: 'ROUTINE',
        ownership: 'OWNED',
        stale: true,
        childCount: 1,
        from: '2026-01-01',
        purpose: '주문이 늦지 않게',
        parties: [{ role: 'ACCOUNTABLE', holderId: people.operator.id, name: '서지안', isTeam: false }],
      },
      {
        id: part.id,
        name: '품절 처리',
        teamId: teams.centre.id,
        stageId: null,
        parentId: top.id,
        kind: 'ROUTINE',
        ownership: 'UNOWNED',
        stale: false,
        childCount: 0,
        from: '2026-02-01',
        purpose: '',
        parties: [],
      },
    ]);
    expect(today.handOffs).toMatchObject([
      { fromId: top.id, toId: part.id, what: '품절 주문', broken: true },
    ]);
    const { data } = await hub.ask('peer', map, { asOf: '2026-11-23' });
    expect(data.responsibilityMap.nodes).toEqual(today.nodes);
    expect((await readMap('2026-01-15')).nodes).toMatchObject([{ id: top.id, stale: false, childCount: 0 }]);
    expect((await readMap('2025-12-31')).nodes).toEqual([]);
  });

  it('shows a change at once, whoever made it and however often the map was read before', async () => {
    const { id } = await aResponsibility(hub, { name: '가' });
    for (const name of ['나', '다']) {
      expect((await readMap()).nodes[0].ownership).toBe('UNOWNED');
      await readMap('2026-11-21');
      await must('lead', run('updateResponsibility', 'UpdateResponsibilityInput'), {
        id,
        version: name === '나' ? 1 : 2,
        name,
      });
      expect((await readMap()).nodes[0].name).toBe(name);
    }
    await hub.ask('admin', run('updateTeam', 'UpdateTeamInput'), {
      input: { id: hub.company.teams.centre.id, name: '센터파트' },
    });
    const { data } = await hub.ask('peer', map);
    expect(data.responsibilityMap.teams.map((team: { name: string }) => team.name)).toContain('센터파트');
  });

  it('tells what changed between two days, the other way round too', async () => {
    const { people } = hub.company;
    const { id } = await aResponsibility(hub, {
      name: '가',
      accountableId: people.operator.id,
      on: '2026-01-01',
    });
    await must('lead', run('updateResponsibility', 'UpdateResponsibilityInput'), {
      id,
      version: 1,
      name: '나',
      scopeIn: '해외',
      on: '2026-06-01',
    });
    await must('lead', run('assignParty', 'AssignPartyInput'), {
      responsibilityId: id,
      role: 'ACCOUNTABLE',
      holderId: people.lead.id,
      ifTaken: 'REPLACE',
      on: '2026-07-01',
    });
    const changes = `query ($from: Date!, $to: Date!) { mapChanges(from: $from, to: $to) {
      added { name } ended { name } changed { responsibilityId name teamName fields { field before after } } summary { changed ownerChanged } } }`;
    const forth = await hub.ask('peer', changes, { from: '2026-05-31', to: '2026-07-01' });
    expect(forth.data.mapChanges).toEqual({
      added: [],
      ended: [],
      changed: [
        {
          responsibilityId: id,
          name: '나',
          teamName: '센터운영파트',
          fields: [
            { field: 'NAME', before: '가', after: '나' },
            { field: 'SCOPE_IN', before: null, after: '해외' },
            { field: 'ACCOUNTABLE', before: '서지안', after: '임하늘' },
          ],
        },
      ],
      summary: { changed: 1, ownerChanged: 1 },
    });
    const back = await hub.ask('peer', changes, { from: '2026-07-01', to: '2026-05-31' });
    expect(back.data.mapChanges.changed[0].fields[0]).toEqual({ field: 'NAME', before: '나', after: '가' });
    const same = await hub.ask('peer', changes, { from: '2026-07-01', to: '2026-09-01' });
    expect(same.data.mapChanges.summary).toEqual({ changed: 0, ownerChanged: 0 });
  });

  it('is the same map whether it is read from what is now or from what was', async () => {
    const { people } = hub.company;
    const { id } = await aResponsibility(hub, {
      accountableId: people.operator.id,
      on: '2026-01-01',
      reviewCadence: 'QUARTERLY',
    });
    await must('operator', run('markReviewed', 'MarkReviewedInput'), { id, note: '그대로 괜찮아요' });
    await manyResponsibilities(hub, 20);
    const { MapRepository } = await import('@groundcrew/db');
    const repository = new MapRepository(hub.database.db.fresh);
    const now = await repository.nodesToday('2026-11-22');
    const then = await repository.nodesOn('2026-11-22');
    expect(then.map(({ id, name, reviewDueOn, from }) => ({ id, name, reviewDueOn, from }))).toEqual(
      now.map(({ id, name, reviewDueOn, from }) => ({ id, name, reviewDueOn, from })),
    );
    expect(now[0]?.reviewDueOn).toBe('2027-02-22');
  });

  it('costs the same few statements for 30 and for 3,000 responsibilities', async () => {
    await manyResponsibilities(hub, 30);
    const small = await readsOnce(hub, () => readMap());
    await manyResponsibilities(hub, 2970);
    const large = await readsOnce(hub, () => readMap());
    expect(large).toBe(small);
    expect(large).toBeLessThanOrEqual(8);
    expect(await readsOnce(hub, () => readMap())).toBeLessThanOrEqual(2);
    const past = await readsOnce(hub, () => readMap('2026-01-01'));
    expect(past).toBe(large);
    const changes = await readsOnce(hub, () =>
      hub.ask('peer', 'query { mapChanges(from: "2024-01-01", to: "2026-01-01") { summary { added } } }'),
    );
    expect(changes).toBeLessThanOrEqual(8);
  });
});
