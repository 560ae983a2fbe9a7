// Type parameters (PEP 695, 696): TypeVar, ParamSpec, TypeVarTuple, TypeAliasType, Generic, and what the `type` statement makes.
// Follows Objects/typevarobject.c, CPython 3.12 and 3.13. Bounds, constraints, defaults and values of aliases are computed when first
// asked for. Substitution is typing's business: these objects call its functions, as the C ones do.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, keywords, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { kindOf, parseArguments, signature } from './arguments.ts';
import { newBool } from './bool.ts';
import { dictGetStr } from './dict.ts';
import { typeError, valueError } from './errors.ts';
import { newGenericAlias } from './generic-alias.ts';
import { genericDict, setGenericDict } from './instance-attributes.ts';
import { newInstance, releaseObject } from './object.ts';
import { getAttrText } from './protocols/attribute.ts';
import { isTrue } from './protocols/number.ts';
import { getItem } from './protocols/object.ts';
import { isStr, newStr, strOf } from './str.ts';
import { newTuple, tupleItems } from './tuple.ts';
import { newUnion } from './union.ts';

export type ParameterKind = 'TypeVar' | 'ParamSpec' | 'TypeVarTuple';

/** A value that is there, or a function that will compute it once. Owned. */
interface Lazy {
  value: PyObject | null;
  evaluate: PyObject | null;
}

class ParameterData {
  readonly bound: Lazy = { value: null, evaluate: null };
  readonly constraints: Lazy = { value: null, evaluate: null };
  readonly default_: Lazy = { value: null, evaluate: null };
  covariant = false;
  contravariant = false;
  infer = false;
  /** `__module__`: null while it is that of the typing machinery. Owned. */
  module: PyObject | null = null;
  constructor(
    readonly kind: ParameterKind | 'TypeAliasType' | 'args' | 'kwargs',
    /** Owned. For ParamSpec's args and kwargs: the ParamSpec. */
    readonly name: PyObject,
  ) {}
  /** TypeAliasType: the type parameters (a tuple) or null. Owned. */
  parameters: PyObject | null = null;
}

function data(o: PyObject): ParameterData {
  return o.value as ParameterData;
}

function specOf(kind: ParameterKind): TypeSpec {
  return { TypeVar: TYPE_VAR, ParamSpec: PARAM_SPEC, TypeVarTuple: TYPE_VAR_TUPLE }[kind];
}

function force(t: Thread, lazy: Lazy, whenAbsent: () => PyObject): PyObject {
  if (lazy.value === null && lazy.evaluate !== null) lazy.value = t.call(lazy.evaluate, [], null);
  return lazy.value === null ? whenAbsent() : incref(lazy.value);
}

function noDefault(t: Thread): PyObject {
  const typing = t.importModule('_typing');
  const value = getAttrText(t, typing, 'NoDefault');
  decref(t, typing);
  return value;
}

// ---- what the compiler's intrinsics make

/** Borrows the name; takes over the functions that compute bound and constraints (borrowed, kept). */
export function newTypeParameter(
  t: Thread,
  kind: ParameterKind,
  name: PyObject,
  bound: PyObject | null,
  constraints: PyObject | null,
): PyObject {
  const o = newInstance(t, t.typeOf(specOf(kind)));
  const parameter = new ParameterData(kind, incref(name));
  o.value = parameter;
  parameter.infer = true;
  if (bound !== null) parameter.bound.evaluate = incref(bound);
  if (constraints !== null) parameter.constraints.evaluate = incref(constraints);
  parameter.module = callerModule(t);
  return o;
}

export function setTypeParameterDefault(t: Thread, parameter: PyObject, evaluate: PyObject): PyObject {
  const { default_ } = data(parameter);
  xdecref(t, default_.evaluate);
  default_.evaluate = incref(evaluate);
  return incref(parameter);
}

/** `type X[T] = ...`: a tuple of name, parameters and the function that computes the value. */
export function newTypeAlias(t: Thread, parts: PyObject): PyObject {
  const [name, parameters, evaluate] = tupleItems(parts) as [PyObject, PyObject, PyObject];
  const o = newInstance(t, t.typeOf(TYPE_ALIAS));
  const alias = new ParameterData('TypeAliasType', incref(name));
  o.value = alias;
  alias.bound.evaluate = incref(evaluate);
  alias.parameters = parameters === t.none ? null : incref(parameters);
  alias.module = callerModule(t);
  return o;
}

/** `Generic[T, ...]` for a class with type parameters. */
export function subscriptGeneric(t: Thread, parameters: PyObject): PyObject {
  const args = newTuple(t, spreadTuples(t, parameters));
  try {
    return callTyping(t, '_GenericAlias', [t.typeOf(GENERIC), args]);
  } finally {
    decref(t, args);
  }
}

/** Type parameters as arguments: `Unpack[Ts]` for each TypeVarTuple. New references. */
function spreadTuples(t: Thread, parameters: PyObject): PyObject[] {
  return tupleItems(parameters).map((p) => (p.type === t.typeOf(TYPE_VAR_TUPLE) ? unpacked(t, p) : incref(p)));
}

function unpacked(t: Thread, o: PyObject): PyObject {
  const typing = t.importModule('typing');
  const unpack = getAttrText(t, typing, 'Unpack');
  decref(t, typing);
  try {
    return getItem(t, unpack, o);
  } finally {
    decref(t, unpack);
  }
}

function callTyping(t: Thread, name: string, args: readonly PyObject[], kwnames: KeywordNames = null): PyObject {
  const typing = t.importModule('typing');
  const fn = getAttrText(t, typing, name);
  decref(t, typing);
  try {
    return t.call(fn, args, kwnames);
  } finally {
    decref(t, fn);
  }
}

function callerModule(t: Thread): PyObject | null {
  const globals = t.currentGlobals();
  const name = globals === null ? null : dictGetStr(globals, t.name('__name__'));
  return name === null ? null : incref(name);
}

// ---- life

function visit(o: PyObject, visitor: Visit): void {
  const d = data(o);
  if (d === null) return;
  visitor(d.name);
  for (const lazy of [d.bound, d.constraints, d.default_]) {
    if (lazy.value !== null) visitor(lazy.value);
    if (lazy.evaluate !== null) visitor(lazy.evaluate);
  }
  if (d.module !== null) visitor(d.module);
  if (d.parameters !== null) visitor(d.parameters);
  const { dict } = o as PyContainer;
  if (dict !== null) visitor(dict);
}

function clear(t: Thread, o: PyObject): void {
  const d = data(o);
  if (d === null) return;
  for (const lazy of [d.bound, d.constraints, d.default_]) {
    const { value, evaluate } = lazy;
    lazy.value = null;
    lazy.evaluate = null;
    xdecref(t, value);
    xdecref(t, evaluate);
  }
  const { dict } = o as PyContainer;
  (o as PyContainer).dict = null;
  xdecref(t, dict);
}

function dealloc(t: Thread, o: PyObject): void {
  const self = o as PyContainer;
  t.heap.untrack(self);
  clearWeakrefs(t, self);
  clear(t, o);
  const d = data(o);
  decref(t, d.name);
  xdecref(t, d.module);
  xdecref(t, d.parameters);
  releaseObject(t, o);
}

const life = { tpDealloc: dealloc, tpTraverse: visit, tpClear: clear };
const FLAGS = TypeFlags.HaveGc | TypeFlags.HasDict | TypeFlags.HasWeakrefs;

// ---- shared attributes

function union(t: Thread, a: PyObject, b: PyObject): PyObject {
  return callTyping(t, '_make_union', [a, b]);
}

function nameGetter(t: Thread, o: PyObject): PyObject {
  void t;
  return incref(data(o).name);
}

const nameAndModule: readonly GetSetSpec[] = [
  { name: '__name__', get: nameGetter },
  { name: '__module__', get: (t, o) => (data(o).module === null ? newStr(t, 'typing') : incref(data(o).module as PyObject)) },
  { name: '__dict__', get: genericDict, set: setGenericDict },
];

const defaults: readonly GetSetSpec[] = [
  { name: '__default__', get: (t, o) => force(t, data(o).default_, () => noDefault(t)), when: (p) => p.typeParameterDefaults },
];

const variance: readonly GetSetSpec[] = [
  { name: '__covariant__', member: true, get: (t, o) => newBool(t, data(o).covariant) },
  { name: '__contravariant__', member: true, get: (t, o) => newBool(t, data(o).contravariant) },
  { name: '__infer_variance__', member: true, get: (t, o) => newBool(t, data(o).infer) },
];

const commonMethods = (kind: string) => [
  oneArg('__mro_entries__', (t, _o, _bases) => {
    throw typeError(
      t,
      kind === 'TypeVarTuple' ? 'Cannot subclass an instance of TypeVarTuple' : `Cannot subclass an instance of ${kind}`,
    );
  }),
  noArgs('__reduce__', (_t, o) => incref(data(o).name)),
  noArgs('has_default', (t, o) => newBool(t, data(o).default_.value !== null || data(o).default_.evaluate !== null), {
    when: (p) => p.typeParameterDefaults,
  }),
];

function reprVariance(t: Thread, o: PyObject): PyObject {
  const d = data(o);
  const mark = d.infer ? '' : d.covariant ? '+' : d.contravariant ? '-' : '~';
  return newStr(t, `${mark}${strOf(d.name).value}`);
}

function setVariance(
  t: Thread,
  d: ParameterData,
  covariant: PyObject | null,
  contravariant: PyObject | null,
  infer: PyObject | null,
): void {
  d.covariant = covariant !== null && isTrue(t, covariant);
  d.contravariant = contravariant !== null && isTrue(t, contravariant);
  d.infer = infer !== null && isTrue(t, infer);
  if (d.covariant && d.contravariant) throw valueError(t, 'Bivariant types are not supported.');
  if (d.infer && (d.covariant || d.contravariant)) throw valueError(t, 'Variance cannot be specified with infer_variance.');
}

function requireName(t: Thread, kind: string, name: PyObject | null): PyObject {
  if (name === null || !isStr(name))
    throw typeError(t, `${kind}() argument 'name' must be str, not ${kindOf(t, name as PyObject)}`);
  return name;
}

function named(kwnames: KeywordNames, args: readonly PyObject[], name: string): PyObject | null {
  const at = kwnames?.findIndex((kw) => kw.value === name) ?? -1;
  return at < 0 ? null : (args[args.length - (kwnames?.length ?? 0) + at] ?? null);
}

function typeVarNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const count = args.length - (kwnames?.length ?? 0);
  const name = requireName(t, 'typevar', args[0] !== undefined && count > 0 ? args[0] : named(kwnames, args, 'name'));
  const constraints = args.slice(1, Math.max(1, count));
  const bound = named(kwnames, args, 'bound');
  if (constraints.length === 1) throw typeError(t, 'A single constraint is not allowed');
  if (constraints.length > 0 && bound !== null && bound !== t.none)
    throw typeError(t, 'Constraints cannot be combined with bound=...');
  const o = newInstance(t, type);
  const d = new ParameterData('TypeVar', incref(name));
  o.value = d;
  try {
    setVariance(
      t,
      d,
      named(kwnames, args, 'covariant'),
      named(kwnames, args, 'contravariant'),
      named(kwnames, args, 'infer_variance'),
    );
    if (bound !== null && bound !== t.none) d.bound.value = checkedType(t, bound, 'Bound must be a type.');
    if (constraints.length > 0) d.constraints.value = newTuple(t, constraints.map(incref));
    const fallback = named(kwnames, args, 'default');
    if (fallback !== null) d.default_.value = incref(fallback);
    d.module = callerModule(t);
  } catch (thrown) {
    decref(t, o);
    throw thrown;
  }
  return o;
}

function checkedType(t: Thread, o: PyObject, message: string): PyObject {
  const text = newStr(t, message);
  try {
    return callTyping(t, '_type_check', [o, text]);
  } finally {
    decref(t, text);
  }
}

export const TYPE_VAR = new TypeSpec({
  name: 'TypeVar',
  module: 'typing',
  flags: FLAGS,
  basicsize: (p) => p.typeVarBytes,
  slots: { ...life, tpNew: typeVarNew, tpRepr: reprVariance, nbOr: union },
  methods: [
    ...commonMethods('TypeVar'),
    oneArg('__typing_subst__', (t, o, arg) => callTyping(t, '_typevar_subst', [o, arg])),
    positional('__typing_prepare_subst__', [2, 2], (t, o, args) => callTyping(t, '_typevar_prepare_subst', [o, ...args]), {
      when: (p) => p.typeParameterDefaults,
    }),
  ],
  getset: [
    ...nameAndModule,
    ...variance,
    ...defaults,
    { name: '__bound__', get: (t, o) => force(t, data(o).bound, () => incref(t.none)) },
    { name: '__constraints__', get: (t, o) => force(t, data(o).constraints, () => incref(t.emptyTuple)) },
  ],
});

// ---- ParamSpec

function partOf(kind: 'args' | 'kwargs'): (t: Thread, o: PyObject) => PyObject {
  return (t, o) => {
    const part = newInstance(t, t.typeOf(kind === 'args' ? PARAM_SPEC_ARGS : PARAM_SPEC_KWARGS));
    part.value = new ParameterData(kind, incref(o));
    return part;
  };
}

const PARAM_SPEC_SIGNATURE = signature('paramspec', {
  params: ['name', 'bound', 'covariant', 'contravariant', 'infer_variance', 'default'],
  required: 1,
  positionalMax: 1,
});

export const PARAM_SPEC = new TypeSpec({
  name: 'ParamSpec',
  module: 'typing',
  flags: FLAGS,
  basicsize: (p) => p.paramSpecBytes,
  slots: {
    ...life,
    tpRepr: reprVariance,
    nbOr: union,
    tpNew: (t, type, args, kwnames) => {
      const values = parseArguments(t, PARAM_SPEC_SIGNATURE, args, kwnames);
      const [name, bound, covariant, contravariant, infer, fallback] = values as (PyObject | null)[];
      const o = newInstance(t, type);
      const d = new ParameterData('ParamSpec', incref(requireName(t, 'paramspec', name ?? null)));
      o.value = d;
      setVariance(t, d, covariant ?? null, contravariant ?? null, infer ?? null);
      if (bound != null && bound !== t.none) d.bound.value = checkedType(t, bound, 'Bound must be a type.');
      if (fallback != null) d.default_.value = incref(fallback);
      d.module = callerModule(t);
      return o;
    },
  },
  methods: [
    ...commonMethods('ParamSpec'),
    oneArg('__typing_subst__', (t, o, arg) => callTyping(t, '_paramspec_subst', [o, arg])),
    positional('__typing_prepare_subst__', [2, 2], (t, o, args) => callTyping(t, '_paramspec_prepare_subst', [o, ...args])),
  ],
  getset: [
    ...nameAndModule,
    ...variance,
    ...defaults,
    { name: '__bound__', get: (t, o) => force(t, data(o).bound, () => incref(t.none)) },
    { name: 'args', get: partOf('args') },
    { name: 'kwargs', get: partOf('kwargs') },
  ],
});

function paramSpecPart(name: string, kind: 'args' | 'kwargs'): TypeSpec {
  return new TypeSpec({
    name,
    module: 'typing',
    flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs,
    basicsize: 32,
    slots: {
      ...life,
      tpRepr: (t, o) => newStr(t, `${strOf(data(data(o).name).name).value}.${kind}`),
      tpNew: (t, type, args) => {
        const o = newInstance(t, type);
        o.value = new ParameterData(kind, incref(args[0] as PyObject));
        return o;
      },
      tpRichcompare: (t, a, b, op) => {
        if (a.type !== b.type || (op !== 2 && op !== 3)) return incref(t.notImplemented);
        return newBool(t, t.equalTo(data(a).name, data(b).name) === (op === 2));
      },
    },
    getset: [{ name: '__origin__', member: true, get: nameGetter }],
  });
}

export const PARAM_SPEC_ARGS = paramSpecPart('ParamSpecArgs', 'args');
export const PARAM_SPEC_KWARGS = paramSpecPart('ParamSpecKwargs', 'kwargs');

// ---- TypeVarTuple

const TUPLE_SIGNATURE = signature('typevartuple', { params: ['name', 'default'], required: 1, positionalMax: 1 });

export const TYPE_VAR_TUPLE = new TypeSpec({
  name: 'TypeVarTuple',
  module: 'typing',
  flags: FLAGS,
  basicsize: (p) => p.typeVarTupleBytes,
  slots: {
    ...life,
    tpRepr: (_t, o) => incref(data(o).name),
    tpIter: (t, o) => {
      const tuple = newTuple(t, [unpacked(t, o)]);
      const iterator = (t.types.tuple.ops.tpIter as NonNullable<PyType['ops']['tpIter']>)(t, tuple);
      decref(t, tuple);
      return iterator;
    },
    tpNew: (t, type, args, kwnames) => {
      const [name, fallback] = parseArguments(t, TUPLE_SIGNATURE, args, kwnames);
      const o = newInstance(t, type);
      const d = new ParameterData('TypeVarTuple', incref(requireName(t, 'typevartuple', name ?? null)));
      o.value = d;
      if (fallback != null) d.default_.value = incref(fallback);
      d.module = callerModule(t);
      return o;
    },
  },
  methods: [
    ...commonMethods('TypeVarTuple'),
    oneArg('__typing_subst__', (t) => {
      throw typeError(t, 'Substitution of bare TypeVarTuple is not supported');
    }),
    positional('__typing_prepare_subst__', [2, 2], (t, o, args) => callTyping(t, '_typevartuple_prepare_subst', [o, ...args])),
  ],
  getset: [...nameAndModule, ...defaults],
});

// ---- TypeAliasType

const ALIAS_SIGNATURE = signature('typealias', { params: ['name', 'value', 'type_params'], required: 2, positionalMax: 2 });

export const TYPE_ALIAS = new TypeSpec({
  name: 'TypeAliasType',
  module: 'typing',
  flags: TypeFlags.HaveGc,
  basicsize: 56,
  slots: {
    ...life,
    tpRepr: (_t, o) => incref(data(o).name),
    nbOr: newUnion,
    tpNew: (t, type, args, kwnames) => {
      const [name, value, parameters] = parseArguments(t, ALIAS_SIGNATURE, args, kwnames);
      if (parameters != null && (parameters.type.flags & TypeFlags.TupleSubclass) === 0)
        throw typeError(t, 'type_params must be a tuple');
      const o = newInstance(t, type);
      const d = new ParameterData('TypeAliasType', incref(requireName(t, 'typealias', name ?? null)));
      o.value = d;
      d.bound.value = incref(value as PyObject);
      d.parameters = parameters == null || tupleItems(parameters).length === 0 ? null : incref(parameters);
      d.module = callerModule(t);
      return o;
    },
    mpSubscript: (t, o, args) => {
      if (data(o).parameters === null) throw typeError(t, 'Only generic type aliases are subscriptable');
      return newGenericAlias(t, o, args);
    },
  },
  methods: [noArgs('__reduce__', (_t, o) => incref(data(o).name))],
  getset: [
    { name: '__name__', member: true, get: nameGetter },
    { name: '__value__', get: (t, o) => force(t, data(o).bound, () => incref(t.none)) },
    { name: '__type_params__', get: (t, o) => incref(data(o).parameters ?? t.emptyTuple) },
    {
      name: '__parameters__',
      get: (t, o) => {
        const { parameters } = data(o);
        return parameters === null ? incref(t.emptyTuple) : newTuple(t, spreadTuples(t, parameters));
      },
    },
    { name: '__module__', get: (t, o) => incref(data(o).module ?? t.none) },
  ],
});

// ---- Generic, and the sentinel for "no default"

export const GENERIC = new TypeSpec({
  name: 'Generic',
  module: 'typing',
  flags: TypeFlags.BaseType | TypeFlags.HaveGc,
  basicsize: 16,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      releaseObject(t, o);
    },
    tpTraverse: () => undefined,
  },
  methods: [
    keywords('__class_getitem__', (t, cls, args, kwnames) => callTyping(t, '_generic_class_getitem', [cls, ...args], kwnames), {
      binding: 'class',
    }),
    keywords('__init_subclass__', (t, cls, args, kwnames) => callTyping(t, '_generic_init_subclass', [cls, ...args], kwnames), {
      binding: 'class',
    }),
  ],
});

export const NO_DEFAULT = new TypeSpec({
  name: 'NoDefaultType',
  module: 'typing',
  flags: 0,
  basicsize: 16,
  slots: {
    tpRepr: (t) => newStr(t, 'typing.NoDefault'),
    tpNew: (t, _type, args) => {
      if (args.length > 0) throw typeError(t, 'NoDefaultType takes no arguments');
      return noDefault(t);
    },
  },
  methods: [noArgs('__reduce__', (t) => newStr(t, 'NoDefault'))],
});
