// atexit: functions called at interpreter exit, the last registered first. Follows Modules/atexitmodule.c, CPython 3.10-3.13.

import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg } from '../heap/type-spec.ts';
import { asRaise, typeError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { reprText } from '../objects/protocols/object.ts';
import type { NativeModule } from './native-module.ts';

/** What was registered; everything owned. */
interface Registration {
  readonly fn: PyObject;
  readonly args: readonly PyObject[];
  readonly kwnames: KeywordNames;
}

/** The registrations of one interpreter, kept at its atexit module. */
export class ExitFunctions {
  /** In order of registration; null where one was taken back, which counts until all of them have run. */
  readonly list: (Registration | null)[] = [];

  visit(visitor: (o: PyObject) => void): void {
    for (const entry of this.list) {
      if (entry === null) continue;
      visitor(entry.fn);
      entry.args.forEach(visitor);
      for (const name of entry.kwnames ?? []) visitor(name);
    }
  }
}

function functionsOf(module: PyObject): ExitFunctions {
  return module.value as ExitFunctions;
}

function dropAt(t: Thread, list: (Registration | null)[], index: number): void {
  const entry = list[index] as Registration | null;
  if (entry === null) return;
  list[index] = null;
  decref(t, entry.fn);
  decrefAll(t, entry.args);
  for (const name of entry.kwnames ?? []) decref(t, name);
}

function clear(t: Thread, module: PyObject): void {
  const { list } = functionsOf(module);
  for (let i = 0; i < list.length; i++) dropAt(t, list, i);
  list.length = 0;
}

/**
 * Calls everything that is registered when it begins; exceptions are reported and dropped. Functions and arguments are let go together
 * at the end, with what was registered meanwhile.
 */
export function runExitFunctions(t: Thread, module: PyContainer): void {
  const { list } = functionsOf(module);
  for (let i = list.length - 1; i >= 0; i--) {
    const entry = list[i] ?? null;
    if (entry !== null) runExitFunction(t, entry);
  }
  clear(t, module);
}

function runExitFunction(t: Thread, { fn, args, kwnames }: Registration): void {
  // The call may unregister the function that it is of.
  incref(fn);
  try {
    decref(t, t.call(fn, args, kwnames));
  } catch (thrown) {
    const raise = asRaise(t, thrown);
    if (raise === null) throw thrown;
    const { atexitUnraisable } = t.profile.messages;
    if (typeof atexitUnraisable === 'string') t.writeUnraisable(raise.value, fn, atexitUnraisable);
    else t.writeUnraisable(raise.value, null, atexitUnraisable(reprText(t, fn)));
  } finally {
    decref(t, fn);
  }
}

function register(t: Thread, module: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const fn = args[0];
  if (fn === undefined || args.length - (kwnames?.length ?? 0) < 1)
    throw typeError(t, 'register() takes at least 1 argument (0 given)');
  if (fn.type.ops.tpCall === null) throw typeError(t, 'the first argument must be callable');
  functionsOf(module).list.push({
    fn: incref(fn),
    args: args.slice(1).map(incref),
    kwnames: kwnames === null ? null : kwnames.map(incref),
  });
  return incref(fn);
}

export const ATEXIT: NativeModule = {
  name: 'atexit',
  functions: [
    keywords('register', register),
    oneArg('unregister', (t, module, fn) => {
      const { list } = functionsOf(module);
      for (let i = 0; i < list.length; i++) {
        const entry = list[i] as Registration | null;
        if (entry !== null && compareBool(t, entry.fn, fn, CompareOp.EQ)) dropAt(t, list, i);
      }
      return incref(t.none);
    }),
    noArgs('_clear', (t, module) => {
      clear(t, module);
      return incref(t.none);
    }),
    noArgs('_run_exitfuncs', (t, module) => {
      runExitFunctions(t, module as PyContainer);
      return incref(t.none);
    }),
    noArgs('_ncallbacks', (t, module) => newInt(t, functionsOf(module).list.length)),
  ],
  init: (t, module) => {
    const functions = new ExitFunctions();
    module.value = functions;
    t.atExit(functions, () => runExitFunctions(t, module));
  },
};
