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

export function makeCoreTypes(types: StaticTypes): CoreTypes {
  return {
    object: types.of(OBJECT),
    type: types.of(TYPE),
    none: types.of(NONE),
    notImplemented: types.of(NOT_IMPLEMENTED),
    ellipsis: types.of(ELLIPSIS),
    int: types.of(INT),
    bool: types.of(BOOL),
    float: types.of(FLOAT),
    complex: types.of(COMPLEX),
    str: types.of(STR),
    bytes: types.of(BYTES),
    bytearray: types.of(BYTEARRAY),
    tuple: types.of(TUPLE),
    list: types.of(LIST),
    dict: types.of(DICT),
    set: types.of(SET),
    frozenset: types.of(FROZENSET),
    range: types.of(RANGE),
    slice: types.of(SLICE),
    cell: types.of(CELL),
    code: types.of(CODE),
    function: types.of(FUNCTION),
    method: types.of(METHOD),
    builtinFunction: types.of(BUILTIN_FUNCTION),
    methodDescriptor: types.of(METHOD_DESCRIPTOR),
    wrapperDescriptor: types.of(WRAPPER_DESCRIPTOR),
    module: types.of(MODULE),
    generator: types.of(GENERATOR),
    listIterator: types.of(LIST_ITERATOR),
    tupleIterator: types.of(TUPLE_ITERATOR),
    rangeIterator: types.of(RANGE_ITERATOR),
    property: types.of(PROPERTY),
    staticMethod: types.of(STATIC_METHOD),
    classMethod: types.of(CLASS_METHOD),
    super: types.of(SUPER),
  };
}

export const typeSpec = (): TypeSpec => TYPE;
