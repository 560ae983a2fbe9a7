// Arguments as tuples and dicts: calls the old way (tp_call, METH_VARARGS) pack them, calls of Python code from there unpack them again.
// Follows _PyObject_MakeTpCall, _PyStack_UnpackDict (Objects/call.c) and cfunction_call (methodobject.c), CPython 3.10-3.13.
// Both are requests to the allocator and references to the arguments like any other: `sys.getrefcount`, `gc.get_count()` and the ids of
// later tuples show them.

import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { CallKind, type NativeSpec } from '../heap/type-spec.ts';
import { dictSetItem, newDict } from './dict.ts';
import { newTuple, newTupleOf, type PyTuple, tupleItems } from './tuple.ts';

/** Runs `body` while a tuple holds the positional arguments and a dict the others. It is given the arguments as they are. */
export function withPackedArguments<T>(
  t: Thread,
  args: readonly PyObject[],
  kwnames: KeywordNames,
  body: (args: readonly PyObject[]) => T,
): T {
  const names = kwnames ?? [];
  const count = args.length - names.length;
  const tuple = newTupleOf(t, names.length === 0 ? args : args.slice(0, count));
  let dict: PyContainer | null = null;
  const outer = t.argumentTuple;
  t.argumentTuple = tuple;
  try {
    if (names.length === 0) return body(tupleItems(tuple));
    dict = newDict(t);
    for (let i = 0; i < names.length; i++) dictSetItem(t, dict, names[i] as PyObject, args[count + i] as PyObject);
    return body(args);
  } finally {
    t.argumentTuple = outer;
    decref(t, tuple);
    if (dict !== null) decref(t, dict);
  }
}

/** The tuple whose items `args` is: the one the call made, or a new one. New reference. */
export function argumentTupleOf(t: Thread, args: readonly PyObject[]): PyTuple {
  const given = t.argumentTuple;
  if (given !== null && tupleItems(given) === args) return incref(given) as PyTuple;
  return newTupleOf(t, args);
}

/** Runs `body` while a copy of all arguments and a tuple of the keywords' names are held, if there are keywords. */
export function withUnpackedArguments<T>(t: Thread, args: readonly PyObject[], kwnames: KeywordNames, body: () => T): T {
  if (kwnames === null || kwnames.length === 0) return body();
  const names = newTuple(t, kwnames.map(incref));
  for (const arg of args) arg.refcount++;
  try {
    return body();
  } finally {
    decrefAll(t, args);
    decref(t, names);
  }
}

/** A host function as CPython calls one that takes its arguments in a tuple (METH_VARARGS). */
export function packedSpec(spec: NativeSpec): NativeSpec {
  switch (spec.kind) {
    case CallKind.NoArgs:
      return spec;
    case CallKind.One:
      return {
        ...spec,
        isPacked: true,
        fn: (t: Thread, self: PyObject, arg: PyObject) => withPackedArguments(t, [arg], null, () => spec.fn(t, self, arg)),
      };
    case CallKind.Positional:
      return {
        ...spec,
        isPacked: true,
        fn: (t: Thread, self: PyObject, args: readonly PyObject[]) =>
          withPackedArguments(t, args, null, (given) => spec.fn(t, self, given)),
      };
    case CallKind.Keywords:
      return {
        ...spec,
        isPacked: true,
        fn: (t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames) =>
          withPackedArguments(t, args, kwnames, (given) => spec.fn(t, self, given, kwnames)),
      };
  }
}

/** `spec` as this version's CPython calls it. `owner` is the name of the type or the module. */
export function specAsCalled(t: Thread, spec: NativeSpec, owner: string): NativeSpec {
  const name = `${owner}.${spec.name}`;
  if (!t.profile.packedFunctions.has(name)) return spec;
  const packed = { ...packedSpec(spec), isParsed: t.profile.parsedFunctions.has(name) };
  return t.profile.packedByClinic.has(name) ? { ...packed, isPacked: false } : packed;
}
