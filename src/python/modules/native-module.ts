// The description of a module that CPython writes in C: an immutable value, from which each interpreter makes its module on import.
// Follows PyModuleDef of CPython. What a module of ours lacks is listed in it, so that /v1/pythons and error messages can say so.

import { decref } from '../heap/heap.ts';
import type { PyContainer, PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { NativeSpec, TypeSpec } from '../heap/type-spec.ts';
import { newBuiltinFunction } from '../objects/builtin-function.ts';
import { dictSetStr } from '../objects/dict.ts';
import { moduleDict, newModule } from '../objects/module.ts';
import { specAsCalled } from '../objects/packed-arguments.ts';
import { newStr } from '../objects/str.ts';
import type { Profile } from '../profiles/profile.ts';

export interface NativeModule {
  readonly name: string;
  readonly doc?: string;
  readonly functions?: readonly NativeSpec[];
  /** Types by the name they have in the module. A function, since imports are circular. */
  readonly types?: () => { readonly [name: string]: TypeSpec };
  /** Other attributes; new references. */
  readonly values?: { readonly [name: string]: (t: Thread) => PyObject };
  /** Runs after everything above is in place. */
  readonly init?: (t: Thread, module: PyContainer) => void;
  /** Public names that CPython's module has and ours lacks. */
  readonly missing?: readonly string[];
  /** Is the module there in this version? */
  readonly when?: (profile: Profile) => boolean;
}

/** A new reference to a new module. */
export function makeNativeModule(t: Thread, spec: NativeModule): PyContainer {
  const module = newModule(t, spec.name, spec.doc ?? null);
  fillNativeModule(t, spec, module);
  return module;
}

/** Puts the attributes of `spec` into a module that exists already. */
export function fillNativeModule(t: Thread, spec: NativeModule, module: PyContainer): void {
  const dict = moduleDict(module);
  const put = (name: string, value: PyObject): void => {
    dictSetStr(t, dict, t.name(name), value);
    decref(t, value);
  };
  const moduleName = newStr(t, spec.name);
  for (const fn of spec.functions ?? []) {
    if (fn.when === null || fn.when(t.profile))
      put(fn.name, newBuiltinFunction(t, specAsCalled(t, fn, spec.name), module, moduleName));
  }
  decref(t, moduleName);
  for (const [name, type] of Object.entries(spec.types?.() ?? {})) dictSetStr(t, dict, t.name(name), t.typeOf(type));
  for (const [name, make] of Object.entries(spec.values ?? {})) put(name, make(t));
  spec.init?.(t, module);
}
