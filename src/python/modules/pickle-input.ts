// Where an unpickler reads: bytes that are all there, or a file that is asked for more. Follows _Unpickler_Read and its helpers of
// Modules/_pickle.c, CPython 3.10-3.13. What a file can show in advance (`peek`) is looked at and not taken before it is needed.

import { decref, xdecref } from '../heap/heap.ts';
import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { bufferOf, concatBytes, newBytes } from '../objects/bytes.ts';
import { catching, typeError, valueError } from '../objects/errors.ts';
import { NOT_IMPLEMENTED_ERROR } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { unpicklingError } from './pickle-errors.ts';

const PREFETCH_BYTES = 128 * 1024;
const NEWLINE = 0x0a;

/** The methods of a file; owned. */
export class InputFile {
  private constructor(
    readonly read: PyObject,
    readonly readline: PyObject,
    readonly peek: PyObject | null,
  ) {}

  static of(t: Thread, file: PyObject): InputFile {
    const peek = getAttrTextOrNull(t, file, 'peek');
    const read = getAttrTextOrNull(t, file, 'read');
    const readline = getAttrTextOrNull(t, file, 'readline');
    if (read !== null && readline !== null) return new InputFile(read, readline, peek);
    for (const o of [peek, read, readline]) xdecref(t, o);
    throw typeError(t, "file must have 'read' and 'readline' attributes");
  }

  visit(visit: (o: PyObject) => void): void {
    for (const o of [this.read, this.readline, this.peek]) if (o !== null) visit(o);
  }

  release(t: Thread): void {
    for (const o of [this.read, this.readline, this.peek]) xdecref(t, o);
  }
}

export class PickleInput {
  private at = 0;
  /** Bytes of the buffer, from here on, that the file has only shown. */
  private shownFrom: number;

  constructor(
    private readonly t: Thread,
    private bytes: Uint8Array,
    private readonly file: InputFile | null,
  ) {
    this.shownFrom = bytes.length;
  }

  /** The next `n` bytes; UnpicklingError when there are fewer. */
  read(n: number): Uint8Array {
    if (n > this.bytes.length - this.at) this.ensure(n);
    if (n > this.bytes.length - this.at) throw this.truncated();
    this.at += n;
    return this.bytes.subarray(this.at - n, this.at);
  }

  byte(): number {
    return this.read(1)[0] as number;
  }

  number(size: number): number {
    const bytes = this.read(size);
    let value = 0;
    for (let i = size - 1; i >= 0; i--) value = value * 256 + (bytes[i] as number);
    return value;
  }

  /** A line with its end. At least `min` bytes; UnpicklingError otherwise. */
  line(min: number): Uint8Array {
    let end = this.bytes.indexOf(NEWLINE, this.at) + 1;
    if (end === 0 && this.file !== null) {
      this.skipShown();
      const rest = this.bytes.subarray(this.at);
      const more = this.ask(this.file.readline, null);
      this.replace(concatBytes(rest, more));
      end = this.bytes.length;
    }
    if (end === 0) throw this.truncated();
    const line = this.bytes.subarray(this.at, end);
    if (line.length < min) throw this.truncated();
    this.at = end;
    return line;
  }

  /** A frame: all of it is there before its instructions run. */
  frame(n: number): void {
    this.read(n);
    this.at -= n;
  }

  /** What the file has shown and has been used is taken from it. */
  finish(): void {
    if (this.file !== null) this.skipShown();
  }

  private truncated() {
    return unpicklingError(this.t, 'pickle data was truncated');
  }

  private replace(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.at = 0;
    this.shownFrom = bytes.length;
  }

  private ensure(n: number): void {
    const { t, file } = this;
    if (file === null) return;
    this.skipShown();
    const rest = this.bytes.slice(this.at, this.shownFrom);
    const wanted = n - rest.length;
    const shown = this.peeked(file, wanted);
    if (shown !== null) {
      this.replace(concatBytes(rest, shown));
      this.shownFrom = rest.length;
      return;
    }
    const count = newInt(t, wanted);
    try {
      this.replace(concatBytes(rest, this.ask(file.read, count)));
    } finally {
      decref(t, count);
    }
  }

  /** What the file shows, if that is enough. */
  private peeked(file: InputFile, wanted: number): Uint8Array | null {
    const { t } = this;
    if (file.peek === null || wanted >= PREFETCH_BYTES) return null;
    const { peek } = file;
    const count = newInt(t, PREFETCH_BYTES);
    try {
      const shown = catching(t, NOT_IMPLEMENTED_ERROR, () => this.ask(peek, count));
      return shown !== null && shown.length >= wanted ? shown : null;
    } finally {
      decref(t, count);
    }
  }

  private skipShown(): void {
    const { t, file } = this;
    const used = this.at - this.shownFrom;
    if (file !== null && used > 0) {
      const count = newInt(t, used);
      try {
        this.ask(file.read, count);
      } finally {
        decref(t, count);
      }
    }
    if (this.shownFrom < this.bytes.length) {
      // What has been shown and not used is asked for again.
      const kept = Math.max(this.at, this.shownFrom);
      this.bytes = this.bytes.slice(0, kept);
      this.shownFrom = kept;
    }
  }

  private ask(method: PyObject, count: PyObject | null): Uint8Array {
    const { t } = this;
    const answer = t.call(method, count === null ? [] : [count], null);
    try {
      if (answer.type !== t.types.bytes && answer.type.ops.bfGetbuffer === null)
        throw valueError(t, 'read() returned non-bytes object');
      return bufferOf(t, answer).slice();
    } finally {
      decref(t, answer);
    }
  }
}

/** The bytes of a bytes-like object, which is held meanwhile. */
export function bytesInput(t: Thread, source: PyObject): PickleInput {
  return new PickleInput(t, bufferOf(t, source), null);
}

/** New bytes of what was read. */
export function readBytes(t: Thread, bytes: Uint8Array): PyObject {
  return newBytes(t, bytes.slice());
}
