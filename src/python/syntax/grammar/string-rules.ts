// Strings and f-strings. Literals are decoded here too, because a literal that cannot be decoded is a syntax error.
// Follows Grammar/python.gram and Parser/action_helpers.c, CPython 3.10 to 3.13.

import type { SyntaxProfile } from '../../profiles/profile.ts';
import type { ConstantValue, Expr, Positioned } from '../ast.ts';
import { EscapeFailure } from '../escapes.ts';
import { concatenateScanned } from '../scanned-fstrings.ts';
import { brokenUtf8Message, findBrokenUtf8 } from '../source-bytes.ts';
import { strRepr } from '../str-repr.ts';
import { BytesNotAscii, decodeFStringText, decodeString, splitString } from '../string-literal.ts';
import { SyntaxFailure } from '../syntax-failure.ts';
import type { Token } from '../token.ts';
import { alt, memo, type RuleSource, rule } from './notation.ts';
import type { Part } from './part.ts';
import type { RuleReader } from './rule-reader.ts';

/** Decodes; a failure is reported at the last token, that of bytes beyond ASCII at the literal in newer releases. */
function decode<T>(reader: RuleReader, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof BytesNotAscii && reader.profile.errors.pointsAtBytes)
      return reader.failAt(thrown.token, thrown.message);
    if (thrown instanceof EscapeFailure) return reader.failLast(thrown.message);
    throw thrown;
  }
}

function scannedStrings({ a }: { a: readonly Token[] }, _place: Positioned, reader: RuleReader): Part {
  return asPart(decode(reader, () => concatenateScanned(reader, a)));
}

function asPart(expr: Expr): Part {
  return expr.node === 'Constant' ? { ...expr, constant: expr.value, value: undefined as never } : (expr as unknown as Part);
}

function plainString({ a }: { a: Token }, place: Positioned, reader: RuleReader): Part {
  const text = reader.textOf(a);
  const constant: ConstantValue = decode(reader, () => decodeString(reader.context, text, splitString(text), a));
  return { node: 'Constant', constant, ...place };
}

function concatenated({ a }: { a: readonly Part[] }, place: Positioned, reader: RuleReader): Part {
  const isBytes = (part: Part): boolean => part.constant?.type === 'bytes';
  if (a.some(isBytes) && !a.every(isBytes)) reader.failLast('cannot mix bytes and nonbytes literals');
  if (a.some((part) => part.node === 'JoinedStr')) return { node: 'JoinedStr', ...place };
  return { ...a[0]!, ...place };
}

/** An f-string: its text is decoded once its end has been read. */
function joined({ a, b, c }: { a: Token; b: readonly unknown[]; c: Token }, place: Positioned, reader: RuleReader): Part {
  const isRaw = reader.textOf(a).toLowerCase().includes('r');
  for (const piece of b) {
    const text = typeof piece === 'string' ? piece : '';
    if (!isRaw && text.includes('\\')) decode(reader, () => decodeFStringText(reader.context, text, c));
  }
  return { node: 'JoinedStr', ...place };
}

interface FieldParts {
  readonly debug: Token | null;
  readonly conversion: { readonly name: Part; readonly mark: Token } | null;
  readonly format: Token | null;
  readonly rbrace: Token;
}

/** A field's value is the text of its `=` expression, which is decoded like the text around it. */
function replacementField({ debug, conversion, format, rbrace }: FieldParts, place: Positioned, reader: RuleReader): unknown {
  if (conversion !== null) {
    const { name } = conversion;
    if (name.id !== 's' && name.id !== 'r' && name.id !== 'a') {
      const shown = strRepr(name.id ?? '', null, reader.context.unicode);
      reader.failAt(name, `f-string: invalid conversion character ${shown}: expected 's', 'r', or 'a'`);
    }
  }
  if (debug === null) return place;
  const { metadata } = conversion?.mark ?? format ?? rbrace;
  // The tokenizer has kept no text: the node cannot be made.
  if (metadata === null) throw new SyntaxFailure('ValueError', "field 'value' is required for Constant", null);
  return metadata;
}

function conversion({ mark, name }: { mark: Token; name: Part }, _place: Positioned, reader: RuleReader): unknown {
  if (mark.lineno !== name.lineno || mark.end_col_offset !== name.col_offset) {
    reader.failRange(mark, name, 'f-string: conversion type must come right after the exclamanation mark');
  }
  return { mark, name };
}

/** Text between the fields of an f-string, not decoded yet. */
function middleText(token: Token, reader: RuleReader): string {
  const text = reader.textOf(token);
  const broken = reader.context.isBroken ? findBrokenUtf8(text) : null;
  if (broken === null) return text;
  // Here CPython lets the decoder's own exception through.
  const failure = new SyntaxFailure('UnicodeDecodeError', brokenUtf8Message(text, broken), null);
  failure.decoding = { encoding: 'utf-8', object: text, ...broken };
  throw failure;
}

function specText({ t }: { t: Token }, place: Positioned, reader: RuleReader): Positioned {
  try {
    decodeFStringText(reader.context, reader.textOf(t), t);
  } catch (thrown) {
    if (!(thrown instanceof EscapeFailure) || thrown.decoding === null) throw thrown;
    // Here CPython lets the decoder's own exception through.
    const failure = new SyntaxFailure('UnicodeDecodeError', thrown.message.replace('(unicode error) ', ''), null);
    failure.decoding = thrown.decoding;
    throw failure;
  }
  return place;
}

export function stringRules(profile: SyntaxProfile): RuleSource[] {
  if (!profile.tokenizedFStrings) return [memo('strings', alt('a=STRING+', scannedStrings))];
  return [
    rule(
      'fstring_middle',
      'fstring_replacement_field',
      alt('t=FSTRING_MIDDLE', ({ t }: { t: Token }, _place: Positioned, reader: RuleReader) => middleText(t, reader)),
    ),
    rule(
      'fstring_replacement_field',
      alt(
        "'{' annotated_rhs debug='='? conversion=[fstring_conversion] format=[fstring_full_format_spec] rbrace='}'",
        replacementField,
      ),
      'invalid_replacement_field',
    ),
    rule('fstring_conversion', alt("mark='!' name=NAME", conversion)),
    rule('fstring_full_format_spec', "colon=':' fstring_format_spec*"),
    rule(
      'fstring_format_spec',
      alt('t=FSTRING_MIDDLE', specText),
      alt('fstring_replacement_field', (_kept: never, place: Positioned) => place),
    ),
    rule('fstring_string', alt('a=FSTRING_START b=fstring_middle* c=FSTRING_END', joined)),
    rule('string', alt('a=STRING', plainString)),
    memo('strings', alt('a=(fstring_string | string)+', concatenated)),
  ];
}
