// The clock of one interpreter: a count of nanoseconds that only the program moves, by sleeping and by asking.

/** 2024-01-01 00:00:00 UTC. */
const START = 1_704_067_200_000_000_000n;
/** Every reading takes so long, so that time between two readings is never 0. */
const READING = 1_000n;

export class VirtualClock {
  private elapsed = 0n;

  /** Nanoseconds since the epoch. */
  now(): bigint {
    this.elapsed += READING;
    return START + this.elapsed;
  }

  /** Nanoseconds since the interpreter started. */
  sinceStart(): bigint {
    this.elapsed += READING;
    return this.elapsed;
  }

  advance(nanoseconds: bigint): void {
    this.elapsed += nanoseconds;
  }
}
