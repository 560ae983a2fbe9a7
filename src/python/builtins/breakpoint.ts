// breakpoint(): calls sys.breakpointhook with what it was given. Follows builtin_breakpoint (Python/bltinmodule.c), CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords } from '../heap/type-spec.ts';
import { runtimeError } from '../objects/errors.ts';
import type { PyThread } from '../vm/thread.ts';

function breakpoint(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const hook = (t as PyThread).modules.sysAttribute(t as PyThread, 'breakpointhook');
  if (hook === null) throw runtimeError(t, 'lost sys.breakpointhook');
  incref(hook);
  try {
    return t.call(hook, args, kwnames);
  } finally {
    decref(t, hook);
  }
}

export const BREAKPOINT = keywords('breakpoint', breakpoint);
