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

export class PendingOutput {
  /** One str or bytes, or a list of them. Owned. */
  private pending: PyObject | null = null;
  private bytes = 0;
  /** A terminal: nothing is held back beyond the end of a line. */
  isLineBuffered = false;

  get heldBytes(): number {
    return this.bytes;
  }

  write(t: Thread, text: PyObject): void {
    const s = strOf(text);
    const isAscii = kindOf(s) === 0;
    const chunk = isAscii ? incref(text) : newBytes(t, new TextEncoder().encode(s.value));
    const size = isAscii ? s.value.length : (chunk.value as Uint8Array).length;
    if (size >= CHUNK_BYTES) this.flush(t);
    const { pending } = this;
    if (pending === null) this.pending = chunk;
    else if (pending.type === t.types.list) listAppend(t, pending as PyContainer, chunk);
    else this.pending = newList(t, [pending, chunk]);
    this.bytes += size;
    if (this.bytes >= CHUNK_BYTES || (this.isLineBuffered && s.value.includes('\n'))) this.flush(t);
  }

  /** Joins what is pending into one bytes object for the buffer below, and lets go of both. */
  flush(t: Thread): void {
    const { pending, bytes } = this;
    if (pending === null) return;
    const joined = pending.type === t.types.bytes ? incref(pending) : newBytes(t, new Uint8Array(bytes));
    this.pending = null;
    this.bytes = 0;
    decref(t, pending);
    decref(t, joined);
  }

  visit(visit: Visit): void {
    if (this.pending !== null) visit(this.pending);
  }
}
