// _io: streams in memory and the abstract classes of streams. Follows Modules/_io/_iomodule.c, CPython 3.13.
// Files are those of the process's own file system (src/python/files).

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, positional } from '../heap/type-spec.ts';
import { kindOf, parseArguments, signature } from '../objects/arguments.ts';
import { checkEncodable } from '../objects/codecs.ts';
import { asRaise, typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { BLOCKING_IO_ERROR } from '../objects/os-error.ts';
import { getAttrText, setAttrText } from '../objects/protocols/attribute.ts';
import { asInt } from '../objects/protocols/number.ts';
import { reprText } from '../objects/protocols/object.ts';
import { fspath } from '../objects/protocols/path.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { BUFFERED_RANDOM, BUFFERED_READER, BUFFERED_RW_PAIR, BUFFERED_WRITER } from './buffered.ts';
import { BYTES_IO } from './bytes-io.ts';
import { FILE_IO } from './file-io.ts';
import { BUFFERED_IO_BASE, callMethod, IO_BASE, RAW_IO_BASE, TEXT_IO_BASE } from './io-base.ts';
import type { NativeModule } from './native-module.ts';
import { INCREMENTAL_NEWLINE_DECODER } from './newline-decoder.ts';
import { isInteger } from './posix-path.ts';
import { STRING_IO } from './string-io.ts';
import { TEXT_IO_WRAPPER } from './text-io.ts';
import { UNSUPPORTED_OPERATION } from './unsupported-operation.ts';

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

const BLOCK_BYTES = 4096;

/** open(): a raw stream on the file, a buffer around it, and for text a wrapper around that. */
function open(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const given = parseArguments(t, OPEN_ARGUMENTS, args, kwnames);
  const [file, modeGiven, bufferingGiven, encoding, errors, newline, closefd, opener] = given as [
    PyObject,
    ...(PyObject | null)[],
  ];
  if (modeGiven != null && !isStr(modeGiven))
    throw typeError(t, `open() argument 'mode' must be str, not ${kindOf(t, modeGiven)}`);
  if (modeGiven != null) checkEncodable(t, modeGiven);
  const path = isInteger(file) ? incref(file) : fspath(t, file);
  const owned: PyObject[] = [path];
  try {
    const mode = modeGiven == null ? 'r' : strOf(modeGiven).value;
    const buffering = bufferingGiven == null ? -1 : asInt(t, bufferingGiven);
    checkMode(t, mode, modeGiven ?? null);
    const isBinary = mode.includes('b');
    checkTextOptions(t, isBinary, encoding ?? null, errors ?? null, newline ?? null);
    if (isBinary && buffering === 1)
      t.warn(
        'RuntimeWarning',
        "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
      );
    const rawMode = newStr(t, mode.replaceAll('t', '').replaceAll('b', ''));
    owned.push(rawMode);
    const raw = t.call(t.typeOf(FILE_IO), [path, rawMode, closefd ?? t.true_, opener ?? t.none], null);
    owned.push(raw);
    try {
      return layered(t, raw, { mode, modeObject: modeGiven ?? null, isBinary, buffering, encoding, errors, newline }, owned);
    } catch (thrown) {
      // A file that was opened for nothing is closed without complaint.
      const earlier = asRaise(t, thrown);
      if (earlier !== null) decref(t, callMethod(t, raw, 'close'));
      throw thrown;
    }
  } finally {
    while (owned.length > 0) decref(t, owned.pop() as PyObject);
  }
}

interface OpenOptions {
  readonly mode: string;
  readonly modeObject: PyObject | null;
  readonly isBinary: boolean;
  readonly buffering: number;
  readonly encoding: PyObject | null | undefined;
  readonly errors: PyObject | null | undefined;
  readonly newline: PyObject | null | undefined;
}

/** What is around the raw stream; `owned` are references to give back. */
function layered(t: Thread, raw: PyObject, options: OpenOptions, owned: PyObject[]): PyObject {
  const { mode, isBinary, buffering, encoding, errors, newline } = options;
  if (buffering === 0) {
    if (!isBinary) throw valueError(t, "can't have unbuffered text I/O");
    return incref(raw);
  }
  const size = newInt(t, buffering > 1 ? buffering : BLOCK_BYTES);
  owned.push(size);
  const kind = mode.includes('+') ? BUFFERED_RANDOM : mode.includes('r') ? BUFFERED_READER : BUFFERED_WRITER;
  const buffer = t.call(t.typeOf(kind), [raw, size], null);
  if (isBinary) return buffer;
  owned.push(buffer);
  const text = t.call(
    t.typeOf(TEXT_IO_WRAPPER),
    [buffer, encoding ?? t.none, errors ?? t.none, newline ?? t.none, buffering === 1 ? t.true_ : t.false_],
    null,
  );
  const modeText = options.modeObject === null ? newStr(t, 'r') : incref(options.modeObject);
  setAttrText(t, text, 'mode', modeText);
  decref(t, modeText);
  return text;
}

export const OPEN: NativeSpec = keywords('open', open);

const OPEN_CODE_ARGUMENTS = signature('open_code', { params: ['path'], required: 1 });

/** open_code(): what is to be run, as bytes; nobody has put a hook there. */
function openCode(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [path] = parseArguments(t, OPEN_CODE_ARGUMENTS, args, kwnames) as [PyObject];
  if (!isStr(path)) throw typeError(t, `open_code() argument 'path' must be str, not ${kindOf(t, path)}`);
  const mode = newStr(t, 'rb');
  try {
    return open(t, self, [path, mode], null);
  } finally {
    decref(t, mode);
  }
}

export const IO: NativeModule = {
  name: '_io',
  functions: [
    keywords('open_code', openCode),
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
    TextIOWrapper: TEXT_IO_WRAPPER,
    IncrementalNewlineDecoder: INCREMENTAL_NEWLINE_DECODER,
    FileIO: FILE_IO,
    BufferedReader: BUFFERED_READER,
    BufferedWriter: BUFFERED_WRITER,
    BufferedRandom: BUFFERED_RANDOM,
    BufferedRWPair: BUFFERED_RW_PAIR,
    UnsupportedOperation: UNSUPPORTED_OPERATION,
    BlockingIOError: BLOCKING_IO_ERROR,
  }),
  values: { open: (t) => getAttrText(t, t.builtins, OPEN.name), DEFAULT_BUFFER_SIZE: (t) => newInt(t, 8192) },
};
