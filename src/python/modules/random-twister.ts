// `_random`: the Mersenne Twister under `random`. Follows Modules/_randommodule.c of CPython 3.10-3.13.
// DEVIATION: without an argument CPython seeds from the system; here from the session's seed and a count of such seedings, so that
// every run of a session gives the same numbers (test/python/modules/random-twister.test.ts).

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { MersenneTwister } from '../numbers/mersenne-twister.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { newFloat } from '../objects/float.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { asInt } from '../objects/protocols/number.ts';
import { hash } from '../objects/protocols/object.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import type { NativeModule } from './native-module.ts';

const STATE_WORDS = 624;
/** Object header, position and state. */
const RANDOM_BYTES = 2520;

function twister(o: PyObject): MersenneTwister {
  return o.value as MersenneTwister;
}

function randomNew(t: Thread, type: PyType, args: readonly PyObject[], _kwnames: KeywordNames): PyObject {
  const o = newInstance(t, type);
  o.value = new MersenneTwister();
  if (t.profile.randomIsSeededByInit) return o;
  try {
    seed(t, o, args.length === 1 ? args[0]! : null);
  } catch (thrown) {
    decref(t, o);
    throw thrown;
  }
  return o;
}

function randomInit(t: Thread, self: PyObject, args: readonly PyObject[], _kwnames: KeywordNames): void {
  if (t.profile.randomIsSeededByInit) seed(t, self, args.length === 1 ? args[0]! : null);
}

function seed(t: Thread, self: PyObject, arg: PyObject | null): void {
  t.charge(STATE_WORDS);
  if (arg === null || arg === t.none) {
    // How many generators of this interpreter have been seeded so; kept in its type.
    const type = t.typeOf(RANDOM);
    const count = typeof type.value === 'number' ? type.value + 1 : 1;
    type.value = count;
    twister(self).seedByWords([t.seed >>> 0, count, 0x5eed]);
  } else if (isInt(arg)) {
    twister(self).seed(integerOf(arg));
  } else {
    const low = hash(t, arg);
    twister(self).seed((BigInt(t.hashHi >>> 0) << 32n) | BigInt(low >>> 0));
  }
}

function randomSeed(t: Thread, self: PyObject, args: readonly PyObject[]): PyObject {
  seed(t, self, args[0] ?? null);
  return incref(t.none);
}

function getRandBits(t: Thread, self: PyObject, arg: PyObject): PyObject {
  const count = asInt(t, arg);
  if (count < 0) throw valueError(t, 'number of bits must be non-negative');
  t.charge(count >> 5);
  t.heap.reserve(count >> 3);
  return newInt(t, twister(self).getrandbits(count));
}

function getState(t: Thread, self: PyObject): PyObject {
  return newTuple(
    t,
    twister(self)
      .getState()
      .map((word) => newInt(t, word)),
  );
}

function setState(t: Thread, self: PyObject, state: PyObject): PyObject {
  if (!isTuple(state)) throw typeError(t, 'state vector must be a tuple');
  const items = tupleItems(state);
  if (items.length !== STATE_WORDS + 1) throw valueError(t, 'state vector is the wrong size');
  const words = items.map((item) => {
    if (!isInt(item)) throw typeError(t, `'${item.type.name}' object cannot be interpreted as an integer`);
    return Number(BigInt.asUintN(32, BigInt(item.value)));
  });
  const position = integerOf(items[STATE_WORDS]!);
  if (position < 0 || position > STATE_WORDS) throw valueError(t, 'invalid state');
  words[STATE_WORDS] = Number(position);
  twister(self).setState(words);
  return incref(t.none);
}

export const RANDOM = new TypeSpec({
  name: 'Random',
  module: '_random',
  flags: TypeFlags.BaseType,
  basicsize: RANDOM_BYTES,
  slots: { tpNew: randomNew, tpInit: randomInit, tpDealloc: releaseObject },
  methods: [
    noArgs('random', (t, self) => newFloat(t, twister(self).random()), {
      doc: 'random() -> x in the interval [0, 1).',
      signature: '($self, /)',
    }),
    positional('seed', [0, 1], randomSeed, { signature: '($self, n=None, /)' }),
    noArgs('getstate', getState, { doc: 'getstate() -> tuple containing the current state.', signature: '($self, /)' }),
    oneArg('setstate', setState, { doc: 'setstate(state) -> None.  Restores generator state.', signature: '($self, state, /)' }),
    oneArg('getrandbits', getRandBits, {
      doc: 'getrandbits(k) -> x.  Generates an int with k random bits.',
      signature: '($self, k, /)',
    }),
  ],
  doc: 'Random() -> create a random number generator with its own internal state.',
});

export const RANDOM_MODULE: NativeModule = {
  name: '_random',
  doc: 'Module implements the Mersenne Twister random number generator.',
  types: () => ({ Random: RANDOM }),
};
