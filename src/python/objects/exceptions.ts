// BaseException and the built-in hierarchy: what an exception instance holds, and the classes as one table.
// Follows Objects/exceptions.c, CPython 3.13. Exception groups are in exception-group.ts, the members of particular classes below.
// Invariant: `args` is always a tuple; context and cause never form a reference cycle of ours (callers check before setting).

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import {
  incref,
  isSubtype,
  type PyContainer,
  type PyObject,
  type PyStr,
  type PyType,
  TypeFlags,
  type Visit,
} from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames, TypeSlots } from '../heap/type-slots.ts';
import { type GetSetSpec, type NativeSpec, noArgs, oneArg, TypeSpec, type TypeSpecInit } from '../heap/type-spec.ts';
import type { Profile } from '../profiles/profile.ts';
import { kindOf, parseArguments, signature } from './arguments.ts';
import { newBool } from './bool.ts';
import { dictCopy, dictForEach, dictSetStr, newDict } from './dict.ts';
import { typeError } from './errors.ts';
import { genericDict, setGenericDict } from './instance-attributes.ts';
import { listAppend, newList } from './list.ts';
import { newInstance, OBJECT, releaseObject } from './object.ts';
import { argumentTupleOf } from './packed-arguments.ts';
import { attributeName, getAttrOrNull, setAttr } from './protocols/attribute.ts';
import { isTrue } from './protocols/number.ts';
import { repr, str } from './protocols/object.ts';
import { newStr, newStrFromText, strOf } from './str.ts';
import { newTuple, tupleItems } from './tuple.ts';

/** The `value` of an exception instance. */
export class ExceptionData {
  traceback: PyContainer | null = null;
  /** Before 3.12: the None that was set in place of a traceback. Owned. */
  noTraceback: PyObject | null = null;
  context: PyContainer | null = null;
  cause: PyContainer | null = null;
  suppressContext = false;
  /** Members of the particular class, by its MEMBERS table. Owned. */
  members: (PyObject | null)[] = NO_MEMBERS as (PyObject | null)[];
  /** ExceptionGroup: set by its __new__. */
  constructor(public args: PyContainer) {}
}

const NO_MEMBERS: readonly (PyObject | null)[] = Object.freeze([]);

export function exceptionData(o: PyObject): ExceptionData {
  return o.value as ExceptionData;
}

/** An instance of `type` with `args` (stolen), made as calling the class would make it. */
export function newException(t: Thread, type: PyType, args: PyContainer): PyContainer {
  const { tpNew, tpInit } = type.ops;
  if (tpNew === baseExceptionNew && (tpInit === baseExceptionInit || tpInit === null)) {
    const o = newInstance(t, type);
    o.value = new ExceptionData(args);
    return o;
  }
  try {
    return t.callTuple(type, args) as PyContainer;
  } finally {
    decref(t, args);
  }
}

function baseExceptionNew(t: Thread, type: PyType, args: readonly PyObject[], _kwnames: KeywordNames): PyObject {
  const positionalCount = args.length - (_kwnames?.length ?? 0);
  const o = newInstance(t, type);
  const data = new ExceptionData(argumentTupleOf(t, args, positionalCount));
  o.value = data;
  const count = memberCount(type);
  if (count > 0) data.members = new Array<PyObject | null>(count).fill(null);
  return o;
}

function baseExceptionInit(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  if (kwnames !== null && kwnames.length > 0) throw typeError(t, `${self.type.name}() takes no keyword arguments`);
  setArgs(t, self, args);
}

function setArgs(t: Thread, self: PyObject, args: readonly PyObject[], count = args.length): void {
  const data = exceptionData(self);
  const old = data.args;
  data.args = argumentTupleOf(t, args, count);
  decref(t, old);
}

function traverse(o: PyObject, visit: Visit): void {
  const data = o.value as ExceptionData | null;
  if (data === null) return;
  for (const member of data.members) if (member !== null) visit(member);
  const { dict } = o as PyContainer;
  if (dict !== null) visit(dict);
  visit(data.args);
  if (data.traceback !== null) visit(data.traceback);
  if (data.noTraceback !== null) visit(data.noTraceback);
  if (data.cause !== null) visit(data.cause);
  if (data.context !== null) visit(data.context);
}

function release(t: Thread, o: PyContainer): void {
  const data = o.value as ExceptionData | null;
  if (data === null) return;
  const { dict } = o;
  o.dict = null;
  xdecref(t, dict);
  const { members } = data;
  data.members = NO_MEMBERS as (PyObject | null)[];
  const { traceback, cause, context, args } = data;
  dropNoTraceback(t, data);
  data.traceback = null;
  data.cause = null;
  data.context = null;
  for (const member of members) xdecref(t, member);
  data.args = t.emptyTuple;
  incref(t.emptyTuple);
  decref(t, args);
  xdecref(t, traceback);
  xdecref(t, cause);
  xdecref(t, context);
}

function dealloc(t: Thread, o: PyObject): void {
  const self = o as PyContainer;
  t.heap.untrack(self);
  clearWeakrefs(t, self);
  release(t, self);
  const data = o.value as ExceptionData | null;
  if (data !== null) decref(t, data.args);
  releaseObject(t, self);
}

function baseExceptionStr(t: Thread, self: PyObject): PyObject {
  const items = tupleItems(exceptionData(self).args);
  if (items.length === 0) return newStr(t, '');
  if (items.length === 1) return str(t, items[0] as PyObject);
  return str(t, exceptionData(self).args);
}

function baseExceptionRepr(t: Thread, self: PyObject): PyObject {
  const { args } = exceptionData(self);
  const name = shortName(self.type);
  const items = tupleItems(args);
  const inner = items.length === 1 ? repr(t, items[0] as PyObject) : repr(t, args);
  const text = items.length === 1 ? `${name}(${strOf(inner).value})` : `${name}${strOf(inner).value}`;
  decref(t, inner);
  return newStrFromText(t, text);
}

export function shortName(type: PyType): string {
  return type.name.slice(type.name.lastIndexOf('.') + 1);
}

// ---- what every exception has

function objectOrNone(t: Thread, o: PyObject | null): PyObject {
  return incref(o ?? t.none);
}

const baseGetset: readonly GetSetSpec[] = [
  {
    name: '__suppress_context__',
    member: true,
    get: (t, o) => newBool(t, exceptionData(o).suppressContext),
    set: setSuppressContext,
  },
  { name: '__dict__', get: genericDict, set: setGenericDict },
  {
    name: 'args',
    get: (_t, o) => incref(exceptionData(o).args),
    set: (t, o, value) => {
      if (value === null) throw typeError(t, 'args may not be deleted');
      const items = sequenceToArray(t, value);
      const old = exceptionData(o).args;
      exceptionData(o).args = newTuple(t, items);
      decref(t, old);
    },
  },
  {
    name: '__traceback__',
    get: (t, o) => objectOrNone(t, exceptionData(o).traceback),
    set: (t, o, value) => setTraceback(t, o, value),
  },
  {
    name: '__context__',
    get: (t, o) => objectOrNone(t, exceptionData(o).context),
    set: (t, o, value) => setChained(t, o, value, 'context'),
  },
  {
    name: '__cause__',
    get: (t, o) => objectOrNone(t, exceptionData(o).cause),
    set: (t, o, value) => setChained(t, o, value, 'cause'),
  },
];

function setSuppressContext(t: Thread, o: PyObject, value: PyObject | null): void {
  if (value === null) throw typeError(t, "can't delete numeric/char attribute");
  if (value.type !== t.types.bool) throw typeError(t, 'attribute value type must be bool');
  exceptionData(o).suppressContext = isTrue(t, value);
}

function sequenceToArray(t: Thread, value: PyObject): PyObject[] {
  const tuple = t.call(t.types.tuple, [value], null) as PyContainer;
  const items = tupleItems(tuple).map(incref);
  decref(t, tuple);
  return items;
}

function setTraceback(t: Thread, o: PyObject, value: PyObject | null): void {
  if (value === null) throw typeError(t, '__traceback__ may not be deleted');
  if (value !== t.none && value.type.name !== 'traceback') throw typeError(t, '__traceback__ must be a traceback or None');
  replaceTraceback(t, o, value === t.none ? null : (incref(value) as PyContainer));
  if (value === t.none && t.profile.exceptionsKeepNoneAsTraceback) exceptionData(o).noTraceback = incref(t.none);
}

export function dropNoTraceback(t: Thread, data: ExceptionData): void {
  if (data.noTraceback === null) return;
  decref(t, data.noTraceback);
  data.noTraceback = null;
}

/** Steals `traceback`. */
export function replaceTraceback(t: Thread, exception: PyObject, traceback: PyContainer | null): void {
  const data = exceptionData(exception);
  const old = data.traceback;
  dropNoTraceback(t, data);
  data.traceback = traceback;
  xdecref(t, old);
}

function setChained(t: Thread, o: PyObject, value: PyObject | null, which: 'context' | 'cause'): void {
  if (value === null) throw typeError(t, `__${which}__ may not be deleted`);
  if (value !== t.none && !isSubtype(value.type, t.typeOf(BASE_EXCEPTION))) {
    throw typeError(t, `exception ${which} must be None or derive from BaseException`);
  }
  const chained = value === t.none ? null : (incref(value) as PyContainer);
  if (which === 'context') setContext(t, o, chained);
  else setCause(t, o, chained);
}

/** Steals `context`. */
export function setContext(t: Thread, o: PyObject, context: PyContainer | null): void {
  const data = exceptionData(o);
  const old = data.context;
  data.context = context;
  xdecref(t, old);
}

/** Steals `cause`; sets `__suppress_context__`, as `raise ... from` does. */
export function setCause(t: Thread, o: PyObject, cause: PyContainer | null): void {
  const data = exceptionData(o);
  const old = data.cause;
  data.cause = cause;
  data.suppressContext = true;
  xdecref(t, old);
}

function addNote(t: Thread, self: PyObject, note: PyObject): PyObject {
  if ((note.type.flags & TypeFlags.UnicodeSubclass) === 0) throw typeError(t, `note must be a str, not '${note.type.name}'`);
  const name = t.name('__notes__');
  let notes = getAttrOrNull(t, self, name);
  if (notes === null) {
    notes = newList(t, []);
    setAttr(t, self, name, notes);
  }
  try {
    if ((notes.type.flags & TypeFlags.ListSubclass) === 0) throw typeError(t, 'Cannot add note: __notes__ is not a list');
    listAppend(t, notes as PyContainer, incref(note));
  } finally {
    decref(t, notes);
  }
  return incref(t.none);
}

function setState(t: Thread, self: PyObject, state: PyObject): PyObject {
  if (state !== t.none) {
    if ((state.type.flags & TypeFlags.DictSubclass) === 0) throw typeError(t, 'state is not a dictionary');
    // Attributes by setattr(): the state of a pickled exception has its members, too.
    dictForEach(state as PyContainer, (name, value) => setAttr(t, self, attributeName(t, name), value));
  }
  return incref(t.none);
}

function reduce(t: Thread, self: PyObject): PyObject {
  const { args } = exceptionData(self);
  const { dict } = self as PyContainer;
  const parts: PyObject[] = [incref(self.type), incref(args)];
  if (dict !== null) parts.push(incref(dict));
  return newTuple(t, parts);
}

const baseMethods: readonly NativeSpec[] = [
  noArgs('__reduce__', reduce),
  oneArg('__setstate__', setState),
  oneArg(
    'with_traceback',
    (t, self, tb) => {
      setTraceback(t, self, tb);
      return incref(self);
    },
    { signature: '($self, object, /)' },
  ),
  oneArg('add_note', addNote, { when: (profile) => profile.exceptionNotes, signature: '($self, object, /)' }),
];

const FLAGS = TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict | TypeFlags.BaseExcSubclass;

export const BASE_EXCEPTION = new TypeSpec({
  name: 'BaseException',
  base: OBJECT,
  flags: FLAGS,
  basicsize: (p) => p.exceptionBytes,
  slots: {
    tpNew: baseExceptionNew,
    tpInit: baseExceptionInit,
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpClear: (t, o) => release(t, o as PyContainer),
    tpRepr: baseExceptionRepr,
    tpStr: baseExceptionStr,
  },
  methods: baseMethods,
  getset: baseGetset,
});

// ---- classes with members of their own

/** Members by class, in the order of their slots in ExceptionData.members; a subclass's come after its base's. */
const VISITED_MEMBERS = new Map<TypeSpec, readonly number[]>();

/** What a program is told that an exception refers to (BaseException_traverse and those of its kin). */
export function referentsOfException(o: PyObject): PyObject[] | null {
  if (!(o.value instanceof ExceptionData)) return null;
  const visited = o.type.mro.map((type) => (type.spec === null ? undefined : VISITED_MEMBERS.get(type.spec))).find(Boolean);
  if (visited === undefined) return null;
  const { members } = o.value;
  const isPresent = (member: PyObject | null | undefined): member is PyObject => member !== null && member !== undefined;
  const found: PyObject[] = [];
  traverse(o, (child) => found.push(child));
  found.splice(0, members.filter(isPresent).length, ...visited.map((index) => members[index]).filter(isPresent));
  return found;
}

const MEMBER_NAMES = new Map<TypeSpec, readonly string[]>();

function memberCount(type: PyType): number {
  for (const ancestor of type.mro) {
    const names = ancestor.spec === null ? undefined : MEMBER_NAMES.get(ancestor.spec);
    if (names !== undefined) return names.length;
  }
  return 0;
}

export function getMember(o: PyObject, index: number): PyObject | null {
  return exceptionData(o).members[index] ?? null;
}

/** Borrows `value`. */
export function setMember(t: Thread, o: PyObject, index: number, value: PyObject | null): void {
  const data = exceptionData(o);
  if (data.members === NO_MEMBERS) data.members = new Array<PyObject | null>(memberCount(o.type)).fill(null);
  const old = data.members[index] ?? null;
  data.members[index] = value === null ? null : incref(value);
  xdecref(t, old);
}

function memberGetset(names: readonly string[], from: number, own: ExceptionInit): GetSetSpec[] {
  const when = own.memberWhen ?? {};
  return names.slice(from).map((name, i) => ({
    name,
    member: true,
    ...(when[name] === undefined ? {} : { when: when[name] }),
    get: (t, o) => objectOrNone(t, getMember(o, from + i)),
    ...(own.readOnlyMembers === true ? {} : { set: (t, o, value) => setMember(t, o, from + i, value) }),
  }));
}

interface ExceptionInit {
  readonly extraBytes?: number | ((p: Profile) => number);
  /** An empty name keeps a place without an attribute of its own. */
  readonly members?: readonly string[];
  readonly readOnlyMembers?: boolean;
  /** Has a `__new__` of its own in spite of its `__init__`. */
  readonly hasNew?: boolean;
  /** Made at run time in CPython, with room for weak references. */
  readonly isHeapType?: boolean;
  /** Members that not every version has. */
  readonly memberWhen?: { readonly [name: string]: (p: Profile) => boolean };
  readonly init?: NonNullable<TypeSlots['tpInit']>;
  readonly slots?: Partial<TypeSlots>;
  readonly getset?: readonly GetSetSpec[];
  readonly methods?: readonly NativeSpec[];
  readonly attributes?: NonNullable<TypeSpecInit['attributes']>;
  /** The members in the order in which traversal visits them, where some are no objects in CPython or the order is another. */
  readonly visited?: readonly string[];
  readonly moreBases?: () => readonly TypeSpec[];
  readonly when?: (p: Profile) => boolean;
  /** Defaults to `builtins`. */
  readonly module?: string;
}

function define(name: string, base: TypeSpec, own: ExceptionInit = {}): TypeSpec {
  const inherited = MEMBER_NAMES.get(base) ?? [];
  const names = [...inherited, ...(own.members ?? [])];
  const { extraBytes = 0 } = own;
  const spec = new TypeSpec({
    name,
    base,
    flags: own.isHeapType === true ? FLAGS | TypeFlags.HasWeakrefs : FLAGS,
    basicsize: (p) => base.basicsize(p) + (typeof extraBytes === 'number' ? extraBytes : extraBytes(p)),
    slots: { ...constructors(base, own), ...own.slots },
    getset: [...memberGetset(names, inherited.length, own).filter((member) => member.name !== ''), ...(own.getset ?? [])],
    ...(own.methods !== undefined ? { methods: own.methods } : {}),
    ...(own.attributes !== undefined ? { attributes: own.attributes } : {}),
    ...(own.when !== undefined ? { when: own.when } : {}),
    ...(own.module !== undefined ? { module: own.module } : {}),
    ...(own.moreBases !== undefined ? { moreBases: own.moreBases } : {}),
  });
  if (names.length > 0) MEMBER_NAMES.set(spec, names);
  if (own.visited !== undefined) {
    VISITED_MEMBERS.set(
      spec,
      own.visited.map((member) => names.indexOf(member)),
    );
  }
  return spec;
}

/**
 * Every class has an `__init__` in its dict, and one that holds no more than its base a `__new__` as well, save below the classes
 * that say how they are initialized (SimpleExtendsException and its like).
 */
function constructors(base: TypeSpec, own: ExceptionInit): Partial<TypeSlots> {
  const tpInit = own.init ?? base.slots.tpInit;
  if (own.isHeapType === true) return {};
  const isSimple = own.init === undefined && own.slots === undefined && tpInit === baseExceptionInit;
  return { tpInit, ...(isSimple || own.hasNew === true ? { tpNew: base.slots.tpNew } : {}) };
}

/** Keyword arguments of ImportError, NameError and AttributeError: only the listed names, each set as a member. */
function initWithKeywords(type: string, names: readonly string[]): NonNullable<TypeSlots['tpInit']> {
  const options = signature(type, { params: names, required: 0, positionalMax: 0 });
  return (t, self, args, kwnames) => {
    const positionalCount = args.length - (kwnames?.length ?? 0);
    setArgs(t, self, args, positionalCount);
    const memberNames = specMemberNames(self.type);
    const values = parseArguments(t, options, args.slice(positionalCount), kwnames);
    // What is not given is reset: __init__ may run again.
    for (const [i, name] of names.entries()) setMember(t, self, memberNames.indexOf(name), values[i] ?? null);
  };
}

function specMemberNames(type: PyType): readonly string[] {
  for (const ancestor of type.mro) {
    const names = ancestor.spec === null ? undefined : MEMBER_NAMES.get(ancestor.spec);
    if (names !== undefined) return names;
  }
  return [];
}

export const EXCEPTION = define('Exception', BASE_EXCEPTION);

export const STOP_ITERATION = define('StopIteration', EXCEPTION, {
  extraBytes: 8,
  members: ['value'],
  init: (t, self, args, kwnames) => {
    baseExceptionInit(t, self, args, kwnames);
    setMember(t, self, 0, args[0] ?? t.none);
  },
});
export const STOP_ASYNC_ITERATION = define('StopAsyncIteration', EXCEPTION);
export const GENERATOR_EXIT = define('GeneratorExit', BASE_EXCEPTION);
export const KEYBOARD_INTERRUPT = define('KeyboardInterrupt', BASE_EXCEPTION);
export const SYSTEM_EXIT = define('SystemExit', BASE_EXCEPTION, {
  extraBytes: 8,
  members: ['code'],
  init: (t, self, args, kwnames) => {
    baseExceptionInit(t, self, args, kwnames);
    if (args.length === 0) return;
    if (args.length === 1) return setMember(t, self, 0, args[0] as PyObject);
    setMember(t, self, 0, exceptionData(self).args);
  },
});

export const ARITHMETIC_ERROR = define('ArithmeticError', EXCEPTION);
export const FLOATING_POINT_ERROR = define('FloatingPointError', ARITHMETIC_ERROR);
export const OVERFLOW_ERROR = define('OverflowError', ARITHMETIC_ERROR);
export const ZERO_DIVISION_ERROR = define('ZeroDivisionError', ARITHMETIC_ERROR);
export const ASSERTION_ERROR = define('AssertionError', EXCEPTION);
export const ATTRIBUTE_ERROR = define('AttributeError', EXCEPTION, {
  extraBytes: 16,
  members: ['name', 'obj'],
  visited: ['obj', 'name'],
  init: initWithKeywords('AttributeError', ['name', 'obj']),
  slots: { tpStr: baseExceptionStr },
  methods: [
    noArgs('__reduce__', attributeErrorReduce, { when: (p) => p.attributeErrorState }),
    noArgs('__getstate__', attributeErrorState, { when: (p) => p.attributeErrorState }),
  ],
});
export const BUFFER_ERROR = define('BufferError', EXCEPTION);
export const EOF_ERROR = define('EOFError', EXCEPTION);
const initImportError = initWithKeywords('ImportError', ['name', 'path', 'name_from']);
const initImportErrorWithoutFrom = initWithKeywords('ImportError', ['name', 'path']);

/** The attributes and, of the members named, those that are set. */
function stateWith(t: Thread, self: PyObject, names: readonly string[]): PyContainer {
  const { dict } = self as PyContainer;
  const state = dict === null ? newDict(t) : dictCopy(t, dict);
  const memberNames = specMemberNames(self.type);
  for (const name of names) {
    const value = getMember(self, memberNames.indexOf(name));
    if (value !== null) dictSetStr(t, state, t.name(name), value);
  }
  return state;
}

/** Follows ImportError_reduce: a state only when there is one. */
function importErrorReduce(t: Thread, self: PyObject): PyObject {
  const members = ['name', 'path', 'name_from'];
  const memberNames = specMemberNames(self.type);
  if (!members.some((name) => getMember(self, memberNames.indexOf(name)) !== null)) return reduce(t, self);
  return newTuple(t, [incref(self.type), incref(exceptionData(self).args), stateWith(t, self, members)]);
}

/** Follows AttributeError_getstate: the object itself is left out, it may not be picklable. */
function attributeErrorState(t: Thread, self: PyObject): PyObject {
  const state = stateWith(t, self, ['name']);
  dictSetStr(t, state, t.name('args'), exceptionData(self).args);
  return state;
}

function attributeErrorReduce(t: Thread, self: PyObject): PyObject {
  return newTuple(t, [incref(self.type), incref(exceptionData(self).args), attributeErrorState(t, self)]);
}

export const IMPORT_ERROR = define('ImportError', EXCEPTION, {
  extraBytes: (p) => p.importErrorExtraBytes,
  members: ['msg', 'name', 'path', 'name_from'],
  memberWhen: { name_from: (p) => p.importErrorHasNameFrom },
  init: (t, self, args, kwnames) => {
    const init = t.profile.importErrorHasNameFrom ? initImportError : initImportErrorWithoutFrom;
    init(t, self, args, kwnames);
    const items = tupleItems(exceptionData(self).args);
    setMember(t, self, 0, items.length === 1 ? (items[0] as PyObject) : null);
  },
  methods: [noArgs('__reduce__', importErrorReduce)],
  slots: {
    tpStr: (t, self) => {
      const msg = getMember(self, 0);
      return msg !== null && msg.type === t.types.str ? incref(msg) : baseExceptionStr(t, self);
    },
  },
});
export const MODULE_NOT_FOUND_ERROR = define('ModuleNotFoundError', IMPORT_ERROR);
export const LOOKUP_ERROR = define('LookupError', EXCEPTION);
export const INDEX_ERROR = define('IndexError', LOOKUP_ERROR);
export const KEY_ERROR = define('KeyError', LOOKUP_ERROR, {
  slots: {
    // A message of its own would be hard to read when the key is the empty string.
    tpStr: (t, self) => {
      const items = tupleItems(exceptionData(self).args);
      return items.length === 1 ? repr(t, items[0] as PyObject) : baseExceptionStr(t, self);
    },
  },
});
export const MEMORY_ERROR = define('MemoryError', EXCEPTION);
export const NAME_ERROR = define('NameError', EXCEPTION, {
  extraBytes: 8,
  members: ['name'],
  init: initWithKeywords('NameError', ['name']),
  slots: { tpStr: baseExceptionStr },
});
export const UNBOUND_LOCAL_ERROR = define('UnboundLocalError', NAME_ERROR);
export const REFERENCE_ERROR = define('ReferenceError', EXCEPTION);
export const RUNTIME_ERROR = define('RuntimeError', EXCEPTION);
export const NOT_IMPLEMENTED_ERROR = define('NotImplementedError', RUNTIME_ERROR);
export const RECURSION_ERROR = define('RecursionError', RUNTIME_ERROR);
export const PYTHON_FINALIZATION_ERROR = define('PythonFinalizationError', RUNTIME_ERROR, { when: (p) => p.finalizationError });
export const SYSTEM_ERROR = define('SystemError', EXCEPTION);
export const TYPE_ERROR = define('TypeError', EXCEPTION);
export const VALUE_ERROR = define('ValueError', EXCEPTION);

// ---- SyntaxError: the details may come as a tuple

const SYNTAX_MEMBERS = [
  'msg',
  'filename',
  'lineno',
  'offset',
  'text',
  'end_lineno',
  'end_offset',
  'print_file_and_line',
] as const;

function syntaxErrorInit(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  baseExceptionInit(t, self, args, kwnames);
  if (args.length >= 1) setMember(t, self, 0, args[0] as PyObject);
  if (args.length !== 2) return;
  const details = sequenceToArray(t, args[1] as PyObject);
  try {
    if (details.length < 4) throw typeError(t, `function takes at least 4 arguments (${details.length} given)`);
    if (details.length > 6) throw typeError(t, `function takes at most 6 arguments (${details.length} given)`);
    for (let i = 0; i < 6; i++) setMember(t, self, i + 1, details[i] ?? null);
    if (details.length === 5) throw typeError(t, 'end_offset must be provided when end_lineno is provided');
  } finally {
    for (const item of details) decref(t, item);
  }
}

function syntaxErrorStr(t: Thread, self: PyObject): PyObject {
  const msg = str(t, getMember(self, 0) ?? t.none);
  const filename = getMember(self, 1);
  const lineno = getMember(self, 2);
  const hasFile = filename !== null && filename.type === t.types.str;
  const hasLine = lineno !== null && lineno.type === t.types.int;
  if (!hasFile && !hasLine) return msg;
  let text = strOf(msg).value;
  decref(t, msg);
  const base = hasFile ? strOf(filename).value.slice(strOf(filename).value.lastIndexOf('/') + 1) : '';
  const line = hasLine ? String(lineno.value as number | bigint) : '';
  if (hasFile && hasLine) text = `${text} (${base}, line ${line})`;
  else if (hasFile) text = `${text} (${base})`;
  else text = `${text} (line ${line})`;
  return newStr(t, text);
}

export const SYNTAX_ERROR = define('SyntaxError', EXCEPTION, {
  extraBytes: 64,
  members: SYNTAX_MEMBERS,
  visited: ['msg', 'filename', 'lineno', 'offset', 'end_lineno', 'end_offset', 'text', 'print_file_and_line'],
  init: syntaxErrorInit,
  slots: { tpStr: syntaxErrorStr },
});
export const INDENTATION_ERROR = define('IndentationError', SYNTAX_ERROR);
export const TAB_ERROR = define('TabError', INDENTATION_ERROR);
export const INCOMPLETE_INPUT_ERROR = define('_IncompleteInputError', SYNTAX_ERROR, { when: (p) => p.finalizationError });

// ---- UnicodeError and its details

const UNICODE_MEMBERS = ['encoding', 'object', 'start', 'end', 'reason'] as const;

function unicodeErrorInit(forDecode: boolean): NonNullable<TypeSlots['tpInit']> {
  return (t, self, args, kwnames) => {
    baseExceptionInit(t, self, args, kwnames);
    if (args.length !== 5) throw typeError(t, `function takes exactly 5 arguments (${args.length} given)`);
    checkKind(t, args[0] as PyObject, 'str', 1);
    checkKind(t, args[1] as PyObject, forDecode ? 'bytes' : 'str', 2);
    checkKind(t, args[2] as PyObject, 'int', 3);
    checkKind(t, args[3] as PyObject, 'int', 4);
    checkKind(t, args[4] as PyObject, 'str', 5);
    for (let i = 0; i < 5; i++) setMember(t, self, i, args[i] as PyObject);
  };
}

function checkKind(t: Thread, o: PyObject, kind: 'str' | 'bytes' | 'int', position: number): void {
  const flag = { str: TypeFlags.UnicodeSubclass, bytes: TypeFlags.BytesSubclass, int: TypeFlags.LongSubclass }[kind];
  if ((o.type.flags & flag) !== 0) return;
  if (kind === 'int') throw typeError(t, `'${o.type.name}' object cannot be interpreted as an integer`);
  if (kind === 'bytes') throw typeError(t, `a bytes-like object is required, not '${o.type.name}'`);
  throw typeError(t, `argument ${position} must be str, not ${kindOf(t, o)}`);
}

function unicodeErrorStr(verb: 'encode' | 'decode' | 'translate'): NonNullable<TypeSlots['tpStr']> {
  return (t, self) => {
    const encoding = getMember(self, 0);
    const object = getMember(self, 1);
    if (object === null) return newStr(t, '');
    const start = Number(getMember(self, 2)?.value ?? 0);
    const end = Number(getMember(self, 3)?.value ?? 0);
    const why = textOf(t, getMember(self, 4) ?? t.none);
    const codec = verb === 'translate' || encoding === null ? '' : `'${textOf(t, encoding)}' codec `;
    const subject = verb === 'decode' ? 'byte' : 'character';
    const where = end === start + 1 ? describeOne(object, start, verb) : '';
    if (where !== '') return newStr(t, `${codec}can't ${verb} ${subject} ${where} in position ${start}: ${why}`);
    const plural = verb === 'decode' ? 'bytes' : 'characters';
    return newStr(t, `${codec}can't ${verb} ${plural} in position ${start}-${end - 1}: ${why}`);
  };
}

/** str(o): a program may have put any object in a member. */
function textOf(t: Thread, o: PyObject): string {
  const text = str(t, o);
  const { value } = strOf(text);
  decref(t, text);
  return value;
}

function describeOne(object: PyObject, index: number, verb: string): string {
  if (verb === 'decode') {
    const byte = (object.value as Uint8Array)[index];
    return byte === undefined ? '' : `0x${byte.toString(16).padStart(2, '0')}`;
  }
  const s = strOf(object);
  const code = s.codePoints === null ? s.value.charCodeAt(index) : s.codePoints[index];
  if (code === undefined || Number.isNaN(code) || index < 0) return '';
  if (code <= 0xff) return `'\\x${code.toString(16).padStart(2, '0')}'`;
  return code <= 0xffff ? `'\\u${code.toString(16).padStart(4, '0')}'` : `'\\U${code.toString(16).padStart(8, '0')}'`;
}

export const UNICODE_ERROR = define('UnicodeError', VALUE_ERROR);
export const UNICODE_ENCODE_ERROR = define('UnicodeEncodeError', UNICODE_ERROR, {
  hasNew: true,
  extraBytes: 40,
  members: UNICODE_MEMBERS,
  visited: ['encoding', 'object', 'reason'],
  init: unicodeErrorInit(false),
  slots: { tpStr: unicodeErrorStr('encode') },
});
export const UNICODE_DECODE_ERROR = define('UnicodeDecodeError', UNICODE_ERROR, {
  hasNew: true,
  extraBytes: 40,
  members: UNICODE_MEMBERS,
  visited: ['encoding', 'object', 'reason'],
  init: unicodeErrorInit(true),
  slots: { tpStr: unicodeErrorStr('decode') },
});
export const UNICODE_TRANSLATE_ERROR = define('UnicodeTranslateError', UNICODE_ERROR, {
  hasNew: true,
  extraBytes: 40,
  members: UNICODE_MEMBERS,
  visited: ['encoding', 'object', 'reason'],
  init: (t, self, args, kwnames) => {
    baseExceptionInit(t, self, args, kwnames);
    if (args.length !== 4) throw typeError(t, `function takes exactly 4 arguments (${args.length} given)`);
    checkKind(t, args[0] as PyObject, 'str', 1);
    checkKind(t, args[1] as PyObject, 'int', 2);
    checkKind(t, args[2] as PyObject, 'int', 3);
    checkKind(t, args[3] as PyObject, 'str', 4);
    for (let i = 0; i < 4; i++) setMember(t, self, i + 1, args[i] as PyObject);
  },
  slots: { tpStr: unicodeErrorStr('translate') },
});

// ---- warnings

export const WARNING = define('Warning', EXCEPTION);
export const USER_WARNING = define('UserWarning', WARNING);
export const DEPRECATION_WARNING = define('DeprecationWarning', WARNING);
export const PENDING_DEPRECATION_WARNING = define('PendingDeprecationWarning', WARNING);
export const SYNTAX_WARNING = define('SyntaxWarning', WARNING);
export const RUNTIME_WARNING = define('RuntimeWarning', WARNING);
export const FUTURE_WARNING = define('FutureWarning', WARNING);
export const IMPORT_WARNING = define('ImportWarning', WARNING);
export const UNICODE_WARNING = define('UnicodeWarning', WARNING);
export const BYTES_WARNING = define('BytesWarning', WARNING);
export const RESOURCE_WARNING = define('ResourceWarning', WARNING);
export const ENCODING_WARNING = define('EncodingWarning', WARNING);

// ---- OSError is in os-error.ts, BaseExceptionGroup in exception-group.ts; both use `define`

export {
  baseExceptionInit,
  baseExceptionNew,
  baseExceptionRepr,
  baseExceptionStr,
  define as defineException,
  initWithKeywords,
  setArgs,
};

// ---- details that natives fill in

/** For suggestions: which object had no such attribute. */
export function setAttributeErrorContext(t: Thread, exception: PyObject, o: PyObject | null, name: PyObject | null): void {
  if (name !== null) setMember(t, exception, 0, name);
  if (o !== null) setMember(t, exception, 1, o);
}

/** The same where neither is known. */
export function completeAttributeErrorContext(t: Thread, exception: PyObject, o: PyObject, name: PyObject): void {
  if (getMember(exception, 0) === null && getMember(exception, 1) === null) setAttributeErrorContext(t, exception, o, name);
}

export function setNameErrorName(t: Thread, exception: PyObject, name: PyStr): void {
  setMember(t, exception, 0, name);
}
