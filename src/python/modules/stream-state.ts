// What every stream that leads to a file keeps. Follows iobase_finalize of Modules/_io/iobase.c, CPython 3.10-3.13.

export abstract class StreamState {
  /** Its last reference is gone, and it is being closed for that reason. */
  isFinalizing = false;
}
