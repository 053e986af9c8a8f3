/** What an open stream may go on doing: not after its token was revoked, and not drip by drip for ever. */
import { ApiTokenRepository } from '@groundcrew/db';
import { dialects } from '../support/databases';
import { type Hub, startHub, TEST_NOW } from '../support/hub';
import { anApiToken, ingest, someMetrics } from './ingest-support';

describe.each(dialects)('an open stream of points on %s', (dialect) => {
  let hub: Hub;
  afterEach(() => hub.stop());

  async function start(bounds: NonNullable<Parameters<typeof startHub>[1]>['ingest']): Promise<string> {
    hub = await startHub(dialect, { ingest: bounds });
    await someMetrics(hub.database.db, 3);
    return anApiToken(hub.database.db, hub.company.people.admin.key);
  }

  const revoke = () =>
    hub.database.db.transaction(async (manager) => {
      const tokens = await new ApiTokenRepository(manager).page(undefined, 10);
      for (const { id } of tokens) await new ApiTokenRepository(manager).revoke(id, TEST_NOW);
    });

  const count = async (what: string): Promise<number> =>
    Number((await hub.database.db.fresh.query(`SELECT COUNT(*) AS count FROM ${what}`))[0].count);

  const text = (line: string) => new TextEncoder().encode(line);
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('ends at the next heartbeat once its token is revoked, though it sends nothing more', async () => {
    const token = await start({ beatMs: 40 });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    async function* body() {
      yield text('metric,day,value\nm0,2026-11-01,1\n');
      await revoke();
      await held;
    }
    const answer = await ingest(hub.api.url, token, body());
    letGo();
    expect(answer).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect(await count('metric_point')).toBe(0);
    expect(await count('metric_staging')).toBe(0);
    expect(await count("metric_load WHERE state = 'RUNNING'")).toBe(0);
  });

  it('loads nothing when its token was revoked before its end', async () => {
    const token = await start({});
    async function* body() {
      yield text('metric,day,value\nm0,2026-11-01,1\n');
      await revoke();
      yield text('m0,2026-11-02,2\n');
    }
    const answer = await ingest(hub.api.url, token, body());
    expect(answer.status).toBe(401);
    expect(await count('metric_point')).toBe(0);
    expect(await count("audit WHERE action = 'metric-load.finished'")).toBe(0);
  });

  it('ends when too little comes for too long, and leaves its place', async () => {
    const token = await start({ atOnce: 1, minimumRate: { bytes: 5_000, eachMs: 60 } });
    let isOver = false;
    async function* drip() {
      yield text(`metric,day,value\n${'m0,2026-11-01,1\n'.repeat(1_000)}`);
      while (!isOver) {
        yield text('m0,2026-11-01,1\n');
        await pause(15);
      }
    }
    const answer = await ingest(hub.api.url, token, drip());
    isOver = true;
    expect(answer).toMatchObject({ status: 408, body: { errors: [{ extensions: { code: 'TIMEOUT' } }] } });
    expect(await count('metric_point')).toBe(0);
    expect((await ingest(hub.api.url, token, 'metric,day,value\nm0,2026-11-01,1\n')).status).toBe(200);
  });

  it('goes on when it is slow and steady', async () => {
    const token = await start({ minimumRate: { bytes: 300, eachMs: 60 } });
    async function* steady() {
      yield text('metric,day,value\n');
      for (let at = 1; at <= 28; at += 1) {
        yield text(`m1,2026-10-${String(at).padStart(2, '0')},1\n`.repeat(30));
        await pause(15);
      }
    }
    const answer = await ingest(hub.api.url, token, steady());
    expect(answer).toMatchObject({ status: 200, body: { new: 28 } });
  });
});
