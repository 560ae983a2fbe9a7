// What `from . import x` means where it stands: the package that code with given globals belongs to.
// Follows resolve_name and calc_package of Python/import.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { dictGetStr } from '../objects/dict.ts';
import { raiseNew, typeError } from '../objects/errors.ts';
import { IMPORT_ERROR, KEY_ERROR } from '../objects/exceptions.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { strOf } from '../objects/str.ts';
import type { PyThread } from './thread.ts';

/** The full name of a relative import. */
export function resolveRelative(t: PyThread, name: string, globals: PyObject, level: number): string {
  const base = globals === t.none ? null : packageOf(t, globals as PyContainer);
  if (base === null) throw raiseNew(t, KEY_ERROR, "'__name__' not in globals");
  if (base === '') throw raiseNew(t, IMPORT_ERROR, 'attempted relative import with no known parent package');
  const parts = base.split('.');
  if (parts.length < level) throw raiseNew(t, IMPORT_ERROR, 'attempted relative import beyond top-level package');
  const parent = parts.slice(0, parts.length - level + 1).join('.');
  return name === '' ? parent : `${parent}.${name}`;
}

/** Empty when the code is in no package, null when it has no name. */
function packageOf(t: PyThread, globals: PyContainer): string | null {
  const given = dictGetStr(globals, t.name('__package__'));
  const spec = dictGetStr(globals, t.name('__spec__'));
  const hasSpec = spec !== null && spec !== t.none;
  if (given !== null && given !== t.none) {
    const text = textOf(t, given, 'package must be a string');
    if (hasSpec) compareWithParent(t, given, spec);
    return text;
  }
  if (hasSpec) {
    const parent = getAttrText(t, spec, 'parent');
    try {
      return textOf(t, parent, '__spec__.parent must be a string');
    } finally {
      decref(t, parent);
    }
  }
  t.warn('ImportWarning', "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__");
  const own = dictGetStr(globals, t.name('__name__'));
  if (own === null) return null;
  const text = textOf(t, own, '__name__ must be a string');
  return dictGetStr(globals, t.name('__path__')) !== null ? text : text.slice(0, Math.max(0, text.lastIndexOf('.')));
}

function compareWithParent(t: PyThread, given: PyObject, spec: PyObject): void {
  const parent = getAttrText(t, spec, 'parent');
  try {
    if (compareBool(t, given, parent, CompareOp.EQ)) return;
    t.warn(t.profile.packageMismatchWarning, '__package__ != __spec__.parent');
  } finally {
    decref(t, parent);
  }
}

function textOf(t: PyThread, o: PyObject, refusal: string): string {
  if ((o.type.flags & TypeFlags.UnicodeSubclass) === 0) throw typeError(t, refusal);
  return strOf(o).value;
}
