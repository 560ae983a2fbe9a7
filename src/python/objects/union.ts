// types.UnionType: `int | str`. Follows Objects/unionobject.c, CPython 3.10-3.13: flattened, without duplicates, None for NoneType.

import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, isType, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { oneArg, TypeSpec } from '../heap/type-spec.ts';
import type { Profile } from '../profiles/profile.ts';
import { newParameters, reprArgument, substituteParameters } from './alias-parameters.ts';
import { newBool } from './bool.ts';
import { typeError } from './errors.ts';
import { isGenericAlias } from './generic-alias.ts';
import { newInstance, releaseObject } from './object.ts';
import { genericGetAttr, getAttr } from './protocols/attribute.ts';
import { isInstanceByCheck, isSubclassByCheck } from './protocols/class-checks.ts';
import { compareBool } from './protocols/compare.ts';
import { bitOr } from './protocols/number.ts';
import { hash } from './protocols/object.ts';
import { newStrFromText } from './str.ts';
import { newTuple, tupleItems } from './tuple.ts';

class UnionData {
  /** Type variables in the members; made when first asked for. */
  parameters: PyContainer | null = null;
  constructor(readonly args: PyContainer) {}
}

function dataOf(o: PyObject): UnionData {
  return o.value as UnionData;
}

function argsOf(o: PyObject): PyContainer {
  return dataOf(o).args;
}

function isUnionable(t: Thread, o: PyObject): boolean {
  return o === t.none || isType(o) || isGenericAlias(t, o) || o.type === t.typeOf(UNION) || isTypeAlias(o);
}

function isTypeAlias(o: PyObject): boolean {
  return o.type.name === 'typing.TypeAliasType';
}

/** `a | b` for classes; NotImplemented for anything that cannot be in a union. New reference. */
export function newUnion(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isUnionable(t, a) || !isUnionable(t, b)) return incref(t.notImplemented);
  const members = distinct(t, [...flatten(t, a), ...flatten(t, b)]);
  if (members.length === 1) return incref(members[0] as PyObject);
  const args = newTuple(t, members.map(incref));
  const o = newInstance(t, t.typeOf(UNION));
  o.value = new UnionData(args);
  return o;
}

function flatten(t: Thread, o: PyObject): readonly PyObject[] {
  if (o === t.none) return [t.types.none];
  return o.type === t.typeOf(UNION) ? tupleItems(argsOf(o)) : [o];
}

/** Aliases are the same when they are equal, all others when they are one object. */
function distinct(t: Thread, members: readonly PyObject[]): PyObject[] {
  const result: PyObject[] = [];
  for (const member of members) {
    const isAlias = isGenericAlias(t, member);
    const seen = result.some(
      (other) => other === member || (isAlias && isGenericAlias(t, other) && compareBool(t, other, member, CompareOp.EQ)),
    );
    if (!seen) result.push(member);
  }
  return result;
}

/** The members of a union, which isinstance() asks one by one (3.11 and later); null of anything else. Borrowed. */
export function unionMembers(t: Thread, o: PyObject): PyObject | null {
  return t.profile.unionsCheckThemselves || o.type !== t.typeOf(UNION) ? null : argsOf(o);
}

/** 3.10: only members that are classes count, and a parameterized generic refuses the question. */
function checkParts(t: Thread, o: PyObject, test: (cls: PyObject) => boolean, what: string): PyObject {
  const items = tupleItems(argsOf(o));
  if (items.some((item) => isGenericAlias(t, item)))
    throw typeError(t, `${what}() argument 2 cannot contain a parameterized generic`);
  return newBool(
    t,
    items.some((item) => isType(item) && test(item)),
  );
}

function parametersOf(t: Thread, o: PyObject): PyContainer {
  const data = dataOf(o);
  data.parameters ??= newParameters(t, tupleItems(data.args));
  return incref(data.parameters);
}

/** `(list[T] | int)[str]`. */
function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const parameters = parametersOf(t, o);
  let args: PyContainer;
  try {
    args = substituteParameters(t, o, tupleItems(argsOf(o)), parameters, key);
  } finally {
    decref(t, parameters);
  }
  try {
    return joined(t, tupleItems(args));
  } finally {
    decref(t, args);
  }
}

/** All of them with `|` between, which a member that is no class may understand in its own way. */
function joined(t: Thread, members: readonly PyObject[]): PyObject {
  let result = incref(members[0] as PyObject);
  for (const member of members.slice(1)) {
    const before = result;
    try {
      result = bitOr(t, before, member);
    } finally {
      decref(t, before);
    }
  }
  return result;
}

/** The module is that of the type. */
function getattro(t: Thread, o: PyObject, name: PyStr): PyObject {
  return name.value === '__module__' ? getAttr(t, o.type, name) : genericGetAttr(t, o, name);
}

const when = (profile: Profile): boolean => profile.unionsCheckThemselves;

export const UNION = new TypeSpec({
  name: 'UnionType',
  module: 'types',
  flags: TypeFlags.HaveGc,
  basicsize: 32,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { args, parameters } = dataOf(o);
      decref(t, args);
      xdecref(t, parameters);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      // New, while a collection runs that its own allocation started.
      if (o.value === null) return;
      const { args, parameters } = dataOf(o);
      visit(args);
      if (parameters !== null) visit(parameters);
    },
    tpGetattro: getattro,
    tpRepr: (t, o) =>
      newStrFromText(
        t,
        tupleItems(argsOf(o))
          .map((item) => (item === t.types.none ? 'None' : reprArgument(t, item)))
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
    mpSubscript: subscript,
  },
  methods: [
    oneArg('__instancecheck__', (t, self, o) => checkParts(t, self, (cls) => isInstanceByCheck(t, o, cls), 'isinstance'), {
      when,
    }),
    oneArg('__subclasscheck__', (t, self, cls) => checkParts(t, self, (part) => isSubclassByCheck(t, cls, part), 'issubclass'), {
      when,
    }),
  ],
  getset: [
    { name: '__args__', member: true, get: (_t, o) => incref(argsOf(o)) },
    { name: '__parameters__', get: parametersOf },
  ],
});
