// What the heap and the objects ask of the machine that runs them: one simulated thread of one interpreter. The VM implements it.
// Follows PyThreadState and PyInterpreterState: a host function that needs either is given the thread as its first argument.

import type { SipHasher } from '../numbers/siphash.ts';
import type { Profile } from '../profiles/profile.ts';
import type { UnicodeDatabase } from '../text/unicode/unicode-database.ts';
import type { Heap } from './heap.ts';
import type { GcObject, PyAtom, PyContainer, PyObject, PyStr, PyType } from './object.ts';
import type { KeywordNames } from './type-slots.ts';
import type { TypeSpec } from './type-spec.ts';

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
  /** Built-in classes that exist when a script begins, made or not. */
  readonly startupTypes: readonly TypeSpec[];

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
  /** U+0000 to U+00FF; null until first used. */
  readonly characters: (PyStr | null)[];
  readonly singleBytes: (PyAtom | null)[];
  /** Makes the shared object of a character or byte in static data; null where the version makes them on the heap. */
  readonly staticCharacter: ((code: number) => PyStr) | null;
  readonly staticByte: ((code: number) => PyAtom) | null;

  /** What the version's Unicode says of characters. */
  readonly unicode: UnicodeDatabase;
  /** sys.set_int_max_str_digits(); 0 is no limit. */
  intDigitsMax: number;

  readonly sip: SipHasher;

  /** The high half of the hash that the last `tpHash` returned. */
  hashHi: number;

  /** The interned str of an identifier used by the machine itself (`__class__`, `append`). Borrowed, kept for good. */
  name(text: string): PyStr;
  /** Interned strings by text; not counted (a mortal one leaves when it dies). */
  readonly interned: Map<string, PyStr>;

  /** Calls any callable. Arguments are borrowed; returns a new reference. Charges a step; honours the recursion limit. */
  call(callable: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject;
  /** Calls with positional arguments that a tuple already holds: who takes a tuple is given this one. */
  callTuple(callable: PyObject, tuple: PyContainer): PyObject;
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
  /** It was found to be so, and waits for the next instruction that asks (3.12+). */
  readonly collectionWanted: boolean;
  /** Code of C that may run long asks for signals now and then, which runs the collection that waits (PyErr_CheckSignals, 3.12+). */
  collectWanted(): void;
  /** gc.DEBUG_SAVEALL: puts the object into gc.garbage. */
  saveGarbage(o: GcObject): void;

  /** The syntax trees of what runs, by the list of each in which the parser keeps what it holds. The list has no items here. */
  readonly trees: Map<PyObject, { holds(o: PyObject): boolean }>;

  /** The tuple that the innermost call of the old kind has packed its arguments into. Borrowed; null where calls pass none. */
  argumentTuple: PyContainer | null;
  /** The dict of its keywords. Borrowed; null where it passes none. */
  argumentDict: PyContainer | null;
  /** What it has passed on: the items of that tuple, then the values of that dict. */
  argumentValues: readonly PyObject[] | null;

  /** Levels of nested deallocation, for the trashcan. */
  deallocDepth: number;
  readonly trash: GcObject[];

  /** The builtins module. Borrowed. */
  readonly builtins: PyObject;
  /** Python code is about to look into `o`: if it is the builtins module or its dict, everything has to be there. */
  completeBuiltins(o: PyObject): void;
  /** `bool(o)`: runs `__bool__` or `__len__`. */
  truthOf(o: PyObject): boolean;

  /** `a == b` for two objects, identity first. */
  equalTo(a: PyObject, b: PyObject): boolean;
  /** Makes a name usable as a key of an instance's attributes: interned (PyUnicode_InternInPlace). Borrowed. */
  internKey(name: PyStr): PyStr;
  /** A str with this text for looking up a key; not on the heap when no interned one exists. Borrowed, for one lookup. */
  probe(text: string): PyStr;

  /** The names that classes were last asked for. */
  readonly methodCache: { note(t: Thread, type: PyType, name: PyStr): void };
  /** A number never used before as a class's version. */
  nextTypeVersion(): number;
  /** Globals of the innermost Python frame. Borrowed; null when no frame runs. */
  currentGlobals(): PyContainer | null;

  /** `type` itself, which every static type is an instance of. */
  readonly typeSpec: TypeSpec;
  /** Issues a warning of a built-in category as `warnings.warn` would from the running line. */
  /** `source` is the object that it is about. */
  warn(category: string, message: string, source?: PyObject): void;
  /** The class and the first argument that `super()` without arguments means. Borrowed. */
  superFromFrame(): [PyObject, PyObject];
  /** Imports by absolute name. New reference. */
  importModule(name: string): PyObject;
  /** Is this the name of a module that CPython has built in (written in C, no file)? */
  isBuiltinModule(name: string): boolean;
  /** The name under which the interpreter has the module of this file in itself; null: it has not. */
  frozenModuleAt(path: string): string | null;
  /** A clearer message for an attribute that exists in CPython and is not simulated; null otherwise. */
  missingModuleAttribute(module: string, name: string): string | null;
  /** A class dies: it gives up its share of its instances' key table. */
  releaseSharedKeys(type: PyType): void;
  /** Turns a dict with shared keys into an ordinary one. */
  detachValues(dict: PyContainer): void;

  /** The code objects that exist, for who puts traps into them. */
  readonly codes: { add(code: object): void; delete(code: object): void };

  /** Takes over a reference for as long as the interpreter lives. */
  keepForever(o: PyObject): void;
  /** The gc module exists: collections pass through it from now on. `garbage` is borrowed. */
  installCollector(collect: (generation: 0 | 1 | 2) => void, garbage: PyContainer): void;

  /** What runs first at interpreter exit, and the references it holds meanwhile. */
  atExit(held: { visit(visitor: (o: PyObject) => void): void }, run: () => void): void;
  /** The session's seed. */
  readonly seed: number;
  /** The virtual clock. */
  readonly clock: { now(): bigint; sinceStart(): bigint; advance(nanoseconds: bigint): void };

  /** The exception being handled by the innermost handler (`sys.exception()`), owned; null: none. */
  handledException: PyContainer | null;

  writeStdout(text: string): void;
  writeStderr(text: string): void;
}
