// Pairs of instructions that the loop runs at once: the first word of a pair is replaced, the second stays, for jumps that lead to it.
// Stands for the superinstructions of Python/bytecodes.c, CPython 3.13. Only pairs that can neither raise nor run Python code.

import { Opcode } from '../compile/opcodes.ts';

/** Numbers behind those of Opcode. Operands: first | second << 12. */
export const enum FusedOpcode {
  LOAD_FAST_LOAD_FAST = 121,
  LOAD_FAST_LOAD_CONST = 122,
  /** Stands before every instruction while something traces: vm/tracing.ts. The argument is the real instruction's. */
  TRAP = 123,
}

const OPERAND_MAX = 0xfff;

/** The words of code with pairs fused, made once for each. */
const FUSED = new WeakMap<Int32Array, Int32Array>();

/** The words that the loop runs, pairs fused: a copy of one's own, into which traps may be put. */
export function fuseWords(words: Int32Array): Int32Array {
  return fusedOf(words).slice();
}

/** A trap in place of every instruction; what runs is changed in place, for loops that have it at hand. */
export function setTraps(running: Int32Array, words: Int32Array): void {
  for (let i = 0; i < words.length; i++) setTrap(running, words, i);
}

export function setTrap(running: Int32Array, words: Int32Array, index: number): void {
  running[index] = FusedOpcode.TRAP | ((words[index] as number) & ~0xff);
}

/** `checksLocals`: no local can be trusted to be bound. */
export function clearTraps(running: Int32Array, words: Int32Array, checksLocals: boolean): void {
  running.set(checksLocals ? words.map(checkedWord) : fusedOf(words));
}

/** An instruction that looks whether its local is bound, in place of one that does not. */
export function checkedWord(word: number): number {
  return (word & 0xff) === Opcode.LOAD_FAST ? (word & ~0xff) | Opcode.LOAD_FAST_CHECK : word;
}

/** Never written to, so one serves every interpreter. */
function fusedOf(words: Int32Array): Int32Array {
  const known = FUSED.get(words);
  if (known !== undefined) return known;
  const fused = makeFused(words);
  FUSED.set(words, fused);
  return fused;
}

function makeFused(words: Int32Array): Int32Array {
  const fused = words.slice();
  for (let i = 0; i + 1 < words.length; i++) {
    const first = words[i] as number;
    const second = words[i + 1] as number;
    if ((first & 0xff) !== Opcode.LOAD_FAST || first >>> 8 > OPERAND_MAX || second >>> 8 > OPERAND_MAX) continue;
    const operands = (first >>> 8) | ((second >>> 8) << 12);
    if ((second & 0xff) === Opcode.LOAD_FAST) fused[i++] = FusedOpcode.LOAD_FAST_LOAD_FAST | (operands << 8);
    else if ((second & 0xff) === Opcode.LOAD_CONST) fused[i++] = FusedOpcode.LOAD_FAST_LOAD_CONST | (operands << 8);
  }
  return fused;
}
