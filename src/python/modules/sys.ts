// The sys module. Follows Python/sysmodule.c, CPython 3.10-3.13. Frames, limits and output are the thread's.

import { decref, visibleRefcount } from '../heap/heap.ts';
import { Interned, incref, type PyContainer, type PyObject, PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { DIGITS_MAX_THRESHOLD } from '../numbers/int-text.ts';
import { kindOf, parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { dictGetStr, dictSetItem, dictSetStr, newDict } from '../objects/dict.ts';
import { exceptionMatches, overflowError, PyRaise, raiseNew, runtimeError, typeError, valueError } from '../objects/errors.ts';
import { type ExcState, innermost } from '../objects/exc-state.ts';
import {
  ExceptionData,
  newException,
  RECURSION_ERROR,
  replaceTraceback,
  SYSTEM_EXIT,
  TYPE_ERROR,
} from '../objects/exceptions.ts';
import { asDouble, newFloat } from '../objects/float.ts';
import { type Frame, frameObjectOf, visibleFrame } from '../objects/frame.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list-storage.ts';
import { moduleDict } from '../objects/module.ts';
import { preHeaderBytes } from '../objects/object-size.ts';
import { callBound, callSpecial, getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { asInt } from '../objects/protocols/number.ts';
import { repr } from '../objects/protocols/object.ts';
import { internInPlace, isSharedCharacter, isStr, newStr } from '../objects/str.ts';
import { defineStructSequence, newStructSequence } from '../objects/struct-sequence.ts';
import { newTuple } from '../objects/tuple.ts';
import { libraryNames, MODULE_NAMES } from '../profiles/stdlib-names.ts';
import { writeReport } from '../vm/report-stream.ts';
import type { PyThread } from '../vm/thread.ts';
import type { Hook } from '../vm/tracing.ts';
import { allocatorStatistics } from './allocator-statistics.ts';
import { BREAKPOINT_HOOK } from './breakpoint-hook.ts';
import { MONITORING } from './monitoring.ts';
import { fillNativeModule, makeNativeModule, type NativeModule } from './native-module.ts';
import { programDirectory } from './program-modules.ts';
import { newSimpleNamespace } from './simple-namespace.ts';
import { newStandardStream } from './standard-streams.ts';
import { unraisableHook } from './unraisable-hook.ts';

function machine(t: Thread): PyThread {
  return t as PyThread;
}

// ---- sizes

const GETSIZEOF = signature('getsizeof', { params: ['object', 'default'], required: 1 });

function getSizeOf(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [o, fallback] = parseArguments(t, GETSIZEOF, args, kwnames) as [PyObject, PyObject | null];
  try {
    return newInt(t, sizeOf(t, o));
  } catch (thrown) {
    if (fallback === null || !(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, TYPE_ERROR)) throw thrown;
    decref(t, thrown.value);
    return incref(fallback);
  }
}

/** `sys.getsizeof(o)`: what `__sizeof__` of its class says, and the headers in front of it. */
export function sizeOf(t: Thread, o: PyObject): number {
  const size = callBound(t, o, '__sizeof__', []);
  if (size === null) throw typeError(t, `Type ${o.type.name} doesn't define __sizeof__`);
  try {
    if ((size.type.flags & TypeFlags.LongSubclass) === 0) throw typeError(t, 'an integer is required');
    const value = size.value as number | bigint;
    if (value < 0) throw valueError(t, '__sizeof__() should return >= 0');
    if (typeof value === 'bigint') throw overflowError(t, 'Python int too large to convert to C ssize_t');
    return value + preHeaderBytes(t, o);
  } finally {
    decref(t, size);
  }
}

// ---- frames and exceptions

/** So many calls further out; null where there are not so many. */
function frameAt(t: Thread, depth: number): Frame | null {
  let { frame } = machine(t);
  for (let left = depth; left > 0 && frame !== null; left--) frame = visibleFrame(frame.prev);
  return frame;
}

const GET_FRAME_MODULE_NAME = signature('_getframemodulename', { params: ['depth'], required: 0 });

/** `__module__` of the function that runs there, which for module code is what the module is called. */
function getFrameModuleName(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [depth] = parseArguments(t, GET_FRAME_MODULE_NAME, args, kwnames);
  const frame = frameAt(t, depth == null ? 0 : asInt(t, depth));
  if (frame === null) return incref(t.none);
  if (frame.func !== null) return getAttrTextOrNull(t, frame.func, '__module__') ?? incref(t.none);
  return incref(dictGetStr(frame.globals, t.name('__name__')) ?? t.none);
}

function getFrame(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const frame = frameAt(t, args[0] === undefined ? 0 : asInt(t, args[0]));
  if (frame === null) throw valueError(t, 'call stack is not deep enough');
  return incref(frameObjectOf(t, frame));
}

function libraryFolder(t: Thread): string {
  const [major, minor] = t.profile.release;
  return `/usr/lib/python${major}.${minor}`;
}

function excInfo(t: Thread): PyObject {
  return handledAsTuple(t, machine(t).handled);
}

function handledAsTuple(t: Thread, handled: ExcState | null): PyObject {
  const exception = handled?.value ?? null;
  if (exception === null) return newTuple(t, [incref(t.none), incref(t.none), incref(t.none)]);
  return newTuple(t, [incref(exception.type), incref(exception), incref(handled?.traceback() ?? t.none)]);
}

function exit(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const code = args[0] ?? t.none;
  const isTuple = (code.type.flags & TypeFlags.TupleSubclass) !== 0;
  const values = code === t.none ? [] : isTuple ? (code.value as readonly PyObject[]).map(incref) : [incref(code)];
  throw new PyRaise(newException(t, t.typeOf(SYSTEM_EXIT), newTuple(t, values)));
}

function setRecursionLimit(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const limit = asInt(t, arg);
  if (limit < 1) throw valueError(t, 'recursion limit must be greater or equal than 1');
  const { depth } = machine(t);
  if (depth >= limit) {
    throw raiseNew(
      t,
      RECURSION_ERROR,
      `cannot set the recursion limit to ${limit} at the recursion depth ${depth}: the limit is too low`,
    );
  }
  machine(t).setRecursionLimit(limit);
  return incref(t.none);
}

// ---- strings

function intern(t: Thread, _self: PyObject, s: PyObject): PyObject {
  if (!isStr(s)) throw typeError(t, `intern() argument must be str, not ${kindOf(t, s)}`);
  if (s.type !== t.types.str) throw typeError(t, `can't intern ${s.type.name}`);
  return internInPlace(t, incref(s as PyStr));
}

const MAXDIGITS = signature('set_int_max_str_digits', { params: ['maxdigits'] });

function setIntMaxStrDigits(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [given] = parseArguments(t, MAXDIGITS, args, kwnames);
  const digits = asInt(t, given as PyObject);
  if (digits !== 0 && digits < DIGITS_MAX_THRESHOLD)
    throw valueError(t, `maxdigits must be 0 or larger than ${DIGITS_MAX_THRESHOLD}`);
  t.intDigitsMax = digits;
  return incref(t.none);
}

// ---- hooks

/** Shows the value of an entry of the prompt and binds it to `_`. */
function displayHook(t: Thread, _self: PyObject, value: PyObject): PyObject {
  if (value === t.none) return incref(t.none);
  const dict = moduleDict(t.builtins);
  dictSetStr(t, dict, t.name('_'), t.none);
  const stdout = getAttrTextOrNull(t, machine(t).modules.sys, 'stdout');
  if (stdout === null || stdout === t.none) throw runtimeError(t, 'lost sys.stdout');
  let text: PyObject | null = null;
  try {
    text = repr(t, value);
    decref(t, callSpecial(t, stdout, 'write', [text]) as PyObject);
    const newline = newStr(t, '\n');
    decref(t, callSpecial(t, stdout, 'write', [newline]) as PyObject);
    decref(t, newline);
  } finally {
    if (text !== null) decref(t, text);
    decref(t, stdout);
  }
  dictSetStr(t, dict, t.name('_'), value);
  return incref(t.none);
}

function exceptHook(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [, value, traceback] = args as [PyObject, PyObject, PyObject];
  if (!(value.value instanceof ExceptionData)) {
    writeReport(machine(t), `TypeError: print_exception(): Exception expected for value, ${value.type.name} found\n`);
    return incref(t.none);
  }
  if (value.value.traceback === null && traceback !== t.none) replaceTraceback(t, value, incref(traceback) as PyContainer);
  machine(t).printException(value);
  return incref(t.none);
}

// ---- tracing

function setHook(t: Thread, which: Hook, hook: PyObject): PyObject {
  machine(t).tracing.set(which, hook === t.none ? null : hook);
  return incref(t.none);
}

function setHookEverywhere(t: Thread, which: Hook, hook: PyObject): PyObject {
  const { tracing, threads } = machine(t);
  for (const state of threads.alive) tracing.set(which, hook === t.none ? null : hook, state);
  return incref(t.none);
}

/** Calls with tracing on, from within a hook. */
function callTracing(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [func, given] = args as [PyObject, PyObject];
  if ((given.type.flags & TypeFlags.TupleSubclass) === 0)
    throw typeError(t, `call_tracing() argument 2 must be tuple, not ${given.type.name}`);
  const state = machine(t).threads.current;
  const depth = state.hookDepth;
  if (t.profile.callTracingTraces) state.hookDepth = 0;
  try {
    return t.call(func, given.value as PyObject[], null);
  } finally {
    state.hookDepth = depth;
  }
}

// ---- hooks of asynchronous generators

const SET_ORIGIN_DEPTH = signature('set_coroutine_origin_tracking_depth', { params: ['depth'] });
const SET_ASYNCGEN_HOOKS = signature('set_asyncgen_hooks', { params: ['firstiter', 'finalizer'], required: 0 });

function setAsyncgenHooks(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [firstiter, finalizer] = parseArguments(t, SET_ASYNCGEN_HOOKS, args, kwnames);
  const hooks = machine(t).modules.asyncgenHooks;
  const check = (which: 'firstiter' | 'finalizer', value: PyObject | null | undefined): void => {
    if (value != null && value !== t.none && value.type.ops.tpCall === null)
      throw typeError(t, `callable ${which} expected, got ${value.type.name}`);
  };
  const replace = (which: 'firstiter' | 'finalizer', value: PyObject | null | undefined): void => {
    if (value == null) return;
    const old = hooks[which];
    hooks[which] = value === t.none ? null : incref(value);
    if (old !== null) decref(t, old);
  };
  check('finalizer', finalizer);
  if (t.profile.asyncgenHooksCheckedFirst) check('firstiter', firstiter);
  replace('finalizer', finalizer);
  check('firstiter', firstiter);
  replace('firstiter', firstiter);
  return incref(t.none);
}

const ASYNCGEN_HOOKS = defineStructSequence({
  module: 'builtins',
  name: 'asyncgen_hooks',
  fields: ['firstiter', 'finalizer'],
  sealed: true,
});

/** The innermost frame of each thread, the newest thread first, by its identity. */
function currentFrames(t: Thread): PyObject {
  const { threads, frame: running } = machine(t);
  const frames = newDict(t);
  for (const state of [...threads.alive].reverse()) {
    const frame = visibleFrame(state === threads.current ? running : state.frame);
    if (frame === null) continue;
    const ident = newInt(t, state.ident);
    dictSetItem(t, frames, ident, frameObjectOf(t, frame));
    decref(t, ident);
  }
  return frames;
}

/** What each thread handles: the exception, before 3.12 a tuple of three. */
function currentExceptions(t: Thread): PyObject {
  const { threads, excInfo: running } = machine(t);
  const exceptions = newDict(t);
  for (const state of [...threads.alive].reverse()) {
    const handled = innermost(state === threads.current ? running : state.excInfo);
    const ident = newInt(t, state.ident);
    const shown = t.profile.currentExceptionsAreValues ? incref(handled?.value ?? t.none) : handledAsTuple(t, handled);
    dictSetItem(t, exceptions, ident, shown);
    decref(t, shown);
    decref(t, ident);
  }
  return exceptions;
}

function getAsyncgenHooks(t: Thread): PyObject {
  const { firstiter, finalizer } = machine(t).modules.asyncgenHooks;
  return newStructSequence(t, ASYNCGEN_HOOKS, [incref(firstiter ?? t.none), incref(finalizer ?? t.none)]);
}

// ---- struct sequences

const VERSION_INFO = defineStructSequence({
  module: 'sys',
  name: 'version_info',
  fields: ['major', 'minor', 'micro', 'releaselevel', 'serial'],
  sealed: true,
});
const FLOAT_INFO = defineStructSequence({
  module: 'sys',
  name: 'float_info',
  fields: ['max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds'],
});
const INT_INFO = defineStructSequence({
  module: 'sys',
  name: 'int_info',
  fields: ['bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold'],
});
const HASH_INFO = defineStructSequence({
  module: 'sys',
  name: 'hash_info',
  fields: ['width', 'modulus', 'inf', 'nan', 'imag', 'algorithm', 'hash_bits', 'seed_bits', 'cutoff'],
});
const THREAD_INFO = defineStructSequence({ module: 'sys', name: 'thread_info', fields: ['name', 'lock', 'version'] });
const FLAG_FIELDS = [
  'debug',
  'inspect',
  'interactive',
  'optimize',
  'dont_write_bytecode',
  'no_user_site',
  'no_site',
  'ignore_environment',
  'verbose',
  'bytes_warning',
  'quiet',
  'hash_randomization',
  'isolated',
  'dev_mode',
  'utf8_mode',
  'warn_default_encoding',
];
const FLAGS_310 = defineStructSequence({
  module: 'sys',
  name: 'flags',
  fields: [...FLAG_FIELDS, 'int_max_str_digits'],
  sealed: true,
});
const FLAGS = defineStructSequence({
  module: 'sys',
  name: 'flags',
  fields: [...FLAG_FIELDS, 'safe_path', 'int_max_str_digits'],
  sealed: true,
});

function versionInfo(t: Thread): PyObject {
  const [major, minor, micro] = t.profile.release;
  return newStructSequence(t, VERSION_INFO, [
    newInt(t, major),
    newInt(t, minor),
    newInt(t, micro),
    newStr(t, 'final'),
    newInt(t, 0),
  ]);
}

/** The environment names no locale, and the C locale turns the UTF-8 mode on (PEP 540). */
const FLAGS_IN_C_LOCALE: Readonly<Record<string, number>> = { utf8_mode: 1 };

function flags(t: Thread): PyObject {
  const given = machine(t).startup.flags;
  const items = FLAG_FIELDS.map((name) =>
    name === 'dev_mode' ? newBool(t, given[name] !== undefined) : newInt(t, given[name] ?? FLAGS_IN_C_LOCALE[name] ?? 0),
  );
  if (t.profile.sysFlagsSafePath) items.push(newBool(t, given['safe_path'] !== undefined));
  items.push(newInt(t, t.profile.sysFlagsIntDigits));
  return newStructSequence(t, t.profile.sysFlagsSafePath ? FLAGS : FLAGS_310, items);
}

function hexVersion(t: Thread): number {
  const [major, minor, micro] = t.profile.release;
  return (major << 24) | (minor << 16) | (micro << 8) | 0xf0;
}

function implementation(t: Thread): PyObject {
  const [major, minor] = t.profile.release;
  return newSimpleNamespace(t, [
    ['name', newStr(t, 'cpython')],
    ['cache_tag', newStr(t, `cpython-${major}${minor}`)],
    ['version', versionInfo(t)],
    ['hexversion', newInt(t, hexVersion(t))],
    ['_multiarch', newStr(t, 'x86_64-linux-gnu')],
  ]);
}

function newTexts(t: Thread, texts: readonly string[]): PyObject {
  return newList(
    t,
    texts.map((text) => newStr(t, text)),
  );
}

/** sys.argv: how the program was named, and what followed it. */
function programArguments(t: PyThread): readonly string[] {
  const { program, arguments: rest } = t.startup;
  if (program === null || program.kind === 'module') return [t.mainFilename, ...rest];
  if (program.kind === 'command') return ['-c', ...rest];
  return rest.length === 0 ? [''] : rest;
}

function newXOptions(t: Thread): PyObject {
  const options = newDict(t);
  for (const [name, value] of machine(t).startup.xOptions) {
    const shown = value === true ? newBool(t, true) : newStr(t, value);
    dictSetStr(t, options, t.name(name), shown);
    decref(t, shown);
  }
  return options;
}

// ---- the module

const nothing = (name: string): NativeSpec => oneArg(name, (t) => incref(t.none));

const FUNCTIONS: readonly NativeSpec[] = [
  oneArg('getrefcount', (t, _self, o) => newInt(t, visibleRefcount(t, o))),
  keywords('getsizeof', getSizeOf),
  oneArg('intern', intern),
  // The shared characters are interned from the start, also those that no name has needed yet.
  oneArg(
    '_is_interned',
    (t, _self, s) => {
      if (!isStr(s)) throw typeError(t, `_is_interned() argument must be str, not ${s.type.name}`);
      return newBool(t, s instanceof PyStr && (s.interned !== Interned.No || isSharedCharacter(t, s)));
    },
    {
      when: (p) => p.sysIsInterned,
    },
  ),
  noArgs('_debugmallocstats', (t) => {
    t.writeStderr(allocatorStatistics(t));
    return incref(t.none);
  }),
  noArgs('getunicodeinternedsize', (t) => newInt(t, t.interned.size), { when: (p) => p.sysInternedSize }),
  noArgs('getallocatedblocks', (t) => newInt(t, t.profile.startupBlocks + t.heap.pymalloc.blockCount + t.heap.large.blockCount)),
  noArgs('getrecursionlimit', (t) => newInt(t, machine(t).depthMax)),
  oneArg('setrecursionlimit', setRecursionLimit),
  keywords('set_asyncgen_hooks', setAsyncgenHooks),
  noArgs('get_asyncgen_hooks', getAsyncgenHooks),
  positional('_getframe', [0, 1], getFrame),
  keywords('_getframemodulename', getFrameModuleName, { when: (p) => p.frameModuleName }),
  noArgs('exc_info', excInfo),
  noArgs('exception', (t) => incref(t.handledException ?? t.none), { when: (p) => p.sysException }),
  positional('exit', [0, 1], exit),
  noArgs('get_int_max_str_digits', (t) => newInt(t, t.intDigitsMax)),
  keywords('set_int_max_str_digits', setIntMaxStrDigits),
  oneArg('displayhook', displayHook),
  BREAKPOINT_HOOK,
  positional('excepthook', [3, 3], exceptHook),
  oneArg('unraisablehook', unraisableHook),
  noArgs('_is_gil_enabled', (t) => newBool(t, true), { when: (p) => p.gilQuestion }),
  noArgs('getdefaultencoding', (t) => newStr(t, 'utf-8')),
  noArgs('getfilesystemencoding', (t) => newStr(t, 'utf-8')),
  noArgs('getfilesystemencodeerrors', (t) => newStr(t, 'surrogateescape')),
  noArgs('getswitchinterval', (t) => newFloat(t, machine(t).threads.switchInterval)),
  oneArg('setswitchinterval', (t, _self, o) => {
    const seconds = asDouble(t, o);
    if (!(seconds > 0)) throw valueError(t, 'switch interval must be strictly positive');
    machine(t).threads.switchInterval = seconds;
    return incref(t.none);
  }),
  noArgs('gettrace', (t) => incref(machine(t).threads.current.trace ?? t.none)),
  noArgs('getprofile', (t) => incref(machine(t).threads.current.profile ?? t.none)),
  oneArg('settrace', (t, _self, hook) => setHook(t, 'trace', hook)),
  oneArg('setprofile', (t, _self, hook) => setHook(t, 'profile', hook)),
  oneArg('_settraceallthreads', (t, _self, hook) => setHookEverywhere(t, 'trace', hook), { when: (p) => p.tracesByMonitoring }),
  oneArg('_setprofileallthreads', (t, _self, hook) => setHookEverywhere(t, 'profile', hook), {
    when: (p) => p.tracesByMonitoring,
  }),
  positional('call_tracing', [2, 2], callTracing),
  noArgs('is_finalizing', (t) => newBool(t, machine(t).finalizing)),
  positional('audit', [1, Number.MAX_SAFE_INTEGER], (t) => incref(t.none)),
  nothing('addaudithook'),
  noArgs('_clear_type_cache', (t) => {
    machine(t).methodCache.clear(t);
    return incref(t.none);
  }),
  noArgs('get_coroutine_origin_tracking_depth', (t) => newInt(t, machine(t).threads.current.originDepth)),
  keywords('set_coroutine_origin_tracking_depth', (t, _self, args, kwnames) => {
    const [depth] = parseArguments(t, SET_ORIGIN_DEPTH, args, kwnames) as [PyObject];
    const frames = asInt(t, depth);
    if (frames < 0) throw valueError(t, 'depth must be >= 0');
    machine(t).threads.current.originDepth = frames;
    return incref(t.none);
  }),
  noArgs('_current_frames', currentFrames),
  noArgs('_current_exceptions', currentExceptions),
  noArgs('getdlopenflags', (t) => newInt(t, machine(t).dlopenFlags)),
  oneArg('setdlopenflags', (t, _self, given) => {
    machine(t).dlopenFlags = asInt(t, given);
    return incref(t.none);
  }),
];

export const SYS: NativeModule = {
  name: 'sys',
  doc: 'Variables and functions of the interpreter.',
  functions: FUNCTIONS,
  values: {
    version_info: versionInfo,
    hexversion: (t) => newInt(t, hexVersion(t)),
    api_version: (t) => newInt(t, 1013),
    version: (t) => newStr(t, `${t.profile.release.join('.')} (main) [HeapLab simulation]`),
    copyright: (t) => newStr(t, 'Simulated by HeapLab; Python is a trademark of the Python Software Foundation.'),
    platform: (t) => newStr(t, 'linux'),
    byteorder: (t) => newStr(t, 'little'),
    maxsize: (t) => newInt(t, 2n ** 63n - 1n),
    maxunicode: (t) => newInt(t, 0x10ffff),
    float_repr_style: (t) => newStr(t, 'short'),
    implementation,
    flags,
    float_info: (t) =>
      newStructSequence(t, FLOAT_INFO, [
        newFloat(t, Number.MAX_VALUE),
        newInt(t, 1024),
        newInt(t, 308),
        newFloat(t, 2.2250738585072014e-308),
        newInt(t, -1021),
        newInt(t, -307),
        newInt(t, 15),
        newInt(t, 53),
        newFloat(t, Number.EPSILON),
        newInt(t, 2),
        newInt(t, 1),
      ]),
    int_info: (t) =>
      newStructSequence(
        t,
        INT_INFO,
        [30, 4, 4300, DIGITS_MAX_THRESHOLD].map((n) => newInt(t, n)),
      ),
    hash_info: (t) =>
      newStructSequence(t, HASH_INFO, [
        newInt(t, 64),
        newInt(t, 2n ** 61n - 1n),
        newInt(t, 314159),
        newInt(t, 0),
        newInt(t, 1000003),
        newStr(t, `siphash${t.profile.sipHash}`),
        newInt(t, 64),
        newInt(t, 128),
        newInt(t, 0),
      ]),
    thread_info: (t) => newStructSequence(t, THREAD_INFO, [newStr(t, 'pthread'), newStr(t, 'semaphore'), newStr(t, 'NPTL 2.36')]),
    argv: (t) => newTexts(t, programArguments(machine(t))),
    orig_argv: (t) => {
      const { program, originalArguments } = machine(t).startup;
      return newTexts(t, program === null ? ['python', machine(t).mainFilename] : originalArguments);
    },
    path: (t) => {
      const [major, minor] = t.profile.release;
      const library = libraryFolder(t);
      const first = programDirectory(machine(t));
      const places = [
        ...(first === null ? [] : [first]),
        `/usr/lib/python${major}${minor}.zip`,
        library,
        `${library}/lib-dynload`,
      ];
      return newTexts(t, places);
    },
    meta_path: (t) => newList(t, []),
    path_hooks: (t) => newList(t, []),
    path_importer_cache: (t) => newDict(t),
    warnoptions: (t) => newTexts(t, machine(t).startup.warnOptions),
    _xoptions: newXOptions,
    executable: (t) => newStr(t, machine(t).startup.executable),
    prefix: (t) => newStr(t, '/usr'),
    base_prefix: (t) => newStr(t, '/usr'),
    exec_prefix: (t) => newStr(t, '/usr'),
    base_exec_prefix: (t) => newStr(t, '/usr'),
    platlibdir: (t) => newStr(t, 'lib'),
    abiflags: (t) => newStr(t, ''),
    pycache_prefix: (t) => incref(t.none),
    dont_write_bytecode: (t) => newBool(t, false),
    builtin_module_names: (t) =>
      newTuple(
        t,
        MODULE_NAMES.builtin.map((name) => newStr(t, name)),
      ),
    stdlib_module_names: (t) => {
      const names = newTuple(
        t,
        libraryNames(t.profile).map((name) => newStr(t, name)),
      );
      const set = t.call(t.types.frozenset, [names], null);
      decref(t, names);
      return set;
    },
  },
  init: (t, module) => {
    const dict = moduleDict(module);
    for (const name of ['stdin', 'stdout', 'stderr'] as const) {
      const stream = newStandardStream(t, name);
      dictSetStr(t, dict, t.name(name), stream);
      dictSetStr(t, dict, t.name(`__${name}__`), stream);
      decref(t, stream);
    }
    if (t.profile.tracesByMonitoring) {
      const monitoring = makeNativeModule(t, MONITORING);
      dictSetStr(t, dict, t.name('monitoring'), monitoring);
      decref(t, monitoring);
    }
    if (t.profile.sysStdlibDir) {
      const folder = newStr(t, libraryFolder(t));
      dictSetStr(t, dict, t.name('_stdlib_dir'), folder);
      decref(t, folder);
    }
    for (const hook of ['breakpointhook', 'displayhook', 'excepthook', 'unraisablehook']) {
      const fn = getAttrTextOrNull(t, module, hook);
      if (fn === null) continue;
      dictSetStr(t, dict, t.name(`__${hook}__`), fn);
      decref(t, fn);
    }
  },
};

/** Fills the sys module that the interpreter made at its start. */
export function fillSys(t: Thread, module: PyContainer): void {
  fillNativeModule(t, SYS, module);
}
