// Displays of tuples, lists, sets and dicts, and their counterpart, assignment to several targets. Constant displays are copied from one
// constant; long ones and those with `*` are built step by step. Follows starunpack_helper, compiler_dict and unpack_helper,
// CPython 3.13 Python/compile.c.

import type { Dict, Expr, List, Positioned, Tuple } from '../syntax/ast.ts';
import type { CodeConstant } from './code-object.ts';
import type { Compiler } from './compiler.ts';
import { compileExpression, compileExpressions } from './expressions.ts';
import { failAt } from './failure.ts';
import { Intrinsic1, Opcode } from './opcodes.ts';

/** Items that a display or call may have on the stack at once before it is built step by step. */
export const STACK_USE_GUIDELINE = 30;

interface Display {
  readonly build: Opcode;
  readonly add: Opcode;
  readonly extend: Opcode;
  readonly isTuple: boolean;
}

export const LIST_DISPLAY: Display = {
  build: Opcode.BUILD_LIST,
  add: Opcode.LIST_APPEND,
  extend: Opcode.LIST_EXTEND,
  isTuple: false,
};
export const SET_DISPLAY: Display = { build: Opcode.BUILD_SET, add: Opcode.SET_ADD, extend: Opcode.SET_UPDATE, isTuple: false };
export const TUPLE_DISPLAY: Display = {
  build: Opcode.BUILD_LIST,
  add: Opcode.LIST_APPEND,
  extend: Opcode.LIST_EXTEND,
  isTuple: true,
};

function constantItems(c: Compiler, elements: readonly (Expr | null)[], begin: number, end: number): CodeConstant[] | null {
  for (let i = begin; i < end; i++) if (elements[i]?.node !== 'Constant') return null;
  const items: CodeConstant[] = [];
  for (let i = begin; i < end; i++) items.push(c.pool.intern((elements[i] as Extract<Expr, { node: 'Constant' }>).value));
  return items;
}

/** Builds from `pushed` items that are on the stack and the given ones. */
export function display(c: Compiler, elements: readonly Expr[], pushed: number, kind: Display, place: Positioned): void {
  const n = elements.length;
  if (n > 2) {
    const items = constantItems(c, elements, 0, n);
    if (items !== null) {
      if (kind.isTuple && pushed === 0) {
        c.loadConstant(c.pool.tuple(items), place);
        return;
      }
      c.opArg(kind.build, pushed, place);
      c.loadConstant(kind.add === Opcode.SET_ADD ? c.pool.frozenset(items) : c.pool.tuple(items), place);
      c.opArg(kind.extend, 1, place);
      if (kind.isTuple) c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.LIST_TO_TUPLE, place);
      return;
    }
  }
  const isBig = n + pushed > STACK_USE_GUIDELINE;
  if (!isBig && !elements.some((element) => element.node === 'Starred')) {
    compileExpressions(c, elements);
    c.opArg(kind.isTuple ? Opcode.BUILD_TUPLE : kind.build, n + pushed, place);
    return;
  }
  let isBuilt = false;
  if (isBig) {
    c.opArg(kind.build, pushed, place);
    isBuilt = true;
  }
  for (let i = 0; i < n; i++) {
    const element = elements[i]!;
    if (element.node === 'Starred') {
      if (!isBuilt) {
        c.opArg(kind.build, i + pushed, place);
        isBuilt = true;
      }
      compileExpression(c, element.value);
      c.opArg(kind.extend, 1, place);
    } else {
      compileExpression(c, element);
      if (isBuilt) c.opArg(kind.add, 1, place);
    }
  }
  if (kind.isTuple) c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.LIST_TO_TUPLE, place);
}

function unpack(c: Compiler, elements: readonly Expr[], place: Positioned): void {
  const n = elements.length;
  let hasStar = false;
  for (let i = 0; i < n; i++) {
    if (elements[i]!.node !== 'Starred') continue;
    if (hasStar) failAt('multiple starred expressions in assignment', place);
    if (i >= 1 << 8 || n - i - 1 >= 0x7fffffff >> 8) failAt('too many expressions in star-unpacking assignment', place);
    c.opArg(Opcode.UNPACK_EX, i + ((n - i - 1) << 8), place);
    hasStar = true;
  }
  if (!hasStar) c.opArg(Opcode.UNPACK_SEQUENCE, n, place);
}

export function assignSequence(c: Compiler, e: Tuple | List): void {
  unpack(c, e.elts, e);
  for (const element of e.elts) compileExpression(c, element.node === 'Starred' ? element.value : element);
}

export function dictDisplay(c: Compiler, e: Dict): void {
  const n = e.values.length;
  let hasDict = false;
  let pending = 0;
  const flush = (end: number): void => {
    partOfDict(c, e, end - pending, end);
    if (hasDict) c.opArg(Opcode.DICT_UPDATE, 1, e);
    hasDict = true;
    pending = 0;
  };
  for (let i = 0; i < n; i++) {
    if (e.keys[i] === null) {
      if (pending > 0) flush(i);
      if (!hasDict) {
        c.opArg(Opcode.BUILD_MAP, 0, e);
        hasDict = true;
      }
      compileExpression(c, e.values[i]!);
      c.opArg(Opcode.DICT_UPDATE, 1, e);
    } else if (pending * 2 > STACK_USE_GUIDELINE) {
      // This item joins the ones that are pending.
      pending++;
      flush(i + 1);
    } else {
      pending++;
    }
  }
  if (pending > 0) flush(n);
  if (!hasDict) c.opArg(Opcode.BUILD_MAP, 0, e);
}

function partOfDict(c: Compiler, e: Dict, begin: number, end: number): void {
  const n = end - begin;
  const isBig = n * 2 > STACK_USE_GUIDELINE;
  if (n > 1 && !isBig) {
    const keys = constantItems(c, e.keys, begin, end);
    if (keys !== null) {
      for (let i = begin; i < end; i++) compileExpression(c, e.values[i]!);
      c.loadConstant(c.pool.tuple(keys), e);
      c.opArg(Opcode.BUILD_CONST_KEY_MAP, n, e);
      return;
    }
  }
  if (isBig) c.opArg(Opcode.BUILD_MAP, 0, e);
  for (let i = begin; i < end; i++) {
    compileExpression(c, e.keys[i]!);
    compileExpression(c, e.values[i]!);
    if (isBig) c.opArg(Opcode.MAP_ADD, 1, e);
  }
  if (!isBig) c.opArg(Opcode.BUILD_MAP, n, e);
}
