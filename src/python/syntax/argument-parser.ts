// What stands in brackets after something: arguments of calls, slices, and the parameters of functions and lambdas.
// Follows the rules `args`, `slices`, `params` and `lambda_params` of Grammar/python.gram, CPython 3.13.

import type { Arg, Arguments, Expr, Keyword } from './ast.ts';
import { span } from './cursor.ts';
import { DisplayParser } from './display-parser.ts';
import { Kind, type Token } from './token.ts';

export interface CallArguments {
  readonly args: Expr[];
  readonly keywords: Keyword[];
}

export abstract class ArgumentParser extends DisplayParser {
  abstract parseNamedExpression(): Expr;
  abstract parseStarExpression(): Expr;
  protected abstract parseStarredExpression(): Expr;

  /** What is between the brackets of a call. With `open`, the bracket, it may be a lone generator expression. */
  parseArguments(open: Token | null): CallArguments {
    const args: Expr[] = [];
    const keywords: Keyword[] = [];
    let sawDoubleStar = false;
    for (;;) {
      const start = this.token;
      if (this.at(Kind.Star)) {
        if (sawDoubleStar) this.giveUp();
        const starred = this.parseStarredExpression();
        if (this.at(Kind.Equal)) this.giveUp();
        args.push(starred);
      } else if (this.accept(Kind.DoubleStar)) {
        sawDoubleStar = true;
        const value = this.parseExpression();
        keywords.push({ node: 'keyword', arg: null, value, ...span(start, this.previous) });
      } else if (this.at(Kind.Name) && this.peekKind(1) === Kind.Equal) {
        const arg = this.expectIdentifier();
        this.advance();
        const value = this.parseExpression();
        keywords.push({ node: 'keyword', arg, value, ...span(start, this.previous) });
      } else {
        if (keywords.length > 0) this.giveUp();
        const value = this.parseNamedExpression();
        if (this.at(Kind.For) || this.at(Kind.Async)) {
          if (open === null || args.length > 0) this.giveUp();
          const generators = this.parseComprehensions();
          // The end is the closing bracket's, which the caller takes.
          const { lineno, col_offset } = open;
          args.push({ node: 'GeneratorExp', elt: value, generators, lineno, col_offset, end_lineno: -1, end_col_offset: -1 });
          if (!this.at(Kind.RightParen)) this.giveUp();
          return { args, keywords };
        }
        if (this.at(Kind.Equal)) this.giveUp();
        args.push(value);
      }
      if (!this.accept(Kind.Comma) || this.at(Kind.RightParen)) return { args, keywords };
    }
  }

  protected parseSlices(): Expr {
    const first = this.token;
    const element = this.parseSlice();
    if (!this.at(Kind.Comma) && element.node !== 'Starred') return element;
    const elts = [element];
    while (this.accept(Kind.Comma)) {
      if (this.at(Kind.RightBracket)) break;
      elts.push(this.parseSlice());
    }
    return { node: 'Tuple', elts, ctx: 'Load', ...span(first, this.previous) };
  }

  protected parseSlice(): Expr {
    const first = this.token;
    if (this.at(Kind.Star)) {
      if (!this.profile.starredSubscripts) this.giveUp();
      return this.parseStarredExpression();
    }
    const lower = this.at(Kind.Colon) ? null : this.parseNamedExpression();
    if (!this.at(Kind.Colon)) return lower === null ? this.giveUp() : lower;
    if (lower !== null && lower.node === 'NamedExpr' && lower.lineno === first.lineno && lower.col_offset === first.col_offset)
      this.giveUp();
    this.advance();
    const upper = this.isSliceEnd() ? null : this.parseExpression();
    let step: Expr | null = null;
    if (this.accept(Kind.Colon) && !this.isSliceEnd()) step = this.parseExpression();
    return { node: 'Slice', lower, upper, step, ...span(first, this.previous) };
  }

  protected isSliceEnd(): boolean {
    return this.at(Kind.Colon) || this.at(Kind.Comma) || this.at(Kind.RightBracket);
  }

  protected parseLambdaParameters(): Arguments {
    return this.parseParameters(Kind.Colon, false);
  }

  /** Parameters up to the closing token, which is left. */
  parseParameters(closing: Kind, isAnnotated: boolean): Arguments {
    const args: Arguments = {
      node: 'arguments',
      posonlyargs: [],
      args: [],
      vararg: null,
      kwonlyargs: [],
      kw_defaults: [],
      kwarg: null,
      defaults: [],
    };
    let state: 'positional' | 'keyword' | 'done' = 'positional';
    let sawSlash = false;
    while (!this.at(closing)) {
      if (state === 'done') this.giveUp();
      if (this.accept(Kind.Slash)) {
        if (sawSlash || state !== 'positional' || args.args.length === 0) this.giveUp();
        sawSlash = true;
        args.posonlyargs = args.args;
        args.args = [];
      } else if (this.accept(Kind.Star)) {
        if (state !== 'positional') this.giveUp();
        state = 'keyword';
        if (this.at(Kind.Comma)) {
          if (this.peekKind(1) !== Kind.Name) this.giveUp();
        } else args.vararg = this.parseParameter(isAnnotated, this.profile.starredSubscripts);
      } else if (this.accept(Kind.DoubleStar)) {
        args.kwarg = this.parseParameter(isAnnotated, false);
        state = 'done';
      } else {
        const arg = this.parseParameter(isAnnotated, false);
        const value = this.accept(Kind.Equal) ? this.parseExpression() : null;
        if (state === 'keyword') {
          args.kwonlyargs.push(arg);
          args.kw_defaults.push(value);
        } else {
          args.args.push(arg);
          if (value !== null) args.defaults.push(value);
          else if (args.defaults.length > 0) this.giveUp();
        }
      }
      if (!this.accept(Kind.Comma)) break;
    }
    if (!this.at(closing)) this.giveUp();
    return args;
  }

  protected parseParameter(isAnnotated: boolean, mayStarAnnotation: boolean): Arg {
    const token = this.expect(Kind.Name);
    let annotation: Expr | null = null;
    if (isAnnotated && this.accept(Kind.Colon))
      annotation = mayStarAnnotation ? this.parseStarExpression() : this.parseExpression();
    return { node: 'arg', arg: this.identifierOf(token), annotation, type_comment: null, ...span(token, this.previous) };
  }
}
