/** A wall as large as a company's is after years: written set-based, as the same rows on both databases. */
import type { Database } from '@groundcrew/db';

export interface ManyPosts {
  posts: number;
  /** Of each post on average. */
  applauses: number;
  members: number;
  teams: number;
  /** Posted one a minute until then. */
  until: Date;
  /** Every third post is tied to one of them, by turns; every second shows the value. */
  tied: { value: number; idea: number; zone: number; kpi: number };
}

const NUMBERS = `WITH RECURSIVE d (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM d WHERE n < 999),
  numbers (n) AS (SELECT b.n * 1000 + a.n FROM d a CROSS JOIN d b WHERE b.n * 1000 + a.n < ?)`;

const MINUTE = 60_000;
const TEXT = '결제 알림이 끊긴 날 손님마다 전화를 돌려 주신 덕분에 문의가 절반으로 줄었습니다.';

/**
 * Members in teams, and posts of theirs with recipients, mentions and applause. The keys begin behind what is there already.
 * @returns the first key of the members and of the teams
 */
export async function manyPosts(db: Database, size: ManyPosts): Promise<{ member: number; team: number }> {
  const { posts, applauses, members, teams, until, tied } = size;
  return db.transaction(async (manager) => {
    const next = async (table: string) => {
      const [row] = (await manager.query(`SELECT COALESCE(MAX(id), 0) + 1 AS id FROM ${table}`)) as {
        id: number;
      }[];
      return Number(row?.id);
    };
    const numbered = (into: string, count: number, select: string, parameters: unknown[] = []) =>
      manager.query(`INSERT INTO ${into} ${NUMBERS} SELECT ${select} FROM numbers`, [count, ...parameters]);
    const team = await next('team');
    const member = await next('member');
    const post = await next('recognition');
    await numbered(
      'team (id, key_name, name, kind, parent_id, from_on)',
      teams,
      `? + n, CONCAT('many-', n), CONCAT('팀 ', n), 'TEAM', NULL, '2020-01-01'`,
      [team],
    );
    await numbered(
      'member (id, name, time_zone, is_admin, joined_on)',
      members,
      `? + n, CONCAT('구성원 ', n), 'Asia/Seoul', 0, '2020-01-01'`,
      [member],
    );
    await numbered(
      'membership (member_id, team_id, role, discipline, from_on)',
      members,
      `? + n, ? + n % ?, 'MEMBER', 'OPERATIONS', '2020-01-01'`,
      [member, team, teams],
    );
    // One of 400 is rare in every way; one of 50 was withdrawn.
    const marks = {
      kind: `CASE WHEN n % 400 = 7 THEN 'TAKEN' WHEN n % 10 = 3 THEN 'CREDIT' ELSE 'PRAISE' END`,
      is_behind_scenes: 'CASE WHEN n % 400 = 9 THEN 1 ELSE 0 END',
      is_leader_example: 'CASE WHEN n % 400 = 11 THEN 1 ELSE 0 END',
      is_across_teams: 'CASE WHEN n % 3 = 0 THEN 1 ELSE 0 END',
      value_id: `CASE WHEN n % 2 = 0 THEN ${tied.value} ELSE NULL END`,
      idea_id: `CASE WHEN n % 9 = 0 THEN ${tied.idea} ELSE NULL END`,
      zone_id: `CASE WHEN n % 9 = 3 THEN ${tied.zone} ELSE NULL END`,
      kpi_id: `CASE WHEN n % 9 = 6 THEN ${tied.kpi} ELSE NULL END`,
      tie_kind: `CASE n % 9 WHEN 0 THEN 'IDEA' WHEN 3 THEN 'GRAY_ZONE' WHEN 6 THEN 'KPI' ELSE NULL END`,
    };
    await numbered(
      `recognition (id, author_id, author_team_id, text, posted_at, withdrawn_at, ${Object.keys(marks).join(', ')})`,
      posts,
      `? + n, ? + n * 7919 % ?, ? + n * 7919 % ? % ?, ?, ? + n * ${MINUTE}, CASE WHEN n % 50 = 49 THEN ? ELSE NULL END,
        ${Object.values(marks).join(', ')}`,
      [post, member, members, team, members, teams, TEXT, until.getTime() - posts * MINUTE, until.getTime()],
    );
    // Every second post has two recipients.
    const recipients = 'recognition_recipient (recognition_id, member_id, team_id, position)';
    await numbered(recipients, posts, '? + n, ? + (n * 3571 + 1) % ?, ? + (n * 3571 + 1) % ? % ?, 0', [
      post,
      member,
      members,
      team,
      members,
      teams,
    ]);
    const second = '(n * 7142 + 2 + n % 37)';
    await numbered(
      recipients,
      Math.floor(posts / 2),
      `? + n * 2, ? + ${second} % ?, ? + ${second} % ? % ?, 1`,
      [post, member, members, team, members, teams],
    );
    await numbered(
      'recognition_mention (recognition_id, member_id)',
      Math.floor(posts / 4),
      '? + n * 4, ? + n * 31 % ?',
      [post, member, members],
    );
    for (let at = 0; at < applauses; at += 1) {
      await numbered(
        'applause (recognition_id, member_id, at)',
        posts,
        `? + n, ? + (n * 13 + ${at} * 7) % ?, ? + n * ${MINUTE}`,
        [post, member, members, until.getTime() - posts * MINUTE],
      );
    }
    return { member, team };
  });
}
