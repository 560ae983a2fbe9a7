// binascii: bytes as ASCII, and back. Follows Modules/binascii.c, CPython 3.10-3.13; the codecs are in text/, the checks in numbers/crc.ts.
// What decodes takes a str of ASCII too.

import { decref } from '../heap/heap.ts';
import { type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, positional, TypeSpec } from '../heap/type-spec.ts';
import { crc32, crcHqx } from '../numbers/crc.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { hexText } from '../objects/bytes-methods.ts';
import { type PyRaise, raiseNew, typeName, valueError } from '../objects/errors.ts';
import { EXCEPTION, VALUE_ERROR } from '../objects/exceptions.ts';
import { integerOf, newInt } from '../objects/int.ts';
import { index, isTrue } from '../objects/protocols/number.ts';
import { isStr, strOf } from '../objects/str.ts';
import { decodeBase64, encodeBase64 } from '../text/base64-codec.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable } from '../text/quoted-printable.ts';
import { decodeUu, encodeUu, UU_LINE_BYTES_MAX } from '../text/uu-codec.ts';
import type { NativeModule } from './native-module.ts';

const ERROR = new TypeSpec({
  name: 'Error',
  module: 'binascii',
  base: () => VALUE_ERROR,
  flags: TypeFlags.BaseType,
  basicsize: (profile) => profile.exceptionBytes,
  slots: {},
});

const INCOMPLETE = new TypeSpec({
  name: 'Incomplete',
  module: 'binascii',
  base: () => EXCEPTION,
  flags: TypeFlags.BaseType,
  basicsize: (profile) => profile.exceptionBytes,
  slots: {},
});

function binasciiError(t: Thread, message: string): PyRaise {
  return raiseNew(t, ERROR, message);
}

/** The bytes of an argument to decode (ascii_buffer_converter). */
function asciiOf(t: Thread, o: PyObject): Uint8Array {
  if (isStr(o)) {
    const { value } = strOf(o);
    t.charge(value.length >>> 3);
    const bytes = new Uint8Array(value.length);
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      if (unit > 127) throw valueError(t, 'string argument should contain only ASCII characters');
      bytes[i] = unit;
    }
    return bytes;
  }
  return charged(t, bufferOf(t, o, `argument should be bytes, buffer or ASCII string, not '${typeName(o)}'`));
}

function binaryOf(t: Thread, o: PyObject): Uint8Array {
  return charged(t, bufferOf(t, o));
}

function charged(t: Thread, bytes: Uint8Array): Uint8Array {
  t.charge(bytes.length >>> 3);
  return bytes;
}

function decoded(t: Thread, result: Uint8Array | string): PyObject {
  if (typeof result === 'string') throw binasciiError(t, result);
  return newBytes(t, result);
}

function flag(t: Thread, o: PyObject | null | undefined, otherwise: boolean): boolean {
  return o == null ? otherwise : isTrue(t, o);
}

/** An int cut to 32 bits, as C converts it. */
function bits32(t: Thread, o: PyObject): number {
  const whole = index(t, o);
  const bits = Number(BigInt.asUintN(32, BigInt(integerOf(whole))));
  decref(t, whole);
  return bits;
}

const HEXLIFY = ['hexlify', 'b2a_hex'].map((name) => {
  const shape = signature(name, { params: ['data', 'sep', 'bytes_per_sep'], required: 1 });
  return keywords(
    name,
    (t, _self, args, kwnames) => {
      const [data, sep, group] = parseArguments(t, shape, args, kwnames);
      const text = hexText(t, binaryOf(t, data as PyObject), sep ?? null, group ?? null, false);
      return newBytes(
        t,
        Uint8Array.from(text, (char) => char.charCodeAt(0)),
      );
    },
    { signature: '($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)' },
  );
});

const UNHEXLIFY = ['unhexlify', 'a2b_hex'].map((name) =>
  positional(
    name,
    [1, 1],
    (t, _self, args) => {
      const text = asciiOf(t, args[0] as PyObject);
      if (text.length % 2 === 1) throw binasciiError(t, 'Odd-length string');
      const bytes = new Uint8Array(text.length / 2);
      for (let i = 0; i < bytes.length; i++) {
        const pair = String.fromCharCode(text[2 * i] as number, text[2 * i + 1] as number);
        if (!/^[0-9a-fA-F]{2}$/.test(pair)) throw binasciiError(t, 'Non-hexadecimal digit found');
        bytes[i] = Number.parseInt(pair, 16);
      }
      return newBytes(t, bytes);
    },
    { signature: '($module, hexstr, /)' },
  ),
);

const A2B_BASE64 = signature('a2b_base64', { params: ['data', 'strict_mode'], required: 1, positionalOnly: 1, positionalMax: 1 });
const B2A_BASE64 = signature('b2a_base64', { params: ['data', 'newline'], required: 1, positionalOnly: 1, positionalMax: 1 });
const B2A_UU = signature('b2a_uu', { params: ['data', 'backtick'], required: 1, positionalOnly: 1, positionalMax: 1 });
const A2B_QP = signature('a2b_qp', { params: ['data', 'header'], required: 1 });
const B2A_QP = signature('b2a_qp', { params: ['data', 'quotetabs', 'istext', 'header'], required: 1 });

const FUNCTIONS = [
  ...HEXLIFY,
  ...UNHEXLIFY,
  keywords(
    'a2b_base64',
    (t, _self, args, kwnames) => {
      const [data, strict] = parseArguments(t, A2B_BASE64, args, kwnames);
      return decoded(
        t,
        decodeBase64(asciiOf(t, data as PyObject), {
          strict: flag(t, strict, false),
          refusesExcessPadding: t.profile.base64RefusesExcessPadding,
        }),
      );
    },
    { signature: '($module, data, /, *, strict_mode=False)', when: (p) => p.base64StrictMode },
  ),
  positional(
    'a2b_base64',
    [1, 1],
    (t, _self, args) => decoded(t, decodeBase64(asciiOf(t, args[0] as PyObject), { strict: false, refusesExcessPadding: false })),
    {
      signature: '($module, data, /)',
      when: (p) => !p.base64StrictMode,
    },
  ),
  keywords(
    'b2a_base64',
    (t, _self, args, kwnames) => {
      const [data, newline] = parseArguments(t, B2A_BASE64, args, kwnames);
      return newBytes(t, encodeBase64(binaryOf(t, data as PyObject), flag(t, newline, true)));
    },
    { signature: '($module, data, /, *, newline=True)' },
  ),
  positional('a2b_uu', [1, 1], (t, _self, args) => decoded(t, decodeUu(asciiOf(t, args[0] as PyObject))), {
    signature: '($module, data, /)',
  }),
  keywords(
    'b2a_uu',
    (t, _self, args, kwnames) => {
      const [data, backtick] = parseArguments(t, B2A_UU, args, kwnames);
      const bytes = binaryOf(t, data as PyObject);
      if (bytes.length > UU_LINE_BYTES_MAX) throw binasciiError(t, `At most ${UU_LINE_BYTES_MAX} bytes at once`);
      return newBytes(t, encodeUu(bytes, flag(t, backtick, false)));
    },
    { signature: '($module, data, /, *, backtick=False)' },
  ),
  keywords(
    'a2b_qp',
    (t, _self, args, kwnames) => {
      const [data, header] = parseArguments(t, A2B_QP, args, kwnames);
      return newBytes(t, decodeQuotedPrintable(asciiOf(t, data as PyObject), flag(t, header, false)));
    },
    { signature: '($module, /, data, header=False)' },
  ),
  keywords(
    'b2a_qp',
    (t, _self, args, kwnames) => {
      const [data, quotetabs, istext, header] = parseArguments(t, B2A_QP, args, kwnames);
      const options = { quotetabs: flag(t, quotetabs, false), istext: flag(t, istext, true), header: flag(t, header, false) };
      return newBytes(t, encodeQuotedPrintable(binaryOf(t, data as PyObject), options));
    },
    { signature: '($module, /, data, quotetabs=False, istext=True, header=False)' },
  ),
  positional(
    'crc_hqx',
    [2, 2],
    (t, _self, args) => newInt(t, crcHqx(binaryOf(t, args[0] as PyObject), bits32(t, args[1] as PyObject))),
    { signature: '($module, data, crc, /)' },
  ),
  positional(
    'crc32',
    [1, 2],
    (t, _self, args) => newInt(t, crc32(binaryOf(t, args[0] as PyObject), args[1] === undefined ? 0 : bits32(t, args[1]))),
    { signature: '($module, data, crc=0, /)' },
  ),
];

export const BINASCII: NativeModule = {
  name: 'binascii',
  doc: 'Bytes as ASCII text, and back',
  functions: FUNCTIONS,
  types: () => ({ Error: ERROR, Incomplete: INCOMPLETE }),
  missing: ['a2b_hqx', 'b2a_hqx', 'rlecode_hqx', 'rledecode_hqx'],
};
