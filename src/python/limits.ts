// Every bound on what one operation may use. Exceeding one is an ordinary outcome: the operation ends with what it had so
// far, says which bound and where, and leaves the interpreter usable.

export type LimitKind = 'steps' | 'heapBytes' | 'outputBytes' | 'recursion' | 'seconds';

export interface Limits {
  /** Machine steps of one operation; work inside built-ins is charged too. */
  readonly steps: number;
  /** Bytes of the simulated heap, as a 64-bit CPython would request them. */
  readonly heapBytes: number;
  /** Bytes of stdout and stderr together, in UTF-8, of one operation. */
  readonly outputBytes: number;
  /** Python frames; exceeding it is Python's own RecursionError. */
  readonly recursion: number;
  /** Wall time of one operation in seconds; the host measures it. */
  readonly seconds: number;
}

const MiB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  steps: 50_000_000,
  heapBytes: 256 * MiB,
  outputBytes: 1 * MiB,
  recursion: 1000,
  seconds: 10,
};

export const MAXIMUM_LIMITS: Limits = {
  steps: 5_000_000_000,
  heapBytes: 2048 * MiB,
  outputBytes: 16 * MiB,
  recursion: 10_000,
  seconds: 120,
};

/** Bytes of UTF-8 that one piece of source may have. */
export const SOURCE_BYTES_MAX = 256 * 1024;

/** Thrown to end an operation at once. Python code cannot catch it. */
export abstract class HardStop {}

/** A bound is used up. */
export class LimitExceeded extends HardStop {
  constructor(
    readonly kind: LimitKind,
    /** The bound that was in force. */
    readonly value: number,
  ) {
    super();
  }
}

/** The program has ended its process (os._exit), or a signal has. */
export class ProcessEnded extends HardStop {
  constructor(
    readonly exitCode: number,
    readonly signal: number | null = null,
  ) {
    super();
  }
}
