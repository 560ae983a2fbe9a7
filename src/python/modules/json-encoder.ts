// _json.Encoder: writes an object as JSON, asking `default` for what JSON does not know.
// Follows the encoder of Modules/_json.c, CPython 3.10-3.13.
// Invariant: `markers` holds the containers being written, by id; after an error they stay in it.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type NativeSpec, TypeSpec } from '../heap/type-spec.ts';
import { floatRepr } from '../numbers/float-repr.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { BuiltinFunction } from '../objects/builtin-function.ts';
import { DictCursor, dictContains, dictDelItem, dictForEach, dictNext, dictSetItem, dictSize } from '../objects/dict.ts';
import { typeError, typeName, valueError } from '../objects/errors.ts';
import { doubleOf, isFloat } from '../objects/float.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { decimalOf } from '../objects/int-text.ts';
import { listSort } from '../objects/list-sort.ts';
import { fastItems, listFrom, listItems, newList, sequenceFast } from '../objects/list-storage.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { callMethod } from '../objects/protocols/attribute.ts';
import { getIter, isSequence } from '../objects/protocols/iterate.ts';
import { ssizeArgument } from '../objects/sequence-index.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { isTuple, newPair, tupleItems } from '../objects/tuple.ts';
import * as data from '../text/str-data.ts';
import { ENCODE_BASESTRING, ENCODE_BASESTRING_ASCII, quote, quoteAscii } from './json-strings.ts';
import { JsonText } from './json-text.ts';

const PARAMS = [
  'markers',
  'default',
  'encoder',
  'indent',
  'key_separator',
  'item_separator',
  'sort_keys',
  'skipkeys',
  'allow_nan',
] as const;
const NEW = signature('make_encoder', { params: PARAMS });
const CALL = signature('_iterencode', { params: ['obj', '_current_indent_level'] });

/** Objects, all owned. */
const HELD = ['markers', 'default', 'encoder', 'indent', 'key_separator', 'item_separator'] as const;
type Held = { [name in (typeof HELD)[number]]: PyObject };

interface EncoderData {
  readonly held: Held;
  readonly sortKeys: boolean;
  readonly skipKeys: boolean;
  readonly allowNan: boolean;
  /** How strings are written when `encoder` is one of this module's functions; else it is called. */
  readonly quoting: ((s: data.StrData) => data.StrData) | null;
}

function dataOf(o: PyObject): EncoderData {
  return o.value as EncoderData;
}

const QUOTINGS: ReadonlyMap<NativeSpec, (s: data.StrData) => data.StrData> = new Map([
  [ENCODE_BASESTRING, quote],
  [ENCODE_BASESTRING_ASCII, quoteAscii],
]);

/** What stands between the parts of a container; with an indent, each part is on a line of its own. */
interface Layout {
  readonly separator: data.StrData;
  /** Null: all on one line. */
  readonly newline: data.StrData | null;
}

/** One call of an encoder. */
class Encoding {
  constructor(
    private readonly t: Thread,
    private readonly encoder: EncoderData,
    private readonly text: JsonText,
  ) {}

  /** `newline` is the line end with the indent of what surrounds `o`. */
  value(o: PyObject, newline: data.StrData | null): void {
    const { t, text } = this;
    const atom = this.atom(o);
    if (atom !== null) text.writeWord(atom);
    else if (isStr(o)) this.string(o);
    else if (isInt(o)) text.write(data.fromUnits(decimalOf(t, integerOf(o))));
    else if (isFloat(o)) this.float(o);
    else if ((o.type.flags & (TypeFlags.ListSubclass | TypeFlags.TupleSubclass)) !== 0) this.nested(() => this.list(o, newline));
    else if ((o.type.flags & TypeFlags.DictSubclass) !== 0) this.nested(() => this.dict(o as PyContainer, newline));
    else this.unknown(o, newline);
  }

  private atom(o: PyObject): 'null' | 'true' | 'false' | null {
    const { t } = this;
    if (o === t.none) return 'null';
    return o === t.true_ ? 'true' : o === t.false_ ? 'false' : null;
  }

  private nested(write: () => void): void {
    const { t } = this;
    t.enterRecursive(' while encoding a JSON object');
    try {
      write();
    } finally {
      t.leaveRecursive();
    }
  }

  private string(o: PyObject): void {
    const { t, text } = this;
    const { quoting, held } = this.encoder;
    if (quoting !== null) {
      text.write(quoting(strOf(o)));
      return;
    }
    const written = t.call(held.encoder, [o], null);
    try {
      if (!isStr(written)) throw typeError(t, `encoder() must return a string, not ${typeName(written)}`);
      text.writeStr(strOf(written));
    } finally {
      decref(t, written);
    }
  }

  private float(o: PyObject): void {
    const written = this.floatText(o);
    if (Number.isFinite(doubleOf(o))) this.text.write(data.fromUnits(written));
    else this.text.writeWord(written);
  }

  private floatText(o: PyObject): string {
    const x = doubleOf(o);
    if (Number.isFinite(x)) return floatRepr(x);
    if (!this.encoder.allowNan) {
      const which = this.t.profile.json.namesFloat ? `: ${floatRepr(x)}` : '';
      throw valueError(this.t, `Out of range float values are not JSON compliant${which}`);
    }
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
  }

  /** Runs `write` while `o` is among the containers being written. */
  private marked(o: PyObject, write: () => void): void {
    const { t } = this;
    const { markers } = this.encoder.held;
    if (markers === t.none) {
      write();
      return;
    }
    const known = markers as PyContainer;
    const id = newInt(t, t.heap.idOf(o));
    try {
      if (dictContains(t, known, id)) throw valueError(t, 'Circular reference detected');
      dictSetItem(t, known, id, o);
      write();
      dictDelItem(t, known, id);
    } finally {
      decref(t, id);
    }
  }

  private unknown(o: PyObject, newline: data.StrData | null): void {
    const { t } = this;
    this.marked(o, () => {
      const instead = t.call(this.encoder.held.default, [o], null);
      try {
        this.nested(() => this.value(instead, newline));
      } finally {
        decref(t, instead);
      }
    });
  }

  private layout(newline: data.StrData | null): Layout {
    const { t } = this;
    const { item_separator, indent } = this.encoder.held;
    const separator = strOf(item_separator);
    if (newline === null) return { separator, newline };
    if (!isStr(indent)) throw typeError(t, `can only concatenate str (not "${typeName(indent)}") to str`);
    const inner = data.concat(newline, strOf(indent));
    return { separator: data.concat(separator, inner), newline: inner };
  }

  private list(o: PyObject, newline: data.StrData | null): void {
    const { t, text } = this;
    const sequence = sequenceFast(t, o, '_iterencode_list needs a sequence');
    try {
      if (fastItems(t, sequence).length === 0) {
        text.writeWord('[]');
        return;
      }
      this.marked(o, () => {
        text.write(data.fromUnits('['));
        const layout = this.layout(newline);
        if (layout.newline !== null) text.write(layout.newline);
        for (let i = 0; i < fastItems(t, sequence).length; i++) {
          if (i > 0) text.write(layout.separator);
          this.held(fastItems(t, sequence)[i] as PyObject, (item) => this.value(item, layout.newline));
        }
        if (newline !== null) text.write(newline);
        text.write(data.fromUnits(']'));
      });
    } finally {
      decref(t, sequence);
    }
  }

  private held(o: PyObject, write: (o: PyObject) => void): void {
    incref(o);
    try {
      write(o);
    } finally {
      decref(this.t, o);
    }
  }

  private dict(o: PyContainer, newline: data.StrData | null): void {
    const { t, text, encoder } = this;
    if (dictSize(o) === 0) {
      text.writeWord('{}');
      return;
    }
    this.marked(o, () => {
      text.write(data.fromUnits('{'));
      const layout = this.layout(newline);
      if (layout.newline !== null) text.write(layout.newline);
      let isFirst = true;
      const pair = (key: PyObject, value: PyObject): void => {
        if (this.pair(key, value, isFirst, layout)) isFirst = false;
      };
      if (!encoder.sortKeys && o.type === t.types.dict && t.profile.json.readsDictsDirectly) this.eachEntry(o, pair);
      else this.eachItem(o, pair);
      if (newline !== null) text.write(newline);
      text.write(data.fromUnits('}'));
    });
  }

  private eachEntry(o: PyContainer, write: (key: PyObject, value: PyObject) => void): void {
    const cursor = new DictCursor();
    while (dictNext(o, cursor)) {
      const { key, value } = cursor;
      this.held(key, () => this.held(value, () => write(key, value)));
    }
  }

  /** By a list of pairs, which `items()` makes. */
  private eachItem(o: PyContainer, write: (key: PyObject, value: PyObject) => void): void {
    const { t } = this;
    const items = itemsOf(t, o);
    try {
      if (this.encoder.sortKeys) listSort(t, items as PyContainer, null, false);
      for (let i = 0; i < listItems(items).length; i++) {
        this.held(listItems(items)[i] as PyObject, (item) => {
          const [key, value, ...more] = isTuple(item) ? tupleItems(item) : [];
          if (key === undefined || value === undefined || more.length > 0) throw valueError(t, 'items must return 2-tuples');
          write(key, value);
        });
      }
    } finally {
      decref(t, items);
    }
  }

  /** False when the key is one to leave out. */
  private pair(key: PyObject, value: PyObject, isFirst: boolean, layout: Layout): boolean {
    const { t, text, encoder } = this;
    const name = isStr(key) ? incref(key) : this.keyName(key);
    if (name === null) return false;
    try {
      if (!isFirst) text.write(layout.separator);
      this.string(name);
    } finally {
      decref(t, name);
    }
    text.writeStr(strOf(encoder.held.key_separator));
    this.value(value, layout.newline);
    return true;
  }

  /** A key that is no str as one; null: to leave out. New reference. */
  private keyName(key: PyObject): PyObject | null {
    const { t } = this;
    const atom = this.atom(key);
    if (atom !== null) return newStr(t, atom);
    if (isFloat(key)) return newStr(t, this.floatText(key));
    if (isInt(key)) return newStr(t, decimalOf(t, integerOf(key)));
    if (this.encoder.skipKeys) return null;
    throw typeError(t, `keys must be str, int, float, bool or None, not ${typeName(key)}`);
  }
}

/** `list(o.items())` (PyMapping_Items). New reference. */
function itemsOf(t: Thread, o: PyContainer): PyObject {
  if (o.type === t.types.dict) {
    const pairs: PyObject[] = [];
    dictForEach(o, (key, value) => pairs.push(newPair(t, incref(key), incref(value))));
    return newList(t, pairs);
  }
  const items = callMethod(t, o, t.name('items'), [], null);
  try {
    const { tpIter } = items.type.ops;
    if (tpIter === null && !isSequence(items))
      throw typeError(t, `${o.type.name}.items() returned a non-iterable (type ${items.type.name})`);
    const iterator = getIter(t, items);
    try {
      return listFrom(t, iterator);
    } finally {
      decref(t, iterator);
    }
  } finally {
    decref(t, items);
  }
}

function call(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [value, level] = parseArguments(t, CALL, args, kwnames) as [PyObject, PyObject];
  const depth = ssizeArgument(t, level);
  const encoder = dataOf(o);
  const text = new JsonText(t);
  try {
    new Encoding(t, encoder, text).value(value, newlineAt(t, encoder.held.indent, depth));
  } catch (thrown) {
    text.discard();
    throw thrown;
  }
  return text.finish();
}

/** The end of a line and the indent of the next at a depth; null where lines are not broken. */
function newlineAt(t: Thread, indent: PyObject, depth: number): data.StrData | null {
  if (indent === t.none || !t.profile.json.breaksLines) return null;
  const newline = data.fromUnits('\n');
  if (depth === 0) return newline;
  if (!isStr(indent)) throw typeError(t, `'${typeName(indent)}' object can't be repeated`);
  return data.concat(newline, data.repeat(strOf(indent), depth));
}

function make(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const given = parseArguments(t, NEW, args, kwnames) as PyObject[];
  const objects = given.slice(0, HELD.length);
  for (const at of [4, 5]) {
    const separator = given[at] as PyObject;
    if (!isStr(separator)) throw typeError(t, `make_encoder() argument ${at + 1} must be str, not ${typeName(separator)}`);
  }
  const [sortKeys, skipKeys, allowNan] = given.slice(HELD.length).map((flag) => t.truthOf(flag)) as [boolean, boolean, boolean];
  const [markers, , encoder] = objects as [PyObject, PyObject, PyObject];
  if (markers !== t.none && (markers.type.flags & TypeFlags.DictSubclass) === 0)
    throw typeError(t, `make_encoder() argument 1 must be dict or None, not ${typeName(markers)}`);
  const quoting = encoder.value instanceof BuiltinFunction ? (QUOTINGS.get(encoder.value.spec) ?? null) : null;
  const held = Object.fromEntries(HELD.map((name, i) => [name, incref(objects[i] as PyObject)])) as Held;
  const o = newInstance(t, type);
  o.value = { held, sortKeys, skipKeys, allowNan, quoting } satisfies EncoderData;
  return o;
}

function clear(t: Thread, o: PyObject): void {
  const { held } = dataOf(o);
  for (const name of HELD) {
    const dropped = held[name];
    held[name] = incref(t.none);
    decref(t, dropped);
  }
}

export const ENCODER = new TypeSpec({
  name: 'Encoder',
  module: '_json',
  flags: TypeFlags.HaveGc,
  basicsize: 80,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { held } = dataOf(o);
      for (const name of HELD) decref(t, held[name]);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      visit(o.type);
      const { held } = dataOf(o);
      for (const name of HELD) visit(held[name]);
    },
    tpClear: clear,
    tpNew: make,
    tpCall: call,
  },
  getset: [
    ...HELD.map((name) => ({
      name,
      member: true,
      doc: name,
      get: (_t: Thread, o: PyObject) => incref(dataOf(o).held[name]),
    })),
    { name: 'sort_keys', member: true, doc: 'sort_keys', get: (t, o) => newBool(t, dataOf(o).sortKeys) },
    { name: 'skipkeys', member: true, doc: 'skipkeys', get: (t, o) => newBool(t, dataOf(o).skipKeys) },
  ],
  attributes: { __doc__: (t) => newStr(t, t.profile.json.encoderDoc) },
});
