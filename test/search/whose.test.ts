/**
 * The right responsibility is among the first three for at least 90 % of sixty questions (issue 4). What people accepted before is left
 * out here: the words alone must do it.
 */
import { type Database, OwnerCandidateRepository, seedDemo } from '@groundcrew/db';
import { rankOwners } from '@groundcrew/shared';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { heldOut } from './held-out';
import { type Question, questions } from './questions';

const NOW = new Date('2026-11-22T03:00:00Z');

/** The questions whose responsibility is not among the first three, with what was found instead. */
async function missed(db: Database, asked: readonly Question[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { text, right } of asked) {
    const candidates = await new OwnerCandidateRepository(db.fresh).find(text, '2026-11-22');
    const keys = rankOwners(text, candidates)
      .slice(0, 3)
      .map(({ id }) => candidates.find((one) => one.id === id)?.key);
    if (!keys.includes(right)) wrong.push(`${text} → ${right}, found ${keys.join(', ')}`);
  }
  return wrong;
}

describe.each(dialects)('the search behind “whose is this?” on %s', (dialect) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase(dialect);
    await seedDemo(database.db, { now: NOW, passwordHash: 'unused' });
  });
  afterAll(() => database?.drop());

  it.each([
    ['sixty questions written before it', questions],
    ['forty that were written after it', heldOut],
  ])('finds %s', async (name, asked) => {
    const wrong = await missed(database.db, asked);
    const right = asked.length - wrong.length;
    process.stderr.write(
      `${dialect}: ${right} of ${asked.length}, ${name}\n${wrong.map((one) => `  not: ${one}\n`).join('')}`,
    );
    expect(right / asked.length).toBeGreaterThanOrEqual(0.9);
  });

  it('finds nothing in what is about nothing', async () => {
    for (const text of ['', '   ', '???', 'ㅋㅋㅋㅋ', '누구한테 물어봐야 하나요', 'zzzz qqqq']) {
      const candidates = await new OwnerCandidateRepository(database.db.fresh).find(text, '2026-11-22');
      expect([text, rankOwners(text, candidates).map(({ id }) => id)]).toEqual([text, []]);
    }
  });
});
