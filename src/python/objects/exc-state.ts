// What is being handled: the thread has one such item, each generator its own. Follows _PyErr_StackItem (Include/cpython/pystate.h).
// In 3.10 an exception that is being handled keeps the traceback that it came with, apart from its `__traceback__`: raising it again
// goes on from there, whatever was added to it or taken from it in the meantime (exc_traceback, Python/ceval.c).

import { xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { exceptionData, replaceTraceback } from './exceptions.ts';

export class ExcState {
  /** Owned. */
  value: PyContainer | null = null;
  prev: ExcState | null = null;
  /** Owned, one for each handler that runs, the innermost last; null where exceptions keep their own only. */
  private tracebacks: (PyContainer | null)[] | null = null;

  /** A handler begins. */
  begin(t: Thread, exception: PyContainer): void {
    this.value = incref(exception);
    if (!t.profile.handlersKeepTraceback) return;
    const { traceback } = exceptionData(exception);
    this.tracebacks ??= [];
    this.tracebacks.push(traceback === null ? null : incref(traceback));
  }

  /** The handler ends; `outer` is what was handled around it. Takes over that reference. */
  end(t: Thread, outer: PyContainer | null): void {
    const old = this.value;
    const kept = this.tracebacks?.pop() ?? null;
    this.value = outer;
    xdecref(t, old);
    xdecref(t, kept);
  }

  /** The traceback with which `exception` goes on when the handler raises it again. */
  restore(t: Thread, exception: PyObject): void {
    if (this.tracebacks === null || this.value !== exception) return;
    const kept = this.tracebacks.at(-1);
    if (kept !== undefined) replaceTraceback(t, exception, kept === null ? null : incref(kept));
  }

  /** What sys.exc_info() shows; null: none. Borrowed. */
  traceback(): PyContainer | null {
    if (this.value === null) return null;
    return this.tracebacks?.at(-1) ?? (exceptionData(this.value).traceback as PyContainer | null);
  }

  /** The frame is gone; no handler ends any more. Returns what is to be released then. */
  abandon(): readonly (PyObject | null)[] {
    const owned = [this.value, ...(this.tracebacks ?? [])];
    this.value = null;
    this.tracebacks = null;
    return owned;
  }

  visit(visit: Visit): void {
    if (this.value !== null) visit(this.value);
    if (this.tracebacks !== null) for (const kept of this.tracebacks) if (kept !== null) visit(kept);
  }
}

/** The innermost item of a stack that handles something. */
export function innermost(top: ExcState): ExcState | null {
  for (let item: ExcState | null = top; item !== null; item = item.prev) if (item.value !== null) return item;
  return null;
}
