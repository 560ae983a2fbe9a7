// _thread._ThreadHandle: what one joins a thread by. Follows ThreadHandle_* of Modules/_threadmodule.c, CPython 3.13.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from '../objects/bool.ts';
import { runtimeError, typeError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { newStr } from '../objects/str.ts';
import type { PyThread } from '../vm/thread.ts';
import { nanosecondsOf } from './thread-lock.ts';

export class HandleData {
  state: 'not started' | 'starting' | 'running' | 'done' = 'not started';
  ident = 0;

  /** The thread is over: whoever joins goes on. */
  setDone(t: Thread): void {
    this.state = 'done';
    (t as PyThread).threads.notifyAll(this);
  }
}

export function handleOf(o: PyObject): HandleData {
  return o.value as HandleData;
}

/** Joins: waits until the thread is done. Ask for a timeout below 0 to wait for ever. */
function join(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const data = handleOf(o);
  const { threads } = t as PyThread;
  const given = args[0];
  let timeout: bigint | null = null;
  if (given !== undefined && given !== t.none) {
    const nanoseconds = nanosecondsOf(t, given);
    timeout = nanoseconds < 0n ? null : nanoseconds;
  }
  if (data.state === 'not started') throw runtimeError(t, 'thread not started');
  if (data.state !== 'done' && data.ident === threads.current.ident) throw runtimeError(t, 'Cannot join current thread');
  threads.waitUntil(data, () => data.state === 'done', timeout);
  return incref(t.none);
}

export const THREAD_HANDLE = new TypeSpec({
  name: '_ThreadHandle',
  module: '_thread',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs,
  basicsize: 32,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clearWeakrefs(t, o as PyContainer);
      releaseObject(t, o);
    },
    tpTraverse: () => undefined,
    tpNew: (t, type, args) => {
      if (args.length > 0) throw typeError(t, '_ThreadHandle takes no arguments');
      const o = newInstance(t, type);
      o.value = new HandleData();
      return o;
    },
    tpRepr: (t, o) => newStr(t, `<_thread._ThreadHandle object: ident=${handleOf(o).ident}>`),
  },
  methods: [
    positional('join', [0, 1], join),
    noArgs('_set_done', (t, o) => {
      const data = handleOf(o);
      if (data.state === 'not started') throw runtimeError(t, 'thread not started');
      data.setDone(t);
      return incref(t.none);
    }),
    noArgs('is_done', (t, o) => newBool(t, handleOf(o).state === 'done')),
  ],
  getset: [
    {
      name: 'ident',
      get: (t, o) => (handleOf(o).state === 'not started' ? newInt(t, 0) : newInt(t, handleOf(o).ident)),
    },
  ],
});
