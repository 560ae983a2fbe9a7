// _blake2: keyed, salted, personal digests. Follows Modules/_blake2/blake2b_impl.c and blake2s_impl.c, CPython 3.10-3.13.
// A message may be a node of a hash tree (blake2-node.ts).

import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { decref } from '../heap/heap.ts';
import { type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import type { Integer } from '../numbers/int.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { bufferOf } from '../objects/bytes.ts';
import { overflowError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { releaseObject } from '../objects/object.ts';
import { asInt, index, isTrue } from '../objects/protocols/number.ts';
import { type NodeParameters, nodeOf } from './blake2-node.ts';
import type { Digest } from './hash-algorithms.ts';
import { feed, HASH_ATTRIBUTES, HASH_METHODS, newHash } from './hash-object.ts';
import type { NativeModule } from './native-module.ts';

interface Blake {
  readonly name: 'blake2b' | 'blake2s';
  readonly blockBytes: number;
  readonly digestMax: number;
  readonly saltBytes: number;
  readonly nodeOffsetMax: bigint;
  readonly create: (options: object) => unknown;
}

const BLAKE2B: Blake = {
  name: 'blake2b',
  blockBytes: 128,
  digestMax: 64,
  saltBytes: 16,
  nodeOffsetMax: 2n ** 64n - 1n,
  create: (options) => blake2b.create(options),
};
const BLAKE2S: Blake = {
  name: 'blake2s',
  blockBytes: 64,
  digestMax: 32,
  saltBytes: 8,
  nodeOffsetMax: 2n ** 48n - 1n,
  create: (options) => blake2s.create(options),
};

const PARAMS =
  ' digest_size key salt person fanout depth leaf_size node_offset node_depth inner_size last_node usedforsecurity'.split(' ');

function make(t: Thread, kind: Blake, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const shape = signature(kind.name, { params: PARAMS, required: 0, positionalOnly: 1, positionalMax: 1 });
  const given = parseArguments(t, shape, args, kwnames);
  const [data, size, key, salt, person] = given;
  const dkLen = size == null ? kind.digestMax : asInt(t, size);
  if (dkLen <= 0 || dkLen > kind.digestMax) {
    throw valueError(t, `digest_size must be between 1 and ${kind.digestMax} bytes`);
  }
  const saltBytes = padded(t, salt ?? null, kind.saltBytes, 'salt');
  const personBytes = padded(t, person ?? null, kind.saltBytes, 'person');
  const node = nodeParameters(t, kind, given);
  const keyBytes = key == null ? new Uint8Array(0) : bufferOf(t, key);
  if (keyBytes.length > kind.digestMax) throw valueError(t, `maximum key length is ${kind.digestMax} bytes`);
  const options = {
    dkLen,
    ...(keyBytes.length > 0 ? { key: keyBytes } : {}),
    ...(saltBytes === null ? {} : { salt: saltBytes }),
    ...(personBytes === null ? {} : { personalization: personBytes }),
  };
  const digest = nodeOf(kind.create(options) as Digest, node);
  if (data != null) feed(t, digest, data);
  return newHash(t, type, { name: kind.name, blockBytes: kind.blockBytes, digestBytes: dkLen }, digest);
}

function padded(t: Thread, o: PyObject | null, size: number, what: string): Uint8Array | null {
  if (o === null) return null;
  const bytes = bufferOf(t, o);
  if (bytes.length > size) throw valueError(t, `maximum ${what} length is ${size} bytes`);
  const full = new Uint8Array(size);
  full.set(bytes);
  return full;
}

function nodeParameters(t: Thread, kind: Blake, given: readonly (PyObject | null)[]): NodeParameters {
  const [fanout, depth] = [given[5], given[6]].map((o) => (o == null ? 1 : asInt(t, o))) as [number, number];
  if (fanout < 0 || fanout > 255) throw valueError(t, 'fanout must be between 0 and 255');
  if (depth <= 0 || depth > 255) throw valueError(t, 'depth must be between 1 and 255');
  const leafSize = unsigned(t, given[7] ?? null);
  if (leafSize > 2n ** 32n - 1n) throw overflowError(t, 'leaf_size is too large');
  const nodeOffset = unsigned(t, given[8] ?? null);
  if (nodeOffset > kind.nodeOffsetMax) {
    throw overflowError(t, nodeOffset < 2n ** 64n ? 'node_offset is too large' : 'int too big to convert');
  }
  const [nodeDepth, innerSize] = [given[9], given[10]].map((o) => (o == null ? 0 : asInt(t, o))) as [number, number];
  if (nodeDepth < 0 || nodeDepth > 255) throw valueError(t, 'node_depth must be between 0 and 255');
  if (innerSize < 0 || innerSize > kind.digestMax) {
    throw valueError(t, `inner_size must be between 0 and is ${kind.digestMax}`);
  }
  const isLast = given[11] != null && isTrue(t, given[11]);
  return { fanout, depth, leafSize, nodeOffset, nodeDepth, innerSize, isLast };
}

function unsigned(t: Thread, o: PyObject | null): bigint {
  if (o === null) return 0n;
  const whole = index(t, o);
  const value = BigInt(whole.value as Integer);
  decref(t, whole);
  if (value < 0n) throw valueError(t, 'value must be positive');
  return value;
}

function blakeType(kind: Blake): TypeSpec {
  return new TypeSpec({
    name: kind.name,
    module: '_blake2',
    flags: TypeFlags.BaseType,
    basicsize: (p) => p.hashObjectBytes[kind.name],
    slots: {
      tpNew: (t, type, args, kwnames) => make(t, kind, type, args, kwnames),
      tpDealloc: releaseObject,
    },
    methods: HASH_METHODS,
    getset: HASH_ATTRIBUTES,
    attributes: {
      SALT_SIZE: (t) => newInt(t, kind.saltBytes),
      PERSON_SIZE: (t) => newInt(t, kind.saltBytes),
      MAX_KEY_SIZE: (t) => newInt(t, kind.digestMax),
      MAX_DIGEST_SIZE: (t) => newInt(t, kind.digestMax),
    },
    doc: `Return a new ${kind.name.toUpperCase().replace(/.$/, (last) => last.toLowerCase())} hash object.`,
  });
}

const TYPES = { blake2b: blakeType(BLAKE2B), blake2s: blakeType(BLAKE2S) };

const SIZES = [BLAKE2B, BLAKE2S].flatMap((kind) => {
  const prefix = kind.name.toUpperCase();
  return [
    [`${prefix}_SALT_SIZE`, kind.saltBytes],
    [`${prefix}_PERSON_SIZE`, kind.saltBytes],
    [`${prefix}_MAX_KEY_SIZE`, kind.digestMax],
    [`${prefix}_MAX_DIGEST_SIZE`, kind.digestMax],
  ] as const;
});

export const BLAKE2: NativeModule = {
  name: '_blake2',
  types: () => TYPES,
  values: Object.fromEntries(SIZES.map(([name, size]) => [name, (t: Thread) => newInt(t, size)])),
};
