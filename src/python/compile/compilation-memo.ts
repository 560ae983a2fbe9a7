// What compiling a text gave, kept for the next time: an autograder runs one program on many inputs, a session assigns the same
// value again, a program evaluates one expression in a loop. Compiling is a pure function of the key, and its result a host value
// that nobody can change, so sharing it between interpreters is not noticed.
// Only successes are kept. Invariant: the texts together have at most `charactersMax`; the least recently used go first.

import type { SyntaxWarningRecord } from '../syntax/syntax-failure.ts';
import type { Compiled } from './compile.ts';
import type { Reading } from './reading-steps.ts';

export interface MemoEntry {
  readonly parserWarnings: readonly SyntaxWarningRecord[];
  readonly compiled: Compiled;
  readonly reading: Reading;
}

/** Everything that the result depends on besides the text. */
export interface MemoContext {
  readonly version: string;
  readonly filename: string;
  readonly mode: string;
  readonly flags: number;
  readonly optimize: number;
  readonly intDigitsMax: number;
  /** Running frames, where the release counts them against the depth of syntax; 0 elsewhere. */
  readonly frames: number;
}

/** Code takes about fifty times its text on the host: 25 MiB. */
const CHARACTERS_MAX = 512 * 1024;
/** A longer text would push out too many others. */
const TEXT_CHARACTERS_MAX = 64 * 1024;

/** The key of a text, or null when its compilation does more than compile: `\N{…}` loads the names of characters. */
export function memoKey(source: string, context: MemoContext): string | null {
  if (source.length > TEXT_CHARACTERS_MAX || source.includes('\\N{')) return null;
  const { version, filename, mode, flags, optimize, intDigitsMax, frames } = context;
  return `${version} ${mode} ${flags} ${optimize} ${intDigitsMax} ${frames} ${filename}\0${source}`;
}

export class CompilationMemo {
  private readonly entries = new Map<string, MemoEntry>();
  private characters = 0;

  constructor(private readonly charactersMax = CHARACTERS_MAX) {}

  find(key: string): MemoEntry | null {
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  keep(key: string, entry: MemoEntry): void {
    if (this.entries.has(key)) return;
    this.entries.set(key, entry);
    this.characters += key.length;
    for (const oldest of this.entries.keys()) {
      if (this.characters <= this.charactersMax) return;
      this.entries.delete(oldest);
      this.characters -= oldest.length;
    }
  }
}
