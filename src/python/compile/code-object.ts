// A code object: what the compiler hands to the machine, as an immutable host value. One is made per module, function, class body,
// comprehension frame and type-parameter scope. Follows Objects/codeobject.c of CPython 3.13 for names and layout.
// Invariant: equal constants of one compilation unit are one host object, so the machine makes one heap object per host identity.
// Slots ("locals plus") are arguments and locals, then cells that are not arguments, then free variables; an argument that is a
// cell keeps its one slot. That is the layout of 3.11 and later; 3.10 had a second slot for such arguments, see `nlocals` and `cellvars`.

import type { ConstantValue } from '../syntax/ast.ts';

/** A constant in a code object. Like ConstantValue, but strings say whether they are interned, and code may stand among them. */
export type CodeConstant =
  | Exclude<ConstantValue, { type: 'str' | 'tuple' | 'frozenset' }>
  | CompilerInt
  | StringConstant
  | TupleConstant
  | FrozensetConstant
  | CodeObject;

/** A number that the compiler made, as the first line of a class is. */
export interface CompilerInt {
  readonly type: 'int';
  readonly value: bigint;
  readonly inTree: false;
}

export interface StringConstant {
  readonly type: 'str';
  readonly value: string;
  readonly codePoints: readonly number[] | null;
  /** Made only of ASCII letters, digits and `_`: interned when the code object is made. */
  readonly isInterned: boolean;
  /** The first constant of its equals was a name and not a literal: names are interned when they are read. */
  isName: boolean;
}

export interface TupleConstant {
  readonly type: 'tuple';
  readonly items: readonly CodeConstant[];
  /** Stands in the syntax tree, which holds it as long as the source runs; false for one that the compiler made. */
  readonly inTree: boolean;
  /** Of the empty tuple, which is one object wherever it stands: how often it does in the syntax tree. */
  timesInTree: number;
}

/** The tuples of a code object that are constants of its unit too: an equal one written in the source is the same object. */
export interface CodeTuples {
  readonly consts: TupleConstant;
  readonly names: TupleConstant;
  /** Of the names of slots: `localsplusnames` from 3.11; `varnames`, `cellvars`, `freevars` in 3.10. */
  readonly slotNames: readonly TupleConstant[];
}

/** Items in the order in which they are added to the set. */
export interface FrozensetConstant {
  readonly type: 'frozenset';
  readonly items: readonly CodeConstant[];
  /** As of a tuple. */
  readonly inTree: boolean;
}

/** `co_flags`, CPython's numbers. */
export const enum CodeFlag {
  OPTIMIZED = 0x1,
  NEWLOCALS = 0x2,
  VARARGS = 0x4,
  VARKEYWORDS = 0x8,
  NESTED = 0x10,
  GENERATOR = 0x20,
  /** 3.10 only: neither cells nor free variables. */
  NOFREE = 0x40,
  COROUTINE = 0x80,
  ITERABLE_COROUTINE = 0x100,
  ASYNC_GENERATOR = 0x200,
  FUTURE_ABSOLUTE_IMPORT = 0x4_0000,
  FUTURE_BARRY_AS_BDFL = 0x40_0000,
  FUTURE_DIVISION = 0x2_0000,
  FUTURE_WITH_STATEMENT = 0x8_0000,
  FUTURE_PRINT_FUNCTION = 0x10_0000,
  FUTURE_UNICODE_LITERALS = 0x20_0000,
  FUTURE_GENERATOR_STOP = 0x80_0000,
  FUTURE_ANNOTATIONS = 0x100_0000,
}

/** What a locals-plus slot is; bits combine (an argument that is a cell is LOCAL | CELL). */
export const enum SlotKind {
  /** A local of an inlined comprehension in a module or class: `locals()` does not show it. */
  HIDDEN = 0x10,
  LOCAL = 0x20,
  CELL = 0x40,
  FREE = 0x80,
}

/** Words per entry of `exceptionTable`: start, end (exclusive), target, depth, lasti (0 or 1). Sorted by start, ranges are disjoint. */
export const EXCEPTION_ENTRY_WORDS = 5;

/** Words per instruction of `positions`: line, end line, column, end column; columns are UTF-8 bytes from 0; -1 where there is none. */
export const POSITION_WORDS = 4;

export interface CodeFields {
  readonly name: string;
  readonly qualname: string;
  readonly filename: string;
  readonly firstlineno: number;
  readonly flags: number;
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly varnames: readonly string[];
  readonly cellvars: readonly string[];
  readonly freevars: readonly string[];
  readonly localsplusNames: readonly string[];
  readonly localsplusKinds: Uint8Array;
  readonly names: readonly string[];
  readonly consts: readonly CodeConstant[];
  readonly tuples: CodeTuples;
  readonly code: Int32Array;
  readonly positions: Int32Array;
  readonly exceptionTable: Int32Array;
  readonly stacksize: number;
  readonly reportedStacksize: number;
  readonly codeBytes: number;
  readonly seconds: readonly number[];
  readonly standsForC: boolean;
}

export class CodeObject {
  readonly type = 'code';
  readonly name: string;
  readonly qualname: string;
  readonly filename: string;
  readonly firstlineno: number;
  readonly flags: number;
  /** Positional parameters, positional-only ones included. */
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly nlocals: number;
  readonly varnames: readonly string[];
  readonly cellvars: readonly string[];
  readonly freevars: readonly string[];
  readonly localsplusNames: readonly string[];
  /** SlotKind bits per slot. */
  readonly localsplusKinds: Uint8Array;
  readonly names: readonly string[];
  readonly consts: readonly CodeConstant[];
  readonly tuples: CodeTuples;
  /** `opcode | argument << 8` per instruction. */
  readonly code: Int32Array;
  /** POSITION_WORDS per instruction. */
  readonly positions: Int32Array;
  /** EXCEPTION_ENTRY_WORDS per range. */
  readonly exceptionTable: Int32Array;
  /** Stack slots that this instruction stream needs. */
  readonly stacksize: number;
  /** `co_stacksize` as the real release computes it: it shows in the sizes of frames and generators. */
  readonly reportedStacksize: number;
  /** `len(co_code)` as the real release would have it, inline caches included: it shows in `sys.getsizeof(code)`. */
  readonly codeBytes: number;
  /** Instructions that CPython 3.13 has in one with the one before. */
  readonly seconds: readonly number[];
  /** Python text for what CPython has in C: its frames are in no traceback, no chain of callers and no trace of allocations. */
  readonly standsForC: boolean;

  constructor(fields: CodeFields) {
    this.name = fields.name;
    this.qualname = fields.qualname;
    this.filename = fields.filename;
    this.firstlineno = fields.firstlineno;
    this.flags = fields.flags;
    this.argcount = fields.argcount;
    this.posonlyargcount = fields.posonlyargcount;
    this.kwonlyargcount = fields.kwonlyargcount;
    this.nlocals = fields.varnames.length;
    this.varnames = fields.varnames;
    this.cellvars = fields.cellvars;
    this.freevars = fields.freevars;
    this.localsplusNames = fields.localsplusNames;
    this.localsplusKinds = fields.localsplusKinds;
    this.names = fields.names;
    this.consts = fields.consts;
    this.tuples = fields.tuples;
    this.code = fields.code;
    this.positions = fields.positions;
    this.exceptionTable = fields.exceptionTable;
    this.stacksize = fields.stacksize;
    this.reportedStacksize = fields.reportedStacksize;
    this.codeBytes = fields.codeBytes;
    this.seconds = fields.seconds;
    this.standsForC = fields.standsForC;
  }

  /** The line of the instruction at `index`; -1 when it has none. */
  lineOf(index: number): number {
    return this.positions[index * POSITION_WORDS]!;
  }
}
