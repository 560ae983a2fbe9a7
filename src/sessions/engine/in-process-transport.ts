// Runs jobs in the calling thread: for tests and benches of the service. It cannot stop a job that does not end, and its
// stack is the thread's own, so the server never uses it.

import { Engine, type EngineOptions } from './engine.ts';
import type { Job, Reply } from './job.ts';
import type { Transport, TransportStatus } from './transport.ts';

export class InProcessTransport implements Transport {
  private readonly engine: Engine;

  constructor(options: EngineOptions) {
    this.engine = new Engine(options);
  }

  async send(job: Job): Promise<Reply> {
    return this.engine.handle(job);
  }

  status(): TransportStatus {
    return { workers: 1, ready: 1, replaced: 0, waiting: 0 };
  }

  async close(): Promise<void> {}
}
