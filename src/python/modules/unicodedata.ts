// unicodedata: what Unicode says of a character. Follows Modules/unicodedata.c, CPython 3.10-3.13; the tables are in text/unicode/.
// Leaves out ucd_3_2_0, the database of Unicode 3.2.

import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type NativeSpec, oneArg, positional } from '../heap/type-spec.ts';
import { newBool } from '../objects/bool.ts';
import { bufferOf } from '../objects/bytes.ts';
import { keyError, typeError, typeName, valueError } from '../objects/errors.ts';
import { newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { exactStr, isStr, newStr, newStrOf, strOf } from '../objects/str.ts';
import { unicodeNamesOf } from '../objects/unicode-names.ts';
import { EMPTY, equals, fromPoints, fromUtf16, lengthOf, pointAt, pointsOf, type StrData, utf16Of } from '../text/str-data.ts';
import type { UnicodeDatabase } from '../text/unicode/unicode-database.ts';
import { type NormalForm, UnicodeDecomposition } from '../text/unicode/unicode-decomposition.ts';
import { UTF8 } from '../text/utf8-codec.ts';
import type { NativeModule } from './native-module.ts';

/** NAME_MAXLEN of unicodedata.c. */
const NAME_LENGTH_MAX = 256;
const FORMS: readonly string[] = ['NFC', 'NFD', 'NFKC', 'NFKD'] satisfies NormalForm[];

/** Decompositions by database: a memo of constant data. */
const DECOMPOSITIONS = new WeakMap<UnicodeDatabase, UnicodeDecomposition>();

function decompositionOf(t: Thread): UnicodeDecomposition {
  const known = DECOMPOSITIONS.get(t.unicode);
  if (known !== undefined) return known;
  const made = new UnicodeDecomposition(t.unicode);
  DECOMPOSITIONS.set(t.unicode, made);
  return made;
}

function character(t: Thread, o: PyObject, place: string): number {
  if (!isStr(o) || lengthOf(strOf(o)) !== 1) {
    throw typeError(t, `${place} must be a unicode character, not ${o === t.none ? 'None' : typeName(o)}`);
  }
  return pointAt(strOf(o), 0);
}

/** A function of one character. */
function property(name: string, read: (t: Thread, point: number) => PyObject): NativeSpec {
  return oneArg(name, (t, _self, o) => read(t, character(t, o, `${name}() argument`)), { signature: '($self, chr, /)' });
}

/** A function of a character that may lack what is asked: then the second argument, or ValueError. */
function optional(name: string, absence: string, read: (t: Thread, point: number) => PyObject | null): NativeSpec {
  return positional(
    name,
    [1, 2],
    (t, _self, args) => {
      const found = read(t, character(t, args[0] as PyObject, `${name}() argument 1`));
      if (found !== null) return found;
      if (args[1] === undefined) throw valueError(t, absence);
      return incref(args[1]);
    },
    { signature: '($self, chr, default=<unrepresentable>, /)' },
  );
}

function number(t: Thread, value: number): PyObject | null {
  return value < 0 ? null : newInt(t, value);
}

function lookup(t: Thread, name: PyObject): PyObject {
  const text = isStr(name) ? strOf(name) : decoded(bufferOf(t, name));
  if (lengthOf(text) > NAME_LENGTH_MAX) throw keyError(t, newStr(t, 'name too long'));
  const points = unicodeNamesOf(t).lookup(text.value);
  if (points === null) {
    throw keyError(t, newStrOf(t, fromUtf16(`undefined character name '${utf16Of(pointsOf(text))}'`)));
  }
  return newStrOf(t, fromPoints(points));
}

function decoded(bytes: Uint8Array): StrData {
  return UTF8.decode(bytes, (problem) => ({ replacement: fromUtf16('\ufffd'), next: problem.end }));
}

/** The text in its normal form; the text itself when it is in it already. */
function normalized(t: Thread, name: string, args: readonly PyObject[]): StrData {
  const [form, o] = args as [PyObject, PyObject];
  for (const [i, arg] of [form, o].entries()) {
    if (!isStr(arg)) {
      throw typeError(t, `${name}() argument ${i + 1} must be str, not ${arg === t.none ? 'None' : typeName(arg)}`);
    }
  }
  const text = strOf(o);
  if (lengthOf(text) === 0) return EMPTY;
  const wanted = strOf(form).value;
  if (!FORMS.includes(wanted)) throw valueError(t, 'invalid normalization form');
  const points = decompositionOf(t).normalize(wanted as NormalForm, pointsOf(text), (characters) => t.charge(characters));
  const result = fromPoints(points);
  return equals(result, text) ? text : result;
}

export const UNICODEDATA: NativeModule = {
  name: 'unicodedata',
  functions: [
    property('category', (t, point) => newStr(t, t.unicode.category(point))),
    property('bidirectional', (t, point) => newStr(t, t.unicode.bidirectional(point))),
    property('combining', (t, point) => newInt(t, t.unicode.combining(point))),
    property('mirrored', (t, point) => newInt(t, t.unicode.isMirrored(point) ? 1 : 0)),
    property('east_asian_width', (t, point) => newStr(t, t.unicode.eastAsianWidth(point))),
    property('decomposition', (t, point) => newStr(t, decompositionOf(t).decompositionOf(point))),
    optional('decimal', 'not a decimal', (t, point) => number(t, t.unicode.decimalValue(point))),
    optional('digit', 'not a digit', (t, point) => number(t, t.unicode.digitValue(point))),
    optional('numeric', 'not a numeric character', (t, point) => {
      const value = t.unicode.numericValue(point);
      return value === null ? null : newFloat(t, value);
    }),
    optional('name', 'no such name', (t, point) => {
      const name = unicodeNamesOf(t).nameOf(point);
      return name === null ? null : newStr(t, name);
    }),
    oneArg('lookup', (t, _self, name) => lookup(t, name), { signature: '($self, name, /)' }),
    positional(
      'normalize',
      [2, 2],
      (t, _self, args) => {
        const result = normalized(t, 'normalize', args);
        return result === strOf(args[1] as PyObject) ? exactStr(t, args[1] as PyObject) : newStrOf(t, result);
      },
      { signature: '($self, form, unistr, /)' },
    ),
    positional(
      'is_normalized',
      [2, 2],
      (t, _self, args) => newBool(t, equals(normalized(t, 'is_normalized', args), strOf(args[1] as PyObject))),
      { signature: '($self, form, unistr, /)' },
    ),
  ],
  values: { unidata_version: (t) => newStr(t, t.unicode.version) },
  missing: ['ucd_3_2_0', 'UCD'],
};
