// Asynchronous generators and the awaitables that drive them: asend (also what __anext__ gives), athrow and aclose.
// Follows the second half of Objects/genobject.c, CPython 3.13. A value yielded by the generator itself (and not by something it
// awaits) travels in a wrapper, so that the awaitable can tell them apart.

import type { FreeList } from '../heap/free-lists.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type GetSetSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import { exceptionMatches, PyRaise, raiseWith, runtimeError, stopIteration } from './errors.ts';
import { GENERATOR_EXIT, STOP_ASYNC_ITERATION, STOP_ITERATION } from './exceptions.ts';
import type { Machine } from './frame.ts';
import {
  dealloc,
  finalize,
  GenState,
  generatorData,
  nameGetSet,
  type PyGenerator,
  repr,
  send,
  throwInto,
  traverse,
  yieldFrom,
} from './generator.ts';
import { releaseObject } from './object.ts';
import { classGetItem } from './type.ts';

const enum Awaiting {
  Init = 0,
  Iter = 1,
  Closed = 2,
}

/** The `value` of asend, athrow and aclose awaitables. */
class Await {
  state: Awaiting = Awaiting.Init;
  constructor(
    readonly gen: PyGenerator,
    /** asend: the value to send; athrow: the arguments; aclose: null. Owned. */
    readonly args: readonly PyObject[] | null,
    readonly isSend: boolean,
  ) {}
}

/** ASYNC_GEN_WRAP: a value yielded by an asynchronous generator. Borrows `value`. */
export function wrapValue(t: Thread, value: PyObject): PyObject {
  return newListed(t, t.heap.freeLists.wrappedValue, WRAPPED_VALUE, incref(value));
}

export const WRAPPED_VALUE = new TypeSpec({
  name: 'async_generator_wrapped_value',
  flags: TypeFlags.HaveGc,
  basicsize: 24,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      decref(t, o.value as PyObject);
      if (t.heap.freeLists.wrappedValue.park(o.address)) t.heap.parkContainer();
      else releaseObject(t, o);
    },
    tpTraverse: (o, visit) => visit(o.value as PyObject),
  },
});

/** What an event loop wants to be called with: at the first use of a generator, and instead of closing one that is dropped. */
export interface AsyncgenHooks {
  firstiter: PyObject | null;
  finalizer: PyObject | null;
}

interface HookedThread extends Thread {
  readonly modules: { readonly asyncgenHooks: AsyncgenHooks };
}

/** async_gen_init_hooks */
function initHooks(t: Thread, gen: PyObject): void {
  const data = generatorData(gen);
  if (data.hooksInited) return;
  data.hooksInited = true;
  const { firstiter, finalizer } = (t as HookedThread).modules.asyncgenHooks;
  if (finalizer !== null) data.extra = incref(finalizer);
  if (firstiter === null) return;
  incref(firstiter);
  try {
    decref(t, t.call(firstiter, [gen], null));
  } finally {
    decref(t, firstiter);
  }
}

function newListed(t: Thread, list: FreeList | null, spec: TypeSpec, data: unknown): PyObject {
  const type = t.typeOf(spec);
  const address = list?.take();
  const o =
    address !== undefined ? t.heap.reuseContainer(type, address, data) : t.heap.newContainer(t, type, type.basicsize, data);
  t.heap.track(o);
  return o;
}

function newAwait(t: Thread, spec: TypeSpec, data: Await): PyObject {
  return newListed(t, spec === ASEND ? t.heap.freeLists.asend : null, spec, data);
}

function asend(t: Thread, gen: PyObject, value: PyObject): PyObject {
  initHooks(t, gen);
  return newAwait(t, ASEND, new Await(incref(gen) as PyGenerator, [incref(value)], true));
}

function athrow(t: Thread, gen: PyObject, args: readonly PyObject[]): PyObject {
  if (args.length > 1 && t.profile.deprecatesThrowTriple) {
    t.warn(
      'DeprecationWarning',
      'the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.',
    );
  }
  initHooks(t, gen);
  return newAwait(t, ATHROW, new Await(incref(gen) as PyGenerator, args.map(incref), false));
}

function aclose(t: Thread, gen: PyObject): PyObject {
  initHooks(t, gen);
  return newAwait(t, ATHROW, new Await(incref(gen) as PyGenerator, null, false));
}

const awaitOf = (o: PyObject): Await => o.value as Await;

/** What came out of the generator: a wrapped value ends the awaiting with it, anything else is passed on. Steals `result`. */
function unwrap(t: Thread, gen: PyGenerator, result: PyObject): PyObject {
  if (result.type !== t.typeOf(WRAPPED_VALUE)) return result;
  generatorData(gen).runningAsync = false;
  const value = incref(result.value as PyObject);
  decref(t, result);
  throw stopIteration(t, value);
}

/** Runs a step; an exception marks the generator as no longer running, and as closed when it is over. */
function step(t: Thread, gen: PyGenerator, run: () => PyObject): PyObject {
  let result: PyObject;
  try {
    result = run();
  } catch (thrown) {
    const data = generatorData(gen);
    if (thrown instanceof PyRaise) {
      if (exceptionMatches(t, thrown, STOP_ASYNC_ITERATION) || exceptionMatches(t, thrown, GENERATOR_EXIT)) data.closed = true;
    }
    data.runningAsync = false;
    throw thrown;
  }
  return unwrap(t, gen, result);
}

function sendTo(t: Thread, o: PyObject, arg: PyObject): PyObject {
  const data = awaitOf(o);
  if (data.state === Awaiting.Closed) throw runtimeError(t, 'cannot reuse already awaited __anext__()/asend()');
  const gen = generatorData(data.gen);
  let sent = arg;
  if (data.state === Awaiting.Init) {
    if (gen.runningAsync) {
      if (t.profile.throwBeginsAwaiting) data.state = Awaiting.Closed;
      throw runtimeError(t, 'anext(): asynchronous generator is already running');
    }
    if (arg === t.none) sent = (data.args as readonly PyObject[])[0] as PyObject;
    data.state = Awaiting.Iter;
  }
  gen.runningAsync = true;
  try {
    return step(t, data.gen, () => send(t, data.gen, sent, null, false));
  } catch (thrown) {
    data.state = Awaiting.Closed;
    throw thrown;
  }
}

function throwIntoSend(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const data = awaitOf(o);
  if (data.state === Awaiting.Closed) throw runtimeError(t, 'cannot reuse already awaited __anext__()/asend()');
  if (data.state === Awaiting.Init && t.profile.throwBeginsAwaiting) {
    const gen = generatorData(data.gen);
    if (gen.runningAsync) {
      data.state = Awaiting.Closed;
      throw runtimeError(t, 'anext(): asynchronous generator is already running');
    }
    data.state = Awaiting.Iter;
    gen.runningAsync = true;
  }
  try {
    return step(t, data.gen, () => throwInto(t, data.gen, false, args[0] as PyObject, args[1] ?? null, args[2] ?? null));
  } catch (thrown) {
    data.state = Awaiting.Closed;
    throw thrown;
  }
}

const AWAIT_REUSED = 'cannot reuse already awaited aclose()/athrow()';

function sendToThrow(t: Thread, o: PyObject, arg: PyObject): PyObject {
  const data = awaitOf(o);
  const gen = generatorData(data.gen);
  if (data.state === Awaiting.Closed) throw runtimeError(t, AWAIT_REUSED);
  if (gen.state >= GenState.Completed) {
    data.state = Awaiting.Closed;
    throw raiseWith(t, STOP_ITERATION, []);
  }
  if (data.state === Awaiting.Init) {
    if (gen.runningAsync) {
      data.state = Awaiting.Closed;
      const what = data.args === null ? 'aclose' : 'athrow';
      throw runtimeError(t, `${what}(): asynchronous generator is already running`);
    }
    if (gen.closed) {
      data.state = Awaiting.Closed;
      throw raiseWith(t, STOP_ASYNC_ITERATION, []);
    }
    if (arg !== t.none) throw runtimeError(t, "can't send non-None value to a just-started coroutine");
    data.state = Awaiting.Iter;
    gen.runningAsync = true;
    return begin(t, data);
  }
  const resume = (): PyObject => send(t, data.gen, arg, null, false);
  // athrow() stays open on an exception once it is under way.
  if (data.args !== null) return step(t, data.gen, resume);
  return guardThrow(t, data, () => refuseYield(t, data, resume()));
}

function begin(t: Thread, data: Await): PyObject {
  return guardThrow(t, data, () => {
    if (data.args === null) {
      // aclose(): the generator must not yield again.
      generatorData(data.gen).closed = true;
      return refuseYield(t, data, throwInto(t, data.gen, false, t.typeOf(GENERATOR_EXIT), null, null));
    }
    const [typ, val, tb] = data.args;
    return unwrap(t, data.gen, throwInto(t, data.gen, false, typ as PyObject, val ?? null, tb ?? null));
  });
}

/** aclose(): a yielded value is an error. Steals `result`. */
function refuseYield(t: Thread, data: Await, result: PyObject): PyObject {
  if (result.type !== t.typeOf(WRAPPED_VALUE)) return result;
  decref(t, result);
  generatorData(data.gen).runningAsync = false;
  data.state = Awaiting.Closed;
  throw runtimeError(t, 'async generator ignored GeneratorExit');
}

/** Ends the awaiting on an exception; for aclose() the ends of the generator are a plain return. */
function guardThrow(t: Thread, data: Await, body: () => PyObject): PyObject {
  try {
    return data.args === null ? asPlainReturn(t, body) : body();
  } catch (thrown) {
    generatorData(data.gen).runningAsync = false;
    data.state = Awaiting.Closed;
    throw thrown;
  }
}

/** StopAsyncIteration and GeneratorExit become StopIteration. */
function asPlainReturn(t: Thread, body: () => PyObject): PyObject {
  try {
    return body();
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    if (!exceptionMatches(t, thrown, STOP_ASYNC_ITERATION) && !exceptionMatches(t, thrown, GENERATOR_EXIT)) throw thrown;
    decref(t, thrown.value);
    throw raiseWith(t, STOP_ITERATION, []);
  }
}

function throwIntoThrow(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const data = awaitOf(o);
  if (data.state === Awaiting.Closed) throw runtimeError(t, AWAIT_REUSED);
  const run = (): PyObject => throwInto(t, data.gen, false, args[0] as PyObject, args[1] ?? null, args[2] ?? null);
  if (!t.profile.throwBeginsAwaiting) {
    // What was not begun is begun still after this, and an exception ends nothing.
    if (data.args !== null) return step(t, data.gen, run);
    return asPlainReturn(t, () => refuseYield(t, data, run()));
  }
  if (data.state === Awaiting.Init) {
    const gen = generatorData(data.gen);
    if (gen.runningAsync) {
      data.state = Awaiting.Closed;
      throw runtimeError(t, `${data.args === null ? 'aclose' : 'athrow'}(): asynchronous generator is already running`);
    }
    data.state = Awaiting.Iter;
    gen.runningAsync = true;
  }
  return guardThrow(t, data, () => (data.args === null ? refuseYield(t, data, run()) : unwrap(t, data.gen, run())));
}

/** close(): throws GeneratorExit where a throw may begin it, else ends it without more ado. */
function closeAwait(throwing: (t: Thread, o: PyObject, args: readonly PyObject[]) => PyObject) {
  return (t: Thread, o: PyObject): PyObject => {
    const data = awaitOf(o);
    if (data.state === Awaiting.Closed || !t.profile.throwBeginsAwaiting) {
      data.state = Awaiting.Closed;
      return incref(t.none);
    }
    try {
      decref(t, throwing(t, o, [t.typeOf(GENERATOR_EXIT)]));
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown;
      const over = [STOP_ITERATION, STOP_ASYNC_ITERATION, GENERATOR_EXIT].some((spec) => exceptionMatches(t, thrown, spec));
      if (!over) throw thrown;
      decref(t, thrown.value);
      return incref(t.none);
    }
    throw runtimeError(t, 'coroutine ignored GeneratorExit');
  };
}

function awaitDealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  const { gen, args, state, isSend } = awaitOf(o);
  if (state === Awaiting.Init && t.profile.tellsOfUnawaitedMethods)
    (t as Machine).warnUnawaited(gen, isSend ? 'asend' : args === null ? 'aclose' : 'athrow');
  decref(t, gen);
  for (const arg of args ?? []) decref(t, arg);
  if (isSend && t.heap.freeLists.asend.park(o.address)) t.heap.parkContainer();
  else releaseObject(t, o);
}

function awaitTraverse(o: PyObject, visit: (child: PyObject) => void): void {
  const { gen, args } = awaitOf(o);
  visit(gen);
  for (const arg of args ?? []) visit(arg);
}

export const ASEND = new TypeSpec({
  name: 'async_generator_asend',
  flags: TypeFlags.HaveGc,
  basicsize: 40,
  slots: {
    tpDealloc: awaitDealloc,
    tpTraverse: awaitTraverse,
    tpIter: (_t, o) => incref(o),
    tpIternext: (t, o) => sendTo(t, o, t.none),
    amAwait: (_t, o) => incref(o),
  },
  methods: [oneArg('send', sendTo), positional('throw', [1, 3], throwIntoSend), noArgs('close', closeAwait(throwIntoSend))],
});

export const ATHROW = new TypeSpec({
  name: 'async_generator_athrow',
  flags: TypeFlags.HaveGc,
  basicsize: 40,
  slots: {
    tpDealloc: awaitDealloc,
    tpTraverse: awaitTraverse,
    tpIter: (_t, o) => incref(o),
    tpIternext: (t, o) => sendToThrow(t, o, t.none),
    amAwait: (_t, o) => incref(o),
  },
  methods: [
    oneArg('send', sendToThrow),
    positional('throw', [1, 3], throwIntoThrow),
    noArgs('close', closeAwait(throwIntoThrow)),
  ],
});

const getset: readonly GetSetSpec[] = [
  ...nameGetSet('ag', (p) => p.asyncGeneratorsShowSuspension).filter((spec) => spec.name !== 'ag_running'),
  { name: 'ag_running', member: true, get: (t, o) => newBool(t, generatorData(o).runningAsync) },
  { name: 'ag_await', get: (t, o) => incref(yieldFrom(generatorData(o)) ?? t.none) },
];

export const ASYNC_GENERATOR = new TypeSpec({
  name: 'async_generator',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs | TypeFlags.DisallowInstantiation,
  basicsize: (p) => p.generatorBytes('async_generator', 0),
  itemsize: 8,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpFinalize: finalize,
    tpRepr: repr,
    tpItemCount: (o) => generatorData(o).slots,
    amAiter: (_t, o) => incref(o),
    amAnext: (t, o) => asend(t, o, t.none),
  },
  methods: [
    oneArg('asend', asend),
    positional('athrow', [1, 3], athrow),
    noArgs('aclose', aclose),
    oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
  ],
  getset,
  doc: 'A suspended asynchronous generator function.',
});
