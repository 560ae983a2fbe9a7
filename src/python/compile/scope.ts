// One block of the symbol table: what a module, class, function, comprehension or type-parameter scope knows of its names.
// Follows PySTEntryObject, CPython 3.13 Python/symtable.c. The flags of a name gather what was seen of it; after analysis the bits above
// ScopeShift hold where it lives.

import type { Positioned } from '../syntax/ast.ts';

export const enum BlockType {
  Function,
  Class,
  Module,
  /** Only under `from __future__ import annotations`: names in it leave no trace. */
  Annotation,
  TypeVariable,
  TypeAlias,
  TypeParameters,
}

export const enum ComprehensionKind {
  None,
  List,
  Dict,
  Set,
  Generator,
}

export const enum NameFlag {
  Global = 1,
  Local = 2,
  Parameter = 4,
  Nonlocal = 8,
  Use = 16,
  /** Free in a method and bound, under the same name, in the class itself. */
  FreeClass = 64,
  Import = 128,
  Annotated = 256,
  ComprehensionTarget = 512,
  TypeParameter = 1024,
  /** A cell only because an inlined comprehension needs it as one. */
  ComprehensionCell = 2048,
  /** Local | Parameter | Import | TypeParameter */
  Bound = 2 | 4 | 128 | 1024,
  /** Everything below the scope. */
  SeenMask = 4095,
  ScopeShift = 12,
}

/** Where a name lives; 0 when the block does not know it. */
export const enum NameScope {
  Unknown = 0,
  Local = 1,
  GlobalExplicit = 2,
  GlobalImplicit = 3,
  Free = 4,
  Cell = 5,
}

export class Scope {
  readonly symbols = new Map<string, number>();
  readonly parameters: string[] = [];
  children: Scope[] = [];
  /** `global`, `nonlocal` and walrus targets with their places, for errors found by the analysis. */
  directives: { readonly name: string; readonly place: Positioned }[] | null = null;
  /** Type parameters whose names are mangled although their block is outside of the class. */
  mangledNames: Set<string> | null = null;
  comprehension: ComprehensionKind = 0;
  isNested = false;
  isGenerator = false;
  isCoroutine = false;
  hasFree = false;
  childHasFree = false;
  hasVarargs = false;
  hasVarkeywords = false;
  returnsValue = false;
  needsClassClosure = false;
  needsClassDict = false;
  isInlined = false;
  canSeeClassScope = false;
  /** Counters of the comprehension part being visited; walrus targets are restricted there. */
  comprehensionTargets = 0;
  comprehensionIterables = 0;

  constructor(
    readonly type: BlockType,
    readonly name: string,
    readonly place: Positioned | null,
  ) {}

  /** Whether code in it runs with fast locals and may close over them. */
  get isFunctionLike(): boolean {
    return this.type === BlockType.Function || this.type >= BlockType.TypeVariable;
  }

  scopeOf(name: string): NameScope {
    const flags = this.symbols.get(name);
    return flags === undefined ? NameScope.Unknown : ((flags >> NameFlag.ScopeShift) as NameScope);
  }
}

/** Private names: `__x` in class `_C` is `_C__x`, CPython's _Py_Mangle. */
export function mangle(className: string | null, name: string): string {
  if (className === null || name.charCodeAt(0) !== 95 || name.charCodeAt(1) !== 95) return name;
  if (name.endsWith('__') || name.includes('.')) return name;
  let start = 0;
  while (start < className.length && className.charCodeAt(start) === 95) start++;
  if (start === className.length) return name;
  return `_${className.slice(start)}${name}`;
}

/** Mangles as a name written inside `scope` is; a type-parameter scope of a class mangles only that class's own parameters. */
export function mangleIn(className: string | null, scope: Scope, name: string): string {
  if (scope.mangledNames !== null && !scope.mangledNames.has(name)) return name;
  return mangle(className, name);
}
