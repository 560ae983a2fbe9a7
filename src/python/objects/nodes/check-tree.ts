// Does a tree that a program has built make sense? What the parser guarantees for trees of its own is asked here of all others.
// Follows _PyAST_Validate of Python/ast.c, CPython 3.10-3.13, and its order of questions. A list may hold null here: the reader lets None
// through. Places are looked at from 3.11 on.

import type { Thread } from '../../heap/thread.ts';
import type {
  Arg,
  Arguments,
  Comprehension,
  ConstantValue,
  Expr,
  ExprContext,
  Keyword,
  Mod,
  Pattern,
  Positioned,
  Stmt,
  TypeParam,
} from '../../syntax/ast.ts';
import { raiseNew, typeError, valueError } from '../errors.ts';
import { RECURSION_ERROR } from '../exceptions.ts';
import type { ReadTree } from './objects-to-tree.ts';

export function checkTree(t: Thread, read: ReadTree): void {
  new TreeChecker(t, read).mod(read.tree);
}

const KEYWORD_CONSTANTS: ReadonlySet<string> = new Set(['None', 'True', 'False']);

class TreeChecker {
  private depth = 0;

  constructor(
    private readonly t: Thread,
    private readonly read: ReadTree,
  ) {}

  mod(tree: Mod): void {
    switch (tree.node) {
      case 'Module':
      case 'Interactive':
        return this.statements(tree.body);
      case 'Expression':
        return this.expression(tree.body, 'Load');
      case 'FunctionType':
        this.expressions(tree.argtypes, 'Load');
        return this.expression(tree.returns, 'Load');
    }
  }

  private fail(message: string): never {
    throw valueError(this.t, message);
  }

  private enter(): void {
    if (++this.depth > this.t.profile.compilerDepthMax)
      throw raiseNew(this.t, RECURSION_ERROR, 'maximum recursion depth exceeded during compilation');
  }

  private place(node: Positioned): void {
    if (!this.t.profile.nodePlacesAreChecked) return;
    const { lineno, end_lineno, col_offset, end_col_offset } = node;
    if (lineno > end_lineno) this.fail(`AST node line range (${lineno}, ${end_lineno}) is not valid`);
    const isUnknown = lineno < 0 || col_offset < 0;
    if ((lineno < 0 && end_lineno !== lineno) || (col_offset < 0 && col_offset !== end_col_offset)) {
      this.fail(
        `AST node column range (${col_offset}, ${end_col_offset}) for line range (${lineno}, ${end_lineno}) is not valid`,
      );
    }
    if (!isUnknown && lineno === end_lineno && col_offset > end_col_offset)
      this.fail(`line ${lineno}, column ${col_offset}-${end_col_offset} is not a valid range`);
  }

  private name(name: string | null): void {
    if (name !== null && KEYWORD_CONSTANTS.has(name)) this.fail(`identifier field can't represent '${name}' constant`);
  }

  private some(list: readonly unknown[], what: string, owner: string): void {
    if (list.length === 0) this.fail(`empty ${what} on ${owner}`);
  }

  // ---- statements

  private statements(list: readonly (Stmt | null)[]): void {
    for (const stmt of list) {
      if (stmt === null) this.fail('None disallowed in statement list');
      this.statement(stmt);
    }
  }

  private body(list: readonly Stmt[], owner: string): void {
    this.some(list, 'body', owner);
    this.statements(list);
  }

  private targets(list: readonly Expr[], ctx: ExprContext, owner: string): void {
    this.some(list, 'targets', owner);
    this.expressions(list, ctx);
  }

  private optional(expr: Expr | null): void {
    if (expr !== null) this.expression(expr, 'Load');
  }

  private statement(s: Stmt): void {
    this.place(s);
    this.enter();
    this.statementParts(s);
    this.depth--;
  }

  private statementParts(s: Stmt): void {
    switch (s.node) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.body(s.body, s.node);
        this.typeParameters(s.type_params);
        this.parameters(s.args);
        this.expressions(s.decorator_list, 'Load');
        return this.optional(s.returns);
      case 'ClassDef':
        this.body(s.body, s.node);
        this.typeParameters(s.type_params);
        this.expressions(s.bases, 'Load');
        this.keywords(s.keywords);
        return this.expressions(s.decorator_list, 'Load');
      case 'Return':
        return this.optional(s.value);
      case 'Delete':
        return this.targets(s.targets, 'Del', s.node);
      case 'Assign':
        this.targets(s.targets, 'Store', s.node);
        return this.expression(s.value, 'Load');
      case 'AugAssign':
        this.expression(s.target, 'Store');
        return this.expression(s.value, 'Load');
      case 'AnnAssign':
        if (s.target.node !== 'Name' && s.simple !== 0) throw typeError(this.t, 'AnnAssign with simple non-Name target');
        this.expression(s.target, 'Store');
        this.optional(s.value);
        return this.expression(s.annotation, 'Load');
      case 'TypeAlias':
        if (s.name.node !== 'Name') throw typeError(this.t, 'TypeAlias with non-Name name');
        this.expression(s.name, 'Store');
        this.typeParameters(s.type_params);
        return this.expression(s.value, 'Load');
      case 'For':
      case 'AsyncFor':
        this.expression(s.target, 'Store');
        this.expression(s.iter, 'Load');
        this.body(s.body, s.node);
        return this.statements(s.orelse);
      case 'While':
      case 'If':
        this.expression(s.test, 'Load');
        this.body(s.body, s.node);
        return this.statements(s.orelse);
      case 'With':
      case 'AsyncWith':
        this.some(s.items, 'items', s.node);
        for (const { context_expr, optional_vars } of s.items) {
          this.expression(context_expr, 'Load');
          if (optional_vars !== null) this.expression(optional_vars, 'Store');
        }
        return this.body(s.body, s.node);
      case 'Match':
        this.expression(s.subject, 'Load');
        this.some(s.cases, 'cases', s.node);
        for (const { pattern, guard, body } of s.cases) {
          this.pattern(pattern, false);
          this.optional(guard);
          this.body(body, 'match_case');
        }
        return;
      case 'Raise':
        if (s.exc === null && s.cause !== null) this.fail('Raise with cause but no exception');
        this.optional(s.exc);
        return this.optional(s.cause);
      case 'Try':
      case 'TryStar':
        this.body(s.body, s.node);
        if (s.handlers.length === 0) {
          if (s.finalbody.length === 0) this.fail(`${s.node} has neither except handlers nor finalbody`);
          if (s.orelse.length > 0) this.fail(`${s.node} has orelse but no except handlers`);
        }
        for (const handler of s.handlers) {
          this.place(handler);
          this.optional(handler.type);
          this.body(handler.body, 'ExceptHandler');
        }
        if (s.finalbody.length > 0) this.statements(s.finalbody);
        if (s.orelse.length > 0) this.statements(s.orelse);
        return;
      case 'Assert':
        this.expression(s.test, 'Load');
        return this.optional(s.msg);
      case 'Import':
        return this.some(s.names, 'names', s.node);
      case 'ImportFrom':
        if ((s.level ?? 0) < 0) this.fail('Negative ImportFrom level');
        return this.some(s.names, 'names', s.node);
      case 'Global':
      case 'Nonlocal':
        return this.some(s.names, 'names', s.node);
      case 'Expr':
        return this.expression(s.value, 'Load');
      case 'Pass':
      case 'Break':
      case 'Continue':
        return;
    }
  }

  private keywords(list: readonly Keyword[]): void {
    for (const { value } of list) this.expression(value, 'Load');
  }

  private annotations(list: readonly Arg[]): void {
    for (const arg of list) {
      this.place(arg);
      this.optional(arg.annotation);
    }
  }

  private parameters(args: Arguments): void {
    this.annotations(args.posonlyargs);
    this.annotations(args.args);
    if (args.vararg !== null) this.optional(args.vararg.annotation);
    this.annotations(args.kwonlyargs);
    if (args.kwarg !== null) this.optional(args.kwarg.annotation);
    if (args.defaults.length > args.posonlyargs.length + args.args.length)
      this.fail('more positional defaults than args on arguments');
    if (args.kw_defaults.length !== args.kwonlyargs.length)
      this.fail('length of kwonlyargs is not the same as kw_defaults on arguments');
    this.expressions(args.defaults, 'Load');
    for (const value of args.kw_defaults) this.optional(value);
  }

  private typeParameters(list: readonly TypeParam[]): void {
    for (const parameter of list) {
      this.place(parameter);
      this.name(parameter.name);
      if (parameter.node === 'TypeVar') this.optional(parameter.bound);
      this.optional(parameter.default_value);
    }
  }

  // ---- expressions

  private expressions(list: readonly (Expr | null)[], ctx: ExprContext): void {
    for (const expr of list) {
      if (expr === null) this.fail('None disallowed in expression list');
      this.expression(expr, ctx);
    }
  }

  private expression(e: Expr, ctx: ExprContext): void {
    this.place(e);
    this.enter();
    this.context(e, ctx);
    this.expressionParts(e, ctx);
    this.depth--;
  }

  private context(e: Expr, ctx: ExprContext): void {
    switch (e.node) {
      case 'Name':
        this.name(e.id);
        break;
      case 'Attribute':
      case 'Subscript':
      case 'Starred':
      case 'List':
      case 'Tuple':
        break;
      default:
        if (ctx !== 'Load') this.fail(`expression which can't be assigned to in ${ctx} context`);
        return;
    }
    if (e.ctx !== ctx) this.fail(`expression must have ${ctx} context but has ${e.ctx} instead`);
  }

  private comprehension(generators: readonly Comprehension[]): void {
    if (generators.length === 0) this.fail('comprehension with no generators');
    for (const { target, iter, ifs } of generators) {
      this.expression(target, 'Store');
      this.expression(iter, 'Load');
      this.expressions(ifs, 'Load');
    }
  }

  private expressionParts(e: Expr, ctx: ExprContext): void {
    switch (e.node) {
      case 'BoolOp':
        if (e.values.length < 2) this.fail('BoolOp with less than 2 values');
        return this.expressions(e.values, 'Load');
      case 'BinOp':
        this.expression(e.left, 'Load');
        return this.expression(e.right, 'Load');
      case 'UnaryOp':
        return this.expression(e.operand, 'Load');
      case 'Lambda':
        this.parameters(e.args);
        return this.expression(e.body, 'Load');
      case 'IfExp':
        this.expression(e.test, 'Load');
        this.expression(e.body, 'Load');
        return this.expression(e.orelse, 'Load');
      case 'Dict':
        if (e.keys.length !== e.values.length) this.fail("Dict doesn't have the same number of keys as values");
        for (const key of e.keys) this.optional(key);
        return this.expressions(e.values, 'Load');
      case 'Set':
        return this.expressions(e.elts, 'Load');
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
        this.comprehension(e.generators);
        return this.expression(e.elt, 'Load');
      case 'DictComp':
        this.comprehension(e.generators);
        this.expression(e.key, 'Load');
        return this.expression(e.value, 'Load');
      case 'Await':
      case 'YieldFrom':
        return this.expression(e.value, 'Load');
      case 'Yield':
        return this.optional(e.value);
      case 'Compare':
        if (e.comparators.length === 0) this.fail('Compare with no comparators');
        if (e.comparators.length !== e.ops.length) this.fail('Compare has a different number of comparators and operands');
        this.expressions(e.comparators, 'Load');
        return this.expression(e.left, 'Load');
      case 'Call':
        this.expression(e.func, 'Load');
        this.expressions(e.args, 'Load');
        return this.keywords(e.keywords);
      case 'Constant':
        return this.constant(e);
      case 'JoinedStr':
        return this.expressions(e.values, 'Load');
      case 'FormattedValue':
        this.expression(e.value, 'Load');
        return this.optional(e.format_spec);
      case 'Attribute':
        return this.expression(e.value, 'Load');
      case 'Subscript':
        this.expression(e.slice, 'Load');
        return this.expression(e.value, 'Load');
      case 'Starred':
        return this.expression(e.value, ctx);
      case 'List':
      case 'Tuple':
        return this.expressions(e.elts, ctx);
      case 'Slice':
        this.optional(e.lower);
        this.optional(e.upper);
        return this.optional(e.step);
      case 'NamedExpr':
        if (this.t.profile.namedTargetIsChecked && e.target.node !== 'Name')
          throw typeError(this.t, 'NamedExpr target must be a Name');
        return this.expression(e.value, 'Load');
      case 'Name':
        return;
    }
  }

  private constant(node: object): void {
    const strange = this.read.strangeConstants.get(node);
    if (strange !== undefined) throw typeError(this.t, `got an invalid type in Constant: ${strange}`);
  }

  // ---- patterns

  private patterns(list: readonly Pattern[], allowsStar: boolean): void {
    for (const pattern of list) this.pattern(pattern, allowsStar);
  }

  private capture(name: string): void {
    if (name === '_') this.fail("can't capture name '_' in patterns");
    this.name(name);
  }

  private pattern(p: Pattern, allowsStar: boolean): void {
    this.place(p);
    this.enter();
    this.patternParts(p, allowsStar);
    this.depth--;
  }

  private patternParts(p: Pattern, allowsStar: boolean): void {
    switch (p.node) {
      case 'MatchValue':
        return this.patternValue(p.value);
      case 'MatchSingleton': {
        const isSingleton = (p.value.type === 'None' && !this.read.strangeConstants.has(p)) || p.value.type === 'bool';
        if (!isSingleton) this.fail('MatchSingleton can only contain True, False and None');
        return;
      }
      case 'MatchSequence':
        return this.patterns(p.patterns, true);
      case 'MatchMapping':
        if (p.keys.length !== p.patterns.length) this.fail("MatchMapping doesn't have the same number of keys as patterns");
        if (p.rest !== null) this.capture(p.rest);
        for (const key of p.keys) {
          // None, True and False may be keys, though they are no patterns by themselves.
          if (key.node === 'Constant' && (key.value.type === 'None' || key.value.type === 'bool')) this.constant(key);
          else this.patternValue(key);
        }
        return this.patterns(p.patterns, false);
      case 'MatchClass':
        if (p.kwd_attrs.length !== p.kwd_patterns.length)
          this.fail("MatchClass doesn't have the same number of keyword attributes as patterns");
        this.expression(p.cls, 'Load');
        this.dottedName(p.cls);
        for (const name of p.kwd_attrs) this.name(name);
        this.patterns(p.patterns, false);
        return this.patterns(p.kwd_patterns, false);
      case 'MatchStar':
        if (!allowsStar) this.fail("can't use MatchStar here");
        if (p.name !== null) this.capture(p.name);
        return;
      case 'MatchAs':
        if (p.name !== null) this.capture(p.name);
        if (p.pattern === null) return;
        if (p.name === null) this.fail('MatchAs must specify a target name if a pattern is given');
        return this.pattern(p.pattern, false);
      case 'MatchOr':
        if (p.patterns.length < 2) this.fail('MatchOr requires at least 2 patterns');
        return this.patterns(p.patterns, false);
    }
  }

  /** `a`, `a.b.c`. */
  private dottedName(cls: Expr): void {
    let part = cls;
    while (part.node === 'Attribute') part = part.value;
    if (part.node !== 'Name') this.fail('MatchClass cls field can only contain Name or Attribute nodes.');
  }

  private patternValue(e: Expr): void {
    this.expression(e, 'Load');
    switch (e.node) {
      case 'Constant':
        if (!LITERAL_TYPES.has(e.value.type)) this.fail('unexpected constant inside of a literal pattern');
        return;
      case 'Attribute':
        // The compiler looks at the rest.
        return;
      case 'UnaryOp':
        if (e.op === 'USub' && isNumber(e.operand, ['int', 'float', 'complex'])) return;
        break;
      case 'BinOp': {
        const isSum = e.op === 'Add' || e.op === 'Sub';
        const real = e.left.node === 'UnaryOp' && e.left.op === 'USub' ? e.left.operand : e.left;
        if (isSum && isNumber(real, ['int', 'float']) && isNumber(e.right, ['complex'])) return;
        break;
      }
      case 'JoinedStr':
        return;
      default:
    }
    this.fail('patterns may only match literals and attribute lookups');
  }
}

const LITERAL_TYPES: ReadonlySet<ConstantValue['type']> = new Set(['int', 'float', 'complex', 'str', 'bytes']);

function isNumber(e: Expr, types: readonly ConstantValue['type'][]): boolean {
  return e.node === 'Constant' && types.includes(e.value.type);
}
