// What _thread, threading and what is built on them differ in between releases, as measured.

export interface ThreadProfile {
  /** Precedes the function whose thread ended with an exception; null: it is part of the message ("... started by f:"). */
  readonly unraisable: string | null;
  /** `_thread.lock()` makes a lock. */
  readonly lockTypeCallable: boolean;
  /** `acquire(blocking)` takes anything that is true or false, not an int. */
  readonly blockingIsTruth: boolean;
  readonly hasRecursionCount: boolean;
  /** start_joinable_thread and _ThreadHandle; before, a lock that the end of the thread opens (_set_sentinel). */
  readonly hasHandles: boolean;
  /** daemon_threads_allowed(). */
  readonly asksForDaemons: boolean;
  readonly negativeTimeout: string;
  readonly timestampTooLarge: string;
  /** `basicsize` of _thread._local. */
  readonly localBytes: number;
  /** `basicsize` of _queue.SimpleQueue. */
  readonly simpleQueueBytes: number;
}

export const THREADS_310: ThreadProfile = {
  unraisable: 'Exception ignored in thread started by',
  lockTypeCallable: false,
  blockingIsTruth: false,
  hasRecursionCount: false,
  hasHandles: false,
  asksForDaemons: false,
  negativeTimeout: 'timeout value must be positive',
  timestampTooLarge: 'timestamp too large to convert to C _PyTime_t',
  localBytes: 64,
  simpleQueueBytes: 56,
};

export const THREADS_311: ThreadProfile = {
  ...THREADS_310,
  hasRecursionCount: true,
  timestampTooLarge: 'timestamp out of range for platform time_t',
};

export const THREADS_312: ThreadProfile = { ...THREADS_311, blockingIsTruth: true, asksForDaemons: true };

export const THREADS_313: ThreadProfile = {
  ...THREADS_312,
  unraisable: null,
  lockTypeCallable: true,
  hasHandles: true,
  negativeTimeout: 'timeout value must be a non-negative number',
  localBytes: 56,
  simpleQueueBytes: 72,
};
