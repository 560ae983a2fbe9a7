// Finds the loads of locals that may be empty and makes them check.
// Follows add_checks_for_loads_of_uninitialized_variables, CPython 3.13 Python/flowgraph.c: the first 64 locals by data flow between blocks,
// later ones block by block.

import { type Block, isJump, Pseudo } from './flow-graph.ts';
import { Opcode } from './opcodes.ts';

const TRACKED = 64;

export function checkLocals(entry: Block, localCount: number, parameterCount: number): void {
  if (localCount > TRACKED) checkLateLocals(entry, localCount);
  for (let b: Block | null = entry; b !== null; b = b.next) b.isVisited = false;
  const stack: Block[] = [];
  let low = 0;
  let high = 0;
  for (let i = parameterCount; i < Math.min(localCount, TRACKED); i++) {
    if (i < 32) low |= 1 << i;
    else high |= 1 << (i - 32);
  }
  push(entry, low, high, stack);
  for (let b: Block | null = entry; b !== null; b = b.next) scan(b, stack);
  while (stack.length > 0) {
    const block = stack.pop()!;
    block.isVisited = false;
    scan(block, stack);
  }
}

function push(block: Block, low: number, high: number, stack: Block[]): void {
  const bothLow = block.unsafeLow | low;
  const bothHigh = block.unsafeHigh | high;
  if (bothLow === block.unsafeLow && bothHigh === block.unsafeHigh) return;
  block.unsafeLow = bothLow;
  block.unsafeHigh = bothHigh;
  if (block.isVisited) return;
  block.isVisited = true;
  stack.push(block);
}

function scan(block: Block, stack: Block[]): void {
  let low = block.unsafeLow;
  let high = block.unsafeHigh;
  const list = block.instructions;
  for (let i = 0; i < list.length; i++) {
    const instruction = list[i]!;
    if (instruction.handler !== null) push(instruction.handler, low, high, stack);
    const slot = instruction.argument;
    if (slot >= TRACKED) continue;
    const lowBit = slot < 32 ? 1 << slot : 0;
    const highBit = slot < 32 ? 0 : 1 << (slot - 32);
    switch (instruction.opcode) {
      case Opcode.DELETE_FAST:
      case Opcode.LOAD_FAST_AND_CLEAR:
      case Pseudo.STORE_FAST_MAYBE_NULL:
        low |= lowBit;
        high |= highBit;
        break;
      case Opcode.LOAD_FAST:
        if ((low & lowBit) !== 0 || (high & highBit) !== 0) instruction.opcode = Opcode.LOAD_FAST_CHECK;
        low &= ~lowBit;
        high &= ~highBit;
        break;
      case Opcode.STORE_FAST:
      case Opcode.LOAD_FAST_CHECK:
        low &= ~lowBit;
        high &= ~highBit;
        break;
    }
  }
  if (block.next !== null && block.fallsThrough()) push(block.next, low, high, stack);
  const last = block.last();
  if (last !== undefined && isJump(last.opcode)) push(last.target!, low, high, stack);
}

function checkLateLocals(entry: Block, localCount: number): void {
  const setIn = new Int32Array(localCount);
  let number = 0;
  for (let b: Block | null = entry; b !== null; b = b.next) {
    number++;
    for (const instruction of b.instructions) {
      const slot = instruction.argument;
      if (slot < TRACKED) continue;
      switch (instruction.opcode) {
        case Opcode.DELETE_FAST:
        case Opcode.LOAD_FAST_AND_CLEAR:
        case Pseudo.STORE_FAST_MAYBE_NULL:
          setIn[slot] = number - 1;
          break;
        case Opcode.STORE_FAST:
          setIn[slot] = number;
          break;
        case Opcode.LOAD_FAST:
          if (setIn[slot] !== number) instruction.opcode = Opcode.LOAD_FAST_CHECK;
          setIn[slot] = number;
          break;
      }
    }
  }
}
