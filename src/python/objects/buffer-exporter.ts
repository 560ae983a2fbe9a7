// What an object keeps of its memory while others look at it (memoryview): how many do, and what its items are.
// Follows Include/cpython/object.h (Py_buffer) in what it needs.

export abstract class BufferExporter {
  /** Views that look at it; while there are any, it cannot be resized. */
  exports = 0;

  /** The struct format of an item. */
  get format(): string {
    return 'B';
  }

  /** Items along each dimension; null: as many as there are, one after the other. */
  get shape(): readonly number[] | null {
    return null;
  }

  /** Bytes of an item, where the format does not tell. */
  get itemBytes(): number | null {
    return null;
  }
}
