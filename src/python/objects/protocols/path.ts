// Paths given by programs: str, bytes, or an object with `__fspath__`. Follows PyOS_FSPath of Modules/posixmodule.c, CPython 3.13.

import { decref } from '../../heap/heap.ts';
import { incref, type PyObject } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import { bytesOf, isBytes } from '../bytes.ts';
import { typeError } from '../errors.ts';
import { isStr, strOf } from '../str.ts';
import { getAttrTextOrNull } from './attribute.ts';

/** os.fspath: str and bytes as they are, others by __fspath__. New reference. */
export function fspath(t: Thread, o: PyObject, refusal?: string): PyObject {
  if (isStr(o) || isBytes(o)) return incref(o);
  const method = getAttrTextOrNull(t, o.type, '__fspath__');
  if (method === null) throw typeError(t, refusal ?? `expected str, bytes or os.PathLike object, not ${o.type.name}`);
  let path: PyObject;
  try {
    path = t.call(method, [o], null);
  } finally {
    decref(t, method);
  }
  if (isStr(path) || isBytes(path)) return path;
  const kind = path.type.name;
  decref(t, path);
  throw typeError(t, `expected ${o.type.name}.__fspath__() to return str or bytes, not ${kind}`);
}

export function pathText(path: PyObject): string {
  return isBytes(path) ? new TextDecoder().decode(bytesOf(path)) : strOf(path).value;
}
