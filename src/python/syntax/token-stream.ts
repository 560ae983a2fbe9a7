// The tokens of a program in the order the parser asks for them, with what the grammar's start symbol adds: in `single` mode the end of the
// text counts as the end of a line once, and closes all blocks.
// Follows _PyPegen_fill_token and initialize_token in Parser/pegen.c, CPython 3.13. An expression of a 3.10 or 3.11 f-string is a text of
// its own, whose first line is moved to where it stands in the program.

import type { SourceContext } from './source-context.ts';
import { Kind, Token } from './token.ts';
import { Tokenizer } from './tokenizer.ts';

export type ParseMode = 'exec' | 'eval' | 'single' | 'func_type' | 'fstring';

/** Where the first line of a text is in the program around it. */
export interface TextOrigin {
  readonly lineno: number;
  readonly col_offset: number;
}

/** Tokens between two looks at the clock, less one. */
const CLOCK_MASK = 0xfff;

export class TokenStream {
  readonly tokenizer: Tokenizer;
  private readonly closesBlocks: boolean;
  readonly tokens: Token[] = [];
  private hasStarted = false;

  constructor(
    readonly text: string,
    readonly mode: ParseMode,
    private readonly context: SourceContext,
    readonly origin: TextOrigin | null,
  ) {
    this.closesBlocks = !context.keepsBlocksOpen;
    this.tokenizer = new Tokenizer(text, context, origin === null ? 0 : origin.lineno - 1);
  }

  /** Adds the next token. */
  fill(): Token {
    const { tokenizer } = this;
    let token = tokenizer.next();
    if (token.kind === Kind.EndMarker && this.mode === 'single' && this.hasStarted) {
      const { level, lineno } = token;
      token = new Token(Kind.Newline, -1, -1, level, lineno, -1, lineno, -1);
      this.hasStarted = false;
      if (tokenizer.indents.length > 1 && this.closesBlocks) {
        tokenizer.pendingIndents = 1 - tokenizer.indents.length;
        tokenizer.indents.length = 1;
      }
    } else this.hasStarted = true;
    if (this.origin !== null && tokenizer.lineno === this.origin.lineno) token = moveRight(token, this.origin.col_offset);
    if ((this.tokens.push(token) & CLOCK_MASK) === 0) this.context.checkTime?.();
    return token;
  }
}

function moveRight(token: Token, columns: number): Token {
  const { kind, start, end, level, lineno, col_offset, end_lineno, end_col_offset } = token;
  return new Token(kind, start, end, level, lineno, col_offset + columns, end_lineno, end_col_offset + columns);
}
