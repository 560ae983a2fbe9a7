// Setting `f_lineno`: a tracer makes its frame go on in another line.
// Follows frame_setlineno of Objects/frameobject.c, CPython 3.11 to 3.13.
// DEVIATION: 3.10 knows blocks in place of the stack, and refuses more jumps into and out of try, except and with: here it is as 3.11.
// DEVIATION: only the frame whose event it is can be moved, and not from the 'return' event of a yield. Both: tracing/jumps_try.py

import { isCompatible, isHigher, lineStarts, StackKind, type StackPicture, stacksOf } from '../compile/stack-kinds.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { attributeError, valueError } from './errors.ts';
import type { Frame, FrameData, Machine } from './frame.ts';

/** `frame.f_lineno = value` */
export function setLine(t: Thread, data: FrameData, value: PyObject | null): void {
  const { frame } = data;
  if (value === null) throw attributeError(t, null, null, 'cannot delete attribute');
  const refusal = refusalOf(t, frame);
  if (t.profile.jumpEventComesFirst && refusal !== null) throw valueError(t, refusal);
  if (value.type !== t.types.int) throw valueError(t, 'lineno must be an integer');
  if (refusal !== null) throw valueError(t, refusal);
  const wanted = Number(value.value as number | bigint);
  if (Math.abs(wanted) >= 2 ** 31) throw valueError(t, 'lineno out of range');
  jump(t, frame, targetOf(t, frame, wanted));
}

/** Why the line cannot be set now; null: it can. */
function refusalOf(t: Thread, frame: Frame): string | null {
  const { hooked } = t as Machine;
  if (hooked === null || hooked.frame !== frame) return t.profile.lineChangeRefusal;
  switch (hooked.event) {
    case 'line':
      return null;
    case 'call':
      return "can't jump from the 'call' trace event of a new frame";
    case 'c_call':
    case 'c_return':
      return t.profile.tracesByMonitoring ? "can't jump during a call" : "can only jump from a 'line' trace event";
    default:
      return "can only jump from a 'line' trace event";
  }
}

/** The instruction to go on at, which has the highest stack that the present one can be made into. */
function targetOf(t: Thread, frame: Frame, wanted: number): { index: number; from: string; to: string } {
  const { host } = frame.linked;
  if (wanted < host.firstlineno) throw valueError(t, `line ${wanted} comes before the current code block`);
  const starts = lineStarts(host);
  let line = Number.POSITIVE_INFINITY;
  for (const start of starts) if (start >= wanted && start < line) line = start;
  if (line === Number.POSITIVE_INFINITY) throw valueError(t, `line ${wanted} comes after the current code block`);
  const stacks = stacksOf(host);
  const from = stacks[frame.pc - 1] as StackPicture;
  let found: { index: number; from: string; to: string } | null = null;
  let reason = 'cannot find bytecode for specified line';
  starts.forEach((start, index) => {
    if (start !== line) return;
    const to = stacks[index] as StackPicture;
    if (from !== null && to !== null && isCompatible(from, to)) {
      if (isHigher(to, found?.to ?? null)) found = { index, from, to };
    } else if (found === null) {
      reason = from === null ? "can't jump from unreachable code" : explain(to);
    }
  });
  if (found === null) throw valueError(t, reason);
  return found;
}

function explain(stack: StackPicture): string {
  switch (stack?.at(-1)) {
    case undefined:
      return stack === null ? "can't jump into an exception handler, or code may be unreachable" : 'incompatible stacks';
    case StackKind.Except:
      return "can't jump into an 'except' block as there's no exception";
    case StackKind.Lasti:
      return "can't jump into a re-raising block as there's no location";
    case StackKind.Iterator:
      return "can't jump into the body of a for loop";
    default:
      return 'incompatible stacks';
  }
}

function jump(t: Thread, frame: Frame, { index, from, to }: { index: number; from: string; to: string }): void {
  if (t.profile.fillsUnboundOnJump) fillUnbound(t, frame);
  else frame.linked.checksLocals = true;
  const { stack } = frame;
  for (let depth = from.length; depth > to.length; depth--) {
    const o = stack[--frame.sp] as PyObject | null;
    stack[frame.sp] = null;
    if (o === null) continue;
    // What an except block that is left has hidden is handled again.
    if (from[depth - 1] === StackKind.Except) {
      if (o === t.none) decref(t, o);
      (t as Machine).excInfo.end(t, o === t.none ? null : (o as PyContainer));
    } else {
      decref(t, o);
    }
  }
  frame.pc = index + 1;
}

/** Code of 3.12 and later trusts the compiler that variables are bound, so all of them become so. */
function fillUnbound(t: Thread, frame: Frame): void {
  const { stack, linked } = frame;
  let count = 0;
  for (let i = 0; i < linked.slotCount; i++) if (stack[i] === null) count++;
  if (count === 0) return;
  t.warn('RuntimeWarning', `assigning None to ${count} unbound local${count === 1 ? '' : 's'}`);
  for (let i = 0; i < linked.slotCount; i++) stack[i] ??= incref(t.none);
}
