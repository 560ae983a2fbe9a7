// The description of a built-in type: an immutable value, shared by all interpreters of the process. Each interpreter makes its own
// PyType from it on first use (`Thread.typeOf`), which costs one small object: methods become descriptors only when they are looked up.
// Follows PyType_Spec and the method, member and getset tables of CPython.

import type { Profile } from '../profiles/profile.ts';
import { type PyObject, type PyType, TypeFlags } from './object.ts';
import type { Thread } from './thread.ts';
import { type KeywordNames, TypeSlots, withSlots } from './type-slots.ts';

export const enum CallKind {
  NoArgs = 0,
  One = 1,
  Positional = 2,
  Keywords = 3,
}

/** A function written in the host. `self` is the bound object, the module for module functions, the type for class methods. */
interface NativeBase {
  readonly name: string;
  readonly doc: string | null;
  /** As `__text_signature__` has it, `($self, object, /)`; null where CPython has none. */
  readonly signature: string | null;
  /** The ways to call it, with which its documentation begins where it has no signature. */
  readonly calls?: readonly string[];
  /** Bound when it is fetched: 'class' like classmethod, 'static' like staticmethod. */
  readonly binding: 'instance' | 'class' | 'static';
  /** Is it there in this version? */
  readonly when: ((profile: Profile) => boolean) | null;
  /** METH_VARARGS: one that is bound refuses keywords by its name alone, without its type. */
  readonly isPacked?: boolean;
  /** PyArg_ParseTuple counts the arguments. */
  readonly isParsed?: boolean;
}
export interface NoArgsSpec extends NativeBase {
  readonly kind: CallKind.NoArgs;
  readonly fn: (t: Thread, self: PyObject) => PyObject;
}
export interface OneArgSpec extends NativeBase {
  readonly kind: CallKind.One;
  readonly fn: (t: Thread, self: PyObject, arg: PyObject) => PyObject;
}
export interface PositionalSpec extends NativeBase {
  readonly kind: CallKind.Positional;
  readonly min: number;
  readonly max: number;
  readonly fn: (t: Thread, self: PyObject, args: readonly PyObject[]) => PyObject;
}
export interface KeywordsSpec extends NativeBase {
  readonly kind: CallKind.Keywords;
  readonly fn: (t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames) => PyObject;
  /** METH_VARARGS | METH_KEYWORDS: `f(**mapping)` hands over the mapping's dict as it is, whatever its keys are. */
  readonly takesDict: boolean;
}
export type NativeSpec = NoArgsSpec | OneArgSpec | PositionalSpec | KeywordsSpec;

export interface NativeOptions {
  readonly doc?: string;
  readonly signature?: string;
  readonly binding?: 'instance' | 'class' | 'static';
  readonly when?: (profile: Profile) => boolean;
}

/** `name()`; CPython's METH_NOARGS. */
export function noArgs(name: string, fn: NoArgsSpec['fn'], options: NativeOptions = {}): NoArgsSpec {
  return { kind: CallKind.NoArgs, fn, ...base(name, options) };
}
/** `name(x)`; METH_O. */
export function oneArg(name: string, fn: OneArgSpec['fn'], options: NativeOptions = {}): OneArgSpec {
  return { kind: CallKind.One, fn, ...base(name, options) };
}
/** Between `min` and `max` positional arguments, counted before `fn` is called ("insert expected 2 arguments, got 1"). */
export function positional(
  name: string,
  range: readonly [min: number, max: number],
  fn: PositionalSpec['fn'],
  options: NativeOptions = {},
): PositionalSpec {
  return { kind: CallKind.Positional, min: range[0], max: range[1], fn, ...base(name, options) };
}
/** Any arguments; `fn` parses them with objects/arguments.ts. METH_FASTCALL | METH_KEYWORDS, or with `takesDict` METH_VARARGS. */
export function keywords(
  name: string,
  fn: KeywordsSpec['fn'],
  options: NativeOptions & { readonly takesDict?: boolean } = {},
): KeywordsSpec {
  return { kind: CallKind.Keywords, fn, takesDict: options.takesDict ?? false, ...base(name, options) };
}

function base(name: string, options: NativeOptions): NativeBase {
  return {
    name,
    doc: options.doc ?? null,
    signature: options.signature ?? null,
    binding: options.binding ?? 'instance',
    when: options.when ?? null,
  };
}

/** A computed attribute (PyGetSetDef), or a stored one (PyMemberDef) when `member` is set: they differ in their descriptor's type. */
export interface GetSetSpec {
  readonly name: string;
  readonly get: (t: Thread, self: PyObject) => PyObject;
  /** A null value deletes. Absent: read-only. */
  readonly set?: (t: Thread, self: PyObject, value: PyObject | null) => void;
  readonly member?: boolean | ((profile: Profile) => boolean);
  readonly doc?: string;
  readonly when?: (profile: Profile) => boolean;
}

/** Makes an entry of a type's dict; `when`: only in some versions. */
export type EntryMaker = ((t: Thread, type: PyType) => PyObject) & { readonly when?: (profile: Profile) => boolean };

interface Attributes {
  readonly [name: string]: EntryMaker;
}

export interface TypeSpecInit {
  readonly name: string;
  /** Defaults to `builtins`; a function where versions differ. */
  readonly module?: string | ((profile: Profile) => string);
  /** Defaults to `object`. A function where the other file may be evaluated later than this one (imports are circular). */
  readonly base?: TypeSpec | (() => TypeSpec);
  readonly flags: number;
  /** As `__basicsize__`; a function where versions differ. */
  readonly basicsize: number | ((profile: Profile) => number);
  readonly itemsize?: number;
  readonly slots: Partial<TypeSlots>;
  /** A function where the table uses constants of other files, which may be evaluated later than this one. */
  readonly methods?: readonly NativeSpec[] | (() => readonly NativeSpec[]);
  readonly getset?: readonly GetSetSpec[] | (() => readonly GetSetSpec[]);
  /** Other entries of the type's dict (`__hash__: None`, constants), made when first looked up. New references. */
  readonly attributes?: Attributes | (() => Attributes);
  readonly doc?: string;
  /** The ways to call it, with which its documentation begins where it has no signature. */
  readonly calls?: readonly string[];
  /** The metatype; defaults to the base's. */
  readonly metatype?: () => TypeSpec;
  /** Bases after the first, where a built-in type has several (ExceptionGroup). */
  readonly moreBases?: () => readonly TypeSpec[];
  /** Is calling it refused in this version, where others make an object without content? */
  readonly sealedWhen?: (profile: Profile) => boolean;
  /** Does `builtins` have it in this version? */
  readonly when?: (profile: Profile) => boolean;
  /** Only `object` is. */
  readonly isRoot?: boolean;
}

/** An entry of a built-in type's dict before it is made. */
export type TypeEntry = NativeSpec | GetSetSpec | EntryMaker;

/** What depends on the base, worked out when the type is first made. */
interface Resolved {
  readonly base: TypeSpec | null;
  readonly flags: number;
  readonly slots: TypeSlots;
  readonly entries: ReadonlyMap<string, TypeEntry>;
}

export class TypeSpec {
  /** `object`. Set once, when its file is loaded. */
  private static root: TypeSpec | null = null;
  readonly name: string;
  readonly doc: string | null;
  readonly calls: readonly string[];
  readonly when: ((profile: Profile) => boolean) | null;
  /** Slots that this type defines itself; they become slot wrappers in its dict. */
  readonly ownSlots: Partial<TypeSlots>;
  private resolved: Resolved | null = null;

  constructor(private readonly init: TypeSpecInit) {
    this.name = init.name;
    this.doc = init.doc ?? null;
    this.calls = init.calls ?? [];
    this.when = init.when ?? null;
    this.ownSlots = init.slots;
    if (init.isRoot === true) TypeSpec.root = this;
  }

  get base(): TypeSpec | null {
    return this.resolve().base;
  }
  get flags(): number {
    return this.resolve().flags;
  }
  get slots(): TypeSlots {
    return this.resolve().slots;
  }
  get entries(): ReadonlyMap<string, TypeEntry> {
    return this.resolve().entries;
  }
  get itemsize(): number {
    return this.init.itemsize ?? this.base?.itemsize ?? 0;
  }
  get moreBases(): readonly TypeSpec[] {
    return this.init.moreBases?.() ?? [];
  }
  get metatype(): TypeSpec | null {
    return this.init.metatype?.() ?? this.base?.metatype ?? null;
  }

  module(profile: Profile): string {
    const { module = 'builtins' } = this.init;
    return typeof module === 'string' ? module : module(profile);
  }

  basicsize(profile: Profile): number {
    const { basicsize } = this.init;
    return typeof basicsize === 'number' ? basicsize : basicsize(profile);
  }

  isSealed(profile: Profile): boolean {
    return this.init.sealedWhen?.(profile) ?? false;
  }

  private resolve(): Resolved {
    this.resolved ??= resolve(this.init, TypeSpec.root);
    return this.resolved;
  }
}

const INHERITED_FLAGS =
  TypeFlags.HaveGc |
  TypeFlags.HasDict |
  TypeFlags.HasWeakrefs |
  TypeFlags.Sequence |
  TypeFlags.Mapping |
  TypeFlags.MatchSelf |
  (0x3ff << 20); // the subclass bits

function resolve(init: TypeSpecInit, root: TypeSpec | null): Resolved {
  const given = typeof init.base === 'function' ? init.base() : init.base;
  const parent = init.isRoot === true ? null : (given ?? root);
  const entries = new Map<string, TypeEntry>();
  const { methods = [], getset = [] } = init;
  for (const method of typeof methods === 'function' ? methods() : methods) entries.set(method.name, method);
  for (const attribute of typeof getset === 'function' ? getset() : getset) entries.set(attribute.name, attribute);
  const { attributes = {} } = init;
  for (const [name, make] of Object.entries(typeof attributes === 'function' ? attributes() : attributes))
    entries.set(name, make);
  return {
    base: parent,
    flags:
      init.flags |
      (parent === null ? 0 : parent.flags & INHERITED_FLAGS) |
      (isMadeOnlyByHost(init, parent, root) ? TypeFlags.DisallowInstantiation : 0),
    slots: inheritSlots(parent, init),
    entries,
  };
}

/** A type right below `object` that says nothing of how to make one: the host's own code does (type_ready_set_new). */
function isMadeOnlyByHost(init: TypeSpecInit, parent: TypeSpec | null, root: TypeSpec | null): boolean {
  return parent !== null && parent === root && init.slots.tpNew === undefined && (init.flags & TypeFlags.BaseType) === 0;
}

/** Slots not given come from the base; comparison and hash are inherited together or not at all (inherit_slots). */
function inheritSlots(parent: TypeSpec | null, init: TypeSpecInit): TypeSlots {
  if (parent === null) return withSlots(new TypeSlots(), init.slots);
  const slots = withSlots(parent.slots, init.slots);
  if (init.slots.tpRichcompare !== undefined && init.slots.tpHash === undefined) slots.tpHash = null;
  if (init.slots.tpHash !== undefined && init.slots.tpRichcompare === undefined) slots.tpRichcompare = null;
  return slots;
}
