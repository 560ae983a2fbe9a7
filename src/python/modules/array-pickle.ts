// Items of a pickled array from a machine-independent format other than the array's own. Follows array__array_reconstructor of
// Modules/arraymodule.c, CPython 3.10-3.13; the numbers are those of its machine_format_code.

import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { valueError } from '../objects/errors.ts';
import { newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list-storage.ts';
import { newStrOf } from '../objects/str.ts';
import { fromPoints, fromUtf16 } from '../text/str-data.ts';

const FLOAT_FORMATS_FROM = 14;
const UTF16_FORMATS_FROM = 18;
const UTF32_FORMATS_FROM = 20;

/** A list of numbers, or a str for the text formats. New reference. */
export function rebuildItems(t: Thread, machineFormat: number, bytes: Uint8Array): PyObject {
  const isLittle = machineFormat < 2 || machineFormat % 2 === 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = itemBytes(machineFormat);
  if (bytes.length % size !== 0) throw valueError(t, 'string length not a multiple of item size');
  const places = Array.from({ length: bytes.length / size }, (_, i) => i * size);
  t.charge(places.length);
  if (machineFormat >= UTF32_FORMATS_FROM) return newStrOf(t, fromPoints(places.map((at) => view.getUint32(at, isLittle))));
  if (machineFormat >= UTF16_FORMATS_FROM) {
    const units = places.map((at) => String.fromCharCode(view.getUint16(at, isLittle)));
    return newStrOf(t, fromUtf16(units.join('')));
  }
  if (machineFormat >= FLOAT_FORMATS_FROM)
    return newList(
      t,
      places.map((at) => newFloat(t, size === 4 ? view.getFloat32(at, isLittle) : view.getFloat64(at, isLittle))),
    );
  const isSigned = machineFormat === 1 || (machineFormat > 1 && isSignedFormat(machineFormat));
  return newList(
    t,
    places.map((at) => newInt(t, integerAt(view, at, { size, isLittle, isSigned }))),
  );
}

/** Unsigned and signed take turns, each in both byte orders, from 2 on. */
function isSignedFormat(machineFormat: number): boolean {
  return ((machineFormat - 2) >> 1) % 2 === 1;
}

function itemBytes(machineFormat: number): number {
  if (machineFormat < 2) return 1;
  if (machineFormat < 6) return 2;
  if (machineFormat < 10) return 4;
  if (machineFormat < FLOAT_FORMATS_FROM) return 8;
  if (machineFormat < 16) return 4;
  if (machineFormat < UTF16_FORMATS_FROM) return 8;
  return machineFormat < UTF32_FORMATS_FROM ? 2 : 4;
}

function integerAt(view: DataView, at: number, form: { size: number; isLittle: boolean; isSigned: boolean }): number | bigint {
  const { size, isLittle, isSigned } = form;
  let value = 0n;
  for (let i = 0; i < size; i++) value = (value << 8n) | BigInt(view.getUint8(isLittle ? at + size - 1 - i : at + i));
  if (isSigned) value = BigInt.asIntN(8 * size, value);
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}
