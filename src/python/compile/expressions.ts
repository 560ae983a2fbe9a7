// What each expression emits. Calls, comprehensions and functions have files of their own.
// Follows compiler_visit_expr1 and the helpers around it, CPython 3.13 Python/compile.c.

import { unreachable } from '../assert.ts';
import type {
  Attribute,
  BoolOp,
  Compare,
  Expr,
  FormattedValue,
  JoinedStr,
  Operator,
  Positioned,
  Slice,
  Subscript,
} from '../syntax/ast.ts';
import { compileCall } from './calls.ts';
import type { Compiler } from './compiler.ts';
import { compileComprehension } from './comprehensions.ts';
import { warnIndex, warnIsLiteral, warnSubscripted } from './diagnostics.ts';
import {
  assignSequence,
  dictDisplay,
  display,
  LIST_DISPLAY,
  SET_DISPLAY,
  STACK_USE_GUIDELINE,
  TUPLE_DISPLAY,
} from './displays.ts';
import { failAt } from './failure.ts';
import { Label, Pseudo } from './flow-graph.ts';
import { compileLambda } from './functions.ts';
import { compare, jumpIf } from './jumps.ts';
import { compileName } from './names.ts';
import { BinaryOperator, Conversion, Intrinsic1, Opcode } from './opcodes.ts';
import { placeOfAttribute } from './places.ts';
import { canOptimizeSuper, loadSuperAttribute } from './super-calls.ts';
import { UnitKind } from './unit.ts';

export const BINARY_OPERATORS: { readonly [K in Operator]: BinaryOperator } = {
  Add: BinaryOperator.ADD,
  Sub: BinaryOperator.SUBTRACT,
  Mult: BinaryOperator.MULTIPLY,
  MatMult: BinaryOperator.MATRIX_MULTIPLY,
  Div: BinaryOperator.TRUE_DIVIDE,
  Mod: BinaryOperator.REMAINDER,
  Pow: BinaryOperator.POWER,
  LShift: BinaryOperator.LSHIFT,
  RShift: BinaryOperator.RSHIFT,
  BitOr: BinaryOperator.OR,
  BitXor: BinaryOperator.XOR,
  BitAnd: BinaryOperator.AND,
  FloorDiv: BinaryOperator.FLOOR_DIVIDE,
};

export function compileExpressions(c: Compiler, list: readonly Expr[]): void {
  for (let i = 0; i < list.length; i++) compileExpression(c, list[i]!);
}

export function compileExpression(c: Compiler, e: Expr): void {
  switch (e.node) {
    case 'Name':
      compileName(c, e.id, e.ctx, e);
      return;
    case 'Constant':
      c.loadValue(e.value, e);
      return;
    case 'Call':
      compileCall(c, e);
      return;
    case 'Attribute':
      attribute(c, e);
      return;
    case 'Subscript':
      subscript(c, e);
      return;
    case 'BinOp':
      compileExpression(c, e.left);
      compileExpression(c, e.right);
      c.opArg(Opcode.BINARY_OP, BINARY_OPERATORS[e.op], e);
      return;
    case 'UnaryOp':
      compileExpression(c, e.operand);
      switch (e.op) {
        case 'Not':
          c.op(Opcode.TO_BOOL, e);
          c.op(Opcode.UNARY_NOT, e);
          return;
        case 'USub':
          c.op(Opcode.UNARY_NEGATIVE, e);
          return;
        case 'Invert':
          c.op(Opcode.UNARY_INVERT, e);
          return;
        case 'UAdd':
          c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.UNARY_POSITIVE, e);
          return;
      }
    case 'BoolOp':
      booleanOperation(c, e);
      return;
    case 'Compare':
      comparison(c, e);
      return;
    case 'Tuple':
      if (e.ctx === 'Load') display(c, e.elts, 0, TUPLE_DISPLAY, e);
      else if (e.ctx === 'Store') assignSequence(c, e);
      else compileExpressions(c, e.elts);
      return;
    case 'List':
      if (e.ctx === 'Load') display(c, e.elts, 0, LIST_DISPLAY, e);
      else if (e.ctx === 'Store') assignSequence(c, e);
      else compileExpressions(c, e.elts);
      return;
    case 'Set':
      display(c, e.elts, 0, SET_DISPLAY, e);
      return;
    case 'Dict':
      dictDisplay(c, e);
      return;
    case 'IfExp': {
      const end = new Label(false);
      const orelse = new Label(false);
      jumpIf(c, e.test, orelse, false, e);
      compileExpression(c, e.body);
      c.jumpForward(end, null);
      c.use(orelse);
      compileExpression(c, e.orelse);
      c.use(end);
      return;
    }
    case 'Lambda':
      compileLambda(c, e);
      return;
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      compileComprehension(c, e);
      return;
    case 'JoinedStr':
      joinedString(c, e);
      return;
    case 'FormattedValue':
      formattedValue(c, e);
      return;
    case 'NamedExpr':
      compileExpression(c, e.value);
      c.opArg(Opcode.COPY, 1, e);
      compileExpression(c, e.target);
      return;
    case 'Yield':
      if (!c.unit.scope.isFunctionLike) failAt("'yield' outside function", e);
      if (e.value !== null) compileExpression(c, e.value);
      else c.loadNone(e);
      emitYield(c, e);
      return;
    case 'YieldFrom':
      if (!c.unit.scope.isFunctionLike) failAt(c.profile.yieldFromOutsideFunctionMessage, e);
      if (c.unit.kind === UnitKind.AsyncFunction) failAt("'yield from' inside async function", e);
      compileExpression(c, e.value);
      c.op(Opcode.GET_YIELD_FROM_ITER, e);
      c.loadNone(e);
      emitYieldFrom(c, false, e);
      return;
    case 'Await':
      if (!c.unit.scope.isFunctionLike) failAt("'await' outside function", e);
      if (c.unit.kind !== UnitKind.AsyncFunction && c.unit.kind !== UnitKind.Comprehension)
        failAt("'await' outside async function", e);
      compileExpression(c, e.value);
      c.opArg(Opcode.GET_AWAITABLE, 0, e);
      c.loadNone(e);
      emitYieldFrom(c, true, e);
      return;
    case 'Starred':
      if (e.ctx === 'Store') failAt('starred assignment target must be in a list or tuple', e);
      failAt("can't use starred expression here", e);
    case 'Slice':
      c.opArg(Opcode.BUILD_SLICE, sliceParts(c, e), e);
      return;
    default:
      unreachable(e, 'expression');
  }
}

// --- attributes and items

function attribute(c: Compiler, e: Attribute): void {
  if (e.ctx === 'Load' && canOptimizeSuper(c, e)) {
    loadSuperAttribute(c, e, false);
    return;
  }
  if (e.ctx === 'Store' && c.profile.classesListStaticAttributes) noteStaticAttribute(c, e);
  compileExpression(c, e.value);
  const place = placeOfAttribute(e, e);
  switch (e.ctx) {
    case 'Load':
      c.loadAttribute(e.attr, place);
      return;
    case 'Store':
      c.refuseDebug(e.attr, false, e);
      c.opName(Opcode.STORE_ATTR, e.attr, place);
      return;
    case 'Del':
      c.refuseDebug(e.attr, true, e);
      c.opName(Opcode.DELETE_ATTR, e.attr, place);
      return;
  }
}

function noteStaticAttribute(c: Compiler, e: Attribute): void {
  if (e.value.node !== 'Name' || e.value.id !== 'self') return;
  for (let i = c.stack.length - 1; i >= 0; i--) {
    const unit = c.stack[i]!;
    if (unit.kind !== UnitKind.Class) continue;
    unit.staticAttributes.add(e.attr);
    return;
  }
}

/** A slice with two parts takes instructions of its own. */
export function isPlainSlice(c: Compiler, e: Expr): e is Slice {
  return c.profile.sliceInstructions && e.node === 'Slice' && e.step === null;
}

function subscript(c: Compiler, e: Subscript): void {
  if (e.ctx === 'Load') {
    warnSubscripted(c, e.value, e);
    warnIndex(c, e.value, e.slice, e);
  }
  compileExpression(c, e.value);
  if (e.ctx !== 'Del' && isPlainSlice(c, e.slice)) {
    sliceParts(c, e.slice);
    c.op(e.ctx === 'Load' ? Opcode.BINARY_SLICE : Opcode.STORE_SLICE, e);
    return;
  }
  compileExpression(c, e.slice);
  c.op(e.ctx === 'Load' ? Opcode.BINARY_SUBSCR : e.ctx === 'Store' ? Opcode.STORE_SUBSCR : Opcode.DELETE_SUBSCR, e);
}

/** Pushes start, stop and, when written, step; returns how many. */
export function sliceParts(c: Compiler, e: Slice): number {
  if (e.lower !== null) compileExpression(c, e.lower);
  else c.loadNone(e);
  if (e.upper !== null) compileExpression(c, e.upper);
  else c.loadNone(e);
  if (e.step === null) return 2;
  compileExpression(c, e.step);
  return 3;
}

// --- operators

function booleanOperation(c: Compiler, e: BoolOp): void {
  const end = new Label(false);
  const jump = e.op === 'And' ? Opcode.POP_JUMP_IF_FALSE : Opcode.POP_JUMP_IF_TRUE;
  const last = e.values.length - 1;
  for (let i = 0; i < last; i++) {
    compileExpression(c, e.values[i]!);
    branchKeeping(c, jump, end, e);
  }
  compileExpression(c, e.values[last]!);
  c.use(end);
}

/** Jumps with the value kept; otherwise drops it. Releases with JUMP_IF_.._OR_POP needed no second copy. */
function branchKeeping(c: Compiler, jump: Opcode, target: Label, place: Positioned): void {
  const copy = c.opArg(Opcode.COPY, 1, place);
  c.op(Opcode.TO_BOOL, place);
  const branch = c.jump(jump, target, place);
  if (c.profile.jumpsOrPops) {
    copy.shadow = -1;
    branch.shadow = 1;
  }
  // The argument tells this drop from others until assembly: with a constant, it goes together with the load.
  c.opArg(Opcode.POP_TOP, 1, place);
}

function comparison(c: Compiler, e: Compare): void {
  warnIsLiteral(c, e);
  compileExpression(c, e.left);
  const last = e.ops.length - 1;
  if (last === 0) {
    compileExpression(c, e.comparators[0]!);
    compare(c, e.ops[0]!, e);
    return;
  }
  const cleanup = new Label(false);
  for (let i = 0; i < last; i++) {
    compileExpression(c, e.comparators[i]!);
    c.opArg(Opcode.SWAP, 2, e);
    c.opArg(Opcode.COPY, 2, e);
    compare(c, e.ops[i]!, e);
    branchKeeping(c, Opcode.POP_JUMP_IF_FALSE, cleanup, e);
  }
  compileExpression(c, e.comparators[last]!);
  compare(c, e.ops[last]!, e);
  const end = new Label(false);
  c.jumpForward(end, null);
  c.use(cleanup);
  c.opArg(Opcode.SWAP, 2, e);
  c.op(Opcode.POP_TOP, e);
  c.use(end);
}

// --- f-strings

function joinedString(c: Compiler, e: JoinedStr): void {
  const n = e.values.length;
  if (n > STACK_USE_GUIDELINE) {
    c.loadString('', e);
    c.loadMethod('join', e);
    c.opArg(Opcode.BUILD_LIST, 0, e);
    for (const value of e.values) {
      compileExpression(c, value);
      c.opArg(Opcode.LIST_APPEND, 1, e);
    }
    c.opArg(Opcode.CALL, 1, e);
    return;
  }
  compileExpressions(c, e.values);
  if (n > 1 || (n === 0 && !c.profile.emptyFStringIsConstant)) c.opArg(Opcode.BUILD_STRING, n, e);
  else if (n === 0) c.loadString('', e);
}

function formattedValue(c: Compiler, e: FormattedValue): void {
  compileExpression(c, e.value);
  if (e.conversion === 115) c.opArg(Opcode.CONVERT_VALUE, Conversion.STR, e);
  else if (e.conversion === 114) c.opArg(Opcode.CONVERT_VALUE, Conversion.REPR, e);
  else if (e.conversion === 97) c.opArg(Opcode.CONVERT_VALUE, Conversion.ASCII, e);
  if (e.format_spec !== null) {
    compileExpression(c, e.format_spec);
    c.op(Opcode.FORMAT_WITH_SPEC, e);
  } else {
    c.op(Opcode.FORMAT_SIMPLE, e);
  }
}

// --- suspension

export function emitYield(c: Compiler, place: Positioned): void {
  const scope = c.unit.scope;
  if (scope.isGenerator && scope.isCoroutine) c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.ASYNC_GEN_WRAP, place);
  c.opArg(Opcode.YIELD_VALUE, 0, place);
  c.opArg(Opcode.RESUME, 1, place);
}

/** Delegates to the iterator below the top until it returns; what it returned is then the top. */
export function emitYieldFrom(c: Compiler, isAwait: boolean, place: Positioned | null): void {
  const fail = new Label(false);
  const exit = new Label(false);
  const send = c.loopHead();
  c.jump(Opcode.SEND, exit, place);
  // A StopIteration raised by throw() or close() of the iterator ends the delegation too.
  const setup = c.jump(Pseudo.SETUP_FINALLY, fail, place);
  c.opArg(Opcode.YIELD_VALUE, 1, place);
  c.op(Pseudo.POP_BLOCK, null);
  c.opArg(Opcode.RESUME, isAwait ? 3 : 2, place);
  c.jump(Pseudo.JUMP_NO_INTERRUPT, send, place);
  c.use(fail);
  const cleanup = c.op(Opcode.CLEANUP_THROW, place);
  if (!c.profile.delegationsHandleThrow) {
    setup.shadow = -1;
    cleanup.shadow = 1;
  }
  c.use(exit);
  c.op(Opcode.END_SEND, place);
}
