// The abstract syntax tree: CPython's own node and field names, so that a tree of ours prints as `ast.dump` prints it.
// Follows Parser/Python.asdl of CPython 3.13. Trees of 3.10 to 3.12 use the same nodes and leave the newer fields empty
// (`type_params`, `default_value`) or never make the newer nodes (`TryStar` before 3.11, `TypeAlias` before 3.12).
// Positions are those of CPython: lines from 1, columns in UTF-8 bytes from 0.

export interface Positioned {
  lineno: number;
  col_offset: number;
  end_lineno: number;
  end_col_offset: number;
}

/** The value of a literal, as a host value: the compiler never touches the heap. */
export type ConstantValue =
  | { readonly type: 'None' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'Ellipsis' }
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly real: number; readonly imag: number }
  /** `codePoints` is given when a character is above U+FFFF, so that lone surrogates stay apart; else `value` has one unit per character. */
  | { readonly type: 'str'; readonly value: string; readonly codePoints: readonly number[] | null }
  /** `isOwn`: what is left of some bytes repeated no times, which is not the shared empty object. */
  | { readonly type: 'bytes'; readonly value: Uint8Array; readonly isOwn?: boolean }
  | { readonly type: 'tuple'; readonly items: readonly ConstantValue[] }
  | { readonly type: 'frozenset'; readonly items: readonly ConstantValue[] };

export type Mod = Module | Interactive | ExpressionModule | FunctionType;

export interface Module {
  readonly node: 'Module';
  body: Stmt[];
  type_ignores: TypeIgnore[];
}

export interface Interactive {
  readonly node: 'Interactive';
  body: Stmt[];
}

export interface ExpressionModule {
  readonly node: 'Expression';
  body: Expr;
}

export interface FunctionType {
  readonly node: 'FunctionType';
  argtypes: Expr[];
  returns: Expr;
}

export type Stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStatement
  | Pass
  | Break
  | Continue;

export interface FunctionDef extends Positioned {
  readonly node: 'FunctionDef';
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_comment: string | null;
  type_params: TypeParam[];
}

export interface AsyncFunctionDef extends Positioned {
  readonly node: 'AsyncFunctionDef';
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_comment: string | null;
  type_params: TypeParam[];
}

export interface ClassDef extends Positioned {
  readonly node: 'ClassDef';
  name: string;
  bases: Expr[];
  keywords: Keyword[];
  body: Stmt[];
  decorator_list: Expr[];
  type_params: TypeParam[];
}

export interface Return extends Positioned {
  readonly node: 'Return';
  value: Expr | null;
}

export interface Delete extends Positioned {
  readonly node: 'Delete';
  targets: Expr[];
}

export interface Assign extends Positioned {
  readonly node: 'Assign';
  targets: Expr[];
  value: Expr;
  type_comment: string | null;
}

export interface TypeAlias extends Positioned {
  readonly node: 'TypeAlias';
  name: Expr;
  type_params: TypeParam[];
  value: Expr;
}

export interface AugAssign extends Positioned {
  readonly node: 'AugAssign';
  target: Expr;
  op: Operator;
  value: Expr;
}

export interface AnnAssign extends Positioned {
  readonly node: 'AnnAssign';
  target: Expr;
  annotation: Expr;
  value: Expr | null;
  simple: number;
}

export interface For extends Positioned {
  readonly node: 'For';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
  type_comment: string | null;
}

export interface AsyncFor extends Positioned {
  readonly node: 'AsyncFor';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
  type_comment: string | null;
}

export interface While extends Positioned {
  readonly node: 'While';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

export interface If extends Positioned {
  readonly node: 'If';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

export interface With extends Positioned {
  readonly node: 'With';
  items: WithItem[];
  body: Stmt[];
  type_comment: string | null;
}

export interface AsyncWith extends Positioned {
  readonly node: 'AsyncWith';
  items: WithItem[];
  body: Stmt[];
  type_comment: string | null;
}

export interface Match extends Positioned {
  readonly node: 'Match';
  subject: Expr;
  cases: MatchCase[];
}

export interface Raise extends Positioned {
  readonly node: 'Raise';
  exc: Expr | null;
  cause: Expr | null;
}

export interface Try extends Positioned {
  readonly node: 'Try';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}

export interface TryStar extends Positioned {
  readonly node: 'TryStar';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}

export interface Assert extends Positioned {
  readonly node: 'Assert';
  test: Expr;
  msg: Expr | null;
}

export interface Import extends Positioned {
  readonly node: 'Import';
  names: Alias[];
}

export interface ImportFrom extends Positioned {
  readonly node: 'ImportFrom';
  module: string | null;
  names: Alias[];
  level: number | null;
}

export interface Global extends Positioned {
  readonly node: 'Global';
  names: string[];
}

export interface Nonlocal extends Positioned {
  readonly node: 'Nonlocal';
  names: string[];
}

export interface ExprStatement extends Positioned {
  readonly node: 'Expr';
  value: Expr;
}

export interface Pass extends Positioned {
  readonly node: 'Pass';
}

export interface Break extends Positioned {
  readonly node: 'Break';
}

export interface Continue extends Positioned {
  readonly node: 'Continue';
}

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | Set
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

export interface BoolOp extends Positioned {
  readonly node: 'BoolOp';
  op: BoolOperator;
  values: Expr[];
}

export interface NamedExpr extends Positioned {
  readonly node: 'NamedExpr';
  target: Expr;
  value: Expr;
}

export interface BinOp extends Positioned {
  readonly node: 'BinOp';
  left: Expr;
  op: Operator;
  right: Expr;
}

export interface UnaryOp extends Positioned {
  readonly node: 'UnaryOp';
  op: UnaryOperator;
  operand: Expr;
}

export interface Lambda extends Positioned {
  readonly node: 'Lambda';
  args: Arguments;
  body: Expr;
}

export interface IfExp extends Positioned {
  readonly node: 'IfExp';
  test: Expr;
  body: Expr;
  orelse: Expr;
}

export interface Dict extends Positioned {
  readonly node: 'Dict';
  keys: (Expr | null)[];
  values: Expr[];
}

export interface Set extends Positioned {
  readonly node: 'Set';
  elts: Expr[];
}

export interface ListComp extends Positioned {
  readonly node: 'ListComp';
  elt: Expr;
  generators: Comprehension[];
}

export interface SetComp extends Positioned {
  readonly node: 'SetComp';
  elt: Expr;
  generators: Comprehension[];
}

export interface DictComp extends Positioned {
  readonly node: 'DictComp';
  key: Expr;
  value: Expr;
  generators: Comprehension[];
}

export interface GeneratorExp extends Positioned {
  readonly node: 'GeneratorExp';
  elt: Expr;
  generators: Comprehension[];
}

export interface Await extends Positioned {
  readonly node: 'Await';
  value: Expr;
}

export interface Yield extends Positioned {
  readonly node: 'Yield';
  value: Expr | null;
}

export interface YieldFrom extends Positioned {
  readonly node: 'YieldFrom';
  value: Expr;
}

export interface Compare extends Positioned {
  readonly node: 'Compare';
  left: Expr;
  ops: CompareOperator[];
  comparators: Expr[];
}

export interface Call extends Positioned {
  readonly node: 'Call';
  func: Expr;
  args: Expr[];
  keywords: Keyword[];
}

export interface FormattedValue extends Positioned {
  readonly node: 'FormattedValue';
  value: Expr;
  conversion: number;
  format_spec: Expr | null;
}

export interface JoinedStr extends Positioned {
  readonly node: 'JoinedStr';
  values: Expr[];
}

export interface Constant extends Positioned {
  readonly node: 'Constant';
  value: ConstantValue;
  kind: string | null;
}

export interface Attribute extends Positioned {
  readonly node: 'Attribute';
  value: Expr;
  attr: string;
  ctx: ExprContext;
}

export interface Subscript extends Positioned {
  readonly node: 'Subscript';
  value: Expr;
  slice: Expr;
  ctx: ExprContext;
}

export interface Starred extends Positioned {
  readonly node: 'Starred';
  value: Expr;
  ctx: ExprContext;
}

export interface Name extends Positioned {
  readonly node: 'Name';
  id: string;
  ctx: ExprContext;
}

export interface List extends Positioned {
  readonly node: 'List';
  elts: Expr[];
  ctx: ExprContext;
}

export interface Tuple extends Positioned {
  readonly node: 'Tuple';
  elts: Expr[];
  ctx: ExprContext;
}

export interface Slice extends Positioned {
  readonly node: 'Slice';
  lower: Expr | null;
  upper: Expr | null;
  step: Expr | null;
}

export type ExprContext = 'Load' | 'Store' | 'Del';

export type BoolOperator = 'And' | 'Or';

export type Operator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';

export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub';

export type CompareOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';

export interface Comprehension {
  readonly node: 'comprehension';
  target: Expr;
  iter: Expr;
  ifs: Expr[];
  is_async: number;
}

export interface ExceptHandler extends Positioned {
  readonly node: 'ExceptHandler';
  type: Expr | null;
  name: string | null;
  body: Stmt[];
}

export interface Arguments {
  readonly node: 'arguments';
  posonlyargs: Arg[];
  args: Arg[];
  vararg: Arg | null;
  kwonlyargs: Arg[];
  kw_defaults: (Expr | null)[];
  kwarg: Arg | null;
  defaults: Expr[];
}

export interface Arg extends Positioned {
  readonly node: 'arg';
  arg: string;
  annotation: Expr | null;
  type_comment: string | null;
}

export interface Keyword extends Positioned {
  readonly node: 'keyword';
  arg: string | null;
  value: Expr;
}

export interface Alias extends Positioned {
  readonly node: 'alias';
  name: string;
  asname: string | null;
}

export interface WithItem {
  readonly node: 'withitem';
  context_expr: Expr;
  optional_vars: Expr | null;
}

export interface MatchCase {
  readonly node: 'match_case';
  pattern: Pattern;
  guard: Expr | null;
  body: Stmt[];
}

export type Pattern = MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr;

export interface MatchValue extends Positioned {
  readonly node: 'MatchValue';
  value: Expr;
}

export interface MatchSingleton extends Positioned {
  readonly node: 'MatchSingleton';
  value: ConstantValue;
}

export interface MatchSequence extends Positioned {
  readonly node: 'MatchSequence';
  patterns: Pattern[];
}

export interface MatchMapping extends Positioned {
  readonly node: 'MatchMapping';
  keys: Expr[];
  patterns: Pattern[];
  rest: string | null;
}

export interface MatchClass extends Positioned {
  readonly node: 'MatchClass';
  cls: Expr;
  patterns: Pattern[];
  kwd_attrs: string[];
  kwd_patterns: Pattern[];
}

export interface MatchStar extends Positioned {
  readonly node: 'MatchStar';
  name: string | null;
}

export interface MatchAs extends Positioned {
  readonly node: 'MatchAs';
  pattern: Pattern | null;
  name: string | null;
}

export interface MatchOr extends Positioned {
  readonly node: 'MatchOr';
  patterns: Pattern[];
}

export interface TypeIgnore {
  readonly node: 'TypeIgnore';
  lineno: number;
  tag: string;
}

export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

export interface TypeVar extends Positioned {
  readonly node: 'TypeVar';
  name: string;
  bound: Expr | null;
  default_value: Expr | null;
}

export interface ParamSpec extends Positioned {
  readonly node: 'ParamSpec';
  name: string;
  default_value: Expr | null;
}

export interface TypeVarTuple extends Positioned {
  readonly node: 'TypeVarTuple';
  name: string;
  default_value: Expr | null;
}

export type Node =
  | Mod
  | Stmt
  | Expr
  | Pattern
  | TypeParam
  | ExceptHandler
  | TypeIgnore
  | Comprehension
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase;

/** The fields of each node in the order of Python.asdl. */
export const NODE_FIELDS: { readonly [K in Node['node']]: readonly string[] } = {
  Module: ['body', 'type_ignores'],
  Interactive: ['body'],
  Expression: ['body'],
  FunctionType: ['argtypes', 'returns'],
  FunctionDef: ['name', 'args', 'body', 'decorator_list', 'returns', 'type_comment', 'type_params'],
  AsyncFunctionDef: ['name', 'args', 'body', 'decorator_list', 'returns', 'type_comment', 'type_params'],
  ClassDef: ['name', 'bases', 'keywords', 'body', 'decorator_list', 'type_params'],
  Return: ['value'],
  Delete: ['targets'],
  Assign: ['targets', 'value', 'type_comment'],
  TypeAlias: ['name', 'type_params', 'value'],
  AugAssign: ['target', 'op', 'value'],
  AnnAssign: ['target', 'annotation', 'value', 'simple'],
  For: ['target', 'iter', 'body', 'orelse', 'type_comment'],
  AsyncFor: ['target', 'iter', 'body', 'orelse', 'type_comment'],
  While: ['test', 'body', 'orelse'],
  If: ['test', 'body', 'orelse'],
  With: ['items', 'body', 'type_comment'],
  AsyncWith: ['items', 'body', 'type_comment'],
  Match: ['subject', 'cases'],
  Raise: ['exc', 'cause'],
  Try: ['body', 'handlers', 'orelse', 'finalbody'],
  TryStar: ['body', 'handlers', 'orelse', 'finalbody'],
  Assert: ['test', 'msg'],
  Import: ['names'],
  ImportFrom: ['module', 'names', 'level'],
  Global: ['names'],
  Nonlocal: ['names'],
  Expr: ['value'],
  Pass: [],
  Break: [],
  Continue: [],
  BoolOp: ['op', 'values'],
  NamedExpr: ['target', 'value'],
  BinOp: ['left', 'op', 'right'],
  UnaryOp: ['op', 'operand'],
  Lambda: ['args', 'body'],
  IfExp: ['test', 'body', 'orelse'],
  Dict: ['keys', 'values'],
  Set: ['elts'],
  ListComp: ['elt', 'generators'],
  SetComp: ['elt', 'generators'],
  DictComp: ['key', 'value', 'generators'],
  GeneratorExp: ['elt', 'generators'],
  Await: ['value'],
  Yield: ['value'],
  YieldFrom: ['value'],
  Compare: ['left', 'ops', 'comparators'],
  Call: ['func', 'args', 'keywords'],
  FormattedValue: ['value', 'conversion', 'format_spec'],
  JoinedStr: ['values'],
  Constant: ['value', 'kind'],
  Attribute: ['value', 'attr', 'ctx'],
  Subscript: ['value', 'slice', 'ctx'],
  Starred: ['value', 'ctx'],
  Name: ['id', 'ctx'],
  List: ['elts', 'ctx'],
  Tuple: ['elts', 'ctx'],
  Slice: ['lower', 'upper', 'step'],
  comprehension: ['target', 'iter', 'ifs', 'is_async'],
  ExceptHandler: ['type', 'name', 'body'],
  arguments: ['posonlyargs', 'args', 'vararg', 'kwonlyargs', 'kw_defaults', 'kwarg', 'defaults'],
  arg: ['arg', 'annotation', 'type_comment'],
  keyword: ['arg', 'value'],
  alias: ['name', 'asname'],
  withitem: ['context_expr', 'optional_vars'],
  match_case: ['pattern', 'guard', 'body'],
  MatchValue: ['value'],
  MatchSingleton: ['value'],
  MatchSequence: ['patterns'],
  MatchMapping: ['keys', 'patterns', 'rest'],
  MatchClass: ['cls', 'patterns', 'kwd_attrs', 'kwd_patterns'],
  MatchStar: ['name'],
  MatchAs: ['pattern', 'name'],
  MatchOr: ['patterns'],
  TypeIgnore: ['lineno', 'tag'],
  TypeVar: ['name', 'bound', 'default_value'],
  ParamSpec: ['name', 'default_value'],
  TypeVarTuple: ['name', 'default_value'],
};
