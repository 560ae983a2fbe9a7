// `match` statements and patterns, as the published grammar has them.
// Follows Grammar/python.gram, CPython 3.13; the same in all four releases.

import type { Positioned } from '../ast.ts';
import { alt, memo, type RuleSource, rule } from './notation.ts';
import type { Part } from './part.ts';
import type { RuleReader } from './rule-reader.ts';

const isImaginary = (part: Part): boolean => part.constant?.type === 'complex';

const real = ({ a }: { a: Part }, _place: Positioned, reader: RuleReader): Part =>
  isImaginary(a) ? reader.failAt(a, 'real number required in complex literal') : a;

const imaginary = ({ a }: { a: Part }, _place: Positioned, reader: RuleReader): Part =>
  isImaginary(a) ? a : reader.failAt(a, 'imaginary number required in complex literal');

export function patternRules(): RuleSource[] {
  return [
    rule('match_stmt', `"match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT`, 'invalid_match_stmt'),
    rule('subject_expr', "star_named_expression ',' star_named_expressions?", 'named_expression'),
    rule('case_block', 'invalid_case_block', `"case" patterns guard? ':' block`),
    rule('guard', "'if' named_expression"),
    rule('patterns', 'open_sequence_pattern', 'pattern'),
    rule('pattern', 'as_pattern', 'or_pattern'),
    rule('as_pattern', "or_pattern 'as' pattern_capture_target", 'invalid_as_pattern'),
    rule(
      'or_pattern',
      alt("'|'.closed_pattern+", (_kept: never, place: Positioned) => place),
    ),
    memo(
      'closed_pattern',
      'literal_pattern',
      'capture_pattern',
      'wildcard_pattern',
      'value_pattern',
      'group_pattern',
      'sequence_pattern',
      'mapping_pattern',
      'class_pattern',
    ),
    rule('literal_pattern', "a=signed_number !('+' | '-')", 'complex_number', 'strings', "'None'", "'True'", "'False'"),
    rule('literal_expr', "a=signed_number !('+' | '-')", 'complex_number', 'strings', "'None'", "'True'", "'False'"),
    rule('complex_number', "signed_real_number '+' imaginary_number", "signed_real_number '-' imaginary_number"),
    rule('signed_number', 'NUMBER', "'-' NUMBER"),
    rule('signed_real_number', 'real_number', "'-' real_number"),
    rule('real_number', alt('a=NUMBER', real)),
    rule('imaginary_number', alt('a=NUMBER', imaginary)),
    rule('capture_pattern', 'pattern_capture_target'),
    rule('pattern_capture_target', `!"_" a=NAME !('.' | '(' | '=')`),
    rule('wildcard_pattern', '"_"'),
    rule('value_pattern', "a=attr !('.' | '(' | '=')"),
    rule('attr', "name_or_attr '.' NAME"),
    rule('name_or_attr', 'attr', 'NAME'),
    rule('group_pattern', "'(' a=pattern ')'"),
    rule('sequence_pattern', "'[' maybe_sequence_pattern? ']'", "'(' open_sequence_pattern? ')'"),
    rule('open_sequence_pattern', "maybe_star_pattern ',' maybe_sequence_pattern?"),
    rule('maybe_sequence_pattern', "','.maybe_star_pattern+ ','?"),
    rule('maybe_star_pattern', 'star_pattern', 'pattern'),
    memo('star_pattern', "'*' pattern_capture_target", "'*' wildcard_pattern"),
    rule(
      'mapping_pattern',
      "'{' '}'",
      "'{' double_star_pattern ','? '}'",
      "'{' items_pattern ',' double_star_pattern ','? '}'",
      "'{' items_pattern ','? '}'",
    ),
    rule('items_pattern', "','.key_value_pattern+"),
    rule('key_value_pattern', "(literal_expr | attr) ':' pattern"),
    rule('double_star_pattern', "'**' pattern_capture_target"),
    rule(
      'class_pattern',
      "name_or_attr '(' ')'",
      "name_or_attr '(' positional_patterns ','? ')'",
      "name_or_attr '(' keyword_patterns ','? ')'",
      "name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')'",
      'invalid_class_pattern',
    ),
    rule('positional_patterns', "','.pattern+"),
    rule('keyword_patterns', "','.keyword_pattern+"),
    rule('keyword_pattern', "NAME '=' pattern"),
  ];
}
