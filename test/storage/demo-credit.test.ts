/** The demo company's ideas, wall and rewards: figures that add up and rules that hold, on whatever day it is written. */
import {
  type Database,
  type Dialect,
  seedDemo,
  verifyChain,
  verifyLedger,
  WallRepository,
} from '@groundcrew/db';
import { changeRefusal, dayOf, type IdeaState, quarterOf, type RedemptionState } from '@groundcrew/shared';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { TEST_NOW } from '../support/hub';

/** An ordinary day, the first and second of a quarter, the first hour of a year, a leap day. */
const DAYS: [Dialect, string][] = [
  ...dialects.map((dialect): [Dialect, string] => [dialect, TEST_NOW.toISOString()]),
  ['sqlite', '2026-10-01T00:20:00Z'],
  ['sqlite', '2026-07-02T14:59:00Z'],
  ['sqlite', '2026-12-31T15:05:00Z'],
  ['sqlite', '2028-02-29T06:00:00Z'],
];

describe.each(DAYS)('the credit of the demo company, on %s at %s', (dialect, instant) => {
  const now = new Date(instant);
  let database: TestDatabase;
  let db: Database;
  const rows = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    db.fresh.query(sql, parameters) as Promise<T[]>;

  beforeAll(async () => {
    database = await freshDatabase(dialect);
    db = database.db;
    await seedDemo(db, { now, passwordHash: 'unused' });
  });
  afterAll(() => database?.drop());

  it('judges ideas by changes that were linked after the yes and before the first judged day', async () => {
    const linked = await rows<{ adoptedAt: number; startedAt: number; startsOn: string; judgedFrom: string }>(
      `SELECT i.started_at AS startedAt, p.answered_at AS adoptedAt, c.starts_on AS startsOn, c.judged_from AS judgedFrom
         FROM idea i JOIN kpi_change c ON c.id = i.change_id JOIN idea_pitch p ON p.idea_id = i.id AND p.answer = 'ADOPT'`,
    );
    expect(linked.length).toBeGreaterThan(0);
    const dayAt = (at: number) => dayOf(new Date(Number(at)), 'Asia/Seoul');
    for (const { adoptedAt, startedAt, startsOn, judgedFrom } of linked)
      expect(
        changeRefusal({ startsOn, judgedFrom }, { adoptedOn: dayAt(adoptedAt), today: dayAt(startedAt) }),
      ).toBeNull();
  });

  it('has a ledger and an audit log that can be proved', async () => {
    expect((await verifyLedger(db.fresh)).problems).toEqual([]);
    expect((await verifyChain(db.fresh)).problems).toEqual([]);
  });

  it('has ideas in every state, ranked by reach × effect ÷ effort', async () => {
    const ideas = await rows<{ title: string; state: IdeaState; priority: number }>(
      'SELECT title, state, priority FROM idea ORDER BY priority DESC',
    );
    expect(ideas.length).toBeGreaterThanOrEqual(12);
    expect(new Set(ideas.map(({ state }) => state)).size).toBe(6);
    const ranked = ideas.filter(({ state }) => state !== 'DECLINED');
    expect(ranked[1]).toMatchObject({ title: '정산 내역 직접 내려받기', state: 'MEASURED' });
    expect(Number(ranked[1]?.priority)).toBe(124_000);
  });

  it('shares the saving of the idea that pays to the last won', async () => {
    const shares = await rows<{ name: string; points: number }>(
      'SELECT m.name, g.points FROM gain_share g JOIN member m ON m.id = g.member_id',
    );
    expect(new Map(shares.map(({ name, points }) => [name, Number(points)]))).toEqual(
      new Map([
        ['장유림', 1_714_286],
        ['권나래', 1_142_857],
        ['오민재', 1_142_857],
      ]),
    );
    const [author] = await rows<{ balance: number }>(
      "SELECT a.balance FROM ledger_account a JOIN member m ON m.id = a.member_id WHERE m.name = '장유림'",
    );
    // 1,762,786 before she asked for five days of leave.
    expect(Number(author?.balance)).toBe(1_762_786 - 750_000);
  });

  it('has something chosen in every state, of which something waits for leads and for admins', async () => {
    const states = await rows<{ state: RedemptionState; approver: string; fulfiller: string }>(
      'SELECT state, approver, fulfiller FROM redemption',
    );
    expect(new Set(states.map(({ state }) => state)).size).toBe(5);
    const waiting = states.filter(({ state }) => state === 'REQUESTED').map(({ approver }) => approver);
    expect(new Set(waiting)).toEqual(new Set(['LEAD', 'ADMIN']));
  });

  it('gives every team that somebody leads a budget of this quarter, and the commerce team’s head has 320,000 left', async () => {
    const quarter = quarterOf(new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10));
    const budgets = await rows<{ name: string; balance: number }>(
      'SELECT t.name, a.balance FROM ledger_account a JOIN team t ON t.id = a.team_id WHERE a.quarter = ?',
      [quarter],
    );
    expect(budgets).toHaveLength(17);
    expect(Number(budgets.find(({ name }) => name === '커머스운영팀')?.balance)).toBe(320_000);
  });

  it('has a wall in the order of its days, of which nobody recognises or applauds themselves', async () => {
    const posts = await rows<{ id: number; at: number; author: number | null; text: string }>(
      'SELECT id, posted_at AS at, author_id AS author, text FROM recognition ORDER BY id',
    );
    expect(posts.length).toBeGreaterThanOrEqual(40);
    const times = posts.map(({ at }) => Number(at));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
    expect(posts.filter(({ text }) => /\[\[|\]\]/.test(text))).toEqual([]);
    const own = `SELECT r.id FROM recognition r JOIN recognition_recipient p ON p.recognition_id = r.id WHERE p.member_id = r.author_id
      UNION ALL SELECT r.id FROM recognition r JOIN applause a ON a.recognition_id = r.id WHERE a.member_id = r.author_id
      UNION ALL SELECT p.recognition_id FROM recognition_recipient p JOIN applause a ON a.recognition_id = p.recognition_id
        AND a.member_id = p.member_id`;
    expect(await rows(own)).toEqual([]);
    const late = 'SELECT recognition_id FROM applause WHERE at > ?';
    expect(await rows(late, [now.getTime()])).toEqual([]);
    const page = await new WallRepository(db.fresh).page({ limit: 100 });
    expect(page.map(({ id }) => id)).toEqual(posts.map(({ id }) => id).reverse());
  });

  it('lets leads alone give, from budgets in their reach, to people in their reach', async () => {
    const awards = await rows<{ author: number; team: number; recipients: number }>(
      `SELECT r.author_id AS author, a.team_id AS team, p.team_id AS recipients FROM recognition r
         JOIN ledger_transaction t ON t.recognition_id = r.id AND t.kind = 'AWARD' JOIN ledger_entry e ON e.transaction_id = t.id
         JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'BUDGET' JOIN recognition_recipient p ON p.recognition_id = r.id
        WHERE r.kind = 'AWARD'`,
    );
    const teams = await rows<{ id: number; parent: number | null }>(
      'SELECT id, parent_id AS parent FROM team',
    );
    const above = (team: number): number[] => {
      const parent = teams.find(({ id }) => id === team)?.parent ?? null;
      return parent === null ? [team] : [team, ...above(parent)];
    };
    const leads = await rows<{ member: number; team: number }>(
      "SELECT member_id AS member, team_id AS team FROM membership WHERE role = 'LEAD' AND to_on IS NULL",
    );
    expect(awards.length).toBeGreaterThanOrEqual(14);
    for (const { author, team, recipients } of awards) {
      const reaches = (one: number) =>
        leads.some(({ member, team: led }) => member === author && above(one).includes(led));
      expect([author, reaches(team), reaches(recipients)]).toEqual([author, true, true]);
    }
  });
});
