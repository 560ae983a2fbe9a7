// From a filled unit to an immutable code object: optimize the graph, lay out the slots, put blocks in a row, resolve jumps, write the
// position and exception tables. Follows optimize_and_assemble, prepare_localsplus (CPython 3.13 Python/compile.c, flowgraph.c) and
// Python/assemble.c.

import type { CompileProfile } from '../profiles/profile.ts';
import { codeLength } from './code-length.ts';
import { CodeFlag, CodeObject, POSITION_WORDS, SlotKind } from './code-object.ts';
import { Block, Instruction, isBlockPush, isConditionalJump, Pseudo } from './flow-graph.ts';
import { Opcode } from './opcodes.ts';
import { optimizeGraph, removeNopsAndJumps } from './optimize-graph.ts';
import { BlockType } from './scope.ts';
import { computeStackDepths } from './stack-depth.ts';
import type { Unit } from './unit.ts';

export interface AssembleOptions {
  readonly filename: string;
  readonly profile: CompileProfile;
  readonly futureFlags: number;
  readonly standsForC: boolean;
}

export function assemble(unit: Unit, options: AssembleOptions): CodeObject {
  const { profile } = options;
  const flags = computeFlags(unit, options);
  const entry = unit.graph.entry;
  const parameterCount = unit.scope.parameters.length;
  optimizeGraph(unit.graph, { profile, constants: unit.constants, localCount: unit.varnames.size, parameterCount });
  const depths = computeStackDepths(entry, profile);
  const layout = layOutSlots(unit, profile);
  insertPrefix(unit, entry, layout, flags);
  convertPseudos(entry);
  removeNopsAndJumps(entry);
  normalizeJumps(entry, profile);
  const count = number(entry);
  const code = words(entry, count);
  const length = codeLength(entry, count, profile);
  const { pool, list: consts } = unit.constants;
  const names = [...unit.names.keys()];
  const varnames = [...unit.varnames.keys()];
  const freevars = [...unit.freevars.keys()];
  return new CodeObject({
    name: unit.name,
    qualname: unit.qualname,
    filename: options.filename,
    firstlineno: unit.firstlineno,
    flags,
    argcount: unit.argcount + unit.posonlyargcount,
    posonlyargcount: unit.posonlyargcount,
    kwonlyargcount: unit.kwonlyargcount,
    varnames,
    cellvars: layout.cellNames,
    freevars,
    localsplusNames: layout.names,
    localsplusKinds: layout.kinds,
    names,
    consts,
    tuples: {
      consts: pool.tuple(consts),
      names: pool.nameTuple(names),
      slotNames: (profile.slotNamesAreOne ? [layout.names] : [varnames, layout.cellNames, freevars]).map((part) =>
        pool.nameTuple(part),
      ),
    },
    code,
    positions: positions(entry, count),
    exceptionTable: exceptionTable(entry, count),
    stacksize: depths.needed,
    reportedStacksize: Math.max(depths.reported, profile.stacksizeMin),
    codeBytes: length,
    seconds: profile.codeWidths === 'fused' ? seconds(entry) : NO_SECONDS,
    standsForC: options.standsForC,
  });
}

function computeFlags(unit: Unit, options: AssembleOptions): number {
  const scope = unit.scope;
  let flags = 0;
  if (scope.isFunctionLike) {
    flags |= CodeFlag.NEWLOCALS | CodeFlag.OPTIMIZED;
    if (scope.isNested) flags |= CodeFlag.NESTED;
    if (scope.isGenerator) flags |= scope.isCoroutine ? CodeFlag.ASYNC_GENERATOR : CodeFlag.GENERATOR;
    else if (scope.isCoroutine) flags |= CodeFlag.COROUTINE;
    if (scope.hasVarargs) flags |= CodeFlag.VARARGS;
    if (scope.hasVarkeywords) flags |= CodeFlag.VARKEYWORDS;
  }
  if (options.profile.flagsNoFree && unit.freevars.size === 0 && unit.cellvars.size === 0) flags |= CodeFlag.NOFREE;
  return flags | options.futureFlags;
}

// --- slots

interface SlotLayout {
  readonly names: readonly string[];
  readonly kinds: Uint8Array;
  readonly cellNames: readonly string[];
  /** Slot of each cell, then of each free variable. */
  readonly slotOfCell: Int32Array;
}

function layOutSlots(unit: Unit, profile: CompileProfile): SlotLayout {
  const localCount = unit.varnames.size;
  const names: string[] = [...unit.varnames.keys()];
  const kinds: number[] = [];
  for (const name of names) {
    const isHidden = unit.scope.type !== BlockType.Function && unit.hiddenLocals.has(name);
    kinds.push(SlotKind.LOCAL | (unit.cellvars.has(name) ? SlotKind.CELL : 0) | (isHidden ? SlotKind.HIDDEN : 0));
  }
  const slotOfCell = new Int32Array(unit.cellvars.size + unit.freevars.size);
  let next = localCount;
  // A cell that is a local too keeps the local's slot.
  for (const [name, index] of unit.cellvars) {
    const local = unit.varnames.get(name);
    if (local !== undefined) {
      slotOfCell[index] = local;
    } else {
      slotOfCell[index] = next++;
      names.push(name);
      kinds.push(SlotKind.CELL);
    }
  }
  for (const [name, index] of unit.freevars) {
    slotOfCell[index] = next++;
    names.push(name);
    kinds.push(SlotKind.FREE);
  }
  return {
    names,
    kinds: Uint8Array.from(kinds),
    cellNames: profile.cellvarsAreSorted ? [...unit.cellvars.keys()] : cellOrder(unit, names, kinds),
    slotOfCell,
  };
}

/** co_cellvars lists them by slot: arguments first. */
function cellOrder(unit: Unit, names: readonly string[], kinds: readonly number[]): readonly string[] {
  if (unit.cellvars.size === 0) return [];
  return names.filter((_, i) => (kinds[i]! & SlotKind.CELL) !== 0);
}

function insertPrefix(unit: Unit, entry: Block, layout: SlotLayout, flags: number): void {
  const prefix: Instruction[] = [];
  if (unit.freevars.size > 0) prefix.push(new Instruction(Opcode.COPY_FREE_VARS, unit.freevars.size, null, null));
  if (unit.cellvars.size > 0) {
    const slots = [...layout.slotOfCell.subarray(0, unit.cellvars.size)].sort((a, b) => a - b);
    for (const slot of slots) prefix.push(new Instruction(Opcode.MAKE_CELL, slot, null, null));
  }
  if ((flags & (CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR)) !== 0) {
    const line = unit.firstlineno;
    const place = { lineno: line, end_lineno: line, col_offset: -1, end_col_offset: -1 };
    prefix.push(new Instruction(Opcode.RETURN_GENERATOR, 0, place, null), new Instruction(Opcode.POP_TOP, 0, place, null));
  }
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (const instruction of b.instructions) {
      switch (instruction.opcode) {
        case Opcode.MAKE_CELL:
        case Pseudo.LOAD_CLOSURE:
        case Opcode.LOAD_DEREF:
        case Opcode.STORE_DEREF:
        case Opcode.DELETE_DEREF:
        case Opcode.LOAD_FROM_DICT_OR_DEREF:
          instruction.argument = layout.slotOfCell[instruction.argument]!;
      }
    }
  }
  if (prefix.length > 0) entry.instructions = [...prefix, ...entry.instructions];
}

function convertPseudos(entry: Block): void {
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (const instruction of b.instructions) {
      const opcode = instruction.opcode;
      if (opcode < Pseudo.SETUP_FINALLY) continue;
      if (isBlockPush(opcode) || opcode === Pseudo.SHADOW) {
        instruction.erase();
        instruction.target = null;
      } else if (opcode === Pseudo.LOAD_CLOSURE) {
        instruction.opcode = Opcode.LOAD_FAST;
      } else if (opcode === Pseudo.STORE_FAST_MAYBE_NULL) {
        instruction.opcode = Opcode.STORE_FAST;
      }
    }
  }
}

const REVERSED: { readonly [opcode: number]: Opcode } = {
  [Opcode.POP_JUMP_IF_NONE]: Opcode.POP_JUMP_IF_NOT_NONE,
  [Opcode.POP_JUMP_IF_NOT_NONE]: Opcode.POP_JUMP_IF_NONE,
  [Opcode.POP_JUMP_IF_TRUE]: Opcode.POP_JUMP_IF_FALSE,
  [Opcode.POP_JUMP_IF_FALSE]: Opcode.POP_JUMP_IF_TRUE,
};

/** Conditional jumps only go forward: a backward one becomes its reverse around an unconditional jump. */
function normalizeJumps(entry: Block, profile: CompileProfile): void {
  for (let b: Block | null = entry; b !== null; b = b.next) b.isVisited = false;
  for (let b: Block | null = entry; b !== null; b = b.next) {
    b.isVisited = true;
    const last = b.last();
    if (last === undefined || !isConditionalJump(last.opcode) || !last.target!.isVisited) continue;
    const back = new Instruction(Pseudo.JUMP, 0, last.place, null);
    back.target = last.target;
    back.takesNoRoom = profile.codeWidths === 'precall';
    const added = new Block();
    added.instructions.push(back);
    added.isVisited = true;
    added.isCold = b.isCold;
    added.depth = last.target!.depth;
    added.next = b.next;
    last.opcode = REVERSED[last.opcode]!;
    last.target = b.next;
    b.next = added;
    b = added;
  }
}

// --- tables

function number(entry: Block): number {
  let count = 0;
  for (let b: Block | null = entry; b !== null; b = b.next) {
    b.start = count;
    count += b.instructions.length;
  }
  return count;
}

const NO_SECONDS: readonly number[] = [];

/** Second parts of superinstructions. */
function seconds(entry: Block): readonly number[] {
  let found: number[] | null = null;
  let i = 0;
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (const instruction of b.instructions) {
      if (instruction.takesNoRoom) {
        found ??= [];
        found.push(i);
      }
      i++;
    }
  }
  return found ?? NO_SECONDS;
}

function words(entry: Block, count: number): Int32Array {
  const code = new Int32Array(count);
  let i = 0;
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (const instruction of b.instructions) {
      let opcode = instruction.opcode;
      let argument = instruction.argument;
      if (instruction.target !== null) {
        argument = instruction.target.start;
        if (opcode === Pseudo.JUMP) opcode = argument > i ? Opcode.JUMP_FORWARD : Opcode.JUMP_BACKWARD;
        else if (opcode === Pseudo.JUMP_NO_INTERRUPT)
          opcode = argument > i ? Opcode.JUMP_FORWARD : Opcode.JUMP_BACKWARD_NO_INTERRUPT;
      }
      // These hold notes of the compiler.
      if (opcode === Opcode.MAKE_FUNCTION || opcode === Opcode.POP_TOP) argument = 0;
      code[i++] = opcode | (argument << 8);
    }
  }
  return code;
}

function positions(entry: Block, count: number): Int32Array {
  const table = new Int32Array(count * POSITION_WORDS);
  let i = 0;
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (const instruction of b.instructions) {
      const place = instruction.place;
      if (place === null || place.lineno < 0) {
        table.fill(-1, i, i + POSITION_WORDS);
      } else {
        table[i] = place.lineno;
        table[i + 1] = place.end_lineno;
        table[i + 2] = place.col_offset;
        table[i + 3] = place.end_col_offset;
      }
      i += POSITION_WORDS;
    }
  }
  return table;
}

function exceptionTable(entry: Block, count: number): Int32Array {
  const entries: number[] = [];
  let start = 0;
  let handler: Block | null = null;
  let i = 0;
  const close = (end: number): void => {
    if (handler === null || start === end) return;
    const depth = handler.depth - 1 - (handler.keepsLasti ? 1 : 0);
    entries.push(start, end, handler.start, depth, handler.keepsLasti ? 1 : 0);
  };
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (const instruction of b.instructions) {
      if (instruction.handler !== handler) {
        close(i);
        start = i;
        handler = instruction.handler;
      }
      i++;
    }
  }
  close(count);
  const table = new Int32Array(entries.length);
  table.set(entries);
  return table;
}
