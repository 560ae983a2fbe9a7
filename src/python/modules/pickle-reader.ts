// Reading a pickle: a machine with a stack, a list of marks and a memo. Follows load() and its helpers of Modules/_pickle.c, CPython 3.10-3.13.
// Invariant: no instruction takes what lies below `fence`, the newest mark. The stack owns what it holds.

import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, isType, type PyContainer, type PyObject, type PyStr, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { parseDecimal } from '../numbers/float-parse.ts';
import { fromBytes } from '../numbers/int-bits.ts';
import { parseInteger, tooLongToParse } from '../numbers/int-text.ts';
import { newBool } from '../objects/bool.ts';
import { newBytearray } from '../objects/bytearray.ts';
import { newBytes } from '../objects/bytes.ts';
import { decodeBytes, decodeObject } from '../objects/codecs.ts';
import { DictCursor, dictForEach, dictGetItem, dictNext, dictSetItem, newDict } from '../objects/dict.ts';
import { asRaise, catching, eofError, overflowError, type PyRaise, typeError, valueError } from '../objects/errors.ts';
import { UNICODE_DECODE_ERROR } from '../objects/exceptions.ts';
import { newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { digitLimit } from '../objects/int-text.ts';
import { listAppend, newList } from '../objects/list-storage.ts';
import { isReadonlyView, newMemoryview, newReadonlyMemoryview } from '../objects/memoryview.ts';
import { callMethod, getAttrText, getAttrTextOrNull, setAttr } from '../objects/protocols/attribute.ts';
import { iterNext } from '../objects/protocols/iterate.ts';
import { reprText, setItem } from '../objects/protocols/object.ts';
import { newFrozenset, newSet, setAdd } from '../objects/set.ts';
import { newStrOf } from '../objects/str.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import { fromUnits } from '../text/str-data.ts';
import { unescapedBytes } from './byte-escapes.ts';
import { isUnpicklingError, unpicklingError } from './pickle-errors.ts';
import { type PickleInput, readBytes } from './pickle-input.ts';
import type { HasUnpicklerMemo } from './pickle-memo.ts';
import { copyregTable } from './pickle-names.ts';
import { PickleOp, PROTOCOL_MAX } from './pickle-opcodes.ts';

/** What an unpickler knows while it reads. */
export interface ReaderState extends HasUnpicklerMemo {
  proto: number;
  readonly encoding: string;
  readonly errors: string;
  /** An iterator; null: there are no buffers outside of the pickle. Borrowed. */
  readonly buffers: PyObject | null;
  readonly persistentLoad: ((id: PyObject) => PyObject) | null;
  readonly findClass: (module: PyObject, name: PyObject) => PyObject;
}

export class PickleReader {
  private readonly stack: PyObject[] = [];
  private readonly marks: number[] = [];
  private fence = 0;

  constructor(
    private readonly t: Thread,
    private readonly state: ReaderState,
    private readonly input: PickleInput,
  ) {}

  /** New reference to what the pickle makes. */
  load(): PyObject {
    const { t, input } = this;
    this.state.proto = 0;
    try {
      for (let op = this.nextOp(); op !== PickleOp.STOP; op = this.nextOp()) {
        t.charge(1);
        const step = STEPS[op];
        if (step === undefined) throw unpicklingError(t, `invalid load key, '${shownKey(op)}'.`);
        step(this);
      }
      input.finish();
      return this.pop();
    } finally {
      decrefAll(t, this.stack);
      this.stack.length = 0;
    }
  }

  private nextOp(): number {
    const { t } = this;
    try {
      return this.input.byte();
    } catch (thrown) {
      const raised = asRaise(t, thrown);
      if (raised === null || !isUnpicklingError(t, raised)) throw thrown;
      decref(t, raised.value);
      throw eofError(t, 'Ran out of input');
    }
  }

  // ---- the stack

  private underflow(): PyRaise {
    return unpicklingError(this.t, this.marks.length > 0 ? 'unexpected MARK found' : 'unpickling stack underflow');
  }

  /** Steals `o`. */
  push(o: PyObject): void {
    this.stack.push(o);
  }

  pop(): PyObject {
    if (this.stack.length <= this.fence) throw this.underflow();
    return this.stack.pop() as PyObject;
  }

  /** Borrowed. */
  private top(): PyObject {
    if (this.stack.length <= this.fence) throw this.underflow();
    return this.stack[this.stack.length - 1] as PyObject;
  }

  mark(): void {
    this.marks.push(this.stack.length);
    this.fence = this.stack.length;
  }

  /** Where the newest mark was; it is gone. */
  private takeMark(): number {
    const mark = this.marks.pop();
    if (mark === undefined) throw unpicklingError(this.t, 'could not find MARK');
    this.fence = this.marks[this.marks.length - 1] ?? 0;
    return mark;
  }

  /** Everything from `start` on; the caller owns it. */
  private popFrom(start: number): PyObject[] {
    if (start < this.fence) throw this.underflow();
    return this.stack.splice(start);
  }

  popMarked(): PyObject[] {
    return this.popFrom(this.takeMark());
  }

  popOne(): void {
    const { t, stack, marks } = this;
    if (marks.length > 0 && marks[marks.length - 1] === stack.length) this.takeMark();
    else decref(t, this.pop());
  }

  popMark(): void {
    decrefAll(this.t, this.stack.splice(this.takeMark()));
  }

  duplicate(): void {
    this.push(incref(this.top()));
  }

  tuple(count: number): void {
    const { t, stack } = this;
    if (stack.length < count || stack.length - count < this.fence) throw this.underflow();
    this.push(newTuple(t, stack.splice(stack.length - count)));
  }

  // ---- numbers and text

  private lineText(min: number): string {
    return String.fromCharCode(...this.input.line(min));
  }

  integer(): void {
    const { t } = this;
    const text = this.lineText(2);
    if (text === '00\n' || text === '01\n') return this.push(newBool(t, text === '01\n'));
    const parsed = parseInteger(text, 0, digitLimit(t));
    // strtol() knows octal numbers with a zero in front, which Python does not.
    if (parsed.kind === 'value') return this.push(newInt(t, parsed.value));
    if (/^\s*[+-]?0[0-7]+\n$/.test(text)) return this.push(newInt(t, Number.parseInt(text, 8)));
    throw valueError(t, 'could not convert string to int');
  }

  long(): void {
    const line = this.lineText(2);
    const text = line.endsWith('L\n') ? line.slice(0, -2) : line;
    this.push(this.parsed(text, 0));
  }

  private parsed(text: string, base: 0 | 10): PyObject {
    const { t } = this;
    const found = parseInteger(text, base, digitLimit(t));
    if (found.kind === 'value') return newInt(t, found.value);
    if (found.kind === 'tooLong') throw valueError(t, tooLongToParse(found.digits, digitLimit(t)));
    const s = newStrOf(t, fromUnits(text));
    const shown = reprText(t, s);
    decref(t, s);
    throw valueError(t, `invalid literal for int() with base 10: ${shown}`);
  }

  signed(): void {
    this.push(newInt(this.t, this.input.number(4) | 0));
  }

  countedLong(sizeBytes: number): void {
    const { t, input } = this;
    const size = sizeBytes === 4 ? input.number(4) | 0 : input.number(sizeBytes);
    if (size < 0) throw unpicklingError(t, 'LONG pickle has negative byte count');
    const bytes = input.read(size);
    t.charge(size >> 3);
    this.push(newInt(t, fromBytes(bytes, { byteorder: 'little', signed: true })));
  }

  float(): void {
    const { t } = this;
    const text = this.lineText(2);
    const value = parseDecimal(text.slice(0, -1));
    if (value === null) throw valueError(t, `could not convert string to float: '${text}'`);
    this.push(newFloat(t, value));
  }

  binaryFloat(): void {
    const bytes = this.input.read(8);
    this.push(newFloat(this.t, new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0)));
  }

  string(): void {
    const { t } = this;
    const line = this.input.line(2);
    const quoted = line.subarray(0, line.length - 1);
    const [first] = quoted;
    const isQuoted = quoted.length >= 2 && first === quoted[quoted.length - 1] && (first === 0x27 || first === 0x22);
    if (!isQuoted) throw unpicklingError(t, 'the STRING opcode argument must be quoted');
    this.pushOldString(newBytes(t, unescapedBytes(t, quoted.subarray(1, quoted.length - 1), 'strict')));
  }

  countedString(sizeBytes: number): void {
    const { t, input } = this;
    const size = input.number(sizeBytes);
    this.pushOldString(readBytes(t, input.read(size)));
  }

  /** A str of Python 2: bytes, or the text they are in the given encoding. Steals `bytes`. */
  private pushOldString(bytes: PyObject): void {
    const { t, state } = this;
    if (state.encoding === 'bytes') return this.push(bytes);
    try {
      this.push(decodeObject(t, bytes, state.encoding, state.errors));
    } finally {
      decref(t, bytes);
    }
  }

  unicode(): void {
    const { t } = this;
    const line = this.input.line(1);
    const bytes = readBytes(t, line.subarray(0, line.length - 1));
    try {
      this.push(decodeBytes(t, bytes, 'raw-unicode-escape', 'strict', true).text);
    } finally {
      decref(t, bytes);
    }
  }

  countedUnicode(sizeBytes: number): void {
    const { t, input } = this;
    const bytes = readBytes(t, input.read(this.size(sizeBytes, 'BINUNICODE')));
    try {
      this.push(decodeBytes(t, bytes, 'utf-8', 'surrogatepass', true).text);
    } finally {
      decref(t, bytes);
    }
  }

  countedBytes(sizeBytes: number): void {
    this.push(readBytes(this.t, this.input.read(this.size(sizeBytes, 'BINBYTES'))));
  }

  countedBytearray(): void {
    this.push(newBytearray(this.t, this.input.read(this.size(8, 'BYTEARRAY8')).slice()));
  }

  private size(sizeBytes: number, what: string): number {
    const size = this.input.number(sizeBytes);
    if (size >= 2 ** 63) throw overflowError(this.t, `${what} exceeds system's maximum size of 9223372036854775807 bytes`);
    return size;
  }

  frame(): void {
    const size = this.input.number(8);
    if (size >= 2 ** 63) throw overflowError(this.t, "FRAME length exceeds system's maximum of 9223372036854775807 bytes");
    this.input.frame(size);
  }

  protocol(): void {
    const proto = this.input.byte();
    if (proto > PROTOCOL_MAX) throw valueError(this.t, `unsupported pickle protocol: ${proto}`);
    this.state.proto = proto;
  }

  // ---- buffers outside of the pickle

  nextBuffer(): void {
    const { t } = this;
    const { buffers } = this.state;
    if (buffers === null)
      throw unpicklingError(t, 'pickle stream refers to out-of-band data but no *buffers* argument was given');
    const buffer = iterNext(t, buffers);
    if (buffer === null) throw unpicklingError(t, 'not enough out-of-band buffers');
    this.push(buffer);
  }

  readonlyBuffer(): void {
    const { t, stack } = this;
    const buffer = this.top();
    const view = newMemoryview(t, buffer);
    try {
      if (isReadonlyView(t, view)) return;
      stack[stack.length - 1] = newReadonlyMemoryview(t, view);
      decref(t, buffer);
    } finally {
      decref(t, view);
    }
  }

  // ---- memo

  private memoIndex(text: string): number {
    const { t } = this;
    const key = this.parsed(text, 10);
    const index = Number(key.value as number | bigint);
    decref(t, key);
    return index;
  }

  getByLine(): void {
    this.get(this.memoIndex(this.lineText(2)));
  }

  get(index: number): void {
    const found = this.state.memo.get(index);
    if (found === undefined) throw unpicklingError(this.t, `Memo value not found at index ${index}`);
    this.push(incref(found));
  }

  putByLine(): void {
    const text = this.lineText(2);
    this.top();
    const index = this.memoIndex(text);
    if (index < 0) throw valueError(this.t, 'negative PUT argument');
    this.put(index);
  }

  put(index: number): void {
    const { memo } = this.state;
    const value = incref(this.top());
    const old = memo.get(index) ?? null;
    memo.set(index, value);
    xdecref(this.t, old);
  }

  memoize(): void {
    this.put(this.state.memo.size);
  }

  // ---- containers

  list(): void {
    this.push(newList(this.t, this.popMarked()));
  }

  dict(): void {
    const { t } = this;
    const items = this.popMarked();
    try {
      if (items.length % 2 !== 0) throw unpicklingError(t, 'odd number of items for DICT');
      const dict = newDict(t);
      this.push(dict);
      for (let i = 0; i < items.length; i += 2) dictSetItem(t, dict, items[i] as PyObject, items[i + 1] as PyObject);
    } finally {
      decrefAll(t, items);
    }
  }

  frozenset(): void {
    const { t } = this;
    const items = this.popMarked();
    try {
      this.push(newFrozenset(t, items));
    } finally {
      decrefAll(t, items);
    }
  }

  /** Adds what lies above `start` to the container below it. */
  private addTo(start: number, add: (container: PyObject, items: PyObject[]) => void): void {
    const { t, stack } = this;
    if (start > stack.length || start <= this.fence) throw this.underflow();
    if (start === stack.length) return;
    const container = stack[start - 1] as PyObject;
    const items = stack.splice(start);
    try {
      add(container, items);
    } finally {
      decrefAll(t, items);
    }
  }

  append(): void {
    this.addTo(this.stack.length - 1, (list, items) => this.appendTo(list, items));
  }

  appends(): void {
    this.addTo(this.takeMark(), (list, items) => this.appendTo(list, items));
  }

  private appendTo(list: PyObject, items: readonly PyObject[]): void {
    const { t } = this;
    if (list.type === t.types.list) {
      for (const item of items) listAppend(t, list as PyContainer, incref(item));
      return;
    }
    const extend = getAttrTextOrNull(t, list, 'extend');
    if (extend !== null) return this.callWith(extend, newList(t, items.map(incref)));
    const append = getAttrText(t, list, 'append');
    try {
      for (const item of items) decref(t, t.call(append, [item], null));
    } finally {
      decref(t, append);
    }
  }

  /** Steals both. */
  private callWith(callable: PyObject, argument: PyObject): void {
    const { t } = this;
    try {
      decref(t, t.call(callable, [argument], null));
    } finally {
      decref(t, callable);
      decref(t, argument);
    }
  }

  setItem(): void {
    this.addTo(this.stack.length - 2, (dict, items) => this.setItemsOf(dict, items));
  }

  setItems(): void {
    this.addTo(this.takeMark(), (dict, items) => this.setItemsOf(dict, items));
  }

  private setItemsOf(dict: PyObject, items: readonly PyObject[]): void {
    const { t } = this;
    if (items.length % 2 !== 0) throw unpicklingError(t, 'odd number of items for SETITEMS');
    for (let i = 0; i < items.length; i += 2) {
      const [key, value] = [items[i] as PyObject, items[i + 1] as PyObject];
      if (dict.type === t.types.dict) dictSetItem(t, dict as PyContainer, key, value);
      else setItem(t, dict, key, value);
    }
  }

  addItems(): void {
    const { t } = this;
    this.addTo(this.takeMark(), (set, items) => {
      if ((set.type.flags & TypeFlags.SetSubclass) !== 0 || set.type === t.types.set) {
        for (const item of items) setAdd(t, set as PyContainer, item);
        return;
      }
      const add = getAttrText(t, set, 'add');
      try {
        for (const item of items) decref(t, t.call(add, [item], null));
      } finally {
        decref(t, add);
      }
    });
  }

  // ---- classes and objects

  /** Steals both. */
  private pushClass(module: PyObject, name: PyObject): void {
    const { t } = this;
    try {
      this.push(this.state.findClass(module, name));
    } finally {
      decref(t, module);
      decref(t, name);
    }
  }

  private decodedLine(encoding: string): PyObject {
    const { t } = this;
    const line = this.input.line(2);
    const bytes = readBytes(t, line.subarray(0, line.length - 1));
    try {
      return decodeBytes(t, bytes, encoding, 'strict', true).text;
    } finally {
      decref(t, bytes);
    }
  }

  global(): void {
    const module = this.decodedLine('utf-8');
    this.pushClass(module, this.decodedLine('utf-8'));
  }

  stackGlobal(): void {
    const { t } = this;
    const name = this.pop();
    const module = this.pop();
    if (name.type === t.types.str && module.type === t.types.str) return this.pushClass(module, name);
    decref(t, name);
    decref(t, module);
    throw unpicklingError(t, 'STACK_GLOBAL requires str');
  }

  extension(sizeBytes: number): void {
    const { t, input } = this;
    const code = sizeBytes === 4 ? input.number(4) | 0 : input.number(sizeBytes);
    if (code <= 0) throw unpicklingError(t, 'EXT specifies code <= 0');
    const cache = copyregTable(t, '_extension_cache') as PyContainer;
    const registry = copyregTable(t, '_inverted_registry') as PyContainer;
    const key = newInt(t, code);
    try {
      const known = dictGetItem(t, cache, key);
      if (known !== null) return this.push(incref(known));
      const pair = dictGetItem(t, registry, key);
      if (pair === null) throw valueError(t, `unregistered extension code ${code}`);
      if (!isTuple(pair) || tupleItems(pair).length !== 2)
        throw valueError(t, `_inverted_registry[${code}] isn't a 2-tuple of strings`);
      const [module, name] = tupleItems(pair) as [PyObject, PyObject];
      this.pushClass(incref(module), incref(name));
      dictSetItem(t, cache, key, this.top());
    } finally {
      decref(t, key);
      decref(t, cache);
      decref(t, registry);
    }
  }

  /** `module` and class on two lines, its arguments since the mark. */
  instance(): void {
    const { t } = this;
    const mark = this.takeMark();
    const module = this.decodedLine('ascii');
    this.pushClass(module, this.decodedLine('ascii'));
    const cls = this.pop();
    const args = newTuple(t, this.popFrom(mark));
    this.instantiate(cls, args);
  }

  /** The class and its arguments since the mark. */
  object(): void {
    const { t, stack } = this;
    const mark = this.takeMark();
    if (stack.length - mark < 1) throw this.underflow();
    const args = newTuple(t, this.popFrom(mark + 1));
    this.instantiate(this.pop(), args);
  }

  /** As Python 2 made instances of its old classes. Steals both. */
  private instantiate(cls: PyObject, args: PyObject): void {
    const { t } = this;
    try {
      if (tupleItems(args).length === 0 && isType(cls)) {
        const initArguments = getAttrTextOrNull(t, cls, '__getinitargs__');
        if (initArguments === null) return this.push(callMethod(t, cls, t.name('__new__'), [cls], null));
        decref(t, initArguments);
      }
      this.push(t.call(cls, tupleItems(args), null));
    } finally {
      decref(t, cls);
      decref(t, args);
    }
  }

  newObject(hasKeywords: boolean): void {
    const { t } = this;
    const kwargs = hasKeywords ? this.pop() : null;
    const parts: PyObject[] = kwargs === null ? [] : [kwargs];
    try {
      const args = this.pop();
      parts.push(args);
      const cls = this.pop();
      parts.push(cls);
      const op = hasKeywords ? 'NEWOBJ_EX' : 'NEWOBJ';
      if (!isType(cls)) throw unpicklingError(t, `${op} class argument must be a type, not ${cls.type.name}`);
      if (cls.ops.tpNew === null || (cls.flags & TypeFlags.DisallowInstantiation) !== 0)
        throw unpicklingError(t, `${op} class argument '${cls.name}' doesn't have __new__`);
      if (!isTuple(args)) throw unpicklingError(t, `${op} args argument must be a tuple, not ${args.type.name}`);
      if (kwargs !== null && (kwargs.type.flags & TypeFlags.DictSubclass) === 0)
        throw unpicklingError(t, `${op} kwargs argument must be a dict, not ${kwargs.type.name}`);
      this.push(this.make(cls, tupleItems(args), kwargs as PyContainer | null));
    } finally {
      decrefAll(t, parts);
    }
  }

  private make(cls: PyType, args: readonly PyObject[], kwargs: PyContainer | null): PyObject {
    const { t } = this;
    const names: PyStr[] = [];
    const values: PyObject[] = [];
    if (kwargs !== null)
      dictForEach(kwargs, (name, value) => {
        names.push(name as PyStr);
        values.push(value);
      });
    const make = cls.ops.tpNew as NonNullable<typeof cls.ops.tpNew>;
    return make(t, cls, [...args, ...values], names.length === 0 ? null : names);
  }

  reduce(): void {
    const { t } = this;
    const args = this.pop();
    const callable = this.pop();
    try {
      if (!isTuple(args)) throw typeError(t, 'argument list must be a tuple');
      this.push(t.call(callable, tupleItems(args), null));
    } finally {
      decref(t, args);
      decref(t, callable);
    }
  }

  build(): void {
    const { t, stack } = this;
    if (stack.length - 2 < this.fence) throw this.underflow();
    const state = this.pop();
    const target = this.top();
    try {
      const setState = getAttrTextOrNull(t, target, '__setstate__');
      if (setState !== null) return this.callWith(setState, incref(state));
      const isPair = isTuple(state) && tupleItems(state).length === 2;
      const [attributes, slots] = (isPair ? tupleItems(state) : [state, t.none]) as [PyObject, PyObject];
      if (attributes !== t.none) this.setAttributes(target, attributes);
      if (slots !== t.none || isPair) this.setSlots(target, slots, isPair);
    } finally {
      decref(t, state);
    }
  }

  private setAttributes(target: PyObject, attributes: PyObject): void {
    const { t } = this;
    if ((attributes.type.flags & TypeFlags.DictSubclass) === 0) throw unpicklingError(t, 'state is not a dictionary');
    const dict = getAttrText(t, target, '__dict__');
    try {
      const cursor = new DictCursor();
      while (dictNext(attributes as PyContainer, cursor)) {
        const { key, value } = cursor;
        setItem(t, dict, key.type === t.types.str ? t.internKey(key as PyStr) : key, value);
      }
    } finally {
      decref(t, dict);
    }
  }

  private setSlots(target: PyObject, slots: PyObject, isGiven: boolean): void {
    const { t } = this;
    if ((slots.type.flags & TypeFlags.DictSubclass) === 0) {
      if (isGiven) throw unpicklingError(t, 'slot state is not a dictionary');
      return;
    }
    const cursor = new DictCursor();
    while (dictNext(slots as PyContainer, cursor)) setAttr(t, target, cursor.key as PyStr, cursor.value);
  }

  // ---- persistent ids

  persistentByLine(): void {
    const { t } = this;
    this.requirePersistentLoad();
    const line = this.input.line(1);
    const bytes = readBytes(t, line.subarray(0, line.length - 1));
    const id = catching(t, UNICODE_DECODE_ERROR, () => decodeBytes(t, bytes, 'ascii', 'strict', true).text);
    decref(t, bytes);
    if (id === null) throw unpicklingError(t, 'persistent IDs in protocol 0 must be ASCII strings');
    this.pushPersistent(id);
  }

  persistent(): void {
    this.requirePersistentLoad();
    this.pushPersistent(this.pop());
  }

  private requirePersistentLoad(): void {
    const { t } = this;
    if (this.state.persistentLoad === null) throw unpicklingError(t, t.profile.pickle.noPersistentLoad);
  }

  /** Steals `id`. */
  private pushPersistent(id: PyObject): void {
    try {
      this.push((this.state.persistentLoad as (id: PyObject) => PyObject)(id));
    } finally {
      decref(this.t, id);
    }
  }

  // ---- for the table of instructions

  pushNew(make: (t: Thread) => PyObject): void {
    this.push(make(this.t));
  }

  pushNumber(size: number): void {
    this.push(newInt(this.t, this.input.number(size)));
  }

  getNumbered(size: number): void {
    this.get(this.input.number(size));
  }

  putNumbered(size: number): void {
    const index = this.input.number(size);
    this.put(index);
  }

  markedTuple(): void {
    this.push(newTuple(this.t, this.popMarked()));
  }
}

function shownKey(op: number): string {
  const isPlain = op >= 0x20 && op <= 0x7e && op !== 0x27 && op !== 0x5c;
  return isPlain ? String.fromCharCode(op) : `\\x${op.toString(16).padStart(2, '0')}`;
}

/** What each instruction does; the end is found before. */
const STEPS: Readonly<Record<number, (r: PickleReader) => void>> = {
  [PickleOp.MARK]: (r) => r.mark(),
  [PickleOp.POP]: (r) => r.popOne(),
  [PickleOp.POP_MARK]: (r) => r.popMark(),
  [PickleOp.DUP]: (r) => r.duplicate(),
  [PickleOp.NONE]: (r) => r.pushNew((t) => incref(t.none)),
  [PickleOp.NEWTRUE]: (r) => r.pushNew((t) => incref(t.true_)),
  [PickleOp.NEWFALSE]: (r) => r.pushNew((t) => incref(t.false_)),
  [PickleOp.INT]: (r) => r.integer(),
  [PickleOp.LONG]: (r) => r.long(),
  [PickleOp.BININT]: (r) => r.signed(),
  [PickleOp.BININT1]: (r) => r.pushNumber(1),
  [PickleOp.BININT2]: (r) => r.pushNumber(2),
  [PickleOp.LONG1]: (r) => r.countedLong(1),
  [PickleOp.LONG4]: (r) => r.countedLong(4),
  [PickleOp.FLOAT]: (r) => r.float(),
  [PickleOp.BINFLOAT]: (r) => r.binaryFloat(),
  [PickleOp.STRING]: (r) => r.string(),
  [PickleOp.BINSTRING]: (r) => r.countedString(4),
  [PickleOp.SHORT_BINSTRING]: (r) => r.countedString(1),
  [PickleOp.UNICODE]: (r) => r.unicode(),
  [PickleOp.SHORT_BINUNICODE]: (r) => r.countedUnicode(1),
  [PickleOp.BINUNICODE]: (r) => r.countedUnicode(4),
  [PickleOp.BINUNICODE8]: (r) => r.countedUnicode(8),
  [PickleOp.SHORT_BINBYTES]: (r) => r.countedBytes(1),
  [PickleOp.BINBYTES]: (r) => r.countedBytes(4),
  [PickleOp.BINBYTES8]: (r) => r.countedBytes(8),
  [PickleOp.BYTEARRAY8]: (r) => r.countedBytearray(),
  [PickleOp.NEXT_BUFFER]: (r) => r.nextBuffer(),
  [PickleOp.READONLY_BUFFER]: (r) => r.readonlyBuffer(),
  [PickleOp.EMPTY_TUPLE]: (r) => r.pushNew((t) => incref(t.emptyTuple)),
  [PickleOp.TUPLE]: (r) => r.markedTuple(),
  [PickleOp.TUPLE1]: (r) => r.tuple(1),
  [PickleOp.TUPLE2]: (r) => r.tuple(2),
  [PickleOp.TUPLE3]: (r) => r.tuple(3),
  [PickleOp.EMPTY_LIST]: (r) => r.pushNew((t) => newList(t, [])),
  [PickleOp.LIST]: (r) => r.list(),
  [PickleOp.APPEND]: (r) => r.append(),
  [PickleOp.APPENDS]: (r) => r.appends(),
  [PickleOp.EMPTY_DICT]: (r) => r.pushNew((t) => newDict(t)),
  [PickleOp.DICT]: (r) => r.dict(),
  [PickleOp.SETITEM]: (r) => r.setItem(),
  [PickleOp.SETITEMS]: (r) => r.setItems(),
  [PickleOp.EMPTY_SET]: (r) => r.pushNew((t) => newSet(t)),
  [PickleOp.ADDITEMS]: (r) => r.addItems(),
  [PickleOp.FROZENSET]: (r) => r.frozenset(),
  [PickleOp.GET]: (r) => r.getByLine(),
  [PickleOp.BINGET]: (r) => r.getNumbered(1),
  [PickleOp.LONG_BINGET]: (r) => r.getNumbered(4),
  [PickleOp.PUT]: (r) => r.putByLine(),
  [PickleOp.BINPUT]: (r) => r.putNumbered(1),
  [PickleOp.LONG_BINPUT]: (r) => r.putNumbered(4),
  [PickleOp.MEMOIZE]: (r) => r.memoize(),
  [PickleOp.GLOBAL]: (r) => r.global(),
  [PickleOp.STACK_GLOBAL]: (r) => r.stackGlobal(),
  [PickleOp.EXT1]: (r) => r.extension(1),
  [PickleOp.EXT2]: (r) => r.extension(2),
  [PickleOp.EXT4]: (r) => r.extension(4),
  [PickleOp.INST]: (r) => r.instance(),
  [PickleOp.OBJ]: (r) => r.object(),
  [PickleOp.NEWOBJ]: (r) => r.newObject(false),
  [PickleOp.NEWOBJ_EX]: (r) => r.newObject(true),
  [PickleOp.REDUCE]: (r) => r.reduce(),
  [PickleOp.BUILD]: (r) => r.build(),
  [PickleOp.PERSID]: (r) => r.persistentByLine(),
  [PickleOp.BINPERSID]: (r) => r.persistent(),
  [PickleOp.PROTO]: (r) => r.protocol(),
  [PickleOp.FRAME]: (r) => r.frame(),
};
