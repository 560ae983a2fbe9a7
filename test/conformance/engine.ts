// One run of one program in the simulated interpreter, in the form in which recordings are compared: the output of the
// program and of interpreter exit together, the exit code, and what the audit of the heap found in between.

import { normalizeOutput, type RunResult } from './outputs.ts';

export interface EngineOutcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exception: { readonly type: string } | null;
  readonly limit: { readonly kind: string; readonly line: number } | null;
  readonly exitCode: number | null;
}

/** What this file uses of `PythonProcess`. */
export interface EngineProcess {
  run(spec: { code: string; filename: string; stdin: string }): EngineOutcome;
  exit(): EngineOutcome;
  audit(): readonly string[];
}

export interface Core {
  createProcess(options: object, host: object): EngineProcess;
}

export interface EngineRun extends RunResult {
  /** What is wrong besides the output: a limit, a broken invariant or what the audit found. */
  readonly fault: string | null;
}

const MiB = 1024 * 1024;
const LIMITS = { steps: 2_000_000_000, heapBytes: 1024 * MiB, outputBytes: 16 * MiB, recursion: 1000, seconds: 120 };

export function runEngine(
  core: Core,
  python: string,
  program: { code: string; stdin: string | null; filename?: string | undefined },
): EngineRun {
  try {
    const process = core.createProcess({ python, seed: 0, limits: LIMITS }, { isExpired: () => false });
    const run = process.run({ code: program.code, filename: program.filename ?? 'main.py', stdin: program.stdin ?? '' });
    const findings = process.audit();
    const end = process.exit();
    const limit = run.limit ?? end.limit;
    // As of real CPython: the script's absolute path is compared as the name it was started with.
    const named = (text: string) => text.replaceAll('/home/user/main.py', 'main.py');
    const output = {
      stdout: named(run.stdout + end.stdout),
      stderr: named(run.stderr + end.stderr),
      exitCode: run.exitCode ?? (run.exception ? exitCodeOf(run.exception.type) : (end.exitCode ?? 0)),
    };
    const faults = [
      ...(limit ? [`limit ${limit.kind} at line ${limit.line}`] : []),
      ...findings.slice(0, 5).map((text) => `audit: ${text}`),
    ];
    return { ...normalizeOutput(output), fault: faults.join('\n') || null };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
    return { stdout: '', stderr: '', exitCode: -1, fault: `engine: ${text.split('\n').slice(0, 8).join('\n')}` };
  }
}

/** An uncaught KeyboardInterrupt ends the process as its signal would. */
function exitCodeOf(exceptionType: string): number {
  return exceptionType === 'KeyboardInterrupt' ? 130 : 1;
}
