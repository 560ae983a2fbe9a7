// _string: the parsers behind string.Formatter. Follows Objects/unicodeobject.c (formatter_parser, formatter_field_name_split), CPython 3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { oneArg } from '../heap/type-spec.ts';
import { newBool } from '../objects/bool.ts';
import { typeError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list-storage.ts';
import { getIter } from '../objects/protocols/iterate.ts';
import { isStr, newStrOf, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { FieldPath, FormatTemplate } from '../text/format-string.ts';
import { fromPoint, lengthOf } from '../text/str-data.ts';
import type { NativeModule } from './native-module.ts';

function iterated(t: Thread, items: PyObject[]): PyObject {
  const list = newList(t, items);
  const iterator = getIter(t, list);
  decref(t, list);
  return iterator;
}

function parse(t: Thread, text: PyObject): PyObject {
  if (!isStr(text)) throw typeError(t, `expected str, got ${text.type.name}`);
  const reader = new FormatTemplate(strOf(text));
  const items: PyObject[] = [];
  try {
    for (let piece = reader.next(); piece !== null; piece = reader.next()) items.push(pieceTuple(t, piece));
  } catch (thrown) {
    for (const item of items) decref(t, item);
    throw thrown;
  }
  return iterated(t, items);
}

type Piece = NonNullable<ReturnType<FormatTemplate['next']>>;

function pieceTuple(t: Thread, { literal, field }: Piece): PyObject {
  const text = newStrOf(t, literal);
  if (field === null) return newTuple(t, [text, incref(t.none), incref(t.none), incref(t.none)]);
  const conversion = field.conversion === 0 ? incref(t.none) : newStrOf(t, fromPoint(field.conversion));
  return newTuple(t, [text, newStrOf(t, field.name), newStrOf(t, field.spec), conversion]);
}

function splitName(t: Thread, text: PyObject): PyObject {
  if (!isStr(text)) throw typeError(t, `expected str, got ${text.type.name}`);
  const path = new FieldPath(strOf(text), null, t.unicode);
  const first = path.index >= 0 && lengthOf(path.first) > 0 ? newInt(t, path.index) : newStrOf(t, path.first);
  const rest: PyObject[] = [];
  for (let step = path.next(); step !== null; step = path.next()) {
    const name = !step.isAttribute && step.index >= 0 ? newInt(t, step.index) : newStrOf(t, step.name);
    rest.push(newTuple(t, [newBool(t, step.isAttribute), name]));
  }
  return newTuple(t, [first, iterated(t, rest)]);
}

export const STRING: NativeModule = {
  name: '_string',
  functions: [
    oneArg('formatter_parser', (t, _self, text) => parse(t, text)),
    oneArg('formatter_field_name_split', (t, _self, text) => splitName(t, text)),
  ],
};
