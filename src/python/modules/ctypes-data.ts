// _ctypes._CData, the base of all C values: the memory of an instance, what it keeps alive, and how values are read from and written to
// memory by their type. Follows CDataObject, PyCData_get, PyCData_set and KeepRef of Modules/_ctypes/_ctypes.c, CPython 3.10-3.13.
// Invariant: an instance that owns memory has `block`, and `inline` when it lies in the object itself; others share that of `base`, of an
// exporter that `objects` keeps, or know only an address.

import { decref, xdecref } from '../heap/heap.ts';
import { type Address, incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, positional, TypeSpec } from '../heap/type-spec.ts';
import { BufferExporter } from '../objects/buffer-exporter.ts';
import { isBytes, newBytes } from '../objects/bytes.ts';
import { dictSetItem, dictUpdate, newDict } from '../objects/dict.ts';
import { typeError, typeName, valueError } from '../objects/errors.ts';
import { RUNTIME_ERROR } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { getAttrText, isInstanceOf } from '../objects/protocols/attribute.ts';
import { newStr } from '../objects/str.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import { type CCode, putPointer } from './ctypes-codes.ts';
import { extendError } from './ctypes-errors.ts';
import { type CTypeInfo, infoOfType } from './ctypes-info.ts';
import { type Block, memoryOf, type Place } from './ctypes-memory.ts';

/** Values up to this size lie in the object, behind its other fields. */
const INLINE_BYTES = 16;
const INLINE_OFFSET = 80;
export const CDATA_BYTES = 96;
/** Objects in objects whose place in the whole can be told. */
const DEPTH_MAX = 16;

/** What a function is called with, where it does not follow its type. All owned. */
export class FunctionParts {
  /** The Python function that is called. */
  callable: PyObject | null = null;
  argtypes: PyContainer | null = null;
  converters: PyContainer | null = null;
  restype: PyObject | null = null;
  checker: PyObject | null = null;
  errcheck: PyObject | null = null;
  paramflags: PyObject | null = null;

  references(): (PyObject | null)[] {
    return [this.callable, this.argtypes, this.converters, this.restype, this.checker, this.errcheck, this.paramflags];
  }

  clear(t: Thread): void {
    const references = this.references();
    this.callable = null;
    this.argtypes = null;
    this.converters = null;
    this.restype = null;
    this.checker = null;
    this.errcheck = null;
    this.paramflags = null;
    for (const o of references) xdecref(t, o);
  }
}

export class CData extends BufferExporter {
  /** Whose memory it shares. Owned. */
  base: PyContainer | null = null;
  /** Its place among the parts of `base`. */
  index = 0;
  /** What has to live as long as it does: one object, or a dict by place. Owned. */
  objects: PyObject | null = null;
  /** The memory that it owns; the simulated block is 0 when that lies in the object. */
  block: Block | null = null;
  blockAddress: Address = 0;
  size: number;
  /** What a function has besides its address. */
  fn: FunctionParts | null = null;

  constructor(
    readonly info: CTypeInfo,
    public address: number,
    /** Host memory that it shares; null: only the address is known. */
    public memory: Uint8Array | null,
  ) {
    super();
    this.size = info.size;
    if (info.kind === 'function') this.fn = new FunctionParts();
  }

  get length(): number {
    return this.info.length;
  }

  get ownsMemory(): boolean {
    return this.block !== null;
  }

  override get format(): string {
    return this.info.format ?? 'B';
  }

  override get shape(): readonly number[] | null {
    return this.info.shape;
  }

  override get itemBytes(): number | null {
    let { info } = this;
    while (info.kind === 'array') info = info.target.value as CTypeInfo;
    return info.size;
  }

  /** `size` bytes from `offset` on. */
  place(t: Thread, offset: number, size: number): Place {
    if (this.memory !== null && offset >= 0 && offset + size <= this.memory.length)
      return { bytes: this.memory.subarray(offset, offset + size), commit: null };
    return memoryOf(t).place(this.address + offset, size);
  }

  bytes(t: Thread): Uint8Array {
    return this.place(t, 0, this.size).bytes;
  }
}

export function dataOf(o: PyObject): CData {
  return o.value as CData;
}

export function isCData(o: PyObject): boolean {
  return o.value instanceof CData;
}

// ---- making

export function infoOrAbstract(t: Thread, type: PyType): CTypeInfo {
  const info = infoOfType(type);
  if (info === null) throw typeError(t, 'abstract class');
  return info;
}

/** An instance with memory of its own, all zeros (GenericPyCData_new). */
export function newCData(t: Thread, type: PyType): PyContainer {
  const info = infoOrAbstract(t, type);
  info.isFinal = true;
  t.heap.reserve(info.size);
  const o = newInstance(t, type);
  o.value = new CData(info, 0, null);
  own(t, o, new Uint8Array(info.size));
  return o;
}

/** Gives it these bytes as memory of its own. */
function own(t: Thread, o: PyContainer, bytes: Uint8Array): void {
  const data = dataOf(o);
  if (bytes.length <= INLINE_BYTES) data.address = t.heap.idOf(o) + INLINE_OFFSET;
  else {
    data.blockAddress = t.heap.malloc(bytes.length);
    data.address = t.heap.blockId(data.blockAddress);
  }
  data.memory = bytes;
  data.block = { start: data.address, bytes };
  memoryOf(t).add(data.block);
}

function disown(t: Thread, data: CData): void {
  const { block, blockAddress } = data;
  if (block === null) return;
  memoryOf(t).remove(block);
  if (blockAddress !== 0) t.heap.free(blockAddress, block.bytes.length);
  data.block = null;
  data.blockAddress = 0;
}

/** Another size for memory of its own; what was in it stays (_ctypes.resize). */
export function resizeCData(t: Thread, o: PyContainer, size: number): void {
  const data = dataOf(o);
  if (size < data.info.size) throw valueError(t, `minimum size is ${data.info.size}`);
  if (!data.ownsMemory) throw valueError(t, "Memory cannot be resized because this object doesn't own it");
  t.heap.reserve(size);
  const bytes = new Uint8Array(size);
  bytes.set(data.bytes(t).subarray(0, size));
  disown(t, data);
  own(t, o, bytes);
  data.size = size;
}

/** An instance that is what lies at an address (PyCData_AtAddress). */
export function cdataAt(t: Thread, type: PyType, address: number, memory: Uint8Array | null): PyContainer {
  const info = infoOrAbstract(t, type);
  info.isFinal = true;
  const o = newInstance(t, type);
  o.value = new CData(info, address, memory);
  return o;
}

/** The part of `base` at `offset`, as an instance that shares its memory (PyCData_FromBaseObj). */
export function partOf(t: Thread, type: PyType, base: PyContainer, part: { index: number; address: number }): PyContainer {
  const info = infoOrAbstract(t, type);
  info.isFinal = true;
  const whole = dataOf(base);
  const offset = part.address - whole.address;
  const isInside = whole.memory !== null && offset >= 0 && offset + info.size <= whole.memory.length;
  const memory = isInside ? (whole.memory as Uint8Array).subarray(offset, offset + info.size) : null;
  const o = newInstance(t, type);
  const data = new CData(info, part.address, memory);
  data.base = incref(base);
  data.index = part.index;
  o.value = data;
  return o;
}

/** A new instance with a copy of these bytes. */
export function copyOf(t: Thread, type: PyType, bytes: Uint8Array): PyContainer {
  const info = infoOrAbstract(t, type);
  t.heap.reserve(info.size);
  const o = newInstance(t, type);
  o.value = new CData(info, 0, null);
  const ownBytes = new Uint8Array(info.size);
  ownBytes.set(bytes.subarray(0, info.size));
  own(t, o, ownBytes);
  return o;
}

// ---- what is kept alive

/** The whole that it is a part of, with a place for what the whole keeps alive. Borrowed. */
function wholeOf(t: Thread, o: PyContainer): PyContainer {
  let whole = o;
  for (let next = dataOf(whole).base; next !== null; next = dataOf(whole).base) whole = next;
  const data = dataOf(whole);
  if (data.objects === null) data.objects = data.length > 0 ? newDict(t) : incref(t.none);
  return whole;
}

/** What the whole of it keeps alive (GetKeepedObjects). Borrowed. */
export function keptBy(t: Thread, o: PyContainer): PyObject {
  return dataOf(wholeOf(t, o)).objects as PyObject;
}

/** Keeps `kept` (stolen; null: nothing to keep) alive for the part `index` of `o`. */
export function keepAlive(t: Thread, o: PyContainer, index: number, kept: PyObject | null): void {
  if (kept === null) return;
  if (kept === t.none) return decref(t, kept);
  const whole = dataOf(wholeOf(t, o));
  const objects = whole.objects as PyObject;
  if (objects.type !== t.types.dict) {
    whole.objects = kept;
    decref(t, objects);
    return;
  }
  const key = newStr(t, keyOf(t, o, index));
  try {
    dictSetItem(t, objects as PyContainer, key, kept);
  } finally {
    decref(t, key);
    decref(t, kept);
  }
}

/** Indices from the part up to the whole, in hexadecimal: "0:2". */
function keyOf(t: Thread, o: PyContainer, index: number): string {
  const parts = [hex32(index)];
  for (let at = o; ; ) {
    const { base, index: place } = dataOf(at);
    if (base === null) return parts.join(':');
    if (parts.length >= DEPTH_MAX) throw valueError(t, 'ctypes object structure too deep');
    parts.push(hex32(place));
    at = base;
  }
}

function hex32(index: number): string {
  return (index >>> 0).toString(16);
}

// ---- reading and writing values

/** Is it a class derived from a simple type? Its instances stay as they are where plain ones become Python values. */
export function isDerivedSimple(type: PyType): boolean {
  const info = infoOfType(type);
  return info?.kind === 'simple' && infoOfType(type.base as PyType) !== null;
}

interface Part {
  readonly type: PyType;
  /** How it is read and written, where not as its type says. */
  readonly code: CCode | null;
  readonly index: number;
  readonly offset: number;
  readonly size: number;
}

/** A part of `o` as a Python value or as an instance that shares its memory (PyCData_get). */
export function readPart(t: Thread, o: PyContainer, { type, code, index, offset, size }: Part): PyObject {
  const how = code ?? (isDerivedSimple(type) ? null : (infoOfType(type)?.code ?? null));
  if (how !== null) return how.get(t, dataOf(o).place(t, offset, size).bytes);
  return partOf(t, type, o, { index, address: dataOf(o).address + offset });
}

/** Makes a part of `o` what `value` says, and keeps alive what it needs (PyCData_set). */
export function writePart(t: Thread, o: PyContainer, part: Part, value: PyObject): void {
  const place = dataOf(o).place(t, part.offset, part.size);
  const kept = writeValue(t, part, value, place.bytes);
  place.commit?.();
  keepAlive(t, o, part.index, kept);
}

interface DistantPart {
  readonly type: PyType;
  readonly index: number;
  readonly address: number;
  readonly size: number;
}

/** `readPart` for what a pointer leads to. */
export function readThrough(t: Thread, pointer: PyContainer, { type, index, address, size }: DistantPart): PyObject {
  const code = isDerivedSimple(type) ? null : (infoOfType(type)?.code ?? null);
  if (code !== null) return code.get(t, memoryOf(t).read(address, size));
  return partOf(t, type, pointer, { index, address });
}

/** `writePart` for what a pointer leads to. */
export function writeThrough(
  t: Thread,
  pointer: PyContainer,
  { type, index, address, size }: DistantPart,
  value: PyObject,
): void {
  const place = memoryOf(t).place(address, size);
  const kept = writeValue(t, { type, code: null }, value, place.bytes);
  place.commit?.();
  keepAlive(t, pointer, index, kept);
}

/** Returns what has to be kept alive, owned. */
function writeValue(t: Thread, part: { type: PyType; code: CCode | null }, value: PyObject, at: Uint8Array): PyObject | null {
  const { type, code } = part;
  if (code !== null) return code.set(t, at, value);
  const info = infoOfType(type) as CTypeInfo;
  if (!isCData(value)) return writeForeign(t, type, info, value, at);
  const source = dataOf(value);
  if (isInstanceOf(t, value, type)) {
    at.set(source.bytes(t).subarray(0, at.length));
    return incref(keptBy(t, value as PyContainer));
  }
  if (info.kind === 'pointer' && source.info.kind === 'array') {
    if (source.info.proto !== info.proto) throw incompatible(t, value, type);
    putPointer(at, source.address);
    // The array itself has to stay, and not only what it refers to.
    return newTuple(t, [incref(keptBy(t, value as PyContainer)), incref(value)]);
  }
  throw incompatible(t, value, type);
}

function incompatible(t: Thread, value: PyObject, type: PyType): unknown {
  return typeError(t, `incompatible types, ${typeName(value)} instance instead of ${type.name} instance`);
}

function writeForeign(t: Thread, type: PyType, info: CTypeInfo, value: PyObject, at: Uint8Array): PyObject | null {
  if (info.code !== null) return info.code.set(t, at, value);
  if (isTuple(value)) {
    const made = extendError(t, RUNTIME_ERROR, `(${type.name}) `, () => t.call(type, tupleItems(value), null));
    try {
      return writeValue(t, { type, code: null }, made, at);
    } finally {
      decref(t, made);
    }
  }
  if (info.kind === 'pointer' && value === t.none) {
    putPointer(at, 0);
    return null;
  }
  throw typeError(t, `expected ${type.name} instance, got ${typeName(value)}`);
}

// ---- the type

function reduce(t: Thread, o: PyObject): PyObject {
  const { info } = dataOf(o);
  if (info.hasPointer) throw valueError(t, 'ctypes objects containing pointers cannot be pickled');
  const module = t.importModule('_ctypes');
  const unpickle = getAttrText(t, module, '_unpickle');
  decref(t, module);
  const dict = getAttrText(t, o, '__dict__');
  const state = newTuple(t, [dict, newBytes(t, dataOf(o).bytes(t).slice())]);
  return newTuple(t, [unpickle, newTuple(t, [incref(o.type), state])]);
}

function setState(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const [dict, bytes] = args as [PyObject, PyObject];
  if ((dict.type.flags & TypeFlags.DictSubclass) === 0)
    throw typeError(t, `__setstate__() argument 1 must be dict, not ${typeName(dict)}`);
  if (!isBytes(bytes)) throw typeError(t, `a bytes-like object is required, not '${typeName(bytes)}'`);
  const data = dataOf(o);
  const place = data.place(t, 0, data.size);
  place.bytes.set((bytes.value as Uint8Array).subarray(0, data.size));
  place.commit?.();
  const attributes = getAttrText(t, o, '__dict__');
  try {
    if ((attributes.type.flags & TypeFlags.DictSubclass) === 0)
      throw typeError(t, `${o.type.name}.__dict__ must be a dictionary, not ${typeName(attributes)}`);
    dictUpdate(t, attributes as PyContainer, dict);
  } finally {
    decref(t, attributes);
  }
  return incref(t.none);
}

export function clearCData(t: Thread, o: PyObject): void {
  const data = dataOf(o) as CData | null;
  if (data === null) return;
  data.fn?.clear(t);
  const { objects } = data;
  data.objects = null;
  xdecref(t, objects);
  disown(t, data);
  data.memory = null;
  const { base } = data;
  data.base = null;
  xdecref(t, base);
}

export function visitCData(o: PyObject, visit: (child: PyObject) => void): void {
  const data = dataOf(o) as CData | null;
  if (data === null) return;
  if (data.objects !== null) visit(data.objects);
  if (data.base !== null) visit(data.base);
  for (const o of data.fn?.references() ?? []) if (o !== null) visit(o);
}

export const CDATA: TypeSpec = new TypeSpec({
  name: '_CData',
  module: '_ctypes',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: CDATA_BYTES,
  doc: 'XXX to be provided',
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clearCData(t, o);
      releaseObject(t, o);
    },
    tpTraverse: visitCData,
    tpClear: clearCData,
    tpHash: (t) => {
      throw typeError(t, 'unhashable type');
    },
    bfGetbuffer: (t, o) => dataOf(o).bytes(t),
  },
  methods: [
    noArgs('__ctypes_from_outparam__', (_t, o) => incref(o), { signature: '($self, /)' }),
    noArgs('__reduce__', reduce, { signature: '($self, /)' }),
    positional('__setstate__', [2, 2], setState),
  ],
  getset: [
    { name: '_b_base_', member: true, get: (t, o) => incref(dataOf(o).base ?? t.none) },
    { name: '_b_needsfree_', member: true, get: (t, o) => newInt(t, dataOf(o).ownsMemory ? 1 : 0) },
    { name: '_objects', member: true, get: (t, o) => incref(dataOf(o).objects ?? t.none) },
  ],
});
