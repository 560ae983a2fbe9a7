// Structural pattern matching. Follows MATCH_* of Python/bytecodes.c and match_keys, match_class (Python/ceval.c), CPython 3.13.

import { Opcode } from '../../compile/opcodes.ts';
import { decref } from '../../heap/heap.ts';
import { incref, isType, type PyContainer, type PyObject, PyStr, type PyType, TypeFlags } from '../../heap/object.ts';
import { typeError, valueError } from '../../objects/errors.ts';
import type { Frame } from '../../objects/frame.ts';
import { newInt } from '../../objects/int.ts';
import { getAttrOrNull, getAttrText } from '../../objects/protocols/attribute.ts';
import { isInstanceByCheck } from '../../objects/protocols/class-checks.ts';
import { length, repr } from '../../objects/protocols/object.ts';
import { newSet, setAdd, setContains } from '../../objects/set.ts';
import { newTuple, tupleItems } from '../../objects/tuple.ts';
import type { Handler } from '../loop.ts';
import type { PyThread } from '../thread.ts';

function hasFlag(flag: TypeFlags): Handler {
  return (t, _frame, stack, sp) => {
    stack[sp] = incref(((stack[sp - 1] as PyObject).type.flags & flag) !== 0 ? t.true_ : t.false_);
    return sp + 1;
  };
}

/** subject keys -- MATCH_KEYS -- subject keys values|None */
function matchKeys(t: PyThread, _frame: Frame, stack: (PyObject | null)[], sp: number): number {
  const keys = tupleItems(stack[sp - 1] as PyContainer);
  stack[sp] = valuesOf(t, stack[sp - 2] as PyObject, keys);
  return sp + 1;
}

/** The values of all keys as a tuple, or None: new reference. */
function valuesOf(t: PyThread, map: PyObject, keys: readonly PyObject[]): PyObject {
  if (keys.length === 0) return incref(t.emptyTuple);
  const get = getAttrText(t, map, 'get');
  const seen = newSet(t);
  const dummy = t.call(t.types.object, [], null);
  const values: PyObject[] = [];
  try {
    for (const key of keys) {
      if (setContains(t, seen, key)) {
        const shown = repr(t, key);
        const error = valueError(t, `mapping pattern checks duplicate key (${shown.value})`);
        decref(t, shown);
        throw error;
      }
      setAdd(t, seen, key);
      const value = t.call(get, [key, dummy], null);
      if (value === dummy) {
        decref(t, value);
        for (const taken of values) decref(t, taken);
        return incref(t.none);
      }
      values.push(value);
    }
    return newTuple(t, values);
  } catch (thrown) {
    for (const taken of values) decref(t, taken);
    throw thrown;
  } finally {
    decref(t, get);
    decref(t, seen);
    decref(t, dummy);
  }
}

/** subject type names -- MATCH_CLASS n -- attributes|None */
function matchClass(t: PyThread, _frame: Frame, stack: (PyObject | null)[], sp: number, count: number): number {
  const names = stack[sp - 1] as PyContainer;
  const type = stack[sp - 2] as PyObject;
  const subject = stack[sp - 3] as PyObject;
  const attributes = attributesOf(t, subject, type, count, tupleItems(names) as readonly PyStr[]);
  stack[sp - 3] = attributes ?? incref(t.none);
  stack[sp - 2] = null;
  stack[sp - 1] = null;
  decref(t, subject);
  decref(t, type);
  decref(t, names);
  return sp - 2;
}

function attributesOf(
  t: PyThread,
  subject: PyObject,
  type: PyObject,
  count: number,
  keywords: readonly PyStr[],
): PyObject | null {
  if (!isType(type)) throw typeError(t, `called match pattern must be a ${t.profile.classPatternNeeds}`);
  if (!isInstanceByCheck(t, subject, type)) return null;
  const seen = new Set<string>();
  const found: PyObject[] = [];
  const take = (name: PyStr): boolean => {
    if (seen.has(name.value)) {
      const shown = repr(t, name);
      const error = typeError(t, `${type.name}() got multiple sub-patterns for attribute ${shown.value}`);
      decref(t, shown);
      throw error;
    }
    seen.add(name.value);
    const value = getAttrOrNull(t, subject, name);
    if (value !== null) found.push(value);
    return value !== null;
  };
  let complete = false;
  try {
    complete = (count === 0 || takePositional(t, subject, type, count, found, take)) && keywords.every(take);
    return complete ? newTuple(t, found) : null;
  } finally {
    if (!complete) for (const value of found) decref(t, value);
  }
}

function takePositional(
  t: PyThread,
  subject: PyObject,
  type: PyType,
  count: number,
  found: PyObject[],
  take: (name: PyStr) => boolean,
): boolean {
  const given = getAttrOrNull(t, type, t.name('__match_args__'));
  try {
    if (given !== null && given.type !== t.types.tuple) {
      throw typeError(t, `${type.name}.__match_args__ must be a tuple (got ${given.type.name})`);
    }
    const matchesSelf = given === null && (type.flags & TypeFlags.MatchSelf) !== 0;
    const names = given === null ? [] : tupleItems(given as PyContainer);
    const allowed = matchesSelf ? 1 : names.length;
    if (allowed < count) {
      throw typeError(t, `${type.name}() accepts ${allowed} positional sub-pattern${allowed === 1 ? '' : 's'} (${count} given)`);
    }
    if (matchesSelf) {
      found.push(incref(subject));
      return true;
    }
    for (const name of names.slice(0, count)) {
      if (!(name instanceof PyStr)) throw typeError(t, `__match_args__ elements must be strings (got ${name.type.name})`);
      if (!take(name)) return false;
    }
    return true;
  } finally {
    if (given !== null) decref(t, given);
  }
}

export const MATCH_HANDLERS: { readonly [opcode: number]: Handler } = {
  [Opcode.GET_LEN]: (t, _frame, stack, sp) => {
    stack[sp] = newInt(t, length(t, stack[sp - 1] as PyObject));
    return sp + 1;
  },
  [Opcode.MATCH_MAPPING]: hasFlag(TypeFlags.Mapping),
  [Opcode.MATCH_SEQUENCE]: hasFlag(TypeFlags.Sequence),
  [Opcode.MATCH_KEYS]: matchKeys,
  [Opcode.MATCH_CLASS]: matchClass,
};
