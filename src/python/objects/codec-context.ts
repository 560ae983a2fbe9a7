// What an exception from a codec tells of the call that it came from: a note, or before 3.12 an exception around it. Follows Python/codecs.c
// (_PyCodec_EncodeInternal), Python/errors.c (_PyErr_TrySetFromCause of 3.10 and 3.11) and PyUnicode_AsEncodedString and PyUnicode_Decode,
// which run some codecs without asking the registry.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { normalizeEncoding } from '../text/codecs.ts';
import { dictSize } from './dict-access.ts';
import { asRaise, PyRaise } from './errors.ts';
import { BASE_EXCEPTION, exceptionData, setCause, setContext, shortName } from './exceptions.ts';
import { callMethod } from './protocols/attribute.ts';
import { str } from './protocols/object.ts';
import { newStr, strOf } from './str.ts';
import { tupleItems } from './tuple.ts';

const DIRECT = /^(utf_?(8|16|32)|ascii|us_ascii|latin_?1|iso_?8859_1)$/;
const POINTER_BYTES = 8;

/** str.encode and bytes.decode know these codecs themselves. */
export function isDirectCodec(encoding: string): boolean {
  return DIRECT.test(normalizeEncoding(encoding));
}

/** What `run` gives; its exception tells of the codec. */
export function inCodec<T>(t: Thread, verb: 'encoding' | 'decoding', encoding: string, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    const raise = asRaise(t, thrown);
    if (raise === null) throw thrown;
    const context = `${verb} with '${encoding}' codec failed`;
    if (!t.profile.codecErrorsAreNotes) throw wrapped(t, raise, context);
    const note = newStr(t, context);
    const name = newStr(t, 'add_note');
    try {
      decref(t, callMethod(t, raise.value, name, [note], null));
    } finally {
      decref(t, name);
      decref(t, note);
    }
    throw raise;
  }
}

/** An exception of the same class around one that can be made again from a message alone; any other stays as it is. */
function wrapped(t: Thread, raise: PyRaise, context: string): PyRaise {
  const { type } = raise.value;
  const base = t.typeOf(BASE_EXCEPTION);
  const size = type.basicsize - base.basicsize;
  const items = tupleItems(exceptionData(raise.value).args);
  const isSimple =
    type.ops.tpInit === base.ops.tpInit &&
    type.ops.tpNew === base.ops.tpNew &&
    (size === 0 || size === POINTER_BYTES) &&
    (items.length === 0 || (items.length === 1 && items[0]?.type === t.types.str)) &&
    (raise.value.dict === null || dictSize(raise.value.dict as PyContainer) === 0);
  if (!isSimple) return raise;
  const said = str(t, raise.value);
  const message: PyObject = newStr(t, `${context} (${shortName(type)}: ${strOf(said).value})`);
  decref(t, said);
  const outer = new PyRaise(t.call(type, [message], null) as PyContainer);
  decref(t, message);
  setContext(t, outer.value, incref(raise.value));
  setCause(t, outer.value, raise.value);
  return outer;
}
