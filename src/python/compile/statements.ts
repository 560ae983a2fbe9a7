// What each statement emits; exceptions, `with`, `match`, functions and classes have files of their own.
// Follows compiler_visit_stmt and the helpers around it, CPython 3.13 Python/compile.c.

import { unreachable } from '../assert.ts';
import type {
  AnnAssign,
  Assert,
  AugAssign,
  Expr,
  For,
  Import,
  ImportFrom,
  Positioned,
  Return,
  Stmt,
  While,
} from '../syntax/ast.ts';
import { unparse } from '../syntax/unparse.ts';
import { compileClass } from './classes.ts';
import type { Compiler } from './compiler.ts';
import {
  BINARY_OPERATORS,
  compileExpression,
  compileExpressions,
  emitYieldFrom,
  isPlainSlice,
  sliceParts,
} from './expressions.ts';
import { failAt } from './failure.ts';
import { Label, Pseudo } from './flow-graph.ts';
import { compileFunction } from './functions.ts';
import { jumpIf, lastComparison } from './jumps.ts';
import { compileName } from './names.ts';
import { BinaryOperator, Intrinsic1, Opcode } from './opcodes.ts';
import { compileMatch } from './patterns.ts';
import { placeOfAttribute } from './places.ts';
import { compileTry, compileTryStar, endAsyncFor, setUp } from './try-statements.ts';
import { compileTypeAlias } from './type-parameters.ts';
import { FrameBlockKind, UnitKind } from './unit.ts';
import { unwindAll, unwindOne } from './unwind.ts';
import { compileAsyncWith, compileWith } from './with-statements.ts';

export function compileStatements(c: Compiler, body: readonly Stmt[], from = 0): void {
  for (let i = from; i < body.length; i++) compileStatement(c, body[i]!);
}

function compileStatement(c: Compiler, s: Stmt): void {
  switch (s.node) {
    case 'Expr':
      expressionStatement(c, s);
      return;
    case 'Assign': {
      compileExpression(c, s.value);
      const last = s.targets.length - 1;
      for (let i = 0; i <= last; i++) {
        if (i < last) c.opArg(Opcode.COPY, 1, s);
        compileExpression(c, s.targets[i]!);
      }
      return;
    }
    case 'AugAssign':
      augmentedAssignment(c, s);
      return;
    case 'AnnAssign':
      annotatedAssignment(c, s);
      return;
    case 'Return':
      returnStatement(c, s);
      return;
    case 'If': {
      const end = new Label(false);
      const next = s.orelse.length > 0 ? new Label(false) : end;
      jumpIf(c, s.test, next, false, s);
      compileStatements(c, s.body);
      if (s.orelse.length > 0) {
        c.jumpForward(end, null);
        c.use(next);
        compileStatements(c, s.orelse);
      }
      c.use(end);
      return;
    }
    case 'For':
      forLoop(c, s);
      return;
    case 'AsyncFor':
      asyncForLoop(c, s);
      return;
    case 'While':
      whileLoop(c, s);
      return;
    case 'Break':
    case 'Continue':
      leaveLoop(c, s);
      return;
    case 'Pass':
      c.op(Opcode.NOP, s);
      return;
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      compileFunction(c, s);
      return;
    case 'ClassDef':
      compileClass(c, s);
      return;
    case 'Delete':
      compileExpressions(c, s.targets);
      return;
    case 'Import':
      importStatement(c, s);
      return;
    case 'ImportFrom':
      fromImport(c, s);
      return;
    case 'Global':
    case 'Nonlocal':
      return;
    case 'Raise': {
      let count = 0;
      if (s.exc !== null) {
        compileExpression(c, s.exc);
        count++;
        if (s.cause !== null) {
          compileExpression(c, s.cause);
          count++;
        }
      }
      c.opArg(Opcode.RAISE_VARARGS, count, s);
      return;
    }
    case 'Assert':
      assertStatement(c, s);
      return;
    case 'Try':
      compileTry(c, s);
      return;
    case 'TryStar':
      compileTryStar(c, s);
      return;
    case 'With':
      compileWith(c, s, 0);
      return;
    case 'AsyncWith':
      compileAsyncWith(c, s, 0);
      return;
    case 'Match':
      compileMatch(c, s);
      return;
    case 'TypeAlias':
      compileTypeAlias(c, s);
      return;
    default:
      unreachable(s, 'statement');
  }
}

function expressionStatement(c: Compiler, s: Extract<Stmt, { node: 'Expr' }>): void {
  if (c.isInteractive && c.stack.length === 0) {
    compileExpression(c, s.value);
    c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.PRINT, s);
    c.op(Opcode.POP_TOP, null);
    return;
  }
  if (s.value.node === 'Constant') {
    c.op(Opcode.NOP, s);
    return;
  }
  compileExpression(c, s.value);
  c.op(Opcode.POP_TOP, null);
}

function returnStatement(c: Compiler, s: Return): void {
  const value = s.value;
  const keepsTop = value !== null && value.node !== 'Constant';
  const scope = c.unit.scope;
  if (!scope.isFunctionLike) failAt("'return' outside function", s);
  if (value !== null && scope.isCoroutine && scope.isGenerator) failAt("'return' with value in async generator", s);
  let place: Positioned | null = s;
  if (keepsTop) {
    compileExpression(c, value);
  } else if (value !== null) {
    place = value;
    c.op(Opcode.NOP, value);
  }
  if (value === null || value.lineno !== s.lineno) {
    place = s;
    c.op(Opcode.NOP, s);
  }
  place = unwindAll(c, place, keepsTop);
  if (value === null) c.loadNone(place);
  else if (!keepsTop) c.loadValue((value as Extract<Expr, { node: 'Constant' }>).value, place);
  c.op(Opcode.RETURN_VALUE, place);
  if (c.profile.finalReturn === 'after-expression') c.unit.graph.endsWithReturn = false;
}

// --- assignments

function augmentedAssignment(c: Compiler, s: AugAssign): void {
  const target = s.target;
  const isSliced = target.node === 'Subscript' && isPlainSlice(c, target.slice);
  switch (target.node) {
    case 'Attribute':
      compileExpression(c, target.value);
      c.opArg(Opcode.COPY, 1, target);
      c.loadAttribute(target.attr, placeOfAttribute(target, target));
      break;
    case 'Subscript':
      compileExpression(c, target.value);
      if (isSliced) {
        sliceParts(c, target.slice as Extract<Expr, { node: 'Slice' }>);
        c.opArg(Opcode.COPY, 3, target);
        c.opArg(Opcode.COPY, 3, target);
        c.opArg(Opcode.COPY, 3, target);
        c.op(Opcode.BINARY_SLICE, target);
      } else {
        compileExpression(c, target.slice);
        c.opArg(Opcode.COPY, 2, target);
        c.opArg(Opcode.COPY, 2, target);
        c.op(Opcode.BINARY_SUBSCR, target);
      }
      break;
    case 'Name':
      compileName(c, target.id, 'Load', target);
      break;
  }
  compileExpression(c, s.value);
  c.opArg(Opcode.BINARY_OP, BINARY_OPERATORS[s.op] + BinaryOperator.INPLACE, s);
  switch (target.node) {
    case 'Attribute': {
      const place = placeOfAttribute(target, target);
      c.opArg(Opcode.SWAP, 2, place);
      c.refuseDebug(target.attr, false, target);
      c.opName(Opcode.STORE_ATTR, target.attr, place);
      break;
    }
    case 'Subscript':
      if (isSliced) {
        c.opArg(Opcode.SWAP, 4, target);
        c.opArg(Opcode.SWAP, 3, target);
        c.opArg(Opcode.SWAP, 2, target);
        c.op(Opcode.STORE_SLICE, target);
      } else {
        c.opArg(Opcode.SWAP, 3, target);
        c.opArg(Opcode.SWAP, 2, target);
        c.op(Opcode.STORE_SUBSCR, target);
      }
      break;
    case 'Name':
      compileName(c, target.id, 'Store', target);
      break;
  }
}

function annotatedAssignment(c: Compiler, s: AnnAssign): void {
  const target = s.target;
  if (s.value !== null) {
    compileExpression(c, s.value);
    compileExpression(c, target);
  }
  const keepsAnnotations = c.unit.kind === UnitKind.Module || c.unit.kind === UnitKind.Class;
  switch (target.node) {
    case 'Name':
      c.refuseDebug(target.id, false, s);
      if (s.simple !== 0 && keepsAnnotations) {
        if (c.futureAnnotations) c.loadString(unparse(s.annotation), s.annotation);
        else compileExpression(c, s.annotation);
        c.opArg(Opcode.LOAD_NAME, c.unit.nameIndex('__annotations__'), s);
        c.loadString(c.mangle(target.id), s);
        c.op(Opcode.STORE_SUBSCR, s);
      }
      break;
    case 'Attribute':
      c.refuseDebug(target.attr, false, s);
      if (s.value === null) evaluateOnly(c, target.value);
      break;
    case 'Subscript':
      if (s.value === null) {
        evaluateOnly(c, target.value);
        evaluateSubscript(c, target.slice);
      }
      break;
  }
  // Annotations that are not kept are evaluated, after everything else.
  if (s.simple === 0 && !c.futureAnnotations && keepsAnnotations) evaluateOnly(c, s.annotation);
}

function evaluateOnly(c: Compiler, e: Expr): void {
  compileExpression(c, e);
  c.op(Opcode.POP_TOP, e);
}

function evaluateSubscript(c: Compiler, e: Expr): void {
  if (e.node === 'Slice') {
    if (e.lower !== null) evaluateOnly(c, e.lower);
    if (e.upper !== null) evaluateOnly(c, e.upper);
    if (e.step !== null) evaluateOnly(c, e.step);
  } else if (e.node === 'Tuple') {
    for (const element of e.elts) evaluateSubscript(c, element);
  } else {
    evaluateOnly(c, e);
  }
}

// --- loops

function forLoop(c: Compiler, s: For): void {
  const end = new Label(false);
  const cleanup = new Label(false);
  const start = new Label(true);
  c.pushBlock({ kind: FrameBlockKind.ForLoop, start, exit: end }, s);
  compileExpression(c, s.iter);
  const place = c.profile.iterationPlaceIsIterable ? s.iter : s;
  c.op(Opcode.GET_ITER, place);
  c.use(start);
  c.jump(Opcode.FOR_ITER, cleanup, place);
  // A loop header over several lines gives a line event for its target.
  c.op(Opcode.NOP, s.target);
  compileExpression(c, s.target);
  compileStatements(c, s.body);
  c.jump(Pseudo.JUMP, start, null);
  c.use(cleanup);
  c.op(Opcode.END_FOR, null);
  c.op(Opcode.POP_TOP, null);
  c.popBlock();
  compileStatements(c, s.orelse);
  c.use(end);
}

function asyncForLoop(c: Compiler, s: Extract<Stmt, { node: 'AsyncFor' }>): void {
  if (c.unit.kind !== UnitKind.AsyncFunction) failAt("'async for' outside async function", s);
  const except = new Label(false);
  const end = new Label(false);
  compileExpression(c, s.iter);
  c.op(Opcode.GET_AITER, c.profile.iterationPlaceIsIterable ? s.iter : s);
  const start = c.loopHead();
  c.pushBlock({ kind: FrameBlockKind.ForLoop, start, exit: end }, s);
  setUp(c, Pseudo.SETUP_FINALLY, except, s);
  c.op(Opcode.GET_ANEXT, s);
  c.loadNone(s);
  emitYieldFrom(c, true, s);
  c.op(Pseudo.POP_BLOCK, s);
  compileExpression(c, s.target);
  compileStatements(c, s.body);
  c.jump(Pseudo.JUMP, start, null);
  c.popBlock();
  c.use(except);
  endAsyncFor(c, s.iter);
  compileStatements(c, s.orelse);
  c.use(end);
}

function whileLoop(c: Compiler, s: While): void {
  const end = new Label(false);
  const anchor = new Label(false);
  const loop = c.loopHead();
  c.pushBlock({ kind: FrameBlockKind.WhileLoop, start: loop, exit: end }, s);
  jumpIf(c, s.test, anchor, false, s);
  const body = c.loopHead();
  compileStatements(c, s.body);
  jumpIf(c, s.test, body, true, s);
  c.popBlock();
  c.use(anchor);
  compileStatements(c, s.orelse);
  c.use(end);
}

function leaveLoop(c: Compiler, s: Extract<Stmt, { node: 'Break' | 'Continue' }>): void {
  c.op(Opcode.NOP, s);
  const found = unwindAll(c, s, false, true);
  if (found.loop === null) {
    failAt(s.node === 'Break' ? "'break' outside loop" : "'continue' not properly in loop", s);
  }
  if (s.node === 'Break') {
    const place = unwindOne(c, found.loop, found.place, false);
    c.jump(Pseudo.JUMP, found.loop.exit!, place);
  } else {
    c.jump(Pseudo.JUMP, found.loop.start!, found.place);
  }
}

// --- imports and assertions

function importStatement(c: Compiler, s: Import): void {
  for (const alias of s.names) {
    c.loadInt(0, s);
    c.loadNone(s);
    c.opName(Opcode.IMPORT_NAME, alias.name, s);
    const parts = alias.name.split('.');
    if (alias.asname === null) {
      compileName(c, parts[0]!, 'Store', s);
    } else if (parts.length === 1) {
      compileName(c, alias.asname, 'Store', s);
    } else {
      for (let i = 1; i < parts.length; i++) {
        if (i > 1) {
          c.opArg(Opcode.SWAP, 2, s);
          c.op(Opcode.POP_TOP, s);
        }
        c.opArg(Opcode.IMPORT_FROM, c.unit.nameIndex(parts[i]!), s);
      }
      compileName(c, alias.asname, 'Store', s);
      c.op(Opcode.POP_TOP, s);
    }
  }
}

function fromImport(c: Compiler, s: ImportFrom): void {
  c.loadInt(s.level ?? 0, s);
  if (s.lineno > c.futureLine && s.module === '__future__')
    failAt('from __future__ imports must occur at the beginning of the file', s);
  c.loadNames(
    s.names.map((alias) => alias.name),
    s,
  );
  c.opName(Opcode.IMPORT_NAME, s.module ?? '', s);
  for (let i = 0; i < s.names.length; i++) {
    const alias = s.names[i]!;
    if (i === 0 && alias.name === '*') {
      c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.IMPORT_STAR, s);
      c.op(Opcode.POP_TOP, null);
      return;
    }
    c.opName(Opcode.IMPORT_FROM, alias.name, s);
    compileName(c, alias.asname ?? alias.name, 'Store', s);
  }
  c.op(Opcode.POP_TOP, s);
}

function assertStatement(c: Compiler, s: Assert): void {
  const test = s.test;
  const isTuple =
    (test.node === 'Tuple' && test.elts.length > 0) ||
    (test.node === 'Constant' && test.value.type === 'tuple' && test.value.items.length > 0);
  if (isTuple) c.warn('assertion is always true, perhaps remove parentheses?', s);
  if (c.optimize > 0) return;
  const end = new Label(false);
  jumpIf(c, test, end, true, s);
  const place = c.profile.assertPlaces === 'last-comparison' ? (lastComparison(test) ?? s) : s;
  c.op(Opcode.LOAD_ASSERTION_ERROR, place);
  if (s.msg !== null) {
    compileExpression(c, s.msg);
    c.opArg(Opcode.CALL, 0, place);
  }
  c.opArg(Opcode.RAISE_VARARGS, 1, c.profile.assertPlaces === 'raise-at-test' ? test : place);
  c.use(end);
}
