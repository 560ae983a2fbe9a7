// types.SimpleNamespace. Follows Objects/namespaceobject.c, CPython 3.10-3.13.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { CompareOp } from '../heap/type-slots.ts';
import { keywords, noArgs, TypeSpec } from '../heap/type-spec.ts';
import { dictForEach, dictSetItem, dictSetStr, newDict } from '../objects/dict.ts';
import { typeError } from '../objects/errors.ts';
import { genericDict, setGenericDict } from '../objects/instance-attributes.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { richCompare } from '../objects/protocols/compare.ts';
import { reprText } from '../objects/protocols/object.ts';
import { newStr, newStrFromText } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';

/** Steals the values. */
export function newSimpleNamespace(t: Thread, attributes: readonly (readonly [string, PyObject])[]): PyObject {
  const o = newInstance(t, t.typeOf(SIMPLE_NAMESPACE));
  o.dict = newDict(t);
  for (const [name, value] of attributes) {
    dictSetStr(t, o.dict, t.name(name), value);
    decref(t, value);
  }
  return o;
}

function dictOf(t: Thread, o: PyObject): PyContainer {
  const self = o as PyContainer;
  self.dict ??= newDict(t);
  return self.dict;
}

function repr(t: Thread, o: PyObject): PyObject {
  const name = o.type === t.typeOf(SIMPLE_NAMESPACE) ? 'namespace' : o.type.name;
  if (!t.reprEnter(o)) return newStr(t, `${name}(...)`);
  try {
    const parts: string[] = [];
    const entries: [PyObject, PyObject][] = [];
    dictForEach(dictOf(t, o), (key, value) => entries.push([key, value]));
    for (const [key, value] of entries)
      if (key instanceof PyStr && key.value !== '') parts.push(`${key.value}=${reprText(t, value)}`);
    return newStrFromText(t, `${name}(${parts.join(', ')})`);
  } finally {
    t.reprLeave(o);
  }
}

export const SIMPLE_NAMESPACE = new TypeSpec({
  name: 'SimpleNamespace',
  module: 'types',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict,
  basicsize: 24,
  slots: {
    tpDealloc: (t, o) => {
      const self = o as PyContainer;
      t.heap.untrack(self);
      clearWeakrefs(t, self);
      const { dict } = self;
      self.dict = null;
      xdecref(t, dict);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { dict } = o as PyContainer;
      if (dict !== null) visit(dict);
    },
    tpClear: (t, o) => {
      const self = o as PyContainer;
      const { dict } = self;
      self.dict = null;
      xdecref(t, dict);
    },
    tpNew: (t, type) => {
      const o = newInstance(t, type);
      o.dict = newDict(t);
      return o;
    },
    tpInit: (t, self, args, kwnames) => {
      const positionalCount = args.length - (kwnames?.length ?? 0);
      const dict = dictOf(t, self);
      const allowed = t.profile.namespaceTakesMapping ? 1 : 0;
      if (positionalCount > allowed) throw typeError(t, t.profile.messages.namespaceArguments(positionalCount));
      if (positionalCount === 1) {
        const copy = t.call(t.types.dict, [args[0] as PyObject], null) as PyContainer;
        dictForEach(copy, (key, value) => {
          if (!(key instanceof PyStr)) throw typeError(t, 'keywords must be strings');
          dictSetItem(t, dict, key, value);
        });
        decref(t, copy);
      }
      (kwnames ?? []).forEach((name, i) => dictSetStr(t, dict, t.internKey(name), args[positionalCount + i] as PyObject));
    },
    tpRepr: repr,
    tpRichcompare: (t, a, b, op: CompareOp) => {
      const isNamespace = (o: PyObject): boolean =>
        o.type === t.typeOf(SIMPLE_NAMESPACE) || o.type.mro.includes(t.typeOf(SIMPLE_NAMESPACE));
      if (!isNamespace(a) || !isNamespace(b)) return incref(t.notImplemented);
      return richCompare(t, dictOf(t, a), dictOf(t, b), op);
    },
  },
  methods: [
    noArgs('__reduce__', (t, o) => newTuple(t, [incref(o.type), incref(t.emptyTuple), incref(dictOf(t, o))])),
    keywords(
      '__replace__',
      (t, o, args, kwnames) => {
        if (args.length > (kwnames?.length ?? 0)) throw typeError(t, '__replace__() takes no positional arguments');
        const copy = t.call(o.type, [], null);
        const target = dictOf(t, copy);
        dictForEach(dictOf(t, o), (key, value) => dictSetItem(t, target, key, value));
        (kwnames ?? []).forEach((name, i) => dictSetStr(t, target, t.internKey(name), args[i] as PyObject));
        return copy;
      },
      { when: (p) => p.copyReplace },
    ),
  ],
  getset: [{ name: '__dict__', get: genericDict, set: setGenericDict }],
});
