// Posts broken and half-broken programs to a server of its own and looks at what becomes of it: every answer must be 200, arrive within the
// limits, and leave each worker alive.
//
//   node scripts/fuzz-service.mjs [--count 20000] [--seed 1] [--in-flight 4]
//
// The programs are those of test/conformance/cases with one to three changes each, in the four versions in turn; run `npm run build` first.
// Ends with status 1 when an answer is not as it must be. A program is found again by its seed and number.

import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from '../bench/server.ts';
import { Choices } from './fuzz-random.mjs';
import { confuse, mutate } from './mutations.mjs';

const VERSIONS = ['3.10', '3.11', '3.12', '3.13'];
/** Small enough that endless programs do not make the campaign endless. */
const LIMITS = { steps: 300_000, heapBytes: 64 * 1024 * 1024, outputBytes: 64 * 1024, seconds: 5 };
/** What an answer may take beyond its limit: the grace of the watchdog, and the queue behind other programs. */
const SLACK_MILLISECONDS = 15_000;
const STDIN = '3\nAda\n42\nyes\n\n1 2 3\nquit\n';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    'in-flight': { type: 'string', default: '4' },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
const root = fileURLToPath(new URL('..', import.meta.url));
const bases = readPrograms(join(root, 'test/conformance/cases'));
const { url, stop } = await startServer(root, 'dist/main.mjs');
const agent = new Agent({ keepAlive: true });
const tally = { finished: 0, raised: 0, exited: 0, limited: new Map(), wrong: 0, slowest: 0 };

let next = 0;
await Promise.all(
  Array.from({ length: Number(values['in-flight']) }, async () => {
    while (next < count) await check(next++);
  }),
);
const metrics = await send('GET', '/metrics');
const replaced = Number(/^heaplab_workers_replaced_total (\d+)/m.exec(metrics.text)[1]);
const ready = await send('GET', '/readyz');
stop();
const limits = [...tally.limited].map(([kind, number]) => `${kind} ${number}`).join(', ') || 'none';
console.log(
  `${count} programs, seed ${seed}: ${tally.finished} finished, ${tally.raised} raised, ${tally.exited} exited, limits: ${limits}; ` +
    `${tally.wrong} wrong answers, ${replaced} workers replaced, slowest ${tally.slowest.toFixed(0)} ms, readiness ${ready.status}`,
);
process.exit(tally.wrong === 0 && replaced === 0 && ready.status === 200 ? 0 : 1);

async function check(number) {
  const choices = new Choices(seed * 1_000_003 + number);
  let code = choices.pick(bases);
  for (let changes = 1 + choices.below(3); changes > 0; changes--)
    code = choices.below(4) === 0 ? mutate(code, choices) : confuse(code, choices);
  const body = JSON.stringify({ code, python: VERSIONS[number % VERSIONS.length], stdin: STDIN, limits: LIMITS });
  const startedAt = performance.now();
  const answer = await send('POST', '/v1/runs', body).catch((error) => ({ status: 0, text: String(error) }));
  const milliseconds = performance.now() - startedAt;
  tally.slowest = Math.max(tally.slowest, milliseconds);
  const isLate = milliseconds > LIMITS.seconds * 1000 + SLACK_MILLISECONDS;
  if (answer.status !== 200 || isLate) {
    tally.wrong++;
    console.log(
      `---- number ${number}: ${answer.status} after ${milliseconds.toFixed(0)} ms: ${answer.text.slice(0, 500)}\n${code}`,
    );
    return;
  }
  const outcome = JSON.parse(answer.text);
  // Steps should have ended it long before: something in it takes time that is not counted.
  if (outcome.limit?.kind === 'seconds') console.log(`number ${number}: out of time after ${outcome.steps} steps`);
  if (outcome.limit !== null) tally.limited.set(outcome.limit.kind, (tally.limited.get(outcome.limit.kind) ?? 0) + 1);
  else if (outcome.exception !== null) tally.raised++;
  else if (outcome.exitCode !== null) tally.exited++;
  else tally.finished++;
}

function readPrograms(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .filter((text) => text.length < 10_000);
}

function send(method, path, body = '') {
  return new Promise((resolve, reject) => {
    const headers = body === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const call = request(url + path, { method, agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    call.on('error', reject);
    call.end(body);
  });
}
