// What the `builtins` module holds, by name. Each entry is made when the name is first looked up.
// Follows builtin_methods and _PyBuiltin_Init (Python/bltinmodule.c), CPython 3.13.

import type { PyObject } from '../heap/object.ts';
import { incref } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec, type TypeSpec } from '../heap/type-spec.ts';
import { OS_ERROR } from '../objects/os-error.ts';
import { BREAKPOINT } from './breakpoint.ts';
import { buildClass } from './build-class.ts';
import { TYPES } from './built-in-types.ts';
import { CALLS, DOCS } from './docs.ts';
import { FUNCTIONS } from './functions.ts';
import { INPUT } from './input.ts';
import { SITE_BUILTINS } from './quitter.ts';

export type BuiltinEntry = NativeSpec | TypeSpec | ((t: Thread) => PyObject);

export const BUILTINS: ReadonlyMap<string, BuiltinEntry> = (() => {
  const table = new Map<string, BuiltinEntry>();
  for (const spec of [keywords('__build_class__', buildClass), ...FUNCTIONS, INPUT, BREAKPOINT]) {
    table.set(spec.name, { ...spec, doc: DOCS[spec.name] ?? spec.doc, calls: CALLS[spec.name] ?? [] });
  }
  for (const [name, make] of SITE_BUILTINS) table.set(name, make);
  for (const spec of TYPES) table.set(spec.name, spec);
  table.set('EnvironmentError', OS_ERROR);
  table.set('IOError', OS_ERROR);
  table.set('None', (t) => incref(t.none));
  table.set('Ellipsis', (t) => incref(t.ellipsis));
  table.set('NotImplemented', (t) => incref(t.notImplemented));
  table.set('True', (t) => incref(t.true_));
  table.set('False', (t) => incref(t.false_));
  table.set('__debug__', (t) => incref(t.true_));
  return table;
})();
