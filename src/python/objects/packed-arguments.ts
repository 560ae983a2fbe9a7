// Arguments as tuples and dicts: calls the old way (tp_call, METH_VARARGS) pack them, calls of Python code from there unpack them again.
// Follows _PyObject_MakeTpCall, _PyStack_UnpackDict (Objects/call.c) and cfunction_call (methodobject.c), CPython 3.10-3.13.
// Both are requests to the allocator and references to the arguments like any other: `sys.getrefcount`, `gc.get_count()` and the ids of
// later tuples show them.

import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { CallKind, type NativeSpec } from '../heap/type-spec.ts';
import { keywordsDict, newKeywordsDict } from './dict.ts';
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
  try {
    if (names.length === 0) return withGivenArguments(t, { tuple, dict: null }, tupleItems(tuple), body);
    dict = newKeywordsDict(t, args, names);
    return withGivenArguments(t, { tuple, dict }, args, body);
  } finally {
    decref(t, tuple);
    if (dict !== null) decref(t, dict);
  }
}

/** As `withPackedArguments` without the first argument: another tuple, and the dict that the call made. */
export function withoutFirstArgument<T>(
  t: Thread,
  args: readonly PyObject[],
  kwnames: KeywordNames,
  body: (args: readonly PyObject[]) => T,
): T {
  if (kwnames === null || kwnames.length === 0) return withPackedArguments(t, args.slice(1), null, body);
  const tuple = newTupleOf(t, args.slice(1, args.length - kwnames.length));
  const dict = keywordsDict(t, args, kwnames);
  try {
    return withGivenArguments(t, { tuple, dict }, args.slice(1), body);
  } finally {
    decref(t, tuple);
    decref(t, dict);
  }
}

/** Runs `body` for a function that takes a tuple: the one that the call passes, or a new one. */
function withTuple<T>(t: Thread, args: readonly PyObject[], kwnames: KeywordNames, body: (args: readonly PyObject[]) => T): T {
  return t.argumentTuple !== null && t.argumentValues === args ? body(args) : withPackedArguments(t, args, kwnames, body);
}

/** Runs `body` while a tuple holds the positional arguments alone (_PyArg_UnpackKeywordsWithVararg). */
function withTupleAlone<T>(
  t: Thread,
  args: readonly PyObject[],
  kwnames: KeywordNames,
  body: (args: readonly PyObject[]) => T,
): T {
  const tuple = newTupleOf(t, args.slice(0, args.length - (kwnames?.length ?? 0)));
  try {
    return withGivenArguments(t, { tuple, dict: null }, args, body);
  } finally {
    decref(t, tuple);
  }
}

/** Runs `body` for a call that passes a tuple and a dict: `args` are the items of the one, then the values of the other. Borrows. */
export function withGivenArguments<T>(
  t: Thread,
  { tuple, dict }: { tuple: PyContainer; dict: PyContainer | null },
  args: readonly PyObject[],
  body: (args: readonly PyObject[]) => T,
): T {
  const { argumentTuple, argumentDict, argumentValues } = t;
  t.argumentTuple = tuple;
  t.argumentDict = dict;
  t.argumentValues = args;
  try {
    return body(args);
  } finally {
    t.argumentTuple = argumentTuple;
    t.argumentDict = argumentDict;
    t.argumentValues = argumentValues;
  }
}

/** The tuple of the first `count` of `args`, which are no keywords: the one the call made, or a new one. New reference. */
export function argumentTupleOf(t: Thread, args: readonly PyObject[], count = args.length): PyTuple {
  const given = t.argumentTuple;
  if (given !== null && t.argumentValues === args) return incref(given) as PyTuple;
  return newTupleOf(t, count === args.length ? args : args.slice(0, count));
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
export function packedSpec(spec: NativeSpec, pack: typeof withTuple = withTuple): NativeSpec {
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
        fn: (t: Thread, self: PyObject, args: readonly PyObject[]) => pack(t, args, null, (given) => spec.fn(t, self, given)),
      };
    case CallKind.Keywords:
      return {
        ...spec,
        isPacked: true,
        fn: (t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames) =>
          pack(t, args, kwnames, (given) => spec.fn(t, self, given, kwnames)),
      };
  }
}

/** `spec` as this version's CPython calls it. `owner` is the name of the type or the module. */
export function specAsCalled(t: Thread, spec: NativeSpec, owner: string): NativeSpec {
  const name = `${owner}.${spec.name}`;
  if (!t.profile.packedFunctions.has(name)) return spec;
  if (t.profile.packedByClinic.has(name)) return { ...packedSpec(spec, withTupleAlone), isPacked: false };
  return { ...packedSpec(spec), isParsed: t.profile.parsedFunctions.has(name) };
}
