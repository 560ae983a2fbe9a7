// `try` with `except`, `except*` and `finally`. A `finally` body is compiled twice: for the way out and for exceptions.
// Follows compiler_try_except, compiler_try_star_except and compiler_try_finally, CPython 3.13 Python/compile.c.
// 3.10 keeps three values per exception on the stack, pushed twice by a handler; `shadow` counts them for the reported depth.

import type { ExceptHandler, Positioned, Stmt, Try, TryStar } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';
import { compileExpression } from './expressions.ts';
import { failAt } from './failure.ts';
import { Label, Pseudo } from './flow-graph.ts';
import { compileName } from './names.ts';
import { Intrinsic2, Opcode } from './opcodes.ts';
import { compileStatements } from './statements.ts';
import { FrameBlockKind } from './unit.ts';
import { unbindName } from './unwind.ts';

export function compileTry(c: Compiler, s: Try): void {
  if (s.finalbody.length > 0) tryFinally(c, s, tryExcept);
  else tryExcept(c, s);
}

export function compileTryStar(c: Compiler, s: TryStar): void {
  if (s.finalbody.length > 0) tryFinally(c, s, tryStarExcept);
  else tryStarExcept(c, s);
}

/** Exceptions from here on go to `handler`. */
export function setUp(c: Compiler, opcode: Pseudo, handler: Label, place: Positioned | null): void {
  const setup = c.jump(opcode, handler, place);
  if (!c.profile.stackedExceptionTriples) return;
  if (opcode === Pseudo.SETUP_FINALLY) setup.shadow = 5;
}

/** The handler of an `async for`: StopAsyncIteration ends the loop. */
export function endAsyncFor(c: Compiler, place: Positioned): void {
  const end = c.op(Opcode.END_ASYNC_FOR, place);
  if (c.profile.stackedExceptionTriples) end.shadow = -5;
}

/** Begins a handler: what was handled before goes below the exception. */
function beginHandler(c: Compiler, cleanup: Label, place: Stmt | null): void {
  const setup = c.jump(Pseudo.SETUP_CLEANUP, cleanup, place);
  const push = c.op(Opcode.PUSH_EXC_INFO, place);
  if (!c.profile.stackedExceptionTriples) return;
  push.shadow = -1;
  // No such block there.
  setup.shadow = -6;
}

/** Ends a handler that failed: restores what was handled before and raises on. */
export function reraise(c: Compiler): void {
  c.opArg(Opcode.COPY, 3, null);
  c.op(Opcode.POP_EXCEPT, null);
  c.opArg(Opcode.RERAISE, 1, null);
}

function tryFinally<T extends Try | TryStar>(c: Compiler, s: T, except: (c: Compiler, s: T) => void): void {
  const end = new Label(false);
  const exit = new Label(false);
  const cleanup = new Label(false);
  setUp(c, Pseudo.SETUP_FINALLY, end, s);
  c.pushBlock({ kind: FrameBlockKind.FinallyTry, exit: end, body: s.finalbody }, s);
  if (s.handlers.length > 0) except(c, s);
  else compileStatements(c, s.body);
  c.op(Pseudo.POP_BLOCK, null);
  c.popBlock();
  compileStatements(c, s.finalbody);
  c.jumpForward(exit, null);
  c.use(end);
  c.pushBlock({ kind: FrameBlockKind.FinallyEnd }, null);
  beginHandler(c, cleanup, null);
  compileStatements(c, s.finalbody);
  c.popBlock();
  c.opArg(Opcode.RERAISE, 0, null);
  c.use(cleanup);
  reraise(c);
  c.use(exit);
}

function tryExcept(c: Compiler, s: Try | TryStar): void {
  let except = new Label(false);
  const end = new Label(false);
  const cleanup = new Label(false);
  const triples = c.profile.stackedExceptionTriples;
  setUp(c, Pseudo.SETUP_FINALLY, except, s);
  c.pushBlock({ kind: FrameBlockKind.TryExcept }, s);
  compileStatements(c, s.body);
  c.popBlock();
  c.op(Pseudo.POP_BLOCK, null);
  const orelse = c.profile.tryElseFollowsHandlers ? new Label(false) : null;
  if (orelse === null) compileStatements(c, s.orelse);
  c.jumpForward(orelse ?? end, null);
  c.use(except);
  beginHandler(c, cleanup, null);
  c.pushBlock({ kind: FrameBlockKind.ExceptionHandler }, null);
  const last = s.handlers.length - 1;
  for (let i = 0; i <= last; i++) {
    const handler = s.handlers[i]!;
    if (handler.type === null && i < last) failAt("default 'except:' must be last", handler);
    except = new Label(false);
    if (handler.type !== null) {
      if (triples) c.shadow(1, handler);
      compileExpression(c, handler.type);
      const check = c.op(Opcode.CHECK_EXC_MATCH, handler);
      if (triples) check.shadow = -1;
      c.jump(Opcode.POP_JUMP_IF_FALSE, except, handler);
    }
    handlerBody(c, handler, end);
    c.use(except);
  }
  c.opArg(Opcode.RERAISE, 0, null);
  c.popBlock();
  c.use(cleanup);
  reraise(c);
  if (orelse !== null) {
    c.use(orelse);
    compileStatements(c, s.orelse);
  }
  c.use(end);
}

function handlerBody(c: Compiler, handler: ExceptHandler, end: Label): void {
  const triples = c.profile.stackedExceptionTriples;
  if (handler.name === null) {
    c.op(Opcode.POP_TOP, handler);
    if (triples) c.shadow(-2, handler);
    c.pushBlock({ kind: FrameBlockKind.HandlerCleanup }, handler);
    compileStatements(c, handler.body);
    c.popBlock();
    c.op(Pseudo.POP_BLOCK, null);
    const pop = c.op(Opcode.POP_EXCEPT, null);
    if (triples) pop.shadow = -2;
    c.jumpForward(end, null);
    return;
  }
  const cleanupEnd = new Label(false);
  compileName(c, handler.name, 'Store', handler);
  if (triples) c.shadow(-2, handler);
  const setup = c.jump(Pseudo.SETUP_CLEANUP, cleanupEnd, handler);
  if (triples) setup.shadow = 4;
  c.pushBlock({ kind: FrameBlockKind.HandlerCleanup, name: handler.name }, handler);
  compileStatements(c, handler.body);
  c.popBlock();
  c.op(Pseudo.POP_BLOCK, null);
  c.op(Pseudo.POP_BLOCK, null);
  const pop = c.op(Opcode.POP_EXCEPT, null);
  if (triples) pop.shadow = -2;
  unbindName(c, handler.name, null);
  c.jumpForward(end, null);
  c.use(cleanupEnd);
  unbindName(c, handler.name, null);
  c.opArg(Opcode.RERAISE, 1, null);
}

/** `except*`: each clause takes its part of the group; what is raised or left over is gathered in a list and raised at the end. */
function tryStarExcept(c: Compiler, s: Try | TryStar): void {
  let except = new Label(false);
  const orelse = new Label(false);
  const end = new Label(false);
  const cleanup = new Label(false);
  const reraiseStar = new Label(false);
  c.jump(Pseudo.SETUP_FINALLY, except, s);
  c.pushBlock({ kind: FrameBlockKind.TryExcept }, s);
  compileStatements(c, s.body);
  c.popBlock();
  c.op(Pseudo.POP_BLOCK, null);
  c.jumpForward(orelse, null);
  c.use(except);
  c.jump(Pseudo.SETUP_CLEANUP, cleanup, null);
  c.op(Opcode.PUSH_EXC_INFO, null);
  c.pushBlock({ kind: FrameBlockKind.ExceptionGroupHandler }, null);
  const last = s.handlers.length - 1;
  for (let i = 0; i <= last; i++) {
    const handler = s.handlers[i]!;
    except = new Label(false);
    const exceptWithError = new Label(false);
    const noMatch = new Label(false);
    if (i === 0) {
      c.opArg(Opcode.BUILD_LIST, 0, handler);
      c.opArg(Opcode.COPY, 2, handler);
    }
    if (handler.type !== null) {
      compileExpression(c, handler.type);
      c.op(Opcode.CHECK_EG_MATCH, handler);
      c.opArg(Opcode.COPY, 1, handler);
      c.jump(Opcode.POP_JUMP_IF_NONE, noMatch, handler);
    }
    const cleanupEnd = new Label(false);
    if (handler.name !== null) compileName(c, handler.name, 'Store', handler);
    else c.op(Opcode.POP_TOP, handler);
    c.jump(Pseudo.SETUP_CLEANUP, cleanupEnd, handler);
    c.pushBlock({ kind: FrameBlockKind.HandlerCleanup, name: handler.name }, handler);
    compileStatements(c, handler.body);
    c.popBlock();
    c.op(Pseudo.POP_BLOCK, null);
    if (handler.name !== null) unbindName(c, handler.name, null);
    c.jumpForward(except, null);
    c.use(cleanupEnd);
    if (handler.name !== null) unbindName(c, handler.name, null);
    // The new exception joins the list, the instruction index below it goes.
    c.opArg(Opcode.LIST_APPEND, 3, null);
    c.op(Opcode.POP_TOP, null);
    c.jumpForward(exceptWithError, null);
    c.use(except);
    c.op(Opcode.NOP, null);
    c.jumpForward(exceptWithError, null);
    c.use(noMatch);
    c.op(Opcode.POP_TOP, handler);
    c.use(exceptWithError);
    if (i === last) {
      c.opArg(Opcode.LIST_APPEND, 1, null);
      c.jumpForward(reraiseStar, null);
    }
  }
  c.popBlock();
  const raises = new Label(false);
  c.use(reraiseStar);
  c.opArg(Opcode.CALL_INTRINSIC_2, Intrinsic2.PREP_RERAISE_STAR, null);
  c.opArg(Opcode.COPY, 1, null);
  c.jump(Opcode.POP_JUMP_IF_NOT_NONE, raises, null);
  c.op(Opcode.POP_TOP, null);
  c.op(Pseudo.POP_BLOCK, null);
  c.op(Opcode.POP_EXCEPT, null);
  c.jumpForward(end, null);
  c.use(raises);
  c.op(Pseudo.POP_BLOCK, null);
  c.opArg(Opcode.SWAP, 2, null);
  c.op(Opcode.POP_EXCEPT, null);
  c.opArg(Opcode.RERAISE, 0, null);
  c.use(cleanup);
  reraise(c);
  c.use(orelse);
  compileStatements(c, s.orelse);
  c.use(end);
}
