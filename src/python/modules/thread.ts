// _thread: starting threads, and what they are known by. Follows Modules/_threadmodule.c, CPython 3.10-3.13; who runs when is decided by
// vm/scheduler.ts. Locks, thread-local data and handles have files of their own.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { dictForEach, dictSetStr } from '../objects/dict.ts';
import { raiseWith, runtimeError, typeError, valueError } from '../objects/errors.ts';
import { RUNTIME_ERROR, SYSTEM_EXIT } from '../objects/exceptions.ts';
import { newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { moduleDict } from '../objects/module.ts';
import { getAttrText, getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { asInt, asLong, isTrue } from '../objects/protocols/number.ts';
import { strText } from '../objects/protocols/object.ts';
import { newStr } from '../objects/str.ts';
import { defineStructSequence } from '../objects/struct-sequence.ts';
import { tupleItems } from '../objects/tuple.ts';
import type { Profile } from '../profiles/profile.ts';
import type { PyThread } from '../vm/thread.ts';
import type { ThreadState } from '../vm/thread-state.ts';
import { tracebackText } from '../vm/traceback-text.ts';
import type { NativeModule } from './native-module.ts';
import { type HandleData, handleOf, THREAD_HANDLE } from './thread-handle.ts';
import { LOCAL } from './thread-local.ts';
import { free, LOCK, type LockData, newLock, RLOCK } from './thread-lock.ts';

const machine = (t: Thread): PyThread => t as PyThread;

/** What threading.excepthook is given. */
const EXCEPT_HOOK_ARGS = defineStructSequence({
  module: '_thread',
  name: '_ExceptHookArgs',
  fields: ['exc_type', 'exc_value', 'exc_traceback', 'thread'],
});

function startNewThread(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [fn, given, options] = args as [PyObject, PyObject, PyObject | undefined];
  if (fn.type.ops.tpCall === null) throw typeError(t, 'first arg must be callable');
  if ((given.type.flags & TypeFlags.TupleSubclass) === 0) throw typeError(t, '2nd arg must be a tuple');
  if (options !== undefined && (options.type.flags & TypeFlags.DictSubclass) === 0)
    throw typeError(t, 'optional 3rd arg must be a dictionary');
  refuseAtExit(t);
  const names: PyStr[] = [];
  const values: PyObject[] = [];
  if (options !== undefined) {
    dictForEach(options as PyContainer, (key, value) => {
      if (!(key instanceof PyStr)) throw typeError(t, 'keywords must be strings');
      names.push(key);
      values.push(value);
    });
  }
  const all = [...tupleItems(given as PyContainer), ...values].map(incref);
  const state = machine(t).threads.start(incref(fn), all, names.length === 0 ? null : names.map(incref));
  return newInt(t, state.ident);
}

function refuseAtExit(t: Thread): void {
  if (machine(t).finalizing) throw runtimeError(t, "can't create new thread at interpreter shutdown");
}

const START_JOINABLE = signature('start_joinable_thread', {
  params: ['function', 'handle', 'daemon'],
  required: 1,
  positionalMax: 1,
});

/** The handles of threads that the end of the program waits for. */
function startJoinable(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: readonly PyStr[] | null): PyObject {
  const [fn, given, daemon] = parseArguments(t, START_JOINABLE, args, kwnames) as [PyObject, PyObject | null, PyObject | null];
  if (fn.type.ops.tpCall === null) throw typeError(t, 'thread function must be callable');
  if (given !== null && given !== t.none && given.type !== t.typeOf(THREAD_HANDLE))
    throw typeError(t, "'handle' must be a _ThreadHandle");
  refuseAtExit(t);
  const handle = given === null || given === t.none ? t.call(t.typeOf(THREAD_HANDLE), [], null) : incref(given);
  const data = handleOf(handle);
  if (data.state !== 'not started') {
    decref(t, handle);
    throw runtimeError(t, 'thread already started');
  }
  const state = machine(t).threads.start(incref(fn), [], null);
  data.ident = state.ident;
  data.state = 'running';
  state.isDaemon = daemon !== null && isTrue(t, daemon);
  state.handle = data;
  state.whenDone = () => data.setDone(t);
  return handle;
}

/** Waits until every thread that is no daemon is done. */
function shutdown(t: Thread): PyObject {
  const { threads } = machine(t);
  const open = (): ThreadState | undefined =>
    threads.alive.find((s) => s.handle !== null && !s.isDaemon && s !== threads.current);
  for (let state = open(); state !== undefined; state = open()) {
    const data = state.handle as HandleData;
    threads.waitUntil(data, () => data.state === 'done', null);
  }
  return incref(t.none);
}

/** A held lock that the end of the running thread opens. */
function setSentinel(t: Thread): PyObject {
  const lock = newLock(t);
  const state = machine(t).threads.current;
  const data = lock.value as LockData;
  // Not counted: the lock may die before the thread does.
  state.whenDone = () => {
    if (data.count > 0) free(t, data);
  };
  return lock;
}

/** threading.excepthook's own part: prints an exception that ended a thread. */
function exceptHook(t: Thread, _self: PyObject, args: PyObject): PyObject {
  if (args.type !== t.typeOf(EXCEPT_HOOK_ARGS)) throw typeError(t, '_thread.excepthook argument type must be ExceptHookArgs');
  const [type, value, , thread] = tupleItems(args) as readonly PyObject[] as [PyObject, PyObject, PyObject, PyObject];
  if (type === t.typeOf(SYSTEM_EXIT)) return incref(t.none);
  writeError(t, `Exception in thread ${threadName(t, thread)}:\n${tracebackText(machine(t), value as PyContainer)}`);
  return incref(t.none);
}

/** To what Python calls sys.stderr now. */
function writeError(t: Thread, text: string): void {
  const { modules } = machine(t);
  if (modules.writesDirectly(machine(t), 'stderr')) return t.writeStderr(text);
  const file = modules.sysAttribute(machine(t), 'stderr');
  if (file === null || file === t.none) return;
  const write = getAttrText(t, file, 'write');
  const written = newStr(t, text);
  try {
    decref(t, t.call(write, [written], null));
  } finally {
    decref(t, written);
    decref(t, write);
  }
}

function threadName(t: Thread, thread: PyObject): string {
  const name = thread === t.none ? null : getAttrTextOrNull(t, thread, 'name');
  if (name === null) return String(machine(t).threads.current.ident);
  try {
    return strText(t, name);
  } finally {
    decref(t, name);
  }
}

function exit(t: Thread): never {
  throw raiseWith(t, SYSTEM_EXIT, []);
}

function stackSize(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const { threads } = machine(t);
  const given = args[0] === undefined ? 0 : asInt(t, args[0]);
  if (given < 0) throw valueError(t, 'size must be 0 or a positive value');
  if (given > 0 && given < 32768) throw valueError(t, `size not valid: ${given} bytes`);
  const old = threads.stackBytes;
  if (args.length > 0) threads.stackBytes = given;
  return newInt(t, old);
}

const withHandles = { when: (p: Profile): boolean => p.threads.hasHandles };
const withSentinels = { when: (p: Profile): boolean => !p.threads.hasHandles };
const ident = (t: Thread): PyObject => newInt(t, machine(t).threads.current.ident);

export const THREAD: NativeModule = {
  name: '_thread',
  functions: [
    positional('start_new_thread', [2, 3], startNewThread),
    positional('start_new', [2, 3], startNewThread),
    keywords('start_joinable_thread', startJoinable, withHandles),
    noArgs('daemon_threads_allowed', (t) => newBool(t, true), { when: (p) => p.threads.asksForDaemons }),
    noArgs('allocate_lock', (t) => newLock(t)),
    noArgs('allocate', (t) => newLock(t)),
    noArgs('exit_thread', exit),
    noArgs('exit', exit),
    noArgs('get_ident', ident),
    noArgs('get_native_id', (t) => newInt(t, machine(t).threads.current.nativeId)),
    noArgs('_count', (t) => newInt(t, machine(t).threads.alive.length - 1)),
    positional('stack_size', [0, 1], stackSize),
    noArgs('_set_sentinel', setSentinel, withSentinels),
    oneArg('_excepthook', exceptHook),
    noArgs('_is_main_interpreter', (t) => newBool(t, true), { when: (p) => p.threads.asksForDaemons }),
    noArgs('_shutdown', shutdown, withHandles),
    oneArg(
      '_make_thread_handle',
      (t, _self, o) => {
        const handle = t.call(t.typeOf(THREAD_HANDLE), [], null);
        const data = handleOf(handle);
        data.ident = asLong(t, o);
        data.state = 'running';
        return handle;
      },
      withHandles,
    ),
    noArgs('_get_main_thread_ident', (t) => newInt(t, machine(t).threads.main.ident), withHandles),
  ],
  types: () => ({ LockType: LOCK, RLock: RLOCK, _local: LOCAL, _ExceptHookArgs: EXCEPT_HOOK_ARGS }),
  values: {
    TIMEOUT_MAX: (t) => newFloat(t, 9223372036),
    error: (t) => incref(t.typeOf(RUNTIME_ERROR)),
  },
  init: (t, module) => {
    const put = (name: string, spec: typeof LOCK): void => dictSetStr(t, moduleDict(module), t.name(name), t.typeOf(spec));
    if (!t.profile.threads.hasHandles) return;
    put('lock', LOCK);
    put('_ThreadHandle', THREAD_HANDLE);
  },
  missing: ['interrupt_main'],
};
