// What the core asks of its caller. The core names no clock, no randomness and no I/O: whatever of these it needs is here.

export interface Host {
  /** Asked every few thousand steps: has the wall time of the running operation been used up? */
  isExpired(): boolean;
}

/** A host without a clock: operations are bounded by steps alone. */
export const TIMELESS_HOST: Host = { isExpired: () => false };
