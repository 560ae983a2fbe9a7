// OSError and the classes that it becomes by its error number.
// Follows the OSError part of Objects/exceptions.c, CPython 3.10-3.13 (oserror_parse_args, oserror_init, OSError_new, OSError_str).
// Invariant: `args` has two items when errno and strerror were given, however many more came with them.
// A subclass with an __init__ of its own is filled by OSError.__init__ when that is called, every other one by __new__.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import type { GetSetSpec, TypeSpec } from '../heap/type-spec.ts';
import { noArgs } from '../heap/type-spec.ts';
import { errnoMessage } from './errno-table.ts';
import { attributeError, PyRaise, typeError } from './errors.ts';
import {
  baseExceptionNew,
  baseExceptionStr,
  defineException as define,
  EXCEPTION,
  exceptionData,
  getMember,
  setArgs,
  setMember,
} from './exceptions.ts';
import { newInt } from './int.ts';
import { asIndex } from './protocols/number.ts';
import { reprText, strText } from './protocols/object.ts';
import { newStr, newStrFromText } from './str.ts';
import { newTuple, tupleItems } from './tuple.ts';

const enum Member {
  Errno = 0,
  Strerror = 1,
  Filename = 2,
  Filename2 = 3,
  /** A number of characters, kept as an int; null: never set. */
  Written = 4,
}

function usesInit(type: PyType): boolean {
  return type.ops.tpInit !== osErrorInit && type.ops.tpNew === osErrorNew;
}

function osErrorNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  if (usesInit(type)) return baseExceptionNew(t, type, [], null);
  if (kwnames !== null && kwnames.length > 0) throw typeError(t, `${type.name}() takes no keyword arguments`);
  const chosen =
    type === t.typeOf(OS_ERROR) && args.length >= 2 && args.length <= 5 ? classFor(t, args[0] as PyObject, type) : type;
  const self = baseExceptionNew(t, chosen, [], null);
  fill(t, self, args);
  return self;
}

function osErrorInit(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  if (!usesInit(self.type)) return;
  if (kwnames !== null && kwnames.length > 0) throw typeError(t, `${self.type.name}() takes no keyword arguments`);
  fill(t, self, args);
}

function fill(t: Thread, self: PyObject, args: readonly PyObject[]): void {
  const isDetailed = args.length >= 2 && args.length <= 5;
  if (!isDetailed) return setArgs(t, self, args);
  const [errno, strerror, filename = null, , filename2 = null] = args as [PyObject, PyObject, PyObject?, PyObject?, PyObject?];
  let kept = args;
  if (filename !== null && filename !== t.none) {
    const isNumber = filename.type.ops.nbIndex !== null || filename.type.ops.nbInt !== null || filename.type.ops.nbFloat !== null;
    if (self.type === t.typeOf(BLOCKING_IO_ERROR) && isNumber) setWritten(t, self, filename);
    else {
      setMember(t, self, Member.Filename, filename);
      if (filename2 !== null && filename2 !== t.none) setMember(t, self, Member.Filename2, filename2);
      kept = args.slice(0, 2);
    }
  }
  setMember(t, self, Member.Errno, errno);
  setMember(t, self, Member.Strerror, strerror);
  setArgs(t, self, kept);
}

function setWritten(t: Thread, self: PyObject, value: PyObject): void {
  const count = newInt(t, asIndex(t, value));
  setMember(t, self, Member.Written, count);
  decref(t, count);
}

function osErrorStr(t: Thread, self: PyObject): PyObject {
  const errno = getMember(self, Member.Errno);
  const strerror = getMember(self, Member.Strerror);
  const filename = getMember(self, Member.Filename);
  const filename2 = getMember(self, Member.Filename2);
  if (filename === null && (errno === null || strerror === null)) return baseExceptionStr(t, self);
  const head = `[Errno ${strText(t, errno ?? t.none)}] ${strText(t, strerror ?? t.none)}`;
  if (filename === null) return newStr(t, head);
  const tail = filename2 === null ? '' : ` -> ${reprText(t, filename2)}`;
  return newStrFromText(t, `${head}: ${reprText(t, filename)}${tail}`);
}

function osErrorReduce(t: Thread, self: PyObject): PyObject {
  const items = tupleItems(exceptionData(self).args);
  const filename = getMember(self, Member.Filename);
  const filename2 = getMember(self, Member.Filename2);
  let args: PyContainer;
  if (items.length === 2 && filename !== null) {
    const more = filename2 === null ? [filename] : [filename, t.none, filename2];
    args = newTuple(t, [...items, ...more].map(incref));
  } else args = incref(exceptionData(self).args);
  const { dict } = self as PyContainer;
  return newTuple(t, dict === null ? [incref(self.type), args] : [incref(self.type), args, incref(dict)]);
}

const WRITTEN: GetSetSpec = {
  name: 'characters_written',
  get: (t, self) => {
    const count = getMember(self, Member.Written);
    if (count === null) throw attributeError(t, null, null, 'characters_written');
    return incref(count);
  },
  set: (t, self, value) => {
    if (value !== null) return setWritten(t, self, value);
    if (getMember(self, Member.Written) === null) throw attributeError(t, null, null, 'characters_written');
    setMember(t, self, Member.Written, null);
  },
};

export const OS_ERROR: TypeSpec = define('OSError', EXCEPTION, {
  extraBytes: 40,
  members: ['errno', 'strerror', 'filename', 'filename2', ''],
  getset: [WRITTEN],
  methods: [noArgs('__reduce__', osErrorReduce)],
  slots: { tpNew: osErrorNew, tpInit: osErrorInit, tpStr: osErrorStr },
});
export const BLOCKING_IO_ERROR: TypeSpec = define('BlockingIOError', OS_ERROR);
export const CHILD_PROCESS_ERROR = define('ChildProcessError', OS_ERROR);
export const CONNECTION_ERROR = define('ConnectionError', OS_ERROR);
export const BROKEN_PIPE_ERROR = define('BrokenPipeError', CONNECTION_ERROR);
export const CONNECTION_ABORTED_ERROR = define('ConnectionAbortedError', CONNECTION_ERROR);
export const CONNECTION_REFUSED_ERROR = define('ConnectionRefusedError', CONNECTION_ERROR);
export const CONNECTION_RESET_ERROR = define('ConnectionResetError', CONNECTION_ERROR);
export const FILE_EXISTS_ERROR = define('FileExistsError', OS_ERROR);
export const FILE_NOT_FOUND_ERROR = define('FileNotFoundError', OS_ERROR);
export const INTERRUPTED_ERROR = define('InterruptedError', OS_ERROR);
export const IS_A_DIRECTORY_ERROR = define('IsADirectoryError', OS_ERROR);
export const NOT_A_DIRECTORY_ERROR = define('NotADirectoryError', OS_ERROR);
export const PERMISSION_ERROR = define('PermissionError', OS_ERROR);
export const PROCESS_LOOKUP_ERROR = define('ProcessLookupError', OS_ERROR);
export const TIMEOUT_ERROR = define('TimeoutError', OS_ERROR);

/** errnomap of exceptions.c. */
const BY_ERRNO: ReadonlyMap<number, TypeSpec> = new Map([
  [11, BLOCKING_IO_ERROR],
  [114, BLOCKING_IO_ERROR],
  [115, BLOCKING_IO_ERROR],
  [32, BROKEN_PIPE_ERROR],
  [108, BROKEN_PIPE_ERROR],
  [10, CHILD_PROCESS_ERROR],
  [103, CONNECTION_ABORTED_ERROR],
  [111, CONNECTION_REFUSED_ERROR],
  [104, CONNECTION_RESET_ERROR],
  [17, FILE_EXISTS_ERROR],
  [2, FILE_NOT_FOUND_ERROR],
  [21, IS_A_DIRECTORY_ERROR],
  [20, NOT_A_DIRECTORY_ERROR],
  [4, INTERRUPTED_ERROR],
  [13, PERMISSION_ERROR],
  [1, PERMISSION_ERROR],
  [3, PROCESS_LOOKUP_ERROR],
  [110, TIMEOUT_ERROR],
]);

function classFor(t: Thread, errno: PyObject, fallback: PyType): PyType {
  const spec = errno.type === t.types.int || errno.type === t.types.bool ? BY_ERRNO.get(Number(errno.value)) : undefined;
  return spec === undefined ? fallback : t.typeOf(spec);
}

/** The exception of a failed system call, as PyErr_SetFromErrnoWithFilenameObject makes it. Borrows `filename`. */
export function osError(t: Thread, errno: number, filename: PyObject | null = null): PyRaise {
  const args: PyObject[] = [newInt(t, errno), newStr(t, errnoMessage(errno))];
  if (filename !== null) args.push(incref(filename));
  try {
    return new PyRaise(t.call(t.typeOf(OS_ERROR), args, null) as PyContainer);
  } finally {
    for (const arg of args) decref(t, arg);
  }
}

/** `[Errno 2] No such file or directory: 'a' -> 'b'`. */
export function osErrorOfTwo(t: Thread, errno: number, filename: PyObject, filename2: PyObject): PyRaise {
  const args: PyObject[] = [
    newInt(t, errno),
    newStr(t, errnoMessage(errno)),
    incref(filename),
    incref(t.none),
    incref(filename2),
  ];
  try {
    return new PyRaise(t.call(t.typeOf(OS_ERROR), args, null) as PyContainer);
  } finally {
    for (const arg of args) decref(t, arg);
  }
}
