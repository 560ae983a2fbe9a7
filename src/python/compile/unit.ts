// What the compiler knows of the code object it is filling: names, constants, flow graph, and the stack of statements it is inside of.
// Follows struct compiler_unit, CPython 3.13 Python/compile.c.

import type { Positioned, Stmt } from '../syntax/ast.ts';
import type { CodeConstant } from './code-object.ts';
import { type ConstantPool, UnitConstants } from './constant-pool.ts';
import { FlowGraph, type Label } from './flow-graph.ts';
import { NameFlag, NameScope, type Scope } from './scope.ts';

export const enum UnitKind {
  Module,
  Class,
  Function,
  AsyncFunction,
  Lambda,
  Comprehension,
  TypeParameters,
}

export const enum FrameBlockKind {
  WhileLoop,
  ForLoop,
  TryExcept,
  FinallyTry,
  FinallyEnd,
  With,
  AsyncWith,
  HandlerCleanup,
  PopValue,
  ExceptionHandler,
  ExceptionGroupHandler,
  AsyncComprehension,
  StopIteration,
}

/** A statement around the one being compiled, that leaving must unwind. */
export interface FrameBlock {
  readonly kind: FrameBlockKind;
  /** Where `continue` goes. */
  readonly start: Label | null;
  /** Where `break` goes. */
  readonly exit: Label | null;
  readonly place: Positioned | null;
  /** The body of `finally`. */
  readonly body: readonly Stmt[] | null;
  /** The name that an `except .. as` clause unbinds. */
  readonly name: string | null;
}

export class Unit {
  readonly graph = new FlowGraph();
  readonly constants: UnitConstants;
  readonly names = new Map<string, number>();
  readonly varnames = new Map<string, number>();
  readonly cellvars: Map<string, number>;
  readonly freevars: Map<string, number>;
  /** Names that are fast locals although this is no function: true inside of the comprehension, false after it. */
  readonly hiddenLocals = new Map<string, boolean>();
  readonly blocks: FrameBlock[] = [];
  /** Attributes that methods assign on `self`, of a class. */
  readonly staticAttributes = new Set<string>();
  qualname: string;
  argcount = 0;
  posonlyargcount = 0;
  kwonlyargcount = 0;
  /** How many inlined comprehensions are open. */
  inlinedComprehensions = 0;

  constructor(
    readonly kind: UnitKind,
    readonly name: string,
    readonly scope: Scope,
    readonly firstlineno: number,
    public className: string | null,
    pool: ConstantPool,
  ) {
    this.qualname = name;
    this.constants = new UnitConstants(pool);
    for (const parameter of scope.parameters) this.varnames.set(parameter, this.varnames.size);
    this.cellvars = collect(scope, NameScope.Cell, NameFlag.ComprehensionCell, 0);
    if (scope.needsClassClosure) this.cellvars.set('__class__', this.cellvars.size);
    if (scope.needsClassDict) this.cellvars.set('__classdict__', this.cellvars.size);
    this.freevars = collect(scope, NameScope.Free, NameFlag.FreeClass, this.cellvars.size);
  }

  constant(value: CodeConstant): number {
    return this.constants.place(value);
  }

  nameIndex(name: string): number {
    return indexIn(this.names, name);
  }

  localIndex(name: string): number {
    return indexIn(this.varnames, name);
  }
}

function indexIn(map: Map<string, number>, name: string): number {
  const known = map.get(name);
  if (known !== undefined) return known;
  const index = map.size;
  map.set(name, index);
  return index;
}

/** Names of one kind, sorted, numbered from `from`. */
function collect(scope: Scope, where: NameScope, flag: number, from: number): Map<string, number> {
  let names: string[] | null = null;
  for (const [name, flags] of scope.symbols) {
    if (flags >> NameFlag.ScopeShift === where || (flags & flag) !== 0) (names ??= []).push(name);
  }
  const result = new Map<string, number>();
  if (names === null) return result;
  names.sort();
  for (let i = 0; i < names.length; i++) result.set(names[i]!, from + i);
  return result;
}
