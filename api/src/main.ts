/** Starts the API and drains it on SIGTERM and SIGINT: requests under way are answered, new ones are not taken. */
import { readConfig } from './core/config';
import { startApi } from './server/start-api';

const DRAIN_MS = 25_000;

async function main(): Promise<void> {
  const api = await startApi(readConfig(process.env));
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    api.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.send?.({ ready: api.url });
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
