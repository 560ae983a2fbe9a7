// What gc.garbage still holds when the interpreter ends: a ResourceWarning, and the objects themselves for gc.DEBUG_UNCOLLECTABLE.
// Follows _PyGC_DumpShutdownStats (Modules/gcmodule.c, Python/gc.c), CPython 3.10-3.13. It comes when the modules are gone; the
// filters of warnings hold nevertheless, so the function that reads them is kept until then.

import { GcDebug } from '../heap/gc/collector.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import { dictGetStr } from '../objects/dict.ts';
import { PyRaise, raiseNew } from '../objects/errors.ts';
import { RESOURCE_WARNING } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { listItems } from '../objects/list-storage.ts';
import { moduleDict } from '../objects/module.ts';
import { reprText } from '../objects/protocols/object.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { tupleItems } from '../objects/tuple.ts';
import { writeReport } from './report-stream.ts';
import type { PyThread } from './thread.ts';

/** PySys_WriteStderr formats into a buffer of this size. */
const SHOWN_BYTES = 1000;

/** Keeps what the report will ask. The function returned reports. */
export function prepareUncollectableReport(t: PyThread): () => void {
  const { garbage } = t.modules;
  if (garbage === null || listItems(garbage).length === 0) return () => {};
  const module = t.modules.loaded(t, 'warnings') as PyContainer | null;
  const decide = module === null ? null : dictGetStr(moduleDict(module), t.name('_decide'));
  if (decide !== null) incref(decide);
  return () => {
    report(t, garbage, decide);
    if (decide !== null) decref(t, decide);
  };
}

function report(t: PyThread, garbage: PyContainer, decide: PyObject | null): void {
  const { debug } = t.heap.gc;
  const count = listItems(garbage).length;
  if ((debug & GcDebug.SaveAll) !== 0 || count === 0) return;
  const isListed = (debug & GcDebug.Uncollectable) !== 0;
  const hint = isListed ? '' : '; use gc.set_debug(gc.DEBUG_UNCOLLECTABLE) to list them';
  warn(t, `gc: ${count} uncollectable objects at shutdown${hint}`, decide);
  if (!isListed) return;
  try {
    writeReport(t, cut(`      ${reprText(t, garbage)}\n`));
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    t.writeUnraisable(thrown.value, garbage);
  }
}

function warn(t: PyThread, message: string, decide: PyObject | null): void {
  try {
    const action = decide === null ? 'ignore' : actionFor(t, message, decide);
    if (action === 'error') throw raiseNew(t, RESOURCE_WARNING, message);
    if (action !== 'ignore') writeReport(t, `gc:0: ResourceWarning: ${message}\n`);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    t.writeUnraisable(thrown.value, null);
  }
}

function actionFor(t: PyThread, message: string, decide: PyObject): string {
  const args = [newStr(t, message), incref(t.typeOf(RESOURCE_WARNING)), newStr(t, 'gc'), newInt(t, 0)];
  try {
    const decided = t.call(decide, args, null);
    const action = tupleItems(decided as PyContainer)[0] as PyObject;
    const text = isStr(action) ? strOf(action).value : '';
    decref(t, decided);
    return text;
  } finally {
    for (const arg of args) decref(t, arg);
  }
}

function cut(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return bytes.length <= SHOWN_BYTES ? text : `${new TextDecoder().decode(bytes.subarray(0, SHOWN_BYTES))}... truncated`;
}
