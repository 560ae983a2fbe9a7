// str_iterator. Follows unicodeiterobject of Objects/unicodeobject.c, CPython 3.13; from 3.11 on str of ASCII have one of their own.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { lengthOf } from '../text/str-data.ts';
import { newInt } from './int.ts';
import { builtinNamed, reduceTo, reduceWithIndex, selfIter } from './iterator-support.ts';
import { newInstance, releaseObject } from './object.ts';
import { statePosition } from './sequence-index.ts';
import { characterAt, kindOf, strOf } from './str.ts';

/** `str` is null once the end was reached. */
export class StrIteration {
  index = 0;
  constructor(public str: PyObject | null) {}
}

function data(o: PyObject): StrIteration {
  return o.value as StrIteration;
}

export function newStrIterator(t: Thread, s: PyObject): PyObject {
  const isAscii = t.profile.asciiStrIterators && kindOf(strOf(s)) === 0;
  const o = newInstance(t, t.typeOf(isAscii ? STR_ASCII_ITERATOR : STR_ITERATOR));
  o.value = new StrIteration(incref(s));
  return o;
}

export function strIteratorNext(t: Thread, o: PyObject): PyObject | null {
  const state = data(o);
  const { str } = state;
  if (str === null) return null;
  const s = strOf(str);
  if (state.index < lengthOf(s)) return characterAt(t, s as PyStr, state.index++);
  state.str = null;
  decref(t, str);
  return null;
}

function specOf(name: string): TypeSpec {
  return new TypeSpec({
    name,
    flags: TypeFlags.HaveGc,
    basicsize: 32,
    slots: {
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        const { str } = data(o);
        if (str !== null) decref(t, str);
        releaseObject(t, o);
      },
      tpTraverse: (o, visit) => {
        const { str } = data(o);
        if (str !== null) visit(str);
      },
      tpIter: selfIter,
      tpIternext: strIteratorNext,
    },
    methods: [
      noArgs('__length_hint__', (t, o) => {
        const { str, index } = data(o);
        return newInt(t, str === null ? 0 : lengthOf(strOf(str)) - index);
      }),
      noArgs('__reduce__', (t, o) => {
        const iter = builtinNamed(t, 'iter');
        const { str, index } = data(o);
        return str === null ? reduceTo(t, iter, incref(t.emptyStr)) : reduceWithIndex(t, iter, incref(str), index);
      }),
      oneArg('__setstate__', (t, o, state) => {
        const index = statePosition(t, state);
        const iteration = data(o);
        if (iteration.str !== null) iteration.index = Math.max(0, Math.min(index, lengthOf(strOf(iteration.str))));
        return incref(t.none);
      }),
    ],
  });
}

export const STR_ITERATOR = specOf('str_iterator');
/** Of str of ASCII characters alone, from 3.11 on. */
export const STR_ASCII_ITERATOR = specOf('str_ascii_iterator');
