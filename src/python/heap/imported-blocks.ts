// The blocks that the import of a standard module leaves in use. What the module holds are objects of ours, whose blocks lie apart; these
// stand for those of CPython's, so that the pools are as full as there, and free lists hold as much.
// How many there are is measured (profiles/import-blocks.ts). A full collection gives back those of the garbage that an import leaves.

import type { ImportBlocks } from '../profiles/import-events.ts';
import type { Heap } from './heap.ts';
import type { Address } from './object.ts';

export class ImportedBlocks {
  private readonly garbage: { readonly address: Address; readonly bytes: number }[] = [];

  constructor(private readonly heap: Heap) {}

  take({ taken, garbage, parked }: ImportBlocks): void {
    const { heap } = this;
    for (const [bytes, count] of taken) {
      const garbageCount = garbage.get(bytes) ?? 0;
      for (let n = 0; n < count; n++) {
        const address = heap.malloc(bytes);
        if (n < garbageCount) this.garbage.push({ address, bytes });
      }
    }
    for (const [name, count] of parked)
      heap.freeLists.move(
        name,
        count,
        (bytes) => heap.malloc(bytes),
        (block, bytes) => heap.free(block, bytes),
      );
  }

  releaseGarbage(): void {
    for (const { address, bytes } of this.garbage.splice(0)) this.heap.free(address, bytes);
  }
}
