// str.format, format_map, and `__format__` of str. Follows stringlib/unicode_format.h and formatter_unicode.c, CPython 3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { parseFormatSpec } from '../text/format-spec.ts';
import {
  AutoNumber,
  FieldPath,
  FORMAT_DEPTH_MAX,
  type FormatField,
  FormatTemplate,
  unknownConversion,
} from '../text/format-string.ts';
import { formatStr } from '../text/number-format.ts';
import { EMPTY, join, lengthOf, type StrData } from '../text/str-data.ts';
import { kindOf } from './arguments.ts';
import { indexError, keyError, typeError, valueError } from './errors.ts';
import { newInt } from './int.ts';
import { getAttr } from './protocols/attribute.ts';
import { ascii, format, getItem, repr, str } from './protocols/object.ts';
import { exactStr, isStr, newStrOf, reserve, strOf } from './str.ts';

/** Where the fields of a template come from. */
interface Fields {
  positional(t: Thread, index: number): PyObject;
  named(t: Thread, name: StrData): PyObject;
}

export function formatTemplate(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  t.charge(strOf(self).value.length >>> 4);
  const count = args.length - (kwnames?.length ?? 0);
  const fields: Fields = {
    positional: (thread, index) => {
      if (index >= count) throw indexError(thread, `Replacement index ${index} out of range for positional args tuple`);
      return incref(args[index] as PyObject);
    },
    named: (thread, name) => {
      const at = (kwnames ?? []).findIndex((kw) => kw.value === name.value);
      if (at >= 0) return incref(args[count + at] as PyObject);
      const key = newStrOf(thread, name);
      const raise = keyError(thread, key);
      decref(thread, key);
      throw raise;
    },
  };
  return formatWith(t, self, fields);
}

export function formatTemplateMap(t: Thread, self: PyObject, mapping: PyObject): PyObject {
  t.charge(strOf(self).value.length >>> 4);
  const fields: Fields = {
    positional: (thread) => {
      throw valueError(thread, 'Format string contains positional fields');
    },
    named: (thread, name) => {
      const key = newStrOf(thread, name);
      try {
        return getItem(thread, mapping, key);
      } finally {
        decref(thread, key);
      }
    },
  };
  return formatWith(t, self, fields);
}

/** A template that is one literal or one field gives the very str that stands for it. */
function formatWith(t: Thread, self: PyObject, fields: Fields): PyObject {
  const whole: Whole = { text: null };
  const built = build(t, strOf(self), fields, new AutoNumber(), FORMAT_DEPTH_MAX, whole);
  if (whole.text !== null) return whole.text;
  return built === strOf(self) ? incref(self) : newStrOf(t, built);
}

/** The str that one field came to, when it is all there is. Owned. */
interface Whole {
  text: PyObject | null;
}

function build(
  t: Thread,
  template: StrData,
  fields: Fields,
  numbering: AutoNumber,
  depth: number,
  whole: Whole | null = null,
): StrData {
  if (depth === 0) throw valueError(t, 'Max string recursion exceeded');
  const reader = new FormatTemplate(template);
  const parts: StrData[] = [];
  const texts: PyObject[] = [];
  try {
    for (let piece = reader.next(); piece !== null; piece = reader.next()) {
      if (lengthOf(piece.literal) > 0) parts.push(piece.literal);
      if (piece.field === null) continue;
      const text = renderField(t, piece.field, fields, numbering, depth);
      texts.push(text);
      reserve(t, lengthOf(strOf(text)));
      parts.push(strOf(text));
    }
    if (parts.length !== 1) return parts.length === 0 ? EMPTY : join(EMPTY, parts);
    const [only] = texts;
    if (only === undefined) return lengthOf(parts[0] as StrData) === lengthOf(template) ? template : (parts[0] as StrData);
    if (whole !== null && only.type === t.types.str) whole.text = incref(only);
    const { value, codePoints } = strOf(only);
    return { value, codePoints };
  } finally {
    for (const text of texts) decref(t, text);
  }
}

function isExactNumber(t: Thread, { type }: PyObject): boolean {
  return type === t.types.int || type === t.types.float || type === t.types.complex;
}

/** A new reference to a str, perhaps of a subclass. */
function renderField(t: Thread, field: FormatField, fields: Fields, numbering: AutoNumber, depth: number): PyObject {
  let value = fieldValue(t, field.name, fields, numbering);
  try {
    if (field.conversion !== 0) {
      const converted = convert(t, value, field.conversion);
      decref(t, value);
      value = converted;
    }
    const specText = field.specNeedsExpanding ? build(t, field.spec, fields, numbering, depth - 1) : field.spec;
    const spec = newStrOf(t, specText);
    try {
      const text = format(t, value, spec);
      // Exact numbers are written into the buffer of the result, whose end looks for shared characters.
      if (lengthOf(strOf(text)) !== 1 || !isExactNumber(t, value)) return text;
      const shared = newStrOf(t, strOf(text));
      decref(t, text);
      return shared;
    } finally {
      decref(t, spec);
    }
  } finally {
    decref(t, value);
  }
}

function convert(t: Thread, value: PyObject, conversion: number): PyObject {
  switch (String.fromCodePoint(conversion)) {
    case 's':
      return str(t, value);
    case 'r':
      return repr(t, value);
    case 'a':
      return ascii(t, value);
    default:
      return unknownConversion(conversion);
  }
}

function fieldValue(t: Thread, name: StrData, fields: Fields, numbering: AutoNumber): PyObject {
  const path = new FieldPath(name, numbering, t.unicode);
  let value = path.index >= 0 ? fields.positional(t, path.index) : fields.named(t, path.first);
  try {
    for (let step = path.next(); step !== null; step = path.next()) {
      const next = stepInto(t, value, step);
      decref(t, value);
      value = next;
    }
    return incref(value);
  } finally {
    decref(t, value);
  }
}

function stepInto(t: Thread, value: PyObject, step: { isAttribute: boolean; name: StrData; index: number }): PyObject {
  const key = step.isAttribute || step.index < 0 ? newStrOf(t, step.name) : newInt(t, step.index);
  try {
    return step.isAttribute ? getAttr(t, value, strOf(key)) : getItem(t, value, key);
  } finally {
    decref(t, key);
  }
}

/** `str.__format__`. */
export function formatStrBySpec(t: Thread, self: PyObject, spec: PyObject): PyObject {
  if (!isStr(spec)) throw typeError(t, `__format__() argument must be str, not ${kindOf(t, spec)}`);
  const text = strOf(spec);
  if (text.value === '') return self.type === t.types.str ? incref(self) : str(t, self);
  const parsed = parseFormatSpec(text, { typeName: self.type.name, defaultType: 's', defaultAlign: '<' }, t.profile, t.unicode);
  if (parsed.width > 0) reserve(t, parsed.width);
  const s = strOf(self);
  const result = formatStr(s, parsed, self.type.name);
  return result === s ? exactStr(t, self) : newStrOf(t, result);
}
