// A code object as bytes, the way CPython 3.13 has it: two per code unit, with EXTENDED_ARG, superinstructions and room for inline caches.
// For 3.13 these are its own bytes; the machine runs the same instructions in every version, so the others show those too.
// Follows write_location_entry's order, resolve_jump_offsets and write_instr of Python/assemble.c, and the exception table of
// Objects/exception_handling_notes.txt, CPython 3.13.

import { cachesOf } from './code-length.ts';
import { type CodeObject, EXCEPTION_ENTRY_WORDS } from './code-object.ts';
import { lineTable310, locationTable } from './location-table.ts';
import { OPCODE_NUMBERS, SUPERINSTRUCTIONS } from './opcode-numbers.ts';
import { OPCODES, Opcode } from './opcodes.ts';

const BYTES_PER_UNIT = 2;
const EXTENDED_ARG = 71;

export class EncodedCode {
  /** `co_code`. */
  readonly bytes: Uint8Array;
  /** Of each instruction, and at the end of all: where its EXTENDED_ARGs begin, in bytes. */
  readonly starts: Int32Array;
  /** Of each instruction: where its opcode stands, in bytes. */
  readonly offsets: Int32Array;

  constructor(private readonly code: CodeObject) {
    const { widths, values, extensions } = this.layOut();
    const count = widths.length;
    this.starts = new Int32Array(count + 1);
    this.offsets = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      const start = this.starts[i]!;
      const isSecond = widths[i] === 0;
      this.offsets[i] = isSecond ? this.offsets[i - 1]! : start + extensions[i]! * BYTES_PER_UNIT;
      this.starts[i + 1] = start + (widths[i]! + extensions[i]!) * BYTES_PER_UNIT;
    }
    this.bytes = new Uint8Array(this.starts[count]!);
    for (let i = 0; i < count; i++) if (widths[i]! > 0) this.write(i, values[i]!, extensions[i]!);
  }

  /** `co_exceptiontable`. */
  exceptionTable(): Uint8Array {
    const bytes: number[] = [];
    const table = this.code.exceptionTable;
    for (let i = 0; i < table.length; i += EXCEPTION_ENTRY_WORDS) {
      const [start, end, target] = [0, 1, 2].map((k) => this.starts[table[i + k]!]! / BYTES_PER_UNIT) as [number, number, number];
      writeNumber(bytes, start, 0x80);
      writeNumber(bytes, end - start, 0);
      writeNumber(bytes, target, 0);
      writeNumber(bytes, (table[i + 3]! << 1) | table[i + 4]!, 0);
    }
    return Uint8Array.from(bytes);
  }

  /** `co_linetable`, with columns from 3.11 on. */
  lineTable(hasColumns: boolean): Uint8Array {
    return (hasColumns ? locationTable : lineTable310)(this.code, this);
  }

  /** The instruction that the code unit at `offset` belongs to. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private layOut(): { widths: Int32Array; values: Int32Array; extensions: Int32Array } {
    const { code: words, seconds } = this.code;
    const count = words.length;
    const widths = new Int32Array(count);
    const values = new Int32Array(count);
    const extensions = new Int32Array(count);
    for (let i = 0; i < count; i++) widths[i] = 1 + cachesOf(words[i]! & 0xff);
    for (const i of seconds) widths[i] = 0;
    for (let i = 0; i < count; i++) {
      values[i] = this.argument(i, widths[i + 1] === 0);
      if (widths[i]! > 0 && !isJump(words[i]!)) extensions[i] = extensionsFor(values[i]!);
    }
    // Jumps grow until their distances fit.
    const places = new Int32Array(count + 1);
    for (let isStable = false; !isStable; ) {
      isStable = true;
      for (let i = 0; i < count; i++) places[i + 1] = places[i]! + widths[i]! + extensions[i]!;
      for (let i = 0; i < count; i++) {
        if (!isJump(words[i]!)) continue;
        values[i] = Math.abs(places[words[i]! >>> 8]! - places[i + 1]!);
        const needed = extensionsFor(values[i]!);
        if (needed !== extensions[i]) {
          extensions[i] = needed;
          isStable = false;
        }
      }
    }
    return { widths, values, extensions };
  }

  private argument(index: number, isFused: boolean): number {
    const word = this.code.code[index]!;
    const argument = word >>> 8;
    if (isFused) return (argument << 4) | (this.code.code[index + 1]! >>> 8);
    if ((word & 0xff) !== Opcode.COMPARE_OP) return OPCODES[(word & 0xff) as Opcode].argument === 'none' ? 0 : argument;
    return ((argument >> 1) << 5) | ((argument & 1) << 4) | COMPARISON_MASKS[argument >> 1]!;
  }

  private write(index: number, value: number, extensions: number): void {
    const { code: words } = this.code;
    const opcode = words[index]! & 0xff;
    let at = this.starts[index]!;
    for (let k = extensions; k > 0; k--) {
      this.bytes[at++] = EXTENDED_ARG;
      this.bytes[at++] = value >>> (8 * k);
    }
    const isFused = index + 1 < words.length && this.starts[index + 2] === this.starts[index + 1];
    const pair = isFused ? SUPERINSTRUCTIONS.get(`${opcode} ${words[index + 1]! & 0xff}`) : undefined;
    this.bytes[at++] = pair ?? OPCODE_NUMBERS[opcode as Opcode];
    this.bytes[at] = value;
  }
}

/** Which outcomes of comparing two values each comparison accepts: unordered 1, less 2, greater 4, equal 8. */
const COMPARISON_MASKS = [2, 10, 8, 7, 4, 12];

const isJump = (word: number): boolean => OPCODES[(word & 0xff) as Opcode].argument === 'jump';

function extensionsFor(value: number): number {
  return value > 0xffffff ? 3 : value > 0xffff ? 2 : value > 0xff ? 1 : 0;
}

/** Six bits per byte, the highest first; 0x40: more follow. `first` marks the first byte. */
function writeNumber(bytes: number[], value: number, first: number): void {
  let shift = 0;
  while (value >>> (shift + 6) > 0) shift += 6;
  for (let mark = first; shift >= 0; shift -= 6, mark = 0) {
    bytes.push(mark | (shift > 0 ? 0x40 : 0) | ((value >>> shift) & 0x3f));
  }
}

const ENCODED = new WeakMap<CodeObject, EncodedCode>();

/** Made at the first use; one serves every interpreter. */
export function encodedCode(code: CodeObject): EncodedCode {
  let encoded = ENCODED.get(code);
  if (encoded === undefined) {
    encoded = new EncodedCode(code);
    ENCODED.set(code, encoded);
  }
  return encoded;
}
