// The functions of posix that put another program in the place of this one or run a command, and the environment they hand on.
// A process that is replaced lasts as long as the one in its place, and ends as that ends. Follows os_execv_impl, os_execve_impl,
// os_putenv_impl and os_system_impl of Modules/posixmodule.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec, oneArg, positional } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { osError } from '../objects/os-error.ts';
import { callMethod, getAttrText } from '../objects/protocols/attribute.ts';
import { forEachItem } from '../objects/protocols/iterate.ts';
import { fspath, pathText } from '../objects/protocols/path.ts';
import { tupleItems } from '../objects/tuple.ts';
import type { PyThread } from '../vm/thread.ts';
import { calling, pathArgument } from './posix-path.ts';
import { checkProgram, children, startProgram, texts } from './posix-processes.ts';

const EINVAL = 22;

/** What PyUnicode_FSConverter takes. */
function fileText(t: Thread, o: PyObject): string {
  const path = fspath(t, o);
  try {
    const text = pathText(path);
    if (text.includes('\0')) throw valueError(t, 'embedded null byte');
    return text;
  } finally {
    decref(t, path);
  }
}

const putenv = positional('putenv', [2, 2], (t, _module, args) => {
  const [name, value] = args.map((arg) => fileText(t, arg as PyObject)) as [string, string];
  if (name.includes('=')) throw valueError(t, 'illegal environment variable name');
  if (name === '') throw osError(t, EINVAL);
  children(t).environment.set(name, value);
  return incref(t.none);
});

const unsetenv = oneArg('unsetenv', (t, _module, given) => {
  const name = fileText(t, given);
  if (name === '' || name.includes('=')) throw osError(t, EINVAL);
  children(t).environment.delete(name);
  return incref(t.none);
});

/** The arguments of a program, refused as the function of this name refuses them. */
function argumentsOf(t: Thread, argv: PyObject, name: string): string[] {
  if ((argv.type.flags & (TypeFlags.TupleSubclass | TypeFlags.ListSubclass)) === 0)
    throw typeError(t, `${name} must be a tuple or list`);
  const words = texts(t, argv);
  if (words.length === 0) throw valueError(t, `${name} must not be empty`);
  if (words[0] === '') throw valueError(t, `${name} first element cannot be empty`);
  if (words.some((word) => word.includes('\0'))) throw valueError(t, 'embedded null byte');
  return words;
}

function environmentOf(t: Thread, mapping: PyObject): Map<string, string> {
  const found = new Map<string, string>();
  const items = callMethod(t, mapping, t.name('items'), [], null);
  try {
    forEachItem(t, items, (pair) => {
      const [name, value] = tupleItems(pair).map((part) => fileText(t, part)) as [string, string];
      if (name === '' || name.includes('=')) throw valueError(t, 'illegal environment variable name');
      found.set(name, value);
    });
  } finally {
    decref(t, items);
  }
  return found;
}

function replace(t: Thread, executable: string, args: readonly string[], environment: ReadonlyMap<string, string>): PyObject {
  const pid = startProgram(t, { executable, args, environment }, [0, 1, 2]);
  const status = children(t).wait(pid) ?? 0;
  const machine = t as PyThread;
  if ((status & 0x7f) !== 0) {
    machine.signals.send(status & 0x7f);
    machine.signals.deliver();
  }
  return machine.endProcess(status >> 8);
}

const execv = positional('execv', [2, 2], (t, _module, [given, argv]) => {
  const program = pathArgument(t, given as PyObject, { fn: 'execv' });
  const words = argumentsOf(t, argv as PyObject, 'execv() arg 2');
  // What goes wrong names no file.
  calling(t, [], () => checkProgram(t, program.text));
  return replace(t, program.text, words, children(t).environment);
});

const EXECVE = signature('execve', { params: ['path', 'argv', 'env'] });

const execve = keywords('execve', (t, _module, args, kwnames) => {
  const [given, argv, env] = parseArguments(t, EXECVE, args, kwnames) as [PyObject, PyObject, PyObject];
  const program = pathArgument(t, given, { fn: 'execve', allowFd: true });
  const words = argumentsOf(t, argv, 'execve: argv');
  if (env.type.ops.mpSubscript === null) throw typeError(t, 'execve: environment must be a mapping object');
  const environment = environmentOf(t, env);
  calling(t, [program], () => checkProgram(t, program.text));
  return replace(t, program.text, words, environment);
});

const SYSTEM = signature('system', { params: ['command'] });

/** The shell is that of subprocess. */
const system = keywords('system', (t, _module, args, kwnames) => {
  const [command] = parseArguments(t, SYSTEM, args, kwnames) as [PyObject];
  fileText(t, command);
  const subprocess = t.importModule('subprocess');
  const run = getAttrText(t, subprocess, '_system');
  try {
    return t.call(run, [command], null);
  } finally {
    decref(t, run);
    decref(t, subprocess);
  }
});

export const POSIX_PROGRAM_FUNCTIONS: readonly NativeSpec[] = [putenv, unsetenv, execv, execve, system];
