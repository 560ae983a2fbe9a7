// _thread: locks and thread identity for a process of one thread. Follows Modules/_threadmodule.c, CPython 3.10-3.13.
// A lock that is held cannot be waited for here: nobody else runs. Waiting raises instead of hanging, and says so.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { raiseNew, runtimeError } from '../objects/errors.ts';
import { RUNTIME_ERROR } from '../objects/exceptions.ts';
import { asDouble, newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { newStr } from '../objects/str.ts';
import type { NativeModule } from './native-module.ts';

/** The identity of the one thread: any number that looks like an address. */
const MAIN_THREAD = 140_000_000_000_000;

class LockData {
  count = 0;
  constructor(readonly isReentrant: boolean) {}
}

function lock(o: PyObject): LockData {
  return o.value as LockData;
}

const ACQUIRE = signature('acquire', { params: ['blocking', 'timeout'], required: 0 });

function acquire(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [blocking, timeout] = parseArguments(t, ACQUIRE, args, kwnames);
  const data = lock(o);
  if (data.count === 0 || data.isReentrant) {
    data.count++;
    return newBool(t, true);
  }
  const seconds = timeout == null ? -1 : asDouble(t, timeout);
  if ((blocking != null && !isTrue(t, blocking)) || seconds >= 0) {
    if (seconds > 0) t.clock.advance(BigInt(Math.round(seconds * 1e9)));
    return newBool(t, false);
  }
  throw raiseNew(t, RUNTIME_ERROR, 'deadlock: the lock is held and no other thread can release it (HeapLab)');
}

function release(t: Thread, o: PyObject): void {
  const data = lock(o);
  if (data.count === 0) throw runtimeError(t, data.isReentrant ? 'cannot release un-acquired lock' : 'release unlocked lock');
  data.count--;
}

function define(name: string, isReentrant: boolean): TypeSpec {
  return new TypeSpec({
    name,
    module: '_thread',
    flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs | (isReentrant ? TypeFlags.BaseType : 0),
    basicsize: isReentrant ? 48 : 32,
    slots: {
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        clearWeakrefs(t, o as PyContainer);
        releaseObject(t, o);
      },
      tpTraverse: () => undefined,
      tpNew: (t, type) => {
        const o = newInstance(t, type);
        o.value = new LockData(isReentrant);
        return o;
      },
      tpRepr: (t, o) => {
        const { count } = lock(o);
        const at = `0x${t.heap.idOf(o).toString(16).padStart(12, '0')}`;
        const head = `<${count > 0 ? 'locked' : 'unlocked'} _thread.${name} object`;
        return newStr(
          t,
          isReentrant ? `${head} owner=${count > 0 ? MAIN_THREAD : 0} count=${count} at ${at}>` : `${head} at ${at}>`,
        );
      },
    },
    methods: [
      keywords('acquire', acquire),
      keywords('acquire_lock', acquire),
      noArgs('release', (t, o) => {
        release(t, o);
        return incref(t.none);
      }),
      noArgs('locked', (t, o) => newBool(t, lock(o).count > 0)),
      keywords('__enter__', acquire),
      positional('__exit__', [3, 3], (t, o) => {
        release(t, o);
        return incref(t.none);
      }),
      noArgs('_is_owned', (t, o) => newBool(t, lock(o).count > 0)),
      noArgs('_recursion_count', (t, o) => newInt(t, lock(o).count)),
    ],
  });
}

const LOCK = define('lock', false);
const RLOCK = define('RLock', true);

export const THREAD: NativeModule = {
  name: '_thread',
  functions: [
    noArgs('get_ident', (t) => newInt(t, MAIN_THREAD)),
    noArgs('get_native_id', (t) => newInt(t, 1)),
    noArgs('allocate_lock', (t) => t.call(t.typeOf(LOCK), [], null)),
    noArgs('_count', (t) => newInt(t, 0)),
    positional('stack_size', [0, 1], (t) => newInt(t, 0)),
  ],
  types: () => ({ LockType: LOCK, lock: LOCK, RLock: RLOCK }),
  values: {
    TIMEOUT_MAX: (t) => newFloat(t, 9223372036),
    error: (t) => incref(t.typeOf(RUNTIME_ERROR)),
  },
  missing: ['start_new_thread', 'start_joinable_thread', '_local', 'interrupt_main'],
};
