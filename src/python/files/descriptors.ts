// File descriptors of one process: small numbers for open descriptions, which have a position and are shared by duplicates and by
// processes that were started.
// Follows open(2), lseek(2) and dup(2). 0, 1 and 2 are the standard streams, which are no files: what is read and written there goes to the process.

import { Errno, FileError } from './file-error.ts';
import type { FileSystem } from './file-system.ts';
import type { Inode } from './inode.ts';
import type { Pipe } from './pipe.ts';

/** What one read of /dev/zero gives at most. */
const ZEROS_BYTES_MAX = 2 ** 20;

export const enum OpenFlag {
  O_RDONLY = 0,
  O_WRONLY = 1,
  O_RDWR = 2,
  O_CREAT = 0o100,
  O_EXCL = 0o200,
  O_TRUNC = 0o1000,
  O_APPEND = 0o2000,
  O_DIRECTORY = 0o200000,
  O_NOFOLLOW = 0o400000,
  O_CLOEXEC = 0o2000000,
}

export interface StandardStreams {
  /** At most `size` bytes of what is left of the input. */
  read(size: number): Uint8Array;
  write(stream: 1 | 2, bytes: Uint8Array): void;
  /** Nothing is in the pipe, but somebody may still write there: lets that happen. */
  fill(pipe: Pipe): void;
}

/** An open description. Who shares it counts as a user of it. */
export interface OpenFile {
  readonly inode: Inode | null;
  /** 0, 1 or 2 where it is a standard stream. */
  readonly stream: number;
  readonly flags: number;
  position: number;
  users: number;
}

export class Descriptors {
  private readonly table = new Map<number, OpenFile>();

  constructor(
    readonly files: FileSystem,
    private readonly streams: StandardStreams,
  ) {
    for (const stream of [0, 1, 2])
      this.table.set(stream, {
        inode: null,
        stream,
        flags: stream === 0 ? OpenFlag.O_RDONLY : OpenFlag.O_WRONLY,
        position: 0,
        users: 1,
      });
  }

  private file(fd: number): OpenFile {
    const file = this.table.get(fd);
    if (file === undefined) throw new FileError(Errno.EBADF);
    return file;
  }

  private lowestFree(): number {
    let fd = 0;
    while (this.table.has(fd)) fd++;
    return fd;
  }

  open(path: string, flags: number, permissions: number): number {
    const access = flags & 3;
    const create = (flags & OpenFlag.O_CREAT) !== 0;
    const inode = this.files.open(path, {
      create,
      exclusive: create && (flags & OpenFlag.O_EXCL) !== 0,
      followLink: (flags & OpenFlag.O_NOFOLLOW) === 0,
      writes: access !== OpenFlag.O_RDONLY || (flags & OpenFlag.O_TRUNC) !== 0,
      permissions,
    });
    if ((flags & OpenFlag.O_DIRECTORY) !== 0 && inode.entries === null) throw new FileError(Errno.ENOTDIR);
    if ((flags & OpenFlag.O_TRUNC) !== 0 && inode.kind === 'file') this.files.truncate(inode, 0);
    this.files.retain(inode);
    const fd = this.lowestFree();
    this.table.set(fd, { inode, stream: -1, flags, position: 0, users: 1 });
    return fd;
  }

  close(fd: number): void {
    const file = this.file(fd);
    this.table.delete(fd);
    this.drop(file);
  }

  /** The description of a descriptor, for a process that gets it too. Gains a user. */
  share(fd: number): OpenFile {
    const file = this.file(fd);
    file.users++;
    return file;
  }

  /** Loses a user. */
  drop(file: OpenFile): void {
    if (--file.users > 0 || file.inode === null) return;
    const { pipe } = file.inode;
    if (pipe === null) this.files.release(file.inode);
    else if ((file.flags & 3) === OpenFlag.O_WRONLY) pipe.writers--;
    else pipe.readers--;
  }

  /** The reading and the writing end of a new pipe. */
  openPipe(): [number, number] {
    const inode = this.files.makePipe();
    const pipe = inode.pipe as Pipe;
    const ends = [OpenFlag.O_RDONLY, OpenFlag.O_WRONLY].map((flags) => {
      const fd = this.lowestFree();
      this.table.set(fd, { inode, stream: -1, flags, position: 0, users: 1 });
      return fd;
    });
    pipe.readers = pipe.writers = 1;
    return ends as [number, number];
  }

  dup(fd: number): number {
    const file = this.file(fd);
    const copy = this.lowestFree();
    this.table.set(copy, file);
    file.users++;
    return copy;
  }

  dup2(fd: number, onto: number): void {
    const file = this.file(fd);
    if (fd === onto) return;
    if (this.table.has(onto)) this.close(onto);
    this.table.set(onto, file);
    file.users++;
  }

  /** Was a standard stream closed, or another description put in its place? */
  leadsElsewhere(fd: 1 | 2): boolean {
    return this.table.get(fd)?.stream !== fd;
  }

  /** As C's own streams write: what cannot be written is lost without a word. */
  writeText(fd: 1 | 2, text: string): void {
    try {
      this.write(fd, new TextEncoder().encode(text));
    } catch (thrown) {
      if (!(thrown instanceof FileError)) throw thrown;
    }
  }

  /** Null for the standard streams. */
  inodeOf(fd: number): Inode | null {
    return this.file(fd).inode;
  }

  /** A copy of at most `size` bytes from the position on. */
  read(fd: number, size: number): Uint8Array {
    return this.readFrom(this.file(fd), size);
  }

  readFrom(file: OpenFile, size: number): Uint8Array {
    if ((file.flags & 3) === OpenFlag.O_WRONLY) throw new FileError(Errno.EBADF);
    const { inode } = file;
    if (inode === null) return this.streams.read(size);
    if (inode.entries !== null) throw new FileError(Errno.EISDIR);
    if (inode.pipe !== null) {
      if (inode.pipe.isEmpty && inode.pipe.writers > 0) this.streams.fill(inode.pipe);
      return inode.pipe.take(size);
    }
    if (inode.kind === 'zero') return new Uint8Array(Math.min(size, ZEROS_BYTES_MAX));
    const bytes = inode.bytes.slice(file.position, file.position + size);
    file.position += bytes.length;
    return bytes;
  }

  write(fd: number, bytes: Uint8Array): number {
    return this.writeTo(this.file(fd), bytes);
  }

  writeTo(file: OpenFile, bytes: Uint8Array): number {
    if ((file.flags & 3) === OpenFlag.O_RDONLY) throw new FileError(Errno.EBADF);
    const { inode } = file;
    if (inode === null) {
      this.streams.write(file.stream as 1 | 2, bytes);
      return bytes.length;
    }
    if (inode.pipe !== null) {
      if (inode.pipe.readers === 0) throw new FileError(Errno.EPIPE);
      inode.pipe.put(bytes);
      return bytes.length;
    }
    if ((file.flags & OpenFlag.O_APPEND) !== 0) file.position = inode.size;
    this.files.write(inode, file.position, bytes);
    if (inode.kind === 'file') file.position += bytes.length;
    return bytes.length;
  }

  /** `whence`: 0 from the start, 1 from here, 2 from the end. The new position. */
  seek(fd: number, offset: number, whence: number): number {
    const file = this.file(fd);
    if (file.inode === null || file.inode.pipe !== null) throw new FileError(Errno.ESPIPE);
    if (whence < 0 || whence > 2) throw new FileError(Errno.EINVAL);
    const from = [0, file.position, file.inode.size][whence] as number;
    if (from + offset < 0) throw new FileError(Errno.EINVAL);
    if (file.inode.kind === 'file' || file.inode.kind === 'directory') file.position = from + offset;
    return file.position;
  }

  truncate(fd: number, size: number): void {
    const file = this.file(fd);
    if ((file.flags & 3) === OpenFlag.O_RDONLY || file.inode === null) throw new FileError(Errno.EINVAL);
    this.files.truncate(file.inode, size);
  }

  isSeekable(fd: number): boolean {
    const { inode } = this.file(fd);
    return inode !== null && inode.pipe === null;
  }

  accessOf(fd: number): number {
    return this.file(fd).flags & 3;
  }
}
