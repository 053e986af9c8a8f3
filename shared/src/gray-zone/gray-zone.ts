/**
 * A gray zone is work that nobody clearly owns (domain.md, "gray-zone"): SPOTTED → PROPOSED → TRIAL → ADOPTED; DISMISSED from every
 * open state; TRIAL → RETURNED when it did not work, then PROPOSED again.
 */

export const GrayZoneState = {
  SPOTTED: 'SPOTTED',
  PROPOSED: 'PROPOSED',
  TRIAL: 'TRIAL',
  ADOPTED: 'ADOPTED',
  RETURNED: 'RETURNED',
  DISMISSED: 'DISMISSED',
} as const;
export type GrayZoneState = (typeof GrayZoneState)[keyof typeof GrayZoneState];

/** What can happen to a gray zone. */
export const GrayZoneAct = {
  /** A proposal asks for consent, or a lead assigns it. */
  PROPOSE: 'PROPOSE',
  /** The proposal was declined or withdrawn, or the assignment handed back or withdrawn. */
  FALL_BACK: 'FALL_BACK',
  /** Everybody consented, or the assignee accepted. */
  START: 'START',
  ADOPT: 'ADOPT',
  RETURN: 'RETURN',
  DISMISS: 'DISMISS',
} as const;
export type GrayZoneAct = (typeof GrayZoneAct)[keyof typeof GrayZoneAct];

const { SPOTTED, PROPOSED, TRIAL, ADOPTED, RETURNED, DISMISSED } = GrayZoneState;

/** States in which something can still happen to it. */
export const openStates: readonly GrayZoneState[] = [SPOTTED, PROPOSED, TRIAL, RETURNED];

export function isOpen(state: GrayZoneState): boolean {
  return openStates.includes(state);
}

/**
 * The state after an act.
 * @param hasReturned whether a trial of it was returned before: then it falls back to RETURNED
 * @returns null when the act is not allowed in this state
 */
export function nextGrayZoneState(
  state: GrayZoneState,
  act: GrayZoneAct,
  hasReturned = false,
): GrayZoneState | null {
  switch (act) {
    case 'PROPOSE':
      return state === SPOTTED || state === RETURNED ? PROPOSED : null;
    case 'FALL_BACK':
      if (state !== PROPOSED) return null;
      return hasReturned ? RETURNED : SPOTTED;
    case 'START':
      return state === PROPOSED ? TRIAL : null;
    case 'ADOPT':
      return state === TRIAL ? ADOPTED : null;
    case 'RETURN':
      return state === TRIAL ? RETURNED : null;
    case 'DISMISS':
      return isOpen(state) ? DISMISSED : null;
  }
}

/** What waits to be done next, and by whom the portal's words say it. */
export const GrayZoneStep = {
  /** Somebody offers to take it, or a lead assigns it. */
  PROPOSE: 'PROPOSE',
  /** Leads answer the proposal. */
  CONSENT: 'CONSENT',
  /** The proposer answers a "yes, if …". */
  CONDITION: 'CONDITION',
  /** The assignee accepts or hands back. */
  ASSIGNMENT: 'ASSIGNMENT',
  /** The trial runs. */
  RUN: 'RUN',
  /** The trial is over: the leads adopt or return. */
  CONCLUDE: 'CONCLUDE',
  NONE: 'NONE',
} as const;
export type GrayZoneStep = (typeof GrayZoneStep)[keyof typeof GrayZoneStep];

/** What the next step follows from. */
export interface StepFacts {
  state: GrayZoneState;
  hasOpenAssignment: boolean;
  /** A lead of the open proposal said "yes, if …" and the proposer has not answered; nobody else is left to answer. */
  waitsForProposer: boolean;
  /** Day on which the running trial ends. */
  trialTo: string | null;
}

/** What waits to be done next. */
export function nextStep(facts: StepFacts, today: string): GrayZoneStep {
  switch (facts.state) {
    case 'SPOTTED':
    case 'RETURNED':
      return GrayZoneStep.PROPOSE;
    case 'PROPOSED':
      if (facts.hasOpenAssignment) return GrayZoneStep.ASSIGNMENT;
      return facts.waitsForProposer ? GrayZoneStep.CONDITION : GrayZoneStep.CONSENT;
    case 'TRIAL':
      return facts.trialTo !== null && facts.trialTo <= today ? GrayZoneStep.CONCLUDE : GrayZoneStep.RUN;
    case 'ADOPTED':
    case 'DISMISSED':
      return GrayZoneStep.NONE;
  }
}

/** Which of the viewer's own. */
export const GrayZoneMine = {
  /** The viewer proposed, and it is not decided. */
  PROPOSED: 'PROPOSED',
  /** The viewer owns its running trial. */
  TRIAL: 'TRIAL',
  /** The viewer reported it. */
  REPORTED: 'REPORTED',
} as const;
export type GrayZoneMine = (typeof GrayZoneMine)[keyof typeof GrayZoneMine];

/** In which order gray zones come. */
export const GrayZoneOrder = {
  /** What changed its state last first. */
  RECENT: 'RECENT',
  /** The most evidence first. */
  SIZE: 'SIZE',
} as const;
export type GrayZoneOrder = (typeof GrayZoneOrder)[keyof typeof GrayZoneOrder];
