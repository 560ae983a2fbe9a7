// Does the jobs of one thread: the only place outside the core that holds interpreters. It is driven by one message at a
// time, in a worker thread or, in tests, in process.
// Whatever it catches is a bug of ours: the interpreter it hit is dropped at once, because a heap known to be wrong is never
// used again, and rebuilt from its log when it is next asked for.

import {
  createProcess,
  type InterpreterOptions,
  type LimitReport,
  type Outcome,
  type PythonProcess,
} from '../../python/index.ts';
import { readJson } from '../json-source.ts';
import type { Operation, OperationResult, OperationSpec } from '../operation.ts';
import { Deadline, type Gauges } from './deadline.ts';
import type { Answers, Applied, Job, JobKind, Reply, RunResult, RunSpec, SessionJob, SessionState } from './job.ts';
import { type Resident, Residents } from './residents.ts';

export interface EngineOptions extends Gauges {
  /** Recount the heap after every operation; for tests. */
  readonly audit: boolean;
}

export class Engine {
  private readonly residents = new Residents();

  constructor(private readonly options: EngineOptions) {}

  handle(job: Job): Reply {
    try {
      switch (job.kind) {
        case 'run':
          return done<'run'>(this.run(job.spec));
        case 'open':
          return done<'open'>(this.open(job.state, job.options, job.log));
        case 'discard':
          this.residents.drop(job.sid);
          return done<'discard'>(null);
        default:
          return this.handleSessionJob(job);
      }
    } catch (error) {
      if ('state' in job) this.residents.drop(job.state.sid);
      return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  private handleSessionJob(job: SessionJob): Reply {
    const resident = this.residents.take(job.state.sid, job.state.seq);
    if (resident === null) return { kind: 'absent' };
    resident.deadline.start();
    switch (job.kind) {
      case 'apply':
        return done<'apply'>(this.apply(job.state.sid, resident, job.spec, job.snapshot));
      case 'identify':
        return done<'identify'>(this.identify(resident, job));
      case 'snapshot':
        return done<'snapshot'>(snapshotText(resident.process, job.state.seq, job.scope));
      case 'object':
        return done<'object'>(resident.process.object(job.id));
      case 'memory':
        return done<'memory'>(resident.process.memory());
      case 'audit':
        return done<'audit'>(resident.process.audit());
    }
  }

  private open(state: SessionState, options: InterpreterOptions, log: readonly Operation[]): Answers['open'] {
    const deadline = new Deadline(this.options, options.limits);
    const process = createProcess(options, deadline);
    for (const operation of log) replay(process, deadline, operation);
    const memory = process.memory();
    this.residents.put(state.sid, { process, deadline, seq: state.seq, heapBytes: memory.heapBytes });
    return memory;
  }

  private apply(sid: string, resident: Resident, spec: OperationSpec, snapshot: boolean): Applied {
    const startedAt = this.options.now();
    const result = perform(resident.process, spec);
    const milliseconds = this.options.now() - startedAt;
    this.audit(resident.process);
    resident.seq++;
    resident.heapBytes = result.memory.heapBytes;
    this.residents.put(sid, resident);
    return {
      result,
      ending: resident.deadline.ending,
      milliseconds,
      snapshot: snapshot ? snapshotText(resident.process, resident.seq, 'user') : null,
    };
  }

  /**
   * A reading leaves no trace. Looking up a name cannot leave one; anything else may run code of the program, so the interpreter
   * that did is dropped, and the log rebuilds the session as it was before the question.
   */
  private identify(resident: Resident, job: Extract<SessionJob, { kind: 'identify' }>): Answers['identify'] {
    const answer = resident.process.identify(job.expression, job.and ?? undefined);
    if (answer.kind === 'raised' || !answer.isLookup) this.residents.drop(job.state.sid);
    return answer;
  }

  private run(spec: RunSpec): RunResult {
    const deadline = new Deadline(this.options, spec.options.limits);
    deadline.start();
    const process = createProcess(spec.options, deadline);
    const body = process.run({ code: spec.code, mode: 'exec', filename: spec.filename, stdin: spec.stdin });
    const snapshot = spec.snapshot ? snapshotText(process, null, 'user') : null;
    this.audit(process);
    return { outcome: body.limit === null ? withExit(body, process.exit()) : body, snapshot };
  }

  private audit(process: PythonProcess): void {
    if (!this.options.audit) return;
    const findings = process.audit();
    if (findings.length > 0) throw new Error(`audit: ${findings.slice(0, 10).join('; ')}`);
  }
}

function done<Kind extends JobKind>(answer: Answers[Kind]): Reply {
  return { kind: 'done', answer };
}

function perform(process: PythonProcess, spec: OperationSpec): OperationResult {
  switch (spec.kind) {
    case 'assign':
      return 'json' in spec
        ? process.assign({ target: spec.target, value: readJson(spec.json) })
        : process.assign({ target: spec.target, expression: spec.expression });
    case 'delete':
      return process.delete(spec.target);
    case 'gc':
      return process.collect(spec.generation);
    case 'exec':
      return process.run({ code: spec.code, mode: spec.mode, stdin: spec.stdin });
  }
}

function replay(process: PythonProcess, deadline: Deadline, operation: Operation): void {
  if (operation.ending.kind === 'abandoned') return;
  deadline.startReplay(operation.ending);
  perform(process, operation.spec);
}

/** A snapshot of a run has no `seq`; one of a session has it right after `python`, as the contract shows it. */
function snapshotText(process: PythonProcess, seq: number | null, scope: 'user' | 'all'): string {
  const { schema, python, ...rest } = process.snapshot(scope);
  return JSON.stringify(seq === null ? { schema, python, ...rest } : { schema, python, seq, ...rest });
}

/** What interpreter exit printed belongs to the run; figures are those of the end of the module. */
function withExit(body: Outcome, exit: Outcome): Outcome {
  const limit: LimitReport | null = body.limit ?? exit.limit;
  return {
    ...body,
    stdout: body.stdout + exit.stdout,
    stderr: body.stderr + exit.stderr,
    limit,
    exitCode: body.exitCode ?? exit.exitCode,
    steps: body.steps + exit.steps,
  };
}
