// A system call on files that failed, by its error number. The module that made the call turns it into an OSError with the names it was given.

/** Numbers of errno.h on Linux that calls on files end with. */
export const enum Errno {
  EPERM = 1,
  ENOENT = 2,
  ENOEXEC = 8,
  EBADF = 9,
  EACCES = 13,
  EBUSY = 16,
  EEXIST = 17,
  ENOTDIR = 20,
  EISDIR = 21,
  EINVAL = 22,
  ESPIPE = 29,
  EPIPE = 32,
  ENAMETOOLONG = 36,
  ENOTEMPTY = 39,
  ELOOP = 40,
}

export class FileError {
  constructor(readonly errno: Errno) {}
}
