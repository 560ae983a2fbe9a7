// Raising from host functions. A Python exception travels through host frames as a PyRaise, which owns one reference to the instance.
// Follows Python/errors.c. PyRaise is caught in vm/unwind.ts, in protocols/iterate.ts (the end of an iteration) and in `catching` below.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, type PyContainer, type PyObject, type PyStr, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { TypeSpec } from '../heap/type-spec.ts';
import { Refusal } from '../numbers/refusal.ts';
import * as specs from './exceptions.ts';
import { raiseOf } from './refusals.ts';
import { newStr } from './str.ts';
import { newTuple } from './tuple.ts';

/** Not an Error: no host stack is captured, which makes raising a hundred times cheaper. */
export class PyRaise {
  /** Its context has been set, or must not be: a re-raised exception keeps the one it has. */
  chained = false;
  /** A KeyError as C raises it, which before 3.12 is a class and its key until a handler or a C caller asks for the instance. */
  isBareKey = false;
  constructor(readonly value: PyContainer) {}
}

/** A new instance made by calling the class, as PyErr_SetObject does; the arguments are stolen. */
export function raiseWith(t: Thread, spec: TypeSpec, args: PyObject[]): PyRaise {
  return new PyRaise(specs.newException(t, t.typeOf(spec), newTuple(t, args)));
}

export function raiseNew(t: Thread, spec: TypeSpec, message: string): PyRaise {
  return raiseWith(t, spec, [newStr(t, message)]);
}

export const typeError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.TYPE_ERROR, message);
export const valueError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.VALUE_ERROR, message);
export const indexError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.INDEX_ERROR, message);
export const overflowError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.OVERFLOW_ERROR, message);
export const zeroDivisionError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.ZERO_DIVISION_ERROR, message);
export const runtimeError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.RUNTIME_ERROR, message);
export const recursionError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.RECURSION_ERROR, message);
export const memoryError = (t: Thread): PyRaise => raiseWith(t, specs.MEMORY_ERROR, []);
export const bufferError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.BUFFER_ERROR, message);
export const systemError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.SYSTEM_ERROR, message);
export const eofError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.EOF_ERROR, message);
export const lookupError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.LOOKUP_ERROR, message);
export const notImplementedError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.NOT_IMPLEMENTED_ERROR, message);
export const referenceError = (t: Thread, message: string): PyRaise => raiseNew(t, specs.REFERENCE_ERROR, message);

export function keyError(t: Thread, key: PyObject): PyRaise {
  const raise = raiseWith(t, specs.KEY_ERROR, [incref(key)]);
  raise.isBareKey = true;
  return raise;
}

/** AttributeError with `name` and `obj` filled, which suggestions are made from. */
export function attributeError(t: Thread, o: PyObject | null, name: PyObject | null, message: string): PyRaise {
  const raise = raiseNew(t, specs.ATTRIBUTE_ERROR, message);
  specs.setAttributeErrorContext(t, raise.value, o, name);
  return raise;
}

export function nameError(t: Thread, name: PyStr, message: string): PyRaise {
  const raise = raiseNew(t, specs.NAME_ERROR, message);
  specs.setNameErrorName(t, raise.value, name);
  return raise;
}

/** The end of an iteration that carries a value. Steals `value`. */
export function stopIteration(t: Thread, value: PyObject | null): PyRaise {
  if (value !== null && value === t.none) {
    decref(t, value);
    return raiseWith(t, specs.STOP_ITERATION, []);
  }
  return raiseWith(t, specs.STOP_ITERATION, value === null ? [] : [value]);
}

export function exceptionMatches(t: Thread, raise: PyRaise, spec: TypeSpec): boolean {
  return isSubtype(raise.value.type, t.typeOf(spec));
}

/** "'int' object is not iterable" and its like. */
export function typeName(o: PyObject): string {
  return o.type.name;
}

export function isExceptionInstance(t: Thread, o: PyObject): boolean {
  return isSubtype(o.type, t.typeOf(specs.BASE_EXCEPTION));
}

export function isExceptionClass(t: Thread, o: PyObject): o is PyType {
  return o.type.ops.tpCall !== null && 'mro' in o && isSubtype(o as PyType, t.typeOf(specs.BASE_EXCEPTION));
}

/** The exception a host computation refused with, or the one it raised; null for anything that is not Python's. */
export function asRaise(t: Thread, thrown: unknown): PyRaise | null {
  if (thrown instanceof PyRaise) return thrown;
  return thrown instanceof Refusal ? raiseOf(t, thrown) : null;
}

/** What `body` returns, or null when it raised an exception of the given class, which is dropped. Others pass. */
export function catching<T>(t: Thread, spec: TypeSpec, body: () => T): T | null {
  try {
    return body();
  } catch (thrown) {
    const raise = asRaise(t, thrown);
    if (raise === null) throw thrown;
    if (!exceptionMatches(t, raise, spec)) throw raise;
    decref(t, raise.value);
    return null;
  }
}
