// sys.breakpointhook: calls what $PYTHONBREAKPOINT names. Follows sys_breakpointhook of Python/sysmodule.c, CPython 3.10-3.13.
// The debugger that it names by default is not simulated: as with every name that cannot be imported, a warning says so.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec } from '../heap/type-spec.ts';
import { catching } from '../objects/errors.ts';
import { ATTRIBUTE_ERROR, IMPORT_ERROR } from '../objects/exceptions.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { callMethod } from './io-base.ts';

const DEFAULT_HOOK = 'pdb.set_trace';

/** As the program has it in os.environ, which is the environment of its process. */
function wantedHook(t: Thread): string {
  const os = t.importModule('os');
  const environment = getAttrText(t, os, 'environ');
  const name = newStr(t, 'PYTHONBREAKPOINT');
  const value = callMethod(t, environment, 'get', [name]);
  const text = isStr(value) ? strOf(value).value : '';
  for (const o of [os, environment, name, value]) decref(t, o);
  return text === '' ? DEFAULT_HOOK : text;
}

/** New reference; null: there is no such thing. */
function importHook(t: Thread, path: string): PyObject | null {
  const dot = path.lastIndexOf('.');
  const module = catching(t, IMPORT_ERROR, () => t.importModule(dot < 0 ? 'builtins' : path.slice(0, dot)));
  if (module === null) return null;
  try {
    return catching(t, ATTRIBUTE_ERROR, () => getAttrText(t, module, path.slice(dot + 1)));
  } finally {
    decref(t, module);
  }
}

function breakpointHook(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const path = wantedHook(t);
  if (path === '0') return incref(t.none);
  const hook = importHook(t, path);
  if (hook === null) {
    t.warn('RuntimeWarning', `Ignoring unimportable $PYTHONBREAKPOINT: "${path}"`);
    return incref(t.none);
  }
  try {
    return t.call(hook, args, kwnames);
  } finally {
    decref(t, hook);
  }
}

export const BREAKPOINT_HOOK: NativeSpec = keywords('breakpointhook', breakpointHook);
