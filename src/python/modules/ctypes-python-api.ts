// Functions of Python's C API that programs call through ctypes.pythonapi: those that look at memory, counts, and objects of common types.
// Follows the C API reference, CPython 3.10-3.13: which arguments are borrowed, which references are given or taken over.

import { decref, visibleRefcount } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { hashToInt } from '../numbers/hash-pair.ts';
import { normalize } from '../numbers/int.ts';
import { newBool } from '../objects/bool.ts';
import { bytesOf, isBytes, newBytes } from '../objects/bytes.ts';
import { cellSet, type PyCell } from '../objects/cell.ts';
import { dictDelItem, dictGetItem, dictSetItem, newDict } from '../objects/dict.ts';
import { indexError, PyRaise, systemError, typeError } from '../objects/errors.ts';
import { newException } from '../objects/exceptions.ts';
import { asDouble, newFloat } from '../objects/float.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { isList, listAppend, listItems } from '../objects/list-storage.ts';
import { getAttr, setAttr } from '../objects/protocols/attribute.ts';
import { asLong } from '../objects/protocols/number.ts';
import { getItem, hash, length, repr, setItem, str } from '../objects/protocols/object.ts';
import { newStrFromText, strOf } from '../objects/str.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import { typeModified } from '../objects/type-slots.ts';
import { formatBytes } from './ctypes-bytes-format.ts';
import { CCall } from './ctypes-call.ts';
import { addressOfBytes } from './ctypes-codes.ts';
import { doubleResult, type HostFunction, integerResult } from './ctypes-function-table.ts';
import { LIBC } from './ctypes-libc.ts';
import { memoryOf } from './ctypes-memory.ts';

const objects =
  (body: (c: CCall) => PyObject): HostFunction =>
  (t, args) => ({ object: body(new CCall(t, args)) });
const integers =
  (body: (c: CCall) => number | bigint): HostFunction =>
  (t, args) =>
    integerResult(body(new CCall(t, args)));

/** For what gives nothing back. */
const steps = (body: (c: CCall) => void): HostFunction =>
  integers((c) => {
    body(c);
    return 0;
  });

/** A borrowed reference, or NULL. */
const borrowed = (body: (c: CCall) => PyObject | null): HostFunction =>
  integers((c) => {
    const o = body(c);
    if (o === null) return 0;
    c.memory.remember(o);
    return c.t.heap.idOf(o);
  });

function nameAt(c: CCall, index: number): PyObject {
  return newStrFromText(c.t, c.name(index));
}

function withName<T>(c: CCall, index: number, use: (name: PyObject) => T): T {
  const name = nameAt(c, index);
  try {
    return use(name);
  } finally {
    decref(c.t, name);
  }
}

const OBJECTS: Readonly<Record<string, HostFunction>> = {
  Py_IncRef: steps((c) => c.memory.incref(c.object(0))),
  Py_DecRef: steps((c) => c.memory.decref(c.object(0))),
  _Py_GetRefcnt: integers((c) => visibleRefcount(c.t, c.object(0))),
  PyObject_Repr: objects((c) => repr(c.t, c.object(0))),
  PyObject_Str: objects((c) => str(c.t, c.object(0))),
  PyObject_Type: objects((c) => incref(c.object(0).type)),
  PyObject_Length: integers((c) => length(c.t, c.object(0))),
  PyObject_Size: integers((c) => length(c.t, c.object(0))),
  PyObject_IsTrue: integers((c) => (c.t.truthOf(c.object(0)) ? 1 : 0)),
  PyObject_Hash: integers((c) => {
    const lo = hash(c.t, c.object(0));
    return BigInt(hashToInt(lo, c.t.hashHi));
  }),
  PyObject_GetAttr: objects((c) => getAttr(c.t, c.object(0), strOf(c.object(1)))),
  PyObject_SetAttr: steps((c) => setAttr(c.t, c.object(0), strOf(c.object(1)), c.object(2))),
  PyObject_GetAttrString: objects((c) => withName(c, 1, (name) => getAttr(c.t, c.object(0), strOf(name)))),
  PyObject_SetAttrString: steps((c) => withName(c, 1, (name) => setAttr(c.t, c.object(0), strOf(name), c.object(2)))),
  PyObject_GetItem: objects((c) => getItem(c.t, c.object(0), c.object(1))),
  PyObject_SetItem: steps((c) => setItem(c.t, c.object(0), c.object(1), c.object(2))),
  PyObject_CallObject: objects((c) => c.t.call(c.object(0), c.pointer(1) === 0 ? [] : tupleItems(c.object(1)), null)),
  PyObject_CallNoArgs: objects((c) => c.t.call(c.object(0), [], null)),
  PyType_Modified: steps((c) => typeModified(c.t, c.object(0) as PyType, null)),
  PyType_GetName: objects((c) => newStrFromText(c.t, (c.object(0) as PyType).name)),
};

const NUMBERS: Readonly<Record<string, HostFunction>> = {
  PyLong_FromLong: objects((c) => newInt(c.t, normalize(c.long(0)))),
  PyLong_FromLongLong: objects((c) => newInt(c.t, normalize(c.long(0)))),
  PyLong_FromSsize_t: objects((c) => newInt(c.t, normalize(c.long(0)))),
  PyLong_FromUnsignedLong: objects((c) => newInt(c.t, c.size(0))),
  PyLong_FromSize_t: objects((c) => newInt(c.t, c.size(0))),
  PyLong_FromVoidPtr: objects((c) => newInt(c.t, c.pointer(0))),
  PyLong_AsLong: integers((c) => asLong(c.t, c.object(0))),
  PyLong_AsLongLong: integers((c) => asLong(c.t, c.object(0))),
  PyLong_AsSsize_t: integers((c) => asLong(c.t, c.object(0))),
  PyLong_AsVoidPtr: integers((c) => (isInt(c.object(0)) ? BigInt(integerOf(c.object(0))) : asLong(c.t, c.object(0)))),
  PyBool_FromLong: objects((c) => newBool(c.t, c.long(0) !== 0n)),
  PyFloat_FromDouble: objects((c) => newFloat(c.t, c.double(0))),
  PyFloat_AsDouble: (t, args) => doubleResult(asDouble(t, new CCall(t, args).object(0))),
};

const TEXT: Readonly<Record<string, HostFunction>> = {
  PyUnicode_FromString: objects((c) => nameAt(c, 0)),
  PyUnicode_GetLength: integers((c) => length(c.t, c.object(0))),
  PyUnicode_AsUTF8String: objects((c) => newBytes(c.t, new TextEncoder().encode(strOf(c.object(0)).value))),
  PyBytes_FromString: objects((c) => newBytes(c.t, c.text(0))),
  PyBytes_FromStringAndSize: objects((c) => {
    const size = c.size(1);
    c.t.heap.reserve(size);
    return newBytes(c.t, c.pointer(0) === 0 ? new Uint8Array(size) : c.memory.read(c.pointer(0), size).slice());
  }),
  PyBytes_FromFormat: objects((c) => newBytes(c.t, formatBytes(c, 0))),
  PyBytes_AsString: integers((c) => addressOfBytes(c.t, bytesAt(c, 0))),
  PyBytes_Size: integers((c) => bytesOf(bytesAt(c, 0)).length),
};

function bytesAt(c: CCall, index: number): PyObject {
  const o = c.object(index);
  if (!isBytes(o)) throw typeError(c.t, `expected bytes, ${o.type.name} found`);
  return o;
}

/** The list that an argument must be. */
function listAt(c: CCall, index: number): PyContainer {
  const o = c.object(index);
  if (!isList(o)) throw systemError(c.t, 'bad argument to internal function');
  return o;
}

/** A reference that the function takes over: one that was made by address, or else a new one. */
function taken(c: CCall, index: number): PyObject {
  const o = c.object(index);
  return c.memory.unhold(o) ? o : incref(o);
}

/** Puts a reference in the place of another one of an array that is a list's or a tuple's own. */
function putItem(c: CCall, items: PyObject[], message: string): void {
  const index = c.size(1);
  if (index >= items.length) throw indexError(c.t, message);
  const old = items[index] as PyObject;
  items[index] = taken(c, 2);
  decref(c.t, old);
}

const CONTAINERS: Readonly<Record<string, HostFunction>> = {
  PyList_Size: integers((c) => listItems(listAt(c, 0)).length),
  PyList_GetItem: borrowed((c) => {
    const found = listItems(listAt(c, 0))[c.size(1)];
    if (found === undefined) throw indexError(c.t, 'list index out of range');
    return found;
  }),
  PyList_SetItem: steps((c) => putItem(c, listItems(listAt(c, 0)), 'list assignment index out of range')),
  PyList_Append: steps((c) => listAppend(c.t, listAt(c, 0), incref(c.object(1)))),
  PyList_AsTuple: objects((c) => newTuple(c.t, listItems(listAt(c, 0)).map(incref))),
  PyTuple_Size: integers((c) => tupleItems(c.object(0)).length),
  PyTuple_GetItem: borrowed((c) => {
    const found = tupleItems(c.object(0))[c.size(1)];
    if (found === undefined) throw indexError(c.t, 'tuple index out of range');
    return found;
  }),
  PyTuple_SetItem: steps((c) => {
    const tuple = c.object(0);
    // Only while nobody else knows the tuple.
    if (!isTuple(tuple) || tuple.refcount !== 1) throw systemError(c.t, 'bad argument to internal function');
    putItem(c, tupleItems(tuple) as PyObject[], 'tuple assignment index out of range');
  }),
  PyDict_New: objects((c) => newDict(c.t)),
  PyDict_Size: integers((c) => length(c.t, c.object(0))),
  PyDict_GetItem: borrowed((c) => dictGetItem(c.t, c.object(0) as PyContainer, c.object(1))),
  PyDict_SetItem: steps((c) => dictSetItem(c.t, c.object(0) as PyContainer, c.object(1), c.object(2))),
  PyDict_DelItem: steps((c) => dictDelItem(c.t, c.object(0) as PyContainer, c.object(1))),
  PyCell_Get: objects((c) => incref((c.object(0).value as PyObject | null) ?? c.t.none)),
  PyCell_Set: steps((c) => cellSet(c.t, c.object(0) as PyCell, c.pointer(1) === 0 ? null : incref(c.object(1)))),
};

const INTERPRETER: Readonly<Record<string, HostFunction>> = {
  PyOS_snprintf: LIBC.get('snprintf') as HostFunction,
  Py_IsInitialized: integers(() => 1),
  // There is one thread that has the lock: the one that asks.
  PyGILState_Ensure: integers(() => 1),
  PyGILState_Check: integers(() => 1),
  PyGILState_Release: steps(() => {}),
  PyErr_SetString: steps((c) => {
    const message = nameAt(c, 1);
    throw new PyRaise(newException(c.t, c.object(0) as PyType, newTuple(c.t, [message])));
  }),
  PyErr_Clear: steps(() => {}),
  PyErr_Occurred: integers(() => 0),
  PyImport_ImportModule: objects((c) => c.t.importModule(c.name(0))),
};

export const PYTHON_API: ReadonlyMap<string, HostFunction> = new Map(
  Object.entries({ ...OBJECTS, ...NUMBERS, ...TEXT, ...CONTAINERS, ...INTERPRETER }),
);

/** Objects that are data of the interpreter, by the name C has for them. */
export function pythonData(t: Thread, name: string): number | null {
  const found: Readonly<Record<string, PyObject>> = {
    _Py_NoneStruct: t.none,
    _Py_TrueStruct: t.true_,
    _Py_FalseStruct: t.false_,
    PyLong_Type: t.types.int,
    PyFloat_Type: t.types.float,
    PyUnicode_Type: t.types.str,
    PyList_Type: t.types.list,
    PyTuple_Type: t.types.tuple,
    PyDict_Type: t.types.dict,
    PyType_Type: t.types.type,
  };
  const o = found[name];
  if (o === undefined) return null;
  memoryOf(t).remember(o);
  return t.heap.idOf(o);
}
