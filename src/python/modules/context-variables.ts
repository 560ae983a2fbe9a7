// _contextvars: variables whose values belong to a context, of which each thread runs in one. Follows Python/context.c, CPython 3.10-3.13.
// Values of a context are an immutable mapping (`hamt`, an object of its own that copies share); a change puts another one in its place.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, immortalize, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from '../objects/bool.ts';
import { keyError, raiseWith, runtimeError, typeError, valueError } from '../objects/errors.ts';
import { LOOKUP_ERROR } from '../objects/exceptions.ts';
import { mayBeTracked } from '../objects/gc-tracking.ts';
import { hashOfAddress, newInstance, releaseObject } from '../objects/object.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { reprText } from '../objects/protocols/object.ts';
import { isStr, newStr, newStrFromText } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { classGetItem } from '../objects/type.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';

type Values = ReadonlyMap<PyObject, PyObject>;

/** A context that runs, or may run. */
interface ContextData {
  /** A `hamt`; owned. */
  vars: PyContainer;
  /** Whom it returns to; owned while it runs. */
  previous: PyContainer | null;
  isEntered: boolean;
}

interface VariableData {
  readonly name: PyStr;
  readonly fallback: PyObject | null;
}

interface TokenData {
  readonly context: PyContainer;
  readonly variable: PyObject;
  readonly old: PyObject | null;
  isUsed: boolean;
}

const contextOf = (o: PyObject): ContextData => o.value as ContextData;
const valuesOf = (o: PyObject): Values => contextOf(o).vars.value as Values;

/** `fields` of the value, as traverse, clear and dealloc see them. */
function define(
  name: string,
  bytes: number,
  visitFields: (o: PyObject, visit: Visit) => void,
  release: (t: Thread, o: PyObject) => void,
  rest: Partial<ConstructorParameters<typeof TypeSpec>[0]>,
  freeList: 'context' | null = null,
): TypeSpec {
  return new TypeSpec({
    name,
    module: '_contextvars',
    flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs,
    basicsize: bytes,
    ...rest,
    slots: {
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        clearWeakrefs(t, o as PyContainer);
        release(t, o);
        if (freeList !== null && t.heap.freeLists[freeList].park(o.address)) t.heap.parkContainer();
        else releaseObject(t, o);
      },
      tpTraverse: visitFields,
      ...rest.slots,
    },
  });
}

// ---- the mapping

const HAMT = define(
  'hamt',
  48,
  (o, visit) => {
    for (const [key, value] of o.value as Values) {
      visit(key);
      visit(value);
    }
  },
  (t, o) => {
    const entries = [...(o.value as Values)];
    o.value = new Map();
    for (const [key, value] of entries) {
      decref(t, value);
      decref(t, key);
    }
  },
  { module: 'builtins' },
);

/** Takes copies of the references. */
function newValues(t: Thread, entries: Iterable<readonly [PyObject, PyObject]>): PyContainer {
  const map = new Map(entries);
  return map.size === 0 ? incref(emptyMapping(t as PyThread)) : newMapping(t, map);
}

/** All empty mappings are one object. Borrowed. */
function emptyMapping(t: PyThread): PyContainer {
  if (t.emptyContextValues !== null) return t.emptyContextValues;
  const isStatic = t.profile.immortalObjects;
  const made = isStatic ? t.heap.asStartup(() => newMapping(t, new Map())) : newMapping(t, new Map());
  if (isStatic) {
    t.heap.untrack(made);
    immortalize(made);
  }
  t.keepForever(made);
  t.emptyContextValues = made;
  return made;
}

function newMapping(t: Thread, map: Values): PyContainer {
  for (const [key, value] of map) {
    incref(key);
    incref(value);
  }
  const o = newInstance(t, t.typeOf(HAMT));
  o.value = map;
  return o;
}

function replaceValues(t: Thread, context: PyContainer, entries: Iterable<readonly [PyObject, PyObject]>): void {
  const data = contextOf(context);
  const old = data.vars;
  data.vars = newValues(t, entries);
  decref(t, old);
}

// ---- contexts

function newContext(t: Thread, vars: PyContainer): PyContainer {
  const type = t.typeOf(CONTEXT);
  const data: ContextData = { vars, previous: null, isEntered: false };
  const address = t.heap.freeLists.context.take();
  const o =
    address !== undefined ? t.heap.reuseContainer(type, address, data) : t.heap.newContainer(t, type, type.basicsize, data);
  t.heap.track(o);
  return o;
}

/** The context that the running thread is in. Borrowed; made at the first use. */
function current(t: Thread): PyContainer {
  const state = (t as PyThread).threads.current;
  if (state.context === null) {
    state.context = newContext(t, newValues(t, []));
    contextOf(state.context).isEntered = false;
  }
  return state.context;
}

function enter(t: Thread, context: PyContainer): void {
  const data = contextOf(context);
  if (data.isEntered) throw runtimeError(t, `cannot enter context: ${reprText(t, context)} is already entered`);
  const state = (t as PyThread).threads.current;
  data.previous = state.context;
  data.isEntered = true;
  state.context = incref(context);
}

function exit(t: Thread, context: PyContainer): void {
  const state = (t as PyThread).threads.current;
  const data = contextOf(context);
  state.context = data.previous;
  data.previous = null;
  data.isEntered = false;
  decref(t, context);
}

function run(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  if (args.length - (kwnames?.length ?? 0) < 1) throw typeError(t, 'run() missing 1 required positional argument');
  const begin = (): void => enter(t, o as PyContainer);
  const end = (): void => exit(t, o as PyContainer);
  return (t as PyThread).answers.within({ begin, end }, () => t.call(args[0] as PyObject, args.slice(1), kwnames));
}

function variable(t: Thread, key: PyObject): PyObject {
  if (key.type !== t.typeOf(CONTEXT_VAR)) throw typeError(t, `a ContextVar key was expected, got ${reprText(t, key)}`);
  return key;
}

/** What keys(), values() and items() give: an iterator over what was there when they were called. */
class Cursor {
  index = 0;
  constructor(
    readonly vars: PyContainer,
    readonly entries: readonly (readonly [PyObject, PyObject])[],
  ) {}
}

function defineIterator(name: string, pick: (t: Thread, entry: readonly [PyObject, PyObject]) => PyObject): TypeSpec {
  return define(
    name,
    120,
    (o, visit) => visit((o.value as Cursor).vars),
    (t, o) => decref(t, (o.value as Cursor).vars),
    {
      module: 'builtins',
      slots: {
        tpIter: (_t, o) => incref(o),
        tpIternext: (t, o) => {
          const cursor = o.value as Cursor;
          const entry = cursor.entries[cursor.index];
          if (entry === undefined) return null;
          cursor.index++;
          return pick(t, entry);
        },
      },
    },
  );
}

const KEYS = defineIterator('keys', (_t, [key]) => incref(key));
const VALUES = defineIterator('values', (_t, [, value]) => incref(value));
const ITEMS = defineIterator('items', (t, [key, value]) => newTuple(t, [incref(key), incref(value)]));

function iterate(t: Thread, o: PyObject, spec: TypeSpec): PyObject {
  const iterator = newInstance(t, t.typeOf(spec));
  iterator.value = new Cursor(incref(contextOf(o).vars), [...valuesOf(o)]);
  return iterator;
}

function equalContexts(t: Thread, a: PyObject, b: PyObject): boolean {
  const [x, y] = [valuesOf(a), valuesOf(b)];
  if (x === y) return true;
  if (x.size !== y.size) return false;
  for (const [key, value] of x) {
    const other = y.get(key);
    if (other === undefined || !compareBool(t, value, other, CompareOp.EQ)) return false;
  }
  return true;
}

const CONTEXT = define(
  'Context',
  48,
  (o, visit) => {
    const { vars, previous } = contextOf(o);
    visit(vars);
    if (previous !== null) visit(previous);
  },
  (t, o) => {
    const { vars, previous } = contextOf(o);
    xdecref(t, previous);
    decref(t, vars);
  },
  {
    slots: {
      tpNew: (t, _type, args) => {
        if (args.length > 0) throw typeError(t, 'Context() does not accept any arguments');
        return newContext(t, newValues(t, []));
      },
      tpHash: null,
      tpRichcompare: (t, a, b, op) => {
        if ((op !== CompareOp.EQ && op !== CompareOp.NE) || a.type !== b.type) return incref(t.notImplemented);
        return newBool(t, equalContexts(t, a, b) === (op === CompareOp.EQ));
      },
      tpIter: (t, o) => iterate(t, o, KEYS),
      mpLength: (_t, o) => valuesOf(o).size,
      mpSubscript: (t, o, key) => {
        const found = valuesOf(o).get(variable(t, key));
        if (found === undefined) throw keyError(t, key);
        return incref(found);
      },
      sqContains: (t, o, key) => valuesOf(o).has(variable(t, key)),
    },
    methods: [
      positional('get', [1, 2], (t, o, args) => incref(valuesOf(o).get(variable(t, args[0] as PyObject)) ?? args[1] ?? t.none)),
      noArgs('items', (t, o) => iterate(t, o, ITEMS)),
      noArgs('keys', (t, o) => iterate(t, o, KEYS)),
      noArgs('values', (t, o) => iterate(t, o, VALUES)),
      noArgs('copy', (t, o) => newContext(t, incref(contextOf(o).vars))),
      keywords('run', run),
    ],
  },
  'context',
);

// ---- variables

const dataOf = (o: PyObject): VariableData => o.value as VariableData;

function getValue(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const { context } = (t as PyThread).threads.current;
  const found = context === null ? undefined : valuesOf(context).get(o);
  const value = found ?? args[0] ?? dataOf(o).fallback;
  if (value === null) throw raiseWith(t, LOOKUP_ERROR, [incref(o)]);
  return incref(value);
}

function setValue(t: Thread, o: PyObject, value: PyObject): PyObject {
  const context = current(t);
  const old = valuesOf(context).get(o) ?? null;
  const token = newInstance(t, t.typeOf(TOKEN));
  const data: TokenData = {
    context: incref(context),
    variable: incref(o),
    old: old === null ? null : incref(old),
    isUsed: false,
  };
  token.value = data;
  replaceValues(t, context, [...valuesOf(context), [o, value]]);
  return token;
}

function resetValue(t: Thread, o: PyObject, token: PyObject): PyObject {
  if (token.type !== t.typeOf(TOKEN)) throw typeError(t, `expected an instance of Token, got ${reprText(t, token)}`);
  const data = token.value as TokenData;
  if (data.isUsed) throw runtimeError(t, `${reprText(t, token)} has already been used once`);
  if (data.variable !== o) throw valueError(t, `${reprText(t, token)} was created by a different ContextVar`);
  const context = current(t);
  if (data.context !== context) throw valueError(t, `${reprText(t, token)} was created in a different Context`);
  data.isUsed = true;
  const entries = new Map(valuesOf(context));
  if (data.old === null) entries.delete(o);
  else entries.set(o, data.old);
  replaceValues(t, context, entries);
  return incref(t.none);
}

const at = (t: Thread, o: PyObject): string => `0x${t.heap.idOf(o).toString(16)}`;

const CONTEXT_VAR = define(
  'ContextVar',
  64,
  (o, visit) => {
    const { name, fallback } = dataOf(o);
    visit(name);
    if (fallback !== null) visit(fallback);
  },
  (t, o) => {
    const { name, fallback } = dataOf(o);
    xdecref(t, fallback);
    decref(t, name);
  },
  {
    flags: TypeFlags.HaveGc,
    slots: {
      tpNew: (t, type, args, kwnames) => {
        const count = args.length - (kwnames?.length ?? 0);
        if (count < 1) throw typeError(t, `ContextVar() takes exactly 1 positional argument (${count} given)`);
        if (count > 1) throw typeError(t, `ContextVar() takes at most 1 positional argument (${count} given)`);
        const unknown = (kwnames ?? []).find((name) => name.value !== 'default');
        if (unknown !== undefined) throw typeError(t, t.profile.messages.unexpectedKeyword('ContextVar', unknown.value));
        const name = args[0] as PyObject;
        if (!isStr(name)) throw typeError(t, 'context variable name must be a str');
        const o = newInstance(t, type);
        const data: VariableData = { name: incref(name) as PyStr, fallback: args[1] === undefined ? null : incref(args[1]) };
        o.value = data;
        if (!mayBeTracked(name) && (data.fallback === null || !mayBeTracked(data.fallback))) t.heap.untrack(o);
        return o;
      },
      tpHash: hashOfAddress,
      tpRepr: (t, o) => {
        const { name, fallback } = dataOf(o);
        const shown = fallback === null ? '' : ` default=${reprText(t, fallback)}`;
        return newStrFromText(t, `<ContextVar name=${reprText(t, name)}${shown} at ${at(t, o)}>`);
      },
    },
    methods: [
      positional('get', [0, 1], getValue),
      oneArg('set', setValue),
      oneArg('reset', resetValue),
      oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
    ],
    getset: [{ name: 'name', member: true, get: (_t, o) => incref(dataOf(o).name) }],
  },
);

// ---- tokens

const MISSING = new TypeSpec({
  name: 'Token.MISSING',
  flags: TypeFlags.DisallowInstantiation,
  basicsize: 16,
  slots: { tpDealloc: (t, o) => releaseObject(t, o), tpRepr: (t) => newStr(t, '<Token.MISSING>') },
});

/** The one object that stands for no old value. Borrowed. */
function missing(t: Thread): PyObject {
  const machine = t as PyThread;
  if (machine.missingToken === null) {
    const o = newInstance(t, t.typeOf(MISSING));
    machine.missingToken = o;
    t.keepForever(o);
  }
  return machine.missingToken as PyObject;
}

const TOKEN = define(
  'Token',
  48,
  (o, visit) => {
    const { context, variable: what, old } = o.value as TokenData;
    visit(context);
    visit(what);
    if (old !== null) visit(old);
  },
  (t, o) => {
    const { context, variable: what, old } = o.value as TokenData;
    decref(t, context);
    decref(t, what);
    xdecref(t, old);
  },
  {
    flags: TypeFlags.HaveGc,
    slots: {
      tpNew: (t) => {
        throw runtimeError(t, 'Tokens can only be created by ContextVars');
      },
      tpHash: null,
      tpRepr: (t, o) => {
        const { variable: what, isUsed } = o.value as TokenData;
        return newStrFromText(t, `<Token${isUsed ? ' used' : ''} var=${reprText(t, what)} at ${at(t, o)}>`);
      },
    },
    methods: [oneArg('__class_getitem__', classGetItem, { binding: 'class' })],
    getset: [
      { name: 'var', get: (_t, o) => incref((o.value as TokenData).variable) },
      { name: 'old_value', get: (t, o) => incref((o.value as TokenData).old ?? missing(t)) },
    ],
    attributes: { MISSING: (t) => incref(missing(t)) },
  },
);

export const CONTEXTVARS_MODULE: NativeModule = {
  name: '_contextvars',
  functions: [
    noArgs('copy_context', (t) => newContext(t, incref(contextOf(current(t)).vars))),
    oneArg('_enter', (t, _self, o) => {
      enter(t, o as PyContainer);
      return incref(t.none);
    }),
    oneArg('_exit', (t, _self, o) => {
      exit(t, o as PyContainer);
      return incref(t.none);
    }),
  ],
  types: () => ({ Context: CONTEXT, ContextVar: CONTEXT_VAR, Token: TOKEN }),
};
