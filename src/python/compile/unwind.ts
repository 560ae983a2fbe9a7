// Leaving statements early: what `return`, `break` and `continue` emit for each open statement they leave.
// Follows compiler_unwind_fblock and compiler_unwind_fblock_stack, CPython 3.13 Python/compile.c.

import type { Positioned } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';
import { emitYieldFrom } from './expressions.ts';
import { failAt } from './failure.ts';
import { Pseudo } from './flow-graph.ts';
import { compileName } from './names.ts';
import { Opcode } from './opcodes.ts';
import { compileStatements } from './statements.ts';
import { type FrameBlock, FrameBlockKind } from './unit.ts';

/** Unwinds everything; returns the place of what follows: null after a `finally`, which runs later than the statement that leaves. */
export function unwindAll(c: Compiler, place: Positioned | null, keepsTop: boolean): Positioned | null;
/** Unwinds up to the innermost loop. */
export function unwindAll(
  c: Compiler,
  place: Positioned | null,
  keepsTop: boolean,
  toLoop: true,
): { readonly loop: FrameBlock | null; readonly place: Positioned | null };
export function unwindAll(
  c: Compiler,
  place: Positioned | null,
  keepsTop: boolean,
  toLoop?: true,
): Positioned | null | { readonly loop: FrameBlock | null; readonly place: Positioned | null } {
  const blocks = c.unit.blocks;
  const left: FrameBlock[] = [];
  let loop: FrameBlock | null = null;
  let current = place;
  while (blocks.length > 0) {
    const top = blocks[blocks.length - 1]!;
    if (top.kind === FrameBlockKind.ExceptionGroupHandler) {
      failAt("'break', 'continue' and 'return' cannot appear in an except* block", place);
    }
    if (toLoop === true && (top.kind === FrameBlockKind.WhileLoop || top.kind === FrameBlockKind.ForLoop)) {
      loop = top;
      break;
    }
    // What the unwinding itself compiles is outside of this statement.
    blocks.pop();
    left.push(top);
    current = unwindOne(c, top, current, keepsTop);
  }
  for (let i = left.length - 1; i >= 0; i--) blocks.push(left[i]!);
  return toLoop === true ? { loop, place: current } : current;
}

export function unwindOne(c: Compiler, block: FrameBlock, place: Positioned | null, keepsTop: boolean): Positioned | null {
  switch (block.kind) {
    case FrameBlockKind.WhileLoop:
    case FrameBlockKind.ExceptionHandler:
    case FrameBlockKind.ExceptionGroupHandler:
    case FrameBlockKind.AsyncComprehension:
    case FrameBlockKind.StopIteration:
      return place;
    case FrameBlockKind.ForLoop:
      if (keepsTop) c.opArg(Opcode.SWAP, 2, place);
      c.op(Opcode.POP_TOP, place);
      return place;
    case FrameBlockKind.FinallyTry:
      c.op(Pseudo.POP_BLOCK, place);
      if (keepsTop) c.pushBlock({ kind: FrameBlockKind.PopValue }, place);
      compileStatements(c, block.body!);
      if (keepsTop) c.popBlock();
      return null;
    case FrameBlockKind.FinallyEnd:
      if (keepsTop) c.opArg(Opcode.SWAP, 2, place);
      c.op(Opcode.POP_TOP, place);
      if (keepsTop) c.opArg(Opcode.SWAP, 2, place);
      c.op(Pseudo.POP_BLOCK, place);
      c.op(Opcode.POP_EXCEPT, place);
      if (c.profile.stackedExceptionTriples) c.shadow(-4, place);
      return place;
    case FrameBlockKind.TryExcept:
      c.op(Pseudo.POP_BLOCK, place);
      return place;
    case FrameBlockKind.With:
    case FrameBlockKind.AsyncWith:
      c.op(Pseudo.POP_BLOCK, block.place);
      if (keepsTop) c.opArg(Opcode.SWAP, 2, block.place);
      callExitWithNones(c, block.place);
      if (block.kind === FrameBlockKind.AsyncWith) {
        c.opArg(Opcode.GET_AWAITABLE, 2, block.place);
        c.loadNone(block.place);
        emitYieldFrom(c, true, block.place);
      }
      c.op(Opcode.POP_TOP, block.place);
      return null;
    case FrameBlockKind.HandlerCleanup:
      if (block.name !== null) c.op(Pseudo.POP_BLOCK, place);
      if (keepsTop) c.opArg(Opcode.SWAP, 2, place);
      c.op(Pseudo.POP_BLOCK, place);
      c.op(Opcode.POP_EXCEPT, place);
      if (c.profile.stackedExceptionTriples) c.shadow(-2, place);
      if (block.name !== null) unbindName(c, block.name, place);
      return place;
    case FrameBlockKind.PopValue:
      if (keepsTop) c.opArg(Opcode.SWAP, 2, place);
      c.op(Opcode.POP_TOP, place);
      return place;
  }
}

/** `name = None; del name`, at the end of `except .. as name`. */
export function unbindName(c: Compiler, name: string, place: Positioned | null): void {
  c.loadNone(place);
  compileName(c, name, 'Store', place);
  compileName(c, name, 'Del', place);
}

export function callExitWithNones(c: Compiler, place: Positioned | null): void {
  c.loadNone(place);
  c.loadNone(place);
  c.loadNone(place);
  c.opArg(Opcode.CALL, 2, place);
}
