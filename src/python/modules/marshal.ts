// marshal: values and code objects as bytes. Follows Python/marshal.c, CPython 3.10-3.13. Code objects hold CPython 3.13's instructions in
// every version, since the machine runs those.
// DEVIATION: what catches exceptions follows the line table in 3.10 too, whose own instructions would say it. Pinned by
// test/conformance/cases/code_objects/handlers_survive_marshal.py.

import { SlotKind } from '../compile/code-object.ts';
import { encodedCode } from '../compile/encode.ts';
import { decref, decrefAll, visibleRefcount } from '../heap/heap.ts';
import { Interned, incref, type PyContainer, type PyObject, PyStr } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec, positional } from '../heap/type-spec.ts';
import { parseFloatText } from '../numbers/float-parse.ts';
import { floatRepr } from '../numbers/float-repr.ts';
import type { Integer } from '../numbers/int.ts';
import { normalize } from '../numbers/int.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBytearray } from '../objects/bytearray.ts';
import { bufferOf, compareByteArrays, newBytes } from '../objects/bytes.ts';
import type { PyCode } from '../objects/code.ts';
import { codeFrom } from '../objects/code-new.ts';
import { decodeBytes, encodeText } from '../objects/codecs.ts';
import { complexOf, newComplex } from '../objects/complex.ts';
import { dictForEach, dictSetItem, newDict } from '../objects/dict.ts';
import { eofError, typeError, valueError } from '../objects/errors.ts';
import { STOP_ITERATION } from '../objects/exceptions.ts';
import { doubleOf, newFloat } from '../objects/float.ts';
import { integerOf, newInt } from '../objects/int.ts';
import { releasing } from '../objects/iterator-support.ts';
import { listAppend, listItems, newList } from '../objects/list-storage.ts';
import { newMemoryview } from '../objects/memoryview.ts';
import { callMethod, getAttrText } from '../objects/protocols/attribute.ts';
import { collectItems } from '../objects/protocols/iterate.ts';
import { asIndex, asInt, isTrue } from '../objects/protocols/number.ts';
import { newFrozenset, newSet, setAdd } from '../objects/set.ts';
import { internInPlace, strOf } from '../objects/str.ts';
import { newTuple, tupleItems } from '../objects/tuple.ts';
import { ByteWriter } from '../text/codec.ts';
import { isAscii, lengthOf } from '../text/str-data.ts';
import type { NativeModule } from './native-module.ts';

const VERSION = 4;
const DEPTH_MAX = 2000;
const REF = 0x80;
const DIGIT_BITS = 15n;
const SHORT_MAX = 256;

const code = (type: string): number => type.charCodeAt(0);

class MarshalWriter {
  private readonly out = new ByteWriter(50);
  private readonly known = new Map<PyObject, number>();
  private depth = 0;

  constructor(
    private readonly t: Thread,
    private readonly version: number,
    private readonly allowsCode: boolean,
  ) {}

  static dump(t: Thread, o: PyObject, version: number, allowsCode: boolean): Uint8Array {
    const writer = new MarshalWriter(t, version, allowsCode);
    writer.object(o);
    return writer.out.finish();
  }

  private object(o: PyObject): void {
    const { t, out } = this;
    t.charge(1);
    if (++this.depth > DEPTH_MAX) throw valueError(t, 'object too deeply nested to marshal');
    const singleton = this.singleton(o);
    if (singleton !== null) out.push(code(singleton));
    else if (!this.reference(o)) this.value(o, this.flagOf(o));
    this.depth--;
  }

  private singleton(o: PyObject): string | null {
    const { t } = this;
    if (o === t.none) return 'N';
    if (o === t.typeOf(STOP_ITERATION)) return 'S';
    if (o === t.ellipsis) return '.';
    return o === t.false_ ? 'F' : o === t.true_ ? 'T' : null;
  }

  /** Something that was written before. */
  private reference(o: PyObject): boolean {
    const index = this.known.get(o);
    if (index === undefined) return false;
    this.out.push(code('r'));
    this.long(index);
    return true;
  }

  /** Whether later objects may refer to this one: not where there is only one reference to it. */
  private flagOf(o: PyObject): number {
    const { t } = this;
    if (this.version < 3) return 0;
    const isInterned = o instanceof PyStr && o.interned !== Interned.No;
    if (visibleRefcount(t, o) === 1 && !isInterned) return 0;
    this.known.set(o, this.known.size);
    return REF;
  }

  private type(type: string, flag: number): void {
    this.out.push(code(type) | flag);
  }

  private long(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.out.push((value >> shift) & 0xff);
  }

  private counted(bytes: Uint8Array): void {
    this.long(bytes.length);
    this.out.pushAll(bytes);
  }

  private value(o: PyObject, flag: number): void {
    const { t } = this;
    const { types } = t;
    switch (o.type) {
      case types.int:
        return this.int(integerOf(o), flag);
      case types.float:
        this.type(this.version > 1 ? 'g' : 'f', flag);
        return this.double(doubleOf(o));
      case types.complex: {
        const { real, imag } = complexOf(o);
        this.type(this.version > 1 ? 'y' : 'x', flag);
        this.double(real);
        return this.double(imag);
      }
      case types.bytes:
        this.type('s', flag);
        return this.counted(o.value as Uint8Array);
      case types.str:
        return this.str(o as PyStr, flag);
      case types.tuple:
        return this.tuple(tupleItems(o), flag);
      case types.list:
        this.type('[', flag);
        return this.items(listItems(o));
      case types.dict:
        this.type('{', flag);
        dictForEach(o as PyContainer, (key, value) => {
          this.object(key);
          this.object(value);
        });
        return this.type('0', 0);
      case types.set:
      case types.frozenset:
        return this.set(o, flag);
      case types.code:
        if (!this.allowsCode) throw valueError(t, 'marshalling code objects is disallowed');
        return this.code(o as PyCode, flag);
      default:
        if (o.type.ops.bfGetbuffer === null) throw valueError(t, 'unmarshallable object');
        this.type('s', flag);
        return this.counted(bufferOf(t, o));
    }
  }

  private items(items: readonly PyObject[]): void {
    this.long(items.length);
    for (const item of items) this.object(item);
  }

  private tuple(items: readonly PyObject[], flag: number): void {
    if (this.version >= 4 && items.length < SHORT_MAX) {
      this.type(')', flag);
      this.out.push(items.length);
      for (const item of items) this.object(item);
      return;
    }
    this.type('(', flag);
    this.items(items);
  }

  private int(value: Integer, flag: number): void {
    if (typeof value === 'number' && value >= -0x80000000 && value <= 0x7fffffff) {
      this.type('i', flag);
      return this.long(value);
    }
    this.type('l', flag);
    let rest = BigInt(value) < 0n ? -BigInt(value) : BigInt(value);
    const digits: number[] = [];
    for (; rest > 0n; rest >>= DIGIT_BITS) digits.push(Number(rest & 0x7fffn));
    this.long(value < 0 ? -digits.length : digits.length);
    for (const digit of digits) {
      this.out.push(digit & 0xff);
      this.out.push(digit >> 8);
    }
  }

  private double(value: number): void {
    if (this.version > 1) {
      const bytes = new Uint8Array(8);
      new DataView(bytes.buffer).setFloat64(0, value, true);
      this.out.pushAll(bytes);
      return;
    }
    // Seventeen digits, as %.17g writes them.
    const text = formatG17(value);
    this.out.push(text.length);
    for (const c of text) this.out.push(c.charCodeAt(0));
  }

  private str(o: PyStr, flag: number): void {
    const { t } = this;
    const s = strOf(o);
    const isInterned = o.interned !== Interned.No;
    if (this.version >= 4 && isAscii(s)) {
      const isShort = lengthOf(s) < SHORT_MAX;
      this.type(isShort ? (isInterned ? 'Z' : 'z') : isInterned ? 'A' : 'a', flag);
      if (isShort) this.out.push(lengthOf(s));
      else this.long(lengthOf(s));
      for (let i = 0; i < s.value.length; i++) this.out.push(s.value.charCodeAt(i));
      return;
    }
    const encoded = encodeText(t, o, 'utf-8', 'surrogatepass');
    this.type(this.version >= 3 && isInterned ? 't' : 'u', flag);
    this.counted(encoded.value as Uint8Array);
    decref(t, encoded);
  }

  /** Elements in the order of their bytes, so that the same set gives the same bytes. */
  private set(o: PyObject, flag: number): void {
    const { t } = this;
    this.type(o.type === t.types.set ? '<' : '>', flag);
    const items = collectItems(t, o);
    try {
      const dumped = items.map((item) => ({ item, bytes: MarshalWriter.dump(t, item, this.version, this.allowsCode) }));
      dumped.sort((a, b) => compareByteArrays(a.bytes, b.bytes));
      this.long(items.length);
      for (const { item } of dumped) {
        // The list of them is none of the element's references.
        item.refcount--;
        try {
          this.object(item);
        } finally {
          item.refcount++;
        }
      }
    } finally {
      decrefAll(t, items);
    }
  }

  private code(o: PyCode, flag: number): void {
    const { t } = this;
    const isNew = t.profile.codeHasQualname;
    const { host, slotNameTuples } = o.value;
    const field = (name: string): void => {
      const value = getAttrText(t, o, `co_${name}`);
      try {
        this.object(value);
      } finally {
        decref(t, value);
      }
    };
    this.type('c', flag);
    for (const count of [host.argcount, host.posonlyargcount, host.kwonlyargcount]) this.long(count);
    if (!isNew) this.long(host.nlocals);
    this.long(host.reportedStacksize);
    this.long(host.flags);
    for (const name of ['code', 'consts', 'names']) field(name);
    if (isNew) {
      const kinds = newBytes(t, host.localsplusKinds.slice());
      this.object(slotNameTuples[0] as PyObject);
      this.object(kinds);
      decref(t, kinds);
    } else for (const name of ['varnames', 'freevars', 'cellvars']) field(name);
    for (const name of isNew ? ['filename', 'name', 'qualname'] : ['filename', 'name']) field(name);
    this.long(host.firstlineno);
    for (const name of isNew ? ['linetable', 'exceptiontable'] : ['linetable']) field(name);
    if (!isNew) {
      const handlers = newBytes(t, encodedCode(host).exceptionTable());
      this.object(handlers);
      decref(t, handlers);
    }
  }
}

function formatG17(value: number): string {
  if (!Number.isFinite(value)) return floatRepr(value);
  const exponent = value === 0 ? 0 : Number(value.toExponential(16).split('e')[1]);
  const sign = Object.is(value, -0) ? '-' : '';
  if (exponent < -4 || exponent >= 17) {
    const [digits, power] = value.toExponential(16).split('e') as [string, string];
    const trimmed = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
    return `${trimmed}e${power[0]}${power.slice(1).padStart(2, '0')}`;
  }
  const fixed = value.toFixed(Math.min(100, 16 - exponent));
  return sign + (fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);
}

class MarshalReader {
  private at = 0;
  private depth = 0;
  /** Owned; null while the object is being read. */
  private readonly refs: (PyObject | null)[] = [];

  constructor(
    private readonly t: Thread,
    private readonly bytes: Uint8Array,
    private readonly allowsCode: boolean,
    /** Where more bytes come from; null: there are no more. */
    private readonly more: ((n: number) => Uint8Array) | null = null,
  ) {}

  /** The next value; a new reference. */
  load(): PyObject {
    try {
      const o = this.object();
      if (o === null) throw typeError(this.t, 'NULL object in marshal data for object');
      return o;
    } finally {
      for (const held of this.refs) if (held !== null) decref(this.t, held);
    }
  }

  private take(n: number): Uint8Array {
    const { t } = this;
    if (this.more !== null) {
      const read = this.more(n);
      if (read.length < n) throw eofError(t, 'marshal data too short');
      return read;
    }
    if (this.bytes.length - this.at < n) throw eofError(t, 'marshal data too short');
    this.at += n;
    return this.bytes.subarray(this.at - n, this.at);
  }

  private byte(): number {
    return this.take(1)[0] as number;
  }

  private long(): number {
    const b = this.take(4);
    return b[0]! | (b[1]! << 8) | (b[2]! << 16) | (b[3]! << 24) | 0;
  }

  private size(what: string): number {
    const n = this.long();
    if (n < 0) throw valueError(this.t, `bad marshal data (${what} size out of range)`);
    return n;
  }

  private typeByte(): number {
    if (this.more === null && this.at >= this.bytes.length) throw eofError(this.t, 'EOF read where object expected');
    if (this.more === null) return this.byte();
    const read = this.more(1);
    if (read.length === 0) throw eofError(this.t, 'EOF read where object expected');
    return read[0] as number;
  }

  /** Null: the mark that ends a dict. */
  private object(): PyObject | null {
    const { t } = this;
    t.charge(1);
    const first = this.typeByte();
    const type = String.fromCharCode(first & 0x7f);
    if (++this.depth > DEPTH_MAX) throw valueError(t, 'recursion limit exceeded');
    const o = this.value(type, (first & REF) !== 0);
    this.depth--;
    return o;
  }

  private required(what: string): PyObject {
    const o = this.object();
    if (o === null) throw typeError(this.t, `NULL object in marshal data for ${what}`);
    return o;
  }

  private noted(isRef: boolean, o: PyObject): PyObject {
    if (isRef) this.refs.push(incref(o));
    return o;
  }

  /** A place among the references, for what is not whole yet. */
  private reserve(isRef: boolean): (o: PyObject) => PyObject {
    if (!isRef) return (o) => o;
    const index = this.refs.push(null) - 1;
    return (o) => {
      this.refs[index] = incref(o);
      return o;
    };
  }

  private value(type: string, isRef: boolean): PyObject | null {
    const { t } = this;
    switch (type) {
      case '0':
        return null;
      case 'N':
        return incref(t.none);
      case 'S':
        return incref(t.typeOf(STOP_ITERATION));
      case '.':
        return incref(t.ellipsis);
      case 'F':
        return incref(t.false_);
      case 'T':
        return incref(t.true_);
      case 'i':
        return this.noted(isRef, newInt(t, this.long()));
      case 'I': {
        const b = this.take(8);
        return this.noted(isRef, newInt(t, normalize(new DataView(b.buffer, b.byteOffset, 8).getBigInt64(0, true))));
      }
      case 'l':
        return this.noted(isRef, newInt(t, this.bigInt()));
      case 'f':
      case 'g':
        return this.noted(isRef, newFloat(t, this.double(type === 'g')));
      case 'x':
      case 'y': {
        const real = this.double(type === 'y');
        return this.noted(isRef, newComplex(t, real, this.double(type === 'y')));
      }
      case 's':
        return this.noted(isRef, newBytes(t, this.take(this.size('bytes object')).slice()));
      case 'a':
      case 'A':
        return this.noted(isRef, this.text(this.take(this.size('string')), 'latin-1', type === 'A'));
      case 'z':
      case 'Z':
        return this.noted(isRef, this.text(this.take(this.byte()), 'latin-1', type === 'Z'));
      case 'u':
      case 't':
        return this.noted(isRef, this.text(this.take(this.size('string')), 'utf-8', type === 't'));
      case '(':
      case ')':
        return this.tuple(type === ')' ? this.byte() : this.size('tuple'), isRef);
      case '[':
        return this.list(this.size('list'), isRef);
      case '{':
        return this.dict(isRef);
      case '<':
      case '>':
        return this.set(type === '>', this.size('set'), isRef);
      case 'c':
        if (!this.allowsCode) throw valueError(t, 'unmarshalling code objects is disallowed');
        return this.code(isRef);
      case 'r':
        return this.referred(this.long());
      default:
        throw valueError(t, 'bad marshal data (unknown type code)');
    }
  }

  private referred(index: number): PyObject {
    if (index < 0 || index >= this.refs.length) throw valueError(this.t, 'bad marshal data (invalid reference)');
    const o = this.refs[index] as PyObject | null;
    if (o === null) throw valueError(this.t, 'bad marshal data (invalid reference)');
    return incref(o);
  }

  private bigInt(): Integer {
    const { t } = this;
    const n = this.long();
    if (n < -0x7fffffff) throw valueError(t, 'bad marshal data (long size out of range)');
    let value = 0n;
    for (let i = 0; i < Math.abs(n); i++) {
      const b = this.take(2);
      const digit = b[0]! | (b[1]! << 8);
      if (digit > 0x7fff) throw valueError(t, 'bad marshal data (digit out of range in long)');
      if (digit === 0 && i === Math.abs(n) - 1) throw valueError(t, 'bad marshal data (unnormalized long data)');
      value |= BigInt(digit) << (DIGIT_BITS * BigInt(i));
    }
    return normalize(n < 0 ? -value : value);
  }

  private double(isBinary: boolean): number {
    if (isBinary) {
      const b = this.take(8);
      return new DataView(b.buffer, b.byteOffset, 8).getFloat64(0, true);
    }
    const text = String.fromCharCode(...this.take(this.byte()));
    const value = parseFloatText(text);
    if (value === null) throw valueError(this.t, `could not convert string to float: '${text}'`);
    return value;
  }

  private text(bytes: Uint8Array, encoding: string, isInterned: boolean): PyObject {
    const { t } = this;
    const source = newBytes(t, bytes.slice());
    try {
      const { text } = decodeBytes(t, source, encoding, 'surrogatepass', true);
      return isInterned ? internInPlace(t, text as PyStr) : text;
    } finally {
      decref(t, source);
    }
  }

  private elements(n: number, what: string): PyObject[] {
    const items: PyObject[] = [];
    try {
      for (let i = 0; i < n; i++) items.push(this.required(what));
    } catch (thrown) {
      decrefAll(this.t, items);
      throw thrown;
    }
    return items;
  }

  private tuple(n: number, isRef: boolean): PyObject {
    const note = this.reserve(isRef);
    return note(newTuple(this.t, this.elements(n, 'tuple')));
  }

  private list(n: number, isRef: boolean): PyObject {
    const { t } = this;
    // It is known before its items are: one of them may be the list.
    const list = this.noted(isRef, newList(t, []));
    return releasing(t, list, () => {
      const items = this.elements(n, 'list');
      for (const item of items) listAppend(t, list as PyContainer, item);
      return list;
    });
  }

  private dict(isRef: boolean): PyObject {
    const { t } = this;
    const dict = newDict(t);
    this.noted(isRef, dict);
    return releasing(t, dict, () => this.fill(dict));
  }

  private fill(dict: PyContainer): PyObject {
    const { t } = this;
    for (let key = this.object(); key !== null; key = this.object()) {
      const value = this.object();
      if (value === null) {
        decref(t, key);
        break;
      }
      dictSetItem(t, dict, key, value);
      decref(t, key);
      decref(t, value);
    }
    return dict;
  }

  private set(isFrozen: boolean, n: number, isRef: boolean): PyObject {
    const { t } = this;
    const note = isFrozen ? this.reserve(isRef) : (o: PyObject) => o;
    const set = isFrozen ? null : newSet(t);
    if (set === null) {
      const items = this.elements(n, 'set');
      try {
        return note(newFrozenset(t, items));
      } finally {
        decrefAll(t, items);
      }
    }
    this.noted(isRef, set);
    return releasing(t, set, () => {
      for (let i = 0; i < n; i++) {
        const item = this.required('set');
        try {
          setAdd(t, set, item);
        } finally {
          decref(t, item);
        }
      }
      return set;
    });
  }

  private code(isRef: boolean): PyObject {
    const { t } = this;
    const isNew = t.profile.codeHasQualname;
    const note = this.reserve(isRef);
    const held: PyObject[] = [];
    const number = (): PyObject => keep(newInt(t, this.long()));
    const keep = (o: PyObject): PyObject => {
      held.push(o);
      return o;
    };
    const part = (): PyObject => keep(this.required('code object'));
    try {
      const counts = [number(), number(), number()];
      const nlocals = isNew ? null : number();
      const [stacksize, flags] = [number(), number()];
      const [bytes, consts, names] = [part(), part(), part()];
      const slots = isNew ? this.slots(part(), part(), keep) : { varnames: part(), freevars: part(), cellvars: part() };
      const texts = isNew ? [part(), part(), part()] : [part(), part()];
      const firstlineno = number();
      const [lines, handlers] = [part(), part()];
      const locals = nlocals ?? keep(newInt(t, tupleItems(slots.varnames).length));
      const head = [...counts, locals, stacksize, flags, bytes, consts, names, slots.varnames];
      const tables = isNew ? [lines, handlers] : [lines];
      return note(codeFrom(t, [...head, ...texts, firstlineno, ...tables, slots.freevars, slots.cellvars], handlers));
    } finally {
      decrefAll(t, held);
    }
  }

  /** Locals, cells and free variables, from the names of all slots and what each is. */
  private slots(names: PyObject, kinds: PyObject, keep: (o: PyObject) => PyObject) {
    const { t } = this;
    const bits = kinds.value as Uint8Array;
    const chosen = (bit: number): PyObject =>
      keep(
        newTuple(
          t,
          tupleItems(names)
            .filter((_, i) => (bits[i]! & bit) !== 0)
            .map(incref),
        ),
      );
    return { varnames: chosen(SlotKind.LOCAL), cellvars: chosen(SlotKind.CELL), freevars: chosen(SlotKind.FREE) };
  }
}

// ---- the functions

type Run = (t: Thread, args: readonly PyObject[], allowsCode: boolean) => PyObject;

/** Arguments by position; from 3.13 on also whether code objects are welcome. */
function marshalFunction(name: string, range: readonly [min: number, max: number], run: Run): NativeSpec[] {
  const [min, max] = range;
  const params = [...Array.from({ length: max }, () => ''), 'allow_code'];
  const shape = signature(name, { params, required: min, positionalOnly: max, positionalMax: max });
  return [
    positional(name, range, (t, _self, args) => run(t, args, true), { when: (p) => !p.marshalAllowCode }),
    keywords(
      name,
      (t, _self, args, kwnames) => {
        const values = parseArguments(t, shape, args, kwnames);
        const allow = values[max] ?? null;
        const given = values.slice(0, max).filter((value) => value !== null) as PyObject[];
        return run(t, given, allow === null || isTrue(t, allow));
      },
      { when: (p) => p.marshalAllowCode },
    ),
  ];
}

function versionOf(t: Thread, o: PyObject | undefined): number {
  return o === undefined ? VERSION : asInt(t, o);
}

function dumps(t: Thread, args: readonly PyObject[], allowsCode: boolean): PyObject {
  return newBytes(t, MarshalWriter.dump(t, args[0] as PyObject, versionOf(t, args[1]), allowsCode));
}

function dump(t: Thread, args: readonly PyObject[], allowsCode: boolean): PyObject {
  const bytes = newBytes(t, MarshalWriter.dump(t, args[0] as PyObject, versionOf(t, args[2]), allowsCode));
  try {
    return callMethod(t, args[1] as PyObject, t.name('write'), [bytes], null);
  } finally {
    decref(t, bytes);
  }
}

function loads(t: Thread, args: readonly PyObject[], allowsCode: boolean): PyObject {
  return new MarshalReader(t, bufferOf(t, args[0] as PyObject), allowsCode).load();
}

function load(t: Thread, args: readonly PyObject[], allowsCode: boolean): PyObject {
  const file = args[0] as PyObject;
  const read = (n: number): Uint8Array => {
    const buffer = newBytearray(t, new Uint8Array(n));
    const view = newMemoryview(t, buffer);
    try {
      const count = callMethod(t, file, t.name('readinto'), [view], null);
      const got = asIndex(t, count);
      decref(t, count);
      if (got > n) throw valueError(t, `read() returned too much data: ${n} bytes requested, ${got} returned`);
      return bufferOf(t, buffer).slice(0, Math.max(0, got));
    } finally {
      decref(t, view);
      decref(t, buffer);
    }
  };
  // A text file is refused before anything is read.
  const probe = callMethod(t, file, t.name('read'), [t.smallInts[5] as PyObject], null);
  const isBytes = probe.type === t.types.bytes;
  const { name } = probe.type;
  decref(t, probe);
  if (!isBytes) throw typeError(t, `file.read() returned not bytes but ${name}`);
  return new MarshalReader(t, new Uint8Array(0), allowsCode, read).load();
}

export const MARSHAL: NativeModule = {
  name: 'marshal',
  functions: [
    ...marshalFunction('dump', [2, 3], dump),
    ...marshalFunction('dumps', [1, 2], dumps),
    ...marshalFunction('load', [1, 1], load),
    ...marshalFunction('loads', [1, 1], loads),
  ],
  values: { version: (t) => newInt(t, VERSION) },
};
