// `ascii()`: a repr with everything beyond ASCII escaped. Follows PyObject_ASCII of Objects/object.c, CPython 3.13.

import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { fromUnits } from '../text/str-data.ts';
import { asciiOf } from '../text/str-repr.ts';
import { kindOf, newFreshStr, strOf } from './str.ts';

/** `text` is what repr() gave. New reference. */
export function asciiOfRepr(t: Thread, text: PyObject): PyObject {
  const s = strOf(text);
  return kindOf(s) === 0 ? incref(text) : newFreshStr(t, fromUnits(asciiOf(s)));
}
