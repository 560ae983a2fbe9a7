// What `float.__setformat__` made of the two machine formats. Follows Objects/floatobject.c of CPython 3.10, the last one
// that has the method: where a format is said to be unknown, numbers are taken apart by arithmetic, which knows no
// infinity, no NaN and no sign of zero. What is packed natively is copied and asks nothing.

import type { Thread } from '../heap/thread.ts';
import { raiseNew, valueError } from './errors.ts';
import { SYSTEM_ERROR } from './exceptions.ts';

export type FloatFormatKind = 'double' | 'float';

export const DETECTED_FORMAT = 'IEEE, little-endian';

const FORMATS = new WeakMap<Thread, Map<FloatFormatKind, string>>();

export function floatFormatOf(t: Thread, kind: FloatFormatKind): string {
  return FORMATS.get(t)?.get(kind) ?? DETECTED_FORMAT;
}

export function setFloatFormatOf(t: Thread, kind: FloatFormatKind, format: string): void {
  let formats = FORMATS.get(t);
  if (formats === undefined) {
    formats = new Map();
    FORMATS.set(t, formats);
  }
  formats.set(kind, format);
}

/** What is packed for a number of so many bytes; halves are always taken apart, but know every number. */
export function packable(t: Thread, x: number, size: number): number {
  if (!isUnknown(t, size)) return x;
  if (!Number.isFinite(x)) throw raiseNew(t, SYSTEM_ERROR, 'frexp() result out of range');
  return x === 0 ? 0 : x;
}

export function unpackable(t: Thread, x: number, size: number): number {
  if (!Number.isFinite(x) && isUnknown(t, size)) throw valueError(t, "can't unpack IEEE 754 special value on non-IEEE platform");
  return x;
}

function isUnknown(t: Thread, size: number): boolean {
  return size > 2 && floatFormatOf(t, size === 8 ? 'double' : 'float') !== DETECTED_FORMAT;
}
