// types.UnionType: `int | str`. Follows Objects/unionobject.c, CPython 3.10-3.13: flattened, without duplicates, None for NoneType.

import { decref, decrefAll } from '../heap/heap.ts';
import { incref, isType, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { oneArg, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import { typeError } from './errors.ts';
import { GENERIC_ALIAS, reprItem } from './generic-alias.ts';
import { newInstance, releaseObject } from './object.ts';
import { isInstanceByCheck, isSubclassByCheck } from './protocols/class-checks.ts';
import { compareBool } from './protocols/compare.ts';
import { hash } from './protocols/object.ts';
import { newStr } from './str.ts';
import { newTuple, tupleItems } from './tuple.ts';

function argsOf(o: PyObject): PyContainer {
  return o.value as PyContainer;
}

function isUnionable(t: Thread, o: PyObject): boolean {
  return o === t.none || isType(o) || o.type === t.typeOf(GENERIC_ALIAS) || o.type === t.typeOf(UNION) || isTypeAlias(o);
}

function isTypeAlias(o: PyObject): boolean {
  return o.type.name === 'typing.TypeAliasType';
}

/** `a | b` for classes; NotImplemented for anything that cannot be in a union. New reference. */
export function newUnion(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isUnionable(t, a) || !isUnionable(t, b)) return incref(t.notImplemented);
  const members = distinct(t, [...flatten(t, a), ...flatten(t, b)]);
  if (members.length === 1) return incref(members[0] as PyObject);
  const o = newInstance(t, t.typeOf(UNION));
  o.value = newTuple(t, members.map(incref));
  return o;
}

function flatten(t: Thread, o: PyObject): readonly PyObject[] {
  if (o === t.none) return [t.types.none];
  return o.type === t.typeOf(UNION) ? tupleItems(argsOf(o)) : [o];
}

function distinct(t: Thread, members: readonly PyObject[]): PyObject[] {
  const result: PyObject[] = [];
  for (const member of members) {
    const seen = result.some(
      (other) => other === member || (!isType(other) && !isType(member) && compareBool(t, other, member, CompareOp.EQ)),
    );
    if (!seen) result.push(member);
  }
  return result;
}

function checkParts(t: Thread, o: PyObject, test: (cls: PyObject) => boolean, what: string): PyObject {
  const items = tupleItems(argsOf(o));
  if (t.profile.unionRefusesGenerics && items.some((item) => item.type === t.typeOf(GENERIC_ALIAS)))
    throw typeError(t, `${what}() argument 2 cannot contain a parameterized generic`);
  return newBool(
    t,
    items.some((item) => test(item)),
  );
}

export const UNION = new TypeSpec({
  name: 'UnionType',
  module: 'types',
  flags: TypeFlags.HaveGc,
  basicsize: 32,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      decref(t, argsOf(o));
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => visit(argsOf(o)),
    tpRepr: (t, o) =>
      newStr(
        t,
        tupleItems(argsOf(o))
          .map((item) => (item === t.types.none ? 'None' : reprItem(t, item)))
          .join(' | '),
      ),
    tpHash: (t, o) => {
      const set = t.call(t.types.frozenset, [argsOf(o)], null);
      try {
        return hash(t, set);
      } finally {
        decref(t, set);
      }
    },
    tpRichcompare: (t, a, b, op) => {
      if (b.type !== a.type || (op !== CompareOp.EQ && op !== CompareOp.NE)) return incref(t.notImplemented);
      const x = t.call(t.types.frozenset, [argsOf(a)], null);
      const y = t.call(t.types.frozenset, [argsOf(b)], null);
      try {
        return newBool(t, compareBool(t, x, y, CompareOp.EQ) === (op === CompareOp.EQ));
      } finally {
        decrefAll(t, [x, y]);
      }
    },
    nbOr: newUnion,
  },
  methods: [
    oneArg('__instancecheck__', (t, self, o) => checkParts(t, self, (cls) => isInstanceByCheck(t, o, cls), 'isinstance')),
    oneArg('__subclasscheck__', (t, self, cls) => checkParts(t, self, (part) => isSubclassByCheck(t, cls, part), 'issubclass')),
  ],
  getset: [
    { name: '__args__', member: true, get: (_t, o) => incref(argsOf(o)) },
    {
      name: '__parameters__',
      get: (t, o) =>
        newTuple(
          t,
          tupleItems(argsOf(o))
            .filter((item) => item.type.name.endsWith('TypeVar'))
            .map(incref),
        ),
    },
  ],
});
