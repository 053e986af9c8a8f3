/** How posts of the demo company's wall are written down. */
import type { Moment } from './past';

export interface DemoPost {
  at: Moment;
  by: string;
  /** Logins. */
  to: string[];
  /** The part between [[ and ]] is what is credited. */
  text: string;
  mentions?: string[];
  customer?: string;
  /** Index into the company's values. */
  value?: number;
  isBehindScenes?: boolean;
  isLeaderExample?: boolean;
  /** Key of an idea; with it alone and without `to` it is a credit. */
  idea?: string;
  kpi?: string;
  /** The question of a gray zone. */
  zone?: string;
  /** How many applaud. */
  applause: number;
  /** An immediate award: points for each, and the key of the team that gives them. */
  award?: { points: number; team: string; isThisQuarter?: boolean };
}

/** What somebody says of colleagues; `to` names them with spaces between. */
export const praise = (
  ago: number,
  clock: string,
  by: string,
  to: string,
  text: string,
  applause: number,
  more: Partial<DemoPost> = {},
): DemoPost => ({ at: [ago, clock], by, to: to.split(' '), text, applause, ...more });

/** Somebody says that an idea helped. */
export const credit = (
  ago: number,
  clock: string,
  by: string,
  idea: string,
  text: string,
  applause: number,
): DemoPost => ({
  at: [ago, clock],
  by,
  to: [],
  idea,
  text,
  applause,
});
