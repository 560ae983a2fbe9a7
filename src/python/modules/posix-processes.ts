// The functions of posix on processes: starting one, waiting for it, signals. Only a simulated CPython can be started, as `python`,
// `python3`, with the version or under the path of sys.executable; every other program is missing. No process can be forked.
// Follows Modules/posixmodule.c, CPython 3.10-3.13; vm/children.ts has the processes.

import { Errno, FileError } from '../files/file-error.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { dictForEach } from '../objects/dict.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { asDouble } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { osError } from '../objects/os-error.ts';
import { forEachItem } from '../objects/protocols/iterate.ts';
import { asInt } from '../objects/protocols/number.ts';
import { fspath, pathText } from '../objects/protocols/path.ts';
import { newTuple } from '../objects/tuple.ts';
import { type ChildSpec, NESTING_MAX, standardFiles } from '../vm/children.ts';
import type { PyThread } from '../vm/thread.ts';
import { calling, descriptors, pathArgument } from './posix-path.ts';

const ECHILD = 10;
const EAGAIN = 11;
const ESRCH = 3;
/** Of waitpid(). */
const WNOHANG = 1;
const BIN = '/usr/bin/';
/** The pid of the simulated process itself. */
const OWN_PID = 1;

export function children(t: Thread): PyThread['children'] {
  return (t as PyThread).children;
}

/** Is it a path under which the interpreter of this version is found? */
function isInterpreter(t: Thread, path: string): boolean {
  const [major, minor] = t.profile.release;
  return path.startsWith(BIN) && ['python', `python${major}`, `python${major}.${minor}`].includes(path.slice(BIN.length));
}

/** FileError when there is nothing at the path that can be run. */
export function checkProgram(t: Thread, path: string): void {
  if (isInterpreter(t, path)) return;
  const inode = descriptors(t).files.find(path);
  // A file that is marked as a program is none of this machine.
  const isMarked = inode.kind === 'file' && (inode.permissions & 0o111) !== 0;
  throw new FileError(isMarked ? Errno.ENOEXEC : Errno.EACCES);
}

export function texts(t: Thread, o: PyObject): string[] {
  const found: string[] = [];
  forEachItem(t, o, (item) => {
    const path = fspath(t, item, `expected str, bytes or os.PathLike object, not ${item.type.name}`);
    found.push(pathText(path));
    decref(t, path);
  });
  return found;
}

function environmentOf(t: Thread, o: PyObject): Map<string, string> {
  const found = new Map<string, string>();
  dictForEach(o as PyContainer, (name, value) => {
    const parts = [name, value].map((part) => {
      const path = fspath(t, part);
      const text = pathText(path);
      decref(t, path);
      return text;
    }) as [string, string];
    found.set(...parts);
  });
  return found;
}

const SPAWN = signature('spawn', { params: ['path', 'argv', 'env', 'fds'] });

/** spawn(path, argv, env, fds) -> pid; `fds` are those that become 0, 1 and 2 of the child, -1 for a closed one. */
const spawn = keywords('spawn', (t, _module, args, kwnames) => {
  const [given, argv, env, fds] = parseArguments(t, SPAWN, args, kwnames) as [PyObject, PyObject, PyObject, PyObject];
  const program = pathArgument(t, given, { fn: 'posix_spawn' });
  const words = texts(t, argv);
  if (words.length === 0) throw valueError(t, 'posix_spawn: argv must not be empty');
  if (env !== t.none && env.type !== t.types.dict) throw typeError(t, 'posix_spawn: environment must be a mapping object');
  calling(t, [program], () => checkProgram(t, program.text));
  const numbers: number[] = [];
  forEachItem(t, fds, (fd) => {
    numbers.push(asInt(t, fd));
  });
  const environment = env === t.none ? children(t).environment : environmentOf(t, env);
  return newInt(t, startProgram(t, { executable: program.text, args: words, environment }, numbers));
});

/** Gives the process id. The program has been looked for. */
export function startProgram(
  t: Thread,
  program: Pick<ChildSpec, 'executable' | 'args' | 'environment'>,
  fds: readonly number[],
): number {
  if (children(t).nesting >= NESTING_MAX) throw osError(t, EAGAIN);
  const files = descriptors(t);
  return children(t).start({ ...program, cwd: files.files.cwd, stdio: standardFiles(files, fds) });
}

/** run_until(pid, seconds) -> bool: has the child ended by then? */
const runUntil = positional('run_until', [2, 2], (t, _module, [pid, seconds]) => {
  const number = asInt(t, pid as PyObject);
  const { clock } = t as PyThread;
  const delay = BigInt(Math.round(Math.max(0, asDouble(t, seconds as PyObject)) * 1e9));
  if (!children(t).has(number)) throw osError(t, ECHILD);
  return newBool(t, children(t).runUntil(number, clock.elapsed + delay));
});

/** available(fd) -> int: bytes that can be read there without waiting. */
const available = oneArg('available', (t, _module, fd) => {
  const number = asInt(t, fd);
  return newInt(
    t,
    calling(t, [], () => descriptors(t).inodeOf(number)?.pipe?.byteCount ?? 0),
  );
});

const waitpid = positional('waitpid', [2, 2], (t, _module, [which, options]) =>
  waitFor(t, asInt(t, which as PyObject), (asInt(t, options as PyObject) & WNOHANG) === 0),
);

/** (pid, status), or (0, 0) when nothing has ended. A number below one: whichever ends first. */
function waitFor(t: Thread, wanted: number, isWaiting: boolean): PyObject {
  const pid = wanted > 0 ? wanted : children(t).next();
  if (pid === null || !children(t).has(pid)) throw osError(t, ECHILD);
  const status = isWaiting ? children(t).wait(pid) : children(t).poll(pid);
  return newTuple(t, [newInt(t, status === null ? 0 : pid), newInt(t, status ?? 0)]);
}

const kill = positional('kill', [2, 2], (t, _module, [which, what]) => {
  const pid = asInt(t, which as PyObject);
  const signal = asInt(t, what as PyObject);
  const machine = t as PyThread;
  if (pid === OWN_PID || pid === 0) {
    machine.signals.send(signal);
    machine.signals.deliver();
  } else if (!machine.children.kill(pid, signal)) throw osError(t, ESRCH);
  return incref(t.none);
});

/** Of a status that waitpid() gave: by which signal the process was ended, and with what code. */
function statusPart(name: string, read: (status: number) => number): NativeSpec {
  return oneArg(name, (t, _module, status) => newInt(t, read(asInt(t, status))));
}

function statusQuestion(name: string, ask: (status: number) => boolean): NativeSpec {
  return oneArg(name, (t, _module, status) => newBool(t, ask(asInt(t, status))));
}

const signalOf = (status: number): number => status & 0x7f;

export const POSIX_PROCESS_FUNCTIONS: readonly NativeSpec[] = [
  waitpid,
  noArgs('wait', (t) => waitFor(t, -1, true)),
  kill,
  statusPart('WEXITSTATUS', (status) => (status >> 8) & 0xff),
  statusPart('WTERMSIG', signalOf),
  statusPart('WSTOPSIG', (status) => (status >> 8) & 0xff),
  statusQuestion('WIFEXITED', (status) => signalOf(status) === 0),
  statusQuestion('WIFSIGNALED', (status) => signalOf(status) > 0 && signalOf(status) < 0x7f),
  statusQuestion('WIFSTOPPED', (status) => (status & 0xff) === 0x7f),
  statusQuestion('WIFCONTINUED', (status) => status === 0xffff),
  statusQuestion('WCOREDUMP', (status) => (status & 0x80) !== 0),
  oneArg('waitstatus_to_exitcode', (t, _module, given) => {
    const status = asInt(t, given);
    if (signalOf(status) === 0) return newInt(t, status >> 8);
    if (signalOf(status) < 0x7f) return newInt(t, -signalOf(status));
    throw valueError(t, `invalid wait status: ${status}`);
  }),
];

/** What subprocess is made of. */
export const POSIX_SUBPROCESS = {
  name: '_posixsubprocess',
  functions: [spawn, runUntil, available],
};
