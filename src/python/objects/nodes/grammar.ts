// The abstract grammar as data: which kinds of node there are, their fields and what each field holds, by release.
// Follows Parser/Python.asdl of CPython 3.10-3.13. Classes, conversions and documentation texts are all made from this one table.
// Notation: `?` may be None, `*` is a list. A constructor without brackets has no fields.

import type { SyntaxProfile } from '../../profiles/profile.ts';

export interface Field {
  readonly name: string;
  /** A built-in kind (`identifier`, `int`, `string`, `constant`) or the name of a definition. */
  readonly type: string;
  readonly count: 'one' | 'optional' | 'many';
}

export interface Constructor {
  readonly name: string;
  readonly fields: readonly Field[];
}

export interface Definition {
  readonly name: string;
  /** A sum is one of several constructors; a product has only itself. */
  readonly isSum: boolean;
  /** Every constructor is without fields: one object stands for all nodes of a kind. */
  readonly isEnumeration: boolean;
  readonly constructors: readonly Constructor[];
  readonly attributes: readonly Field[];
}

export interface NodeGrammar {
  readonly definitions: readonly Definition[];
  readonly byName: ReadonlyMap<string, Definition>;
}

const PLACE = 'int lineno, int col_offset, int? end_lineno, int? end_col_offset';
const FULL_PLACE = 'int lineno, int col_offset, int end_lineno, int end_col_offset';

interface Row {
  readonly name: string;
  readonly constructors: readonly string[];
  readonly attributes?: string;
  readonly isProduct?: boolean;
}

/** The definitions in the order in which their classes are made. */
function rows(profile: SyntaxProfile): readonly Row[] {
  const { typeParameters, typeParameterDefaults, exceptStar } = profile;
  const parameters = typeParameters ? ', type_param* type_params' : '';
  const orElse = typeParameterDefaults ? ', expr? default_value' : '';
  const definition = `(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment${parameters})`;
  const loop = '(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)';
  const attempt = '(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)';
  const withBlock = '(withitem* items, stmt* body, string? type_comment)';
  return [
    {
      name: 'mod',
      constructors: [
        'Module(stmt* body, type_ignore* type_ignores)',
        'Interactive(stmt* body)',
        'Expression(expr body)',
        'FunctionType(expr* argtypes, expr returns)',
      ],
    },
    {
      name: 'stmt',
      constructors: [
        `FunctionDef${definition}`,
        `AsyncFunctionDef${definition}`,
        `ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list${parameters})`,
        'Return(expr? value)',
        'Delete(expr* targets)',
        'Assign(expr* targets, expr value, string? type_comment)',
        ...(typeParameters ? ['TypeAlias(expr name, type_param* type_params, expr value)'] : []),
        'AugAssign(expr target, operator op, expr value)',
        'AnnAssign(expr target, expr annotation, expr? value, int simple)',
        `For${loop}`,
        `AsyncFor${loop}`,
        'While(expr test, stmt* body, stmt* orelse)',
        'If(expr test, stmt* body, stmt* orelse)',
        `With${withBlock}`,
        `AsyncWith${withBlock}`,
        'Match(expr subject, match_case* cases)',
        'Raise(expr? exc, expr? cause)',
        `Try${attempt}`,
        ...(exceptStar ? [`TryStar${attempt}`] : []),
        'Assert(expr test, expr? msg)',
        'Import(alias* names)',
        'ImportFrom(identifier? module, alias* names, int? level)',
        'Global(identifier* names)',
        'Nonlocal(identifier* names)',
        'Expr(expr value)',
        'Pass',
        'Break',
        'Continue',
      ],
      attributes: PLACE,
    },
    {
      name: 'expr',
      constructors: [
        'BoolOp(boolop op, expr* values)',
        'NamedExpr(expr target, expr value)',
        'BinOp(expr left, operator op, expr right)',
        'UnaryOp(unaryop op, expr operand)',
        'Lambda(arguments args, expr body)',
        'IfExp(expr test, expr body, expr orelse)',
        'Dict(expr* keys, expr* values)',
        'Set(expr* elts)',
        'ListComp(expr elt, comprehension* generators)',
        'SetComp(expr elt, comprehension* generators)',
        'DictComp(expr key, expr value, comprehension* generators)',
        'GeneratorExp(expr elt, comprehension* generators)',
        'Await(expr value)',
        'Yield(expr? value)',
        'YieldFrom(expr value)',
        'Compare(expr left, cmpop* ops, expr* comparators)',
        'Call(expr func, expr* args, keyword* keywords)',
        'FormattedValue(expr value, int conversion, expr? format_spec)',
        'JoinedStr(expr* values)',
        'Constant(constant value, string? kind)',
        'Attribute(expr value, identifier attr, expr_context ctx)',
        'Subscript(expr value, expr slice, expr_context ctx)',
        'Starred(expr value, expr_context ctx)',
        'Name(identifier id, expr_context ctx)',
        'List(expr* elts, expr_context ctx)',
        'Tuple(expr* elts, expr_context ctx)',
        'Slice(expr? lower, expr? upper, expr? step)',
      ],
      attributes: PLACE,
    },
    { name: 'expr_context', constructors: ['Load', 'Store', 'Del'] },
    { name: 'boolop', constructors: ['And', 'Or'] },
    {
      name: 'operator',
      constructors: 'Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv'.split(' '),
    },
    { name: 'unaryop', constructors: ['Invert', 'Not', 'UAdd', 'USub'] },
    { name: 'cmpop', constructors: 'Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn'.split(' ') },
    product('comprehension(expr target, expr iter, expr* ifs, int is_async)'),
    {
      name: 'excepthandler',
      constructors: ['ExceptHandler(expr? type, identifier? name, stmt* body)'],
      attributes: PLACE,
    },
    product(
      'arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)',
    ),
    product('arg(identifier arg, expr? annotation, string? type_comment)', PLACE),
    product('keyword(identifier? arg, expr value)', PLACE),
    product('alias(identifier name, identifier? asname)', PLACE),
    product('withitem(expr context_expr, expr? optional_vars)'),
    product('match_case(pattern pattern, expr? guard, stmt* body)'),
    {
      name: 'pattern',
      constructors: [
        'MatchValue(expr value)',
        'MatchSingleton(constant value)',
        'MatchSequence(pattern* patterns)',
        'MatchMapping(expr* keys, pattern* patterns, identifier? rest)',
        'MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)',
        'MatchStar(identifier? name)',
        'MatchAs(pattern? pattern, identifier? name)',
        'MatchOr(pattern* patterns)',
      ],
      attributes: FULL_PLACE,
    },
    { name: 'type_ignore', constructors: ['TypeIgnore(int lineno, string tag)'] },
    ...(typeParameters
      ? [
          {
            name: 'type_param',
            constructors: [
              `TypeVar(identifier name, expr? bound${orElse})`,
              `ParamSpec(identifier name${orElse})`,
              `TypeVarTuple(identifier name${orElse})`,
            ],
            attributes: FULL_PLACE,
          },
        ]
      : []),
  ];
}

function product(constructor: string, attributes = ''): Row {
  return { name: constructor.slice(0, constructor.indexOf('(')), constructors: [constructor], attributes, isProduct: true };
}

const GRAMMARS = new WeakMap<SyntaxProfile, NodeGrammar>();

export function nodeGrammar(profile: SyntaxProfile): NodeGrammar {
  const known = GRAMMARS.get(profile);
  if (known !== undefined) return known;
  const definitions = rows(profile).map(readRow);
  const made = { definitions, byName: new Map(definitions.map((definition) => [definition.name, definition])) };
  GRAMMARS.set(profile, made);
  return made;
}

function readRow({ name, constructors, attributes = '', isProduct = false }: Row): Definition {
  const read = constructors.map(readConstructor);
  return {
    name,
    isSum: !isProduct,
    isEnumeration: !isProduct && read.every(({ fields }) => fields.length === 0),
    constructors: read,
    attributes: readFields(attributes),
  };
}

function readConstructor(text: string): Constructor {
  const bracket = text.indexOf('(');
  if (bracket < 0) return { name: text, fields: [] };
  return { name: text.slice(0, bracket), fields: readFields(text.slice(bracket + 1, -1)) };
}

function readFields(text: string): Field[] {
  if (text === '') return [];
  return text.split(', ').map((part) => {
    const [type, name] = part.split(' ') as [string, string];
    const mark = type.at(-1);
    if (mark !== '?' && mark !== '*') return { name, type, count: 'one' };
    return { name, type: type.slice(0, -1), count: mark === '?' ? 'optional' : 'many' };
  });
}

const MARKS = { one: '', optional: '?', many: '*' } as const;

/** The constructor as the documentation of its class shows it. */
export function constructorText({ name, fields }: Constructor): string {
  if (fields.length === 0) return name;
  return `${name}(${fields.map((field) => `${field.type}${MARKS[field.count]} ${field.name}`).join(', ')})`;
}

/** A sum as the documentation of its class shows it: enumerations in one line, others with a line for each constructor. */
export function definitionText(definition: Definition): string {
  const { name, constructors, isEnumeration } = definition;
  const separator = isEnumeration ? ' | ' : `\n${' '.repeat(name.length + 1)}| `;
  return `${name} = ${constructors.map(constructorText).join(separator)}`;
}
