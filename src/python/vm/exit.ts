// Interpreter exit: in which order everything dies, and what it prints while it does.
// Follows Py_FinalizeEx and finalize_modules (Python/pylifecycle.c, import.c), CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, PyContainer, type PyObject, PyStr } from '../heap/object.ts';
import { dictClear, dictForEach, dictGetStr, dictSetItem } from '../objects/dict.ts';
import { PyRaise } from '../objects/errors.ts';
import { moduleDict } from '../objects/module.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { prepareUncollectableReport } from './exit-statistics.ts';
import type { PyThread } from './thread.ts';

export function exitInterpreter(t: PyThread): void {
  joinThreads(t);
  t.modules.catalog.runExitFunctions(t);
  t.children.runAll();
  t.pendingOutput.flush(t);
  t.finalizing = true;
  t.collectAll();
  deleteSpecial(t);
  const { main, sys, builtins } = t.modules;
  decref(t, main);
  const others = otherModules(t);
  const reportUncollectable = prepareUncollectableReport(t);
  keepWarningFilters(t);
  dictClear(t, t.modules.loadedModules);
  t.sourcesGone = true;
  t.modules.restoreBuiltins(t);
  const kept = others.map((module) => module);
  for (const module of kept) decref(t, module);
  t.collectAll();
  reportUncollectable();
  for (const module of others.reverse()) if (module.refcount > 0 && module.dict !== null) clearModuleDict(t, module);
  if (main.refcount > 0) clearModuleDict(t, main);
  // With sys.stdout and sys.stderr gone, nothing that still dies is heard.
  t.output.close();
  clearModuleDict(t, sys);
  clearModuleDict(t, builtins);
  t.collectAll();
  if (t.filtersAtExit !== null) decref(t, t.filtersAtExit);
  t.filtersAtExit = null;
}

/** What goes first and is set to None, in this order: what was caught last, and all that finds modules. */
const DELETED_OF_SYS = [
  ...['path', 'argv', 'ps1', 'ps2', 'last_exc', 'last_type', 'last_value', 'last_traceback'],
  ...['path_hooks', 'path_importer_cache', 'meta_path', '__interactivehook__'],
];

/** finalize_modules_delete_special: also the streams are again what they were at the start. */
function deleteSpecial(t: PyThread): void {
  const { sys, builtins } = t.modules;
  const dict = moduleDict(sys);
  const set = (name: string, value: PyObject): void => {
    if (dictGetStr(dict, t.name(name)) !== null) dictSetItem(t, dict, t.name(name), value);
  };
  if (dictGetStr(moduleDict(builtins), t.name('_')) !== null) dictSetItem(t, moduleDict(builtins), t.name('_'), t.none);
  for (const name of DELETED_OF_SYS) {
    if (name === 'meta_path') t.modules.findersGone = true;
    set(name, t.none);
  }
  for (const name of ['stdin', 'stdout', 'stderr']) set(name, dictGetStr(dict, t.name(`__${name}__`)) ?? t.none);
}

/** wait_for_thread_shutdown: the threads that are no daemons come to their end first. */
function joinThreads(t: PyThread): void {
  const module = dictGetStr(t.modules.loadedModules, t.name('threading'));
  if (module === null) return;
  try {
    decref(t, callMethod(t, module, '_shutdown'));
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    t.writeUnraisable(thrown.value, module);
  }
}

/** What filters the program made hold for what dies after the module that made them. */
function keepWarningFilters(t: PyThread): void {
  const module = t.modules.loaded(t, 'warnings');
  const filters = module === null ? null : dictGetStr(moduleDict(module as PyContainer), t.name('filters'));
  if (filters !== null && filters.type === t.types.list) t.filtersAtExit = incref(filters as PyContainer);
}

function callMethod(t: PyThread, o: PyObject, name: string): PyObject {
  const method = getAttrText(t, o, name);
  try {
    return t.call(method, [], null);
  } finally {
    decref(t, method);
  }
}

/** Modules but main, sys and builtins, in the order of import; new references. */
function otherModules(t: PyThread): PyContainer[] {
  const { main, sys, builtins, loadedModules } = t.modules;
  const found: PyContainer[] = [];
  dictForEach(loadedModules, (_name, module) => {
    if (
      module !== main &&
      module !== sys &&
      module !== builtins &&
      module instanceof PyContainer &&
      module.type === t.types.module
    ) {
      found.push(incref(module));
    }
  });
  return found;
}

/** Sets every name to None, `_private` ones first, `__builtins__` excepted (_PyModule_ClearDict). */
function clearModuleDict(t: PyThread, module: PyContainer): void {
  const dict = moduleDict(module);
  const pass = (wanted: (name: string) => boolean): void => {
    const names: PyObject[] = [];
    dictForEach(dict, (name, value) => {
      if (name instanceof PyStr && value !== t.none && wanted(name.value)) names.push(incref(name));
    });
    for (const name of names) {
      dictSetItem(t, dict, name, t.none);
      decref(t, name);
    }
  };
  pass((name) => name.startsWith('_') && !name.startsWith('__'));
  pass((name) => (!name.startsWith('_') || name.startsWith('__')) && name !== '__builtins__');
}
