// Neighbouring string literals become one node: a Constant, or a JoinedStr where an f-string is among them.
// Follows _PyPegen_concatenate_strings, _PyPegen_joined_str and _PyPegen_formatted_value, CPython 3.13 Parser/action_helpers.c, for f-strings
// that come as tokens (PEP 701). Those of 3.10 and 3.11 are in scanned-fstrings.ts.
// A `=` expression gives two values, its text and its value; they travel as a JoinedStr until the f-string takes them apart.

import type { Constant, ConstantValue, Expr, FormattedValue, JoinedStr, Positioned } from './ast.ts';
import { joinStr } from './escapes.ts';
import { joinBytes } from './string-literal.ts';
import type { Token } from './token.ts';

type StrValue = Extract<ConstantValue, { type: 'str' }>;

export const emptyStr: StrValue = { type: 'str', value: '', codePoints: null };

export function positioned(lineno: number, col_offset: number, end_lineno: number, end_col_offset: number): Positioned {
  return { lineno, col_offset, end_lineno, end_col_offset };
}

export function strNode(value: StrValue, kind: string | null, at: Positioned): Constant {
  const { lineno, col_offset, end_lineno, end_col_offset } = at;
  return { node: 'Constant', value, kind, lineno, col_offset, end_lineno, end_col_offset };
}

export function isEmptyStr(node: Expr): boolean {
  return node.node === 'Constant' && node.value.type === 'str' && node.value.value === '';
}

/** One f-string: pieces of text, already decoded, and replacement fields. */
export function joinFString(start: Token, pieces: readonly Expr[], end: Token): JoinedStr {
  const values: Expr[] = [];
  for (const piece of pieces) {
    if (piece.node === 'JoinedStr') values.push(...piece.values);
    else values.push(piece);
  }
  return {
    node: 'JoinedStr',
    values: values.filter((value) => !isEmptyStr(value)),
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: end.end_lineno,
    end_col_offset: end.end_col_offset,
  };
}

/** A part of a replacement field, with the text of the `=` expression that its token ends. */
export interface FieldPart<T> {
  readonly value: T;
  readonly debugText: string | null;
}

export interface ReplacementField {
  readonly expression: Expr;
  readonly isDebug: boolean;
  /** The character after `!`, and where it is. */
  readonly conversion: (FieldPart<number> & { readonly lineno: number; readonly col_offset: number }) | null;
  readonly spec: FieldPart<Expr> | null;
  readonly closing: Token;
  /** Given null if the tokenizer has kept no text. */
  readonly decode: (text: string | null) => StrValue;
}

const conversionRepr = 0x72;

export function makeReplacementField(field: ReplacementField, at: Positioned): Expr {
  const { conversion, spec, closing } = field;
  let code = -1;
  if (conversion !== null) code = conversion.value;
  else if (field.isDebug && spec === null) code = conversionRepr;
  const { lineno, col_offset, end_lineno, end_col_offset } = at;
  const value: FormattedValue = {
    node: 'FormattedValue',
    value: field.expression,
    conversion: code,
    format_spec: spec === null ? null : spec.value,
    lineno,
    col_offset,
    end_lineno,
    end_col_offset,
  };
  if (!field.isDebug) return value;
  // The text ends before the conversion, the specification or the brace.
  let line = end_lineno;
  let column = end_col_offset;
  let text = closing.metadata;
  if (conversion !== null) {
    line = conversion.lineno;
    column = conversion.col_offset;
    text = conversion.debugText;
  } else if (spec !== null) {
    line = spec.value.lineno;
    column = spec.value.col_offset + 1;
    text = spec.debugText;
  }
  const debug = strNode(field.decode(text), null, positioned(lineno, col_offset + 1, line, column - 1));
  return { node: 'JoinedStr', values: [debug, value], lineno, col_offset, end_lineno: line, end_col_offset: column };
}

/** The format specification after a colon: pieces of text and replacement fields. */
export function makeFormatSpec(pieces: readonly Expr[], at: Positioned, isRough: boolean): Expr {
  if (isRough && pieces.length > 1) return { node: 'JoinedStr', values: [...pieces], ...at };
  const full = pieces.filter((piece) => !isEmptyStr(piece));
  if (full.length === 0 || (full.length === 1 && full[0]!.node === 'Constant')) {
    return { node: 'JoinedStr', values: full, ...at };
  }
  return concatenateStrings(full, at)!;
}

/** The node for all neighbours; null if bytes and str are mixed. */
export function concatenateStrings(strings: readonly Expr[], at: Positioned): Expr | null {
  let hasFString = false;
  let hasStr = false;
  let hasBytes = false;
  for (const string of strings) {
    if (string.node !== 'Constant') hasFString = true;
    else if (string.value.type === 'bytes') hasBytes = true;
    else hasStr = true;
  }
  if (hasBytes) return hasStr || hasFString ? null : concatenateBytes(strings, at);
  if (!hasFString && strings.length === 1) return strings[0]!;
  const flat: Expr[] = [];
  for (const string of strings) {
    if (string.node === 'JoinedStr') flat.push(...string.values);
    else flat.push(string);
  }
  const values = foldConstants(flat, hasFString);
  if (!hasFString) return values[0]!;
  return { node: 'JoinedStr', values, ...at };
}

function concatenateBytes(strings: readonly Expr[], at: Positioned): Constant {
  const parts: Uint8Array[] = [];
  for (const string of strings) {
    if (string.node === 'Constant' && string.value.type === 'bytes') parts.push(string.value.value);
  }
  const first = strings[0] as Constant;
  const { lineno, col_offset, end_lineno, end_col_offset } = at;
  const value: ConstantValue = { type: 'bytes', value: joinBytes(parts) };
  return { node: 'Constant', value, kind: first.kind, lineno, col_offset, end_lineno, end_col_offset };
}

/** Neighbouring constants become one, with the first one's kind; empty ones go if there is an f-string. */
function foldConstants(flat: readonly Expr[], hasFString: boolean): Expr[] {
  const values: Expr[] = [];
  for (let i = 0; i < flat.length; i++) {
    const first = flat[i]!;
    if (first.node !== 'Constant') {
      values.push(first);
      continue;
    }
    let last: Constant = first;
    let value = first.value as StrValue;
    for (let next = flat[i + 1]; next !== undefined && next.node === 'Constant'; next = flat[++i + 1]) {
      value = joinStr(value, next.value as StrValue);
      last = next;
    }
    if (hasFString && value.value === '') continue;
    if (last === first) values.push(first);
    else
      values.push(strNode(value, first.kind, positioned(first.lineno, first.col_offset, last.end_lineno, last.end_col_offset)));
  }
  return values;
}
