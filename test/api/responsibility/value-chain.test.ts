import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aResponsibility } from '../../support/responsibilities';

const define =
  'mutation ($input: DefineValueChainInput!) { defineValueChain(input: $input) { valueChain { id name stages { id name position valueChain { name } } viewerCan { edit } } } }';

describe.each(dialects)('value chains on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  it('is defined with its stages in order, and re-ordered, renamed and shortened', async () => {
    const first = await hub.ask('lead', define, {
      input: { name: '주문에서 정산까지', stages: [{ name: '입점' }, { name: '주문' }, { name: '배송' }] },
    });
    const { id, stages } = first.data.defineValueChain.valueChain;
    expect(stages.map((stage: { name: string }) => stage.name)).toEqual(['입점', '주문', '배송']);
    const [, order, delivery] = stages;
    const { data } = await hub.ask('lead', define, {
      input: {
        id,
        name: '주문부터',
        stages: [
          { id: delivery.id, name: '배송' },
          { id: order.id, name: '주문 확인' },
        ],
      },
    });
    expect(data.defineValueChain.valueChain).toMatchObject({
      name: '주문부터',
      stages: [
        { id: delivery.id, name: '배송', position: 0, valueChain: { name: '주문부터' } },
        { id: order.id, name: '주문 확인', position: 1 },
      ],
      viewerCan: { edit: true },
    });
    const all = await hub.ask('peer', 'query { valueChains { name stages { name } viewerCan { edit } } }');
    expect(all.data.valueChains).toEqual([
      { name: '주문부터', stages: [{ name: '배송' }, { name: '주문 확인' }], viewerCan: { edit: false } },
    ]);
  });

  it('refuses to drop a stage that holds a responsibility, a taken name, repeated and strange stages', async () => {
    const made = await hub.ask('lead', define, { input: { name: '고객 여정', stages: [{ name: '문의' }] } });
    const { id, stages } = made.data.defineValueChain.valueChain;
    await aResponsibility(hub, { stageId: stages[0].id });
    const wrong = async (input: Record<string, unknown>) =>
      (await hub.ask('lead', define, { input })).errors?.[0]?.extensions;
    expect(await wrong({ id, name: '고객 여정', stages: [{ name: '구매' }] })).toMatchObject({
      params: { reason: 'IN_USE', count: 1 },
    });
    expect(await wrong({ name: '고객 여정', stages: [{ name: '구매' }] })).toMatchObject({
      params: { reason: 'DUPLICATE' },
      issues: [{ path: ['input', 'name'] }],
    });
    expect(await wrong({ name: 'x', stages: [{ name: 'a' }, { name: 'A' }] })).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'stages', 1, 'name'], code: 'duplicate' }],
    });
    expect(await wrong({ name: 'x', stages: [{ id: stages[0].id, name: 'a' }] })).toMatchObject({
      code: 'NOT_FOUND',
      issues: [{ path: ['input', 'stages', 0, 'id'] }],
    });
  });

  it('is defined by leads and admins only', async () => {
    const input = { name: '다른 사슬', stages: [{ name: 'a' }] };
    for (const who of ['operator', 'peer'] as const) {
      expect((await hub.ask(who, define, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await hub.ask('admin', define, { input })).errors).toBeUndefined();
  });
});
