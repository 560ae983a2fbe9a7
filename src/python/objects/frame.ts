// Frames: the running state of a piece of code, and the frame object that Python sees of it.
// Follows Python/frame.c, Objects/frameobject.c and Include/internal/pycore_frame.h, CPython 3.13. The host `Frame` is
// _PyInterpreterFrame; a frame object (PyFrame) is made when somebody asks, and takes the locals over when it outlives the run.
// Invariant: a Frame owns `code`, `func`, `locals` and every non-null entry of `stack` below `sp`; f_back links are counted only
// between frame objects that outlived their run.

import { POSITION_WORDS, SlotKind } from '../compile/code-object.ts';
import { encodedCode } from '../compile/encode.ts';
import { type FrameBlock, NO_FRAME_BLOCK } from '../heap/frame-blocks.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { GC_HEADER_BYTES, incref, type PyContainer, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import { UNIT_BYTES } from '../heap/pymalloc.ts';
import type { Thread } from '../heap/thread.ts';
import { type GetSetSpec, noArgs, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import type { PyCell } from './cell.ts';
import type { LinkedCode, PyCode } from './code.ts';
import type { PyRaise } from './errors.ts';
import { runtimeError, typeError } from './errors.ts';
import type { ExcState } from './exc-state.ts';
import { setLine } from './frame-jump.ts';
import { localsOfFrameObject } from './frame-locals.ts';
import { newInt } from './int.ts';
import { releaseObject } from './object.ts';
import { newStr } from './str.ts';

/** What happens to a frame's result. */
export const enum Deliver {
  /** The loop that started the frame returns it to its host caller. */
  Host = 0,
  /** Pushed on the caller's stack. */
  Push = 1,
  /** A generator's frame under FOR_ITER: a return ends the caller's loop. */
  ForIter = 2,
  /** A generator's frame under SEND: a return jumps. */
  Send = 3,
  /** An `__init__`: its None is dropped, `self` is pushed. */
  Init = 4,
  /** Python code that a host function asked for: the instruction that called the host is begun anew and told what came of it. */
  Answer = 5,
}

export const enum FrameOwner {
  Thread = 0,
  Generator = 1,
  FrameObject = 2,
}

export class Frame {
  prev: Frame | null = null;
  /** The next free entry of `stack`; valid while the frame is not the one running. */
  sp: number;
  /** The next instruction; the last one begun is `pc - 1`. */
  pc = 0;
  object: PyFrame | null = null;
  /** Borrowed. */
  generator: PyContainer | null = null;
  deliver: Deliver = Deliver.Host;
  owner: FrameOwner = FrameOwner.Thread;
  /** Entries of the caller's stack that it drops when this frame returns. */
  callerPops = 0;
  /** Deliver.Init: the new instance. Owned. */
  self: PyObject | null = null;
  /** Deliver.Init: frames between this one and the caller's, which count for the recursion limit and are seen nowhere. */
  shims: 0 | 1 = 0;
  /** `func` is kept alive by the caller's stack (3.10), not by this frame. */
  borrowsFunc = false;
  /** 3.10: the frame has outlived its call, and holds globals and builtins in place of its function. */
  ownsGlobals = false;
  /** 3.10, whose frames are heap objects: where this one lies. */
  block: FrameBlock = NO_FRAME_BLOCK;
  constructor(
    readonly linked: LinkedCode,
    /** Owned. */
    readonly code: PyCode,
    /** Locals, cells, free variables, then the evaluation stack. */
    readonly stack: (PyObject | null)[],
    /** Owned: the function that runs, or for module code the globals and builtins are kept by `roots`. */
    public func: PyContainer | null,
    readonly globals: PyContainer,
    readonly builtins: PyContainer,
    /** The namespace of module and class code; owned. */
    public locals: PyObject | null,
  ) {
    this.sp = linked.slotCount;
  }
}

export interface PyFrame extends PyContainer {
  value: FrameData;
}

/** The `value` of a frame object. */
export class FrameData {
  constructor(public frame: Frame) {}
  /** Owned; set when the frame object takes its frame over. */
  back: PyFrame | null = null;
  trace: PyObject | null = null;
  traceLines = true;
  traceOpcodes = false;
  /** A line number that a tracer has set; 0: none. */
  line = 0;
  /** 3.10 to 3.12: somebody has asked for `f_locals` since what was written there became true. */
  localsAsked = false;
  /** 3.10: the dict that `f_locals` last showed, which 3.11 and 3.12 keep in the frame; 3.13: names set through the proxy that are no locals. Owned. */
  extraLocals: PyContainer | null = null;
}

/** What an instruction that is begun anew has been told already by the Python code that it called: see vm/answers.ts. */
export interface HostAnswers {
  /** Is the next answer that of resuming this generator? */
  knows(gen: PyContainer): boolean;
  /** What resuming this generator gave; null: that is not known yet. */
  told(gen: PyContainer): { value: PyObject; isEnd: boolean } | null;
  /** Resumes it: enters its frame in the loop, or does as `run` does. */
  resume(gen: PyContainer, sent: PyObject, raise: PyRaise | null, run: () => PyObject): PyObject;
  /** A new iterator over `iterable` begins at its first item. */
  madeIterator(iterator: PyObject, iterable: PyObject): void;
  /** The next item of an iterator. */
  next(iterator: PyObject, advance: () => PyObject | null): PyObject | null;
  /** Python code that runs in here lies on the host's stack. */
  apart<T>(body: () => T): T;
  /** Does what must not be done twice. */
  once<T extends PyObject | null>(subject: object, first: PyObject | null, body: () => T): T;
}

/** What the objects in this folder ask of the machine beyond Thread. */
export interface Machine extends Thread {
  /** The frame and the event that a hook is being told of. */
  hooked: { readonly frame: Frame; readonly event: string } | null;
  /** Some frame has had its `f_trace_opcodes` set. */
  opcodesAsked: boolean;
  /** The namespace of builtins. Borrowed. */
  readonly builtinsDict: PyContainer;
  /** Steps that are left in the present slice. */
  budget: number;
  /** Python code that host functions call is entered in the loop where it can be: a thread has waited on the host's stack. */
  entersFromHost: boolean;
  readonly answers: HostAnswers;
  /** The innermost running frame. */
  frame: Frame | null;
  excInfo: ExcState;
  /** The innermost item that handles something. */
  readonly handled: ExcState | null;
  /** Runs a frame until it returns, yields or raises. With `raise` it starts by raising that. */
  runFrame(frame: Frame, raise: PyRaise | null): PyObject;
  /** "coroutine 'f' was never awaited", reported without raising. */
  warnUnawaited(coroutine: PyContainer, method?: string): void;
}

function frameBytes(t: Thread, linked: LinkedCode): number {
  return t.profile.frameBytes(linked.slotCount + linked.host.reportedStacksize);
}

/** Before the first instruction, where `profile.framesAreObjects`: the frame takes the block that its code keeps, or a new one. */
export function allocateFrame(t: Thread, frame: Frame): Frame {
  const { linked } = frame;
  const { parkedFrame } = linked;
  if (parkedFrame === NO_FRAME_BLOCK) frame.block = t.heap.frameBlocks.take(t, frameBytes(t, linked));
  else {
    linked.parkedFrame = NO_FRAME_BLOCK;
    frame.block = parkedFrame;
  }
  return frame;
}

function parkFrame(t: Thread, frame: Frame): void {
  const { block, linked } = frame;
  frame.block = NO_FRAME_BLOCK;
  if (linked.parkedFrame === NO_FRAME_BLOCK) linked.parkedFrame = block;
  else t.heap.frameBlocks.park(block);
}

/** The frame object of a frame, made on demand. Borrowed. */
export function frameObjectOf(t: Thread, frame: Frame): PyFrame {
  if (frame.object !== null) return frame.object;
  const type = t.typeOf(FRAME);
  const { block } = frame;
  const o = (
    block === NO_FRAME_BLOCK
      ? t.heap.newContainer(t, type, frameBytes(t, frame.linked), new FrameData(frame))
      : t.heap.reuseContainer(type, block.address + GC_HEADER_BYTES / UNIT_BYTES, new FrameData(frame))
  ) as PyFrame;
  frame.object = o;
  return o;
}

/** The frame is done and unlinked: releases what it owns, or leaves it to its frame object. Follows _PyFrame_ClearExceptCode. */
export function finishFrame(t: Thread, frame: Frame): void {
  const { object } = frame;
  if (object !== null) {
    if (object.refcount > 1) {
      takeOwnership(t, object, frame);
      decref(t, object);
      return;
    }
    frame.object = null;
    decref(t, object);
  }
  clearFrame(t, frame);
}

/** Releases locals, namespace and function, in this order. */
export function clearFrame(t: Thread, frame: Frame): void {
  const { stack } = frame;
  const end = frame.sp;
  frame.sp = 0;
  for (let i = 0; i < end; i++) {
    const o = stack[i] as PyObject | null;
    if (o === null) continue;
    stack[i] = null;
    decref(t, o);
  }
  const { locals, func } = frame;
  frame.locals = null;
  frame.func = null;
  xdecref(t, locals);
  if (!frame.borrowsFunc) xdecref(t, func);
  if (frame.ownsGlobals) {
    frame.ownsGlobals = false;
    decref(t, frame.builtins);
    decref(t, frame.globals);
  }
  // The block of a frame object that others hold is parked when that dies.
  if (frame.block !== NO_FRAME_BLOCK && frame.object === null) parkFrame(t, frame);
  decref(t, frame.code);
}

function takeOwnership(t: Thread, object: PyFrame, frame: Frame): void {
  keepFunction(t, frame);
  frame.owner = FrameOwner.FrameObject;
  frame.generator = null;
  const prev = visibleFrame(frame.prev);
  frame.prev = null;
  if (prev !== null) object.value.back = incref(frameObjectOf(t, prev));
  t.heap.track(object);
}

/** The frame outlives the call: from now on it keeps its function, or (3.10) only its globals and builtins alive. */
export function keepFunction(t: Thread, frame: Frame): void {
  if (!frame.borrowsFunc || frame.func === null) return;
  frame.borrowsFunc = false;
  if (!t.profile.framesHoldGlobals) {
    incref(frame.func);
    return;
  }
  frame.func = null;
  frame.ownsGlobals = true;
  incref(frame.builtins);
  incref(frame.globals);
}

export function lineOfFrame(frame: Frame): number {
  const { host } = frame.linked;
  if (frame.pc === 0) return host.firstlineno;
  return host.positions[(frame.pc - 1) * POSITION_WORDS] as number;
}

/** Visits what a frame owns; used by frame objects that own theirs and by suspended generators. */
export function visitFrame(frame: Frame, visit: Visit): void {
  if (frame.owner !== FrameOwner.FrameObject && frame.object !== null) visit(frame.object);
  if (frame.locals !== null) visit(frame.locals);
  if (frame.func !== null && !frame.borrowsFunc) visit(frame.func);
  if (frame.ownsGlobals) {
    visit(frame.builtins);
    visit(frame.globals);
  }
  visit(frame.code);
  const { stack, sp } = frame;
  for (let i = 0; i < sp; i++) {
    const o = stack[i] as PyObject | null;
    if (o !== null) visit(o);
  }
}

function dealloc(t: Thread, o: PyObject): void {
  const self = o as PyFrame;
  t.heap.untrack(self);
  const data = self.value;
  const { frame, back, trace, extraLocals } = data;
  const isAllocated = frame.block === NO_FRAME_BLOCK;
  data.back = null;
  data.trace = null;
  data.extraLocals = null;
  if (frame.owner === FrameOwner.FrameObject) {
    frame.object = null;
    clearFrame(t, frame);
  }
  xdecref(t, back);
  xdecref(t, trace);
  xdecref(t, extraLocals);
  if (isAllocated) releaseObject(t, self, 8 * (frame.linked.slotCount + frame.linked.host.reportedStacksize));
  else t.heap.parkContainer();
}

function traverse(o: PyObject, visit: Visit): void {
  const { frame, back, trace, extraLocals } = (o as PyFrame).value;
  if (back !== null) visit(back);
  if (trace !== null) visit(trace);
  if (extraLocals !== null) visit(extraLocals);
  if (frame.owner === FrameOwner.FrameObject) visitFrame(frame, visit);
}

/**
 * What a program is told that a frame object of 3.10 refers to: one with its frame, it holds what the frame does, but for the values that
 * are being computed while it runs (frame_traverse). Null: no such frame.
 */
export function referentsOfFrame(t: Machine, o: PyObject): PyObject[] | null {
  if (!t.profile.framesAreObjects || !(o.value instanceof FrameData)) return null;
  const { frame, trace, extraLocals } = o.value;
  const isRunning = frame.owner !== FrameOwner.FrameObject && isOnStack(t, frame);
  const { slotCount } = frame.linked;
  const caller = back(t, o);
  const values = frame.stack.slice(0, isRunning ? slotCount : Math.max(frame.sp, slotCount));
  const namespace = frame.locals ?? extraLocals;
  const parts = [caller === t.none ? null : caller, frame.code, frame.builtins, frame.globals, namespace, trace, ...values];
  decref(t, caller);
  return parts.filter((part) => part !== null && part !== undefined);
}

function isOnStack(t: Machine, frame: Frame): boolean {
  for (let at = t.frame; at !== null; at = at.prev) if (at === frame) return true;
  return false;
}

function clearSlots(t: Thread, o: PyObject): void {
  const data = (o as PyFrame).value;
  const { frame, trace } = data;
  data.trace = null;
  xdecref(t, trace);
  if (t.profile.liveFrameLocals) {
    const { extraLocals } = data;
    data.extraLocals = null;
    xdecref(t, extraLocals);
  }
  if (frame.owner !== FrameOwner.FrameObject) return;
  const { stack } = frame;
  const end = frame.sp;
  for (let i = end - 1; i >= frame.linked.slotCount; i--) dropSlot(t, stack, i);
  for (let i = 0; i < Math.min(end, frame.linked.slotCount); i++) dropSlot(t, stack, i);
  frame.sp = frame.linked.slotCount;
  // The dict that `f_locals` shows before 3.13 stays, and with it what it holds, until somebody asks for it again.
  if (!t.profile.liveFrameLocals) return;
  const { locals } = frame;
  frame.locals = null;
  xdecref(t, locals);
}

function dropSlot(t: Thread, stack: (PyObject | null)[], i: number): void {
  const value = stack[i] as PyObject | null;
  stack[i] = null;
  xdecref(t, value);
}

/** frame.clear() */
function clearMethod(t: Thread, o: PyObject): PyObject {
  const { frame } = (o as PyFrame).value;
  if (frame.owner === FrameOwner.Generator) {
    const generator = frame.generator as PyContainer;
    const state = (generator.value as { state: number }).state;
    if (state === 2) throw runtimeError(t, 'cannot clear an executing frame');
    if (state === 1 && !t.profile.closesSuspendedOnClear) throw runtimeError(t, 'cannot clear a suspended frame');
    generator.type.ops.tpFinalize?.(t, generator);
  } else if (frame.owner === FrameOwner.Thread) {
    throw runtimeError(t, 'cannot clear an executing frame');
  } else {
    clearSlots(t, o);
  }
  return incref(t.none);
}

/** Where the last instruction stands in `co_code`. */
function offsetOf(frame: Frame): number {
  return encodedCode(frame.linked.host).offsets[frame.pc - 1] as number;
}

/** A generator that was never entered has begun only where making it was an instruction of its own (from 3.11). */
function hasBegun(t: Thread, frame: Frame): boolean {
  if (frame.pc === 0) return false;
  if (!t.profile.framesAreObjects || frame.generator === null) return true;
  return (frame.generator.value as { state: number }).state !== 0;
}

const frameOf = (o: PyObject): Frame => (o as PyFrame).value.frame;

/** The innermost frame from `frame` outwards that a program may see. */
export function visibleFrame(frame: Frame | null): Frame | null {
  let found = frame;
  while (found?.linked.host.standsForC) found = found.prev;
  return found;
}

function back(t: Thread, o: PyObject): PyObject {
  const data = (o as PyFrame).value;
  if (data.back !== null) return incref(data.back);
  const prev = visibleFrame(data.frame.prev);
  return incref(prev === null ? t.none : frameObjectOf(t, prev));
}

function builtinsOfFrame(t: Thread, o: PyObject): PyObject {
  const { builtins } = frameOf(o);
  t.completeBuiltins(builtins);
  return incref(builtins);
}

const getset: readonly GetSetSpec[] = [
  { name: 'f_back', member: (p) => p.framesAreObjects, get: back },
  { name: 'f_code', member: (p) => p.framesAreObjects, get: (_t, o) => incref(frameOf(o).code) },
  { name: 'f_builtins', member: (p) => p.framesAreObjects, get: builtinsOfFrame },
  { name: 'f_globals', member: (p) => p.framesAreObjects, get: (_t, o) => incref(frameOf(o).globals) },
  { name: 'f_locals', get: (t, o) => localsOfFrameObject(t, o as PyFrame) },
  { name: 'f_lasti', get: (t, o) => newInt(t, hasBegun(t, frameOf(o)) ? offsetOf(frameOf(o)) : -1) },
  {
    name: 'f_lineno',
    get: (t, o) => {
      const line = (o as PyFrame).value.line || lineOfFrame(frameOf(o));
      return line < 0 ? incref(t.none) : newInt(t, line);
    },
    set: (t, o, value) => setLine(t, (o as PyFrame).value, value),
  },
  {
    name: 'f_trace',
    get: (t, o) => incref((o as PyFrame).value.trace ?? t.none),
    set: (t, o, value) => {
      const data = (o as PyFrame).value;
      const old = data.trace;
      data.trace = value === null || value === t.none ? null : incref(value);
      xdecref(t, old);
    },
  },
  {
    name: 'f_trace_lines',
    member: true,
    get: (t, o) => newBool(t, (o as PyFrame).value.traceLines),
    set: (t, o, value) => {
      if (value === null || value.type !== t.types.bool) throw typeError(t, 'attribute value type must be bool');
      (o as PyFrame).value.traceLines = value === t.true_;
    },
  },
  {
    name: 'f_trace_opcodes',
    get: (t, o) => newBool(t, (o as PyFrame).value.traceOpcodes),
    set: (t, o, value) => {
      if (value === null || value.type !== t.types.bool) throw typeError(t, 'attribute value type must be bool');
      (o as PyFrame).value.traceOpcodes = value === t.true_;
      if (value === t.true_) (t as Machine).opcodesAsked = true;
    },
  },
];

function repr(t: Thread, o: PyObject): PyObject {
  const frame = frameOf(o);
  const { filename, name } = frame.linked;
  const at = `0x${t.heap.idOf(o).toString(16)}`;
  return newStr(t, `<frame at ${at}, file '${filename.value}', line ${lineOfFrame(frame)}, code ${name.value}>`);
}

export const FRAME = new TypeSpec({
  name: 'frame',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: (p) => p.frameBytes(0),
  itemsize: 8,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpClear: clearSlots,
    tpRepr: repr,
  },
  methods: [
    noArgs('clear', clearMethod),
    noArgs('__sizeof__', (t, o) => newInt(t, frameBytes(t, frameOf(o).linked) - t.profile.frameBytesUntold)),
  ],
  getset,
  doc: 'The state of a running or finished piece of code.',
});

/** Slot `i` as a variable: its content, through the cell if it is one. Borrowed; null: unbound. */
export function variableAt(frame: Frame, i: number): PyObject | null {
  const kind = frame.linked.host.localsplusKinds[i] as number;
  const value = frame.stack[i] as PyObject | null;
  if (value === null || (kind & (SlotKind.CELL | SlotKind.FREE)) === 0) return value;
  // Before MAKE_CELL has run, an argument that will be a cell is still the argument itself.
  if (value.type.name === 'cell' && value.type.spec !== null && (frame.pc > 0 || (kind & SlotKind.FREE) !== 0))
    return (value as PyCell).value;
  return value;
}
