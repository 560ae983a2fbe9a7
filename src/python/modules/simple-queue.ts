// _queue.SimpleQueue: a queue without a bound that threads wait on. Follows Modules/_queuemodule.c, CPython 3.10-3.13.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { raiseWith, typeError, valueError } from '../objects/errors.ts';
import { EXCEPTION } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { classGetItem } from '../objects/type.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';
import { nanosecondsOf } from './thread-lock.ts';

const EMPTY = new TypeSpec({
  name: 'Empty',
  module: '_queue',
  base: () => EXCEPTION,
  flags: TypeFlags.BaseType,
  basicsize: (profile) => profile.exceptionBytes,
  slots: {},
});

/** Owned items, the next one first. */
class QueueData {
  items: PyObject[] = [];
}

const queueOf = (o: PyObject): QueueData => o.value as QueueData;
const PUT = signature('put', { params: ['item', 'block', 'timeout'], required: 1 });
const PUT_NOWAIT = signature('put_nowait', { params: ['item'] });
const GET = signature('get', { params: ['block', 'timeout'], required: 0 });

function put(t: Thread, o: PyObject, item: PyObject): PyObject {
  const data = queueOf(o);
  data.items.push(incref(item));
  (t as PyThread).threads.notify(data);
  return incref(t.none);
}

function get(t: Thread, o: PyObject, timeout: bigint | null): PyObject {
  const data = queueOf(o);
  const { threads } = t as PyThread;
  const isThere = (): boolean => data.items.length > 0;
  const arrived = timeout === 0n && threads.current.over === null ? isThere() : threads.waitUntil(data, isThere, timeout);
  if (!arrived) throw raiseWith(t, EMPTY, []);
  return data.items.shift() as PyObject;
}

function timeoutOf(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): bigint | null {
  const [block, timeout] = parseArguments(t, GET, args, kwnames);
  if (block != null && !isTrue(t, block)) return 0n;
  if (timeout == null || timeout === t.none) return null;
  const nanoseconds = nanosecondsOf(t, timeout);
  if (nanoseconds < 0n) throw valueError(t, "'timeout' must be a non-negative number");
  return nanoseconds;
}

function clear(t: Thread, o: PyObject): void {
  const data = queueOf(o);
  const { items } = data;
  data.items = [];
  for (const item of items) decref(t, item);
}

const SIMPLE_QUEUE = new TypeSpec({
  name: 'SimpleQueue',
  module: '_queue',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs | TypeFlags.BaseType,
  basicsize: (p) => p.threads.simpleQueueBytes,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clearWeakrefs(t, o as PyContainer);
      clear(t, o);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => queueOf(o).items.forEach(visit),
    tpClear: clear,
    tpNew: (t, type, args, kwnames) => {
      if (type.spec !== null && args.length > (kwnames?.length ?? 0))
        throw typeError(t, 'SimpleQueue() takes no positional arguments');
      const o = newInstance(t, type);
      o.value = new QueueData();
      return o;
    },
  },
  methods: [
    noArgs('empty', (t, o) => newBool(t, queueOf(o).items.length === 0)),
    keywords('get', (t, o, args, kwnames) => get(t, o, timeoutOf(t, args, kwnames))),
    noArgs('get_nowait', (t, o) => get(t, o, 0n)),
    keywords('put', (t, o, args, kwnames) => put(t, o, parseArguments(t, PUT, args, kwnames)[0] as PyObject)),
    keywords('put_nowait', (t, o, args, kwnames) => put(t, o, parseArguments(t, PUT_NOWAIT, args, kwnames)[0] as PyObject)),
    noArgs('qsize', (t, o) => newInt(t, queueOf(o).items.length)),
    oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
  ],
});

export const QUEUE_MODULE: NativeModule = { name: '_queue', types: () => ({ Empty: EMPTY, SimpleQueue: SIMPLE_QUEUE }) };
