// The clock of one interpreter: a count of nanoseconds that only the program moves, by sleeping and by asking.

import { HardStop } from '../limits.ts';

/** 2024-01-01 00:00:00 UTC. */
const START = 1_704_067_200_000_000_000n;
/** Every reading takes so long, so that time between two readings is never 0. */
const READING = 1_000n;

/** Thrown where the time has come up to which the process was to run. */
export class TimeReached extends HardStop {}

export class VirtualClock {
  private passed = 0n;
  /** In nanoseconds since the start; null: the process may run for ever. */
  until: bigint | null = null;

  /** Nanoseconds since the interpreter started, without taking the time to look. */
  get elapsed(): bigint {
    return this.passed;
  }

  /** Nanoseconds since the epoch, without taking the time to look. */
  get timestamp(): bigint {
    return START + this.passed;
  }

  /** Nanoseconds since the epoch. */
  now(): bigint {
    this.passed += READING;
    return START + this.passed;
  }

  /** Nanoseconds since the interpreter started. */
  sinceStart(): bigint {
    this.passed += READING;
    return this.passed;
  }

  /** Has it come to where it was to stop? */
  get isStopped(): boolean {
    return this.until !== null && this.passed >= this.until;
  }

  advance(nanoseconds: bigint): void {
    this.passed += nanoseconds;
    if (this.until !== null && this.passed >= this.until) {
      this.passed = this.until;
      throw new TimeReached();
    }
  }
}
