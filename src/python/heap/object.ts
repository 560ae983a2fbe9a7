// The four shapes of a simulated object, and the header they share: reference count, type, address.
// V8 gives every class a hidden class of its own and a site that meets more than four of them slows down tenfold, so there are exactly
// four: an atom, a string, a container, a type. What a list or a function holds beyond the header is its `value`, a host object.
// Follows PyObject, PyGC_Head and PyTypeObject of CPython 3.13 (Include/object.h, internal/pycore_gc.h).
// Invariant: `refcount` is the number of counted references from other objects, frames and the interpreter, immortal objects included:
// immortality only changes what is reported (`IMMORTAL_BIAS`), so that the audit can recount every object alike.

import type { TypeLayout } from '../profiles/type-layouts.ts';
import type { DictKeys, DictValues } from './dict-keys.ts';
import type { TypeSlots } from './type-slots.ts';
import type { TypeSpec } from './type-spec.ts';

/** Bytes in front of a GC object, before the address that `id()` shows. */
export const GC_HEADER_BYTES = 16;

/** Units of 8 bytes: from the heap's base when positive, from the base of static data when negative. `Heap.idOf` makes it an id. */
export type Address = number;

/** Added to the count of an object that must never die; far above any count of real references. */
export const IMMORTAL_BIAS = 1 << 29;

/** Where the count of what the machine keeps for good begins, in versions without immortal objects. */
export const KEPT_REFCOUNT = IMMORTAL_BIAS / 2;

export interface PyObject {
  refcount: number;
  type: PyType;
  address: Address;
  /** What the object holds beyond its header; its type says what it is. */
  value: unknown;
}

/** No references inside: numbers, bytes, None, object(). */
export class PyAtom implements PyObject {
  refcount = 1;
  constructor(
    public type: PyType,
    public address: Address,
    public value: unknown,
    /** Bytes that were asked for; a sum may have asked for a digit more than its value needs. 0: static data. */
    public bytes: number,
  ) {}
}

export const enum Interned {
  No = 0,
  Mortal = 1,
  Immortal = 2,
}

/**
 * A str. `value` has one UTF-16 unit per character while all are below U+10000. Else `codePoints` holds the characters, and `value`
 * is their UTF-16 form.
 */
export class PyStr implements PyObject {
  refcount = 1;
  /** Valid while `hashed`. */
  hashLo = 0;
  hashHi = 0;
  hashed = false;
  interned: Interned = Interned.No;
  /** Bytes of a cached UTF-8 form, its final NUL included; 0 when there is none. */
  utf8Bytes = 0;
  utf8Address: Address = 0;
  /** The widest character decides the layout: 0 ASCII, 1 Latin-1, 2 BMP, 4 beyond. -1 until asked. */
  kind = -1;
  constructor(
    public type: PyType,
    public address: Address,
    public value: string,
    public codePoints: readonly number[] | null,
    /** Bytes that were asked for; 0: static data, or not on the heap. */
    public bytes: number,
  ) {}
}

export const enum GcBits {
  None = 0,
  Tracked = 1,
  /** `__del__` has run (PEP 442); it never runs again. */
  Finalized = 2,
  /** In the list under examination; `gcRefs` is valid. */
  Collecting = 4,
  /** Tentatively unreachable. */
  Unreachable = 8,
}

/** Everything the collector can meet besides types. */
export class PyContainer implements PyObject {
  refcount = 1;
  gcNext: GcObject | null = null;
  gcPrev: GcObject | null = null;
  gcRefs = 0;
  gcBits: number = GcBits.None;
  /** The instance dict, once it exists as an object. Owned. */
  dict: PyContainer | null = null;
  /** Attributes of an instance whose dict does not exist as an object (3.11+), or shared with that dict while it does (3.13). */
  values: DictValues | null = null;
  /** Values of `__slots__`, by index. Owned. */
  slots: (PyObject | null)[] | null = null;
  /** Weak references to this object, newest first. Not owned: a weak reference leaves the list when it dies. */
  weakrefs: PyContainer[] | null = null;
  constructor(
    public type: PyType,
    public address: Address,
    public value: unknown,
  ) {}
}

export type GcObject = PyContainer | PyType;

export const enum TypeFlags {
  None = 0,
  /** Made by a class statement or `type()`: lives on the heap, mutable. */
  HeapType = 1 << 0,
  /** Can be subclassed. */
  BaseType = 1 << 1,
  /** Instances are GC objects (PyContainer), with a 16-byte header in front. */
  HaveGc = 1 << 2,
  /** Instances have a `__dict__`. */
  HasDict = 1 << 3,
  /** Instances keep attributes in inline values or a managed dict (3.11+: plain classes). */
  InlineValues = 1 << 4,
  /** Instances can be weakly referenced. */
  HasWeakrefs = 1 << 5,
  /** Has a 16-byte pre-header for the managed dict or weak references. */
  PreHeader = 1 << 6,
  Abstract = 1 << 7,
  /** `tp_flags` Py_TPFLAGS_SEQUENCE and _MAPPING, for match. */
  Sequence = 1 << 8,
  Mapping = 1 << 9,
  /** Class patterns match the subject itself with their one positional subpattern. */
  MatchSelf = 1 << 10,
  /** Calling through the type's `__get__` binds like a function (Py_TPFLAGS_METHOD_DESCRIPTOR). */
  MethodDescriptor = 1 << 11,
  Immutable = 1 << 12,
  DisallowInstantiation = 1 << 13,
  /** The instance dict is in the pre-header (3.11+): the class shares keys with its instances. */
  ManagedDict = 1 << 14,
  LongSubclass = 1 << 20,
  ListSubclass = 1 << 21,
  TupleSubclass = 1 << 22,
  BytesSubclass = 1 << 23,
  UnicodeSubclass = 1 << 24,
  DictSubclass = 1 << 25,
  BaseExcSubclass = 1 << 26,
  TypeSubclass = 1 << 27,
  FloatSubclass = 1 << 28,
  SetSubclass = 1 << 29,
}

export interface SubclassEntry {
  readonly key: PyObject;
  readonly ref: PyContainer;
}

// Most types of a short program are never looked through and have no subclasses, so a type gets maps of its own with its first entry.
const NO_LOOKUPS: Map<string, PyObject | null> = new Map();
const NO_SUBCLASSES: Map<PyType, SubclassEntry> = new Map();

/** A class. Static types are made once per interpreter from their TypeSpec, on first use. */
export class PyType implements PyObject {
  refcount = 1;
  gcNext: GcObject | null = null;
  gcPrev: GcObject | null = null;
  gcRefs = 0;
  gcBits: number = GcBits.None;
  value: unknown = null;
  /** The class namespace. A static type's dict starts empty and is filled from its spec name by name; see `lazy`. */
  dict: PyContainer | null = null;
  values: DictValues | null = null;
  slots: (PyObject | null)[] | null = null;
  weakrefs: PyContainer[] | null = null;

  /** `tp_name`: dotted for static types outside builtins, the plain `__name__` for heap types. */
  name: string;
  base: PyType | null = null;
  /** The tuples as Python sees them. Owned. Static types make them on demand. */
  bases: PyContainer | null = null;
  mroTuple: PyContainer | null = null;
  /** The method resolution order, for the host; borrowed from `mroTuple`. */
  mro: readonly PyType[] = [];
  flags: number;
  basicsize: number;
  itemsize: number;
  /** Slot functions; a heap type has a copy of its own, a static type shares its spec's. */
  ops: TypeSlots;
  /** As `__dictoffset__` and `__weakrefoffset__` say; 0 where instances have none. */
  dictOffset = 0;
  weakrefOffset = 0;
  /** What CPython has in C: how it is laid out there, as far as that is recorded. */
  layout: TypeLayout | null = null;
  /** Static types only. */
  readonly spec: TypeSpec | null;
  /** Static types: names of the spec that are not in `dict` yet are still found through the spec. False once all are in. */
  lazy: boolean;
  /** Changes whenever a lookup through this type may give another answer; never reused within an interpreter. */
  version = 0;
  /** Name to what the lookup through the MRO found (borrowed), for the current version. */
  lookupCache: Map<string, PyObject | null> = NO_LOOKUPS;
  /** Direct subclasses, oldest first. Not counted: `__subclasses__` holds weak references. */
  readonly subclasses: PyType[] = [];
  /** How its base knows this class: by its address as an int and a weak reference to it. */
  subclassEntries: Map<PyType, SubclassEntry> = NO_SUBCLASSES;
  /** The dict that holds these entries, where the class did not have it from the start. Owned. */
  subclassTable: PyContainer | null = null;
  /** Heap types with `__slots__`: the names of its own. Owned. */
  slotsTuple: PyContainer | null = null;
  /** Keys that instances share (PEP 412). */
  cachedKeys: DictKeys | null = null;
  /** `__slots__` names of this class and its bases, in the order of their offsets; null entries are inherited layout. */
  slotNames: readonly string[] = [];
  /** Heap types: `__name__` and `__qualname__` as objects. Owned. */
  nameObject: PyObject | null = null;
  /** Heap types: bytes of the class object itself, its members' table included. */
  allocatedBytes = 0;
  qualnameObject: PyObject | null = null;

  constructor(
    public type: PyType,
    public address: Address,
    init: { name: string; flags: number; basicsize: number; itemsize: number; ops: TypeSlots; spec: TypeSpec | null },
  ) {
    this.name = init.name;
    this.flags = init.flags;
    this.basicsize = init.basicsize;
    this.itemsize = init.itemsize;
    this.ops = init.ops;
    this.spec = init.spec;
    this.lazy = init.spec !== null;
  }

  keepLookup(name: string, found: PyObject | null): void {
    if (this.lookupCache === NO_LOOKUPS) this.lookupCache = new Map();
    this.lookupCache.set(name, found);
  }

  forgetLookups(): void {
    if (this.lookupCache !== NO_LOOKUPS) this.lookupCache.clear();
  }

  addSubclassEntry(type: PyType, entry: SubclassEntry): void {
    if (this.subclassEntries === NO_SUBCLASSES) this.subclassEntries = new Map();
    this.subclassEntries.set(type, entry);
  }
}

/** A host function that is given each counted reference an object holds. */
export type Visit = (child: PyObject) => void;

export function isGcObject(o: PyObject): o is GcObject {
  return o instanceof PyContainer || o instanceof PyType;
}

export function isType(o: PyObject): o is PyType {
  return o instanceof PyType;
}

/** Is `type` the type `ancestor` or derived from it? Follows PyType_IsSubtype. */
export function isSubtype(type: PyType, ancestor: PyType): boolean {
  if (type === ancestor) return true;
  if (type.mro.length > 0) return type.mro.includes(ancestor);
  // A class that is being made has no order yet.
  for (let base = type.base; base !== null; base = base.base) if (base === ancestor) return true;
  return false;
}

export function incref<T extends PyObject>(o: T): T {
  o.refcount++;
  return o;
}
