/** A process that commits changes: `append.process.cjs <database url> <first subject> <how many>`. */
const { change, connect } = require('@groundcrew/db');

async function main() {
  const [url, first, many] = process.argv.slice(2);
  const db = await connect(url);
  await Promise.all(
    Array.from({ length: Number(many) }, (_, at) =>
      change(db, { actorId: null, now: new Date(), requestId: null }, async (unit) => {
        await unit.manager.query('UPDATE balance SET amount = amount + 1 WHERE id = 1');
        await new Promise((resolve) => setImmediate(resolve));
        unit.record({ action: 'test.happened', subjectType: 'Test', subjectId: Number(first) + at });
      }),
    ),
  );
  await db.close();
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
