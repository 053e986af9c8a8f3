/** Choosing a reward: who asks, who answers, what happens to the points, and who sees it. */

import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import { settled } from '../../support/settled';
import {
  aKey,
  anOption,
  DECIDE,
  FULFIL,
  fund,
  problemsOf,
  REDEMPTIONS,
  REQUEST,
  refusal,
  WALLET,
  type Who,
  WITHDRAW,
} from './rewards';

describe.each(dialects)('choosing a reward on %s', (dialect) => {
  let hub: Hub;
  let now = TEST_NOW;

  beforeAll(async () => {
    hub = await startHub(dialect, { now: () => now });
  });
  afterAll(async () => {
    expect(await problemsOf(hub.database.db)).toEqual([]);
    await hub.stop();
  });

  const idOf = (who: Who) => hub.company.people[who].id;
  const walletOf = async (who: Who, as: Who = who) =>
    (await hub.ask(as, WALLET, { id: idOf(who) })).data.node.wallet;
  const request = (who: Who, optionId: string, units = 1, more: object = {}) =>
    hub.ask(who, REQUEST, { input: { optionId, units, key: aKey(), ...more } });
  const requested = async (who: Who, optionId: string, units = 1) => {
    const { data } = await request(who, optionId, units);
    return data.requestReward.redemption as { id: string; version: number };
  };
  const decide = (
    who: Who,
    { id, version }: { id: string; version: number },
    answer: string,
    words?: string,
  ) => hub.ask(who, DECIDE, { input: { id, version, answer, words } });
  const funded = async (who: Who, points: number) => {
    await fund(hub.database.db, points, hub.company.people[who].key);
    return (await walletOf(who)).balance as number;
  };

  it('holds the points, and spends them once it was approved and received', async () => {
    const { id } = await anOption(hub.database.db, { name: '휴가', price: 150_000 });
    const before = await funded('operator', 1_000_000);
    const { data } = await request('operator', id, 5, { note: '12월에 쉬어요' });
    expect(data.requestReward.redemption).toMatchObject({
      state: 'REQUESTED',
      units: 5,
      points: 750_000,
      note: '12월에 쉬어요',
      viewerCan: { decide: false, fulfil: false, withdraw: true },
    });
    expect(await walletOf('operator')).toMatchObject({ balance: before - 750_000, waiting: 750_000 });
    const redemption = data.requestReward.redemption;
    const approved = await decide('lead', redemption, 'APPROVE', '잘 쉬세요');
    expect(approved.data.decideRedemption.redemption).toMatchObject({
      state: 'APPROVED',
      decidedBy: { name: '임하늘' },
      decidedWords: '잘 쉬세요',
      viewerCan: { decide: true, fulfil: false, withdraw: false },
    });
    const input = { id: redemption.id, version: 2, words: '12월 7일부터' };
    expect(refusal(await hub.ask('lead', FULFIL, { input }))).toEqual(['FORBIDDEN']);
    const fulfilled = await hub.ask('admin', FULFIL, { input });
    expect(fulfilled.data.fulfilRedemption.redemption).toMatchObject({
      state: 'FULFILLED',
      fulfilledBy: { name: '최가온' },
      fulfilledWords: '12월 7일부터',
      viewerCan: { decide: false, fulfil: false, withdraw: false },
    });
    const wallet = await walletOf('operator');
    expect(wallet).toMatchObject({
      balance: before - 750_000,
      waiting: 0,
      lastIn: { kind: 'LEADER_EXAMPLE', points: 1_000_000 },
    });
    expect(wallet.entries.edges[0].node).toMatchObject({
      kind: 'REQUEST',
      points: -750_000,
      balanceAfter: before - 750_000,
      redemption: { units: 5, chosen: { name: '휴가' } },
    });
  });

  it('waits as a decision for whoever approves it, then for whoever hands it over', async () => {
    const { id } = await anOption(hub.database.db);
    await funded('operator', 10_000);
    const chosen = await requested('operator', id);
    const asked = async (who: Who) => {
      const { data } = await hub.ask(who, '{ decisions { kind subject { __typename id } } }');
      return (data.decisions as { subject: { id: string } }[]).filter(
        ({ subject }) => subject.id === chosen.id,
      );
    };
    const decision = { kind: 'REDEMPTION', subject: { __typename: 'Redemption', id: chosen.id } };
    expect(await asked('lead')).toEqual([decision]);
    for (const who of ['operator', 'admin'] as const) expect(await asked(who)).toEqual([]);
    await decide('lead', chosen, 'APPROVE');
    expect(await asked('lead')).toEqual([]);
    expect(await asked('admin')).toEqual([decision]);
    await hub.ask('admin', FULFIL, { input: { id: chosen.id, version: 2 } });
    expect(await asked('admin')).toEqual([]);
  });

  it('gives points and stock back when it is declined, which needs a reason, or taken back', async () => {
    const { id } = await anOption(hub.database.db, { stock: 5 });
    const before = await funded('operator', 10_000);
    const stockOf = async () =>
      (await hub.ask('operator', '{ rewardOptions { id stock } }')).data.rewardOptions.find(
        (option: { id: string }) => option.id === id,
      ).stock;
    const declined = await requested('operator', id, 3);
    expect(await stockOf()).toBe(2);
    expect(refusal(await decide('lead', declined, 'DECLINE'))).toEqual(['INVALID_INPUT', 'words: required']);
    const { data } = await decide('lead', declined, 'DECLINE', '이번 분기는 어려워요');
    expect(data.decideRedemption.redemption).toMatchObject({ state: 'DECLINED' });
    expect(await stockOf()).toBe(5);
    const withdrawn = await requested('operator', id, 2);
    await decide('lead', withdrawn, 'APPROVE');
    const input = { id: withdrawn.id, version: 2 };
    expect(refusal(await hub.ask('lead', WITHDRAW, { input }))).toEqual(['FORBIDDEN']);
    expect((await hub.ask('operator', WITHDRAW, { input })).data.withdrawRedemption.redemption.state).toBe(
      'WITHDRAWN',
    );
    expect(await stockOf()).toBe(5);
    expect(await walletOf('operator')).toMatchObject({ balance: before, waiting: 0 });
    const { entries } = await walletOf('operator');
    expect(entries.edges.slice(0, 4).map(({ node }: { node: { kind: string } }) => node.kind)).toEqual([
      'REFUND',
      'REQUEST',
      'REFUND',
      'REQUEST',
    ]);
  });

  it('is answered by nobody for themselves, not even by an admin or a lead', async () => {
    const byLead = await anOption(hub.database.db);
    const byAdmin = await anOption(hub.database.db, { approver: 'ADMIN', fulfiller: 'ADMIN' });
    await funded('lead', 5_000);
    await funded('admin', 5_000);
    const own = await requested('lead', byLead.id);
    expect(refusal(await decide('lead', own, 'APPROVE'))).toEqual(['FORBIDDEN']);
    const admins = await requested('admin', byAdmin.id);
    expect(refusal(await decide('admin', admins, 'APPROVE'))).toEqual(['FORBIDDEN']);
    // The lead above may.
    expect((await decide('head', own, 'APPROVE')).data.decideRedemption.redemption.state).toBe('APPROVED');
    expect(refusal(await hub.ask('lead', FULFIL, { input: { id: own.id, version: 2 } }))).toEqual([
      'FORBIDDEN',
    ]);
    await hub.ask('lead', WITHDRAW, { input: { id: own.id, version: 2 } });
    await hub.ask('admin', WITHDRAW, { input: { id: admins.id, version: 1 } });
  });

  it('is answered by whose duty it is', async () => {
    const byAdmin = await anOption(hub.database.db, { approver: 'ADMIN', fulfiller: 'LEAD' });
    await funded('operator', 5_000);
    const redemption = await requested('operator', byAdmin.id);
    expect(refusal(await decide('lead', redemption, 'APPROVE'))).toEqual(['FORBIDDEN']);
    expect(refusal(await decide('operator', redemption, 'APPROVE'))).toEqual(['FORBIDDEN']);
    // Neither sees it.
    expect(refusal(await decide('otherLead', redemption, 'APPROVE'))).toEqual([
      'NOT_FOUND',
      'id: unknown_id',
    ]);
    await decide('admin', redemption, 'APPROVE');
    const { data } = await hub.ask('head', FULFIL, { input: { id: redemption.id, version: 2 } });
    expect(data.fulfilRedemption.redemption.state).toBe('FULFILLED');
  });

  it('moves on once: the second answer is told that it moved', async () => {
    const { id } = await anOption(hub.database.db);
    await funded('operator', 5_000);
    const redemption = await requested('operator', id);
    const answers = await Promise.all([
      decide('lead', redemption, 'APPROVE'),
      decide('head', redemption, 'DECLINE', '안 돼요'),
      hub.ask('operator', WITHDRAW, { input: { id: redemption.id, version: 1 } }),
    ]);
    const refused = answers.map((answer) => refusal(answer)).filter(([code]) => code);
    expect(refused).toHaveLength(2);
    for (const [code] of refused) expect(code).toBe('CONFLICT');
    const [state] = (
      await hub.ask('operator', REDEMPTIONS, { first: 1, filter: { mine: true } })
    ).data.redemptions.edges.map(({ node }: { node: { state: string } }) => node.state);
    expect(['APPROVED', 'DECLINED', 'WITHDRAWN']).toContain(state);
    expect(refusal(await decide('lead', { id: redemption.id, version: 1 }, 'DECLINE', 'x'))[0]).toBe(
      'CONFLICT',
    );
    expect(refusal(await hub.ask('admin', FULFIL, { input: { id: redemption.id, version: 9 } }))[0]).toBe(
      'CONFLICT',
    );
  });

  it('is booked once under one key, and refuses another body under it', async () => {
    const { id } = await anOption(hub.database.db, { stock: 3 });
    const before = await funded('operator', 5_000);
    const key = aKey();
    const first = await request('operator', id, 2, { key, note: '쉬어요' });
    const again = await request('operator', id, 2, { note: '쉬어요', key });
    expect(again.data.requestReward.redemption.id).toBe(first.data.requestReward.redemption.id);
    for (const different of [
      await request('operator', id, 1, { key, note: '쉬어요' }),
      await request('operator', id, 2, { key }),
      await request('operator', (await anOption(hub.database.db)).id, 2, { key, note: '쉬어요' }),
    ])
      expect(refusal(different)).toEqual(['CONFLICT', 'key: duplicate']);
    expect((await walletOf('operator')).balance).toBe(before - 2_000);
    // Somebody else's key of the same name is another.
    await funded('peer', 5_000);
    expect((await request('peer', id, 1, { key })).data.requestReward.redemption.member.name).toBe('신다은');
    // What was booked is told even when there is nothing left of it.
    expect((await request('operator', id, 2, { key, note: '쉬어요' })).errors).toBeUndefined();
  });

  it('refuses what the wallet, the stock or the option does not have, and leaves nothing', async () => {
    const dear = await anOption(hub.database.db, { price: 1_000_000_000, most: 5 });
    const scarce = await anOption(hub.database.db, { stock: 1 });
    const before = await funded('operator', 2_000);
    expect(refusal(await request('operator', dear.id))).toEqual(['CONFLICT', 'units: state']);
    expect(refusal(await request('operator', dear.id, 2))).toEqual(['INVALID_INPUT', 'units: not_in_range']);
    expect(refusal(await request('operator', scarce.id, 2))).toEqual(['CONFLICT', 'units: state']);
    expect(refusal(await request('operator', scarce.id, 11))).toEqual(['INVALID_INPUT', 'units: too_many']);
    for (const units of [0, -1, 1_000_000_001])
      expect(refusal(await request('operator', scarce.id, units))).toEqual([
        'INVALID_INPUT',
        'units: not_in_range',
      ]);
    // What is no whole 32 bit number never gets as far as the rule.
    for (const units of [0.5, 2 ** 53, '1'])
      expect((await request('operator', scarce.id, units as number)).data).toBeUndefined();
    expect(refusal(await request('operator', idOf('operator')))).toEqual([
      'NOT_FOUND',
      'optionId: unknown_id',
    ]);
    expect(refusal(await request('operator', scarce.id, 1, { note: '가'.repeat(10_000) }))).toEqual([
      'INVALID_INPUT',
      'note: too_long',
    ]);
    expect(refusal(await request('operator', scarce.id, 1, { key: '\u200b' }))).toEqual([
      'INVALID_INPUT',
      'key: required',
    ]);
    expect(await walletOf('operator')).toMatchObject({ balance: before });
  });

  it('tells whoever chose it what was answered, the last of it', async () => {
    const { id } = await anOption(hub.database.db);
    await funded('peer', 1_000);
    const redemption = await requested('peer', id);
    await decide('otherLead', redemption, 'APPROVE');
    await settled(hub, now);
    now = new Date(TEST_NOW.getTime() + 60_000);
    await decide('otherLead', { id: redemption.id, version: 2 }, 'DECLINE', '예산이 닫혔어요');
    await settled(hub, now);
    now = TEST_NOW;
    const { data } = await hub.ask(
      'peer',
      '{ notifications(first: 10) { edges { node { kind at subject { ... on Redemption { id state } } } } } }',
    );
    expect(data.notifications.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        kind: 'REWARD_ANSWERED',
        at: '2026-11-22T03:01:00.000Z',
        subject: { id: redemption.id, state: 'DECLINED' },
      },
    ]);
  });

  it('keeps words as they were written, script and markup too', async () => {
    const { id } = await anOption(hub.database.db);
    await funded('operator', 1_000);
    const note = '<script>alert(1)</script> <b onclick="x">굵게</b> =1+1';
    const { data } = await request('operator', id, 1, { note });
    expect(data.requestReward.redemption.note).toBe(note);
  });

  it('shows wallets and redemptions to their owner, the owner’s leads and admins', async () => {
    const { id } = await anOption(hub.database.db);
    await funded('operator', 1_000);
    const redemption = await requested('operator', id);
    const sees = async (who: Who) => {
      const wallet = (await hub.ask(who, WALLET, { id: idOf('operator') })).data.node.wallet;
      const node = await hub.ask(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: redemption.id });
      const listed = (await hub.ask(who, REDEMPTIONS, { first: 100 })).data.redemptions.edges;
      return [
        wallet !== null,
        Boolean(node.data?.node),
        listed.some((edge: { node: { id: string } }) => edge.node.id === redemption.id),
      ];
    };
    for (const who of ['operator', 'lead', 'head', 'admin'] as const)
      expect([who, await sees(who)]).toEqual([who, [true, true, true]]);
    for (const who of ['peer', 'otherLead'] as const)
      expect([who, await sees(who)]).toEqual([who, [false, false, false]]);
  });

  it('lists what waits for the viewer, page by page, newest first', async () => {
    const byLead = await anOption(hub.database.db);
    const byAdmin = await anOption(hub.database.db, { approver: 'ADMIN' });
    await funded('operator', 10_000);
    await funded('head', 10_000);
    const one = await requested('operator', byLead.id);
    const two = await requested('operator', byAdmin.id);
    const three = await requested('head', byLead.id);
    const waiting = async (who: Who) =>
      (
        await hub.ask(who, REDEMPTIONS, { first: 100, filter: { toDecide: true } })
      ).data.redemptions.edges.map(({ node }: { node: { id: string } }) => node.id) as string[];
    expect(await waiting('lead')).toEqual(expect.arrayContaining([one.id]));
    for (const id of [two.id, three.id]) expect(await waiting('lead')).not.toContain(id);
    // Nobody leads the head of the team: an admin answers instead.
    expect((await waiting('admin')).slice(0, 2)).toEqual([three.id, two.id]);
    expect(await waiting('admin')).not.toContain(one.id);
    expect(await waiting('head')).not.toContain(three.id);
    expect(await waiting('peer')).toEqual([]);
    expect((await decide('admin', three, 'APPROVE')).data.decideRedemption.redemption.state).toBe('APPROVED');
    const mine = { first: 1, filter: { mine: true, states: ['REQUESTED'] } };
    const first = (await hub.ask('operator', REDEMPTIONS, mine)).data.redemptions;
    expect(first.edges[0].node.id).toBe(two.id);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = await hub.ask('operator', REDEMPTIONS, { ...mine, after: first.pageInfo.endCursor });
    expect(next.data.redemptions.edges[0].node.id).toBe(one.id);
  });

  it('exports the money that was received, by the company’s days', async () => {
    const money = await anOption(hub.database.db, {
      kind: 'MONEY',
      name: '현금',
      unit: '원',
      price: 1,
      most: 1_000_000,
      approver: 'ADMIN',
    });
    await funded('operator', 100_000);
    const redemption = await requested('operator', money.id, 70_000);
    await decide('admin', redemption, 'APPROVE');
    // In Seoul the next day has begun.
    now = new Date('2026-11-22T15:30:00Z');
    await hub.ask('admin', FULFIL, { input: { id: redemption.id, version: 2 } });
    now = TEST_NOW;
    const paid = (from: string, to: string, who: Who = 'admin') =>
      hub.ask(
        who,
        'query ($from: Date!, $to: Date!) { payroll(from: $from, to: $to) { member { name } points fulfilledAt } }',
        { from, to },
      );
    expect((await paid('2026-11-01', '2026-11-23')).data.payroll).toEqual([]);
    expect((await paid('2026-11-23', '2026-11-24')).data.payroll).toEqual([
      { member: { name: '서지안' }, points: 70_000, fulfilledAt: '2026-11-22T15:30:00.000Z' },
    ]);
    // By which the portal says the day of each, whatever the admin's own time zone.
    expect((await hub.ask('admin', '{ company { timeZone } }')).data.company.timeZone).toBe('Asia/Seoul');
    expect(refusal(await paid('2026-11-23', '2026-11-24', 'head'))).toEqual(['FORBIDDEN']);
    expect(refusal(await paid('2026-12-02', '2026-12-02'))[0]).toBe('INVALID_INPUT');
    expect(refusal(await paid('2024-12-02', '2026-12-02'))[0]).toBe('INVALID_INPUT');
  });
});
