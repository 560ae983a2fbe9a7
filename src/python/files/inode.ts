// What lies in the file system: files with bytes, directories with entries, symbolic links, and the devices null and zero; and pipes.
// Follows inode(7) of Linux in what os.stat() shows. Bytes live in the host; the heap is told of every change of their number.

import { Pipe } from './pipe.ts';

export type InodeKind = 'file' | 'directory' | 'link' | 'null' | 'zero' | 'pipe';

const FORMAT: Readonly<Record<InodeKind, number>> = {
  file: 0o100000,
  directory: 0o040000,
  link: 0o120000,
  null: 0o020000,
  zero: 0o020000,
  pipe: 0o010000,
};

export class Inode {
  /** Permission bits. */
  permissions: number;
  linkCount = 1;
  /** Nanoseconds since the epoch. */
  accessed: bigint;
  modified: bigint;
  changed: bigint;
  /** Of a directory: names in the order they were made. */
  readonly entries: Map<string, Inode> | null;
  /** The directory that this one lies in; itself for the root. */
  parent: Inode | null = null;
  /** Of a symbolic link. */
  readonly target: string;
  readonly pipe: Pipe | null;
  private store = new Uint8Array(0);
  private length = 0;

  constructor(
    readonly kind: InodeKind,
    readonly number: number,
    now: bigint,
    options: { permissions?: number; target?: string } = {},
  ) {
    this.permissions = options.permissions ?? (kind === 'directory' ? 0o755 : kind === 'link' ? 0o777 : 0o644);
    this.target = options.target ?? '';
    this.entries = kind === 'directory' ? new Map() : null;
    this.pipe = kind === 'pipe' ? new Pipe() : null;
    this.accessed = this.modified = this.changed = now;
    if (kind === 'directory') this.linkCount = 2;
  }

  get mode(): number {
    return FORMAT[this.kind] | this.permissions;
  }

  get size(): number {
    if (this.kind === 'directory') return 4096;
    return this.kind === 'link' ? this.target.length : this.length;
  }

  /** A view, valid until the next change. */
  get bytes(): Uint8Array {
    return this.store.subarray(0, this.length);
  }

  /** Gives the file a new length; what is added is zero. */
  resize(length: number): void {
    if (length > this.store.length) {
      const grown = new Uint8Array(Math.max(length, this.store.length * 2));
      grown.set(this.bytes);
      this.store = grown;
    } else if (length > this.length) this.store.fill(0, this.length, length);
    this.length = length;
  }

  write(at: number, bytes: Uint8Array): void {
    if (at + bytes.length > this.length) this.resize(at + bytes.length);
    this.store.set(bytes, at);
  }
}
