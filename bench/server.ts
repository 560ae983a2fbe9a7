// Servers for a bench, each a process of its own, and a caller that keeps a number of requests in flight.

import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Server {
  readonly url: string;
  stop(): void;
}

export async function startServer(root: string, script: string): Promise<Server> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', HEAPLAB_STORAGE: 'memory', LOG_LEVEL: 'info' };
  const child: ChildProcess = spawn(process.execPath, [join(root, script)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
    if (address === null) continue;
    child.stdout!.resume();
    return { url: address[0], stop: () => child.kill() };
  }
  throw new Error(`${script} ended before it listened`);
}

export interface Load {
  readonly url: string;
  readonly path: (call: number) => string;
  readonly body: (call: number) => string;
  readonly inFlight: number;
  readonly seconds: number;
}

/** Requests answered per second. */
export async function throughput(load: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.inFlight });
  const endsAt = performance.now() + load.seconds * 1000;
  let calls = 0;
  const caller = async () => {
    while (performance.now() < endsAt) {
      const call = calls++;
      await post(agent, load.url + load.path(call), load.body(call));
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: load.inFlight }, caller));
  agent.destroy();
  return (calls / (performance.now() - started)) * 1000;
}

export function post(agent: Agent, url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () =>
          response.statusCode! < 300 ? resolve(text) : reject(new Error(`${url}: ${response.statusCode} ${text}`)),
        );
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}
