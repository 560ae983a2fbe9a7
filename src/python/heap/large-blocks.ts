// Requests above 512 bytes, which CPython passes to the platform's malloc. Only what programs can see of it is kept: equal blocks in a row
// step by their size plus 8 rounded up to 16, a freed block is the next one handed out for its size, the last freed first.
// Follows glibc 2.36 as measured; its bins and trimming are left out, since absolute addresses differ from run to run anyway.

import type { Address } from './object.ts';

/** Where large blocks begin: 4 GiB above the arenas, in units of 8 bytes. */
const LARGE_START = 2 ** 29;

export class LargeBlocks {
  private next: Address = LARGE_START;
  private readonly freeBySize = new Map<number, Address[]>();
  blockCount = 0;

  allocate(bytes: number): Address {
    const chunk = chunkBytes(bytes);
    this.blockCount++;
    const reused = this.freeBySize.get(chunk)?.pop();
    if (reused !== undefined) return reused;
    const address = this.next + 2;
    this.next += chunk / 8;
    return address;
  }

  free(address: Address, bytes: number): void {
    const chunk = chunkBytes(bytes);
    this.blockCount--;
    const list = this.freeBySize.get(chunk);
    if (list === undefined) this.freeBySize.set(chunk, [address]);
    else list.push(address);
  }

  /** In place while the chunk stays as large as it is. */
  realloc(address: Address, bytesOld: number, bytesNew: number): Address {
    if (chunkBytes(bytesNew) === chunkBytes(bytesOld)) return address;
    const moved = this.allocate(bytesNew);
    this.free(address, bytesOld);
    return moved;
  }

  static holds(address: Address): boolean {
    return address >= LARGE_START;
  }
}

function chunkBytes(bytes: number): number {
  return Math.ceil((bytes + 8) / 16) * 16;
}
