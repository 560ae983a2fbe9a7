// `%` formatting of bytes. Follows _PyBytes_FormatEx of Objects/bytesobject.c, CPython 3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { Integer } from '../numbers/int.ts';
import { fromLatin1, latin1 } from '../text/latin1.ts';
import {
  layoutNumber,
  layoutText,
  leastLength,
  PercentFlag,
  type PercentPiece,
  PercentTemplate,
  percentFloat,
  percentInteger,
  unsupportedCharacter,
} from '../text/percent-format.ts';
import { fromUnits } from '../text/str-data.ts';
import { newBytes } from './bytes.ts';
import { catching, overflowError, typeError } from './errors.ts';
import { TYPE_ERROR } from './exceptions.ts';
import { asDouble } from './float.ts';
import { digitLimit } from './int-text.ts';
import { callBound } from './protocols/attribute.ts';
import { index as toIndexObject } from './protocols/number.ts';
import { ascii, getItem } from './protocols/object.ts';
import { reserve, strOf } from './str.ts';

type Field = Extract<PercentPiece, { kind: 'field' }>;

export function percentFormatBytes(t: Thread, template: Uint8Array, args: PyObject): Uint8Array {
  t.charge(template.length >>> 3);
  const isTuple = (args.type.flags & TypeFlags.TupleSubclass) !== 0;
  const isMapping =
    args.type.ops.mpSubscript !== null &&
    !isTuple &&
    args.type.ops.bfGetbuffer === null &&
    (args.type.flags & TypeFlags.UnicodeSubclass) === 0;
  const reader = new PercentTemplate(fromUnits(latin1(template)), 'bytes', isMapping);
  const items = isTuple ? (args.value as readonly PyObject[]) : [args];
  let next = 0;
  let usedKeys = false;
  const take = (): PyObject => {
    if (next >= items.length) throw typeError(t, 'not enough arguments for format string');
    return incref(items[next++] as PyObject);
  };
  let text = '';
  for (let piece = reader.next(); piece !== null; piece = reader.next()) {
    if (piece.kind === 'literal') {
      text += piece.text.value;
      continue;
    }
    let value: PyObject | null = null;
    try {
      if (piece.key !== null) {
        usedKeys = true;
        const key = newBytes(t, fromLatin1(piece.key.value));
        try {
          value = getItem(t, args, key);
        } finally {
          decref(t, key);
        }
      }
      const star = (): number => {
        const o = take();
        const given = o.value;
        const isInt = (o.type.flags & TypeFlags.LongSubclass) !== 0;
        decref(t, o);
        if (!isInt) throw typeError(t, '* wants int');
        return Number(given);
      };
      let { flags, width, precision } = piece;
      if (piece.widthIsStar) {
        width = star();
        if (width < 0) {
          flags |= PercentFlag.Left;
          width = -width;
        }
      }
      if (piece.precisionIsStar) precision = Math.max(0, star());
      if (piece.failure !== null) throw piece.failure;
      value ??= take();
      const form = { flags, width, precision, conversion: String.fromCharCode(piece.conversion) };
      reserve(t, leastLength(form));
      text += convert(t, value, piece, form);
    } finally {
      xdecref(t, value);
    }
  }
  if (next < items.length && !usedKeys && !isMapping) throw typeError(t, 'not all arguments converted during bytes formatting');
  return fromLatin1(text);
}

interface Form {
  readonly flags: number;
  readonly width: number;
  readonly precision: number;
  readonly conversion: string;
}

function convert(t: Thread, value: PyObject, field: Field, form: Form): string {
  const isAlternate = (form.flags & PercentFlag.Alternate) !== 0;
  switch (form.conversion) {
    case 'r':
    case 'a': {
      const text = ascii(t, value);
      const { value: units } = strOf(text);
      decref(t, text);
      return layoutText(fromUnits(units), form).value;
    }
    case 's':
    case 'b':
      return layoutText(fromUnits(latin1(bytesFor(t, value))), form).value;
    case 'c':
      return layoutText(fromUnits(character(t, value)), { ...form, precision: -1 }).value;
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X': {
      const number = toInteger(t, value, form.conversion);
      return layoutNumber(
        percentInteger(number, { conversion: form.conversion, precision: form.precision, isAlternate }, digitLimit(t)),
        form,
      );
    }
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': {
      const x = catching(t, TYPE_ERROR, () => asDouble(t, value));
      if (x === null) throw typeError(t, `float argument required, not ${value.type.name}`);
      return layoutNumber(percentFloat(x, { conversion: form.conversion, precision: form.precision, isAlternate }), form);
    }
    default:
      throw unsupportedCharacter(field.conversion, field.index);
  }
}

function bytesFor(t: Thread, value: PyObject): Uint8Array {
  const { bfGetbuffer } = value.type.ops;
  if (bfGetbuffer !== null) return bfGetbuffer(t, value);
  const special = callBound(t, value, '__bytes__', []);
  if (special === null) {
    throw typeError(t, `%b requires a bytes-like object, or an object that implements __bytes__, not '${value.type.name}'`);
  }
  const bytes = (special.value as Uint8Array).slice();
  decref(t, special);
  return bytes;
}

function character(t: Thread, value: PyObject): string {
  const { bfGetbuffer } = value.type.ops;
  if (bfGetbuffer !== null) {
    const bytes = bfGetbuffer(t, value);
    if (bytes.length === 1) return latin1(bytes);
  } else if ((value.type.flags & TypeFlags.LongSubclass) !== 0) {
    const byte = value.value as Integer;
    if (byte < 0 || byte > 255) throw overflowError(t, '%c arg not in range(256)');
    return String.fromCharCode(Number(byte));
  }
  throw typeError(t, '%c requires an integer in range(256) or a single byte');
}

function toInteger(t: Thread, value: PyObject, conversion: string): Integer {
  const isHex = 'oxX'.includes(conversion);
  const { nbIndex, nbInt, nbFloat } = value.type.ops;
  const isNumber = nbIndex !== null || (!isHex && (nbInt !== null || nbFloat !== null));
  const whole = !isNumber
    ? null
    : catching(t, TYPE_ERROR, () => (isHex ? toIndexObject(t, value) : t.call(t.types.int, [value], null)));
  if (whole === null)
    throw typeError(
      t,
      `%${conversion === 'i' ? 'd' : conversion} format: ${isHex ? 'an integer' : 'a real number'} is required, not ${value.type.name}`,
    );
  const number = whole.value as Integer;
  decref(t, whole);
  return number;
}
