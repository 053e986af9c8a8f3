/** The ledger itself: what it books, what it refuses, and that what it holds can be proved. */
import {
  change,
  type Database,
  type Dialect,
  LEDGER_PROOFS,
  LedgerRepository,
  type NewTransaction,
  OverdrawnError,
  verifyLedger,
  WalletRepository,
} from '@groundcrew/db';
import { accountOf, booking } from '@groundcrew/shared';
import { type Company, seedCompany } from '../support/company';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';

const NOW = new Date('2026-11-22T03:00:00Z');
const QUARTER = '2026-Q4';

describe.each(dialects)('the ledger on %s', (dialect: Dialect) => {
  let database: TestDatabase;
  let db: Database;
  let company: Company;

  beforeAll(async () => {
    database = await freshDatabase(dialect);
    db = database.db;
    company = await seedCompany(db, NOW);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    for (const table of ['ledger_entry', 'ledger_transaction', 'ledger_account', 'audit', 'audit_head'])
      await db.writer.query(`DELETE FROM ${table}`);
  });

  const unproven = (transaction: Omit<NewTransaction, 'actorId' | 'at'>) =>
    db.transaction((manager) =>
      new LedgerRepository(manager).book({ actorId: null, at: NOW, ...transaction }),
    );
  const book = (transaction: Omit<NewTransaction, 'actorId' | 'at'>) =>
    change(db, { actorId: null, now: NOW, requestId: null }, async (unit) => {
      const proof = await new LedgerRepository(unit.manager).book({ actorId: null, at: NOW, ...transaction });
      unit.prove(LEDGER_PROOFS, proof);
      unit.record({
        action: 'test.booked',
        subjectType: 'Test',
        subjectId: 1,
        detail: { text: '"ledger":[{' },
      });
      return proof.transaction;
    });
  const budget = (points: number) => book(booking.budget(company.teams.centre.key, QUARTER, points));
  const award = (points: number, ...members: number[]) =>
    book(booking.award(company.teams.centre.key, QUARTER, members, points));
  const balances = async () =>
    Object.fromEntries(
      (
        (await db.fresh.query('SELECT name, balance FROM ledger_account')) as {
          name: string;
          balance: number;
        }[]
      ).map(({ name, balance }) => [name, Number(balance)]),
    );
  const problems = async () => (await verifyLedger(db.fresh)).problems;

  it('opens accounts as they are first used, and keeps every balance', async () => {
    const { operator, peer } = company.people;
    await budget(100_000);
    await award(30_000, operator.key, peer.key);
    await book(booking.request(operator.key, 20_000));
    expect(await balances()).toEqual({
      issue: -100_000,
      [accountOf.budget(company.teams.centre.key, QUARTER)]: 40_000,
      [accountOf.wallet(operator.key)]: 10_000,
      [accountOf.wallet(peer.key)]: 30_000,
      held: 20_000,
    });
    const entries = await new WalletRepository(db.fresh).page(operator.key, 10);
    expect(entries.map(({ kind, points, balanceAfter }) => [kind, points, balanceAfter])).toEqual([
      ['REQUEST', -20_000, 10_000],
      ['AWARD', 30_000, 30_000],
    ]);
    const [last] = await new WalletRepository(db.fresh).lastEarned([operator.key]);
    expect(last).toMatchObject({ kind: 'AWARD', points: 30_000, memberId: operator.key });
    // The redemption of these points was not written here: that is what the proof says, and nothing else.
    expect(await problems()).toEqual(['20000 points are held for open requests of 0.']);
  });

  it('books nothing of what an account does not hold', async () => {
    const { operator, peer } = company.people;
    await budget(50_000);
    await expect(award(30_000, operator.key, peer.key)).rejects.toThrow(OverdrawnError);
    await expect(book(booking.request(operator.key, 1))).rejects.toMatchObject({
      account: accountOf.wallet(operator.key),
    });
    expect(await balances()).toEqual({
      issue: -50_000,
      [accountOf.budget(company.teams.centre.key, QUARTER)]: 50_000,
    });
    expect(await problems()).toEqual([]);
  });

  it('books one of two with the same key', async () => {
    const keyed = () => book({ ...booking.budget(company.teams.centre.key, QUARTER, 7), request });
    const request = { key: '1:k', hash: 'h' };
    const results = await Promise.allSettled([keyed(), keyed(), keyed()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await balances()).toMatchObject({ issue: -7 });
    expect(await new LedgerRepository(db.fresh).ofRequest('1:k')).toMatchObject({ hash: 'h' });
    expect(await new LedgerRepository(db.fresh).ofRequest('1:K')).toBeNull();
  });

  it('lets exactly what is there be taken by 100 at once, from accounts that cross', async () => {
    const members = Object.values(company.people).map(({ key }) => key);
    await budget(60 * 100);
    const taken = await Promise.allSettled(
      Array.from({ length: 100 }, (_, at) => {
        const [one = 0, other = 0] = [members[at % members.length], members[(at + 1) % members.length]];
        return at % 2 ? award(50, one, other) : award(50, other, one);
      }),
    );
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(60);
    for (const result of taken)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(OverdrawnError);
    expect(await balances()).toMatchObject({
      issue: -6_000,
      [accountOf.budget(company.teams.centre.key, QUARTER)]: 0,
    });
    expect(await problems()).toEqual([]);
  });

  it('refuses what does not sum to zero, and the database what is below zero', async () => {
    await expect(
      book({
        kind: 'AWARD',
        entries: [
          { account: 'issue', amount: -5 },
          { account: 'held', amount: 4 },
        ],
      }),
    ).rejects.toThrow('sum to zero');
    await expect(
      db.writer.query("INSERT INTO ledger_account (name, kind, balance) VALUES ('wallet:9', 'WALLET', -1)"),
    ).rejects.toThrow();
  });

  it.each([
    ['an entry', 'UPDATE ledger_entry SET amount = amount + 1 WHERE amount = 30000', /sums to 1/],
    [
      'a balance after',
      'UPDATE ledger_entry SET balance_after = 31000 WHERE amount = 30000',
      /31000 is written/,
    ],
    ['a balance', "UPDATE ledger_account SET balance = 70001 WHERE kind = 'BUDGET'", /holds 70001/],
    ['entries that are gone', 'DELETE FROM ledger_entry WHERE amount = 30000', /sums to|single entry/],
    [
      'a transaction without entries',
      "INSERT INTO ledger_transaction (kind, at) VALUES ('AWARD', 0)",
      /1 transactions have no entries/,
    ],
  ])('tells %s that was changed behind it', async (_what, sql, told) => {
    await budget(100_000);
    await award(30_000, company.people.operator.key);
    expect(await problems()).toEqual([]);
    await db.writer.query(sql);
    expect((await problems()).join('\n')).toMatch(told);
  });

  it('tells of points that were moved to another wallet, with every sum put right', async () => {
    const { operator, peer } = company.people;
    await budget(100_000);
    await award(20_000, operator.key, peer.key);
    const moved = await award(30_000, operator.key);
    const idOf = async (name: string) =>
      ((await db.fresh.query('SELECT id FROM ledger_account WHERE name = ?', [name])) as { id: number }[])[0]
        ?.id;
    const [from, to] = [await idOf(accountOf.wallet(operator.key)), await idOf(accountOf.wallet(peer.key))];
    expect(await problems()).toEqual([]);
    await db.writer.query(
      'UPDATE ledger_entry SET account_id = ?, balance_after = 50000 WHERE transaction_id = ? AND account_id = ?',
      [to, moved, from],
    );
    await db.writer.query('UPDATE ledger_account SET balance = balance - 30000 WHERE id = ?', [from]);
    await db.writer.query('UPDATE ledger_account SET balance = balance + 30000 WHERE id = ?', [to]);
    expect(await problems()).toEqual([`Transaction ${moved} is not what the audit log says was booked.`]);
  });

  it('tells of accounts that were given to somebody else', async () => {
    const { operator, peer } = company.people;
    await budget(100_000);
    await award(20_000, operator.key);
    await db.writer.query('UPDATE ledger_account SET member_id = ? WHERE member_id = ?', [
      peer.key,
      operator.key,
    ]);
    expect(await problems()).toEqual([
      `The account ${accountOf.wallet(operator.key)} is not whose its name says.`,
    ]);
  });

  it('counts what was booked before there were hashes, and tells of what came later without one, or is gone', async () => {
    await unproven(booking.budget(company.teams.centre.key, QUARTER, 100_000));
    await unproven(booking.award(company.teams.centre.key, QUARTER, [company.people.peer.key], 10));
    expect(await verifyLedger(db.fresh)).toMatchObject({ transactions: 2, unproven: 2, problems: [] });
    const proven: number[] = [];
    // More than one page of either.
    for (let at = 0; at < 1_100; at += 1) proven.push(await award(1, company.people.peer.key));
    expect(await verifyLedger(db.fresh)).toMatchObject({ transactions: 1_102, unproven: 2, problems: [] });
    const { transaction } = await unproven(
      booking.award(company.teams.centre.key, QUARTER, [company.people.peer.key], 10),
    );
    expect(await problems()).toEqual([
      `Transaction ${transaction} is not in the audit log: it was not booked by the hub.`,
    ]);
    const last = proven.at(-1);
    for (const [table, column] of [
      ['ledger_entry', 'transaction_id'],
      ['ledger_transaction', 'id'],
    ])
      await db.writer.query(`DELETE FROM ${table} WHERE ${column} = ?`, [last]);
    expect(await problems()).toContain(`Transaction ${last} is gone: the audit log says that it was booked.`);
  });
});
