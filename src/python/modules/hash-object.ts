// A running digest as an object, whatever its module: update, digest, hexdigest and copy. Follows what Modules/_hashopenssl.c, md5module.c,
// sha2module.c, sha3module.c and blake2module.c have in common, CPython 3.10-3.13.

import { incref, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type GetSetSpec, keywords, type NativeSpec, noArgs, oneArg } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { memoryError, typeError, valueError } from '../objects/errors.ts';
import { OVERFLOW_ERROR } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { newInstance } from '../objects/object.ts';
import { asIndex } from '../objects/protocols/number.ts';
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

const LENGTH = { digest: signature('digest', { params: ['length'] }), hexdigest: signature('hexdigest', { params: ['length'] }) };

/** Of a digest as long as one wants. */
export const XOF_METHODS: readonly NativeSpec[] = [
  UPDATE,
  COPY,
  keywords('digest', (t, o, args, kwnames) => {
    const [length] = parseArguments(t, LENGTH.digest, args, kwnames);
    return newBytes(t, outputOf(hashData(o).digest, lengthOf(t, length as PyObject)));
  }),
  keywords('hexdigest', (t, o, args, kwnames) => {
    const [length] = parseArguments(t, LENGTH.hexdigest, args, kwnames);
    return newStr(t, hexOf(outputOf(hashData(o).digest, lengthOf(t, length as PyObject))));
  }),
];

function lengthOf(t: Thread, o: PyObject): number {
  const length = asIndex(t, o, OVERFLOW_ERROR);
  if (length < 0 || length > 2 ** 40) throw memoryError(t);
  if (length >= 2 ** 29) throw valueError(t, 'length is too large');
  t.heap.reserve(length);
  t.charge(length >>> 3);
  return length;
}

export const HASH_ATTRIBUTES: readonly GetSetSpec[] = [
  { name: 'name', get: (t, o) => newStr(t, hashData(o).shape.name) },
  { name: 'digest_size', get: (t, o) => newInt(t, hashData(o).shape.digestBytes) },
  { name: 'block_size', get: (t, o) => newInt(t, hashData(o).shape.blockBytes) },
];
