// The file system of one simulated process: a tree of inodes in memory, with the working directory, an empty /tmp and /dev/null.
// Follows path_resolution(7) and the system calls of Linux as os shows them; there is one user, who may do what permissions say.
// Invariant: `bytes` is the sum of the sizes of all files that are reachable or open; a change of it is reported before it happens.

import { Errno, FileError } from './file-error.ts';
import { Inode } from './inode.ts';

/** As `python3 main.py` is started in a folder that holds nothing else. */
export const WORKING_DIRECTORY = '/home/user';
const LINKS_MAX = 40;
const NAME_BYTES_MAX = 255;
const PATH_BYTES_MAX = 4096;

/** What the file system asks of the process. */
export interface FileHost {
  /** Nanoseconds since the epoch. */
  now(): bigint;
  /** Files are about to take `bytes` more, or give them back when it is negative. May refuse by throwing. */
  reserve(bytes: number): void;
}

export interface OpenOptions {
  readonly create: boolean;
  readonly exclusive: boolean;
  readonly followLink: boolean;
  readonly writes: boolean;
  readonly permissions: number;
}

interface Place {
  /** The directory of the last name. */
  readonly directory: Inode;
  /** Empty for the root itself. */
  readonly name: string;
  readonly inode: Inode | null;
  /** The path ended in a slash, so that it must be a directory. */
  readonly wantsDirectory: boolean;
}

/** What all processes on one tree share. */
interface Tree {
  readonly root: Inode;
  nextNumber: number;
  /** Open descriptions of each inode. */
  readonly opened: Map<Inode, number>;
}

export class FileSystem {
  private readonly tree: Tree;
  cwd: Inode;
  umask = 0o022;

  /** @param parent - the process that this one was started by: they share the tree. */
  constructor(
    private readonly host: FileHost,
    parent: FileSystem | null = null,
  ) {
    if (parent !== null) {
      this.tree = parent.tree;
      this.cwd = parent.cwd;
      this.umask = parent.umask;
      return;
    }
    this.tree = { root: new Inode('directory', 2, host.now()), nextNumber: 3, opened: new Map() };
    this.cwd = this.tree.root;
    this.furnish();
  }

  get root(): Inode {
    return this.tree.root;
  }

  private furnish(): void {
    this.root.parent = this.root;
    let directory = this.root;
    for (const name of WORKING_DIRECTORY.slice(1).split('/')) directory = this.addDirectory(directory, name);
    this.cwd = directory;
    this.addDirectory(this.root, 'tmp').permissions = 0o1777;
    const devices = this.addDirectory(this.root, 'dev');
    devices.entries?.set('null', this.make('null', 0o666));
    devices.entries?.set('zero', this.make('zero', 0o666));
  }

  private make(kind: Inode['kind'], permissions?: number, target?: string): Inode {
    const options = { ...(permissions !== undefined && { permissions }), ...(target !== undefined && { target }) };
    return new Inode(kind, this.tree.nextNumber++, this.host.now(), options);
  }

  /** A new pipe, which has no name. */
  makePipe(): Inode {
    return this.make('pipe', 0o600);
  }

  private addDirectory(parent: Inode, name: string, permissions = 0o755): Inode {
    const made = this.make('directory', permissions);
    made.parent = parent;
    parent.entries?.set(name, made);
    parent.linkCount++;
    this.touch(parent);
    return made;
  }

  /** Something in it changed. */
  touch(inode: Inode): void {
    inode.modified = inode.changed = this.host.now();
  }

  // ---- paths

  /** The inode of a path. FileError ENOENT, ENOTDIR, ELOOP, EACCES. */
  find(path: string, followLink = true): Inode {
    const place = this.place(path, followLink);
    if (place.inode === null) throw new FileError(Errno.ENOENT);
    return place.inode;
  }

  findDirectory(path: string): Inode {
    const inode = this.find(path);
    if (inode.entries === null) throw new FileError(Errno.ENOTDIR);
    return inode;
  }

  private place(path: string, followLink: boolean, from: Inode = this.cwd, links = { count: 0 }): Place {
    if (path === '') throw new FileError(Errno.ENOENT);
    if (path.length >= PATH_BYTES_MAX) throw new FileError(Errno.ENAMETOOLONG);
    let directory = path.startsWith('/') ? this.root : from;
    const names = path.split('/').filter((name) => name !== '');
    const wantsDirectory = path.endsWith('/');
    if (names.length === 0) return { directory: this.root, name: '', inode: this.root, wantsDirectory };
    for (const [i, name] of names.entries()) {
      if (name.length > NAME_BYTES_MAX) throw new FileError(Errno.ENAMETOOLONG);
      const isLast = i === names.length - 1;
      let inode = step(directory, name);
      if (inode?.kind === 'link' && (!isLast || followLink || wantsDirectory)) {
        if (++links.count > LINKS_MAX) throw new FileError(Errno.ELOOP);
        const linked = this.place(inode.target, true, directory, links);
        if (isLast) return { ...linked, wantsDirectory };
        inode = linked.inode;
      }
      if (isLast) {
        if (wantsDirectory && inode !== null && inode.entries === null) throw new FileError(Errno.ENOTDIR);
        return { directory, name, inode, wantsDirectory };
      }
      if (inode === null) throw new FileError(Errno.ENOENT);
      if (inode.entries === null) throw new FileError(Errno.ENOTDIR);
      directory = inode;
    }
    throw new FileError(Errno.ENOENT);
  }

  /** The absolute path of a directory. */
  pathOf(directory: Inode): string {
    const names: string[] = [];
    for (let inode = directory; inode !== this.root; ) {
      const parent: Inode | null = inode.parent;
      const name = [...(parent?.entries ?? [])].find(([, entry]) => entry === inode)?.[0];
      if (parent === null || name === undefined) throw new FileError(Errno.ENOENT);
      names.unshift(name);
      inode = parent;
    }
    return `/${names.join('/')}`;
  }

  // ---- files

  /** The inode to open. `create`: it may be made; `exclusive`: it must be; `followLink`: it may be what a link leads to. */
  open(path: string, options: OpenOptions): Inode {
    const place = this.place(path, options.followLink && !options.exclusive);
    const { inode } = place;
    if (inode !== null) {
      if (options.create && options.exclusive) throw new FileError(Errno.EEXIST);
      if (inode.kind === 'link') throw new FileError(Errno.ELOOP);
      if (inode.entries !== null && options.writes) throw new FileError(Errno.EISDIR);
      if (((options.writes ? 0o200 : 0o400) & inode.permissions) === 0) throw new FileError(Errno.EACCES);
      return inode;
    }
    if (!options.create) throw new FileError(Errno.ENOENT);
    if (place.wantsDirectory) throw new FileError(Errno.EISDIR);
    this.checkWritable(place.directory);
    const made = this.make('file', options.permissions & ~this.umask);
    place.directory.entries?.set(place.name, made);
    this.touch(place.directory);
    return made;
  }

  write(inode: Inode, at: number, bytes: Uint8Array): void {
    if (inode.kind !== 'file') return;
    const added = Math.max(0, at + bytes.length - inode.size);
    if (added > 0) this.host.reserve(added);
    inode.write(at, bytes);
    this.touch(inode);
  }

  truncate(inode: Inode, size: number): void {
    if (inode.entries !== null) throw new FileError(Errno.EISDIR);
    if (inode.kind !== 'file') throw new FileError(Errno.EINVAL);
    this.host.reserve(size - inode.size);
    inode.resize(size);
    this.touch(inode);
  }

  /** A last name or an open file went: its bytes go with the last of both. */
  dropLink(inode: Inode): void {
    inode.linkCount--;
    this.freeIfUnused(inode);
  }

  retain(inode: Inode): void {
    this.tree.opened.set(inode, (this.tree.opened.get(inode) ?? 0) + 1);
  }

  release(inode: Inode): void {
    const count = (this.tree.opened.get(inode) ?? 1) - 1;
    if (count > 0) this.tree.opened.set(inode, count);
    else this.tree.opened.delete(inode);
    this.freeIfUnused(inode);
  }

  private freeIfUnused(inode: Inode): void {
    if (inode.kind === 'file' && inode.linkCount === 0 && !this.tree.opened.has(inode)) {
      this.host.reserve(-inode.size);
      inode.resize(0);
    }
  }

  // ---- names

  private checkWritable(directory: Inode): void {
    if ((directory.permissions & 0o200) === 0) throw new FileError(Errno.EACCES);
  }

  mkdir(path: string, permissions: number): void {
    const { directory, name, inode } = this.place(path, true);
    if (inode !== null) throw new FileError(Errno.EEXIST);
    this.checkWritable(directory);
    this.addDirectory(directory, name, permissions & ~this.umask);
  }

  rmdir(path: string): void {
    if (/(^|\/)\.\/*$/.test(path)) throw new FileError(Errno.EINVAL);
    const { directory, name, inode } = this.place(path, false);
    if (inode === null) throw new FileError(Errno.ENOENT);
    if (inode.entries === null) throw new FileError(Errno.ENOTDIR);
    if (inode === this.root) throw new FileError(Errno.EBUSY);
    if (inode.entries.size > 0) throw new FileError(Errno.ENOTEMPTY);
    this.checkWritable(directory);
    const home = inode.parent ?? directory;
    for (const [entry, child] of home.entries ?? []) if (child === inode) home.entries?.delete(entry);
    void name;
    inode.linkCount = 0;
    home.linkCount--;
    this.touch(home);
  }

  unlink(path: string): void {
    const { directory, name, inode } = this.place(path, false);
    if (inode === null) throw new FileError(Errno.ENOENT);
    if (inode.entries !== null) throw new FileError(Errno.EISDIR);
    this.checkWritable(directory);
    directory.entries?.delete(name);
    this.touch(directory);
    this.dropLink(inode);
  }

  rename(from: string, to: string): void {
    const source = this.place(from, false);
    if (source.inode === null) throw new FileError(Errno.ENOENT);
    const target = this.place(to, false);
    const moved = source.inode;
    if (target.inode === moved) return;
    if (moved.entries === null && target.wantsDirectory) throw new FileError(Errno.ENOTDIR);
    this.checkWritable(source.directory);
    this.checkWritable(target.directory);
    for (
      let above: Inode | null = target.directory;
      moved.entries !== null && above !== this.root;
      above = above?.parent ?? this.root
    )
      if (above === moved) throw new FileError(Errno.EINVAL);
    if (target.inode !== null) {
      if (moved.entries === null && target.inode.entries !== null) throw new FileError(Errno.EISDIR);
      if (moved.entries !== null && target.inode.entries === null) throw new FileError(Errno.ENOTDIR);
      if (target.inode.entries !== null && target.inode.entries.size > 0) throw new FileError(Errno.ENOTEMPTY);
    }
    source.directory.entries?.delete(source.name);
    target.directory.entries?.set(target.name, moved);
    if (moved.entries !== null) {
      moved.parent = target.directory;
      source.directory.linkCount--;
      target.directory.linkCount += target.inode === null ? 1 : 0;
    }
    if (target.inode !== null && target.inode.entries === null) this.dropLink(target.inode);
    this.touch(source.directory);
    this.touch(target.directory);
  }

  link(from: string, to: string): void {
    const inode = this.find(from, false);
    if (inode.entries !== null) throw new FileError(Errno.EPERM);
    const target = this.place(to, false);
    if (target.inode !== null) throw new FileError(Errno.EEXIST);
    target.directory.entries?.set(target.name, inode);
    inode.linkCount++;
    this.touch(target.directory);
  }

  symlink(text: string, path: string): void {
    const target = this.place(path, false);
    if (text === '') throw new FileError(Errno.ENOENT);
    if (target.inode !== null) throw new FileError(Errno.EEXIST);
    target.directory.entries?.set(target.name, this.make('link', 0o777, text));
    this.touch(target.directory);
  }

  readlink(path: string): string {
    const inode = this.find(path, false);
    if (inode.kind !== 'link') throw new FileError(Errno.EINVAL);
    return inode.target;
  }
}

/** What `name` leads to in `directory`; null when there is no such entry. */
function step(directory: Inode, name: string): Inode | null {
  if (directory.entries === null) throw new FileError(Errno.ENOTDIR);
  if ((directory.permissions & 0o100) === 0) throw new FileError(Errno.EACCES);
  if (name === '.') return directory;
  if (name === '..') return directory.parent ?? directory;
  return directory.entries.get(name) ?? null;
}
