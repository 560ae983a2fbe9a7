// Statements that fit on a line, and type parameters, which a type alias has in common with functions and classes.
// Follows the rules `simple_stmt` and `type_params` of Grammar/python.gram, CPython 3.13; what a release lacks is refused by asking its profile.
// `type` is a keyword only where a name follows it.

import type { Alias, Expr, Operator, Stmt, TypeParam } from './ast.ts';
import { makeTarget, nameNode, span } from './cursor.ts';
import { PatternParser } from './pattern-parser.ts';
import { Kind, type Token } from './token.ts';

export class SimpleStatementParser extends PatternParser {
  protected parseSimple(): Stmt {
    const start = this.token;
    switch (start.kind) {
      case Kind.Return: {
        this.advance();
        const value = this.startsExpression() ? this.parseStarExpressions() : null;
        return { node: 'Return', value, ...span(start, this.previous) };
      }
      case Kind.Import:
        return this.parseImport();
      case Kind.From:
        return this.parseImportFrom();
      case Kind.Raise:
        return this.parseRaise();
      case Kind.Pass:
        this.advance();
        return { node: 'Pass', ...span(start, start) };
      case Kind.Break:
        this.advance();
        return { node: 'Break', ...span(start, start) };
      case Kind.Continue:
        this.advance();
        return { node: 'Continue', ...span(start, start) };
      case Kind.Del:
        return this.parseDelete();
      case Kind.Assert: {
        this.advance();
        const test = this.parseExpression();
        const msg = this.accept(Kind.Comma) ? this.parseExpression() : null;
        return { node: 'Assert', test, msg, ...span(start, this.previous) };
      }
      case Kind.Global:
        return { node: 'Global', names: this.parseNames(), ...span(start, this.previous) };
      case Kind.Nonlocal:
        return { node: 'Nonlocal', names: this.parseNames(), ...span(start, this.previous) };
      default:
        return this.parseExpressionStatement();
    }
  }

  private parseNames(): string[] {
    this.advance();
    const names = [this.expectIdentifier()];
    while (this.accept(Kind.Comma)) names.push(this.expectIdentifier());
    return names;
  }

  private parseRaise(): Stmt {
    const start = this.advance();
    let exc: Expr | null = null;
    let cause: Expr | null = null;
    if (this.startsExpression()) {
      exc = this.parseExpression();
      if (this.accept(Kind.From)) cause = this.parseExpression();
    }
    return { node: 'Raise', exc, cause, ...span(start, this.previous) };
  }

  private parseDelete(): Stmt {
    const start = this.advance();
    const targets: Expr[] = [];
    do {
      if (targets.length > 0 && (this.at(Kind.Newline) || this.at(Kind.Semicolon))) break;
      const target = this.parseOperand();
      if (!makeTarget(target, 'Del')) this.giveUp();
      targets.push(target);
    } while (this.accept(Kind.Comma));
    return { node: 'Delete', targets, ...span(start, this.previous) };
  }

  private parseImport(): Stmt {
    const start = this.advance();
    const names: Alias[] = [];
    do {
      const first = this.token;
      const name = this.parseDottedText();
      const asname = this.accept(Kind.As) ? this.expectIdentifier() : null;
      names.push({ node: 'alias', name, asname, ...span(first, this.previous) });
    } while (this.accept(Kind.Comma));
    return { node: 'Import', names, ...span(start, this.previous) };
  }

  private parseDottedText(): string {
    let name = this.expectIdentifier();
    while (this.accept(Kind.Dot)) name += `.${this.expectIdentifier()}`;
    return name;
  }

  private parseImportFrom(): Stmt {
    const start = this.advance();
    let level = 0;
    while (this.at(Kind.Dot) || this.at(Kind.Ellipsis)) level += this.advance().kind === Kind.Dot ? 1 : 3;
    const module = this.at(Kind.Name) ? this.parseDottedText() : null;
    if (module === null && level === 0) this.giveUp();
    this.expect(Kind.Import);
    const names = this.parseImportTargets();
    return { node: 'ImportFrom', module, names, level, ...span(start, this.previous) };
  }

  private parseImportTargets(): Alias[] {
    if (this.at(Kind.Star)) {
      const star = this.advance();
      return [{ node: 'alias', name: '*', asname: null, ...span(star, star) }];
    }
    const isBracketed = this.accept(Kind.LeftParen);
    const names: Alias[] = [];
    do {
      if (isBracketed && names.length > 0 && this.at(Kind.RightParen)) break;
      const first = this.token;
      const name = this.expectIdentifier();
      const asname = this.accept(Kind.As) ? this.expectIdentifier() : null;
      names.push({ node: 'alias', name, asname, ...span(first, this.previous) });
    } while (this.accept(Kind.Comma));
    if (isBracketed) this.expect(Kind.RightParen);
    return names;
  }

  /** Assignments of all kinds, type aliases and expressions. */
  private parseExpressionStatement(): Stmt {
    const start = this.token;
    if (this.isWord('type') && this.peekKind(1) === Kind.Name && this.profile.typeParameters) return this.parseTypeAlias();
    const expr = this.parseYieldOrStarExpressions();
    if (this.at(Kind.Equal)) return this.parseAssign(start, expr);
    if (this.at(Kind.Colon)) return this.parseAnnotated(start, expr);
    const op = augmentedOperator(this.kind);
    if (op === null) return { node: 'Expr', value: expr, ...span(start, this.previous) };
    if (!isSingleTarget(expr)) this.giveUp();
    makeTarget(expr, 'Store');
    this.advance();
    const value = this.parseYieldOrStarExpressions();
    return { node: 'AugAssign', target: expr, op, value, ...span(start, this.previous) };
  }

  private parseAssign(start: Token, first: Expr): Stmt {
    const targets: Expr[] = [];
    let value = first;
    while (this.accept(Kind.Equal)) {
      if (!makeTarget(value, 'Store')) this.giveUp();
      targets.push(value);
      value = this.parseYieldOrStarExpressions();
    }
    return { node: 'Assign', targets, value, type_comment: null, ...span(start, this.previous) };
  }

  private parseAnnotated(start: Token, target: Expr): Stmt {
    if (!isSingleTarget(target) || (start.kind === Kind.LeftParen && isBracketedTarget(start, target))) this.giveUp();
    makeTarget(target, 'Store');
    this.advance();
    const annotation = this.parseExpression();
    const value = this.accept(Kind.Equal) ? this.parseYieldOrStarExpressions() : null;
    const simple = target.node === 'Name' && start.kind === Kind.Name ? 1 : 0;
    return { node: 'AnnAssign', target, annotation, value, simple, ...span(start, this.previous) };
  }

  private parseTypeAlias(): Stmt {
    const start = this.advance();
    const token = this.expect(Kind.Name);
    const name = nameNode(this.identifierOf(token), token);
    name.ctx = 'Store';
    const type_params = this.parseTypeParameters();
    this.expect(Kind.Equal);
    const value = this.parseExpression();
    return { node: 'TypeAlias', name, type_params, value, ...span(start, this.previous) };
  }

  protected parseTypeParameters(): TypeParam[] {
    if (!this.at(Kind.LeftBracket)) return [];
    if (!this.profile.typeParameters) this.giveUp();
    this.advance();
    const params: TypeParam[] = [];
    do {
      if (this.at(Kind.RightBracket) && params.length > 0) break;
      params.push(this.parseTypeParameter());
    } while (this.accept(Kind.Comma));
    this.expect(Kind.RightBracket);
    return params;
  }

  private parseTypeParameter(): TypeParam {
    const start = this.token;
    if (this.accept(Kind.Star)) {
      const name = this.expectIdentifier();
      const default_value = this.parseTypeDefault(true);
      return { node: 'TypeVarTuple', name, default_value, ...span(start, this.previous) };
    }
    if (this.accept(Kind.DoubleStar)) {
      const name = this.expectIdentifier();
      const default_value = this.parseTypeDefault(false);
      return { node: 'ParamSpec', name, default_value, ...span(start, this.previous) };
    }
    const name = this.expectIdentifier();
    const bound = this.accept(Kind.Colon) ? this.parseExpression() : null;
    const default_value = this.parseTypeDefault(false);
    return { node: 'TypeVar', name, bound, default_value, ...span(start, this.previous) };
  }

  private parseTypeDefault(mayStar: boolean): Expr | null {
    if (!this.at(Kind.Equal)) return null;
    if (!this.profile.typeParameterDefaults) this.giveUp();
    this.advance();
    return mayStar ? this.parseStarExpression() : this.parseExpression();
  }
}

/** `(x).y: int`: the grammar takes `(x)` for the target, and does not come back to read more. */
function isBracketedTarget(start: Token, target: Expr): boolean {
  let base = target;
  while (base.lineno === start.lineno && base.col_offset === start.col_offset) {
    if (base.node === 'Attribute' || base.node === 'Subscript') base = base.value;
    else if (base.node === 'Call') base = base.func;
    else return false;
  }
  return base !== target && isSingleTarget(base);
}

function isSingleTarget(expr: Expr): boolean {
  return expr.node === 'Name' || expr.node === 'Attribute' || expr.node === 'Subscript';
}

function augmentedOperator(kind: Kind): Operator | null {
  switch (kind) {
    case Kind.PlusEqual:
      return 'Add';
    case Kind.MinusEqual:
      return 'Sub';
    case Kind.StarEqual:
      return 'Mult';
    case Kind.AtEqual:
      return 'MatMult';
    case Kind.SlashEqual:
      return 'Div';
    case Kind.PercentEqual:
      return 'Mod';
    case Kind.AmpersandEqual:
      return 'BitAnd';
    case Kind.BarEqual:
      return 'BitOr';
    case Kind.CaretEqual:
      return 'BitXor';
    case Kind.LeftShiftEqual:
      return 'LShift';
    case Kind.RightShiftEqual:
      return 'RShift';
    case Kind.DoubleStarEqual:
      return 'Pow';
    case Kind.DoubleSlashEqual:
      return 'FloorDiv';
    default:
      return null;
  }
}
