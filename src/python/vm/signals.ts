// Signals of the simulated process: handlers, what is pending, and the one timer that runs, on the virtual clock.
// Follows Modules/signalmodule.c, CPython 3.10-3.13: a signal is noted when it comes, and its handler runs in the main thread between two
// instructions. Only the program itself and its timer send any. While a timer runs, steps of the machine take time.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyObject, type Visit } from '../heap/object.ts';
import { frameObjectOf, visibleFrame } from '../objects/frame.ts';
import { newInt } from '../objects/int.ts';
import type { PyThread } from './thread.ts';

export const SIGNALS_END = 65;
export const SIGALRM = 14;

/** What the operating system does with a signal that has no handler: these end nothing. */
const HARMLESS: ReadonlySet<number> = new Set([17, 18, 19, 20, 21, 22, 23, 28]);

export class Signals {
  /** Callables by number; owned. Default and ignored signals are not among them. */
  private readonly handlers = new Map<number, PyObject>();
  private readonly ignored = new Set<number>();
  private readonly pending = new Set<number>();
  private deadline: bigint | null = null;
  private interval = 0n;

  constructor(private readonly t: PyThread) {}

  /** Borrowed; null: the default. */
  handlerOf(signal: number): PyObject | 'ignored' | null {
    return this.ignored.has(signal) ? 'ignored' : (this.handlers.get(signal) ?? null);
  }

  set(signal: number, handler: PyObject | 'ignored' | null): void {
    const old = this.handlers.get(signal) ?? null;
    this.handlers.delete(signal);
    this.ignored.delete(signal);
    if (handler === 'ignored') this.ignored.add(signal);
    else if (handler !== null) this.handlers.set(signal, incref(handler));
    xdecref(this.t, old);
  }

  visit(visit: Visit): void {
    for (const handler of this.handlers.values()) visit(handler);
  }

  clear(): void {
    const all = [...this.handlers.values()];
    this.handlers.clear();
    for (const handler of all) decref(this.t, handler);
  }

  // ---- the timer

  /** What was left of the former timer and its interval, in nanoseconds. 0: none from now on. */
  setTimer(delay: bigint, interval: bigint): { left: bigint; interval: bigint } {
    const before = this.timer();
    const { clock } = this.t;
    this.deadline = delay > 0n ? clock.elapsed + delay : null;
    this.interval = delay > 0n ? interval : 0n;
    return before;
  }

  timer(): { left: bigint; interval: bigint } {
    const { elapsed } = this.t.clock;
    return { left: this.deadline === null ? 0n : this.deadline - elapsed, interval: this.interval };
  }

  get isTiming(): boolean {
    return this.deadline !== null;
  }

  /** Time has passed: a timer that is due sends its signal. True: something is pending. */
  expire(): boolean {
    const { elapsed } = this.t.clock;
    if (this.deadline !== null && this.deadline <= elapsed) {
      this.deadline = this.interval > 0n ? elapsed + this.interval : null;
      this.send(SIGALRM);
    }
    return this.pending.size > 0;
  }

  /** Sleeps up to the timer, if that is due within `nanoseconds`; how much of them is left. */
  sleepToTimer(nanoseconds: bigint): bigint {
    const { clock } = this.t;
    if (this.deadline === null || this.deadline > clock.elapsed + nanoseconds) return nanoseconds;
    const slept = this.deadline > clock.elapsed ? this.deadline - clock.elapsed : 0n;
    clock.advance(slept);
    this.expire();
    this.deliver();
    return nanoseconds - slept;
  }

  // ---- signals

  send(signal: number): void {
    if (signal === 0) return;
    const handler = this.handlerOf(signal);
    if (handler === 'ignored') return;
    if (handler !== null) this.pending.add(signal);
    else if (!HARMLESS.has(signal)) this.t.endProcess(128 + signal, signal);
  }

  /** Runs the handlers of what is pending, the lowest number first. */
  deliver(): void {
    const { t } = this;
    if (t.threads.current !== t.threads.main) return;
    for (const signal of [...this.pending].sort((a, b) => a - b)) {
      this.pending.delete(signal);
      const handler = this.handlerOf(signal);
      if (handler === null || handler === 'ignored') continue;
      const frame = visibleFrame(t.frame);
      const number = newInt(t, signal);
      try {
        decref(t, t.call(handler, [number, frame === null ? t.none : frameObjectOf(t, frame)], null));
      } finally {
        decref(t, number);
      }
    }
  }
}
