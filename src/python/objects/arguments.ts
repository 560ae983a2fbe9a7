// Arguments of host functions that take keywords: matched to parameter names, with CPython's messages.
// Follows _PyArg_UnpackKeywords of Python/getargs.c, CPython 3.10-3.13.

import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { closestName } from '../text/closest-name.ts';
import { type PyRaise, typeError } from './errors.ts';

export interface Signature {
  /** Empty: messages speak of "function". */
  readonly name: string;
  readonly params: readonly string[];
  /** The first so many parameters take no keyword; their names are not known to callers. */
  readonly positionalOnly: number;
  /** The first so many must be given. */
  readonly required: number;
  /** Parameters from here on take only keywords. */
  readonly positionalMax: number;
}

/** `required` counts from the left; keyword-only parameters follow the first `positionalMax` ones (default: all are positional). */
export function signature(
  name: string,
  shape: { params: readonly string[]; required?: number; positionalOnly?: number; positionalMax?: number },
): Signature {
  const { params, required = params.length, positionalOnly = 0, positionalMax = params.length } = shape;
  return { name, params, required, positionalOnly, positionalMax };
}

/** One entry a parameter, null where it was not given. Borrowed references. */
export function parseArguments(t: Thread, s: Signature, args: readonly PyObject[], kwnames: KeywordNames): (PyObject | null)[] {
  const keywordCount = kwnames?.length ?? 0;
  const positionalCount = args.length - keywordCount;
  const { params } = s;
  if (args.length > params.length) throw tooManyInAll(t, s, args.length, positionalCount);
  if (positionalCount > s.positionalMax) throw tooManyPositional(t, s, positionalCount);
  if (positionalCount < Math.min(s.positionalOnly, s.required)) throw tooFewPositional(t, s, positionalCount);
  const values = new Array<PyObject | null>(params.length).fill(null);
  for (let i = 0; i < positionalCount; i++) values[i] = args[i] as PyObject;
  let unknown: string | null = null;
  for (let k = 0; k < keywordCount; k++) {
    const keyword = (kwnames as readonly { value: string }[])[k]?.value as string;
    const index = params.indexOf(keyword, s.positionalOnly);
    if (index < 0) unknown ??= keyword;
    else if (values[index] !== null)
      throw typeError(t, `argument for ${calledName(s)} given by name ('${keyword}') and position (${index + 1})`);
    else values[index] = args[positionalCount + k] as PyObject;
  }
  for (let i = 0; i < s.required; i++) {
    if (values[i] === null && unknown === null)
      throw typeError(t, `${s.name}() missing required argument '${params[i]}' (pos ${i + 1})`);
    if (values[i] === null) throw typeError(t, `${s.name}() missing required argument '${params[i]}' (pos ${i + 1})`);
  }
  if (unknown !== null) throw unexpectedKeyword(t, s, unknown);
  return values;
}

function calledName(s: Signature): string {
  return s.name === '' ? 'function' : `${s.name}()`;
}

function tooManyInAll(t: Thread, s: Signature, count: number, positionalCount: number): PyRaise {
  const max = s.params.length;
  const word = positionalCount === 0 ? 'keyword ' : '';
  return typeError(t, `${calledName(s)} takes at most ${max} ${word}argument${max === 1 ? '' : 's'} (${count} given)`);
}

function tooManyPositional(t: Thread, s: Signature, count: number): PyRaise {
  const max = s.positionalMax;
  if (max === 0) return typeError(t, `${s.name}() takes no positional arguments`);
  const bound = s.required < max ? 'at most' : 'exactly';
  return typeError(t, `${s.name}() takes ${bound} ${max} positional argument${max === 1 ? '' : 's'} (${count} given)`);
}

function tooFewPositional(t: Thread, s: Signature, count: number): PyRaise {
  const min = Math.min(s.positionalOnly, s.required);
  const bound = min < s.positionalMax ? 'at least' : 'exactly';
  return typeError(t, `${s.name}() takes ${bound} ${min} positional argument${min === 1 ? '' : 's'} (${count} given)`);
}

function unexpectedKeyword(t: Thread, s: Signature, keyword: string): PyRaise {
  return unknownKeyword(t, s.name === '' ? null : s.name, keyword, s.params.slice(s.positionalOnly));
}

/** The complaint about a keyword that is none of `names`, with the nearest of them where the version suggests one. */
export function unknownKeyword(t: Thread, callable: string | null, keyword: string, names: readonly string[]): PyRaise {
  const suggestion = t.profile.suggestsKeywords ? closestName(keyword, names) : null;
  return typeError(t, t.profile.messages.unexpectedKeyword(callable, keyword, suggestion ?? undefined));
}

/** How messages about a wrong argument name what was given: by its type, None by itself (_PyArg_BadArgument). */
export function kindOf(t: Thread, o: PyObject): string {
  return o === t.none ? 'None' : o.type.name;
}
