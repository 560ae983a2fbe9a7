// _md5, _sha1, _sha2 (before 3.12: _sha256 and _sha512), _sha3: the digests that CPython computes itself, for where OpenSSL is not asked.
// Follows Modules/md5module.c, sha1module.c, sha2module.c and sha3module.c, CPython 3.10-3.13.

import type { PyObject, PyType } from '../heap/object.ts';
import { type PyContainer, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { releaseObject } from '../objects/object.ts';
import { newStr } from '../objects/str.ts';
import type { Profile } from '../profiles/profile.ts';
import { HASH_ALGORITHMS, type HashAlgorithm } from './hash-algorithms.ts';
import { feed, HASH_ATTRIBUTES, HASH_METHODS, newHash, ownLength, xofMethods } from './hash-object.ts';
import type { NativeModule } from './native-module.ts';

function algorithm(name: string): HashAlgorithm {
  return HASH_ALGORITHMS.find((candidate) => candidate.name === name) as HashAlgorithm;
}

function hashType(module: string, name: string, size: keyof Profile['hashObjectBytes']): TypeSpec {
  return new TypeSpec({
    name,
    module,
    flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
    basicsize: (p) => p.hashObjectBytes[size],
    slots: {
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        releaseObject(t, o);
      },
      tpTraverse: () => undefined,
    },
    methods: HASH_METHODS,
    getset: HASH_ATTRIBUTES,
  });
}

function constructorOf(name: string, type: TypeSpec): NativeSpec {
  const shape = signature(name, { params: ['string', 'usedforsecurity'], required: 0, positionalMax: 1 });
  const chosen = algorithm(name);
  return keywords(
    name,
    (t, _self, args, kwnames) => {
      const [data] = parseArguments(t, shape, args, kwnames);
      const o = start(t, t.typeOf(type), chosen, data ?? null);
      t.heap.track(o as PyContainer);
      return o;
    },
    { signature: "($module, /, string=b'', *, usedforsecurity=True)" },
  );
}

function start(t: Thread, type: PyType, chosen: HashAlgorithm, data: PyObject | null): PyObject {
  const digest = chosen.create();
  if (data !== null) feed(t, digest, data);
  return newHash(t, type, chosen, digest);
}

/** CPython checks the arguments of all its types under the first one's name. */
const SHA3_NEW = signature('sha3_224', { params: ['', 'usedforsecurity'], required: 0, positionalOnly: 1, positionalMax: 1 });

function sha3Type(name: string): TypeSpec {
  const chosen = algorithm(name);
  return new TypeSpec({
    name,
    module: '_sha3',
    flags: 0,
    basicsize: (p) => p.hashObjectBytes.sha3,
    slots: {
      tpNew: (t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames) =>
        start(t, type, chosen, parseArguments(t, SHA3_NEW, args, kwnames)[0] ?? null),
      tpDealloc: releaseObject,
    },
    methods: chosen.digestBytes === 0 ? xofMethods(ownLength) : HASH_METHODS,
    getset: HASH_ATTRIBUTES,
  });
}

function moduleOf(
  name: string,
  types: { readonly [name: string]: TypeSpec },
  algorithms: readonly string[],
  when?: (profile: Profile) => boolean,
): NativeModule {
  const shown = Object.entries(types);
  return {
    name,
    functions: algorithms.map((each, i) => constructorOf(each, (shown[i] as [string, TypeSpec])[1])),
    types: () => types,
    ...(when === undefined ? {} : { when }),
  };
}

const SHA3_NAMES = ['sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256'];
const SHA3_TYPES = Object.fromEntries(SHA3_NAMES.map((name) => [name, sha3Type(name)]));

export const HASH_MODULES: readonly NativeModule[] = [
  moduleOf('_md5', { MD5Type: hashType('_md5', 'md5', 'md5') }, ['md5']),
  moduleOf('_sha1', { SHA1Type: hashType('_sha1', 'sha1', 'sha1') }, ['sha1']),
  moduleOf(
    '_sha2',
    {
      SHA224Type: hashType('_sha2', 'SHA224Type', 'sha256'),
      SHA256Type: hashType('_sha2', 'SHA256Type', 'sha256'),
      SHA384Type: hashType('_sha2', 'SHA384Type', 'sha512'),
      SHA512Type: hashType('_sha2', 'SHA512Type', 'sha512'),
    },
    ['sha224', 'sha256', 'sha384', 'sha512'],
    (p) => p.sha2Module,
  ),
  moduleOf(
    '_sha256',
    { SHA224Type: hashType('_sha256', 'sha224', 'sha256'), SHA256Type: hashType('_sha256', 'sha256', 'sha256') },
    ['sha224', 'sha256'],
    (p) => !p.sha2Module,
  ),
  moduleOf(
    '_sha512',
    { SHA384Type: hashType('_sha512', 'sha384', 'sha512'), SHA512Type: hashType('_sha512', 'sha512', 'sha512') },
    ['sha384', 'sha512'],
    (p) => !p.sha2Module,
  ),
  { name: '_sha3', types: () => SHA3_TYPES, values: { implementation: (t) => newStr(t, 'HACL') }, missing: ['keccakopt'] },
];
