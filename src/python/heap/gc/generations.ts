// The collector's lists: which objects are tracked, in which generation, in which order; and the counts that decide when to collect.
// Follows gc_generation and PyObject_GC_Track/UnTrack, CPython 3.10-3.12 Modules/gcmodule.c, 3.13 Python/gc.c.
// A list is circular through a head that is no object of the heap, so an object leaves whichever list it is in without knowing which.
// Invariant: an object has GcBits.Tracked exactly while it is in a list.

import type { ImportEvent } from '../../profiles/import-events.ts';
import type { StartupCollections } from '../../profiles/profile.ts';
import { GcBits, type GcObject, PyContainer, type PyType } from '../object.ts';
import type { Thread } from '../thread.ts';

/** Objects of an import that are not ours, and the generation that they have come to. */
interface ForeignObjects {
  objects: number;
  generation: 0 | 1 | 2;
}

/** Where objects are that a collection of generation `collected` has left alive. */
function survive(entry: ForeignObjects, collected: number): void {
  if (entry.generation <= collected) entry.generation = Math.min(2, collected + 1) as 1 | 2;
}

export class GcList {
  readonly head: GcObject;

  constructor() {
    // The head is never counted, visited or shown; it only lends its link fields, as in CPython.
    this.head = new PyContainer(null as unknown as PyType, 0, null);
    this.clear();
  }

  get first(): GcObject | null {
    const { gcNext } = this.head;
    return gcNext === this.head ? null : gcNext;
  }

  clear(): void {
    this.head.gcNext = this.head;
    this.head.gcPrev = this.head;
  }

  append(o: GcObject): void {
    const last = this.head.gcPrev as GcObject;
    o.gcPrev = last;
    o.gcNext = this.head;
    last.gcNext = o;
    this.head.gcPrev = o;
  }

  /** Takes `o` out of the list it is in and puts it at the end of this one. */
  move(o: GcObject): void {
    GcList.unlink(o);
    this.append(o);
  }

  /** Moves everything of `from` to the end of this list. */
  merge(from: GcList): void {
    if (from.first === null) return;
    const fromFirst = from.head.gcNext as GcObject;
    const fromLast = from.head.gcPrev as GcObject;
    const last = this.head.gcPrev as GcObject;
    last.gcNext = fromFirst;
    fromFirst.gcPrev = last;
    fromLast.gcNext = this.head;
    this.head.gcPrev = fromLast;
    from.clear();
  }

  /** In order; the object at hand may be moved or freed while it is being looked at, its successor may not. */
  *[Symbol.iterator](): IterableIterator<GcObject> {
    for (let o = this.head.gcNext as GcObject; o !== this.head; ) {
      const next = o.gcNext as GcObject;
      yield o;
      o = next;
    }
  }

  /** As iteration, without its cost: the collector's loops run over millions of objects. */
  forEach(body: (o: GcObject) => void): void {
    const { head } = this;
    for (let o = head.gcNext as GcObject; o !== head; ) {
      const next = o.gcNext as GcObject;
      body(o);
      o = next;
    }
  }

  size(): number {
    let n = 0;
    for (let o = this.head.gcNext as GcObject; o !== this.head; o = o.gcNext as GcObject) n++;
    return n;
  }

  static unlink(o: GcObject): void {
    const prev = o.gcPrev as GcObject;
    const next = o.gcNext as GcObject;
    prev.gcNext = next;
    next.gcPrev = prev;
    o.gcPrev = null;
    o.gcNext = null;
  }
}

export interface GenerationStats {
  collections: number;
  collected: number;
  uncollectable: number;
}

/** Frees the garbage in `made` and keeps the others in `old`. */
type Sweep = (made: GcList, old: GcList) => void;

export class Generations {
  readonly lists: readonly [GcList, GcList, GcList] = [new GcList(), new GcList(), new GcList()];
  /** `gc.freeze()` puts everything here; 3.12+ also immortal containers. */
  readonly permanent = new GcList();
  readonly counts: [number, number, number];
  readonly thresholds: [number, number, number];
  readonly stats: GenerationStats[];
  /** Objects of the start that are not simulated, while they are frozen with the others. */
  frozenAtStart = 0;
  enabled = true;
  collecting = false;
  /** Objects that survived the last full collection, and those that joined the oldest generation since. */
  longLivedTotal = 0;
  longLivedPending = 0;
  /** DEBUG_* flags of the gc module. */
  debug = 0;
  /** Garbage that CPython's imports have left in each generation, of which ours have no objects. */
  private readonly foreignGarbage: [number, number, number] = [0, 0, 0];
  /** Where new objects go: the youngest generation, but for what counts as made before the program. */
  private joins: GcList = this.lists[0];

  constructor(
    thresholds: readonly [number, number, number],
    /** The oldest generation that collections during the start have reached. */
    private readonly startupGeneration: 1 | 2,
    private readonly started: StartupCollections,
  ) {
    this.thresholds = [...thresholds];
    this.counts = [...started.counts];
    this.stats = started.collections.map((collections, i) => ({
      collections,
      collected: started.collected[i] as number,
      uncollectable: 0,
    }));
  }

  track(o: GcObject): void {
    o.gcBits |= GcBits.Tracked;
    this.joins.append(o);
  }

  /**
   * Makes what a CPython process has from its start, and we make when it is first asked for: it moves no count, starts no
   * collection, and is as old as what the start has left, until a collection of the program's moves that on.
   */
  fromStart<T>(make: () => T): T {
    const { counts, enabled, joins } = this;
    const [count] = counts;
    this.enabled = false;
    this.joins = this.lists[this.isAsStarted ? this.startupGeneration : 2];
    try {
      return make();
    } finally {
      this.enabled = enabled;
      this.joins = joins;
      counts[0] = count;
    }
  }

  /** As `fromStart`, for what leaves garbage: `made` gets the new objects, `sweep` frees the garbage among them and keeps the others in `old`. */
  fromStartSwept<T>(make: () => T, sweep: Sweep): T {
    return this.fromStart(() => this.swept(make, sweep));
  }

  private swept<T>(make: () => T, sweep: Sweep): T {
    const old = this.joins;
    const made = new GcList();
    this.joins = made;
    try {
      return make();
    } finally {
      this.joins = old;
      const { collecting } = this;
      this.collecting = true;
      sweep(made, old);
      this.collecting = collecting;
    }
  }

  /**
   * Runs an import whose objects are ours and whose events are known: the count of the youngest generation moves as they say,
   * whatever `make` allocates, and `collect` runs where that passes the threshold. Its garbage is not ours, which `sweep` frees,
   * but what CPython's leaves. From 3.12 on (`waits`) there is no time for a collection within what is counted at one go.
   */
  countedAs<T>(events: readonly ImportEvent[], make: () => T, sweep: Sweep, waits: boolean, collect: () => void): T {
    const { counts, enabled } = this;
    const [before] = counts;
    this.enabled = false;
    try {
      return this.swept(make, sweep);
    } finally {
      this.enabled = enabled;
      counts[0] = before;
      this.play(events, waits, collect);
    }
  }

  private play(events: readonly ImportEvent[], waits: boolean, collect: () => void): void {
    const { counts } = this;
    const made = new Map<string, ForeignObjects[]>();
    for (const event of events) {
      if (event.kind === 'made') {
        const queue = made.get(event.module) ?? [];
        made.set(event.module, queue);
        queue.push({ objects: event.objects, generation: 0 });
        continue;
      }
      if (event.kind === 'dropped') {
        this.drop(made.get(event.module) ?? [], event.objects);
        continue;
      }
      counts[0] = Math.max(0, counts[0] + event.count);
      const limit = this.thresholds[0];
      while (this.enabled && limit !== 0 && !this.collecting && counts[0] > limit) {
        const left = waits && event.isAtOnce ? 0 : counts[0] - limit - 1;
        const before = this.stats.map((stats) => stats.collections);
        collect();
        counts[0] = left;
        const collected = this.stats.findIndex((stats, i) => stats.collections !== before[i]);
        for (const queue of made.values()) for (const entry of queue) survive(entry, collected);
      }
    }
  }

  /** The oldest of `queue` become garbage where they are. */
  private drop(queue: ForeignObjects[], objects: number): void {
    let rest = objects;
    for (let next = queue[0]; next !== undefined && rest > 0; next = queue[0]) {
      const dropped = Math.min(rest, next.objects);
      this.foreignGarbage[next.generation] += dropped;
      rest -= dropped;
      next.objects -= dropped;
      if (next.objects === 0) queue.shift();
    }
  }

  /** How much garbage of imports a collection of `generation` finds; it is gone then. */
  takeForeignGarbage(generation: number): number {
    let found = 0;
    for (let i = 0; i <= generation; i++) {
      found += this.foreignGarbage[i] as number;
      this.foreignGarbage[i] = 0;
    }
    return found;
  }

  private get isAsStarted(): boolean {
    return [1, 2].every((i) => this.stats[i]?.collections === this.started.collections[i]);
  }

  untrack(o: GcObject): void {
    GcList.unlink(o);
    o.gcBits &= ~(GcBits.Tracked | GcBits.Collecting | GcBits.Unreachable);
  }

  /** A GC block was allocated: counts for the youngest generation, and may start a collection or ask for one. */
  allocated(t: Thread): void {
    if (++this.counts[0] > this.thresholds[0] && this.enabled && this.thresholds[0] !== 0 && !this.collecting) t.collectionDue();
  }

  freed(): void {
    if (this.counts[0] > 0) this.counts[0]--;
  }

  /** The generation, 0, 1 or 2, of every object that is tracked and not frozen. Walks the lists: for readers, not for the machine. */
  generations(): ReadonlyMap<GcObject, number> {
    const found = new Map<GcObject, number>();
    for (const [generation, list] of this.lists.entries()) for (const member of list) found.set(member, generation);
    return found;
  }
}
