// Statements, as the published grammar has them. Rules named invalid_… are in mistake-rules.ts.
// Follows Grammar/python.gram of CPython 3.10 to 3.13; where the releases differ, the profile is asked.

import type { SyntaxProfile } from '../../profiles/profile.ts';
import type { Positioned } from '../ast.ts';
import { alt, memo, type RuleSource, rule, when } from './notation.ts';
import type { Part } from './part.ts';
import type { RuleReader } from './rule-reader.ts';

interface Bound {
  readonly colon: Positioned;
  readonly e: Part;
}

const failBound =
  (what: string) =>
  ({ colon, e }: Bound, _place: Positioned, reader: RuleReader): never =>
    reader.failFrom(colon, `cannot use ${e.node === 'Tuple' ? 'constraints' : 'bound'} with ${what}`);

export function statementRules(profile: SyntaxProfile): RuleSource[] {
  const { errors } = profile;
  const typeParams = profile.typeParameters ? '[type_params]' : '';
  const force = errors.definitionBracket === 'forced' ? '&&' : '';
  const forceColon = errors.definitionBracket === 'explained' ? '' : '&&';
  const definition = `'def' NAME ${typeParams} ${force}'(' [params] ')' ['->' expression] ${forceColon}':' block`;
  return [
    rule('file', '[statements] ENDMARKER'),
    // At the end of the text there is no statement: no error either, and nothing to show.
    rule('interactive', 'statement_newline'),
    rule('eval', 'expressions NEWLINE* ENDMARKER'),
    rule('func_type', "'(' [type_expressions] ')' '->' expression NEWLINE* ENDMARKER"),
    rule(
      'type_expressions',
      "','.expression+ ',' '*' expression ',' '**' expression",
      "','.expression+ ',' '*' expression",
      "','.expression+ ',' '**' expression",
      "'*' expression ',' '**' expression",
      "'*' expression",
      "'**' expression",
      "','.expression+",
    ),
    rule('fstring', 'star_expressions'),
    rule('statements', 'statement+'),
    rule('statement', 'compound_stmt', 'simple_stmts'),
    rule(
      'statement_newline',
      'compound_stmt NEWLINE',
      'simple_stmts',
      'NEWLINE',
      alt('ENDMARKER', () => null),
    ),
    rule('simple_stmts', "simple_stmt !';' NEWLINE", "';'.simple_stmt+ [';'] NEWLINE"),
    memo(
      'simple_stmt',
      'assignment',
      when(profile.typeParameters, '&"type" type_alias'),
      'star_expressions',
      "&'return' return_stmt",
      "&('import' | 'from') import_stmt",
      "&'raise' raise_stmt",
      "'pass'",
      "&'del' del_stmt",
      "&'yield' yield_stmt",
      "&'assert' assert_stmt",
      "'break'",
      "'continue'",
      "&'global' global_stmt",
      "&'nonlocal' nonlocal_stmt",
    ),
    rule(
      'compound_stmt',
      "&('def' | '@' | 'async') function_def",
      "&'if' if_stmt",
      "&('class' | '@') class_def",
      "&('with' | 'async') with_stmt",
      "&('for' | 'async') for_stmt",
      "&'try' try_stmt",
      "&'while' while_stmt",
      'match_stmt',
    ),
    rule(
      'assignment',
      "NAME ':' expression ['=' annotated_rhs]",
      "('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]",
      "(z=star_targets '=')+ annotated_rhs !'='",
      'single_target augassign ~ annotated_rhs',
      'invalid_assignment',
    ),
    rule('annotated_rhs', 'yield_expr', 'star_expressions'),
    rule(
      'augassign',
      ...['+=', '-=', '*=', '@=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '**=', '//='].map((op) => `'${op}'`),
    ),
    rule('return_stmt', "'return' [star_expressions]"),
    rule('raise_stmt', "'raise' expression ['from' expression]", "'raise'"),
    rule('global_stmt', "'global' ','.NAME+"),
    rule('nonlocal_stmt', "'nonlocal' ','.NAME+"),
    rule('del_stmt', "'del' del_targets &(';' | NEWLINE)", 'invalid_del_stmt'),
    rule('yield_stmt', 'yield_expr'),
    rule('assert_stmt', "'assert' expression [',' expression]"),
    rule('import_stmt', when(errors.explainsImportFrom, 'invalid_import'), 'import_name', 'import_from'),
    rule('import_name', "'import' dotted_as_names"),
    rule(
      'import_from',
      "'from' ('.' | '...')* dotted_name 'import' import_from_targets",
      "'from' ('.' | '...')+ 'import' import_from_targets",
    ),
    rule(
      'import_from_targets',
      "'(' import_from_as_names [','] ')'",
      "import_from_as_names !','",
      "'*'",
      'invalid_import_from_targets',
    ),
    rule('import_from_as_names', "','.import_from_as_name+"),
    rule('import_from_as_name', "NAME ['as' NAME]"),
    rule('dotted_as_names', "','.dotted_as_name+"),
    rule('dotted_as_name', "dotted_name ['as' NAME]"),
    rule('dotted_name', "dotted_name '.' NAME", 'NAME'),

    memo('block', 'NEWLINE INDENT statements DEDENT', 'simple_stmts', 'invalid_block'),
    rule('decorators', "('@' f=named_expression NEWLINE)+"),
    rule('class_def', 'decorators class_def_raw', 'class_def_raw'),
    rule('class_def_raw', 'invalid_class_def_raw', `'class' NAME ${typeParams} ['(' [arguments] ')'] ':' block`),
    rule('function_def', 'decorators function_def_raw', 'function_def_raw'),
    rule('function_def_raw', 'invalid_def_raw', definition, `'async' ${definition}`),
    rule(
      'if_stmt',
      'invalid_if_stmt',
      "'if' named_expression ':' block elif_stmt",
      "'if' named_expression ':' block [else_block]",
    ),
    rule(
      'elif_stmt',
      'invalid_elif_stmt',
      "'elif' named_expression ':' block elif_stmt",
      "'elif' named_expression ':' block [else_block]",
    ),
    rule('else_block', 'invalid_else_stmt', "'else' &&':' block"),
    rule('while_stmt', 'invalid_while_stmt', "'while' named_expression ':' block [else_block]"),
    rule(
      'for_stmt',
      'invalid_for_stmt',
      "'for' star_targets 'in' ~ star_expressions ':' block [else_block]",
      "'async' 'for' star_targets 'in' ~ star_expressions ':' block [else_block]",
      'invalid_for_target',
    ),
    rule(
      'with_stmt',
      'invalid_with_stmt_indent',
      "'with' '(' ','.with_item+ ','? ')' ':' block",
      "'with' ','.with_item+ ':' block",
      "'async' 'with' '(' ','.with_item+ ','? ')' ':' block",
      "'async' 'with' ','.with_item+ ':' block",
      'invalid_with_stmt',
    ),
    rule('with_item', "expression 'as' star_target &(',' | ')' | ':')", 'invalid_with_item', 'expression'),
    rule(
      'try_stmt',
      'invalid_try_stmt',
      "'try' &&':' block finally_block",
      "'try' &&':' block except_block+ [else_block] [finally_block]",
      when(profile.exceptStar, "'try' &&':' block except_star_block+ [else_block] [finally_block]"),
    ),
    rule(
      'except_block',
      'invalid_except_stmt_indent',
      "'except' expression ['as' NAME] ':' block",
      "'except' ':' block",
      'invalid_except_stmt',
    ),
    rule(
      'except_star_block',
      'invalid_except_star_stmt_indent',
      "'except' '*' expression ['as' NAME] ':' block",
      'invalid_except_stmt',
    ),
    rule('finally_block', 'invalid_finally_stmt', "'finally' &&':' block"),

    rule('type_alias', `"type" NAME [type_params] '=' expression`),
    rule('type_params', when(errors.explainsEmptyTypeParameters, 'invalid_type_params'), "'[' type_param_seq ']'"),
    rule('type_param_seq', "','.type_param+ [',']"),
    memo(
      'type_param',
      profile.typeParameterDefaults ? 'NAME [type_param_bound] [type_param_default]' : 'NAME [type_param_bound]',
      alt("'*' NAME colon=':' e=expression", failBound('TypeVarTuple')),
      profile.typeParameterDefaults ? "'*' NAME [type_param_starred_default]" : "'*' NAME",
      alt("'**' NAME colon=':' e=expression", failBound('ParamSpec')),
      profile.typeParameterDefaults ? "'**' NAME [type_param_default]" : "'**' NAME",
    ),
    rule('type_param_bound', "':' expression"),
    rule('type_param_default', "'=' expression"),
    rule('type_param_starred_default', "'=' star_expression"),
  ];
}
