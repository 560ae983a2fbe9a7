// The memory of an argument that is written to: the `w*` of Python/getargs.c and clinic's rwbuffer, CPython 3.10-3.13. It lies in
// one piece, in C order, and is not read-only.

import { type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { kindOf } from './arguments.ts';
import { typeError } from './errors.ts';
import { isWritableView, MEMORYVIEW } from './memoryview.ts';

/** `what` names the argument in the refusal: `readinto() argument`. */
export function writableBufferOf(t: Thread, o: PyObject, what: string): Uint8Array {
  const { bfGetbuffer } = o.type.ops;
  if (bfGetbuffer === null || !isWritable(t, o)) {
    throw typeError(t, `${what} must be read-write bytes-like object, not ${kindOf(t, o)}`);
  }
  return bfGetbuffer(t, o);
}

function isWritable(t: Thread, o: PyObject): boolean {
  if ((o.type.flags & TypeFlags.BytesSubclass) !== 0) return false;
  return o.type !== t.typeOf(MEMORYVIEW) || isWritableView(t, o);
}
