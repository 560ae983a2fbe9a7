// Gives instructions without a place the place they are reached from, so that every exit has a line (PEP 626).
// Follows duplicate_exits_without_lineno and propagate_line_numbers, CPython 3.13 Python/flowgraph.c.

import type { CompileProfile } from '../profiles/profile.ts';
import { Block, isJump, isScopeExit, Pseudo } from './flow-graph.ts';
import { Opcode } from './opcodes.ts';
import { nextNonempty } from './optimize-graph.ts';

export function resolveLines(entry: Block, profile: CompileProfile): void {
  duplicateExits(entry, profile.forwardJumpsAreQuiet);
  propagate(entry);
}

function needsLine(block: Block, countsChecks: boolean): boolean {
  const last = block.last();
  if (last === undefined) return false;
  let counts = isScopeExit(last.opcode);
  for (const instruction of block.instructions) {
    if (instruction.lineno >= 0) return false;
    if (countsChecks && hasEvalBreak(instruction.opcode)) counts = true;
  }
  return counts;
}

/** Instructions where the loop looks for pending work. */
function hasEvalBreak(opcode: number): boolean {
  return (
    opcode === Pseudo.JUMP ||
    opcode === Opcode.CALL ||
    opcode === Opcode.CALL_FUNCTION_EX ||
    opcode === Opcode.RESUME ||
    opcode === Opcode.JUMP_BACKWARD
  );
}

function duplicateExits(entry: Block, countsChecks: boolean): void {
  for (let b: Block | null = entry; b !== null; b = b.next) {
    const last = b.last();
    if (last === undefined || !isJump(last.opcode)) continue;
    const target = nextNonempty(last.target)!;
    if (target.predecessors <= 1 || !needsLine(target, countsChecks)) continue;
    const copy = new Block();
    for (const instruction of target.instructions) copy.instructions.push(instruction.copy());
    copy.instructions[0]!.takePlace(last);
    copy.isLabelled = true;
    copy.depth = target.depth;
    copy.predecessors = 1;
    copy.isCold = target.isCold;
    last.target = copy;
    target.predecessors--;
    copy.next = target.next;
    target.next = copy;
  }
  for (let b: Block | null = entry; b !== null; b = b.next) {
    const next: Block | null = b.next;
    if (next === null || b.instructions.length === 0 || !b.fallsThrough()) continue;
    if (needsLine(next, countsChecks)) next.instructions[0]!.takePlace(b.last()!);
  }
}

function propagate(entry: Block): void {
  for (let b: Block | null = entry; b !== null; b = b.next) {
    const list = b.instructions;
    const last = b.last();
    if (last === undefined) continue;
    let before = list[0]!;
    for (let i = 0; i < list.length; i++) {
      const instruction = list[i]!;
      if (instruction.lineno === -1) {
        if (before.lineno !== -1) instruction.takePlace(before);
      } else {
        before = instruction;
      }
    }
    const next = b.next;
    if (next !== null && next.predecessors === 1 && next.instructions.length > 0 && b.fallsThrough()) {
      if (next.instructions[0]!.lineno === -1) next.instructions[0]!.takePlace(before);
    }
    if (isJump(last.opcode)) {
      const target = last.target!;
      if (target.predecessors === 1 && target.instructions.length > 0 && target.instructions[0]!.lineno === -1) {
        target.instructions[0]!.takePlace(before);
      }
    }
  }
}
