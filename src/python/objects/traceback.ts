// Traceback objects: one per frame that an exception passed through, the outermost first. Follows Python/traceback.c, CPython 3.13.

import { POSITION_WORDS } from '../compile/code-object.ts';
import { encodedCode } from '../compile/encode.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from './arguments.ts';
import { typeError, valueError } from './errors.ts';
import { dropNoTraceback, exceptionData } from './exceptions.ts';
import { FRAME, type Frame, frameObjectOf, type PyFrame } from './frame.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { releaseObject } from './object.ts';
import { intArgument } from './sequence-index.ts';
import { newStr } from './str.ts';

export class TracebackData {
  constructor(
    public next: PyTraceback | null,
    readonly frame: PyFrame,
    /** The instruction that raised, an index into the code. */
    readonly lasti: number,
    /** What a program made it with; null: an exception passed here. */
    readonly given: { readonly offset: number; readonly line: number } | null = null,
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
  dropNoTraceback(t, data);
  data.traceback = newTraceback(t, new TracebackData(next, frameObject, frame.pc - 1));
}

function newTraceback(t: Thread, data: TracebackData): PyTraceback {
  const o = t.heap.newContainer(t, t.typeOf(TRACEBACK), 40, data) as PyTraceback;
  t.heap.track(o);
  return o;
}

export function lineOfTraceback(o: PyTraceback): number {
  const { frame, lasti, given } = o.value;
  if (given !== null && given.line >= 0) return given.line;
  const { host } = frame.value.frame.linked;
  return lasti < 0 ? host.firstlineno : (host.positions[lasti * POSITION_WORDS] as number);
}

function offsetOf(o: PyTraceback): number {
  const { frame, lasti, given } = o.value;
  if (given !== null) return given.offset;
  return lasti < 0 ? lasti : (encodedCode(frame.value.frame.linked.host).offsets[lasti] as number);
}

const FIELDS = ['tb_next', 'tb_frame', 'tb_lasti', 'tb_lineno'];

/** `TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)`: what the numbers say need not be true. */
function tracebackNew(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const name = t.profile.tracebackNewName;
  const [next, frame, lasti, line] = parseArguments(t, signature(name, { params: FIELDS }), args, kwnames) as PyObject[];
  if (frame?.type !== t.typeOf(FRAME)) {
    throw typeError(t, `${name}() argument 'tb_frame' must be frame, not ${frame?.type.name}`);
  }
  const given = { offset: intArgument(t, lasti as PyObject), line: intArgument(t, line as PyObject) };
  if (next !== t.none && next?.type !== t.typeOf(TRACEBACK)) {
    throw typeError(t, `expected traceback object or None, got '${next?.type.name}'`);
  }
  const { host } = (frame as PyFrame).value.frame.linked;
  const instruction = given.offset < 0 ? -1 : encodedCode(host).indexAt(given.offset);
  const taken = next === t.none ? null : (incref(next as PyObject) as PyTraceback);
  return newTraceback(t, new TracebackData(taken, incref(frame) as PyFrame, instruction, given));
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
    tpNew: (t, _type, args, kwnames) => tracebackNew(t, args, kwnames),
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
