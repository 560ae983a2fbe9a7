// Writing an object as a pickle: one method per kind of object, and the general way through __reduce_ex__.
// Follows save() and its helpers of Modules/_pickle.c, CPython 3.10-3.13.
// Invariant: an object is in the memo from the instruction that made it on; atoms are never in it.

import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import {
  incref,
  isSubtype,
  isType,
  type PyContainer,
  type PyObject,
  type PyStr,
  type PyType,
  TypeFlags,
} from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { floatRepr } from '../numbers/float-repr.ts';
import type { Integer } from '../numbers/int.ts';
import { bitLength, toBytes } from '../numbers/int-bits.ts';
import { newBytes } from '../objects/bytes.ts';
import { encodeText } from '../objects/codecs.ts';
import { DictCursor, dictForEach, dictGetItem, dictNext, dictSize } from '../objects/dict.ts';
import { asRaise, attributeError, catching, type PyRaise, runtimeError, typeError, valueError } from '../objects/errors.ts';
import { KEY_ERROR, UNICODE_ENCODE_ERROR } from '../objects/exceptions.ts';
import { doubleOf } from '../objects/float.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { decimalOf } from '../objects/int-text.ts';
import { listItems, newList } from '../objects/list-storage.ts';
import { callSpecial, getAttrText, getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { collectItems, getIter, iterNext } from '../objects/protocols/iterate.ts';
import { getItem, length, reprText, str, strText } from '../objects/protocols/object.ts';
import { type PySet, SetCursor, setNext } from '../objects/set.ts';
import { cacheUtf8, isStr, newStrOf, strOf } from '../objects/str.ts';
import { isTuple, newPair, newTuple, tupleItems } from '../objects/tuple.ts';
import { ByteWriter } from '../text/codec.ts';
import { LATIN1 } from '../text/single-byte-codecs.ts';
import * as data from '../text/str-data.ts';
import { bufferBytes, isPickleBuffer, pickledBuffer } from './pickle-buffer.ts';
import { cannotPickle, picklingError } from './pickle-errors.ts';
import type { PicklerMemo } from './pickle-memo.ts';
import { copyregTable, dottedPath, followPath, importNamed, moduleNameOf, renamed } from './pickle-names.ts';
import { PickleOp } from './pickle-opcodes.ts';
import { littleEndian, type PickleOutput } from './pickle-output.ts';

/** Items that one APPENDS, SETITEMS or ADDITEMS adds. */
const BATCH_ITEMS = 1000;
/** Nested containers from which a pickler without memo looks whether it goes in circles. */
const FAST_NESTING_MAX = 50;
const UINT32_MAX = 0xffffffff;

/** What a pickler knows while it writes. Objects are borrowed from it. */
export interface WriterState {
  readonly proto: number;
  readonly fast: boolean;
  readonly fixImports: boolean;
  memo: PicklerMemo;
  readonly persistentId: ((o: PyObject) => PyObject) | null;
  readonly reducerOverride: PyObject | null;
  readonly dispatchTable: PyObject | null;
  readonly bufferCallback: PyObject | null;
  /** file.write of large data as an object of its own; null: all stays in the buffer. */
  readonly sendObject: ((o: PyObject) => void) | null;
}

export class PickleWriter {
  private readonly proto: number;
  private readonly isBinary: boolean;
  private fastNesting = 0;
  private readonly fastSeen = new Set<PyObject>();

  constructor(
    private readonly t: Thread,
    private readonly state: WriterState,
    private readonly out: PickleOutput,
  ) {
    this.proto = state.proto;
    this.isBinary = state.proto > 0;
  }

  /** A whole pickle. */
  dump(o: PyObject): void {
    const { out, proto } = this;
    if (proto >= 2) {
      out.op(PickleOp.PROTO, proto);
      out.framing = proto >= 4;
    }
    this.save(o);
    out.op(PickleOp.STOP);
    out.commitFrame();
    out.framing = false;
  }

  private save(o: PyObject, isPersistentId = false): void {
    const { t } = this;
    t.charge(1);
    this.out.boundary();
    if (!isPersistentId && this.savePersistent(o)) return;
    if (this.saveAtom(o)) return;
    if (this.state.memo.has(o)) {
      this.get(o);
      return;
    }
    if (o.type === t.types.bytes) return this.saveBytes(o);
    if (o.type === t.types.str) return this.saveStr(o);
    t.enterRecursive(' while pickling an object');
    try {
      this.saveCompound(o);
    } finally {
      t.leaveRecursive();
    }
  }

  private saveAtom(o: PyObject): boolean {
    const { t, out } = this;
    const { types } = t;
    if (o === t.none) out.op(PickleOp.NONE);
    else if (o === t.true_ || o === t.false_) this.saveBool(o === t.true_);
    else if (o.type === types.int) this.saveInt(integerOf(o));
    else if (o.type === types.float) this.saveFloat(doubleOf(o));
    else return false;
    return true;
  }

  private saveCompound(o: PyObject): void {
    const { t } = this;
    const { types } = t;
    const { type } = o;
    if (type === types.dict) this.guarded(o, () => this.saveDict(o as PyContainer));
    else if (type === types.set) this.saveSet(o as PySet);
    else if (type === types.frozenset) this.guarded(o, () => this.saveFrozenset(o));
    else if (type === types.list) this.guarded(o, () => this.saveList(o));
    else if (type === types.tuple) this.saveTuple(o);
    else if (type === types.bytearray) this.saveBytearray(o);
    else if (isPickleBuffer(t, o)) this.saveBuffer(o);
    else this.saveReduced(o);
  }

  // ---- memo

  private put(o: PyObject): void {
    const { memo, fast } = this.state;
    if (fast) return;
    const index = memo.size;
    memo.set(incref(o), index);
    if (this.proto >= 4) this.out.op(PickleOp.MEMOIZE);
    else if (!this.isBinary) this.out.ascii(`p${index}\n`);
    else if (index < 256) this.out.op(PickleOp.BINPUT, index);
    else this.counted(PickleOp.LONG_BINPUT, index, 4);
  }

  private get(o: PyObject): void {
    const index = this.state.memo.get(o) as number;
    if (!this.isBinary) this.out.ascii(`g${index}\n`);
    else if (index < 256) this.out.op(PickleOp.BINGET, index);
    else this.counted(PickleOp.LONG_BINGET, index, 4);
  }

  private counted(op: PickleOp, value: number, size: number): void {
    this.out.write(header(op, value, size));
  }

  /** Without a memo a structure that holds itself would never end. */
  private guarded(o: PyObject, write: () => void): void {
    const { t, fastSeen } = this;
    if (!this.state.fast) return write();
    const isDeep = ++this.fastNesting >= FAST_NESTING_MAX;
    if (isDeep && fastSeen.has(o)) {
      const at = `0x${t.heap.idOf(o).toString(16)}`;
      throw valueError(t, `fast mode: can't pickle cyclic objects including object type ${o.type.name} at ${at}`);
    }
    if (isDeep) fastSeen.add(o);
    write();
    this.fastNesting--;
    if (isDeep) fastSeen.delete(o);
  }

  // ---- atoms

  private saveBool(value: boolean): void {
    if (this.proto >= 2) this.out.op(value ? PickleOp.NEWTRUE : PickleOp.NEWFALSE);
    else this.out.ascii(value ? 'I01\n' : 'I00\n');
  }

  private saveInt(value: Integer): void {
    const { out } = this;
    if (typeof value === 'number' && value >= -0x80000000 && value <= 0x7fffffff) {
      if (!this.isBinary) out.ascii(`I${value}\n`);
      else if (value >= 0 && value <= 0xff) out.op(PickleOp.BININT1, value);
      else if (value >= 0 && value <= 0xffff) this.counted(PickleOp.BININT2, value, 2);
      else this.counted(PickleOp.BININT, value >>> 0, 4);
      return;
    }
    if (this.proto < 2) {
      out.ascii(`L${decimalOf(this.t, value)}L\n`);
      return;
    }
    const bytes = twosComplement(value);
    out.write(bytes.length < 256 ? header(PickleOp.LONG1, bytes.length, 1) : header(PickleOp.LONG4, bytes.length, 4));
    out.write(bytes);
  }

  private saveFloat(value: number): void {
    if (!this.isBinary) {
      this.out.ascii(`F${floatRepr(value)}\n`);
      return;
    }
    const bytes = new Uint8Array(9);
    bytes[0] = PickleOp.BINFLOAT;
    new DataView(bytes.buffer).setFloat64(1, value);
    this.out.write(bytes);
  }

  private saveBytes(o: PyObject): void {
    const { t } = this;
    const bytes = o.value as Uint8Array;
    if (this.proto >= 3) return this.writeBytes(o, bytes);
    // There is no instruction for bytes: they are made from text in Latin-1.
    if (bytes.length === 0) return this.reduction(o, [incref(t.types.bytes), incref(t.emptyTuple)]);
    const codecs = t.importModule('codecs');
    const encode = getAttrText(t, codecs, 'encode');
    decref(t, codecs);
    const text = newStrOf(t, LATIN1.decode(bytes, noProblem));
    this.reduction(o, [encode, newPair(t, text, incref(t.name('latin1')))]);
  }

  private writeBytes(o: PyObject, bytes: Uint8Array): void {
    const n = bytes.length;
    const head =
      n <= 0xff
        ? header(PickleOp.SHORT_BINBYTES, n, 1)
        : n <= UINT32_MAX
          ? header(PickleOp.BINBYTES, n, 4)
          : header(PickleOp.BINBYTES8, n, 8);
    this.payload(head, bytes, o.type === this.t.types.bytes ? o : null);
    this.put(o);
  }

  private saveBytearray(o: PyObject): void {
    const { t } = this;
    const bytes = bufferBytes(t, o);
    if (this.proto >= 5) return this.writeBytearray(o, bytes);
    const args = bytes.length === 0 ? incref(t.emptyTuple) : newTuple(t, [newBytes(t, bytes.slice())]);
    this.reduction(o, [incref(t.types.bytearray), args]);
  }

  private writeBytearray(o: PyObject, bytes: Uint8Array): void {
    this.payload(header(PickleOp.BYTEARRAY8, bytes.length, 8), bytes, o.type === this.t.types.bytearray ? o : null);
    this.put(o);
  }

  /** `object`: what a file is given when the data is large; null: bytes made for it. */
  private payload(head: Uint8Array, bytes: Uint8Array, object: PyObject | null): void {
    const { t } = this;
    const { sendObject } = this.state;
    t.charge(bytes.length >> 3);
    const send = () => {
      const given = object === null ? newBytes(t, bytes.slice()) : incref(object);
      try {
        sendObject?.(given);
      } finally {
        decref(t, given);
      }
    };
    this.out.writeCounted(head, bytes, sendObject === null ? null : send);
  }

  private saveBuffer(o: PyObject): void {
    const { t } = this;
    if (this.proto < 5) throw picklingError(t, t.profile.pickle.bufferNeedsProtocol);
    const { bytes, isReadonly } = pickledBuffer(t, o, () =>
      picklingError(t, 'PickleBuffer can not be pickled when pointing to a non-contiguous buffer'),
    );
    const { bufferCallback } = this.state;
    let isInBand = true;
    if (bufferCallback !== null) {
      const answer = t.call(bufferCallback, [o], null);
      try {
        isInBand = t.truthOf(answer);
      } finally {
        decref(t, answer);
      }
    }
    if (!isInBand) {
      this.out.op(PickleOp.NEXT_BUFFER);
      if (isReadonly) this.out.op(PickleOp.READONLY_BUFFER);
    } else if (isReadonly) this.writeBytes(o, bytes);
    else this.writeBytearray(o, bytes);
  }

  private saveStr(o: PyObject): void {
    const { t } = this;
    const s = strOf(o);
    if (!this.isBinary) {
      this.out.ascii('V');
      this.out.write(rawEscaped(s));
      this.out.ascii('\n');
      return this.put(o);
    }
    if (!data.hasSurrogates(s)) cacheUtf8(t, o);
    const encoded = encodeText(t, o, 'utf-8', 'surrogatepass');
    const bytes = encoded.value as Uint8Array;
    const n = bytes.length;
    const head =
      n <= 0xff && this.proto >= 4
        ? header(PickleOp.SHORT_BINUNICODE, n, 1)
        : n <= UINT32_MAX
          ? header(PickleOp.BINUNICODE, n, 4)
          : header(PickleOp.BINUNICODE8, n, 8);
    try {
      this.payload(head, bytes, null);
    } finally {
      decref(t, encoded);
    }
    this.put(o);
  }

  // ---- containers

  private saveTuple(o: PyObject): void {
    const { out } = this;
    const items = tupleItems(o);
    const n = items.length;
    if (n === 0) {
      if (this.isBinary) out.op(PickleOp.EMPTY_TUPLE);
      else out.op(PickleOp.MARK, PickleOp.TUPLE);
      return;
    }
    const isShort = n <= 3 && this.proto >= 2;
    if (!isShort) out.op(PickleOp.MARK);
    for (const item of items) this.save(item);
    if (this.state.memo.has(o)) {
      // It holds itself, and was written on the way: what has been pushed is taken back.
      if (!isShort && this.isBinary) out.op(PickleOp.POP_MARK);
      else for (let i = isShort ? 0 : -1; i < n; i++) out.op(PickleOp.POP);
      this.get(o);
      return;
    }
    out.op(isShort ? PickleOp.TUPLE1 + n - 1 : PickleOp.TUPLE);
    this.put(o);
  }

  private saveList(o: PyObject): void {
    const { t, out } = this;
    if (this.isBinary) out.op(PickleOp.EMPTY_LIST);
    else out.op(PickleOp.MARK, PickleOp.LIST);
    this.put(o);
    if (listItems(o).length === 0) return;
    if (this.isBinary) return this.nested(() => this.appendExact(o));
    const iterator = getIter(t, o);
    try {
      this.nested(() => this.appendAll(iterator));
    } finally {
      decref(t, iterator);
    }
  }

  /** The contents of a list or dict count as a level of their own. */
  private nested(write: () => void): void {
    const { t } = this;
    t.enterRecursive(' while pickling an object');
    try {
      write();
    } finally {
      t.leaveRecursive();
    }
  }

  private saveOwned(item: PyObject): void {
    try {
      this.save(item);
    } finally {
      decref(this.t, item);
    }
  }

  private appendExact(list: PyObject): void {
    const { out } = this;
    const size = (): number => listItems(list).length;
    const at = (i: number): PyObject => incref(listItems(list)[i] as PyObject);
    if (size() === 1) {
      this.saveOwned(at(0));
      out.op(PickleOp.APPEND);
      return;
    }
    let total = 0;
    do {
      let batch = 0;
      out.op(PickleOp.MARK);
      while (total < size() && batch < BATCH_ITEMS) {
        this.saveOwned(at(total));
        total++;
        batch++;
      }
      out.op(PickleOp.APPENDS);
    } while (total < size());
  }

  private appendAll(iterator: PyObject): void {
    this.batches(iterator, (item) => this.save(item), PickleOp.APPEND, PickleOp.APPENDS);
  }

  private setAll(iterator: PyObject): void {
    const { t } = this;
    const savePair = (pair: PyObject) => {
      if (!isTuple(pair) || tupleItems(pair).length !== 2) throw typeError(t, 'dict items iterator must return 2-tuples');
      const [key, value] = tupleItems(pair) as [PyObject, PyObject];
      this.save(key);
      this.save(value);
    };
    this.batches(iterator, savePair, PickleOp.SETITEM, PickleOp.SETITEMS);
  }

  /** One item is added by `one`, more of them, up to a batch, by `many`; protocol 0 knows `one` alone. */
  private batches(iterator: PyObject, write: (item: PyObject) => void, one: PickleOp, many: PickleOp): void {
    const { t, out } = this;
    const writeOwned = (item: PyObject) => {
      try {
        write(item);
      } finally {
        decref(t, item);
      }
    };
    let count = BATCH_ITEMS;
    while (count === BATCH_ITEMS) {
      const first = iterNext(t, iterator);
      if (first === null) return;
      if (!this.isBinary) {
        writeOwned(first);
        out.op(one);
        continue;
      }
      let next = iterNext(t, iterator);
      if (next === null) {
        writeOwned(first);
        out.op(one);
        return;
      }
      out.op(PickleOp.MARK);
      writeOwned(first);
      count = 1;
      while (next !== null) {
        writeOwned(next);
        if (++count === BATCH_ITEMS) break;
        next = iterNext(t, iterator);
      }
      out.op(many);
    }
  }

  private saveDict(o: PyContainer): void {
    const { t, out } = this;
    if (this.isBinary) out.op(PickleOp.EMPTY_DICT);
    else out.op(PickleOp.MARK, PickleOp.DICT);
    this.put(o);
    if (dictSize(o) === 0) return;
    if (this.isBinary) return this.nested(() => this.setExact(o));
    const items = callSpecial(t, o, 'items', []) as PyObject;
    const iterator = getIter(t, items);
    decref(t, items);
    try {
      this.nested(() => this.setAll(iterator));
    } finally {
      decref(t, iterator);
    }
  }

  private setExact(dict: PyContainer): void {
    const { t, out } = this;
    const size = dictSize(dict);
    const cursor = new DictCursor();
    const saveEntry = () => {
      const { key, value } = cursor;
      incref(key);
      incref(value);
      try {
        this.save(key);
        this.save(value);
      } finally {
        decref(t, key);
        decref(t, value);
      }
    };
    if (size === 1) {
      dictNext(dict, cursor);
      saveEntry();
      out.op(PickleOp.SETITEM);
      return;
    }
    let batch: number;
    do {
      batch = 0;
      out.op(PickleOp.MARK);
      while (dictNext(dict, cursor)) {
        saveEntry();
        if (++batch === BATCH_ITEMS) break;
      }
      out.op(PickleOp.SETITEMS);
      if (dictSize(dict) !== size) throw runtimeError(t, 'dictionary changed size during iteration');
    } while (batch === BATCH_ITEMS);
  }

  private saveSet(o: PySet): void {
    const { t, out } = this;
    if (this.proto < 4) return this.saveSetAsList(o);
    out.op(PickleOp.EMPTY_SET);
    this.put(o);
    const size = length(t, o);
    if (size === 0) return;
    const cursor = new SetCursor();
    let batch: number;
    do {
      batch = 0;
      out.op(PickleOp.MARK);
      while (setNext(o, cursor)) {
        this.saveOwned(incref(cursor.key));
        if (++batch === BATCH_ITEMS) break;
      }
      out.op(PickleOp.ADDITEMS);
      if (length(t, o) !== size) throw runtimeError(t, 'set changed size during iteration');
    } while (batch === BATCH_ITEMS);
  }

  private saveSetAsList(o: PyObject): void {
    const { t } = this;
    this.reduction(o, [incref(o.type), newTuple(t, [newList(t, collectItems(t, o))])]);
  }

  private saveFrozenset(o: PyObject): void {
    const { t, out } = this;
    if (this.proto < 4) return this.saveSetAsList(o);
    out.op(PickleOp.MARK);
    const items = collectItems(t, o);
    try {
      for (const item of items) this.save(item);
    } finally {
      decrefAll(t, items);
    }
    if (this.state.memo.has(o)) {
      out.op(PickleOp.POP_MARK);
      this.get(o);
      return;
    }
    out.op(PickleOp.FROZENSET);
    this.put(o);
  }

  // ---- names

  private saveType(o: PyObject): void {
    const { t } = this;
    for (const singleton of [t.none, t.ellipsis, t.notImplemented]) {
      if (o === singleton.type) return this.reduction(o, [incref(t.types.type), newTuple(t, [incref(singleton)])]);
    }
    this.saveGlobal(o, null);
  }

  /** By the name under which its module has it; `given` is borrowed. */
  private saveGlobal(o: PyObject, given: PyObject | null): void {
    const { t } = this;
    const name = given === null ? (getAttrTextOrNull(t, o, '__qualname__') ?? getAttrText(t, o, '__name__')) : incref(given);
    let moduleName: PyObject | null = null;
    let module: PyObject | null = null;
    try {
      const path = isStr(name) ? dottedPath(name) : null;
      if (path === null) throw localObject(t, name);
      moduleName = moduleNameOf(t, o, path);
      module = this.importForSaving(o, moduleName);
      const end = followPath(t, module, path);
      if (end === null) throw cannotPickle(t, o, `attribute lookup ${strText(t, name)} on ${strText(t, moduleName)} failed`);
      const { found, parent } = end;
      try {
        if (found !== o) throw cannotPickle(t, o, `it's not the same object as ${strText(t, moduleName)}.${strText(t, name)}`);
        if (this.proto >= 2 && this.saveExtension(o, moduleName, name)) return;
        this.writeName(moduleName, name, path, parent === module ? null : (parent as PyObject));
        this.put(o);
      } finally {
        decref(t, found);
        xdecref(t, parent);
      }
    } finally {
      decref(t, name);
      xdecref(t, moduleName);
      xdecref(t, module);
    }
  }

  private importForSaving(o: PyObject, moduleName: PyObject): PyObject {
    const { t } = this;
    let module: PyObject | null = null;
    try {
      module = isStr(moduleName) ? importNamed(t, moduleName) : null;
    } catch (thrown) {
      const raised = asRaise(t, thrown);
      if (raised === null) throw thrown;
      decref(t, raised.value);
    }
    if (module === null) throw cannotPickle(t, o, `import of module ${reprText(t, moduleName)} failed`);
    return module;
  }

  /** By the number that copyreg knows it by. False: there is none. */
  private saveExtension(o: PyObject, moduleName: PyObject, name: PyObject): boolean {
    const { t } = this;
    const registry = copyregTable(t, '_extension_registry') as PyContainer;
    const key = newPair(t, incref(moduleName), incref(name));
    try {
      const code = dictGetItem(t, registry, key);
      if (code === null) return false;
      if (!isInt(code)) throw cannotPickle(t, o, `extension code ${reprText(t, code)} isn't an integer`);
      const number = Number(integerOf(code));
      if (number <= 0 || number > 0x7fffffff) throw cannotPickle(t, o, `extension code ${number} is out of range`);
      if (number <= 0xff) this.out.op(PickleOp.EXT1, number);
      else if (number <= 0xffff) this.counted(PickleOp.EXT2, number, 2);
      else this.counted(PickleOp.EXT4, number, 4);
      return true;
    } finally {
      decref(t, registry);
      decref(t, key);
    }
  }

  /** `parent`: what has the object, where that is not the module. */
  private writeName(moduleName: PyObject, name: PyObject, path: readonly data.StrData[], parent: PyObject | null): void {
    const { t, out } = this;
    if (this.proto >= 4) {
      this.save(moduleName);
      this.save(name);
      out.op(PickleOp.STACK_GLOBAL);
    } else if (parent === null) this.writeGlobal(moduleName, name);
    else if (t.profile.pickle.unfoldsDottedNames) this.writeUnfolded(moduleName, path);
    else {
      const last = newStrOf(t, path[path.length - 1] as data.StrData);
      this.reduction(null, [getAttrText(t, t.builtins, 'getattr'), newPair(t, incref(parent), last)]);
    }
  }

  private writeUnfolded(moduleName: PyObject, path: readonly data.StrData[]): void {
    const { t, out } = this;
    const getattr = getAttrText(t, t.builtins, 'getattr');
    const [first, ...rest] = path.map((part) => newStrOf(t, part)) as [PyStr, ...PyStr[]];
    try {
      for (const _ of rest) {
        this.save(getattr);
        if (this.proto < 2) out.op(PickleOp.MARK);
      }
      this.writeGlobal(moduleName, first);
      for (const part of rest) {
        this.save(part);
        out.op(this.proto < 2 ? PickleOp.TUPLE : PickleOp.TUPLE2);
        out.op(PickleOp.REDUCE);
      }
    } finally {
      decref(t, getattr);
      decrefAll(t, [first, ...rest]);
    }
  }

  private writeGlobal(moduleName: PyObject, name: PyObject): void {
    const { t, out } = this;
    const isOld = this.proto < 3 && this.state.fixImports;
    const written = isOld ? renamed(t, '3to2', moduleName, name) : { module: incref(moduleName), name: incref(name) };
    try {
      out.op(PickleOp.GLOBAL);
      this.writeLine(written.module, 'module');
      this.writeLine(written.name, 'global');
    } finally {
      decref(t, written.module);
      decref(t, written.name);
    }
  }

  private writeLine(text: PyObject, kind: 'module' | 'global'): void {
    const { t, out } = this;
    const encoding = this.proto === 3 ? 'utf-8' : 'ascii';
    const encoded = catching(t, UNICODE_ENCODE_ERROR, () => encodeText(t, text, encoding, 'strict'));
    if (encoded === null)
      throw picklingError(t, `can't pickle ${kind} identifier '${strOf(text).value}' using pickle protocol ${this.proto}`);
    out.write(encoded.value as Uint8Array);
    out.ascii('\n');
    decref(t, encoded);
  }

  // ---- reductions

  private savePersistent(o: PyObject): boolean {
    const { t, out } = this;
    const { persistentId } = this.state;
    if (persistentId === null) return false;
    const id = persistentId(o);
    try {
      if (id === t.none) return false;
      if (this.isBinary) {
        this.save(id, true);
        out.op(PickleOp.BINPERSID);
        return true;
      }
      const text = str(t, id);
      try {
        if (!data.isAscii(strOf(text))) throw picklingError(t, 'persistent IDs in protocol 0 must be ASCII strings');
        out.ascii(`P${strOf(text).value}\n`);
      } finally {
        decref(t, text);
      }
      return true;
    } finally {
      decref(t, id);
    }
  }

  private saveReduced(o: PyObject): void {
    const { t } = this;
    const { types } = t;
    const { reducerOverride } = this.state;
    let value: PyObject | null = null;
    if (reducerOverride !== null) {
      value = t.call(reducerOverride, [o], null);
      if (value === t.notImplemented) {
        decref(t, value);
        value = null;
      }
    }
    if (value === null) {
      if (o.type === types.type) return this.saveType(o);
      if (o.type === types.function) return this.saveGlobal(o, null);
      const reducer = this.registeredReducer(o.type);
      if (reducer !== null) {
        try {
          value = t.call(reducer, [o], null);
        } finally {
          decref(t, reducer);
        }
      } else if (isSubtype(o.type, types.type)) return this.saveGlobal(o, null);
      else value = this.askToReduce(o);
    }
    this.saveReduction(o, value);
  }

  /** Steals `value`. */
  private saveReduction(o: PyObject, value: PyObject): void {
    const { t } = this;
    try {
      if (isStr(value)) this.saveGlobal(o, value);
      else if (isTuple(value)) this.reduce(tupleItems(value), o);
      else throw picklingError(t, '__reduce__ must return a string or tuple');
    } finally {
      decref(t, value);
    }
  }

  /** New reference; null when there is none. */
  private registeredReducer(type: PyType): PyObject | null {
    const { t } = this;
    const { dispatchTable } = this.state;
    if (dispatchTable !== null) return catching(t, KEY_ERROR, () => getItem(t, dispatchTable, type));
    const table = copyregTable(t, 'dispatch_table') as PyContainer;
    const found = dictGetItem(t, table, type);
    if (found !== null) incref(found);
    decref(t, table);
    return found;
  }

  private askToReduce(o: PyObject): PyObject {
    const { t } = this;
    const extended = getAttrTextOrNull(t, o, '__reduce_ex__');
    const reduce = extended ?? getAttrTextOrNull(t, o, '__reduce__');
    if (reduce === null) throw picklingError(t, `can't pickle '${o.type.name}' object: ${reprText(t, o)}`);
    const args = extended === null ? [] : [newInt(t, this.proto)];
    try {
      return t.call(reduce, args, null);
    } finally {
      decrefAll(t, args);
      decref(t, reduce);
    }
  }

  /** A reduction made here; the parts are stolen. `o`: what it makes; null: nothing to remember. */
  private reduction(o: PyObject | null, parts: PyObject[]): void {
    try {
      this.reduce(parts, o);
    } finally {
      decrefAll(this.t, parts);
    }
  }

  private reduce(parts: readonly PyObject[], o: PyObject | null): void {
    const { t, out } = this;
    const given = this.checkedParts(parts);
    const maker = this.proto >= 2 ? nameOf(t, given.callable) : '';
    if (maker === '__newobj_ex__') this.newObjectEx(given.args);
    else if (maker === '__newobj__') this.newObject(given.args, o);
    else {
      this.save(given.callable);
      this.save(given.args);
      out.op(PickleOp.REDUCE);
    }
    if (o !== null) {
      if (this.state.memo.has(o)) {
        // It holds itself by way of its arguments, and was written with them.
        out.op(PickleOp.POP);
        this.get(o);
        return;
      }
      this.put(o);
    }
    if (given.listItems !== null) this.appendAll(given.listItems);
    if (given.dictItems !== null) this.setAll(given.dictItems);
    if (given.state !== null) this.writeState(given.state, given.stateSetter, o);
  }

  private writeState(state: PyObject, setter: PyObject | null, o: PyObject | null): void {
    const { out } = this;
    if (setter === null) {
      this.save(state);
      out.op(PickleOp.BUILD);
      return;
    }
    this.save(setter);
    this.save(o as PyObject);
    this.save(state);
    out.op(PickleOp.TUPLE2);
    out.op(PickleOp.REDUCE);
    out.op(PickleOp.POP);
  }

  private checkedParts(parts: readonly PyObject[]): ReduceParts {
    const { t } = this;
    if (parts.length < 2 || parts.length > 6)
      throw picklingError(t, 'tuple returned by __reduce__ must contain 2 through 6 elements');
    const [callable, args] = parts as [PyObject, PyObject];
    const optional = (index: number): PyObject | null => {
      const part = parts[index];
      return part === undefined || part === t.none ? null : part;
    };
    if (callable.type.ops.tpCall === null)
      throw picklingError(t, 'first item of the tuple returned by __reduce__ must be callable');
    if (!isTuple(args)) throw picklingError(t, 'second item of the tuple returned by __reduce__ must be a tuple');
    const listIterator = optional(3);
    const dictIterator = optional(4);
    const stateSetter = optional(5);
    for (const [place, part] of [
      ['fourth', listIterator],
      ['fifth', dictIterator],
    ] as const) {
      if (part !== null && part.type.ops.tpIternext === null)
        throw picklingError(t, `${place} element of the tuple returned by __reduce__ must be an iterator, not ${part.type.name}`);
    }
    if (stateSetter !== null && stateSetter.type.ops.tpCall === null)
      throw picklingError(
        t,
        `sixth element of the tuple returned by __reduce__ must be a function, not ${stateSetter.type.name}`,
      );
    return { callable, args, state: optional(2), listItems: listIterator, dictItems: dictIterator, stateSetter };
  }

  private newObject(args: PyObject, o: PyObject | null): void {
    const { t, out } = this;
    const [cls, ...rest] = tupleItems(args);
    if (cls === undefined) throw picklingError(t, '__newobj__ arglist is empty');
    if (!isType(cls)) throw picklingError(t, 'args[0] from __newobj__ args is not a type');
    if (o !== null) {
      const actual = getAttrText(t, o, '__class__');
      decref(t, actual);
      if (actual !== cls) throw picklingError(t, 'args[0] from __newobj__ args has the wrong class');
    }
    this.save(cls);
    this.saveOwned(rest.length === 0 ? incref(t.emptyTuple) : newTuple(t, rest.map(incref)));
    out.op(PickleOp.NEWOBJ);
  }

  private newObjectEx(parts: PyObject): void {
    const { t, out } = this;
    const items = tupleItems(parts);
    if (items.length !== 3)
      throw picklingError(t, `length of the NEWOBJ_EX argument tuple must be exactly 3, not ${items.length}`);
    const [cls, args, kwargs] = items as [PyObject, PyObject, PyObject];
    const refusal = (place: string, kind: string, found: PyObject) =>
      picklingError(t, `${place} item from NEWOBJ_EX argument tuple must be a ${kind}, not ${found.type.name}`);
    if (!isType(cls)) throw refusal('first', 'class', cls);
    if (!isTuple(args)) throw refusal('second', 'tuple', args);
    if ((kwargs.type.flags & TypeFlags.DictSubclass) === 0) throw refusal('third', 'dict', kwargs);
    if (this.proto >= 4) {
      this.save(cls);
      this.save(args);
      this.save(kwargs);
      out.op(PickleOp.NEWOBJ_EX);
      return;
    }
    this.saveOwned(partialNew(t, cls, tupleItems(args), kwargs as PyContainer));
    this.save(t.emptyTuple);
    out.op(PickleOp.REDUCE);
  }
}

interface ReduceParts {
  readonly callable: PyObject;
  readonly args: PyObject;
  readonly state: PyObject | null;
  readonly listItems: PyObject | null;
  readonly dictItems: PyObject | null;
  readonly stateSetter: PyObject | null;
}

function header(op: PickleOp, value: number, size: number): Uint8Array {
  const bytes = new Uint8Array(1 + size);
  bytes[0] = op;
  bytes.set(littleEndian(value, size), 1);
  return bytes;
}

function noProblem(): never {
  throw new Error('Latin-1 has a character for every byte');
}

/** In as few bytes as leave room for the sign. */
function twosComplement(value: Integer): Uint8Array {
  const length = (bitLength(value) >> 3) + 1;
  const bytes = toBytes(value, { length, byteorder: 'little', signed: true });
  const isTooLong = value < 0 && length > 1 && bytes[length - 1] === 0xff && ((bytes[length - 2] as number) & 0x80) !== 0;
  return isTooLong ? bytes.subarray(0, length - 1) : bytes;
}

/** What would end the line or the text, or is no byte, as an escape. */
const ESCAPED = new Set([0, 0x0a, 0x0d, 0x1a, 0x5c]);

function rawEscaped(s: data.StrData): Uint8Array {
  const out = new ByteWriter(data.lengthOf(s) + 16);
  for (let i = 0; i < data.lengthOf(s); i++) {
    const point = data.pointAt(s, i);
    if (point <= 0xff && !ESCAPED.has(point)) out.push(point);
    else {
      const hex = point.toString(16);
      const escape = point <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
      for (const c of escape) out.push(c.charCodeAt(0));
    }
  }
  return out.finish();
}

function localObject(t: Thread, name: PyObject): PyRaise {
  return attributeError(t, null, null, `${t.profile.pickle.localObject} ${reprText(t, name)}`);
}

/** `callable.__name__` where that is text. */
function nameOf(t: Thread, callable: PyObject): string {
  const name = getAttrTextOrNull(t, callable, '__name__');
  if (name === null) return '';
  const text = isStr(name) ? strOf(name).value : '';
  decref(t, name);
  return text;
}

/** functools.partial(cls.__new__, cls, *args, **kwargs): what makes such an object where there is no instruction for it. */
function partialNew(t: Thread, cls: PyObject, args: readonly PyObject[], kwargs: PyContainer): PyObject {
  const functools = t.importModule('functools');
  const partial = getAttrText(t, functools, 'partial');
  decref(t, functools);
  const make = getAttrText(t, cls, '__new__');
  const names: PyStr[] = [];
  const values: PyObject[] = [];
  dictForEach(kwargs, (name, value) => {
    names.push(name as PyStr);
    values.push(value);
  });
  try {
    return t.call(partial, [make, cls, ...args, ...values], names);
  } finally {
    decref(t, make);
    decref(t, partial);
  }
}
