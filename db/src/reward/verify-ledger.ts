/** Proves the ledger from its first entry on: what is stored follows from nothing but what was booked. */
import { AccountKind, accountFacts, accountOf } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { type LedgerAccountRow, type LedgerEntryRow, LedgerRowsRepository } from './ledger-rows.repository';
import { verifyProofs } from './verify-proofs';

export interface LedgerReport {
  accounts: number;
  transactions: number;
  entries: number;
  /** Transactions of a version that did not write their hashes into the audit log: nothing but their sums proves them. */
  unproven: number;
  /** What is wrong, in plain English; the first twenty. */
  problems: string[];
}

const PAGE = 2_000;
const SHOWN = 20;

/**
 * Adds every entry up again: each transaction sums to zero, each balance follows from the one before, none but the issuing account
 * was ever below zero, accounts hold what their entries sum to and are whose their names say, what is held and spent is what was chosen,
 * and every transaction is what the audit log says was booked. Reads in pages, all of one moment when `manager` is of a snapshot.
 */
export async function verifyLedger(
  manager: EntityManager,
  onRows: (count: number) => void = () => undefined,
): Promise<LedgerReport> {
  const ledger = new LedgerRowsRepository(manager);
  const problems: string[] = [];
  const tell = (problem: string) => {
    if (problems.length < SHOWN) problems.push(problem);
  };
  const accounts = await ledger.accounts();
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const nameOf = (id: number) => byId.get(id)?.name ?? `number ${id}`;
  for (const account of accounts)
    if (!isAsNamed(account)) tell(`The account ${account.name} is not whose its name says.`);
  const balances = new Map<number, number>();
  let current: { id: number; sum: number; entries: number } | null = null;
  let transactions = 0;
  let entries = 0;
  const close = () => {
    if (!current) return;
    if (current.sum !== 0) tell(`Transaction ${current.id} sums to ${current.sum}.`);
    if (current.entries < 2) tell(`Transaction ${current.id} has a single entry.`);
  };
  const take = ({ transactionId, accountId, amount, balanceAfter }: LedgerEntryRow) => {
    if (current?.id !== transactionId) {
      close();
      current = { id: transactionId, sum: 0, entries: 0 };
      transactions += 1;
    }
    current.sum += amount;
    current.entries += 1;
    const name = nameOf(accountId);
    const expected = (balances.get(accountId) ?? 0) + amount;
    if (balanceAfter !== expected)
      tell(
        `After transaction ${transactionId} the account ${name} holds ${expected}, and ${balanceAfter} is written.`,
      );
    if (balanceAfter < 0 && byId.get(accountId)?.kind !== AccountKind.ISSUE)
      tell(`After transaction ${transactionId} the account ${name} is below zero.`);
    // Goes on from what is stored, so that one change is told once.
    balances.set(accountId, balanceAfter);
  };
  let last = { transactionId: 0, accountId: 0 };
  for (;;) {
    const page = await ledger.after(last, PAGE);
    page.forEach(take);
    entries += page.length;
    onRows(entries);
    last = page.at(-1) ?? last;
    if (page.length < PAGE) break;
  }
  close();
  for (const { id, name, balance } of accounts)
    if (balance !== (balances.get(id) ?? 0))
      tell(`The account ${name} holds ${balance}, and its entries sum to ${balances.get(id) ?? 0}.`);
  const total = accounts.reduce((sum, { balance }) => sum + balance, 0);
  if (total !== 0) tell(`All accounts together hold ${total} instead of 0.`);
  const written = await ledger.transactionCount();
  if (written !== transactions) tell(`${written - transactions} transactions have no entries.`);
  const holds = (account: string) => accounts.find(({ name }) => name === account)?.balance ?? 0;
  const { open, fulfilled } = await ledger.redeemed();
  if (holds(accountOf.held) !== open)
    tell(`${holds(accountOf.held)} points are held for open requests of ${open}.`);
  if (holds(accountOf.spent) !== fulfilled)
    tell(`${holds(accountOf.spent)} points are spent on received rewards of ${fulfilled}.`);
  const unproven = await verifyProofs(manager, nameOf, tell);
  return { accounts: accounts.length, transactions, entries, unproven, problems };
}

/** Whether kind and owner are those that the name says: wallets and budgets are read by their owner. */
function isAsNamed({ name, kind, memberId, teamId, quarter }: LedgerAccountRow): boolean {
  try {
    const facts = accountFacts(name);
    return (
      facts.kind === kind &&
      facts.memberId === memberId &&
      facts.teamId === teamId &&
      facts.quarter === quarter
    );
  } catch {
    return false;
  }
}
