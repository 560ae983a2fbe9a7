// The small blocks that a program's syntax tree takes up while the program runs, beside the constants that end up in its code: the text
// of each token, and what the parser's backtracking makes more than once. Only where they lie matters: they fill pools.
// Follows initialize_token and _PyPegen_number_token (Parser/pegen.c) and the memo rules of Grammar/python.gram, CPython 3.10 to 3.13:
// `primary` reads its atom twice, and where a target may begin `t_primary` has read it once before.

import { Kind, type Token } from '../syntax/token.ts';

const BYTES_OBJECT = 33;
/** A float, a complex number, or an int that is not cached and has one or two digits: all take a block of 32. */
const NUMBER_OBJECT = 32;
const CACHED_INT = /^0*([0-9]|[0-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-6])$/;

/** How many blocks are held, by the bytes that are asked for. `text` is UTF-8. */
export function treeBlocks(text: string, tokens: readonly Token[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (bytes: number, count: number): void => {
    counts.set(bytes, (counts.get(bytes) ?? 0) + count);
  };
  const numbers = new Set<string>();
  let before: Token | null = null;
  for (const [i, token] of tokens.entries()) {
    const { kind, start, end } = token;
    const isFirst = before === null || isStatementEnd(before);
    // Empty and one-character bytes are shared objects.
    if (end - start > 1) add(BYTES_OBJECT + end - start, 1);
    if (kind === Kind.Number) {
      const literal = text.slice(start, end);
      // The code has one of these, but another one after a minus, and none of a statement that is a number.
      const isInCode = before?.kind !== Kind.Minus && !(isFirst && tokens[i + 1]?.kind === Kind.Newline);
      const ofCode = isInCode && !numbers.has(literal) ? 1 : 0;
      if (!CACHED_INT.test(literal)) add(NUMBER_OBJECT, (isFirst || isAssigned(before) ? 3 : 2) - ofCode);
      if (isInCode) numbers.add(literal);
    }
    before = token;
  }
  return counts;
}

function isStatementEnd({ kind }: Token): boolean {
  return kind === Kind.Newline || kind === Kind.Indent || kind === Kind.Dedent || kind === Kind.Semicolon;
}

/** After the `=` of an assignment another target may follow. Brackets that begin such a place are left out. */
function isAssigned(before: Token | null): boolean {
  return before?.kind === Kind.Equal && before.level === 0;
}
