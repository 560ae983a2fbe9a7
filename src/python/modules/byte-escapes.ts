// _codecs.escape_decode and escape_encode: bytes with the escapes of bytes literals. Follows PyBytes_DecodeEscape of Objects/bytesobject.c and
// Modules/_codecsmodule.c, CPython 3.10-3.13.

import { type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { positional } from '../heap/type-spec.ts';
import { kindOf } from '../objects/arguments.ts';
import { bufferOf, bytesOf, newBytes } from '../objects/bytes.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { isStr, strOf } from '../objects/str.ts';
import { newPair } from '../objects/tuple.ts';
import { decodeBytesEscapes, invalidEscapeMessage } from '../syntax/escapes.ts';
import { reprOfBytes } from '../text/str-repr.ts';

/** The bytes that a bytes literal with this text between its quotes has. */
export function unescapedBytes(t: Thread, bytes: Uint8Array, errors: string): Uint8Array {
  t.charge(bytes.length >> 3);
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const trailing = /\\*$/.exec(text)?.[0].length ?? 0;
  const onBadHex = (position: number): number | null => {
    if (errors === 'replace') return 0x3f;
    if (errors === 'ignore') return null;
    if (errors === 'strict') throw valueError(t, `invalid \\x escape at position ${position}`);
    throw valueError(t, `decoding error; unknown error handling code: ${errors}`);
  };
  let invalid: string | null = null;
  const found = decodeBytesEscapes(
    text,
    t.profile.warnsOctalEscapes,
    (escape) => {
      invalid = escape;
    },
    onBadHex,
  );
  if (trailing % 2 === 1) throw valueError(t, 'Trailing \\ in string');
  if (invalid !== null) t.warn('DeprecationWarning', invalidEscapeMessage(invalid));
  return found;
}

function errorsArgument(t: Thread, o: PyObject | undefined): string {
  if (o === undefined || o === t.none) return 'strict';
  if (!isStr(o)) throw typeError(t, `escape_decode() argument 2 must be str or None, not ${kindOf(t, o)}`);
  return strOf(o).value;
}

export const BYTE_ESCAPES = [
  positional('escape_decode', [1, 2], (t, _self, args) => {
    const given = args[0] as PyObject;
    const errors = errorsArgument(t, args[1]);
    const source = isStr(given) ? new TextEncoder().encode(strOf(given).value) : bufferOf(t, given);
    return newPair(t, newBytes(t, unescapedBytes(t, source, errors)), newInt(t, source.length));
  }),
  positional('escape_encode', [1, 2], (t, _self, args) => {
    const given = args[0] as PyObject;
    if ((given.type.flags & TypeFlags.BytesSubclass) === 0)
      throw typeError(t, `escape_encode() argument 1 must be bytes, not ${kindOf(t, given)}`);
    const bytes = bytesOf(given);
    const escaped = Uint8Array.from(reprOfBytes(bytes, true).slice(2, -1), (c) => c.charCodeAt(0));
    return newPair(t, newBytes(t, escaped), newInt(t, bytes.length));
  }),
] as const;
