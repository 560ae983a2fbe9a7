// classmethod: binds its callable to the class it is fetched through. Follows Objects/funcobject.c, CPython 3.13
// (3.10 to 3.12 also chained through the wrapped object's own `__get__`).

import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { typeError } from './errors.ts';
import { newMethod } from './method.ts';
import { newInstance } from './object.ts';
import { quoted } from './protocols/attribute.ts';
import { wrapperClear, wrapperDealloc, wrapperGetset, wrapperInit, wrapperNew, wrapperTraverse } from './static-method.ts';
import { newStr } from './str.ts';

/** As the interpreter itself wraps one: without the attributes that a call of the class copies. */
export function newClassMethod(t: Thread, callable: PyObject): PyObject {
  const o = newInstance(t, t.types.classMethod);
  o.value = incref(callable);
  return o;
}

export const CLASS_METHOD = new TypeSpec({
  name: 'classmethod',
  doc: 'A method that is bound to the class it is fetched from.',
  calls: ['classmethod(function) -> method'],
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict,
  basicsize: 32,
  slots: {
    tpDealloc: wrapperDealloc,
    tpTraverse: wrapperTraverse,
    tpClear: wrapperClear,
    tpNew: wrapperNew,
    tpInit: wrapperInit('classmethod'),
    tpRepr: (t, o) => newStr(t, `<classmethod(${quoted(t, (o.value as PyObject | null) ?? t.none)})>`),
    tpDescrGet: (t, o, instance, owner) => {
      if (o.value === null) throw typeError(t, 'uninitialized classmethod object');
      const type = owner ?? (instance as PyObject).type;
      const callable = o.value as PyObject;
      const { tpDescrGet } = callable.type.ops;
      const { classMethodChains } = t.profile;
      const chains = classMethodChains === 'always' || (classMethodChains === 'unbound' && callable.type !== t.types.method);
      return chains && tpDescrGet !== null ? tpDescrGet(t, callable, type, type) : newMethod(t, callable, type);
    },
  },
  getset: wrapperGetset,
});
