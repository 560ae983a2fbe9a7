// Everything there is to import and to find in `builtins`: the one list that the machine asks (vm/modules.ts).

import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { BUILTINS } from '../builtins/table.ts';
import { newBuiltinFunction } from '../objects/builtin-function.ts';
import type { ModuleCatalog } from '../vm/modules.ts';
import type { PyThread } from '../vm/thread.ts';

export const CATALOG: ModuleCatalog = {
  makeBuiltin(t: PyThread, name: string): PyObject | null {
    const entry = BUILTINS.get(name);
    if (entry === undefined) return null;
    if (entry instanceof TypeSpec) return incref(t.typeOf(entry));
    if (typeof entry === 'function') return entry(t);
    const moduleName = t.name('builtins');
    return newBuiltinFunction(t, entry, t.modules.builtins, moduleName);
  },
  builtinNames: () => BUILTINS.keys(),
  makeModule(): PyContainer | null {
    return null;
  },
  isBuiltin: (name) => name === 'builtins' || name === 'sys',
  missingAttribute: () => null,
  unraisable: () => false,
  warn: () => false,
  runExitFunctions(): void {},
  fillSys(): void {},
};

