// `s += t` and `s = s + t` on a str that nothing else refers to: the object grows in place instead of being copied.
// Follows unicode_concatenate (Python/ceval.c, CPython 3.10), BINARY_OP_INPLACE_ADD_UNICODE (3.11 and later, once the instruction is
// specialised) and PyUnicode_Append. The local is emptied first, so that the stack's reference is the only one.

import { Opcode } from '../../compile/opcodes.ts';
import { Interned, type PyContainer, type PyStr } from '../../heap/object.ts';
import { dictDelItem, dictGetStr } from '../../objects/dict.ts';
import type { Frame } from '../../objects/frame.ts';
import { FusedOpcode } from '../../objects/fused-words.ts';
import { bytesOfStr, kindOf } from '../../objects/str.ts';
import { concat, lengthOf } from '../../text/str-data.ts';
import type { PyThread } from '../thread.ts';

/** True when `a` has grown by `b` and both operands are gone from the caller's hands: `a` is the result, its local is empty. */
export function appendInPlace(t: PyThread, frame: Frame, a: PyStr, b: PyStr, nextWord: number): boolean {
  const next = (nextWord & 0xff) === FusedOpcode.TRAP ? (frame.linked.host.code[frame.pc] as number) : nextWord;
  const isFast = (next & 0xff) === Opcode.STORE_FAST;
  if (isFast ? frame.stack[next >>> 8] !== a || !isWarm(t, frame) : !isNameOf(t, frame, a, next)) return false;
  // The local and the stack.
  if (a.refcount !== 2 || a.interned !== Interned.No || a.hashed || a.utf8Bytes !== 0 || a.bytes === 0) return false;
  const length = lengthOf(b);
  if (length === 0 || a.value === '' || kindOf(b) > kindOf(a)) return false;
  const joined = concat(a, b);
  const bytes = bytesOfStr(t, kindOf(a), lengthOf(joined));
  t.charge(length >> 3);
  a.address = t.heap.realloc(a.address, a.bytes, bytes);
  a.bytes = bytes;
  a.value = joined.value;
  a.codePoints = joined.codePoints;
  if (isFast) {
    frame.stack[next >>> 8] = null;
    a.refcount--;
  } else {
    dictDelItem(t, frame.locals as PyContainer, frame.linked.names[next >>> 8] as PyStr);
  }
  return true;
}

/** 3.10 looks at the next instruction only: it may also store to a name, which is then deleted first. */
function isNameOf(t: PyThread, frame: Frame, a: PyStr, next: number): boolean {
  const { locals } = frame;
  if (t.profile.appendInPlaceFrom !== 1 || (next & 0xff) !== Opcode.STORE_NAME || locals === null || locals.type !== t.types.dict)
    return false;
  return dictGetStr(locals as PyContainer, frame.linked.names[next >>> 8] as PyStr) === a;
}

/** Has this instruction been executed often enough to be specialised? */
function isWarm(t: PyThread, frame: Frame): boolean {
  const from = t.profile.appendInPlaceFrom;
  if (from <= 1) return true;
  return frame.linked.isWarm(frame.pc - 1, from, t.profile.codeWarmup);
}
