// Walks the tree and notes, block by block, how each name is used; then asks name-analysis.ts where every name lives.
// Follows the symtable_visit_* family, CPython 3.13 Python/symtable.c. Raises the SyntaxErrors that are about names.
// Invariant: each node that opens a scope is a key of `scopes`, and the compiler finds its block there.

import { unreachable } from '../assert.ts';
import type { CompileProfile } from '../profiles/profile.ts';
import type {
  Alias,
  Arg,
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  Comprehension,
  Expr,
  FunctionDef,
  Mod,
  NamedExpr,
  Pattern,
  Positioned,
  Stmt,
  TypeParam,
} from '../syntax/ast.ts';
import { failAt } from './failure.ts';
import { analyzeNames } from './name-analysis.ts';
import { NameRecorder } from './name-recorder.ts';
import { BlockType, ComprehensionKind, NameFlag, type Scope } from './scope.ts';

export interface SymbolTable {
  readonly module: Scope;
  /** The block of each node that opens one. A type-parameter block is keyed by its node's `type_params`. */
  readonly scopes: ReadonlyMap<object, Scope>;
  /** The blocks of the defaults of type parameters, by the parameter; those of bounds are in `scopes`. */
  readonly defaultScopes: ReadonlyMap<TypeParam, Scope>;
}

export function buildSymbolTable(tree: Mod, profile: CompileProfile, futureAnnotations: boolean): SymbolTable {
  const builder = new SymbolTableBuilder(profile, futureAnnotations);
  builder.visitModule(tree);
  analyzeNames(builder.module, profile);
  return { module: builder.module, scopes: builder.scopes, defaultScopes: builder.defaultScopes };
}

class SymbolTableBuilder extends NameRecorder {
  readonly defaultScopes = new Map<TypeParam, Scope>();

  constructor(
    profile: CompileProfile,
    private readonly futureAnnotations: boolean,
  ) {
    super(profile);
  }

  visitModule(tree: Mod): void {
    this.stack.push(this.module);
    this.scopes.set(tree, this.module);
    switch (tree.node) {
      case 'Module':
      case 'Interactive':
        this.statements(tree.body);
        break;
      case 'Expression':
        this.expression(tree.body);
        break;
      case 'FunctionType':
        failAt('this compiler does not handle FunctionTypes', null);
    }
  }

  // --- statements

  private statements(body: readonly Stmt[]): void {
    for (let i = 0; i < body.length; i++) this.statement(body[i]!);
  }

  private statement(s: Stmt): void {
    switch (s.node) {
      case 'Expr':
        this.expression(s.value);
        return;
      case 'Assign':
        this.expressions(s.targets);
        this.expression(s.value);
        return;
      case 'Return':
        if (s.value !== null) {
          this.expression(s.value);
          this.current.returnsValue = true;
        }
        return;
      case 'If':
      case 'While':
        this.expression(s.test);
        this.statements(s.body);
        this.statements(s.orelse);
        return;
      case 'For':
      case 'AsyncFor':
        this.expression(s.target);
        this.expression(s.iter);
        this.statements(s.body);
        this.statements(s.orelse);
        return;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.functionDefinition(s);
        return;
      case 'ClassDef':
        this.classDefinition(s);
        return;
      case 'AugAssign':
        this.expression(s.target);
        this.expression(s.value);
        return;
      case 'AnnAssign':
        this.annotatedAssignment(s);
        return;
      case 'Delete':
        this.expressions(s.targets);
        return;
      case 'Raise':
        if (s.exc !== null) {
          this.expression(s.exc);
          if (s.cause !== null) this.expression(s.cause);
        }
        return;
      case 'Try':
      case 'TryStar':
        this.statements(s.body);
        for (const handler of s.handlers) {
          if (handler.type !== null) this.expression(handler.type);
          if (handler.name !== null) this.define(handler.name, NameFlag.Local, handler);
          this.statements(handler.body);
        }
        this.statements(s.orelse);
        this.statements(s.finalbody);
        return;
      case 'Assert':
        this.expression(s.test);
        if (s.msg !== null) this.expression(s.msg);
        return;
      case 'Import':
      case 'ImportFrom':
        for (const alias of s.names) this.alias(alias);
        return;
      case 'Global':
        this.declaration(s, NameFlag.Global, 'global');
        return;
      case 'Nonlocal':
        this.declaration(s, NameFlag.Nonlocal, 'nonlocal');
        return;
      case 'With':
      case 'AsyncWith':
        for (const item of s.items) {
          this.expression(item.context_expr);
          if (item.optional_vars !== null) this.expression(item.optional_vars);
        }
        this.statements(s.body);
        return;
      case 'Match':
        this.expression(s.subject);
        for (const arm of s.cases) {
          this.pattern(arm.pattern);
          if (arm.guard !== null) this.expression(arm.guard);
          this.statements(arm.body);
        }
        return;
      case 'TypeAlias':
        this.typeAlias(s);
        return;
      case 'Pass':
      case 'Break':
      case 'Continue':
        return;
      default:
        unreachable(s, 'statement');
    }
  }

  private functionDefinition(s: FunctionDef | AsyncFunctionDef): void {
    this.define(s.name, NameFlag.Local, s);
    this.expressions(s.args.defaults);
    this.optionalExpressions(s.args.kw_defaults);
    this.expressions(s.decorator_list);
    const isGeneric = s.type_params.length > 0;
    if (isGeneric) {
      this.enterTypeParameters(
        s,
        true,
        s.args.kw_defaults.some((d) => d !== null),
      );
      for (const parameter of s.type_params) this.typeParameter(parameter);
    }
    this.annotations(s, s.args, s.returns);
    const scope = this.enter(s.name, BlockType.Function, s, s);
    scope.isCoroutine = s.node === 'AsyncFunctionDef';
    this.parameters(s.args);
    this.statements(s.body);
    this.exit();
    if (isGeneric) this.exit();
  }

  private classDefinition(s: ClassDef): void {
    this.define(s.name, NameFlag.Local, s);
    this.expressions(s.decorator_list);
    const outerClass = this.className;
    const isGeneric = s.type_params.length > 0;
    if (isGeneric) {
      const scope = this.enterTypeParameters(s, false, false);
      this.className = s.name;
      if (this.profile.manglesOnlyOwnTypeParameters) scope.mangledNames = new Set();
      for (const parameter of s.type_params) this.typeParameter(parameter);
    }
    this.expressions(s.bases);
    for (const keyword of s.keywords) this.expression(keyword.value);
    this.enter(s.name, BlockType.Class, s, s);
    this.className = s.name;
    if (isGeneric) {
      this.define('__type_params__', NameFlag.Local, s);
      this.define('.type_params', NameFlag.Use, s);
    }
    this.statements(s.body);
    this.exit();
    if (isGeneric) this.exit();
    this.className = outerClass;
  }

  private annotatedAssignment(s: Extract<Stmt, { node: 'AnnAssign' }>): void {
    const target = s.target;
    if (target.node === 'Name') {
      const flags = this.lookUp(this.current, target.id);
      if ((flags & (NameFlag.Global | NameFlag.Nonlocal)) !== 0 && this.current !== this.module && s.simple !== 0) {
        failAt(`annotated name '${target.id}' can't be ${(flags & NameFlag.Global) !== 0 ? 'global' : 'nonlocal'}`, s);
      }
      if (s.simple !== 0) this.define(target.id, NameFlag.Annotated | NameFlag.Local, target);
      else if (s.value !== null) this.define(target.id, NameFlag.Local, target);
    } else {
      this.expression(target);
    }
    this.annotation(s.annotation);
    if (s.value !== null) this.expression(s.value);
  }

  private declaration(s: Extract<Stmt, { node: 'Global' | 'Nonlocal' }>, flag: number, word: string): void {
    for (const name of s.names) {
      const flags = this.lookUp(this.current, name);
      if ((flags & (NameFlag.Parameter | NameFlag.Local | NameFlag.Use | NameFlag.Annotated)) !== 0) {
        if ((flags & NameFlag.Parameter) !== 0) failAt(`name '${name}' is parameter and ${word}`, s);
        if ((flags & NameFlag.Use) !== 0) failAt(`name '${name}' is used prior to ${word} declaration`, s);
        if ((flags & NameFlag.Annotated) !== 0) failAt(`annotated name '${name}' can't be ${word}`, s);
        failAt(`name '${name}' is assigned to before ${word} declaration`, s);
      }
      this.define(name, flag, s);
      this.direct(name, s);
    }
  }

  private alias(alias: Alias): void {
    const name = alias.asname ?? alias.name;
    if (name === '*') {
      if (this.current.type !== BlockType.Module) {
        failAt('import * only allowed at module level', alias);
      }
      return;
    }
    const dot = name.indexOf('.');
    this.define(dot < 0 ? name : name.slice(0, dot), NameFlag.Import, alias);
  }

  private typeAlias(s: Extract<Stmt, { node: 'TypeAlias' }>): void {
    this.expression(s.name);
    const inClass = this.current.type === BlockType.Class;
    const isGeneric = s.type_params.length > 0;
    const name = s.name.node === 'Name' ? s.name.id : '';
    if (isGeneric) {
      this.enterTypeParameters({ name, type_params: s.type_params, node: 'TypeAlias', place: s }, false, false);
      for (const parameter of s.type_params) this.typeParameter(parameter);
    }
    const scope = this.enter(name, BlockType.TypeAlias, s, s);
    scope.canSeeClassScope = inClass;
    if (inClass) this.define('__classdict__', NameFlag.Use, s.value);
    this.expression(s.value);
    this.exit();
    if (isGeneric) this.exit();
  }

  // --- type parameters

  private enterTypeParameters(
    s:
      | FunctionDef
      | AsyncFunctionDef
      | ClassDef
      | { name: string; type_params: TypeParam[]; node: 'TypeAlias'; place: Positioned },
    hasDefaults: boolean,
    hasKeywordDefaults: boolean,
  ): Scope {
    const inClass = this.current.type === BlockType.Class;
    const place = s.node === 'TypeAlias' ? s.place : s;
    const scope = this.enter(s.name, BlockType.TypeParameters, s.type_params, place);
    if (inClass) {
      scope.canSeeClassScope = true;
      this.define('__classdict__', NameFlag.Use, place);
    }
    if (s.node === 'ClassDef') {
      this.define('.type_params', NameFlag.Local | NameFlag.Use, place);
      this.define('.generic_base', NameFlag.Local | NameFlag.Use, place);
    }
    // Made for every function, whether it has defaults or not.
    if (hasDefaults) this.define('.defaults', NameFlag.Parameter, place);
    if (hasKeywordDefaults) this.define('.kwdefaults', NameFlag.Parameter, place);
    return scope;
  }

  private typeParameter(p: TypeParam): void {
    this.current.mangledNames?.add(p.name);
    this.define(p.name, NameFlag.TypeParameter | NameFlag.Local, p);
    if (p.node === 'TypeVar' && p.bound !== null) this.typeVariable(p.bound, p.name, p);
    if (p.default_value !== null) this.defaultScopes.set(p, this.typeVariable(p.default_value, p.name, { p }));
  }

  private typeVariable(e: Expr, name: string, key: object): Scope {
    const inClass = this.current.canSeeClassScope;
    const scope = this.enter(name, BlockType.TypeVariable, key, e);
    scope.canSeeClassScope = inClass;
    if (inClass) this.define('__classdict__', NameFlag.Use, e);
    this.expression(e);
    this.exit();
    return scope;
  }

  // --- functions

  private parameters(args: Arguments): void {
    this.parameterList(args.posonlyargs);
    this.parameterList(args.args);
    this.parameterList(args.kwonlyargs);
    if (args.vararg !== null) {
      this.define(args.vararg.arg, NameFlag.Parameter, args.vararg);
      this.current.hasVarargs = true;
    }
    if (args.kwarg !== null) {
      this.define(args.kwarg.arg, NameFlag.Parameter, args.kwarg);
      this.current.hasVarkeywords = true;
    }
  }

  private parameterList(list: readonly Arg[]): void {
    for (const arg of list) this.define(arg.arg, NameFlag.Parameter, arg);
  }

  private annotations(key: FunctionDef | AsyncFunctionDef, args: Arguments, returns: Expr | null): void {
    if (this.futureAnnotations) this.enter('_annotation', BlockType.Annotation, args, key);
    for (const list of [args.posonlyargs, args.args]) {
      for (const arg of list) if (arg.annotation !== null) this.expression(arg.annotation);
    }
    if (args.vararg?.annotation) this.expression(args.vararg.annotation);
    if (args.kwarg?.annotation) this.expression(args.kwarg.annotation);
    for (const arg of args.kwonlyargs) if (arg.annotation !== null) this.expression(arg.annotation);
    if (this.futureAnnotations) this.exit();
    if (returns !== null) this.annotation(returns);
  }

  private annotation(e: Expr): void {
    if (!this.futureAnnotations) {
      this.expression(e);
      return;
    }
    this.enter('_annotation', BlockType.Annotation, { e }, e);
    this.expression(e);
    this.exit();
  }

  // --- expressions

  private expressions(list: readonly Expr[]): void {
    for (let i = 0; i < list.length; i++) this.expression(list[i]!);
  }

  private optionalExpressions(list: readonly (Expr | null)[]): void {
    for (const e of list) if (e !== null) this.expression(e);
  }

  private expression(e: Expr): void {
    switch (e.node) {
      case 'Name':
        this.define(e.id, e.ctx === 'Load' ? NameFlag.Use : NameFlag.Local, e);
        if (e.id === 'super' && e.ctx === 'Load' && this.current.isFunctionLike) this.define('__class__', NameFlag.Use, e);
        return;
      case 'Constant':
        return;
      case 'Call':
        this.expression(e.func);
        this.expressions(e.args);
        for (let i = 0; i < e.keywords.length; i++) this.expression(e.keywords[i]!.value);
        return;
      case 'Attribute':
      case 'Starred':
        this.expression(e.value);
        return;
      case 'BinOp':
        this.expression(e.left);
        this.expression(e.right);
        return;
      case 'UnaryOp':
        this.expression(e.operand);
        return;
      case 'BoolOp':
      case 'JoinedStr':
        this.expressions(e.values);
        return;
      case 'Compare':
        this.expression(e.left);
        this.expressions(e.comparators);
        return;
      case 'Subscript':
        this.expression(e.value);
        this.expression(e.slice);
        return;
      case 'Tuple':
      case 'List':
      case 'Set':
        this.expressions(e.elts);
        return;
      case 'Dict':
        this.optionalExpressions(e.keys);
        this.expressions(e.values);
        return;
      case 'IfExp':
        this.expression(e.test);
        this.expression(e.body);
        this.expression(e.orelse);
        return;
      case 'FormattedValue':
        this.expression(e.value);
        if (e.format_spec !== null) this.expression(e.format_spec);
        return;
      case 'Slice':
        if (e.lower !== null) this.expression(e.lower);
        if (e.upper !== null) this.expression(e.upper);
        if (e.step !== null) this.expression(e.step);
        return;
      case 'NamedExpr':
        this.namedExpression(e);
        return;
      case 'Lambda':
        this.refuseInnerFunction('lambda', e);
        this.expressions(e.args.defaults);
        this.optionalExpressions(e.args.kw_defaults);
        this.enter('lambda', BlockType.Function, e, e);
        this.parameters(e.args);
        this.expression(e.body);
        this.exit();
        return;
      case 'ListComp':
        this.comprehension(e, 'listcomp', e.generators, e.elt, null, ComprehensionKind.List);
        return;
      case 'SetComp':
        this.comprehension(e, 'setcomp', e.generators, e.elt, null, ComprehensionKind.Set);
        return;
      case 'DictComp':
        this.comprehension(e, 'dictcomp', e.generators, e.key, e.value, ComprehensionKind.Dict);
        return;
      case 'GeneratorExp':
        this.comprehension(e, 'genexpr', e.generators, e.elt, null, ComprehensionKind.Generator);
        return;
      case 'Yield':
        this.refuseIn('yield expression', e);
        if (e.value !== null) this.expression(e.value);
        this.current.isGenerator = true;
        this.refuseInComprehension(e);
        return;
      case 'YieldFrom':
        this.refuseIn('yield expression', e);
        this.expression(e.value);
        this.current.isGenerator = true;
        this.refuseInComprehension(e);
        return;
      case 'Await':
        this.refuseIn('await expression', e);
        this.expression(e.value);
        this.current.isCoroutine = true;
        return;
      default:
        unreachable(e, 'expression');
    }
  }

  private namedExpression(e: NamedExpr): void {
    this.refuseIn('named expression', e);
    if (this.current.comprehensionIterables > 0) {
      failAt('assignment expression cannot be used in a comprehension iterable expression', e);
    }
    if (this.current.comprehension !== ComprehensionKind.None && e.target.node === 'Name') this.extendNamedExpression(e.target);
    this.expression(e.value);
    this.expression(e.target);
  }

  private comprehension(
    e: Expr,
    name: string,
    generators: readonly Comprehension[],
    element: Expr,
    value: Expr | null,
    kind: ComprehensionKind,
  ): void {
    this.refuseInnerFunction('comprehension', e);
    const outermost = generators[0]!;
    const outer = this.current;
    outer.comprehensionIterables++;
    this.expression(outermost.iter);
    outer.comprehensionIterables--;
    const scope = this.enter(name, BlockType.Function, e, e);
    scope.comprehension = kind;
    if (outermost.is_async !== 0) scope.isCoroutine = true;
    this.define('.0', NameFlag.Parameter, e);
    this.comprehensionTarget(outermost.target);
    this.expressions(outermost.ifs);
    for (let i = 1; i < generators.length; i++) {
      const inner = generators[i]!;
      this.comprehensionTarget(inner.target);
      scope.comprehensionIterables++;
      this.expression(inner.iter);
      scope.comprehensionIterables--;
      this.expressions(inner.ifs);
      if (inner.is_async !== 0) scope.isCoroutine = true;
    }
    if (value !== null) this.expression(value);
    this.expression(element);
    scope.isGenerator = kind === ComprehensionKind.Generator;
    const isAsync = scope.isCoroutine && !scope.isGenerator;
    this.exit();
    if (isAsync) this.current.isCoroutine = true;
  }

  private comprehensionTarget(target: Expr): void {
    this.current.comprehensionTargets++;
    this.expression(target);
    this.current.comprehensionTargets--;
  }

  // --- patterns

  private pattern(p: Pattern): void {
    switch (p.node) {
      case 'MatchValue':
        this.expression(p.value);
        return;
      case 'MatchSingleton':
        return;
      case 'MatchSequence':
      case 'MatchOr':
        for (const inner of p.patterns) this.pattern(inner);
        return;
      case 'MatchStar':
        if (p.name !== null) this.define(p.name, NameFlag.Local, p);
        return;
      case 'MatchMapping':
        this.expressions(p.keys);
        for (const inner of p.patterns) this.pattern(inner);
        if (p.rest !== null) this.define(p.rest, NameFlag.Local, p);
        return;
      case 'MatchClass':
        this.expression(p.cls);
        for (const inner of p.patterns) this.pattern(inner);
        for (const inner of p.kwd_patterns) this.pattern(inner);
        return;
      case 'MatchAs':
        if (p.pattern !== null) this.pattern(p.pattern);
        if (p.name !== null) this.define(p.name, NameFlag.Local, p);
        return;
      default:
        unreachable(p, 'pattern');
    }
  }
}
