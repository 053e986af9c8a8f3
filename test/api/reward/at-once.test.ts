/** Everybody at once: what is there is won exactly, nothing below zero, and one intention is booked once. */
import { accountOf, booking } from '@groundcrew/shared';
import { dialects } from '../../support/databases';
import { type Answer, type Hub, startHub } from '../../support/hub';
import {
  AWARD,
  aKey,
  anOption,
  bookAs,
  fund,
  problemsOf,
  REQUEST,
  RETIRE,
  refusal,
  type Who,
} from './rewards';

jest.setTimeout(300_000);

const CLIENTS = 500;
const PEOPLE: Who[] = ['operator', 'lead', 'otherLead', 'head', 'peer', 'admin'];

describe.each(dialects)('rewards at once on %s', (dialect) => {
  let hub: Hub;
  beforeEach(async () => {
    hub = await startHub(dialect);
  });
  afterEach(async () => {
    try {
      expect(await problemsOf(hub.database.db)).toEqual([]);
      const [low] = (await hub.database.db.fresh.query(
        "SELECT MIN(balance) AS balance FROM ledger_account WHERE kind <> 'ISSUE'",
      )) as { balance: number }[];
      expect(Number(low?.balance ?? 0)).toBeGreaterThanOrEqual(0);
    } finally {
      await hub.stop();
    }
  });

  const person = (who: Who) => hub.company.people[who];
  const atOnce = (count: number, send: (at: number) => Promise<Answer>) =>
    Promise.all(Array.from({ length: count }, (_, at) => send(at)));
  const ways = (answers: readonly Answer[]) => {
    const counts = new Map<string, number>();
    for (const answer of answers) {
      const way = refusal(answer).join(' ') || 'won';
      counts.set(way, (counts.get(way) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  };
  const balance = async (account: string) => {
    const [row] = (await hub.database.db.fresh.query('SELECT balance FROM ledger_account WHERE name = ?', [
      account,
    ])) as { balance: number }[];
    return Number(row?.balance ?? 0);
  };
  const sums = async () => {
    const [row] = (await hub.database.db.fresh.query(
      'SELECT COALESCE(SUM(amount), 0) AS total, COUNT(DISTINCT transaction_id) AS transactions FROM ledger_entry',
    )) as { total: number; transactions: number }[];
    return { total: Number(row?.total), transactions: Number(row?.transactions) };
  };

  it('500 clients share a stock of 100: exactly 100 are won', async () => {
    const { db } = hub.database;
    const option = await anOption(db, { stock: 100, price: 10 });
    await fund(db, 100_000, ...PEOPLE.map((who) => person(who).key));
    const answers = await atOnce(CLIENTS, (at) =>
      hub.ask(PEOPLE[at % PEOPLE.length] ?? 'peer', REQUEST, {
        input: { optionId: option.id, units: 1, key: `stock-${at}` },
      }),
    );
    expect(ways(answers)).toEqual({ won: 100, 'CONFLICT units: state': 400 });
    expect(await balance(accountOf.held)).toBe(1_000);
    const [row] = (await db.fresh.query('SELECT stock FROM reward_option')) as { stock: number }[];
    expect(row?.stock).toBe(0);
    expect(await sums()).toEqual({ total: 0, transactions: 101 });
  });

  it('500 clients share an award budget: exactly what is in it is given', async () => {
    const { db } = hub.database;
    const { centre } = hub.company.teams;
    await bookAs(db, booking.budget(centre.key, '2026-Q4', 30_000));
    const givers = ['lead', 'head'] as const;
    const answers = await atOnce(CLIENTS, (at) =>
      hub.ask(givers[at % 2] ?? 'lead', AWARD, {
        input: {
          recipientIds: [person('operator').id],
          text: `고마워요 ${at}`,
          budgetTeamId: centre.id,
          points: 100,
          key: `award-${at}`,
        },
      }),
    );
    expect(ways(answers)).toEqual({ won: 300, 'CONFLICT points: state': 200 });
    expect(await balance(accountOf.budget(centre.key, '2026-Q4'))).toBe(0);
    expect(await balance(accountOf.wallet(person('operator').key))).toBe(30_000);
    const [posts] = (await db.fresh.query(
      "SELECT COUNT(*) AS count FROM recognition WHERE kind = 'AWARD'",
    )) as { count: number }[];
    expect(Number(posts?.count)).toBe(300);
    expect(await sums()).toEqual({ total: 0, transactions: 301 });
  });

  it('a wallet is emptied once by 100 who ask at once', async () => {
    const option = await anOption(hub.database.db, { price: 100 });
    await fund(hub.database.db, 1_050, person('peer').key);
    const answers = await atOnce(100, () =>
      hub.ask('peer', REQUEST, { input: { optionId: option.id, units: 1, key: aKey() } }),
    );
    expect(ways(answers)).toEqual({ won: 10, 'CONFLICT units: state': 90 });
    expect(await balance(accountOf.wallet(person('peer').key))).toBe(50);
  });

  it('1,000 requests, each sent five times, half of them at once, book 1,000', async () => {
    const option = await anOption(hub.database.db, { price: 3, stock: 1_000 });
    await fund(hub.database.db, 3_000, person('operator').key);
    const input = (at: number) => ({ optionId: option.id, units: 1, key: `r-${at}`, note: `요청 ${at}` });
    const send = (at: number) => hub.ask('operator', REQUEST, { input: input(at) });
    const idOf = ({ data, errors }: Answer) => {
      expect(errors).toBeUndefined();
      return data.requestReward.redemption.id as string;
    };
    const ids = new Set<string>();
    const WIDE = 50;
    for (let from = 0; from < 1_000; from += WIDE) {
      // Five of each, all of them at once, for half of the requests; the other half one after the other.
      const isAtOnce = (from / WIDE) % 2 === 0;
      if (isAtOnce) {
        const answers = await atOnce(WIDE * 5, (at) => send(from + Math.floor(at / 5)));
        for (let at = 0; at < WIDE; at += 1) {
          const same = new Set(answers.slice(at * 5, at * 5 + 5).map(idOf));
          expect(same.size).toBe(1);
          for (const id of same) ids.add(id);
        }
      } else
        for (let turn = 0; turn < 5; turn += 1)
          for (const id of (await atOnce(WIDE, (at) => send(from + at))).map(idOf)) ids.add(id);
    }
    expect(ids.size).toBe(1_000);
    expect(await balance(accountOf.wallet(person('operator').key))).toBe(0);
    expect(await balance(accountOf.held)).toBe(3_000);
    expect(await sums()).toEqual({ total: 0, transactions: 1_001 });
    const changed = await hub.ask('operator', REQUEST, { input: { ...input(7), units: 2 } });
    expect(refusal(changed)).toEqual(['CONFLICT', 'key: duplicate']);
    // Whoever asks for it once more when there is nothing left is told of what was booked.
    expect(ids.has(idOf(await send(999)))).toBe(true);
  });

  it('an option that is retired meanwhile is chosen before that, or not at all', async () => {
    const option = await anOption(hub.database.db, { stock: 1_000, price: 1 });
    await fund(hub.database.db, 1_000, person('operator').key);
    const answers = await atOnce(60, (at) =>
      at === 20
        ? hub.ask('admin', RETIRE, { input: { id: option.id, version: 1 } })
        : hub.ask('operator', REQUEST, { input: { optionId: option.id, units: 1, key: aKey() } }),
    );
    for (const way of Object.keys(ways(answers)))
      expect([
        'won',
        'CONFLICT optionId: state',
        'CONFLICT units: state',
        'CONFLICT version: stale_version',
      ]).toContain(way);
  });
});
