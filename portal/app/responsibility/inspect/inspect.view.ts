/** What the inspector says about a responsibility as of a day, from its whole dated history. */
import { holdsOn } from '@groundcrew/shared';
import type { InspectResponsibilityQuery, Ownership, RaciRole } from '../../gql/graphql';

export type Inspected = Extract<
  NonNullable<InspectResponsibilityQuery['node']>,
  { __typename: 'Responsibility' }
>;
export type InspectedHolder = Inspected['parties'][number]['holder'];

/** One step of the way that a responsibility came; instants and days are compared by their first ten characters. */
export type Step =
  | { kind: 'split'; at: string; parentId: string; parentName: string }
  | { kind: 'handOver'; at: string; from: InspectedHolder; to: InspectedHolder }
  | { kind: 'left'; at: string; from: InspectedHolder };

export interface InspectView {
  id: string;
  name: string;
  purpose: string;
  teamName: string | null;
  ownership: Ownership;
  /** Whether the parts and owners are those of the day; false before its first and after its last day. */
  exists: boolean;
  accountable: InspectedHolder[];
  raci: { role: RaciRole; holders: InspectedHolder[] }[];
  scopeIn: string;
  scopeOut: string;
  receivesFrom: { id: string; name: string; broken: boolean }[];
  handsTo: { id: string; name: string; broken: boolean }[];
  /** Oldest first. */
  path: Step[];
}

const roles: RaciRole[] = ['ACCOUNTABLE', 'RESPONSIBLE', 'CONSULTED', 'INFORMED'];

/** The inspector's view on `day`, YYYY-MM-DD. */
export function inspectOn(work: Inspected, day: string): InspectView {
  const revision = work.revisions.find((each) => holdsOn(each, day));
  const parties = work.parties.filter((party) => holdsOn(party, day));
  const holdersOf = (role: RaciRole) =>
    unique(parties.filter((each) => each.role === role).map((each) => each.holder));
  const accountable = holdersOf('ACCOUNTABLE');
  const handOffs = (list: Inspected['handOffsIn'], end: 'from' | 'to') =>
    list
      .filter((each) => holdsOn({ from: each.since, to: each.until }, day))
      .map((each) => ({ ...each[end], broken: each.broken }));
  return {
    id: work.id,
    name: revision?.name ?? work.name,
    purpose: work.purpose,
    teamName: (revision ? revision.team : work.team)?.name ?? null,
    ownership: accountable.length === 1 ? 'OWNED' : accountable.length === 0 ? 'UNOWNED' : 'DOUBLY_OWNED',
    exists: holdsOn(work, day),
    accountable,
    raci: roles
      .map((role) => ({ role, holders: holdersOf(role) }))
      .filter(({ role, holders }) => role === 'ACCOUNTABLE' || holders.length > 0),
    scopeIn: revision?.scopeIn ?? work.scopeIn,
    scopeOut: revision?.scopeOut ?? work.scopeOut,
    receivesFrom: handOffs(work.handOffsIn, 'from'),
    handsTo: handOffs(work.handOffsOut, 'to'),
    path: pathOf(work).filter((step) => step.at.slice(0, 10) <= day),
  };
}

/** Where it was split from, and every hand-over that took place, oldest first. */
export function pathOf(work: Pick<Inspected, 'from' | 'revisions' | 'handOvers'>): Step[] {
  const steps: Step[] = [];
  const oldest = [...work.revisions].sort((a, b) => a.from.localeCompare(b.from))[0];
  if (oldest?.parent) {
    steps.push({ kind: 'split', at: work.from, parentId: oldest.parent.id, parentName: oldest.parent.name });
  }
  for (const handOver of work.handOvers) {
    const at = handOver.answeredAt ?? handOver.offeredAt;
    const from = handOver.from;
    if (handOver.state === 'LEFT') steps.push({ kind: 'left', at, from });
    if (handOver.state === 'ACCEPTED' && handOver.successor) {
      steps.push({ kind: 'handOver', at, from, to: handOver.successor });
    }
  }
  return steps.sort((a, b) => a.at.slice(0, 10).localeCompare(b.at.slice(0, 10)));
}

function unique(holders: InspectedHolder[]): InspectedHolder[] {
  return [...new Map(holders.map((holder) => [holder.id, holder])).values()];
}
