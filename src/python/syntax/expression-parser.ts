// Expressions, by recursive descent with one loop for all binary operators.
// Follows the expression rules of Grammar/python.gram, CPython 3.13, and builds the same nodes with the same places.
// Chains that nest to the right (`a if b else c if d ...`, `lambda: lambda: ...`, `- - x`, `x ** y ** z`) are loops, so that the native stack
// grows only with brackets, f-strings and blocks, which the tokenizer bounds.

import { ArgumentParser } from './argument-parser.ts';
import type { Arguments, BoolOperator, Call, CompareOperator, Expr, Operator, UnaryOperator } from './ast.ts';
import { nameNode, span } from './cursor.ts';
import { Kind, type Token } from './token.ts';

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

export class ExpressionParser extends ArgumentParser {
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
    return this.at(Kind.Star) ? this.parseStarredOperand() : this.parseExpression();
  }

  /** `*a`, where an operand follows the star. */
  protected parseStarredOperand(): Expr {
    const star = this.expect(Kind.Star);
    const value = this.parseBinary(Precedence.BitOr);
    return { node: 'Starred', value, ctx: 'Load', ...span(star, this.previous) };
  }

  /** `*a` in calls and slices, where a whole expression follows. */
  protected parseStarredExpression(): Expr {
    const star = this.expect(Kind.Star);
    const value = this.parseExpression();
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
    return this.at(Kind.Star) ? this.parseStarredOperand() : this.parseNamedExpression();
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
        // `<>` is an operator only for those who imported barry_as_FLUFL, and then the other one is none.
        if ((this.text.charCodeAt(this.token.start) === 0x3c) !== this.context.usesDiamond) this.giveUp();
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

  protected parsePrimary(): Expr {
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
