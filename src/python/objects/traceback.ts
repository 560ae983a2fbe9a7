// Traceback objects: one per frame that an exception passed through, the outermost first. Follows Python/traceback.c, CPython 3.13.

import { POSITION_WORDS } from '../compile/code-object.ts';
import { encodedCode } from '../compile/encode.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { typeError, valueError } from './errors.ts';
import { exceptionData } from './exceptions.ts';
import { type Frame, frameObjectOf, type PyFrame } from './frame.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { releaseObject } from './object.ts';
import { newStr } from './str.ts';

export class TracebackData {
  constructor(
    public next: PyTraceback | null,
    readonly frame: PyFrame,
    /** The instruction that raised, an index into the code. */
    readonly lasti: number,
    /** 0: the line of `lasti`. */
    readonly line: number,
  ) {}
}

export interface PyTraceback extends PyContainer {
  value: TracebackData;
}

/** Puts the frame's present place in front of the exception's traceback (PyTraceBack_Here). */
export function addTraceback(t: Thread, exception: PyContainer, frame: Frame): void {
  const data = exceptionData(exception);
  const frameObject = incref(frameObjectOf(t, frame));
  const next = data.traceback as PyTraceback | null;
  data.traceback = newTraceback(t, next, frameObject, frame.pc - 1, 0);
}

/** Steals `next` and `frame`. */
function newTraceback(t: Thread, next: PyTraceback | null, frame: PyFrame, lasti: number, line: number): PyTraceback {
  const o = t.heap.newContainer(t, t.typeOf(TRACEBACK), 40, new TracebackData(next, frame, lasti, line)) as PyTraceback;
  t.heap.track(o);
  return o;
}

export function lineOfTraceback(o: PyTraceback): number {
  const { frame, lasti, line } = o.value;
  if (line > 0) return line;
  const { host } = frame.value.frame.linked;
  return lasti < 0 ? host.firstlineno : (host.positions[lasti * POSITION_WORDS] as number);
}

function offsetOf(o: PyTraceback): number {
  const { frame, lasti } = o.value;
  return lasti < 0 ? lasti : (encodedCode(frame.value.frame.linked.host).offsets[lasti] as number);
}

function clear(t: Thread, o: PyObject): void {
  const data = (o as PyTraceback).value;
  const { next } = data;
  data.next = null;
  xdecref(t, next);
}

function setNext(t: Thread, o: PyObject, value: PyObject | null): void {
  if (value === null) throw typeError(t, "can't delete tb_next attribute");
  const next = value === t.none ? null : (value as PyTraceback);
  if (next !== null && next.type !== t.typeOf(TRACEBACK))
    throw typeError(t, `expected traceback object, got '${value.type.name}'`);
  for (let tb: PyTraceback | null = next; tb !== null; tb = tb.value.next) {
    if (tb === o) throw valueError(t, 'traceback loop detected');
  }
  const data = (o as PyTraceback).value;
  const old = data.next;
  data.next = next === null ? null : incref(next);
  xdecref(t, old);
}

export const TRACEBACK = new TypeSpec({
  name: 'traceback',
  flags: TypeFlags.HaveGc,
  basicsize: 40,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { next, frame } = (o as PyTraceback).value;
      (o as PyTraceback).value.next = null;
      xdecref(t, next);
      decref(t, frame);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { next, frame } = (o as PyTraceback).value;
      if (next !== null) visit(next);
      visit(frame);
    },
    tpClear: clear,
    tpNew: (t, _type, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'traceback() takes no keyword arguments');
      if (args.length !== 4) throw typeError(t, `traceback() missing required argument 'tb_next' (pos 1)`);
      const [next, frame, lasti, line] = args as [PyObject, PyObject, PyObject, PyObject];
      if (next !== t.none && next.type !== t.typeOf(TRACEBACK))
        throw typeError(t, `expected traceback object or None, got '${next.type.name}'`);
      const taken = next === t.none ? null : (incref(next) as PyTraceback);
      return newTraceback(t, taken, incref(frame) as PyFrame, Math.floor(Number(lasti.value) / 2), Number(line.value));
    },
  },
  methods: [
    noArgs('__dir__', (t) =>
      newList(
        t,
        ['tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno'].map((name) => newStr(t, name)),
      ),
    ),
  ],
  getset: [
    { name: 'tb_next', get: (t, o) => incref((o as PyTraceback).value.next ?? t.none), set: setNext },
    { name: 'tb_frame', member: true, get: (_t, o) => incref((o as PyTraceback).value.frame) },
    { name: 'tb_lasti', member: true, get: (t, o) => newInt(t, offsetOf(o as PyTraceback)) },
    { name: 'tb_lineno', member: (p) => p.framesAreObjects, get: (t, o) => newInt(t, lineOfTraceback(o as PyTraceback)) },
  ],
  doc: 'A frame that an exception passed through.',
});
