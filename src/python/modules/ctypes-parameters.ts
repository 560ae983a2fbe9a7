// Parameters of functions that are described: which are given, which have a default, which come back as results.
// Follows _validate_paramflags, _build_callargs and _build_result of Modules/_ctypes/_ctypes.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { callSpecial } from '../objects/protocols/attribute.ts';
import { isStr, strOf } from '../objects/str.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import { type CTypeInfo, infoOfType } from './ctypes-info.ts';

const IN = 1;
const OUT = 2;
const LOCALE = 4;

interface Parameter {
  readonly flag: number;
  readonly name: string | null;
  readonly fallback: PyObject | null;
}

const DESCRIPTION = 'paramflags must be a sequence of (int [,string [,value]]) tuples';

function parameterOf(t: Thread, item: PyObject): Parameter {
  const [flag, name, fallback] = isTuple(item) ? (tupleItems(item) as (PyObject | undefined)[]) : [];
  if (flag === undefined || !isInt(flag) || tupleItems(item).length > 3) throw typeError(t, DESCRIPTION);
  if (name !== undefined && name !== t.none && !isStr(name)) throw typeError(t, DESCRIPTION);
  return {
    flag: Number(integerOf(flag)) & (IN | OUT | LOCALE),
    name: name === undefined || name === t.none ? null : strOf(name).value,
    fallback: fallback ?? null,
  };
}

export function checkParameterFlags(t: Thread, type: PyType, paramflags: PyObject): void {
  const argtypes = infoOfType(type)?.argtypes ?? null;
  if (argtypes === null) return;
  if (!isTuple(paramflags)) throw typeError(t, 'paramflags must be a tuple or None');
  const types = tupleItems(argtypes);
  if (tupleItems(paramflags).length !== types.length) throw valueError(t, 'paramflags must have the same length as argtypes');
  tupleItems(paramflags).forEach((item, i) => {
    const { flag } = parameterOf(t, item);
    const argtype = types[i] as PyType;
    if (flag === OUT && !mayBeOut(infoOfType(argtype)))
      throw typeError(t, `'out' parameter ${i + 1} must be a pointer type, not ${argtype.name}`);
    if (![0, IN, OUT, IN | OUT, IN | LOCALE].includes(flag)) throw typeError(t, `paramflag value ${flag} not supported`);
  });
}

function mayBeOut(info: CTypeInfo | null): boolean {
  if (info === null) return false;
  return info.kind === 'pointer' || info.kind === 'array' || (info.code !== null && 'PzZ'.includes(info.code.letter));
}

interface Given {
  readonly argtypes: PyContainer | null;
  readonly paramflags: PyObject | null;
  readonly args: readonly PyObject[];
  readonly kwnames: KeywordNames;
}

export interface PreparedArguments {
  /** Owned. */
  readonly args: PyObject[];
  /** Those that come back as results, by position. */
  readonly outs: readonly { readonly index: number; readonly isGiven: boolean }[];
}

/** The arguments of the call: as given, or as the description of the parameters has them. */
export function argumentsFor(t: Thread, { argtypes, paramflags, args, kwnames }: Given): PreparedArguments {
  const count = args.length - (kwnames?.length ?? 0);
  const types = argtypes === null ? [] : tupleItems(argtypes);
  if (paramflags === null || types.length === 0) return { args: args.slice(0, count).map(incref), outs: [] };
  const prepared: PyObject[] = [];
  const outs: { index: number; isGiven: boolean }[] = [];
  let taken = 0;
  const take = ({ name, fallback }: Parameter): PyObject => {
    if (taken < count) return incref(args[taken++] as PyObject);
    const keyword = name === null ? -1 : (kwnames?.findIndex((candidate) => candidate.value === name) ?? -1);
    if (keyword >= 0) {
      taken++;
      return incref(args[count + keyword] as PyObject);
    }
    if (fallback !== null) return incref(fallback);
    throw typeError(t, name === null ? 'not enough arguments' : `required argument '${name}' missing`);
  };
  try {
    for (const [index, type] of types.entries()) {
      const parameter = parameterOf(t, tupleItems(paramflags)[index] as PyObject);
      const { flag, fallback } = parameter;
      if ((flag & OUT) !== 0) outs.push({ index, isGiven: flag === (IN | OUT) });
      if (flag === (IN | LOCALE)) prepared.push(fallback === null ? newInt(t, 0) : incref(fallback));
      else if (flag === OUT) prepared.push(fallback === null ? newOut(t, type as PyType) : incref(fallback));
      else prepared.push(take(parameter));
    }
    if (args.length !== taken) throw typeError(t, `call takes exactly ${taken} arguments (${args.length} given)`);
  } catch (thrown) {
    for (const o of prepared) decref(t, o);
    throw thrown;
  }
  return { args: prepared, outs };
}

/** What an `out` parameter is written to: an array, or an instance of what the pointer points to. */
function newOut(t: Thread, type: PyType): PyObject {
  const info = infoOfType(type);
  if (info === null || (info.kind !== 'array' && info.kind !== 'pointer'))
    throw typeError(t, `${type.name} 'out' parameter must be passed as default value`);
  return t.call(info.kind === 'array' ? type : info.target, [], null);
}

/** What the call gives back: its result, or what came back in parameters in its place. Takes over `result`. */
export function resultOf(t: Thread, { args, outs }: PreparedArguments, result: PyObject): PyObject {
  if (outs.length === 0) return result;
  decref(t, result);
  const values = outs.map(({ index, isGiven }) => {
    const value = args[index] as PyObject;
    return isGiven ? incref(value) : (callSpecial(t, value, '__ctypes_from_outparam__', []) as PyObject);
  });
  return values.length === 1 ? (values[0] as PyObject) : newTuple(t, values);
}
