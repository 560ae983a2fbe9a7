// What lies behind the address of a function: a host function that takes C values and gives one.

import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { CArgument } from './ctypes-argument.ts';

/** An object is a new reference; bytes are those of the register or structure that C returns. */
export type CResult = { readonly object: PyObject } | { readonly bytes: Uint8Array };

export type HostFunction = (t: Thread, args: readonly CArgument[]) => CResult;

/** Room for any simple type. */
const RESULT_BYTES = 16;

export function integerResult(value: number | bigint): CResult {
  const bytes = new Uint8Array(RESULT_BYTES);
  new DataView(bytes.buffer).setBigInt64(0, BigInt.asIntN(64, BigInt(value)), true);
  return { bytes };
}

export function doubleResult(value: number): CResult {
  const bytes = new Uint8Array(RESULT_BYTES);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return { bytes };
}
