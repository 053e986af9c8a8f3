/** What happened to a gray zone, as the audit log has it. */
import { AuditRepository, type AuditRow } from '@groundcrew/db';
import { ConsentAnswer } from '@groundcrew/shared';
import { newestOf } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Events of one gray zone that a page shows, at most. */
export const HISTORY_LENGTH = 300;

export interface GrayZoneHappening {
  at: Date;
  kind: string;
  words: string | null;
  answer: ConsentAnswer | null;
  actorId: number | null;
  teamId: number | null;
}

const PREFIX = 'gray-zone.';

/** The latest events of each gray zone, oldest first. */
export function grayZoneHistories(context: RequestContext) {
  return newestOf<AuditRow>(
    (ids, limit) => new AuditRepository(context.gathered).ofSubjects('GrayZone', ids, limit),
    (row) => row.subjectId,
  );
}

/** What an audit row tells of a gray zone; null when it tells nothing. */
export function happeningOf(row: AuditRow): GrayZoneHappening | null {
  if (!row.action.startsWith(PREFIX)) return null;
  const detail: Record<string, unknown> = JSON.parse(row.detail);
  const answer = Object.values(ConsentAnswer).find((one) => one === detail.answer);
  return {
    at: row.at,
    kind: row.action.slice(PREFIX.length),
    words: typeof detail.words === 'string' && detail.words ? detail.words : null,
    answer: answer ?? null,
    actorId: row.actorId,
    teamId: typeof detail.teamId === 'number' ? detail.teamId : null,
  };
}
