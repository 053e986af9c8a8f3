import type { Given, PostFor } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';

/** The window that is looked at: instants, half-open, and its first day. */
export interface HealthWindow {
  since: Date;
  until: Date;
  from: string;
}

export interface HealthMember {
  memberId: number;
  name: string;
  /** Theirs on the day; null without one. */
  teamId: number | null;
}

/** What shows of somebody's work elsewhere. */
export interface WorkShown {
  memberId: number;
  kpis: number;
  deliveries: number;
  answeredRequests: number;
}

/** What the health of recognition is computed from: set-based, whatever the size of the company. */
export class RecognitionHealthRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Everybody who is here, once for each of their teams on the day, by name; of these teams alone where they are given. */
  members(teamIds: readonly number[] | null, day: string): Promise<HealthMember[]> {
    return rows(
      this.manager,
      `SELECT m.id AS memberId, m.name, h.team_id AS teamId FROM member m
         LEFT JOIN membership h ON h.member_id = m.id AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on > ?)
        WHERE m.deactivated_on IS NULL${teamIds ? ` AND h.team_id IN ${placeholders(teamIds)}` : ''} ORDER BY m.name, m.id`,
      [day, day, ...(teamIds ?? [])],
    );
  }

  /** How often each was recognised by whom; by nobody where the hub posted it. */
  async given({ since, until }: HealthWindow): Promise<(Omit<Given, 'from'> & { from: number | null })[]> {
    const found = await rows<Given>(
      this.manager,
      `SELECT x.author_id AS \`from\`, p.member_id AS \`to\`, COUNT(*) AS count
         FROM recognition x JOIN recognition_recipient p ON p.recognition_id = x.id
        WHERE x.posted_at >= ? AND x.posted_at < ? AND x.withdrawn_at IS NULL GROUP BY x.author_id, p.member_id`,
      [since.getTime(), until.getTime()],
    );
    return found.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** What these people posted for one another: a row each post and person that it is for. */
  among({ since, until }: HealthWindow, memberIds: readonly number[]): Promise<PostFor[]> {
    return rows(
      this.manager,
      `SELECT x.id AS postId, x.author_id AS \`from\`, p.member_id AS \`to\`
         FROM recognition x JOIN recognition_recipient p ON p.recognition_id = x.id
        WHERE x.posted_at >= ? AND x.posted_at < ? AND x.withdrawn_at IS NULL
          AND x.author_id IN ${placeholders(memberIds)} AND p.member_id IN ${placeholders(memberIds)}`,
      [since.getTime(), until.getTime(), ...memberIds, ...memberIds],
    );
  }

  /**
   * Posts that somebody wrote, and how many of them came from another team: for somebody who was then in one of these teams, where they are
   * given. What the hub tells or an import brought comes from no team, and would thin the share.
   */
  async posts(
    { since, until }: HealthWindow,
    teamIds: readonly number[] | null,
  ): Promise<{ posts: number; across: number }> {
    const theirs = teamIds
      ? ` AND x.id IN (SELECT p.recognition_id FROM recognition_recipient p WHERE p.team_id IN ${placeholders(teamIds)})`
      : '';
    const [row] = await rows<{ posts: number; across: number | null }>(
      this.manager,
      `SELECT COUNT(*) AS posts, SUM(x.is_across_teams) AS across FROM recognition x
        WHERE x.posted_at >= ? AND x.posted_at < ? AND x.withdrawn_at IS NULL AND x.author_id IS NOT NULL${theirs}`,
      [since.getTime(), until.getTime(), ...(teamIds ?? [])],
    );
    return { posts: Number(row?.posts ?? 0), across: Number(row?.across ?? 0) };
  }

  /** Whose work shows: KPIs that they hold, work that they logged and requests that they answered in the window. */
  async workShown({ since, until, from }: HealthWindow): Promise<WorkShown[]> {
    const found = await rows<WorkShown>(
      this.manager,
      `SELECT memberId, SUM(kpis) AS kpis, SUM(deliveries) AS deliveries, SUM(answered) AS answeredRequests FROM (
          SELECT owner_id AS memberId, COUNT(*) AS kpis, 0 AS deliveries, 0 AS answered FROM kpi
           WHERE retired_on IS NULL GROUP BY owner_id
          UNION ALL SELECT member_id, 0, SUM(deliveries), 0 FROM work_log_entry
           WHERE done_on >= ? AND removed_at IS NULL GROUP BY member_id
          UNION ALL SELECT answered_by, 0, 0, COUNT(*) FROM routing_answer
           WHERE answered_by IS NOT NULL AND outcome IN ('ACCEPTED', 'BOUNCED') AND answered_at >= ? AND answered_at < ? GROUP BY answered_by
        ) shown GROUP BY memberId`,
      [from, since.getTime(), until.getTime()],
    );
    return found.map(({ memberId, kpis, deliveries, answeredRequests }) => ({
      memberId,
      kpis: Number(kpis),
      deliveries: Number(deliveries),
      answeredRequests: Number(answeredRequests),
    }));
  }

  /** When each was recognised last, of those who ever were. */
  async lastRecognised(memberIds: readonly number[]): Promise<Map<number, Date>> {
    const found = await rows<{ memberId: number; at: number }>(
      this.manager,
      `SELECT p.member_id AS memberId, MAX(x.posted_at) AS at
         FROM recognition_recipient p JOIN recognition x ON x.id = p.recognition_id
        WHERE p.member_id IN ${placeholders(memberIds)} AND x.withdrawn_at IS NULL GROUP BY p.member_id`,
      [...memberIds],
    );
    return new Map(found.map(({ memberId, at }) => [memberId, new Date(Number(at))]));
  }
}
