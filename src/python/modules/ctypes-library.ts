// Shared libraries: the process itself and the C library are there, with the functions that are simulated; no other can be loaded.
// Follows py_dl_open, py_dl_sym of Modules/_ctypes/callproc.c and PyCFuncPtr_FromDll of _ctypes.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { bytesOf, isBytes } from '../objects/bytes.ts';
import { attributeError, type PyRaise, raiseNew, typeError, valueError } from '../objects/errors.ts';
import { integerOf, isInt } from '../objects/int.ts';
import { OS_ERROR } from '../objects/os-error.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { isStr, strOf } from '../objects/str.ts';
import type { HostFunction } from './ctypes-function-table.ts';
import { LIBC } from './ctypes-libc.ts';
import { memoryOf } from './ctypes-memory.ts';
import { PYTHON_API, pythonData } from './ctypes-python-api.ts';

interface Library {
  readonly handle: number;
  /** What errors call it. */
  readonly path: string;
  readonly names: readonly string[];
  readonly tables: readonly ReadonlyMap<string, HostFunction>[];
}

const LIBRARIES: readonly Library[] = [
  { handle: 0x7d00_0000_2e00, path: '/usr/bin/python3', names: [], tables: [PYTHON_API, LIBC] },
  { handle: 0x7d00_0000_5000, path: '/lib/x86_64-linux-gnu/libc.so.6', names: ['libc.so.6'], tables: [LIBC] },
  { handle: 0x7d00_0000_5800, path: '/lib/x86_64-linux-gnu/libm.so.6', names: ['libm.so.6'], tables: [LIBC] },
];

/** The handle of a library by its name; null names the process. */
export function openLibrary(t: Thread, name: string | null): number {
  const found = LIBRARIES.find(({ names }) => (name === null ? names.length === 0 : names.includes(name)));
  if (found !== undefined) return found.handle;
  throw raiseNew(t, OS_ERROR, `${name}: cannot open shared object file: No such file or directory`);
}

/** The address of a name in the library with this handle; null: it has none. */
export function findSymbol(t: Thread, handle: number, name: string): number | null {
  const memory = memoryOf(t);
  const library = LIBRARIES.find((candidate) => candidate.handle === handle);
  for (const table of library?.tables ?? []) {
    const run = table.get(name);
    if (run === undefined) continue;
    const known = memory.addressesByName.get(name);
    if (known !== undefined) return known;
    const address = memory.newFunction(run);
    memory.addressesByName.set(name, address);
    return address;
  }
  return library?.tables.includes(PYTHON_API) === true ? pythonData(t, name) : null;
}

export function missingSymbol(handle: number, name: string): string {
  const path = LIBRARIES.find((candidate) => candidate.handle === handle)?.path ?? '';
  const isPython = path === LIBRARIES[0]?.path && isExported(name);
  return `${path}: undefined symbol: ${name}${isPython ? ' (not simulated by HeapLab; see /v1/pythons)' : ''}`;
}

/** Functions of Python are exported; names in capitals are macros, which no library has. */
function isExported(name: string): boolean {
  return /^_?Py[A-Z]?\w*_/.test(name) && !/_[A-Z][A-Z_]+$/.test(name);
}

interface SymbolRequest {
  readonly library: PyObject;
  readonly name: PyObject;
  /** Asked for as data. */
  readonly isData: boolean;
}

/** The address of a name in the library that a Python object stands for, by its `_handle`. */
export function symbolOf(t: Thread, { library, name, isData }: SymbolRequest): number {
  const text = symbolName(t, name);
  const handleObject = getAttrText(t, library, '_handle');
  const handle = isInt(handleObject) ? Number(integerOf(handleObject)) : null;
  decref(t, handleObject);
  if (handle === null) throw typeError(t, 'the _handle attribute of the second argument must be an integer');
  const address = findSymbol(t, handle, text);
  if (address !== null) return address;
  throw missing(t, missingSymbol(handle, text), isData);
}

function missing(t: Thread, message: string, isData: boolean): PyRaise {
  return isData ? valueError(t, message) : attributeError(t, null, null, message);
}

function symbolName(t: Thread, name: PyObject): string {
  if (isStr(name)) return strOf(name).value;
  if (isBytes(name)) return new TextDecoder().decode(bytesOf(name));
  throw typeError(t, 'function name must be string, bytes object or integer');
}
