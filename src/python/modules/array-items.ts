// The typecodes of array.array: how an item lies in memory, and what may be stored. Follows the descriptors of Modules/arraymodule.c,
// CPython 3.10-3.13; their messages are those of PyArg_Parse and the integer conversions, which differ by typecode.

import { decref } from '../heap/heap.ts';
import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { overflowError, type PyRaise, typeError } from '../objects/errors.ts';
import { asDouble, newFloat } from '../objects/float.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { index } from '../objects/protocols/number.ts';
import { isStr, newStrOf, strOf } from '../objects/str.ts';
import { fromPoint, pointsOf } from '../text/str-data.ts';

export interface ItemKind {
  readonly typecode: string;
  readonly bytes: number;
  /** The struct format that views see. */
  readonly format: string;
  readonly isText: boolean;
  /** Of the machine-independent formats that pickles use. */
  readonly machineFormat: number;
  readonly read: (t: Thread, at: DataView, offset: number) => PyObject;
  /** Raises before anything is written. */
  readonly write: (t: Thread, at: DataView, offset: number, value: PyObject) => void;
}

/** How an integer item is refused, by the C conversion that the typecode uses. */
interface IntegerRules {
  readonly low: bigint;
  readonly high: bigint;
  readonly isSigned: boolean;
  readonly refuse: (t: Thread, value: bigint) => PyRaise;
}

const SHORT: readonly [bigint, bigint] = [-(2n ** 15n), 2n ** 15n - 1n];
const INT: readonly [bigint, bigint] = [-(2n ** 31n), 2n ** 31n - 1n];
const LONG: readonly [bigint, bigint] = [-(2n ** 63n), 2n ** 63n - 1n];

function side(value: bigint): string {
  return value < 0n ? 'less than minimum' : 'greater than maximum';
}

function isWithin(value: bigint, [low, high]: readonly [bigint, bigint]): boolean {
  return value >= low && value <= high;
}

/** PyArg_Parse into a C type, which has a range of its own, before the item's own range is looked at. */
function parsed(c: { readonly range: readonly [bigint, bigint]; readonly name: string }, item: string): IntegerRules['refuse'] {
  return (t, value) => {
    if (!isWithin(value, LONG)) return overflowError(t, 'Python int too large to convert to C long');
    if (!isWithin(value, c.range)) return overflowError(t, `${c.name} is ${side(value)}`);
    return overflowError(t, `${item} is ${side(value)}`);
  };
}

const C_SHORT = { range: SHORT, name: 'signed short integer' };
const C_INT = { range: INT, name: 'signed integer' };

function unsignedWord(bits: number): IntegerRules['refuse'] {
  return (t, value) => {
    if (value < 0n) return overflowError(t, "can't convert negative value to unsigned int");
    if (value >= 2n ** 64n) return overflowError(t, 'Python int too large to convert to C unsigned long');
    return overflowError(t, `unsigned ${bits === 32 ? 'int' : 'long'} is greater than maximum`);
  };
}

function integers(
  typecode: string,
  bits: 8 | 16 | 32 | 64,
  isSigned: boolean,
  formats: [number, IntegerRules['refuse']],
): ItemKind {
  const size = BigInt(bits);
  const rules: IntegerRules = {
    low: isSigned ? -(2n ** (size - 1n)) : 0n,
    high: 2n ** (isSigned ? size - 1n : size) - 1n,
    isSigned,
    refuse: formats[1],
  };
  return {
    typecode,
    bytes: bits / 8,
    format: typecode,
    isText: false,
    machineFormat: formats[0],
    read: (t, at, offset) => newInt(t, readInteger(at, offset, bits, isSigned)),
    write: (t, at, offset, value) => writeInteger(at, offset, bits, integerFor(t, value, rules)),
  };
}

function readInteger(at: DataView, offset: number, bits: number, isSigned: boolean): number | bigint {
  switch (bits) {
    case 8:
      return isSigned ? at.getInt8(offset) : at.getUint8(offset);
    case 16:
      return isSigned ? at.getInt16(offset, true) : at.getUint16(offset, true);
    case 32:
      return isSigned ? at.getInt32(offset, true) : at.getUint32(offset, true);
    default: {
      const value = isSigned ? at.getBigInt64(offset, true) : at.getBigUint64(offset, true);
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
    }
  }
}

function writeInteger(at: DataView, offset: number, bits: number, value: number | bigint): void {
  if (bits === 8) at.setInt8(offset, Number(value));
  else if (bits === 16) at.setInt16(offset, Number(value), true);
  else if (bits === 32) at.setInt32(offset, Number(value), true);
  else at.setBigInt64(offset, BigInt(value), true);
}

function integerFor(t: Thread, o: PyObject, rules: IntegerRules): number | bigint {
  let value: number | bigint;
  if (isInt(o)) value = integerOf(o);
  else {
    const whole = index(t, o);
    value = integerOf(whole);
    decref(t, whole);
  }
  if (value < rules.low || value > rules.high) throw rules.refuse(t, BigInt(value));
  return value;
}

function floats(typecode: string, bytes: 4 | 8, machineFormat: number): ItemKind {
  return {
    typecode,
    bytes,
    format: typecode,
    isText: false,
    machineFormat,
    read: (t, at, offset) => newFloat(t, bytes === 4 ? at.getFloat32(offset, true) : at.getFloat64(offset, true)),
    write: (t, at, offset, value) => {
      const x = asDouble(t, value);
      if (bytes === 4) at.setFloat32(offset, x, true);
      else at.setFloat64(offset, x, true);
    },
  };
}

function characters(typecode: string): ItemKind {
  return {
    typecode,
    bytes: 4,
    format: 'w',
    isText: true,
    machineFormat: 20,
    read: (t, at, offset) => newStrOf(t, fromPoint(at.getUint32(offset, true))),
    write: (t, at, offset, value) => {
      const points = isStr(value) ? pointsOf(strOf(value)) : [];
      if (points.length !== 1) throw typeError(t, 'array item must be unicode character');
      at.setUint32(offset, points[0] as number, true);
    },
  };
}

const wide: IntegerRules['refuse'] = (t) => overflowError(t, 'int too big to convert');

export const ITEM_KINDS: readonly ItemKind[] = [
  integers('b', 8, true, [1, parsed(C_SHORT, 'signed char')]),
  integers('B', 8, false, [
    0,
    (t, value) =>
      isWithin(value, LONG)
        ? overflowError(t, `unsigned byte integer is ${side(value)}`)
        : overflowError(t, 'Python int too large to convert to C long'),
  ]),
  characters('u'),
  characters('w'),
  integers('h', 16, true, [4, parsed(C_SHORT, '')]),
  integers('H', 16, false, [2, parsed(C_INT, 'unsigned short')]),
  integers('i', 32, true, [8, parsed(C_INT, '')]),
  integers('I', 32, false, [6, unsignedWord(32)]),
  integers('l', 64, true, [12, parsed({ range: LONG, name: '' }, '')]),
  integers('L', 64, false, [10, unsignedWord(64)]),
  integers('q', 64, true, [12, wide]),
  integers('Q', 64, false, [
    10,
    (t, value) => (value < 0n ? overflowError(t, "can't convert negative int to unsigned") : wide(t, value)),
  ]),
  floats('f', 4, 14),
  floats('d', 8, 16),
];
