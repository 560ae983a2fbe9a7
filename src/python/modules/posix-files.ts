// The functions of posix on files, directories and descriptors, over the file system of the process.
// Follows Modules/posixmodule.c, CPython 3.10-3.13. A relative path with dir_fd starts at that directory.

import { OpenFlag } from '../files/descriptors.ts';
import { Errno, FileError } from '../files/file-error.ts';
import type { Inode } from '../files/inode.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { errnoMessage } from '../objects/errno-table.ts';
import { notImplementedError, typeError, valueError } from '../objects/errors.ts';
import { doubleOf, isFloat } from '../objects/float.ts';
import { integerOf, newInt } from '../objects/int.ts';
import { newList } from '../objects/list-storage.ts';
import { osError } from '../objects/os-error.ts';
import { asInt, asLong, index, isTrue } from '../objects/protocols/number.ts';
import { fspath } from '../objects/protocols/path.ts';
import { newStr } from '../objects/str.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import { newScandir } from './posix-dir-entry.ts';
import { calling, descriptors, newName, type PathArgument, type PathRules, pathArgument } from './posix-path.ts';
import { newStatResult } from './posix-stat.ts';

type Given = readonly (PyObject | null)[];

/** A function with CPython's parameters; `keywordOnly` follow the positional ones. */
function call(
  name: string,
  shape: { params: string; required?: number; positionalMax?: number; positionalOnly?: number },
  fn: (t: Thread, given: Given) => PyObject,
): NativeSpec {
  const params = shape.params.split(' ');
  const of = signature(name, { ...shape, params });
  return keywords(name, (t, _module, args, kwnames) => fn(t, parseArguments(t, of, args, kwnames)));
}

function none(t: Thread): PyObject {
  return incref(t.none);
}

function path(t: Thread, o: PyObject | null | undefined, rules: PathRules): PathArgument {
  return pathArgument(t, o ?? t.none, rules);
}

function refuseDirFd(t: Thread, o: PyObject | null | undefined): void {
  if (o != null && o !== t.none) throw notImplementedError(t, 'dir_fd is not simulated by HeapLab');
}

function flag(t: Thread, o: PyObject | null | undefined, otherwise: boolean): boolean {
  return o == null ? otherwise : isTrue(t, o);
}

function mode(t: Thread, o: PyObject | null | undefined, otherwise: number): number {
  return o == null ? otherwise : asInt(t, o);
}

/** The inode of a path or descriptor. */
function inodeOf(t: Thread, of: PathArgument, follow = true): Inode {
  if (of.fd < 0) return descriptors(t).files.find(of.text, follow);
  const inode = descriptors(t).inodeOf(of.fd);
  if (inode === null) throw new FileError(Errno.ESPIPE);
  return inode;
}

// ---- asking

const STAT = call(
  'stat',
  { params: 'path dir_fd follow_symlinks', required: 1, positionalMax: 1 },
  (t, [given, dirFd, follow]) => {
    refuseDirFd(t, dirFd);
    const of = path(t, given, { fn: 'stat', allowFd: true });
    return calling(t, [of], () => newStatResult(t, inodeOf(t, of, flag(t, follow, true))));
  },
);

const LSTAT = call('lstat', { params: 'path dir_fd', required: 1, positionalMax: 1 }, (t, [given, dirFd]) => {
  refuseDirFd(t, dirFd);
  const of = path(t, given, { fn: 'lstat' });
  return calling(t, [of], () => newStatResult(t, inodeOf(t, of, false)));
});

const ACCESS = call(
  'access',
  { params: 'path mode dir_fd effective_ids follow_symlinks', required: 2, positionalMax: 2 },
  (t, [given, wanted]) => {
    const of = path(t, given, { fn: 'access' });
    const bits = asInt(t, wanted as PyObject);
    try {
      const inode = descriptors(t).files.find(of.text);
      return newBool(t, ((inode.permissions >> 6) & bits) === bits);
    } catch (thrown) {
      if (!(thrown instanceof FileError)) throw thrown;
      return newBool(t, false);
    }
  },
);

const LISTDIR = call('listdir', { params: 'path', required: 0 }, (t, [given]) => {
  const of = path(t, given, { fn: 'listdir', allowFd: true, allowNone: true });
  return calling(t, [of], () => {
    const directory = inodeOf(t, of);
    if (directory.entries === null) throw new FileError(Errno.ENOTDIR);
    t.charge(directory.entries.size);
    return newList(
      t,
      [...directory.entries.keys()].map((name) => newName(t, name, of)),
    );
  });
});

const SCANDIR = call('scandir', { params: 'path', required: 0 }, (t, [given]) =>
  newScandir(t, path(t, given, { fn: 'scandir', allowNone: true })),
);

const READLINK = call('readlink', { params: 'path dir_fd', required: 1, positionalMax: 1 }, (t, [given]) => {
  const of = path(t, given, { fn: 'readlink' });
  return calling(t, [of], () => newName(t, descriptors(t).files.readlink(of.text), of));
});

// ---- names

const MKDIR = call('mkdir', { params: 'path mode dir_fd', required: 1, positionalMax: 2 }, (t, [given, bits, dirFd]) => {
  refuseDirFd(t, dirFd);
  const of = path(t, given, { fn: 'mkdir' });
  calling(t, [of], () => descriptors(t).files.mkdir(of.text, mode(t, bits, 0o777)));
  return none(t);
});

/** `unlink` and its kin: one path, one call. */
function onPath(fn: string, act: (t: Thread, of: PathArgument) => void): NativeSpec {
  return call(fn, { params: 'path dir_fd', required: 1, positionalMax: 1 }, (t, [given, dirFd]) => {
    refuseDirFd(t, dirFd);
    const of = path(t, given, { fn });
    calling(t, [of], () => act(t, of));
    return none(t);
  });
}

/** `rename` and its kin: two paths. */
function onTwoPaths(fn: string, act: (t: Thread, from: PathArgument, to: PathArgument) => void): NativeSpec {
  return call(
    fn,
    { params: 'src dst src_dir_fd dst_dir_fd follow_symlinks', required: 2, positionalMax: 2 },
    (t, [given, onto, fromFd, toFd]) => {
      refuseDirFd(t, fromFd);
      refuseDirFd(t, toFd);
      const from = path(t, given, { fn, argument: 'src' });
      const to = path(t, onto, { fn, argument: 'dst' });
      calling(t, [from, to], () => act(t, from, to));
      return none(t);
    },
  );
}

const SYMLINK = call(
  'symlink',
  { params: 'src dst target_is_directory dir_fd', required: 2, positionalMax: 3 },
  (t, [given, onto]) => {
    const from = path(t, given, { fn: 'symlink', argument: 'src' });
    const to = path(t, onto, { fn: 'symlink', argument: 'dst' });
    calling(t, [from, to], () => descriptors(t).files.symlink(from.text, to.text));
    return none(t);
  },
);

const CHDIR = call('chdir', { params: 'path', required: 1 }, (t, [given]) => {
  const of = path(t, given, { fn: 'chdir', allowFd: true });
  calling(t, [of], () => {
    const directory = inodeOf(t, of);
    if (directory.entries === null) throw new FileError(Errno.ENOTDIR);
    descriptors(t).files.cwd = directory;
  });
  return none(t);
});

function workingDirectory(t: Thread): string {
  return calling(t, [], () => descriptors(t).files.pathOf(descriptors(t).files.cwd));
}

const CHMOD = call(
  'chmod',
  { params: 'path mode dir_fd follow_symlinks', required: 2, positionalMax: 2 },
  (t, [given, bits, dirFd, follow]) => {
    refuseDirFd(t, dirFd);
    const of = path(t, given, { fn: 'chmod', allowFd: true });
    calling(t, [of], () => {
      inodeOf(t, of, flag(t, follow, true)).permissions = asInt(t, bits as PyObject) & 0o7777;
    });
    return none(t);
  },
);

const NANOSECONDS = 1_000_000_000n;

function nanosecondsOf(t: Thread, o: PyObject): bigint {
  if (isFloat(o)) return BigInt(Math.round(doubleOf(o) * 1e9));
  const whole = index(t, o);
  const seconds = BigInt(integerOf(whole));
  decref(t, whole);
  return seconds * NANOSECONDS;
}

const UTIME = call(
  'utime',
  { params: 'path times ns dir_fd follow_symlinks', required: 1, positionalMax: 2 },
  (t, [given, times, ns, , follow]) => {
    const of = path(t, given, { fn: 'utime', allowFd: true });
    const pair = (o: PyObject, what: string): readonly PyObject[] => {
      if (!isTuple(o) || tupleItems(o).length !== 2)
        throw typeError(
          t,
          `utime: '${what}' must be ${what === 'ns' ? 'a tuple of two ints' : 'either a tuple of two ints or None'}`,
        );
      return tupleItems(o);
    };
    if (ns != null && times != null && times !== t.none)
      throw valueError(t, "utime: you may specify either 'times' or 'ns' but not both");
    const wanted =
      ns != null
        ? pair(ns, 'ns').map((o) => BigInt(integerOf(o)))
        : times != null && times !== t.none
          ? pair(times, 'times').map((o) => nanosecondsOf(t, o))
          : null;
    calling(t, [of], () => {
      const inode = inodeOf(t, of, flag(t, follow, true));
      descriptors(t).files.touch(inode);
      if (wanted === null) inode.accessed = inode.modified;
      else [inode.accessed, inode.modified] = wanted as [bigint, bigint];
    });
    return none(t);
  },
);

const TRUNCATE = call('truncate', { params: 'path length', required: 2 }, (t, [given, length]) => {
  const of = path(t, given, { fn: 'truncate', allowFd: true });
  const size = asLong(t, length as PyObject);
  calling(t, [of], () => {
    if (size < 0) throw new FileError(Errno.EINVAL);
    if (of.fd >= 0) descriptors(t).truncate(of.fd, size);
    else descriptors(t).files.truncate(descriptors(t).files.find(of.text), size);
  });
  return none(t);
});

// ---- descriptors

const OPEN = call(
  'open',
  { params: 'path flags mode dir_fd', required: 2, positionalMax: 3 },
  (t, [given, flags, bits, dirFd]) => {
    refuseDirFd(t, dirFd);
    const of = path(t, given, { fn: 'open' });
    const how = asInt(t, flags as PyObject);
    return newInt(
      t,
      calling(t, [of], () => descriptors(t).open(of.text, how, mode(t, bits, 0o777))),
    );
  },
);

/** A call on a descriptor, whose errors name nothing. */
function onDescriptor<T>(t: Thread, fd: PyObject, act: (fd: number) => T): T {
  const number = asInt(t, fd);
  return calling(t, [], () => act(number));
}

const DESCRIPTOR_FUNCTIONS: readonly NativeSpec[] = [
  call('close', { params: 'fd', required: 1 }, (t, [fd]) => {
    onDescriptor(t, fd as PyObject, (number) => descriptors(t).close(number));
    return none(t);
  }),
  positional('read', [2, 2], (t, _m, [fd, length]) => {
    const size = asLong(t, length as PyObject);
    if (size < 0) throw osError(t, Errno.EINVAL);
    t.charge(size >>> 6);
    const bytes = onDescriptor(t, fd as PyObject, (number) => descriptors(t).read(number, size));
    t.heap.reserve(bytes.length);
    return newBytes(t, bytes);
  }),
  positional('write', [2, 2], (t, _m, [fd, data]) => {
    const bytes = bufferOf(t, data as PyObject);
    t.charge(bytes.length >>> 6);
    return newInt(
      t,
      onDescriptor(t, fd as PyObject, (number) => descriptors(t).write(number, bytes)),
    );
  }),
  positional('lseek', [3, 3], (t, _m, [fd, position, whence]) =>
    newInt(
      t,
      onDescriptor(t, fd as PyObject, (number) =>
        descriptors(t).seek(number, asLong(t, position as PyObject), asInt(t, whence as PyObject)),
      ),
    ),
  ),
  positional('ftruncate', [2, 2], (t, _m, [fd, length]) => {
    const size = asLong(t, length as PyObject);
    onDescriptor(t, fd as PyObject, (number) => descriptors(t).truncate(number, size));
    return none(t);
  }),
  call('fstat', { params: 'fd', required: 1 }, (t, [fd]) =>
    onDescriptor(t, fd as PyObject, (number) => {
      const inode = descriptors(t).inodeOf(number);
      if (inode === null) throw new FileError(Errno.ESPIPE);
      return newStatResult(t, inode);
    }),
  ),
  call('fsync', { params: 'fd', required: 1 }, (t, [fd]) => {
    onDescriptor(t, fd as PyObject, (number) => descriptors(t).inodeOf(number));
    return none(t);
  }),
  positional('isatty', [1, 1], (t) => newBool(t, false)),
  positional('dup', [1, 1], (t, _m, [fd]) =>
    newInt(
      t,
      onDescriptor(t, fd as PyObject, (number) => descriptors(t).dup(number)),
    ),
  ),
  noArgs('pipe', (t) => {
    const ends = descriptors(t).openPipe();
    return newTuple(
      t,
      ends.map((fd) => newInt(t, fd)),
    );
  }),
  call('dup2', { params: 'fd fd2 inheritable', required: 2 }, (t, [fd, onto]) => {
    const target = asInt(t, onto as PyObject);
    onDescriptor(t, fd as PyObject, (number) => descriptors(t).dup2(number, target));
    return newInt(t, target);
  }),
];

export const POSIX_FILE_FUNCTIONS: readonly NativeSpec[] = [
  STAT,
  LSTAT,
  ACCESS,
  LISTDIR,
  SCANDIR,
  READLINK,
  MKDIR,
  onPath('rmdir', (t, of) => descriptors(t).files.rmdir(of.text)),
  onPath('unlink', (t, of) => descriptors(t).files.unlink(of.text)),
  onPath('remove', (t, of) => descriptors(t).files.unlink(of.text)),
  onTwoPaths('rename', (t, from, to) => descriptors(t).files.rename(from.text, to.text)),
  onTwoPaths('replace', (t, from, to) => descriptors(t).files.rename(from.text, to.text)),
  onTwoPaths('link', (t, from, to) => descriptors(t).files.link(from.text, to.text)),
  SYMLINK,
  CHDIR,
  CHMOD,
  UTIME,
  TRUNCATE,
  OPEN,
  ...DESCRIPTOR_FUNCTIONS,
  noArgs('getcwd', (t) => newName(t, workingDirectory(t), { isBytes: false })),
  noArgs('getcwdb', (t) => newName(t, workingDirectory(t), { isBytes: true })),
  oneArg('umask', (t, _m, bits) => {
    const { files } = descriptors(t);
    const old = files.umask;
    files.umask = asInt(t, bits) & 0o777;
    return newInt(t, old);
  }),
  oneArg('fspath', (t, _m, o) => fspath(t, o)),
  oneArg('strerror', (t, _m, code) => newStr(t, errnoMessage(asInt(t, code)))),
];

/** Constants of open(2) and access(2). */
export const POSIX_FILE_CONSTANTS: Readonly<Record<string, number>> = {
  O_RDONLY: OpenFlag.O_RDONLY,
  O_WRONLY: OpenFlag.O_WRONLY,
  O_RDWR: OpenFlag.O_RDWR,
  O_CREAT: OpenFlag.O_CREAT,
  O_EXCL: OpenFlag.O_EXCL,
  O_TRUNC: OpenFlag.O_TRUNC,
  O_APPEND: OpenFlag.O_APPEND,
  O_DIRECTORY: OpenFlag.O_DIRECTORY,
  O_NOFOLLOW: OpenFlag.O_NOFOLLOW,
  O_CLOEXEC: OpenFlag.O_CLOEXEC,
  TMP_MAX: 238328,
  F_OK: 0,
  R_OK: 4,
  W_OK: 2,
  X_OK: 1,
};
