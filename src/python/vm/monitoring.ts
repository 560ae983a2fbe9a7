// sys.monitoring: which tool wants which event where, and the calling of its callbacks.
// Follows Python/instrumentation.c, CPython 3.12 and 3.13. What fires an event, and when, is vm/tracing.ts, with which it shares the traps.
// Here an instruction is not rewritten for the tools that want it: they are looked up by code, event and instruction.
// Invariant: `wanted` of a code is what it had when it was last entered or events were last set while it ran; DISABLE holds until then.

import { encodedCode } from '../compile/encode.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { LinkedCode } from '../objects/code.ts';
import { valueError } from '../objects/errors.ts';
import type { Frame } from '../objects/frame.ts';
import { newInt } from '../objects/int.ts';
import { newInstance } from '../objects/object.ts';
import type { PyThread } from './thread.ts';
import { chain } from './unwind.ts';

export const enum MonitoringEvent {
  PY_START = 0,
  PY_RESUME,
  PY_RETURN,
  PY_YIELD,
  CALL,
  LINE,
  INSTRUCTION,
  JUMP,
  BRANCH,
  STOP_ITERATION,
  RAISE,
  EXCEPTION_HANDLED,
  PY_UNWIND,
  PY_THROW,
  RERAISE,
  C_RETURN,
  C_RAISE,
}

/** In the order of their bits. */
export const EVENT_NAMES = [
  'PY_START',
  'PY_RESUME',
  'PY_RETURN',
  'PY_YIELD',
  'CALL',
  'LINE',
  'INSTRUCTION',
  'JUMP',
  'BRANCH',
  'STOP_ITERATION',
  'RAISE',
  'EXCEPTION_HANDLED',
  'PY_UNWIND',
  'PY_THROW',
  'RERAISE',
  'C_RETURN',
  'C_RAISE',
] as const;

/** What setting `f_lineno` knows these as. */
const HOOK_EVENTS: { readonly [event: number]: string } = {
  [MonitoringEvent.PY_START]: 'call',
  [MonitoringEvent.LINE]: 'line',
  [MonitoringEvent.CALL]: 'c_call',
  [MonitoringEvent.C_RETURN]: 'c_return',
};

/** Tools 6 and 7 are sys.setprofile() and sys.settrace() themselves. */
export const TOOLS_MAX = 6;
/** Events that belong to an instruction: these can be set for one code, and disabled. */
export const LOCAL_EVENTS = 10;
/** C_RETURN and C_RAISE, behind these, go with CALL. */
export const UNGROUPED_EVENTS = 15;

/** What is known of one code. Each entry of a list by event is a set of tools, a bit for each. */
interface CodeState {
  readonly local: Uint8Array;
  readonly wanted: Uint8Array;
  /** By instruction and event: tools that have said DISABLE. */
  readonly disabled: Map<number, number>;
  /** Of the last sys.monitoring.restart_events() that it has seen. */
  restart: number;
}

export class Monitoring {
  /** Owned. */
  private readonly toolNames: (PyObject | null)[] = new Array(TOOLS_MAX).fill(null);
  /** By tool and event. Owned. */
  private readonly callbacks: (PyObject | null)[] = new Array(TOOLS_MAX * EVENT_NAMES.length).fill(null);
  private readonly global = new Uint8Array(UNGROUPED_EVENTS);
  private states = new WeakMap<LinkedCode, CodeState>();
  private localCount = 0;
  private restart = 0;
  private disable: PyObject | null = null;
  private missing: PyObject | null = null;
  private isWanted = false;

  constructor(
    private readonly t: PyThread,
    /** The first event is wanted, or none any more. */
    private readonly changed: () => void,
  ) {}

  /** Does any tool want any event? */
  get isOn(): boolean {
    return this.isWanted;
  }

  /** sys.monitoring.DISABLE; borrowed. */
  get disableMark(): PyObject {
    this.disable ??= newInstance(this.t, this.t.types.object);
    return this.disable;
  }

  /** sys.monitoring.MISSING; borrowed. */
  get missingMark(): PyObject {
    this.missing ??= newInstance(this.t, this.t.types.object);
    return this.missing;
  }

  visit(visit: (o: PyObject) => void): void {
    for (const o of this.toolNames) if (o !== null) visit(o);
    for (const o of this.callbacks) if (o !== null) visit(o);
    if (this.disable !== null) visit(this.disable);
    if (this.missing !== null) visit(this.missing);
  }

  // ---- tools

  /** Borrowed; null: not in use. */
  toolName(tool: number): PyObject | null {
    return this.toolNames[tool] as PyObject | null;
  }

  use(tool: number, name: PyObject): void {
    this.toolNames[tool] = incref(name);
  }

  free(tool: number): void {
    const name = this.toolNames[tool] as PyObject | null;
    this.toolNames[tool] = null;
    xdecref(this.t, name);
  }

  /** Borrows; returns the former one, owned. */
  register(tool: number, event: number, callback: PyObject | null): PyObject | null {
    const at = tool * EVENT_NAMES.length + event;
    const old = this.callbacks[at] as PyObject | null;
    this.callbacks[at] = callback === null ? null : incref(callback);
    return old;
  }

  // ---- sets of events

  eventsOf(tool: number): number {
    return eventSet(this.global, tool);
  }

  localEventsOf(tool: number, code: LinkedCode): number {
    const state = this.states.get(code);
    return state === undefined ? 0 : eventSet(state.local, tool);
  }

  /** Tools by event. */
  toolsOf(event: number): number {
    return this.global[event] as number;
  }

  setEvents(tool: number, events: number): void {
    setEventSet(this.global, tool, events);
    this.update();
  }

  setLocalEvents(tool: number, code: LinkedCode, events: number): void {
    const state = this.stateOf(code);
    const before = state.local.some((tools) => tools !== 0);
    setEventSet(state.local, tool, events);
    const after = state.local.some((tools) => tools !== 0);
    this.localCount += Number(after) - Number(before);
    this.sync(state);
    this.update();
  }

  /** What was disabled is wanted again. */
  restartEvents(): void {
    this.restart++;
    this.update();
  }

  /** Code that goes is no code that has events. */
  forget(code: LinkedCode): void {
    const state = this.states.get(code);
    if (state?.local.some((tools) => tools !== 0)) this.localCount--;
    this.states.delete(code);
  }

  private update(): void {
    for (const { frame } of this.t.threads.alive) this.syncFrames(frame);
    this.syncFrames(this.t.frame);
    const isWanted = this.localCount > 0 || this.global.some((tools) => tools !== 0);
    if (isWanted === this.isWanted) return;
    this.isWanted = isWanted;
    this.changed();
  }

  private syncFrames(innermost: Frame | null): void {
    for (let frame = innermost; frame !== null; frame = frame.prev) this.entered(frame.linked);
  }

  /** The code begins to run, or goes on after a yield: what has been set meanwhile holds from now on. */
  entered(code: LinkedCode): void {
    this.sync(this.stateOf(code));
  }

  private stateOf(code: LinkedCode): CodeState {
    let state = this.states.get(code);
    if (state === undefined) {
      state = {
        local: new Uint8Array(LOCAL_EVENTS),
        wanted: new Uint8Array(UNGROUPED_EVENTS),
        disabled: new Map(),
        restart: this.restart,
      };
      this.states.set(code, state);
    }
    return state;
  }

  private sync(state: CodeState): void {
    if (state.restart !== this.restart) {
      state.restart = this.restart;
      state.disabled.clear();
    }
    for (let event = 0; event < UNGROUPED_EVENTS; event++) {
      const tools = (this.global[event] as number) | (state.local[event] ?? 0);
      const changed = tools ^ (state.wanted[event] as number);
      state.wanted[event] = tools;
      if (changed === 0 || state.disabled.size === 0) continue;
      for (const [key, disabled] of state.disabled) {
        if (key % UNGROUPED_EVENTS === event) state.disabled.set(key, disabled & ~changed);
      }
    }
  }

  // ---- firing

  /** The tools that want `event` at this instruction. */
  wants(frame: Frame, index: number, event: MonitoringEvent): number {
    if (event >= LOCAL_EVENTS && event < UNGROUPED_EVENTS) return this.global[event] as number;
    const state = this.states.get(frame.linked);
    if (state === undefined) return 0;
    const place = event >= UNGROUPED_EVENTS ? MonitoringEvent.CALL : event;
    const tools = state.wanted[place] as number;
    return tools === 0 ? 0 : tools & ~(state.disabled.get(index * UNGROUPED_EVENTS + place) ?? 0);
  }

  /** Fires an event whose first argument is the place of an instruction. `rest` is borrowed. */
  fire(frame: Frame, index: number, event: MonitoringEvent, rest: readonly PyObject[]): void {
    const tools = this.wants(frame, index, event);
    if (tools !== 0) this.fireAt(frame, index, event, (encodedCode(frame.linked.host).offsets[index] ?? -2) as number, rest);
  }

  /** The same with a place of the caller's own (or a line), in bytes. */
  fireAt(frame: Frame, index: number, event: MonitoringEvent, place: number, rest: readonly PyObject[]): void {
    if (this.t.threads.current.hookDepth > 0) return;
    const { t } = this;
    const tools = this.wants(frame, index, event);
    if (tools === 0) return;
    const args = [incref(frame.code), newInt(t, place), ...rest.map(incref)];
    try {
      for (let tool = TOOLS_MAX - 1; tool >= 0; tool--)
        if (((tools >> tool) & 1) !== 0) this.callTool(tool, frame, index, event, args);
    } finally {
      for (const arg of args) decref(t, arg);
    }
  }

  private callTool(tool: number, frame: Frame, index: number, event: MonitoringEvent, args: readonly PyObject[]): void {
    const { t } = this;
    const callback = this.callbacks[tool * EVENT_NAMES.length + event] as PyObject | null;
    if (callback === null) return;
    const state = t.threads.current;
    const outer = t.hooked;
    t.hooked = { frame, event: HOOK_EVENTS[event] ?? 'other' };
    incref(callback);
    state.hookDepth++;
    let result: PyObject;
    try {
      result = t.call(callback, args, null);
    } finally {
      state.hookDepth--;
      t.hooked = outer;
      decref(t, callback);
    }
    const isDisabled = result === this.disable;
    decref(t, result);
    if (!isDisabled) return;
    if (event >= LOCAL_EVENTS) {
      xdecref(t, this.register(tool, event, null));
      const refusal = valueError(t, `Cannot disable ${EVENT_NAMES[event]} events. Callback removed.`);
      chain(t, refusal);
      throw refusal;
    }
    const { disabled } = this.stateOf(frame.linked);
    const key = index * UNGROUPED_EVENTS + event;
    disabled.set(key, (disabled.get(key) ?? 0) | (1 << tool));
  }
}

function eventSet(toolsByEvent: Uint8Array, tool: number): number {
  let events = 0;
  toolsByEvent.forEach((tools, event) => {
    if (((tools >> tool) & 1) !== 0) events |= 1 << event;
  });
  return events;
}

function setEventSet(toolsByEvent: Uint8Array, tool: number, events: number): void {
  toolsByEvent.forEach((tools, event) => {
    const bit = (events >> event) & 1;
    toolsByEvent[event] = (tools & ~(1 << tool)) | (bit << tool);
  });
}
