// What a pickler has written: one buffer, in frames from protocol 4 on. Follows _Pickler_Write, _Pickler_OpcodeBoundary and
// _Pickler_CommitFrame of Modules/_pickle.c, CPython 3.10-3.13.
// Invariant: while a frame is open, nine bytes at `frameStart` wait for its header.

import { PickleOp } from './pickle-opcodes.ts';

const FRAME_BYTES_MIN = 4;
/** A frame is closed at the first instruction after it has grown to this, and data of this size stays outside of frames. */
export const FRAME_BYTES_TARGET = 64 * 1024;
const FRAME_HEADER_BYTES = 9;
const NO_FRAME = -1;

export class PickleOutput {
  framing = false;
  /** There is room to write to: not after everything has been handed over. */
  hasRoom = true;
  private bytes = new Uint8Array(256);
  private length = 0;
  private frameStart = NO_FRAME;

  /** `send`: where full frames go; null keeps everything. */
  constructor(private readonly send: ((bytes: Uint8Array) => void) | null) {}

  clear(): void {
    this.length = 0;
    this.frameStart = NO_FRAME;
    this.hasRoom = true;
  }

  op(...bytes: number[]): void {
    this.write(Uint8Array.from(bytes));
  }

  ascii(text: string): void {
    this.write(Uint8Array.from(text, (c) => c.charCodeAt(0)));
  }

  write(data: Uint8Array): void {
    this.hasRoom = true;
    if (this.framing && this.frameStart === NO_FRAME) {
      this.grow(FRAME_HEADER_BYTES);
      this.frameStart = this.length;
      this.length += FRAME_HEADER_BYTES;
    }
    this.grow(data.length);
    this.bytes.set(data, this.length);
    this.length += data.length;
  }

  /** Data with its header; large data goes past the frames, and to a file by itself. */
  writeCounted(header: Uint8Array, data: Uint8Array, sendData: (() => void) | null): void {
    if (data.length < FRAME_BYTES_TARGET) {
      this.write(header);
      this.write(data);
      return;
    }
    const { framing } = this;
    this.commitFrame();
    this.framing = false;
    this.write(header);
    if (this.send === null || sendData === null) this.write(data);
    else {
      this.flush();
      sendData();
    }
    this.framing = framing;
  }

  commitFrame(): void {
    if (!this.framing || this.frameStart === NO_FRAME) return;
    const { bytes, frameStart } = this;
    const frameBytes = this.length - frameStart - FRAME_HEADER_BYTES;
    if (frameBytes >= FRAME_BYTES_MIN) {
      bytes[frameStart] = PickleOp.FRAME;
      bytes.set(littleEndian(frameBytes, 8), frameStart + 1);
    } else {
      bytes.copyWithin(frameStart, frameStart + FRAME_HEADER_BYTES, this.length);
      this.length -= FRAME_HEADER_BYTES;
    }
    this.frameStart = NO_FRAME;
  }

  /** Between two instructions: a frame that is large enough ends here. */
  boundary(): void {
    if (!this.framing || this.frameStart === NO_FRAME) return;
    if (this.length - this.frameStart - FRAME_HEADER_BYTES < FRAME_BYTES_TARGET) return;
    this.commitFrame();
    if (this.send !== null) this.flush();
  }

  /** Hands over what there is. */
  flush(): void {
    const taken = this.take();
    this.send?.(taken);
  }

  /** What there is; nothing is left. */
  take(): Uint8Array {
    this.commitFrame();
    const taken = this.bytes.slice(0, this.length);
    this.clear();
    this.hasRoom = false;
    return taken;
  }

  private grow(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** `value` in `size` bytes, the lowest first. */
export function littleEndian(value: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let rest = value;
  for (let i = 0; i < size; i++) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}
