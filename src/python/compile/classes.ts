// Class statements: the body as a function of its own, then a call of __build_class__.
// Follows compiler_class, compiler_class_body and compiler_body, CPython 3.13 Python/compile.c.

import type { ClassDef, Positioned, Stmt } from '../syntax/ast.ts';
import { callWith, validateKeywords } from './calls.ts';
import type { CodeObject } from './code-object.ts';
import type { Compiler } from './compiler.ts';
import { cleanDocstring, docstringOf } from './docstring.ts';
import { compileExpression, compileExpressions } from './expressions.ts';
import { Pseudo } from './flow-graph.ts';
import { applyDecorators, callGeneric, makeClosure } from './functions.ts';
import { compileName } from './names.ts';
import { Intrinsic1, Opcode } from './opcodes.ts';
import { compileStatements } from './statements.ts';
import { compileTypeParameters } from './type-parameters.ts';
import { UnitKind } from './unit.ts';

export function compileClass(c: Compiler, s: ClassDef): void {
  compileExpressions(c, s.decorator_list);
  const firstlineno = s.decorator_list[0]?.lineno ?? s.lineno;
  const isGeneric = s.type_params.length > 0;
  if (isGeneric) {
    c.enter(UnitKind.TypeParameters, `<generic parameters of ${s.name}>`, s.type_params, firstlineno, s.name);
    compileTypeParameters(c, s.type_params);
    compileName(c, '.type_params', 'Store', s);
  }
  const code = classBody(c, s, firstlineno);
  c.op(Opcode.LOAD_BUILD_CLASS, s);
  const push = c.op(Opcode.PUSH_NULL, s);
  if (!c.profile.callsPushNull) push.shadow = -1;
  makeClosure(c, code, 0, s, s.name);
  c.loadString(s.name, s);
  validateKeywords(c, s.keywords, s);
  const lacksNull = !c.profile.callsPushNull;
  if (isGeneric) {
    compileName(c, '.type_params', 'Load', s);
    c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.SUBSCRIPT_GENERIC, s);
    compileName(c, '.generic_base', 'Store', s);
    const base = { node: 'Name', id: '.generic_base', ctx: 'Load', ...placeOf(s) } as const;
    callWith(c, s, 2, [...s.bases, base], s.keywords, lacksNull);
    const outer = c.leave(false);
    callGeneric(c, outer, s);
  } else {
    callWith(c, s, 2, s.bases, s.keywords, lacksNull);
  }
  applyDecorators(c, s.decorator_list, s);
  compileName(c, s.name, 'Store', s);
}

function placeOf(s: Positioned): Positioned {
  return { lineno: s.lineno, col_offset: s.col_offset, end_lineno: s.end_lineno, end_col_offset: s.end_col_offset };
}

function classBody(c: Compiler, s: ClassDef, firstlineno: number): CodeObject {
  c.enter(UnitKind.Class, s.name, s, firstlineno, s.name);
  const unit = c.unit;
  const place: Positioned = { lineno: firstlineno, end_lineno: firstlineno, col_offset: 0, end_col_offset: 0 };
  compileName(c, '__name__', 'Load', place);
  compileName(c, '__module__', 'Store', place);
  c.loadString(unit.qualname, place);
  compileName(c, '__qualname__', 'Store', place);
  if (c.profile.classesKnowFirstLine) {
    c.loadInt(firstlineno, place);
    compileName(c, '__firstlineno__', 'Store', place);
  }
  if (s.type_params.length > 0) {
    compileName(c, '.type_params', 'Load', place);
    compileName(c, '__type_params__', 'Store', place);
  }
  if (unit.scope.needsClassDict) {
    c.op(Opcode.LOAD_LOCALS, place);
    c.opArg(Opcode.STORE_DEREF, unit.cellvars.get('__classdict__')!, place);
  }
  compileBody(c, s.body, place);
  if (c.profile.classesListStaticAttributes) {
    c.loadNames([...unit.staticAttributes].sort(), null);
    compileName(c, '__static_attributes__', 'Store', null);
  }
  if (unit.scope.needsClassDict) {
    c.opArg(Pseudo.LOAD_CLOSURE, unit.cellvars.get('__classdict__')!, null);
    compileName(c, '__classdictcell__', 'Store', null);
  }
  if (unit.scope.needsClassClosure) {
    c.opArg(Pseudo.LOAD_CLOSURE, unit.cellvars.get('__class__')!, null);
    c.opArg(Opcode.COPY, 1, null);
    compileName(c, '__classcell__', 'Store', null);
  } else {
    c.loadNone(null);
  }
  c.op(Opcode.RETURN_VALUE, null);
  return c.leave(true);
}

/** The statements of a module or class, with its docstring and its `__annotations__`. */
export function compileBody(c: Compiler, body: readonly Stmt[], classPlace: Positioned | null): void {
  const first = body[0];
  const place = c.unit.kind === UnitKind.Module && first !== undefined ? first : classPlace;
  if (hasAnnotation(body)) c.op(Opcode.SETUP_ANNOTATIONS, place);
  if (first === undefined) return;
  const docstring = docstringOf(body);
  let start = 0;
  if (docstring !== null && first.node === 'Expr') {
    start = 1;
    if (c.optimize > 1) {
      compileStatements(c, body, start);
      return;
    }
    if (c.profile.cleansDocstrings) c.loadValue(cleanDocstring(docstring), first.value);
    else compileExpression(c, first.value);
    compileName(c, '__doc__', 'Store', null);
  }
  compileStatements(c, body, start);
}

/** Whether an annotated assignment stands in this body, compound statements included. */
export function hasAnnotation(body: readonly Stmt[]): boolean {
  for (const s of body) {
    switch (s.node) {
      case 'AnnAssign':
        return true;
      case 'For':
      case 'AsyncFor':
      case 'While':
      case 'If':
        if (hasAnnotation(s.body) || hasAnnotation(s.orelse)) return true;
        break;
      case 'With':
      case 'AsyncWith':
        if (hasAnnotation(s.body)) return true;
        break;
      case 'Match':
        if (s.cases.some((arm) => hasAnnotation(arm.body))) return true;
        break;
      case 'Try':
      case 'TryStar':
        if (hasAnnotation(s.body) || hasAnnotation(s.finalbody) || hasAnnotation(s.orelse)) return true;
        if (s.handlers.some((handler) => hasAnnotation(handler.body))) return true;
        break;
      default:
        break;
    }
  }
  return false;
}
