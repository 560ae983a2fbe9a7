// Cells: boxes that closures share. Follows Objects/cellobject.c, CPython 3.13.
// The `value` of a cell is its content itself, or null while it is empty.

import { xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import { typeError, valueError } from './errors.ts';
import { releaseObject } from './object.ts';
import { richCompare } from './protocols/compare.ts';
import { newStr } from './str.ts';

export interface PyCell extends PyContainer {
  value: PyObject | null;
}

/** Steals `content`. */
export function newCell(t: Thread, content: PyObject | null): PyCell {
  const cell = t.heap.newContainer(t, t.types.cell, 24, content) as PyCell;
  t.heap.track(cell);
  return cell;
}

/** Steals `content`. */
export function cellSet(t: Thread, cell: PyCell, content: PyObject | null): void {
  const old = cell.value;
  cell.value = content;
  xdecref(t, old);
}

function dealloc(t: Thread, o: PyObject): void {
  const cell = o as PyCell;
  t.heap.untrack(cell);
  const content = cell.value;
  cell.value = null;
  xdecref(t, content);
  releaseObject(t, cell);
}

function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (a.type !== t.types.cell || b.type !== t.types.cell) return incref(t.notImplemented);
  const x = (a as PyCell).value;
  const y = (b as PyCell).value;
  if (x !== null && y !== null) return richCompare(t, x, y, op);
  // An empty cell is less than any other.
  return newBool(t, compareNumbers(x === null ? 0 : 1, y === null ? 0 : 1, op));
}

function compareNumbers(x: number, y: number, op: CompareOp): boolean {
  switch (op) {
    case CompareOp.LT:
      return x < y;
    case CompareOp.LE:
      return x <= y;
    case CompareOp.EQ:
      return x === y;
    case CompareOp.NE:
      return x !== y;
    case CompareOp.GT:
      return x > y;
    case CompareOp.GE:
      return x >= y;
  }
}

function repr(t: Thread, o: PyObject): PyObject {
  const content = (o as PyCell).value;
  const at = `0x${t.heap.idOf(o).toString(16)}`;
  if (content === null) return newStr(t, `<cell at ${at}: empty>`);
  return newStr(t, `<cell at ${at}: ${content.type.name} object at 0x${t.heap.idOf(content).toString(16)}>`);
}

export const CELL = new TypeSpec({
  name: 'cell',
  flags: TypeFlags.HaveGc,
  basicsize: 24,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: (o: PyObject, visit: Visit): void => {
      const content = (o as PyCell).value;
      if (content !== null) visit(content);
    },
    tpClear: (t, o) => {
      const content = (o as PyCell).value;
      (o as PyCell).value = null;
      xdecref(t, content);
    },
    tpRepr: repr,
    tpRichcompare: compare,
    tpHash: null,
    tpNew: (t, _type, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'cell() takes no keyword arguments');
      if (args.length > 1) throw typeError(t, `cell expected at most 1 argument, got ${args.length}`);
      return newCell(t, args.length === 1 ? incref(args[0] as PyObject) : null);
    },
  },
  getset: [
    {
      name: 'cell_contents',
      get: (t, o) => {
        const content = (o as PyCell).value;
        if (content === null) throw valueError(t, 'Cell is empty');
        return incref(content);
      },
      set: (t, o, value) => cellSet(t, o as PyCell, value === null ? null : incref(value)),
    },
  ],
  attributes: { __hash__: (t) => incref(t.none) },
  doc: 'Holds one variable that an inner function shares with the function around it.',
});
