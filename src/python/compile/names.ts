// Loads, stores and deletes of names: which of the four families of instructions a name takes, by the block it is used in.
// Follows compiler_nameop, CPython 3.13 Python/compile.c.

import type { ExprContext, Positioned } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';
import { Opcode } from './opcodes.ts';
import { BlockType, NameScope } from './scope.ts';

export function compileName(c: Compiler, name: string, context: ExprContext, place: Positioned | null): void {
  if (name === '__debug__' && context !== 'Load') c.refuseDebug(name, context === 'Del', place);
  const unit = c.unit;
  const scope = unit.scope;
  const mangled = c.mangle(name);
  const where = scope.scopeOf(mangled);
  switch (where) {
    case NameScope.Free:
      derefName(c, unit.freevars.get(mangled)!, context, place);
      return;
    case NameScope.Cell:
      derefName(c, unit.cellvars.get(mangled)!, context, place);
      return;
    case NameScope.Local:
      if (scope.isFunctionLike || unit.hiddenLocals.get(mangled) === true) {
        c.opArg(
          context === 'Load' ? Opcode.LOAD_FAST : context === 'Store' ? Opcode.STORE_FAST : Opcode.DELETE_FAST,
          unit.localIndex(mangled),
          place,
        );
        return;
      }
      break;
    case NameScope.GlobalImplicit:
      if (scope.isFunctionLike) {
        globalName(c, mangled, context, true, place);
        return;
      }
      break;
    case NameScope.GlobalExplicit:
      globalName(c, mangled, context, false, place);
      return;
    default:
      break;
  }
  const index = unit.nameIndex(mangled);
  if (context === 'Load') {
    // Inside of an inlined comprehension a class body's own names are out of reach.
    if (scope.type === BlockType.Class && unit.inlinedComprehensions > 0) c.opArg(Opcode.LOAD_GLOBAL, index << 1, place);
    else c.opArg(Opcode.LOAD_NAME, index, place);
    return;
  }
  c.opArg(context === 'Store' ? Opcode.STORE_NAME : Opcode.DELETE_NAME, index, place);
}

/** Whether loading it is a LOAD_GLOBAL. */
export function isGlobalName(c: Compiler, name: string): boolean {
  const scope = c.unit.scope;
  const where = scope.scopeOf(c.mangle(name));
  return (
    where === NameScope.GlobalExplicit || (where === NameScope.GlobalImplicit && scope.isFunctionLike && !scope.canSeeClassScope)
  );
}

function globalName(c: Compiler, name: string, context: ExprContext, isImplicit: boolean, place: Positioned | null): void {
  const unit = c.unit;
  if (context === 'Load') {
    if (isImplicit && unit.scope.canSeeClassScope) {
      c.opArg(Opcode.LOAD_DEREF, unit.freevars.get('__classdict__')!, place);
      c.opArg(Opcode.LOAD_FROM_DICT_OR_GLOBALS, unit.nameIndex(name), place);
      return;
    }
    c.opArg(Opcode.LOAD_GLOBAL, unit.nameIndex(name) << 1, place);
    return;
  }
  c.opArg(context === 'Store' ? Opcode.STORE_GLOBAL : Opcode.DELETE_GLOBAL, unit.nameIndex(name), place);
}

function derefName(c: Compiler, index: number, context: ExprContext, place: Positioned | null): void {
  const unit = c.unit;
  if (context === 'Load') {
    if (unit.scope.type === BlockType.Class && unit.inlinedComprehensions === 0) {
      c.op(Opcode.LOAD_LOCALS, place);
      c.opArg(Opcode.LOAD_FROM_DICT_OR_DEREF, index, place);
    } else if (unit.scope.canSeeClassScope) {
      c.opArg(Opcode.LOAD_DEREF, unit.freevars.get('__classdict__')!, place);
      c.opArg(Opcode.LOAD_FROM_DICT_OR_DEREF, index, place);
    } else {
      c.opArg(Opcode.LOAD_DEREF, index, place);
    }
    return;
  }
  c.opArg(context === 'Store' ? Opcode.STORE_DEREF : Opcode.DELETE_DEREF, index, place);
}
