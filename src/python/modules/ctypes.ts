// _ctypes: C types and values, pointers and functions, over the simulated memory. lib/ctypes names them as programs know them.
// Follows Modules/_ctypes of CPython 3.10-3.13. Each kind of type has a file of its own; ctypes-memory.ts is what addresses lead to.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { oneArg, positional } from '../heap/type-spec.ts';
import { newBytes } from '../objects/bytes.ts';
import { dictSetItem, newDict } from '../objects/dict.ts';
import { raiseNew, systemError, typeError, typeName, valueError } from '../objects/errors.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { OS_ERROR } from '../objects/os-error.ts';
import { callSpecial, getAttrText } from '../objects/protocols/attribute.ts';
import { asIndex, asInt } from '../objects/protocols/number.ts';
import { isStr, newStr, newStrOf, strOf } from '../objects/str.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import { fromPoints } from '../text/str-data.ts';
import { newArgument, pointerArgument } from './ctypes-argument.ts';
import { ARRAY } from './ctypes-array.ts';
import { CCall } from './ctypes-call.ts';
import { widePoints } from './ctypes-codes.ts';
import { dataOf, isCData, keptBy, resizeCData } from './ctypes-data.ts';
import { ARGUMENT_ERROR } from './ctypes-errors.ts';
import { callAddress, FUNCTION } from './ctypes-function.ts';
import type { HostFunction } from './ctypes-function-table.ts';
import { type CTypeInfo, infoOfType } from './ctypes-info.ts';
import { MEMMOVE, MEMSET } from './ctypes-libc.ts';
import { findSymbol, missingSymbol, openLibrary } from './ctypes-library.ts';
import { memoryOf } from './ctypes-memory.ts';
import { newPointerTo, POINTER, pointerTypeOf, pointerTypes } from './ctypes-pointer.ts';
import { SIMPLE } from './ctypes-simple.ts';
import { STRUCTURE, UNION } from './ctypes-structure.ts';
import type { NativeModule } from './native-module.ts';

// ---- what lies at an address

/** The object that two pointers name: the bytes at an address, up to a NUL where no size is given. */
const STRING_AT: HostFunction = (t, args) => {
  const c = new CCall(t, args);
  const size = c.int(1);
  if (size < -1) throw systemError(t, 'Negative size passed to PyBytes_FromStringAndSize');
  if (size >= 0) t.heap.reserve(size);
  const bytes = size < 0 ? c.text(0) : c.memory.read(c.pointer(0), size).slice();
  t.charge(bytes.length >>> 3);
  return { object: newBytes(t, bytes) };
};

const WIDE_STRING_AT: HostFunction = (t, args) => {
  const c = new CCall(t, args);
  const size = c.int(1);
  if (size < -1) throw systemError(t, 'Negative size passed to PyUnicode_New');
  if (size >= 0) t.heap.reserve(4 * size);
  const bytes = size < 0 ? c.memory.readText(c.pointer(0), 4) : c.memory.read(c.pointer(0), 4 * size);
  const points = size < 0 ? widePoints(bytes) : Array.from(new Uint32Array(bytes.slice().buffer));
  return { object: newStrOf(t, fromPoints(points)) };
};

/** cast(pointer, source, type): what the source keeps alive stays alive with the result. */
const CAST: HostFunction = (t, args) => {
  const c = new CCall(t, args);
  const [source, type] = [c.object(1), c.object(2)];
  const info = infoOfType(type);
  if (!mayBeCastTo(info)) throw notAPointerType(t, type);
  const result = t.call(type, [], null) as PyContainer;
  dataOf(result)
    .bytes(t)
    .set(c.args[0]?.bytes ?? []);
  if (isCData(source)) shareKept(t, result, source as PyContainer);
  return { object: result };
};

function mayBeCastTo(info: CTypeInfo | null): boolean {
  if (info === null) return false;
  if (info.kind === 'pointer' || info.kind === 'function') return true;
  return info.code !== null && 'sPzUZXO'.includes(info.code.letter);
}

function notAPointerType(t: Thread, type: PyObject): unknown {
  const isClass = (type.type.flags & TypeFlags.TypeSubclass) !== 0;
  if (t.profile.ctypes.namesPointerTypes && (!isClass || infoOfType(type) === null))
    return typeError(t, 'cast() argument 2 must be a pointer type');
  return typeError(t, `cast() argument 2 must be a pointer type, not ${isClass ? (type as PyType).name : typeName(type)}`);
}

/** Both keep the same dict, in which the source itself is one entry more, by its address. */
function shareKept(t: Thread, result: PyContainer, source: PyContainer): void {
  // A whole gets its place for what it keeps, a part has none.
  keptBy(t, source);
  const from = dataOf(source);
  if (from.objects === t.none) {
    from.objects = newDict(t);
    decref(t, t.none);
  }
  if (from.objects === null) return;
  dataOf(result).objects = incref(from.objects);
  if (from.objects.type !== t.types.dict) return;
  const key = newInt(t, t.heap.idOf(source));
  dictSetItem(t, from.objects as PyContainer, key, source);
  decref(t, key);
}

const INTERNAL_FUNCTIONS: Readonly<Record<string, HostFunction>> = {
  _memmove_addr: MEMMOVE,
  _memset_addr: MEMSET,
  _string_at_addr: STRING_AT,
  _wstring_at_addr: WIDE_STRING_AT,
  _cast_addr: CAST,
};

// ---- functions of the module

function sizeOf(t: Thread, o: PyObject): PyObject {
  const info = infoOfType(o);
  if (info !== null) return newInt(t, info.size);
  if (isCData(o)) return newInt(t, dataOf(o).size);
  throw typeError(t, 'this type has no size');
}

function alignment(t: Thread, o: PyObject): PyObject {
  const info = infoOfType(o) ?? (isCData(o) ? dataOf(o).info : null);
  if (info === null) throw typeError(t, 'no alignment info');
  return newInt(t, info.align);
}

function addressOf(t: Thread, o: PyObject): PyObject {
  if (!isCData(o)) throw typeError(t, 'invalid type');
  return newInt(t, dataOf(o).address);
}

function byref(t: Thread, o: PyObject, offsetObject: PyObject | undefined): PyObject {
  const offset = offsetObject === undefined ? 0 : asIndex(t, offsetObject);
  if (!isCData(o)) throw typeError(t, `byref() argument must be a ctypes instance, not '${typeName(o)}'`);
  return newArgument(t, pointerArgument(dataOf(o).address + offset, incref(o)));
}

function unpickle(t: Thread, type: PyObject, state: PyObject): PyObject {
  if (!isTuple(state)) throw typeError(t, `_unpickle() argument 2 must be tuple, not ${typeName(state)}`);
  const make = getAttrText(t, type, '__new__');
  const o = t.call(make, [type], null);
  decref(t, make);
  const done = callSpecial(t, o, '__setstate__', tupleItems(state));
  if (done !== null) decref(t, done);
  return o;
}

function bufferInfo(t: Thread, o: PyObject): PyObject {
  const info = infoOfType(o) ?? (isCData(o) ? dataOf(o).info : null);
  if (info === null) throw typeError(t, 'not a ctypes type or object');
  const shape = newTuple(
    t,
    info.shape.map((n) => newInt(t, n)),
  );
  return newTuple(t, [newStr(t, info.format ?? 'B'), newInt(t, info.shape.length), shape]);
}

function fromPointer(t: Thread, address: PyObject): PyObject {
  const found = isInt(address) ? memoryOf(t).objectAt(Number(integerOf(address))) : null;
  if (found === null) throw valueError(t, 'no live object has this address');
  return incref(found);
}

/** Calls an address with arguments that say themselves what they are. */
function callFunction(t: Thread, address: PyObject, args: PyObject): PyObject {
  const call = { converters: null, restype: null, checker: null };
  return callAddress(t, { address: asIndex(t, address), args: tupleItems(args), ...call });
}

function setErrno(t: Thread, value: PyObject): PyObject {
  const memory = memoryOf(t);
  const old = memory.errno;
  memory.errno = asInt(t, value);
  return newInt(t, old);
}

export const CTYPES: NativeModule = {
  name: '_ctypes',
  doc: 'Create and manipulate C compatible data types in Python.',
  types: () => ({
    ArgumentError: ARGUMENT_ERROR,
    Structure: STRUCTURE,
    Union: UNION,
    _Pointer: POINTER,
    Array: ARRAY,
    _SimpleCData: SIMPLE,
    CFuncPtr: FUNCTION,
  }),
  functions: [
    oneArg('sizeof', (t, _m, o) => sizeOf(t, o)),
    oneArg('alignment', (t, _m, o) => alignment(t, o)),
    oneArg('addressof', (t, _m, o) => addressOf(t, o)),
    positional('byref', [1, 2], (t, _m, [o, offset]) => byref(t, o as PyObject, offset)),
    oneArg('pointer', (t, _m, o) => newPointerTo(t, o), { signature: '($module, obj, /)' }),
    oneArg('POINTER', (t, _m, type) => pointerTypeOf(t, type), { signature: '($module, type, /)' }),
    positional('resize', [2, 2], (t, _m, [o, size]) => {
      const bytes = asIndex(t, size as PyObject);
      if (!isCData(o as PyObject)) throw typeError(t, t.profile.ctypes.expectedInstance);
      resizeCData(t, o as PyContainer, bytes);
      return incref(t.none);
    }),
    positional('_unpickle', [2, 2], (t, _m, [type, state]) => unpickle(t, type as PyObject, state as PyObject)),
    oneArg('buffer_info', (t, _m, o) => bufferInfo(t, o)),
    oneArg('PyObj_FromPtr', (t, _m, address) => fromPointer(t, address)),
    oneArg('Py_INCREF', (t, _m, o) => {
      memoryOf(t).incref(o);
      return incref(o);
    }),
    oneArg('Py_DECREF', (t, _m, o) => {
      memoryOf(t).decref(o);
      return incref(o);
    }),
    positional('dlopen', [1, 2], (t, _m, [name]) => {
      const isProcess = name === t.none;
      if (!isProcess && !isStr(name as PyObject))
        throw typeError(t, `expected str, bytes or os.PathLike object, not ${typeName(name as PyObject)}`);
      return newInt(t, openLibrary(t, isProcess ? null : strOf(name as PyObject).value));
    }),
    oneArg('dlclose', (t) => incref(t.none)),
    positional('dlsym', [2, 2], (t, _m, [handle, name]) => {
      const text = strOf(name as PyObject).value;
      const library = asIndex(t, handle as PyObject);
      const address = findSymbol(t, library, text);
      if (address === null) throw raiseNew(t, OS_ERROR, missingSymbol(library, text));
      return newInt(t, address);
    }),
    positional('call_function', [2, 2], (t, _m, [address, args]) => callFunction(t, address as PyObject, args as PyObject)),
    positional('call_cdeclfunction', [2, 2], (t, _m, [address, args]) => callFunction(t, address as PyObject, args as PyObject)),
    positional('get_errno', [0, 0], (t) => newInt(t, memoryOf(t).errno)),
    oneArg('set_errno', (t, _m, value) => setErrno(t, value)),
  ],
  values: {
    _pointer_type_cache: (t) => incref(pointerTypes(t)),
    __version__: (t) => newStr(t, '1.1.0'),
    FUNCFLAG_CDECL: (t) => newInt(t, 1),
    FUNCFLAG_PYTHONAPI: (t) => newInt(t, 4),
    FUNCFLAG_USE_ERRNO: (t) => newInt(t, 8),
    FUNCFLAG_USE_LASTERROR: (t) => newInt(t, 16),
    RTLD_LOCAL: (t) => newInt(t, 0),
    RTLD_GLOBAL: (t) => newInt(t, 256),
    CTYPES_MAX_ARGCOUNT: (t) => newInt(t, 1024),
    SIZEOF_TIME_T: (t) => newInt(t, 8),
    ...Object.fromEntries(
      Object.entries(INTERNAL_FUNCTIONS).map(([name, run]) => [name, (t: Thread) => newInt(t, memoryOf(t).newFunction(run))]),
    ),
  },
};
