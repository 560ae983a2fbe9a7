// Simple C types: one number, character, pointer or object. Follows PyCSimpleType and Simple_Type of Modules/_ctypes/_ctypes.c,
// CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { isBytes } from '../objects/bytes.ts';
import { newClassMethodDescriptor } from '../objects/descriptors.ts';
import { dictCopy, dictDelItem, dictSetStr } from '../objects/dict.ts';
import { asRaise, attributeError, typeError, typeName, valueError } from '../objects/errors.ts';
import { isInt } from '../objects/int.ts';
import { isInstanceOf, setAttrText } from '../objects/protocols/attribute.ts';
import { reprText } from '../objects/protocols/object.ts';
import { isStr, newStr, newStrFromText, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { typeNew } from '../objects/type-new.ts';
import { typeModified } from '../objects/type-slots.ts';
import { lengthOf } from '../text/str-data.ts';
import { argumentOf, CArgument, isArgument, newArgument, pointerArgument } from './ctypes-argument.ts';
import { type CCode, CHAR, CODES, pointerIn, SIMPLE_LETTERS, WIDE_CHAR } from './ctypes-codes.ts';
import { CDATA, CDATA_BYTES, dataOf, isCData, isDerivedSimple, keepAlive, newCData } from './ctypes-data.ts';
import { CTypeInfo, infoOfType } from './ctypes-info.ts';
import { defineMetatype, requiredAttribute, viaAsParameter } from './ctypes-metatype.ts';

// ---- the metatype

function makeLayout(t: Thread, type: PyType): void {
  const letterObject = requiredAttribute(t, type, '_type_');
  const info = new CTypeInfo('simple');
  info.proto = letterObject;
  try {
    const code = codeFor(t, letterObject);
    info.code = code;
    info.size = code.size;
    info.align = code.size;
    info.format = `<${code.format}`;
    info.hasPointer = 'zZPO'.includes(code.letter);
  } catch (thrown) {
    decref(t, letterObject);
    throw thrown;
  }
  type.value = info;
  if (type.base === t.typeOf(SIMPLE)) addConversion(t, type, info);
  if (type.type === t.typeOf(SIMPLE_METATYPE)) addSwapped(t, type, info);
}

function codeFor(t: Thread, letterObject: PyObject): CCode {
  if (!isStr(letterObject)) throw typeError(t, "class must define a '_type_' string attribute");
  const letter = strOf(letterObject);
  if (lengthOf(letter) !== 1) throw valueError(t, "class must define a '_type_' attribute which must be a string of length 1");
  if (!SIMPLE_LETTERS.includes(letter.value))
    throw attributeError(
      t,
      null,
      null,
      `class must define a '_type_' attribute which must be\na single character string containing one of '${SIMPLE_LETTERS}'.`,
    );
  const code = CODES.get(letter.value);
  if (code === undefined) throw valueError(t, `_type_ '${letter.value}' not supported`);
  return code;
}

type Convert = (t: Thread, type: PyObject, value: PyObject) => PyObject;

/** Pointers to text and to anything take more than their own kind; such a class gets a `from_param` of its own. */
function addConversion(t: Thread, type: PyType, { code }: CTypeInfo): void {
  const convert: Readonly<Record<string, Convert>> = { z: textFromParam, Z: wideFromParam, P: pointerFromParam };
  const own = convert[code?.letter ?? ''];
  if (own === undefined) return;
  const method = newClassMethodDescriptor(t, type, oneArg('from_param', own));
  dictSetStr(t, type.dict as PyContainer, t.name('from_param'), method);
  decref(t, method);
  typeModified(t, type, 'from_param');
}

/** The same type in the other byte order is known to both. */
function addSwapped(t: Thread, type: PyType, info: CTypeInfo): void {
  const swapped = info.code?.swapped ?? null;
  if (swapped === null) return;
  const made = sibling(t, type, `${type.name}_be`);
  const other = new CTypeInfo('simple');
  other.proto = incref(info.proto as PyObject);
  other.code = swapped;
  other.size = swapped.size;
  other.align = swapped.size;
  other.format = `>${swapped.format}`;
  made.value = other;
  setAttrText(t, type, '__ctype_le__', type);
  setAttrText(t, type, '__ctype_be__', made);
  setAttrText(t, made, '__ctype_le__', type);
  setAttrText(t, made, '__ctype_be__', made);
  decref(t, made);
}

/** Another class with the same base and namespace, without a layout. */
function sibling(t: Thread, type: PyType, text: string): PyType {
  const name = newStrFromText(t, text);
  const bases = newTuple(t, [incref(type.base as PyType)]);
  const namespace = dictCopy(t, type.dict as PyContainer);
  // These belong to the class that they were made for.
  for (const own of ['__dict__', '__weakref__']) dictDelItem(t, namespace, t.name(own));
  if (type.qualnameObject !== null) dictSetStr(t, namespace, t.name('__qualname__'), type.qualnameObject);
  try {
    return typeNew(t, type.type, [name, bases, namespace], null) as PyType;
  } finally {
    for (const o of [name, bases, namespace]) decref(t, o);
  }
}

// ---- arguments

function simpleFromParam(t: Thread, type: PyObject, value: PyObject): PyObject {
  if (isInstanceOf(t, value, type)) return incref(value);
  const info = infoOfType(type);
  if (info === null || info.code === null) throw typeError(t, 'abstract class');
  const bytes = new Uint8Array(info.code.size);
  try {
    const kept = info.code.set(t, bytes, value);
    return newArgument(t, new CArgument(info.code.letter, bytes, kept));
  } catch (thrown) {
    const raise = asRaise(t, thrown);
    if (raise === null) throw thrown;
    const converted = viaAsParameter(t, value, (own) => simpleFromParam(t, type, own));
    if (converted === null && t.profile.ctypes.keepsConversionError) throw raise;
    decref(t, raise.value);
    if (converted === null) throw typeError(t, 'wrong type');
    return converted;
  }
}

/** Is it an array of or a pointer to such items? */
function leadsTo(value: PyObject, code: unknown): boolean {
  if (!isCData(value)) return false;
  const { info } = dataOf(value);
  return (info.kind === 'array' || info.kind === 'pointer') && infoOfType(info.target)?.code === code;
}

/** An argument for a pointer, or a pointer to characters. */
function isPointerTo(value: PyObject, letters: string, item: unknown): boolean {
  if (leadsTo(value, item)) return true;
  if (!isArgument(value)) return false;
  const { letter, kept } = argumentOf(value);
  return letters.includes(letter) || (letter === 'P' && kept !== null && isCData(kept) && dataOf(kept).info.code === item);
}

function notAPointer(t: Thread, value: PyObject, name: string): unknown {
  if (!t.profile.ctypes.namesPointerTypes) return typeError(t, 'wrong type');
  return typeError(t, `'${typeName(value)}' object cannot be interpreted as ctypes.${name}`);
}

function textFromParam(t: Thread, type: PyObject, value: PyObject): PyObject {
  return fromText(t, { type, value, name: 'c_char_p', isText: isBytes(value), letters: 'z', item: CHAR });
}

function wideFromParam(t: Thread, type: PyObject, value: PyObject): PyObject {
  return fromText(t, { type, value, name: 'c_wchar_p', isText: isStr(value), letters: 'Z', item: WIDE_CHAR });
}

interface TextParam {
  readonly type: PyObject;
  readonly value: PyObject;
  readonly name: string;
  readonly isText: boolean;
  readonly letters: string;
  readonly item: unknown;
}

function fromText(t: Thread, param: TextParam): PyObject {
  const { type, value, name, isText, letters, item } = param;
  if (value === t.none) return incref(value);
  if (isText) return textArgument(t, value, letters);
  if (isInstanceOf(t, value, type) || isPointerTo(value, letters, item)) return incref(value);
  const again = letters === 'z' ? textFromParam : wideFromParam;
  const converted = viaAsParameter(t, value, (own) => again(t, type, own));
  if (converted === null) throw notAPointer(t, value, name);
  return converted;
}

function textArgument(t: Thread, value: PyObject, letter: string): PyObject {
  const bytes = new Uint8Array(8);
  const kept = CODES.get(letter)?.set(t, bytes, value) ?? null;
  return newArgument(t, new CArgument(letter, bytes, kept));
}

function pointerFromParam(t: Thread, type: PyObject, value: PyObject): PyObject {
  if (value === t.none) return incref(value);
  if (isInt(value)) return textArgument(t, value, 'P');
  if (isBytes(value)) return textArgument(t, value, 'z');
  if (isStr(value)) return textArgument(t, value, 'Z');
  if (isInstanceOf(t, value, type)) return incref(value);
  if (isCData(value)) {
    const { info } = dataOf(value);
    if (info.kind === 'array' || info.kind === 'pointer') return incref(value);
    // A function is passed as what it points to.
    if (info.kind === 'function') return newArgument(t, pointerArgument(pointerIn(dataOf(value).bytes(t)), incref(value)));
    if (info.code !== null && 'zZ'.includes(info.code.letter))
      return newArgument(t, new CArgument('Z', dataOf(value).bytes(t).slice(), incref(value)));
  }
  if (isArgument(value) && argumentOf(value).letter === 'P') return incref(value);
  const converted = viaAsParameter(t, value, (own) => pointerFromParam(t, type, own));
  if (converted === null) throw notAPointer(t, value, 'c_void_p');
  return converted;
}

export const SIMPLE_METATYPE: TypeSpec = defineMetatype({
  name: 'PyCSimpleType',
  doc: 'metatype for the PyCSimpleType Objects',
  makeLayout,
  fromParam: simpleFromParam,
});

// ---- instances

function getValue(t: Thread, o: PyObject): PyObject {
  const data = dataOf(o);
  const { code } = data.info;
  if (code === null) throw typeError(t, 'abstract class');
  return code.get(t, data.bytes(t));
}

function setValue(t: Thread, o: PyObject, value: PyObject | null): void {
  if (value === null) throw typeError(t, "can't delete attribute");
  const data = dataOf(o);
  const place = data.place(t, 0, data.size);
  const kept = (data.info.code as NonNullable<typeof data.info.code>).set(t, place.bytes, value);
  place.commit?.();
  keepAlive(t, o as PyContainer, 0, kept);
}

/** The value of an `out` parameter: instances of derived classes stay what they are. */
function fromOutParameter(t: Thread, o: PyObject): PyObject {
  return isDerivedSimple(o.type) ? incref(o) : getValue(t, o);
}

export const SIMPLE: TypeSpec = new TypeSpec({
  name: '_SimpleCData',
  module: '_ctypes',
  base: () => CDATA,
  metatype: () => SIMPLE_METATYPE,
  flags: TypeFlags.BaseType,
  basicsize: CDATA_BYTES,
  doc: 'XXX to be provided',
  slots: {
    tpNew: (t, type) => newCData(t, type),
    tpInit: (t, o, args, kwnames) => {
      const given = args.length - (kwnames?.length ?? 0);
      if (given > 1) throw typeError(t, `__init__ expected at most 1 argument, got ${given}`);
      if (given === 1) setValue(t, o, args[0] as PyObject);
    },
    tpRepr: (t, o) => {
      if (o.type.base !== t.typeOf(SIMPLE)) return newStr(t, `<${o.type.name} object at 0x${t.heap.idOf(o).toString(16)}>`);
      const value = getValue(t, o);
      try {
        return newStrFromText(t, `${o.type.name}(${reprText(t, value)})`);
      } finally {
        xdecref(t, value);
      }
    },
    nbBool: (t, o) =>
      dataOf(o)
        .bytes(t)
        .some((byte) => byte !== 0),
  },
  methods: [noArgs('__ctypes_from_outparam__', fromOutParameter, { signature: '($self, /)' })],
  getset: [{ name: 'value', get: getValue, set: setValue, doc: 'current value' }],
});
