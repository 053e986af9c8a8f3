/** Lists of what was chosen, however long: what waits, one's own, and what a page shows of a price and of a day. */

import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import {
  aKey,
  anOption,
  fund,
  problemsOf,
  REDEMPTIONS,
  REQUEST,
  refusal,
  WALLET,
  type Who,
  WITHDRAW,
} from './rewards';

describe.each(dialects)('lists of chosen rewards on %s', (dialect) => {
  let hub: Hub;
  let now = TEST_NOW;

  beforeAll(async () => {
    hub = await startHub(dialect, { now: () => now });
  });
  afterAll(async () => {
    expect(await problemsOf(hub.database.db)).toEqual([]);
    await hub.stop();
  });

  const walletOf = async (who: Who) =>
    (await hub.ask(who, WALLET, { id: hub.company.people[who].id })).data.node.wallet;
  const request = (who: Who, optionId: string, units = 1, more: object = {}) =>
    hub.ask(who, REQUEST, { input: { optionId, units, key: aKey(), ...more } });
  const requested = async (who: Who, optionId: string, units = 1) => {
    const { data } = await request(who, optionId, units);
    return data.requestReward.redemption as { id: string; version: number };
  };
  const funded = async (who: Who, points: number) => {
    await fund(hub.database.db, points, hub.company.people[who].key);
    return (await walletOf(who)).balance as number;
  };

  it('tells of what has waited longest, however much waits', async () => {
    const { id } = await anOption(hub.database.db, { price: 1 });
    await funded('peer', 200);
    const decisions = async () =>
      (await hub.ask('otherLead', '{ decisions { requestedAt subject { id } } }')).data.decisions as {
        requestedAt: string;
        subject: { id: string };
      }[];
    const first = await requested('peer', id);
    let last = first;
    for (let at = 1; at <= 101; at += 1) {
      now = new Date(TEST_NOW.getTime() + at * 1_000);
      last = await requested('peer', id);
    }
    now = TEST_NOW;
    const told = await decisions();
    expect(told).toHaveLength(100);
    expect(told.map(({ subject }) => subject.id)).toContain(first.id);
    expect(told.map(({ subject }) => subject.id)).not.toContain(last.id);
    // The list of its page goes on.
    const page = { first: 1, filter: { toDecide: true } };
    const listed = await hub.ask('otherLead', REDEMPTIONS, page);
    expect(listed.data.redemptions.edges[0].node.id).toBe(last.id);
  });

  it('lists one’s own with those on their way first, then the newest, page by page', async () => {
    const { id } = await anOption(hub.database.db);
    await funded('otherLead', 10_000);
    const all: { id: string; version: number }[] = [];
    for (let at = 0; at < 5; at += 1) all.push(await requested('otherLead', id));
    const [a, b, c, d, e] = all as [(typeof all)[0], ...typeof all] & Record<number, (typeof all)[0]>;
    for (const one of [b, d, e]) await hub.ask('otherLead', WITHDRAW, { input: { id: one?.id, version: 1 } });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { data } = await hub.ask('otherLead', REDEMPTIONS, {
        first: 2,
        after,
        filter: { mine: true, openFirst: true },
      });
      const { edges, pageInfo } = data.redemptions;
      seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(seen).toEqual([c, a, e, d, b].map((one) => one?.id));
  });

  it('keeps when it was taken back', async () => {
    const { id } = await anOption(hub.database.db);
    await funded('operator', 1_000);
    const redemption = await requested('operator', id);
    now = new Date(TEST_NOW.getTime() + 3_600_000);
    await hub.ask('operator', WITHDRAW, { input: { id: redemption.id, version: 1 } });
    now = TEST_NOW;
    const { data } = await hub.ask(
      'operator',
      'query ($id: ID!) { node(id: $id) { ... on Redemption { requestedAt withdrawnAt } } }',
      { id: redemption.id },
    );
    expect(data.node).toEqual({
      requestedAt: '2026-11-22T03:00:00.000Z',
      withdrawnAt: '2026-11-22T04:00:00.000Z',
    });
  });

  it('books what was shown, or nothing', async () => {
    const { id } = await anOption(hub.database.db, { price: 300, stock: 5 });
    const before = await funded('operator', 1_000);
    expect(refusal(await request('operator', id, 2, { expectedPoints: 200 }))).toEqual([
      'CONFLICT',
      'expectedPoints: stale_version',
    ]);
    expect((await walletOf('operator')).balance).toBe(before);
    const { data } = await request('operator', id, 2, { expectedPoints: 600 });
    expect(data.requestReward.redemption).toMatchObject({ points: 600, option: { stock: 3 } });
  });
});
