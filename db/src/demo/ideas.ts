/** How ideas of people of 물결상회 are written down: whose they are, to whom they were put, what was answered, what they brought. */
import type { EvidenceKind, ImpactKind } from '@groundcrew/shared';
import type { Moment } from './past';

export interface DemoIdea {
  key: string;
  title: string;
  problem: string;
  proposal: string;
  reach: number;
  effect: string;
  effort: string;
  /** Index into the company's values. */
  value: number | null;
  raised: Moment;
  /** Logins with weights, authors first; whoever raised it is the first. */
  authors: Record<string, number>;
  contributors?: Record<string, number>;
  evidence: { kind: EvidenceKind; text?: string; source?: string; figure?: string; kpi?: string }[];
  pitches?: DemoPitch[];
  started?: Moment;
  /** KPI whose registered change judges it. */
  judgedBy?: string;
  impacts?: DemoImpact[];
  /** How many colleagues stand behind it. */
  support: number;
  comments?: { at: Moment; by: string; text: string; mentions?: string[] }[];
}

export interface DemoPitch {
  at: Moment;
  by: string;
  /** Key of the team. */
  team: string;
  words: string;
  withdrawn?: Moment;
  /** With a way forward it is a no. */
  answer?: { at: Moment; by: string; reason: string; wayForward?: string };
}

export interface DemoImpact {
  at: Moment;
  by: string;
  kind: ImpactKind;
  amount: number;
  /** Days before today, half-open. */
  period: readonly [from: number, to: number];
  evidence: string;
  judged?: { at: Moment; by: string; isVerified: boolean; words: string };
  /** Who paid the gain-share, and when. */
  paid?: { at: Moment; by: string };
}
