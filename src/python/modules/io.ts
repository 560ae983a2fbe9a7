// _io: streams in memory and the abstract classes of streams. Follows Modules/_io/_iomodule.c, CPython 3.13.
// DEVIATION: a simulated process has no file system: open() checks its arguments, finds nothing to read and may write nowhere.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, positional } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { Errno } from '../objects/errno-table.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { BLOCKING_IO_ERROR, osError } from '../objects/os-error.ts';
import { getAttrText, getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { reprText } from '../objects/protocols/object.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { BYTES_IO } from './bytes-io.ts';
import { BUFFERED_IO_BASE, IO_BASE, RAW_IO_BASE, TEXT_IO_BASE } from './io-base.ts';
import type { NativeModule } from './native-module.ts';
import { TEXT_STREAM, UNSUPPORTED_OPERATION } from './standard-streams.ts';
import { STRING_IO } from './string-io.ts';

const OPEN_ARGUMENTS = signature('open', {
  params: ['file', 'mode', 'buffering', 'encoding', 'errors', 'newline', 'closefd', 'opener'],
  required: 1,
});

/** The mode's rules as _io_open_impl checks them. */
function checkMode(t: Thread, mode: string, modeObject: PyObject | null): void {
  const invalid = (): unknown => valueError(t, `invalid mode: ${modeObject === null ? "'r'" : reprText(t, modeObject)}`);
  const letters = new Set<string>();
  for (const letter of mode) {
    if (!'xrwa+tb'.includes(letter) || letters.has(letter)) throw invalid();
    letters.add(letter);
  }
  if (letters.has('t') && letters.has('b')) throw valueError(t, "can't have text and binary mode at once");
  if (['x', 'r', 'w', 'a'].filter((letter) => letters.has(letter)).length !== 1) {
    throw valueError(
      t,
      letters.size === 0 || !['x', 'r', 'w', 'a'].some((l) => letters.has(l))
        ? 'Must have exactly one of create/read/write/append mode and at most one plus'
        : 'must have exactly one of create/read/write/append mode',
    );
  }
}

function checkTextOptions(
  t: Thread,
  isBinary: boolean,
  encoding: PyObject | null,
  errors: PyObject | null,
  newline: PyObject | null,
): void {
  if (!isBinary) return;
  const given = (o: PyObject | null): boolean => o !== null && o !== t.none;
  if (given(encoding)) throw valueError(t, "binary mode doesn't take an encoding argument");
  if (given(errors)) throw valueError(t, "binary mode doesn't take an errors argument");
  if (given(newline)) throw valueError(t, "binary mode doesn't take a newline argument");
}

function open(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [file, modeGiven, , encoding, errors, newline] = parseArguments(t, OPEN_ARGUMENTS, args, kwnames) as [
    PyObject,
    ...(PyObject | null)[],
  ];
  const isPath = isStr(file) || (file.type.flags & (TypeFlags.BytesSubclass | TypeFlags.LongSubclass)) !== 0;
  if (!isPath) {
    const path = getAttrTextOrNull(t, file.type, '__fspath__');
    if (path === null) throw typeError(t, `expected str, bytes or os.PathLike object, not ${file.type.name}`);
    decref(t, path);
    throw osError(t, Errno.ENOENT, file);
  }
  if (modeGiven != null && !isStr(modeGiven))
    throw typeError(t, `open() argument 'mode' must be str, not ${modeGiven.type.name}`);
  const mode = modeGiven == null ? 'r' : strOf(modeGiven).value;
  checkMode(t, mode, modeGiven ?? null);
  checkTextOptions(t, mode.includes('b'), encoding ?? null, errors ?? null, newline ?? null);
  if ((file.type.flags & TypeFlags.LongSubclass) !== 0) throw osError(t, Errno.EBADF);
  throw osError(t, mode.includes('r') ? Errno.ENOENT : Errno.EACCES, file);
}

export const OPEN: NativeSpec = keywords('open', open);

export const IO: NativeModule = {
  name: '_io',
  functions: [
    positional('text_encoding', [1, 2], (t, _m, [encoding]) =>
      encoding === t.none ? newStr(t, 'locale') : incref(encoding as PyObject),
    ),
  ],
  types: () => ({
    _IOBase: IO_BASE,
    _RawIOBase: RAW_IO_BASE,
    _BufferedIOBase: BUFFERED_IO_BASE,
    _TextIOBase: TEXT_IO_BASE,
    StringIO: STRING_IO,
    BytesIO: BYTES_IO,
    TextIOWrapper: TEXT_STREAM,
    UnsupportedOperation: UNSUPPORTED_OPERATION,
    BlockingIOError: BLOCKING_IO_ERROR,
  }),
  values: { open: (t) => getAttrText(t, t.builtins, OPEN.name), DEFAULT_BUFFER_SIZE: (t) => newInt(t, 8192) },
  missing: [
    'FileIO',
    'BufferedReader',
    'BufferedWriter',
    'BufferedRandom',
    'BufferedRWPair',
    'IncrementalNewlineDecoder',
    'open_code',
  ],
};
