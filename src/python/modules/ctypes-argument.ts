// What a call passes: the bytes of a C value and what they are. Converting Python objects to it, and the object that byref() and
// from_param() give. Follows PyCArgObject and ConvParam of Modules/_ctypes/callproc.c, CPython 3.10-3.13.

import { xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { floatRepr } from '../numbers/float-repr.ts';
import { isBytes } from '../objects/bytes.ts';
import { overflowError, typeError } from '../objects/errors.ts';
import { integerOf, isInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { isStr, newStr } from '../objects/str.ts';
import { addressOfBytes, newWideText, pointerIn, putPointer, readInteger, view, writeInteger } from './ctypes-codes.ts';
import { type CData, dataOf, isCData } from './ctypes-data.ts';
import { viaAsParameter } from './ctypes-metatype.ts';

export class CArgument {
  /** Deferred to the garbage of the call: what must live as long as the argument. Owned. */
  constructor(
    /** The code of its type; 'V' for structures. */
    readonly letter: string,
    readonly bytes: Uint8Array,
    public kept: PyObject | null,
  ) {}

  /** As a pointer or an unsigned integer. */
  get address(): number {
    return pointerIn(padded(this.bytes));
  }

  /** As a signed integer. */
  get integer(): bigint {
    return readInteger(this.bytes.subarray(0, 8), true);
  }
}

function padded(bytes: Uint8Array): Uint8Array {
  if (bytes.length >= 8) return bytes;
  const wide = new Uint8Array(8);
  wide.set(bytes);
  return wide;
}

export function pointerArgument(address: number, kept: PyObject | null): CArgument {
  const bytes = new Uint8Array(8);
  putPointer(bytes, address);
  return new CArgument('P', bytes, kept);
}

export function argumentOf(o: PyObject): CArgument {
  return o.value as CArgument;
}

export function isArgument(o: PyObject): boolean {
  return o.value instanceof CArgument;
}

/** The object for an argument, which it takes over. New reference. */
export function newArgument(t: Thread, argument: CArgument): PyContainer {
  const o = newInstance(t, t.typeOf(t.profile.ctypes.argumentsAreTracked ? TRACKED_ARGUMENT : PLAIN_ARGUMENT));
  o.value = argument;
  return o;
}

/** Converts an argument that no type converts. The caller releases what it keeps. */
export function convertArgument(t: Thread, o: PyObject, position: number): CArgument {
  if (isCData(o)) return passed(t, o, dataOf(o));
  if (isArgument(o)) {
    const { letter, bytes } = argumentOf(o);
    return new CArgument(letter, bytes, incref(o));
  }
  if (o === t.none) return pointerArgument(0, null);
  if (isInt(o)) return intArgument(t, BigInt(integerOf(o)));
  if (isBytes(o)) return pointerArgument(addressOfBytes(t, o), incref(o));
  if (isStr(o)) {
    const { capsule, address } = newWideText(t, o);
    return pointerArgument(address, capsule);
  }
  const own: CArgument[] = [];
  const found = viaAsParameter(t, o, (value) => {
    own.push(convertArgument(t, value, position));
    return incref(t.none);
  });
  xdecref(t, found);
  const [argument] = own;
  if (argument === undefined) throw typeError(t, `Don't know how to convert parameter ${position}`);
  return argument;
}

function passed(t: Thread, o: PyObject, data: CData): CArgument {
  const { info } = data;
  if (info.kind === 'array') return pointerArgument(data.address, incref(o));
  const letter =
    info.kind === 'simple' ? (info.code?.letter ?? 'V') : info.kind === 'structure' || info.kind === 'union' ? 'V' : 'P';
  return new CArgument(letter, data.bytes(t).slice(), incref(o));
}

/** An int is a C int, which takes the low half of what a C long can hold, signed or not. */
function intArgument(t: Thread, value: bigint): CArgument {
  if (value >= 2n ** 64n || value < -(2n ** 63n)) throw overflowError(t, 'int too long to convert');
  const bytes = new Uint8Array(4);
  writeInteger(bytes, value);
  return new CArgument('i', bytes, null);
}

function reprOf(t: Thread, o: PyObject): PyObject {
  const { letter, bytes } = argumentOf(o);
  const at = `0x${t.heap.idOf(o).toString(16)}`;
  return newStr(t, `<cparam '${letter}' ${valueText(letter, bytes) ?? `at ${at}`}>`);
}

function valueText(letter: string, bytes: Uint8Array): string | null {
  if ('bBhHiIlLqQ'.includes(letter)) {
    // All but the narrow unsigned ones are printed with their sign.
    return `(${readInteger(bytes, letter !== 'B' && letter !== 'H')})`;
  }
  if (letter === 'd') return `(${floatRepr(view(bytes).getFloat64(0, true))})`;
  if (letter === 'f') return `(${floatRepr(view(bytes).getFloat32(0, true))})`;
  if (letter === 'c') return `('${characterText(bytes[0] as number)}')`;
  return 'zZP'.includes(letter) ? `(0x${pointerIn(bytes).toString(16)})` : null;
}

function characterText(code: number): string {
  const isLiteral = code >= 0x20 && code < 0x7f && code !== 0x27 && code !== 0x5c;
  return isLiteral ? String.fromCharCode(code) : `\\x${code.toString(16).padStart(2, '0')}`;
}

function define(init: { readonly module: string; readonly flags: number; readonly basicsize: number }): TypeSpec {
  return new TypeSpec({
    name: 'CArgObject',
    ...init,
    slots: {
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        xdecref(t, argumentOf(o).kept);
        releaseObject(t, o);
      },
      tpTraverse: (o, visit) => {
        const { kept } = argumentOf(o);
        if (kept !== null) visit(kept);
      },
      tpRepr: reprOf,
    },
    getset: [
      {
        name: '_obj',
        member: true,
        doc: 'the wrapped object',
        get: (t, o) => incref(argumentOf(o).kept ?? t.none),
      },
    ],
  });
}

const TRACKED_ARGUMENT = define({
  module: '_ctypes',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: 64,
});

// Not told to the collector, but a container here, since it has a reference.
const PLAIN_ARGUMENT = define({ module: 'builtins', flags: TypeFlags.DisallowInstantiation, basicsize: 64 });
