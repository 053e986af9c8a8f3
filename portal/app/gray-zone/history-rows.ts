import type { GrayZoneEventShownFragment } from '../gql/graphql';

/** What can have happened; a newer API may know more. */
const KINDS = [
  'reported',
  'detected',
  'seen-again',
  'updated',
  'proposed',
  'answered',
  'condition-accepted',
  'agreed',
  'declined',
  'withdrawn',
  'assigned',
  'assignment-accepted',
  'handed-back',
  'assignment-withdrawn',
  'trial-started',
  'trial-extended',
  'trial-ending',
  'trial-over',
  'adopted',
  'returned',
  'dismissed',
  'work-logged',
  'work-log-removed',
  'milestone-set',
  'milestone-removed',
] as const;
export type EventKind = (typeof KINDS)[number] | 'other';

/** What happens again and again: in a row it is said once, with its count. */
const REPEATED = ['seen-again', 'work-logged'] as const satisfies EventKind[];
type Repeated = (typeof REPEATED)[number];

/** The kind, where it is one that repeats. */
export const repeatedKind = (kind: EventKind): Repeated | undefined => REPEATED.find((each) => each === kind);

export type HistoryRow = Omit<GrayZoneEventShownFragment, 'kind'> & {
  kind: EventKind;
  count: number;
};

/** The history newest first, with what repeats put together under its newest moment. `events` come oldest first. */
export function historyRows(events: readonly GrayZoneEventShownFragment[]): HistoryRow[] {
  const rows: HistoryRow[] = [];
  for (const event of [...events].reverse()) {
    const kind = KINDS.find((each) => each === event.kind) ?? 'other';
    const last = rows.at(-1);
    if (last?.kind === kind && repeatedKind(kind)) {
      last.count += 1;
      // the words of one say nothing of all
      last.words = null;
      // done by several is nobody's alone
      if (last.actor?.id !== event.actor?.id) last.actor = null;
    } else rows.push({ ...event, kind, count: 1 });
  }
  return rows;
}
