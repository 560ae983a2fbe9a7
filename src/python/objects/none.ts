// None, NotImplemented and Ellipsis: one object each. Follows Objects/object.c and sliceobject.c, CPython 3.13.

import { incref, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { typeError } from './errors.ts';
import { hashOfAddress } from './object.ts';
import { newStr } from './str.ts';

function noArguments(t: Thread, type: PyType, args: readonly PyObject[], _kwnames: KeywordNames): void {
  if (args.length > 0) throw typeError(t, `${type.name} takes no arguments`);
}

function neverFreed(): void {
  throw new Error('a singleton cannot die');
}

/** From 3.12 a fixed number, so that sets with None keep their order from run to run. */
function hashNone(t: Thread, o: PyObject): number {
  const fixed = t.profile.noneHash;
  if (fixed === null) return hashOfAddress(t, o);
  t.hashHi = 0;
  return fixed | 0;
}

export const NONE = new TypeSpec({
  name: 'NoneType',
  flags: 0,
  basicsize: 16,
  slots: {
    tpDealloc: neverFreed,
    tpRepr: (t) => newStr(t, 'None'),
    tpHash: hashNone,
    nbBool: () => false,
    tpNew: (t, type, args, kwnames) => {
      noArguments(t, type, args, kwnames);
      return incref(t.none);
    },
  },
});

export const NOT_IMPLEMENTED = new TypeSpec({
  name: 'NotImplementedType',
  flags: 0,
  basicsize: 16,
  slots: {
    tpDealloc: neverFreed,
    tpRepr: (t) => newStr(t, 'NotImplemented'),
    nbBool: (t) => {
      t.warn('DeprecationWarning', 'NotImplemented should not be used in a boolean context');
      return true;
    },
    tpNew: (t, type, args, kwnames) => {
      noArguments(t, type, args, kwnames);
      return incref(t.notImplemented);
    },
  },
  methods: [noArgs('__reduce__', (t) => newStr(t, 'NotImplemented'))],
});

export const ELLIPSIS = new TypeSpec({
  name: 'ellipsis',
  flags: 0,
  basicsize: 16,
  slots: {
    tpDealloc: neverFreed,
    tpRepr: (t) => newStr(t, 'Ellipsis'),
    tpNew: (t, _type, args) => {
      if (args.length > 0) throw typeError(t, 'EllipsisType takes no arguments');
      return incref(t.ellipsis);
    },
  },
  methods: [noArgs('__reduce__', (t) => newStr(t, 'Ellipsis'))],
});
