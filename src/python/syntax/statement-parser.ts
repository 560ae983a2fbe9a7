// Compound statements and whole programs, by recursive descent.
// Follows the statement rules of Grammar/python.gram, CPython 3.13; what a release lacks is refused by asking its profile.
// `match` and `case` are keywords only where a statement reads as one: tried first, taken back if it does not.

import type {
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  ExceptHandler,
  Expr,
  FunctionDef,
  FunctionType,
  Match,
  MatchCase,
  Stmt,
  WithItem,
} from './ast.ts';
import { GIVE_UP, span } from './cursor.ts';
import { SimpleStatementParser } from './simple-statement-parser.ts';
import { Kind, type Token } from './token.ts';

export class StatementParser extends SimpleStatementParser {
  /** Statements up to the end of the program. */
  parseFile(): Stmt[] {
    const body: Stmt[] = [];
    while (!this.at(Kind.EndMarker)) this.parseStatement(body);
    return body;
  }

  /** One entry at a prompt. What follows it is for the caller to look at. */
  parseInteractive(): Stmt[] {
    const start = this.token;
    if (this.at(Kind.Newline)) {
      this.advance();
      return [{ node: 'Pass', ...span(start, start) }];
    }
    const body: Stmt[] = [];
    const isCompound = this.parseStatement(body);
    if (isCompound && !this.at(Kind.Newline)) this.giveUp();
    return body;
  }

  parseEval(): Expr {
    const body = this.parseExpressions();
    while (this.at(Kind.Newline)) this.advance();
    if (!this.at(Kind.EndMarker)) this.giveUp();
    return body;
  }

  /** `(int, *str) -> bool`, what a type comment says of a function: the stars leave no trace. */
  parseFunctionType(): FunctionType {
    this.expect(Kind.LeftParen);
    const argtypes: Expr[] = [];
    let stars = 0;
    while (!this.at(Kind.RightParen)) {
      if (argtypes.length > 0) this.expect(Kind.Comma);
      const star = this.accept(Kind.Star) ? 1 : this.accept(Kind.DoubleStar) ? 2 : 0;
      if (stars > 0 && star <= stars) this.giveUp();
      stars = star;
      argtypes.push(this.parseExpression());
    }
    this.expect(Kind.RightParen);
    this.expect(Kind.Arrow);
    const returns = this.parseExpression();
    while (this.at(Kind.Newline)) this.advance();
    if (!this.at(Kind.EndMarker)) this.giveUp();
    return { node: 'FunctionType', argtypes, returns };
  }

  /** An expression of a 3.10 or 3.11 f-string. */
  parseFStringExpression(): Expr {
    const body = this.parseStarExpressions();
    return body;
  }

  /** A compound statement, or a line of simple ones. True for a compound one. */
  private parseStatement(body: Stmt[]): boolean {
    const compound = this.parseCompound();
    if (compound !== null) {
      body.push(compound);
      return true;
    }
    this.parseSimpleLine(body);
    return false;
  }

  private parseSimpleLine(body: Stmt[]): void {
    for (;;) {
      body.push(this.parseSimple());
      if (this.at(Kind.Newline)) break;
      this.expect(Kind.Semicolon);
      if (this.at(Kind.Newline)) break;
    }
    this.advanceLine();
  }

  /** Takes the line's end. At the end of the text there is nothing after it, and that is no error. */
  private advanceLine(): void {
    if (this.tokens[this.index + 1] === undefined) this.giveUp();
    this.advance();
  }

  private parseBlock(): Stmt[] {
    const body: Stmt[] = [];
    if (!this.at(Kind.Newline)) {
      this.parseSimpleLine(body);
      return body;
    }
    this.advance();
    this.expect(Kind.Indent);
    this.enter();
    do this.parseStatement(body);
    while (!this.at(Kind.Dedent) && !this.at(Kind.EndMarker));
    this.depth--;
    this.expect(Kind.Dedent);
    return body;
  }

  private parseCompound(): Stmt | null {
    switch (this.kind) {
      case Kind.If:
        return this.parseIf();
      case Kind.Def:
        return this.parseFunction([]);
      case Kind.Class:
        return this.parseClassDef([]);
      case Kind.At:
        return this.parseDecorated();
      case Kind.For:
        return this.parseFor(this.token, false);
      case Kind.While:
        return this.parseWhile();
      case Kind.Try:
        return this.parseTry();
      case Kind.With:
        return this.parseWith(this.token, false);
      case Kind.Async:
        return this.parseAsync();
      case Kind.Name:
        return this.isWord('match') ? this.parseMatch() : null;
      default:
        return null;
    }
  }

  private parseAsync(): Stmt {
    const start = this.token;
    const next = this.peekKind(1);
    if (next === Kind.Def) return this.parseFunction([]);
    this.advance();
    if (next === Kind.For) return this.parseFor(start, true);
    if (next === Kind.With) return this.parseWith(start, true);
    return this.giveUp();
  }

  /** `if` and the `elif`s after it, which nest: collected first, then nested from the last one. */
  private parseIf(): Stmt {
    const branches: { start: Token; test: Expr; body: Stmt[] }[] = [];
    do {
      const start = this.advance();
      const test = this.parseNamedExpression();
      this.expect(Kind.Colon);
      const body = this.parseBlock();
      branches.push({ start, test, body });
      if (this.depth + branches.length > this.depthMax) this.giveUp();
    } while (this.at(Kind.Elif));
    let orelse = this.parseElse();
    const end = this.lastText();
    for (let i = branches.length - 1; i >= 0; i--) {
      const { start, test, body } = branches[i]!;
      orelse = [{ node: 'If', test, body, orelse, ...span(start, end) }];
    }
    return orelse[0]!;
  }

  private parseElse(): Stmt[] {
    if (!this.accept(Kind.Else)) return [];
    this.expect(Kind.Colon);
    return this.parseBlock();
  }

  private parseWhile(): Stmt {
    const start = this.advance();
    const test = this.parseNamedExpression();
    this.expect(Kind.Colon);
    const body = this.parseBlock();
    const orelse = this.parseElse();
    return { node: 'While', test, body, orelse, ...span(start, this.lastText()) };
  }

  private parseFor(start: Token, isAsync: boolean): Stmt {
    this.expect(Kind.For);
    const target = this.parseStarTargets();
    this.expect(Kind.In);
    const iter = this.parseStarExpressions();
    this.expect(Kind.Colon);
    const body = this.parseBlock();
    const orelse = this.parseElse();
    const place = span(start, this.lastText());
    if (isAsync) return { node: 'AsyncFor', target, iter, body, orelse, type_comment: null, ...place };
    return { node: 'For', target, iter, body, orelse, type_comment: null, ...place };
  }

  private parseWith(start: Token, isAsync: boolean): Stmt {
    this.expect(Kind.With);
    const items = this.parseWithItems();
    this.expect(Kind.Colon);
    const body = this.parseBlock();
    const place = span(start, this.lastText());
    if (isAsync) return { node: 'AsyncWith', items, body, type_comment: null, ...place };
    return { node: 'With', items, body, type_comment: null, ...place };
  }

  /** The brackets may be the statement's own: if a colon follows the closing one, that reading is tried first. */
  private parseWithItems(): WithItem[] {
    if (this.at(Kind.LeftParen) && this.isColonAfterBracket()) {
      const { index, depth } = this;
      try {
        this.advance();
        const items = this.parseWithItemList(Kind.RightParen);
        this.expect(Kind.RightParen);
        return items;
      } catch (thrown) {
        if (thrown !== GIVE_UP) throw thrown;
        this.rewind(index);
        this.depth = depth;
      }
    }
    return this.parseWithItemList(Kind.Colon);
  }

  private isColonAfterBracket(): boolean {
    const level = this.token.level - 1;
    for (let i = this.index + 1; i < this.tokens.length; i++) {
      const token = this.tokens[i]!;
      if (token.kind === Kind.RightParen && token.level === level) return this.tokens[i + 1]?.kind === Kind.Colon;
    }
    return false;
  }

  private parseWithItemList(closing: Kind): WithItem[] {
    const items: WithItem[] = [];
    do {
      if (closing === Kind.RightParen && this.at(closing) && items.length > 0) break;
      const context_expr = this.parseExpression();
      const optional_vars = this.accept(Kind.As) ? this.parseStarTarget() : null;
      items.push({ node: 'withitem', context_expr, optional_vars });
    } while (this.accept(Kind.Comma));
    return items;
  }

  private parseTry(): Stmt {
    const start = this.advance();
    this.expect(Kind.Colon);
    const body = this.parseBlock();
    const handlers: ExceptHandler[] = [];
    let isStar = false;
    while (this.at(Kind.Except)) {
      const isThisStar = this.peekKind(1) === Kind.Star;
      if (isThisStar && !this.profile.exceptStar) this.giveUp();
      if (handlers.length > 0 && isThisStar !== isStar) this.giveUp();
      isStar = isThisStar;
      handlers.push(this.parseHandler(isStar));
    }
    const orelse = handlers.length > 0 ? this.parseElse() : [];
    let finalbody: Stmt[] = [];
    if (this.accept(Kind.Finally)) {
      this.expect(Kind.Colon);
      finalbody = this.parseBlock();
    } else if (handlers.length === 0) this.giveUp();
    const place = span(start, this.lastText());
    return { node: isStar ? 'TryStar' : 'Try', body, handlers, orelse, finalbody, ...place };
  }

  private parseHandler(isStar: boolean): ExceptHandler {
    const start = this.advance();
    if (isStar) this.advance();
    let type: Expr | null = null;
    let name: string | null = null;
    if (!this.at(Kind.Colon) || isStar) {
      type = this.parseExpression();
      if (this.accept(Kind.As)) name = this.expectIdentifier();
    }
    this.expect(Kind.Colon);
    const body = this.parseBlock();
    return { node: 'ExceptHandler', type, name, body, ...span(start, this.lastText()) };
  }

  private parseDecorated(): Stmt {
    const decorators: Expr[] = [];
    while (this.accept(Kind.At)) {
      decorators.push(this.parseNamedExpression());
      this.expect(Kind.Newline);
    }
    if (this.at(Kind.Class)) return this.parseClassDef(decorators);
    if (this.at(Kind.Def) || this.at(Kind.Async)) return this.parseFunction(decorators);
    return this.giveUp();
  }

  private parseFunction(decorator_list: Expr[]): FunctionDef | AsyncFunctionDef {
    const start = this.token;
    const isAsync = this.accept(Kind.Async);
    this.expect(Kind.Def);
    const name = this.expectIdentifier();
    const type_params = this.parseTypeParameters();
    this.expect(Kind.LeftParen);
    const args: Arguments = this.parseParameters(Kind.RightParen, true);
    this.advance();
    const returns = this.accept(Kind.Arrow) ? this.parseExpression() : null;
    this.expect(Kind.Colon);
    const body = this.parseBlock();
    const place = span(start, this.lastText());
    const node = isAsync ? 'AsyncFunctionDef' : 'FunctionDef';
    return { node, name, args, body, decorator_list, returns, type_comment: null, type_params, ...place };
  }

  private parseClassDef(decorator_list: Expr[]): ClassDef {
    const start = this.expect(Kind.Class);
    const name = this.expectIdentifier();
    const type_params = this.parseTypeParameters();
    let bases: Expr[] = [];
    let keywords: ClassDef['keywords'] = [];
    if (this.accept(Kind.LeftParen)) {
      if (!this.at(Kind.RightParen)) ({ args: bases, keywords } = this.parseArguments(null));
      this.expect(Kind.RightParen);
    }
    this.expect(Kind.Colon);
    const body = this.parseBlock();
    return { node: 'ClassDef', name, bases, keywords, body, decorator_list, type_params, ...span(start, this.lastText()) };
  }

  /** A `match` statement, or null if the line is an expression that begins with that name. */
  private parseMatch(): Match | null {
    const { index, depth } = this;
    const start = this.token;
    this.advance();
    if (!this.startsExpression()) {
      this.rewind(index);
      return null;
    }
    let subject: Expr;
    try {
      subject = this.parseSubject();
      this.expect(Kind.Colon);
      this.expect(Kind.Newline);
      this.expect(Kind.Indent);
      if (!this.isWord('case')) this.giveUp();
    } catch (thrown) {
      if (thrown !== GIVE_UP) throw thrown;
      this.rewind(index);
      this.depth = depth;
      return null;
    }
    this.enter();
    const cases: MatchCase[] = [];
    while (this.isWord('case')) cases.push(this.parseCase());
    this.depth--;
    this.expect(Kind.Dedent);
    return { node: 'Match', subject, cases, ...span(start, this.lastText()) };
  }

  private parseSubject(): Expr {
    const first = this.token;
    const element = this.parseStarNamedExpression();
    if (!this.at(Kind.Comma)) return element.node === 'Starred' ? this.giveUp() : element;
    const elts = [element];
    while (this.accept(Kind.Comma)) {
      if (!this.startsExpression()) break;
      elts.push(this.parseStarNamedExpression());
    }
    return { node: 'Tuple', elts, ctx: 'Load', ...span(first, this.previous) };
  }

  private parseCase(): MatchCase {
    this.advance();
    const pattern = this.parsePatterns();
    const guard = this.accept(Kind.If) ? this.parseNamedExpression() : null;
    this.expect(Kind.Colon);
    const body = this.parseBlock();
    return { node: 'match_case', pattern, guard, body };
  }
}
