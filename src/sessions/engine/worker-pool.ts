// Worker threads that do the engine's jobs. Each has a deep stack and a bounded heap of its own; a session always goes to the
// same one, chosen when it is first seen and kept while the worker lives. The first worker starts alone, so that the service is
// ready soon, and the others when it is: a session that then belongs to another worker is found absent there.
//   starting   the thread loads the core; jobs may be sent, the port keeps them
//   ready      it has said so; a watchdog looks at the job it works on
//   lost       it ran out of memory, ended, or was stopped because a job did not end in time: the job it worked on fails, those
//              that waited behind it are sent to its replacement, which finds its sessions absent and gets their logs
// Invariant: every job sent is answered or fails exactly once.

import { Worker } from 'node:worker_threads';
import { QUEUE_MAX, WORKER_STACK_MB } from '../bounds.ts';
import { ServiceError } from '../errors.ts';
import type { Job, Reply } from './job.ts';
import { type Delivery, type Transport, type TransportStatus, type WorkerLossReason, WorkerLost } from './transport.ts';
import type { JobMessage, ReplyMessage, WorkerSettings } from './worker-main.ts';

export interface WorkerPoolOptions {
  readonly script: URL;
  readonly workers: number;
  /** Host memory one worker may use for objects. */
  readonly heapMegabytes: number;
  readonly onLoss: (reason: WorkerLossReason, detail: string) => void;
}

/** How often the watchdog looks. An operation is stopped at most this much later than it should be. */
const WATCH_MILLISECONDS = 250;

/** Workers in a row that end before they are ready: past this the installation is broken and the process should say so. */
const FAILED_STARTS_MAX = 5;

interface Pending {
  readonly job: Job;
  readonly milliseconds: number;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

export class WorkerPool implements Transport {
  private readonly slots: Slot[];
  private readonly watch: NodeJS.Timeout;
  private next = 0;
  private isClosing = false;

  constructor(private readonly options: WorkerPoolOptions) {
    this.slots = [new Slot(options, () => this.startOthers())];
    this.watch = setInterval(() => {
      for (const slot of this.slots) slot.checkProgress(performance.now());
    }, WATCH_MILLISECONDS);
    this.watch.unref();
  }

  send(job: Job, delivery: Delivery): Promise<Reply> {
    const slot = delivery.affinity === null ? this.leastBusy() : this.slotOf(delivery.affinity);
    return slot.send(job, delivery.milliseconds);
  }

  status(): TransportStatus {
    return {
      workers: this.options.workers,
      ready: this.slots.filter((slot) => slot.isReady).length,
      replaced: this.slots.reduce((sum, slot) => sum + slot.replaced, 0),
      waiting: this.slots.reduce((sum, slot) => sum + slot.waiting, 0),
    };
  }

  async close(): Promise<void> {
    clearInterval(this.watch);
    this.isClosing = true;
    await Promise.all(this.slots.map((slot) => slot.close()));
  }

  private startOthers(): void {
    while (this.slots.length < this.options.workers && !this.isClosing) this.slots.push(new Slot(this.options, () => {}));
  }

  /** A session id is random, so its characters spread sessions evenly and no table has to remember where each one is. */
  private slotOf(affinity: string): Slot {
    let hash = 0;
    for (let index = 0; index < affinity.length; index++) hash = (hash * 31 + affinity.charCodeAt(index)) >>> 0;
    return this.slots[hash % this.slots.length]!;
  }

  private leastBusy(): Slot {
    this.next = (this.next + 1) % this.slots.length;
    let best = this.slots[this.next]!;
    for (const slot of this.slots) if (slot.isReady && (!best.isReady || slot.waiting < best.waiting)) best = slot;
    return best;
  }
}

class Slot {
  isReady = false;
  replaced = 0;
  private worker: Worker;
  private readonly current = new SharedArrayBuffer(4);
  private readonly currentNumber = new Int32Array(this.current);
  private readonly pending = new Map<number, Pending>();
  private lastNumber = 0;
  private outbox: JobMessage[] = [];
  private watched = { number: 0, since: 0 };
  private isClosing = false;
  private loss: WorkerLossReason | null = null;
  private failedStarts = 0;

  constructor(
    private readonly options: WorkerPoolOptions,
    private readonly onReady: () => void,
  ) {
    this.worker = this.start();
  }

  get waiting(): number {
    return this.pending.size;
  }

  send(job: Job, milliseconds: number): Promise<Reply> {
    if (this.pending.size >= QUEUE_MAX)
      return Promise.reject(new ServiceError('OVERLOADED', 'too many operations are waiting; try again in a moment'));
    const { promise, resolve, reject } = Promise.withResolvers<Reply>();
    this.post({ job, milliseconds, resolve, reject });
    return promise;
  }

  /** Stops the worker when the job it works on has had more than its time. */
  checkProgress(now: number): void {
    const number = Atomics.load(this.currentNumber, 0);
    if (number === 0 || number !== this.watched.number) {
      this.watched = { number, since: now };
      return;
    }
    const job = this.pending.get(number);
    if (job === undefined || this.loss !== null || now - this.watched.since < job.milliseconds) return;
    this.loss = 'expired';
    void this.worker.terminate();
  }

  async close(): Promise<void> {
    this.isClosing = true;
    await this.worker.terminate();
  }

  private post(entry: Pending): void {
    // Int32 in shared memory; a worker that lives long enough to wrap starts again at 1.
    this.lastNumber = this.lastNumber === 0x7fffffff ? 1 : this.lastNumber + 1;
    this.pending.set(this.lastNumber, entry);
    this.outbox.push({ number: this.lastNumber, job: entry.job });
    // Jobs that arrive in one turn of the event loop go in one message: waking the thread costs more than most of them.
    if (this.outbox.length === 1) setImmediate(() => this.flush());
  }

  private flush(): void {
    const messages = this.outbox;
    this.outbox = [];
    if (messages.length > 0) this.worker.postMessage(messages);
  }

  private start(): Worker {
    this.isReady = false;
    this.loss = null;
    Atomics.store(this.currentNumber, 0, 0);
    const worker = new Worker(this.options.script, {
      name: 'heaplab-engine',
      workerData: { current: this.current } satisfies WorkerSettings,
      resourceLimits: { stackSizeMb: WORKER_STACK_MB, maxOldGenerationSizeMb: this.options.heapMegabytes },
    });
    worker.on('message', (replies: readonly ReplyMessage[]) => {
      if (!this.isReady) {
        this.isReady = true;
        this.failedStarts = 0;
        this.onReady();
      }
      for (const reply of replies) this.receive(reply);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      this.loss ??= error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'outOfMemory' : 'ended';
      this.options.onLoss(this.loss, error.message);
    });
    worker.on('exit', () => this.replace());
    return worker;
  }

  private receive({ number, reply }: ReplyMessage): void {
    const entry = this.pending.get(number);
    if (entry === undefined) return;
    this.pending.delete(number);
    entry.resolve(reply);
  }

  private replace(): void {
    const lost = Atomics.load(this.currentNumber, 0);
    const reason = this.loss ?? 'ended';
    const waiting = [...this.pending];
    this.pending.clear();
    this.outbox = [];
    if (this.isClosing) {
      for (const [, entry] of waiting) entry.reject(new WorkerLost('ended'));
      return;
    }
    if (reason === 'expired') this.options.onLoss(reason, 'a job did not end in time');
    this.replaced++;
    this.failedStarts++;
    if (this.failedStarts > FAILED_STARTS_MAX) throw new Error('the engine worker cannot be started');
    this.worker = this.start();
    for (const [number, entry] of waiting) {
      if (number === lost) entry.reject(new WorkerLost(reason));
      else this.post(entry);
    }
  }
}
