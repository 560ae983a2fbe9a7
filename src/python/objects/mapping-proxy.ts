// mappingproxy: a read-only view of a mapping, such as a class's `__dict__`. Follows Objects/descrobject.c, CPython 3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { checkPositional } from './builtin-function.ts';
import { typeError } from './errors.ts';
import { newInstance, releaseObject } from './object.ts';
import { getAttrText } from './protocols/attribute.ts';
import { richCompare } from './protocols/compare.ts';
import { getIter } from './protocols/iterate.ts';
import { bitOr } from './protocols/number.ts';
import { contains, getItem, hash, length, reprText, str } from './protocols/object.ts';
import { newStrFromText } from './str.ts';
import { classGetItem } from './type.ts';

/** Borrows `mapping`. */
export function newMappingProxy(t: Thread, mapping: PyObject): PyObject {
  const o = newInstance(t, t.typeOf(MAPPING_PROXY));
  o.value = incref(mapping);
  return o;
}

function mappingOf(o: PyObject): PyObject {
  return o.value as PyObject;
}

function delegate(name: string): (t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames) => PyObject {
  return (t, self, args, kwnames) => {
    const method = getAttrText(t, mappingOf(self), name);
    try {
      return t.call(method, args, kwnames);
    } finally {
      decref(t, method);
    }
  };
}

function isProxy(t: Thread, o: PyObject): boolean {
  return o.type === t.typeOf(MAPPING_PROXY);
}

export const MAPPING_PROXY = new TypeSpec({
  name: 'mappingproxy',
  flags: TypeFlags.HaveGc | TypeFlags.Mapping,
  basicsize: 24,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      decref(t, mappingOf(o));
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => visit(mappingOf(o)),
    tpNew: (t, type, args, kwnames) => {
      checkPositional(t, 'mappingproxy', args.length - (kwnames?.length ?? 0), 1, 1);
      const mapping = args[0] as PyObject;
      const isList = (mapping.type.flags & (TypeFlags.ListSubclass | TypeFlags.TupleSubclass)) !== 0;
      if (mapping.type.ops.mpSubscript === null || isList) {
        throw typeError(t, `mappingproxy() argument must be a mapping, not ${mapping.type.name}`);
      }
      const o = newInstance(t, type);
      o.value = incref(mapping);
      return o;
    },
    tpRepr: (t, o) => newStrFromText(t, `mappingproxy(${reprText(t, mappingOf(o))})`),
    tpStr: (t, o) => str(t, mappingOf(o)),
    tpIter: (t, o) => getIter(t, mappingOf(o)),
    tpHash: (t, o) => {
      if (t.profile.unhashableTypes.has('mappingproxy')) throw typeError(t, "unhashable type: 'mappingproxy'");
      return hash(t, mappingOf(o));
    },
    tpRichcompare: (t, a, b, op) => richCompare(t, mappingOf(a), isProxy(t, b) ? mappingOf(b) : b, op),
    nbOr: (t, a, b) => bitOr(t, isProxy(t, a) ? mappingOf(a) : a, isProxy(t, b) ? mappingOf(b) : b),
    nbInplaceOr: (t, a) => {
      throw typeError(t, `'|=' is not supported by ${a.type.name}; use '|' instead`);
    },
    mpLength: (t, o) => length(t, mappingOf(o)),
    mpSubscript: (t, o, key) => getItem(t, mappingOf(o), key),
    sqContains: (t, o, key) => contains(t, mappingOf(o), key),
  },
  methods: [
    positional('get', [1, 2], (t, self, args) =>
      delegate('get')(t, self, args.length === 1 ? [args[0] as PyObject, t.none] : args, null),
    ),
    noArgs('keys', (t, self) => delegate('keys')(t, self, [], null)),
    noArgs('values', (t, self) => delegate('values')(t, self, [], null)),
    noArgs('items', (t, self) => delegate('items')(t, self, [], null)),
    noArgs('copy', (t, self) => delegate('copy')(t, self, [], null)),
    oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
    noArgs('__reversed__', (t, self) => delegate('__reversed__')(t, self, [], null)),
  ],
});
