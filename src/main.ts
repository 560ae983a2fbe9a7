// The process: reads the environment, builds the application, listens, and closes when told to. The only file that touches `process`.

import { join } from 'node:path';
import { pino } from 'pino';
import { buildApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { WorkerPool } from './sessions/engine/worker-pool.ts';
import { MemoryStore } from './storage/memory-store.ts';
import { SqliteStore } from './storage/sqlite-store.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel });
  const transport = new WorkerPool({
    script: new URL('./worker.mjs', import.meta.url),
    workers: config.workers,
    heapMegabytes: config.workerHeapMegabytes,
    onLoss: (reason, detail) => logger.warn({ reason, detail }, 'a worker was replaced'),
  });
  const store = config.storage === 'sqlite' ? new SqliteStore(join(config.dataDir, 'heaplab.sqlite')) : new MemoryStore();
  const app = await buildApp({ store, transport, apiKeys: config.apiKeys, now: () => Date.now(), logger });

  const stop = (signal: string) => {
    logger.info({ signal }, 'closing');
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not close in order');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);

  const address = await app.listen({ host: config.host, port: config.port });
  logger.info({ address, docs: `${address}/docs`, workers: config.workers, storage: config.storage }, 'HeapLab is listening');
}

main().catch((error: unknown) => {
  const text =
    error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`heaplab: ${text}\n`);
  process.exit(1);
});
