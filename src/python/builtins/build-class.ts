// `__build_class__`: what a class statement calls. Follows builtin___build_class__ and update_bases (Python/bltinmodule.c), CPython 3.13.

import { decref } from '../heap/heap.ts';
import {
  incref,
  isSubtype,
  isType,
  type PyContainer,
  type PyObject,
  type PyStr,
  type PyType,
  TypeFlags,
} from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import type { PyCell } from '../objects/cell.ts';
import { newDict } from '../objects/dict.ts';
import { runtimeError, typeError } from '../objects/errors.ts';
import { allocateFrame, Frame } from '../objects/frame.ts';
import type { PyFunction } from '../objects/function.ts';
import { getAttrOrNull } from '../objects/protocols/attribute.ts';
import { reprText } from '../objects/protocols/object.ts';
import { newTuple, tupleItems } from '../objects/tuple.ts';
import type { PyThread } from '../vm/thread.ts';

export function buildClass(thread: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const t = thread as PyThread;
  const positionalCount = args.length - (kwnames?.length ?? 0);
  if (positionalCount < 2) throw typeError(t, '__build_class__: not enough arguments');
  const func = args[0] as PyObject;
  const name = args[1] as PyObject;
  if (func.type !== t.types.function) throw typeError(t, '__build_class__: func must be a function');
  if ((name.type.flags & TypeFlags.UnicodeSubclass) === 0) throw typeError(t, '__build_class__: name is not a string');
  const given = newTuple(t, args.slice(2, positionalCount).map(incref));
  const owned: PyObject[] = [given];
  try {
    const bases = resolveBases(t, given);
    owned.push(bases);
    return make(t, func as PyFunction, name, given, bases, args.slice(positionalCount), kwnames ?? [], owned);
  } finally {
    for (const o of owned) decref(t, o);
  }
}

/** The bases with `__mro_entries__` applied: a new reference, `given` itself when nothing changes. */
function resolveBases(t: PyThread, given: PyContainer): PyContainer {
  const items = tupleItems(given);
  let changed = false;
  const result: PyObject[] = [];
  try {
    for (const base of items) {
      const entries = isType(base) ? null : getAttrOrNull(t, base, t.name('__mro_entries__'));
      if (entries === null) {
        result.push(incref(base));
        continue;
      }
      let replacement: PyObject;
      try {
        replacement = t.call(entries, [given], null);
      } finally {
        decref(t, entries);
      }
      if ((replacement.type.flags & TypeFlags.TupleSubclass) === 0) {
        decref(t, replacement);
        throw typeError(t, '__mro_entries__ must return a tuple');
      }
      changed = true;
      for (const item of tupleItems(replacement as PyContainer)) result.push(incref(item));
      decref(t, replacement);
    }
  } catch (thrown) {
    for (const o of result) decref(t, o);
    throw thrown;
  }
  if (changed) return newTuple(t, result);
  for (const o of result) decref(t, o);
  return incref(given);
}

function make(
  t: PyThread,
  func: PyFunction,
  name: PyObject,
  given: PyContainer,
  bases: PyContainer,
  values: readonly PyObject[],
  names: readonly PyStr[],
  owned: PyObject[],
): PyObject {
  const metaAt = names.findIndex((keyword) => keyword.value === 'metaclass');
  const kwnames = names.filter((_, i) => i !== metaAt);
  const kwvalues = values.filter((_, i) => i !== metaAt);
  let meta: PyObject;
  if (metaAt >= 0) meta = values[metaAt] as PyObject;
  else meta = tupleItems(bases).length === 0 ? t.types.type : (tupleItems(bases)[0] as PyObject).type;
  if (isType(meta)) meta = mostDerived(t, meta, bases);
  const namespace = prepare(t, meta, name, bases, kwvalues, kwnames);
  owned.push(namespace);
  if (namespace.type.ops.mpSubscript === null && namespace.type.ops.sqItem === null) {
    const shown = isType(meta) ? meta.name : '<metaclass>';
    throw typeError(t, `${shown}.__prepare__() must return a mapping, not ${namespace.type.name}`);
  }
  const cell = runBody(t, func, namespace);
  owned.push(cell);
  if (bases !== given) {
    const key = t.name('__orig_bases__');
    (namespace.type.ops.mpAssSubscript as NonNullable<typeof namespace.type.ops.mpAssSubscript>)(t, namespace, key, given);
  }
  const cls = t.call(meta, [name, bases, namespace, ...kwvalues], kwnames.length > 0 ? kwnames : null);
  checkCell(t, cls, cell);
  return cls;
}

/** The metaclass that all bases' metaclasses allow (_PyType_CalculateMetaclass). */
function mostDerived(t: PyThread, meta: PyType, bases: PyContainer): PyType {
  let winner = meta;
  for (const base of tupleItems(bases)) {
    const { type } = base;
    if (isSubtype(winner, type)) continue;
    if (isSubtype(type, winner)) {
      winner = type;
      continue;
    }
    throw typeError(
      t,
      'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
    );
  }
  return winner;
}

function prepare(
  t: PyThread,
  meta: PyObject,
  name: PyObject,
  bases: PyContainer,
  values: readonly PyObject[],
  kwnames: PyStr[],
): PyObject {
  // type.__prepare__ would give a new dict too.
  if (meta === t.types.type) return newDict(t);
  const method = getAttrOrNull(t, meta, t.name('__prepare__'));
  if (method === null) return newDict(t);
  try {
    return t.call(method, [name, bases, ...values], kwnames.length > 0 ? kwnames : null);
  } finally {
    decref(t, method);
  }
}

/** Runs the class body in the namespace; its value is the `__class__` cell, or None. */
function runBody(t: PyThread, func: PyFunction, namespace: PyObject): PyObject {
  const f = func.value;
  const { linked } = f;
  const frame = new Frame(
    linked,
    incref(f.code),
    linked.template.slice(),
    incref(func),
    f.globals,
    f.builtins,
    incref(namespace),
  );
  return t.enterFrame(t.profile.framesAreObjects ? allocateFrame(t, frame) : frame);
}

function checkCell(t: PyThread, cls: PyObject, cell: PyObject): void {
  if (cell.type !== t.types.cell || !isType(cls)) return;
  const content = (cell as PyCell).value;
  if (content === cls) return;
  const name = reprText(t, cls.nameObject ?? cls);
  const shown = reprText(t, cls);
  const error =
    content === null
      ? `__class__ not set defining ${name} as ${shown}. Was __classcell__ propagated to type.__new__?`
      : `__class__ set to ${reprText(t, content)} defining ${name} as ${shown}`;
  decref(t, cls);
  throw content === null ? runtimeError(t, error) : typeError(t, error);
}
