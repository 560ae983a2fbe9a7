// zlib: its checksums and constants. Follows Modules/zlibmodule.c, CPython 3.10-3.13 with zlib 1.2.13.
// Leaves out compression, whose output would have to be zlib's to the bit.

import { decref } from '../heap/heap.ts';
import { type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type NativeSpec, positional, TypeSpec } from '../heap/type-spec.ts';
import { adler32, crc32 } from '../numbers/crc.ts';
import { bufferOf } from '../objects/bytes.ts';
import { EXCEPTION } from '../objects/exceptions.ts';
import { integerOf, newInt } from '../objects/int.ts';
import { index } from '../objects/protocols/number.ts';
import { newStr } from '../objects/str.ts';
import type { NativeModule } from './native-module.ts';

const ERROR = new TypeSpec({
  name: 'error',
  module: 'zlib',
  base: () => EXCEPTION,
  flags: TypeFlags.BaseType,
  basicsize: (profile) => profile.exceptionBytes,
  slots: {},
});

const CONSTANTS: Readonly<Record<string, number>> = {
  DEFLATED: 8,
  DEF_BUF_SIZE: 16384,
  DEF_MEM_LEVEL: 8,
  MAX_WBITS: 15,
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

export const ZLIB: NativeModule = {
  name: 'zlib',
  functions: [checksum('crc32', 0, crc32), checksum('adler32', 1, adler32)],
  types: () => ({ error: ERROR }),
  values: {
    ...Object.fromEntries(Object.entries(CONSTANTS).map(([name, value]) => [name, (t: Thread) => newInt(t, value)])),
    ZLIB_VERSION: (t) => newStr(t, VERSION),
    ZLIB_RUNTIME_VERSION: (t) => newStr(t, VERSION),
  },
  missing: ['compress', 'compressobj', 'decompress', 'decompressobj'],
};
