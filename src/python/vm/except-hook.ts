// sys.excepthook, when a program has replaced it. Follows _PyErr_PrintEx (Python/pythonrun.c), CPython 3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer } from '../heap/object.ts';
import { PyRaise } from '../objects/errors.ts';
import { exceptionData } from '../objects/exceptions.ts';
import { writeReport } from './report-stream.ts';
import type { PyThread } from './thread.ts';
import { tracebackText } from './traceback-text.ts';

/** True when the program's own hook has shown the exception. */
export function callExceptHook(t: PyThread, exception: PyContainer): boolean {
  const { modules } = t;
  if (!modules.isReplaced(t, 'excepthook')) return false;
  const hook = modules.sysAttribute(t, 'excepthook');
  if (hook === null) {
    writeReport(t, 'sys.excepthook is missing\n');
    return false;
  }
  incref(hook);
  try {
    decref(t, t.call(hook, [exception.type, exception, exceptionData(exception).traceback ?? t.none], null));
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    writeReport(
      t,
      `Error in sys.excepthook:\n${tracebackText(t, thrown.value)}\nOriginal exception was:\n${tracebackText(t, exception)}`,
    );
    decref(t, thrown.value);
  } finally {
    decref(t, hook);
  }
  return true;
}
