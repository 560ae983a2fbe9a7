// The laws of the layout that types cannot state: who may import whom, what the core may not name, what a module may not hold.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FROZEN_LINES } from '../src/python/profiles/frozen-lines.ts';
import { textFingerprint } from './support/text-fingerprint.ts';

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');

interface Source {
  /** From `src/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Without comments and the contents of strings. */
  readonly code: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8');
    const imports = [...text.matchAll(/^(?:import '|(?:import|export)\b[^;'"]*?\bfrom ')([^']+)'/gm)].map((match) => match[1]!);
    return { path, text, code: strip(text), imports };
  });

function strip(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

/** The file under src/ that a relative import means; null for a package. */
function target(source: Source, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return relative(src, resolve(src, dirname(source.path), specifier)).replaceAll('\\', '/');
}

const core = sources.filter((source) => source.path.startsWith('python/'));
const service = sources.filter((source) => !source.path.startsWith('python/'));

function within(path: string, ...folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** Pure computation that a well-kept package does well: no clock, no randomness, no I/O, no Node module. */
const PURE_PACKAGES = ['@noble/hashes', 'pako'];

describe('the core', () => {
  it('imports nothing from outside: no Node module, no other folder, no package but those of pure computation', () => {
    const strays = core.flatMap((source) =>
      source.imports
        .filter(
          (specifier) =>
            !target(source, specifier)?.startsWith('python/') &&
            !PURE_PACKAGES.some((name) => specifier === name || within(specifier, name)),
        )
        .map((specifier) => `${source.path}: ${specifier}`),
    );
    expect(strays).toEqual([]);
  });

  it('is entered through its door alone', () => {
    const burglars = service.flatMap((source) =>
      source.imports
        .filter(
          (specifier) => target(source, specifier)?.startsWith('python/') && target(source, specifier) !== 'python/index.ts',
        )
        .map((specifier) => `${source.path}: ${specifier}`),
    );
    expect(burglars).toEqual([]);
  });

  it('names no clock, randomness, console, process or network', () => {
    const forbidden =
      /\b(Date\.now|new Date\(\)|performance\.|Math\.random|console\.|process\.(?:env|argv|stdout|stderr|exit|hrtime|nextTick|memoryUsage|cwd)|setTimeout|setInterval|setImmediate|fetch\(|crypto\.|globalThis\.|require\()/;
    const offenders = core
      .filter((source) => forbidden.test(source.code))
      .map((source) => `${source.path}: ${forbidden.exec(source.code)?.[0]}`);
    expect(offenders).toEqual([]);
  });

  it('holds no state that two interpreters could share', () => {
    const offenders = core.flatMap((source) =>
      [...source.code.matchAll(/^(?:export )?let \w+/gm)].map((match) => `${source.path}: ${match[0]}`),
    );
    expect(offenders).toEqual([]);
  });

  it('compares versions only in profiles', () => {
    const comparison =
      /(?:===|!==|==|!=|>=|<=|[<>]|case)\s*['"]3\.1\d['"]|['"]3\.1\d['"]\s*(?:===|!==|==|!=|>=|<=)|profile\.version\s*(?:===|!==|[<>])|release\[\d\]\s*(?:===|!==|[<>])/;
    const offenders = core
      .filter((source) => !within(source.path, 'python/profiles') && comparison.test(source.text))
      .map((source) => source.path);
    expect(offenders).toEqual([]);
  });

  // Each folder with those it may import from, the folder itself aside. Files beside the folders are plain values for all.
  const layers: Readonly<Record<string, readonly string[]>> = {
    numbers: [],
    profiles: [],
    files: [],
    text: ['numbers', 'profiles'],
    regex: ['text', 'numbers', 'profiles'],
    syntax: ['profiles', 'text', 'numbers'],
    heap: ['profiles', 'numbers', 'text'],
    compile: ['syntax', 'profiles', 'numbers', 'text'],
    objects: ['heap', 'compile', 'profiles', 'numbers', 'text', 'syntax'],
    vm: ['files', 'compile', 'objects', 'heap', 'profiles', 'numbers', 'text', 'syntax'],
    builtins: ['objects', 'vm', 'heap', 'compile', 'profiles', 'numbers', 'text', 'syntax'],
    modules: ['files', 'regex', 'objects', 'vm', 'builtins', 'heap', 'compile', 'profiles', 'numbers', 'text', 'syntax'],
    observe: ['objects', 'vm', 'heap', 'compile', 'profiles', 'numbers', 'text', 'builtins', 'modules', 'syntax'],
  };

  it.each(Object.entries(layers))('has no arrow back: %s', (folder, allowed) => {
    const strays = core
      .filter((source) => within(source.path, `python/${folder}`))
      .flatMap((source) =>
        source.imports
          .map((specifier) => target(source, specifier) ?? '')
          .filter(
            (path) => path.split('/').length > 2 && !within(path, `python/${folder}`, ...allowed.map((name) => `python/${name}`)),
          )
          .map((path) => `${source.path} imports ${path}`),
      );
    expect(strays).toEqual([]);
  });

  it('has no folder that these laws forget', () => {
    const folders = new Set(
      core
        .map((source) => source.path.split('/'))
        .filter((parts) => parts.length > 2)
        .map((parts) => parts[1]!),
    );
    expect([...folders].filter((folder) => !(folder in layers))).toEqual([]);
  });
});

describe('the service', () => {
  it('points one way: http to sessions to the core; storage to sessions', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      sessions: ['python', 'sessions'],
      storage: ['python', 'sessions', 'storage'],
      http: ['python', 'sessions', 'http'],
    };
    const strays = service.flatMap((source) => {
      const folder = source.path.split('/')[0]!;
      const may = allowed[folder];
      if (may === undefined) return [];
      return source.imports.flatMap((specifier) => {
        const path = target(source, specifier);
        return path === null || within(path, ...may) ? [] : [`${source.path} imports ${path}`];
      });
    });
    expect(strays).toEqual([]);
  });

  it('touches `process` in main.ts alone', () => {
    // An engine's interpreter is called a process too; the host's is the one that is not declared.
    const offenders = service
      .filter(
        (source) =>
          source.path !== 'main.ts' &&
          /\bprocess\.(?:env|argv|exit|stdout|stderr|on|once|cwd)\b/.test(source.code) &&
          !within(source.path, 'sessions/engine'),
      )
      .map((source) => source.path);
    expect(offenders).toEqual([]);
  });
});

describe('every source file', () => {
  it('opens by saying what it is', () => {
    const silent = sources
      .filter((source) => !source.text.startsWith('// ') && !source.text.startsWith('/**'))
      .map((source) => source.path);
    expect(silent).toEqual([]);
  });

  it('has a name in kebab-case that says what is in it', () => {
    const vague = sources.filter(
      (source) =>
        !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(source.path.split('/').at(-1)!) ||
        /(?:^|\/)(?:utils?|common|misc|types|constants|helpers)\.ts$/.test(source.path),
    );
    expect(vague.map((source) => source.path)).toEqual([]);
  });

  it('promises nothing for later', () => {
    expect(sources.filter((source) => /\/[/*].*\b(?:TODO|FIXME|XXX)\b/.test(source.text)).map((source) => source.path)).toEqual(
      [],
    );
  });
});

describe('the table of frozen lines', () => {
  it('is made from the texts as they are; if not: node scripts/record-frozen-lines.mjs', () => {
    const stale = new Set<string>();
    for (const row of Object.values(FROZEN_LINES)
      .join('')
      .split('\n')
      .filter((row) => row !== '')) {
      const [name, fingerprint] = row.split(' ') as [string, string];
      const text = readFileSync(join(src, 'python/modules/lib', `${name.replaceAll('.', '/')}.py`), 'utf8');
      if (textFingerprint(text) !== fingerprint) stale.add(name);
    }
    expect([...stale]).toEqual([]);
  });
});
