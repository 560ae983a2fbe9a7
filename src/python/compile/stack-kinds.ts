// What lies on the evaluation stack before each instruction, as far as a jump of a tracer must know.
// Follows mark_stacks, marklines and compatible_stack of Objects/frameobject.c, CPython 3.13: a stack is a string, a digit for each entry
// from the bottom up; null where no path leads to the instruction.

import { CodeFlag, type CodeObject, EXCEPTION_ENTRY_WORDS } from './code-object.ts';
import { OPCODES, Opcode } from './opcodes.ts';

/** Digits are CPython's, as they decide which of two stacks is the higher. */
export const StackKind = { Iterator: '1', Except: '2', Object: '3', Null: '4', Lasti: '5' } as const;

export type StackPicture = string | null;

/** The stack before each instruction. */
export function stacksOf(code: CodeObject): readonly StackPicture[] {
  const { code: words, exceptionTable } = code;
  const stacks: StackPicture[] = new Array(words.length).fill(null);
  const isResumable = (code.flags & (CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR)) !== 0;
  stacks[0] = isResumable ? StackKind.Object : '';
  for (let isChanging = true; isChanging; ) {
    isChanging = false;
    const put = (index: number, stack: string, from: number): void => {
      if (index >= stacks.length || stacks[index] !== null) return;
      stacks[index] = stack;
      if (index < from) isChanging = true;
    };
    for (let i = 0; i < words.length; i++) {
      const stack = stacks[i] as StackPicture;
      if (stack === null) continue;
      const word = words[i] as number;
      for (const [index, after] of successors(word & 0xff, word >>> 8, i, stack)) put(index, after, i);
    }
    for (let k = 0; k < exceptionTable.length; k += EXCEPTION_ENTRY_WORDS) {
      const [start, , target, depth, hasLasti] = exceptionTable.subarray(k, k + EXCEPTION_ENTRY_WORDS) as unknown as number[];
      const stack = stacks[start as number];
      if (stack == null || stacks[target as number] !== null) continue;
      stacks[target as number] = stack.slice(0, depth) + (hasLasti === 1 ? StackKind.Lasti : '') + StackKind.Except;
      isChanging = true;
    }
  }
  return stacks;
}

type Successor = readonly [index: number, stack: string];

function successors(opcode: Opcode, argument: number, i: number, stack: string): readonly Successor[] {
  const { Iterator, Except, Object, Null } = StackKind;
  const next = i + 1;
  const pop = (count: number): string => stack.slice(0, stack.length - count);
  switch (opcode) {
    case Opcode.POP_JUMP_IF_FALSE:
    case Opcode.POP_JUMP_IF_TRUE:
    case Opcode.POP_JUMP_IF_NONE:
    case Opcode.POP_JUMP_IF_NOT_NONE:
      return [
        [argument, pop(1)],
        [next, pop(1)],
      ];
    case Opcode.SEND:
      return [
        [argument, stack],
        [next, stack],
      ];
    case Opcode.JUMP_FORWARD:
    case Opcode.JUMP_BACKWARD:
    case Opcode.JUMP_BACKWARD_NO_INTERRUPT:
      return [[argument, stack]];
    case Opcode.GET_ITER:
    case Opcode.GET_AITER:
      return [[next, pop(1) + Iterator]];
    case Opcode.FOR_ITER:
      return [
        [argument, stack + Object],
        [next, stack + Object],
      ];
    case Opcode.PUSH_EXC_INFO:
      return [[next, stack + Except]];
    case Opcode.RETURN_VALUE:
    case Opcode.RETURN_CONST:
    case Opcode.RAISE_VARARGS:
    case Opcode.RERAISE:
      return [];
    case Opcode.PUSH_NULL:
      return [[next, stack + Null]];
    case Opcode.LOAD_GLOBAL:
      return [[next, stack + Object + ((argument & 1) === 1 ? Null : '')]];
    case Opcode.LOAD_ATTR:
      return [[next, (argument & 1) === 1 ? pop(1) + Object + Null : stack]];
    case Opcode.COPY:
      return [[next, stack + stack[stack.length - argument]]];
    case Opcode.SWAP: {
      const at = stack.length - argument;
      return [[next, `${stack.slice(0, at)}${stack.at(-1)}${stack.slice(at + 1, -1)}${stack[at]}`]];
    }
    default: {
      const { effect } = OPCODES[opcode];
      const delta = typeof effect === 'number' ? effect : effect(argument);
      return [[next, delta < 0 ? pop(-delta) : stack + Object.repeat(delta)]];
    }
  }
}

/** The line that begins at each instruction; -1: none does. */
export function lineStarts(code: CodeObject): Int32Array {
  const starts = new Int32Array(code.code.length).fill(-1);
  let last = -1;
  for (let i = 0; i < starts.length; i++) {
    const line = code.lineOf(i);
    if (line < 0 || line === last) continue;
    starts[i] = line;
    last = line;
  }
  return starts;
}

/** Can a frame whose stack is `from` go on where `to` is expected, once the entries above are gone? */
export function isCompatible(from: StackPicture, to: StackPicture): boolean {
  if (from === null || to === null || from.length < to.length) return false;
  for (let i = 0; i < to.length; i++) {
    if (to[i] === StackKind.Null) continue;
    if (to[i] === StackKind.Object ? from[i] === StackKind.Null : from[i] !== to[i]) return false;
  }
  return true;
}

/** Is `a` higher than `b`, which may be null? */
export function isHigher(a: string, b: StackPicture): boolean {
  if (b === null || a.length !== b.length) return b === null || a.length > b.length;
  return a > b;
}
