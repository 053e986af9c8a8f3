/** How the demo company's gray zones are written down: moments of a timeline, and covers. */
import type { ConsentAnswer, LinkRelation, MapEffect } from '@groundcrew/shared';

/** A gray zone by its name here, or by what the hub noticed: `topic:` and its name, `unowned:` and the key of the work. */
export type ZoneName = string;

/** What becomes of the map. */
export interface DemoIntent {
  mapEffect: MapEffect;
  /** Key of the work that splits or goes over. */
  work: string | null;
  name: string;
  scopeTaken: string;
  scopeLeft?: string;
  /** Key of the team with which something is left. */
  leftWith?: string;
  leftName?: string;
  weeks: number;
}

export interface DemoProposal extends DemoIntent {
  /** Login. */
  owner: string;
  connection: string;
  gap: string;
  mission: string;
  /** Index into the company's values. */
  value: number;
  hypothesis: string;
  links: { work: string; relation: LinkRelation; note: string }[];
  effects: { kpi: string; expected: string }[];
  /** Teams that are asked beside those that it touches. */
  ask: string[];
}

export type DemoAct =
  | { kind: 'REPORT'; question: string; description: string; teams: string[] }
  /** With a question it is offered without a gap. */
  | { kind: 'PROPOSE'; proposal: DemoProposal; question?: string }
  | { kind: 'ANSWER'; team: string; answer: ConsentAnswer; words: string | null }
  | { kind: 'ACCEPT_CONDITION'; team: string }
  | { kind: 'ASSIGN'; to: string; intent: DemoIntent; words: string }
  | { kind: 'ACCEPT' }
  | { kind: 'MILESTONE'; title: string; due: number; done: number | null }
  | { kind: 'LOG'; text: string; deliveries: number; team: string | null }
  | { kind: 'ADOPT'; words: string; taken: string; left: string | null }
  | { kind: 'RETURN'; words: string }
  | { kind: 'DISMISS'; reason: string };

export interface DemoMoment {
  /** Days before today, and the clock in Seoul. */
  ago: number;
  clock: string;
  zone: ZoneName;
  /** Login. */
  by: string;
  act: DemoAct;
}

export interface DemoCover {
  by: string;
  what: string;
  /** Days before today: first day, and first day no longer; negative ones are ahead. */
  from: number;
  to: number;
  team: string | null;
  /** A topic by its name. */
  topic: string | null;
  work: string | null;
}

/** A moment of one gray zone. */
export const moment =
  (zone: ZoneName) =>
  (ago: number, clock: string, by: string, act: DemoAct): DemoMoment => ({ ago, clock, zone, by, act });
/** A lead agrees for a team. */
export const yes = (team: string, words: string | null = null): DemoAct => ({
  kind: 'ANSWER',
  team,
  answer: 'YES',
  words,
});
