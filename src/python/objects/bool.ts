// bool: the two ints True and False. Follows Objects/boolobject.c, CPython 3.10-3.13.

import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { checkPositional } from './builtin-function.ts';
import { noKeywords } from './arguments.ts';
import { INT, intAnd, intInvert, intOr, intXor } from './int.ts';
import { isTrue } from './protocols/number.ts';
import { newStr } from './str.ts';

/** True or False; a new reference. */
export function newBool(t: Thread, value: boolean): PyObject {
  const o = value ? t.true_ : t.false_;
  o.refcount++;
  return o;
}

function logic(onBools: (a: boolean, b: boolean) => boolean, onInts: typeof intAnd): typeof intAnd {
  return (t, a, b) => {
    if (a.type !== t.types.bool || b.type !== t.types.bool) return onInts(t, a, b);
    return newBool(t, onBools(a === t.true_, b === t.true_));
  };
}

export const BOOL = new TypeSpec({
  name: 'bool',
  base: () => INT,
  flags: 0,
  basicsize: 24,
  slots: {
    tpRepr: (t, o) => newStr(t, o === t.true_ ? 'True' : 'False'),
    tpNew: (t, _type, args, kwnames) => {
      noKeywords(t, 'bool', kwnames);
      checkPositional(t, 'bool', args.length, 0, 1);
      return newBool(t, args.length > 0 && isTrue(t, args[0] as PyObject));
    },
    nbAnd: logic((a, b) => a && b, (t, a, b) => intAnd(t, a, b)),
    nbOr: logic((a, b) => a || b, (t, a, b) => intOr(t, a, b)),
    nbXor: logic((a, b) => a !== b, (t, a, b) => intXor(t, a, b)),
    nbInvert: (t, o) => {
      const warning = t.profile.messages.boolInvertWarning;
      if (warning !== null) t.warn('DeprecationWarning', warning);
      return intInvert(t, o);
    },
  },
});

