// Source to code object, for the tests of this folder.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compileModule } from '../../../src/python/compile/compile.ts';
import type { PythonVersion } from '../../../src/python/outcome.ts';
import { profileOf } from '../../../src/python/profiles/profile.ts';
import { parseModule } from '../../../src/python/syntax/parser.ts';

export function compileSource(
  source: string,
  version: PythonVersion = '3.13',
  mode: 'exec' | 'eval' | 'single' = 'exec',
): Compiled {
  const profile = profileOf(version);
  return compileModule(parseModule(source, { mode, profile }).tree, { filename: 'file', profile });
}

/** A file beside the tests. */
export function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}
