// One at a time, in order of arrival, for each key: how writes to one session are serialised while others go on.
// Invariant: a key is in the map only while something of it runs or waits.

export class Turnstile {
  private readonly tails = new Map<string, Promise<unknown>>();

  async pass<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const previous = this.tails.get(key);
    // What came before has its own caller to report to; here only its end matters.
    const current = previous === undefined ? work() : previous.then(work, work);
    this.tails.set(key, current);
    try {
      return await current;
    } finally {
      if (this.tails.get(key) === current) this.tails.delete(key);
    }
  }
}
