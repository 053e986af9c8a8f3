/** What the name of an account says (ledger.ts): its kind, and whose it is. */
import { AccountKind, isQuarter } from './ledger';

export interface AccountFacts {
  kind: AccountKind;
  memberId: number | null;
  teamId: number | null;
  quarter: string | null;
}

const NOBODYS = { memberId: null, teamId: null, quarter: null };

/**
 * The kind and owner of an account.
 * @throws Error for a name that `accountOf` does not make
 */
export function accountFacts(name: string): AccountFacts {
  if (name === 'issue') return { kind: AccountKind.ISSUE, ...NOBODYS };
  if (name === 'held') return { kind: AccountKind.HELD, ...NOBODYS };
  if (name === 'spent') return { kind: AccountKind.SPENT, ...NOBODYS };
  const [kind, id = '', quarter, ...rest] = name.split(':');
  const isId = /^[1-9]\d*$/.test(id) && rest.length === 0;
  if (kind === 'wallet' && isId && quarter === undefined)
    return { ...NOBODYS, kind: AccountKind.WALLET, memberId: Number(id) };
  if (kind === 'budget' && isId && quarter !== undefined && isQuarter(quarter))
    return { kind: AccountKind.BUDGET, memberId: null, teamId: Number(id), quarter };
  throw new Error(`There is no account ${name}.`);
}
