/**
 * A request on its way to whoever it belongs to (domain.md, "routing": the asker sends it to a team; the team accepts, or bounces it
 * on with a reason; every hop is kept). At most one team is waited for at a time.
 */
export const RoutingState = {
  /** Recorded, not sent; or bounced back to the asker. */
  ASKED: 'ASKED',
  /** Waits at a team. */
  SENT: 'SENT',
  /** The team takes it. */
  ACCEPTED: 'ACCEPTED',
  /** Withdrawn by the asker, or when they left; or imported, and never at any team. */
  CLOSED: 'CLOSED',
} as const;
export type RoutingState = (typeof RoutingState)[keyof typeof RoutingState];

/** What became of one hop. */
export const HopOutcome = {
  WAITING: 'WAITING',
  ACCEPTED: 'ACCEPTED',
  BOUNCED: 'BOUNCED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type HopOutcome = (typeof HopOutcome)[keyof typeof HopOutcome];

export const RequestSource = { ASKED: 'ASKED', IMPORTED: 'IMPORTED' } as const;
export type RequestSource = (typeof RequestSource)[keyof typeof RequestSource];

/** What people do to a request. */
export type RoutingAct =
  | { kind: 'SEND'; teamId: number }
  | { kind: 'ACCEPT' }
  /** To another team, or (null) back to the asker. */
  | { kind: 'BOUNCE'; toTeamId: number | null }
  | { kind: 'WITHDRAW' };

/** A request as far as its next step depends on it. */
export interface Routed {
  state: RoutingState;
  /** Where it waits or was accepted. */
  teamId: number | null;
  firstTeamId: number | null;
  hopCount: number;
  isBounced: boolean;
}

export interface RoutingStep {
  after: Routed;
  /** What becomes of the hop that was waiting; null when none was. */
  answer: Exclude<HopOutcome, 'WAITING'> | null;
  /** The team that it goes to with this step. */
  sendTo: number | null;
}

/** Why a step is not allowed. */
export type RoutingRefusal = 'STATE' | 'SAME_TEAM';

/** A request that was just asked. */
export const newRequest: Routed = {
  state: RoutingState.ASKED,
  teamId: null,
  firstTeamId: null,
  hopCount: 0,
  isBounced: false,
};

/** The step that an act makes, or why there is none. */
export function routingStep(before: Routed, act: RoutingAct): RoutingStep | RoutingRefusal {
  switch (act.kind) {
    case 'SEND':
      if (before.state !== RoutingState.ASKED) return 'STATE';
      return { after: sentTo(before, act.teamId), answer: null, sendTo: act.teamId };
    case 'ACCEPT':
      if (before.state !== RoutingState.SENT) return 'STATE';
      return {
        after: { ...before, state: RoutingState.ACCEPTED },
        answer: HopOutcome.ACCEPTED,
        sendTo: null,
      };
    case 'BOUNCE': {
      if (before.state !== RoutingState.SENT) return 'STATE';
      if (act.toTeamId === before.teamId) return 'SAME_TEAM';
      const bounced = { ...before, isBounced: true };
      const after =
        act.toTeamId === null
          ? { ...bounced, state: RoutingState.ASKED, teamId: null }
          : sentTo(bounced, act.toTeamId);
      return { after, answer: HopOutcome.BOUNCED, sendTo: act.toTeamId };
    }
    case 'WITHDRAW': {
      if (before.state !== RoutingState.ASKED && before.state !== RoutingState.SENT) return 'STATE';
      const waited = before.state === RoutingState.SENT;
      return {
        after: { ...before, state: RoutingState.CLOSED, teamId: null },
        answer: waited ? HopOutcome.WITHDRAWN : null,
        sendTo: null,
      };
    }
  }
}

function sentTo(before: Routed, teamId: number): Routed {
  return {
    ...before,
    state: RoutingState.SENT,
    teamId,
    firstTeamId: before.firstTeamId ?? teamId,
    hopCount: before.hopCount + 1,
  };
}
