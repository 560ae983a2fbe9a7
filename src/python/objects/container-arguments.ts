// Argument checks that the container types make by hand, as their C code does.
// Follows _PyArg_CheckPositional and _PyArg_NoKeywords, CPython 3.10-3.13 Python/getargs.c.

import type { PyObject, PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { unknownKeyword } from './arguments.ts';
import { typeError } from './errors.ts';

/** "pop expected at most 1 argument, got 2". */
export function positionalRange(t: Thread, name: string, n: number, min: number, max: number): void {
  if (n >= min && n <= max) return;
  const bound = n < min ? min : max;
  const word = min === max ? '' : n < min ? 'at least ' : 'at most ';
  throw typeError(t, `${name} expected ${word}${bound} argument${bound === 1 ? '' : 's'}, got ${n}`);
}

/** Refuses all of them ("zip() takes no keyword arguments"). */
export function rejectKeywords(t: Thread, name: string, kwnames: KeywordNames): void {
  if (kwnames !== null && kwnames.length > 0) throw typeError(t, `${name}() takes no keyword arguments`);
}

/** The same for a constructor of `base` that subclasses inherit: one with an `__init__` of its own may take keywords there. */
export function rejectKeywordsOfBase(t: Thread, name: string, base: PyType, type: PyType, kwnames: KeywordNames): void {
  const inheritsInit = t.profile.subclassConstructorsRejectKeywords && type.ops.tpInit === base.ops.tpInit;
  if (type === base || inheritsInit) rejectKeywords(t, name, kwnames);
}

/** Values of optional keyword-only arguments, in the order of `names`; undefined when not given. */
export function keywordValues(
  t: Thread,
  callable: string,
  names: readonly string[],
  args: readonly PyObject[],
  kwnames: KeywordNames,
): (PyObject | undefined)[] {
  const values: (PyObject | undefined)[] = names.map(() => undefined);
  if (kwnames === null) return values;
  const first = args.length - kwnames.length;
  if (kwnames.length > names.length) {
    const plural = names.length === 1 ? '' : 's';
    throw typeError(t, `${callable}() takes at most ${names.length} keyword argument${plural} (${kwnames.length} given)`);
  }
  for (const [i, keyword] of kwnames.entries()) {
    const at = names.indexOf(keyword.value);
    if (at < 0) throw unknownKeyword(t, callable, keyword.value, names);
    values[at] = args[first + i];
  }
  return values;
}
