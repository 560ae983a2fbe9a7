// The functions of posix that tell about the system, the user and the process, and the rarer ones on descriptors.
// Follows Modules/posixmodule.c, CPython 3.10-3.13. One user (1000), one processor, no terminal, one process group; what would change
// any of it is refused as it is to a user without privileges, or is not there.

import { Errno, FileError } from '../files/file-error.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec, noArgs, oneArg, positional, type TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { dictSetStr, newDict } from '../objects/dict.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list-storage.ts';
import { osError } from '../objects/os-error.ts';
import { forEachItem } from '../objects/protocols/iterate.ts';
import { asInt, asLong } from '../objects/protocols/number.ts';
import { newSet } from '../objects/set.ts';
import { setAdd } from '../objects/set-table.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { defineStructSequence, newStructSequence } from '../objects/struct-sequence.ts';
import { newTuple } from '../objects/tuple.ts';
import type { PyThread } from '../vm/thread.ts';
import { calling, descriptors, pathArgument } from './posix-path.ts';

const USER = 1000;
const OWN_PID = 1;
const ENXIO = 6;
const ENOTTY = 25;
const ESRCH = 3;
const SIGABRT = 6;
const PAGE_BYTES = 4096;

const UNAME_RESULT = defineStructSequence({
  module: 'posix',
  name: 'uname_result',
  fields: ['sysname', 'nodename', 'release', 'version', 'machine'],
});
const TIMES_RESULT = defineStructSequence({
  module: 'posix',
  name: 'times_result',
  fields: ['user', 'system', 'children_user', 'children_system', 'elapsed'],
});
const STATVFS_RESULT = defineStructSequence({
  module: 'os',
  name: 'statvfs_result',
  fields: ['bsize', 'frsize', 'blocks', 'bfree', 'bavail', 'files', 'ffree', 'favail', 'flag', 'namemax']
    .map((field) => `f_${field}`)
    .concat('f_fsid'),
  visible: 10,
});
const SCHED_PARAM = defineStructSequence({ module: 'posix', name: 'sched_param', fields: ['sched_priority'] });

export const POSIX_SYSTEM_TYPES: Readonly<Record<string, TypeSpec>> = {
  uname_result: UNAME_RESULT,
  times_result: TIMES_RESULT,
  statvfs_result: STATVFS_RESULT,
  sched_param: SCHED_PARAM,
};

const none = (t: Thread): PyObject => incref(t.none);

/** A question without arguments whose answer is always the same. */
const constant = (name: string, value: number): NativeSpec => noArgs(name, (t) => newInt(t, value));

/** Of a process: this one has it, there is no other. */
function ofProcess(name: string, answer: (t: Thread) => PyObject): NativeSpec {
  return oneArg(name, (t, _m, pid) => {
    const number = asInt(t, pid);
    if (number !== 0 && number !== OWN_PID) throw osError(t, ESRCH);
    return answer(t);
  });
}

// ---- configuration

const SYSCONF: Readonly<Record<string, readonly [number: number, value: number]>> = {
  SC_ARG_MAX: [0, 2_097_152],
  SC_CHILD_MAX: [1, 127_235],
  SC_CLK_TCK: [2, 100],
  SC_NGROUPS_MAX: [3, 65_536],
  SC_OPEN_MAX: [4, 1024],
  SC_JOB_CONTROL: [7, 1],
  SC_PAGESIZE: [30, PAGE_BYTES],
  SC_PAGE_SIZE: [30, PAGE_BYTES],
  SC_IOV_MAX: [60, 1024],
  SC_NPROCESSORS_CONF: [83, 1],
  SC_NPROCESSORS_ONLN: [84, 1],
  SC_PHYS_PAGES: [85, 262_144],
  SC_AVPHYS_PAGES: [86, 131_072],
  SC_HOST_NAME_MAX: [180, 64],
};
const PATHCONF: Readonly<Record<string, readonly [number: number, value: number]>> = {
  PC_LINK_MAX: [0, 65_000],
  PC_NAME_MAX: [3, 255],
  PC_PATH_MAX: [4, 4096],
  PC_PIPE_BUF: [5, PAGE_BYTES],
};
const CONFSTR: Readonly<Record<string, readonly [number: number, value: string]>> = { CS_PATH: [0, '/bin:/usr/bin'] };

type Settings<T> = Readonly<Record<string, readonly [number, T]>>;

function settingOf<T>(t: Thread, table: Settings<T>, name: PyObject): T {
  if (isStr(name)) {
    const found = table[strOf(name).value];
    if (found === undefined) throw valueError(t, 'unrecognized configuration name');
    return found[1];
  }
  if ((name.type.flags & TypeFlags.LongSubclass) === 0) throw typeError(t, 'configuration names must be strings or integers');
  const number = asInt(t, name);
  const found = Object.values(table).find(([key]) => key === number);
  if (found === undefined) throw osError(t, Errno.EINVAL);
  return found[1];
}

const namesOf =
  <T>(table: Settings<T>) =>
  (t: Thread): PyObject => {
    const names = newDict(t);
    for (const [name, [number]] of Object.entries(table)) {
      const value = newInt(t, number);
      dictSetStr(t, names, t.name(name), value);
      decref(t, value);
    }
    return names;
  };

export const POSIX_SYSTEM_VALUES = {
  sysconf_names: namesOf(SYSCONF),
  pathconf_names: namesOf(PATHCONF),
  confstr_names: namesOf(CONFSTR),
};

// ---- the system

function uname(t: Thread): PyObject {
  const texts = ['Linux', 'localhost', '5.15.0', '#1 SMP', 'x86_64'];
  return newStructSequence(
    t,
    UNAME_RESULT,
    texts.map((text) => newStr(t, text)),
  );
}

function times(t: Thread): PyObject {
  const seconds = Number(t.clock.sinceStart()) / 1e9;
  return newStructSequence(
    t,
    TIMES_RESULT,
    [seconds, 0, 0, 0, seconds].map((value) => newFloat(t, value)),
  );
}

function statvfs(t: Thread): PyObject {
  const blocks = 65_536;
  const values = [PAGE_BYTES, PAGE_BYTES, blocks, blocks / 2, blocks / 2, blocks, blocks / 2, blocks / 2, 0, 255, 0];
  return newStructSequence(
    t,
    STATVFS_RESULT,
    values.map((value) => newInt(t, value)),
    10,
  );
}

// ---- descriptors

/** A call on a descriptor that must be open. */
function onOpen(
  name: string,
  range: [number, number],
  act: (t: Thread, fd: number, rest: readonly PyObject[]) => PyObject,
): NativeSpec {
  return positional(name, range, (t, _m, [fd, ...rest]) => {
    const number = asInt(t, fd as PyObject);
    return calling(t, [], () => {
      descriptors(t).inodeOf(number);
      return act(t, number, rest);
    });
  });
}

/** Reads or writes at a place, and comes back to where the descriptor was. */
function at<T>(t: Thread, fd: number, offset: PyObject, act: () => T): T {
  const files = descriptors(t);
  const before = files.seek(fd, 0, 1);
  files.seek(fd, asLong(t, offset), 0);
  try {
    return act();
  } finally {
    files.seek(fd, before, 0);
  }
}

const DESCRIPTOR_FUNCTIONS: readonly NativeSpec[] = [
  onOpen('pread', [3, 3], (t, fd, [size, offset]) => {
    const bytes = at(t, fd, offset as PyObject, () => descriptors(t).read(fd, asLong(t, size as PyObject)));
    return newBytes(t, bytes);
  }),
  onOpen('pwrite', [3, 3], (t, fd, [data, offset]) => {
    const bytes = bufferOf(t, data as PyObject);
    return newInt(
      t,
      at(t, fd, offset as PyObject, () => descriptors(t).write(fd, bytes)),
    );
  }),
  onOpen('writev', [2, 2], (t, fd, [buffers]) => {
    let total = 0;
    forEachItem(t, buffers as PyObject, (buffer) => {
      total += descriptors(t).write(fd, bufferOf(t, buffer));
    });
    return newInt(t, total);
  }),
  onOpen('readv', [2, 2], (t, fd, [buffers]) => {
    let total = 0;
    forEachItem(t, buffers as PyObject, (buffer) => {
      const place = bufferOf(t, buffer);
      const bytes = descriptors(t).read(fd, place.length);
      place.set(bytes);
      total += bytes.length;
    });
    return newInt(t, total);
  }),
  onOpen('get_inheritable', [1, 1], (t, fd) => newBool(t, fd <= 2)),
  onOpen('set_inheritable', [2, 2], none),
  onOpen('get_blocking', [1, 1], (t) => newBool(t, true)),
  onOpen('set_blocking', [2, 2], none),
  onOpen('fdatasync', [1, 1], none),
  onOpen('lockf', [3, 3], none),
  onOpen('posix_fallocate', [3, 3], none),
  onOpen('posix_fadvise', [4, 4], none),
  onOpen('device_encoding', [1, 1], none),
  onOpen('fstatvfs', [1, 1], statvfs),
  onOpen('ttyname', [1, 1], (t) => {
    throw osError(t, ENOTTY);
  }),
  onOpen('fchdir', [1, 1], (t, fd) => {
    const inode = descriptors(t).inodeOf(fd);
    if (inode === null || inode.entries === null) throw new FileError(Errno.ENOTDIR);
    descriptors(t).files.cwd = inode;
    return none(t);
  }),
  onOpen('fchmod', [2, 2], (t, fd, [bits]) => {
    const inode = descriptors(t).inodeOf(fd);
    if (inode !== null) inode.permissions = asInt(t, bits as PyObject) & 0o7777;
    return none(t);
  }),
  positional('closerange', [2, 2], (t, _m, [low, high]) => {
    const end = Math.min(asInt(t, high as PyObject), 4096);
    for (let fd = Math.max(0, asInt(t, low as PyObject)); fd < end; fd++) {
      try {
        descriptors(t).close(fd);
      } catch (thrown) {
        if (!(thrown instanceof FileError)) throw thrown;
      }
    }
    return none(t);
  }),
  oneArg('pipe2', (t, _m, flags) => {
    asInt(t, flags);
    const ends = descriptors(t).openPipe();
    return newTuple(
      t,
      ends.map((fd) => newInt(t, fd)),
    );
  }),
];

/** Who owns a file stays: the one user gives it to nobody. */
function owner(name: string, params: readonly string[]): NativeSpec {
  const shape = signature(name, { params, required: 3, positionalMax: 3 });
  return keywords(name, (t, _m, args, kwnames) => {
    const [given, uid, gid] = parseArguments(t, shape, args, kwnames) as [PyObject, PyObject, PyObject];
    const of = pathArgument(t, given, { fn: name, allowFd: name !== 'lchown' });
    calling(t, [of], () => {
      if (of.fd < 0) descriptors(t).files.find(of.text, name !== 'lchown');
      else descriptors(t).inodeOf(of.fd);
      for (const id of [uid, gid]) if (![-1, USER].includes(asInt(t, id))) throw new FileError(Errno.EPERM);
    });
    return none(t);
  });
}

export const POSIX_SYSTEM_FUNCTIONS: readonly NativeSpec[] = [
  ...['getuid', 'geteuid', 'getgid', 'getegid'].map((name) => constant(name, USER)),
  ...['getresuid', 'getresgid'].map((name) =>
    noArgs(name, (t) => newTuple(t, [newInt(t, USER), newInt(t, USER), newInt(t, USER)])),
  ),
  noArgs('getgroups', (t) => newList(t, [newInt(t, USER)])),
  constant('getpgrp', OWN_PID),
  ofProcess('getpgid', (t) => newInt(t, OWN_PID)),
  ofProcess('getsid', (t) => newInt(t, OWN_PID)),
  noArgs('getlogin', (t) => {
    throw osError(t, ENXIO);
  }),
  noArgs('uname', uname),
  noArgs('times', times),
  noArgs('ctermid', (t) => newStr(t, '/dev/tty')),
  noArgs('getloadavg', (t) => newTuple(t, [newFloat(t, 0), newFloat(t, 0), newFloat(t, 0)])),
  oneArg('nice', (t, _m, increment) => newInt(t, Math.max(0, Math.min(19, asInt(t, increment))))),
  positional('getpriority', [2, 2], (t) => newInt(t, 0)),
  noArgs('sched_yield', none),
  ofProcess('sched_getaffinity', (t) => {
    const processors = newInt(t, 0);
    const set = newSet(t);
    setAdd(t, set, processors);
    decref(t, processors);
    return set;
  }),
  ofProcess('sched_getscheduler', (t) => newInt(t, 0)),
  ofProcess('sched_getparam', (t) => newStructSequence(t, SCHED_PARAM, [newInt(t, 0)])),
  oneArg('sched_get_priority_max', (t, _m, policy) => newInt(t, [1, 2].includes(asInt(t, policy)) ? 99 : 0)),
  oneArg('sched_get_priority_min', (t, _m, policy) => newInt(t, [1, 2].includes(asInt(t, policy)) ? 1 : 0)),
  oneArg('sysconf', (t, _m, name) => newInt(t, settingOf(t, SYSCONF, name))),
  oneArg('confstr', (t, _m, name) => newStr(t, settingOf(t, CONFSTR, name))),
  positional('pathconf', [2, 2], (t, _m, [, name]) => newInt(t, settingOf(t, PATHCONF, name as PyObject))),
  positional('fpathconf', [2, 2], (t, _m, [, name]) => newInt(t, settingOf(t, PATHCONF, name as PyObject))),
  oneArg('statvfs', (t, _m, given) => {
    const of = pathArgument(t, given, { fn: 'statvfs', allowFd: true });
    return calling(t, [of], () => {
      if (of.fd < 0) descriptors(t).files.find(of.text);
      return statvfs(t);
    });
  }),
  noArgs('sync', none),
  noArgs('abort', (t) => (t as PyThread).endProcess(128 + SIGABRT, SIGABRT)),
  positional('killpg', [2, 2], (t) => {
    throw osError(t, ESRCH);
  }),
  oneArg('major', (t, _m, device) => newInt(t, (asLong(t, device) >> 8) & 0xfff)),
  oneArg('minor', (t, _m, device) => newInt(t, asLong(t, device) & 0xff)),
  positional('makedev', [2, 2], (t, _m, [major, minor]) =>
    newInt(t, asInt(t, major as PyObject) * 256 + asInt(t, minor as PyObject)),
  ),
  owner('chown', ['path', 'uid', 'gid', 'dir_fd', 'follow_symlinks']),
  owner('lchown', ['path', 'uid', 'gid']),
  owner('fchown', ['fd', 'uid', 'gid']),
  keywords('register_at_fork', none),
  ...DESCRIPTOR_FUNCTIONS,
];
