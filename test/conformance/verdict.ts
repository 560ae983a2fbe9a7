// The judgement on one program in one version: what the core printed against what was recorded.

import { type AreaRecordings, expectedOf, type Program } from './corpus.ts';
import type { EngineRun } from './engine.ts';
import { isSameRun, type RunResult } from './outputs.ts';
import type { EnginePool } from './pool.ts';

export interface Verdict {
  readonly program: Program;
  readonly python: string;
  readonly passed: boolean;
  readonly expected: RunResult | null;
  readonly actual: EngineRun;
}

export async function judge(pool: EnginePool, program: Program, python: string, recordings: AreaRecordings): Promise<Verdict> {
  const expected = expectedOf(program, recordings, python);
  const actual = await pool.run({ python, code: program.code, stdin: program.stdin });
  const passed = expected !== null && actual.fault === null && isSameRun(expected, actual);
  return { program, python, passed, expected, actual };
}

/** One line that says what is wrong first. */
export function reasonOf(verdict: Verdict): string {
  const { expected, actual } = verdict;
  if (!expected) return 'not recorded: run scripts/record.mjs';
  if (actual.fault?.startsWith('engine:') || (actual.fault && !isSameRun(expected, actual))) return actual.fault.split('\n')[0]!;
  const difference = firstDifference(expected, actual);
  return difference ?? actual.fault?.split('\n')[0] ?? 'passes';
}

function firstDifference(expected: RunResult, actual: RunResult): string | null {
  for (const stream of ['stderr', 'stdout'] as const) {
    const wanted = expected[stream].split('\n');
    const got = actual[stream].split('\n');
    const last = actual[stream].trimEnd().split('\n').at(-1)!;
    if (stream === 'stderr' && expected.stderr !== actual.stderr && last !== expected.stderr.trimEnd().split('\n').at(-1)) {
      return `stderr ends: ${JSON.stringify(last)}, not ${JSON.stringify(expected.stderr.trimEnd().split('\n').at(-1))}`;
    }
    const index = wanted.findIndex((line, i) => line !== got[i]);
    const at = index >= 0 ? index : got.length > wanted.length ? wanted.length : -1;
    if (at >= 0) return `${stream} line ${at + 1}: ${JSON.stringify(got[at] ?? null)}, not ${JSON.stringify(wanted[at] ?? null)}`;
  }
  return expected.exitCode === actual.exitCode ? null : `exit code ${actual.exitCode}, not ${expected.exitCode}`;
}
