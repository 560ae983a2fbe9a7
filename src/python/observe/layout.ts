// The memory layout of one object as a snapshot shows it: the fields of objects/object-memory.ts as text.

import type { PyObject } from '../heap/object.ts';
import { type MemoryField, memoryFields } from '../objects/object-memory.ts';
import type { LayoutField } from '../outcome.ts';
import type { PyThread } from '../vm/thread.ts';
import { hexOf } from './readings.ts';

/** Items of one object that a layout shows. */
const FIELDS_MAX = 256;

export function layoutOf(t: PyThread, o: PyObject): LayoutField[] {
  return memoryFields(t, o, FIELDS_MAX).map(toView);
}

function toView({ offset, size, name, kind, value }: MemoryField): LayoutField {
  if (kind === 'integer' || kind === 'double') return { offset, size, name, value: String(value), pointsTo: null };
  const id = Number(value);
  return { offset, size, name, value: hexOf(id), pointsTo: kind === 'pointer' && id !== 0 ? id : null };
}
