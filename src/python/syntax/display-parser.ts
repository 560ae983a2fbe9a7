// Displays and comprehensions: what brackets of all three kinds hold; and targets, which are read as expressions and then checked.
// Follows the rules from `tuple` to `for_if_clauses`, and `star_targets`, of Grammar/python.gram, CPython 3.13.

import type { Comprehension, Expr } from './ast.ts';
import { makeTarget, span } from './cursor.ts';
import { LiteralParser } from './literal-parser.ts';
import { Kind, type Token } from './token.ts';

export abstract class DisplayParser extends LiteralParser {
  abstract parseStarNamedExpression(): Expr;
  abstract parseExpression(): Expr;
  abstract parseYield(): Expr;
  abstract parseDisjunction(): Expr;
  abstract parseOperand(): Expr;
  protected abstract parseStarredOperand(): Expr;
  protected abstract parsePrimary(): Expr;

  protected parseParenthesis(): Expr {
    const open = this.advance();
    this.enter();
    const expr = this.parseParenthesized(open);
    this.depth--;
    return expr;
  }

  protected parseParenthesized(open: Token): Expr {
    if (this.at(Kind.RightParen)) {
      const end = this.advance();
      return { node: 'Tuple', elts: [], ctx: 'Load', ...span(open, end) };
    }
    if (this.at(Kind.Yield)) {
      const value = this.parseYield();
      this.expect(Kind.RightParen);
      return value;
    }
    const first = this.parseStarNamedExpression();
    if (this.at(Kind.For) || this.at(Kind.Async)) {
      if (first.node === 'Starred') this.giveUp();
      const generators = this.parseComprehensions();
      const end = this.expect(Kind.RightParen);
      return { node: 'GeneratorExp', elt: first, generators, ...span(open, end) };
    }
    if (this.at(Kind.Comma)) {
      const elts = this.parseRest(first, Kind.RightParen);
      const end = this.expect(Kind.RightParen);
      return { node: 'Tuple', elts, ctx: 'Load', ...span(open, end) };
    }
    if (first.node === 'Starred') this.giveUp();
    this.expect(Kind.RightParen);
    return first;
  }

  /** The elements after the first, which has been read. */
  protected parseRest(first: Expr, closing: Kind): Expr[] {
    const elts = [first];
    while (this.accept(Kind.Comma)) {
      if (this.at(closing)) break;
      elts.push(this.parseStarNamedExpression());
    }
    return elts;
  }

  protected parseBracket(): Expr {
    const open = this.advance();
    if (this.at(Kind.RightBracket)) {
      const end = this.advance();
      return { node: 'List', elts: [], ctx: 'Load', ...span(open, end) };
    }
    this.enter();
    const first = this.parseStarNamedExpression();
    if (this.at(Kind.For) || this.at(Kind.Async)) {
      if (first.node === 'Starred') this.giveUp();
      const generators = this.parseComprehensions();
      this.depth--;
      const end = this.expect(Kind.RightBracket);
      return { node: 'ListComp', elt: first, generators, ...span(open, end) };
    }
    const elts = this.parseRest(first, Kind.RightBracket);
    this.depth--;
    const end = this.expect(Kind.RightBracket);
    return { node: 'List', elts, ctx: 'Load', ...span(open, end) };
  }

  protected parseBrace(): Expr {
    const open = this.advance();
    if (this.at(Kind.RightBrace)) {
      const end = this.advance();
      return { node: 'Dict', keys: [], values: [], ...span(open, end) };
    }
    this.enter();
    const expr = this.parseSetOrDict(open);
    this.depth--;
    return expr;
  }

  protected parseSetOrDict(open: Token): Expr {
    if (this.at(Kind.DoubleStar)) return this.parseDict(open, null);
    const start = this.token;
    const first = this.parseStarNamedExpression();
    if (this.at(Kind.Colon)) {
      // A key may be named only in brackets of its own.
      if (first.node === 'Starred' || (first.node === 'NamedExpr' && start.kind === Kind.Name)) this.giveUp();
      return this.parseDict(open, first);
    }
    if (this.at(Kind.For) || this.at(Kind.Async)) {
      if (first.node === 'Starred') this.giveUp();
      const generators = this.parseComprehensions();
      const end = this.expect(Kind.RightBrace);
      return { node: 'SetComp', elt: first, generators, ...span(open, end) };
    }
    const elts = this.parseRest(first, Kind.RightBrace);
    const end = this.expect(Kind.RightBrace);
    return { node: 'Set', elts, ...span(open, end) };
  }

  protected parseDict(open: Token, first: Expr | null): Expr {
    const keys: (Expr | null)[] = [];
    const values: Expr[] = [];
    let key = first;
    for (;;) {
      if (key === null && this.accept(Kind.DoubleStar)) {
        keys.push(null);
        values.push(this.parseOperand());
      } else {
        keys.push(key ?? this.parseExpression());
        key = null;
        this.expect(Kind.Colon);
        values.push(this.parseExpression());
        if (values.length === 1 && (this.at(Kind.For) || this.at(Kind.Async))) {
          const generators = this.parseComprehensions();
          const end = this.expect(Kind.RightBrace);
          return { node: 'DictComp', key: keys[0]!, value: values[0]!, generators, ...span(open, end) };
        }
      }
      if (!this.accept(Kind.Comma) || this.at(Kind.RightBrace)) break;
    }
    const end = this.expect(Kind.RightBrace);
    return { node: 'Dict', keys, values, ...span(open, end) };
  }

  protected parseComprehensions(): Comprehension[] {
    const generators: Comprehension[] = [];
    while (this.at(Kind.For) || this.at(Kind.Async)) {
      const is_async = this.accept(Kind.Async) ? 1 : 0;
      this.expect(Kind.For);
      const target = this.parseStarTargets();
      this.expect(Kind.In);
      const iter = this.parseDisjunction();
      const ifs: Expr[] = [];
      while (this.accept(Kind.If)) ifs.push(this.parseDisjunction());
      generators.push({ node: 'comprehension', target, iter, ifs, is_async });
    }
    return generators;
  }

  /** Targets of a `for`, up to its `in`. */
  parseStarTargets(): Expr {
    const first = this.token;
    const element = this.parseStarTarget();
    if (!this.at(Kind.Comma)) return element;
    const elts = [element];
    while (this.accept(Kind.Comma)) {
      if (!this.startsExpression()) break;
      elts.push(this.parseStarTarget());
    }
    return { node: 'Tuple', elts, ctx: 'Store', ...span(first, this.previous) };
  }

  parseStarTarget(): Expr {
    const target = this.at(Kind.Star) ? this.parseStarredOperand() : this.parsePrimary();
    if (!makeTarget(target, 'Store')) this.giveUp();
    return target;
  }

  /** Whether the token can begin an expression, starred ones included. */
  startsExpression(): boolean {
    switch (this.kind) {
      case Kind.Name:
      case Kind.Number:
      case Kind.String:
      case Kind.FStringStart:
      case Kind.LeftParen:
      case Kind.LeftBracket:
      case Kind.LeftBrace:
      case Kind.Minus:
      case Kind.Plus:
      case Kind.Tilde:
      case Kind.Star:
      case Kind.Not:
      case Kind.Lambda:
      case Kind.Await:
      case Kind.True:
      case Kind.False:
      case Kind.None:
      case Kind.Ellipsis:
        return true;
      default:
        return false;
    }
  }
}
