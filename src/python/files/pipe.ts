// The bytes between the two ends of a pipe: what was written and has not been read. Follows pipe(7), without a bound on how many.

export class Pipe {
  /** Open descriptions of each end, in whichever process. */
  readers = 0;
  writers = 0;
  private readonly chunks: Uint8Array[] = [];

  get isEmpty(): boolean {
    return this.chunks.length === 0;
  }

  get byteCount(): number {
    return this.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  }

  put(bytes: Uint8Array): void {
    if (bytes.length > 0) this.chunks.push(bytes.slice());
  }

  /** At most `size` bytes, taken out. */
  take(size: number): Uint8Array {
    const parts: Uint8Array[] = [];
    let left = size;
    while (left > 0) {
      const chunk = this.chunks.shift();
      if (chunk === undefined) break;
      if (chunk.length > left) this.chunks.unshift(chunk.subarray(left));
      parts.push(chunk.subarray(0, left));
      left -= Math.min(left, chunk.length);
    }
    const taken = new Uint8Array(size - left);
    let at = 0;
    for (const part of parts) {
      taken.set(part, at);
      at += part.length;
    }
    return taken;
  }
}
