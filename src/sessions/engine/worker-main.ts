// The body of one worker thread: takes a job, does it, answers. Jobs are numbered by the pool; the number of the one being
// worked on is in shared memory, so that the pool can tell a job that runs from one that waits even while this thread is busy.

import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from './engine.ts';
import type { Job, Reply } from './job.ts';

export interface JobMessage {
  readonly number: number;
  readonly job: Job;
}

export interface ReplyMessage {
  readonly number: number;
  readonly reply: Reply;
}

export interface WorkerSettings {
  /** One Int32: the number of the job being worked on, 0 when idle. */
  readonly current: SharedArrayBuffer;
}

const port = parentPort;
if (port === null) throw new Error('worker-main runs in a worker thread only');

const current = new Int32Array((workerData as WorkerSettings).current);
const engine = new Engine({ now: () => performance.now(), memoryShare, audit: false });

/** Replies wait for each other at most this long: waking the other thread costs more than most operations. */
const REPLY_MILLISECONDS_MAX = 1;

port.on('message', (messages: readonly JobMessage[]) => {
  let replies: ReplyMessage[] = [];
  let since = performance.now();
  for (const { number, job } of messages) {
    Atomics.store(current, 0, number);
    replies.push({ number, reply: engine.handle(job) });
    if (performance.now() - since < REPLY_MILLISECONDS_MAX) continue;
    port.postMessage(replies);
    replies = [];
    since = performance.now();
  }
  if (replies.length > 0) port.postMessage(replies);
  Atomics.store(current, 0, 0);
});

function memoryShare(): number {
  const heap = getHeapStatistics();
  return heap.used_heap_size / heap.heap_size_limit;
}

// Ready.
port.postMessage([] satisfies ReplyMessage[]);
