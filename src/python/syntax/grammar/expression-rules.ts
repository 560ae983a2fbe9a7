// Expressions, as the published grammar has them. Rules named invalid_… are in mistake-rules.ts.
// Follows Grammar/python.gram of CPython 3.10 to 3.13; where the releases differ, the profile is asked.

import type { SyntaxProfile } from '../../profiles/profile.ts';
import type { ConstantValue, Positioned } from '../ast.ts';
import type { Token } from '../token.ts';
import { type Action, alt, memo, type RuleSource, rule, when } from './notation.ts';
import type { Part } from './part.ts';
import type { RuleReader } from './rule-reader.ts';

const node =
  (name: string): Action =>
  (_kept: never, place: Positioned): Part => ({ node: name, ...place });

const constant =
  (value: ConstantValue): Action =>
  (_kept: never, place: Positioned): Part => ({ node: 'Constant', constant: value, ...place });

const binary = node('BinOp');
const unary = node('UnaryOp');

const starred = ({ a }: { a: Part }, place: Positioned): Part => ({ node: 'Starred', value: a, ...place });

/** A tuple of a first element and the others. */
const tuple = ({ a, b }: { a: Part; b?: readonly Part[] | null }, place: Positioned): Part => ({
  node: 'Tuple',
  elts: [a, ...(b ?? [])],
  ...place,
});

const elementsOf =
  (name: 'List' | 'Tuple') =>
  ({ a }: { a: readonly Part[] | null }, place: Positioned): Part => ({ node: name, elts: a ?? [], ...place });

const call = ({ b }: { b: Part | null }, place: Positioned): Part => ({
  node: 'Call',
  args: b?.args ?? [],
  keywords: b?.keywords ?? [],
  ...place,
});

const comparison = ({ a, b }: { a: Part; b: readonly string[] }, place: Positioned): Part => ({
  node: 'Compare',
  left: a,
  op: b[0]!,
  ...place,
});

const comprehension = ({ b, c }: { b: Part; c: readonly Part[] }, place: Positioned): Part => ({
  node: 'comprehension',
  last: c[c.length - 1] ?? b,
  ...place,
});

/** Positional arguments, then those after the first keyword. */
const callArguments = ({ a, b }: { a: readonly Part[]; b: readonly Part[] | null }, place: Positioned): Part => ({
  node: 'arguments',
  args: [...a, ...(b ?? []).filter((part) => part.node !== 'keyword')],
  keywords: (b ?? []).filter((part) => part.node === 'keyword'),
  ...place,
});

const onlyKeywords = ({ a }: { a: readonly Part[] }, place: Positioned): Part => callArguments({ a: [], b: a }, place);

const keyword =
  (isNamed: boolean): Action =>
  (_kept: never, place: Positioned): Part => ({ node: 'keyword', isNamed, ...place });

/** `<>` is a token, and an operator only for those who have asked for it: they may not use the other one. */
const notEqual = ({ tok }: { tok: Token }, _place: Positioned, reader: RuleReader): string | null => {
  const isDiamond = reader.textOf(tok) === '<>';
  if (!reader.context.usesDiamond) return isDiamond ? null : 'NotEq';
  return isDiamond ? 'NotEq' : reader.failLast("with Barry as BDFL, use '<>' instead of '!='");
};

const comparisonOperators: readonly (readonly [string, string])[] = [
  ["'=='", 'Eq'],
  ["'!='", 'NotEq'],
  ["'<='", 'LtE'],
  ["'<'", 'Lt'],
  ["'>='", 'GtE'],
  ["'>'", 'Gt'],
  ["'not' 'in'", 'NotIn'],
  ["'in'", 'In'],
  ["'is' 'not'", 'IsNot'],
  ["'is'", 'Is'],
];

export const leftRecursiveRules: readonly string[] = [
  'dotted_name',
  'attr',
  'bitwise_or',
  'bitwise_xor',
  'bitwise_and',
  'shift_expr',
  'sum',
  'term',
  'primary',
  't_primary',
];

export function expressionRules(profile: SyntaxProfile): RuleSource[] {
  const { errors } = profile;
  return [
    rule('expressions', alt("a=expression b=(',' c=expression)+ [',']", tuple), alt("a=expression ','", tuple), 'expression'),
    memo(
      'expression',
      'invalid_expression',
      'invalid_legacy_expression',
      alt("disjunction 'if' disjunction 'else' expression", node('IfExp')),
      'disjunction',
      'lambdef',
    ),
    rule('yield_expr', alt("'yield' 'from' expression", node('YieldFrom')), alt("'yield' [star_expressions]", node('Yield'))),
    rule(
      'star_expressions',
      alt("a=star_expression b=(',' c=star_expression)+ [',']", tuple),
      alt("a=star_expression ','", tuple),
      'star_expression',
    ),
    memo('star_expression', alt("'*' a=bitwise_or", starred), 'expression'),
    rule('star_named_expressions', "a=','.star_named_expression+ [',']"),
    rule('star_named_expression', alt("'*' a=bitwise_or", starred), 'named_expression'),
    rule('assignment_expression', alt("NAME ':=' ~ expression", node('NamedExpr'))),
    rule('named_expression', 'assignment_expression', 'invalid_named_expression', "a=expression !':='"),
    memo('disjunction', alt("conjunction ('or' conjunction)+", node('BoolOp')), 'conjunction'),
    memo('conjunction', alt("inversion ('and' inversion)+", node('BoolOp')), 'inversion'),
    memo('inversion', alt("'not' inversion", unary), 'comparison'),
    rule('comparison', alt('a=bitwise_or b=compare_op_bitwise_or_pair+', comparison), 'bitwise_or'),
    rule('compare_op_bitwise_or_pair', ...comparisonOperators.map(([, name]) => `compare_${name}`)),
    ...comparisonOperators.map(([text, name]) =>
      name === 'NotEq'
        ? rule('compare_NotEq', 'a=not_equal bitwise_or')
        : rule(
            `compare_${name}`,
            alt(`${text} bitwise_or`, () => name),
          ),
    ),
    rule('not_equal', alt("tok='!='", notEqual)),
    rule('bitwise_or', alt("bitwise_or '|' bitwise_xor", binary), 'bitwise_xor'),
    rule('bitwise_xor', alt("bitwise_xor '^' bitwise_and", binary), 'bitwise_and'),
    rule('bitwise_and', alt("bitwise_and '&' shift_expr", binary), 'shift_expr'),
    rule(
      'shift_expr',
      alt("shift_expr '<<' sum", binary),
      alt("shift_expr '>>' sum", binary),
      when(errors.explainsNotAfterOperator, 'invalid_arithmetic'),
      'sum',
    ),
    rule('sum', alt("sum '+' term", binary), alt("sum '-' term", binary), 'term'),
    rule(
      'term',
      ...['*', '/', '//', '%', '@'].map((op) => alt(`term '${op}' factor`, binary)),
      when(errors.explainsNotAfterOperator, 'invalid_factor'),
      'factor',
    ),
    memo('factor', alt("'+' factor", unary), alt("'-' factor", unary), alt("'~' factor", unary), 'power'),
    rule('power', alt("await_primary '**' factor", binary), 'await_primary'),
    memo('await_primary', alt("'await' primary", node('Await')), 'primary'),
    rule(
      'primary',
      alt("primary '.' NAME", node('Attribute')),
      alt('primary genexp', node('Call')),
      alt("primary '(' b=[arguments] ')'", call),
      alt("primary '[' slices ']'", node('Subscript')),
      'atom',
    ),
    rule(
      'slices',
      "a=slice !','",
      alt(profile.starredSubscripts ? "a=','.(slice | starred_expression)+ [',']" : "a=','.slice+ [',']", elementsOf('Tuple')),
    ),
    rule('slice', alt("[expression] ':' [expression] [':' [expression]]", node('Slice')), 'named_expression'),
    rule(
      'atom',
      'NAME',
      alt("'True'", constant({ type: 'bool', value: true })),
      alt("'False'", constant({ type: 'bool', value: false })),
      alt("'None'", constant({ type: 'None' })),
      profile.tokenizedFStrings ? '&(STRING | FSTRING_START) a=strings' : '&STRING a=strings',
      'NUMBER',
      "&'(' a=(tuple | group | genexp)",
      "&'[' a=(list | listcomp)",
      "&'{' a=(dict | set | dictcomp | setcomp)",
      alt("'...'", constant({ type: 'Ellipsis' })),
    ),
    rule('group', "'(' a=(yield_expr | named_expression) ')'", 'invalid_group'),
    ...lambdaRules(profile),
    rule('list', alt("'[' a=[star_named_expressions] ']'", elementsOf('List'))),
    rule('tuple', alt("'(' a=[tuple_elements] ')'", elementsOf('Tuple'))),
    rule(
      'tuple_elements',
      alt("y=star_named_expression ',' z=[star_named_expressions]", ({ y, z }: { y: Part; z: readonly Part[] | null }) => [
        y,
        ...(z ?? []),
      ]),
    ),
    rule('set', alt("'{' star_named_expressions '}'", node('Set'))),
    rule('dict', alt("'{' [double_starred_kvpairs] '}'", node('Dict')), "'{' invalid_double_starred_kvpairs '}'"),
    rule('double_starred_kvpairs', "','.double_starred_kvpair+ [',']"),
    rule('double_starred_kvpair', "'**' bitwise_or", 'kvpair'),
    rule('kvpair', "expression ':' expression"),
    rule('for_if_clauses', 'for_if_clause+'),
    rule(
      'for_if_clause',
      alt("'async' 'for' star_targets 'in' ~ b=disjunction c=('if' z=disjunction)*", comprehension),
      alt("'for' star_targets 'in' ~ b=disjunction c=('if' z=disjunction)*", comprehension),
      when(
        errors.explainsMissingIn,
        alt("'async'? 'for' (bitwise_or (',' bitwise_or)* [',']) !'in'", (_kept: never, _place: never, reader: RuleReader) =>
          reader.failLast("'in' expected after for-loop variables"),
        ),
      ),
      'invalid_for_target',
    ),
    rule('listcomp', alt("'[' named_expression for_if_clauses ']'", node('ListComp')), 'invalid_comprehension'),
    rule('setcomp', alt("'{' named_expression for_if_clauses '}'", node('SetComp')), 'invalid_comprehension'),
    rule(
      'genexp',
      alt("'(' (assignment_expression | a=expression !':=') for_if_clauses ')'", node('GeneratorExp')),
      'invalid_comprehension',
    ),
    rule('dictcomp', alt("'{' kvpair for_if_clauses '}'", node('DictComp')), 'invalid_dict_comprehension'),
    memo('arguments', "a=args [','] &')'", 'invalid_arguments'),
    rule(
      'args',
      alt("a=','.(starred_expression | a=(assignment_expression | a=expression !':=') !'=')+ b=[',' k=kwargs]", callArguments),
      alt('a=kwargs', onlyKeywords),
    ),
    rule(
      'kwargs',
      alt(
        "a=','.kwarg_or_starred+ ',' b=','.kwarg_or_double_starred+",
        ({ a, b }: { a: readonly Part[]; b: readonly Part[] }) => [...a, ...b],
      ),
      "','.kwarg_or_starred+",
      "','.kwarg_or_double_starred+",
    ),
    rule(
      'starred_expression',
      when(errors.explainsUnpackingAssignment, 'invalid_starred_expression'),
      alt("'*' a=expression", starred),
      when(
        errors.explainsLoneStar,
        alt("'*'", (_kept: never, _place: never, reader: RuleReader) => reader.failLast('Invalid star expression')),
      ),
    ),
    rule('kwarg_or_starred', 'invalid_kwarg', alt("NAME '=' expression", keyword(true)), 'starred_expression'),
    rule(
      'kwarg_or_double_starred',
      'invalid_kwarg',
      alt("NAME '=' expression", keyword(true)),
      alt("'**' expression", keyword(false)),
    ),
    ...targetRules(),
  ];
}

function targetRules(): RuleSource[] {
  const attribute = "t_primary '.' NAME !t_lookahead";
  const subscript = "t_primary '[' slices ']' !t_lookahead";
  return [
    rule('star_targets', "a=star_target !','", alt("a=star_target b=(',' c=star_target)* [',']", tuple)),
    rule('star_targets_list_seq', "a=','.star_target+ [',']"),
    rule('star_targets_tuple_seq', "star_target (',' star_target)+ [',']", "star_target ','"),
    memo('star_target', alt("'*' a=(!'*' a=star_target)", starred), 'target_with_star_atom'),
    memo('target_with_star_atom', alt(attribute, node('Attribute')), alt(subscript, node('Subscript')), 'star_atom'),
    rule(
      'star_atom',
      'NAME',
      "'(' a=target_with_star_atom ')'",
      alt("'(' [star_targets_tuple_seq] ')'", node('Tuple')),
      alt("'[' [star_targets_list_seq] ']'", node('List')),
    ),
    rule('single_target', 'single_subscript_attribute_target', 'NAME', "'(' a=single_target ')'"),
    rule('single_subscript_attribute_target', alt(attribute, node('Attribute')), alt(subscript, node('Subscript'))),
    rule(
      't_primary',
      alt("t_primary '.' NAME &t_lookahead", node('Attribute')),
      alt("t_primary '[' slices ']' &t_lookahead", node('Subscript')),
      alt('t_primary genexp &t_lookahead', node('Call')),
      alt("t_primary '(' [arguments] ')' &t_lookahead", node('Call')),
      'a=atom &t_lookahead',
    ),
    rule('t_lookahead', "'('", "'['", "'.'"),
    rule('del_targets', "a=','.del_target+ [',']"),
    memo('del_target', alt(attribute, node('Attribute')), alt(subscript, node('Subscript')), 'del_t_atom'),
    rule(
      'del_t_atom',
      'NAME',
      "'(' a=del_target ')'",
      alt("'(' [del_targets] ')'", node('Tuple')),
      alt("'[' [del_targets] ']'", node('List')),
    ),
  ];
}

function lambdaRules(profile: SyntaxProfile): RuleSource[] {
  return [
    rule('lambdef', alt("'lambda' [lambda_params] ':' expression", node('Lambda'))),
    rule('lambda_params', 'invalid_lambda_parameters', 'lambda_parameters'),
    ...parameterRules(profile, 'lambda_', "':'"),
    rule('lambda_param', 'NAME'),
  ];
}

/** Parameters of functions, and, with a prefix and another closing token, of lambdas. */
export function parameterRules(profile: SyntaxProfile, prefix: '' | 'lambda_', closing: string): RuleSource[] {
  const { errors } = profile;
  const p = prefix;
  const isFunction = prefix === '';
  const early = errors.explainsParameterOrder;
  return [
    rule(
      `${p}parameters`,
      `${p}slash_no_default ${p}param_no_default* ${p}param_with_default* [${p}star_etc]`,
      `${p}slash_with_default ${p}param_with_default* [${p}star_etc]`,
      `${p}param_no_default+ ${p}param_with_default* [${p}star_etc]`,
      `${p}param_with_default+ [${p}star_etc]`,
      `${p}star_etc`,
    ),
    rule(`${p}slash_no_default`, `${p}param_no_default+ '/' ','`, `${p}param_no_default+ '/' &${closing}`),
    rule(
      `${p}slash_with_default`,
      `${p}param_no_default* ${p}param_with_default+ '/' ','`,
      `${p}param_no_default* ${p}param_with_default+ '/' &${closing}`,
    ),
    rule(
      `${p}star_etc`,
      when(early, `invalid_${p}star_etc`),
      `'*' ${p}param_no_default ${p}param_maybe_default* [${p}kwds]`,
      when(isFunction && profile.starredSubscripts, "'*' param_no_default_star_annotation param_maybe_default* [kwds]"),
      `'*' ',' ${p}param_maybe_default+ [${p}kwds]`,
      `${p}kwds`,
      when(!early, `invalid_${p}star_etc`),
    ),
    rule(`${p}kwds`, when(early, `invalid_${p}kwds`), `'**' ${p}param_no_default`),
    rule(`${p}param_no_default`, `a=${p}param ','`, `a=${p}param &${closing}`),
    rule(`${p}param_with_default`, `${p}param default ','`, `${p}param default &${closing}`),
    rule(`${p}param_maybe_default`, `${p}param default? ','`, `${p}param default? &${closing}`),
  ];
}

export function functionParameterRules(profile: SyntaxProfile): RuleSource[] {
  return [
    rule('params', 'invalid_parameters', 'parameters'),
    ...parameterRules(profile, '', "')'"),
    rule('param_no_default_star_annotation', "param_star_annotation ','", "param_star_annotation &')'"),
    rule('param', 'NAME annotation?'),
    rule('param_star_annotation', 'NAME star_annotation'),
    rule('annotation', "':' expression"),
    rule('star_annotation', "':' star_expression"),
    rule('default', "'=' expression", when(profile.errors.explainsParameterOrder, 'invalid_default')),
  ];
}
