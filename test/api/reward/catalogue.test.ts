/** The catalogue of rewards: who keeps it, and what happens to what was chosen. */
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import {
  aKey,
  anOption,
  DECIDE,
  FULFIL,
  fund,
  problemsOf,
  REDEMPTIONS,
  REQUEST,
  RETIRE,
  refusal,
  SET_OPTION,
  type Who,
} from './rewards';

describe.each(dialects)('the catalogue on %s', (dialect) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(async () => {
    expect(await problemsOf(hub.database.db)).toEqual([]);
    await hub.stop();
  });

  const request = (who: Who, optionId: string, units = 1) =>
    hub.ask(who, REQUEST, { input: { optionId, units, key: aKey() } });
  const requested = async (who: Who, optionId: string, units = 1) =>
    (await request(who, optionId, units)).data.requestReward.redemption as { id: string; version: number };
  const decide = (who: Who, { id, version }: { id: string; version: number }, answer: string) =>
    hub.ask(who, DECIDE, { input: { id, version, answer } });
  const funded = (who: Who, points: number) => fund(hub.database.db, points, hub.company.people[who].key);

  it('is kept by admins, and chosen from by everybody', async () => {
    const option = {
      kind: 'GIFT',
      name: '책',
      unit: '권',
      price: 15_000,
      most: 3,
      stock: 34,
      approver: 'LEAD',
      fulfiller: 'ADMIN',
    };
    expect(refusal(await hub.ask('head', SET_OPTION, { input: option }))).toEqual(['FORBIDDEN']);
    const made = (await hub.ask('admin', SET_OPTION, { input: option })).data.setRewardOption.option;
    expect(made).toEqual({ ...option, id: made.id, version: 1, description: null, isRetired: false });
    expect(refusal(await hub.ask('admin', SET_OPTION, { input: { ...option, id: made.id } }))).toEqual([
      'INVALID_INPUT',
      'version: required',
    ]);
    const changed = {
      ...option,
      id: made.id,
      version: 1,
      price: 14_000,
      stock: null,
      description: '무엇이든',
    };
    expect(
      (await hub.ask('admin', SET_OPTION, { input: changed })).data.setRewardOption.option,
    ).toMatchObject({
      price: 14_000,
      stock: null,
      version: 2,
      description: '무엇이든',
    });
    expect(refusal(await hub.ask('admin', SET_OPTION, { input: changed }))).toEqual([
      'CONFLICT',
      'version: stale_version',
    ]);
    expect(
      refusal(await hub.ask('admin', SET_OPTION, { input: { ...option, kind: 'MONEY', price: 2 } })),
    ).toEqual(['INVALID_INPUT', 'price: money_is_one']);
    await funded('operator', 28_000);
    const chosen = await requested('operator', made.id, 1);
    const gone = await hub.ask('admin', RETIRE, { input: { id: made.id, version: 2 } });
    expect(gone.data.retireRewardOption.option.isRetired).toBe(true);
    expect(refusal(await request('operator', made.id, 1))).toEqual(['CONFLICT', 'optionId: state']);
    expect(refusal(await hub.ask('admin', RETIRE, { input: { id: made.id, version: 3 } }))).toEqual([
      'CONFLICT',
      'id: state',
    ]);
    // What was chosen before goes on.
    expect((await decide('lead', chosen, 'APPROVE')).data.decideRedemption.redemption.state).toBe('APPROVED');
    const names = async (withRetired: boolean) =>
      (
        await hub.ask('peer', 'query ($all: Boolean) { rewardOptions(withRetired: $all) { name } }', {
          all: withRetired,
        })
      ).data.rewardOptions.map(({ name }: { name: string }) => name);
    expect(await names(false)).not.toContain('책');
    expect(await names(true)).toContain('책');
  });

  it('changes nothing of what was chosen: its kind, its words, whose duty it is and what payroll takes', async () => {
    await funded('operator', 1_000_000);
    const { id } = await anOption(hub.database.db, {
      name: '휴가',
      price: 10,
      approver: 'ADMIN',
      fulfiller: 'ADMIN',
    });
    const money = await anOption(hub.database.db, { kind: 'MONEY', name: '현금', unit: '원', price: 1 });
    const paid = await requested('operator', money.id, 7);
    await decide('lead', paid, 'APPROVE');
    await hub.ask('admin', FULFIL, { input: { id: paid.id, version: 2 } });
    const received = await requested('operator', id, 2);
    await decide('admin', received, 'APPROVE');
    await hub.ask('admin', FULFIL, { input: { id: received.id, version: 2 } });
    const waiting = await requested('operator', id, 3);
    const payroll = async () =>
      (
        await hub.ask(
          'admin',
          '{ payroll(from: "2026-11-01", to: "2026-12-01") { points chosen { kind name unit } } }',
        )
      ).data.payroll;
    const before = [{ points: 7, chosen: { kind: 'MONEY', name: '현금', unit: '원' } }];
    expect(await payroll()).toEqual(before);
    const turned = { price: 1, most: 10, approver: 'LEAD', fulfiller: 'LEAD' };
    const first = await hub.ask('admin', SET_OPTION, {
      input: { ...turned, id, version: 1, kind: 'MONEY', name: '주차비', unit: 'P' },
    });
    const second = await hub.ask('admin', SET_OPTION, {
      input: { ...turned, id: money.id, version: 1, kind: 'OWN', name: '주차권', unit: '장' },
    });
    expect([first.errors, second.errors]).toEqual([undefined, undefined]);
    expect(await payroll()).toEqual(before);
    const toDecide = async (who: Who) =>
      (await hub.ask(who, REDEMPTIONS, { first: 20, filter: { toDecide: true } })).data.redemptions.edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    expect(await toDecide('lead')).not.toContain(waiting.id);
    expect(await toDecide('admin')).toContain(waiting.id);
    expect(refusal(await decide('lead', waiting, 'APPROVE'))).toEqual(['FORBIDDEN']);
    const { data } = await decide('admin', waiting, 'APPROVE');
    expect(data.decideRedemption.redemption).toMatchObject({
      option: { name: '주차비' },
      chosen: { kind: 'LEAVE', name: '휴가', unit: '일', approver: 'ADMIN', fulfiller: 'ADMIN' },
      viewerCan: { decide: true, fulfil: true },
    });
  });

  it('takes back only units that left its stock', async () => {
    await funded('operator', 100_000);
    const { id } = await anOption(hub.database.db, { kind: 'GIFT', name: '상품권', unit: '건' });
    const chosen = await requested('operator', id, 5);
    const input = { id, version: 1, kind: 'GIFT', name: '상품권', unit: '건', price: 1_000, most: 10 };
    await hub.ask('admin', SET_OPTION, {
      input: { ...input, stock: 10, approver: 'LEAD', fulfiller: 'ADMIN' },
    });
    const declined = await hub.ask('lead', DECIDE, {
      input: { id: chosen.id, version: chosen.version, answer: 'DECLINE', words: '다음에' },
    });
    expect(declined.data.decideRedemption.redemption.option.stock).toBe(10);
  });

  it('does not let an admin write back a stock that has changed since it was read', async () => {
    const { id } = await anOption(hub.database.db, { stock: 10 });
    await funded('operator', 1_000);
    await requested('operator', id, 1);
    const input = {
      id,
      version: 1,
      kind: 'LEAVE',
      name: '휴가',
      unit: '일',
      price: 1_000,
      stock: 10,
      approver: 'LEAD',
      fulfiller: 'ADMIN',
    };
    expect(refusal(await hub.ask('admin', SET_OPTION, { input }))).toEqual([
      'CONFLICT',
      'version: stale_version',
    ]);
  });
});
