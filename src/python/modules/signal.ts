// _signal: the functions and numbers beneath the signal module. Follows Modules/signalmodule.c, CPython 3.10-3.13 on Linux.
// Leaves out signal masks and waiting for signals of others: nobody else sends any.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { type PyRaise, raiseNew, raiseWith, typeError, valueError } from '../objects/errors.ts';
import { KEYBOARD_INTERRUPT } from '../objects/exceptions.ts';
import { asDouble, newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { OS_ERROR, osError } from '../objects/os-error.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { asInt } from '../objects/protocols/number.ts';
import { newFrozenset } from '../objects/set.ts';
import { newStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { SIGNALS_END } from '../vm/signals.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';

export const ITIMER_ERROR = new TypeSpec({
  name: 'itimer_error',
  module: 'signal',
  base: () => OS_ERROR,
  flags: TypeFlags.BaseType,
  basicsize: (profile) => profile.exceptionBytes,
  slots: {},
});

const NUMBERS: Readonly<Record<string, number>> = {
  SIG_DFL: 0,
  SIG_IGN: 1,
  SIG_BLOCK: 0,
  SIG_UNBLOCK: 1,
  SIG_SETMASK: 2,
  NSIG: SIGNALS_END,
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGIOT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGCHLD: 17,
  SIGCLD: 17,
  SIGCONT: 18,
  SIGSTOP: 19,
  SIGTSTP: 20,
  SIGTTIN: 21,
  SIGTTOU: 22,
  SIGURG: 23,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGWINCH: 28,
  SIGIO: 29,
  SIGPOLL: 29,
  SIGPWR: 30,
  SIGSYS: 31,
  SIGRTMIN: 34,
  SIGRTMAX: 64,
  ITIMER_REAL: 0,
  ITIMER_VIRTUAL: 1,
  ITIMER_PROF: 2,
};

const NAMES = [
  ...['', 'Hangup', 'Interrupt', 'Quit', 'Illegal instruction', 'Trace/breakpoint trap', 'Aborted', 'Bus error'],
  ...[
    'Floating point exception',
    'Killed',
    'User defined signal 1',
    'Segmentation fault',
    'User defined signal 2',
    'Broken pipe',
  ],
  ...['Alarm clock', 'Terminated', 'Stack fault', 'Child exited', 'Continued', 'Stopped (signal)', 'Stopped'],
  ...['Stopped (tty input)', 'Stopped (tty output)', 'Urgent I/O condition', 'CPU time limit exceeded'],
  ...['File size limit exceeded', 'Virtual timer expired', 'Profiling timer expired', 'Window changed', 'I/O possible'],
  ...['Power failure', 'Bad system call'],
];

const EINVAL = 22;
const BILLION = 1_000_000_000;
/** Nanoseconds that no timer is set to. */
const FOREVER = 1n << 62n;
const machine = (t: Thread): PyThread => t as PyThread;

function signalNumber(t: Thread, o: PyObject): number {
  const signal = asInt(t, o);
  if (signal < 1 || signal >= SIGNALS_END) throw valueError(t, 'signal number out of range');
  return signal;
}

/** A handler as programs see it; a new reference. */
function shown(t: Thread, handler: PyObject | 'ignored' | null): PyObject {
  if (handler === null) return newInt(t, NUMBERS['SIG_DFL'] as number);
  return handler === 'ignored' ? newInt(t, NUMBERS['SIG_IGN'] as number) : incref(handler);
}

function setHandler(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [number, handler] = args as [PyObject, PyObject];
  const { signals, threads } = machine(t);
  const raw = asInt(t, number);
  if (threads.current !== threads.main) throw valueError(t, 'signal only works in main thread of the main interpreter');
  if (raw < 1 || raw >= SIGNALS_END) throw valueError(t, 'signal number out of range');
  let wanted: PyObject | 'ignored' | null;
  if (handler.type.ops.tpCall !== null) wanted = handler;
  else if (handler.value === 0) wanted = null;
  else if (handler.value === 1) wanted = 'ignored';
  else throw typeError(t, 'signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object');
  if (raw === NUMBERS['SIGKILL'] || raw === NUMBERS['SIGSTOP'] || raw === 32 || raw === 33) throw osError(t, EINVAL);
  const old = shown(t, signals.handlerOf(raw));
  signals.set(raw, wanted);
  return old;
}

function refused(t: Thread): PyRaise {
  return raiseNew(t, ITIMER_ERROR, '[Errno 22] Invalid argument');
}

function timerNumber(t: Thread, which: PyObject): number {
  const number = asInt(t, which);
  if (number < 0 || number > 2) throw refused(t);
  return number;
}

function asNanoseconds(t: Thread, o: PyObject): bigint {
  const seconds = asDouble(t, o);
  if (seconds < 0) throw refused(t);
  return BigInt(Math.round(seconds * BILLION));
}

function pair(t: Thread, timer: { left: bigint; interval: bigint }): PyObject {
  return newTuple(t, [newFloat(t, Number(timer.left) / BILLION), newFloat(t, Number(timer.interval) / BILLION)]);
}

function setTimer(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [which, delay, interval] = args as [PyObject, PyObject, PyObject | undefined];
  const number = asInt(t, which);
  const nanoseconds = asNanoseconds(t, delay);
  const every = interval === undefined ? 0n : asNanoseconds(t, interval);
  if (number < 0 || number > 2) throw refused(t);
  return pair(t, machine(t).signals.setTimer(nanoseconds, every));
}

function alarm(t: Thread, _self: PyObject, o: PyObject): PyObject {
  const { left } = machine(t).signals.setTimer(BigInt(asInt(t, o)) * BigInt(BILLION), 0n);
  return newInt(t, Math.ceil(Number(left) / BILLION));
}

function raiseSignal(t: Thread, _self: PyObject, o: PyObject): PyObject {
  const signal = asInt(t, o);
  if (signal < 0 || signal >= SIGNALS_END) throw osError(t, EINVAL);
  const { signals } = machine(t);
  signals.send(signal);
  signals.deliver();
  return incref(t.none);
}

function describe(t: Thread, _self: PyObject, o: PyObject): PyObject {
  const signal = signalNumber(t, o);
  const name = NAMES[signal];
  if (name !== undefined) return newStr(t, name);
  return signal < 34 ? incref(t.none) : newStr(t, `Real-time signal ${signal - 34}`);
}

function validSignals(t: Thread): PyObject {
  const numbers: PyObject[] = [];
  for (let i = 1; i < SIGNALS_END; i++) if (i !== 32 && i !== 33) numbers.push(newInt(t, i));
  const set = newFrozenset(t, numbers);
  for (const number of numbers) decref(t, number);
  return set;
}

/** Sleeps until a signal comes; only the timer can send one. */
function pause(t: Thread): PyObject {
  const { signals } = machine(t);
  if (signals.isTiming) signals.sleepToTimer(FOREVER);
  return incref(t.none);
}

const FUNCTIONS: readonly NativeSpec[] = [
  positional('signal', [2, 2], setHandler),
  oneArg('getsignal', (t, _self, o) => shown(t, machine(t).signals.handlerOf(signalNumber(t, o)))),
  oneArg('raise_signal', raiseSignal),
  oneArg('alarm', alarm),
  positional('setitimer', [2, 3], setTimer),
  oneArg('getitimer', (t, _self, which) => {
    timerNumber(t, which);
    return pair(t, machine(t).signals.timer());
  }),
  noArgs('pause', pause),
  oneArg('strsignal', describe),
  noArgs('valid_signals', validSignals),
  positional('siginterrupt', [2, 2], (t, _self, args) => {
    signalNumber(t, args[0] as PyObject);
    return incref(t.none);
  }),
  positional('default_int_handler', [2, 2], (t) => {
    throw raiseWith(t, KEYBOARD_INTERRUPT, []);
  }),
];

export const SIGNAL: NativeModule = {
  name: '_signal',
  doc: 'Signal support.',
  functions: FUNCTIONS,
  types: () => ({ ItimerError: ITIMER_ERROR }),
  values: Object.fromEntries(Object.entries(NUMBERS).map(([name, number]) => [name, (t: Thread) => newInt(t, number)])),
  init: (t, module) => {
    const { signals } = machine(t);
    const handler = getAttrText(t, module, 'default_int_handler');
    signals.set(NUMBERS['SIGINT'] as number, handler);
    signals.set(NUMBERS['SIGPIPE'] as number, 'ignored');
    signals.set(NUMBERS['SIGXFSZ'] as number, 'ignored');
    decref(t, handler);
    t.atExit({ visit: () => undefined }, () => signals.clear());
  },
};
