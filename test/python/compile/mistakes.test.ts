// SyntaxErrors and SyntaxWarnings of the symbol table and the compiler: message and place as each CPython gives them.
// mistakes.json holds what they answered: an error as [message, line, offset, end line, end offset], or the warnings with their lines.

import { describe, expect, it } from 'vitest';
import type { PythonVersion } from '../../../src/python/outcome.ts';
import { SyntaxFailure } from '../../../src/python/syntax/syntax-failure.ts';
import { compileSource, recorded } from './compile-source.ts';

type Answer = readonly unknown[] | { readonly warnings: readonly (readonly [number, string])[] };

const mistakes = JSON.parse(recorded('mistakes.json')) as readonly {
  source: string;
  answers: Readonly<Record<string, Answer>>;
}[];

const rows = mistakes.flatMap(({ source, answers }) =>
  Object.entries(answers).flatMap(([versions, answer]) =>
    versions.split(',').map((version) => ({ source, version: version as PythonVersion, answer })),
  ),
);

function answerOf(source: string, version: PythonVersion): Answer {
  try {
    const warnings = compileSource(source, version).warnings;
    return { warnings: warnings.map(({ lineno, message }) => [lineno, message] as const) };
  } catch (thrown) {
    if (!(thrown instanceof SyntaxFailure)) throw thrown;
    const { message, place } = thrown;
    return [message, place?.lineno ?? null, place?.offset ?? null, place?.endLineno ?? null, place?.endOffset ?? null];
  }
}

describe('a mistake', () => {
  it.each(rows)('$version: $source', ({ source, version, answer }) => {
    expect(answerOf(source, version)).toEqual(answer);
  });
});
