// Displays, unpacking, slices and f-strings. Follows BUILD_*, UNPACK_*, *_ADD, *_UPDATE, FORMAT_* of Python/bytecodes.c, CPython 3.13.

import { Conversion, Opcode } from '../../compile/opcodes.ts';
import { decref } from '../../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../../heap/object.ts';
import { dictSetItem, dictUpdate, newDictPresized } from '../../objects/dict.ts';
import { exceptionMatches, PyRaise, typeError, valueError } from '../../objects/errors.ts';
import { ATTRIBUTE_ERROR, TYPE_ERROR } from '../../objects/exceptions.ts';
import type { Frame } from '../../objects/frame.ts';
import { listExtend, listFrom, listItems, newList } from '../../objects/list.ts';
import { getAttrTextOrNull } from '../../objects/protocols/attribute.ts';
import { getIter, iterNext } from '../../objects/protocols/iterate.ts';
import { ascii, delItem, format, getItem, repr, setItem, str } from '../../objects/protocols/object.ts';
import { newSet, setAdd, setUpdate } from '../../objects/set.ts';
import { newSlice } from '../../objects/slice.ts';
import { newFreshStr, strOf } from '../../objects/str.ts';
import { tupleItems } from '../../objects/tuple.ts';
import { EMPTY, join } from '../../text/str-data.ts';
import type { Handler } from '../loop.ts';
import type { PyThread } from '../thread.ts';

type Stack = (PyObject | null)[];

function drop(t: PyThread, stack: Stack, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const o = stack[i] as PyObject | null;
    stack[i] = null;
    if (o !== null) decref(t, o);
  }
}

/** sequence -- UNPACK_SEQUENCE n -- n-th ... first */
function unpackSequence(t: PyThread, frame: Frame, stack: Stack, sp: number, count: number): number {
  const o = stack[sp - 1] as PyObject;
  if (t.entersFromHost && t.answers.isFor()) return t.answers.carryOut(frame, sp);
  if (o.type === t.types.list && listItems(o).length === count) {
    const items = listItems(o).slice();
    for (let i = 0; i < count; i++) stack[sp - 1 + i] = incref(items[count - 1 - i] as PyObject);
    decref(t, o);
    return sp - 1 + count;
  }
  const items = takeItems(t, o, count, -1);
  for (let i = 0; i < count; i++) stack[sp - 1 + i] = items[count - 1 - i] as PyObject;
  decref(t, o);
  return sp - 1 + count;
}

/** The first `before` items, a list of the middle, the last `after` (-1: exactly `before`). Owned. */
function takeItems(t: PyThread, o: PyObject, before: number, after: number): PyObject[] {
  const it = iteratorOf(t, o);
  const items: PyObject[] = [];
  try {
    for (let i = 0; i < before; i++) {
      const item = iterNext(t, it);
      if (item === null) {
        const least = after < 0 ? `${before}` : `at least ${before + after}`;
        throw valueError(t, `not enough values to unpack (expected ${least}, got ${i})`);
      }
      items.push(item);
    }
    if (after < 0) {
      const more = iterNext(t, it);
      if (more !== null) {
        decref(t, more);
        throw valueError(t, `too many values to unpack (expected ${before})`);
      }
      return items;
    }
    const list = listFrom(t, it);
    items.push(list);
    const rest = listItems(list);
    if (rest.length < after) {
      throw valueError(t, `not enough values to unpack (expected at least ${before + after}, got ${before + rest.length})`);
    }
    // The capacity of the list stays, only its length is set.
    items.push(...rest.splice(rest.length - after, after));
    return items;
  } catch (thrown) {
    for (const item of items) decref(t, item);
    throw thrown;
  } finally {
    decref(t, it);
  }
}

function iteratorOf(t: PyThread, o: PyObject): PyObject {
  const { tpIter, sqItem } = o.type.ops;
  if (tpIter === null && sqItem === null) throw typeError(t, `cannot unpack non-iterable ${o.type.name} object`);
  return getIter(t, o);
}

/** iterable -- UNPACK_EX after<<8|before -- after... list before... */
function unpackEx(t: PyThread, _frame: Frame, stack: Stack, sp: number, arg: number): number {
  const o = stack[sp - 1] as PyObject;
  const items = takeItems(t, o, arg & 0xff, arg >> 8);
  for (let i = 0; i < items.length; i++) stack[sp - 1 + i] = items[items.length - 1 - i] as PyObject;
  decref(t, o);
  return sp - 1 + items.length;
}

function listExtendOp(t: PyThread, frame: Frame, stack: Stack, sp: number, i: number): number {
  const iterable = stack[sp - 1] as PyObject;
  const list = stack[sp - 1 - i] as PyContainer;
  if (t.entersFromHost && iterable.type.ops.tpIter !== null && t.answers.isFor()) return t.answers.carryOut(frame, sp);
  try {
    listExtend(t, list, iterable);
  } catch (thrown) {
    const { tpIter, sqItem } = iterable.type.ops;
    if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, TYPE_ERROR) || tpIter !== null || sqItem !== null)
      throw thrown;
    decref(t, thrown.value);
    throw typeError(t, `Value after * must be an iterable, not ${iterable.type.name}`);
  }
  stack[sp - 1] = null;
  decref(t, iterable);
  return sp - 1;
}

function dictUpdateOp(t: PyThread, _frame: Frame, stack: Stack, sp: number, i: number): number {
  const mapping = stack[sp - 1] as PyObject;
  if ((mapping.type.flags & TypeFlags.DictSubclass) === 0) {
    const keys = getAttrTextOrNull(t, mapping, 'keys');
    if (keys === null) throw typeError(t, `'${mapping.type.name}' object is not a mapping`);
    decref(t, keys);
  }
  try {
    dictUpdate(t, stack[sp - 1 - i] as PyContainer, mapping);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, ATTRIBUTE_ERROR)) throw thrown;
    decref(t, thrown.value);
    throw typeError(t, `'${mapping.type.name}' object is not a mapping`);
  }
  stack[sp - 1] = null;
  decref(t, mapping);
  return sp - 1;
}

function buildMap(t: PyThread, _frame: Frame, stack: Stack, sp: number, count: number): number {
  const base = sp - 2 * count;
  const dict = newDictPresized(t, count, allStrings(t, stack, base, sp, 2));
  try {
    for (let i = base; i < sp; i += 2) dictSetItem(t, dict, stack[i] as PyObject, stack[i + 1] as PyObject);
  } catch (thrown) {
    decref(t, dict);
    throw thrown;
  }
  dropFromTop(t, stack, base, sp);
  stack[base] = dict;
  return base + 1;
}

/** BUILD_MAP pops its operands: they go from the last to the first. */
function dropFromTop(t: PyThread, stack: Stack, from: number, to: number): void {
  for (let i = to - 1; i >= from; i--) drop(t, stack, i, i + 1);
}

function allStrings(t: PyThread, stack: Stack, from: number, to: number, step: number): boolean {
  for (let i = from; i < to; i += step) if ((stack[i] as PyObject).type !== t.types.str) return false;
  return true;
}

function buildConstKeyMap(t: PyThread, _frame: Frame, stack: Stack, sp: number, count: number): number {
  const keys = stack[sp - 1] as PyContainer;
  const base = sp - 1 - count;
  const names = tupleItems(keys);
  const dict = newDictPresized(
    t,
    count,
    names.every((name) => name.type === t.types.str),
  );
  try {
    for (let i = 0; i < count; i++) dictSetItem(t, dict, names[i] as PyObject, stack[base + i] as PyObject);
  } catch (thrown) {
    decref(t, dict);
    throw thrown;
  }
  dropFromTop(t, stack, base, sp);
  stack[base] = dict;
  return base + 1;
}

function buildSet(t: PyThread, _frame: Frame, stack: Stack, sp: number, count: number): number {
  const base = sp - count;
  const set = newSet(t);
  try {
    for (let i = base; i < sp; i++) setAdd(t, set, stack[i] as PyObject);
  } catch (thrown) {
    decref(t, set);
    throw thrown;
  }
  drop(t, stack, base, sp);
  stack[base] = set;
  return base + 1;
}

/** start stop as a slice object would hold them: made and dropped around the use. */
/** The slice takes over the bounds that lie on top of the stack. */
function withSlice<T>(t: PyThread, stack: (PyObject | null)[], sp: number, use: (slice: PyObject) => T): T {
  const start = stack[sp - 2] as PyObject;
  const stop = stack[sp - 1] as PyObject;
  const slice = newSlice(t, start, stop, null);
  stack[sp - 2] = null;
  stack[sp - 1] = null;
  start.refcount--;
  stop.refcount--;
  try {
    return use(slice);
  } finally {
    decref(t, slice);
  }
}

export const DISPLAY_HANDLERS: { readonly [opcode: number]: Handler } = {
  [Opcode.UNPACK_SEQUENCE]: unpackSequence,
  [Opcode.UNPACK_EX]: unpackEx,
  [Opcode.BUILD_LIST]: (t, _frame, stack, sp, count) => {
    const base = sp - count;
    const list = newList(t, stack.slice(base, sp) as PyObject[]);
    stack[base] = list;
    return base + 1;
  },
  [Opcode.BUILD_SET]: buildSet,
  [Opcode.BUILD_MAP]: buildMap,
  [Opcode.BUILD_CONST_KEY_MAP]: buildConstKeyMap,
  [Opcode.BUILD_STRING]: (t, _frame, stack, sp, count) => {
    const base = sp - count;
    const pieces = stack.slice(base, sp) as PyObject[];
    const joined = newFreshStr(t, join(EMPTY, pieces.map(strOf)));
    drop(t, stack, base, sp);
    stack[base] = joined;
    return base + 1;
  },
  [Opcode.BUILD_SLICE]: (t, _frame, stack, sp, count) => {
    const base = sp - count;
    const step = count === 3 ? (stack[sp - 1] as PyObject) : null;
    const slice = newSlice(t, stack[base] as PyObject, stack[base + 1] as PyObject, step);
    drop(t, stack, base, sp);
    stack[base] = slice;
    return base + 1;
  },
  [Opcode.SET_ADD]: (t, _frame, stack, sp, i) => {
    const item = stack[sp - 1] as PyObject;
    setAdd(t, stack[sp - 1 - i] as PyContainer, item);
    stack[sp - 1] = null;
    decref(t, item);
    return sp - 1;
  },
  [Opcode.MAP_ADD]: (t, _frame, stack, sp, i) => {
    const value = stack[sp - 1] as PyObject;
    const key = stack[sp - 2] as PyObject;
    dictSetItem(t, stack[sp - 2 - i] as PyContainer, key, value);
    drop(t, stack, sp - 2, sp);
    return sp - 2;
  },
  [Opcode.LIST_EXTEND]: listExtendOp,
  [Opcode.SET_UPDATE]: (t, _frame, stack, sp, i) => {
    const iterable = stack[sp - 1] as PyObject;
    setUpdate(t, stack[sp - 1 - i] as PyContainer, iterable);
    stack[sp - 1] = null;
    decref(t, iterable);
    return sp - 1;
  },
  [Opcode.DICT_UPDATE]: dictUpdateOp,
  [Opcode.CONVERT_VALUE]: (t, _frame, stack, sp, kind) => {
    const value = stack[sp - 1] as PyObject;
    stack[sp - 1] = kind === Conversion.STR ? str(t, value) : kind === Conversion.REPR ? repr(t, value) : ascii(t, value);
    decref(t, value);
    return sp;
  },
  [Opcode.FORMAT_SIMPLE]: (t, _frame, stack, sp) => {
    const value = stack[sp - 1] as PyObject;
    if (value.type === t.types.str) return sp;
    stack[sp - 1] = format(t, value, t.emptyStr);
    decref(t, value);
    return sp;
  },
  [Opcode.FORMAT_WITH_SPEC]: (t, _frame, stack, sp) => {
    const spec = stack[sp - 1] as PyObject;
    const value = stack[sp - 2] as PyObject;
    const result = format(t, value, spec);
    stack[sp - 2] = result;
    stack[sp - 1] = null;
    decref(t, value);
    decref(t, spec);
    return sp - 1;
  },
  [Opcode.BINARY_SLICE]: (t, frame, stack, sp) => {
    if (t.entersFromHost && t.answers.isFor()) return t.answers.carryOut(frame, sp);
    const container = stack[sp - 3] as PyObject;
    const result = withSlice(t, stack, sp, (slice) => getItem(t, container, slice));
    stack[sp - 3] = result;
    decref(t, container);
    return sp - 2;
  },
  [Opcode.STORE_SLICE]: (t, _frame, stack, sp) => {
    const container = stack[sp - 3] as PyObject;
    const value = stack[sp - 4] as PyObject;
    withSlice(t, stack, sp, (slice) => setItem(t, container, slice, value));
    drop(t, stack, sp - 4, sp - 2);
    return sp - 4;
  },
  [Opcode.DELETE_SUBSCR]: (t, frame, stack, sp) => {
    frame.sp = sp;
    delItem(t, stack[sp - 2] as PyObject, stack[sp - 1] as PyObject);
    drop(t, stack, sp - 2, sp);
    return sp - 2;
  },
};
