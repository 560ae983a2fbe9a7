// A running digest as an object, whatever its module: update, digest, hexdigest and copy. Follows what Modules/_hashopenssl.c, md5module.c,
// sha2module.c, sha3module.c and blake2module.c have in common, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type GetSetSpec, keywords, type NativeSpec, noArgs, oneArg } from '../heap/type-spec.ts';
import type { Integer } from '../numbers/int.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { memoryError, overflowError, systemError, typeError, valueError } from '../objects/errors.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { newInstance } from '../objects/object.ts';
import { index } from '../objects/protocols/number.ts';
import { newStr } from '../objects/str.ts';
import { type Digest, outputOf } from './hash-algorithms.ts';

export interface HashShape {
  readonly name: string;
  readonly blockBytes: number;
  readonly digestBytes: number;
}

export class HashData {
  constructor(
    readonly shape: HashShape,
    readonly digest: Digest,
  ) {}
}

export function hashData(o: PyObject): HashData {
  return o.value as HashData;
}

export function newHash(t: Thread, type: PyType, shape: HashShape, digest: Digest): PyObject {
  const o = newInstance(t, type);
  o.value = new HashData(shape, digest);
  return o;
}

/** Hashes the bytes of an object on. */
export function feed(t: Thread, digest: Digest, o: PyObject): void {
  if ((o.type.flags & TypeFlags.UnicodeSubclass) !== 0) throw typeError(t, 'Strings must be encoded before hashing');
  const bytes = bufferOf(t, o, 'object supporting the buffer API required');
  t.charge(bytes.length >>> 3);
  digest.update(bytes);
  o.type.ops.bfReleasebuffer?.(t, o);
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function output(o: PyObject): Uint8Array {
  return hashData(o).digest.clone().digest();
}

export const UPDATE: NativeSpec = oneArg('update', (t, o, arg) => {
  feed(t, hashData(o).digest, arg);
  return incref(t.none);
});

const COPY = noArgs('copy', (t, o) => {
  const { shape, digest } = hashData(o);
  return newHash(t, o.type, shape, digest.clone());
});

/** Of a digest with one length. */
export const HASH_METHODS: readonly NativeSpec[] = [
  UPDATE,
  COPY,
  noArgs('digest', (t, o) => newBytes(t, output(o))),
  noArgs('hexdigest', (t, o) => newStr(t, hexOf(output(o)))),
];

const DIGEST = signature('digest', { params: ['length'] });
const HEXDIGEST = signature('hexdigest', { params: ['length'] });

/** What checks the length of an XOF's output: OpenSSL's wrapper, or CPython's own code. */
type LengthRule = (t: Thread, length: Integer, isHex: boolean) => void;

export const opensslLength: LengthRule = (t, length, isHex) => {
  if (BigInt.asIntN(64, BigInt(length)) !== BigInt(length)) {
    throw overflowError(t, 'Python int too large to convert to C ssize_t');
  }
  if (length < 0 && !isHex) throw systemError(t, 'Negative size passed to PyBytes_FromStringAndSize');
  if (length < 0 || length > 2 ** 40) throw memoryError(t);
};

export const ownLength: LengthRule = (t, length) => {
  if (length < 0) throw valueError(t, 'value must be positive');
  if (length >= 2n ** 64n) throw overflowError(t, 'Python int too large to convert to C unsigned long');
  if (length >= 2 ** 29) throw valueError(t, 'length is too large');
};

/** Of a digest as long as one wants; OpenSSL's take its length by name, too. */
export function xofMethods(check: LengthRule): readonly NativeSpec[] {
  const take = (t: Thread, o: PyObject, given: PyObject, isHex: boolean): Uint8Array => {
    if (check === ownLength && !isInt(given)) throw typeError(t, 'an integer is required');
    const whole = index(t, given);
    const length = integerOf(whole);
    decref(t, whole);
    check(t, length, isHex);
    t.heap.reserve(Number(length));
    t.charge(Number(length) >>> 3);
    return outputOf(hashData(o).digest, Number(length));
  };
  const digest = (t: Thread, o: PyObject, length: PyObject): PyObject => newBytes(t, take(t, o, length, false));
  const hexdigest = (t: Thread, o: PyObject, length: PyObject): PyObject => newStr(t, hexOf(take(t, o, length, true)));
  if (check === ownLength) return [UPDATE, COPY, oneArg('digest', digest), oneArg('hexdigest', hexdigest)];
  return [
    UPDATE,
    COPY,
    keywords('digest', (t, o, args, kwnames) => digest(t, o, parseArguments(t, DIGEST, args, kwnames)[0] as PyObject)),
    keywords('hexdigest', (t, o, args, kwnames) => hexdigest(t, o, parseArguments(t, HEXDIGEST, args, kwnames)[0] as PyObject)),
  ];
}

export const HASH_ATTRIBUTES: readonly GetSetSpec[] = [
  { name: 'name', get: (t, o) => newStr(t, hashData(o).shape.name) },
  { name: 'digest_size', get: (t, o) => newInt(t, hashData(o).shape.digestBytes) },
  { name: 'block_size', get: (t, o) => newInt(t, hashData(o).shape.blockBytes) },
];
