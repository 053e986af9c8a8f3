import { daysBetween } from '@groundcrew/shared';

const WEEKS = 4;

type Kpi = {
  id: string;
  name: string;
  setOn: string;
  checkIns: { edges: { node: { at: string } }[] };
};

/** KPIs on which nothing was written for four weeks; for one without any check-in it counts from the day on which it was set. */
export function checkInsDue<Any extends Kpi>(kpis: readonly Any[], today: string): Any[] {
  return kpis.filter(({ setOn, checkIns }) => {
    const last = checkIns.edges[0]?.node.at.slice(0, 10) ?? setOn;
    return daysBetween(last, today) >= WEEKS * 7;
  });
}
