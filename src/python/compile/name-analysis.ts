// Decides where each name lives: local, cell, free or global. Top-down it passes the names bound in enclosing functions, bottom-up it
// returns the names still free. Follows analyze_block, analyze_name, analyze_cells, inline_comprehension and update_symbols,
// CPython 3.13 Python/symtable.c. Leaves out nothing but the hidden children list, which only the symtable module shows.

import type { CompileProfile } from '../profiles/profile.ts';
import { failAt } from './failure.ts';
import { BlockType, ComprehensionKind, NameFlag, NameScope, type Scope } from './scope.ts';

type Names = Set<string>;

export function analyzeNames(module: Scope, profile: CompileProfile): void {
  analyzeBlock(module, null, new Set(), new Set(), new Set(), null, profile);
}

/** `bound` is null for the module; `free` receives what is free in here; `globals` and `typeParameters` are the caller's to change. */
function analyzeBlock(
  scope: Scope,
  bound: Names | null,
  free: Names,
  globals: Names,
  typeParameters: Names,
  classScope: Scope | null,
  profile: CompileProfile,
): void {
  const local: Names = new Set();
  const scopes = new Map<string, NameScope>();
  const isClass = scope.type === BlockType.Class;
  const childBound: Names = new Set();
  const childGlobals: Names = new Set();
  // Names in a class are invisible to its methods: they see only what the class itself was passed.
  if (isClass) {
    addAll(childGlobals, globals);
    if (bound !== null) addAll(childBound, bound);
  }
  for (const [name, flags] of scope.symbols) {
    scopes.set(name, analyzeName(scope, name, flags, bound, local, free, globals, typeParameters, classScope));
  }
  const childFree: Names = new Set();
  const inlinedCells: Names = new Set();
  if (scope.children.length > 0) {
    if (isClass) {
      childBound.add('__class__');
      if (profile.typeParameters) childBound.add('__classdict__');
    } else {
      if (scope.isFunctionLike) addAll(childBound, local);
      if (bound !== null) addAll(childBound, bound);
      addAll(childGlobals, globals);
    }
    for (const child of scope.children) {
      analyzeChild(scope, child, childBound, childFree, childGlobals, typeParameters, classScope, scopes, inlinedCells, profile);
    }
    const children: Scope[] = [];
    for (const child of scope.children) {
      if (child.isInlined) children.push(...child.children);
      else children.push(child);
    }
    scope.children = children;
  }
  if (scope.isFunctionLike) markCells(scopes, childFree, inlinedCells);
  else if (isClass) takeClassCells(scope, childFree);
  updateSymbols(scope, scopes, bound, childFree, inlinedCells, isClass || scope.canSeeClassScope);
  addAll(free, childFree);
}

function analyzeChild(
  scope: Scope,
  child: Scope,
  bound: Names,
  free: Names,
  globals: Names,
  typeParameters: Names,
  classScope: Scope | null,
  scopes: Map<string, NameScope>,
  inlinedCells: Names,
  profile: CompileProfile,
): void {
  const isClass = scope.type === BlockType.Class;
  const visibleClass = child.canSeeClassScope ? (isClass ? scope : classScope) : null;
  const isInlined =
    profile.inlinedComprehensions &&
    child.comprehension !== ComprehensionKind.None &&
    child.comprehension !== ComprehensionKind.Generator &&
    !scope.canSeeClassScope;
  const childFree: Names = new Set();
  analyzeBlock(child, new Set(bound), childFree, new Set(globals), new Set(typeParameters), visibleClass, profile);
  if (isInlined) {
    inlineComprehension(scope, child, scopes, childFree, inlinedCells);
    child.isInlined = true;
  }
  addAll(free, childFree);
  if (child.hasFree || child.childHasFree) scope.childHasFree = true;
}

function analyzeName(
  scope: Scope,
  name: string,
  flags: number,
  bound: Names | null,
  local: Names,
  free: Names,
  globals: Names,
  typeParameters: Names,
  classScope: Scope | null,
): NameScope {
  if ((flags & NameFlag.Global) !== 0) {
    if ((flags & NameFlag.Nonlocal) !== 0) failAtDirective(scope, name, `name '${name}' is nonlocal and global`);
    globals.add(name);
    bound?.delete(name);
    return NameScope.GlobalExplicit;
  }
  if ((flags & NameFlag.Nonlocal) !== 0) {
    if (bound === null) failAtDirective(scope, name, 'nonlocal declaration not allowed at module level');
    if (!bound.has(name)) failAtDirective(scope, name, `no binding for nonlocal '${name}' found`);
    if (typeParameters.has(name)) failAtDirective(scope, name, `nonlocal binding not allowed for type parameter '${name}'`);
    scope.hasFree = true;
    free.add(name);
    return NameScope.Free;
  }
  if ((flags & NameFlag.Bound) !== 0) {
    local.add(name);
    globals.delete(name);
    if ((flags & NameFlag.TypeParameter) !== 0) typeParameters.add(name);
    else typeParameters.delete(name);
    return NameScope.Local;
  }
  if (classScope !== null) {
    // The name may be bound by the class around this scope as well as by a function around that.
    const inClass = classScope.symbols.get(name) ?? 0;
    if ((inClass & NameFlag.Global) !== 0) return NameScope.GlobalExplicit;
    if ((inClass & NameFlag.Bound) !== 0 && (inClass & NameFlag.Nonlocal) === 0) return NameScope.GlobalImplicit;
  }
  if (bound?.has(name)) {
    scope.hasFree = true;
    free.add(name);
    return NameScope.Free;
  }
  if (globals.has(name)) return NameScope.GlobalImplicit;
  if (scope.isNested) scope.hasFree = true;
  return NameScope.GlobalImplicit;
}

function markCells(scopes: Map<string, NameScope>, free: Names, inlinedCells: Names): void {
  if (free.size === 0 && inlinedCells.size === 0) return;
  for (const [name, where] of scopes) {
    if (where !== NameScope.Local || (!free.has(name) && !inlinedCells.has(name))) continue;
    scopes.set(name, NameScope.Cell);
    free.delete(name);
  }
}

function takeClassCells(scope: Scope, free: Names): void {
  if (free.delete('__class__')) scope.needsClassClosure = true;
  if (free.delete('__classdict__')) scope.needsClassDict = true;
}

function updateSymbols(
  scope: Scope,
  scopes: Map<string, NameScope>,
  bound: Names | null,
  free: Names,
  inlinedCells: Names,
  handsOn: boolean,
): void {
  const symbols = scope.symbols;
  for (const [name, where] of scopes) {
    const cell = inlinedCells.has(name) ? NameFlag.ComprehensionCell : 0;
    symbols.set(name, (symbols.get(name)! & NameFlag.SeenMask) | cell | (where << NameFlag.ScopeShift));
  }
  for (const name of free) {
    const flags = symbols.get(name);
    if (flags !== undefined) {
      // Free further in and known here as something else: a class, or a scope that sees one, has to hand the cell on.
      if (handsOn) symbols.set(name, flags | NameFlag.FreeClass);
      continue;
    }
    if (bound !== null && !bound.has(name)) continue;
    symbols.set(name, NameScope.Free << NameFlag.ScopeShift);
  }
}

/** PEP 709: the names of a comprehension become names of the block around it. */
function inlineComprehension(
  scope: Scope,
  comprehension: Scope,
  scopes: Map<string, NameScope>,
  comprehensionFree: Names,
  inlinedCells: Names,
): void {
  let dropsClass = false;
  for (const [name, flags] of comprehension.symbols) {
    if ((flags & NameFlag.Parameter) !== 0) continue;
    let where = (flags >> NameFlag.ScopeShift) as NameScope;
    const seen = flags & NameFlag.SeenMask;
    if (where === NameScope.Cell || (seen & NameFlag.ComprehensionCell) !== 0) inlinedCells.add(name);
    // A class body has no cell of itself: the name is looked up as a global.
    if (where === NameScope.Free && scope.type === BlockType.Class && name === '__class__') {
      where = NameScope.GlobalImplicit;
      comprehensionFree.delete(name);
      dropsClass = true;
    }
    const existing = scope.symbols.get(name);
    if (existing === undefined) {
      scope.symbols.set(name, seen);
      scopes.set(name, where);
    } else if ((existing & NameFlag.Bound) !== 0 && scope.type !== BlockType.Class && !isFreeInAnyChild(comprehension, name)) {
      comprehensionFree.delete(name);
    }
  }
  if (dropsClass) comprehension.symbols.delete('__class__');
}

function isFreeInAnyChild(scope: Scope, name: string): boolean {
  for (const child of scope.children) if (child.scopeOf(name) === NameScope.Free) return true;
  return false;
}

function addAll(to: Names, from: Names): void {
  for (const name of from) to.add(name);
}

function failAtDirective(scope: Scope, name: string, message: string): never {
  for (const directive of scope.directives ?? []) if (directive.name === name) failAt(message, directive.place);
  failAt(message, scope.place);
}
