// Coroutines (`async def`) and what `await` makes of an object. Follows Objects/genobject.c, CPython 3.13: they are generators with
// another type. Leaves out cr_origin tracking.

import { CodeFlag } from '../compile/code-object.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { typeError } from './errors.ts';
import {
  close,
  dealloc,
  finalize,
  GeneratorData,
  generatorData,
  nameGetSet,
  type PyGenerator,
  repr,
  resumingDocs,
  send,
  throwMethod,
  traverse,
  yieldFrom,
} from './generator.ts';
import { releaseObject } from './object.ts';
import { classGetItem } from './type.ts';

/** A generator made by a function that types.coroutine marked: it can be awaited. */
export function isIterableCoroutine(o: PyObject): boolean {
  return o.value instanceof GeneratorData && (o.value.code.value.flags & CodeFlag.ITERABLE_COROUTINE) !== 0;
}

/** The iterator that `await o` runs: a new reference. Follows _PyCoro_GetAwaitableIter. */
export function awaitableIter(t: Thread, o: PyObject): PyObject {
  if (o.type === t.typeOf(COROUTINE) || isIterableCoroutine(o)) return incref(o);
  const { amAwait } = o.type.ops;
  if (amAwait === null) throw typeError(t, `object ${o.type.name} can't be used in 'await' expression`);
  const it = amAwait(t, o);
  if (it.type === t.typeOf(COROUTINE) || isIterableCoroutine(it)) {
    decref(t, it);
    throw typeError(t, '__await__() returned a coroutine');
  }
  if (it.type.ops.tpIternext === null) {
    const { name } = it.type;
    decref(t, it);
    throw typeError(t, `__await__() returned non-iterator of type '${name}'`);
  }
  return it;
}

const DOCS = resumingDocs('coroutine');

export const COROUTINE = new TypeSpec({
  name: 'coroutine',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs | TypeFlags.DisallowInstantiation,
  basicsize: (p) => p.generatorBytes('coroutine', 0),
  itemsize: 8,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpFinalize: finalize,
    tpRepr: repr,
    tpItemCount: (o) => generatorData(o).slots,
    amAwait: (t, o) => newWrapper(t, o),
  },
  methods: [
    oneArg('send', (t, o, arg) => send(t, o as PyGenerator, arg, null, false), { doc: DOCS.send }),
    positional('throw', [1, 3], throwMethod, { doc: DOCS.throw }),
    noArgs('close', (t, o) => close(t, o as PyGenerator), { doc: DOCS.close }),
    oneArg('__class_getitem__', classGetItem, { binding: 'class', when: (p) => p.generatorsAreGeneric }),
  ],
  getset: [
    ...nameGetSet('cr'),
    { name: 'cr_await', get: (t, o) => incref(yieldFrom(generatorData(o)) ?? t.none) },
    { name: 'cr_origin', member: true, get: (t, o) => incref(generatorData(o).extra ?? t.none) },
  ],
  doc: 'What calling an async function returns.',
});

// ---- coroutine_wrapper: what coroutine.__await__() returns. Its value is the coroutine, owned.

function newWrapper(t: Thread, coroutine: PyObject): PyObject {
  const wrapper = t.heap.newContainer(t, t.typeOf(COROUTINE_WRAPPER), 24, incref(coroutine));
  t.heap.track(wrapper);
  return wrapper;
}

const wrapped = (o: PyObject): PyGenerator => o.value as PyGenerator;

export const COROUTINE_WRAPPER = new TypeSpec({
  name: 'coroutine_wrapper',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: 24,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      decref(t, wrapped(o));
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => visit(wrapped(o)),
    tpIter: (_t, o) => incref(o),
    tpIternext: (t, o) => send(t, wrapped(o), t.none, null, false),
  },
  methods: [
    oneArg('send', (t, o, arg) => send(t, wrapped(o), arg, null, false), { doc: DOCS.send }),
    positional('throw', [1, 3], (t, o, args) => throwMethod(t, wrapped(o), args), { doc: DOCS.throw }),
    noArgs('close', (t, o) => close(t, wrapped(o)), { doc: DOCS.close }),
  ],
});
