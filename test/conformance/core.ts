// The interpreter core as one bundle, made afresh from the source, so that a check never runs against a stale build and the
// workers load one file. `const enum`s are inlined by the bundler, as in the build that is served.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildFailure, type BuildOptions, buildSync } from 'esbuild';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '../../src/python/interpreter.ts');

export interface CoreBundle {
  readonly path: string;
  dispose(): void;
}

export function bundleCore(): CoreBundle {
  const folder = mkdtempSync(join(tmpdir(), 'heaplab-core-'));
  const path = join(folder, 'core.mjs');
  build({
    entryPoints: [SOURCE],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    loader: { '.py': 'text' },
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return { path, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

function build(options: BuildOptions): void {
  try {
    buildSync(options);
  } catch (failure) {
    const { errors } = failure as BuildFailure;
    throw new Error(
      `the core does not build:\n${errors.map((error) => `  ${error.location?.file}:${error.location?.line} ${error.text}`).join('\n')}`,
    );
  }
}
