// The server's own workers, from the bundle that `pretest` makes: what only a real thread can show.

import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/python/index.ts';
import { EngineClient, type SessionImage } from '../../src/sessions/engine/client.ts';
import type { RunSpec } from '../../src/sessions/engine/job.ts';
import { WorkerLost } from '../../src/sessions/engine/transport.ts';
import { WorkerPool } from '../../src/sessions/engine/worker-pool.ts';
import { startApp } from '../support/app.ts';

function startPool(workers = 1): WorkerPool {
  const script = new URL('../../dist/worker.mjs', import.meta.url);
  return new WorkerPool({ script, workers, heapMegabytes: 1024, onLoss: () => {} });
}

function startEngine(): { engine: EngineClient; pool: WorkerPool } {
  const pool = startPool();
  onTestFinished(() => pool.close());
  return { engine: new EngineClient(pool), pool };
}

function program(code: string, limits: Partial<Limits> = {}): RunSpec {
  return {
    options: { python: '3.13', seed: 0, limits: { ...DEFAULT_LIMITS, ...limits } },
    code,
    stdin: '',
    filename: 'main.py',
    snapshot: false,
  };
}

describe('a worker', () => {
  it('ends a program at its wall time and tells the line', async () => {
    const { engine, pool } = startEngine();
    const { outcome } = await engine.run(program('n = 0\nwhile True:\n    n += 1\n', { seconds: 0.3, steps: 5_000_000_000 }));
    expect(outcome.limit).toMatchObject({ kind: 'seconds', value: 0.3 });
    expect([2, 3]).toContain(outcome.limit?.line);
    expect(pool.status().replaced).toBe(0);
  });

  it('has the stack for recursion to the highest limit, through Python code called by built-ins', async () => {
    const { engine } = startEngine();
    const code = [
      'import sys',
      'class Deep:',
      '    def __init__(self, n): self.n = n',
      '    def __repr__(self): return "." if self.n == 0 else repr([Deep(self.n - 1)])',
      'def down(n): return n if n == 0 else sorted([n], key=lambda k: down(k - 1))[0]',
      'for call in (lambda: len(repr(Deep(3000))), lambda: down(3000), lambda: repr(Deep(20000))):',
      '    try: print(call())',
      '    except RecursionError as error: print(type(error).__name__)',
    ].join('\n');
    const { outcome } = await engine.run(program(code, { recursion: 10_000 }));
    expect(outcome.stdout.split('\n')).toHaveLength(4);
    expect(outcome).toMatchObject({ exception: null, limit: null });
    expect(outcome.stdout).toContain('RecursionError');
  });

  it('that is stopped is replaced, and sessions are rebuilt from their logs', async () => {
    const pool = startPool();
    const { http } = await startApp({ transport: pool });
    const { body: session } = await http.post('/v1/sessions').expect(201);
    const path = `/v1/sessions/${session.sid}`;
    await http
      .post(`${path}/assign`)
      .send({ name: 'x', value: [1, 2] })
      .expect(200);
    const before = await http.get(`${path}/snapshot`).expect(200);
    // A job that has no time at all: the watchdog stops the worker while it is busy.
    const busy = pool.send(
      { kind: 'run', spec: program('while True: pass', { steps: 5_000_000_000, seconds: 100 }) },
      { affinity: session.sid, milliseconds: 1 },
    );
    const waiting = http.get(`${path}/snapshot`).expect(200);
    await expect(busy).rejects.toThrow(WorkerLost);
    expect((await waiting).text).toBe(before.text);
    expect(pool.status()).toMatchObject({ replaced: 1, ready: 1 });
  });

  it('that ends does not take what waits behind it with it', async () => {
    const { engine, pool } = startEngine();
    const endless = pool.send(
      { kind: 'run', spec: program('while True: pass', { steps: 5_000_000_000, seconds: 100 }) },
      { affinity: null, milliseconds: 1 },
    );
    const behind = Promise.all(Array.from({ length: 5 }, (_, index) => engine.run(program(`print(${index})`))));
    await expect(endless).rejects.toThrow(WorkerLost);
    expect((await behind).map(({ outcome }) => outcome.stdout)).toEqual(['0\n', '1\n', '2\n', '3\n', '4\n']);
  });

  it('replays an operation that its wall time ended to the same heap', async () => {
    const { engine } = startEngine();
    const limits = { ...DEFAULT_LIMITS, seconds: 0.2, steps: 5_000_000_000 };
    const image: SessionImage = {
      sid: 's',
      seq: 0,
      options: { python: '3.13', seed: 0, limits },
      memory: { heapBytes: 0, peakBytes: 0, objects: 0, blocks: 0 },
      log: async () => [],
    };
    await engine.open(image);
    const spec = {
      kind: 'exec',
      code: 'kept = []\nn = 0\nwhile True:\n    n += 1\n    kept = [n]',
      mode: 'exec',
      stdin: '',
    } as const;
    const applied = await engine.apply(image, spec, true);
    expect(applied.ending).toMatchObject({ kind: 'stopped', by: 'seconds' });
    const log = [{ seq: 1, spec, ending: applied.ending, result: applied.result, milliseconds: applied.milliseconds }];
    const rebuilt: SessionImage = { ...image, sid: 'again', seq: 1, log: async () => log };
    expect(await engine.snapshot(rebuilt, 'user')).toBe(applied.snapshot);
  });
});
