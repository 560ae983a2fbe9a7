// Operators that the loop does not do itself. Follows BINARY_OP, COMPARE_OP, CONTAINS_OP and the unary instructions of
// Python/bytecodes.c, CPython 3.13.

import { BinaryOperator, Opcode } from '../../compile/opcodes.ts';
import { decref } from '../../heap/heap.ts';
import { incref, type PyObject } from '../../heap/object.ts';
import type { CompareOp } from '../../heap/type-slots.ts';
import { richCompare } from '../../objects/protocols/compare.ts';
import * as number from '../../objects/protocols/number.ts';
import { contains } from '../../objects/protocols/object.ts';
import type { Handler } from '../loop.ts';
import type { PyThread } from '../thread.ts';

type Binary = (t: PyThread, a: PyObject, b: PyObject) => PyObject;

const INPLACE = BinaryOperator.INPLACE;

const BINARY: readonly Binary[] = (() => {
  const table: Binary[] = [];
  table[BinaryOperator.ADD] = number.add;
  table[BinaryOperator.AND] = number.bitAnd;
  table[BinaryOperator.FLOOR_DIVIDE] = number.floorDivide;
  table[BinaryOperator.LSHIFT] = number.lshift;
  table[BinaryOperator.MATRIX_MULTIPLY] = number.matrixMultiply;
  table[BinaryOperator.MULTIPLY] = number.multiply;
  table[BinaryOperator.REMAINDER] = number.remainder;
  table[BinaryOperator.OR] = number.bitOr;
  table[BinaryOperator.POWER] = (t, a, b) => number.power(t, a, b, t.none);
  table[BinaryOperator.RSHIFT] = number.rshift;
  table[BinaryOperator.SUBTRACT] = number.subtract;
  table[BinaryOperator.TRUE_DIVIDE] = number.trueDivide;
  table[BinaryOperator.XOR] = number.bitXor;
  table[INPLACE + BinaryOperator.ADD] = number.inplaceAdd;
  table[INPLACE + BinaryOperator.AND] = number.inplaceAnd;
  table[INPLACE + BinaryOperator.FLOOR_DIVIDE] = number.inplaceFloorDivide;
  table[INPLACE + BinaryOperator.LSHIFT] = number.inplaceLshift;
  table[INPLACE + BinaryOperator.MATRIX_MULTIPLY] = number.inplaceMatrixMultiply;
  table[INPLACE + BinaryOperator.MULTIPLY] = number.inplaceMultiply;
  table[INPLACE + BinaryOperator.REMAINDER] = number.inplaceRemainder;
  table[INPLACE + BinaryOperator.OR] = number.inplaceOr;
  table[INPLACE + BinaryOperator.POWER] = number.inplacePower;
  table[INPLACE + BinaryOperator.RSHIFT] = number.inplaceRshift;
  table[INPLACE + BinaryOperator.SUBTRACT] = number.inplaceSubtract;
  table[INPLACE + BinaryOperator.TRUE_DIVIDE] = number.inplaceTrueDivide;
  table[INPLACE + BinaryOperator.XOR] = number.inplaceXor;
  return table;
})();

/** Operands are borrowed; a new reference. */
export function binaryOp(t: PyThread, op: number, a: PyObject, b: PyObject): PyObject {
  return (BINARY[op] as Binary)(t, a, b);
}

export function compareOp(t: PyThread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  return richCompare(t, a, b, op);
}

function unary(fn: (t: PyThread, o: PyObject) => PyObject): Handler {
  return (t, _frame, stack, sp) => {
    const o = stack[sp - 1] as PyObject;
    stack[sp - 1] = fn(t, o);
    decref(t, o);
    return sp;
  };
}

export const OPERATOR_HANDLERS: { readonly [opcode: number]: Handler } = {
  [Opcode.UNARY_NEGATIVE]: unary(number.negative),
  [Opcode.UNARY_INVERT]: unary(number.invert),
  [Opcode.CONTAINS_OP]: (t, frame, stack, sp, invert) => {
    if (t.entersFromHost && t.answers.isFor()) return t.answers.carryOut(frame, sp);
    const container = stack[sp - 1] as PyObject;
    const item = stack[sp - 2] as PyObject;
    const found = contains(t, container, item) !== (invert === 1);
    stack[sp - 2] = incref(found ? t.true_ : t.false_);
    stack[sp - 1] = null;
    decref(t, item);
    decref(t, container);
    return sp - 1;
  },
};
