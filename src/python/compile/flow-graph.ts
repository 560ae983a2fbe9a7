// The control flow graph of one code object while it is being compiled: blocks of instructions linked in text order, jumps between them.
// Follows cfg_builder, CPython 3.13 Python/flowgraph.c. A block ends after a jump or an exit; only its last instruction may jump.
// A label that nothing jumps to starts no block, as in CPython, where blocks are made from the finished instruction sequence.

import type { Positioned } from '../syntax/ast.ts';
import { Opcode } from './opcodes.ts';

/** Instructions that exist only before assembly. Numbers continue those of Opcode. */
export const enum Pseudo {
  /** Until the matching POP_BLOCK, exceptions go to the target with the exception pushed. */
  SETUP_FINALLY = 120,
  /** As SETUP_FINALLY, with the index of the raising instruction below the exception. */
  SETUP_CLEANUP,
  /** As SETUP_CLEANUP, one stack item (the result of __enter__) lower. */
  SETUP_WITH,
  POP_BLOCK,
  LOAD_CLOSURE,
  STORE_FAST_MAYBE_NULL,
  JUMP,
  JUMP_NO_INTERRUPT,
  /** Changes only the reported stack depth, by its argument: what a release's own code has on its stack at this place. */
  SHADOW,
}

export class Label {
  block: Block | null = null;
  /** Something jumps to it, or may do so later: the head of a loop. */
  constructor(public isUsed: boolean) {}
}

export class Instruction {
  lineno: number;
  target: Block | null = null;
  /** The handler of what it raises. */
  handler: Block | null = null;
  /** Difference between what the release's own instruction does to the depth and what ours does. */
  shadow = 0;
  /** Items the release has on its stack for this instruction beyond those before it. */
  peak = 0;
  /** Part of another instruction of the release, or absent there. */
  takesNoRoom = false;
  /** It came with a place of its own; others are given one by resolve-lines.ts. */
  readonly isPlaced: boolean;

  constructor(
    public opcode: number,
    public argument: number,
    /** null: no place in the source. */
    public place: Positioned | null,
    public label: Label | null,
  ) {
    this.lineno = place === null ? -1 : place.lineno;
    this.isPlaced = place !== null;
  }

  become(opcode: number, argument: number): void {
    this.opcode = opcode;
    this.argument = argument;
    this.shadow = 0;
  }

  erase(): void {
    this.opcode = Opcode.NOP;
    this.argument = 0;
    this.shadow = 0;
  }

  takePlace(of: Instruction): void {
    this.place = of.place;
    this.lineno = of.lineno;
  }

  copy(): Instruction {
    const copy = new Instruction(this.opcode, this.argument, this.place, this.label);
    copy.target = this.target;
    copy.handler = this.handler;
    copy.shadow = this.shadow;
    copy.peak = this.peak;
    copy.takesNoRoom = this.takesNoRoom;
    return copy;
  }
}

export class Block {
  instructions: Instruction[] = [];
  next: Block | null = null;
  /** Something jumps to it. */
  isLabelled = false;
  isHandler = false;
  keepsLasti = false;
  isVisited = false;
  isCold = false;
  isWarm = false;
  predecessors = 0;
  /** Stack depth on entry; -1 until known. */
  depth = -1;
  reportedDepth = -1;
  /** Handlers in force on entry, innermost last; null once used. */
  handlers: Block[] | null = null;
  /** Locals that may be empty on entry, one bit each for the first 64. */
  unsafeLow = 0;
  unsafeHigh = 0;
  /** Index of its first instruction in the finished code. */
  start = 0;

  last(): Instruction | undefined {
    return this.instructions[this.instructions.length - 1];
  }

  fallsThrough(): boolean {
    const last = this.instructions[this.instructions.length - 1];
    return last === undefined || !(isScopeExit(last.opcode) || isUnconditionalJump(last.opcode));
  }
}

export function isUnconditionalJump(opcode: number): boolean {
  return (
    opcode === Pseudo.JUMP ||
    opcode === Pseudo.JUMP_NO_INTERRUPT ||
    (opcode >= Opcode.JUMP_FORWARD && opcode <= Opcode.JUMP_BACKWARD_NO_INTERRUPT)
  );
}

export function isConditionalJump(opcode: number): boolean {
  return opcode >= Opcode.POP_JUMP_IF_TRUE && opcode <= Opcode.POP_JUMP_IF_NOT_NONE;
}

export function isJump(opcode: number): boolean {
  return (
    opcode === Pseudo.JUMP ||
    opcode === Pseudo.JUMP_NO_INTERRUPT ||
    (opcode >= Opcode.JUMP_FORWARD && opcode <= Opcode.POP_JUMP_IF_NOT_NONE) ||
    opcode === Opcode.FOR_ITER ||
    opcode === Opcode.SEND
  );
}

export function isBlockPush(opcode: number): boolean {
  return opcode >= Pseudo.SETUP_FINALLY && opcode <= Pseudo.SETUP_WITH;
}

export function isScopeExit(opcode: number): boolean {
  return (
    opcode === Opcode.RETURN_VALUE ||
    opcode === Opcode.RETURN_CONST ||
    opcode === Opcode.RAISE_VARARGS ||
    opcode === Opcode.RERAISE
  );
}

export class FlowGraph {
  readonly entry = new Block();
  private current = this.entry;
  /** The last instruction is RETURN_VALUE and no label follows it. */
  endsWithReturn = false;

  add(opcode: number, argument: number, place: Positioned | null, label: Label | null): Instruction {
    let block = this.current;
    const last = block.instructions[block.instructions.length - 1];
    if (last !== undefined && (isJump(last.opcode) || isScopeExit(last.opcode))) block = this.startBlock();
    const instruction = new Instruction(opcode, argument, place, label);
    block.instructions.push(instruction);
    this.endsWithReturn = opcode === Opcode.RETURN_VALUE;
    if (label !== null) label.isUsed = true;
    return instruction;
  }

  use(label: Label): void {
    this.endsWithReturn = false;
    if (!label.isUsed) return;
    label.block = this.current.instructions.length === 0 ? this.current : this.startBlock();
  }

  /** The wrapper around a generator's body goes in front of what is already there. */
  insertFirst(opcode: number, label: Label): Instruction {
    const instruction = new Instruction(opcode, 0, null, label);
    label.isUsed = true;
    this.entry.instructions.unshift(instruction);
    return instruction;
  }

  private startBlock(): Block {
    const block = new Block();
    this.current.next = block;
    this.current = block;
    return block;
  }
}
