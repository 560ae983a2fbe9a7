// Trees of valid programs: the same dump, places included, as CPython's when scripts/record-trees.mjs asked it. The whole standard library is
// compared by scripts/compare-trees.mjs, which needs the interpreters.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PythonVersion } from '../../../src/python/outcome.ts';
import { profileOf } from '../../../src/python/profiles/profile.ts';
import { dump } from '../../../src/python/syntax/dump.ts';
import { parseModule } from '../../../src/python/syntax/parser.ts';
import { SourceUnicode } from '../../../src/python/syntax/source-context.ts';
import { SyntaxFailure } from '../../../src/python/syntax/syntax-failure.ts';

interface RecordedTree {
  readonly program: string;
  /** Versions to the hash; a version that is missing refuses the program. */
  readonly hashes: Readonly<Record<string, string>>;
}

const folder = new URL('./trees/', import.meta.url);
const versions: readonly PythonVersion[] = ['3.10', '3.11', '3.12', '3.13'];

function hashOf(program: string, version: PythonVersion): string | null {
  const profile = profileOf(version);
  const unicode = new SourceUnicode(profile.unicodeVersion);
  const absentFields = new Set<string>();
  if (!profile.typeParameters) absentFields.add('type_params');
  if (!profile.typeParameterDefaults) absentFields.add('default_value');
  try {
    const { tree } = parseModule(program, { mode: 'exec', profile, unicode });
    const text = dump(tree, { includeAttributes: true, omitsEmpty: profile.typeParameterDefaults, unicode, absentFields });
    return createHash('sha1').update(text).digest('hex').slice(0, 12);
  } catch (thrown) {
    if (thrown instanceof SyntaxFailure) return null;
    throw thrown;
  }
}

for (const file of readdirSync(folder)) {
  const records = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly RecordedTree[];
  describe(file.replace('.json', ''), () => {
    it.each(versions)('have the trees of CPython %s', (version) => {
      const wrong = records.filter(({ program, hashes }) => {
        const wanted = Object.entries(hashes).find(([key]) => key.split(' ').includes(version))?.[1] ?? null;
        return hashOf(program, version) !== wanted;
      });
      expect(wrong.map(({ program }) => program)).toEqual([]);
    });
  });
}
