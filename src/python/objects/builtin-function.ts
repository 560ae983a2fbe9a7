// builtin_function_or_method: a host function with the object it is bound to; and the call conventions that all host functions share.
// Follows Objects/methodobject.c and _PyObject_Vectorcall of descrobject.c, CPython 3.13: counts are checked here, before the function runs.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, isSubtype, isType, type PyContainer, type PyObject, PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { CallKind, keywords, type NativeSpec, noArgs, TypeSpec } from '../heap/type-spec.ts';
import { textSignature } from '../profiles/text-signatures.ts';
import { newBool } from './bool.ts';
import { typeError } from './errors.ts';
import { hashOfAddress, releaseObject } from './object.ts';
import { packedSpec, withoutFirstArgument } from './packed-arguments.ts';
import { getAttrText } from './protocols/attribute.ts';
import { newStr, strOf } from './str.ts';
import { newTuple } from './tuple.ts';
import { qualifiedName, qualnameText } from './type.ts';

export class BuiltinFunction {
  constructor(
    readonly spec: NativeSpec,
    /** The bound object; the module of a module function. Owned. */
    public self: PyObject | null,
    /** `__module__`. Owned. */
    public module: PyObject | null,
  ) {}
}

/** Borrows `self` and `module`. */
export function newBuiltinFunction(t: Thread, spec: NativeSpec, self: PyObject | null, module: PyObject | null): PyContainer {
  const o = t.heap.newContainer(
    t,
    t.types.builtinFunction,
    56,
    new BuiltinFunction(spec, self && incref(self), module && incref(module)),
  );
  t.heap.track(o);
  return o;
}

/** As recorded for the module's function, or for the method of the class that it comes from. */
function signatureOf(t: Thread, { spec, self }: BuiltinFunction): string | null {
  const { version } = t.profile;
  if (self === null) return spec.signature;
  if (isModule(t, self)) return textSignature(version, `${moduleNameOf(t, self)}.${spec.name}`) ?? spec.signature;
  for (const type of isType(self) ? [...self.mro, ...self.type.mro] : self.type.mro) {
    // A class of Python text that stands for one of C is immutable.
    const isOfC = type.spec !== null || (type.flags & TypeFlags.Immutable) !== 0;
    const recorded = !isOfC ? null : textSignature(version, `${qualifiedName(t, type)}.${spec.name}`);
    if (recorded !== null) return recorded;
  }
  return spec.signature;
}

function documentation(t: Thread, fn: BuiltinFunction): PyObject {
  const { doc, calls = [] } = fn.spec;
  if (doc === null) return incref(t.none);
  return newStr(t, calls.length > 0 && signatureOf(t, fn) === null ? `${calls.join('\n')}\n\n${doc}` : doc);
}

function moduleNameOf(t: Thread, module: PyObject): string {
  const name = getAttrText(t, module, '__name__');
  const { value } = strOf(name);
  decref(t, name);
  return value;
}

/** `type.__new__` of a built-in type: checks that the given class fits before it makes an instance (tp_new_wrapper). */
export function newStaticNew(t: Thread, owner: PyType): PyObject {
  const spec = keywords('__new__', (thread, self, args, kwnames) => callNew(thread, self as PyType, args, kwnames), {
    signature: '($type, *args, **kwargs)',
  });
  return newBuiltinFunction(t, packedSpec(spec), owner, null);
}

function callNew(t: Thread, owner: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const name = owner.name;
  const positionalCount = args.length - (kwnames?.length ?? 0);
  if (positionalCount < 1) throw typeError(t, `${name}.__new__(): not enough arguments`);
  const type = args[0] as PyObject;
  if (!isType(type)) throw typeError(t, `${name}.__new__(X): X is not a type object (${type.type.name})`);
  if (!isSubtype(type, owner)) throw typeError(t, `${name}.__new__(${type.name}): ${type.name} is not a subtype of ${name}`);
  let native: PyType | null = type;
  while (native !== null && (native.flags & TypeFlags.HeapType) !== 0) native = native.base;
  const { tpNew } = owner.ops;
  const isSealed = native !== null && native !== owner && (native.flags & TypeFlags.DisallowInstantiation) !== 0;
  if (native !== null && (isSealed || native.ops.tpNew !== tpNew)) {
    throw typeError(t, `${name}.__new__(${type.name}) is not safe, use ${native.name}.__new__()`);
  }
  if (tpNew === null) throw typeError(t, `cannot create '${name}' instances`);
  return withoutFirstArgument(t, args, kwnames, (rest) => tpNew(t, type, rest, kwnames));
}

/** "list.append()", "len()": how messages call a host function (_PyObject_FunctionStr). */
function describe(t: Thread, spec: NativeSpec, self: PyObject, owner: PyType | null): string {
  if (owner !== null) return `${qualnameText(owner)}.${spec.name}()`;
  const module = isModule(t, self) && self !== t.builtins ? getAttrText(t, self, '__name__') : null;
  if (module === null) return `${spec.name}()`;
  const name = strOf(module).value;
  decref(t, module);
  return `${name}.${spec.name}()`;
}

/** Calls a host function. `owner` names the type in messages, for methods. */
export function callNative(
  t: Thread,
  spec: NativeSpec,
  self: PyObject,
  args: readonly PyObject[],
  kwnames: KeywordNames,
  owner: PyType | null,
): PyObject {
  if (spec.kind === CallKind.Keywords) return spec.fn(t, self, args, kwnames);
  if (kwnames !== null && kwnames.length > 0) throw typeError(t, `${describe(t, spec, self, owner)} takes no keyword arguments`);
  switch (spec.kind) {
    case CallKind.NoArgs:
      if (args.length !== 0) throw typeError(t, `${describe(t, spec, self, owner)} takes no arguments (${args.length} given)`);
      return spec.fn(t, self);
    case CallKind.One:
      if (args.length !== 1)
        throw typeError(t, `${describe(t, spec, self, owner)} takes exactly one argument (${args.length} given)`);
      return spec.fn(t, self, args[0] as PyObject);
    case CallKind.Positional:
      (spec.isParsed === true ? checkParsed : checkPositional)(t, spec.name, args.length, spec.min, spec.max);
      return spec.fn(t, self, args);
  }
}

/** "insert expected 2 arguments, got 1" (_PyArg_CheckPositional). */
export function checkPositional(t: Thread, name: string, count: number, min: number, max: number): void {
  if (count < min) {
    throw typeError(t, `${name} expected ${min === max ? '' : 'at least '}${min} argument${min === 1 ? '' : 's'}, got ${count}`);
  }
  if (count > max) {
    throw typeError(t, `${name} expected ${min === max ? '' : 'at most '}${max} argument${max === 1 ? '' : 's'}, got ${count}`);
  }
}

/** "find() takes at least 1 argument (0 given)" (vgetargs1_impl). */
function checkParsed(t: Thread, name: string, count: number, min: number, max: number): void {
  if (count >= min && count <= max) return;
  const bound = count < min ? min : max;
  const quantity = min === max ? 'exactly' : count < min ? 'at least' : 'at most';
  throw typeError(t, `${name}() takes ${quantity} ${bound} argument${bound === 1 ? '' : 's'} (${count} given)`);
}

function data(o: PyObject): BuiltinFunction {
  return o.value as BuiltinFunction;
}

/** The type whose method this is, for messages: methods bound to instances show it. */
export function ownerOf(fn: BuiltinFunction): PyType | null {
  if (fn.self === null || fn.module !== null) return null;
  return fn.self instanceof PyType ? fn.self : fn.self.type;
}

function call(t: Thread, callable: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const fn = data(callable);
  if (fn.spec.isPacked === true && fn.spec.kind !== CallKind.Keywords && kwnames !== null && kwnames.length > 0)
    throw typeError(t, `${fn.spec.name}() takes no keyword arguments`);
  return callNative(t, fn.spec, fn.self ?? t.none, args, kwnames, ownerOf(fn));
}

function dealloc(t: Thread, o: PyObject): void {
  const self = o as PyContainer;
  t.heap.untrack(self);
  clearWeakrefs(t, self);
  const fn = data(o);
  xdecref(t, fn.self);
  xdecref(t, fn.module);
  releaseObject(t, self);
}

function traverse(o: PyObject, visit: Visit): void {
  const fn = data(o);
  if (fn.self !== null) visit(fn.self);
  if (fn.module !== null) visit(fn.module);
}

function isModule(t: Thread, o: PyObject): boolean {
  return isSubtype(o.type, t.types.module);
}

function reprBuiltin(t: Thread, o: PyObject): PyObject {
  const fn = data(o);
  if (fn.self === null || isModule(t, fn.self)) return newStr(t, `<built-in function ${fn.spec.name}>`);
  const id = t.heap.idOf(fn.self).toString(16).padStart(12, '0');
  return newStr(t, `<built-in method ${fn.spec.name} of ${fn.self.type.name} object at 0x${id}>`);
}

function qualname(t: Thread, o: PyObject): PyObject {
  const fn = data(o);
  if (fn.self === null || isModule(t, fn.self)) return newStr(t, fn.spec.name);
  const type = isType(fn.self) ? fn.self : fn.self.type;
  const owner = getAttrText(t, type, '__qualname__');
  const text = strOf(owner).value;
  decref(t, owner);
  return newStr(t, `${text}.${fn.spec.name}`);
}

export const BUILTIN_FUNCTION = new TypeSpec({
  name: 'builtin_function_or_method',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs,
  basicsize: 56,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpRepr: reprBuiltin,
    tpCall: call,
    tpHash: (t, o) => {
      const fn = data(o);
      return fn.self === null ? hashOfAddress(t, o) : hashOfAddress(t, fn.self);
    },
    tpRichcompare: (t, a, b, op) => {
      if ((op !== CompareOp.EQ && op !== CompareOp.NE) || a.type !== b.type) return incref(t.notImplemented);
      const equal = data(a).spec === data(b).spec && data(a).self === data(b).self;
      return newBool(t, equal === (op === CompareOp.EQ));
    },
  },
  methods: [
    noArgs('__reduce__', (t, o) => {
      const fn = data(o);
      if (fn.self === null || isModule(t, fn.self)) return newStr(t, fn.spec.name);
      const getattr = getAttrText(t, t.builtins, 'getattr');
      const args = newTuple(t, [incref(fn.self), newStr(t, fn.spec.name)]);
      return newTuple(t, [getattr, args]);
    }),
  ],
  getset: [
    { name: '__doc__', get: (t, o) => documentation(t, data(o)) },
    { name: '__name__', get: (t, o) => newStr(t, data(o).spec.name) },
    { name: '__qualname__', get: qualname },
    { name: '__self__', get: (t, o) => incref(data(o).self ?? t.none) },
    {
      name: '__text_signature__',
      get: (t, o) => {
        const signature = signatureOf(t, data(o));
        return signature === null ? incref(t.none) : newStr(t, signature);
      },
    },
    { name: '__module__', member: true, get: (t, o) => incref(data(o).module ?? t.none) },
  ],
});
