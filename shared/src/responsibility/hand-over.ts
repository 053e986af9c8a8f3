/**
 * Handing over (domain.md, "responsibility"): an owner who wants to leave says why; a successor accepts with a note;
 * leaving without a successor re-opens the gap at once. OFFERED → ACCEPTED | DECLINED | WITHDRAWN; LEFT at once.
 */
import { holdsOn, type Period } from '../day';
import { type Holder, holderKey, type RaciRole } from './responsibility';

export const HandOverState = {
  OFFERED: 'OFFERED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  LEFT: 'LEFT',
} as const;
export type HandOverState = (typeof HandOverState)[keyof typeof HandOverState];

/** What can be done to an offered hand-over. */
export const HandOverAct = { ACCEPT: 'ACCEPT', DECLINE: 'DECLINE', WITHDRAW: 'WITHDRAW' } as const;
export type HandOverAct = (typeof HandOverAct)[keyof typeof HandOverAct];

const LEADS_TO: Record<HandOverAct, HandOverState> = {
  ACCEPT: HandOverState.ACCEPTED,
  DECLINE: HandOverState.DECLINED,
  WITHDRAW: HandOverState.WITHDRAWN,
};

/** A party with its period, as stored. */
export interface DatedParty extends Holder, Period {
  id: number;
  role: RaciRole;
}

/** A party that is to begin. */
export interface NewParty extends Holder, Period {
  role: RaciRole;
}

/** What a hand-over does to the parties: one ends, one may begin. */
export interface HandOverEffect {
  end: { partyId: number; to: string } | null;
  begin: NewParty | null;
}

/** The state in which a hand-over starts. */
export function firstState(successor: Holder | null): HandOverState {
  return successor === null ? HandOverState.LEFT : HandOverState.OFFERED;
}

/** The state after an act; null when the hand-over was answered already. */
export function nextState(state: HandOverState, act: HandOverAct): HandOverState | null {
  return state === HandOverState.OFFERED ? LEADS_TO[act] : null;
}

/**
 * What being in `state` since `day` does to the parties. Only ACCEPTED and LEFT do anything: the leaving party ends on
 * that day, and with ACCEPTED the successor begins on it in the same role, unless they hold it already.
 * A party that has not begun yet never does, and its successor begins on its first day.
 */
export function handOverEffect(
  state: HandOverState,
  leaving: DatedParty,
  successor: Holder | null,
  parties: readonly DatedParty[],
  day: string,
): HandOverEffect {
  if (state !== HandOverState.ACCEPTED && state !== HandOverState.LEFT) return { end: null, begin: null };
  const on = lastOf(day, leaving.from);
  const end = { partyId: leaving.id, to: on };
  if (state === HandOverState.LEFT || successor === null) return { end, begin: null };
  const key = holderKey(successor);
  const held = parties.filter(
    (party) => party.id !== leaving.id && party.role === leaving.role && holderKey(party) === key,
  );
  const free = freePeriod(held, on);
  return { end, begin: free && { ...free, ...pickHolder(successor), role: leaving.role } };
}

/**
 * The first period from `on` that none of the holder's own periods covers, so that one holder never takes part twice
 * at a time; null when an open-ended one covers it all.
 */
export function freePeriod(held: readonly Period[], on: string): Period | null {
  let from = on;
  for (const period of [...held].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (!holdsOn(period, from)) continue;
    if (period.to === null) return null;
    from = period.to;
  }
  const next = held
    .filter((period) => period.from > from && period.to !== period.from)
    .map(({ from }) => from);
  return { from, to: next.sort()[0] ?? null };
}

/** Where a party ends that is ended on `day`: never before its first day, so that dates stay in order. */
export function lastOf(day: string, firstDay: string): string {
  return day < firstDay ? firstDay : day;
}

function pickHolder(holder: Holder): Holder {
  return { memberId: holder.memberId, teamId: holder.teamId };
}
