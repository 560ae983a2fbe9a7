// _weakref: the part of weakref that CPython writes in C. Follows Modules/_weakref.c, CPython 3.10-3.13.

import { WeakReference } from '../heap/gc/weak-references.ts';
import type { PyContainer } from '../heap/object.ts';
import { incref, isGcObject, type PyObject } from '../heap/object.ts';
import { oneArg, positional } from '../heap/type-spec.ts';
import { dictDelItem, dictGetItem } from '../objects/dict.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list-storage.ts';
import { CALLABLE_PROXY, newProxy, PROXY, targetOf, WEAKREF } from '../objects/weakref.ts';
import type { NativeModule } from './native-module.ts';

function refsOf(o: PyObject): readonly PyObject[] {
  return isGcObject(o) ? (o.weakrefs ?? []) : [];
}

export const WEAKREF_MODULE: NativeModule = {
  name: '_weakref',
  functions: [
    oneArg('getweakrefcount', (t, _self, o) => newInt(t, refsOf(o).length)),
    oneArg('getweakrefs', (t, _self, o) => newList(t, refsOf(o).map(incref))),
    positional('proxy', [1, 2], (t, _self, args) => newProxy(t, args[0] as PyObject, args[1] ?? null)),
    positional('_remove_dead_weakref', [2, 2], (t, _self, args) => {
      const [dict, key] = args as [PyContainer, PyObject];
      const ref = dictGetItem(t, dict, key);
      if (ref !== null && ref.value instanceof WeakReference && targetOf(ref) === null) dictDelItem(t, dict, key);
      return incref(t.none);
    }),
  ],
  types: () => ({ ref: WEAKREF, ReferenceType: WEAKREF, ProxyType: PROXY, CallableProxyType: CALLABLE_PROXY }),
};
