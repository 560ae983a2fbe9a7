// One simulated CPython process, as the rest of the system drives it: operations in, plain values out.
// Follows Python/pythonrun.c (run a script, a prompt entry, report an exception) and pylifecycle.c (exit), CPython 3.10-3.13.
// Invariant: between operations no frame runs, and nothing but `__main__`, the modules and the caches refers to the heap.

import { InternalError } from './assert.ts';
import { type ChildInterpreter, runChild } from './child-process.ts';
import { decref } from './heap/heap.ts';
import type { Host } from './host.ts';
import { HardStop, LimitExceeded, ProcessEnded } from './limits.ts';
import { CATALOG } from './modules/catalog.ts';
import { reopenInput } from './modules/standard-streams.ts';
import { PyRaise } from './objects/errors.ts';
import { moduleDict } from './objects/module.ts';
import { Observer } from './observe/observer.ts';
import type {
  AssignOutcome,
  AssignSpec,
  CollectOutcome,
  ExceptionReport,
  HeapSnapshot,
  IdAnswer,
  InterpreterOptions,
  LimitReport,
  MemoryFigures,
  ObjectDetail,
  Outcome,
  PythonProcess,
  PythonVersion,
  RunSpec,
} from './outcome.ts';
import { profileOf } from './profiles/profile.ts';
import type { RunChild } from './vm/children.ts';
import { optimizationOf } from './vm/command-line.ts';
import { callExceptHook } from './vm/except-hook.ts';
import { reportOf } from './vm/exception-report.ts';
import { exitInterpreter } from './vm/exit.ts';
import { ModuleTable, scriptPath } from './vm/modules.ts';
import { promptEntries } from './vm/prompt.ts';
import { writeReport } from './vm/report-stream.ts';
import { runSource } from './vm/run-code.ts';
import { systemExitCode } from './vm/system-exit.ts';
import { PyThread } from './vm/thread.ts';
import { tracebackText } from './vm/traceback-text.ts';
import { TimeReached } from './vm/virtual-clock.ts';

export function createProcess(options: InterpreterOptions, host: Host): PythonProcess {
  return new Interpreter(options, host);
}

interface Ending {
  readonly exception: ExceptionReport | null;
  readonly limit: LimitReport | null;
  readonly exitCode: number | null;
}

const CLEAN: Ending = { exception: null, limit: null, exitCode: null };

class Interpreter implements PythonProcess, ChildInterpreter {
  readonly t: PyThread;
  private readonly observer: Observer;
  private ended = false;

  constructor(
    private readonly options: InterpreterOptions,
    host: Host,
  ) {
    this.t = new PyThread(profileOf(options.python), options.seed, options.limits, host);
    this.t.modules = this.t.heap.asStartup(() => new ModuleTable(this.t, CATALOG));
    this.t.children.run = RUN_CHILD;
    this.observer = new Observer(this.t);
    this.t.heap.warm();
  }

  get python(): PythonVersion {
    return this.options.python;
  }

  run(spec: RunSpec): Outcome {
    return this.operation(() => {
      const { t } = this;
      const filename = spec.filename ?? 'main.py';
      t.input.replace(spec.stdin ?? '');
      reopenInput(t);
      if (spec.mode === 'single') return this.runEntries(spec.code, filename);
      t.mainFilename = filename;
      t.modules.nameMain(t, filename);
      t.sources.set(filename, spec.code);
      t.sources.set(scriptPath(filename), spec.code);
      this.runText(spec.code, filename, 'exec');
    });
  }

  /** Each statement of the text as one entry of the prompt; stops at the first that raises. */
  private runEntries(code: string, filename: string): void {
    for (const entry of promptEntries(this.t, code, filename)) {
      this.t.sources.set(filename, code);
      this.runText(entry, filename, 'single');
    }
  }

  runText(source: string, filename: string, mode: 'exec' | 'single'): void {
    const { t } = this;
    t.pendingOutput.isLineBuffered = mode === 'single';
    const globals = moduleDict(t.modules.main);
    decref(
      t,
      runSource(
        t,
        source,
        { filename, mode, isFile: mode === 'exec' && filename !== '<string>', optimize: optimizationOf(t.startup) },
        globals,
        globals,
      ),
    );
  }

  assign(spec: AssignSpec): AssignOutcome {
    const outcome = this.operation(() => this.observer.assign(spec, (text) => this.runText(text, '<stdin>', 'single')));
    const binding = outcome.exception === null && outcome.limit === null ? this.observer.bindingOf(spec.target) : null;
    return { ...outcome, binding };
  }

  delete(target: string): Outcome {
    return this.operation(() => this.observer.delete(target, (text) => this.runText(text, '<stdin>', 'single')));
  }

  collect(generation: 0 | 1 | 2): CollectOutcome {
    let report: CollectOutcome['gc'] | null = null;
    const outcome = this.operation(() => {
      report = this.observer.collect(generation);
    });
    return { ...outcome, gc: report ?? this.observer.emptyCollection(generation) };
  }

  identify(expression: string, and?: string): IdAnswer {
    return this.observer.identify(expression, and, (body) => this.operation(body));
  }

  snapshot(scope: 'user' | 'all'): HeapSnapshot {
    return this.observer.snapshot(scope);
  }

  object(id: number): ObjectDetail | null {
    return this.observer.object(id);
  }

  memory(): MemoryFigures {
    return this.observer.memory();
  }

  /** The whole life of a process: its program and its exit, as one operation. */
  live(program: () => void): Outcome {
    let first = CLEAN;
    const outcome = this.operation(() => {
      first = this.ending(program);
      if (first.limit === null && this.t.ended === null && !this.t.clock.isStopped) exitInterpreter(this.t);
    });
    this.ended = true;
    if (this.t.clock.isStopped || this.t.ended !== null) this.t.output.drop(this.t.pendingOutput.unwrittenBytes);
    return { ...outcome, ...first, limit: first.limit ?? outcome.limit };
  }

  exit(): Outcome {
    if (this.ended) throw new InternalError('the process has exited');
    const outcome = this.operation(() => exitInterpreter(this.t));
    this.ended = true;
    return outcome;
  }

  audit(): readonly string[] {
    return this.observer.audit();
  }

  private operation(body: () => void): Outcome {
    const { t } = this;
    t.startOperation(this.options.limits);
    const ending = this.ending(body);
    return {
      stdout: t.output.stdout,
      stderr: t.output.stderr,
      ...ending,
      steps: t.stepsUsed,
      memory: this.observer.memory(),
    };
  }

  private ending(body: () => void): Ending {
    const { t } = this;
    try {
      if (t.ended !== null) throw t.ended;
      body();
      t.handlePending();
      return CLEAN;
    } catch (thrown) {
      return this.endingOf(thrown);
    }
  }

  private endingOf(thrown: unknown): Ending {
    const { t } = this;
    if (thrown instanceof HardStop) return this.stoppedBy(thrown);
    if (!(thrown instanceof PyRaise)) throw thrown;
    const exception = thrown.value;
    try {
      const exitCode = systemExitCode(t, exception);
      if (exitCode !== null) return { ...CLEAN, exitCode };
      const text = tracebackText(t, exception);
      const report = reportOf(t, exception, text);
      t.modules.keepLast(t, exception);
      if (!callExceptHook(t, exception)) writeReport(t, text);
      return { ...CLEAN, exception: report };
    } catch (inner) {
      if (inner instanceof HardStop) return this.stoppedBy(inner);
      throw inner;
    } finally {
      decref(t, exception);
    }
  }

  private stoppedBy(stop: HardStop): Ending {
    if (stop instanceof ProcessEnded) return { ...CLEAN, exitCode: stop.exitCode };
    if (stop instanceof TimeReached) return CLEAN;
    if (!(stop instanceof LimitExceeded)) throw stop;
    return { ...CLEAN, limit: { kind: stop.kind, value: stop.value, line: this.t.limitLine ?? 0 } };
  }
}

/** One for all: as a closure of each interpreter it kept that alive through the host's young collections, and made starting one three times as slow. */
const RUN_CHILD: RunChild = (parent, request) => runChild((own, of) => new Interpreter(own, of), parent, request);
