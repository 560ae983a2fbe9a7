// PEP 695 and 696: type parameters, their bounds and defaults as functions evaluated on demand, and the `type` statement.
// Follows compiler_type_params and compiler_typealias, CPython 3.13 Python/compile.c.

import type { Expr, Stmt, TypeParam } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';
import { compileExpression } from './expressions.ts';
import { failAt } from './failure.ts';
import { callGeneric, makeClosure } from './functions.ts';
import { compileName } from './names.ts';
import { Intrinsic1, Intrinsic2, Opcode } from './opcodes.ts';
import type { Scope } from './scope.ts';
import { UnitKind } from './unit.ts';

export function compileTypeParameters(c: Compiler, parameters: readonly TypeParam[]): void {
  let hasDefault = false;
  for (const p of parameters) {
    c.loadString(p.name, p);
    switch (p.node) {
      case 'TypeVar':
        if (p.bound !== null) {
          evaluator(c, p.bound, p.name, c.table.scopes.get(p)!);
          const isConstrained = p.bound.node === 'Tuple';
          c.opArg(
            Opcode.CALL_INTRINSIC_2,
            isConstrained ? Intrinsic2.TYPEVAR_WITH_CONSTRAINTS : Intrinsic2.TYPEVAR_WITH_BOUND,
            p,
          );
        } else {
          c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.TYPEVAR, p);
        }
        break;
      case 'TypeVarTuple':
        c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.TYPEVARTUPLE, p);
        break;
      case 'ParamSpec':
        c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.PARAMSPEC, p);
        break;
    }
    if (p.default_value !== null) {
      hasDefault = true;
      evaluator(c, p.default_value, p.name, c.table.defaultScopes.get(p)!, p.node === 'TypeVarTuple');
      c.opArg(Opcode.CALL_INTRINSIC_2, Intrinsic2.SET_TYPEPARAM_DEFAULT, p);
    } else if (hasDefault) {
      failAt(`non-default type parameter '${p.name}' follows default type parameter`, p);
    }
    c.opArg(Opcode.COPY, 1, p);
    compileName(c, p.name, 'Store', p);
  }
  c.opArg(Opcode.BUILD_TUPLE, parameters.length, parameters[0]!);
}

/** A function that evaluates `e` when it is asked for. */
function evaluator(c: Compiler, e: Expr, name: string, scope: Scope, allowsStar = false): void {
  c.enterScope(
    c.profile.boundsAreFunctions ? UnitKind.Function : UnitKind.TypeParameters,
    name,
    scope,
    e.lineno,
    c.unit.className,
  );
  if (allowsStar && e.node === 'Starred') {
    compileExpression(c, e.value);
    c.opArg(Opcode.UNPACK_SEQUENCE, 1, e);
  } else {
    compileExpression(c, e);
  }
  c.op(Opcode.RETURN_VALUE, e);
  makeClosure(c, c.leave(true), 0, e);
}

export function compileTypeAlias(c: Compiler, s: Extract<Stmt, { node: 'TypeAlias' }>): void {
  const name = s.name.node === 'Name' ? s.name.id : '';
  const isGeneric = s.type_params.length > 0;
  if (isGeneric) {
    c.enter(UnitKind.TypeParameters, `<generic parameters of ${name}>`, s.type_params, s.lineno, c.unit.className);
    c.loadString(name, s);
    compileTypeParameters(c, s.type_params);
  } else {
    c.loadString(name, s);
    c.loadNone(s);
  }
  c.enter(UnitKind.Function, name, s, s.lineno, c.unit.className);
  // The evaluator has no docstring.
  c.unit.constant(c.pool.none());
  compileExpression(c, s.value);
  c.op(Opcode.RETURN_VALUE, s);
  makeClosure(c, c.leave(false), 0, s);
  c.opArg(Opcode.BUILD_TUPLE, 3, s);
  c.opArg(Opcode.CALL_INTRINSIC_1, Intrinsic1.TYPEALIAS, s);
  if (isGeneric) {
    callGeneric(c, c.leave(false), s);
  }
  compileName(c, name, 'Store', s);
}
