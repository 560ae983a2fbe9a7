// The wall-time bound of one operation, as the machine sees it: a question it asks every few thousand steps.
// The machine asks at points that depend on the program alone, so the number of the question that ended an operation is
// enough to end it at the same place in a replay, on a machine of any speed.

import type { Host } from '../../python/index.ts';

export class Deadline implements Host {
  private polls = 0;
  private pollsMax = Number.POSITIVE_INFINITY;
  private endsAt = Number.POSITIVE_INFINITY;
  private expiredAt: number | null = null;

  constructor(private readonly now: () => number) {}

  start(seconds: number): void {
    this.polls = 0;
    this.pollsMax = Number.POSITIVE_INFINITY;
    this.endsAt = this.now() + seconds * 1000;
    this.expiredAt = null;
  }

  /** For replay: ends at question number `polls`, or never. */
  startReplay(polls: number | null): void {
    this.polls = 0;
    this.pollsMax = polls ?? Number.POSITIVE_INFINITY;
    this.endsAt = Number.POSITIVE_INFINITY;
    this.expiredAt = null;
  }

  isExpired(): boolean {
    this.polls++;
    if (this.polls < this.pollsMax && this.now() < this.endsAt) return false;
    this.expiredAt ??= this.polls;
    return true;
  }

  /** The number of the question that was first answered with yes; null when none was. */
  get pollsAtExpiry(): number | null {
    return this.expiredAt;
  }
}
