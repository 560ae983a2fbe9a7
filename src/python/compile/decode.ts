// The bytes of a code object back as instructions: what encode.ts writes, read again. Bytes that are no instructions of CPython 3.13 are
// refused: the machine could not run them.

import { cachesOf } from './code-length.ts';
import { type CodeObject, EXCEPTION_ENTRY_WORDS, POSITION_WORDS } from './code-object.ts';
import { OPCODE_NUMBERS, SUPERINSTRUCTIONS } from './opcode-numbers.ts';
import { OPCODES, Opcode as Op, type Opcode } from './opcodes.ts';

const EXTENDED_ARG = 71;

const BY_NUMBER: ReadonlyMap<number, Opcode> = new Map(
  Object.entries(OPCODE_NUMBERS).map(([opcode, number]) => [number, Number(opcode) as Opcode]),
);
const PAIRS: ReadonlyMap<number, readonly [Opcode, Opcode]> = new Map(
  [...SUPERINSTRUCTIONS].map(([pair, number]) => [number, pair.split(' ').map(Number) as unknown as [Opcode, Opcode]]),
);

export interface DecodedCode {
  readonly code: Int32Array;
  readonly seconds: readonly number[];
  /** The code unit that each instruction begins at; at the end, how many there are. */
  readonly units: readonly number[];
}

/** Null: these are no instructions. */
export function decodeCode(bytes: Uint8Array): DecodedCode | null {
  const words: { opcode: Opcode; argument: number; end: number }[] = [];
  const seconds: number[] = [];
  const units: number[] = [];
  const count = bytes.length >> 1;
  let start = 0;
  let argument = 0;
  for (let unit = 0; unit < count; unit++) {
    const number = bytes[2 * unit]!;
    argument = (argument << 8) | bytes[2 * unit + 1]!;
    if (number === EXTENDED_ARG) continue;
    const pair = PAIRS.get(number);
    const opcode = pair?.[0] ?? BY_NUMBER.get(number);
    if (opcode === undefined) return null;
    if (pair === undefined) {
      unit += cachesOf(opcode);
      words.push({ opcode, argument, end: unit + 1 });
      units.push(start);
    } else {
      words.push(
        { opcode, argument: argument >> 4, end: unit + 1 },
        { opcode: pair[1], argument: argument & 0xf, end: unit + 1 },
      );
      seconds.push(words.length - 1);
      units.push(start, unit + 1);
    }
    start = unit + 1;
    argument = 0;
  }
  units.push(start);
  const index = new Map<number, number>();
  units.forEach((unit, i) => {
    if (!index.has(unit) || i === words.length) index.set(unit, i);
  });
  const code = new Int32Array(words.length);
  for (const [i, word] of words.entries()) {
    const value = operand(word, index);
    if (value === null) return null;
    code[i] = word.opcode | (value << 8);
  }
  return { code, seconds, units };
}

function operand(word: { opcode: Opcode; argument: number; end: number }, index: ReadonlyMap<number, number>): number | null {
  const { opcode, argument, end } = word;
  if (OPCODES[opcode].argument === 'jump') {
    const isBackward = opcode === Op.JUMP_BACKWARD || opcode === Op.JUMP_BACKWARD_NO_INTERRUPT;
    return index.get(isBackward ? end - argument : end + argument) ?? null;
  }
  // What encode.ts adds for the specialised forms is left out again.
  return opcode === Op.COMPARE_OP ? ((argument >> 5) << 1) | ((argument >> 4) & 1) : argument;
}

/** `co_exceptiontable` back as entries between instructions. */
export function decodeExceptionTable(bytes: Uint8Array, units: readonly number[]): Int32Array {
  const index = new Map(units.map((unit, i) => [unit, i]));
  const entries: number[] = [];
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let more = true; more && at < bytes.length; ) {
      const byte = bytes[at++]!;
      value = (value << 6) | (byte & 0x3f);
      more = (byte & 0x40) !== 0;
    }
    return value;
  };
  while (at < bytes.length) {
    const [start, length, target, depth] = [number(), number(), number(), number()] as [number, number, number, number];
    const places = [start, start + length, target].map((unit) => index.get(unit));
    if (places.some((place) => place === undefined)) continue;
    entries.push(...(places as number[]), depth >> 1, depth & 1);
  }
  return Int32Array.from(entries.slice(0, entries.length - (entries.length % EXCEPTION_ENTRY_WORDS)));
}

/** Locations of code units as those of instructions. */
export function positionsOf(locations: readonly (readonly number[])[], units: readonly number[], count: number): Int32Array {
  const positions = new Int32Array(count * POSITION_WORDS).fill(-1);
  for (let i = 0; i < count; i++) {
    const isSecond = units[i] === units[i + 1] && i > 0;
    // EXTENDED_ARGs stand in front, at the same place; the second of a pair is where the first is.
    const location = isSecond ? null : locations[units[i]!];
    for (let k = 0; k < POSITION_WORDS; k++)
      positions[i * POSITION_WORDS + k] = isSecond ? positions[(i - 1) * POSITION_WORDS + k]! : (location?.[k] ?? -1);
  }
  return positions;
}

/** The code unit that each instruction of a code object begins at, and how many there are. */
export function unitsOf(code: CodeObject, starts: Int32Array): number[] {
  return Array.from({ length: code.code.length + 1 }, (_, i) => starts[i]! >> 1);
}
