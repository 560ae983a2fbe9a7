// Comprehensions and generator expressions, in a frame of their own or inlined in the one around (PEP 709).
// Follows compiler_comprehension and its generators, CPython 3.13 Python/compile.c. Inlined, the comprehension's variables are fast locals
// whose former values wait on the stack until it is done.

import type { Comprehension, DictComp, Expr, GeneratorExp, ListComp, Positioned, SetComp } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';
import { compileExpression, emitYield, emitYieldFrom } from './expressions.ts';
import { failAt } from './failure.ts';
import { Label, Pseudo } from './flow-graph.ts';
import { makeClosure, wrapStopIteration } from './functions.ts';
import { jumpIf, lastComparison } from './jumps.ts';
import { Opcode } from './opcodes.ts';
import { BlockType, NameFlag, NameScope, type Scope } from './scope.ts';
import { endAsyncFor, setUp } from './try-statements.ts';
import { FrameBlockKind, UnitKind } from './unit.ts';

type AnyComprehension = ListComp | SetComp | DictComp | GeneratorExp;

const NAMES = { ListComp: '<listcomp>', SetComp: '<setcomp>', DictComp: '<dictcomp>', GeneratorExp: '<genexpr>' } as const;
const BUILDS = { ListComp: Opcode.BUILD_LIST, SetComp: Opcode.BUILD_SET, DictComp: Opcode.BUILD_MAP } as const;

export function compileComprehension(c: Compiler, e: AnyComprehension): void {
  const outermost = e.generators[0]!;
  const scope = c.table.scopes.get(e)!;
  const isAsync = scope.isCoroutine;
  const isGenerator = e.node === 'GeneratorExp';
  const outerKind = c.unit.kind;
  let inlined: InlinedState | null = null;
  if (scope.isInlined) {
    compileExpression(c, outermost.iter);
    c.op(outermost.is_async !== 0 ? Opcode.GET_AITER : Opcode.GET_ITER, c.profile.iterationPlaceIsIterable ? outermost.iter : e);
    inlined = pushInlined(c, scope, e);
  } else {
    c.enter(UnitKind.Comprehension, NAMES[e.node], e, e.lineno, c.unit.className);
  }
  const isAllowed =
    outerKind === UnitKind.AsyncFunction || (outerKind === UnitKind.Comprehension && c.profile.asyncComprehensionsNest);
  if (isAsync && !isGenerator && !isAllowed) {
    failAt('asynchronous comprehension outside of an asynchronous function', e);
  }
  if (!isGenerator) {
    c.opArg(BUILDS[e.node], 0, e);
    if (inlined !== null) c.opArg(Opcode.SWAP, 2, e);
  }
  generator(c, e, 0, 0, inlined !== null);
  if (inlined !== null) {
    popInlined(c, inlined, e);
    return;
  }
  if (isGenerator) wrapStopIteration(c);
  else c.op(Opcode.RETURN_VALUE, e);
  makeClosure(c, c.leave(true), 0, e);
  compileExpression(c, outermost.iter);
  c.op(outermost.is_async !== 0 ? Opcode.GET_AITER : Opcode.GET_ITER, c.profile.iterationPlaceIsIterable ? outermost.iter : e);
  c.opArg(Opcode.CALL, 0, e);
  if (isAsync && !isGenerator) {
    c.opArg(Opcode.GET_AWAITABLE, 0, e);
    c.loadNone(e);
    emitYieldFrom(c, true, e);
  }
}

function generator(c: Compiler, e: AnyComprehension, index: number, depth: number, isIterableOnStack: boolean): void {
  const part = e.generators[index]!;
  if (part.is_async !== 0) asyncGenerator(c, e, part, index, depth, isIterableOnStack);
  else syncGenerator(c, e, part, index, depth, isIterableOnStack);
}

function syncGenerator(
  c: Compiler,
  e: AnyComprehension,
  part: Comprehension,
  index: number,
  depth: number,
  isIterableOnStack: boolean,
): void {
  const cleanup = new Label(false);
  const anchor = new Label(false);
  let loops = true;
  if (index === 0) {
    if (!isIterableOnStack) {
      c.unit.argcount = 1;
      c.opArg(Opcode.LOAD_FAST, 0, e);
    }
  } else {
    // `for y in [f(x)]` is an assignment: no loop.
    const only = singleItem(part.iter);
    if (only !== null) {
      compileExpression(c, only);
      loops = false;
    } else {
      compileExpression(c, part.iter);
      c.op(Opcode.GET_ITER, c.profile.iterationPlaceIsIterable ? part.iter : e);
    }
  }
  let start: Label | null = null;
  let inner = depth;
  if (loops) {
    inner++;
    start = c.loopHead();
    c.jump(Opcode.FOR_ITER, anchor, c.profile.iterationPlaceIsIterable ? part.iter : e);
  }
  compileExpression(c, part.target);
  let testPlace: Positioned = e;
  for (const condition of part.ifs) testPlace = jumpIf(c, condition, cleanup, false, testPlace);
  const place = element(c, e, index, inner);
  c.use(cleanup);
  if (start === null) return;
  c.jump(Pseudo.JUMP, start, place);
  c.use(anchor);
  c.op(Opcode.END_FOR, null);
  c.op(Opcode.POP_TOP, null);
}

function singleItem(iter: Expr): Expr | null {
  if (iter.node !== 'List' && iter.node !== 'Tuple') return null;
  const only = iter.elts[0];
  return iter.elts.length === 1 && only!.node !== 'Starred' ? only! : null;
}

function asyncGenerator(
  c: Compiler,
  e: AnyComprehension,
  part: Comprehension,
  index: number,
  depth: number,
  isIterableOnStack: boolean,
): void {
  const except = new Label(false);
  const cleanup = new Label(false);
  if (index === 0) {
    if (!isIterableOnStack) {
      c.unit.argcount = 1;
      c.opArg(Opcode.LOAD_FAST, 0, e);
    }
  } else {
    compileExpression(c, part.iter);
    c.op(Opcode.GET_AITER, c.profile.iterationPlaceIsIterable ? part.iter : e);
  }
  const start = c.loopHead();
  c.pushBlock({ kind: FrameBlockKind.AsyncComprehension, start }, e);
  setUp(c, Pseudo.SETUP_FINALLY, except, e);
  c.op(Opcode.GET_ANEXT, e);
  c.loadNone(e);
  emitYieldFrom(c, true, e);
  c.op(Pseudo.POP_BLOCK, e);
  compileExpression(c, part.target);
  let testPlace: Positioned = e;
  for (const condition of part.ifs) testPlace = jumpIf(c, condition, cleanup, false, testPlace);
  const place = element(c, e, index, depth + 1);
  c.use(cleanup);
  c.jump(Pseudo.JUMP, start, place);
  c.popBlock();
  c.use(except);
  endAsyncFor(c, e);
}

/** The next `for` part or, after the last, the element. Returns the place of what is done with it and of the jump back. */
function element(c: Compiler, e: AnyComprehension, index: number, depth: number): Positioned {
  const isLast = index + 1 >= e.generators.length;
  if (!isLast) generator(c, e, index + 1, depth, false);
  const place = c.profile.yieldedPlaceIsElement ? elementPlace(e, isLast) : (lastCondition(e) ?? e);
  if (!isLast) return place;
  if (e.node === 'DictComp') {
    compileExpression(c, e.key);
    compileExpression(c, e.value);
    c.opArg(Opcode.MAP_ADD, depth + 1, place);
    return place;
  }
  compileExpression(c, e.elt);
  if (e.node === 'GeneratorExp') {
    emitYield(c, place);
    c.op(Opcode.POP_TOP, place);
  } else {
    c.opArg(e.node === 'ListComp' ? Opcode.LIST_APPEND : Opcode.SET_ADD, depth + 1, place);
  }
  return place;
}

function elementPlace(e: AnyComprehension, isLast: boolean): Positioned {
  if (e.node !== 'DictComp') return e.elt;
  const { key, value } = e;
  if (!isLast) return key;
  return {
    lineno: key.lineno,
    end_lineno: value.end_lineno,
    col_offset: key.col_offset,
    end_col_offset: value.end_col_offset,
  };
}

function lastCondition(e: AnyComprehension): Expr | null {
  for (let i = e.generators.length - 1; i >= 0; i--) {
    const { ifs } = e.generators[i]!;
    for (let k = ifs.length - 1; k >= 0; k--) {
      const found = lastComparison(ifs[k]!);
      if (found !== null) return found;
    }
  }
  return null;
}

interface InlinedState {
  /** Names whose former values are on the stack, the last one on top. */
  readonly pushed: string[];
  readonly hidden: string[];
  readonly outerSymbols: Map<string, number | undefined>;
  readonly cleanup: Label;
}

function pushInlined(c: Compiler, scope: Scope, place: Positioned): InlinedState {
  const unit = c.unit;
  const isInClass = unit.scope.type === BlockType.Class && unit.inlinedComprehensions === 0;
  const state: InlinedState = { pushed: [], hidden: [], outerSymbols: new Map(), cleanup: new Label(false) };
  unit.inlinedComprehensions++;
  for (const [name, flags] of scope.symbols) {
    // In a class body every name of the comprehension is set aside, also those it only reads.
    const isSetAside = ((flags & NameFlag.Local) !== 0 && (flags & NameFlag.Nonlocal) === 0) || isInClass;
    if (isSetAside && !unit.scope.isFunctionLike && unit.hiddenLocals.get(name) !== true) {
      unit.hiddenLocals.set(name, true);
      state.hidden.push(name);
    }
    const where = (flags >> NameFlag.ScopeShift) as NameScope;
    const outer = unit.scope.symbols.get(name);
    const outerWhere = ((outer ?? 0) >> NameFlag.ScopeShift) as NameScope;
    if (
      (where !== outerWhere && where !== NameScope.Free && !(where === NameScope.Cell && outerWhere === NameScope.Free)) ||
      isInClass
    ) {
      state.outerSymbols.set(name, outer);
      unit.scope.symbols.set(name, flags);
    }
    if (!isSetAside) continue;
    c.opArg(Opcode.LOAD_FAST_AND_CLEAR, unit.localIndex(name), place);
    if (where === NameScope.Cell) {
      c.opArg(Opcode.MAKE_CELL, (outerWhere === NameScope.Free ? unit.freevars : unit.cellvars).get(name)!, place);
    }
    state.pushed.push(name);
  }
  if (state.pushed.length > 0) {
    // The iterator comes back to the top.
    c.opArg(Opcode.SWAP, state.pushed.length + 1, place);
    c.jump(Pseudo.SETUP_FINALLY, state.cleanup, place);
  }
  return state;
}

function popInlined(c: Compiler, state: InlinedState, place: Positioned): void {
  const unit = c.unit;
  unit.inlinedComprehensions--;
  for (const [name, flags] of state.outerSymbols) {
    if (flags === undefined) unit.scope.symbols.delete(name);
    else unit.scope.symbols.set(name, flags);
  }
  if (state.pushed.length > 0) {
    const end = new Label(false);
    c.op(Pseudo.POP_BLOCK, null);
    c.jumpForward(end, null);
    // An exception: drop the unfinished result, put the names back, go on raising.
    c.use(state.cleanup);
    c.opArg(Opcode.SWAP, 2, null);
    c.op(Opcode.POP_TOP, null);
    restoreLocals(c, state, place);
    c.opArg(Opcode.RERAISE, 0, null);
    c.use(end);
    restoreLocals(c, state, place);
  }
  for (const name of state.hidden) unit.hiddenLocals.set(name, false);
}

function restoreLocals(c: Compiler, state: InlinedState, place: Positioned): void {
  c.opArg(Opcode.SWAP, state.pushed.length + 1, place);
  for (let i = state.pushed.length - 1; i >= 0; i--) {
    c.opArg(Pseudo.STORE_FAST_MAYBE_NULL, c.unit.localIndex(state.pushed[i]!), place);
  }
}
