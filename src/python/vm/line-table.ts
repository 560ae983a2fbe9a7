// Which instructions of a code object begin a line, for the tracing of 3.12 and later, and which have an event of their own.
// Follows initialize_lines of Python/instrumentation.c, CPython 3.12 and 3.13: an instruction does where the line changes from the one
// before it in the code, and every target of a jump or of the exception table does.

import { type CodeObject, EXCEPTION_ENTRY_WORDS } from '../compile/code-object.ts';
import { OPCODES, Opcode } from '../compile/opcodes.ts';

export class LineTable {
  /** The first instruction that is traced: RESUME at the start. */
  readonly entry: number;
  /** 1 where an instruction begins a line. */
  readonly startsLine: Uint8Array;
  /** 1 where an instruction is seen: RESUME, the second of two that CPython joins, and what ends a loop are not. */
  readonly isSeen: Uint8Array;

  constructor(private readonly code: CodeObject) {
    const { code: words } = code;
    let entry = 0;
    while (entry < words.length && opcodeOf(words, entry) !== Opcode.RESUME) entry++;
    this.entry = entry < words.length ? entry : 0;
    this.startsLine = new Uint8Array(words.length);
    this.markChanges();
    this.markTargets();
    this.isSeen = new Uint8Array(words.length);
    for (let i = this.entry; i < words.length; i++) {
      const isLoopEnd = opcodeOf(words, i) === Opcode.END_FOR || (i > 0 && opcodeOf(words, i - 1) === Opcode.END_FOR);
      if (!isLoopEnd && opcodeOf(words, i) !== Opcode.RESUME) this.isSeen[i] = 1;
    }
    for (const i of code.seconds) this.isSeen[i] = 0;
  }

  /** The line of an instruction; -1: it has none, or there is no such instruction. */
  lineOf(index: number): number {
    return index < 0 ? -1 : this.code.lineOf(index);
  }

  isResume(index: number): boolean {
    return index >= 0 && opcodeOf(this.code.code, index) === Opcode.RESUME;
  }

  private markChanges(): void {
    const { code: words } = this.code;
    let line = -1;
    for (let i = this.entry; i < words.length; i++) {
      if (NEVER_FIRST.has(opcodeOf(words, i))) continue;
      const own = this.code.lineOf(i);
      if (own >= 0 && own !== line) this.startsLine[i] = 1;
      line = own;
    }
  }

  private markTargets(): void {
    const { code: words, exceptionTable } = this.code;
    for (let i = this.entry; i < words.length; i++) {
      const word = words[i] as number;
      if (OPCODES[(word & 0xff) as Opcode].argument === 'jump') this.markTarget(word >>> 8);
    }
    for (let i = 0; i < exceptionTable.length; i += EXCEPTION_ENTRY_WORDS) this.markTarget(exceptionTable[i + 2] as number);
  }

  private markTarget(index: number): void {
    if (this.code.lineOf(index) >= 0 && !NEVER_FIRST.has(opcodeOf(this.code.code, index))) this.startsLine[index] = 1;
  }
}

/** END_FOR and END_SEND are jumped over by what leads to them. */
const NEVER_FIRST: ReadonlySet<number> = new Set([Opcode.RESUME, Opcode.END_FOR, Opcode.END_SEND, Opcode.END_ASYNC_FOR]);

const opcodeOf = (words: Int32Array, index: number): number => (words[index] as number) & 0xff;

const TABLES = new WeakMap<CodeObject, LineTable>();

/** Made at the first use; one serves every interpreter. */
export function lineTable(code: CodeObject): LineTable {
  let table = TABLES.get(code);
  if (table === undefined) {
    table = new LineTable(code);
    TABLES.set(code, table);
  }
  return table;
}
