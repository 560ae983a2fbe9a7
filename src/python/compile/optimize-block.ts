// Peephole rewriting inside one block: constants that decide jumps, tests against None, tuples of constants, swaps that need no stack.
// Follows basicblock_optimize_load_const, optimize_basic_block, swaptimize and apply_static_swaps, CPython 3.13 Python/flowgraph.c.

import type { CompileProfile } from '../profiles/profile.ts';
import type { ConstantValue } from '../syntax/ast.ts';
import type { CodeConstant } from './code-object.ts';
import { isTruthy } from './constant-arithmetic.ts';
import type { UnitConstants } from './constant-pool.ts';
import { type Block, Instruction, isConditionalJump, Pseudo } from './flow-graph.ts';
import { Opcode } from './opcodes.ts';

function isTrue(constant: CodeConstant): boolean {
  return constant.type === 'code' || isTruthy(constant as ConstantValue);
}

export function optimizeConstants(block: Block, constants: UnitConstants, profile: CompileProfile): void {
  const list = block.instructions;
  let opcode = 0;
  let argument = 0;
  for (let i = 0; i < list.length; i++) {
    const instruction = list[i]!;
    const isCopyOfConstant = opcode === Opcode.LOAD_CONST && instruction.opcode === Opcode.COPY && instruction.argument === 1;
    if (!isCopyOfConstant) {
      opcode = instruction.opcode;
      argument = instruction.argument;
    }
    if (opcode !== Opcode.LOAD_CONST || i + 1 >= list.length) continue;
    const next = list[i + 1]!;
    switch (next.opcode) {
      case Opcode.POP_JUMP_IF_FALSE:
      case Opcode.POP_JUMP_IF_TRUE: {
        const jumps = isTrue(constants.list[argument]!) === (next.opcode === Opcode.POP_JUMP_IF_TRUE);
        instruction.erase();
        if (jumps) {
          next.become(Pseudo.JUMP, 0);
        } else {
          next.erase();
          next.target = null;
          next.label = null;
        }
        break;
      }
      case Opcode.IS_OP:
        if (profile.jumpsTestNone) testAgainstNone(list, i, constants.list[argument]!);
        break;
      case Opcode.RETURN_VALUE:
        instruction.erase();
        next.become(Opcode.RETURN_CONST, argument);
        i++;
        break;
      case Opcode.TO_BOOL: {
        const value = isTrue(constants.list[argument]!);
        const jump = list[i + 2];
        if (!profile.dropsUnusedConstants && jump !== undefined && isConditionalJump(jump.opcode)) {
          // Releases without TO_BOOL never had the truth as a constant.
          next.become(Opcode.LOAD_CONST, argument);
          instruction.erase();
          break;
        }
        instruction.erase();
        next.become(Opcode.LOAD_CONST, constants.append({ type: 'bool', value }));
        break;
      }
    }
  }
}

/** `x is None` before a jump needs no comparison. */
function testAgainstNone(list: Instruction[], i: number, constant: CodeConstant): void {
  if (constant.type !== 'None' || i + 2 >= list.length) return;
  const test = list[i + 1]!;
  let jump = list[i + 2]!;
  if (jump.opcode === Opcode.TO_BOOL) {
    jump.erase();
    if (i + 3 >= list.length) return;
    jump = list[i + 3]!;
  }
  let jumpsIfNone: boolean;
  if (jump.opcode === Opcode.POP_JUMP_IF_FALSE) jumpsIfNone = test.argument !== 0;
  else if (jump.opcode === Opcode.POP_JUMP_IF_TRUE) jumpsIfNone = test.argument === 0;
  else return;
  list[i]!.erase();
  test.erase();
  jump.opcode = jumpsIfNone ? Opcode.POP_JUMP_IF_NONE : Opcode.POP_JUMP_IF_NOT_NONE;
}

export function optimizeBlock(block: Block, constants: UnitConstants, profile: CompileProfile): void {
  const acrossLines = profile.threadsJumpsAcrossLines;
  const list = block.instructions;
  for (let i = 0; i < list.length; i++) {
    const instruction = list[i]!;
    const next = i + 1 < list.length ? list[i + 1]! : null;
    const nextOpcode = next === null ? 0 : next.opcode;
    switch (instruction.opcode) {
      case Opcode.BUILD_TUPLE: {
        const n = instruction.argument;
        if (nextOpcode === Opcode.UNPACK_SEQUENCE && next!.argument === n && n >= 1 && n <= 3) {
          instruction.erase();
          if (n === 1) next!.erase();
          else next!.become(Opcode.SWAP, n);
          break;
        }
        if (i >= n) foldTuple(list, i, n, constants);
        break;
      }
      case Opcode.POP_JUMP_IF_NONE:
      case Opcode.POP_JUMP_IF_NOT_NONE:
      case Opcode.POP_JUMP_IF_FALSE:
      case Opcode.POP_JUMP_IF_TRUE: {
        const target = firstOf(instruction);
        if (
          target !== undefined &&
          target.opcode === Pseudo.JUMP &&
          threadJump(list, instruction, target, instruction.opcode, acrossLines)
        )
          i--;
        break;
      }
      case Pseudo.JUMP:
      case Pseudo.JUMP_NO_INTERRUPT: {
        const target = firstOf(instruction);
        if (target === undefined) break;
        if (target.opcode === Pseudo.JUMP) {
          if (threadJump(list, instruction, target, Pseudo.JUMP, acrossLines)) i--;
        } else if (target.opcode === Pseudo.JUMP_NO_INTERRUPT) {
          if (threadJump(list, instruction, target, instruction.opcode, acrossLines)) i--;
        }
        break;
      }
      case Opcode.STORE_FAST:
        // Stored twice in a row on one line: the first is only dropped.
        if (nextOpcode === Opcode.STORE_FAST && next!.argument === instruction.argument && next!.lineno === instruction.lineno) {
          instruction.become(Opcode.POP_TOP, 0);
        }
        break;
      case Opcode.SWAP:
        if (instruction.argument === 1) instruction.erase();
        break;
      case Opcode.LOAD_GLOBAL:
        if (nextOpcode === Opcode.PUSH_NULL && (instruction.argument & 1) === 0) {
          const shadow = instruction.shadow + next!.shadow;
          instruction.become(Opcode.LOAD_GLOBAL, instruction.argument | 1);
          instruction.shadow = shadow;
          next!.erase();
        }
        break;
      case Opcode.COMPARE_OP:
        if (nextOpcode === Opcode.TO_BOOL) {
          next!.become(Opcode.COMPARE_OP, instruction.argument | 1);
          if (!profile.comparisonsMoveToTest) next!.takePlace(instruction);
          instruction.erase();
        }
        break;
      case Opcode.CONTAINS_OP:
      case Opcode.IS_OP:
        if (nextOpcode === Opcode.TO_BOOL) {
          next!.become(instruction.opcode, instruction.argument);
          if (!profile.comparisonsMoveToTest) next!.takePlace(instruction);
          instruction.erase();
        } else if (nextOpcode === Opcode.UNARY_NOT) {
          next!.become(instruction.opcode, instruction.argument ^ 1);
          instruction.erase();
        }
        break;
      case Opcode.TO_BOOL:
        if (nextOpcode === Opcode.TO_BOOL) instruction.erase();
        break;
      case Opcode.UNARY_NOT:
        if (nextOpcode === Opcode.TO_BOOL) {
          next!.become(Opcode.UNARY_NOT, 0);
          instruction.erase();
        } else if (nextOpcode === Opcode.UNARY_NOT) {
          next!.erase();
          instruction.erase();
        }
        break;
    }
  }
  for (let i = 0; i < list.length; i++) {
    if (list[i]!.opcode !== Opcode.SWAP) continue;
    i = mergeSwaps(list, i);
    applySwaps(list, i, profile);
  }
}

function firstOf(jump: Instruction): Instruction | undefined {
  while (jump.target!.instructions.length === 0 && jump.target!.next !== null) jump.target = jump.target!.next;
  return jump.target!.instructions[0];
}

/** A jump to a jump goes straight to the end; a NOP keeps the line until it is known to be redundant. */
function threadJump(list: Instruction[], jump: Instruction, through: Instruction, opcode: number, acrossLines: boolean): boolean {
  if (jump.target === through.target) return false;
  if (!acrossLines) {
    if (jump.lineno !== through.lineno && jump.lineno !== -1 && through.lineno !== -1) return false;
    jump.opcode = opcode;
    jump.target = through.target;
    if (jump.lineno === -1) jump.takePlace(through);
    return true;
  }
  const added = new Instruction(opcode, 0, through.place, null);
  added.lineno = through.lineno;
  added.target = through.target;
  added.shadow = jump.shadow;
  jump.erase();
  jump.target = null;
  jump.label = null;
  list.push(added);
  return true;
}

function foldTuple(list: Instruction[], i: number, n: number, constants: UnitConstants): void {
  const items: CodeConstant[] = [];
  for (let j = i - n; j < i; j++) {
    const instruction = list[j]!;
    if (instruction.opcode !== Opcode.LOAD_CONST) return;
    items.push(constants.list[instruction.argument]!);
  }
  const index = constants.appendTuple(items);
  for (let j = i - n; j < i; j++) list[j]!.erase();
  list[i]!.become(Opcode.LOAD_CONST, index);
}

/** Rewrites a run of SWAPs as the shortest run with the same effect; returns the index of its last instruction. */
function mergeSwaps(list: Instruction[], start: number): number {
  let end = start;
  let depth = list[start]!.argument;
  let hasMore = false;
  for (let j = start + 1; j < list.length; j++) {
    const instruction = list[j]!;
    if (instruction.opcode === Opcode.SWAP) {
      depth = Math.max(depth, instruction.argument);
      hasMore = true;
    } else if (instruction.opcode !== Opcode.NOP) {
      break;
    }
    end = j;
  }
  if (!hasMore) return start;
  const stack: number[] = [];
  for (let j = 0; j < depth; j++) stack.push(j);
  for (let j = start; j <= end; j++) {
    const instruction = list[j]!;
    if (instruction.opcode !== Opcode.SWAP) continue;
    const top = stack[0]!;
    stack[0] = stack[instruction.argument - 1]!;
    stack[instruction.argument - 1] = top;
  }
  let current = end;
  const VISITED = -1;
  for (let j = 0; j < depth; j++) {
    if (stack[j] === VISITED || stack[j] === j) continue;
    let k = j;
    for (;;) {
      if (k !== 0) list[current--]!.become(Opcode.SWAP, k + 1);
      if (stack[k] === VISITED) break;
      const following = stack[k]!;
      stack[k] = VISITED;
      k = following;
    }
  }
  while (current >= start) list[current--]!.erase();
  return end;
}

function isSwappable(opcode: number): boolean {
  return opcode === Opcode.STORE_FAST || opcode === Pseudo.STORE_FAST_MAYBE_NULL || opcode === Opcode.POP_TOP;
}

function storedBy(instruction: Instruction): number {
  return instruction.opcode === Opcode.POP_TOP ? -1 : instruction.argument;
}

/** The next instruction that takes the top and only stores or drops it; on `line` when that is given. */
function nextSwappable(list: Instruction[], index: number, line: number, profile: CompileProfile): number {
  for (let i = index + 1; i < list.length; i++) {
    const instruction = list[i]!;
    // Where lines are found after this, an instruction without a place is on none yet.
    const isOnLine = instruction.lineno === line && (instruction.isPlaced || profile.resolvesLinesFirst);
    if (line >= 0 && !isOnLine) return -1;
    if (instruction.opcode === Opcode.NOP) continue;
    return isSwappable(instruction.opcode) ? i : -1;
  }
  return -1;
}

/** SWAP before stores: exchange the stores instead. Works backwards from `index`. */
function applySwaps(list: Instruction[], index: number, profile: CompileProfile): void {
  for (let i = index; i >= 0; i--) {
    const swap = list[i]!;
    if (swap.opcode !== Opcode.SWAP) {
      if (swap.opcode === Opcode.NOP || isSwappable(swap.opcode)) continue;
      return;
    }
    const j = nextSwappable(list, i, -1, profile);
    if (j < 0) return;
    const line = list[j]!.isPlaced || profile.resolvesLinesFirst ? list[j]!.lineno : -1;
    let k = j;
    for (let count = swap.argument - 1; count > 0; count--) {
      k = nextSwappable(list, k, line, profile);
      if (k < 0) return;
    }
    const storeJ = storedBy(list[j]!);
    const storeK = storedBy(list[k]!);
    if (storeJ >= 0 || storeK >= 0) {
      if (storeJ === storeK) return;
      for (let between = j + 1; between < k; between++) {
        if (list[between]!.opcode === Opcode.NOP) continue;
        const store = storedBy(list[between]!);
        if (store >= 0 && (store === storeJ || store === storeK)) return;
      }
    }
    swap.erase();
    const moved = list[j]!;
    list[j] = list[k]!;
    list[k] = moved;
  }
}
