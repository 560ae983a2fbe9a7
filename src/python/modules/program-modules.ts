// Modules that the program itself has written to a directory of sys.path. Follows PathFinder and SourceFileLoader of importlib in where
// they look and what wins: a package before a module, the first directory before the next.

import { FileError } from '../files/file-error.ts';
import { WORKING_DIRECTORY } from '../files/file-system.ts';
import { decref } from '../heap/heap.ts';
import type { PyContainer, PyObject } from '../heap/object.ts';
import { dictGetStr } from '../objects/dict.ts';
import { isList, listItems } from '../objects/list-storage.ts';
import { moduleDict } from '../objects/module.ts';
import { isStr, strOf } from '../objects/str.ts';
import { optimizationOf } from '../vm/command-line.ts';
import type { ModuleText } from '../vm/modules.ts';
import { compileSource } from '../vm/run-code.ts';
import type { PyThread } from '../vm/thread.ts';
import { runModule, runTextOf } from './library.ts';

/** New reference; null when no directory has it. `run`, when given, is called with the module to run its text. */
export function importProgramModule(t: PyThread, name: string, run: PyObject | null = null): PyContainer | null {
  const text = findProgramModule(t, name);
  if (text === null) return null;
  if (run !== null) return runModule(t, text, (module) => decref(t, t.call(run, [module], null)));
  return runModule(t, text, (module) =>
    runTextOf(t, module, () => {
      const { code, unit } = compileSource(t, text.text, {
        filename: text.path,
        mode: 'exec',
        optimize: optimizationOf(t.startup),
      });
      unit.releaseCodes(t);
      unit.release(t);
      return code;
    }),
  );
}

export function findProgramModule(t: PyThread, name: string): ModuleText | null {
  if (!t.hasFiles) return null;
  const parts = name.split('.');
  const last = parts.pop() as string;
  for (const directory of parts.length === 0 ? searchPath(t) : packagePath(t, parts.join('.'))) {
    const base = `${directory === '' ? '.' : directory}/${last}`;
    for (const [path, isPackage] of [
      [`${base}/__init__.py`, true],
      [`${base}.py`, false],
    ] as const) {
      const text = readText(t, path);
      if (text !== null) return { name, path, text, isPackage };
    }
  }
  return null;
}

function readText(t: PyThread, path: string): string | null {
  try {
    const inode = t.descriptors.files.find(path);
    return inode.kind === 'file' ? new TextDecoder().decode(inode.bytes) : null;
  } catch (thrown) {
    if (thrown instanceof FileError) return null;
    throw thrown;
  }
}

/** What stands first in sys.path: where the program lies, or the working directory. Null: nothing does. */
export function programDirectory(t: PyThread): string | null {
  const { program, flags } = t.startup;
  if (program === null) return WORKING_DIRECTORY;
  if (flags['safe_path'] !== undefined) return null;
  const { files } = t.descriptors;
  if (program.kind === 'module') return files.pathOf(files.cwd);
  if (program.kind !== 'file') return '';
  const path = program.text.startsWith('/') ? program.text : `${files.pathOf(files.cwd)}/${program.text}`;
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}

function searchPath(t: PyThread): string[] {
  const path = dictGetStr(moduleDict(t.modules.sys), t.name('path'));
  // A program that never saw sys has not changed its path.
  if (path === null) {
    const first = programDirectory(t);
    return first === null ? [] : [first];
  }
  return isList(path) ? strings(listItems(path)) : [];
}

/** `__path__` of the package that a module is in. */
function packagePath(t: PyThread, name: string): string[] {
  const module = dictGetStr(t.modules.loadedModules, t.name(name)) as PyContainer | null;
  const path = module === null || module.dict === null ? null : dictGetStr(module.dict, t.name('__path__'));
  return path !== null && isList(path) ? strings(listItems(path)) : [];
}

function strings(items: readonly unknown[]): string[] {
  return (items as Parameters<typeof isStr>[0][]).filter(isStr).map((item) => strOf(item).value);
}
