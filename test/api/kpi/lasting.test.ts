/** "For 69 weeks now": how long a signal has lasted does not depend on how much of it is looked at. */
import { fromGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, points } from '../../support/kpis';

describe.each(dialects)('how long a signal has lasted, on %s', (dialect) => {
  let hub: Hub;
  const today = '2026-11-22';
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const read = async (id: string, fields: string) => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Kpi { ${fields} } } }`;
    const { data, errors } = await hub.ask('peer', query, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.node;
  };

  it('is counted whole, whichever range is shown', async () => {
    const { db } = hub.database;
    const [over, under] = [await aMetric(db), await aMetric(db)];
    const fell = (index: number, day: string) => (day < '2025-07-21' ? 400 : 300) + ((index * 7) % 21);
    await points(db, over, '2023-11-20', today, fell);
    await points(db, under, '2023-11-20', today, () => 2000);
    const { id } = await aKpi(hub, over, under);
    await db.transaction((manager) =>
      manager.query(`UPDATE kpi SET set_on = '2024-05-06' WHERE id = ${fromGlobalId(id).id}`),
    );
    const lasts = (arguments_: string) =>
      `trend${arguments_} { state stateCount stateSince points { from } }`;
    const ranges = ['', '(from: "2025-11-24", to: "2026-11-22")', '(from: "2023-11-20", to: "2026-11-22")'];
    for (const range of ranges)
      expect((await read(id, lasts(range))).trend).toMatchObject({
        state: 'BETTER',
        stateCount: 69,
        stateSince: '2025-07-21',
      });
    expect((await read(id, lasts(''))).trend.points).toHaveLength(26);
  });

  it('sees a run of eight of a number that comes every fourth week, whichever range is shown', async () => {
    const { db } = hub.database;
    const [over, under] = [await aMetric(db), await aMetric(db)];
    const value = (index: number) => (index / 28 >= 32 ? 96 : 100) + ((index / 28) % 2 ? 3 : -3);
    await points(db, over, '2023-11-20', today, (index) => (index % 28 === 0 ? value(index) : null));
    await points(db, under, '2023-11-20', today, (index) => (index % 28 === 0 ? 1000 : null));
    const { id } = await aKpi(hub, over, under);
    await db.transaction((manager) =>
      manager.query(`UPDATE kpi SET set_on = '2024-05-06' WHERE id = ${fromGlobalId(id).id}`),
    );
    const seen = 'state stateCount signals { rule from count }';
    const [short, long] = await Promise.all(
      ['2026-08-03', '2023-11-20'].map((from) =>
        read(id, `trend(unit: WEEK, from: "${from}", to: "2026-11-22") { ${seen} }`),
      ),
    );
    expect(short.trend).toMatchObject({ state: long.trend.state, stateCount: long.trend.stateCount });
  });
});
