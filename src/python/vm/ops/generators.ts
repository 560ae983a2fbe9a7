// Generators, coroutines and iteration. Follows RETURN_GENERATOR, SEND, GET_AWAITABLE, GET_AITER, GET_ANEXT ... of Python/bytecodes.c and
// _PyCoro_GetAwaitableIter (Objects/genobject.c), CPython 3.13.

import { CodeFlag } from '../../compile/code-object.ts';
import { Opcode } from '../../compile/opcodes.ts';
import { decref } from '../../heap/heap.ts';
import { incref, type PyObject } from '../../heap/object.ts';
import { ASYNC_GENERATOR } from '../../objects/async-generator.ts';
import { awaitableIter, COROUTINE } from '../../objects/coroutine.ts';
import { exceptionMatches, PyRaise, raiseNew, runtimeError, typeError } from '../../objects/errors.ts';
import { STOP_ITERATION, setCause, TYPE_ERROR } from '../../objects/exceptions.ts';
import { type Frame, keepFunction, lineOfFrame, visibleFrame } from '../../objects/frame.ts';
import type { PyFunction } from '../../objects/function.ts';
import { isPlainGenerator, linkContext, newGenerator, stopValue, yieldFrom } from '../../objects/generator.ts';
import { newInt } from '../../objects/int.ts';
import { getAttrText } from '../../objects/protocols/attribute.ts';
import { advance, getIter } from '../../objects/protocols/iterate.ts';
import { newTuple } from '../../objects/tuple.ts';
import { captureFrameExit } from '../frames.ts';
import type { Handler } from '../loop.ts';
import type { PyThread } from '../thread.ts';

/** Where a coroutine is made: file, line and name of so many frames, the innermost first (compute_cr_origin). */
function originOf(t: PyThread, innermost: Frame | null): PyObject {
  const entries: PyObject[] = [];
  const { originDepth } = t.threads.current;
  for (let frame = visibleFrame(innermost); frame !== null && entries.length < originDepth; frame = visibleFrame(frame.prev)) {
    const { filename, name } = frame.linked;
    entries.push(newTuple(t, [incref(filename), newInt(t, lineOfFrame(frame)), incref(name)]));
  }
  return newTuple(t, entries);
}

/** The frame moves into a new generator, which the caller gets. */
function returnGenerator(t: PyThread, frame: Frame, _stack: (PyObject | null)[], sp: number): number {
  const { value: f } = frame.func as PyFunction;
  const { flags } = frame.linked;
  frame.sp = sp;
  keepFunction(t, frame);
  const isCoroutine = (flags & CodeFlag.COROUTINE) !== 0;
  const isAsync = (flags & CodeFlag.ASYNC_GENERATOR) !== 0;
  const type = isCoroutine ? t.typeOf(COROUTINE) : isAsync ? t.typeOf(ASYNC_GENERATOR) : t.types.generator;
  const kind = isCoroutine ? 'coroutine' : isAsync ? 'async_generator' : 'generator';
  const gen = newGenerator(t, type, kind, frame, f.name, f.qualname);
  if (kind === 'coroutine' && t.threads.current.originDepth > 0) gen.value.extra = originOf(t, frame.prev);
  return captureFrameExit(t, frame, gen);
}

/** receiver value -- SEND target: receivers that the loop cannot enter itself. */
function send(t: PyThread, frame: Frame, stack: (PyObject | null)[], sp: number, target: number): number {
  const value = stack[sp - 1] as PyObject;
  const receiver = stack[sp - 2] as PyObject;
  if (t.entersFromHost && t.answers.isForNext(receiver)) return t.answers.carryOut(frame, sp);
  let result: PyObject | null = null;
  let returned: PyObject | null = null;
  try {
    if (value === t.none && receiver.type.ops.tpIternext !== null) {
      result = advance(t, receiver, receiver.type.ops.tpIternext);
      if (result === null) returned = incref(t.none);
    } else {
      const method = getAttrText(t, receiver, 'send');
      try {
        result = t.call(method, [value], null);
      } finally {
        decref(t, method);
      }
    }
  } catch (thrown) {
    if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, STOP_ITERATION)) throw thrown;
    returned = incref(stopValue(t, thrown.value));
    decref(t, thrown.value);
  }
  stack[sp - 1] = result ?? returned;
  if (returned !== null) frame.pc = target;
  decref(t, value);
  return sp;
}

function getAwaitable(t: PyThread, _frame: Frame, stack: (PyObject | null)[], sp: number, where: number): number {
  const awaitable = stack[sp - 1] as PyObject;
  const { type } = awaitable;
  if (where !== 0 && type.ops.amAwait === null && !isPlainGenerator(awaitable)) {
    const method = where === 1 ? '__aenter__' : '__aexit__';
    throw typeError(t, `'async with' received an object from ${method} that does not implement __await__: ${type.name}`);
  }
  const it = awaitableIter(t, awaitable);
  stack[sp - 1] = it;
  decref(t, awaitable);
  if (isPlainGenerator(it) && it.value.kind === 'coroutine' && yieldFrom(it.value) !== null) {
    stack[sp - 1] = null;
    decref(t, it);
    throw runtimeError(t, 'coroutine is being awaited already');
  }
  return sp;
}

function getAiter(t: PyThread, _frame: Frame, stack: (PyObject | null)[], sp: number): number {
  const o = stack[sp - 1] as PyObject;
  const { amAiter } = o.type.ops;
  if (amAiter === null) throw typeError(t, `'async for' requires an object with __aiter__ method, got ${o.type.name}`);
  const it = amAiter(t, o);
  if (it.type.ops.amAnext === null) {
    const { name } = it.type;
    decref(t, it);
    throw typeError(t, `'async for' received an object from __aiter__ that does not implement __anext__: ${name}`);
  }
  stack[sp - 1] = it;
  decref(t, o);
  return sp;
}

function getAnext(t: PyThread, _frame: Frame, stack: (PyObject | null)[], sp: number): number {
  const iterator = stack[sp - 1] as PyObject;
  const { amAnext } = iterator.type.ops;
  if (amAnext === null) throw typeError(t, `'async for' requires an iterator with __anext__ method, got ${iterator.type.name}`);
  const next = amAnext(t, iterator);
  if (iterator.type === t.typeOf(ASYNC_GENERATOR)) {
    stack[sp] = next;
    return sp + 1;
  }
  try {
    stack[sp] = awaitableIter(t, next);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    const error = raiseNew(t, TYPE_ERROR, `'async for' received an invalid object from __anext__: ${next.type.name}`);
    setCause(t, error.value, incref(thrown.value));
    linkContext(t, error.value, thrown.value);
    error.chained = true;
    decref(t, thrown.value);
    throw error;
  } finally {
    decref(t, next);
  }
  return sp + 1;
}

/** iterable -- GET_YIELD_FROM_ITER -- iterator */
function getYieldFromIter(t: PyThread, frame: Frame, stack: (PyObject | null)[], sp: number): number {
  const o = stack[sp - 1] as PyObject;
  if (isPlainGenerator(o)) {
    if (o.value.kind === 'generator') return sp;
    if ((frame.linked.flags & (CodeFlag.COROUTINE | CodeFlag.ITERABLE_COROUTINE)) === 0) {
      throw typeError(t, "cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return sp;
  }
  stack[sp - 1] = getIter(t, o);
  decref(t, o);
  return sp;
}

export const GENERATOR_HANDLERS: { readonly [opcode: number]: Handler } = {
  [Opcode.RETURN_GENERATOR]: returnGenerator,
  [Opcode.SEND]: send,
  [Opcode.END_SEND]: (t, _frame, stack, sp) => {
    const receiver = stack[sp - 2] as PyObject;
    stack[sp - 2] = stack[sp - 1] as PyObject;
    stack[sp - 1] = null;
    decref(t, receiver);
    return sp - 1;
  },
  [Opcode.GET_ITER]: (t, _frame, stack, sp) => {
    const o = stack[sp - 1] as PyObject;
    stack[sp - 1] = getIter(t, o);
    decref(t, o);
    return sp;
  },
  [Opcode.GET_YIELD_FROM_ITER]: getYieldFromIter,
  [Opcode.GET_AWAITABLE]: getAwaitable,
  [Opcode.GET_AITER]: getAiter,
  [Opcode.GET_ANEXT]: getAnext,
};
