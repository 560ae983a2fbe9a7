// The optimizer over a flow graph, pass by pass in CPython's order: what it removes shows in co_consts, line events and stack sizes.
// Follows _PyCfg_OptimizeCodeUnit and its passes, CPython 3.13 Python/flowgraph.c. Superinstructions are left out.
// Removed instructions first become NOPs; a NOP stays where it alone carries a line.

import type { CompileProfile } from '../profiles/profile.ts';
import { checkLocals } from './check-locals.ts';
import { fuseInstructions } from './code-length.ts';
import { pushColdBlocksToEnd } from './cold-blocks.ts';
import type { UnitConstants } from './constant-pool.ts';
import {
  type Block,
  type FlowGraph,
  type Instruction,
  isBlockPush,
  isJump,
  isScopeExit,
  isUnconditionalJump,
  Pseudo,
} from './flow-graph.ts';
import { Opcode } from './opcodes.ts';
import { optimizeBlock, optimizeConstants } from './optimize-block.ts';
import { resolveLines } from './resolve-lines.ts';

/** Instructions of the largest exit block that is copied in place of a jump to it. */
const COPY_SIZE_MAX = 4;

export interface GraphOptions {
  readonly profile: CompileProfile;
  readonly constants: UnitConstants;
  readonly localCount: number;
  readonly parameterCount: number;
}

export function optimizeGraph(graph: FlowGraph, options: GraphOptions): void {
  const entry = graph.entry;
  resolveTargets(entry);
  joinUnlabelled(entry);
  assignHandlers(entry);
  inlineSmallExits(entry);
  removeUnreachable(entry);
  resolveLines(entry, options.profile);
  for (let b: Block | null = entry; b !== null; b = b.next) optimizeConstants(b, options.constants, options.profile);
  for (let b: Block | null = entry; b !== null; b = b.next) optimizeBlock(b, options.constants, options.profile);
  removeNopsAndPairs(entry, options.profile.dropsUnusedConstants);
  if (options.profile.inlinesExitsTwice) inlineSmallExits(entry);
  removeUnreachable(entry);
  removeNopsAndJumps(entry);
  if (options.profile.dropsUnusedConstants) dropUnusedConstants(entry, options.constants);
  else trimUnusedConstants(entry, options.constants);
  if (options.localCount > 0) checkLocals(entry, options.localCount, options.parameterCount);
  if (options.profile.codeWidths === 'fused') fuseInstructions(entry);
  pushColdBlocksToEnd(entry);
  resolveLines(entry, options.profile);
}

function resolveTargets(entry: Block): void {
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (const instruction of b.instructions) {
      if (instruction.label === null) continue;
      const target = instruction.label.block!;
      instruction.target = target;
      target.isLabelled = true;
      if (isBlockPush(instruction.opcode)) target.isHandler = true;
    }
  }
}

/** A loop head that nothing jumps to after all starts no block. */
function joinUnlabelled(entry: Block): void {
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (let next: Block | null = b.next; next !== null && !next.isLabelled && endsOpen(b); next = b.next) {
      for (const instruction of next.instructions) b.instructions.push(instruction);
      b.next = next.next;
    }
  }
}

function endsOpen(block: Block): boolean {
  const last = block.last();
  return last === undefined || !(isJump(last.opcode) || isScopeExit(last.opcode));
}

/** Gives each instruction the handler in force, and turns POP_BLOCK into NOP. */
function assignHandlers(entry: Block): void {
  const todo: Block[] = [entry];
  entry.handlers = [];
  entry.isVisited = true;
  while (todo.length > 0) {
    const block = todo.pop()!;
    let handlers = block.handlers!;
    block.handlers = null;
    let handler = handlers.length > 0 ? handlers[handlers.length - 1]! : null;
    let yieldDepth = -1;
    const visit = (target: Block, inForce: Block[]): void => {
      if (target.isVisited) return;
      target.isVisited = true;
      target.handlers = inForce;
      todo.push(target);
    };
    const instructions = block.instructions;
    for (let i = 0; i < instructions.length; i++) {
      const instruction = instructions[i]!;
      const opcode = instruction.opcode;
      if (isBlockPush(opcode)) {
        const target = instruction.target!;
        if (!target.isVisited) visit(target, handlers.slice());
        if (opcode !== Pseudo.SETUP_FINALLY) target.keepsLasti = true;
        handlers = [...handlers, target];
        handler = target;
      } else if (opcode === Pseudo.POP_BLOCK) {
        handlers = handlers.slice(0, -1);
        handler = handlers.length > 0 ? handlers[handlers.length - 1]! : null;
        instruction.erase();
      } else {
        instruction.handler = handler;
        if (isJump(opcode)) visit(instruction.target!, handlers.slice());
        else if (opcode === Opcode.YIELD_VALUE) yieldDepth = handlers.length;
        else if (opcode === Opcode.RESUME && instruction.argument !== 0) {
          if (yieldDepth === 1) instruction.argument |= 4;
          yieldDepth = -1;
        }
      }
    }
    if (block.next !== null && block.fallsThrough()) visit(block.next, handlers);
  }
}

function inlineSmallExits(entry: Block): void {
  let changed: boolean;
  do {
    changed = false;
    for (let b: Block | null = entry; b !== null; b = b.next) if (inlineExit(b)) changed = true;
  } while (changed);
}

/** Replaces a jump to a small exit, or to a block without lines that does not fall through, by a copy of it. */
function inlineExit(block: Block): boolean {
  const last = block.last();
  if (last === undefined || !isUnconditionalJump(last.opcode)) return false;
  const target = last.target!;
  const targetLast = target.last();
  if (targetLast === undefined) return false;
  const isSmallExit = isScopeExit(targetLast.opcode) && target.instructions.length <= COPY_SIZE_MAX;
  const isLineless = !isSmallExit && !target.fallsThrough() && hasNoLine(target);
  const isBoth = isSmallExit && hasNoLine(target);
  if (!isSmallExit && !isLineless) return false;
  const removed = last.opcode;
  last.erase();
  last.target = null;
  last.label = null;
  for (const instruction of target.instructions) block.instructions.push(instruction.copy());
  if (isLineless || isBoth) {
    const end = block.last()!;
    // Keep the place where pending work may run.
    if (isUnconditionalJump(end.opcode) && removed === Pseudo.JUMP) end.opcode = Pseudo.JUMP;
  }
  target.predecessors--;
  return true;
}

function hasNoLine(block: Block): boolean {
  for (const instruction of block.instructions) if (instruction.lineno >= 0) return false;
  return true;
}

function removeUnreachable(entry: Block): void {
  for (let b: Block | null = entry; b !== null; b = b.next) {
    b.isVisited = false;
    b.predecessors = 0;
  }
  const stack: Block[] = [entry];
  entry.predecessors = 1;
  entry.isVisited = true;
  while (stack.length > 0) {
    const block = stack.pop()!;
    const next = block.next;
    if (next !== null && block.fallsThrough()) {
      if (!next.isVisited) {
        stack.push(next);
        next.isVisited = true;
      }
      next.predecessors++;
    }
    for (const instruction of block.instructions) {
      const target = instruction.target;
      if (target === null) continue;
      if (!target.isVisited) {
        stack.push(target);
        target.isVisited = true;
      }
      target.predecessors++;
    }
  }
  for (let b: Block | null = entry; b !== null; b = b.next) {
    if (b.predecessors !== 0) continue;
    b.instructions.length = 0;
    b.isHandler = false;
  }
}

export function nextNonempty(block: Block | null): Block | null {
  let b = block;
  while (b !== null && b.instructions.length === 0) b = b.next;
  return b;
}

function removeNops(block: Block): number {
  const instructions = block.instructions;
  const length = instructions.length;
  let kept = 0;
  let lineBefore = -1;
  for (let i = 0; i < length; i++) {
    const instruction = instructions[i]!;
    const line = instruction.lineno;
    if (instruction.opcode === Opcode.NOP && isRedundantNop(block, i, line, lineBefore)) continue;
    if (kept !== i) instructions[kept] = instruction;
    kept++;
    lineBefore = line;
  }
  instructions.length = kept;
  return length - kept;
}

function isRedundantNop(block: Block, index: number, line: number, lineBefore: number): boolean {
  if (line < 0 || line === lineBefore) return true;
  if (index < block.instructions.length - 1) {
    const next = block.instructions[index + 1]!;
    if (next.lineno === line) return true;
    if (next.lineno < 0) {
      next.takePlace(block.instructions[index]!);
      return true;
    }
    return false;
  }
  const next = nextNonempty(block.next);
  if (next === null) return false;
  let nextLine = -1;
  for (const instruction of next.instructions) {
    if (instruction.opcode === Opcode.NOP && instruction.lineno < 0) continue;
    nextLine = instruction.lineno;
    break;
  }
  return line === nextLine;
}

/** A value that is loaded only to be dropped is not loaded; `removesPairs`: the release does so. */
function removeNopsAndPairs(entry: Block, removesPairs: boolean): void {
  let done: boolean;
  do {
    done = true;
    let before: Instruction | null = null;
    for (let b: Block | null = entry; b !== null; b = b.next) {
      removeNops(b);
      if (b.isLabelled) before = null;
      for (const instruction of b.instructions) {
        if (
          instruction.opcode === Opcode.POP_TOP &&
          before !== null &&
          (removesPairs || instruction.argument === 1) &&
          (before.opcode === Opcode.LOAD_CONST || (before.opcode === Opcode.COPY && before.argument === 1))
        ) {
          before.erase();
          instruction.erase();
          done = false;
        }
        before = instruction;
      }
      if ((before !== null && isJump(before.opcode)) || !b.fallsThrough()) before = null;
    }
  } while (!done);
}

export function removeNopsAndJumps(entry: Block): void {
  let changes: number;
  do {
    changes = 0;
    for (let b: Block | null = entry; b !== null; b = b.next) changes += removeNops(b);
    for (let b: Block | null = entry; b !== null; b = b.next) {
      const last = b.last();
      if (last === undefined || !isUnconditionalJump(last.opcode)) continue;
      if (nextNonempty(last.target) !== nextNonempty(b.next)) continue;
      last.erase();
      last.target = null;
      last.label = null;
      changes++;
    }
  } while (changes > 0);
}

/** 3.10 and 3.11 cut off only what follows the last constant in use. */
function trimUnusedConstants(entry: Block, constants: UnitConstants): void {
  let last = Math.max(0, constants.pinned);
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (const instruction of b.instructions) {
      if (instruction.opcode === Opcode.LOAD_CONST || instruction.opcode === Opcode.RETURN_CONST) {
        last = Math.max(last, instruction.argument);
      } else if (instruction.opcode === Opcode.MAKE_FUNCTION) {
        last = Math.max(last, instruction.argument - 1);
      }
    }
  }
  if (last + 1 < constants.list.length) constants.list.length = last + 1;
}

/** The first constant stays: it may be the docstring. */
function dropUnusedConstants(entry: Block, constants: UnitConstants): void {
  const count = constants.list.length;
  if (count === 0) return;
  const used = new Uint8Array(count);
  used[0] = 1;
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (const instruction of b.instructions) {
      if (instruction.opcode === Opcode.LOAD_CONST || instruction.opcode === Opcode.RETURN_CONST) used[instruction.argument] = 1;
    }
  }
  const places = new Int32Array(count);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    if (used[i] === 0) continue;
    constants.list[kept] = constants.list[i]!;
    places[i] = kept++;
  }
  if (kept === count) return;
  constants.list.length = kept;
  for (let b: Block | null = entry; b !== null; b = b.next) {
    for (const instruction of b.instructions) {
      if (instruction.opcode === Opcode.LOAD_CONST || instruction.opcode === Opcode.RETURN_CONST) {
        instruction.argument = places[instruction.argument]!;
      }
    }
  }
}
