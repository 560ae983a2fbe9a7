// Every module that is written in the host, by name.

import { ABC } from './abc.ts';
import { ARRAY_MODULE } from './array.ts';
import { AST } from './ast.ts';
import { ATEXIT } from './atexit.ts';
import { BINASCII } from './binascii.ts';
import { BISECT } from './bisect.ts';
import { BLAKE2 } from './blake2.ts';
import { CMATH } from './cmath.ts';
import { CODECS } from './codecs.ts';
import { COLLECTIONS } from './collections.ts';
import { CONTEXTVARS_MODULE } from './context-variables.ts';
import { CSV } from './csv.ts';
import { CTYPES } from './ctypes.ts';
import { ERRNO } from './errno.ts';
import { FUNCTOOLS } from './functools.ts';
import { GC } from './gc.ts';
import { HASH_MODULES } from './hashes.ts';
import { HASHLIB } from './hashlib.ts';
import { HEAPQ } from './heapq.ts';
import { IO } from './io.ts';
import { ITERTOOLS } from './itertools.ts';
import { JSON_MODULE } from './json.ts';
import { MACHINE_TIME } from './machine-time.ts';
import { MARSHAL } from './marshal.ts';
import { MATH } from './math.ts';
import type { NativeModule } from './native-module.ts';
import { OPCODE_MODULE } from './opcode.ts';
import { OPERATOR } from './operator.ts';
import { PICKLE } from './pickle.ts';
import { POSIX } from './posix.ts';
import { POSIX_SUBPROCESS } from './posix-processes.ts';
import { RANDOM_MODULE } from './random-twister.ts';
import { SIGNAL } from './signal.ts';
import { QUEUE_MODULE } from './simple-queue.ts';
import { SOCKET } from './socket.ts';
import { SOURCES } from './sources.ts';
import { SRE } from './sre.ts';
import { STATIC_TYPES } from './static-types.ts';
import { STATISTICS } from './statistics.ts';
import { STRING } from './string.ts';
import { STRUCT_MODULE } from './struct.ts';
import { SYMTABLE } from './symtable.ts';
import { THREAD } from './thread.ts';
import { TIME } from './time.ts';
import { TOKENIZE } from './tokenize.ts';
import { TRACEMALLOC } from './tracemalloc.ts';
import { TYPING } from './typing.ts';
import { UNICODEDATA } from './unicodedata.ts';
import { WEAKREF_MODULE } from './weakref.ts';
import { XXSUBTYPE } from './xxsubtype.ts';
import { ZLIB } from './zlib.ts';

const ALL: readonly NativeModule[] = [
  STRUCT_MODULE,
  ARRAY_MODULE,
  BINASCII,
  CMATH,
  MACHINE_TIME,
  MARSHAL,
  MATH,
  RANDOM_MODULE,
  ABC,
  CONTEXTVARS_MODULE,
  QUEUE_MODULE,
  AST,
  ATEXIT,
  CODECS,
  COLLECTIONS,
  CTYPES,
  ERRNO,
  FUNCTOOLS,
  GC,
  IO,
  ITERTOOLS,
  OPCODE_MODULE,
  JSON_MODULE,
  OPERATOR,
  PICKLE,
  STATIC_TYPES,
  STRING,
  SYMTABLE,
  THREAD,
  TIME,
  TOKENIZE,
  TRACEMALLOC,
  TYPING,
  WEAKREF_MODULE,
  POSIX,
  POSIX_SUBPROCESS,
  SIGNAL,
  SOCKET,
  SOURCES,
  SRE,
  STATISTICS,
  BISECT,
  CSV,
  BLAKE2,
  HASHLIB,
  HEAPQ,
  UNICODEDATA,
  XXSUBTYPE,
  ZLIB,
  ...HASH_MODULES,
];

export const NATIVE_MODULES: ReadonlyMap<string, NativeModule> = new Map(ALL.map((module) => [module.name, module]));
