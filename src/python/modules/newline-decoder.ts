// io.IncrementalNewlineDecoder: ends of lines of a text that comes in pieces, told of and made one. Follows Modules/_io/textio.c,
// CPython 3.10-3.13. A '\r' at the end of a piece waits for the next one.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { normalize } from '../numbers/int.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { newBytes } from '../objects/bytes.ts';
import { typeError, typeName, valueError } from '../objects/errors.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { isStr, newStr, newStrOf, strOf } from '../objects/str.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import { concat, fromUnits, lengthOf, pointAt, type StrData } from '../text/str-data.ts';
import { callMethod } from './io-base.ts';
import { sliceOf, translateNewlines } from './newlines.ts';

/** In the order in which they are told. */
const ENDS = ['\r', '\n', '\r\n'] as const;
const CR = 13;
const LF = 10;

class Decoder {
  /** What makes text of the pieces; None: they are text. Owned. */
  decoder: PyObject | null = null;
  errors: PyObject | null = null;
  translates = false;
  hasPendingCr = false;
  readonly seen = new Set<(typeof ENDS)[number]>();
}

function stateOf(t: Thread, o: PyObject): Decoder & { decoder: PyObject } {
  const state = o.value as Decoder;
  if (state.decoder === null) throw valueError(t, 'IncrementalNewlineDecoder.__init__() not called');
  return state as Decoder & { decoder: PyObject };
}

function noteEnds(seen: Decoder['seen'], text: StrData): void {
  const length = lengthOf(text);
  for (let i = 0; i < length && seen.size < ENDS.length; i++) {
    const c = pointAt(text, i);
    if (c === LF) seen.add('\n');
    if (c !== CR) continue;
    const isPair = i + 1 < length && pointAt(text, i + 1) === LF;
    seen.add(isPair ? '\r\n' : '\r');
    if (isPair) i++;
  }
}

function decoded(t: Thread, { decoder }: { decoder: PyObject }, input: PyObject, isFinal: boolean): PyObject {
  if (decoder === t.none) return incref(input);
  const final = newBool(t, isFinal);
  try {
    return callMethod(t, decoder, 'decode', [input, final]);
  } finally {
    decref(t, final);
  }
}

const DECODE = signature('decode', { params: ['input', 'final'], required: 1 });

function decode(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [input, final] = parseArguments(t, DECODE, args, kwnames);
  const isFinal = final != null && isTrue(t, final);
  const state = stateOf(t, o);
  const output = decoded(t, state, input as PyObject, isFinal);
  try {
    if (!isStr(output)) throw typeError(t, `decoder should return a string result, not '${typeName(output)}'`);
    return newStrOf(t, settle(t, state, strOf(output), isFinal));
  } finally {
    decref(t, output);
  }
}

function settle(t: Thread, state: Decoder, piece: StrData, isFinal: boolean): StrData {
  let text = piece;
  t.charge(lengthOf(text) >>> 3);
  if (state.hasPendingCr && (isFinal || lengthOf(text) > 0)) {
    text = concat(fromUnits('\r'), text);
    state.hasPendingCr = false;
  }
  const length = lengthOf(text);
  if (!isFinal && length > 0 && pointAt(text, length - 1) === CR) {
    text = sliceOf(text, 0, length - 1);
    state.hasPendingCr = true;
  }
  noteEnds(state.seen, text);
  return state.translates ? translateNewlines(text) : text;
}

/** What the decoder has not used yet, and its flag with whether a '\r' waits below it. */
function getState(t: Thread, o: PyObject): PyObject {
  const state = stateOf(t, o);
  const waiting = state.hasPendingCr ? 1n : 0n;
  if (state.decoder === t.none) return newTuple(t, [newBytes(t, new Uint8Array(0)), newInt(t, Number(waiting))]);
  const inner = callMethod(t, state.decoder, 'getstate');
  try {
    const [buffer, flag] = isTuple(inner) ? tupleItems(inner) : [];
    if (buffer === undefined || flag === undefined || !isInt(flag)) throw typeError(t, 'illegal decoder state');
    return newTuple(t, [incref(buffer), newInt(t, normalize((BigInt(integerOf(flag)) << 1n) | waiting))]);
  } finally {
    decref(t, inner);
  }
}

function setState(t: Thread, o: PyObject, given: PyObject): PyObject {
  const state = stateOf(t, o);
  if (!isTuple(given)) throw typeError(t, 'state argument must be a tuple');
  const [buffer, flagObject] = tupleItems(given) as [PyObject?, PyObject?];
  if (buffer === undefined || flagObject === undefined || !isInt(flagObject) || tupleItems(given).length !== 2)
    throw typeError(t, 'setstate(): illegal state argument');
  const flag = BigInt(integerOf(flagObject));
  state.hasPendingCr = (flag & 1n) === 1n;
  if (state.decoder === t.none) return incref(t.none);
  const inner = newTuple(t, [incref(buffer), newInt(t, normalize(flag >> 1n))]);
  try {
    return callMethod(t, state.decoder, 'setstate', [inner]);
  } finally {
    decref(t, inner);
  }
}

function reset(t: Thread, o: PyObject): PyObject {
  const state = stateOf(t, o);
  state.seen.clear();
  state.hasPendingCr = false;
  return state.decoder === t.none ? incref(t.none) : callMethod(t, state.decoder, 'reset');
}

function newlines(t: Thread, o: PyObject): PyObject {
  const { seen } = stateOf(t, o);
  const found = ENDS.filter((end) => seen.has(end)).map((end) => newStr(t, end));
  const [only] = found;
  if (only === undefined) return incref(t.none);
  return found.length === 1 ? only : newTuple(t, found);
}

const INIT = signature('IncrementalNewlineDecoder', { params: ['decoder', 'translate', 'errors'], required: 2 });

function init(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [decoder, translate, errors] = parseArguments(t, INIT, args, kwnames) as [PyObject, PyObject, PyObject | null];
  const state = o.value as Decoder;
  const translates = isTrue(t, translate);
  const old = [state.decoder, state.errors];
  state.decoder = incref(decoder);
  state.errors = errors === null ? newStr(t, 'strict') : incref(errors);
  state.translates = translates;
  state.seen.clear();
  state.hasPendingCr = false;
  for (const previous of old) xdecref(t, previous);
}

function clear(t: Thread, o: PyObject): void {
  const state = o.value as Decoder;
  const { decoder, errors } = state;
  state.decoder = null;
  state.errors = null;
  xdecref(t, decoder);
  xdecref(t, errors);
}

export const INCREMENTAL_NEWLINE_DECODER = new TypeSpec({
  name: 'IncrementalNewlineDecoder',
  module: '_io',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: 40,
  slots: {
    tpNew: (t, type) => {
      const o = newInstance(t, type);
      o.value = new Decoder();
      return o;
    },
    tpInit: init,
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clear(t, o);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { decoder, errors } = o.value as Decoder;
      if (decoder !== null) visit(decoder);
      if (errors !== null) visit(errors);
    },
    tpClear: clear,
  },
  methods: [
    keywords('decode', decode, { signature: '($self, /, input, final=False)' }),
    noArgs('getstate', getState, { signature: '($self, /)' }),
    oneArg('setstate', setState, { signature: '($self, state, /)' }),
    noArgs('reset', reset, { signature: '($self, /)' }),
  ],
  getset: [{ name: 'newlines', get: newlines }],
});
