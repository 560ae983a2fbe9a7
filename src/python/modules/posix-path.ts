// The path arguments of posix: str, bytes, os.PathLike, and where the function takes them descriptors or None.
// Follows path_converter of Modules/posixmodule.c, CPython 3.10-3.13; a failed call names what it was given.

import type { Descriptors } from '../files/descriptors.ts';
import { FileError } from '../files/file-error.ts';
import { decref } from '../heap/heap.ts';
import { type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { isBytes, newBytes } from '../objects/bytes.ts';
import { valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { osError, osErrorOfTwo } from '../objects/os-error.ts';
import { asInt } from '../objects/protocols/number.ts';
import { fspath, pathText } from '../objects/protocols/path.ts';
import { isStr, newStr } from '../objects/str.ts';
import type { PyThread } from '../vm/thread.ts';

export function descriptors(t: Thread): Descriptors {
  return (t as PyThread).descriptors;
}

export interface PathArgument {
  readonly text: string;
  /** Given as bytes: names go back as bytes. */
  readonly isBytes: boolean;
  /** A descriptor in the place of a path; -1: none. */
  readonly fd: number;
  /** None stands for the working directory. */
  readonly isNone: boolean;
}

export interface PathRules {
  readonly fn: string;
  readonly argument?: string;
  readonly allowFd?: boolean;
  readonly allowNone?: boolean;
}

export function pathArgument(t: Thread, o: PyObject, rules: PathRules): PathArgument {
  const { fn, argument = 'path', allowFd = false, allowNone = false } = rules;
  if (allowNone && o === t.none) return { text: '.', isBytes: false, fd: -1, isNone: true };
  if (allowFd && !isStr(o) && o.type.ops.nbIndex !== null) return { text: '', isBytes: false, fd: asInt(t, o), isNone: false };
  const kinds = ['string', 'bytes', 'os.PathLike', ...(allowFd ? ['integer'] : []), ...(allowNone ? ['None'] : [])];
  const last = kinds.pop() as string;
  const refusal = `${fn}: ${argument} should be ${kinds.join(', ')} or ${last}, not ${o.type.name}`;
  const path = fspath(t, o, refusal);
  try {
    const text = pathText(path);
    if (text.includes('\0'))
      throw valueError(
        t,
        t.profile.nullInPathNamesArgument ? `${fn}: embedded null character in ${argument}` : 'embedded null byte',
      );
    return { text, isBytes: isBytes(path), fd: -1, isNone: false };
  } finally {
    decref(t, path);
  }
}

/** A name as the caller of a function with paths of this kind gets it. */
export function newName(t: Thread, name: string, like: { readonly isBytes: boolean }): PyObject {
  return like.isBytes ? newBytes(t, new TextEncoder().encode(name)) : newStr(t, name);
}

/** Runs a call on files; what it fails with becomes an OSError that names the arguments. */
export function calling<T>(t: Thread, names: readonly PathArgument[], call: () => T): T {
  try {
    return call();
  } catch (thrown) {
    if (!(thrown instanceof FileError)) throw thrown;
    const named = names
      .filter((path) => !path.isNone)
      .map((path) => (path.fd >= 0 ? newInt(t, path.fd) : newName(t, path.text, path)));
    try {
      const [first, second] = named;
      throw first !== undefined && second !== undefined
        ? osErrorOfTwo(t, thrown.errno, first, second)
        : osError(t, thrown.errno, first ?? null);
    } finally {
      for (const name of named) decref(t, name);
    }
  }
}

/** A descriptor in the place of a path. */
export function isInteger(o: PyObject): boolean {
  return (o.type.flags & TypeFlags.LongSubclass) !== 0;
}
