// Moves exception handlers and what only they reach behind the rest of the code.
// Follows mark_warm, mark_cold and push_cold_blocks_to_end, CPython 3.13 Python/flowgraph.c.

import { Block, Instruction, isJump, Pseudo } from './flow-graph.ts';
import { removeNopsAndJumps } from './optimize-graph.ts';

export function pushColdBlocksToEnd(entry: Block): void {
  if (entry.next === null) return;
  let hasHandler = false;
  for (let b: Block | null = entry; b !== null; b = b.next) {
    b.isVisited = false;
    if (b.isHandler) hasHandler = true;
  }
  if (!hasHandler) return;
  markWarm(entry);
  markCold(entry);
  addExplicitJumps(entry);
  if (moveCold(entry)) removeNopsAndJumps(entry);
}

function markWarm(entry: Block): void {
  const stack: Block[] = [entry];
  entry.isVisited = true;
  while (stack.length > 0) {
    const block = stack.pop()!;
    block.isWarm = true;
    for (const follower of followers(block)) {
      if (follower.isVisited) continue;
      follower.isVisited = true;
      stack.push(follower);
    }
  }
}

function markCold(entry: Block): void {
  const stack: Block[] = [];
  for (let b: Block | null = entry; b !== null; b = b.next) {
    b.isVisited = b.isHandler;
    if (b.isHandler) stack.push(b);
  }
  while (stack.length > 0) {
    const block = stack.pop()!;
    block.isCold = true;
    for (const follower of followers(block)) {
      if (follower.isWarm || follower.isVisited) continue;
      follower.isVisited = true;
      stack.push(follower);
    }
  }
}

function followers(block: Block): Block[] {
  const result: Block[] = [];
  if (block.next !== null && block.fallsThrough()) result.push(block.next);
  const last = block.last();
  if (last !== undefined && isJump(last.opcode)) result.push(last.target!);
  return result;
}

/** A cold block that falls into a warm one gets a jump before it is moved away. */
function addExplicitJumps(entry: Block): void {
  for (let b: Block | null = entry; b !== null; b = b.next) {
    const next: Block | null = b.next;
    if (!b.isCold || next === null || !next.isWarm || !b.fallsThrough()) continue;
    next.isLabelled = true;
    const jump = new Instruction(Pseudo.JUMP_NO_INTERRUPT, 0, null, null);
    jump.target = next;
    const added = new Block();
    added.instructions.push(jump);
    added.isCold = true;
    added.predecessors = 1;
    added.next = next;
    b.next = added;
  }
}

function moveCold(entry: Block): boolean {
  let cold: Block | null = null;
  let coldTail: Block | null = null;
  let b = entry;
  while (b.next !== null) {
    while (b.next !== null && !b.next.isCold) b = b.next;
    if (b.next === null) break;
    const first: Block = b.next;
    let last: Block = first;
    while (last.next?.isCold) last = last.next;
    if (coldTail === null) cold = first;
    else coldTail.next = first;
    coldTail = last;
    b.next = last.next;
    last.next = null;
  }
  b.next = cold;
  return cold !== null;
}
