// What a text stream holds back: sys.stdout keeps every written str (or its bytes) in a list until 8 KiB have gathered, then joins them.
// Follows textiowrapper_write and _textiowrapper_writeflush of Modules/_io/textio.c, CPython 3.10-3.13, for a stream that is no terminal.
// Programs see it: printed strings live on for a while, and the list and its array take blocks that other objects would have had.
// The text itself goes to the host at once; this is only the memory of it.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { newBytes } from '../objects/bytes.ts';
import { listAppend, newList } from '../objects/list-storage.ts';
import { kindOf, strOf } from '../objects/str.ts';

const CHUNK_BYTES = 8192;
/** The buffer between the text stream and the file descriptor: the block size that a pipe or a file states. */
const BUFFER_BYTES = 4096;

export class PendingOutput {
  /** One str or bytes, or a list of them. Owned. */
  private pending: PyObject | null = null;
  private bytes = 0;
  /** What the buffer below has taken and not written. */
  private buffered = 0;
  /** A terminal: nothing is held back beyond the end of a line. */
  isLineBuffered = false;

  /** @param flushesBeforeOverflow - a str that would take it beyond a chunk finds it empty. */
  constructor(private readonly flushesBeforeOverflow: boolean) {}

  /** What would be lost if the process ended now. */
  get unwrittenBytes(): number {
    return this.bytes + this.buffered;
  }

  get heldBytes(): number {
    return this.bytes;
  }

  write(t: Thread, text: PyObject): void {
    const s = strOf(text);
    const isAscii = kindOf(s) === 0;
    const chunk = isAscii ? incref(text) : newBytes(t, new TextEncoder().encode(s.value));
    const size = isAscii ? s.value.length : (chunk.value as Uint8Array).length;
    if (size >= CHUNK_BYTES || (this.flushesBeforeOverflow && this.bytes + size > CHUNK_BYTES)) this.pass(t);
    const { pending } = this;
    if (pending === null) this.pending = chunk;
    else if (pending.type === t.types.list) listAppend(t, pending as PyContainer, chunk);
    else this.pending = newList(t, [pending, chunk]);
    this.bytes += size;
    if (this.isLineBuffered && s.value.includes('\n')) this.flush(t);
    else if (this.bytes >= CHUNK_BYTES) this.pass(t);
  }

  flush(t: Thread): void {
    this.pass(t);
    this.buffered = 0;
  }

  /** Joins what is pending into one bytes object for the buffer below, and lets go of both. */
  private pass(t: Thread): void {
    const { pending, bytes } = this;
    if (pending === null) return;
    const joined = pending.type === t.types.bytes ? incref(pending) : newBytes(t, new Uint8Array(bytes));
    this.pending = null;
    this.bytes = 0;
    if (this.buffered + bytes <= BUFFER_BYTES) this.buffered += bytes;
    else this.buffered = bytes <= BUFFER_BYTES ? bytes : 0;
    decref(t, pending);
    decref(t, joined);
  }

  visit(visit: Visit): void {
    if (this.pending !== null) visit(this.pending);
  }
}
