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
  readonly list: Registration[] = [];

  visit(visitor: (o: PyObject) => void): void {
    for (const { fn, args, kwnames } of this.list) {
      visitor(fn);
      args.forEach(visitor);
      for (const name of kwnames ?? []) visitor(name);
    }
  }
}

function functionsOf(module: PyObject): ExitFunctions {
  return module.value as ExitFunctions;
}

function drop(t: Thread, entry: Registration): void {
  decref(t, entry.fn);
  decrefAll(t, entry.args);
  for (const name of entry.kwnames ?? []) decref(t, name);
}

/** Calls everything registered, those registered meanwhile included; exceptions are reported and dropped. */
export function runExitFunctions(t: Thread, module: PyContainer): void {
  const { list } = functionsOf(module);
  for (let entry = list.pop(); entry !== undefined; entry = list.pop()) {
    try {
      decref(t, t.call(entry.fn, entry.args, entry.kwnames));
    } catch (thrown) {
      const raise = asRaise(t, thrown);
      if (raise === null) throw thrown;
      const { atexitUnraisable } = t.profile.messages;
      if (typeof atexitUnraisable === 'string') t.writeUnraisable(raise.value, entry.fn, atexitUnraisable);
      else t.writeUnraisable(raise.value, null, atexitUnraisable(reprText(t, entry.fn)));
    } finally {
      drop(t, entry);
    }
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
      for (let i = list.length - 1; i >= 0; i--) {
        const entry = list[i] as Registration;
        if (!compareBool(t, entry.fn, fn, CompareOp.EQ)) continue;
        list.splice(i, 1);
        drop(t, entry);
      }
      return incref(t.none);
    }),
    noArgs('_clear', (t, module) => {
      for (const entry of functionsOf(module).list.splice(0)) drop(t, entry);
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
