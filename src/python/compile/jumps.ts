// Conditions: an expression that only decides a jump. `not`, `and`, `or`, `if else` and comparison chains become jumps themselves.
// Follows compiler_jump_if, CPython 3.13 Python/compile.c.

import type { Compare, CompareOperator, Expr, Positioned } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';
import { warnIsLiteral } from './diagnostics.ts';
import { compileExpression } from './expressions.ts';
import { Label } from './flow-graph.ts';
import { Comparison, Opcode } from './opcodes.ts';

/**
 * Jumps to `next` when the truth of `e` is `condition`. Until 3.11 the test stands at `place`, the statement's, and a comparison leaves
 * its own place for what follows it; returns that.
 */
export function jumpIf(c: Compiler, e: Expr, next: Label, condition: boolean, place: Positioned): Positioned {
  switch (e.node) {
    case 'UnaryOp':
      if (e.op === 'Not') return jumpIf(c, e.operand, next, !condition, place);
      break;
    case 'BoolOp': {
      const isOr = e.op === 'Or';
      const early = isOr !== condition ? new Label(false) : next;
      const last = e.values.length - 1;
      let here = place;
      for (let i = 0; i < last; i++) here = jumpIf(c, e.values[i]!, early, isOr, here);
      here = jumpIf(c, e.values[last]!, next, condition, here);
      if (early !== next) c.use(early);
      return here;
    }
    case 'IfExp': {
      const end = new Label(false);
      const orelse = new Label(false);
      let here = jumpIf(c, e.test, orelse, false, place);
      here = jumpIf(c, e.body, next, condition, here);
      c.jumpForward(end, null);
      c.use(orelse);
      here = jumpIf(c, e.orelse, next, condition, here);
      c.use(end);
      return here;
    }
    case 'Compare':
      if (e.ops.length > 1) {
        jumpIfChain(c, e, next, condition);
        return e;
      }
      return jumpIfTrue(c, e, next, condition, e);
    default:
      break;
  }
  return jumpIfTrue(c, e, next, condition, place);
}

function jumpIfTrue(c: Compiler, e: Expr, next: Label, condition: boolean, place: Positioned): Positioned {
  const testPlace = c.profile.testPlaceIsOperand ? e : place;
  compileExpression(c, e);
  c.op(Opcode.TO_BOOL, testPlace);
  c.jump(condition ? Opcode.POP_JUMP_IF_TRUE : Opcode.POP_JUMP_IF_FALSE, next, testPlace);
  return place;
}

/** The comparison that a condition tests last in the text: older releases leave their place there. */
export function lastComparison(e: Expr): Expr | null {
  switch (e.node) {
    case 'Compare':
      return e;
    case 'UnaryOp':
      return e.op === 'Not' ? lastComparison(e.operand) : null;
    case 'BoolOp':
      for (let i = e.values.length - 1; i >= 0; i--) {
        const found = lastComparison(e.values[i]!);
        if (found !== null) return found;
      }
      return null;
    case 'IfExp':
      return lastComparison(e.orelse) ?? lastComparison(e.body) ?? lastComparison(e.test);
    default:
      return null;
  }
}

function jumpIfChain(c: Compiler, e: Compare, next: Label, condition: boolean): void {
  warnIsLiteral(c, e);
  const cleanup = new Label(false);
  const last = e.ops.length - 1;
  compileExpression(c, e.left);
  for (let i = 0; i < last; i++) {
    compileExpression(c, e.comparators[i]!);
    c.opArg(Opcode.SWAP, 2, e);
    c.opArg(Opcode.COPY, 2, e);
    compare(c, e.ops[i]!, e);
    c.op(Opcode.TO_BOOL, e);
    c.jump(Opcode.POP_JUMP_IF_FALSE, cleanup, e);
  }
  compileExpression(c, e.comparators[last]!);
  compare(c, e.ops[last]!, e);
  c.op(Opcode.TO_BOOL, e);
  c.jump(condition ? Opcode.POP_JUMP_IF_TRUE : Opcode.POP_JUMP_IF_FALSE, next, e);
  const end = new Label(false);
  c.jumpForward(end, null);
  c.use(cleanup);
  c.op(Opcode.POP_TOP, e);
  if (!condition) c.jumpForward(next, null);
  c.use(end);
}

export function compare(c: Compiler, op: CompareOperator, place: Positioned): void {
  switch (op) {
    case 'Is':
      c.opArg(Opcode.IS_OP, 0, place);
      return;
    case 'IsNot':
      c.opArg(Opcode.IS_OP, 1, place);
      return;
    case 'In':
      c.opArg(Opcode.CONTAINS_OP, 0, place);
      return;
    case 'NotIn':
      c.opArg(Opcode.CONTAINS_OP, 1, place);
      return;
    case 'Lt':
      c.opArg(Opcode.COMPARE_OP, Comparison.LT << 1, place);
      return;
    case 'LtE':
      c.opArg(Opcode.COMPARE_OP, Comparison.LE << 1, place);
      return;
    case 'Eq':
      c.opArg(Opcode.COMPARE_OP, Comparison.EQ << 1, place);
      return;
    case 'NotEq':
      c.opArg(Opcode.COMPARE_OP, Comparison.NE << 1, place);
      return;
    case 'Gt':
      c.opArg(Opcode.COMPARE_OP, Comparison.GT << 1, place);
      return;
    case 'GtE':
      c.opArg(Opcode.COMPARE_OP, Comparison.GE << 1, place);
      return;
  }
}
