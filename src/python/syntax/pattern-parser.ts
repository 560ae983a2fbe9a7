// Patterns of `match` statements.
// Follows the pattern rules of Grammar/python.gram, CPython 3.13; they are the same in all four releases.

import type { Constant, Expr, MatchClass, MatchMapping, Pattern } from './ast.ts';
import { nameNode, span } from './cursor.ts';
import { ExpressionParser } from './expression-parser.ts';
import { Kind, type Token } from './token.ts';

export class PatternParser extends ExpressionParser {
  /** The whole pattern of a case: a sequence may stand there without brackets. */
  parsePatterns(): Pattern {
    const first = this.token;
    const pattern = this.parseMaybeStarPattern();
    if (!this.at(Kind.Comma)) return pattern.node === 'MatchStar' ? this.giveUp() : pattern;
    const patterns = this.parsePatternsAfter(pattern);
    return { node: 'MatchSequence', patterns, ...span(first, this.previous) };
  }

  private parsePatternsAfter(first: Pattern): Pattern[] {
    const patterns = [first];
    while (this.accept(Kind.Comma)) {
      if (!this.startsPattern()) break;
      patterns.push(this.parseMaybeStarPattern());
    }
    return patterns;
  }

  private startsPattern(): boolean {
    return this.startsExpression() && !this.at(Kind.Not) && !this.at(Kind.Lambda) && !this.at(Kind.Await);
  }

  private parseMaybeStarPattern(): Pattern {
    if (!this.at(Kind.Star)) return this.parsePattern();
    const start = this.advance();
    const token = this.expect(Kind.Name);
    const name = this.identifierOf(token);
    this.refuseAfterCapture();
    return { node: 'MatchStar', name: name === '_' ? null : name, ...span(start, token) };
  }

  private refuseAfterCapture(): void {
    if (this.at(Kind.Dot) || this.at(Kind.LeftParen) || this.at(Kind.Equal)) this.giveUp();
  }

  /** An or-pattern, with `as` or without. */
  private parsePattern(): Pattern {
    this.enter();
    const first = this.token;
    const pattern = this.parseOrPattern();
    this.depth--;
    if (!this.accept(Kind.As)) return pattern;
    const token = this.expect(Kind.Name);
    const name = this.identifierOf(token);
    if (name === '_') this.giveUp();
    this.refuseAfterCapture();
    return { node: 'MatchAs', pattern, name, ...span(first, token) };
  }

  private parseOrPattern(): Pattern {
    const first = this.token;
    const pattern = this.parseClosedPattern();
    if (!this.at(Kind.Bar)) return pattern;
    const patterns = [pattern];
    while (this.accept(Kind.Bar)) patterns.push(this.parseClosedPattern());
    return { node: 'MatchOr', patterns, ...span(first, this.previous) };
  }

  private parseClosedPattern(): Pattern {
    const token = this.token;
    switch (token.kind) {
      case Kind.Number:
      case Kind.Minus:
      case Kind.String:
      case Kind.FStringStart: {
        const value = this.parseLiteral();
        return { node: 'MatchValue', value, ...span(value, value) };
      }
      case Kind.None:
        this.advance();
        return { node: 'MatchSingleton', value: { type: 'None' }, ...span(token, token) };
      case Kind.True:
      case Kind.False:
        this.advance();
        return { node: 'MatchSingleton', value: { type: 'bool', value: token.kind === Kind.True }, ...span(token, token) };
      case Kind.Name:
        return this.parseNamePattern();
      case Kind.LeftParen:
        return this.parseParenthesizedPattern();
      case Kind.LeftBracket:
        return this.parseBracketedPattern();
      case Kind.LeftBrace:
        return this.parseMapping();
      default:
        return this.giveUp();
    }
  }

  /** A string, or a number: signed, or complex as a sum. */
  private parseLiteral(): Expr {
    if (this.at(Kind.String) || this.at(Kind.FStringStart)) return this.parseStrings();
    const start = this.token;
    const isNegative = this.accept(Kind.Minus);
    const number = this.parseNumberAtom();
    const real: Expr = isNegative ? { node: 'UnaryOp', op: 'USub', operand: number, ...span(start, number) } : number;
    if (!this.at(Kind.Plus) && !this.at(Kind.Minus)) return real;
    const op = this.advance().kind === Kind.Plus ? 'Add' : 'Sub';
    const imaginary = this.parseNumberAtom();
    if (isComplex(number) || !isComplex(imaginary)) this.giveUp();
    return { node: 'BinOp', left: real, op, right: imaginary, ...span(start, imaginary) };
  }

  /** A capture, the wildcard, a dotted name or a class. */
  private parseNamePattern(): Pattern {
    const token = this.advance();
    const id = this.identifierOf(token);
    const kind: Kind = this.kind;
    if (kind !== Kind.Dot && kind !== Kind.LeftParen) {
      if (kind === Kind.Equal) this.giveUp();
      const name = id === '_' ? null : id;
      return { node: 'MatchAs', pattern: null, name, ...span(token, token) };
    }
    const value = this.parseDottedName(nameNode(id, token));
    if (this.at(Kind.LeftParen)) return this.parseClass(value);
    if (this.at(Kind.Equal)) this.giveUp();
    return { node: 'MatchValue', value, ...span(value, value) };
  }

  private parseDottedName(first: Expr): Expr {
    let value = first;
    while (this.accept(Kind.Dot)) {
      const token = this.expect(Kind.Name);
      value = { node: 'Attribute', value, attr: this.identifierOf(token), ctx: 'Load', ...span(value, token) };
    }
    return value;
  }

  private parseParenthesizedPattern(): Pattern {
    const open = this.advance();
    if (this.at(Kind.RightParen)) return this.sequence(open, [], this.advance());
    const pattern = this.parseMaybeStarPattern();
    if (!this.at(Kind.Comma)) {
      if (pattern.node === 'MatchStar') this.giveUp();
      this.expect(Kind.RightParen);
      return pattern;
    }
    const patterns = this.parsePatternsAfter(pattern);
    return this.sequence(open, patterns, this.expect(Kind.RightParen));
  }

  private parseBracketedPattern(): Pattern {
    const open = this.advance();
    if (this.at(Kind.RightBracket)) return this.sequence(open, [], this.advance());
    const patterns = this.parsePatternsAfter(this.parseMaybeStarPattern());
    return this.sequence(open, patterns, this.expect(Kind.RightBracket));
  }

  private sequence(open: Token, patterns: Pattern[], end: Token): Pattern {
    return { node: 'MatchSequence', patterns, ...span(open, end) };
  }

  private parseMapping(): MatchMapping {
    const open = this.advance();
    const keys: Expr[] = [];
    const patterns: Pattern[] = [];
    let rest: string | null = null;
    while (!this.at(Kind.RightBrace)) {
      if (this.accept(Kind.DoubleStar)) {
        rest = this.expectIdentifier();
        if (rest === '_') this.giveUp();
        this.refuseAfterCapture();
        this.accept(Kind.Comma);
        break;
      }
      keys.push(this.parseMappingKey());
      this.expect(Kind.Colon);
      patterns.push(this.parsePattern());
      if (!this.accept(Kind.Comma)) break;
    }
    const end = this.expect(Kind.RightBrace);
    return { node: 'MatchMapping', keys, patterns, rest, ...span(open, end) };
  }

  private parseMappingKey(): Expr {
    const token = this.token;
    const constant = (value: Constant['value']): Constant => {
      this.advance();
      return { node: 'Constant', value, kind: null, ...span(token, token) };
    };
    if (token.kind === Kind.None) return constant({ type: 'None' });
    if (token.kind === Kind.True || token.kind === Kind.False) return constant({ type: 'bool', value: token.kind === Kind.True });
    if (token.kind !== Kind.Name) return this.parseLiteral();
    this.advance();
    if (!this.at(Kind.Dot)) this.giveUp();
    return this.parseDottedName(nameNode(this.identifierOf(token), token));
  }

  private parseClass(cls: Expr): MatchClass {
    this.advance();
    const patterns: Pattern[] = [];
    const kwd_attrs: string[] = [];
    const kwd_patterns: Pattern[] = [];
    while (!this.at(Kind.RightParen)) {
      if (this.at(Kind.Name) && this.peekKind(1) === Kind.Equal) {
        kwd_attrs.push(this.expectIdentifier());
        this.advance();
        kwd_patterns.push(this.parsePattern());
      } else {
        if (kwd_attrs.length > 0) this.giveUp();
        patterns.push(this.parsePattern());
      }
      if (!this.accept(Kind.Comma)) break;
    }
    const end = this.expect(Kind.RightParen);
    return { node: 'MatchClass', cls, patterns, kwd_attrs, kwd_patterns, ...span(cls, end) };
  }
}

function isComplex(constant: Constant): boolean {
  return constant.value.type === 'complex';
}
