// The blocks of frames in the version whose frames are heap objects (3.10): each call takes one, the end of the call parks it.
// Follows frame_alloc and frame_dealloc of Objects/frameobject.c, CPython 3.10: a code object keeps the block of its last frame, further
// ones go to a free list of 200, what exceeds it returns to its pool. Only blocks that are really allocated move the collector's count.

import type { Heap } from './heap.ts';
import { type Address, GC_HEADER_BYTES } from './object.ts';
import type { Thread } from './thread.ts';

const FREE_LIST_MAX = 200;

/** A block and what was requested for it, headers included. Address 0: none. */
export interface FrameBlock {
  readonly address: Address;
  readonly bytes: number;
}

export const NO_FRAME_BLOCK: FrameBlock = { address: 0, bytes: 0 };

export class FrameBlocks {
  private readonly parked: FrameBlock[] = [];
  constructor(private readonly heap: Heap) {}

  /** What the start of the interpreter leaves behind; `lend` gives a block for so many bytes. */
  begin(sizes: readonly number[], lend: (bytes: number) => Address): void {
    for (const bytes of sizes) this.parked.push({ address: lend(bytes), bytes });
  }

  /** A block for a frame of `bytes` bytes, its header not included. May run a collection, as every allocation. */
  take(t: Thread, bytes: number): FrameBlock {
    const wanted = bytes + GC_HEADER_BYTES;
    const kept = this.parked.pop();
    if (kept === undefined) {
      const block = { address: this.heap.malloc(wanted), bytes: wanted };
      this.heap.gc.allocated(t);
      return block;
    }
    if (kept.bytes >= wanted) return kept;
    return { address: this.heap.realloc(kept.address, kept.bytes, wanted), bytes: wanted };
  }

  get size(): number {
    return this.parked.length;
  }

  /** The code object keeps another block already. */
  park(block: FrameBlock): void {
    if (this.parked.length < FREE_LIST_MAX) this.parked.push(block);
    else this.release(block);
  }

  /** Gives a block back to its pool. */
  release(block: FrameBlock): void {
    this.heap.gc.freed();
    this.heap.free(block.address, block.bytes);
  }

  /** What a full collection does. */
  clear(): void {
    for (let block = this.parked.pop(); block !== undefined; block = this.parked.pop()) this.release(block);
  }
}
