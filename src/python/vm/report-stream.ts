// Where reports of the interpreter itself go: sys.stderr, whatever a program has put there. Follows PyFile_WriteString and its callers
// in Python/pythonrun.c and Python/errors.c, CPython 3.10-3.13: without a stream nothing is written, and its errors are dropped.

import { decref } from '../heap/heap.ts';
import { incref } from '../heap/object.ts';
import { PyRaise } from '../objects/errors.ts';
import { callSpecial } from '../objects/protocols/attribute.ts';
import { newStrFromText } from '../objects/str.ts';
import type { PyThread } from './thread.ts';

export function writeReport(t: PyThread, text: string): void {
  if (t.modules.writesDirectly(t, 'stderr')) {
    t.writeStderr(text);
    return;
  }
  const stream = t.modules.sysAttribute(t, 'stderr');
  if (stream === null || stream === t.none) return;
  incref(stream);
  const shown = newStrFromText(t, text);
  try {
    const result = callSpecial(t, stream, 'write', [shown]);
    if (result !== null) decref(t, result);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    decref(t, thrown.value);
  } finally {
    decref(t, shown);
    decref(t, stream);
  }
}
