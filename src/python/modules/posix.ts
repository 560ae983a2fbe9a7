// posix: the little of the operating system that pure programs ask for. Random bytes come from the session, not from a device.
// Follows Modules/posixmodule.c in names. DEVIATION: urandom() is a function of the session's seed, so that two runs agree.

import { decref } from '../heap/heap.ts';
import type { PyContainer, PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { MersenneTwister } from '../numbers/mersenne-twister.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBytes } from '../objects/bytes.ts';
import { dictSetItem, dictSetStr, newDict } from '../objects/dict.ts';
import { valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { moduleDict } from '../objects/module.ts';
import { osError } from '../objects/os-error.ts';
import { asIndex, asInt } from '../objects/protocols/number.ts';
import { defineStructSequence } from '../objects/struct-sequence.ts';
import { posixConstants } from '../profiles/posix-constants.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';
import { DIR_ENTRY } from './posix-dir-entry.ts';
import { POSIX_FILE_CONSTANTS, POSIX_FILE_FUNCTIONS } from './posix-files.ts';
import { POSIX_NORMPATH_FUNCTIONS } from './posix-normpath.ts';
import { POSIX_PROCESS_FUNCTIONS } from './posix-processes.ts';
import { POSIX_PROGRAM_FUNCTIONS } from './posix-programs.ts';
import { STAT_RESULT } from './posix-stat.ts';
import { POSIX_SYSTEM_FUNCTIONS, POSIX_SYSTEM_TYPES, POSIX_SYSTEM_VALUES } from './posix-system.ts';

function urandom(t: Thread, module: PyObject, arg: PyObject): PyObject {
  const size = asIndex(t, arg);
  if (size < 0) throw valueError(t, 'negative argument not allowed');
  t.heap.reserve(size);
  t.charge(size);
  const twister = module.value as MersenneTwister;
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i++) bytes[i] = Math.floor(twister.random() * 256);
  return newBytes(t, bytes);
}

const TERMINAL_SIZE = defineStructSequence({ module: 'os', name: 'terminal_size', fields: ['columns', 'lines'] });

const EXIT = signature('_exit', { params: ['status'], required: 1 });

function exitAtOnce(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [status] = parseArguments(t, EXIT, args, kwnames) as [PyObject];
  return (t as PyThread).endProcess(asInt(t, status) & 0xff);
}

function setAttrInt(t: Thread, module: PyContainer, name: string, value: number): void {
  const number = newInt(t, value);
  dictSetStr(t, moduleDict(module), t.name(name), number);
  decref(t, number);
}

/** bytes under bytes. */
function newEnvironment(t: Thread): PyObject {
  const environment = newDict(t);
  for (const entry of (t as PyThread).startup.environment) {
    const [name, value] = entry.map((text) => newBytes(t, new TextEncoder().encode(text))) as [PyObject, PyObject];
    dictSetItem(t, environment, name, value);
    decref(t, name);
    decref(t, value);
  }
  return environment;
}

export const POSIX: NativeModule = {
  name: 'posix',
  functions: [
    oneArg('urandom', urandom),
    noArgs('getpid', (t) => newInt(t, 1)),
    noArgs('getppid', (t) => newInt(t, 0)),
    noArgs('cpu_count', (t) => newInt(t, 1)),
    keywords('_exit', exitAtOnce),
    ...POSIX_FILE_FUNCTIONS,
    ...POSIX_NORMPATH_FUNCTIONS,
    ...POSIX_PROCESS_FUNCTIONS,
    ...POSIX_PROGRAM_FUNCTIONS,
    ...POSIX_SYSTEM_FUNCTIONS,
    positional('getrandom', [1, 2], (t, module, [size]) => urandom(t, module, size as PyObject)),
    // No stream is a terminal.
    positional('get_terminal_size', [0, 1], (t) => {
      throw osError(t, 25);
    }),
  ],
  types: () => ({ terminal_size: TERMINAL_SIZE, stat_result: STAT_RESULT, DirEntry: DIR_ENTRY, ...POSIX_SYSTEM_TYPES }),
  values: {
    environ: newEnvironment,
    ...POSIX_SYSTEM_VALUES,
    ...Object.fromEntries(Object.entries(POSIX_FILE_CONSTANTS).map(([name, value]) => [name, (t: Thread) => newInt(t, value)])),
  },
  init: (t, module) => {
    const twister = new MersenneTwister();
    twister.seedByWords([t.seed >>> 0, 0x5eed]);
    module.value = twister;
    for (const [name, value] of posixConstants(t.profile)) setAttrInt(t, module, name, value);
  },
};
