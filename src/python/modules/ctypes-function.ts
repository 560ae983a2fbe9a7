// Functions: C function types, instances that call an address, and Python functions that can be called through one.
// Follows PyCFuncPtrType and PyCFuncPtr_* of Modules/_ctypes/_ctypes.c, callproc.c and callbacks.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, TypeSpec } from '../heap/type-spec.ts';
import { dictGetStr } from '../objects/dict.ts';
import { asRaise, raiseNew, typeError } from '../objects/errors.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { collectItems, isSequence } from '../objects/protocols/iterate.ts';
import { reprText } from '../objects/protocols/object.ts';
import { newStr } from '../objects/str.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import { type CArgument, convertArgument } from './ctypes-argument.ts';
import { OBJECT_CODE, pointerIn, putPointer } from './ctypes-codes.ts';
import { CDATA, copyOf, dataOf, type FunctionParts, isDerivedSimple, keepAlive, newCData } from './ctypes-data.ts';
import { ARGUMENT_ERROR, extendError } from './ctypes-errors.ts';
import type { CResult } from './ctypes-function-table.ts';
import { CTypeInfo, infoOfType, layoutOfType } from './ctypes-info.ts';
import { symbolOf } from './ctypes-library.ts';
import { memoryOf } from './ctypes-memory.ts';
import { defineMetatype, plainFromParam } from './ctypes-metatype.ts';
import { argumentsFor, checkParameterFlags, resultOf } from './ctypes-parameters.ts';

const FUNCTION_BYTES = 160;
const POINTER_BYTES = 8;
/** CTYPES_MAX_ARGCOUNT. */
const ARGUMENTS_MAX = 1024;

// ---- classes

function makeLayout(t: Thread, type: PyType): void {
  const info = new CTypeInfo('function');
  info.size = POINTER_BYTES;
  info.align = POINTER_BYTES;
  info.length = 1;
  info.format = 'X{}';
  info.hasPointer = true;
  type.value = info;
  const dict = type.dict as PyContainer;
  const flags = getAttrTextOrNull(t, type, '_flags_');
  const isInteger = flags !== null && isInt(flags);
  xdecref(t, flags);
  if (!isInteger) throw typeError(t, 'class must define _flags_ which must be an integer');
  const argtypes = dictGetStr(dict, t.name('_argtypes_'));
  if (argtypes !== null) {
    if (!isTuple(argtypes)) throw typeError(t, '_argtypes_ must be a sequence of types');
    info.converters = convertersOf(t, tupleItems(argtypes));
    info.argtypes = incref(argtypes);
  }
  const restype = dictGetStr(dict, t.name('_restype_'));
  if (restype !== null) {
    if (!mayBeResult(t, restype)) throw typeError(t, '_restype_ must be a type, a callable, or None');
    info.restype = incref(restype);
    info.checker = getAttrTextOrNull(t, restype, '_check_retval_');
  }
}

/** The `from_param` of each argument's type, in a tuple. */
function convertersOf(t: Thread, types: readonly PyObject[]): PyContainer {
  if (types.length > ARGUMENTS_MAX)
    throw raiseNew(t, ARGUMENT_ERROR, `_argtypes_ has too many arguments (${types.length}), maximum is ${ARGUMENTS_MAX}`);
  const converters: PyObject[] = [];
  for (const [i, type] of types.entries()) {
    const converter = getAttrTextOrNull(t, type, 'from_param');
    if (converter !== null) {
      converters.push(converter);
      continue;
    }
    for (const o of converters) decref(t, o);
    throw typeError(t, `item ${i + 1} in _argtypes_ has no from_param method`);
  }
  return newTuple(t, converters);
}

function mayBeResult(t: Thread, restype: PyObject): boolean {
  return restype === t.none || infoOfType(restype) !== null || restype.type.ops.tpCall !== null;
}

export const FUNCTION_METATYPE: TypeSpec = defineMetatype({
  name: 'PyCFuncPtrType',
  doc: 'metatype for C function pointers',
  makeLayout,
  fromParam: plainFromParam,
});

// ---- making instances

function newFunction(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const given = args.length - (kwnames?.length ?? 0);
  if (given === 0) return newCData(t, type);
  const [first, second] = args as [PyObject, PyObject | undefined];
  if (given <= 2 && isTuple(first)) return fromLibrary(t, type, first, second ?? null);
  if (given !== 1) throw typeError(t, `function takes exactly 1 argument (${given} given)`);
  if (isInt(first)) return functionAt(t, type, integerOf(first));
  if (first.type.ops.tpCall === null) throw typeError(t, 'argument must be callable or integer function address');
  return fromCallable(t, type, first);
}

function functionAt(t: Thread, type: PyType, address: number | bigint): PyContainer {
  const o = newCData(t, type);
  putPointer(dataOf(o).bytes(t), address);
  return o;
}

/** (name, library), and how its parameters are filled. */
function fromLibrary(t: Thread, type: PyType, place: PyObject, paramflags: PyObject | null): PyObject {
  const [name, library] = tupleItems(place) as [PyObject?, PyObject?];
  if (name === undefined || library === undefined || tupleItems(place).length !== 2)
    throw typeError(t, 'illegal func_spec argument');
  const address = symbolOf(t, { library, name, isData: false });
  const o = functionAt(t, type, address);
  try {
    if (paramflags !== null) checkParameterFlags(t, type, paramflags);
  } catch (thrown) {
    decref(t, o);
    throw thrown;
  }
  if (paramflags !== null) (dataOf(o).fn as FunctionParts).paramflags = incref(paramflags);
  keepAlive(t, o, 0, incref(library));
  return o;
}

function fromCallable(t: Thread, type: PyType, callable: PyObject): PyObject {
  const info = infoOfType(type);
  if (info === null || info.argtypes === null) throw typeError(t, 'cannot construct instance of this class: no argtypes');
  const restype = info.restype ?? t.none;
  if (restype !== t.none && (infoOfType(restype)?.code ?? null) === null)
    throw typeError(t, 'invalid result type for callback function');
  const thunk = newThunk(t, { callable, argtypes: info.argtypes, restype });
  const o = functionAt(t, type, (thunk.value as Thunk).address);
  (dataOf(o).fn as FunctionParts).callable = incref(callable);
  keepAlive(t, o, 0, thunk);
  return o;
}

// ---- Python functions that C can call

interface Callback {
  /** Borrowed: the function object that has the thunk keeps them. */
  readonly callable: PyObject;
  readonly argtypes: PyContainer;
  readonly restype: PyObject;
}

class Thunk implements Callback {
  address = 0;
  constructor(
    readonly callable: PyObject,
    readonly argtypes: PyContainer,
    readonly restype: PyObject,
  ) {}

  references(): PyObject[] {
    return [this.callable, this.argtypes, this.restype];
  }
}

function newThunk(t: Thread, { callable, argtypes, restype }: Callback): PyContainer {
  const count = tupleItems(argtypes).length;
  const o = newInstance(t, t.typeOf(THUNK), THUNK_ITEM_BYTES * count);
  const thunk = new Thunk(incref(callable), incref(argtypes), incref(restype));
  o.value = thunk;
  thunk.address = memoryOf(t).newFunction((_t, args) => runCallback(t, thunk, args));
  return o;
}

/** A pointer to the type of an argument, to how it is converted, and room for the value. */
const THUNK_ITEM_BYTES = 24;

const THUNK = new TypeSpec({
  name: 'CThunkObject',
  module: '_ctypes',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: 128,
  itemsize: THUNK_ITEM_BYTES,
  doc: 'CThunkObject',
  slots: {
    tpItemCount: (o) => tupleItems((o.value as Thunk).argtypes).length,
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const thunk = o.value as Thunk;
      const bytes = THUNK_ITEM_BYTES * tupleItems(thunk.argtypes).length;
      memoryOf(t).functions.delete(thunk.address);
      for (const held of thunk.references()) decref(t, held);
      releaseObject(t, o, bytes);
    },
    tpTraverse: (o, visit) => (o.value as Thunk).references().forEach(visit),
  },
});

/** Calls the Python function; what goes wrong is reported, and C gets zeros. */
function runCallback(t: Thread, { callable, argtypes, restype }: Callback, args: readonly CArgument[]): CResult {
  const bytes = new Uint8Array(16);
  const result = reported(t, callable, 'calling', () => {
    const values = tupleItems(argtypes).map((type, i) => fromC(t, type as PyType, args[i] as CArgument));
    try {
      return t.call(callable, values, null);
    } finally {
      for (const o of values) decref(t, o);
    }
  });
  if (result === null) return { bytes };
  const code = infoOfType(restype)?.code ?? null;
  if (code !== null) {
    reported(t, callable, 'converting result of', () => {
      const kept = code.set(t, bytes, result);
      // What an object is referred to by is now the caller's.
      if (kept === null) return null;
      if (code === OBJECT_CODE) return memoryOf(t).hold(kept);
      memoryOf(t).hold(kept);
      t.warn('RuntimeWarning', 'memory leak in callback function.');
      return null;
    });
  }
  decref(t, result);
  return { bytes };
}

/** An argument as the function sees it: a value, or an instance with a copy of the bytes. */
function fromC(t: Thread, type: PyType, { bytes }: CArgument): PyObject {
  const info = layoutOfType(type);
  const whole = new Uint8Array(Math.max(info.size, bytes.length));
  whole.set(bytes);
  if (info.code !== null && !isDerivedSimple(type)) return info.code.get(t, whole.subarray(0, info.size));
  return copyOf(t, type, whole);
}

function reported<T>(t: Thread, callable: PyObject, doing: string, body: () => T): T | null {
  try {
    return body();
  } catch (thrown) {
    const raise = asRaise(t, thrown);
    if (raise === null) throw thrown;
    const message = `Exception ignored on ${doing} ctypes callback function`;
    if (t.profile.ctypes.reportsNameFunction) t.writeUnraisable(raise.value, null, `${message} ${reprText(t, callable)}`);
    else t.writeUnraisable(raise.value, callable, message);
    return null;
  }
}

// ---- calling

function call(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const data = dataOf(o);
  const { info } = data;
  const own = data.fn as FunctionParts;
  const restype = own.restype ?? info.restype;
  const checker = own.restype !== null ? own.checker : info.checker;
  const argtypes = own.argtypes ?? info.argtypes;
  const converters = own.converters ?? info.converters;
  const prepared = argumentsFor(t, { argtypes, paramflags: own.paramflags, args, kwnames });
  try {
    checkCount(t, converters, prepared.args.length);
    const result = callAddress(t, { address: pointerIn(data.bytes(t)), args: prepared.args, converters, restype, checker });
    return resultOf(t, prepared, errorChecked(t, o, own, result, prepared.args));
  } finally {
    for (const arg of prepared.args) decref(t, arg);
  }
}

function checkCount(t: Thread, converters: PyContainer | null, given: number): void {
  const wanted = converters === null ? 0 : tupleItems(converters).length;
  if (wanted > given)
    throw typeError(t, `this function takes at least ${wanted} argument${wanted === 1 ? '' : 's'} (${given} given)`);
}

/** What `errcheck` makes of the result, which it takes over. */
function errorChecked(
  t: Thread,
  o: PyObject,
  { errcheck }: FunctionParts,
  result: PyObject,
  args: readonly PyObject[],
): PyObject {
  if (errcheck === null) return result;
  const all = newTuple(t, args.map(incref));
  try {
    return t.call(errcheck, [result, o, all], null);
  } finally {
    decref(t, all);
    decref(t, result);
  }
}

export interface AddressCall {
  readonly address: number;
  readonly args: readonly PyObject[];
  readonly converters: PyContainer | null;
  readonly restype: PyObject | null;
  readonly checker: PyObject | null;
}

/** Converts the arguments, calls, converts the result (_ctypes_callproc). */
export function callAddress(t: Thread, { address, args, converters, restype, checker }: AddressCall): PyObject {
  const memory = memoryOf(t);
  if (args.length > ARGUMENTS_MAX)
    throw raiseNew(t, ARGUMENT_ERROR, `too many arguments (${args.length}), maximum is ${ARGUMENTS_MAX}`);
  const values: CArgument[] = [];
  const kept: PyObject[] = [];
  const wanted = converters === null ? [] : tupleItems(converters);
  try {
    for (const [i, arg] of args.entries()) {
      const converter = wanted[i];
      extendError(t, ARGUMENT_ERROR, `argument ${i + 1}: `, () => {
        const converted = converter === undefined ? incref(arg) : t.call(converter, [arg], null);
        kept.push(converted);
        const value = convertArgument(t, converted, i + 1);
        values.push(value);
        if (value.kept !== null) kept.push(value.kept);
      });
    }
    const run = memory.functions.get(address) ?? memory.segmentationFault();
    return convertResult(t, run(t, values), restype, checker);
  } finally {
    for (const o of kept) decref(t, o);
  }
}

/** GetResult of callproc.c. */
function convertResult(t: Thread, result: CResult, restype: PyObject | null, checker: PyObject | null): PyObject {
  if (restype === t.none) {
    if ('object' in result) memoryOf(t).hold(result.object);
    return incref(t.none);
  }
  const info = restype === null ? null : infoOfType(restype);
  const value = info === null ? plainResult(t, result, restype) : typedResult(t, result, restype as PyType, info);
  if (checker === null) return value;
  try {
    return t.call(checker, [value], null);
  } finally {
    decref(t, value);
  }
}

function typedResult(t: Thread, result: CResult, type: PyType, { code, size }: CTypeInfo): PyObject {
  // The reference that C returns becomes that of the result.
  if (code === OBJECT_CODE && 'object' in result && !isDerivedSimple(type)) return result.object;
  const bytes = bytesOf(t, result);
  const wide = new Uint8Array(Math.max(size, bytes.length));
  wide.set(bytes);
  if (code === OBJECT_CODE && !isDerivedSimple(type)) {
    const o = code.get(t, wide.subarray(0, size));
    memoryOf(t).decref(o);
    return o;
  }
  if (code !== null && !isDerivedSimple(type)) return code.get(t, wide.subarray(0, size));
  return copyOf(t, type, wide);
}

/** Without a type that knows better it is a C int, which a function may look at. */
function plainResult(t: Thread, result: CResult, restype: PyObject | null): PyObject {
  const value = newInt(t, new DataView(bytesOf(t, result).buffer).getInt32(0, true));
  if (restype === null) return value;
  try {
    return t.call(restype, [value], null);
  } finally {
    decref(t, value);
  }
}

/** A reference that nobody takes is nobody's. */
function bytesOf(t: Thread, result: CResult): Uint8Array {
  if ('bytes' in result) return result.bytes;
  const bytes = new Uint8Array(16);
  memoryOf(t).remember(result.object);
  putPointer(bytes, t.heap.idOf(result.object));
  memoryOf(t).hold(result.object);
  return bytes;
}

// ---- attributes

function replace(t: Thread, parts: FunctionParts, change: Partial<FunctionParts>): void {
  const old = Object.keys(change).map((name) => parts[name as keyof FunctionParts] as PyObject | null);
  Object.assign(parts, change);
  for (const o of old) xdecref(t, o);
}

const ATTRIBUTES: readonly GetSetSpec[] = [
  {
    name: 'errcheck',
    doc: 'a function to check for errors',
    get: (t, o) => incref(dataOf(o).fn?.errcheck ?? t.none),
    set: (t, o, value) => {
      if (value !== null && value.type.ops.tpCall === null) throw typeError(t, 'the errcheck attribute must be callable');
      replace(t, dataOf(o).fn as FunctionParts, { errcheck: value === null ? null : incref(value) });
    },
  },
  {
    name: 'restype',
    doc: 'specify the result type',
    get: (t, o) => incref(dataOf(o).fn?.restype ?? dataOf(o).info.restype ?? t.none),
    set: (t, o, value) => {
      const parts = dataOf(o).fn as FunctionParts;
      if (value === null) return replace(t, parts, { restype: null, checker: null });
      if (!mayBeResult(t, value)) throw typeError(t, 'restype must be a type, a callable, or None');
      replace(t, parts, { restype: incref(value), checker: getAttrTextOrNull(t, value, '_check_retval_') });
    },
  },
  {
    name: 'argtypes',
    doc: 'specify the argument types',
    get: (t, o) => incref(dataOf(o).fn?.argtypes ?? dataOf(o).info.argtypes ?? t.none),
    set: (t, o, value) => {
      const parts = dataOf(o).fn as FunctionParts;
      if (value === null || value === t.none) return replace(t, parts, { argtypes: null, converters: null });
      if (!isSequence(value)) throw typeError(t, '_argtypes_ must be a sequence of types');
      const types = collectItems(t, value);
      const argtypes = newTuple(t, types);
      try {
        replace(t, parts, { converters: convertersOf(t, types), argtypes: incref(argtypes) });
      } finally {
        decref(t, argtypes);
      }
    },
  },
];

export const FUNCTION: TypeSpec = new TypeSpec({
  name: 'CFuncPtr',
  module: '_ctypes',
  base: () => CDATA,
  metatype: () => FUNCTION_METATYPE,
  flags: TypeFlags.BaseType,
  basicsize: FUNCTION_BYTES,
  doc: 'Function Pointer',
  slots: {
    tpNew: newFunction,
    tpInit: () => {},
    tpCall: call,
    tpRepr: (t, o) => newStr(t, `<${o.type.name} object at 0x${t.heap.idOf(o).toString(16)}>`),
    nbBool: (t, o) => pointerIn(dataOf(o).bytes(t)) !== 0,
  },
  getset: ATTRIBUTES,
});
