// Functions made by `def` and `lambda`. Follows Objects/funcobject.c, CPython 3.13 (sizes and order of release of 3.10 to 3.13).
// Invariant: `closure` has exactly as many cells as the code has free variables.

import { CodeFlag } from '../compile/code-object.ts';
import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type GetSetSpec, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from './arguments.ts';
import type { LinkedCode, PyCode } from './code.ts';
import { dictGetStr, dictSetItem, newDict } from './dict.ts';
import { typeError, valueError } from './errors.ts';
import type { Machine } from './frame.ts';
import { genericDict, setGenericDict } from './instance-attributes.ts';
import { newMethod } from './method.ts';
import { moduleDict } from './module.ts';
import { releaseObject } from './object.ts';
import { newStr, strOf } from './str.ts';
import { tupleItems } from './tuple.ts';

export class FunctionData {
  /** `code.value`, at hand for calls. */
  linked: LinkedCode;
  qualname: PyStr;
  name: PyStr;
  defaults: PyContainer | null = null;
  kwdefaults: PyContainer | null = null;
  closure: PyContainer | null = null;
  doc: PyObject;
  module: PyObject | null;
  /** A flat tuple (name, value, ...) until somebody asks for the dict. */
  annotations: PyContainer | null = null;
  typeParams: PyContainer | null = null;
  constructor(
    public code: PyCode,
    readonly globals: PyContainer,
    readonly builtins: PyContainer,
    doc: PyObject,
    module: PyObject | null,
  ) {
    this.linked = code.value;
    this.name = incref(code.value.name);
    this.qualname = incref(code.value.qualname);
    this.doc = doc;
    this.module = module;
  }
}

export interface PyFunction extends PyContainer {
  value: FunctionData;
}

/** A new function; takes references of its own. `builtins` is the dict its frames look names up in last. */
export function newFunction(t: Thread, code: PyCode, globals: PyContainer, builtins: PyContainer): PyFunction {
  const first = code.value.consts[0];
  // The first constant is the docstring when it is a string; lambdas and classes have none there.
  const doc = first !== undefined && first.type === t.types.str && code.value.host.consts[0]?.type === 'str' ? first : t.none;
  const module = dictGetStr(globals, t.name('__name__'));
  const data = new FunctionData(
    incref(code),
    incref(globals),
    incref(builtins),
    incref(doc),
    module === null ? null : incref(module),
  );
  const f = t.heap.newContainer(t, t.types.function, t.profile.functionBytes, data) as PyFunction;
  t.heap.track(f);
  return f;
}

/** The dict of builtins that code with these globals sees: of its own, or of the code that runs (_PyEval_BuiltinsFromGlobals). Borrowed. */
export function builtinsOf(t: Thread, globals: PyContainer): PyContainer {
  const found = dictGetStr(globals, t.name('__builtins__'));
  if (found === null) return (t as Machine).frame?.builtins ?? (t as Machine).builtinsDict;
  if (found.type === t.types.module) return moduleDict(found as PyContainer);
  return found as PyContainer;
}

function clear(t: Thread, o: PyObject): void {
  const f = (o as PyFunction).value;
  const { module, defaults, kwdefaults, doc, closure, annotations, typeParams } = f;
  const { dict } = o as PyContainer;
  f.module = null;
  f.defaults = null;
  f.kwdefaults = null;
  f.doc = incref(t.none);
  f.closure = null;
  f.annotations = null;
  f.typeParams = null;
  (o as PyContainer).dict = null;
  xdecref(t, module);
  xdecref(t, defaults);
  xdecref(t, kwdefaults);
  decref(t, doc);
  xdecref(t, dict);
  xdecref(t, closure);
  xdecref(t, annotations);
  xdecref(t, typeParams);
}

function dealloc(t: Thread, o: PyObject): void {
  const f = o as PyFunction;
  t.heap.untrack(f);
  clearWeakrefs(t, f);
  const data = f.value;
  const { globals, builtins } = data;
  decref(t, globals);
  decref(t, builtins);
  clear(t, f);
  decref(t, data.doc);
  decref(t, data.code);
  decref(t, data.name);
  decref(t, data.qualname);
  releaseObject(t, f);
}

function traverse(o: PyObject, visit: Visit): void {
  const f = (o as PyFunction).value;
  visit(f.code);
  visit(f.globals);
  visit(f.builtins);
  if (f.module !== null) visit(f.module);
  if (f.defaults !== null) visit(f.defaults);
  if (f.kwdefaults !== null) visit(f.kwdefaults);
  visit(f.doc);
  visit(f.name);
  const { dict } = o as PyContainer;
  if (dict !== null) visit(dict);
  if (f.closure !== null) visit(f.closure);
  if (f.annotations !== null) visit(f.annotations);
  if (f.typeParams !== null) visit(f.typeParams);
  visit(f.qualname);
}

/** `__annotations__`: a dict, made from the flat tuple at the first request. Borrowed. */
export function annotationsOf(t: Thread, f: FunctionData): PyContainer {
  if (f.annotations === null) {
    f.annotations = newDict(t);
  } else if (f.annotations.type === t.types.tuple) {
    const flat = f.annotations;
    const items = tupleItems(flat);
    const dict = newDict(t);
    for (let i = 0; i + 1 < items.length; i += 2) dictSetItem(t, dict, items[i] as PyObject, items[i + 1] as PyObject);
    f.annotations = dict;
    decref(t, flat);
  }
  return f.annotations;
}

const data = (o: PyObject): FunctionData => (o as PyFunction).value;

function nameSetter(field: 'name' | 'qualname'): NonNullable<GetSetSpec['set']> {
  return (t, o, value) => {
    if (value === null || (value.type.flags & TypeFlags.UnicodeSubclass) === 0) {
      throw typeError(t, `__${field}__ must be set to a string object`);
    }
    const old = data(o)[field];
    data(o)[field] = incref(value) as PyStr;
    decref(t, old);
  };
}

function replace(
  t: Thread,
  o: PyObject,
  field: 'defaults' | 'kwdefaults' | 'annotations' | 'typeParams' | 'module',
  value: PyObject | null,
): void {
  const f = data(o);
  const old = f[field];
  f[field] = (value === null ? null : incref(value)) as PyContainer | null;
  xdecref(t, old);
}

/** What kind of thing calling the code gives. */
const CODE_KINDS = CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR;

const getset: readonly GetSetSpec[] = [
  { name: '__closure__', member: true, get: (t, o) => incref(data(o).closure ?? t.none) },
  {
    name: '__doc__',
    member: true,
    get: (_t, o) => incref(data(o).doc),
    set: (t, o, value) => {
      const old = data(o).doc;
      data(o).doc = incref(value ?? t.none);
      decref(t, old);
    },
  },
  { name: '__globals__', member: true, get: (_t, o) => incref(data(o).globals) },
  {
    name: '__module__',
    member: true,
    get: (t, o) => incref(data(o).module ?? t.none),
    set: (t, o, v) => replace(t, o, 'module', v),
  },
  {
    name: '__builtins__',
    member: true,
    get: (t, o) => {
      t.completeBuiltins(data(o).builtins);
      return incref(data(o).builtins);
    },
  },
  {
    name: '__code__',
    get: (_t, o) => incref(data(o).code),
    set: (t, o, value) => {
      if (value === null || value.type !== t.types.code) throw typeError(t, '__code__ must be set to a code object');
      const f = data(o);
      const wanted = f.closure === null ? 0 : tupleItems(f.closure).length;
      const free = (value as PyCode).value.host.freevars.length;
      if (wanted !== free) throw valueError(t, `${f.name.value}() requires a code object with ${wanted} free vars, not ${free}`);
      if (t.profile.codeKindWarns && ((f.code.value.host.flags ^ (value as PyCode).value.host.flags) & CODE_KINDS) !== 0)
        t.warn(
          'DeprecationWarning',
          'Assigning a code object of non-matching type is deprecated (e.g., from a generator to a plain function)',
        );
      const old = f.code;
      f.code = incref(value) as PyCode;
      f.linked = f.code.value;
      decref(t, old);
    },
  },
  {
    name: '__defaults__',
    get: (t, o) => incref(data(o).defaults ?? t.none),
    set: (t, o, value) => {
      const v = value === t.none ? null : value;
      if (v !== null && (v.type.flags & TypeFlags.TupleSubclass) === 0)
        throw typeError(t, '__defaults__ must be set to a tuple object');
      replace(t, o, 'defaults', v);
    },
  },
  {
    name: '__kwdefaults__',
    get: (t, o) => incref(data(o).kwdefaults ?? t.none),
    set: (t, o, value) => {
      const v = value === t.none ? null : value;
      if (v !== null && (v.type.flags & TypeFlags.DictSubclass) === 0)
        throw typeError(t, '__kwdefaults__ must be set to a dict object');
      replace(t, o, 'kwdefaults', v);
    },
  },
  {
    name: '__annotations__',
    get: (t, o) => incref(annotationsOf(t, data(o))),
    set: (t, o, value) => {
      const v = value === t.none ? null : value;
      if (v !== null && (v.type.flags & TypeFlags.DictSubclass) === 0)
        throw typeError(t, '__annotations__ must be set to a dict object');
      replace(t, o, 'annotations', v);
    },
  },
  { name: '__name__', get: (_t, o) => incref(data(o).name), set: nameSetter('name') },
  { name: '__qualname__', get: (_t, o) => incref(data(o).qualname), set: nameSetter('qualname') },
  { name: '__dict__', get: genericDict, set: setGenericDict },
  {
    name: '__type_params__',
    get: (t, o) => incref(data(o).typeParams ?? t.emptyTuple),
    set: (t, o, value) => {
      if (value === null || (value.type.flags & TypeFlags.TupleSubclass) === 0) {
        throw typeError(t, '__type_params__ must be set to a tuple');
      }
      replace(t, o, 'typeParams', value);
    },
    when: (p) => p.typeParameters,
  },
];

const SIGNATURE = signature('function', { params: ['code', 'globals', 'name', 'argdefs', 'closure', 'kwdefaults'], required: 2 });

/** types.FunctionType(code, globals, name=None, argdefs=None, closure=None) */
function functionNew(t: Thread, args: readonly PyObject[], kwnames: readonly PyStr[] | null): PyObject {
  const bound = parseArguments(t, SIGNATURE, args, kwnames);
  const [code, globals, name, argdefs, closure, kwdefaults] = bound as (PyObject | null)[];
  if (code === null || code === undefined || code.type !== t.types.code) {
    throw typeError(t, `function() argument 'code' must be code, not ${code?.type.name ?? 'None'}`);
  }
  if (globals === null || globals === undefined || (globals.type.flags & TypeFlags.DictSubclass) === 0) {
    throw typeError(t, `function() argument 'globals' must be dict, not ${globals?.type.name ?? 'None'}`);
  }
  const given = (o: PyObject | null | undefined): PyObject | null => (o === undefined || o === null || o === t.none ? null : o);
  const nameGiven = given(name);
  const defaults = given(argdefs);
  const cells = given(closure);
  if (nameGiven !== null && nameGiven.type !== t.types.str) throw typeError(t, 'arg 3 (name) must be None or string');
  if (defaults !== null && defaults.type !== t.types.tuple) throw typeError(t, 'arg 4 (defaults) must be None or tuple');
  const kw = given(kwdefaults);
  if (kw !== null && (kw.type.flags & TypeFlags.DictSubclass) === 0)
    throw typeError(t, 'arg 6 (kwdefaults) must be None or dict');
  const free = (code as PyCode).value.host.freevars.length;
  if (cells === null && free > 0) throw typeError(t, 'arg 5 (closure) must be tuple');
  if (cells !== null && cells.type !== t.types.tuple) throw typeError(t, 'arg 5 (closure) must be None or tuple');
  const cellCount = cells === null ? 0 : tupleItems(cells as PyContainer).length;
  if (cellCount !== free)
    throw valueError(t, `${(code as PyCode).value.name.value} requires closure of length ${free}, not ${cellCount}`);
  for (const cell of cells === null ? [] : tupleItems(cells as PyContainer)) {
    if (cell.type !== t.types.cell) throw typeError(t, `arg 5 (closure) expected cell, found ${cell.type.name}`);
  }
  const f = newFunction(t, code as PyCode, globals as PyContainer, builtinsOf(t, globals as PyContainer));
  if (nameGiven !== null) nameSetter('name')(t, f, nameGiven);
  if (defaults !== null) f.value.defaults = incref(defaults) as PyContainer;
  if (cells !== null) f.value.closure = incref(cells) as PyContainer;
  if (kw !== null) f.value.kwdefaults = incref(kw) as PyContainer;
  return f;
}

export const FUNCTION = new TypeSpec({
  name: 'function',
  flags: TypeFlags.HaveGc | TypeFlags.HasDict | TypeFlags.HasWeakrefs | TypeFlags.MethodDescriptor,
  basicsize: (p) => p.functionBytes,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpClear: clear,
    tpCall: (t, f, args, kwnames) => t.call(f, args, kwnames),
    tpRepr: (t, o) => newStr(t, `<function ${strOf(data(o).qualname).value} at 0x${t.heap.idOf(o).toString(16)}>`),
    tpDescrGet: (t, f, instance) => (instance === null ? incref(f) : newMethod(t, f, instance)),
    tpNew: (t, _type, args, kwnames) => functionNew(t, args, kwnames),
  },
  getset,
  doc: 'A function written in Python.',
});
