// Functions and lambdas: defaults, annotations, body, closure, decorators.
// Follows compiler_function, compiler_lambda and compiler_make_closure, CPython 3.13 Python/compile.c.

import type { Arg, Arguments, AsyncFunctionDef, Expr, FunctionDef, Lambda, Positioned } from '../syntax/ast.ts';
import { unparse } from '../syntax/unparse.ts';
import type { CodeObject } from './code-object.ts';
import type { Compiler } from './compiler.ts';
import { cleanDocstring, docstringOf } from './docstring.ts';
import { compileExpression, compileExpressions } from './expressions.ts';
import { Label, Pseudo } from './flow-graph.ts';
import { compileName } from './names.ts';
import { FunctionAttribute, Intrinsic1, Intrinsic2, Opcode } from './opcodes.ts';
import { NameScope } from './scope.ts';
import { compileStatements } from './statements.ts';
import { compileTypeParameters } from './type-parameters.ts';
import { FrameBlockKind, UnitKind } from './unit.ts';

export function compileFunction(c: Compiler, s: FunctionDef | AsyncFunctionDef): void {
  refuseDebugParameters(c, s.args, s);
  compileExpressions(c, s.decorator_list);
  const firstlineno = s.decorator_list[0]?.lineno ?? s.lineno;
  const isGeneric = s.type_params.length > 0;
  if (isGeneric && c.profile.callPushesNullFirst) c.shadow(1, s);
  let attributes = defaults(c, s.args, s);
  let passed = 0;
  if (isGeneric) {
    if ((attributes & FunctionAttribute.DEFAULTS) !== 0) passed++;
    if ((attributes & FunctionAttribute.KWDEFAULTS) !== 0) passed++;
    if (passed === 2) c.opArg(Opcode.SWAP, 2, s);
    c.enter(UnitKind.TypeParameters, `<generic parameters of ${s.name}>`, s.type_params, firstlineno, c.unit.className);
    compileTypeParameters(c, s.type_params);
    for (let i = 0; i < passed; i++) c.opArg(Opcode.LOAD_FAST, i, s);
  }
  if (annotations(c, s.args, s.returns, s)) attributes |= FunctionAttribute.ANNOTATIONS;
  const code = functionBody(c, s, firstlineno);
  makeClosure(c, code, attributes, s);
  if (isGeneric) {
    c.unit.argcount = passed;
    c.opArg(Opcode.SWAP, 2, s);
    c.opArg(Opcode.CALL_INTRINSIC_2, Intrinsic2.SET_FUNCTION_TYPE_PARAMS, s);
    makeClosure(c, c.leave(false), 0, s);
    if (passed > 0) {
      c.opArg(Opcode.SWAP, passed + 1, s);
      const call = c.opArg(Opcode.CALL, passed - 1, s);
      if (c.profile.callPushesNullFirst) call.shadow = -1;
    } else {
      const push = c.op(Opcode.PUSH_NULL, s);
      if (c.profile.callPushesNullFirst) push.shadow = -1;
      c.opArg(Opcode.CALL, 0, s);
    }
  }
  applyDecorators(c, s.decorator_list, s);
  compileName(c, s.name, 'Store', s);
}

function functionBody(c: Compiler, s: FunctionDef | AsyncFunctionDef, firstlineno: number): CodeObject {
  c.enter(s.node === 'AsyncFunctionDef' ? UnitKind.AsyncFunction : UnitKind.Function, s.name, s, firstlineno, c.unit.className);
  const docstring = docstringOf(s.body);
  if (docstring !== null && c.optimize < 2)
    c.unit.constants.append(c.profile.cleansDocstrings ? cleanDocstring(docstring) : docstring);
  else c.unit.constant(c.pool.none());
  countParameters(c, s.args);
  const isGenerator = c.unit.scope.isGenerator || c.unit.scope.isCoroutine;
  if (isGenerator) c.pushBlock({ kind: FrameBlockKind.StopIteration }, s);
  compileStatements(c, s.body, docstring === null ? 0 : 1);
  if (isGenerator) {
    wrapStopIteration(c);
    c.popBlock();
  }
  return c.leave(true);
}

export function countParameters(c: Compiler, args: Arguments): void {
  c.unit.argcount = args.args.length;
  c.unit.posonlyargcount = args.posonlyargs.length;
  c.unit.kwonlyargcount = args.kwonlyargs.length;
}

/** A StopIteration that leaves a generator's body becomes a RuntimeError. */
export function wrapStopIteration(c: Compiler): void {
  const handler = new Label(false);
  const setup = c.unit.graph.insertFirst(Pseudo.SETUP_CLEANUP, handler);
  if (!c.profile.generatorsHandleStopIteration) setup.shadow = -2;
  c.loadNone(null);
  c.op(Opcode.RETURN_VALUE, null);
  c.use(handler);
  c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.STOPITERATION_ERROR, null);
  c.opArg(Opcode.RERAISE, 1, null);
}

export function compileLambda(c: Compiler, e: Lambda): void {
  refuseDebugParameters(c, e.args, e);
  const attributes = defaults(c, e.args, e);
  c.enter(UnitKind.Lambda, '<lambda>', e, e.lineno, c.unit.className);
  // A lambda has no docstring: a first constant that is not a string keeps one away.
  c.unit.constant(c.pool.none());
  countParameters(c, e.args);
  compileExpression(c, e.body);
  let code: CodeObject;
  if (c.unit.scope.isGenerator) {
    code = c.leave(false);
  } else {
    // In 3.11 RETURN_CONST stands for two instructions; the first has the place of the constant.
    const isLoadedFirst = c.profile.codeWidths === 'precall' && e.body.node === 'Constant';
    c.op(Opcode.RETURN_VALUE, c.profile.lambdaReturnPlaceIsLine && !isLoadedFirst ? lineOf(e) : e.body);
    code = c.leave(true);
  }
  makeClosure(c, code, attributes, e);
}

function lineOf(e: Positioned): Positioned {
  return { lineno: e.lineno, end_lineno: e.lineno, col_offset: 0, end_col_offset: 0 };
}

function refuseDebugParameters(c: Compiler, args: Arguments, whole: Positioned): void {
  const check = (arg: Arg | null): void => {
    if (arg !== null) c.refuseDebug(arg.arg, false, c.profile.debugParameterFailsAtWhole ? whole : arg);
  };
  args.posonlyargs.forEach(check);
  args.args.forEach(check);
  check(args.vararg);
  args.kwonlyargs.forEach(check);
  check(args.kwarg);
}

function defaults(c: Compiler, args: Arguments, place: Positioned): number {
  let attributes = 0;
  if (args.defaults.length > 0) {
    attributes |= FunctionAttribute.DEFAULTS;
    compileExpressions(c, args.defaults);
    c.opArg(Opcode.BUILD_TUPLE, args.defaults.length, place);
  }
  const names: string[] = [];
  for (let i = 0; i < args.kwonlyargs.length; i++) {
    const value = args.kw_defaults[i];
    if (value === null || value === undefined) continue;
    names.push(c.mangle(args.kwonlyargs[i]!.arg));
    compileExpression(c, value);
  }
  if (names.length > 0) {
    attributes |= FunctionAttribute.KWDEFAULTS;
    c.loadNames(names, place);
    c.opArg(Opcode.BUILD_CONST_KEY_MAP, names.length, place);
  }
  return attributes;
}

function annotations(c: Compiler, args: Arguments, returns: Expr | null, place: Positioned): boolean {
  let count = 0;
  const visit = (name: string, annotation: Expr | null): void => {
    if (annotation === null) return;
    c.loadString(c.mangle(name), place);
    if (c.futureAnnotations) {
      c.loadString(unparse(annotation), annotation);
    } else if (annotation.node === 'Starred') {
      // `*args: *Ts` is [value] = [*Ts].
      compileExpression(c, annotation.value);
      c.opArg(Opcode.UNPACK_SEQUENCE, 1, place);
    } else {
      compileExpression(c, annotation);
    }
    count += 2;
  };
  for (const arg of args.args) visit(arg.arg, arg.annotation);
  for (const arg of args.posonlyargs) visit(arg.arg, arg.annotation);
  if (args.vararg !== null) visit(args.vararg.arg, args.vararg.annotation);
  for (const arg of args.kwonlyargs) visit(arg.arg, arg.annotation);
  if (args.kwarg !== null) visit(args.kwarg.arg, args.kwarg.annotation);
  visit('return', returns);
  if (count > 0) c.opArg(Opcode.BUILD_TUPLE, count, place);
  return count > 0;
}

/** Makes a function of `code`, with the attributes that are on the stack and the cells it needs. */
export function makeClosure(c: Compiler, code: CodeObject, attributes: number, place: Positioned, name = code.qualname): void {
  let all = attributes;
  if (code.freevars.length > 0) {
    for (const name of code.freevars) {
      const unit = c.unit;
      const isCell =
        (unit.kind === UnitKind.Class && (name === '__class__' || name === '__classdict__')) ||
        unit.scope.scopeOf(name) === NameScope.Cell;
      c.opArg(Pseudo.LOAD_CLOSURE, (isCell ? unit.cellvars.get(name) : unit.freevars.get(name))!, place);
    }
    all |= FunctionAttribute.CLOSURE;
    c.opArg(Opcode.BUILD_TUPLE, code.freevars.length, place);
  }
  c.loadConstant(c.pool.intern(code), place);
  const make = c.op(Opcode.MAKE_FUNCTION, place);
  if (c.profile.qualnamesAreConstants) {
    // The release loads the name for this instruction; the argument says which constant is in use until assembly.
    make.argument = c.unit.constants.appendString(name) + 1;
    make.peak = 1;
  }
  if ((all & FunctionAttribute.CLOSURE) !== 0) c.opArg(Opcode.SET_FUNCTION_ATTRIBUTE, FunctionAttribute.CLOSURE, place);
  if ((all & FunctionAttribute.ANNOTATIONS) !== 0) c.opArg(Opcode.SET_FUNCTION_ATTRIBUTE, FunctionAttribute.ANNOTATIONS, place);
  if ((all & FunctionAttribute.KWDEFAULTS) !== 0) c.opArg(Opcode.SET_FUNCTION_ATTRIBUTE, FunctionAttribute.KWDEFAULTS, place);
  if ((all & FunctionAttribute.DEFAULTS) !== 0) c.opArg(Opcode.SET_FUNCTION_ATTRIBUTE, FunctionAttribute.DEFAULTS, place);
}

/** Runs a type-parameter scope that takes no arguments. */
export function callGeneric(c: Compiler, code: CodeObject, place: Positioned): void {
  const isNullFirst = c.profile.callPushesNullFirst;
  if (isNullFirst) c.shadow(1, place);
  makeClosure(c, code, 0, place);
  const push = c.op(Opcode.PUSH_NULL, place);
  if (isNullFirst) push.shadow = -1;
  c.opArg(Opcode.CALL, 0, place);
}

export function applyDecorators(c: Compiler, decorators: readonly Expr[], definition: Positioned): void {
  for (let i = decorators.length - 1; i >= 0; i--) {
    c.opArg(Opcode.CALL, 0, c.profile.decoratorPlaceIsDefinition ? definition : decorators[i]!);
  }
}
