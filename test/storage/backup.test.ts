import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  backup,
  change,
  connect,
  type Database,
  type Dialect,
  restore,
  SearchRepository,
} from '@groundcrew/db';
import { seedCompany } from '../support/company';
import { dialects, emptyDatabase, freshDatabase } from '../support/databases';
import { hubVerb } from '../support/processes';

const NOW = new Date('2026-11-22T03:00:00Z');

/** Every row of every table that a backup holds, with the tables' names. */
async function contentOf(db: Database): Promise<Record<string, unknown[]>> {
  const content: Record<string, unknown[]> = {};
  for (const meta of db.writer.entityMetadatas) {
    if (['session', 'sign_in_attempt', 'metric_staging'].includes(meta.tableName)) continue;
    // A double would round the largest values.
    const columns = meta.columns
      .map((column) => {
        const name = `\`${column.databaseName}\``;
        return /(^|_)value$/.test(column.databaseName) ? `CAST(${name} AS CHAR) AS ${name}` : name;
      })
      .join(', ');
    const key = meta.primaryColumns.map((column) => `\`${column.databaseName}\``).join(', ');
    content[meta.tableName] = await db.fresh.query(
      `SELECT ${columns} FROM \`${meta.tableName}\` ORDER BY ${key}`,
    );
  }
  return content;
}

/** Texts of every awkward kind, and rows enough for several pages. */
async function fill(db: Database): Promise<void> {
  await seedCompany(db, NOW);
  await db.writer.query(
    "INSERT INTO metric (id, key_name, name, unit, side, kind, role, created_on, version) VALUES (1, 'revenue', '매출', '원', 'FRONT_DOOR', 'FLOW', 'REVENUE', '2026-01-01', 1)",
  );
  await db.writer.query(
    'INSERT INTO metric_point (metric_id, day_no, value) VALUES (1, 20000, 9999999999999999), (1, 20001, -9007199254740993), (1, 20002, 5)',
  );
  await db.writer.query(
    'INSERT INTO metric_staging (load_id, metric_id, day_no, value, line) VALUES (7, 1, 20003, 1, 2)',
  );
  await change(db, { actorId: 1, now: NOW, requestId: 'r' }, async (unit) => {
    for (let at = 1; at <= 30; at += 1) {
      unit.record({
        action: 'test.happened',
        subjectType: 'Test',
        subjectId: at,
        detail: { text: `물결 🌊 "quotes" \\ back\nnew line \u2028 \u0001 ${'긴 글'.repeat(at * 20)}` },
      });
    }
    await new SearchRepository(unit.manager).put(
      Array.from({ length: 60 }, (_, at) => ({
        kind: 'Test',
        subjectId: at,
        title: `환불 규정 ${at}`,
        body: `ABC def ${'가나다라마바사'.slice(at % 7)} ${at * 7919}`,
      })),
    );
  });
}

/** An empty, unmigrated database for `work`, dropped afterwards. */
async function withEmpty<T>(dialect: Dialect, work: (db: Database, url: string) => Promise<T>): Promise<T> {
  const place = await emptyDatabase(dialect);
  const db = await connect(place.url);
  try {
    return await work(db, place.url);
  } finally {
    await db.close();
    await place.drop();
  }
}

describe.each(dialects)('backup and restore on %s', (dialect) => {
  let folder: string;
  let source: Awaited<ReturnType<typeof freshDatabase>>;
  let file: string;
  let content: Record<string, unknown[]>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'groundcrew-backup-'));
    file = join(folder, 'hub.ndjson.gz');
    source = await freshDatabase(dialect);
    await fill(source.db);
    content = await contentOf(source.db);
    await backup(source.db, file, { now: NOW });
  });
  afterAll(async () => {
    await source.drop();
    rmSync(folder, { recursive: true });
  });

  it.each(dialects)('brings everything back on %s, and the same file from there', async (target) => {
    await withEmpty(target, async (db) => {
      const { rows } = await restore(db, file);
      expect(await contentOf(db)).toEqual(content);
      expect(rows).toBe(Object.values(content).reduce((sum, table) => sum + table.length, 0));
      const again = join(folder, `again-${target}.gz`);
      await backup(db, again, { now: NOW });
      expect(gunzipSync(readFileSync(again)).equals(gunzipSync(readFileSync(file)))).toBe(true);
    });
  });

  it('brings no session back: one that was signed out since must stay dead', async () => {
    await withEmpty(dialect, async (db) => {
      await restore(db, file);
      const [row] = await db.fresh.query('SELECT COUNT(*) AS count FROM session');
      expect(Number(row.count)).toBe(0);
    });
  });

  it('goes on with ids after the restored ones', async () => {
    await withEmpty(dialect, async (db) => {
      await restore(db, file);
      await change(db, { actorId: null, now: NOW, requestId: null }, async (unit) =>
        unit.record({ action: 'test.after', subjectType: 'Test', subjectId: 1 }),
      );
      const [row] = (await db.fresh.query('SELECT MAX(id) AS last FROM audit')) as { last: number }[];
      expect(Number(row?.last)).toBe((content.audit?.length ?? 0) + 1);
    });
  });

  it('is one moment: changes that are committed while it is written are in it whole or not at all', async () => {
    const live = await freshDatabase(dialect);
    try {
      await fill(live.db);
      let isDone = false;
      const writing = (async () => {
        for (let at = 1; !isDone; at += 1) {
          // SQLite answers at once: without a turn of the event loop nothing else would ever run.
          await new Promise((resolve) => setImmediate(resolve));
          await change(live.db, { actorId: null, now: NOW, requestId: null }, async (unit) =>
            unit.record({ action: 'test.meanwhile', subjectType: 'Test', subjectId: at }),
          );
        }
      })();
      const taken = join(folder, 'meanwhile.gz');
      for (let round = 0; round < 5; round += 1) await backup(live.db, taken, { now: NOW });
      isDone = true;
      await writing;
      await withEmpty(dialect, async (db) => {
        await restore(db, taken);
        const copy = await contentOf(db);
        expect(copy.audit?.length).toBe(copy.outbox?.length);
        expect(copy.audit?.length).toBeGreaterThan(content.audit?.length ?? 0);
      });
    } finally {
      await live.drop();
    }
  });

  it('refuses a database that holds something, and leaves that as it was', async () => {
    const before = await contentOf(source.db);
    await expect(restore(source.db, file)).rejects.toThrow('not empty');
    expect(await contentOf(source.db)).toEqual(before);
  });

  const whole = () => gunzipSync(readFileSync(file)).toString('utf8');
  const signed = (text: string) => {
    const at = text.trimEnd().lastIndexOf('\n') + 1;
    const trailer = JSON.parse(text.slice(at));
    const sha256 = createHash('sha256').update(text.slice(0, at)).digest('hex');
    return `${text.slice(0, at)}${JSON.stringify({ ...trailer, sha256 })}\n`;
  };
  const damages: [name: string, make: () => Buffer, says: string][] = [
    ['is cut short', () => readFileSync(file).subarray(0, -500), 'unexpected end'],
    [
      'is cut short within a row and closed again',
      () => gzipSync(whole().slice(0, whole().lastIndexOf('\n[') + 4)),
      'JSON',
    ],
    [
      'lost its last lines',
      () => gzipSync(`${whole().split('\n').slice(0, -2).join('\n')}\n`),
      'ends too early',
    ],
    ['was changed in one letter', () => gzipSync(whole().replace('서지안', '서지만')), 'checksum'],
    ['lost a row', () => gzipSync(signed(whole().replace(/\n\[1,[^\n]*/, ''))), 'rows of'],
    ['is no backup', () => gzipSync('{"hello":1}\n'), 'not a backup'],
    ['is not compressed', () => Buffer.from(whole()), 'incorrect header'],
    ['is empty', () => gzipSync(''), 'empty'],
    ['has another format', () => gzipSync(whole().replace('"format":1', '"format":9')), 'format 9'],
    [
      'comes from a newer version',
      () => gzipSync(signed(whole().replace('"migrations":[', '"migrations":["Later9999999999999",'))),
      'newer version',
    ],
  ];

  it.each(damages)('refuses a file that %s, before anything is written', async (_name, make, says) => {
    const damaged = join(folder, 'damaged.gz');
    writeFileSync(damaged, make());
    await withEmpty(dialect, async (db) => {
      await expect(restore(db, damaged)).rejects.toThrow(says);
      const tables = await Promise.all(
        db.writer.entityMetadatas.map((meta) =>
          db.fresh.query(`SELECT COUNT(*) AS count FROM \`${meta.tableName}\``).catch(() => [{ count: 0 }]),
        ),
      );
      expect(tables.flat().every((row) => Number(row.count) === 0)).toBe(true);
    });
  });

  it('leaves an empty database when a row is refused at the very end', async () => {
    const broken = join(folder, 'broken.gz');
    const lines = whole().trimEnd().split('\n');
    const members = lines.findIndex((line) => line.startsWith('{"table":"member"'));
    // A second member with the same mail address: the unique key refuses it when everything before it is written.
    const row = JSON.parse(lines[members + 1] ?? '[]');
    lines.splice(members + 1, 0, JSON.stringify([99_999, ...row.slice(1)]));
    const trailer = JSON.parse(lines.pop() ?? '{}');
    trailer.rows.member += 1;
    writeFileSync(broken, gzipSync(signed(`${lines.join('\n')}\n${JSON.stringify(trailer)}\n`)));
    await withEmpty(dialect, async (db) => {
      await expect(restore(db, broken)).rejects.toThrow();
      expect(Object.values(await contentOf(db)).flat()).toEqual([]);
      await restore(db, file);
      expect(await contentOf(db)).toEqual(content);
    });
  });

  it('leaves nothing half there when a restore is killed midway', async () => {
    await withEmpty(dialect, async (db, url) => {
      for (const wait of [250, 350, 450]) {
        const verb = hubVerb(url, 'restore', file);
        await new Promise((resolve) => setTimeout(resolve, wait));
        verb.kill('SIGKILL');
        await verb.finished;
        const audit = await db.fresh.query('SELECT COUNT(*) AS count FROM audit').catch(() => [{ count: 0 }]);
        const memberships = await db.fresh
          .query('SELECT COUNT(*) AS count FROM membership')
          .catch(() => [{ count: 0 }]);
        if (Number(audit[0].count) > 0) {
          // It was quicker than the kill: then all of it is there.
          expect(Number(memberships[0].count)).toBe(content.membership?.length);
          return;
        }
        expect(Number(memberships[0].count)).toBe(0);
      }
      const { code, stderr } = await hubVerb(url, 'restore', file).finished;
      // On a busy machine it says how far it is.
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringMatching(/^([^:\n]+: [\d,]+ rows\n)*$/),
      });
      expect(await contentOf(db)).toEqual(content);
    });
  });

  it('leaves the earlier backup in place when it cannot finish', async () => {
    const kept = join(folder, 'kept.gz');
    await backup(source.db, kept, { now: NOW });
    const before = readFileSync(kept);
    const failing = backup(source.db, kept, {
      now: NOW,
      onRows: () => {
        throw new Error('disk full');
      },
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(readFileSync(kept).equals(before)).toBe(true);
    expect(existsSync(`${kept}.partial`)).toBe(false);
  });

  it('is readable by its owner only', () => {
    expect(statSync(file).mode & 0o077).toBe(0);
  });
});
