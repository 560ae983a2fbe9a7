// What the heap and the objects ask of the machine that runs them: one simulated thread of one interpreter. The VM implements it.
// Follows PyThreadState and PyInterpreterState: a host function that needs either is given the thread as its first argument.

import type { Profile } from '../profiles/profile.ts';
import type { Heap } from './heap.ts';
import type { GcObject, PyAtom, PyContainer, PyObject, PyStr, PyType } from './object.ts';
import type { TypeSpec } from './type-spec.ts';
import type { KeywordNames } from './type-slots.ts';

/** The built-in types that nearly every program needs; made with the interpreter. All others: `typeOf`. */
export interface CoreTypes {
  readonly object: PyType;
  readonly type: PyType;
  readonly none: PyType;
  readonly notImplemented: PyType;
  readonly ellipsis: PyType;
  readonly int: PyType;
  readonly bool: PyType;
  readonly float: PyType;
  readonly complex: PyType;
  readonly str: PyType;
  readonly bytes: PyType;
  readonly bytearray: PyType;
  readonly tuple: PyType;
  readonly list: PyType;
  readonly dict: PyType;
  readonly set: PyType;
  readonly frozenset: PyType;
  readonly range: PyType;
  readonly slice: PyType;
  readonly cell: PyType;
  readonly code: PyType;
  readonly function: PyType;
  readonly method: PyType;
  readonly builtinFunction: PyType;
  readonly methodDescriptor: PyType;
  readonly wrapperDescriptor: PyType;
  readonly module: PyType;
  readonly generator: PyType;
  readonly listIterator: PyType;
  readonly tupleIterator: PyType;
  readonly rangeIterator: PyType;
  readonly property: PyType;
  readonly staticMethod: PyType;
  readonly classMethod: PyType;
  readonly super: PyType;
}

export interface Thread {
  readonly profile: Profile;
  readonly heap: Heap;
  readonly types: CoreTypes;
  /** The type made from a spec in this interpreter; made on first use. Borrowed. */
  typeOf(spec: TypeSpec): PyType;

  /** Singletons. Borrowed: incref before handing one out as a result. */
  readonly none: PyAtom;
  readonly true_: PyAtom;
  readonly false_: PyAtom;
  readonly ellipsis: PyAtom;
  readonly notImplemented: PyAtom;
  readonly emptyTuple: PyContainer;
  readonly emptyStr: PyStr;
  readonly emptyBytes: PyAtom;
  /** -5 to 256. */
  readonly smallInts: readonly PyAtom[];
  /** U+0000 to U+00FF; null until first used where the version makes them on demand. */
  readonly characters: (PyStr | null)[];
  readonly singleBytes: (PyAtom | null)[];

  /** The high half of the hash that the last `tpHash` returned. */
  hashHi: number;

  /** The interned str of an identifier used by the machine itself (`__class__`, `append`). Borrowed, kept for good. */
  name(text: string): PyStr;
  /** Interned strings by text; not counted (a mortal one leaves when it dies). */
  readonly interned: Map<string, PyStr>;

  /** Calls any callable. Arguments are borrowed; returns a new reference. Charges a step; honours the recursion limit. */
  call(callable: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject;
  /** Calls and drops the result; an exception is reported on stderr as "Exception ignored in: ..." (PyErr_WriteUnraisable). */
  callUnraisable(callable: PyObject, args: readonly PyObject[], where: PyObject): void;
  /** Reports an exception that cannot propagate. Steals the reference to `exception`. */
  writeUnraisable(exception: PyObject, where: PyObject | null, message?: string): void;

  /** Counts host work that no instruction stands for: about one step per 8 bytes moved or per element looked at. Throws LimitExceeded. */
  charge(steps: number): void;
  /** Guards host recursion (repr, comparison, calls): RecursionError `maximum recursion depth exceeded{where}` beyond the limit. */
  enterRecursive(where: string): void;
  leaveRecursive(): void;

  /** Objects whose repr is running, for `[...]`: false when `o` is among them already (Py_ReprEnter). */
  reprEnter(o: PyObject): boolean;
  reprLeave(o: PyObject): void;

  /** The youngest generation is over its threshold. */
  collectionDue(): void;
  /** gc.DEBUG_SAVEALL: puts the object into gc.garbage. */
  saveGarbage(o: GcObject): void;

  /** Levels of nested deallocation, for the trashcan. */
  deallocDepth: number;
  readonly trash: GcObject[];

  /** The exception being handled by the innermost handler (`sys.exception()`), owned; null: none. */
  handledException: PyContainer | null;

  writeStdout(text: string): void;
  writeStderr(text: string): void;
}
