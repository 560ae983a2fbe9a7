// Decoding for a text stream. CPython gives the bytes to the codec's incremental decoder, an object of Python; here the host decodes, and
// only what an observer can see of that object is done with it: the frames that a failure passes through, and those that an error
// handler of the program's is called from. Follows textiowrapper_read_chunk, Modules/_io/textio.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { newBool } from '../objects/bool.ts';
import { bytesOf } from '../objects/bytes.ts';
import { lookupCodec } from '../objects/codec-registry.ts';
import { decodeBytes } from '../objects/codecs.ts';
import { PyRaise } from '../objects/errors.ts';
import { callMethod, getAttrText } from '../objects/protocols/attribute.ts';
import { newStr } from '../objects/str.ts';
import { tupleItems } from '../objects/tuple.ts';
import { decodeHandler } from '../text/codec-errors.ts';

interface Piece {
  /** Owned by the caller. */
  readonly text: PyObject;
  /** How many bytes it took; null: all of them. */
  readonly consumed: number | null;
}

export interface StreamCodec {
  readonly encoding: string;
  readonly errors: string;
}

/** Their decoders insist on a mark that says the order of the bytes, which the host's do not. */
const MARKED = /^utf[-_]?(?:16|32)$/i;

/** Text of some bytes of a stream, from the beginning of a character; unless `isFinal`, an incomplete end is left over. */
export function decodePiece(t: Thread, bytes: PyObject, codec: StreamCodec, isFinal: boolean): Piece {
  if (decodeHandler(codec.errors) === null || MARKED.test(codec.encoding)) return decodeByObject(t, bytes, codec, isFinal);
  try {
    return decodeBytes(t, bytes, codec.encoding, codec.errors, isFinal);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    decref(t, thrown.value);
    // The failure comes out of the decoder's own frames.
    return decodeByObject(t, bytes, codec, isFinal);
  }
}

function decodeByObject(t: Thread, bytes: PyObject, { encoding, errors }: StreamCodec, isFinal: boolean): Piece {
  // Codecs are found by the package `encodings`, which codecs brings.
  decref(t, t.importModule('codecs'));
  const make = getAttrText(t, lookupCodec(t, encoding), 'incrementaldecoder');
  const name = newStr(t, errors);
  const final = newBool(t, isFinal);
  let decoder: PyObject | null = null;
  try {
    decoder = t.call(make, [name], null);
    const text = callMethod(t, decoder, t.name('decode'), [bytes, final], null);
    const state = callMethod(t, decoder, t.name('getstate'), [], null);
    const consumed = bytesOf(bytes).length - bytesOf(tupleItems(state)[0] as PyObject).length;
    decref(t, state);
    return { text, consumed };
  } finally {
    for (const o of [make, name, final]) decref(t, o);
    if (decoder !== null) decref(t, decoder);
  }
}
