// What an object keeps of its memory while others look at it (memoryview): how many do, and what its items are.
// Follows Include/cpython/object.h (Py_buffer) in what it needs.

export abstract class BufferExporter {
  /** Views that look at it; while there are any, it cannot be resized. */
  exports = 0;

  /** The struct format of an item. */
  get format(): string {
    return 'B';
  }
}
