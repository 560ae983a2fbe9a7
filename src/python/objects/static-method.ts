// staticmethod and what it shares with classmethod: a wrapped callable whose own attributes are copied.
// Follows Objects/funcobject.c, CPython 3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import { checkPositional } from './builtin-function.ts';
import { typeError } from './errors.ts';
import { genericDict, setGenericDict } from './instance-attributes.ts';
import { newInstance, releaseObject } from './object.ts';
import { getAttrOrNull, quoted, setAttr } from './protocols/attribute.ts';
import { isTrue } from './protocols/number.ts';
import { newStr } from './str.ts';

/** As the interpreter itself wraps one: without the attributes that a call of the class copies. */
export function newStaticMethod(t: Thread, callable: PyObject): PyObject {
  const o = newInstance(t, t.types.staticMethod);
  o.value = incref(callable);
  return o;
}

/** `__module__`, `__name__`, `__qualname__`, `__doc__`, `__annotations__` of the wrapped callable, as functools.wraps would copy them. */
export function copyAttributes(t: Thread, wrapper: PyContainer, callable: PyObject): void {
  for (const name of ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__']) {
    const value = getAttrOrNull(t, callable, t.name(name));
    if (value === null) continue;
    setAttr(t, wrapper, t.name(name), value);
    decref(t, value);
  }
}

/** tp_new and tp_init of both wrappers. */
export function wrapperNew(t: Thread, type: PyType): PyObject {
  const o = newInstance(t, type);
  o.value = null;
  return o;
}

export function wrapperInit(name: string): (t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames) => void {
  return (t, self, args, kwnames) => {
    if (kwnames !== null && kwnames.length > 0) throw typeError(t, `${name}() takes no keyword arguments`);
    checkPositional(t, name, args.length, 1, 1);
    const old = self.value as PyObject | null;
    self.value = incref(args[0] as PyObject);
    xdecref(t, old);
    copyAttributes(t, self as PyContainer, args[0] as PyObject);
  };
}

export function wrapperDealloc(t: Thread, o: PyObject): void {
  const self = o as PyContainer;
  t.heap.untrack(self);
  wrapperClear(t, o);
  releaseObject(t, o);
}

export function wrapperTraverse(o: PyObject, visit: Visit): void {
  const { value, dict } = o as PyContainer;
  if (value !== null) visit(value as PyObject);
  if (dict !== null) visit(dict);
}

export function wrapperClear(t: Thread, o: PyObject): void {
  const self = o as PyContainer;
  const { dict, value } = self;
  self.dict = null;
  self.value = null;
  xdecref(t, dict);
  xdecref(t, value as PyObject | null);
}

function isAbstract(t: Thread, o: PyObject): PyObject {
  if (o.value === null) return newBool(t, false);
  const flag = getAttrOrNull(t, o.value as PyObject, t.name('__isabstractmethod__'));
  if (flag === null) return newBool(t, false);
  try {
    return newBool(t, isTrue(t, flag));
  } finally {
    decref(t, flag);
  }
}

export const wrapperGetset: readonly GetSetSpec[] = [
  { name: '__func__', member: true, get: (t, o) => incref((o.value as PyObject | null) ?? t.none) },
  { name: '__wrapped__', member: true, get: (t, o) => incref((o.value as PyObject | null) ?? t.none) },
  { name: '__isabstractmethod__', get: isAbstract },
  { name: '__dict__', get: genericDict, set: setGenericDict },
];

export const STATIC_METHOD = new TypeSpec({
  name: 'staticmethod',
  doc: 'A function that is fetched from a class as it is.',
  calls: ['staticmethod(function) -> method'],
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict,
  basicsize: 32,
  slots: {
    tpDealloc: wrapperDealloc,
    tpTraverse: wrapperTraverse,
    tpClear: wrapperClear,
    tpNew: wrapperNew,
    tpInit: wrapperInit('staticmethod'),
    tpCall: (t, o, args, kwnames) => t.call(o.value as PyObject, args, kwnames),
    tpRepr: (t, o) => newStr(t, `<staticmethod(${quoted(t, (o.value as PyObject | null) ?? t.none)})>`),
    tpDescrGet: (t, o) => {
      if (o.value === null) throw typeError(t, 'uninitialized staticmethod object');
      return incref(o.value as PyObject);
    },
  },
  getset: wrapperGetset,
});
