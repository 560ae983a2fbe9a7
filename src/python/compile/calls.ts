// Calls: plain, with keywords, of methods, and with `*` and `**`.
// Follows compiler_call, maybe_optimize_method_call and compiler_call_helper, CPython 3.13 Python/compile.c.

import type { Call, Expr, Keyword, Positioned } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';
import { warnCaller } from './diagnostics.ts';
import { display, STACK_USE_GUIDELINE, TUPLE_DISPLAY } from './displays.ts';
import { compileExpression, compileExpressions } from './expressions.ts';
import { failAt } from './failure.ts';
import { isGlobalName } from './names.ts';
import { Opcode } from './opcodes.ts';
import { placeOfAttribute } from './places.ts';
import { NameFlag } from './scope.ts';
import { canOptimizeSuper, loadSuperAttribute } from './super-calls.ts';

export function compileCall(c: Compiler, e: Call): void {
  validateKeywords(c, e.keywords, e);
  if (methodCall(c, e)) return;
  warnCaller(c, e.func, e);
  const leadsWithNull = c.profile.callPushesNullFirst && e.func.node !== 'Name';
  if (leadsWithNull) c.shadow(1, e.func);
  compileExpression(c, e.func);
  const push = c.op(Opcode.PUSH_NULL, e.func);
  if (leadsWithNull || !c.profile.callsPushNull) push.shadow = -1;
  // Pushed first, it is part of a LOAD_GLOBAL that follows.
  if (leadsWithNull && startsWithGlobal(c, e.func)) push.takesNoRoom = true;
  callWith(c, e, 0, e.args, e.keywords, !c.profile.callsPushNull);
}

function startsWithGlobal(c: Compiler, e: Expr): boolean {
  let first = e;
  while (first.node === 'Attribute' || first.node === 'Subscript') {
    if (first.node === 'Attribute' && canOptimizeSuper(c, first)) return true;
    first = first.value;
  }
  return first.node === 'Name' && isGlobalName(c, first.id);
}

export function validateKeywords(c: Compiler, keywords: readonly Keyword[], whole: Positioned): void {
  for (let i = 0; i < keywords.length; i++) {
    const keyword = keywords[i]!;
    if (keyword.arg === null) continue;
    c.refuseDebug(keyword.arg, false, c.profile.debugParameterFailsAtWhole ? whole : keyword);
    for (let j = i + 1; j < keywords.length; j++) {
      if (keywords[j]!.arg === keyword.arg) failAt(`keyword argument repeated: ${keyword.arg}`, keywords[j]!);
    }
  }
}

/** `obj.name(..)` need not make a bound method. */
function methodCall(c: Compiler, e: Call): boolean {
  const method = e.func;
  if (method.node !== 'Attribute' || method.ctx !== 'Load') return false;
  const count = e.args.length;
  const keywordCount = e.keywords.length;
  if (!c.profile.methodCallsTakeKeywords && keywordCount > 0) return false;
  if (c.profile.moduleAttributesAreNotMethods && isImported(c, method.value)) return false;
  if (count + keywordCount + (keywordCount !== 0 ? 1 : 0) >= STACK_USE_GUIDELINE) return false;
  for (const arg of e.args) if (arg.node === 'Starred') return false;
  for (const keyword of e.keywords) if (keyword.arg === null) return false;
  if (canOptimizeSuper(c, method)) {
    loadSuperAttribute(c, method, true);
  } else {
    compileExpression(c, method.value);
    c.loadMethod(method.attr, placeOfAttribute(method, method));
  }
  compileExpressions(c, e.args);
  const place = placeOfAttribute(e, method);
  if (keywordCount > 0) {
    for (const keyword of e.keywords) compileExpression(c, keyword.value);
    callKeywords(c, e.keywords, count, false, placeOfAttribute(method, method), place);
  } else {
    c.opArg(Opcode.CALL, count, place);
  }
  return true;
}

/** Bound by an import at module level. */
function isImported(c: Compiler, e: Expr): boolean {
  if (e.node !== 'Name') return false;
  return ((c.table.module.symbols.get(e.id) ?? 0) & NameFlag.Import) !== 0;
}

function callKeywords(
  c: Compiler,
  keywords: readonly Keyword[],
  positional: number,
  lacksNull: boolean,
  namesPlace: Positioned,
  place: Positioned,
): void {
  const names = c.loadNames(
    keywords.map((keyword) => keyword.arg!),
    namesPlace,
  );
  const call = c.opArg(Opcode.CALL_KW, positional + keywords.length, place);
  if (!c.profile.keywordNamesOnStack) {
    names.shadow = -1;
    call.shadow = 1;
  }
  if (lacksNull) call.shadow += 1;
}

/** Calls what is on the stack with `pushed` arguments that are there too and the given ones. */
export function callWith(
  c: Compiler,
  place: Positioned,
  pushed: number,
  args: readonly Expr[],
  keywords: readonly Keyword[],
  lacksNull: boolean,
): void {
  const isSimple =
    args.length + keywords.length * 2 <= STACK_USE_GUIDELINE &&
    !args.some((arg) => arg.node === 'Starred') &&
    !keywords.some((keyword) => keyword.arg === null);
  if (isSimple) {
    compileExpressions(c, args);
    if (keywords.length > 0) {
      for (const keyword of keywords) compileExpression(c, keyword.value);
      callKeywords(c, keywords, pushed + args.length, lacksNull, place, place);
    } else {
      const call = c.opArg(Opcode.CALL, pushed + args.length, place);
      if (lacksNull) call.shadow = 1;
    }
    return;
  }
  const only = args[0];
  if (pushed === 0 && args.length === 1 && only!.node === 'Starred') compileExpression(c, only!.value);
  else display(c, args, pushed, TUPLE_DISPLAY, place);
  if (keywords.length > 0) keywordDict(c, keywords, place);
  const call = c.opArg(Opcode.CALL_FUNCTION_EX, keywords.length > 0 ? 1 : 0, place);
  if (lacksNull) call.shadow = 1;
}

function keywordDict(c: Compiler, keywords: readonly Keyword[], place: Positioned): void {
  let pending = 0;
  let hasDict = false;
  const flush = (end: number): void => {
    partOfKeywords(c, keywords, end - pending, end, place);
    if (hasDict) c.opArg(Opcode.DICT_MERGE, 1, place);
    hasDict = true;
    pending = 0;
  };
  for (let i = 0; i < keywords.length; i++) {
    const keyword = keywords[i]!;
    if (keyword.arg !== null) {
      pending++;
      continue;
    }
    if (pending > 0) flush(i);
    if (!hasDict) {
      c.opArg(Opcode.BUILD_MAP, 0, place);
      hasDict = true;
    }
    compileExpression(c, keyword.value);
    c.opArg(Opcode.DICT_MERGE, 1, place);
  }
  if (pending > 0) flush(keywords.length);
}

function partOfKeywords(c: Compiler, keywords: readonly Keyword[], begin: number, end: number, place: Positioned): void {
  const n = end - begin;
  const isBig = n * 2 > STACK_USE_GUIDELINE;
  if (n > 1 && !isBig) {
    for (let i = begin; i < end; i++) compileExpression(c, keywords[i]!.value);
    c.loadNames(
      keywords.slice(begin, end).map((keyword) => keyword.arg!),
      place,
    );
    c.opArg(Opcode.BUILD_CONST_KEY_MAP, n, place);
    return;
  }
  if (isBig) c.opArg(Opcode.BUILD_MAP, 0, null);
  for (let i = begin; i < end; i++) {
    c.loadString(keywords[i]!.arg!, place);
    compileExpression(c, keywords[i]!.value);
    if (isBig) c.opArg(Opcode.MAP_ADD, 1, null);
  }
  if (!isBig) c.opArg(Opcode.BUILD_MAP, n, place);
}
