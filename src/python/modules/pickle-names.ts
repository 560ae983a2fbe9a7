// How pickles name functions and classes: the module that has an object, a dotted name looked up in it, and what Python 2 called both.
// Follows whichmodule, getattribute and fix_imports of Modules/_pickle.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { DictCursor, dictGetItem, dictNext, isDict } from '../objects/dict.ts';
import { attributeError, type PyRaise, raiseNew } from '../objects/errors.ts';
import { ATTRIBUTE_ERROR } from '../objects/exceptions.ts';
import { getAttrOrNull, getAttrText, getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { reprText } from '../objects/protocols/object.ts';
import { isStr, newStrOf, strOf } from '../objects/str.ts';
import { isTuple, newPair, tupleItems } from '../objects/tuple.ts';
import * as data from '../text/str-data.ts';
import { split } from '../text/str-split.ts';

const LOCALS = '<locals>';

/** The parts of a dotted name; null: it goes through a function's locals, where nobody finds it. */
export function dottedPath(name: PyObject): readonly data.StrData[] | null {
  const parts = split(strOf(name), data.fromUnits('.'), Number.MAX_SAFE_INTEGER);
  return parts.some((part) => part.value === LOCALS) ? null : parts;
}

/** What the path leads to from `o`, and the last but one object on it; null where there is none. New references. */
export function followPath(
  t: Thread,
  o: PyObject,
  path: readonly data.StrData[],
): { readonly found: PyObject; readonly parent: PyObject | null } | null {
  let found = incref(o);
  let parent: PyObject | null = null;
  for (const part of path) {
    xdecref(t, parent);
    parent = found;
    const name = newStrOf(t, part);
    let next: PyObject | null;
    try {
      next = getAttrOrNull(t, parent, name);
    } catch (thrown) {
      decref(t, parent);
      throw thrown;
    } finally {
      decref(t, name);
    }
    if (next === null) {
      decref(t, parent);
      return null;
    }
    found = next;
  }
  return { found, parent };
}

/** The attribute of a module that a pickle names. New reference. */
export function globalNamed(t: Thread, module: PyObject, name: PyObject, allowsDots: boolean): PyObject {
  const path = allowsDots ? dottedPath(name) : [strOf(name)];
  if (path === null)
    throw raiseNew(t, ATTRIBUTE_ERROR, `Can't get local attribute ${reprText(t, name)} on ${reprText(t, module)}`);
  const end = followPath(t, module, path);
  if (end === null) throw notThere(t, module, name);
  xdecref(t, end.parent);
  return end.found;
}

function notThere(t: Thread, module: PyObject, name: PyObject): PyRaise {
  return attributeError(t, null, null, `Can't get attribute ${reprText(t, name)} on ${reprText(t, module)}`);
}

/** The name of the module that has this function or class. New reference. */
export function moduleNameOf(t: Thread, o: PyObject, path: readonly data.StrData[]): PyObject {
  const own = getAttrTextOrNull(t, o, '__module__');
  if (own !== null) {
    if (own !== t.none) return own;
    decref(t, own);
  }
  const sys = t.importModule('sys');
  const modules = getAttrText(t, sys, 'modules');
  decref(t, sys);
  try {
    for (const [name, module] of moduleEntries(modules as PyContainer)) {
      if (module === t.none || (isStr(name) && strOf(name).value === '__main__')) continue;
      const end = followPath(t, module, path);
      if (end === null) continue;
      const isIt = end.found === o;
      decref(t, end.found);
      xdecref(t, end.parent);
      if (isIt) return incref(name);
    }
  } finally {
    decref(t, modules);
  }
  return incref(t.name('__main__'));
}

/** Borrowed: sys.modules keeps what it has. */
function moduleEntries(modules: PyContainer): [PyObject, PyObject][] {
  const entries: [PyObject, PyObject][] = [];
  const cursor = new DictCursor();
  while (dictNext(modules, cursor)) entries.push([cursor.key, cursor.value]);
  return entries;
}

/** Module and name as the other major version of Python has them. New references. */
export function renamed(
  t: Thread,
  direction: '2to3' | '3to2',
  module: PyObject,
  name: PyObject,
): { readonly module: PyObject; readonly name: PyObject } {
  const [names, modules] =
    direction === '2to3' ? ['NAME_MAPPING', 'IMPORT_MAPPING'] : ['REVERSE_NAME_MAPPING', 'REVERSE_IMPORT_MAPPING'];
  const compat = t.importModule('_compat_pickle');
  const nameTable = getAttrText(t, compat, names);
  const moduleTable = getAttrText(t, compat, modules);
  decref(t, compat);
  const key = newPair(t, incref(module), incref(name));
  try {
    const pair = isDict(nameTable) ? dictGetItem(t, nameTable, key) : null;
    if (pair !== null && isTuple(pair) && tupleItems(pair).length === 2) {
      const [otherModule, otherName] = tupleItems(pair) as [PyObject, PyObject];
      return { module: incref(otherModule), name: incref(otherName) };
    }
    const other = isDict(moduleTable) ? dictGetItem(t, moduleTable, module) : null;
    return { module: incref(other ?? module), name: incref(name) };
  } finally {
    decref(t, key);
    decref(t, nameTable);
    decref(t, moduleTable);
  }
}

/** `import module`, and what sys.modules has then. New reference. */
export function importNamed(t: Thread, name: PyObject): PyObject {
  return t.importModule(strOf(name).value);
}

/** A table of copyreg. New reference. */
export function copyregTable(t: Thread, name: string): PyObject {
  const copyreg = t.importModule('copyreg');
  try {
    return getAttrText(t, copyreg, name);
  } finally {
    decref(t, copyreg);
  }
}
