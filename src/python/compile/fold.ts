// Rewrites the tree before the symbol table sees it: folds constant expressions, turns `in [..]` and `for .. in [..]` displays into
// tuples and frozensets, and `'%s' % (x,)` into an f-string. Follows Python/ast_opt.c of CPython 3.13 (astfold_*, fold_*).
// It changes the tree in place: the compiler owns the tree it is given.

import type { CompileProfile } from '../profiles/profile.ts';
import type {
  Arguments,
  BinOp,
  CompareOperator,
  Comprehension,
  Constant,
  ConstantValue,
  Expr,
  Mod,
  Pattern,
  Positioned,
  Stmt,
  TypeParam,
} from '../syntax/ast.ts';
import { foldBinary, foldSubscript, foldUnary } from './constant-arithmetic.ts';
import { docstringOf } from './docstring.ts';
import { failTooDeep } from './failure.ts';
import { foldFormat } from './fold-format.ts';

export interface FoldOptions {
  /** Nested statements and expressions that the tree may have: the first walk over it finds one that is too deep. */
  readonly depthMax: number;
  readonly profile: CompileProfile;
  readonly futureAnnotations: boolean;
  /** What `__debug__` is. */
  readonly isDebug: boolean;
  /** Told when a folded operation warns, as `~True` does in 3.12 and later. */
  readonly warnInvertedBool: (place: Positioned) => void;
}

export function foldTree(tree: Mod, options: FoldOptions): void {
  const folder = new Folder(options);
  switch (tree.node) {
    case 'Module':
      folder.body(tree.body);
      break;
    case 'Interactive':
      folder.statements(tree.body);
      break;
    case 'Expression':
      tree.body = folder.expression(tree.body);
      break;
    case 'FunctionType':
      break;
  }
}

export function constantNode(value: ConstantValue, place: Positioned): Constant {
  return {
    node: 'Constant',
    value,
    kind: null,
    lineno: place.lineno,
    col_offset: place.col_offset,
    end_lineno: place.end_lineno,
    end_col_offset: place.end_col_offset,
  };
}

const INVERTED: { readonly [K in CompareOperator]?: CompareOperator } = { Is: 'IsNot', IsNot: 'Is', In: 'NotIn', NotIn: 'In' };

class Folder {
  private depth = 0;

  constructor(private readonly options: FoldOptions) {}

  body(list: Stmt[]): void {
    const hadDocstring = docstringOf(list) !== null;
    this.statements(list);
    const first = list[0];
    if (!hadDocstring && first !== undefined && first.node === 'Expr' && docstringOf(list) !== null) {
      // Only folding made it a string: it must not become the docstring.
      const value = first.value;
      first.value = { ...placeOf(first), node: 'JoinedStr', values: [value] };
    }
  }

  statements(list: Stmt[]): void {
    for (let i = 0; i < list.length; i++) this.statement(list[i]!);
  }

  private statement(s: Stmt): void {
    this.descend();
    this.foldStatement(s);
    this.depth--;
  }

  private descend(): void {
    if (++this.depth > this.options.depthMax) failTooDeep();
  }

  private foldStatement(s: Stmt): void {
    switch (s.node) {
      case 'Expr':
        s.value = this.expression(s.value);
        return;
      case 'Assign':
        this.list(s.targets);
        s.value = this.expression(s.value);
        return;
      case 'AugAssign':
        s.target = this.expression(s.target);
        s.value = this.expression(s.value);
        return;
      case 'AnnAssign':
        s.target = this.expression(s.target);
        if (!this.options.futureAnnotations) s.annotation = this.expression(s.annotation);
        if (s.value !== null) s.value = this.expression(s.value);
        return;
      case 'Return':
        if (s.value !== null) s.value = this.expression(s.value);
        return;
      case 'If':
      case 'While':
        s.test = this.expression(s.test);
        this.statements(s.body);
        this.statements(s.orelse);
        return;
      case 'For':
        s.target = this.expression(s.target);
        s.iter = this.iterated(this.expression(s.iter));
        this.statements(s.body);
        this.statements(s.orelse);
        return;
      case 'AsyncFor':
        s.target = this.expression(s.target);
        s.iter = this.expression(s.iter);
        this.statements(s.body);
        this.statements(s.orelse);
        return;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.typeParameters(s.type_params);
        this.parameters(s.args);
        this.body(s.body);
        this.list(s.decorator_list);
        if (s.returns !== null && !this.options.futureAnnotations) s.returns = this.expression(s.returns);
        return;
      case 'ClassDef':
        this.typeParameters(s.type_params);
        this.list(s.bases);
        for (const keyword of s.keywords) keyword.value = this.expression(keyword.value);
        this.body(s.body);
        this.list(s.decorator_list);
        return;
      case 'Delete':
        this.list(s.targets);
        return;
      case 'TypeAlias':
        s.name = this.expression(s.name);
        this.typeParameters(s.type_params);
        s.value = this.expression(s.value);
        return;
      case 'With':
      case 'AsyncWith':
        for (const item of s.items) {
          item.context_expr = this.expression(item.context_expr);
          if (item.optional_vars !== null) item.optional_vars = this.expression(item.optional_vars);
        }
        this.statements(s.body);
        return;
      case 'Raise':
        if (s.exc !== null) s.exc = this.expression(s.exc);
        if (s.cause !== null) s.cause = this.expression(s.cause);
        return;
      case 'Try':
      case 'TryStar':
        this.statements(s.body);
        for (const handler of s.handlers) {
          if (handler.type !== null) handler.type = this.expression(handler.type);
          this.statements(handler.body);
        }
        this.statements(s.orelse);
        this.statements(s.finalbody);
        return;
      case 'Assert':
        s.test = this.expression(s.test);
        if (s.msg !== null) s.msg = this.expression(s.msg);
        return;
      case 'Match':
        s.subject = this.expression(s.subject);
        for (const arm of s.cases) {
          this.pattern(arm.pattern);
          if (arm.guard !== null) arm.guard = this.expression(arm.guard);
          this.statements(arm.body);
        }
        return;
      default:
        return;
    }
  }

  private list(list: Expr[]): void {
    for (let i = 0; i < list.length; i++) list[i] = this.expression(list[i]!);
  }

  private typeParameters(list: readonly TypeParam[]): void {
    for (const p of list) {
      if (p.node === 'TypeVar' && p.bound !== null) p.bound = this.expression(p.bound);
      if (p.default_value !== null) p.default_value = this.expression(p.default_value);
    }
  }

  private parameters(args: Arguments): void {
    if (!this.options.futureAnnotations) {
      for (const group of [args.posonlyargs, args.args, args.kwonlyargs]) {
        for (const arg of group) if (arg.annotation !== null) arg.annotation = this.expression(arg.annotation);
      }
      for (const arg of [args.vararg, args.kwarg]) if (arg?.annotation) arg.annotation = this.expression(arg.annotation);
    }
    for (let i = 0; i < args.kw_defaults.length; i++) {
      const e = args.kw_defaults[i]!;
      if (e !== null) args.kw_defaults[i] = this.expression(e);
    }
    this.list(args.defaults);
  }

  private comprehensions(generators: readonly Comprehension[]): void {
    for (const generator of generators) {
      generator.target = this.expression(generator.target);
      generator.iter = this.iterated(this.expression(generator.iter));
      this.list(generator.ifs);
    }
  }

  expression(e: Expr): Expr {
    this.descend();
    const folded = this.foldExpression(e);
    this.depth--;
    return folded;
  }

  private foldExpression(e: Expr): Expr {
    switch (e.node) {
      case 'Constant':
        return e;
      case 'Name':
        return e.id === '__debug__' && e.ctx === 'Load' ? constantNode({ type: 'bool', value: this.options.isDebug }, e) : e;
      case 'Attribute':
      case 'Starred':
        e.value = this.expression(e.value);
        return e;
      case 'Call':
        e.func = this.expression(e.func);
        this.list(e.args);
        for (let i = 0; i < e.keywords.length; i++) {
          const keyword = e.keywords[i]!;
          keyword.value = this.expression(keyword.value);
        }
        return e;
      case 'BinOp':
        e.left = this.expression(e.left);
        e.right = this.expression(e.right);
        return this.binary(e);
      case 'UnaryOp':
        e.operand = this.expression(e.operand);
        return this.unary(e);
      case 'BoolOp':
      case 'JoinedStr':
        this.list(e.values);
        return e;
      case 'Compare': {
        e.left = this.expression(e.left);
        this.list(e.comparators);
        const last = e.ops.length - 1;
        const op = e.ops[last]!;
        if (op === 'In' || op === 'NotIn') e.comparators[last] = this.iterated(e.comparators[last]!);
        return e;
      }
      case 'Subscript': {
        e.value = this.expression(e.value);
        e.slice = this.expression(e.slice);
        if (e.ctx !== 'Load' || e.value.node !== 'Constant' || e.slice.node !== 'Constant') return e;
        const value = foldSubscript(e.value.value, e.slice.value);
        return value === null ? e : constantNode(value, e);
      }
      case 'Tuple':
        this.list(e.elts);
        return e.ctx === 'Load' ? (constantTuple(e.elts, e) ?? e) : e;
      case 'List':
      case 'Set':
        this.list(e.elts);
        return e;
      case 'Dict':
        for (let i = 0; i < e.keys.length; i++) {
          const key = e.keys[i]!;
          if (key !== null) e.keys[i] = this.expression(key);
        }
        this.list(e.values);
        return e;
      case 'IfExp':
        e.test = this.expression(e.test);
        e.body = this.expression(e.body);
        e.orelse = this.expression(e.orelse);
        return e;
      case 'Lambda':
        this.parameters(e.args);
        e.body = this.expression(e.body);
        return e;
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
        e.elt = this.expression(e.elt);
        this.comprehensions(e.generators);
        return e;
      case 'DictComp':
        e.key = this.expression(e.key);
        e.value = this.expression(e.value);
        this.comprehensions(e.generators);
        return e;
      case 'Await':
      case 'YieldFrom':
      case 'NamedExpr':
        e.value = this.expression(e.value);
        return e;
      case 'Yield':
        if (e.value !== null) e.value = this.expression(e.value);
        return e;
      case 'FormattedValue':
        e.value = this.expression(e.value);
        if (e.format_spec !== null) e.format_spec = this.expression(e.format_spec);
        return e;
      case 'Slice':
        if (e.lower !== null) e.lower = this.expression(e.lower);
        if (e.upper !== null) e.upper = this.expression(e.upper);
        if (e.step !== null) e.step = this.expression(e.step);
        return e;
    }
  }

  private binary(e: BinOp): Expr {
    const left = e.left;
    if (left.node !== 'Constant') return e;
    const right = e.right;
    if (right.node !== 'Constant') {
      if (e.op === 'Mod' && right.node === 'Tuple' && left.value.type === 'str' && this.options.profile.foldsPercentFormat) {
        return foldFormat(e, left.value, right.elts) ?? e;
      }
      return e;
    }
    const value = foldBinary(e.op, left.value, right.value);
    return value === null ? e : constantNode(value, e);
  }

  private unary(e: Extract<Expr, { node: 'UnaryOp' }>): Expr {
    const operand = e.operand;
    if (operand.node === 'Constant') {
      if (e.op === 'Invert' && operand.value.type === 'bool') this.options.warnInvertedBool(e);
      const value = foldUnary(e.op, operand.value);
      return value === null ? e : constantNode(value, e);
    }
    if (e.op === 'Not' && operand.node === 'Compare' && operand.ops.length === 1) {
      const inverted = INVERTED[operand.ops[0]!];
      if (inverted !== undefined) {
        operand.ops[0] = inverted;
        return operand;
      }
    }
    return e;
  }

  /** A display that is only iterated over or searched need not be a list or set. */
  private iterated(e: Expr): Expr {
    if (e.node === 'List') {
      if (e.elts.some((element) => element.node === 'Starred')) return e;
      return constantTuple(e.elts, e) ?? { ...placeOf(e), node: 'Tuple', elts: e.elts, ctx: e.ctx };
    }
    if (e.node === 'Set') {
      const items = constantItems(e.elts);
      return items === null ? e : constantNode({ type: 'frozenset', items }, e);
    }
    return e;
  }

  private pattern(p: Pattern): void {
    switch (p.node) {
      case 'MatchValue':
        p.value = this.expression(p.value);
        return;
      case 'MatchSequence':
      case 'MatchOr':
        for (const inner of p.patterns) this.pattern(inner);
        return;
      case 'MatchMapping':
        this.list(p.keys);
        for (const inner of p.patterns) this.pattern(inner);
        return;
      case 'MatchClass':
        p.cls = this.expression(p.cls);
        for (const inner of p.patterns) this.pattern(inner);
        for (const inner of p.kwd_patterns) this.pattern(inner);
        return;
      case 'MatchAs':
        if (p.pattern !== null) this.pattern(p.pattern);
        return;
      default:
        return;
    }
  }
}

function placeOf(e: Positioned): Positioned {
  return { lineno: e.lineno, col_offset: e.col_offset, end_lineno: e.end_lineno, end_col_offset: e.end_col_offset };
}

function constantItems(elements: readonly Expr[]): ConstantValue[] | null {
  const items: ConstantValue[] = [];
  for (const element of elements) {
    if (element.node !== 'Constant') return null;
    items.push(element.value);
  }
  return items;
}

function constantTuple(elements: readonly Expr[], place: Positioned): Constant | null {
  const items = constantItems(elements);
  return items === null ? null : constantNode({ type: 'tuple', items }, place);
}
