// `str(...)`: text of an object, or bytes decoded. Follows unicode_new_impl of Objects/unicodeobject.c, CPython 3.13.

import { decref } from '../heap/heap.ts';
import { type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { parseArguments, signature } from './arguments.ts';
import { codecArgument, decodeObject } from './codecs.ts';
import { typeError } from './errors.ts';
import { str } from './protocols/object.ts';
import { newStr, newStrSubclass, strOf } from './str.ts';

const SIGNATURE = signature('str', { params: ['object', 'encoding', 'errors'], required: 0 });

export function strNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  if (t.profile.strCountsPlainly && kwnames === null && args.length > 3)
    throw typeError(t, `str expected at most 3 arguments, got ${args.length}`);
  const [object, encoding, errors] = parseArguments(t, SIGNATURE, args, kwnames);
  const made = makeExact(t, object ?? null, encoding ?? null, errors ?? null);
  if (type === t.types.str) return made;
  try {
    return newStrSubclass(t, type, strOf(made));
  } finally {
    decref(t, made);
  }
}

function makeExact(t: Thread, object: PyObject | null, encoding: PyObject | null, errors: PyObject | null): PyObject {
  if (t.profile.strCountsPlainly) {
    // Checked by hand there: None is named by its type.
    for (const [name, value] of Object.entries({ encoding, errors }))
      if (value === t.none) throw typeError(t, `str() argument '${name}' must be str, not NoneType`);
  }
  const encodingName = codecArgument(t, "str() argument 'encoding'", encoding, 'utf-8');
  const errorsName = codecArgument(t, "str() argument 'errors'", errors, 'strict');
  if (object === null) return newStr(t, '');
  if (encoding === null && errors === null) return str(t, object);
  if ((object.type.flags & TypeFlags.UnicodeSubclass) !== 0) throw typeError(t, 'decoding str is not supported');
  if (object.type.ops.bfGetbuffer === null)
    throw typeError(t, `decoding to str: need a bytes-like object, ${object.type.name} found`);
  return decodeObject(t, object, encodingName, errorsName);
}
