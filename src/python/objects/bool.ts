// `bool`: two objects, ints 0 and 1 that print as words. Follows Objects/boolobject.c, CPython 3.10-3.13.

import { incref, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { positionalRange, rejectKeywords } from './container-arguments.ts';
import { INT } from './int.ts';
import * as arithmetic from './int-arithmetic.ts';
import { isTrue } from './protocols/number.ts';

export function newBool(t: Thread, value: boolean): PyObject {
  return incref(value ? t.true_ : t.false_);
}

function boolNew(t: Thread, _type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  rejectKeywords(t, 'bool', kwnames);
  positionalRange(t, 'bool', args.length, 0, 1);
  return newBool(t, args.length > 0 && isTrue(t, args[0]!));
}

function isBool(t: Thread, o: PyObject): boolean {
  return o === t.true_ || o === t.false_;
}

function boolInvert(t: Thread, o: PyObject): PyObject {
  if (t.profile.boolInvertWarning !== null) t.warn('DeprecationWarning', t.profile.boolInvertWarning);
  return arithmetic.invert(t, o);
}

function neverFreed(): void {
  throw new Error('a singleton cannot die');
}

export const BOOL: TypeSpec = new TypeSpec({
  name: 'bool',
  calls: ['bool(x) -> bool'],
  base: () => INT,
  flags: 0,
  basicsize: (p) => (p.intTagField ? 24 : 32),
  itemsize: 4,
  slots: {
    tpDealloc: neverFreed,
    tpRepr: (t, o) => incref(t.name(o === t.true_ ? 'True' : 'False')),
    tpNew: boolNew,
    nbInvert: boolInvert,
    nbAnd: (t, a, b) => (isBool(t, a) && isBool(t, b) ? newBool(t, a === t.true_ && b === t.true_) : arithmetic.bitAnd(t, a, b)),
    nbXor: (t, a, b) => (isBool(t, a) && isBool(t, b) ? newBool(t, a !== b) : arithmetic.bitXor(t, a, b)),
    nbOr: (t, a, b) => (isBool(t, a) && isBool(t, b) ? newBool(t, a === t.true_ || b === t.true_) : arithmetic.bitOr(t, a, b)),
  },
  doc: `Returns True when the argument is true, False otherwise.
The builtins True and False are the only two instances of the class bool.
The class bool is a subclass of the class int, and cannot be subclassed.`,
});
