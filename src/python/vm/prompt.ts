// Text for the interactive prompt, cut into its entries: one top-level statement each, decorators and blocks with it.
// Follows the prompt of CPython 3.13, which compiles each statement by itself.

import { parseModule } from '../syntax/parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { syntaxErrorOf } from './syntax-errors.ts';
import type { PyThread } from './thread.ts';

/** Each entry keeps its place: the lines before it are blank, so that line numbers are those of the whole text. */
export function promptEntries(t: PyThread, source: string, filename: string): string[] {
  let body: readonly { lineno: number; end_lineno: number; col_offset: number; end_col_offset: number }[];
  try {
    const { tree } = parseModule(source, { mode: 'exec', profile: t.profile });
    body = tree.node === 'Module' ? tree.body : [];
  } catch (thrown) {
    if (thrown instanceof SyntaxFailure) throw syntaxErrorOf(t, thrown, filename, source);
    throw thrown;
  }
  const lines = source.split(/\r\n|\r|\n/);
  const bytes = new TextEncoder();
  const text = new TextDecoder();
  return body.map((statement) => {
    const first = firstLine(statement);
    const taken = lines.slice(first - 1, statement.end_lineno);
    const last = taken.length - 1;
    taken[last] = text.decode(bytes.encode(taken[last] ?? '').slice(0, statement.end_col_offset));
    if (first === statement.lineno) {
      const line = bytes.encode(taken[0] ?? '');
      taken[0] = text.decode(line.slice(statement.col_offset));
    }
    return `${'\n'.repeat(first - 1)}${taken.join('\n')}\n`;
  });
}

/** A decorated definition begins at its first decorator. */
function firstLine(statement: { lineno: number; decorator_list?: readonly { lineno: number }[] }): number {
  return statement.decorator_list?.[0]?.lineno ?? statement.lineno;
}
