// The processes that a program has started. Each is a simulated CPython of its own, which shares the tree of files with its parent and
// uses what the parent has left of its bounds. Follows fork(2), execve(2) and waitpid(2) as subprocess and os show them.
// A child runs when somebody needs what it does: who waits for it, reads what it writes, or sleeps; and at the end of the parent. It then
// runs to its end at one go, on its own clock, which starts where the parent's was. States: waiting to run; ended (its end may lie in the
// future of the parent's clock); stopped (it came to the moment up to which it was to run, and begins anew when it is to go on); reaped.

import type { Descriptors, OpenFile } from '../files/descriptors.ts';
import { FileError } from '../files/file-error.ts';
import type { Inode } from '../files/inode.ts';
import type { Pipe } from '../files/pipe.ts';
import { LimitExceeded, type LimitKind } from '../limits.ts';
import type { PyThread } from './thread.ts';

/** Machine steps that making a process takes from its parent: some milliseconds, as much as they take the host. */
const SPAWN_STEPS = 100_000;
/** A process takes so long to start: 20 ms. */
const START_NANOSECONDS = 20_000_000n;
/** Processes that may run inside one another. Each has a heap of its own on the host. */
export const NESTING_MAX = 16;
const FIRST_PID = 4243;
/** Signals that end nothing by default. */
const HARMLESS: ReadonlySet<number> = new Set([0, 17, 18, 23, 28]);

export interface ChildSpec {
  readonly executable: string;
  readonly args: readonly string[];
  readonly environment: ReadonlyMap<string, string>;
  readonly cwd: Inode;
  /** Its 0, 1 and 2; each has gained a user. Null: closed. */
  readonly stdio: readonly (OpenFile | null)[];
}

/** What a run of a child gave. */
export interface ChildRun {
  readonly stdout: string;
  readonly stderr: string;
  /** As waitpid() tells it; null: it was stopped. */
  readonly status: number | null;
  readonly limit: { readonly kind: LimitKind; readonly value: number } | null;
  readonly steps: number;
  /** Its clock at the end, in nanoseconds since the parent started. */
  readonly endedAt: bigint;
}

export interface RunRequest {
  readonly spec: ChildSpec;
  readonly startedAt: bigint;
  /** On the parent's clock; null: to its end. */
  readonly until: bigint | null;
  /** What it reads; null: what its parent reads. */
  readonly input: Uint8Array | null;
  readonly mergesStderr: boolean;
}

export type RunChild = (parent: PyThread, request: RunRequest) => ChildRun;

class Child {
  /** As waitpid() tells it, once it is known. */
  status: number | null = null;
  endedAt = 0n;
  isStopped = false;
  /** What was read from its input, so that it can begin anew. */
  input: Uint8Array | null = null;
  /** Bytes that earlier runs have delivered, by stream. */
  readonly delivered: [number, number] = [0, 0];

  constructor(
    readonly pid: number,
    readonly spec: ChildSpec,
    readonly startedAt: bigint,
  ) {}

  writesTo(pipe: Pipe): boolean {
    return this.spec.stdio.some((file, fd) => fd > 0 && file?.inode?.pipe === pipe);
  }
}

export class Children {
  /** Those that nobody has waited for yet. */
  private readonly living = new Map<number, Child>();
  private nextPid = FIRST_PID;
  /** Processes that this one runs in. */
  nesting = 0;
  /** Set by the interpreter. */
  run: RunChild | null = null;
  private exported: Map<string, string> | null = null;

  constructor(private readonly t: PyThread) {}

  /** The environment of this process, which those that it starts inherit; changed by putenv(). */
  get environment(): Map<string, string> {
    this.exported ??= new Map(this.t.startup.environment);
    return this.exported;
  }

  get isEmpty(): boolean {
    return this.living.size === 0;
  }

  /** The process id. */
  start(spec: ChildSpec): number {
    this.t.charge(SPAWN_STEPS);
    const child = new Child(this.nextPid++, spec, this.t.clock.elapsed);
    this.living.set(child.pid, child);
    return child.pid;
  }

  has(pid: number): boolean {
    return this.living.has(pid);
  }

  /** The oldest child, or the one that ended first. Null: there is none. */
  next(): number | null {
    return this.living.keys().next().value ?? null;
  }

  /** Waits for the end of a child and forgets it: its status. */
  wait(pid: number): number {
    const child = this.living.get(pid) as Child;
    this.finish(child);
    const { clock } = this.t;
    if (child.endedAt > clock.elapsed) clock.advance(child.endedAt - clock.elapsed);
    return this.reap(child);
  }

  /** Its status if it has ended by now; null: it still runs. */
  poll(pid: number): number | null {
    const child = this.living.get(pid) as Child;
    if (child.isStopped) return null;
    this.finish(child);
    return child.endedAt > this.t.clock.elapsed ? null : this.reap(child);
  }

  /** Lets a child run up to a moment of the parent's clock, which then is there unless the child has ended before. Has it? */
  runUntil(pid: number, moment: bigint): boolean {
    const child = this.living.get(pid) as Child;
    const { clock } = this.t;
    if (child.status === null) this.runOnce(child, moment);
    const hasEnded = child.status !== null && child.endedAt <= moment;
    const then = hasEnded ? child.endedAt : moment;
    if (then > clock.elapsed) clock.advance(then - clock.elapsed);
    return hasEnded;
  }

  /** False: there is no such process. */
  kill(pid: number, signal: number): boolean {
    const child = this.living.get(pid);
    if (child === undefined) return false;
    if (HARMLESS.has(signal) || (child.status !== null && child.endedAt <= this.t.clock.elapsed)) return true;
    child.status = signal;
    child.isStopped = false;
    child.endedAt = this.t.clock.elapsed;
    this.close(child);
    return true;
  }

  /** Runs whoever can write to the pipe, until there is something in it. */
  fill(pipe: Pipe): void {
    this.runWriters(pipe);
    // Whoever could still write is waiting for this process: so they wait for ever.
    if (pipe.isEmpty && pipe.writers > 0) throw new LimitExceeded('seconds', this.t.limits.seconds);
  }

  private runWriters(pipe: Pipe): void {
    for (const child of this.living.values()) {
      if (!pipe.isEmpty || pipe.writers === 0) return;
      if (child.status === null && child.writesTo(pipe)) this.finish(child);
    }
  }

  /** Time passes for the parent, or it ends: all that has not run yet runs. */
  runAll(): void {
    for (const child of this.living.values()) if (!child.isStopped) this.finish(child);
  }

  private reap(child: Child): number {
    this.living.delete(child.pid);
    return child.status as number;
  }

  private finish(child: Child): void {
    if (child.status === null) this.runOnce(child, null);
  }

  private runOnce(child: Child, until: bigint | null): void {
    const { t } = this;
    const [stdin, stdout, stderr] = child.spec.stdio;
    child.input ??= stdin == null ? new Uint8Array(0) : this.inputOf(stdin);
    const run = (this.run as RunChild)(t, {
      spec: child.spec,
      startedAt: child.startedAt + START_NANOSECONDS,
      until,
      input: child.input,
      mergesStderr: stderr != null && isSameTarget(stdout ?? null, stderr),
    });
    this.deliver(child, 0, stdout ?? null, run.stdout);
    this.deliver(child, 1, stderr ?? null, run.stderr);
    t.charge(run.steps);
    if (run.limit !== null) throw new LimitExceeded(run.limit.kind, run.limit.value);
    child.isStopped = run.status === null;
    child.status = run.status;
    child.endedAt = run.endedAt;
    if (!child.isStopped) this.close(child);
  }

  /** All that can be read there; null where it is what this process reads itself. */
  private inputOf(file: OpenFile): Uint8Array | null {
    if (file.inode === null) return null;
    const { descriptors } = this.t;
    const { pipe } = file.inode;
    if (pipe === null) return descriptors.readFrom(file, file.inode.kind === 'zero' ? 0 : file.inode.size);
    this.runWriters(pipe);
    // What was never written is taken for the end: the one who could write it waits for this child.
    return pipe.take(Number.MAX_SAFE_INTEGER);
  }

  private deliver(child: Child, stream: 0 | 1, file: OpenFile | null, text: string): void {
    const all = new TextEncoder().encode(text);
    const bytes = all.subarray(child.delivered[stream]);
    child.delivered[stream] = Math.max(child.delivered[stream], all.length);
    if (file === null || bytes.length === 0) return;
    try {
      this.t.descriptors.writeTo(file, bytes);
    } catch (thrown) {
      // Nobody reads it any more.
      if (!(thrown instanceof FileError)) throw thrown;
    }
  }

  private close(child: Child): void {
    for (const file of child.spec.stdio) if (file !== null) this.t.descriptors.drop(file);
  }
}

function isSameTarget(a: OpenFile | null, b: OpenFile): boolean {
  return (
    a !== null &&
    (a === b || (a.inode !== null && a.inode === b.inode) || (a.inode === null && a.stream === b.stream && b.inode === null))
  );
}

/** The descriptors that a child gets. */
export function standardFiles(descriptors: Descriptors, fds: readonly number[]): (OpenFile | null)[] {
  return fds.map((fd) => {
    try {
      return descriptors.share(fd);
    } catch (thrown) {
      if (thrown instanceof FileError) return null;
      throw thrown;
    }
  });
}
