// _sha1, _sha2, _sha3, _md5, _blake2: message digests. The digests are computed by @noble/hashes, a maintained pure library; this is their Python face.
// Follows Modules/sha2module.c and its kin, CPython 3.12-3.13 (3.10 and 3.11 have _sha256 and _sha512 instead of _sha2).

import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec, noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { typeError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { newStr } from '../objects/str.ts';
import type { NativeModule } from './native-module.ts';

interface Digest {
  update(data: Uint8Array): Digest;
  digest(): Uint8Array;
  clone(): Digest;
}

interface Algorithm {
  readonly name: string;
  readonly blockBytes: number;
  readonly digestBytes: number;
  readonly create: () => Digest;
}

class HashData {
  constructor(
    readonly algorithm: Algorithm,
    readonly digest: Digest,
  ) {}
}

function data(o: PyObject): HashData {
  return o.value as HashData;
}

function make(t: Thread, algorithm: Algorithm, digest: Digest): PyObject {
  const o = newInstance(t, t.typeOf(HASH));
  o.value = new HashData(algorithm, digest);
  return o;
}

function feed(t: Thread, digest: Digest, o: PyObject): void {
  if ((o.type.flags & TypeFlags.UnicodeSubclass) !== 0) throw typeError(t, 'Strings must be encoded before hashing');
  const bytes = bufferOf(t, o, 'object supporting the buffer API required');
  t.charge(bytes.length >>> 3);
  digest.update(bytes);
}

const HASH = new TypeSpec({
  name: 'HASH',
  module: '_hashlib',
  flags: 0,
  basicsize: 32,
  slots: {
    tpDealloc: (t, o) => releaseObject(t, o),
    tpRepr: (t, o) =>
      newStr(t, `<${data(o).algorithm.name} _hashlib.HASH object @ 0x${t.heap.idOf(o).toString(16).padStart(12, '0')}>`),
  },
  methods: [
    oneArg('update', (t, o, arg) => {
      feed(t, data(o).digest, arg);
      return incref(t.none);
    }),
    noArgs('digest', (t, o) => newBytes(t, data(o).digest.clone().digest())),
    noArgs('hexdigest', (t, o) =>
      newStr(t, Array.from(data(o).digest.clone().digest(), (byte) => byte.toString(16).padStart(2, '0')).join('')),
    ),
    noArgs('copy', (t, o) => make(t, data(o).algorithm, data(o).digest.clone())),
  ],
  getset: [
    { name: 'name', get: (t, o) => newStr(t, data(o).algorithm.name) },
    { name: 'digest_size', get: (t, o) => newInt(t, data(o).algorithm.digestBytes) },
    { name: 'block_size', get: (t, o) => newInt(t, data(o).algorithm.blockBytes) },
  ],
});

function constructorOf(algorithm: Algorithm): NativeSpec {
  return keywords(algorithm.name, (t, _self, args, kwnames) => {
    const digest = algorithm.create();
    const count = args.length - (kwnames?.length ?? 0);
    if (count > 0) feed(t, digest, args[0] as PyObject);
    (kwnames ?? []).forEach((name, i) => {
      if (name.value === 'string' || name.value === 'data') feed(t, digest, args[count + i] as PyObject);
    });
    return make(t, algorithm, digest);
  });
}

function algorithm(name: string, blockBytes: number, digestBytes: number, create: () => unknown): Algorithm {
  return { name, blockBytes, digestBytes, create: create as () => Digest };
}

const MD5 = algorithm('md5', 64, 16, () => md5.create());
const SHA1 = algorithm('sha1', 64, 20, () => sha1.create());
const SHA224 = algorithm('sha224', 64, 28, () => sha224.create());
const SHA256 = algorithm('sha256', 64, 32, () => sha256.create());
const SHA384 = algorithm('sha384', 128, 48, () => sha384.create());
const SHA512 = algorithm('sha512', 128, 64, () => sha512.create());
const SHA3 = [
  algorithm('sha3_224', 144, 28, () => sha3_224.create()),
  algorithm('sha3_256', 136, 32, () => sha3_256.create()),
  algorithm('sha3_384', 104, 48, () => sha3_384.create()),
  algorithm('sha3_512', 72, 64, () => sha3_512.create()),
];

export const HASH_MODULES: readonly NativeModule[] = [
  { name: '_md5', functions: [constructorOf(MD5)] },
  { name: '_sha1', functions: [constructorOf(SHA1)] },
  { name: '_sha2', functions: [SHA224, SHA256, SHA384, SHA512].map(constructorOf), when: (p) => p.sha2Module },
  { name: '_sha256', functions: [SHA224, SHA256].map(constructorOf), when: (p) => !p.sha2Module },
  { name: '_sha512', functions: [SHA384, SHA512].map(constructorOf), when: (p) => !p.sha2Module },
  { name: '_sha3', functions: SHA3.map(constructorOf), missing: ['shake_128', 'shake_256'] },
];
