// Finds how much stack a code object needs, following every path; and how much the release itself would report.
// Follows calculate_stackdepth, CPython 3.13 Python/flowgraph.c. Depths at the head of handlers go into the exception table.

import type { CompileProfile } from '../profiles/profile.ts';
import { type Block, isBlockPush, isScopeExit, isUnconditionalJump, Pseudo } from './flow-graph.ts';
import { OPCODES, Opcode } from './opcodes.ts';

export interface StackDepths {
  readonly needed: number;
  readonly reported: number;
}

export function computeStackDepths(entry: Block, profile: CompileProfile): StackDepths {
  const needed = walk(entry, false, profile);
  const reported = walk(entry, true, profile);
  return { needed: Math.max(needed, 1), reported };
}

function effectOf(opcode: number, argument: number, jumps: boolean): number {
  switch (opcode) {
    case Pseudo.SETUP_FINALLY:
    case Pseudo.SETUP_WITH:
      return jumps ? 1 : 0;
    case Pseudo.SETUP_CLEANUP:
      return jumps ? 2 : 0;
    case Pseudo.LOAD_CLOSURE:
      return 1;
    case Pseudo.STORE_FAST_MAYBE_NULL:
      return -1;
    case Pseudo.POP_BLOCK:
    case Pseudo.JUMP:
    case Pseudo.JUMP_NO_INTERRUPT:
    case Pseudo.SHADOW:
      return 0;
    default: {
      const effect = OPCODES[opcode as Opcode].effect;
      return typeof effect === 'number' ? effect : effect(argument);
    }
  }
}

function walk(entry: Block, isReported: boolean, profile: CompileProfile): number {
  let max = 0;
  const stack: Block[] = [];
  for (let b: Block | null = entry; b !== null; b = b.next) {
    if (isReported) b.reportedDepth = -1;
    else b.depth = -1;
  }
  const push = (block: Block, depth: number): void => {
    const known = isReported ? block.reportedDepth : block.depth;
    if (known >= 0) return;
    if (isReported) block.reportedDepth = depth;
    else block.depth = depth;
    stack.push(block);
  };
  push(entry, 0);
  while (stack.length > 0) {
    const block = stack.pop()!;
    let depth = isReported ? block.reportedDepth : block.depth;
    let goesOn = true;
    for (const instruction of block.instructions) {
      const opcode = instruction.opcode;
      const isPush = isBlockPush(opcode);
      let effect = effectOf(opcode, instruction.argument, false);
      if (isReported && !isPush) effect += opcode === Pseudo.SHADOW ? instruction.argument : instruction.shadow;
      const after = depth + effect;
      if (after > max) max = after;
      if (isReported && depth + instruction.peak > max) max = depth + instruction.peak;
      if (opcode === Opcode.RETURN_CONST && isReported && profile.returnConstNeedsStack) max = Math.max(max, depth + 1);
      const target = instruction.target;
      if (target !== null) {
        let jumpEffect = isPush ? effectOf(opcode, instruction.argument, true) : effect;
        if (isPush && isReported) jumpEffect += instruction.shadow;
        const there = depth + jumpEffect;
        if (there > max) max = there;
        push(target, Math.max(there, 0));
      }
      depth = after;
      if (isUnconditionalJump(opcode) || isScopeExit(opcode)) {
        goesOn = false;
        break;
      }
    }
    if (goesOn && block.next !== null) push(block.next, Math.max(depth, 0));
  }
  return max;
}
