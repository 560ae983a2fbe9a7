// Why a program is broken: the grammar is run twice, first as it is, then with its rules for mistakes; what no rule explains is
// "invalid syntax" at the furthest token of the first run. Follows _PyPegen_run_parser and _Pypegen_set_syntax_error, CPython 3.13
// Parser/pegen.c and pegen_errors.c. After that the rest of the text is tokenized, because a bracket that was never closed, or a string
// without an end, is a better reason than what the grammar found on the way.

import type { Expr } from '../ast.ts';
import { Done } from '../reading.ts';
import type { SubSource } from '../scanned-fstrings.ts';
import type { SourceContext } from '../source-context.ts';
import { SyntaxFailure } from '../syntax-failure.ts';
import { Kind, type Token } from '../token.ts';
import type { ParseMode, TextOrigin } from '../token-stream.ts';
import { TooManySteps } from './machine.ts';
import type { Rule } from './notation.ts';
import { pythonGrammar } from './python-grammar.ts';
import { RuleReader } from './rule-reader.ts';

export interface ExplainRequest {
  /** UTF-8 with line feeds. */
  readonly text: string;
  readonly mode: ParseMode;
  readonly context: SourceContext;
  readonly allowIncomplete: boolean;
}

const START_RULES: Readonly<Record<ParseMode, string>> = {
  exec: 'file',
  eval: 'eval',
  single: 'interactive',
  func_type: 'func_type',
  fstring: 'fstring',
};

/** Throws the SyntaxFailure of a broken program; returns if the grammar takes it. */
export function explainFailure(request: ExplainRequest): void {
  try {
    new Explanation(request, null).run();
  } catch (thrown) {
    if (thrown instanceof SyntaxFailure) thrown.warnings = [...request.context.warnings];
    throw thrown;
  }
}

class Explanation {
  private readonly reader: RuleReader;

  constructor(
    readonly request: ExplainRequest,
    origin: TextOrigin | null,
  ) {
    const { text, mode, context } = request;
    const start: Rule = pythonGrammar(context.profile).get(START_RULES[mode])!;
    const parseSubExpression = (source: SubSource): Expr => this.explainSubExpression(source);
    this.reader = new RuleReader(text, mode, context, origin, start, parseSubExpression);
  }

  /** The value of the start rule. */
  run(): unknown {
    const { reader } = this;
    const first = this.pass(false);
    if (first.failure === null && first.value !== null) {
      if (this.request.mode === 'single' && this.hasMoreText()) {
        reader.failLast('multiple statements found while compiling a single statement');
      }
      return first.value;
    }
    if (this.request.allowIncomplete && this.isAtEnd()) this.failIncomplete();
    if (first.failure !== null && !isSyntaxError(first.failure)) throw first.failure;
    const lastToken = reader.tokens[reader.tokens.length - 1]!;
    const failure = first.failure ?? this.pass(true).failure;
    const { tokenizer } = reader.stream;
    if (failure !== null) {
      if (!isSyntaxError(failure)) throw failure;
      throw tokenizer.done === Done.Ok ? this.restOfText(failure) : failure;
    }
    return this.failGenerally(lastToken);
  }

  /** A pass that would take too long ends at the token it has reached. */
  private pass(explainsMistakes: boolean): { value: unknown; failure: SyntaxFailure | null } {
    const { machine, tokens } = this.reader;
    const reached = tokens[tokens.length - 1];
    try {
      return { value: machine.run(explainsMistakes), failure: null };
    } catch (thrown) {
      if (thrown instanceof SyntaxFailure) return { value: null, failure: thrown };
      if (!(thrown instanceof TooManySteps)) throw thrown;
      return { value: null, failure: this.capture(() => this.reader.failAt(reached ?? machine.peek(), 'invalid syntax')) };
    }
  }

  private failGenerally(lastToken: Token): never {
    const { reader } = this;
    const { tokenizer } = reader.stream;
    if (lastToken.kind === Kind.Error && tokenizer.done === Done.EndOfFile) {
      if (tokenizer.level > 0) reader.failUnclosed();
      reader.failLast('unexpected EOF while parsing');
    }
    const seen = this.request.context.profile.errors.indentSeenInSecondPass
      ? reader.tokens[reader.tokens.length - 1]!
      : lastToken;
    if (seen.kind === Kind.Indent) reader.failIndent('unexpected indent');
    if (seen.kind === Kind.Dedent) reader.failIndent('unexpected unindent');
    throw this.restOfText(this.capture(() => reader.failAt(lastToken, 'invalid syntax')));
  }

  /** Tokenizes what is left. Returns the failure it has found there, if that one is to be told instead. */
  private restOfText(failure: SyntaxFailure): SyntaxFailure {
    const { reader } = this;
    const { tokenizer } = reader.stream;
    const failedLine = reader.tokens[reader.tokens.length - 1]!.lineno;
    for (;;) {
      const { kind } = tokenizer.next();
      if (kind === Kind.EndMarker) return failure;
      if (kind !== Kind.Error) continue;
      // Inside an f-string, what its expression did wrong is told.
      if (tokenizer.fStrings.length > 0) return failure;
      if (tokenizer.failure !== null) return tokenizer.failure;
      const top = tokenizer.level - 1;
      if (top < 0 || failedLine <= tokenizer.bracketLines[top]!) return failure;
      return this.capture(() => reader.failUnclosed());
    }
  }

  private capture(fail: () => never): SyntaxFailure {
    try {
      return fail();
    } catch (thrown) {
      if (thrown instanceof SyntaxFailure) return thrown;
      throw thrown;
    }
  }

  private isAtEnd(): boolean {
    const { done } = this.reader.stream.tokenizer;
    return done === Done.EndOfFile || done === Done.EndOfFileInString || done === Done.EndOfLineInString;
  }

  private failIncomplete(): never {
    const failure = this.capture(() =>
      this.reader.failLast('incomplete input', this.request.context.profile.incompleteInputKind),
    );
    failure.incomplete = true;
    throw failure;
  }

  /** Whether anything but white space and comments follows what the tokenizer has read. */
  private hasMoreText(): boolean {
    const { text, cur } = this.reader.stream.tokenizer;
    return !/^(?:[ \t\n\f]|#[^\n]*)*$/.test(text.slice(cur));
  }

  private explainSubExpression(source: SubSource): Expr {
    const { context } = this.request;
    const request: ExplainRequest = { text: `${source.text}\n`, mode: 'fstring', context, allowIncomplete: false };
    return new Explanation(request, source).run() as Expr;
  }
}

/** Other exceptions end the first pass for good. */
function isSyntaxError({ kind }: SyntaxFailure): boolean {
  return kind === 'SyntaxError' || kind === 'IndentationError' || kind === 'TabError';
}
