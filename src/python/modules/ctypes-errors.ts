// Errors that tell where they come from. Follows _ctypes_extend_error of Modules/_ctypes/callproc.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { asRaise, PyRaise } from '../objects/errors.ts';
import { EXCEPTION, newException } from '../objects/exceptions.ts';
import { strText } from '../objects/protocols/object.ts';
import { newStrFromText } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';

/** What `body` returns; what it raises becomes an exception of the given class, whose text begins with `prefix` and the name of what it was. */
export function extendError<T>(t: Thread, spec: TypeSpec | PyType, prefix: string, body: () => T): T {
  try {
    return body();
  } catch (thrown) {
    const raise = asRaise(t, thrown);
    if (raise === null) throw thrown;
    const type = spec instanceof TypeSpec ? t.typeOf(spec) : spec;
    const text = `${prefix}${raise.value.type.name}: ${strText(t, raise.value)}`;
    decref(t, raise.value);
    throw new PyRaise(newException(t, type, newTuple(t, [newStrFromText(t, text)])));
  }
}

/** What a call raises for arguments that it cannot convert. */
export const ARGUMENT_ERROR = new TypeSpec({
  name: 'ArgumentError',
  module: 'ctypes',
  base: () => EXCEPTION,
  flags: TypeFlags.BaseType,
  basicsize: 72,
  slots: {},
});
