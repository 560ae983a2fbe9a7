// Broken programs: what we say of each is what CPython said when scripts/record-broken.mjs asked it, in all four releases.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PythonVersion } from '../../../src/python/outcome.ts';
import { profileOf } from '../../../src/python/profiles/profile.ts';
import { type ParseOptions, parseModule } from '../../../src/python/syntax/parser.ts';
import { SourceUnicode } from '../../../src/python/syntax/source-context.ts';
import { SyntaxFailure } from '../../../src/python/syntax/syntax-failure.ts';

interface Answer {
  readonly failure: readonly unknown[] | null;
  readonly warnings: readonly (readonly unknown[])[];
}

interface RecordedProgram {
  readonly program: string | { readonly source: string; readonly mode: ParseOptions['mode'] };
  readonly expected: Readonly<Record<string, Answer>>;
}

const folder = new URL('./broken/', import.meta.url);
const versions: readonly PythonVersion[] = ['3.10', '3.11', '3.12', '3.13'];

function answer(source: string, options: ParseOptions): Answer {
  const asRows = (warnings: SyntaxFailure['warnings']): Answer['warnings'] =>
    warnings.map(({ category, message, lineno }) => [category, message, lineno]);
  try {
    return { failure: null, warnings: asRows(parseModule(source, options).warnings) };
  } catch (thrown) {
    if (!(thrown instanceof SyntaxFailure)) throw thrown;
    const { kind, message, place } = thrown;
    const at = [
      place?.lineno ?? null,
      place?.offset ?? null,
      place?.endLineno ?? null,
      place?.endOffset ?? null,
      place?.text ?? null,
    ];
    return { failure: [kind, message, ...at], warnings: asRows(thrown.warnings) };
  }
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const programs = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly RecordedProgram[];
  describe(file.replace('.json', ''), () => {
    it.each(versions)('says what CPython %s says', (version) => {
      const profile = profileOf(version);
      const unicode = new SourceUnicode(profile.unicodeVersion);
      const wrong: unknown[] = [];
      for (const { program, expected } of programs) {
        const { source, mode } = typeof program === 'string' ? { source: program, mode: 'exec' as const } : program;
        const wanted = Object.entries(expected).find(([key]) => key.split(' ').includes(version))?.[1];
        const got = answer(source, { mode, profile, unicode });
        if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong.push({ source, mode, got, wanted });
      }
      expect(wrong).toEqual([]);
    });
  });
}
