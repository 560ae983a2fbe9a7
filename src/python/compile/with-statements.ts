// `with` and `async with`: enter, body, and exit on both ways out.
// Follows compiler_with, compiler_async_with and compiler_with_except_finish, CPython 3.13 Python/compile.c.

import type { AsyncWith, Positioned, With } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';
import { compileExpression, emitYieldFrom } from './expressions.ts';
import { failAt } from './failure.ts';
import { Label, Pseudo } from './flow-graph.ts';
import { Opcode } from './opcodes.ts';
import { compileStatements } from './statements.ts';
import { reraise } from './try-statements.ts';
import { FrameBlockKind, UnitKind } from './unit.ts';
import { callExitWithNones } from './unwind.ts';

export function compileWith(c: Compiler, s: With, index: number): void {
  const item = s.items[index]!;
  const place: Positioned = c.profile.withPlaceIsContext ? item.context_expr : s;
  const exit = new Label(false);
  const final = new Label(false);
  const cleanup = new Label(false);
  compileExpression(c, item.context_expr);
  c.op(Opcode.BEFORE_WITH, place);
  setUpWith(c, final, place);
  c.pushBlock({ kind: FrameBlockKind.With, exit: final, place }, s);
  if (item.optional_vars !== null) compileExpression(c, item.optional_vars);
  else c.op(Opcode.POP_TOP, place);
  if (index + 1 === s.items.length) compileStatements(c, s.body);
  else compileWith(c, s, index + 1);
  c.op(Pseudo.POP_BLOCK, null);
  c.popBlock();
  callExitWithNones(c, place);
  c.op(Opcode.POP_TOP, place);
  c.jump(Pseudo.JUMP, exit, place);
  c.use(final);
  beginExceptional(c, cleanup, place);
  finishExceptional(c, cleanup);
  c.use(exit);
}

export function compileAsyncWith(c: Compiler, s: AsyncWith, index: number): void {
  const item = s.items[index]!;
  const place: Positioned = c.profile.withPlaceIsContext ? item.context_expr : s;
  if (c.unit.kind !== UnitKind.AsyncFunction) failAt("'async with' outside async function", s);
  const exit = new Label(false);
  const final = new Label(false);
  const cleanup = new Label(false);
  compileExpression(c, item.context_expr);
  c.op(Opcode.BEFORE_ASYNC_WITH, place);
  c.opArg(Opcode.GET_AWAITABLE, 1, place);
  c.loadNone(place);
  emitYieldFrom(c, true, place);
  setUpWith(c, final, place);
  c.pushBlock({ kind: FrameBlockKind.AsyncWith, exit: final, place }, s);
  if (item.optional_vars !== null) compileExpression(c, item.optional_vars);
  else c.op(Opcode.POP_TOP, place);
  if (index + 1 === s.items.length) compileStatements(c, s.body);
  else compileAsyncWith(c, s, index + 1);
  c.popBlock();
  c.op(Pseudo.POP_BLOCK, place);
  callExitWithNones(c, place);
  c.opArg(Opcode.GET_AWAITABLE, 2, place);
  c.loadNone(place);
  emitYieldFrom(c, true, place);
  c.op(Opcode.POP_TOP, place);
  c.jump(Pseudo.JUMP, exit, place);
  c.use(final);
  beginExceptional(c, cleanup, place);
  c.opArg(Opcode.GET_AWAITABLE, 2, place);
  c.loadNone(place);
  emitYieldFrom(c, true, place);
  finishExceptional(c, cleanup);
  c.use(exit);
}

function setUpWith(c: Compiler, final: Label, place: Positioned): void {
  const setup = c.jump(Pseudo.SETUP_WITH, final, place);
  if (c.profile.stackedExceptionTriples) setup.shadow = 4;
}

function beginExceptional(c: Compiler, cleanup: Label, place: Positioned): void {
  const setup = c.jump(Pseudo.SETUP_CLEANUP, cleanup, place);
  const push = c.op(Opcode.PUSH_EXC_INFO, place);
  if (c.profile.stackedExceptionTriples) {
    setup.shadow = -6;
    push.shadow = -1;
  }
  c.op(Opcode.WITH_EXCEPT_START, place);
}

/** __exit__ has answered: a true answer swallows the exception. */
function finishExceptional(c: Compiler, cleanup: Label): void {
  const suppress = new Label(false);
  const exit = new Label(false);
  c.op(Opcode.TO_BOOL, null);
  c.jump(Opcode.POP_JUMP_IF_TRUE, suppress, null);
  c.opArg(Opcode.RERAISE, 2, null);
  c.use(suppress);
  c.op(Opcode.POP_TOP, null);
  c.op(Pseudo.POP_BLOCK, null);
  c.op(Opcode.POP_EXCEPT, null);
  if (c.profile.stackedExceptionTriples) c.shadow(-3, null);
  c.op(Opcode.POP_TOP, null);
  c.op(Opcode.POP_TOP, null);
  c.jumpForward(exit, null);
  c.use(cleanup);
  reraise(c);
  c.use(exit);
}
