// What `super()` without arguments means: the class in the frame's `__class__` cell, and the first argument.
// Follows super_init_without_args (Objects/typeobject.c), CPython 3.13.

import { SlotKind } from '../compile/code-object.ts';
import { isType, type PyObject } from '../heap/object.ts';
import type { PyCell } from '../objects/cell.ts';
import { runtimeError } from '../objects/errors.ts';
import { variableAt } from '../objects/frame.ts';
import type { PyThread } from './thread.ts';

/** Borrowed references. */
export function superFromFrame(t: PyThread): [PyObject, PyObject] {
  const { frame } = t;
  if (frame === null) throw runtimeError(t, 'super(): no current frame');
  const { host } = frame.linked;
  if (host.argcount === 0) throw runtimeError(t, 'super(): no arguments');
  const self = variableAt(frame, 0);
  if (self === null) throw runtimeError(t, 'super(): arg[0] deleted');
  for (let i = 0; i < host.localsplusNames.length; i++) {
    if (host.localsplusNames[i] !== '__class__' || ((host.localsplusKinds[i] as number) & SlotKind.FREE) === 0) continue;
    const cell = frame.stack[i] as PyCell | null;
    if (cell === null || cell.type !== t.types.cell) throw runtimeError(t, 'super(): bad __class__ cell');
    if (cell.value === null) throw runtimeError(t, 'super(): empty __class__ cell');
    if (!isType(cell.value)) throw runtimeError(t, `super(): __class__ is not a type (${cell.value.type.name})`);
    return [cell.value, self];
  }
  throw runtimeError(t, 'super(): __class__ cell not found');
}
