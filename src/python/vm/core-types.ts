// The types of the interpreter that nearly every program needs, each made from its spec when it is first asked for, then a plain field.

import type { CoreTypes } from '../heap/thread.ts';
import type { TypeSpec } from '../heap/type-spec.ts';
import { BOOL } from '../objects/bool.ts';
import { BUILTIN_FUNCTION } from '../objects/builtin-function.ts';
import { BYTEARRAY } from '../objects/bytearray.ts';
import { BYTES } from '../objects/bytes.ts';
import { CELL } from '../objects/cell.ts';
import { CLASS_METHOD } from '../objects/class-method.ts';
import { CODE } from '../objects/code.ts';
import { COMPLEX } from '../objects/complex.ts';
import { METHOD_DESCRIPTOR, WRAPPER_DESCRIPTOR } from '../objects/descriptors.ts';
import { DICT } from '../objects/dict.ts';
import { FLOAT } from '../objects/float.ts';
import { FUNCTION } from '../objects/function.ts';
import { GENERATOR } from '../objects/generator.ts';
import { INT } from '../objects/int.ts';
import { LIST } from '../objects/list.ts';
import { LIST_ITERATOR } from '../objects/list-iterator.ts';
import { METHOD } from '../objects/method.ts';
import { MODULE } from '../objects/module.ts';
import { ELLIPSIS, NONE, NOT_IMPLEMENTED } from '../objects/none.ts';
import { OBJECT } from '../objects/object.ts';
import { PROPERTY } from '../objects/property.ts';
import { RANGE } from '../objects/range.ts';
import { RANGE_ITERATOR } from '../objects/range-iterator.ts';
import { FROZENSET, SET } from '../objects/set.ts';
import { SLICE } from '../objects/slice.ts';
import { STATIC_METHOD } from '../objects/static-method.ts';
import { STR } from '../objects/str.ts';
import { SUPER } from '../objects/super.ts';
import { TUPLE } from '../objects/tuple.ts';
import { TUPLE_ITERATOR } from '../objects/tuple-iterator.ts';
import { TYPE } from '../objects/type.ts';
import type { StaticTypes } from '../objects/type-static.ts';

const SPECS: { readonly [K in keyof CoreTypes]: () => TypeSpec } = {
  object: () => OBJECT,
  type: () => TYPE,
  none: () => NONE,
  notImplemented: () => NOT_IMPLEMENTED,
  ellipsis: () => ELLIPSIS,
  int: () => INT,
  bool: () => BOOL,
  float: () => FLOAT,
  complex: () => COMPLEX,
  str: () => STR,
  bytes: () => BYTES,
  bytearray: () => BYTEARRAY,
  tuple: () => TUPLE,
  list: () => LIST,
  dict: () => DICT,
  set: () => SET,
  frozenset: () => FROZENSET,
  range: () => RANGE,
  slice: () => SLICE,
  cell: () => CELL,
  code: () => CODE,
  function: () => FUNCTION,
  method: () => METHOD,
  builtinFunction: () => BUILTIN_FUNCTION,
  methodDescriptor: () => METHOD_DESCRIPTOR,
  wrapperDescriptor: () => WRAPPER_DESCRIPTOR,
  module: () => MODULE,
  generator: () => GENERATOR,
  listIterator: () => LIST_ITERATOR,
  tupleIterator: () => TUPLE_ITERATOR,
  rangeIterator: () => RANGE_ITERATOR,
  property: () => PROPERTY,
  staticMethod: () => STATIC_METHOD,
  classMethod: () => CLASS_METHOD,
  super: () => SUPER,
};

export function makeCoreTypes(types: StaticTypes): CoreTypes {
  const made = {} as { -readonly [K in keyof CoreTypes]: CoreTypes[K] };
  for (const [name, spec] of Object.entries(SPECS)) made[name as keyof CoreTypes] = types.of(spec());
  return made;
}

export const typeSpec = (): TypeSpec => TYPE;
