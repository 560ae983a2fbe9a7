// The blocks that are open while the symbol table is built, and what is noted in them: definitions, uses, directives, walrus targets.
// Follows symtable_enter_block, symtable_add_def_helper and symtable_extend_namedexpr_scope, CPython 3.13 Python/symtable.c.

import type { CompileProfile } from '../profiles/profile.ts';
import type { Expr, Positioned } from '../syntax/ast.ts';
import { failAt } from './failure.ts';
import { BlockType, ComprehensionKind, mangleIn, NameFlag, Scope } from './scope.ts';

export class NameRecorder {
  readonly module = new Scope(BlockType.Module, 'top', null);
  readonly scopes = new Map<object, Scope>();
  protected readonly stack: Scope[] = [];
  protected current = this.module;
  protected className: string | null = null;

  constructor(protected readonly profile: CompileProfile) {}

  protected enter(name: string, type: BlockType, key: object, place: Positioned | null): Scope {
    const parent = this.current;
    const scope = new Scope(type, name, place);
    scope.isNested = parent.isNested || parent.isFunctionLike;
    scope.comprehensionIterables = parent.comprehensionIterables;
    if (type !== BlockType.Class) scope.mangledNames = parent.mangledNames;
    this.scopes.set(key, scope);
    this.stack.push(scope);
    this.current = scope;
    if (type !== BlockType.Annotation) parent.children.push(scope);
    return scope;
  }

  protected exit(): void {
    this.stack.pop();
    this.current = this.stack[this.stack.length - 1]!;
  }

  protected define(name: string, flag: number, place: Positioned | null): void {
    this.defineIn(this.current, name, flag, place);
  }

  protected defineIn(scope: Scope, name: string, flag: number, place: Positioned | null): void {
    const mangled = this.className === null ? name : mangleIn(this.className, scope, name);
    const before = scope.symbols.get(mangled);
    let flags = flag;
    if (before !== undefined) {
      if ((flag & before & NameFlag.Parameter) !== 0) failAt(`duplicate argument '${name}' in function definition`, place);
      if ((flag & before & NameFlag.TypeParameter) !== 0) failAt(`duplicate type parameter '${name}'`, place);
      flags |= before;
    }
    if (scope.comprehensionTargets > 0) {
      if ((flags & (NameFlag.Global | NameFlag.Nonlocal)) !== 0) {
        failAt(`comprehension inner loop cannot rebind assignment expression target '${name}'`, place);
      }
      flags |= NameFlag.ComprehensionTarget;
    }
    if (flags !== before) scope.symbols.set(mangled, flags);
    if ((flag & NameFlag.Parameter) !== 0) scope.parameters.push(mangled);
    else if ((flag & NameFlag.Global) !== 0) {
      this.module.symbols.set(mangled, (this.module.symbols.get(mangled) ?? 0) | flag);
    }
  }

  protected lookUp(scope: Scope, name: string): number {
    return scope.symbols.get(mangleIn(this.className, scope, name)) ?? 0;
  }

  protected direct(name: string, place: Positioned): void {
    const mangled = mangleIn(this.className, this.current, name);
    (this.current.directives ??= []).push({ name: mangled, place });
  }

  /** A walrus in a comprehension binds in the block around all comprehensions. */
  protected extendNamedExpression(target: Extract<Expr, { node: 'Name' }>): void {
    const name = target.id;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const scope = this.stack[i]!;
      const flags = this.lookUp(scope, name);
      if (scope.comprehension !== ComprehensionKind.None) {
        const conflict =
          (flags & NameFlag.ComprehensionTarget) !== 0 &&
          (!this.profile.walrusRebindNeedsBinding || (flags & (NameFlag.Local | NameFlag.Global)) !== 0);
        if (conflict) failAt(`assignment expression cannot rebind comprehension iteration variable '${name}'`, target);
        continue;
      }
      switch (scope.type) {
        case BlockType.Function:
          this.define(name, (flags & NameFlag.Global) !== 0 ? NameFlag.Global : NameFlag.Nonlocal, target);
          this.direct(name, target);
          this.defineIn(scope, name, NameFlag.Local, target);
          return;
        case BlockType.Module:
          this.define(name, NameFlag.Global, target);
          this.direct(name, target);
          this.defineIn(scope, name, NameFlag.Global, target);
          return;
        case BlockType.Class:
          failAt('assignment expression within a comprehension cannot be used in a class body', target);
        case BlockType.TypeParameters:
          failAt('assignment expression within a comprehension cannot be used within the definition of a generic', target);
        case BlockType.TypeAlias:
          failAt('assignment expression within a comprehension cannot be used in a type alias', target);
        case BlockType.TypeVariable:
          failAt('assignment expression within a comprehension cannot be used in a TypeVar bound', target);
      }
    }
  }

  protected refuseIn(what: string, e: Expr): void {
    switch (this.current.type) {
      case BlockType.Annotation:
        failAt(
          this.profile.wordsAnnotationRefusalQuoted
            ? `'${what}' can not be used within an annotation`
            : `${what} cannot be used within an annotation`,
          e,
        );
      case BlockType.TypeVariable:
        failAt(`${what} cannot be used within a TypeVar bound`, e);
      case BlockType.TypeAlias:
        failAt(`${what} cannot be used within a type alias`, e);
      case BlockType.TypeParameters:
        failAt(`${what} cannot be used within the definition of a generic`, e);
    }
  }

  protected refuseInnerFunction(what: string, e: Expr): void {
    if (this.profile.classScopesRefuseInnerFunctions && this.current.canSeeClassScope) {
      failAt(`Cannot use ${what} in annotation scope within class scope`, e);
    }
  }

  protected refuseInComprehension(e: Expr): void {
    switch (this.current.comprehension) {
      case ComprehensionKind.List:
        failAt("'yield' inside list comprehension", e);
      case ComprehensionKind.Set:
        failAt("'yield' inside set comprehension", e);
      case ComprehensionKind.Dict:
        failAt("'yield' inside dict comprehension", e);
      case ComprehensionKind.Generator:
        failAt("'yield' inside generator expression", e);
    }
  }
}
