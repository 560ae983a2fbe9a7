// Literals: numbers, strings, and f-strings with the expressions in them.
// Follows the string rules of Grammar/python.gram and Parser/action_helpers.c, CPython 3.13; f-strings of 3.10 and 3.11 are in
// scanned-fstrings.ts. Positions and values are those of the tree; what cannot be decoded is for the grammar to explain.

import type { Constant, ConstantValue, Expr } from './ast.ts';
import { Cursor, span } from './cursor.ts';
import { plainStr } from './escapes.ts';
import {
  concatenateStrings,
  type FieldPart,
  joinFString,
  makeFormatSpec,
  makeReplacementField,
  strNode,
} from './joined-strings.ts';
import { parseNumber } from './number-literal.ts';
import { concatenateScanned, type SubSource } from './scanned-fstrings.ts';
import { decodeFStringText, decodeString, splitString } from './string-literal.ts';
import { Kind, Token } from './token.ts';

type StrValue = Extract<ConstantValue, { type: 'str' }>;

export abstract class LiteralParser extends Cursor {
  /** Parses an expression of a 3.10 or 3.11 f-string: given by the module's door, which makes the parser. */
  constructor(...args: [...ConstructorParameters<typeof Cursor>, parseSubSource: (source: SubSource) => Expr]) {
    const [text, tokens, context, depthMax, parseSubSource] = args;
    super(text, tokens, context, depthMax);
    this.parseSubSource = parseSubSource;
  }

  private readonly parseSubSource: (source: SubSource) => Expr;

  abstract parseYieldOrStarExpressions(): Expr;

  protected constantAtom(value: Constant['value']): Constant {
    const token = this.advance();
    return {
      node: 'Constant',
      value,
      kind: null,
      lineno: token.lineno,
      col_offset: token.col_offset,
      end_lineno: token.end_lineno,
      end_col_offset: token.end_col_offset,
    };
  }

  parseNumberAtom(): Constant {
    if (!this.at(Kind.Number)) this.giveUp();
    const value = parseNumber(this.textOf(this.token), this.context.intDigitsMax);
    return typeof value === 'number' ? this.giveUp() : this.constantAtom(value);
  }

  parseStrings(): Expr {
    const first = this.token;
    if (!this.profile.tokenizedFStrings) {
      const tokens: Token[] = [];
      while (this.at(Kind.String)) tokens.push(this.advance());
      if (tokens.length === 1) {
        const literal = this.parsePlainString(first);
        if (literal !== null) return literal;
      }
      const { text, context } = this;
      const refuse = (): never => this.giveUp();
      return concatenateScanned({ text, context, refuse, parseSubExpression: this.parseSubSource }, tokens);
    }
    const strings: Expr[] = [];
    for (;;) {
      if (this.at(Kind.String)) strings.push(this.parsePlainString(this.advance())!);
      else if (this.at(Kind.FStringStart)) strings.push(this.parseFString());
      else break;
    }
    return concatenateStrings(strings, span(first, this.previous)) ?? this.giveUp();
  }

  /** A literal without replacement fields; null for an f-string of 3.10 or 3.11. */
  protected parsePlainString(token: Token): Constant | null {
    const text = this.textOf(token);
    const parts = splitString(text);
    if (parts.isFString) return null;
    const value = decodeString(this.context, text, parts, token);
    const { lineno, col_offset, end_lineno, end_col_offset } = token;
    const kind = value.type === 'str' ? parts.kind : null;
    return { node: 'Constant', value, kind, lineno, col_offset, end_lineno, end_col_offset };
  }

  protected parseFString(): Expr {
    const start = this.advance();
    this.enter();
    const isRaw = this.textOf(start).toLowerCase().includes('r');
    const decode = (text: string): StrValue =>
      isRaw || !text.includes('\\') ? plainStr(text) : decodeFStringText(this.context, text, this.token);
    const pieces: (Expr | Token)[] = [];
    while (!this.at(Kind.FStringEnd)) {
      if (this.at(Kind.FStringMiddle)) pieces.push(this.advance());
      else pieces.push(this.parseReplacementField(decode));
    }
    this.depth--;
    // Text is decoded when the end is reached, and its warnings have the line of the end.
    const values = pieces.map((piece) => (piece instanceof Token ? strNode(decode(this.textOf(piece)), null, piece) : piece));
    return joinFString(start, values, this.advance());
  }

  /** Text of a `=` expression is decoded once more, like the text around it; not in a format specification. */
  protected parseReplacementField(decode: (text: string) => StrValue): Expr {
    const open = this.expect(Kind.LeftBrace);
    this.enter();
    const expression = this.parseYieldOrStarExpressions();
    const isDebug = this.accept(Kind.Equal);
    const conversion = this.at(Kind.Exclamation) ? this.parseConversion() : null;
    let spec: FieldPart<Expr> | null = null;
    if (this.at(Kind.Colon)) {
      const colon = this.advance();
      const pieces: Expr[] = [];
      for (;;) {
        if (this.at(Kind.FStringMiddle)) pieces.push(this.parseSpecText());
        else if (this.at(Kind.LeftBrace)) pieces.push(this.parseReplacementField(plainStr));
        else break;
      }
      spec = {
        value: makeFormatSpec(pieces, span(colon, this.previous), this.profile.formatSpecIsRough),
        debugText: colon.metadata,
      };
    }
    const closing = this.expect(Kind.RightBrace);
    this.depth--;
    // Where the tokenizer has kept no text, CPython cannot make the node.
    const decodeDebug = (text: string | null): StrValue => (text === null ? this.giveUp() : decode(text));
    return makeReplacementField({ expression, isDebug, conversion, spec, closing, decode: decodeDebug }, span(open, closing));
  }

  /** Text of a format specification is never raw. */
  protected parseSpecText(): Constant {
    const token = this.advance();
    return strNode(decodeFStringText(this.context, this.textOf(token), token), null, token);
  }

  protected parseConversion(): FieldPart<number> & { lineno: number; col_offset: number } {
    const mark = this.advance();
    const token = this.expect(Kind.Name);
    const name = this.textOf(token);
    if (mark.end_lineno !== token.lineno || mark.end_col_offset !== token.col_offset) this.giveUp();
    if (name !== 's' && name !== 'r' && name !== 'a') this.giveUp();
    return { value: name.charCodeAt(0), debugText: mark.metadata, lineno: token.lineno, col_offset: token.col_offset };
  }
}
