// Reads the numbers that the data files hold as text: base-64 digits of five bits, low first, the sixth bit says "more".
// The writer is scripts/unicode/build.py.

export class PackedNumbers {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  next(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 32) {
      const digit = digitOf(this.text.charCodeAt(this.at++));
      value += (digit & 31) * scale;
      if (digit < 32) return value;
    }
  }

  /** A number that may be negative: its sign is the lowest bit. */
  nextSigned(): number {
    const value = this.next();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}

function digitOf(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 ? 62 : 63;
}
