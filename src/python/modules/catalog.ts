// What there is to import, from both kinds of module, and what is said of those there are not.
// Implements ModuleCatalog of vm/modules.ts.

import { BUILTINS } from '../builtins/table.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { newBuiltinFunction } from '../objects/builtin-function.ts';
import { dictGetStr } from '../objects/dict.ts';
import { moduleDict } from '../objects/module.ts';
import { specAsCalled } from '../objects/packed-arguments.ts';
import { newStr } from '../objects/str.ts';
import type { Profile } from '../profiles/profile.ts';
import { libraryNames, MODULE_NAMES } from '../profiles/stdlib-names.ts';
import type { ModuleCatalog } from '../vm/modules.ts';
import type { PyThread } from '../vm/thread.ts';
import { OPEN } from './io.ts';
import { importLibraryModule, isLibraryModule, libraryPath, libraryText } from './library.ts';
import { makeNativeModule } from './native-module.ts';
import { NATIVE_MODULES } from './native-modules.ts';
import { findProgramModule, importProgramModule } from './program-modules.ts';
import { STARTUP_TYPES } from './startup-types.ts';
import { fillSys, SYS } from './sys.ts';
import { callUnraisableHook } from './unraisable-hook.ts';

export const CATALOG: ModuleCatalog = {
  makeBuiltin,
  builtinNames: (t) => builtinNames(t.profile),
  startupTypes: STARTUP_TYPES,
  makeModule: (t, name, run) => makeModule(t, name, run),
  isNative: (name) => NATIVE_MODULES.has(name),
  isBuiltin: (name) => MODULE_NAMES.builtin.includes(name),
  isMissingHere: (t, name) => libraryNames(t.profile).includes(name) && !isLibraryModule(name) && !NATIVE_MODULES.has(name),
  missingAttribute,
  pathOf: (t, name) => (isSimulated(name) ? (libraryPath(t.profile, name) ?? 'built-in') : null),
  findText: (t, name) => findProgramModule(t, name) ?? libraryText(t, name),
  fillSys: (t, sys) => fillSys(t, sys),
  unraisable: callUnraisableHook,
  warn: () => false,
  runExitFunctions: (t) => t.runExitHooks(),
};

function makeBuiltin(t: PyThread, name: string): PyObject | null {
  if (name === OPEN.name) return makeOpen(t);
  const entry = BUILTINS.get(name);
  if (entry === undefined) return null;
  if (typeof entry === 'function') return entry(t);
  if (entry.when !== null && !entry.when(t.profile)) return null;
  if (entry instanceof TypeSpec) return incref(t.typeOf(entry));
  // The functions share the str, which is the module's name and no interned one.
  const module = dictGetStr(moduleDict(t.modules.builtins), t.name('__name__')) ?? t.name('builtins');
  return newBuiltinFunction(t, specAsCalled(t, entry, 'builtins'), t.modules.builtins, module);
}

/** `open` belongs to _io; builtins shows the same function. */
function makeOpen(t: PyThread): PyObject {
  const module = newStr(t, t.profile.openModule);
  const made = newBuiltinFunction(t, OPEN, t.modules.builtins, module);
  decref(t, module);
  return made;
}

const BUILTIN_NAMES = new WeakMap<Profile, ReadonlySet<string>>();

/** In the order of the module's dict. The same for every interpreter of a version. */
function builtinNames(profile: Profile): ReadonlySet<string> {
  let names = BUILTIN_NAMES.get(profile);
  if (names === undefined) {
    const present = [...BUILTINS].filter(
      ([, entry]) => typeof entry === 'function' || entry.when === null || entry.when(profile),
    );
    const known = new Set([...present.map(([name]) => name), OPEN.name]);
    names = new Set([...profile.builtinOrder.filter((name) => known.has(name)), ...known]);
    BUILTIN_NAMES.set(profile, names);
  }
  return names;
}

function makeModule(t: PyThread, name: string, run: PyObject | null): PyContainer | null {
  const native = NATIVE_MODULES.get(name);
  if (native !== undefined && (native.when === undefined || native.when(t.profile))) return makeNativeModule(t, native);
  return importProgramModule(t, name, run) ?? importLibraryModule(t, name);
}

/** Is there such a module here? */
export function isSimulated(name: string): boolean {
  return NATIVE_MODULES.has(name) || isLibraryModule(name) || name === 'sys' || name === 'builtins';
}

/** Names that CPython's module has and ours lacks get a message that says so. */
function missingAttribute(module: string, name: string): string | null {
  const native = module === 'sys' ? SYS : NATIVE_MODULES.get(module);
  if (native?.missing?.includes(name) !== true) return null;
  return `module '${module}' has no attribute '${name}' (not simulated by HeapLab; see /v1/pythons)`;
}
