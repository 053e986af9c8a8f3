/** How the demo company's responsibilities are written down: one line a work, in the files works-*.ts. */
import type { RaciRole } from '@groundcrew/shared';

/** The value chain, in order. */
export const chain = {
  name: '입점부터 환불까지',
  stages: ['입점·오픈', '노출·판매', '주문·결제', '출고·배송', '문의·환불'],
};

export interface DemoHolding {
  role: RaciRole;
  /** A person's login, or `team:` and a team's key. */
  holder: string;
  /** Days before today: first day, and first day no longer. */
  from: number;
  to: number | null;
}

export interface DemoWork {
  key: string;
  team: string;
  /** Index into the stages; null outside the chain. */
  stage: number | null;
  name: string;
  purpose: string;
  scopeIn: string;
  scopeOut: string;
  keywords: string[];
  criteria: string;
  kind: 'ROUTINE' | 'PROJECT';
  cadence: 'MONTHLY' | 'QUARTERLY' | 'HALF_YEARLY' | 'YEARLY' | 'NONE';
  /** Days before today on which it began. */
  since: number;
  /** Days before today on which it was last looked at; null when it never was. */
  reviewed: number | null;
  /** Scope before it was split, and when (days before today) that happened. */
  beforeSplit: { scopeIn: string; scopeOut: string; at: number } | null;
  /** Key of the work that it was split from. */
  parent: string | null;
  holdings: DemoHolding[];
}

type Details = Partial<Omit<DemoWork, 'key' | 'team' | 'stage' | 'name' | 'purpose' | 'holdings'>> & {
  /** Further parties, e.g. `R:nari.kim C:team:policy I:team:cx`. */
  with?: string;
  /** Who answered for it before, oldest first: login and the day (before today) on which they stopped. */
  before?: [login: string, until: number][];
};

const ROLES: Record<string, RaciRole> = { A: 'ACCOUNTABLE', R: 'RESPONSIBLE', C: 'CONSULTED', I: 'INFORMED' };
const DAY_ONE = 730;

function parties(text: string, from: number): DemoHolding[] {
  return text.split(' ').flatMap((party) => {
    const role = ROLES[party.slice(0, 1)];
    return role ? [{ role, holder: party.slice(2), from, to: null }] : [];
  });
}

/** One work; `owner` is the login of who answers for it, several with `+`, nobody with an empty text. */
export function work(
  key: string,
  team: string,
  stage: number | null,
  name: string,
  owner: string,
  purpose: string,
  details: Details = {},
): DemoWork {
  const { with: others = '', before = [], ...rest } = details;
  const since = rest.since ?? DAY_ONE;
  const past = before.map(
    ([login, until], at): DemoHolding => ({
      role: 'ACCOUNTABLE',
      holder: login,
      from: at === 0 ? since : (before[at - 1]?.[1] ?? since),
      to: until,
    }),
  );
  const ownedFrom = before.at(-1)?.[1] ?? since;
  const present = owner
    .split('+')
    .filter(Boolean)
    .map((login): DemoHolding => ({ role: 'ACCOUNTABLE', holder: login, from: ownedFrom, to: null }));
  return {
    scopeIn: '',
    scopeOut: '',
    keywords: [],
    criteria: '',
    kind: 'ROUTINE',
    cadence: 'QUARTERLY',
    reviewed: 20 + ((key.length * 7) % 55),
    parent: null,
    beforeSplit: null,
    ...rest,
    since,
    key,
    team,
    stage,
    name,
    purpose,
    holdings: [...past, ...present, ...parties(others, since)],
  };
}
