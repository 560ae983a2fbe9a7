// What a C type knows of its instances: size, alignment, how a value is read and written, what it points to or consists of.
// Follows StgInfo and StgDict of Modules/_ctypes/ctypes.h, CPython 3.10-3.13: it lies behind the class object (3.13), or in its dict.

import { xdecref } from '../heap/heap.ts';
import { type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { CCode } from './ctypes-codes.ts';

export type CTypeKind = 'simple' | 'structure' | 'union' | 'array' | 'pointer' | 'function';

export class CTypeInfo {
  size = 0;
  align = 1;
  /** Items of an array, fields of a structure; an instance of such a type has a dict of what it keeps alive. */
  length = 0;
  /** `_fields_` can no longer be set. */
  isFinal = false;
  hasPointer = false;
  /** How values of a simple type are read and written. */
  code: CCode | null = null;
  /** As PEP 3118 writes it. */
  format: string | null = null;
  shape: readonly number[] = [];
  /** A list of the fields' types is kept for calls. */
  hasElements = false;
  /** What it points to or is an array of; the letter of a simple type. Owned. */
  proto: PyObject | null = null;
  /** Of a function type, owned: types of arguments and their `from_param`, type of the result and what looks at it. */
  argtypes: PyContainer | null = null;
  converters: PyContainer | null = null;
  restype: PyObject | null = null;
  checker: PyObject | null = null;

  constructor(readonly kind: CTypeKind) {}

  /** Borrowed. */
  get target(): PyType {
    return this.proto as PyType;
  }

  /** What an instance's `_objects` may need a dict for. */
  get bytesBehindType(): number {
    const format = this.format === null ? 0 : this.format.length + 1;
    return format + (this.hasElements ? 8 * (this.length + 1) : 0) + 8 * this.shape.length;
  }

  private references(): (PyObject | null)[] {
    return [this.proto, this.argtypes, this.converters, this.restype, this.checker];
  }

  visit(visit: Visit): void {
    for (const o of this.references()) if (o !== null) visit(o);
  }

  release(t: Thread): void {
    const references = this.references();
    this.proto = null;
    this.argtypes = null;
    this.converters = null;
    this.restype = null;
    this.checker = null;
    for (const o of references) xdecref(t, o);
  }
}

/** Null: not a C type, or an abstract one. */
export function infoOfType(o: PyObject): CTypeInfo | null {
  return (o.type.flags & TypeFlags.TypeSubclass) !== 0 && o.value instanceof CTypeInfo ? o.value : null;
}

/** Of a class that is known to be a C type with a layout. */
export function layoutOfType(type: PyType): CTypeInfo {
  return type.value as CTypeInfo;
}
