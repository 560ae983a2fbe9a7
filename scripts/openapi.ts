// Writes the OpenAPI document to the file named by the first argument: `npm run openapi`. The document needs no store and no
// engine, only the routes.

import { writeFileSync } from 'node:fs';
import { buildApp } from '../src/app.ts';
import { MemoryStore } from '../src/storage/memory-store.ts';

const transport = {
  send: () => Promise.reject(new Error('nothing runs while the document is written')),
  status: () => ({ workers: 0, ready: 0, replaced: 0, waiting: 0 }),
  close: async () => {},
};

const app = await buildApp({ store: new MemoryStore(), transport, apiKeys: [], now: () => 0 });
writeFileSync(process.argv[2] ?? 'openapi/openapi.json', `${JSON.stringify(app.swagger(), null, 2)}\n`);
await app.close();
