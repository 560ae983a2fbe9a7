// The slots of a type: what the interpreter calls for each operation on its instances. CPython's names in camel case.
// Follows PyTypeObject, PyNumberMethods, PySequenceMethods, PyMappingMethods, PyAsyncMethods (Include/cpython/object.h, 3.13).
// Ownership: arguments are borrowed, a result is a new reference. Errors are thrown as PyRaise. Binary operations may return a new
// reference to NotImplemented. One class with every field, so that `type.ops.x` has one shape everywhere.

import type { PyObject, PyStr, PyType, Visit } from './object.ts';
import type { Thread } from './thread.ts';

/** Keyword names of a call, as in vectorcall: the last `kwnames.length` of the arguments belong to them. Null: none. */
export type KeywordNames = readonly PyStr[] | null;

export const enum CompareOp {
  LT = 0,
  LE = 1,
  EQ = 2,
  NE = 3,
  GT = 4,
  GE = 5,
}

export type UnaryFunc = (t: Thread, o: PyObject) => PyObject;
export type BinaryFunc = (t: Thread, a: PyObject, b: PyObject) => PyObject;
export type TernaryFunc = (t: Thread, a: PyObject, b: PyObject, c: PyObject) => PyObject;
export type InquiryFunc = (t: Thread, o: PyObject) => boolean;
/** A bigint from 2**53 on. */
export type LengthFunc = (t: Thread, o: PyObject) => number | bigint;
export type IndexedFunc = (t: Thread, o: PyObject, index: number) => PyObject;
export type CallFunc = (t: Thread, callable: PyObject, args: readonly PyObject[], kwnames: KeywordNames) => PyObject;

export class TypeSlots {
  /** The count has reached 0: release what it holds, then its block. */
  tpDealloc: ((t: Thread, o: PyObject) => void) | null = null;
  /** Visits every counted reference, `type` of heap types included. */
  tpTraverse: ((o: PyObject, visit: Visit) => void) | null = null;
  /** Drops references that may be part of a cycle. */
  tpClear: ((t: Thread, o: PyObject) => void) | null = null;
  /** `__del__` and its like; may bring the object back. */
  tpFinalize: ((t: Thread, o: PyObject) => void) | null = null;
  /** May this tracked object leave the collector's lists? `full`: asked at the end of a full collection (dicts); else tuples. */
  tpMayUntrack: ((o: PyObject, full: boolean) => boolean) | null = null;
  /** Bytes that `object.__sizeof__` would add items to are basicsize and itemsize; this overrides the count of items. */
  tpItemCount: ((o: PyObject) => number) | null = null;

  tpRepr: UnaryFunc | null = null;
  tpStr: UnaryFunc | null = null;
  /** Returns the low 32 bits of the hash as int32 and leaves the high 32 in `t.hashHi`. */
  tpHash: ((t: Thread, o: PyObject) => number) | null = null;
  tpCall: CallFunc | null = null;
  tpGetattro: ((t: Thread, o: PyObject, name: PyStr) => PyObject) | null = null;
  /** A null value deletes. */
  tpSetattro: ((t: Thread, o: PyObject, name: PyStr, value: PyObject | null) => void) | null = null;
  tpRichcompare: ((t: Thread, a: PyObject, b: PyObject, op: CompareOp) => PyObject) | null = null;
  tpIter: UnaryFunc | null = null;
  /** Null: exhausted. May instead throw StopIteration; `iterNext` of protocols/iterate.ts makes that null too. */
  tpIternext: ((t: Thread, o: PyObject) => PyObject | null) | null = null;
  tpDescrGet: ((t: Thread, descriptor: PyObject, instance: PyObject | null, owner: PyType | null) => PyObject) | null = null;
  tpDescrSet: ((t: Thread, descriptor: PyObject, instance: PyObject, value: PyObject | null) => void) | null = null;
  tpInit: ((t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames) => void) | null = null;
  tpNew: ((t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames) => PyObject) | null = null;

  nbAdd: BinaryFunc | null = null;
  nbSubtract: BinaryFunc | null = null;
  nbMultiply: BinaryFunc | null = null;
  nbRemainder: BinaryFunc | null = null;
  nbDivmod: BinaryFunc | null = null;
  nbPower: TernaryFunc | null = null;
  nbNegative: UnaryFunc | null = null;
  nbPositive: UnaryFunc | null = null;
  nbAbsolute: UnaryFunc | null = null;
  nbBool: InquiryFunc | null = null;
  nbInvert: UnaryFunc | null = null;
  nbLshift: BinaryFunc | null = null;
  nbRshift: BinaryFunc | null = null;
  nbAnd: BinaryFunc | null = null;
  nbXor: BinaryFunc | null = null;
  nbOr: BinaryFunc | null = null;
  nbInt: UnaryFunc | null = null;
  nbFloat: UnaryFunc | null = null;
  nbInplaceAdd: BinaryFunc | null = null;
  nbInplaceSubtract: BinaryFunc | null = null;
  nbInplaceMultiply: BinaryFunc | null = null;
  nbInplaceRemainder: BinaryFunc | null = null;
  nbInplacePower: TernaryFunc | null = null;
  nbInplaceLshift: BinaryFunc | null = null;
  nbInplaceRshift: BinaryFunc | null = null;
  nbInplaceAnd: BinaryFunc | null = null;
  nbInplaceXor: BinaryFunc | null = null;
  nbInplaceOr: BinaryFunc | null = null;
  nbFloorDivide: BinaryFunc | null = null;
  nbTrueDivide: BinaryFunc | null = null;
  nbInplaceFloorDivide: BinaryFunc | null = null;
  nbInplaceTrueDivide: BinaryFunc | null = null;
  nbIndex: UnaryFunc | null = null;
  nbMatrixMultiply: BinaryFunc | null = null;
  nbInplaceMatrixMultiply: BinaryFunc | null = null;

  sqLength: LengthFunc | null = null;
  sqConcat: BinaryFunc | null = null;
  sqRepeat: IndexedFunc | null = null;
  sqItem: IndexedFunc | null = null;
  sqAssItem: ((t: Thread, o: PyObject, index: number, value: PyObject | null) => void) | null = null;
  sqContains: ((t: Thread, o: PyObject, value: PyObject) => boolean) | null = null;
  sqInplaceConcat: BinaryFunc | null = null;
  sqInplaceRepeat: IndexedFunc | null = null;

  mpLength: LengthFunc | null = null;
  mpSubscript: BinaryFunc | null = null;
  /** A null value deletes. */
  mpAssSubscript: ((t: Thread, o: PyObject, key: PyObject, value: PyObject | null) => void) | null = null;

  amAwait: UnaryFunc | null = null;
  amAiter: UnaryFunc | null = null;
  amAnext: UnaryFunc | null = null;

  /** The bytes an object exposes (bytes, bytearray, memoryview, array); shared, not copied. */
  bfGetbuffer: ((t: Thread, o: PyObject) => Uint8Array) | null = null;
  bfReleasebuffer: ((t: Thread, o: PyObject) => void) | null = null;
}

export type SlotName = keyof TypeSlots;

/** A copy with the given slots replaced. */
export function withSlots(base: TypeSlots, own: Partial<TypeSlots>): TypeSlots {
  const slots = Object.assign(new TypeSlots(), base, own);
  return slots;
}
