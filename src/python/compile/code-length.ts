// `len(co_code)` as the release would have it: its instructions with their inline caches, superinstructions and EXTENDED_ARGs. It decides
// the size of the code object's memory block. Exact for 3.13; for older releases it follows their own instructions where those differ.
// Follows Lib/opcode.py (_inline_cache_entries), insert_superinstructions in Python/flowgraph.c and resolve_jump_offsets in Python/assemble.c.

import type { CompileProfile } from '../profiles/profile.ts';
import { type Block, type Instruction, Pseudo } from './flow-graph.ts';
import { Intrinsic1, Opcode } from './opcodes.ts';

type Caches = { readonly [opcode: number]: number };

const CACHES_313: Caches = {
  [Opcode.LOAD_GLOBAL]: 4,
  [Opcode.BINARY_OP]: 1,
  [Opcode.UNPACK_SEQUENCE]: 1,
  [Opcode.COMPARE_OP]: 1,
  [Opcode.CONTAINS_OP]: 1,
  [Opcode.BINARY_SUBSCR]: 1,
  [Opcode.FOR_ITER]: 1,
  [Opcode.LOAD_SUPER_ATTR]: 1,
  [Opcode.LOAD_ATTR]: 9,
  [Opcode.STORE_ATTR]: 4,
  [Opcode.CALL]: 3,
  [Opcode.STORE_SUBSCR]: 1,
  [Opcode.SEND]: 1,
  [Opcode.JUMP_BACKWARD]: 1,
  [Opcode.TO_BOOL]: 3,
  [Opcode.POP_JUMP_IF_TRUE]: 1,
  [Opcode.POP_JUMP_IF_FALSE]: 1,
  [Opcode.POP_JUMP_IF_NONE]: 1,
  [Opcode.POP_JUMP_IF_NOT_NONE]: 1,
};

/** CALL_KW is KW_NAMES and CALL; the names are no operand. */
const CACHES_312: Caches = {
  [Opcode.LOAD_GLOBAL]: 4,
  [Opcode.BINARY_OP]: 1,
  [Opcode.UNPACK_SEQUENCE]: 1,
  [Opcode.COMPARE_OP]: 1,
  [Opcode.BINARY_SUBSCR]: 1,
  [Opcode.FOR_ITER]: 1,
  [Opcode.LOAD_SUPER_ATTR]: 1,
  [Opcode.LOAD_ATTR]: 9,
  [Opcode.STORE_ATTR]: 4,
  [Opcode.CALL]: 3,
  [Opcode.CALL_KW]: 4,
  [Opcode.STORE_SUBSCR]: 1,
  [Opcode.SEND]: 1,
};

/** A call is PRECALL and CALL; a returned constant is loaded first. */
const CACHES_311: Caches = {
  [Opcode.LOAD_GLOBAL]: 5,
  [Opcode.BINARY_OP]: 1,
  [Opcode.UNPACK_SEQUENCE]: 1,
  [Opcode.COMPARE_OP]: 2,
  [Opcode.BINARY_SUBSCR]: 4,
  [Opcode.LOAD_ATTR]: 4,
  [Opcode.STORE_ATTR]: 4,
  [Opcode.CALL]: 6,
  [Opcode.CALL_KW]: 7,
  [Opcode.STORE_SUBSCR]: 1,
  [Opcode.RETURN_CONST]: 1,
};

/** Of a method load in 3.11, a LOAD_METHOD. */
const METHOD_CACHES_311 = 10;
const BYTES_PER_UNIT = 2;
const SUPERINSTRUCTION_SLOTS = 16;

/** Code units of inline cache behind an instruction of 3.13. */
export function cachesOf(opcode: number): number {
  return CACHES_313[opcode] ?? 0;
}

/** Marks the second parts of superinstructions; before blocks move, as in CPython. */
export function fuseInstructions(entry: Block): void {
  for (let b: Block | null = entry; b !== null; b = b.next) {
    const list = b.instructions;
    for (let i = 0; i + 1 < list.length; i++) {
      const first = list[i]!;
      const second = list[i + 1]!;
      const isPair =
        first.opcode === Opcode.LOAD_FAST
          ? second.opcode === Opcode.LOAD_FAST
          : first.opcode === Opcode.STORE_FAST && (second.opcode === Opcode.LOAD_FAST || second.opcode === Opcode.STORE_FAST);
      if (!isPair || first.argument >= SUPERINSTRUCTION_SLOTS || second.argument >= SUPERINSTRUCTION_SLOTS) continue;
      if (first.lineno >= 0 && second.lineno >= 0 && first.lineno !== second.lineno) continue;
      second.takesNoRoom = true;
      i++;
    }
  }
}

export function codeLength(entry: Block, count: number, profile: CompileProfile): number {
  if (profile.codeWidths === 'uncached') return count * BYTES_PER_UNIT;
  const widths = new Int32Array(count);
  const targets = new Int32Array(count).fill(-1);
  const operands = new Int32Array(count);
  let i = 0;
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (let k = 0; k < b.instructions.length; k++) {
      const instruction = b.instructions[k]!;
      widths[i] = width(instruction, b.instructions[k + 1], b.instructions[k - 1], profile);
      operands[i] = operand(instruction, profile);
      if (instruction.target !== null) {
        targets[i] = instruction.target.start;
        // Which way a jump goes is known only now.
        if (instruction.opcode === Pseudo.JUMP && targets[i]! <= i && profile.codeWidths === 'fused') widths[i]! += 1;
      }
      i++;
    }
  }
  return layOut(widths, operands, targets) * BYTES_PER_UNIT;
}

function width(
  instruction: Instruction,
  next: Instruction | undefined,
  before: Instruction | undefined,
  profile: CompileProfile,
): number {
  if (instruction.takesNoRoom) return 0;
  const opcode = instruction.opcode;
  if (profile.codeWidths === 'fused') return 1 + (CACHES_313[opcode] ?? 0);
  const isOldest = profile.codeWidths === 'precall';
  switch (opcode) {
    case Opcode.TO_BOOL:
    case Opcode.SET_FUNCTION_ATTRIBUTE:
    case Opcode.CONVERT_VALUE:
      return 0;
    case Opcode.LOAD_CONST:
      return next?.opcode === Opcode.CALL_KW ? 0 : 1;
    case Opcode.POP_TOP:
      return before?.opcode === Opcode.END_FOR || (isOldest && instruction.argument === 1) ? 0 : 1;
    case Opcode.COPY:
      return isOldest && instruction.shadow === -1 ? 0 : 1;
    case Opcode.END_FOR:
    case Opcode.END_SEND:
    case Opcode.CLEANUP_THROW:
      return isOldest ? 0 : 1;
    case Opcode.CALL_INTRINSIC_1:
      return isOldest && instruction.argument === Intrinsic1.STOPITERATION_ERROR ? 0 : 1;
    case Opcode.RERAISE:
      return isOldest && before?.opcode === Opcode.CALL_INTRINSIC_1 && before.argument === Intrinsic1.STOPITERATION_ERROR ? 0 : 1;
    case Opcode.LOAD_ATTR:
      if (isOldest && (instruction.argument & 1) !== 0) return 1 + METHOD_CACHES_311;
  }
  return 1 + ((isOldest ? CACHES_311 : CACHES_312)[opcode] ?? 0);
}

/** The argument as the release encodes it, as far as that needs more than a byte. */
function operand(instruction: Instruction, profile: CompileProfile): number {
  switch (instruction.opcode) {
    case Opcode.COMPARE_OP:
    case Opcode.MAKE_FUNCTION:
    case Opcode.POP_TOP:
      return 0;
    case Opcode.LOAD_ATTR:
      return profile.codeWidths === 'precall' ? instruction.argument >> 1 : instruction.argument;
    default:
      return instruction.argument;
  }
}

function extensions(value: number): number {
  return value > 0xffffff ? 3 : value > 0xffff ? 2 : value > 0xff ? 1 : 0;
}

/** Places everything; jumps grow until their distances fit. */
function layOut(widths: Int32Array, operands: Int32Array, targets: Int32Array): number {
  const count = widths.length;
  const offsets = new Int32Array(count + 1);
  const extended = new Int32Array(count);
  for (let i = 0; i < count; i++) if (targets[i]! < 0 && widths[i]! > 0) extended[i] = extensions(operands[i]!);
  for (;;) {
    for (let i = 0; i < count; i++) offsets[i + 1] = offsets[i]! + widths[i]! + extended[i]!;
    let isStable = true;
    for (let i = 0; i < count; i++) {
      const target = targets[i]!;
      if (target < 0) continue;
      const needed = extensions(Math.abs(offsets[target]! - offsets[i + 1]!));
      if (needed !== extended[i]) {
        extended[i] = needed;
        isStable = false;
      }
    }
    if (isStable) return offsets[count]!;
  }
}
