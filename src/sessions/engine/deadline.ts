// The bounds of one operation that only the host can measure, behind a question the machine asks every few thousand steps: is its
// wall time used up, and is this thread's own memory. The second comes before the simulated heap limit only for programs whose
// objects cost the host far more than CPython; without it the thread would run out of memory and take the process with it.
// The machine asks at points that depend on the program alone, so the number of the question that ended an operation is
// enough to end it at the same place in a replay, on a machine of any speed and size.

import { type Host, LimitExceeded, type Limits } from '../../python/index.ts';
import type { Ending } from '../operation.ts';

export interface Gauges {
  /** A monotonic clock in milliseconds. */
  readonly now: () => number;
  /** The share of this thread's memory that is in use. */
  readonly memoryShare: () => number;
}

/** Share of a thread's memory above which an operation is ended: the rest is for answering, and for what one step may allocate. */
const MEMORY_SHARE_MAX = 0.85;
/** Reading the gauge costs some microseconds, so only every so many questions look at it. */
const MEMORY_POLLS = 16;

type EarlyEnding = Extract<Ending, { kind: 'stopped' }>;

export class Deadline implements Host {
  private polls = 0;
  private endsAt = Number.POSITIVE_INFINITY;
  private replayed: EarlyEnding | null = null;
  private stopped: EarlyEnding | null = null;

  constructor(
    private readonly gauges: Gauges,
    private readonly limits: Limits,
  ) {}

  start(): void {
    this.polls = 0;
    this.endsAt = this.gauges.now() + this.limits.seconds * 1000;
    this.replayed = null;
    this.stopped = null;
  }

  /** Ends the operation as it ended the first time. */
  startReplay(ending: Ending): void {
    this.polls = 0;
    this.endsAt = Number.POSITIVE_INFINITY;
    this.replayed = ending.kind === 'stopped' ? ending : null;
    this.stopped = null;
  }

  isExpired(): boolean {
    this.polls++;
    this.stopped ??= this.check();
    if (this.stopped === null) return false;
    if (this.stopped.by === 'heapBytes') throw new LimitExceeded('heapBytes', this.limits.heapBytes);
    return true;
  }

  /** How the operation ended, as far as the host decided it. */
  get ending(): Ending {
    return this.stopped ?? { kind: 'complete' };
  }

  private check(): EarlyEnding | null {
    if (this.replayed !== null) return this.polls >= this.replayed.polls ? this.replayed : null;
    if (this.gauges.now() >= this.endsAt) return { kind: 'stopped', by: 'seconds', polls: this.polls };
    if (this.endsAt === Number.POSITIVE_INFINITY || this.polls % MEMORY_POLLS !== 0) return null;
    return this.gauges.memoryShare() > MEMORY_SHARE_MAX ? { kind: 'stopped', by: 'heapBytes', polls: this.polls } : null;
  }
}
