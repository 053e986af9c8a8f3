/**
 * A process that delivers the outbox: `outbox-worker.process.cjs <database url> <file>`. Each delivery is a line `id subject` that
 * is on the disk before the delivery counts as done.
 */
const { appendFileSync } = require('node:fs');
const { OutboxWorker } = require('@groundcrew/api');
const { connect } = require('@groundcrew/db');

async function main() {
  const [url, file] = process.argv.slice(2);
  const db = await connect(url);
  const worker = new OutboxWorker(db, {
    claimMs: 800,
    onError: (error) => process.stderr.write(`${error.stack}\n`),
    consumers: [
      {
        name: 'file',
        wants: () => true,
        async handle(event) {
          await new Promise((resolve) => setTimeout(resolve, 2));
          appendFileSync(file, `${event.id} ${event.subjectId}\n`);
        },
      },
    ],
  });
  worker.start();
  // Its timers do not keep a process alive; the channel to the test does, and its end is this one's.
  process.on('disconnect', () => process.exit(0));
  process.send('started');
  process.on('SIGTERM', async () => {
    await worker.stop();
    await db.close();
    process.exit(0);
  });
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
