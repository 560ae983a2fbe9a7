// _thread.lock and _thread.RLock. Follows lock_acquire_parse_args, acquire_timed and the rlock_* functions of Modules/_threadmodule.c,
// CPython 3.10-3.13. A release does not hand the lock over: it wakes whoever has waited longest, and who comes first takes it.
// Invariant: a waiting `acquire` has changed nothing before it waits, so that it can begin anew (vm/scheduler.ts).

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { overflowError, runtimeError, typeError, valueError } from '../objects/errors.ts';
import { asDouble } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { asIndex, asInt, asLong } from '../objects/protocols/number.ts';
import { newStr } from '../objects/str.ts';
import { newTuple, tupleItems } from '../objects/tuple.ts';
import type { PyThread } from '../vm/thread.ts';

/** The longest wait in nanoseconds: a 64-bit count. */
const WAIT_MAX = 2n ** 63n - 1n;

export class LockData {
  count = 0;
  /** The identity of the thread that holds it; 0: nobody, or it is a plain lock. */
  owner = 0;
}

function lockOf(o: PyObject): LockData {
  return o.value as LockData;
}

const machine = (t: Thread): PyThread => t as PyThread;
const ACQUIRE = signature('acquire', { params: ['blocking', 'timeout'], required: 0 });

/** The time to wait in nanoseconds; null: for ever. */
function timeoutOf(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): bigint | null {
  const [blocking, timeout] = parseArguments(t, ACQUIRE, args, kwnames);
  const isBlocking = blocking == null || (t.profile.threads.blockingIsTruth ? t.truthOf(blocking) : asIndex(t, blocking) !== 0);
  const nanoseconds = timeout == null ? -1_000_000_000n : nanosecondsOf(t, timeout);
  if (!isBlocking) {
    if (nanoseconds !== -1_000_000_000n) throw valueError(t, "can't specify a timeout for a non-blocking call");
    return 0n;
  }
  if (nanoseconds === -1_000_000_000n) return null;
  if (nanoseconds < 0n) throw valueError(t, t.profile.threads.negativeTimeout);
  return nanoseconds;
}

/** A number of seconds, rounded up to nanoseconds (_PyTime_FromSecondsObject). */
export function nanosecondsOf(t: Thread, o: PyObject): bigint {
  const seconds = o.type === t.types.float ? asDouble(t, o) : isNumber(t, o);
  if (Number.isNaN(seconds)) throw valueError(t, 'Invalid value NaN (not a number)');
  if (Math.abs(seconds) >= 9223372037) throw overflowError(t, t.profile.threads.timestampTooLarge);
  const nanoseconds = BigInt(Math.ceil(seconds * 1e9));
  return nanoseconds > WAIT_MAX ? WAIT_MAX : nanoseconds;
}

function isNumber(t: Thread, o: PyObject): number {
  if ((o.type.flags & TypeFlags.LongSubclass) === 0 && o.type.mro.includes(t.types.float)) return asDouble(t, o);
  if (o.type.ops.nbIndex === null) throw typeError(t, `'${o.type.name}' object cannot be interpreted as an integer`);
  return asInt(t, o);
}

function take(t: Thread, data: LockData): boolean {
  if (data.count > 0) return false;
  data.count = 1;
  data.owner = machine(t).threads.current.ident;
  return true;
}

function acquireLock(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const timeout = timeoutOf(t, args, kwnames);
  const data = lockOf(o);
  return newBool(t, wait(t, data, timeout));
}

/** Takes the lock, after waiting if need be. */
export function wait(t: Thread, data: LockData, timeout: bigint | null): boolean {
  const { threads } = machine(t);
  if (timeout === 0n && threads.current.over === null) return take(t, data);
  return threads.waitUntil(data, () => take(t, data), timeout);
}

export function free(t: Thread, data: LockData): void {
  data.count = 0;
  data.owner = 0;
  machine(t).threads.notify(data);
}

function releaseLock(t: Thread, o: PyObject): PyObject {
  const data = lockOf(o);
  if (data.count === 0) throw runtimeError(t, 'release unlocked lock');
  free(t, data);
  return incref(t.none);
}

function acquireRLock(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const timeout = timeoutOf(t, args, kwnames);
  const data = lockOf(o);
  if (isOwned(t, data)) {
    data.count++;
    return newBool(t, true);
  }
  return newBool(t, wait(t, data, timeout));
}

const isOwned = (t: Thread, data: LockData): boolean => data.count > 0 && data.owner === machine(t).threads.current.ident;

function releaseRLock(t: Thread, o: PyObject): PyObject {
  const data = lockOf(o);
  if (!isOwned(t, data)) throw runtimeError(t, 'cannot release un-acquired lock');
  if (data.count === 1) free(t, data);
  else data.count--;
  return incref(t.none);
}

function releaseSave(t: Thread, o: PyObject): PyObject {
  const data = lockOf(o);
  if (data.count === 0) throw runtimeError(t, 'cannot release un-acquired lock');
  const saved = newTuple(t, [newInt(t, data.count), newInt(t, data.owner)]);
  free(t, data);
  return saved;
}

function acquireRestore(t: Thread, o: PyObject, saved: PyObject): PyObject {
  const [count, owner] = tupleItems(saved as PyContainer) as [PyObject, PyObject];
  const data = lockOf(o);
  wait(t, data, null);
  data.count = asInt(t, count);
  data.owner = asLong(t, owner);
  return incref(t.none);
}

function reset(t: Thread, o: PyObject): PyObject {
  free(t, lockOf(o));
  return incref(t.none);
}

function addressText(t: Thread, o: PyObject): string {
  return `0x${t.heap.idOf(o).toString(16)}`;
}

const state = (data: LockData): string => (data.count > 0 ? 'locked' : 'unlocked');

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  clearWeakrefs(t, o as PyContainer);
  releaseObject(t, o);
}

export function newLock(t: Thread): PyContainer {
  const o = newInstance(t, t.typeOf(LOCK));
  o.value = new LockData();
  return o;
}

export const LOCK = new TypeSpec({
  name: 'lock',
  module: '_thread',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs,
  basicsize: 40,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: () => undefined,
    tpNew: (t, type, args) => {
      if (!t.profile.threads.lockTypeCallable) throw typeError(t, "cannot create '_thread.lock' instances");
      if (args.length > 0) throw typeError(t, `lock expected 0 arguments, got ${args.length}`);
      const o = newInstance(t, type);
      o.value = new LockData();
      return o;
    },
    tpRepr: (t, o) => newStr(t, `<${state(lockOf(o))} _thread.lock object at ${addressText(t, o)}>`),
  },
  methods: [
    keywords('acquire_lock', acquireLock),
    keywords('acquire', acquireLock),
    noArgs('release_lock', releaseLock),
    noArgs('release', releaseLock),
    noArgs('locked_lock', (t, o) => newBool(t, lockOf(o).count > 0)),
    noArgs('locked', (t, o) => newBool(t, lockOf(o).count > 0)),
    keywords('__enter__', acquireLock),
    positional('__exit__', [0, 3], releaseLock),
    noArgs('_at_fork_reinit', reset),
  ],
});

export const RLOCK = new TypeSpec({
  name: 'RLock',
  module: '_thread',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs | TypeFlags.BaseType,
  basicsize: 48,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: () => undefined,
    tpNew: (t, type) => {
      const o = newInstance(t, type);
      o.value = new LockData();
      return o;
    },
    tpRepr: (t, o) => {
      const data = lockOf(o);
      const name = o.type.spec === null ? o.type.name : '_thread.RLock';
      return newStr(t, `<${state(data)} ${name} object owner=${data.owner} count=${data.count} at ${addressText(t, o)}>`);
    },
  },
  methods: [
    keywords('acquire', acquireRLock),
    noArgs('release', releaseRLock),
    noArgs('_is_owned', (t, o) => newBool(t, isOwned(t, lockOf(o)))),
    oneArg('_acquire_restore', acquireRestore),
    noArgs('_release_save', releaseSave),
    noArgs('_recursion_count', (t, o) => newInt(t, isOwned(t, lockOf(o)) ? lockOf(o).count : 0), {
      when: (p) => p.threads.hasRecursionCount,
    }),
    keywords('__enter__', acquireRLock),
    positional('__exit__', [0, 3], releaseRLock),
    noArgs('_at_fork_reinit', reset),
  ],
});
