/** An immediate award: from a budget, in public, by a lead in reach, never for oneself; and what a leader's example adds. */
import { accountOf, booking } from '@groundcrew/shared';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { AWARD, aKey, bookAs, problemsOf, refusal, SET_RULE, WALLET, type Who } from './rewards';

describe.each(dialects)('an immediate award on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
    for (const team of ['centre', 'commerce', 'payments'] as const)
      await bookAs(hub.database.db, booking.budget(hub.company.teams[team].key, '2026-Q4', 500_000));
  });
  afterAll(async () => {
    expect(await problemsOf(hub.database.db)).toEqual([]);
    await hub.stop();
  });

  const idOf = (who: Who) => hub.company.people[who].id;
  const award = (who: Who, to: Who[], points: number, more: object = {}) =>
    hub.ask(who, AWARD, {
      input: {
        recipientIds: to.map(idOf),
        text: '해지 인터뷰를 열 가지로 정리해 주셨어요',
        budgetTeamId: hub.company.teams.centre.id,
        points,
        key: aKey(),
        ...more,
      },
    });
  const walletOf = async (who: Who) =>
    (await hub.ask(who, WALLET, { id: idOf(who) })).data.node.wallet as { balance: number; lastIn: object };
  const balance = async (account: string) => {
    const [row] = (await hub.database.db.fresh.query('SELECT balance FROM ledger_account WHERE name = ?', [
      account,
    ])) as { balance: number }[];
    return Number(row?.balance ?? 0);
  };
  const left = (team: 'centre' | 'commerce' | 'payments' = 'centre') =>
    balance(accountOf.budget(hub.company.teams[team].key, '2026-Q4'));

  it('stands on the wall with its reason, and in the wallet', async () => {
    const before = await left();
    const { data } = await award('lead', ['operator'], 30_000);
    expect(data.giveAward.recognition).toEqual({
      id: data.giveAward.recognition.id,
      kind: 'AWARD',
      text: '해지 인터뷰를 열 가지로 정리해 주셨어요',
      points: 30_000,
      author: { name: '임하늘' },
      recipients: [{ member: { name: '서지안' } }],
    });
    expect(await left()).toBe(before - 30_000);
    expect(await walletOf('operator')).toMatchObject({
      balance: 30_000,
      lastIn: { kind: 'AWARD', points: 30_000 },
    });
    const shown = await hub.ask(
      'operator',
      'query ($id: ID!) { node(id: $id) { ... on Member { wallet { entries(first: 1) { edges { node { recognition { id } } } } } } } }',
      { id: idOf('operator') },
    );
    expect(shown.data.node.wallet.entries.edges[0].node.recognition).toEqual({
      id: data.giveAward.recognition.id,
    });
    const wall = await hub.ask('peer', '{ recognitions(first: 5) { edges { node { kind points } } } }');
    expect(wall.data.recognitions.edges[0].node).toEqual({ kind: 'AWARD', points: 30_000 });
  });

  it('gives each recipient the points, and takes them all together', async () => {
    const before = [
      await left('commerce'),
      (await walletOf('operator')).balance,
      (await walletOf('lead')).balance,
    ];
    const given = await award('head', ['operator', 'lead'], 20_000, {
      budgetTeamId: hub.company.teams.commerce.id,
    });
    expect(given.errors).toBeUndefined();
    expect([
      await left('commerce'),
      (await walletOf('operator')).balance,
      (await walletOf('lead')).balance,
    ]).toEqual([(before[0] ?? 0) - 40_000, (before[1] ?? 0) + 20_000, (before[2] ?? 0) + 20_000]);
  });

  it('is given by a lead in reach of the budget and of everybody, and by nobody else', async () => {
    const { payments, commerce } = hub.company.teams;
    const attempts: [Who, Who[], object][] = [
      ['operator', ['lead'], {}],
      ['peer', ['operator'], {}],
      ['admin', ['operator'], {}],
      // Not their budget.
      ['lead', ['operator'], { budgetTeamId: commerce.id }],
      ['otherLead', ['peer'], {}],
      // Not their people.
      ['lead', ['peer'], {}],
      ['lead', ['operator', 'peer'], {}],
      ['otherLead', ['operator'], { budgetTeamId: payments.id }],
      ['lead', ['head'], {}],
    ];
    for (const [who, to, more] of attempts)
      expect([who, to, refusal(await award(who, to, 1_000, more))]).toEqual([who, to, ['FORBIDDEN']]);
  });

  it('is never for oneself, alone or among others', async () => {
    expect(refusal(await award('lead', ['lead'], 1_000))).toEqual(['INVALID_INPUT', 'recipientIds.0: self']);
    expect(refusal(await award('lead', ['operator', 'lead'], 1_000))).toEqual([
      'INVALID_INPUT',
      'recipientIds.1: self',
    ]);
  });

  it('is not more than the budget holds, and leaves nothing on the wall then', async () => {
    const posts = async () =>
      (await hub.database.db.fresh.query('SELECT COUNT(*) AS count FROM recognition')) as object;
    const before = [await left(), await posts()];
    expect(refusal(await award('lead', ['operator'], 500_001))).toEqual(['CONFLICT', 'points: state']);
    for (const points of [0, -1, 1_000_000_001])
      expect(refusal(await award('lead', ['operator'], points))).toEqual([
        'INVALID_INPUT',
        'points: not_in_range',
      ]);
    for (const points of [0.5, 2 ** 53])
      expect((await award('lead', ['operator'], points)).errors).toBeDefined();
    expect([await left(), await posts()]).toEqual(before);
  });

  it('takes no text that is empty, unseen or too long, and keeps markup as text', async () => {
    for (const text of ['', '   ', '\u200b\u2060', '가'.repeat(10_000)])
      expect(refusal(await award('lead', ['operator'], 1, { text }))[0]).toBe('INVALID_INPUT');
    const text = '<img src=x onerror=alert(1)> {{7*7}} javascript:alert(1)';
    expect((await award('lead', ['operator'], 1, { text })).data.giveAward.recognition.text).toBe(text);
  });

  it('is booked once under one key, and refuses another body under it', async () => {
    const key = aKey();
    const before = await left();
    const first = await award('lead', ['operator'], 1_000, { key });
    const again = await award('lead', ['operator'], 1_000, { key });
    expect(again.data.giveAward.recognition.id).toBe(first.data.giveAward.recognition.id);
    for (const different of [
      await award('lead', ['operator'], 1_001, { key }),
      await award('lead', ['operator'], 1_000, { key, text: '다른 말' }),
      await award('lead', ['operator'], 1_000, { key, isBehindScenes: true }),
    ])
      expect(refusal(different)).toEqual(['CONFLICT', 'key: duplicate']);
    expect(await left()).toBe(before - 1_000);
  });

  it('adds what the rule says for a leader who sets the example, from outside of the budget', async () => {
    const { commerce } = hub.company.teams;
    const before = [await left('commerce'), (await walletOf('lead')).balance];
    const more = { budgetTeamId: commerce.id, isLeaderExample: true };
    expect((await award('head', ['lead'], 30_001, more)).errors).toBeUndefined();
    expect([await left('commerce'), (await walletOf('lead')).balance]).toEqual([
      (before[0] ?? 0) - 30_001,
      (before[1] ?? 0) + 30_001 + 15_000,
    ]);
    expect(await walletOf('lead')).toMatchObject({ lastIn: { kind: 'LEADER_EXAMPLE', points: 15_000 } });
    expect(refusal(await award('head', ['lead', 'operator'], 1_000, more))).toEqual([
      'INVALID_INPUT',
      'isLeaderExample: not_a_leader',
    ]);
    const rule = { gainSharePercent: 10, gainShareCap: 4_000_000, leaderPercent: 100 };
    await hub.ask('admin', SET_RULE, { input: rule });
    const now = (await walletOf('lead')).balance;
    await award('head', ['lead'], 100, more);
    expect((await walletOf('lead')).balance).toBe(now + 100);
  });

  it('cannot be taken off the wall: the ledger never changes afterwards', async () => {
    const { data } = await award('lead', ['operator'], 10);
    const withdrawn = await hub.ask(
      'lead',
      'mutation ($input: WithdrawRecognitionInput!) { withdrawRecognition(input: $input) { id } }',
      { input: { id: data.giveAward.recognition.id } },
    );
    expect(withdrawn.errors).toBeDefined();
  });
});
