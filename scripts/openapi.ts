// npm run openapi: writes the OpenAPI document to the file named by the first argument. It also finds out where the integer 24
// lives in the demo session, which is the example of `GET …/objects/{id}`, and what each version of Python has, and writes both
// beside their routes.

import { readFileSync, writeFileSync } from 'node:fs';
import { buildApp } from '../src/app.ts';
import { createProcess, DEFAULT_LIMITS, describePython, PYTHON_VERSIONS, TIMELESS_HOST } from '../src/python/index.ts';
import { MemoryStore } from '../src/storage/memory-store.ts';

const EXAMPLE_FILE = 'src/http/routes/demo-object.json';
const PYTHONS_FILE = 'src/http/routes/pythons.json';

const transport = {
  send: () => Promise.reject(new Error('nothing runs while the document is written')),
  status: () => ({ workers: 0, ready: 0, replaced: 0, waiting: 0 }),
  close: async () => {},
};

writeFileSync(PYTHONS_FILE, `${JSON.stringify(PYTHON_VERSIONS.map(describePython), null, 1)}\n`);

const id = demoObjectId();
const before = (JSON.parse(readFileSync(EXAMPLE_FILE, 'utf8')) as { id: number }).id;
const app = await buildApp({ store: new MemoryStore(), transport, apiKeys: [], now: () => 0 });
// This bundle was made with the example that was there before.
const text = JSON.stringify(app.swagger(), null, 2).replaceAll(String(before), String(id));
writeFileSync(EXAMPLE_FILE, `${JSON.stringify({ id })}\n`);
writeFileSync(process.argv[2] ?? 'openapi/openapi.json', `${text}\n`);
await app.close();

function demoObjectId(): number {
  const interpreter = createProcess({ python: '3.13', seed: 0, limits: DEFAULT_LIMITS }, TIMELESS_HOST);
  interpreter.assign({ target: 'x', value: 24n });
  const answer = interpreter.identify('x');
  if (answer.kind !== 'read') throw new Error('the demo session has no x');
  return answer.first.id;
}
