// io.FileIO: a descriptor as a raw stream. Follows Modules/_io/fileio.c, CPython 3.10-3.13.
// Invariant: `fd` is -1 once closed. A descriptor that the object opened itself is closed with it.

import { OpenFlag } from '../files/descriptors.ts';
import { Errno } from '../files/file-error.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { kindOf, parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { bufferOf, isBytes, newBytes } from '../objects/bytes.ts';
import { type PyRaise, typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { newInstance } from '../objects/object.ts';
import { osError } from '../objects/os-error.ts';
import { getAttrTextOrNull, setAttrText } from '../objects/protocols/attribute.ts';
import { asInt, asLong, isTrue } from '../objects/protocols/number.ts';
import { reprText } from '../objects/protocols/object.ts';
import { fspath, pathText } from '../objects/protocols/path.ts';
import { isStr, newStr, newStrFromText, strOf } from '../objects/str.ts';
import { writableBufferOf } from '../objects/writable-buffer.ts';
import { DICT_ATTRIBUTE, finalizeStream, RAW_IO_BASE, STREAM_FLAGS, sizeOrAll, streamSlots, unsupported } from './io-base.ts';
import { calling, descriptors, isInteger } from './posix-path.ts';
import { STREAM_REFUSALS } from './stream-refusals.ts';
import { StreamState } from './stream-state.ts';

export class FileData extends StreamState {
  fd = -1;
  isCreated = false;
  isReadable = false;
  isWritable = false;
  isAppending = false;
  closesDescriptor = true;
  isSeekable: boolean | null = null;
}

export function fileOf(o: PyObject): FileData {
  return o.value as FileData;
}

function openFile(t: Thread, o: PyObject): FileData {
  const file = fileOf(o);
  if (file.fd < 0) throw valueError(t, 'I/O operation on closed file');
  return file;
}

function modeText(file: FileData): string {
  const plus = file.isReadable && file.isWritable ? '+' : '';
  if (file.isCreated) return `xb${file.isReadable ? '+' : ''}`;
  if (file.isAppending) return `ab${file.isReadable ? '+' : ''}`;
  return file.isReadable ? `rb${plus}` : 'wb';
}

// ---- opening

const SIGNATURE = signature('FileIO', { params: ['file', 'mode', 'closefd', 'opener'], required: 1 });

function flagsOf(t: Thread, file: FileData, mode: string): number {
  const bad = (): PyRaise => valueError(t, 'Must have exactly one of create/read/write/append mode and at most one plus');
  let flags = 0;
  let seen = false;
  let plus = false;
  for (const letter of mode) {
    if (letter === 'b') continue;
    if (letter === '+') {
      if (plus) throw bad();
      plus = true;
      continue;
    }
    if (!'xrwa'.includes(letter)) throw valueError(t, `invalid mode: ${mode}`);
    if (seen) throw bad();
    seen = true;
    file.isReadable = letter === 'r';
    file.isWritable = letter !== 'r';
    file.isCreated = letter === 'x';
    file.isAppending = letter === 'a';
    flags = {
      r: 0,
      w: OpenFlag.O_CREAT | OpenFlag.O_TRUNC,
      x: OpenFlag.O_CREAT | OpenFlag.O_EXCL,
      a: OpenFlag.O_CREAT | OpenFlag.O_APPEND,
    }[letter] as number;
  }
  if (!seen) throw bad();
  if (plus) file.isReadable = file.isWritable = true;
  const access = file.isReadable && file.isWritable ? OpenFlag.O_RDWR : file.isReadable ? OpenFlag.O_RDONLY : OpenFlag.O_WRONLY;
  return flags | access | OpenFlag.O_CLOEXEC;
}

function init(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [name, modeGiven, closefd, opener] = parseArguments(t, SIGNATURE, args, kwnames);
  const given = name as PyObject;
  const file = fileOf(self);
  if (file.fd >= 0) closeDescriptor(t, file);
  if (given.type === t.types.float) throw typeError(t, 'integer argument expected, got float');
  const fd = isInteger(given) ? asInt(t, given) : -1;
  if (isInteger(given) && fd < 0) throw valueError(t, 'negative file descriptor');
  if (modeGiven != null && !isStr(modeGiven))
    throw typeError(t, `FileIO() argument 'mode' must be str, not ${kindOf(t, modeGiven)}`);
  const flags = flagsOf(t, file, modeGiven == null ? 'r' : strOf(modeGiven).value);
  file.closesDescriptor = closefd == null || isTrue(t, closefd);
  if (isInteger(given)) {
    calling(t, [], () => descriptors(t).inodeOf(fd));
    file.fd = fd;
  } else if (!file.closesDescriptor) throw valueError(t, 'Cannot use closefd=False with file name');
  else file.fd = openPath(t, given, flags, opener ?? null);
  finishOpening(t, self, given);
}

function openPath(t: Thread, given: PyObject, flags: number, opener: PyObject | null): number {
  if (opener !== null && opener !== t.none) {
    const flagsObject = newInt(t, flags);
    try {
      const fd = t.call(opener, [given, flagsObject], null);
      try {
        if (!isInteger(fd)) throw typeError(t, 'expected integer from opener');
        const number = asInt(t, fd);
        if (number < 0) throw valueError(t, `opener returned ${number}`);
        return number;
      } finally {
        decref(t, fd);
      }
    } finally {
      decref(t, flagsObject);
    }
  }
  const path = fspath(t, given);
  try {
    const text = pathText(path);
    if (text.includes('\0')) throw valueError(t, 'embedded null byte');
    return calling(t, [{ text, isBytes: isBytes(path), fd: -1, isNone: false }], () => descriptors(t).open(text, flags, 0o666));
  } finally {
    decref(t, path);
  }
}

function finishOpening(t: Thread, self: PyObject, given: PyObject): void {
  const file = fileOf(self);
  const inode = descriptors(t).inodeOf(file.fd);
  if (inode?.entries != null) {
    if (file.closesDescriptor && !isInteger(given)) closeDescriptor(t, file);
    file.fd = -1;
    throw osError(t, Errno.EISDIR, given);
  }
  setAttrText(t, self, 'name', given);
  if (file.isAppending && descriptors(t).isSeekable(file.fd)) descriptors(t).seek(file.fd, 0, 2);
}

function closeDescriptor(t: Thread, file: FileData): void {
  const { fd } = file;
  file.fd = -1;
  calling(t, [], () => descriptors(t).close(fd));
}

// ---- reading and writing, for the buffered streams too

/** At most `size` bytes; raises as the methods do. */
export function readFile(t: Thread, o: PyObject, size: number): Uint8Array {
  const file = openFile(t, o);
  if (!file.isReadable) throw unsupported(t, 'File not open for reading');
  t.charge(1 + (size >>> 9));
  return calling(t, [], () => descriptors(t).read(file.fd, size));
}

export function writeFile(t: Thread, o: PyObject, bytes: Uint8Array): number {
  const file = openFile(t, o);
  if (!file.isWritable) throw unsupported(t, 'File not open for writing');
  t.charge(1 + (bytes.length >>> 9));
  return calling(t, [], () => descriptors(t).write(file.fd, bytes));
}

export function seekFile(t: Thread, o: PyObject, offset: number, whence: number): number {
  const file = openFile(t, o);
  return calling(t, [], () => descriptors(t).seek(file.fd, offset, whence));
}

/** Bytes from the position to the end. */
function rest(t: Thread, o: PyObject): Uint8Array {
  const file = openFile(t, o);
  if (!file.isReadable) throw unsupported(t, 'File not open for reading');
  const inode = calling(t, [], () => descriptors(t).inodeOf(file.fd));
  if (inode?.kind === 'pipe') return restOfPipe(t, o);
  const size = inode === null ? Number.MAX_SAFE_INTEGER : inode.size;
  if (inode !== null) t.heap.reserve(size);
  return readFile(t, o, inode?.kind === 'zero' ? 0 : size);
}

/** Until nobody can write there any more. */
function restOfPipe(t: Thread, o: PyObject): Uint8Array {
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = readFile(t, o, Number.MAX_SAFE_INTEGER);
    if (part.length === 0) return Uint8Array.from(parts.flatMap((bytes) => [...bytes]));
    t.heap.reserve(part.length);
    parts.push(part);
  }
}

function isSeekable(t: Thread, file: FileData): boolean {
  file.isSeekable ??= descriptors(t).isSeekable(file.fd);
  return file.isSeekable;
}

function close(t: Thread, o: PyObject): PyObject {
  const file = fileOf(o);
  if (file.fd < 0) return incref(t.none);
  if (!file.closesDescriptor) {
    file.fd = -1;
    return incref(t.none);
  }
  if (file.isFinalizing) warnUnclosed(t, o, o);
  closeDescriptor(t, file);
  return incref(t.none);
}

/** ResourceWarning for a file that nobody closed; `source` is the stream that the program had. */
function warnUnclosed(t: Thread, o: PyObject, source: PyObject): void {
  const file = fileOf(o);
  if (file.fd < 0 || !file.closesDescriptor) return;
  t.warn('ResourceWarning', `unclosed file ${reprText(t, source)}`, source);
}

export const FILE_IO = new TypeSpec({
  name: 'FileIO',
  module: '_io',
  base: RAW_IO_BASE,
  flags: STREAM_FLAGS,
  basicsize: 48,
  slots: {
    ...streamSlots({
      finalizes: true,
      release: (t, o) => {
        const file = fileOf(o);
        if (file.fd >= 0 && file.closesDescriptor) closeDescriptor(t, file);
      },
    }),
    tpFinalize: finalizeStream,
    tpNew: (t, type) => {
      const o = newInstance(t, type);
      o.value = new FileData();
      return o;
    },
    tpInit: init,
    tpRepr: (t, o) => {
      const file = fileOf(o);
      const kind = o.type.spec === null && t.profile.streamReprNamesClass ? o.type.name : '_io.FileIO';
      if (file.fd < 0) return newStr(t, `<${kind} [closed]>`);
      const closes = `closefd=${file.closesDescriptor ? 'True' : 'False'}`;
      const name = getAttrTextOrNull(t, o, 'name');
      if (name === null) return newStr(t, `<${kind} fd=${file.fd} mode='${modeText(file)}' ${closes}>`);
      try {
        return newStrFromText(t, `<${kind} name=${reprText(t, name)} mode='${modeText(file)}' ${closes}>`);
      } finally {
        decref(t, name);
      }
    },
  },
  methods: () => [
    positional('read', [0, 1], (t, o, args) => {
      const size = sizeOrAll(t, args[0]);
      const bytes = size < 0 ? rest(t, o) : readFile(t, o, size);
      t.heap.reserve(bytes.length);
      return newBytes(t, bytes);
    }),
    noArgs('readall', (t, o) => newBytes(t, rest(t, o))),
    oneArg('readinto', (t, o, buffer) => {
      const target = writableBufferOf(t, buffer, t.profile.messages.fileReadIntoArgument);
      const bytes = readFile(t, o, target.length);
      target.set(bytes);
      return newInt(t, bytes.length);
    }),
    oneArg('write', (t, o, data) => newInt(t, writeFile(t, o, bufferOf(t, data)))),
    positional('seek', [1, 2], (t, o, [offset, whence]) =>
      newInt(t, seekFile(t, o, asLong(t, offset as PyObject), whence === undefined ? 0 : asInt(t, whence))),
    ),
    noArgs('tell', (t, o) => newInt(t, seekFile(t, o, 0, 1))),
    positional('truncate', [0, 1], (t, o, args) => {
      const file = openFile(t, o);
      if (!file.isWritable) throw unsupported(t, 'File not open for writing');
      const size = args[0] === undefined || args[0] === t.none ? seekFile(t, o, 0, 1) : asLong(t, args[0]);
      calling(t, [], () => descriptors(t).truncate(file.fd, size));
      return newInt(t, size);
    }),
    noArgs('close', close),
    noArgs('seekable', (t, o) => newBool(t, isSeekable(t, openFile(t, o)))),
    noArgs('readable', (t, o) => newBool(t, openFile(t, o).isReadable)),
    noArgs('writable', (t, o) => newBool(t, openFile(t, o).isWritable)),
    noArgs('fileno', (t, o) => newInt(t, openFile(t, o).fd)),
    noArgs('isatty', (t, o) => {
      openFile(t, o);
      return newBool(t, false);
    }),
    oneArg('_dealloc_warn', (t, o, source) => {
      warnUnclosed(t, o, source);
      return incref(t.none);
    }),
    ...STREAM_REFUSALS,
  ],
  getset: () => [
    { name: 'closed', get: (t, o) => newBool(t, fileOf(o).fd < 0), doc: 'True if the file is closed' },
    { name: 'closefd', get: (t, o) => newBool(t, fileOf(o).closesDescriptor) },
    { name: 'mode', get: (t, o) => newStr(t, modeText(fileOf(o))) },
    DICT_ATTRIBUTE,
  ],
});
