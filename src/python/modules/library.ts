// Modules written in Python: their text is compiled once per version and process, and run in each interpreter that imports them.
// Follows importlib's SourceFileLoader in what a module starts with (`__file__`, `__path__`, `__package__`).
// The compiled code is a host value that nobody can change, so sharing it between interpreters is not noticed.

import type { CodeObject } from '../compile/code-object.ts';
import { compileModule } from '../compile/compile.ts';
import { collectStarted } from '../heap/gc/collector.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import { type PyCode, Unit } from '../objects/code.ts';
import { dictDelItem, dictSetStr } from '../objects/dict.ts';
import { newList } from '../objects/list-storage.ts';
import { moduleDict, newModule } from '../objects/module.ts';
import { newStr } from '../objects/str.ts';
import { type FrozenModule, frozenModule, frozenModuleAt, libraryFolder } from '../profiles/frozen-module.ts';
import type { Profile } from '../profiles/profile.ts';
import { libraryNames } from '../profiles/stdlib-names.ts';
import { parseModule } from '../syntax/parser.ts';
import { relocateLines } from '../syntax/relocate-lines.ts';
import type { ModuleText } from '../vm/modules.ts';
import { runCode } from '../vm/run-code.ts';
import type { PyThread } from '../vm/thread.ts';
import { LIB_SOURCES, type LibSource } from './lib-sources.ts';

/** Compiled text by version and module: a memo of a pure function. */
const COMPILED = new Map<string, CodeObject>();

/** The text of a module, if the version has it. What is not public is there for all. */
function sourceOf(profile: Profile, name: string): LibSource | undefined {
  const top = name.split('.')[0] as string;
  const isAbsent = !top.startsWith('_') && !libraryNames(profile).includes(top);
  const source = isAbsent ? undefined : LIB_SOURCES.get(name);
  if (top !== 're' || profile.regexIsPackage || source === undefined) return source;
  return name === 're' ? { ...source, isPackage: false } : undefined;
}

export function isLibraryModule(name: string): boolean {
  return LIB_SOURCES.has(name);
}

/** The path that a module's `__file__` and its lines in tracebacks show. */
function pathOf(profile: Profile, name: string, source: LibSource): string {
  return `${libraryFolder(profile.release)}/${name.replaceAll('.', '/')}${source.isPackage ? '/__init__' : ''}.py`;
}

/** The same by name; null: there is no such text. */
export function libraryPath(profile: Profile, name: string): string | null {
  const source = sourceOf(profile, name);
  return source === undefined ? null : pathOf(profile, name, source);
}

export function libraryText(t: PyThread, name: string): ModuleText | null {
  const source = sourceOf(t.profile, name);
  if (source === undefined) return null;
  return { name, path: pathOf(t.profile, name, source), text: source.source, isPackage: source.isPackage };
}

/** Python here, C in CPython. */
const STANDS_FOR_C = new Set(['_charmap', '_datetime', '_elementtree', '_lsprof', '_pydecimal', 'pyexpat']);

/** Python modules of which CPython has some functions and classes in C, by qualified name. */
const PARTLY_C: ReadonlyMap<string, RegExp> = new Map([
  ['subprocess', /^_system$/],
  ['warnings', /^(?:warn|warn_explicit|_warn|_blamed|_next_external_frame|_is_\w+|_decide|_fits|_noted)$/],
  ['asyncio.futures', /^Future(?:$|\.)/],
  ['asyncio.tasks', /^(?:Task(?:$|\.)|(?:current|_\w+)_task$)/],
]);

function compiled(profile: Profile, name: string, source: LibSource): CodeObject {
  const key = `${profile.version} ${name}`;
  const known = COMPILED.get(key);
  if (known !== undefined) return known;
  const { tree } = parseModule(source.source, { mode: 'exec', profile });
  const frozen = frozenModule(profile.frozenLines, name);
  if (frozen !== null) relocateLines(tree, frozen.lines);
  const { code } = compileModule(tree, { ...faceOf(profile, name, source, frozen), profile });
  COMPILED.set(key, code);
  return code;
}

/** What frames of the module show, and which of them are shown. */
function faceOf(profile: Profile, name: string, source: LibSource, frozen: FrozenModule | null) {
  if (STANDS_FOR_C.has(name)) return { filename: `<built-in ${name}>`, standsForC: true };
  if (frozen !== null) return { filename: frozen.filename, standsForC: frozen.unseen };
  return { filename: pathOf(profile, name, source), standsForC: PARTLY_C.get(name) ?? false };
}

/** Makes, registers and runs the module. New reference; null when there is no such text. */
export function importLibraryModule(t: PyThread, name: string): PyContainer | null {
  const source = sourceOf(t.profile, name);
  if (source === undefined) return null;
  // The first time in a process, its text is compiled.
  t.checkTime();
  const path = pathOf(t.profile, name, source);
  const run = () =>
    runModule(t, { name, path, text: source.source, isPackage: source.isPackage }, (module) =>
      runTextOf(t, module, () => {
        const unit = new Unit();
        const code = incref(unit.code(t, compiled(t.profile, name, source)));
        unit.releaseCodes(t);
        unit.release(t);
        return code;
      }),
    );
  if (!t.profile.startupModules.has(name)) return run();
  return t.tracing.quietly(() => t.heap.asStartupText(run, (made, old) => collectStarted(t, made, old)));
}

/** Where CPython would keep what the file compiles to. */
function cachedPath({ release }: Profile, path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash)}/__pycache__${path.slice(slash, -'.py'.length)}.cpython-${release[0]}${release[1]}.pyc`;
}

/** A module begins with its name and place, is known while it runs, and is forgotten when it fails. New reference. */
export function runModule(t: PyThread, text: ModuleText, run: (module: PyContainer) => void): PyContainer {
  const { name, path, isPackage } = text;
  const module = newModule(t, name);
  const dict = moduleDict(module);
  const put = (key: string, value: PyObject): void => {
    dictSetStr(t, dict, t.name(key), value);
    decref(t, value);
  };
  put('__package__', newStr(t, isPackage ? name : name.slice(0, Math.max(0, name.lastIndexOf('.')))));
  if (isPackage) put('__path__', newList(t, [newStr(t, path.slice(0, path.lastIndexOf('/')))]));
  put('__file__', newStr(t, path));
  if (frozenModuleAt(t.profile, path) === null) put('__cached__', newStr(t, cachedPath(t.profile, path)));
  put('__builtins__', incref(moduleDict(t.modules.builtins)));
  const loaded = t.modules.loadedModules;
  dictSetStr(t, loaded, t.name(name), module);
  t.modules.beginInitializing(module);
  try {
    t.sources.set(path, text.text);
    run(module);
  } catch (thrown) {
    dictDelItem(t, loaded, t.name(name));
    decref(t, module);
    throw thrown;
  } finally {
    t.modules.endInitializing(module);
  }
  return module;
}

/** Runs code in a module's names. */
export function runTextOf(t: PyThread, module: PyContainer, codeOf: () => PyObject): void {
  const code = codeOf() as PyCode;
  const dict = moduleDict(module);
  try {
    decref(t, runCode(t, code, dict, dict, null));
  } finally {
    decref(t, code);
  }
}
