// What the parser asks of the allocator for each token it reads, in order: the token's record, its text, the name or the literal that it
// stands for. Texts, and what backtracking makes more than once, take up room as long as the tree lives; records until it is built.
// Follows initialize_token, _PyPegen_new_identifier and _PyPegen_number_token (Parser/pegen.c) and the memo rules of
// Grammar/python.gram, CPython 3.10 to 3.13: `primary` reads its atom twice, and where a target may begin `t_primary` has read it once
// before.

import { Kind, type Token } from '../syntax/token.ts';

export interface ReadingStep {
  /** Bytes of the object that holds the token's text; 0 for an empty or one-character one, which are shared. */
  readonly textBytes: number;
  /** The one character that it is, or -1. */
  readonly byte: number;
  /** Number objects that end up in no code. */
  readonly numbers: number;
  /** Objects that the tree keeps a reference to, roughly: a name is read twice. */
  readonly objects: number;
  /** The name or plain string literal that it stands for. */
  readonly name: string | null;
  readonly literal: string | null;
  /** It is a piece of an f-string, which is made again when the pieces are put together. */
  readonly isPiece: boolean;
}

/** All that one text asks for. */
export interface Reading {
  readonly steps: readonly ReadingStep[];
  readonly names: ReadonlySet<string>;
  /** Objects that the tree keeps references to. */
  readonly objects: number;
}

const BYTES_OBJECT = 33;
const CACHED_INT = /^0*([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-6])$/;
const PLAIN_STRING = /^[bBuU]?('''|"""|'|")([^\\]*)\1$/s;

/** `text` is UTF-8. */
export function readingOf(text: string, tokens: readonly Token[]): Reading {
  const steps = readingSteps(text, tokens);
  const names = steps.map((step) => step.name).filter((name) => name !== null);
  return { steps, names: new Set(names), objects: steps.reduce((sum, step) => sum + step.objects, 0) };
}

function readingSteps(text: string, tokens: readonly Token[]): readonly ReadingStep[] {
  const numbers = new Set<string>();
  let before: Token | null = null;
  return tokens.map((token, i) => {
    const { kind, start, end } = token;
    const isFirst = before === null || isStatementEnd(before);
    let extra = 0;
    if (kind === Kind.Number) {
      const literal = text.slice(start, end);
      // The code has one of these, but another one after a minus, and none of a statement that is a number.
      const isInCode = before?.kind !== Kind.Minus && !(isFirst && tokens[i + 1]?.kind === Kind.Newline);
      const ofCode = isInCode && !numbers.has(literal) ? 1 : 0;
      if (!CACHED_INT.test(literal)) extra = (isFirst || isAssigned(before) ? 3 : 2) - ofCode;
      if (isInCode) numbers.add(literal);
    }
    before = token;
    return {
      textBytes: end - start > 1 ? BYTES_OBJECT + end - start : 0,
      byte: end - start === 1 ? text.charCodeAt(start) : -1,
      numbers: extra,
      objects: kind === Kind.Name ? 3 : kind === Kind.Number || kind === Kind.String ? 2 : 1,
      name: kind === Kind.Name ? text.slice(start, end) : null,
      literal: literalOf(kind, text.slice(start, end)),
      isPiece: kind === Kind.FStringMiddle,
    };
  });
}

function literalOf(kind: Kind, text: string): string | null {
  if (kind === Kind.FStringMiddle) return text;
  return kind === Kind.String ? (PLAIN_STRING.exec(text)?.[2] ?? null) : null;
}

function isStatementEnd({ kind }: Token): boolean {
  return kind === Kind.Newline || kind === Kind.Indent || kind === Kind.Dedent || kind === Kind.Semicolon;
}

/** After the `=` of an assignment another target may follow. Brackets that begin such a place are left out. */
function isAssigned(before: Token | null): boolean {
  return before?.kind === Kind.Equal && before.level === 0;
}
