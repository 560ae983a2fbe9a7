// _tracemalloc: which blocks exist since tracing began, and the lines that asked for them.
// Follows Python/tracemalloc.c and Modules/_tracemalloc.c, CPython 3.10-3.13: requested bytes count, headers included and not rounded; a
// block that was asked for before the start is no trace, and giving it back changes nothing; changing its size makes it one.
// Leaves out: domains other than 0, and the memory that tracing itself takes.

import { type BlockTracer, decref, headerBytes } from '../heap/heap.ts';
import { type Address, incref, isGcObject, type PyContainer, type PyObject } from '../heap/object.ts';
import { UNIT_BYTES } from '../heap/pymalloc.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { newBool } from '../objects/bool.ts';
import { valueError } from '../objects/errors.ts';
import { lineOfFrame, visibleFrame } from '../objects/frame.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list-storage.ts';
import { asInt } from '../objects/protocols/number.ts';
import { newStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';

const FRAMES_MAX = 65535;

interface Place {
  readonly filename: string;
  readonly line: number;
}

/** Frames from the innermost outwards, and how many there were in all. */
interface Trace {
  readonly bytes: number;
  readonly places: readonly Place[];
  readonly depth: number;
}

const NO_PLACE: Place = { filename: '<unknown>', line: 0 };

class Tracer implements BlockTracer {
  readonly traces = new Map<Address, Trace>();
  bytes = 0;
  peakBytes = 0;
  framesMax = 1;

  constructor(private readonly t: PyThread) {}

  allocated(address: Address, bytes: number): void {
    this.forget(address);
    this.traces.set(address, this.traceOf(bytes));
    this.bytes += bytes;
    if (this.bytes > this.peakBytes) this.peakBytes = this.bytes;
  }

  /** The object is traced to where it was made, if its block has a trace at all. */
  reused(address: Address): void {
    const trace = this.traces.get(address);
    if (trace !== undefined) this.traces.set(address, this.traceOf(trace.bytes));
  }

  private traceOf(bytes: number): Trace {
    const places: Place[] = [];
    let depth = 0;
    for (let frame = visibleFrame(this.t.frame); frame !== null; frame = visibleFrame(frame.prev)) {
      depth++;
      if (places.length < this.framesMax) places.push({ filename: frame.linked.host.filename, line: lineOfFrame(frame) });
      else if (this.framesMax === 1) break;
    }
    return { bytes, places: places.length === 0 ? [NO_PLACE] : places, depth: Math.max(1, depth) };
  }

  freed(address: Address): void {
    this.forget(address);
  }

  private forget(address: Address): void {
    const trace = this.traces.get(address);
    if (trace === undefined) return;
    this.bytes -= trace.bytes;
    this.traces.delete(address);
  }

  clear(): void {
    this.traces.clear();
    this.bytes = 0;
    this.peakBytes = 0;
  }
}

function tracerOf(module: PyObject): Tracer {
  return module.value as Tracer;
}

function start(t: Thread, module: PyObject, args: readonly PyObject[]): PyObject {
  const frames = args[0] === undefined ? 1 : asInt(t, args[0]);
  if (frames < 1 || frames > FRAMES_MAX) throw valueError(t, `the number of frames must be in range [1; ${FRAMES_MAX}]`);
  if (t.heap.tracer === null) {
    tracerOf(module).framesMax = frames;
    t.heap.tracer = tracerOf(module);
  }
  return incref(t.none);
}

function stop(t: Thread, module: PyObject): PyObject {
  t.heap.tracer = null;
  tracerOf(module).clear();
  return incref(t.none);
}

/** Calls `body` with tracing off, so that results do not trace themselves. */
function untraced<T>(t: Thread, body: () => T): T {
  const { tracer } = t.heap;
  t.heap.tracer = null;
  try {
    return body();
  } finally {
    t.heap.tracer = tracer;
  }
}

function placesObject(t: Thread, trace: Trace): PyContainer {
  return newTuple(
    t,
    trace.places.map(({ filename, line }) => newTuple(t, [newStr(t, filename), newInt(t, line)])),
  );
}

function getTraces(t: Thread, module: PyObject): PyObject {
  const isTracing = t.heap.tracer !== null;
  if (!isTracing) return newList(t, []);
  return untraced(t, () => {
    const all = [...tracerOf(module).traces.values()];
    t.charge(all.length * 4);
    const known = new Map<string, PyContainer>();
    const items = all.map((trace) => {
      const key = trace.places.map(({ filename, line }) => `${filename}\0${line}`).join('\0');
      const places = known.get(key) ?? placesObject(t, trace);
      known.set(key, places);
      return newTuple(t, [newInt(t, 0), newInt(t, trace.bytes), incref(places), newInt(t, trace.depth)]);
    });
    for (const places of known.values()) decref(t, places);
    return newList(t, items);
  });
}

function getObjectTraceback(t: Thread, module: PyObject, o: PyObject): PyObject {
  const header = isGcObject(o) ? headerBytes(o.type) : 0;
  const trace = tracerOf(module).traces.get(o.address - header / UNIT_BYTES);
  return trace === undefined ? incref(t.none) : placesObject(t, trace);
}

export const TRACEMALLOC: NativeModule = {
  name: '_tracemalloc',
  functions: [
    noArgs('is_tracing', (t) => newBool(t, t.heap.tracer !== null)),
    noArgs('clear_traces', (t, module) => {
      if (t.heap.tracer !== null) tracerOf(module).clear();
      return incref(t.none);
    }),
    noArgs('_get_traces', getTraces),
    oneArg('_get_object_traceback', getObjectTraceback),
    positional('start', [0, 1], start),
    noArgs('stop', stop),
    noArgs('get_traceback_limit', (t, module) => newInt(t, tracerOf(module).framesMax)),
    noArgs('get_tracemalloc_memory', (t, module) => newInt(t, tracerOf(module).traces.size * 64)),
    noArgs('get_traced_memory', (t, module) => {
      const { bytes, peakBytes } = tracerOf(module);
      return newTuple(t, [newInt(t, bytes), newInt(t, peakBytes)]);
    }),
    noArgs('reset_peak', (t, module) => {
      const tracer = tracerOf(module);
      tracer.peakBytes = tracer.bytes;
      return incref(t.none);
    }),
  ],
  init: (t, module) => {
    module.value = new Tracer(t as PyThread);
  },
};
