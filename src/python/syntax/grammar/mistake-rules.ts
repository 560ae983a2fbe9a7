// What CPython explains: rules that fit common mistakes, tried only in the second pass over a program that is broken.
// Follows the invalid_… rules of Grammar/python.gram, CPython 3.10 to 3.13; which of them a release has is asked of its profile.
// The order of rules and alternatives decides which message wins, so it is the grammar's.

import type { SyntaxErrorProfile, SyntaxProfile } from '../../profiles/syntax-profile.ts';
import type { Positioned } from '../ast.ts';
import type { Token } from '../token.ts';
import { type Action, type AlternativeSource, alt, memo, type RuleSource, rule, when } from './notation.ts';
import { isLegacyStatement, nameOf, type Part } from './part.ts';
import type { RuleReader } from './rule-reader.ts';

interface A {
  readonly a: Part;
}

interface Range extends A {
  readonly b: Part;
}

/** Points at what was kept as `a`. */
const at =
  (message: string): Action =>
  ({ a }: A, _place: Positioned, reader: RuleReader) =>
    reader.failAt(a, message);

/** Points from `a` to `b`. */
const range =
  (message: string): Action =>
  ({ a, b }: Range, _place: Positioned, reader: RuleReader) =>
    reader.failRange(a, b, message);

/** Points from `a` to where the tokenizer is. */
const from =
  (message: string): Action =>
  ({ a }: A, _place: Positioned, reader: RuleReader) =>
    reader.failFrom(a, message);

/** Points at the last token. */
const last =
  (message: string): Action =>
  (_kept: never, _place: Positioned, reader: RuleReader) =>
    reader.failLast(message);

/** Points at the next token. */
const next =
  (message: string): Action =>
  (_kept: never, _place: Positioned, reader: RuleReader) =>
    reader.failNext(message);

/** A block is missing after the statement that began at `a`. */
const noBlock =
  (after: string): Action =>
  ({ a }: A, _place: Positioned, reader: RuleReader) =>
    reader.failIndent(`expected an indented block after ${after} on line ${a.lineno}`);

const noColon = last("expected ':'");

const lastOf = (parts: readonly Part[]): Part => parts[parts.length - 1]!;

export function mistakeRules(profile: SyntaxProfile): RuleSource[] {
  const { errors } = profile;
  return [
    ...callMistakes(errors),
    ...expressionMistakes(profile),
    ...assignmentMistakes(),
    ...displayMistakes(),
    ...parameterMistakes(errors, '', "')'"),
    ...parameterMistakes(errors, 'lambda_', "':'"),
    ...simpleMistakes(errors),
    ...blockMistakes(profile),
    ...patternMistakes(),
    ...(profile.tokenizedFStrings ? fStringMistakes() : []),
  ];
}

const meantEquality = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";

function callMistakes(errors: SyntaxErrorProfile): RuleSource[] {
  const bareGenerator = ({ a, b }: { a: Part; b: readonly Part[] }, _place: Positioned, reader: RuleReader): never =>
    reader.failRange(a, lastOf(b).last!, 'Generator expression must be parenthesized');
  const bareGeneratorAmongArguments = (
    { a, b }: { a: Part; b: readonly Part[] },
    _place: Positioned,
    reader: RuleReader,
  ): null => {
    const args = a.args ?? [];
    if (args.length <= 1) return null;
    return bareGenerator({ a: lastOf(args), b }, _place, reader);
  };
  const positionalAfterKeyword = ({ a }: A, _place: Positioned, reader: RuleReader): never => {
    const isUnpacked = (a.keywords ?? []).some((keyword) => keyword.isNamed === false);
    return reader.failLast(`positional argument follows keyword argument${isUnpacked ? ' unpacking' : ''}`);
  };
  const unpackingOrder = 'iterable argument unpacking follows keyword argument unpacking';
  const positional = "(starred_expression | a=(assignment_expression | a=expression !':=') !'=')";
  const withKeywords = `((','.${positional}+ ',' kwargs) | kwargs)`;
  return [
    rule(
      'invalid_arguments',
      when(errors.unpackingPointsAt === 'arguments', alt("a=args ',' '*'", at(unpackingOrder))),
      when(errors.unpackingPointsAt === 'star', alt(`${withKeywords} ',' a='*'`, at(unpackingOrder))),
      when(
        errors.unpackingPointsAt === 'comma',
        alt(`${withKeywords} a=',' ','.(a=starred_expression !'=')+`, from(unpackingOrder)),
      ),
      alt("a=expression b=for_if_clauses ',' [args | expression for_if_clauses]", bareGenerator),
      alt("a=NAME b='=' expression for_if_clauses", range(meantEquality)),
      when(
        errors.explainsMissingArgumentValue,
        alt("(args ',')? a=NAME b='=' &(',' | ')')", range('expected argument value expression')),
      ),
      alt('a=args b=for_if_clauses', bareGeneratorAmongArguments),
      alt("args ',' a=expression b=for_if_clauses", bareGenerator),
      alt("a=args ',' args", positionalAfterKeyword),
    ),
    rule(
      'invalid_kwarg',
      alt("a=('True' | 'False' | 'None') b='='", ({ a, b }: { a: Token; b: Token }, _place: Positioned, reader: RuleReader) =>
        reader.failRange(a, b, `cannot assign to ${reader.textOf(a)}`),
      ),
      alt("a=NAME b='=' expression for_if_clauses", range(meantEquality)),
      alt("!(NAME '=') a=expression b='='", range('expression cannot contain assignment, perhaps you meant "=="?')),
      when(
        errors.explainsUnpackingAssignment,
        alt("a='**' expression '=' b=expression", range('cannot assign to keyword argument unpacking')),
      ),
    ),
    rule(
      'invalid_starred_expression',
      alt("a='*' expression '=' b=expression", range('cannot assign to iterable argument unpacking')),
    ),
  ];
}

function expressionMistakes(profile: SyntaxProfile): RuleSource[] {
  const forgottenComma = ({ a, b }: Range, _place: Positioned, reader: RuleReader): null => {
    if (isLegacyStatement(a) || reader.lastRead.level === 0) return null;
    return reader.failRange(a, b, 'invalid syntax. Perhaps you forgot a comma?');
  };
  const legacyCall = ({ a, b }: Range, _place: Positioned, reader: RuleReader): null => {
    if (!isLegacyStatement(a)) return null;
    return reader.failRange(a, b, `Missing parentheses in call to '${a.id!}'. Did you mean ${a.id!}(...)?`);
  };
  const namedTarget = ({ a }: A, _place: Positioned, reader: RuleReader): never =>
    reader.failAt(a, `cannot use assignment expressions with ${nameOf(a)}`);
  const meantComparison = ({ a }: A, _place: Positioned, reader: RuleReader): never =>
    reader.failAt(a, `cannot assign to ${nameOf(a)} here. Maybe you meant '==' instead of '='?`);
  const operators = "('+' | '-' | '*' | '/' | '%' | '//' | '@')";
  const bareNot = "'not' after an operator must be parenthesized";
  return [
    rule(
      'expression_without_invalid',
      alt("disjunction 'if' disjunction 'else' expression", (_kept: never, place: Positioned) => ({ node: 'IfExp', ...place })),
      'disjunction',
      'lambdef',
    ),
    rule('invalid_legacy_expression', alt("a=NAME !'(' b=star_expressions", legacyCall)),
    rule(
      'invalid_expression',
      alt('!(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid', forgottenComma),
      alt("a=disjunction 'if' b=disjunction !('else' | ':')", range("expected 'else' after 'if' expression")),
      when(
        profile.tokenizedFStrings,
        alt(
          "a='lambda' [lambda_params] b=':' &FSTRING_MIDDLE",
          range('f-string: lambda expressions are not allowed without parentheses'),
        ),
      ),
    ),
    memo(
      'invalid_named_expression',
      alt("a=expression ':=' expression", namedTarget),
      alt("a=NAME '=' b=bitwise_or !('=' | ':=')", range(meantEquality)),
      alt("!(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=')", meantComparison),
    ),
    rule(
      'invalid_group',
      alt("'(' a=starred_expression ')'", at('cannot use starred expression here')),
      alt("'(' a='**' expression ')'", at('cannot use double starred expression here')),
    ),
    rule('invalid_arithmetic', alt(`sum ${operators} a='not' b=inversion`, range(bareNot))),
    rule('invalid_factor', alt("('+' | '-' | '~') a='not' b=factor", range(bareNot))),
  ];
}

function assignmentMistakes(): RuleSource[] {
  const annotated = ({ a }: A, _place: Positioned, reader: RuleReader): never =>
    reader.failAt(a, `only single target (not ${nameOf(a)}) can be annotated`);
  const augmented = ({ a }: A, _place: Positioned, reader: RuleReader): never =>
    reader.failAt(a, `'${nameOf(a)}' is an illegal expression for augmented assignment`);
  const target =
    (kind: 'star' | 'del' | 'for'): Action =>
    ({ a }: A, _place: Positioned, reader: RuleReader) =>
      reader.failTarget(a, kind);
  return [
    rule(
      'invalid_assignment',
      alt("a=invalid_ann_assign_target ':' expression", annotated),
      alt(
        "a=star_named_expression ',' star_named_expressions* ':' expression",
        at('only single target (not tuple) can be annotated'),
      ),
      alt("a=expression ':' expression", at('illegal target for annotation')),
      alt("(z=star_targets '=')* a=star_expressions '='", target('star')),
      alt("(z=star_targets '=')* a=yield_expr '='", at('assignment to yield expression not possible')),
      alt('a=star_expressions augassign annotated_rhs', augmented),
    ),
    rule('invalid_ann_assign_target', 'list', 'tuple', "'(' a=invalid_ann_assign_target ')'"),
    rule('invalid_del_stmt', alt("'del' a=star_expressions", target('del'))),
    rule('invalid_with_item', alt("expression 'as' a=expression &(',' | ')' | ':')", target('star'))),
    rule('invalid_for_target', alt("'async'? 'for' a=star_expressions", target('for'))),
  ];
}

function displayMistakes(): RuleSource[] {
  const bareTarget = 'did you forget parentheses around the comprehension target?';
  const keyWithoutColon = ({ a }: A, _place: Positioned, reader: RuleReader): never =>
    reader.raise('SyntaxError', a.lineno, a.end_col_offset - 1, a.end_lineno, -1, "':' expected after dictionary key");
  const starredValue = alt("expression ':' a='*' bitwise_or", from('cannot use a starred expression in a dictionary value'));
  const missingValue = alt("expression a=':' &('}' | ',')", at("expression expected after dictionary key and ':'"));
  return [
    rule(
      'invalid_comprehension',
      alt("('[' | '(' | '{') a=starred_expression for_if_clauses", at('iterable unpacking cannot be used in comprehension')),
      alt(
        "('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses",
        ({ a, b }: { a: Part; b: readonly Part[] }, _place: Positioned, reader: RuleReader) =>
          reader.failRange(a, lastOf(b), bareTarget),
      ),
      alt("('[' | '{') a=star_named_expression b=',' for_if_clauses", range(bareTarget)),
    ),
    rule(
      'invalid_dict_comprehension',
      alt("'{' a='**' bitwise_or for_if_clauses '}'", at('dict unpacking cannot be used in dict comprehension')),
    ),
    rule('invalid_double_starred_kvpairs', "','.double_starred_kvpair+ ',' invalid_kvpair", starredValue, missingValue),
    rule('invalid_kvpair', alt("a=expression !(':')", keyWithoutColon), starredValue, missingValue),
  ];
}

/** Parameters of functions, and, with a prefix and another closing token, of lambdas. */
function parameterMistakes(errors: SyntaxErrorProfile, prefix: '' | 'lambda_', closing: string): RuleSource[] {
  const p = prefix;
  const isFunction = prefix === '';
  const explains = errors.explainsParameterOrder;
  const slashes = `(${p}slash_no_default | ${p}slash_with_default)`;
  const atStart = when(explains, alt(`a='/' ','`, at('at least one argument must precede /')));
  const twice = when(explains, alt(`${slashes} ${p}param_maybe_default* a='/'`, at('/ may appear only once')));
  const noDefault = alt(
    `${errors.slashBeforeDefaults ? `${p}slash_no_default? ` : ''}${p}param_no_default* invalid_${p}parameters_helper a=${p}param_no_default`,
    at(errors.parameterWithoutDefault),
  );
  const inBrackets = when(
    explains,
    isFunction
      ? alt("param_no_default* a='(' param_no_default+ ','? b=')'", range('Function parameters cannot be parenthesized'))
      : alt(
          "lambda_param_no_default* a='(' ','.lambda_param+ ','? b=')'",
          range('Lambda expression parameters cannot be parenthesized'),
        ),
  );
  const ordered: AlternativeSource[] = errors.slashBeforeDefaults
    ? [atStart, twice, noDefault, inBrackets]
    : [noDefault, inBrackets, atStart, twice];
  const bareStar = 'named arguments must follow bare *';
  const anyParameter = `(${p}param_no_default | ',')`;
  return [
    rule(
      `invalid_${p}parameters`,
      ...ordered,
      when(
        explains,
        alt(
          `${slashes}? ${p}param_maybe_default* '*' (',' | ${p}param_no_default) ${p}param_maybe_default* a='/'`,
          at('/ must be ahead of *'),
        ),
      ),
      when(explains, alt(`${p}param_maybe_default+ '/' a='*'`, at('expected comma between / and *'))),
    ),
    rule(`invalid_${p}parameters_helper`, `${p}slash_with_default`, `${p}param_with_default+`),
    rule(
      `invalid_${p}star_etc`,
      alt(`a='*' (${closing} | ',' (${closing} | '**'))`, isFunction ? at(bareStar) : last(bareStar)),
      when(explains, alt(`'*' ${p}param a='='`, at('var-positional argument cannot have default value'))),
      when(
        explains,
        alt(`'*' ${anyParameter} ${p}param_maybe_default* a='*' ${anyParameter}`, at('* argument may appear only once')),
      ),
    ),
    rule(
      `invalid_${p}kwds`,
      alt(`'**' ${p}param a='='`, at('var-keyword argument cannot have default value')),
      alt(`'**' ${p}param ',' a=${p}param`, at('arguments cannot follow var-keyword argument')),
      alt(`'**' ${p}param ',' a=('*' | '**' | '/')`, at('arguments cannot follow var-keyword argument')),
    ),
    ...(isFunction ? [rule('invalid_default', alt("a='=' &(')' | ',')", at('expected default value expression')))] : []),
  ];
}

function simpleMistakes(errors: SyntaxErrorProfile): RuleSource[] {
  const noNames = "Expected one or more names after 'import'";
  return [
    rule(
      'invalid_block',
      alt('NEWLINE !INDENT', (_kept: never, _place: Positioned, reader: RuleReader) =>
        reader.failIndent('expected an indented block'),
      ),
    ),
    rule(
      'invalid_import',
      alt("a='import' ','.dotted_name+ 'from' dotted_name", from("Did you mean to use 'from ... import ...' instead?")),
      when(errors.explainsEmptyImport, alt("'import' a=NEWLINE", from(noNames))),
    ),
    rule(
      'invalid_import_from_targets',
      alt("import_from_as_names ',' NEWLINE", last('trailing comma not allowed without surrounding parentheses')),
      when(errors.explainsEmptyImport, alt('a=NEWLINE', from(noNames))),
    ),
    rule('invalid_type_params', alt("'[' a=']'", from('Type parameter list cannot be empty'))),
  ];
}

function blockMistakes(profile: SyntaxProfile): RuleSource[] {
  const params = profile.typeParameters ? '[type_params]' : '';
  const isExplained = profile.errors.definitionBracket === 'explained';
  const star = profile.exceptStar ? "'*'?" : '';
  const bothExcepts = "cannot have both 'except' and 'except*' on the same 'try'";
  const withItems = "','.(expression ['as' star_target])+";
  const withBracketedItems = "'(' ','.(expressions ['as' star_target])+ ','? ')'";
  const statement = (name: string, head: string, shown = `'${name}' statement`): RuleSource =>
    rule(
      `invalid_${name}_stmt`,
      alt(`'${name}' ${head} NEWLINE`, noColon),
      alt(`a='${name}' ${head} ':' NEWLINE !INDENT`, noBlock(shown)),
    );
  return [
    rule(
      'invalid_with_stmt',
      alt(`['async'] 'with' ${withItems} NEWLINE`, noColon),
      alt(`['async'] 'with' ${withBracketedItems} NEWLINE`, noColon),
    ),
    rule(
      'invalid_with_stmt_indent',
      alt(`['async'] a='with' ${withItems} ':' NEWLINE !INDENT`, noBlock("'with' statement")),
      alt(`['async'] a='with' ${withBracketedItems} ':' NEWLINE !INDENT`, noBlock("'with' statement")),
    ),
    rule(
      'invalid_try_stmt',
      alt("a='try' ':' NEWLINE !INDENT", noBlock("'try' statement")),
      alt("'try' ':' block !('except' | 'finally')", last("expected 'except' or 'finally' block")),
      when(
        profile.exceptStar,
        alt("'try' ':' block* except_block+ a='except' b='*' expression ['as' NAME] ':'", range(bothExcepts)),
      ),
      when(
        profile.exceptStar,
        alt("'try' ':' block* except_star_block+ a='except' [expression ['as' NAME]] ':'", at(bothExcepts)),
      ),
    ),
    rule(
      'invalid_except_stmt',
      alt(
        `'except' ${star} a=expression ',' expressions ['as' NAME] ':'`,
        from('multiple exception types must be parenthesized'),
      ),
      alt(`'except' ${star} expression ['as' NAME] NEWLINE`, noColon),
      alt("'except' NEWLINE", noColon),
      when(profile.exceptStar, alt("'except' '*' (NEWLINE | ':')", last('expected one or more exception types'))),
    ),
    rule('invalid_finally_stmt', alt("a='finally' ':' NEWLINE !INDENT", noBlock("'finally' statement"))),
    rule(
      'invalid_except_stmt_indent',
      alt("a='except' expression ['as' NAME] ':' NEWLINE !INDENT", noBlock("'except' statement")),
      alt("a='except' ':' NEWLINE !INDENT", noBlock("'except' statement")),
    ),
    rule(
      'invalid_except_star_stmt_indent',
      alt("a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT", noBlock("'except*' statement")),
    ),
    rule(
      'invalid_if_stmt',
      alt("'if' named_expression NEWLINE", noColon),
      // CPython keeps two things under one name here: the line is that of the condition.
      alt("'if' a=named_expression ':' NEWLINE !INDENT", noBlock("'if' statement")),
    ),
    statement('elif', 'named_expression'),
    rule('invalid_else_stmt', alt("a='else' ':' NEWLINE !INDENT", noBlock("'else' statement"))),
    statement('while', 'named_expression'),
    rule(
      'invalid_for_stmt',
      alt("['async'] 'for' star_targets 'in' star_expressions NEWLINE", noColon),
      alt("['async'] a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT", noBlock("'for' statement")),
    ),
    rule(
      'invalid_def_raw',
      alt(
        `['async'] a='def' NAME ${params} '(' [params] ')' ['->' expression] ':' NEWLINE !INDENT`,
        noBlock('function definition'),
      ),
      when(isExplained, `['async'] 'def' NAME ${params} &&'(' [params] ')' ['->' expression] &&':' block`),
    ),
    rule(
      'invalid_class_def_raw',
      alt(`'class' NAME ${params} ['(' [arguments] ')'] NEWLINE`, noColon),
      alt(`a='class' NAME ${params} ['(' [arguments] ')'] ':' NEWLINE !INDENT`, noBlock('class definition')),
    ),
    rule(
      'invalid_match_stmt',
      alt('"match" subject_expr NEWLINE', noColon),
      alt(`a="match" subject_expr ':' NEWLINE !INDENT`, noBlock("'match' statement")),
    ),
    rule(
      'invalid_case_block',
      alt('"case" patterns guard? NEWLINE', noColon),
      alt(`a="case" patterns guard? ':' NEWLINE !INDENT`, noBlock("'case' statement")),
    ),
  ];
}

function patternMistakes(): RuleSource[] {
  return [
    rule(
      'invalid_as_pattern',
      alt(`or_pattern 'as' a="_"`, at("cannot use '_' as a target")),
      alt("or_pattern 'as' !NAME a=expression", at('invalid pattern target')),
    ),
    rule(
      'invalid_class_pattern',
      alt(
        "name_or_attr '(' a=invalid_class_argument_pattern",
        ({ a }: { a: readonly Part[] }, _place: Positioned, reader: RuleReader) =>
          reader.failRange(a[0]!, lastOf(a), 'positional patterns follow keyword patterns'),
      ),
    ),
    rule('invalid_class_argument_pattern', "[positional_patterns ','] keyword_patterns ',' a=positional_patterns"),
  ];
}

function fStringMistakes(): RuleSource[] {
  const required = (token: string): AlternativeSource =>
    alt(`'{' a='${token}'`, at(`f-string: valid expression required before '${token}'`));
  const head = "'{' annotated_rhs";
  const converted = `${head} '='? ['!' NAME]`;
  return [
    rule(
      'invalid_replacement_field',
      required('='),
      required('!'),
      required(':'),
      required('}'),
      alt("'{' !annotated_rhs", next("f-string: expecting a valid expression after '{'")),
      alt(`${head} !('=' | '!' | ':' | '}')`, next("f-string: expecting '=', or '!', or ':', or '}'")),
      alt(`${head} '=' !('!' | ':' | '}')`, next("f-string: expecting '!', or ':', or '}'")),
      `${head} '='? invalid_conversion_character`,
      alt(`${converted} !(':' | '}')`, next("f-string: expecting ':' or '}'")),
      alt(`${converted} ':' fstring_format_spec* !'}'`, next("f-string: expecting '}', or format specs")),
      alt(`${converted} !'}'`, next("f-string: expecting '}'")),
    ),
    rule(
      'invalid_conversion_character',
      alt("'!' &(':' | '}')", next('f-string: missing conversion character')),
      alt("'!' !NAME", next('f-string: invalid conversion character')),
    ),
  ];
}
