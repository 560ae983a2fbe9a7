// The engine as the service sees it: sessions by their log, answers by type. It knows which jobs need a session to be ready,
// sends the log when an engine has not got it, and turns the loss of a worker into the limit that caused it.

import type {
  IdAnswer,
  InterpreterOptions,
  LimitKind,
  Limits,
  MemoryFigures,
  ObjectDetail,
  Outcome,
} from '../../python/index.ts';
import { GRACE_MILLISECONDS } from '../bounds.ts';
import { ServiceError } from '../errors.ts';
import type { Operation, OperationSpec } from '../operation.ts';
import type { Answers, Applied, Job, JobKind, RunResult, RunSpec, SessionJob, SnapshotScope } from './job.ts';
import { type Delivery, type Transport, type TransportStatus, WorkerLost } from './transport.ts';

/** A session in one state, and how to get the log that leads there. */
export interface SessionImage {
  readonly sid: string;
  readonly seq: number;
  readonly options: InterpreterOptions;
  /** Figures to answer with when the operation itself cannot say. */
  readonly memory: MemoryFigures;
  log(): Promise<readonly Operation[]>;
}

export class EngineClient {
  constructor(private readonly transport: Transport) {}

  async run(spec: RunSpec): Promise<RunResult> {
    const startedAt = performance.now();
    try {
      return await this.send<'run'>({ kind: 'run', spec }, { affinity: null, milliseconds: allowance(spec.options.limits) });
    } catch (error) {
      const memory: MemoryFigures = { heapBytes: 0, peakBytes: 0, objects: 0, blocks: 0 };
      return { outcome: lostOutcome(error, spec.options.limits, memory, startedAt), snapshot: null };
    }
  }

  /** Makes a fresh session ready. */
  async open(image: SessionImage): Promise<MemoryFigures> {
    const log = await image.log();
    const milliseconds = log.reduce((sum, operation) => sum + 3 * operation.milliseconds, allowance(image.options.limits));
    const job: Job = { kind: 'open', state: { sid: image.sid, seq: image.seq }, options: image.options, log };
    return this.send<'open'>(job, { affinity: affinityOf(image.sid), milliseconds });
  }

  async apply(image: SessionImage, spec: OperationSpec, snapshot: boolean): Promise<Applied> {
    const startedAt = performance.now();
    const state = { sid: image.sid, seq: image.seq };
    try {
      return await this.ask<'apply'>(image, { kind: 'apply', state, spec, snapshot });
    } catch (error) {
      const result = lostOutcome(error, image.options.limits, image.memory, startedAt);
      return { result, ending: { kind: 'abandoned' }, milliseconds: performance.now() - startedAt, snapshot: null };
    }
  }

  identify(image: SessionImage, expression: string, and: string | null): Promise<IdAnswer> {
    return this.ask<'identify'>(image, { kind: 'identify', state: image, expression, and });
  }

  /** JSON text of the snapshot. */
  snapshot(image: SessionImage, scope: SnapshotScope): Promise<string> {
    return this.ask<'snapshot'>(image, { kind: 'snapshot', state: image, scope });
  }

  object(image: SessionImage, id: number): Promise<ObjectDetail | null> {
    return this.ask<'object'>(image, { kind: 'object', state: image, id });
  }

  memory(image: SessionImage): Promise<MemoryFigures> {
    return this.ask<'memory'>(image, { kind: 'memory', state: image });
  }

  audit(image: SessionImage): Promise<readonly string[]> {
    return this.ask<'audit'>(image, { kind: 'audit', state: image });
  }

  /** The session will not be asked for again in this state. */
  async discard(sid: string): Promise<void> {
    await this.send<'discard'>({ kind: 'discard', sid }, { affinity: affinityOf(sid), milliseconds: GRACE_MILLISECONDS });
  }

  status(): TransportStatus {
    return this.transport.status();
  }

  close(): Promise<void> {
    return this.transport.close();
  }

  private async ask<Kind extends SessionJob['kind']>(
    image: SessionImage,
    job: SessionJob & { kind: Kind },
  ): Promise<Answers[Kind]> {
    const delivery = { affinity: affinityOf(image.sid), milliseconds: allowance(image.options.limits) };
    const { sid, seq } = image;
    const plain: Job = { ...job, state: { sid, seq } };
    const reply = await this.transport.send(plain, delivery).catch((error: unknown) => readingLost(error, job.kind));
    if (reply.kind === 'absent') {
      await this.open(image);
      return this.send<Kind>(plain, delivery);
    }
    return this.answer<Kind>(reply);
  }

  private async send<Kind extends JobKind>(job: Job, delivery: Delivery): Promise<Answers[Kind]> {
    return this.answer<Kind>(await this.transport.send(job, delivery));
  }

  private answer<Kind extends JobKind>(reply: Awaited<ReturnType<Transport['send']>>): Answers[Kind] {
    // The reply to a job of one kind has the answer of that kind; a thread boundary cannot carry the type.
    if (reply.kind === 'done') return reply.answer as Answers[Kind];
    if (reply.kind === 'absent') throw new ServiceError('OVERLOADED', 'the session had to make room for others; try again');
    throw new ServiceError('ENGINE_FAILED', 'the simulator failed; the session is as it was before this operation', {
      cause: reply.message,
    });
  }
}

/** A past state of a session (`sid@seq`) lives where the session lives. */
function affinityOf(sid: string): string {
  const at = sid.indexOf('@');
  return at < 0 ? sid : sid.slice(0, at);
}

function allowance(limits: Limits): number {
  return limits.seconds * 1000 + GRACE_MILLISECONDS;
}

/** A reading whose worker was lost changed nothing; the session is rebuilt when it is next asked for. */
function readingLost(error: unknown, kind: SessionJob['kind']): never {
  if (!(error instanceof WorkerLost) || kind === 'apply' || error.reason === 'ended') throw error;
  throw new ServiceError('HEAP_TOO_LARGE', 'the reading could not be made within the time and memory of the session');
}

/** The outcome of an operation whose worker was lost: which bound it was, and nothing of what it did. */
function lostOutcome(error: unknown, limits: Limits, memory: MemoryFigures, startedAt: number): Outcome {
  if (!(error instanceof WorkerLost)) throw error;
  if (error.reason === 'ended') {
    const spent = Math.round(performance.now() - startedAt);
    throw new ServiceError('ENGINE_FAILED', 'the simulator failed; the session is as it was before this operation', {
      cause: `worker ended after ${spent} ms`,
    });
  }
  const kind: LimitKind = error.reason === 'expired' ? 'seconds' : 'heapBytes';
  return {
    stdout: '',
    stderr: '',
    exception: null,
    limit: { kind, value: limits[kind], line: 0 },
    exitCode: null,
    steps: 0,
    memory,
  };
}
