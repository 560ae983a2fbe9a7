// Workers that run programs in the core with a bound on the time of each: one that does not answer is ended and replaced.

import { Worker } from 'node:worker_threads';
import { bundleCore, type CoreBundle } from './core.ts';
import type { EngineRun } from './engine.ts';

export interface EngineTask {
  readonly python: string;
  readonly code: string;
  readonly stdin: string | null;
  /** `main.py` unless given. */
  readonly filename?: string;
}

/** V8's own bound is set a little below the thread's, which must also hold what V8 does not count. */
const STACK_MEGABYTES = 256;

interface Waiting {
  readonly task: EngineTask;
  readonly resolve: (run: EngineRun) => void;
}

export class EnginePool {
  private readonly queue: Waiting[] = [];
  private readonly lanes: Lane[];
  private readonly bundle: CoreBundle;

  constructor(width = 2, secondsMax = 20) {
    this.bundle = bundleCore();
    this.lanes = Array.from({ length: width }, () => new Lane(this.bundle.path, secondsMax, () => this.pump()));
  }

  run(task: EngineTask): Promise<EngineRun> {
    return new Promise((resolve) => {
      this.queue.push({ task, resolve });
      this.pump();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.close()));
    this.bundle.dispose();
  }

  private pump(): void {
    for (const lane of this.lanes) {
      if (this.queue.length === 0) return;
      if (lane.isFree) lane.start(this.queue.shift()!);
    }
  }
}

class Lane {
  private worker: Worker | null = null;
  private current: Waiting | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly path: string;
  private readonly secondsMax: number;
  private readonly onFree: () => void;

  constructor(path: string, secondsMax: number, onFree: () => void) {
    this.path = path;
    this.secondsMax = secondsMax;
    this.onFree = onFree;
  }

  get isFree(): boolean {
    return this.current === null;
  }

  start(waiting: Waiting): void {
    this.current = waiting;
    this.worker ??= this.spawn();
    this.worker.ref();
    const { python, code, stdin, filename } = waiting.task;
    this.worker.postMessage({ id: 0, python, code, stdin, filename });
    this.timer = setTimeout(() => this.abandon(`no answer in ${this.secondsMax} s`), this.secondsMax * 1000);
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private spawn(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { path: this.path },
      resourceLimits: { stackSizeMb: STACK_MEGABYTES, maxOldGenerationSizeMb: 2048 },
    });
    worker.on('message', (message: { run?: EngineRun }) => {
      if (message.run) this.finish(message.run);
    });
    worker.on('error', (error) => {
      if (this.worker === worker) this.abandon(`worker ended: ${error instanceof Error ? error.message : String(error)}`);
    });
    return worker;
  }

  private abandon(fault: string): void {
    void this.worker?.terminate();
    this.worker = null;
    this.finish({ stdout: '', stderr: '', exitCode: -1, fault });
  }

  private finish(run: EngineRun): void {
    if (this.timer) clearTimeout(this.timer);
    this.worker?.unref();
    const waiting = this.current;
    this.current = null;
    waiting?.resolve(run);
    this.onFree();
  }
}
