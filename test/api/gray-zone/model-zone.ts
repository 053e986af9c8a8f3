/** A gray zone as model.ts has it, and what is done to it. */
import type {
  AssignmentAnswer,
  AssignmentState,
  ConsentAnswer,
  GrayZoneState,
  MapEffect,
  ProposalState,
  TrialDecision,
  TrialOutcome,
} from '@groundcrew/shared';
import type { ConcernedTeam, Places, Where, Who } from './model-company';

export interface ModelProposal {
  state: ProposalState;
  version: number;
  proposer: Who;
  owner: Who | Where;
  effect: MapEffect;
  consents: { team: Where; answer: ConsentAnswer | null; isConditionAccepted: boolean }[];
}

export interface ModelAssignment {
  state: AssignmentState;
  version: number;
  by: Who;
  assignee: Who;
  effect: MapEffect;
}

export interface ModelTrial {
  outcome: TrialOutcome | null;
  version: number;
  of: ModelProposal | ModelAssignment;
}

export interface ModelZone {
  state: GrayZoneState;
  version: number;
  hasReturned: boolean;
  teams: readonly ConcernedTeam[];
  places: Places;
  /** Oldest first. */
  proposals: ModelProposal[];
  assignments: ModelAssignment[];
  trials: ModelTrial[];
  history: string[];
}

export type Doing =
  | { kind: 'propose'; owner: Who | Where; effect: MapEffect }
  | { kind: 'decide'; answer: ConsentAnswer }
  | { kind: 'accept'; team: Where }
  | { kind: 'withdraw' }
  | { kind: 'assign'; assignee: Who; effect: MapEffect }
  | { kind: 'answer'; answer: AssignmentAnswer }
  | { kind: 'takeBack' }
  | { kind: 'conclude'; decision: TrialDecision }
  | { kind: 'extend' }
  | { kind: 'dismiss' }
  | { kind: 'moves'; mover: 'operator' | 'peer'; team: Where }
  | { kind: 'changesHands'; work: Places['work'] };

/** By whom something is done, and to what. */
interface Circumstances {
  who: Who;
  /** As the gray zone was when it was looked at: what it aims at, and at which version. */
  seen: ModelZone;
  /** It was looked at before somebody else changed it. */
  isStale: boolean;
}
export type DeedOf<K extends Doing['kind']> = Extract<Doing, { kind: K }> & Circumstances;
export type Deed = DeedOf<Doing['kind']>;

export type Refusal = 'FORBIDDEN' | 'CONFLICT' | 'INVALID_INPUT' | 'NOT_FOUND';

/** A gray zone that the peer reported. */
export const reportedZone = (teams: readonly ConcernedTeam[]): ModelZone => ({
  state: 'SPOTTED',
  version: 1,
  hasReturned: false,
  teams,
  places: {
    homes: { operator: 'centre', peer: 'payments' },
    work: { team: 'platform', holder: 'head' },
  },
  proposals: [],
  assignments: [],
  trials: [],
  history: ['reported'],
});

/** What of it the hub shows too. */
export const told = ({ state, version, proposals, assignments, trials, history }: ModelZone) => ({
  state,
  version,
  proposals: proposals.map(({ state: at, version: of, consents }) => ({
    state: at,
    version: of,
    consents,
  })),
  assignments: assignments.map(({ state: at, version: of }) => ({ state: at, version: of })),
  trials: trials.map(({ outcome, version: of }) => ({ outcome, version: of })),
  history,
});
