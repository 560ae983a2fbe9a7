// What CPython's compiler makes while it compiles, in numbers: its symbol table by blocks, and for each code object the block it comes
// from and the pieces of its flow graph. Programs see none of it, but it takes memory that theirs gets afterwards (vm/compiler-run.ts).
// Follows Python/symtable.c and compiler_enter_scope (Python/compile.c), CPython 3.10-3.13.

import type { CodeConstant, CodeObject } from './code-object.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Scope } from './scope.ts';

export interface ScopeWork {
  readonly symbols: number;
  readonly parameters: number;
  readonly children: number;
  /** How many scopes it stands in. */
  readonly depth: number;
}

export interface UnitWork {
  readonly scope: ScopeWork;
  readonly isClass: boolean;
  /** Pieces of the flow graph as they come from the statements, the first included. */
  readonly graphBlocks: number;
}

export interface CompilerWork {
  /** In the order in which they are entered. */
  readonly scopes: readonly ScopeWork[];
  readonly units: ReadonlyMap<CodeObject, UnitWork>;
}

export function scopeWork(scope: Scope, depth = 0): ScopeWork {
  return { symbols: scope.symbols.size, parameters: scope.parameters.length, children: scope.children.length, depth };
}

/** All scopes of a table, given in the order in which they were entered. */
export function scopesWork(top: Scope, all: Iterable<Scope>): readonly ScopeWork[] {
  const depths = new Map<Scope, number>();
  const visit = (scope: Scope, depth: number): void => {
    depths.set(scope, depth);
    for (const child of scope.children) visit(child, depth + 1);
  };
  visit(top, 0);
  let last = 0;
  return Array.from(all, (scope) => {
    const depth = depths.get(scope);
    // An inlined comprehension is no child any more: it stands in the last one that is.
    if (depth === undefined) return scopeWork(scope, last + 1);
    last = depth;
    return scopeWork(scope, depth);
  });
}

export function countBlocks(graph: FlowGraph): number {
  let count = 0;
  for (let block: FlowGraph['entry'] | null = graph.entry; block !== null; block = block.next) count++;
  return count;
}

/** The lengths of the tuples in a constant's key, each before those that hold it (_PyCode_ConstantKey). */
export function keyTuples(value: CodeConstant, each: (length: number) => void): void {
  switch (value.type) {
    case 'bool':
    case 'bytes':
    case 'complex':
      return each(2);
    case 'float':
      return each(Object.is(value.value, -0) ? 3 : 2);
    case 'tuple':
      if (value.items.length > 0) each(value.items.length);
      for (const item of value.items) keyTuples(item, each);
      return each(2);
    case 'frozenset':
      for (const item of value.items) keyTuples(item, each);
      return each(2);
    default:
  }
}
