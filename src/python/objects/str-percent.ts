// `%` formatting of str: takes the arguments one by one as the template asks for them.
// Follows PyUnicode_Format of Objects/unicodeobject.c, CPython 3.13; text/percent-format.ts reads the template.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { Integer } from '../numbers/int.ts';
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
import { EMPTY, fromPoint, fromUnits, join, lengthOf, type StrData } from '../text/str-data.ts';
import { catching, overflowError, typeError } from './errors.ts';
import { TYPE_ERROR } from './exceptions.ts';
import { asDouble } from './float.ts';
import { toInt } from './int-new.ts';
import { digitLimit } from './int-text.ts';
import { index as toIndexObject } from './protocols/number.ts';
import { ascii, getItem, repr, str } from './protocols/object.ts';
import { isStr, newStrOf, reserve, strOf } from './str.ts';

type Field = Extract<PercentPiece, { kind: 'field' }>;

/** The right operand: a tuple gives its items, anything else itself once; a mapping is looked into by key. */
class Arguments {
  private next = 0;
  constructor(
    private readonly t: Thread,
    private readonly args: PyObject,
  ) {}

  private get isTuple(): boolean {
    return (this.args.type.flags & TypeFlags.TupleSubclass) !== 0;
  }

  get isMapping(): boolean {
    return this.args.type.ops.mpSubscript !== null && !this.isTuple && !isStr(this.args);
  }

  /** Borrowed. */
  take(): PyObject {
    const { t, args } = this;
    if (this.isTuple) {
      const items = args.value as readonly PyObject[];
      if (this.next >= items.length) throw typeError(t, 'not enough arguments for format string');
      return items[this.next++] as PyObject;
    }
    if (this.next > 0) throw typeError(t, 'not enough arguments for format string');
    this.next = 1;
    return args;
  }

  lookUp(key: StrData): PyObject {
    const { t, args } = this;
    const name = newStrOf(t, key);
    try {
      return getItem(t, args, name);
    } finally {
      decref(t, name);
    }
  }

  finish(usedKeys: boolean): void {
    const { t, args } = this;
    const left = this.isTuple ? this.next < (args.value as readonly PyObject[]).length : this.next === 0;
    if (left && !usedKeys && !this.isMapping) throw typeError(t, 'not all arguments converted during string formatting');
  }
}

export function percentFormat(t: Thread, template: PyObject, args: PyObject): PyObject {
  const source = new Arguments(t, args);
  t.charge(strOf(template).value.length >>> 4);
  const reader = new PercentTemplate(strOf(template), 'str', source.isMapping);
  const parts: StrData[] = [];
  let usedKeys = false;
  let fields = 0;
  for (let piece = reader.next(); piece !== null; piece = reader.next()) {
    if (piece.kind === 'literal') {
      parts.push(piece.text);
      continue;
    }
    if (piece.key !== null) usedKeys = true;
    fields++;
    const text = formatField(t, piece, source);
    reserve(t, lengthOf(text));
    parts.push(text);
  }
  source.finish(usedKeys);
  // A template without fields is the result.
  if (fields === 0 && parts.length === 1 && (parts[0] as StrData).value === strOf(template).value) return incref(template);
  if (parts.length === 1) return sameOrNew(t, parts[0] as StrData, args);
  return newStrOf(t, parts.length === 0 ? EMPTY : join(EMPTY, parts));
}

/** `'%s' % s` is s itself. */
function sameOrNew(t: Thread, part: StrData, args: PyObject): PyObject {
  const only = (args.type.flags & TypeFlags.TupleSubclass) !== 0 ? (args.value as readonly PyObject[])[0] : args;
  return only !== undefined && only.type === t.types.str && strOf(only) === part ? incref(only) : newStrOf(t, part);
}

function formatField(t: Thread, field: Field, source: Arguments): StrData {
  const keyed = field.key === null ? null : source.lookUp(field.key);
  let value: PyObject | null = keyed;
  try {
    let { flags, width, precision } = field;
    if (field.widthIsStar) {
      width = starValue(t, source, 'width');
      if (width < 0) {
        flags |= PercentFlag.Left;
        width = -width;
      }
    }
    if (field.precisionIsStar) precision = Math.max(0, starValue(t, source, 'precision'));
    if (field.failure !== null) throw field.failure;
    value ??= source.take();
    const form = { flags, width, precision, conversion: String.fromCodePoint(field.conversion) };
    reserve(t, leastLength(form));
    return convert(t, value, form, field);
  } finally {
    xdecref(t, keyed);
  }
}

function starValue(t: Thread, source: Arguments, what: string): number {
  const o = source.take();
  if ((o.type.flags & TypeFlags.LongSubclass) === 0) throw typeError(t, '* wants int');
  const value = o.value as Integer;
  const bound = what === 'width' ? 2 ** 63 : 2147483647;
  if (typeof value === 'bigint' || value > bound)
    throw overflowError(t, `Python int too large to convert to C ${what === 'width' ? 'ssize_t' : 'int'}`);
  return value;
}

interface Form {
  readonly flags: number;
  readonly width: number;
  readonly precision: number;
  readonly conversion: string;
}

function convert(t: Thread, value: PyObject, form: Form, field: Field): StrData {
  const { conversion } = form;
  switch (conversion) {
    case 's':
    case 'r':
    case 'a':
      return layoutText(textOf(t, value, conversion), form);
    case 'c':
      return layoutText(character(t, value), { ...form, precision: -1 });
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
      return integerField(t, value, form);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': {
      const x = asDouble(t, value);
      return fromUnits(
        layoutNumber(
          percentFloat(x, { conversion, precision: form.precision, isAlternate: (form.flags & PercentFlag.Alternate) !== 0 }),
          form,
        ),
      );
    }
    default:
      throw unsupportedCharacter(field.conversion, field.index);
  }
}

function textOf(t: Thread, value: PyObject, conversion: string): StrData {
  const text = conversion === 's' ? str(t, value) : conversion === 'r' ? repr(t, value) : ascii(t, value);
  // Text that is the argument itself stays that very str, so that a template of one field can hand it on.
  const s = strOf(text);
  const held = text === value ? s : { value: s.value, codePoints: s.codePoints };
  decref(t, text);
  return held;
}

function character(t: Thread, value: PyObject): StrData {
  if (isStr(value)) {
    // The character, not the argument itself: the result is the shared str of it.
    if (lengthOf(strOf(value)) === 1) return fromPoint(strOf(value).codePoints?.[0] ?? strOf(value).value.charCodeAt(0));
    throw typeError(t, '%c requires int or char');
  }
  const whole = catching(t, TYPE_ERROR, () => toIndexObject(t, value));
  if (whole === null) throw typeError(t, '%c requires int or char');
  const point = whole.value as Integer;
  decref(t, whole);
  if (point < 0 || point > 0x10ffff) throw overflowError(t, '%c arg not in range(0x110000)');
  return fromPoint(Number(point));
}

/** %d takes floats too, cut to integers; %o and %x take only what is an integer. */
function integerField(t: Thread, value: PyObject, form: Form): StrData {
  const whole = toInteger(t, value, form.conversion);
  const number = whole.value as Integer;
  decref(t, whole);
  const text = percentInteger(
    number,
    { conversion: form.conversion, precision: form.precision, isAlternate: (form.flags & PercentFlag.Alternate) !== 0 },
    digitLimit(t),
  );
  return fromUnits(layoutNumber(text, form));
}

function toInteger(t: Thread, value: PyObject, conversion: string): PyObject {
  if ((value.type.flags & TypeFlags.LongSubclass) !== 0) return incref(value);
  const isHex = 'oxX'.includes(conversion);
  const { nbIndex, nbInt } = value.type.ops;
  const isNumber = nbIndex !== null || nbInt !== null || value.type.ops.nbFloat !== null;
  const whole = !isNumber ? null : catching(t, TYPE_ERROR, () => (isHex ? toIndexObject(t, value) : toInt(t, value)));
  if (whole !== null) return whole;
  throw typeError(t, `%${conversion} format: ${isHex ? 'an integer' : 'a real number'} is required, not ${value.type.name}`);
}
