// What a caller can do to a session, as plain values. A session is the list of these in order: applying them again to a fresh
// interpreter gives the same heap, byte for byte. The format is written to storage, so a change to it raises LOG_FORMAT.
// Invariant: a spec holds everything that the operation depends on; nothing is read from the request that brought it.
// An assigned JSON value is kept as its source text, because a host value forgets `1.0` against `1` and the order of keys.

import type { Binding, CollectionReport, CompileMode, Outcome } from '../python/index.ts';

export const LOG_FORMAT = 1;

export type OperationSpec =
  | { readonly kind: 'assign'; readonly target: string; readonly json: string }
  | { readonly kind: 'assign'; readonly target: string; readonly expression: string }
  | { readonly kind: 'delete'; readonly target: string }
  | { readonly kind: 'gc'; readonly generation: 0 | 1 | 2 }
  | { readonly kind: 'exec'; readonly code: string; readonly mode: CompileMode; readonly stdin: string };

/** What an operation did. Which of the optional parts is there depends on its kind. */
export interface OperationResult extends Outcome {
  readonly binding?: Binding | null;
  readonly gc?: CollectionReport | null;
}

// How an operation ended, as far as replay has to know.
//   complete   replay runs it again; every bound but wall time gives the same end
//   stopped    the host ended it when the machine asked for the n-th time; replay ends it at the same question
//   abandoned  its worker had to be stopped, so nothing of it is in the session; replay skips it
export type Ending =
  | { readonly kind: 'complete' }
  | { readonly kind: 'stopped'; readonly by: 'seconds' | 'heapBytes'; readonly polls: number }
  | { readonly kind: 'abandoned' };

/** An operation in the log. `seq` counts from 1 without gaps. */
export interface Operation {
  readonly seq: number;
  readonly spec: OperationSpec;
  readonly ending: Ending;
  readonly result: OperationResult;
  /** Wall time it took, from which replay's allowance is computed. */
  readonly milliseconds: number;
}
