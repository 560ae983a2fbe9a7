// Small movements of frames that more than one instruction makes.

import type { PyObject } from '../heap/object.ts';
import { Deliver, type Frame } from '../objects/frame.ts';
import type { PyThread } from './thread.ts';
import type { Tracing } from './tracing.ts';

/**
 * The running frame ends without being released (it lives on in a generator): `result` goes where its caller expects one.
 * The loop goes on in the caller; when that is a host function, see `HostReturn`.
 */
export function captureFrameExit(t: PyThread, frame: Frame, result: PyObject): number {
  const caller = frame.prev;
  t.depth--;
  t.frame = caller;
  frame.prev = null;
  if (frame.deliver === Deliver.Host) throw new HostReturn(result);
  const { stack } = caller as Frame;
  const target = caller as Frame;
  // The caller drops what it kept of the call (3.10).
  while (frame.callerPops > 0) {
    const o = stack[--target.sp] as PyObject | null;
    stack[target.sp] = null;
    frame.callerPops--;
    if (o !== null) t.release(o);
  }
  stack[target.sp++] = result;
  return target.sp;
}

/** A new empty stack. Literals of small sizes are allocated in line; a copied template is a call. */
export function newStack(template: readonly null[]): (PyObject | null)[] {
  switch (template.length) {
    case 3:
      return [null, null, null];
    case 4:
      return [null, null, null, null];
    case 5:
      return [null, null, null, null, null];
    case 6:
      return [null, null, null, null, null, null];
    case 7:
      return [null, null, null, null, null, null, null];
    case 8:
      return [null, null, null, null, null, null, null, null];
    case 9:
      return [null, null, null, null, null, null, null, null, null];
    case 10:
      return [null, null, null, null, null, null, null, null, null, null];
    default:
      return template.slice();
  }
}

/** Thrown by an instruction to leave the loop with a value, where no frame is left in it. */
export class HostReturn {
  constructor(readonly value: PyObject) {}

  /** What the loop returns. `sp` and `pc` are where its innermost frame was. */
  leave(_frame: Frame, _sp: number, _pc: number, _tracing: Tracing): PyObject {
    return this.value;
  }
}

/**
 * Thrown to leave a loop with all its frames as they are, because another thread is to run: the loop is entered again later, `back`
 * instructions before the next one. The instruction that waits begins anew then, with its operands, so what it called must not have
 * done anything yet.
 */
export class SwitchedOut extends HostReturn {
  /** What such a loop returns. No object of the heap, and never seen by one: the scheduler compares with it. */
  static readonly MARK: PyObject = Object.freeze({ value: 'switched out' }) as unknown as PyObject;

  constructor(private readonly back: 0 | 1) {
    super(SwitchedOut.MARK);
  }

  override leave(frame: Frame, sp: number, pc: number, tracing: Tracing): PyObject {
    if (this.back === 1) tracing.waits(frame);
    frame.sp = sp;
    frame.pc = pc - this.back;
    return this.value;
  }
}
