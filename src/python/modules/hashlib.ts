// _hashlib: what CPython asks OpenSSL for. Digests by name, HMAC, PBKDF2 and scrypt, comparison in constant time.
// Follows Modules/_hashopenssl.c, CPython 3.10-3.13 with OpenSSL 3. Leaves out md5-sha1, sm3 and BLAKE2 by way of OpenSSL.

import { scrypt } from '@noble/hashes/scrypt.js';
import { decref, decrefAll } from '../heap/heap.ts';
import { type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, positional, TypeSpec } from '../heap/type-spec.ts';
import type { Integer } from '../numbers/int.ts';
import { kindOf, parseArguments, signature } from '../objects/arguments.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { dictSetItem, newDict } from '../objects/dict.ts';
import { type PyRaise, raiseNew, typeError, valueError } from '../objects/errors.ts';
import { VALUE_ERROR } from '../objects/exceptions.ts';
import { isInt, newInt } from '../objects/int.ts';
import { newMappingProxy } from '../objects/mapping-proxy.ts';
import { moduleDict } from '../objects/module.ts';
import { releaseObject } from '../objects/object.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { asLong, index } from '../objects/protocols/number.ts';
import { strText } from '../objects/protocols/object.ts';
import { newFrozenset } from '../objects/set.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { compareDigest } from './compare-digest.ts';
import { HASH_ALGORITHMS, type HashAlgorithm, hashAlgorithm } from './hash-algorithms.ts';
import { feed, HASH_ATTRIBUTES, HASH_METHODS, hashData, newHash, opensslLength, xofMethods } from './hash-object.ts';
import type { NativeModule } from './native-module.ts';

const HASH_BYTES = 32;
/** Machine steps that one round of a key derivation counts as. */
const ROUND_STEPS = 4;
/** What OpenSSL lets scrypt use unless told otherwise. */
const SCRYPT_BYTES_MAX = 32 * 1024 * 1024;
const INT_MAX = 2147483647;

function address(t: Thread, o: PyObject): string {
  return `0x${t.heap.idOf(o).toString(16).padStart(12, '0')}`;
}

const HASH: TypeSpec = new TypeSpec({
  name: 'HASH',
  module: '_hashlib',
  flags: TypeFlags.BaseType | TypeFlags.DisallowInstantiation,
  basicsize: HASH_BYTES,
  slots: {
    tpDealloc: releaseObject,
    tpRepr: (t, o) => newStr(t, `<${hashData(o).shape.name} ${o.type.name} object @ ${address(t, o)}>`),
  },
  methods: HASH_METHODS,
  getset: HASH_ATTRIBUTES,
  doc: 'A hash is an object used to calculate a checksum of a string of information.',
});

const HASHXOF: TypeSpec = new TypeSpec({
  name: 'HASHXOF',
  module: '_hashlib',
  base: () => HASH,
  flags: TypeFlags.BaseType | TypeFlags.DisallowInstantiation,
  basicsize: HASH_BYTES,
  slots: {},
  methods: xofMethods(opensslLength),
});

const HMAC = new TypeSpec({
  name: 'HMAC',
  module: '_hashlib',
  flags: TypeFlags.BaseType | TypeFlags.DisallowInstantiation,
  basicsize: HASH_BYTES,
  slots: {
    tpDealloc: releaseObject,
    tpRepr: (t, o) => newStr(t, `<${hashData(o).shape.name} HMAC object @ ${address(t, o)}>`),
  },
  methods: HASH_METHODS,
  getset: [
    ...HASH_ATTRIBUTES.filter(({ name }) => name !== 'name'),
    { name: 'name', get: (t, o) => newStr(t, `hmac-${hashData(o).shape.name}`) },
  ],
});

const UNSUPPORTED = new TypeSpec({
  name: 'UnsupportedDigestmodError',
  module: '_hashlib',
  base: () => VALUE_ERROR,
  flags: TypeFlags.BaseType,
  basicsize: (profile) => profile.exceptionBytes,
  slots: {},
});

function unsupported(t: Thread): PyRaise {
  const spec = t.profile.hashErrorIsOwn ? UNSUPPORTED : VALUE_ERROR;
  return raiseNew(t, spec, '[digital envelope routines] unsupported');
}

/** A digest named by a str, or by one of the functions that make it. */
function digestNamed(t: Thread, o: PyObject): HashAlgorithm {
  if (isStr(o)) {
    const found = hashAlgorithm(strOf(o).value);
    if (found === null) throw unsupported(t);
    return found;
  }
  const found = o.type === t.types.builtinFunction ? constructed(t, o) : null;
  if (found === null) throw raiseNew(t, UNSUPPORTED, `Unsupported digestmod ${strText(t, o)}`);
  return found;
}

function constructed(t: Thread, o: PyObject): HashAlgorithm | null {
  const name = getAttrText(t, o, '__name__');
  const text = strOf(name).value;
  decref(t, name);
  return text.startsWith('openssl_') ? hashAlgorithm(text.slice('openssl_'.length)) : null;
}

function begin(t: Thread, algorithm: HashAlgorithm, data: PyObject | null): PyObject {
  const digest = algorithm.create();
  if (data !== null) feed(t, digest, data);
  return newHash(t, t.typeOf(algorithm.digestBytes === 0 ? HASHXOF : HASH), algorithm, digest);
}

function constructorOf(algorithm: HashAlgorithm): NativeSpec {
  const name = `openssl_${algorithm.name}`;
  const shape = signature(name, { params: ['string', 'usedforsecurity'], required: 0, positionalMax: 1 });
  const shown = algorithm.name.replace(/^(sha3|shake)_/, '$1-');
  return keywords(name, (t, _self, args, kwnames) => begin(t, algorithm, parseArguments(t, shape, args, kwnames)[0] ?? null), {
    signature: "($module, /, string=b'', *, usedforsecurity=True)",
    doc: `Returns a ${shown}${algorithm.digestBytes === 0 ? ' variable' : ''} hash object; optionally initialized with a string`,
  });
}

const NEW = signature('new', { params: ['name', 'string', 'usedforsecurity'], required: 1, positionalMax: 2 });

function newByName(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [name, data] = parseArguments(t, NEW, args, kwnames);
  if (!isStr(name as PyObject)) throw typeError(t, 'name must be a string');
  const algorithm = hashAlgorithm(strOf(name as PyObject).value);
  if (algorithm === null) throw unsupported(t);
  return begin(t, algorithm, data ?? null);
}

// ---- HMAC

const HMAC_NEW = signature('hmac_new', { params: ['key', 'msg', 'digestmod'], required: 1 });
const HMAC_DIGEST = signature('hmac_digest', { params: ['key', 'msg', 'digest'] });

function newHmac(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [key, message, name] = parseArguments(t, HMAC_NEW, args, kwnames);
  const keyBytes = bufferOf(t, key as PyObject);
  if (name == null) throw typeError(t, "Missing required parameter 'digestmod'.");
  const algorithm = keyable(t, digestNamed(t, name));
  const digest = algorithm.keyed(keyBytes);
  if (message != null) feed(t, digest, message);
  return newHash(t, t.typeOf(HMAC), algorithm, digest);
}

function keyable(t: Thread, algorithm: HashAlgorithm): HashAlgorithm {
  if (algorithm.digestBytes === 0) throw valueError(t, 'no reason supplied');
  return algorithm;
}

function hmacDigest(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [key, message, name] = parseArguments(t, HMAC_DIGEST, args, kwnames) as PyObject[];
  const [keyBytes, bytes] = [key, message].map((o) => bufferOf(t, o as PyObject)) as [Uint8Array, Uint8Array];
  const algorithm = keyable(t, digestNamed(t, name as PyObject));
  t.charge(bytes.length >>> 3);
  return newBytes(t, algorithm.keyed(keyBytes).update(bytes).digest());
}

// ---- keys from passwords

const PBKDF2 = signature('pbkdf2_hmac', { params: ['hash_name', 'password', 'salt', 'iterations', 'dklen'], required: 4 });

function pbkdf2Hmac(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [name, password, salt, rounds, length] = parseArguments(t, PBKDF2, args, kwnames);
  if (!isStr(name as PyObject)) {
    throw typeError(t, `pbkdf2_hmac() argument 'hash_name' must be str, not ${kindOf(t, name as PyObject)}`);
  }
  const [passwordBytes, saltBytes] = [password, salt].map((o) => bufferOf(t, o as PyObject)) as [Uint8Array, Uint8Array];
  const count = asLong(t, rounds as PyObject);
  const algorithm = keyable(t, digestNamed(t, name as PyObject));
  if (count < 1) throw valueError(t, 'iteration value must be greater than 0.');
  if (count > INT_MAX) throw valueError(t, 'iteration value is too great.');
  const bytes = length == null || length === t.none ? algorithm.digestBytes : asLong(t, length);
  if (bytes < 1) throw valueError(t, 'key length must be greater than 0.');
  if (bytes > INT_MAX) throw valueError(t, 'key length is too great.');
  t.heap.reserve(bytes);
  t.charge(count * ROUND_STEPS * Math.ceil(bytes / algorithm.digestBytes));
  return newBytes(t, algorithm.derive(passwordBytes, saltBytes, count, bytes));
}

const SCRYPT = signature('scrypt', {
  params: ['password', 'salt', 'n', 'r', 'p', 'maxmem', 'dklen'],
  required: 1,
  positionalMax: 1,
});

function scryptKey(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [password, salt, n, r, p, maxmem, dklen] = parseArguments(t, SCRYPT, args, kwnames);
  const passwordBytes = bufferOf(t, password as PyObject);
  if (salt == null) throw typeError(t, 'salt is required');
  const saltBytes = bufferOf(t, salt);
  const cost = unsigned(t, n ?? null, 'n');
  if (cost < 2n || (cost & (cost - 1n)) !== 0n) throw valueError(t, 'n must be a power of 2.');
  const blocks = unsigned(t, r ?? null, 'r');
  const lanes = unsigned(t, p ?? null, 'p');
  const memory = maxmem == null ? 0 : asLong(t, maxmem);
  if (memory < 0 || memory > INT_MAX) throw valueError(t, `maxmem must be positive and smaller than ${INT_MAX}`);
  const bytes = dklen == null ? 64 : asLong(t, dklen);
  if (bytes < 1 || bytes > INT_MAX) throw valueError(t, `dklen must be greater than 0 and smaller than ${INT_MAX}`);
  const needed = lanes * 128n * blocks + 128n * blocks * (cost + 2n);
  const allowed = BigInt(memory === 0 ? SCRYPT_BYTES_MAX : memory);
  if (blocks < 1n || lanes < 1n || blocks * lanes > 2n ** 30n - 1n || needed > allowed) {
    throw valueError(t, 'Invalid parameter combination for n, r, p, maxmem.');
  }
  t.heap.reserve(Number(needed) + bytes);
  t.charge(Number(cost * blocks * lanes) * ROUND_STEPS);
  const options = { N: Number(cost), r: Number(blocks), p: Number(lanes), dkLen: bytes, maxmem: 2 ** 40 };
  return newBytes(t, scrypt(passwordBytes, saltBytes, options));
}

function unsigned(t: Thread, o: PyObject | null, what: string): bigint {
  if (o !== null && isInt(o)) {
    const whole = index(t, o);
    const value = BigInt(whole.value as Integer);
    decref(t, whole);
    if (value >= 0n && value < 2n ** 64n) return value;
  }
  throw typeError(t, `${what} is required and must be an unsigned int`);
}

/** Those that `hashlib` has functions for. */
const CONSTRUCTORS = HASH_ALGORITHMS.filter(({ name }) => !/^(sha512_|ripemd)/.test(name));

function init(t: Thread, module: PyObject): void {
  const constructors = newDict(t);
  const dict = moduleDict(module as never);
  for (const { name } of CONSTRUCTORS) {
    const made = getAttrText(t, module, `openssl_${name}`);
    const text = newStr(t, name);
    dictSetItem(t, constructors, made, text);
    decref(t, text);
    decref(t, made);
  }
  const shown = newMappingProxy(t, constructors);
  decref(t, constructors);
  const key = t.name('_constructors');
  dictSetItem(t, dict, key, shown);
  decref(t, shown);
}

function digestNames(t: Thread): PyObject {
  const names = HASH_ALGORITHMS.map(({ name }) => newStr(t, name));
  const set = newFrozenset(t, names);
  decrefAll(t, names);
  return set;
}

export const HASHLIB: NativeModule = {
  name: '_hashlib',
  doc: 'OpenSSL interface for hashlib module',
  functions: [
    ...CONSTRUCTORS.map(constructorOf),
    keywords('new', (t, _self, args, kwnames) => newByName(t, args, kwnames), {
      signature: "($module, /, name, string=b'', *, usedforsecurity=True)",
    }),
    keywords('hmac_new', (t, _self, args, kwnames) => newHmac(t, args, kwnames), {
      signature: "($module, /, key, msg=b'', digestmod=None)",
    }),
    keywords('hmac_digest', (t, _self, args, kwnames) => hmacDigest(t, args, kwnames), {
      signature: '($module, /, key, msg, digest)',
    }),
    keywords('pbkdf2_hmac', (t, _self, args, kwnames) => pbkdf2Hmac(t, args, kwnames)),
    keywords('scrypt', (t, _self, args, kwnames) => scryptKey(t, args, kwnames)),
    noArgs('get_fips_mode', (t) => newInt(t, 0), { signature: '($module, /)' }),
    positional('compare_digest', [2, 2], (t, _self, [a, b]) => compareDigest(t, a as PyObject, b as PyObject), {
      signature: '($module, a, b, /)',
    }),
  ],
  types: () => ({ HASH, HASHXOF, HMAC, UnsupportedDigestmodError: UNSUPPORTED }),
  values: { openssl_md_meth_names: digestNames },
  init,
};
