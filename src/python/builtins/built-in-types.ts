// The classes that `builtins` names.

import type { TypeSpec } from '../heap/type-spec.ts';
import { BOOL } from '../objects/bool.ts';
import { BYTEARRAY } from '../objects/bytearray.ts';
import { BYTES } from '../objects/bytes.ts';
import { CLASS_METHOD } from '../objects/class-method.ts';
import { COMPLEX } from '../objects/complex.ts';
import { DICT } from '../objects/dict.ts';
import { ENUMERATE } from '../objects/enumerate.ts';
import { BASE_EXCEPTION_GROUP, EXCEPTION_GROUP } from '../objects/exception-group.ts';
import * as exceptions from '../objects/exceptions.ts';
import { FILTER } from '../objects/filter.ts';
import { FLOAT } from '../objects/float.ts';
import { INT } from '../objects/int.ts';
import { LIST } from '../objects/list.ts';
import { MAP } from '../objects/map.ts';
import { MEMORYVIEW } from '../objects/memoryview.ts';
import { OBJECT } from '../objects/object.ts';
import * as osErrors from '../objects/os-error.ts';
import { PROPERTY } from '../objects/property.ts';
import { RANGE } from '../objects/range.ts';
import { REVERSED } from '../objects/reversed.ts';
import { FROZENSET, SET } from '../objects/set.ts';
import { SLICE } from '../objects/slice.ts';
import { STATIC_METHOD } from '../objects/static-method.ts';
import { STR } from '../objects/str.ts';
import { SUPER } from '../objects/super.ts';
import { TUPLE } from '../objects/tuple.ts';
import { TYPE } from '../objects/type.ts';
import { ZIP } from '../objects/zip.ts';

const EXCEPTIONS: readonly TypeSpec[] = Object.entries({ ...exceptions, ...osErrors } as Record<string, unknown>)
  .filter(([name, value]) => /^[A-Z_]+$/.test(name) && typeof value === 'object' && value !== null && 'ownSlots' in value)
  .map(([, value]) => value as TypeSpec);

export const TYPES: readonly TypeSpec[] = [
  BOOL,
  BYTEARRAY,
  BYTES,
  CLASS_METHOD,
  COMPLEX,
  DICT,
  ENUMERATE,
  FILTER,
  FLOAT,
  FROZENSET,
  INT,
  LIST,
  MAP,
  MEMORYVIEW,
  OBJECT,
  PROPERTY,
  RANGE,
  REVERSED,
  SET,
  SLICE,
  STATIC_METHOD,
  STR,
  SUPER,
  TUPLE,
  TYPE,
  ZIP,
  BASE_EXCEPTION_GROUP,
  EXCEPTION_GROUP,
  ...EXCEPTIONS,
];
