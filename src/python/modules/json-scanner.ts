// _json.Scanner: reads one JSON value from a position of a str, with what the decoder that it is made from wants of numbers, constants and objects.
// Follows the scanner of Modules/_json.c, CPython 3.10-3.13: StopIteration carries the position where a value had to begin and none did.
// Invariant: equal keys of one document are one str while the memo lives.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { dictClear, dictSetDefault, dictSetItem, newDict } from '../objects/dict.ts';
import { stopIteration, typeError, valueError } from '../objects/errors.ts';
import { toFloat } from '../objects/float-new.ts';
import { newInt } from '../objects/int.ts';
import { toInt } from '../objects/int-new.ts';
import { listAppend, newList } from '../objects/list-storage.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { index } from '../objects/protocols/number.ts';
import { ssizeArgument } from '../objects/sequence-index.ts';
import { isStr, newStr, newStrOf } from '../objects/str.ts';
import { newPair } from '../objects/tuple.ts';
import { Document, decodeError, scanString } from './json-strings.ts';

/** What is taken from the decoder, in the order in which it is asked for. */
const HOOKS = ['object_hook', 'object_pairs_hook', 'parse_float', 'parse_int', 'parse_constant'] as const;
type Hook = (typeof HOOKS)[number];

/** Everything owned. */
interface ScannerData {
  readonly strict: boolean;
  readonly hooks: { [name in Hook]: PyObject };
  /** Null where each call has its own. */
  memo: PyContainer | null;
}

const NEW = signature('make_scanner', { params: ['context'] });
const CALL = signature('scan_once', { params: ['string', 'idx'] });

function dataOf(o: PyObject): ScannerData {
  return o.value as ScannerData;
}

/** One call: the document, and the memo of its keys. */
class Scan {
  private readonly digits = /-?(?:0|[1-9][0-9]*)((?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)/y;

  constructor(
    private readonly t: Thread,
    private readonly scanner: ScannerData,
    private readonly document: Document,
    /** Borrowed. */
    private readonly memo: PyContainer,
    /** After the value that was read last. */
    public end: number,
  ) {}

  /** The value that begins at `start`; moves `end`. New reference. */
  value(start: number): PyObject {
    const { t, document, scanner } = this;
    if (start < 0) throw valueError(t, 'idx cannot be negative');
    switch (document.units[start]) {
      case '"': {
        const { text, end } = scanString(t, document, start + 1, scanner.strict);
        this.end = end;
        return newStrOf(t, text);
      }
      case '{':
        return this.nested('object', () => this.object(start + 1));
      case '[':
        return this.nested('array', () => this.array(start + 1));
      case 'n':
        if (this.moveOver('null', start)) return incref(t.none);
        break;
      case 't':
        if (this.moveOver('true', start)) return incref(t.true_);
        break;
      case 'f':
        if (this.moveOver('false', start)) return incref(t.false_);
        break;
      case 'N':
        if (this.moveOver('NaN', start)) return this.constant('NaN');
        break;
      case 'I':
        if (this.moveOver('Infinity', start)) return this.constant('Infinity');
        break;
      case '-':
        if (this.moveOver('-Infinity', start)) return this.constant('-Infinity');
        break;
    }
    return this.number(start);
  }

  private moveOver(word: string, start: number): boolean {
    if (!this.document.units.startsWith(word, start)) return false;
    this.end = start + word.length;
    return true;
  }

  private constant(name: string): PyObject {
    return this.t.call(this.scanner.hooks.parse_constant, [this.t.name(name)], null);
  }

  private number(start: number): PyObject {
    const { t } = this;
    this.digits.lastIndex = start;
    const match = this.digits.exec(this.document.units);
    if (match === null) throw stopIteration(t, newInt(t, start));
    const [text, fraction] = match;
    this.end = start + text.length;
    t.charge(text.length >> 3);
    const { parse_float, parse_int } = this.scanner.hooks;
    const parse = fraction === '' ? parse_int : parse_float;
    const written = newStr(t, text);
    try {
      if (parse === t.types.float && fraction !== '') return toFloat(t, written);
      if (parse === t.types.int && fraction === '') return toInt(t, written);
      return t.call(parse, [written], null);
    } finally {
      decref(t, written);
    }
  }

  private nested(kind: 'object' | 'array', read: () => PyObject): PyObject {
    const { t } = this;
    t.enterRecursive(` while decoding a JSON ${kind} from a unicode string`);
    try {
      return read();
    } finally {
      t.leaveRecursive();
    }
  }

  private skipSpace(at: number): number {
    const { units } = this.document;
    let i = at;
    while (units[i] === ' ' || units[i] === '\n' || units[i] === '\t' || units[i] === '\r') i++;
    return i;
  }

  private array(start: number): PyObject {
    const { t, document } = this;
    const list = newList(t, []);
    try {
      let at = this.skipSpace(start);
      let isMore = document.units[at] !== ']';
      while (isMore) {
        listAppend(t, list, this.value(at));
        at = this.skipSpace(this.end);
        isMore = document.units[at] !== ']';
        if (isMore) at = this.afterComma(at, ']', 'array');
      }
      this.end = at + 1;
    } catch (thrown) {
      decref(t, list);
      throw thrown;
    }
    return list;
  }

  /** Where the next item begins after the comma that must be at `comma`. */
  private afterComma(comma: number, closing: string, kind: 'object' | 'array'): number {
    const { t, document } = this;
    if (document.units[comma] !== ',') throw decodeError(t, "Expecting ',' delimiter", document.source, comma);
    const next = this.skipSpace(comma + 1);
    if (document.units[next] === closing && t.profile.json.namesTrailingComma)
      throw decodeError(t, `Illegal trailing comma before end of ${kind}`, document.source, comma);
    return next;
  }

  private object(start: number): PyObject {
    const { t, document } = this;
    const { object_hook: hook, object_pairs_hook: pairsHook } = this.scanner.hooks;
    const isListed = pairsHook !== t.none;
    const items: PyContainer = isListed ? newList(t, []) : newDict(t);
    try {
      let at = this.skipSpace(start);
      let isMore = document.units[at] !== '}';
      while (isMore) {
        at = this.skipSpace(this.pair(items, isListed, at));
        isMore = document.units[at] !== '}';
        if (isMore) at = this.afterComma(at, '}', 'object');
      }
      const end = at + 1;
      const result = isListed || hook !== t.none ? t.call(isListed ? pairsHook : hook, [items], null) : incref(items);
      this.end = end;
      return result;
    } finally {
      decref(t, items);
    }
  }

  /** Adds the key at `start` and its value; answers where the value ends. */
  private pair(items: PyContainer, isListed: boolean, start: number): number {
    const { t, document } = this;
    if (document.units[start] !== '"')
      throw decodeError(t, 'Expecting property name enclosed in double quotes', document.source, start);
    const key = this.key(start + 1);
    let value: PyObject | null = null;
    try {
      const colon = this.skipSpace(this.end);
      if (document.units[colon] !== ':') throw decodeError(t, "Expecting ':' delimiter", document.source, colon);
      value = this.value(this.skipSpace(colon + 1));
      if (isListed) listAppend(t, items, newPair(t, incref(key), incref(value)));
      else dictSetItem(t, items, key, value);
      return this.end;
    } finally {
      xdecref(t, value);
      decref(t, key);
    }
  }

  /** The one str of this key in this document. */
  private key(start: number): PyObject {
    const { t } = this;
    const { text, end } = scanString(t, this.document, start, this.scanner.strict);
    this.end = end;
    const fresh = newStrOf(t, text);
    const known = incref(dictSetDefault(t, this.memo, fresh, fresh));
    decref(t, fresh);
    return known;
  }
}

function call(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [source, idx] = parseArguments(t, CALL, args, kwnames) as [PyObject, PyObject];
  const start = ssizeArgument(t, idx);
  if (!isStr(source)) throw typeError(t, `first argument must be a string, not ${source.type.name}`);
  const document = new Document(source);
  if (start >= document.length) throw stopIteration(t, index(t, idx));
  const scanner = dataOf(o);
  const memo = scanner.memo ?? newDict(t);
  try {
    const scan = new Scan(t, scanner, document, memo, start);
    const value = scan.value(start);
    return newPair(t, value, newInt(t, scan.end));
  } finally {
    if (scanner.memo === null) decref(t, memo);
    else dictClear(t, memo);
  }
}

function make(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [context] = parseArguments(t, NEW, args, kwnames) as [PyObject];
  const memo = t.profile.json.memoPerCall ? null : newDict(t);
  const taken: PyObject[] = [];
  let strict: boolean;
  try {
    const given = getAttrText(t, context, 'strict');
    try {
      strict = t.truthOf(given);
    } finally {
      decref(t, given);
    }
    for (const name of HOOKS) taken.push(getAttrText(t, context, name));
  } catch (thrown) {
    for (const o of taken) decref(t, o);
    xdecref(t, memo);
    throw thrown;
  }
  const hooks = Object.fromEntries(HOOKS.map((name, i) => [name, taken[i] as PyObject])) as ScannerData['hooks'];
  const o = newInstance(t, type);
  o.value = { strict, hooks, memo } satisfies ScannerData;
  return o;
}

/** Drops what it has of the decoder; the memo of its keys ends with it. */
function clear(t: Thread, o: PyObject): void {
  const data = dataOf(o);
  const { memo } = data;
  data.memo = null;
  for (const name of HOOKS) {
    const held = data.hooks[name];
    data.hooks[name] = incref(t.none);
    decref(t, held);
  }
  xdecref(t, memo);
}

export const SCANNER = new TypeSpec({
  name: 'Scanner',
  module: '_json',
  flags: TypeFlags.HaveGc,
  basicsize: (profile) => profile.json.scannerBytes,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { hooks, memo } = dataOf(o);
      for (const name of HOOKS) decref(t, hooks[name]);
      xdecref(t, memo);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      visit(o.type);
      const { hooks, memo } = dataOf(o);
      for (const name of HOOKS) visit(hooks[name]);
      if (memo !== null) visit(memo);
    },
    tpClear: clear,
    tpNew: make,
    tpCall: call,
  },
  getset: [
    { name: 'strict', member: true, get: (t, o) => newBool(t, dataOf(o).strict), doc: 'strict' },
    ...HOOKS.map((name) => ({
      name,
      member: true,
      get: (_t: Thread, o: PyObject) => incref(dataOf(o).hooks[name]),
      ...(name === 'object_pairs_hook' ? {} : { doc: name }),
    })),
  ],
  doc: 'JSON scanner object',
});
