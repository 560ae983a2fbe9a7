// Descriptors of built-in types: methods, class methods, slot wrappers, computed and stored attributes; and what a bound slot wrapper is.
// Follows Objects/descrobject.c, CPython 3.13. All hold the type they belong to and their name.

import { decref, xdecref } from '../heap/heap.ts';
import {
  incref,
  isSubtype,
  isType,
  type PyContainer,
  type PyObject,
  type PyType,
  TypeFlags,
  type Visit,
} from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, type NativeSpec, noArgs, TypeSpec } from '../heap/type-spec.ts';
import { textSignature } from '../profiles/text-signatures.ts';
import { newBool } from './bool.ts';
import { callNative, newBuiltinFunction } from './builtin-function.ts';
import { attributeError, typeError } from './errors.ts';
import { hashOfAddress, releaseObject } from './object.ts';
import { specAsCalled, withoutFirstArgument } from './packed-arguments.ts';
import { getAttrText } from './protocols/attribute.ts';
import { slotDoc } from './slot-docs.ts';
import { callSlot, type SlotDefinition } from './slot-table.ts';
import { newStr, strOf } from './str.ts';
import { newTuple } from './tuple.ts';
import { qualifiedName } from './type.ts';

/** What every descriptor has: the type it belongs to (owned) and what it describes. */
export class DescriptorData<T> {
  constructor(
    readonly owner: PyType,
    readonly name: string,
    readonly what: T,
    /** The slot's function, for wrapper descriptors. */
    readonly fn: unknown = null,
    /** What a method of a sealed class runs; owned. */
    readonly held: PyObject | null = null,
  ) {}
}

interface Made {
  readonly fn?: unknown;
  /** Stolen. */
  readonly held?: PyObject;
}

function make<T>(t: Thread, type: PyType, owner: PyType, name: string, what: T, { fn = null, held }: Made = {}): PyContainer {
  const o = t.heap.newContainer(t, type, type.basicsize, new DescriptorData(incref(owner), name, what, fn, held));
  t.heap.track(o);
  return o;
}

export function newMethodDescriptor(t: Thread, owner: PyType, spec: NativeSpec): PyObject {
  return make(t, t.types.methodDescriptor, owner, spec.name, specAsCalled(t, spec, owner.spec?.name ?? owner.name));
}
export function newClassMethodDescriptor(t: Thread, owner: PyType, spec: NativeSpec): PyObject {
  return make(t, t.typeOf(CLASS_METHOD_DESCRIPTOR), owner, spec.name, specAsCalled(t, spec, owner.spec?.name ?? owner.name));
}
export function newWrapperDescriptor(t: Thread, owner: PyType, definition: SlotDefinition, fn: unknown): PyObject {
  return make(t, t.types.wrapperDescriptor, owner, definition.name, definition, { fn });
}
/** A method that needs an object of Python to run. Steals `held`. */
export function newHeldMethodDescriptor(
  t: Thread,
  owner: PyType,
  spec: NativeSpec,
  { held, isOfClass }: { readonly held: PyObject; readonly isOfClass: boolean },
): PyObject {
  return make(t, isOfClass ? t.typeOf(CLASS_METHOD_DESCRIPTOR) : t.types.methodDescriptor, owner, spec.name, spec, { held });
}
/** An attribute that needs an object of Python to be read. Steals `held`. */
export function newHeldGetSetDescriptor(t: Thread, owner: PyType, spec: GetSetSpec, held: PyObject): PyObject {
  return make(t, t.typeOf(isMember(t, spec) ? MEMBER_DESCRIPTOR : GETSET_DESCRIPTOR), owner, spec.name, spec, { held });
}
export function newGetSetDescriptor(t: Thread, owner: PyType, spec: GetSetSpec): PyObject {
  return make(t, t.typeOf(isMember(t, spec) ? MEMBER_DESCRIPTOR : GETSET_DESCRIPTOR), owner, spec.name, spec);
}

function isMember(t: Thread, { member = false }: GetSetSpec): boolean {
  return typeof member === 'boolean' ? member : member(t.profile);
}

export function descriptorData<T>(o: PyObject): DescriptorData<T> {
  return o.value as DescriptorData<T>;
}

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  const { owner, held } = descriptorData(o);
  decref(t, owner);
  if (held !== null) decref(t, held);
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const { owner, held } = descriptorData(o);
  visit(owner);
  if (held !== null) visit(held);
}

function reprAs(kind: string): (t: Thread, o: PyObject) => PyObject {
  return (t, o) => newStr(t, `<${kind} '${descriptorData(o).name}' of '${descriptorData(o).owner.name}' objects>`);
}

function checkInstance(t: Thread, descriptor: PyObject, instance: PyObject): void {
  const { owner, name } = descriptorData(descriptor);
  if (isSubtype(instance.type, owner)) return;
  throw typeError(t, `descriptor '${name}' for '${owner.name}' objects doesn't apply to a '${instance.type.name}' object`);
}

function qualname(t: Thread, o: PyObject): PyObject {
  const { owner, name } = descriptorData(o);
  const text = getAttrText(t, owner, '__qualname__');
  const result = `${strOf(text).value}.${name}`;
  decref(t, text);
  return newStr(t, result);
}

function reduce(t: Thread, o: PyObject): PyObject {
  const { owner, name } = descriptorData(o);
  return newTuple(t, [getAttrText(t, t.builtins, 'getattr'), newTuple(t, [incref(owner), newStr(t, name)])]);
}

const members = [
  { name: '__objclass__', member: true, get: (_t: Thread, o: PyObject) => incref(descriptorData(o).owner) },
  { name: '__name__', member: true, get: (t: Thread, o: PyObject) => newStr(t, descriptorData(o).name) },
  { name: '__qualname__', get: qualname },
];

function nativeDoc(t: Thread, o: PyObject): PyObject {
  const { doc } = descriptorData<{ doc?: string | null }>(o).what;
  return doc == null ? incref(t.none) : newStr(t, doc);
}

function wrapperDoc(t: Thread, o: PyObject): PyObject {
  const doc = slotDoc(t.profile, descriptorData(o).name);
  return doc === null ? incref(t.none) : newStr(t, doc);
}

function nativeSignature(t: Thread, o: PyObject): PyObject {
  const { what, owner, name } = descriptorData<{ signature?: string | null; fn?: unknown }>(o);
  // That of a slot is the same in every class; that of a method is as recorded, or there is none.
  const isMethod = what.fn !== undefined && isType(owner);
  const signature = isMethod ? textSignature(t.profile.version, `${qualifiedName(t, owner)}.${name}`) : what.signature;
  return signature == null ? incref(t.none) : newStr(t, signature);
}

const docAndSignature = [
  { name: '__doc__', get: nativeDoc },
  { name: '__text_signature__', get: nativeSignature },
];

// ---- method_descriptor

function methodGet(t: Thread, descriptor: PyObject, instance: PyObject | null): PyObject {
  if (instance === null) return incref(descriptor);
  checkInstance(t, descriptor, instance);
  return newBuiltinFunction(t, descriptorData<NativeSpec>(descriptor).what, instance, null);
}

function methodCall(t: Thread, descriptor: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const { owner, name, what } = descriptorData<NativeSpec>(descriptor);
  const positionalCount = args.length - (kwnames?.length ?? 0);
  if (positionalCount < 1) throw typeError(t, `unbound method ${owner.name}.${name}() needs an argument`);
  const self = args[0] as PyObject;
  checkInstance(t, descriptor, self);
  return callNative(t, what, self, args.slice(1), kwnames, owner);
}

export const METHOD_DESCRIPTOR = new TypeSpec({
  name: 'method_descriptor',
  flags: TypeFlags.HaveGc | TypeFlags.MethodDescriptor,
  basicsize: 56,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpRepr: reprAs('method'), tpCall: methodCall, tpDescrGet: methodGet },
  methods: [noArgs('__reduce__', reduce)],
  getset: [...members, ...docAndSignature],
});

// ---- classmethod_descriptor

function classMethodGet(t: Thread, descriptor: PyObject, instance: PyObject | null, owner: PyType | null): PyObject {
  const { owner: home, name, what } = descriptorData<NativeSpec>(descriptor);
  const type = owner ?? (instance === null ? null : instance.type);
  if (type === null) throw typeError(t, `descriptor '${name}' for type '${home.name}' needs either an object or a type`);
  if (!isType(type))
    throw typeError(
      t,
      `descriptor '${name}' for type '${home.name}' needs a type, not a '${(type as PyObject).type.name}' as arg 2`,
    );
  if (!isSubtype(type, home)) {
    throw typeError(t, `descriptor '${name}' requires a subtype of '${home.name}' but received '${type.name}'`);
  }
  return newBuiltinFunction(t, what, type, null);
}

function classMethodCall(t: Thread, descriptor: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const { owner, name } = descriptorData<NativeSpec>(descriptor);
  const positionalCount = args.length - (kwnames?.length ?? 0);
  if (positionalCount < 1) throw typeError(t, `descriptor '${name}' of '${owner.name}' object needs an argument`);
  const bound = classMethodGet(t, descriptor, null, args[0] as PyType);
  try {
    return t.call(bound, args.slice(1), kwnames);
  } finally {
    decref(t, bound);
  }
}

export const CLASS_METHOD_DESCRIPTOR = new TypeSpec({
  name: 'classmethod_descriptor',
  flags: TypeFlags.HaveGc,
  basicsize: 56,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpRepr: reprAs('method'),
    tpCall: classMethodCall,
    tpDescrGet: classMethodGet,
  },
  getset: [...members, ...docAndSignature],
});

// ---- wrapper_descriptor and method-wrapper

function wrapperGet(t: Thread, descriptor: PyObject, instance: PyObject | null): PyObject {
  if (instance === null) return incref(descriptor);
  checkInstance(t, descriptor, instance);
  const type = t.typeOf(METHOD_WRAPPER);
  const o = t.heap.newContainer(t, type, 32, new MethodWrapper(incref(descriptor) as PyContainer, incref(instance)));
  t.heap.track(o);
  return o;
}

function wrapperCall(t: Thread, descriptor: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const { owner, name, what, fn } = descriptorData<SlotDefinition>(descriptor);
  const positionalCount = args.length - (kwnames?.length ?? 0);
  if (positionalCount < 1) throw typeError(t, `descriptor '${name}' of '${owner.name}' object needs an argument`);
  const self = args[0] as PyObject;
  if (!isSubtype(self.type, owner)) {
    throw typeError(t, `descriptor '${name}' requires a '${owner.name}' object but received a '${self.type.name}'`);
  }
  // The arguments without the first are another tuple.
  return withoutFirstArgument(t, args, kwnames, (rest) => callSlot(t, what, fn, self, rest, kwnames));
}

export const WRAPPER_DESCRIPTOR = new TypeSpec({
  name: 'wrapper_descriptor',
  flags: TypeFlags.HaveGc | TypeFlags.MethodDescriptor,
  basicsize: 56,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpRepr: reprAs('slot wrapper'),
    tpCall: wrapperCall,
    tpDescrGet: wrapperGet,
  },
  methods: [noArgs('__reduce__', reduce)],
  getset: [...members, { name: '__doc__', get: wrapperDoc }, { name: '__text_signature__', get: nativeSignature }],
});

class MethodWrapper {
  constructor(
    readonly descriptor: PyContainer,
    readonly self: PyObject,
  ) {}
}

function wrapped(o: PyObject): MethodWrapper {
  return o.value as MethodWrapper;
}

export const METHOD_WRAPPER = new TypeSpec({
  name: 'method-wrapper',
  flags: TypeFlags.HaveGc,
  basicsize: 32,
  slots: {
    tpDealloc: (t, o) => {
      const { descriptor, self } = wrapped(o);
      t.heap.untrack(o as PyContainer);
      xdecref(t, descriptor);
      xdecref(t, self);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      visit(wrapped(o).descriptor);
      visit(wrapped(o).self);
    },
    tpCall: (t, o, args, kwnames) => {
      const { descriptor, self } = wrapped(o);
      const { what, fn } = descriptorData<SlotDefinition>(descriptor);
      return callSlot(t, what, fn, self, args, kwnames);
    },
    tpRepr: (t, o) => {
      const { descriptor, self } = wrapped(o);
      const id = t.heap.idOf(self).toString(16).padStart(12, '0');
      return newStr(t, `<method-wrapper '${descriptorData(descriptor).name}' of ${self.type.name} object at 0x${id}>`);
    },
    tpHash: (t, o) => {
      const lo = hashOfAddress(t, wrapped(o).self);
      return lo;
    },
    tpRichcompare: (t, a, b, op) => {
      if ((op !== CompareOp.EQ && op !== CompareOp.NE) || a.type !== b.type) return incref(t.notImplemented);
      const equal = wrapped(a).descriptor === wrapped(b).descriptor && wrapped(a).self === wrapped(b).self;
      return newBool(t, equal === (op === CompareOp.EQ));
    },
  },
  methods: [
    noArgs('__reduce__', (t, o) => {
      const { descriptor, self } = wrapped(o);
      const args = newTuple(t, [incref(self), newStr(t, descriptorData(descriptor).name)]);
      return newTuple(t, [getAttrText(t, t.builtins, 'getattr'), args]);
    }),
  ],
  getset: [
    { name: '__self__', member: true, get: (_t, o) => incref(wrapped(o).self) },
    { name: '__objclass__', get: (_t, o) => incref(descriptorData(wrapped(o).descriptor).owner) },
    { name: '__name__', get: (t, o) => newStr(t, descriptorData(wrapped(o).descriptor).name) },
    { name: '__qualname__', get: (t, o) => qualname(t, wrapped(o).descriptor) },
    { name: '__doc__', get: (t, o) => wrapperDoc(t, wrapped(o).descriptor) },
    { name: '__text_signature__', get: (t, o) => nativeSignature(t, wrapped(o).descriptor) },
  ],
});

// ---- getset_descriptor and member_descriptor

function attributeGet(t: Thread, descriptor: PyObject, instance: PyObject | null): PyObject {
  if (instance === null) return incref(descriptor);
  checkInstance(t, descriptor, instance);
  return descriptorData<GetSetSpec>(descriptor).what.get(t, instance);
}

function attributeSet(t: Thread, descriptor: PyObject, instance: PyObject, value: PyObject | null): void {
  const { owner, name, what } = descriptorData<GetSetSpec>(descriptor);
  if (!isSubtype(instance.type, owner)) {
    throw typeError(t, `descriptor '${name}' for '${owner.name}' objects doesn't apply to a '${instance.type.name}' object`);
  }
  if (what.set === undefined) {
    throw attributeError(
      t,
      null,
      null,
      isMember(t, what) ? 'readonly attribute' : `attribute '${name}' of '${owner.name}' objects is not writable`,
    );
  }
  what.set(t, instance, value);
}

const attributeSlots = { tpDealloc: dealloc, tpTraverse: traverse, tpDescrGet: attributeGet, tpDescrSet: attributeSet };

export const GETSET_DESCRIPTOR = new TypeSpec({
  name: 'getset_descriptor',
  flags: TypeFlags.HaveGc,
  basicsize: 48,
  slots: { ...attributeSlots, tpRepr: reprAs('attribute') },
  getset: [...members, { name: '__doc__', get: nativeDoc }],
});

export const MEMBER_DESCRIPTOR = new TypeSpec({
  name: 'member_descriptor',
  flags: TypeFlags.HaveGc,
  basicsize: 48,
  slots: { ...attributeSlots, tpRepr: reprAs('member') },
  methods: [noArgs('__reduce__', reduce)],
  getset: [...members, { name: '__doc__', get: nativeDoc }],
});

// ---- `__slots__` members

/** The descriptor of one `__slots__` name: `index` in the instance's slots. */
export function newSlotDescriptor(t: Thread, owner: PyType, name: string, index: number): PyObject {
  const spec: GetSetSpec = {
    name,
    member: true,
    get: (thread, o) => {
      const value = (o as PyContainer).slots?.[index] ?? null;
      if (value === null)
        throw attributeError(thread, o, thread.name(name), `'${o.type.name}' object has no attribute '${name}'`);
      return incref(value);
    },
    set: (thread, o, value) => {
      const { slots } = o as PyContainer;
      const old = slots?.[index] ?? null;
      if (value === null && old === null) throw attributeError(thread, null, null, name);
      if (slots !== null) slots[index] = value === null ? null : incref(value);
      xdecref(thread, old);
    },
  };
  return make(t, t.typeOf(MEMBER_DESCRIPTOR), owner, name, spec);
}
