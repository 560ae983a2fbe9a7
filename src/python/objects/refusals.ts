// Makes Python exceptions of what pure computations refuse (numbers/refusal.ts).

import type { Thread } from '../heap/thread.ts';
import { Refusal } from '../numbers/refusal.ts';
import { type PyRaise, raiseNew, raiseWith } from './errors.ts';
import * as exceptions from './exceptions.ts';
import { newInt } from './int.ts';
import { newStr } from './str.ts';

/** What `body` returns; a refusal becomes the exception it names. */
export function guarded<T>(t: Thread, body: () => T): T {
  try {
    return body();
  } catch (thrown) {
    throw thrown instanceof Refusal ? raiseOf(t, thrown) : thrown;
  }
}

export function raiseOf(t: Thread, refusal: Refusal): PyRaise {
  const spec = specOf(refusal);
  if (refusal.errno !== null) return raiseWith(t, spec, [newInt(t, refusal.errno), newStr(t, refusal.message)]);
  return refusal.message === '' ? raiseWith(t, spec, []) : raiseNew(t, spec, refusal.message);
}

function specOf(refusal: Refusal): typeof exceptions.VALUE_ERROR {
  switch (refusal.type) {
    case 'ValueError':
      return exceptions.VALUE_ERROR;
    case 'TypeError':
      return exceptions.TYPE_ERROR;
    case 'OverflowError':
      return exceptions.OVERFLOW_ERROR;
    case 'ZeroDivisionError':
      return exceptions.ZERO_DIVISION_ERROR;
    case 'MemoryError':
      return exceptions.MEMORY_ERROR;
    case 'IndexError':
      return exceptions.INDEX_ERROR;
    case 'KeyError':
      return exceptions.KEY_ERROR;
    case 'LookupError':
      return exceptions.LOOKUP_ERROR;
    case 'UnicodeError':
      return exceptions.UNICODE_ERROR;
  }
}
