// What the program has written, by stream, within the bound on output. UTF-8 bytes are counted, as the caller will see them.

import { LimitExceeded } from '../limits.ts';
import { utf8Length } from '../syntax/utf8-text.ts';

export class Output {
  private stdoutParts: string[] = [];
  private stderrParts: string[] = [];
  private bytes = 0;
  private isClosed = false;
  constructor(private bytesMax: number) {}

  start(bytesMax: number): void {
    this.bytesMax = bytesMax;
    this.bytes = 0;
    this.stdoutParts = [];
    this.stderrParts = [];
  }

  /** From now on nothing is written. */
  close(): void {
    this.isClosed = true;
  }

  /** Writes what still fits, then throws. */
  write(stream: 'stdout' | 'stderr', text: string): void {
    if (this.isClosed) return;
    const parts = stream === 'stdout' ? this.stdoutParts : this.stderrParts;
    const size = utf8Length(text);
    if (this.bytes + size > this.bytesMax) {
      parts.push(cut(text, this.bytesMax - this.bytes));
      this.bytes = this.bytesMax;
      throw new LimitExceeded('outputBytes', this.bytesMax);
    }
    this.bytes += size;
    parts.push(text);
  }

  /** Takes back the last `bytes` bytes of stdout, as far as they are of this operation. */
  drop(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      const last = this.stdoutParts.pop();
      if (last === undefined) return;
      const size = utf8Length(last);
      if (size > left) this.stdoutParts.push(cut(last, size - left));
      left -= size;
    }
  }

  /** Writes to stdout before the last `heldBytes` bytes of it: the program holds these back still. */
  writeBeforeHeld(text: string, heldBytes: number): void {
    let from = this.stdoutParts.length;
    for (let held = 0; from > 0 && held < heldBytes; ) held += utf8Length(this.stdoutParts[--from] as string);
    const held = this.stdoutParts.splice(from);
    try {
      this.write('stdout', text);
    } finally {
      this.stdoutParts.push(...held);
    }
  }

  get stdout(): string {
    return this.stdoutParts.join('');
  }

  get stderr(): string {
    return this.stderrParts.join('');
  }
}

function cut(text: string, bytes: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += utf8Length(character);
    if (used > bytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}
