// The plain values that leave the core: what one operation did, and what one reads of the heap. No heap object in them.
// Field names and meanings are those of the HTTP contract, so that a view has nothing to compute.

import type { LimitKind, Limits } from './limits.ts';

export type PythonVersion = '3.10' | '3.11' | '3.12' | '3.13';
export const PYTHON_VERSIONS: readonly PythonVersion[] = ['3.10', '3.11', '3.12', '3.13'];

export interface TracebackEntry {
  readonly function: string;
  readonly line: number;
  readonly source: string;
}

export interface ExceptionReport {
  readonly type: string;
  readonly message: string;
  /** The line in the caller's code where it was raised. */
  readonly line: number;
  readonly column?: number;
  readonly traceback: readonly TracebackEntry[];
  /** The traceback as CPython prints it. */
  readonly text: string;
}

export interface LimitReport {
  readonly kind: LimitKind;
  readonly value: number;
  readonly line: number;
}

export interface MemoryFigures {
  readonly heapBytes: number;
  readonly peakBytes: number;
  readonly objects: number;
  readonly blocks: number;
}

export type SharedReason = 'small_int' | 'interned' | 'same_constant' | 'singleton' | 'immortal' | 'same_reference';

export interface ValueReading {
  readonly id: number;
  readonly hex: string;
  readonly type: string;
  readonly repr: string;
  readonly truncated: boolean;
}

export interface IdReading extends ValueReading {
  readonly expression: string;
  readonly refcount: number;
  readonly size: number;
  readonly immortal: boolean;
  readonly shared: SharedReason | null;
}

/** The answer to `id`: a reading, or the exception that evaluating an expression raised. */
export type IdAnswer =
  | {
      readonly kind: 'read';
      readonly first: IdReading;
      readonly second: IdReading | null;
      readonly same: boolean | null;
      /** Names of the program were looked up and nothing ran, so nothing can have changed. */
      readonly isLookup: boolean;
    }
  | { readonly kind: 'raised'; readonly outcome: Outcome };

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exception: ExceptionReport | null;
  readonly limit: LimitReport | null;
  /** The code of an uncaught SystemExit; null when there was none. */
  readonly exitCode: number | null;
  readonly steps: number;
  readonly memory: MemoryFigures;
}

export interface Binding {
  readonly name: string;
  readonly value: ValueReading;
  readonly refcount: number;
  readonly shared: SharedReason | null;
}

export interface AssignOutcome extends Outcome {
  readonly binding: Binding | null;
}

export interface CollectionReport {
  readonly generation: 0 | 1 | 2;
  /** What gc.collect() returns. */
  readonly collected: number;
  readonly uncollectable: number;
  readonly finalized: number;
  readonly freed: readonly { readonly id: number; readonly type: string; readonly repr: string }[];
  readonly counts: readonly [number, number, number];
  readonly thresholds: readonly [number, number, number];
}

export interface CollectOutcome extends Outcome {
  readonly gc: CollectionReport;
}

export type SlotKind =
  | 'item'
  | 'key'
  | 'value'
  | 'attribute'
  | 'type'
  | 'cell'
  | 'closure'
  | 'default'
  | 'slot'
  | 'code'
  | 'globals'
  | 'base'
  | 'mro'
  | 'function'
  | 'self'
  | 'frame'
  | 'local'
  | 'stack'
  | 'iterator'
  | 'weakref'
  | 'traceback'
  | 'cause'
  | 'context'
  | 'other';

export interface ObjectReading extends ValueReading {
  readonly refcount: number;
  readonly size: number;
  readonly immortal: boolean;
  readonly shared: SharedReason | null;
  readonly gc: null | { readonly tracked: boolean; readonly generation: number | null; readonly finalized: boolean };
  readonly slots: readonly { readonly label: string; readonly kind: SlotKind; readonly id: number }[];
  readonly weakrefs: number;
}

export interface FrameReading {
  readonly function: string;
  readonly line: number;
  readonly names: readonly { readonly name: string; readonly id: number; readonly kind: 'global' | 'local' | 'cell' | 'free' }[];
}

export interface HeapSnapshot {
  readonly schema: 1;
  readonly python: PythonVersion;
  readonly line: number;
  readonly frames: readonly FrameReading[];
  readonly objects: readonly ObjectReading[];
  /** True when there are more objects or references than a picture holds; what the names reach first is shown. */
  readonly truncated: boolean;
  readonly heap: {
    readonly objects: number;
    readonly bytes: number;
    readonly blocks: number;
    readonly pools: number;
    readonly arenas: number;
  };
  readonly gc: {
    readonly enabled: boolean;
    readonly thresholds: readonly [number, number, number];
    readonly counts: readonly [number, number, number];
    readonly stats: readonly { readonly collections: number; readonly collected: number; readonly uncollectable: number }[];
  };
}

export interface LayoutField {
  readonly offset: number;
  readonly size: number;
  readonly name: string;
  /** The value as CPython's memory holds it, in decimal or, for pointers, hexadecimal. */
  readonly value: string;
  readonly pointsTo: number | null;
}

/** One object in full: fields, neighbours in both directions and memory layout. */
export interface ObjectDetail extends ObjectReading {
  readonly referrers: readonly { readonly id: number; readonly type: string; readonly label: string }[];
  readonly layout: readonly LayoutField[];
}

/** A JSON value that a caller wants bound to a name, as `json.loads` reads it: a bigint is an int of any size, a number a float (`1` and
 * `1.0` differ there), a map a dict in the order of its keys (a host object would put integer-like keys first and lose `__proto__`). */
export type JsonValue = null | boolean | number | bigint | string | readonly JsonValue[] | ReadonlyMap<string, JsonValue>;

export type CompileMode = 'exec' | 'single';

export interface RunSpec {
  readonly code: string;
  readonly mode?: CompileMode;
  readonly filename?: string;
  readonly stdin?: string;
}

export type AssignSpec =
  | { readonly target: string; readonly value: JsonValue }
  | { readonly target: string; readonly expression: string };

export interface InterpreterOptions {
  readonly python: PythonVersion;
  readonly seed: number;
  readonly limits: Limits;
}

/** What one version has: its modules, its built-ins, and how it differs from the others. */
export interface PythonDescription {
  readonly version: PythonVersion;
  readonly release: string;
  readonly modules: readonly {
    readonly name: string;
    readonly status: 'complete' | 'partial' | 'absent';
    readonly missing: readonly string[];
  }[];
  readonly builtins: readonly string[];
  readonly differences: readonly {
    readonly topic: string;
    readonly sentence: string;
    readonly program: string;
    readonly output: string;
  }[];
}

/** One simulated CPython process. The service drives it through this face alone. */
export interface PythonProcess {
  readonly python: PythonVersion;
  /** Runs source in `__main__`: `exec` as a script, `single` as entries of the interactive prompt. */
  run(spec: RunSpec): Outcome;
  /** Binds any assignment target as one entry of the prompt. */
  assign(spec: AssignSpec): AssignOutcome;
  /** Runs `del target` as one entry of the prompt. */
  delete(target: string): Outcome;
  /** Runs gc.collect(generation). */
  collect(generation: 0 | 1 | 2): CollectOutcome;
  /** Evaluates one or two expressions and reads identity; leaves no trace in the heap. */
  identify(expression: string, and?: string): IdAnswer;
  /** The heap now. Reading changes nothing. */
  snapshot(scope: 'user' | 'all'): HeapSnapshot;
  /** One object by its id; null when no live object has it. */
  object(id: number): ObjectDetail | null;
  memory(): MemoryFigures;
  /** Interpreter exit: atexit, finalizers, teardown. What they print is in the outcome; nothing can run afterwards. */
  exit(): Outcome;
  /** Recounts references, pools and collector lists; returns what does not add up. */
  audit(): readonly string[];
}
