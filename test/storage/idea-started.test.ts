/** Since when an idea of an earlier version is in practice: read once from the audit log, when the hub is brought up to date. */
import { change, IdeaRepository, migrate } from '@groundcrew/db';
import { seedCompany } from '../support/company';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';

const RAISED = new Date('2026-09-01T03:00:00Z');
const STARTED = new Date('2026-10-01T03:00:00Z');
const MEASURED = new Date('2026-11-22T03:00:00Z');

describe.each(dialects)('ideas of an earlier version on %s', (dialect) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await freshDatabase(dialect);
  });
  afterEach(() => database.drop());

  it('keep when they were put into practice, also once they are measured', async () => {
    const { db } = database;
    const company = await seedCompany(db, RAISED);
    const content = {
      title: '제안',
      problem: '불편',
      proposal: '해 봐요',
      reach: 1,
      effect: '1',
      effort: '1',
    };
    const ids: number[] = [];
    for (const state of ['RAISED', 'IN_PRACTICE', 'MEASURED'] as const)
      await change(db, { actorId: null, now: STARTED, requestId: null }, async (unit) => {
        const ideas = new IdeaRepository(unit.manager);
        const raised = { raisedBy: company.people.operator.key, raisedAt: RAISED };
        const id = await ideas.create({ ...content, ...raised, priority: 1, valueId: null });
        ids.push(id);
        if (state === 'RAISED') return unit.unchanged();
        await ideas.setState(id, 1, 'IN_PRACTICE', STARTED);
        if (state === 'MEASURED') await ideas.setState(id, 2, state, MEASURED);
        unit.record({ action: 'idea.started', subjectType: 'Idea', subjectId: id });
      });
    const since = async () =>
      (await Promise.all(ids.map((id) => new IdeaRepository(db.fresh).byId(id)))).map(
        (idea) => idea?.startedAt,
      );
    expect(await since()).toEqual([null, STARTED, STARTED]);
    await db.writer.query('ALTER TABLE idea DROP COLUMN started_at');
    await db.writer.query("DELETE FROM migration WHERE name = 'IdeaStarted2030000000000'");
    expect(await migrate(db)).toEqual(['IdeaStarted2030000000000']);
    expect(await since()).toEqual([null, STARTED, STARTED]);
  });
});
