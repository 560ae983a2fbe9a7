// What the service asks of an engine and what comes back, as plain values that cross a thread boundary.
// A job about a session names the state it expects (`sid` at `seq`). An engine that does not hold exactly that state answers
// `absent`, and the client sends `open` with the log first: so an engine may forget a session at any time without telling.

import type { IdAnswer, InterpreterOptions, MemoryFigures, ObjectDetail, Outcome } from '../../python/index.ts';
import type { Ending, Operation, OperationResult, OperationSpec } from '../operation.ts';

export type SnapshotScope = 'user' | 'all';

/** A program to run in an interpreter of its own. */
export interface RunSpec {
  readonly options: InterpreterOptions;
  readonly code: string;
  readonly stdin: string;
  readonly filename: string;
  readonly snapshot: boolean;
}

export interface RunResult {
  readonly outcome: Outcome;
  /** JSON text of the snapshot at the end of the module, when asked for. */
  readonly snapshot: string | null;
}

export interface SessionState {
  readonly sid: string;
  readonly seq: number;
}

export type SessionJob =
  | { readonly kind: 'apply'; readonly state: SessionState; readonly spec: OperationSpec; readonly snapshot: boolean }
  | { readonly kind: 'identify'; readonly state: SessionState; readonly expression: string; readonly and: string | null }
  | { readonly kind: 'snapshot'; readonly state: SessionState; readonly scope: SnapshotScope }
  | { readonly kind: 'object'; readonly state: SessionState; readonly id: number }
  | { readonly kind: 'memory'; readonly state: SessionState }
  | { readonly kind: 'audit'; readonly state: SessionState };

export type Job =
  | SessionJob
  | { readonly kind: 'run'; readonly spec: RunSpec }
  | {
      readonly kind: 'open';
      readonly state: SessionState;
      readonly options: InterpreterOptions;
      readonly log: readonly Operation[];
    }
  | { readonly kind: 'discard'; readonly sid: string };

export interface Applied {
  readonly result: OperationResult;
  readonly ending: Ending;
  readonly milliseconds: number;
  readonly snapshot: string | null;
}

/** The answer to each kind of job. Snapshots travel as JSON text: they are large, and made once where they are. */
export interface Answers {
  readonly apply: Applied;
  readonly identify: IdAnswer;
  readonly snapshot: string;
  readonly object: ObjectDetail | null;
  readonly memory: MemoryFigures;
  readonly audit: readonly string[];
  readonly run: RunResult;
  readonly open: MemoryFigures;
  readonly discard: null;
}

export type JobKind = Job['kind'];

export type Reply<Kind extends JobKind = JobKind> =
  | { readonly kind: 'done'; readonly answer: Answers[Kind] }
  | { readonly kind: 'absent' }
  /** A bug of ours: the interpreter it hit is gone, its log is not. */
  | { readonly kind: 'failed'; readonly message: string };
