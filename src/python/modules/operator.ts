// _operator: the operators as functions, and itemgetter, attrgetter, methodcaller. Follows Modules/_operator.c, CPython 3.10-3.13.

import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, PyStr, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, keywords, type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from '../objects/bool.ts';
import { checkPositional } from '../objects/builtin-function.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { argumentTupleOf, withUnpackedArguments } from '../objects/packed-arguments.ts';
import { attributeName, callMethod, getAttr, getAttrText } from '../objects/protocols/attribute.ts';
import { compareBool, richCompare } from '../objects/protocols/compare.ts';
import { exactLengthHint, forEachItem } from '../objects/protocols/iterate.ts';
import * as number from '../objects/protocols/number.ts';
import * as object from '../objects/protocols/object.ts';
import { internInPlace, isStr, newStr, newStrFromText, strOf } from '../objects/str.ts';
import { isTuple, newTuple, type PyTuple, tupleItems } from '../objects/tuple.ts';
import { compareDigest } from './compare-digest.ts';
import type { NativeModule } from './native-module.ts';

/** How what is called like a function is called, for inspect.signature. */
export function callSignature(text: string): GetSetSpec {
  return { name: '__text_signature__', get: (t) => newStr(t, text), when: (p) => p.gettersTellSignature };
}

type Binary = (t: Thread, a: PyObject, b: PyObject) => PyObject;
type Unary = (t: Thread, a: PyObject) => PyObject;

function two(name: string, fn: Binary): NativeSpec {
  return positional(name, [2, 2], (t, _self, args) => fn(t, args[0] as PyObject, args[1] as PyObject));
}

function one(name: string, fn: Unary): NativeSpec {
  return oneArg(name, (t, _self, a) => fn(t, a));
}

function compare(op: CompareOp): Binary {
  return (t, a, b) => richCompare(t, a, b, op);
}

function indexOf(t: Thread, sequence: PyObject, value: PyObject): PyObject {
  let at = -1;
  let i = 0;
  forEachItem(t, sequence, (item) => {
    if (compareBool(t, item, value, CompareOp.EQ)) at = i;
    i++;
    return at >= 0;
  });
  if (at < 0) throw valueError(t, 'sequence.index(x): x not in sequence');
  return newInt(t, at);
}

function countOf(t: Thread, sequence: PyObject, value: PyObject): PyObject {
  let count = 0;
  forEachItem(t, sequence, (item) => {
    if (compareBool(t, item, value, CompareOp.EQ)) count++;
  });
  return newInt(t, count);
}

function concat(t: Thread, a: PyObject, b: PyObject, inplace: boolean): PyObject {
  const fn = (inplace ? a.type.ops.sqInplaceConcat : null) ?? a.type.ops.sqConcat;
  if (fn !== null) return fn(t, a, b);
  if (a.type.ops.sqItem !== null && b.type.ops.sqItem !== null) return inplace ? number.inplaceAdd(t, a, b) : number.add(t, a, b);
  throw typeError(t, `'${a.type.name}' object can't be concatenated`);
}

const FUNCTIONS: readonly NativeSpec[] = [
  one('truth', (t, a) => newBool(t, number.isTrue(t, a))),
  two('contains', (t, a, b) => newBool(t, object.contains(t, a, b))),
  two('indexOf', indexOf),
  two('countOf', countOf),
  two('is_', (t, a, b) => newBool(t, a === b)),
  two('is_not', (t, a, b) => newBool(t, a !== b)),
  two('add', number.add),
  two('sub', number.subtract),
  two('mul', number.multiply),
  two('matmul', number.matrixMultiply),
  two('floordiv', number.floorDivide),
  two('truediv', number.trueDivide),
  two('mod', number.remainder),
  one('neg', number.negative),
  one('pos', number.positive),
  one('abs', number.absolute),
  one('inv', number.invert),
  one('invert', number.invert),
  two('lshift', number.lshift),
  two('rshift', number.rshift),
  one('not_', (t, a) => newBool(t, !number.isTrue(t, a))),
  two('and_', number.bitAnd),
  two('xor', number.bitXor),
  two('or_', number.bitOr),
  two('iadd', number.inplaceAdd),
  two('isub', number.inplaceSubtract),
  two('imul', number.inplaceMultiply),
  two('imatmul', number.inplaceMatrixMultiply),
  two('ifloordiv', number.inplaceFloorDivide),
  two('itruediv', number.inplaceTrueDivide),
  two('imod', number.inplaceRemainder),
  two('ilshift', number.inplaceLshift),
  two('irshift', number.inplaceRshift),
  two('iand', number.inplaceAnd),
  two('ixor', number.inplaceXor),
  two('ior', number.inplaceOr),
  two('concat', (t, a, b) => concat(t, a, b, false)),
  two('iconcat', (t, a, b) => concat(t, a, b, true)),
  two('getitem', object.getItem),
  positional('setitem', [3, 3], (t, _self, args) => {
    object.setItem(t, args[0] as PyObject, args[1] as PyObject, args[2] as PyObject);
    return incref(t.none);
  }),
  two('delitem', (t, a, b) => {
    object.delItem(t, a, b);
    return incref(t.none);
  }),
  two('pow', (t, a, b) => number.power(t, a, b, t.none)),
  two('ipow', number.inplacePower),
  two('eq', compare(CompareOp.EQ)),
  two('ne', compare(CompareOp.NE)),
  two('lt', compare(CompareOp.LT)),
  two('le', compare(CompareOp.LE)),
  two('gt', compare(CompareOp.GT)),
  two('ge', compare(CompareOp.GE)),
  one('index', number.index),
  positional('length_hint', [1, 2], (t, _self, args) => {
    const given = args[1];
    if (given !== undefined && (given.type.flags & TypeFlags.LongSubclass) === 0) {
      throw typeError(t, `'${given.type.name}' object cannot be interpreted as an integer`);
    }
    return newInt(t, exactLengthHint(t, args[0] as PyObject, given === undefined ? 0 : number.asIndex(t, given)));
  }),
  two('_compare_digest', compareDigest),
  keywords(
    'call',
    (t, _self, args, kwnames) => {
      if (args.length - (kwnames?.length ?? 0) < 1) throw typeError(t, 'call expected at least 1 argument, got 0');
      return t.call(args[0] as PyObject, args.slice(1), kwnames);
    },
    { when: (p) => p.operatorCall },
  ),
];

// ---- getters: callables that hold what they ask for

/** What an itemgetter, attrgetter or methodcaller holds. */
class Getter {
  constructor(
    /** Owned, unless `tuple` is there, whose items they are then. */
    readonly items: readonly PyObject[],
    /** methodcaller: keyword names and values. Owned. */
    readonly kwnames: KeywordNames = null,
    /** The names of an attrgetter, the items of an itemgetter that has several. Owned. */
    readonly tuple: PyTuple | null = null,
  ) {}
}

function getter(o: PyObject): Getter {
  return o.value as Getter;
}

const life = {
  tpDealloc: (t: Thread, o: PyObject) => {
    t.heap.untrack(o as PyContainer);
    const { items, kwnames, tuple } = getter(o);
    if (tuple === null) decrefAll(t, items);
    else decref(t, tuple);
    for (const name of kwnames ?? []) decref(t, name);
    releaseObject(t, o);
  },
  tpTraverse: (o: PyObject, visit: Visit) => {
    const { items, kwnames, tuple } = getter(o);
    if (tuple === null) items.forEach(visit);
    else visit(tuple);
    for (const name of kwnames ?? []) visit(name);
  },
};

const GETTER_FLAGS = TypeFlags.HaveGc;

function result(t: Thread, values: PyObject[]): PyObject {
  return values.length === 1 ? (values[0] as PyObject) : newTuple(t, values);
}

function collect(t: Thread, items: readonly PyObject[], get: (item: PyObject) => PyObject): PyObject {
  const values: PyObject[] = [];
  try {
    for (const item of items) values.push(get(item));
  } catch (thrown) {
    decrefAll(t, values);
    throw thrown;
  }
  return result(t, values);
}

export const ITEM_GETTER = new TypeSpec({
  name: 'itemgetter',
  module: 'operator',
  flags: GETTER_FLAGS,
  basicsize: 40,
  slots: {
    ...life,
    tpNew: (t, type, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'itemgetter() takes no keyword arguments');
      if (args.length < 1) throw typeError(t, 'itemgetter expected 1 argument, got 0');
      const tuple = args.length === 1 ? null : argumentTupleOf(t, args, args.length);
      const o = newInstance(t, type);
      o.value = tuple === null ? new Getter(args.map(incref)) : new Getter(tupleItems(tuple), null, tuple as PyTuple);
      return o;
    },
    tpCall: (t, o, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'itemgetter() takes no keyword arguments');
      checkPositional(t, 'itemgetter', args.length, 1, 1);
      return collect(t, getter(o).items, (item) => object.getItem(t, args[0] as PyObject, item));
    },
    tpRepr: (t, o) =>
      newStr(
        t,
        `operator.itemgetter(${getter(o)
          .items.map((item) => object.reprText(t, item))
          .join(', ')})`,
      ),
  },
  methods: [noArgs('__reduce__', (t, o) => newTuple(t, [incref(o.type), newTuple(t, getter(o).items.map(incref))]))],
  getset: [callSignature('(obj, /)')],
});

/** The interned name, or a tuple of those of a path. */
function attributePath(t: Thread, name: PyObject): PyObject {
  const intern = (s: PyObject): PyObject => (s instanceof PyStr ? internInPlace(t, s) : s);
  const parts = strOf(name).value.split('.');
  if (parts.length === 1) return intern(incref(name));
  return newTuple(
    t,
    parts.map((part) => intern(newStr(t, part))),
  );
}

/** `a.b.c`. A new reference. */
function pathText(t: Thread, path: PyObject): PyObject {
  if (!isTuple(path)) return incref(path);
  return newStr(
    t,
    tupleItems(path)
      .map((name) => strOf(name).value)
      .join('.'),
  );
}

function pathRepr(t: Thread, path: PyObject): string {
  const text = pathText(t, path);
  const shown = object.reprText(t, text);
  decref(t, text);
  return shown;
}

function attributeAt(t: Thread, o: PyObject, path: PyObject): PyObject {
  if (!isTuple(path)) return getAttr(t, o, attributeName(t, path));
  let value = incref(o);
  for (const name of tupleItems(path)) {
    try {
      const next = getAttr(t, value, attributeName(t, name));
      decref(t, value);
      value = next;
    } catch (thrown) {
      decref(t, value);
      throw thrown;
    }
  }
  return value;
}

export const ATTR_GETTER = new TypeSpec({
  name: 'attrgetter',
  module: 'operator',
  flags: GETTER_FLAGS,
  basicsize: 40,
  slots: {
    ...life,
    tpTraverse: (o, visit) => {
      life.tpTraverse(o, visit);
      visit(o.type);
    },
    tpNew: (t, type, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'attrgetter() takes no keyword arguments');
      if (args.length < 1) throw typeError(t, 'attrgetter expected 1 argument, got 0');
      for (const name of args) if (!isStr(name)) throw typeError(t, 'attribute name must be a string');
      const names = newTuple(
        t,
        args.map((name) => attributePath(t, name)),
      );
      const o = newInstance(t, type);
      o.value = new Getter(names.value, null, names);
      return o;
    },
    tpCall: (t, o, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'attrgetter() takes no keyword arguments');
      checkPositional(t, 'attrgetter', args.length, 1, 1);
      return collect(t, getter(o).items, (path) => attributeAt(t, args[0] as PyObject, path));
    },
    tpRepr: (t, o) =>
      newStr(
        t,
        `operator.attrgetter(${getter(o)
          .items.map((item) => pathRepr(t, item))
          .join(', ')})`,
      ),
  },
  methods: [
    noArgs('__reduce__', (t, o) =>
      newTuple(t, [
        incref(o.type),
        newTuple(
          t,
          getter(o).items.map((path) => pathText(t, path)),
        ),
      ]),
    ),
  ],
  getset: [callSignature('(obj, /)')],
});

export const METHOD_CALLER = new TypeSpec({
  name: 'methodcaller',
  module: 'operator',
  flags: GETTER_FLAGS,
  basicsize: 40,
  slots: {
    ...life,
    tpNew: (t, type, args, kwnames) => {
      if (args.length - (kwnames?.length ?? 0) < 1)
        throw typeError(t, 'methodcaller needs at least one argument, the method name');
      if (!isStr(args[0] as PyObject)) throw typeError(t, 'method name must be a string');
      const o = newInstance(t, type);
      o.value = new Getter(args.map(incref), kwnames === null ? null : kwnames.map(incref));
      return o;
    },
    tpCall: (t, o, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'methodcaller() takes no keyword arguments');
      checkPositional(t, 'methodcaller', args.length, 1, 1);
      const { items, kwnames: own } = getter(o);
      const name = strOf(items[0] as PyObject);
      const given = items.slice(1);
      const object_ = args[0] as PyObject;
      if (t.profile.vectorcallTypes.has('methodcaller')) return callMethod(t, object_, name, given, own);
      const method = getAttr(t, object_, name);
      try {
        return withUnpackedArguments(t, given, own, () => t.call(method, given, own));
      } finally {
        decref(t, method);
      }
    },
    tpRepr: (t, o) => {
      const { items, kwnames } = getter(o);
      const from = items.length - (kwnames?.length ?? 0);
      const parts = items.map((item, i) =>
        i < from ? object.reprText(t, item) : `${(kwnames?.[i - from] as PyStr).value}=${object.reprText(t, item)}`,
      );
      return newStrFromText(t, `operator.methodcaller(${parts.join(', ')})`);
    },
  },
  methods: [
    noArgs('__reduce__', (t, o) => {
      const { items, kwnames } = getter(o);
      if (kwnames === null) return newTuple(t, [incref(o.type), newTuple(t, items.map(incref))]);
      const functools = t.importModule('functools');
      const partial = getAttrText(t, functools, 'partial');
      decref(t, functools);
      const from = items.length - kwnames.length;
      const made = t.call(partial, [o.type, items[0] as PyObject, ...items.slice(from)], kwnames);
      decref(t, partial);
      return newTuple(t, [made, newTuple(t, items.slice(1, from).map(incref))]);
    }),
  ],
  getset: [callSignature('(obj, /)')],
});

export const OPERATOR: NativeModule = {
  name: '_operator',
  functions: FUNCTIONS,
  types: () => ({ itemgetter: ITEM_GETTER, attrgetter: ATTR_GETTER, methodcaller: METHOD_CALLER }),
};
