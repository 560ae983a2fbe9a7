// What the service serves in a second: short programs against a CPython started for each, and assignments against a Fastify
// route that does nothing. Caller and servers share the machine, so figures are low and ratios are what counts.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { median, printTable } from './figures.ts';
import { post, startServer, throughput } from './server.ts';

/** What is compared takes turns, so that a machine that is slow for a while is slow for all of it; medians of the rounds are shown. */
const ROUNDS = 5;
const SECONDS = 2;

/** A service runs for days; its first seconds, in which V8 compiles what is used most, are left out. */
const WARM_UP_SECONDS = 6;

export async function measureThroughput(root: string, python: string | null): Promise<void> {
  const server = await startServer(root, 'dist/main.mjs');
  try {
    await measureRuns(root, server.url, python);
    await measureAssigns(root, server.url);
    await measureCreation(server.url);
  } finally {
    server.stop();
  }
}

async function measureRuns(root: string, url: string, python: string | null): Promise<void> {
  const snippet = join(root, 'bench/snippet.py');
  const code = readFileSync(snippet, 'utf8');
  const same = JSON.stringify({ code });
  const load = { url, path: () => '/v1/runs', inFlight: 2 };
  await throughput({ ...load, body: () => same, seconds: WARM_UP_SECONDS });
  // What a text compiles to is kept: a number at its end makes each text another.
  const another = (call: number) => JSON.stringify({ code: `${code}# ${call}\n` });
  let others = 0;
  const rounds: { same: number; another: number; spawned: number | null }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      same: await throughput({ ...load, body: () => same, seconds: SECONDS }),
      another: await throughput({ ...load, body: () => another(others++), seconds: SECONDS }),
      spawned: python === null ? null : await spawnsPerSecond(python, snippet),
    });
  }
  const middle = (of: (round: (typeof rounds)[number]) => number | null) => median(rounds.map((round) => of(round) ?? 0));
  const ratio = (kind: 'same' | 'another') =>
    python === null ? '' : `${middle((round) => round[kind] / (round.spawned as number)).toFixed(1)} ×`;
  const rows = [
    ['POST /v1/runs, one program', middle((round) => round.same).toFixed(0), ratio('same')],
    ['POST /v1/runs, each another program', middle((round) => round.another).toFixed(0), ratio('another')],
    python === null
      ? ['python3.13 -I', 'absent', 'skipped']
      : ['python3.13 -I, spawned', middle((round) => round.spawned).toFixed(0), ''],
  ];
  printTable('A 20-line program, two in flight', ['how', 'per second', 'ratio'], rows);
}

async function spawnsPerSecond(python: string, path: string): Promise<number> {
  const started = performance.now();
  let runs = 0;
  const runner = async () => {
    while (performance.now() - started < SECONDS * 1000) {
      await new Promise((resolve, reject) => {
        spawn(python, ['-I', path], { stdio: 'ignore' }).on('exit', resolve).on('error', reject);
      });
      runs++;
    }
  };
  await Promise.all([runner(), runner()]);
  return (runs / (performance.now() - started)) * 1000;
}

async function measureAssigns(root: string, url: string): Promise<void> {
  const inFlight = 8;
  const agent = new Agent({ keepAlive: true });
  const sids: string[] = [];
  // Many sessions, so that none of them fills its log.
  for (let index = 0; index < 64; index++)
    sids.push((JSON.parse(await post(agent, `${url}/v1/sessions`, '{}')) as { sid: string }).sid);
  agent.destroy();
  const body = JSON.stringify({ name: 'x', value: 24 });
  const path = (call: number) => `/v1/sessions/${sids[call % sids.length]}/assign`;
  await throughput({ url, path, body: () => body, inFlight, seconds: WARM_UP_SECONDS });
  const bare = await startServer(root, 'bench/bare-server.mjs');
  const bareLoad = { url: bare.url, path: () => '/assign', body: () => body, inFlight };
  await throughput({ ...bareLoad, seconds: WARM_UP_SECONDS });
  const rounds: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      ours: await throughput({ url, path, body: () => body, inFlight, seconds: SECONDS }),
      theirs: await throughput({ ...bareLoad, seconds: SECONDS }),
    });
  }
  bare.stop();
  printTable(
    'An assignment, eight in flight',
    ['how', 'per second', 'share'],
    [
      [
        'POST …/assign',
        median(rounds.map((round) => round.ours)).toFixed(0),
        median(rounds.map((round) => round.ours / round.theirs)).toFixed(2),
      ],
      ['a bare Fastify route', median(rounds.map((round) => round.theirs)).toFixed(0), ''],
    ],
  );
}

async function measureCreation(url: string): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  for (let index = 0; index < 300; index++) {
    const started = performance.now();
    await post(agent, `${url}/v1/sessions`, '{}');
    times.push(performance.now() - started);
  }
  agent.destroy();
  console.log(`\nPOST /v1/sessions, one after another: median ${median(times).toFixed(2)} ms`);
}
