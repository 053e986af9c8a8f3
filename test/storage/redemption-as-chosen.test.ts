/** What was chosen before a redemption kept it: filled from its option, once, when the hub is brought up to date. */
import { change, migrate, RedemptionRepository, RewardOptionRepository } from '@groundcrew/db';
import { seedCompany } from '../support/company';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';

const NOW = new Date('2026-11-22T03:00:00Z');
const LATER = new Date('2026-11-24T03:00:00Z');
const ADDED = ['kind', 'name', 'unit', 'approver', 'fulfiller', 'is_from_stock', 'withdrawn_at'];

describe.each(dialects)('redemptions of an earlier version on %s', (dialect) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await freshDatabase(dialect);
  });
  afterEach(() => database.drop());

  it('get what their option says, whether it has a stock, and when they were taken back', async () => {
    const { db } = database;
    const company = await seedCompany(db, NOW);
    const chosen = { kind: 'GIFT', name: '책', unit: '권', approver: 'LEAD', fulfiller: 'ADMIN' } as const;
    const ids: number[] = [];
    for (const stock of [null, 3])
      await change(db, { actorId: null, now: LATER, requestId: null }, async (unit) => {
        const optionId = await new RewardOptionRepository(unit.manager).create({
          ...chosen,
          description: null,
          price: 10,
          most: 5,
          stock,
        });
        const redemptions = new RedemptionRepository(unit.manager);
        const id = await redemptions.create({
          ...chosen,
          optionId,
          isFromStock: stock !== null,
          memberId: company.people.operator.key,
          units: 1,
          points: 10,
          note: null,
          requestedAt: NOW,
        });
        ids.push(id);
        if (stock !== null) return unit.unchanged();
        const row = await redemptions.byId(id);
        if (row) await redemptions.withdraw(row, LATER);
        unit.record({ action: 'reward.withdrawn', subjectType: 'Redemption', subjectId: id });
      });
    const written = () => new RedemptionRepository(db.fresh).byIds(ids);
    const before = await written();
    expect(before.map(({ isFromStock, withdrawnAt }) => [isFromStock, withdrawnAt])).toEqual([
      [false, LATER],
      [true, null],
    ]);
    for (const column of ADDED) await db.writer.query(`ALTER TABLE redemption DROP COLUMN ${column}`);
    await db.writer.query("DELETE FROM migration WHERE name = 'RedemptionAsChosen2020000000000'");
    expect(await migrate(db)).toEqual(['RedemptionAsChosen2020000000000']);
    expect(await written()).toEqual(before);
  });
});
