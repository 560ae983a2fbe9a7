// A callable that runs a host function: what CPython makes with PyCFunction_New around a PyMethodDef of its own.

import type { PyObject } from '../heap/object.ts';
import { incref } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { oneArg } from '../heap/type-spec.ts';
import { newBuiltinFunction } from '../objects/builtin-function.ts';

/** A builtin function of one argument, bound to `self` (borrowed). New reference. */
export function newCallback(
  t: Thread,
  name: string,
  run: (t: Thread, self: PyObject, arg: PyObject) => void,
  self: PyObject,
): PyObject {
  const spec = oneArg(name, (thread, bound, arg) => {
    run(thread, bound, arg);
    return incref(thread.none);
  });
  return newBuiltinFunction(t, spec, self, null);
}
