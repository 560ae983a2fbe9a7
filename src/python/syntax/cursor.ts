// The fast parser's hands: the tokens of a whole program, the place in them, and what every rule needs.
// It never explains: at the first thing it does not expect it throws `GIVE_UP`, and the grammar of grammar/ is asked, which follows CPython
// rule for rule and knows every message. So this parser must accept what CPython accepts, build the same tree, and refuse the rest.
// Invariant: `token` is `tokens[index]`. `depth` bounds the native stack: past it the grammar counts levels as CPython does.

import type { SyntaxProfile } from '../profiles/profile.ts';
import type { Expr, Name, Positioned } from './ast.ts';
import { normalizeIdentifier } from './identifier.ts';
import type { SourceContext } from './source-context.ts';
import { Kind, type Token } from './token.ts';
import { decodeUtf8 } from './utf8-text.ts';

/** Thrown when the program is not what the fast parser expects. */
export const GIVE_UP: unique symbol = Symbol('give up');

export class Cursor {
  index = 0;
  token: Token;
  kind: Kind;
  depth = 0;
  readonly profile: SyntaxProfile;
  /** The last token that was taken. */
  previous: Token;

  constructor(
    /** UTF-8. */
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly context: SourceContext,
    readonly depthMax: number,
  ) {
    this.profile = context.profile;
    this.token = tokens[0]!;
    this.kind = this.token.kind;
    this.previous = this.token;
  }

  giveUp(): never {
    throw GIVE_UP;
  }

  /** Asked by a call, so that the type checker does not take the kind for a constant. */
  at(kind: Kind): boolean {
    return this.kind === kind;
  }

  advance(): Token {
    const token = this.token;
    this.previous = token;
    const next = this.tokens[++this.index];
    if (next === undefined) throw GIVE_UP;
    this.token = next;
    this.kind = next.kind;
    return token;
  }

  expect(kind: Kind): Token {
    if (this.kind !== kind) throw GIVE_UP;
    return this.advance();
  }

  /** Takes the token if it is of the kind. */
  accept(kind: Kind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  peekKind(ahead: number): Kind {
    const token = this.tokens[this.index + ahead];
    return token === undefined ? Kind.EndMarker : token.kind;
  }

  rewind(index: number): void {
    this.index = index;
    this.token = this.tokens[index]!;
    this.kind = this.token.kind;
    this.previous = this.tokens[index === 0 ? 0 : index - 1]!;
  }

  enter(): void {
    if (++this.depth > this.depthMax) throw GIVE_UP;
  }

  textOf(token: Token): string {
    return this.text.slice(token.start, token.end);
  }

  isWord(word: string): boolean {
    return (
      this.kind === Kind.Name && this.text.startsWith(word, this.token.start) && this.token.end - this.token.start === word.length
    );
  }

  identifierOf(token: Token): string {
    const name = this.text.slice(token.start, token.end);
    // Unequal lengths only beyond ASCII: bytes are then more than characters.
    for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) >= 0x80) return normalizeIdentifier(decodeUtf8(name));
    return name;
  }

  expectIdentifier(): string {
    return this.identifierOf(this.expect(Kind.Name));
  }

  /** The last token that is text: statements end there, not at the line's end. */
  lastText(): Token {
    let token = this.previous;
    for (let i = this.index - 1; isWhite(token.kind) && i > 0; ) token = this.tokens[--i]!;
    return token;
  }
}

function isWhite(kind: Kind): boolean {
  return kind === Kind.EndMarker || (kind >= Kind.Newline && kind <= Kind.Dedent);
}

export function nameNode(id: string, token: Token): Name {
  return {
    node: 'Name',
    id,
    ctx: 'Load',
    lineno: token.lineno,
    col_offset: token.col_offset,
    end_lineno: token.end_lineno,
    end_col_offset: token.end_col_offset,
  };
}

/** From the start of the first to the end of the last. */
export function span(first: Positioned, last: Positioned): Positioned {
  return {
    lineno: first.lineno,
    col_offset: first.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
}

/** Makes an expression a target. False if it can be none, or contains one that can be none. */
export function makeTarget(expr: Expr, ctx: 'Store' | 'Del'): boolean {
  switch (expr.node) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      expr.ctx = ctx;
      return true;
    case 'Starred':
      if (ctx === 'Del' || expr.value.node === 'Starred') return false;
      expr.ctx = ctx;
      return makeTarget(expr.value, ctx);
    case 'Tuple':
    case 'List':
      expr.ctx = ctx;
      for (const element of expr.elts) if (!makeTarget(element, ctx)) return false;
      return true;
    default:
      return false;
  }
}
