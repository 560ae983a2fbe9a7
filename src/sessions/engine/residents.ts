// The interpreters that one engine holds ready, least recently used first. Dropping one loses nothing but time: its log
// rebuilds it. Invariant: at most `RESIDENTS_MAX` of them, and their simulated bytes together stay below the budget unless one
// alone exceeds it.

import type { PythonProcess } from '../../python/index.ts';
import { RESIDENT_HEAP_BYTES_MAX, RESIDENTS_MAX } from '../bounds.ts';
import type { Deadline } from './deadline.ts';

export interface Resident {
  readonly process: PythonProcess;
  readonly deadline: Deadline;
  seq: number;
  heapBytes: number;
}

export class Residents {
  private readonly bySid = new Map<string, Resident>();
  private heapBytes = 0;

  /** The interpreter of `sid` in exactly the state `seq`; one in another state is of no use and is dropped. */
  take(sid: string, seq: number): Resident | null {
    const resident = this.bySid.get(sid);
    if (resident === undefined) return null;
    this.drop(sid);
    if (resident.seq !== seq) return null;
    this.put(sid, resident);
    return resident;
  }

  put(sid: string, resident: Resident): void {
    this.drop(sid);
    this.bySid.set(sid, resident);
    this.heapBytes += resident.heapBytes;
    for (const oldest of this.bySid.keys()) {
      if (oldest === sid || (this.bySid.size <= RESIDENTS_MAX && this.heapBytes <= RESIDENT_HEAP_BYTES_MAX)) break;
      this.drop(oldest);
    }
  }

  drop(sid: string): void {
    const resident = this.bySid.get(sid);
    if (resident === undefined) return;
    this.bySid.delete(sid);
    this.heapBytes -= resident.heapBytes;
  }
}
