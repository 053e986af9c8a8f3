/**
 * A process that looks at signal rules, tells inboxes and calls webhooks, as the hub does, with claims that run out soon:
 * `webhook.process.cjs <database url> <private hosts>`.
 */
const {
  DEVELOPMENT_SECRET,
  DeliveryWorker,
  inboxConsumer,
  OutboxWorker,
  sealWith,
  signalConsumer,
  webhookConsumer,
} = require('@groundcrew/api');
const { connect } = require('@groundcrew/db');
const { parsePrivateHosts } = require('@groundcrew/shared');

async function main() {
  const [url, hosts] = process.argv.slice(2);
  const db = await connect(url);
  const now = () => new Date();
  const onError = (error) => process.stderr.write(`${error.stack}\n`);
  const deliveries = new DeliveryWorker(db, {
    seal: sealWith(DEVELOPMENT_SECRET),
    privateHosts: parsePrivateHosts(hosts),
    now,
    onError,
    claimMs: 1_500,
    timeoutMs: 1_000,
  });
  const worker = new OutboxWorker(db, {
    claimMs: 1_500,
    onError,
    consumers: [
      signalConsumer({ db, now }),
      inboxConsumer(db),
      webhookConsumer(db, { publicUrl: 'https://hub.example', onWaiting: () => deliveries.wake() }),
    ],
  });
  worker.start();
  deliveries.start();
  // Its timers do not keep a process alive; the channel to the test does, and its end is this one's.
  process.on('disconnect', () => process.exit(0));
  process.send('started');
  process.on('SIGTERM', async () => {
    await worker.stop();
    await deliveries.stop();
    await db.close();
    process.exit(0);
  });
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
