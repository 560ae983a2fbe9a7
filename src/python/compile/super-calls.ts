// `super().name` and `super(C, self).name` without making a super object (3.12 and later).
// Follows can_optimize_super_call and load_args_for_super, CPython 3.13 Python/compile.c.

import type { Attribute, Call, Expr, Positioned } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';
import { compileExpression } from './expressions.ts';
import { compileName } from './names.ts';
import { Opcode } from './opcodes.ts';
import { placeOfAttribute } from './places.ts';
import { NameScope } from './scope.ts';
import { UnitKind } from './unit.ts';

function isSuperCall(e: Expr): e is Call {
  if (e.node !== 'Call' || e.func.node !== 'Name' || e.func.id !== 'super' || e.keywords.length > 0) return false;
  if (e.args.length !== 0 && e.args.length !== 2) return false;
  return !e.args.some((arg) => arg.node === 'Starred');
}

export function canOptimizeSuper(c: Compiler, e: Attribute): boolean {
  if (!c.profile.superInstructions || !isSuperCall(e.value) || e.attr === '__class__') return false;
  // `super` must be the builtin as far as the compiler can see.
  if (c.unit.scope.scopeOf('super') !== NameScope.GlobalImplicit) return false;
  if (c.table.module.scopeOf('super') !== NameScope.Unknown) return false;
  if (e.value.args.length > 0) return true;
  const unit = c.unit;
  if (unit.argcount + unit.posonlyargcount === 0) return false;
  if (unit.kind === UnitKind.Comprehension || unit.kind === UnitKind.TypeParameters) return false;
  return unit.scope.scopeOf('__class__') === NameScope.Free;
}

export function loadSuperAttribute(c: Compiler, e: Attribute, isMethod: boolean): void {
  const call = e.value as Call;
  const place: Positioned = e;
  compileName(c, 'super', 'Load', call.func);
  const isTwoArgument = call.args.length > 0;
  if (isTwoArgument) {
    for (const arg of call.args) compileExpression(c, arg);
  } else {
    compileName(c, '__class__', 'Load', call);
    compileName(c, c.unit.varnames.keys().next().value!, 'Load', call);
  }
  const index = c.unit.nameIndex(c.mangle(e.attr));
  c.opArg(Opcode.LOAD_SUPER_ATTR, (index << 2) | (isTwoArgument ? 2 : 0) | (isMethod ? 1 : 0), place);
  c.op(Opcode.NOP, placeOfAttribute(place, e));
}
