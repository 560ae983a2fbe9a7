// How jobs reach an engine: in this thread (tests) or in one of several workers (the server).
// `affinity` keeps the jobs of one session in one worker, in the order in which they were sent.

import type { Job, Reply } from './job.ts';

export interface Transport {
  /** Throws a `WorkerLost` when the worker that had the job ended before it answered. */
  send(job: Job, delivery: Delivery): Promise<Reply>;
  /** How many workers are up, and how many were replaced; for readiness and metrics. */
  status(): TransportStatus;
  close(): Promise<void>;
}

export interface Delivery {
  /** Jobs with the same affinity go to the same worker; null goes to the least busy one. */
  readonly affinity: string | null;
  /** After this much work on the job its worker is stopped. */
  readonly milliseconds: number;
}

export interface TransportStatus {
  readonly workers: number;
  readonly ready: number;
  readonly replaced: number;
  readonly waiting: number;
}

export type WorkerLossReason = 'expired' | 'outOfMemory' | 'ended';

export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';

  constructor(readonly reason: WorkerLossReason) {
    super(`the worker was lost: ${reason}`);
  }
}
