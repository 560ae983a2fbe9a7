// Reports on stderr that no exception carries: "Exception ignored in ...", warnings, coroutines never awaited.
// Follows PyErr_WriteUnraisable (Python/errors.c), _warnings.c (default filters, C formatting), CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import type { PyContainer, PyObject } from '../heap/object.ts';
import { PyRaise } from '../objects/errors.ts';
import { generatorData } from '../objects/generator.ts';
import { lineOfFrame } from '../objects/frame.ts';
import { reprText } from '../objects/protocols/object.ts';
import { LimitExceeded } from '../limits.ts';
import type { PyThread } from './thread.ts';
import { tracebackText } from './traceback-text.ts';

/** Steals `exception`. */
export function reportUnraisable(t: PyThread, exception: PyObject, where: PyObject | null, message: string | undefined): void {
  if (t.modules.catalog.unraisable(t, exception, where, message ?? null)) {
    decref(t, exception);
    return;
  }
  try {
    reportDirectly(t, exception, where, message);
  } finally {
    decref(t, exception);
  }
}

/** As sys.unraisablehook does. Borrows. */
export function reportDirectly(t: PyThread, exception: PyObject, where: PyObject | null, message: string | undefined): void {
  try {
    let text = '';
    if (message !== undefined) text = where === null ? `${message}:\n` : `${message}: ${safeRepr(t, where)}\n`;
    else if (where !== null) text = `Exception ignored in: ${safeRepr(t, where)}\n`;
    t.writeStderr(text + tracebackText(t, exception as PyContainer, { chain: false, native: true }));
  } catch (thrown) {
    if (thrown instanceof PyRaise) decref(t, thrown.value);
    else if (thrown instanceof LimitExceeded) t.postpone(thrown);
    else throw thrown;
  }
}

export function safeRepr(t: PyThread, o: PyObject): string {
  try {
    return reprText(t, o);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    decref(t, thrown.value);
    return '<object repr() failed>';
  }
}

/** A warning from the line that is running. */
export function reportWarning(t: PyThread, category: string, message: string): void {
  const { frame } = t;
  if (frame === null) return reportWarningAt(t, category, message, 'sys', 1);
  reportWarningAt(t, category, message, frame.linked.host.filename, lineOfFrame(frame));
}

/** The filters that hold when Python starts: DeprecationWarning only in `__main__`, PendingDeprecation, Import and Resource never. */
const SILENT = ['PendingDeprecationWarning', 'ImportWarning', 'ResourceWarning'];

export function reportWarningAt(t: PyThread, category: string, message: string, filename: string, line: number): void {
  if (t.modules.catalog.warn(t, category, message, filename, line)) return;
  if (SILENT.includes(category)) return;
  if (category === 'DeprecationWarning' && filename !== t.mainFilename) return;
  const key = `${filename}:${line}:${category}:${message}`;
  if (t.warned.has(key)) return;
  t.warned.add(key);
  const source = t.sourceLine(filename, line)?.trim() ?? '';
  t.writeStderr(`${filename}:${line}: ${category}: ${message}\n${source === '' ? '' : `  ${source}\n`}`);
}

export function reportUnawaited(t: PyThread, coroutine: PyContainer): void {
  const { qualname } = generatorData(coroutine);
  reportWarning(t, 'RuntimeWarning', `coroutine '${qualname.value}' was never awaited`);
}

