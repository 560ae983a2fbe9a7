// bytes_iterator and bytearray_iterator. Follows Objects/bytesobject.c and bytearrayobject.c, CPython 3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { newInt } from './int.ts';
import { builtinNamed, reduceTo, reduceWithIndex, selfIter } from './iterator-support.ts';
import { newInstance, releaseObject } from './object.ts';
import { statePosition } from './sequence-index.ts';

class ByteIteration {
  index = 0;
  constructor(public source: PyObject | null) {}
}

function data(o: PyObject): ByteIteration {
  return o.value as ByteIteration;
}

function bytesIn(t: Thread, source: PyObject): Uint8Array {
  return (source.type.ops.bfGetbuffer as NonNullable<PyObject['type']['ops']['bfGetbuffer']>)(t, source);
}

function start(t: Thread, spec: TypeSpec, source: PyObject): PyObject {
  const o = newInstance(t, t.typeOf(spec));
  o.value = new ByteIteration(incref(source));
  return o;
}

export function newBytesIterator(t: Thread, source: PyObject): PyObject {
  return start(t, BYTES_ITERATOR, source);
}

export function newBytearrayIterator(t: Thread, source: PyObject): PyObject {
  return start(t, BYTEARRAY_ITERATOR, source);
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = data(o);
  const { source } = state;
  if (source === null) return null;
  const bytes = bytesIn(t, source);
  if (state.index < bytes.length) return newInt(t, bytes[state.index++] as number);
  state.source = null;
  decref(t, source);
  return null;
}

function define(name: string): TypeSpec {
  return new TypeSpec({
    name,
    flags: TypeFlags.HaveGc,
    basicsize: 32,
    slots: {
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        const { source } = data(o);
        if (source !== null) decref(t, source);
        releaseObject(t, o);
      },
      tpTraverse: (o, visit) => {
        const { source } = data(o);
        if (source !== null) visit(source);
      },
      tpIter: selfIter,
      tpIternext: next,
    },
    methods: [
      noArgs('__length_hint__', (t, o) => {
        const { source, index } = data(o);
        return newInt(t, source === null ? 0 : Math.max(0, bytesIn(t, source).length - index));
      }),
      noArgs('__reduce__', (t, o) => {
        const iter = builtinNamed(t, 'iter');
        const { source, index } = data(o);
        return source === null ? reduceTo(t, iter, incref(t.emptyTuple)) : reduceWithIndex(t, iter, incref(source), index);
      }),
      oneArg('__setstate__', (t, o, state) => {
        const iteration = data(o);
        if (iteration.source !== null)
          iteration.index = Math.max(0, Math.min(statePosition(t, state), bytesIn(t, iteration.source).length));
        return incref(t.none);
      }),
    ],
  });
}

export const BYTES_ITERATOR = define('bytes_iterator');
export const BYTEARRAY_ITERATOR = define('bytearray_iterator');
