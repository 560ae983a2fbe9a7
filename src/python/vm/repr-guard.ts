// The objects whose repr is running, so that one inside itself shows as `[...]`.
// Follows Py_ReprEnter and Py_ReprLeave of Objects/object.c, CPython 3.10-3.13: they are kept in a list in the thread's dict, both made
// when the first container is shown, and counted references like any others.

import { decref } from '../heap/heap.ts';
import type { PyObject, Visit } from '../heap/object.ts';
import { incref } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { dictSetItem, newDict, type PyDict } from '../objects/dict.ts';
import { listAppend, listAssignSlice, listItems, newList, type PyList } from '../objects/list-storage.ts';

export class ReprGuard {
  /** The thread's dict. Owned; it owns the list. */
  private dict: PyDict | null = null;
  private list: PyList | null = null;

  /** False when the repr of `o` is running already. */
  enter(t: Thread, o: PyObject): boolean {
    const list = this.list ?? this.begin(t);
    if (listItems(list).includes(o)) return false;
    listAppend(t, list, incref(o));
    return true;
  }

  leave(t: Thread, o: PyObject): void {
    const { list } = this;
    if (list === null) return;
    const index = listItems(list).lastIndexOf(o);
    if (index >= 0) listAssignSlice(t, list, index, index + 1, null);
  }

  visit(visit: Visit): void {
    if (this.dict !== null) visit(this.dict);
  }

  private begin(t: Thread): PyList {
    const dict = newDict(t);
    const list = newList(t, []);
    dictSetItem(t, dict, t.name('Py_Repr'), list);
    decref(t, list);
    this.dict = dict;
    this.list = list;
    return list;
  }
}
