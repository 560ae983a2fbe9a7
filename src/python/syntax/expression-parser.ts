// Expressions, by recursive descent with one loop for all binary operators.
// Follows the expression rules of Grammar/python.gram, CPython 3.13, and builds the same nodes with the same places.
// Chains that nest to the right (`a if b else c if d ...`, `lambda: lambda: ...`, `- - x`, `x ** y ** z`) are loops, so that the native stack
// grows only with brackets, f-strings and blocks, which the tokenizer bounds.

import type {
  Arguments,
  Arg,
  BoolOperator,
  Call,
  CompareOperator,
  Comprehension,
  Constant,
  ConstantValue,
  Expr,
  Keyword,
  Operator,
  UnaryOperator,
} from './ast.ts';
import { Cursor, makeTarget, nameNode, span } from './cursor.ts';
import { plainStr } from './escapes.ts';
import { concatenateStrings, joinFString, makeFormatSpec, makeReplacementField, strNode, type FieldPart } from './joined-strings.ts';
import { parseNumber } from './number-literal.ts';
import { concatenateScanned, type SubSource } from './scanned-fstrings.ts';
import { decodeStrBody, decodeString, splitString } from './string-literal.ts';
import { Kind, Token } from './token.ts';

type StrValue = Extract<ConstantValue, { type: 'str' }>;

/** How tightly operators bind, loosest first. */
const enum Precedence {
  Or,
  And,
  Not,
  Comparison,
  BitOr,
  BitXor,
  BitAnd,
  Shift,
  Sum,
  Term,
  Factor,
}

export interface CallArguments {
  readonly args: Expr[];
  readonly keywords: Keyword[];
}

export class ExpressionParser extends Cursor {
  /** Parses an expression of a 3.10 or 3.11 f-string: given by the module's door, which makes the parser. */
  constructor(
    ...args: [
      ...ConstructorParameters<typeof Cursor>,
      parseSubSource: (source: SubSource) => Expr,
    ]
  ) {
    const [text, tokens, context, depthMax, parseSubSource] = args;
    super(text, tokens, context, depthMax);
    this.parseSubSource = parseSubSource;
  }

  /** A `=` expression has no text: the tree would lack a value. */
  hasLostText = false;
  private readonly parseSubSource: (source: SubSource) => Expr;

  /** `a, *b, c`: star_expressions. */
  parseStarExpressions(): Expr {
    const first = this.token;
    const element = this.parseStarExpression();
    if (!this.at(Kind.Comma)) return element;
    const elts = [element];
    while (this.accept(Kind.Comma)) {
      if (!this.startsExpression()) break;
      elts.push(this.parseStarExpression());
    }
    return { node: 'Tuple', elts, ctx: 'Load', ...span(first, this.previous) };
  }

  parseStarExpression(): Expr {
    return this.at(Kind.Star) ? this.parseStarred(Precedence.BitOr) : this.parseExpression();
  }

  /** `*a`, where what follows the star is an operand or (in calls) a whole expression. */
  private parseStarred(precedence: Precedence | null): Expr {
    const star = this.expect(Kind.Star);
    const value = precedence === null ? this.parseExpression() : this.parseBinary(precedence);
    return { node: 'Starred', value, ctx: 'Load', ...span(star, this.previous) };
  }

  /** `a, b`: expressions. */
  parseExpressions(): Expr {
    const first = this.token;
    const element = this.parseExpression();
    if (!this.at(Kind.Comma)) return element;
    const elts = [element];
    while (this.accept(Kind.Comma)) {
      if (!this.startsExpression() || this.at(Kind.Star)) break;
      elts.push(this.parseExpression());
    }
    return { node: 'Tuple', elts, ctx: 'Load', ...span(first, this.previous) };
  }

  /** An expression or `name := expression`. */
  parseNamedExpression(): Expr {
    if (this.at(Kind.Name) && this.peekKind(1) === Kind.ColonEqual) {
      const token = this.advance();
      const target = nameNode(this.identifierOf(token), token);
      target.ctx = 'Store';
      this.advance();
      const value = this.parseExpression();
      return { node: 'NamedExpr', target, value, ...span(target, this.previous) };
    }
    const expr = this.parseExpression();
    if (this.at(Kind.ColonEqual)) this.giveUp();
    return expr;
  }

  parseStarNamedExpression(): Expr {
    return this.at(Kind.Star) ? this.parseStarred(Precedence.BitOr) : this.parseNamedExpression();
  }

  parseYieldOrStarExpressions(): Expr {
    return this.at(Kind.Yield) ? this.parseYield() : this.parseStarExpressions();
  }

  parseYield(): Expr {
    const start = this.expect(Kind.Yield);
    if (this.accept(Kind.From)) {
      const value = this.parseExpression();
      return { node: 'YieldFrom', value, ...span(start, this.previous) };
    }
    const value = this.startsExpression() ? this.parseStarExpressions() : null;
    return { node: 'Yield', value, ...span(start, this.previous) };
  }

  parseExpression(): Expr {
    const start = this.token;
    if (start.kind === Kind.Lambda) return this.parseConditional(start, null);
    const body = this.parseBinary(Precedence.Or);
    return this.at(Kind.If) ? this.parseConditional(start, body) : body;
  }

  /** Conditional expressions and lambdas, which go on to the right: collected first, then nested from the innermost one. */
  private parseConditional(first: Token, firstBody: Expr | null): Expr {
    const open: ({ start: Token; body: Expr; test: Expr } | { start: Token; args: Arguments })[] = [];
    let start = first;
    let body = firstBody;
    for (;;) {
      if (this.depth + open.length > this.depthMax) this.giveUp();
      if (body === null && this.at(Kind.Lambda)) {
        this.advance();
        const args = this.parseLambdaParameters();
        this.expect(Kind.Colon);
        open.push({ start, args });
        start = this.token;
        continue;
      }
      body ??= this.parseBinary(Precedence.Or);
      if (!this.at(Kind.If)) break;
      this.advance();
      const test = this.parseBinary(Precedence.Or);
      this.expect(Kind.Else);
      open.push({ start, body, test });
      start = this.token;
      body = null;
    }
    let expr = body;
    const end = this.previous;
    for (let i = open.length - 1; i >= 0; i--) {
      const part = open[i]!;
      if ('args' in part) expr = { node: 'Lambda', args: part.args, body: expr, ...span(part.start, end) };
      else expr = { node: 'IfExp', test: part.test, body: part.body, orelse: expr, ...span(part.start, end) };
    }
    return expr;
  }

  /** disjunction. */
  parseDisjunction(): Expr {
    return this.parseBinary(Precedence.Or);
  }

  /** bitwise_or: what targets of `for` and operands of comparisons are. */
  parseOperand(): Expr {
    return this.parseBinary(Precedence.BitOr);
  }

  private parseBinary(precedence: Precedence): Expr {
    const start = this.token;
    let left: Expr;
    if (this.at(Kind.Not)) {
      if (precedence > Precedence.Not) this.giveUp();
      left = this.parseNot();
    } else left = this.parseFactor();
    for (;;) {
      const binding = bindingOf(this.kind);
      if (binding < precedence) return left;
      if (binding >= Precedence.BitOr) {
        // After `not x` only `and` and `or` may follow, and they do.
        const op = operatorOf(this.kind);
        this.advance();
        const right = this.parseBinary(binding + 1);
        left = {
          node: 'BinOp',
          left,
          op,
          right,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous.end_lineno,
          end_col_offset: this.previous.end_col_offset,
        };
      } else if (binding === Precedence.Comparison) {
        if (this.at(Kind.Not) && this.peekKind(1) !== Kind.In) return left;
        left = this.parseComparison(start, left);
      } else left = this.parseBoolean(start, left, binding);
    }
  }

  private parseNot(): Expr {
    const starts: Token[] = [];
    while (this.at(Kind.Not)) starts.push(this.advance());
    if (this.depth + starts.length > this.depthMax) this.giveUp();
    let expr = this.parseBinary(Precedence.Comparison);
    for (let i = starts.length - 1; i >= 0; i--) {
      expr = { node: 'UnaryOp', op: 'Not', operand: expr, ...span(starts[i]!, this.previous) };
    }
    return expr;
  }

  private parseBoolean(start: Token, left: Expr, binding: Precedence): Expr {
    const kind = this.kind;
    const op: BoolOperator = kind === Kind.Or ? 'Or' : 'And';
    const values = [left];
    while (this.at(kind)) {
      this.advance();
      values.push(this.parseBinary(binding + 1));
    }
    return { node: 'BoolOp', op, values, ...span(start, this.previous) };
  }

  private parseComparison(start: Token, left: Expr): Expr {
    const ops: CompareOperator[] = [];
    const comparators: Expr[] = [];
    for (let op = this.acceptComparison(); op !== null; op = this.acceptComparison()) {
      ops.push(op);
      comparators.push(this.parseBinary(Precedence.BitOr));
    }
    return { node: 'Compare', left, ops, comparators, ...span(start, this.previous) };
  }

  private acceptComparison(): CompareOperator | null {
    switch (this.kind) {
      case Kind.EqualEqual:
        this.advance();
        return 'Eq';
      case Kind.NotEqual:
        // `<>` is an operator only for those who imported barry_as_FLUFL.
        if (this.text.charCodeAt(this.token.start) === 0x3c) this.giveUp();
        this.advance();
        return 'NotEq';
      case Kind.Less:
        this.advance();
        return 'Lt';
      case Kind.LessEqual:
        this.advance();
        return 'LtE';
      case Kind.Greater:
        this.advance();
        return 'Gt';
      case Kind.GreaterEqual:
        this.advance();
        return 'GtE';
      case Kind.In:
        this.advance();
        return 'In';
      case Kind.Not:
        if (this.peekKind(1) !== Kind.In) return null;
        this.advance();
        this.advance();
        return 'NotIn';
      case Kind.Is:
        this.advance();
        return this.accept(Kind.Not) ? 'IsNot' : 'Is';
      default:
        return null;
    }
  }

  /** Signs and powers, which nest to the right. */
  private parseFactor(): Expr {
    const start = this.token;
    const { kind } = start;
    if (kind === Kind.Minus || kind === Kind.Plus || kind === Kind.Tilde) return this.parseSigns(start, null);
    const base = this.parseAwait();
    return this.at(Kind.DoubleStar) ? this.parseSigns(start, base) : base;
  }

  private parseSigns(first: Token, firstOperand: Expr | null): Expr {
    const open: { start: Token; base: Expr | null }[] = [];
    let start = first;
    let operand = firstOperand;
    for (;;) {
      if (this.depth + open.length > this.depthMax) this.giveUp();
      if (operand === null && (this.at(Kind.Minus) || this.at(Kind.Plus) || this.at(Kind.Tilde))) {
        open.push({ start: this.advance(), base: null });
        start = this.token;
        continue;
      }
      operand ??= this.parseAwait();
      if (!this.at(Kind.DoubleStar)) break;
      this.advance();
      open.push({ start, base: operand });
      start = this.token;
      operand = null;
    }
    let expr = operand;
    const end = this.previous;
    for (let i = open.length - 1; i >= 0; i--) {
      const { start: at, base } = open[i]!;
      if (base === null) expr = { node: 'UnaryOp', op: signOf(at.kind), operand: expr, ...span(at, end) };
      else expr = { node: 'BinOp', left: base, op: 'Pow', right: expr, ...span(at, end) };
    }
    return expr;
  }

  private parseAwait(): Expr {
    if (!this.at(Kind.Await)) return this.parsePrimary();
    const start = this.advance();
    const value = this.parsePrimary();
    return { node: 'Await', value, ...span(start, this.previous) };
  }

  private parsePrimary(): Expr {
    const start = this.token;
    let expr = this.parseAtom();
    for (;;) {
      switch (this.kind) {
        case Kind.Dot: {
          this.advance();
          const token = this.expect(Kind.Name);
          expr = {
            node: 'Attribute',
            value: expr,
            attr: this.identifierOf(token),
            ctx: 'Load',
            lineno: start.lineno,
            col_offset: start.col_offset,
            end_lineno: token.end_lineno,
            end_col_offset: token.end_col_offset,
          };
          break;
        }
        case Kind.LeftParen:
          expr = this.parseCall(start, expr);
          break;
        case Kind.LeftBracket: {
          this.advance();
          this.enter();
          const slice = this.parseSlices();
          this.depth--;
          const end = this.expect(Kind.RightBracket);
          expr = { node: 'Subscript', value: expr, slice, ctx: 'Load', ...span(start, end) };
          break;
        }
        default:
          return expr;
      }
    }
  }

  private parseCall(start: Token, func: Expr): Call {
    const open = this.advance();
    if (this.at(Kind.RightParen)) {
      const end = this.advance();
      return { node: 'Call', func, args: [], keywords: [], ...span(start, end) };
    }
    this.enter();
    const { args, keywords } = this.parseArguments(open);
    this.depth--;
    const end = this.expect(Kind.RightParen);
    const first = args[0];
    // A lone generator expression has the call's brackets for its own.
    if (first !== undefined && first.node === 'GeneratorExp' && first.end_lineno === -1) {
      first.end_lineno = end.end_lineno;
      first.end_col_offset = end.end_col_offset;
    }
    return { node: 'Call', func, args, keywords, ...span(start, end) };
  }

  /** What is between the brackets of a call. With `open`, the bracket, it may be a lone generator expression. */
  parseArguments(open: Token | null): CallArguments {
    const args: Expr[] = [];
    const keywords: Keyword[] = [];
    let sawDoubleStar = false;
    for (;;) {
      const start = this.token;
      if (this.at(Kind.Star)) {
        if (sawDoubleStar) this.giveUp();
        const starred = this.parseStarred(null);
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

  private parseSlices(): Expr {
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

  private parseSlice(): Expr {
    const first = this.token;
    if (this.at(Kind.Star)) {
      if (!this.profile.starredSubscripts) this.giveUp();
      return this.parseStarred(null);
    }
    const lower = this.at(Kind.Colon) ? null : this.parseNamedExpression();
    if (!this.at(Kind.Colon)) return lower === null ? this.giveUp() : lower;
    if (lower !== null && lower.node === 'NamedExpr' && lower.lineno === first.lineno && lower.col_offset === first.col_offset) this.giveUp();
    this.advance();
    const upper = this.isSliceEnd() ? null : this.parseExpression();
    let step: Expr | null = null;
    if (this.accept(Kind.Colon) && !this.isSliceEnd()) step = this.parseExpression();
    return { node: 'Slice', lower, upper, step, ...span(first, this.previous) };
  }

  private isSliceEnd(): boolean {
    return this.at(Kind.Colon) || this.at(Kind.Comma) || this.at(Kind.RightBracket);
  }

  private parseAtom(): Expr {
    const token = this.token;
    switch (token.kind) {
      case Kind.Name:
        this.advance();
        return nameNode(this.identifierOf(token), token);
      case Kind.Number:
        return this.parseNumberAtom();
      case Kind.String:
      case Kind.FStringStart:
        return this.parseStrings();
      case Kind.LeftParen:
        return this.parseParenthesis();
      case Kind.LeftBracket:
        return this.parseBracket();
      case Kind.LeftBrace:
        return this.parseBrace();
      case Kind.True:
        return this.constantAtom({ type: 'bool', value: true });
      case Kind.False:
        return this.constantAtom({ type: 'bool', value: false });
      case Kind.None:
        return this.constantAtom({ type: 'None' });
      case Kind.Ellipsis:
        return this.constantAtom({ type: 'Ellipsis' });
      default:
        return this.giveUp();
    }
  }

  private constantAtom(value: Constant['value']): Constant {
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
    const value = parseNumber(this.textOf(this.token));
    return typeof value === 'number' ? this.giveUp() : this.constantAtom(value);
  }

  private parseParenthesis(): Expr {
    const open = this.advance();
    this.enter();
    const expr = this.parseParenthesized(open);
    this.depth--;
    return expr;
  }

  private parseParenthesized(open: Token): Expr {
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
  private parseRest(first: Expr, closing: Kind): Expr[] {
    const elts = [first];
    while (this.accept(Kind.Comma)) {
      if (this.at(closing)) break;
      elts.push(this.parseStarNamedExpression());
    }
    return elts;
  }

  private parseBracket(): Expr {
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

  private parseBrace(): Expr {
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

  private parseSetOrDict(open: Token): Expr {
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

  private parseDict(open: Token, first: Expr | null): Expr {
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

  private parseComprehensions(): Comprehension[] {
    const generators: Comprehension[] = [];
    while (this.at(Kind.For) || this.at(Kind.Async)) {
      const is_async = this.accept(Kind.Async) ? 1 : 0;
      this.expect(Kind.For);
      const target = this.parseStarTargets();
      this.expect(Kind.In);
      const iter = this.parseBinary(Precedence.Or);
      const ifs: Expr[] = [];
      while (this.accept(Kind.If)) ifs.push(this.parseBinary(Precedence.Or));
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
    const target = this.at(Kind.Star) ? this.parseStarred(Precedence.BitOr) : this.parsePrimary();
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

  // Strings.

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
  private parsePlainString(token: Token): Constant | null {
    const text = this.textOf(token);
    const parts = splitString(text);
    if (parts.isFString) return null;
    const value = decodeString(this.context, text, parts, token);
    const { lineno, col_offset, end_lineno, end_col_offset } = token;
    const kind = value.type === 'str' ? parts.kind : null;
    return { node: 'Constant', value, kind, lineno, col_offset, end_lineno, end_col_offset };
  }

  private parseFString(): Expr {
    const start = this.advance();
    this.enter();
    const isRaw = this.textOf(start).toLowerCase().includes('r');
    const decode = (text: string): StrValue =>
      isRaw || !text.includes('\\') ? plainStr(text) : decodeStrBody(this.context, text, this.token.lineno);
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
  private parseReplacementField(decode: (text: string) => StrValue): Expr {
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
      spec = { value: makeFormatSpec(pieces, span(colon, this.previous), this.profile.formatSpecIsRough), debugText: colon.metadata };
    }
    const closing = this.expect(Kind.RightBrace);
    this.depth--;
    const decodeDebug = (text: string | null): StrValue => {
      if (text === null) this.hasLostText = true;
      return decode(text ?? '');
    };
    return makeReplacementField({ expression, isDebug, conversion, spec, closing, decode: decodeDebug }, span(open, closing));
  }

  /** Text of a format specification is never raw. */
  private parseSpecText(): Constant {
    const token = this.advance();
    return strNode(decodeStrBody(this.context, this.textOf(token), token.lineno), null, token);
  }

  private parseConversion(): FieldPart<number> & { lineno: number; col_offset: number } {
    const mark = this.advance();
    const token = this.expect(Kind.Name);
    const name = this.textOf(token);
    if (mark.end_lineno !== token.lineno || mark.end_col_offset !== token.col_offset) this.giveUp();
    if (name !== 's' && name !== 'r' && name !== 'a') this.giveUp();
    return { value: name.charCodeAt(0), debugText: mark.metadata, lineno: token.lineno, col_offset: token.col_offset };
  }

  // Parameters.

  private parseLambdaParameters(): Arguments {
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

  private parseParameter(isAnnotated: boolean, mayStarAnnotation: boolean): Arg {
    const token = this.expect(Kind.Name);
    let annotation: Expr | null = null;
    if (isAnnotated && this.accept(Kind.Colon)) annotation = mayStarAnnotation ? this.parseStarExpression() : this.parseExpression();
    return { node: 'arg', arg: this.identifierOf(token), annotation, type_comment: null, ...span(token, this.previous) };
  }
}

function signOf(kind: Kind): UnaryOperator {
  return kind === Kind.Minus ? 'USub' : kind === Kind.Plus ? 'UAdd' : 'Invert';
}

/** The precedence of a token as a binary operator, or -1. */
function bindingOf(kind: Kind): number {
  switch (kind) {
    case Kind.Or:
      return Precedence.Or;
    case Kind.And:
      return Precedence.And;
    case Kind.EqualEqual:
    case Kind.NotEqual:
    case Kind.Less:
    case Kind.LessEqual:
    case Kind.Greater:
    case Kind.GreaterEqual:
    case Kind.In:
    case Kind.Not:
    case Kind.Is:
      return Precedence.Comparison;
    case Kind.Bar:
      return Precedence.BitOr;
    case Kind.Caret:
      return Precedence.BitXor;
    case Kind.Ampersand:
      return Precedence.BitAnd;
    case Kind.LeftShift:
    case Kind.RightShift:
      return Precedence.Shift;
    case Kind.Plus:
    case Kind.Minus:
      return Precedence.Sum;
    case Kind.Star:
    case Kind.Slash:
    case Kind.DoubleSlash:
    case Kind.Percent:
    case Kind.At:
      return Precedence.Term;
    default:
      return -1;
  }
}

function operatorOf(kind: Kind): Operator {
  switch (kind) {
    case Kind.Bar:
      return 'BitOr';
    case Kind.Caret:
      return 'BitXor';
    case Kind.Ampersand:
      return 'BitAnd';
    case Kind.LeftShift:
      return 'LShift';
    case Kind.RightShift:
      return 'RShift';
    case Kind.Plus:
      return 'Add';
    case Kind.Minus:
      return 'Sub';
    case Kind.Star:
      return 'Mult';
    case Kind.Slash:
      return 'Div';
    case Kind.DoubleSlash:
      return 'FloorDiv';
    case Kind.Percent:
      return 'Mod';
    default:
      return 'MatMult';
  }
}
