// zlib: checksums, constants, and compression at one go. Follows Modules/zlibmodule.c, CPython 3.10-3.13 with zlib 1.2.13.

import { decref } from '../heap/heap.ts';
import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec, positional } from '../heap/type-spec.ts';
import { adler32, crc32 } from '../numbers/crc.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { bufferOf } from '../objects/bytes.ts';
import { valueError } from '../objects/errors.ts';
import { integerOf, newInt } from '../objects/int.ts';
import { asIndex, asInt, index } from '../objects/protocols/number.ts';
import { newStr } from '../objects/str.ts';
import type { Profile } from '../profiles/profile.ts';
import type { NativeModule } from './native-module.ts';
import { compressAll, compressobj, decompressAll, decompressobj, ZLIB_ERROR } from './zlib-stream.ts';

const MAX_WBITS = 15;

const CONSTANTS: Readonly<Record<string, number>> = {
  DEFLATED: 8,
  DEF_BUF_SIZE: 16384,
  DEF_MEM_LEVEL: 8,
  MAX_WBITS,
  Z_BEST_COMPRESSION: 9,
  Z_BEST_SPEED: 1,
  Z_BLOCK: 5,
  Z_DEFAULT_COMPRESSION: -1,
  Z_DEFAULT_STRATEGY: 0,
  Z_FILTERED: 1,
  Z_FINISH: 4,
  Z_FIXED: 4,
  Z_FULL_FLUSH: 3,
  Z_HUFFMAN_ONLY: 2,
  Z_NO_COMPRESSION: 0,
  Z_NO_FLUSH: 0,
  Z_PARTIAL_FLUSH: 1,
  Z_RLE: 3,
  Z_SYNC_FLUSH: 2,
  Z_TREES: 6,
};
const VERSION = '1.2.13';

/** A checksum of bytes that goes on from the one of those before. */
function checksum(name: string, start: number, compute: (bytes: Uint8Array, start: number) => number): NativeSpec {
  return positional(
    name,
    [1, 2],
    (t, _self, [data, value]) => {
      const bytes = bufferOf(t, data as PyObject);
      t.charge(bytes.length >>> 3);
      return newInt(t, compute(bytes, value === undefined ? start : bits32(t, value)));
    },
    { signature: `($module, data, value=${start}, /)` },
  );
}

function bits32(t: Thread, o: PyObject): number {
  const whole = index(t, o);
  const value = integerOf(whole);
  decref(t, whole);
  return Number(BigInt.asUintN(32, BigInt(value)));
}

function compress(params: readonly string[], when: (profile: Profile) => boolean): NativeSpec {
  const shape = signature('compress', { params, required: 1, positionalOnly: 1 });
  return keywords(
    'compress',
    (t, _self, args, kwnames) => {
      const [data, level, wbits] = parseArguments(t, shape, args, kwnames);
      return compressAll(t, data as PyObject, level == null ? -1 : asInt(t, level), wbits == null ? MAX_WBITS : asInt(t, wbits));
    },
    { when },
  );
}

const DECOMPRESS = signature('decompress', { params: ['data', 'wbits', 'bufsize'], required: 1, positionalOnly: 1 });

const decompress = keywords('decompress', (t, _self, args, kwnames) => {
  const [data, wbits, size] = parseArguments(t, DECOMPRESS, args, kwnames);
  if (size != null && asIndex(t, size) < 0) throw valueError(t, 'bufsize must be non-negative');
  return decompressAll(t, data as PyObject, wbits == null ? MAX_WBITS : asInt(t, wbits));
});

export const ZLIB: NativeModule = {
  name: 'zlib',
  functions: [
    checksum('crc32', 0, crc32),
    checksum('adler32', 1, adler32),
    compress(['data', 'level'], (profile) => !profile.zlibCompressTakesBits),
    compress(['data', 'level', 'wbits'], (profile) => profile.zlibCompressTakesBits),
    decompress,
    compressobj,
    decompressobj,
  ],
  types: () => ({ error: ZLIB_ERROR }),
  values: {
    ...Object.fromEntries(Object.entries(CONSTANTS).map(([name, value]) => [name, (t: Thread) => newInt(t, value)])),
    ZLIB_VERSION: (t) => newStr(t, VERSION),
    ZLIB_RUNTIME_VERSION: (t) => newStr(t, VERSION),
  },
};
