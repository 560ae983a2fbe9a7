// The recorded corpus: cases/<area>/<behaviour>.py, what real CPython printed for each (expected/<area>.json) and the ledger
// of known failures. Outputs that are equal in several versions are stored once.
// Invariant: an entry's hash is that of the program and its input, so a changed program has no expectation until recorded.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunResult } from './outputs.ts';

export const VERSIONS = ['3.10', '3.11', '3.12', '3.13'] as const;

const ROOT = dirname(fileURLToPath(import.meta.url));

export interface Program {
  /** `area/behaviour`. */
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly code: string;
  readonly stdin: string | null;
  readonly hash: string;
}

interface RecordedResult {
  readonly versions: readonly string[];
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exitCode?: number;
}

export interface Recording {
  readonly hash: string;
  readonly results: readonly RecordedResult[];
}

export type AreaRecordings = Record<string, Recording>;

export function areas(): string[] {
  return readdirSync(join(ROOT, 'cases')).sort();
}

export function programsOf(area: string): Program[] {
  const folder = join(ROOT, 'cases', area);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.py'))
    .map((file) => file.slice(0, -3))
    .sort();
  return names.map((name) => {
    const code = readFileSync(join(folder, `${name}.py`), 'utf8');
    const input = join(folder, `${name}.stdin`);
    const stdin = existsSync(input) ? readFileSync(input, 'utf8') : null;
    const hash = createHash('sha256')
      .update(code)
      .update('\0')
      .update(stdin ?? '')
      .digest('hex')
      .slice(0, 12);
    return { id: `${area}/${name}`, area, name, code, stdin, hash };
  });
}

export function recordingsOf(area: string): AreaRecordings {
  const path = join(ROOT, 'expected', `${area}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as AreaRecordings) : {};
}

/** One line per program, sorted, so that a changed recording is a changed line. */
export function writeRecordings(area: string, recordings: AreaRecordings): void {
  mkdirSync(join(ROOT, 'expected'), { recursive: true });
  const path = join(ROOT, 'expected', `${area}.json`);
  const names = Object.keys(recordings).sort();
  if (names.length === 0) return rmSync(path, { force: true });
  const lines = names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(recordings[name])}`);
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
}

/** Null when this program, as it is now, has not been recorded for the version. */
export function expectedOf(program: Program, recordings: AreaRecordings, version: string): RunResult | null {
  const recording = recordings[program.name];
  if (!recording || recording.hash !== program.hash) return null;
  const result = recording.results.find((one) => one.versions.includes(version));
  return result ? { stdout: result.stdout ?? '', stderr: result.stderr ?? '', exitCode: result.exitCode ?? 0 } : null;
}

export function newRecording(hash: string, runs: ReadonlyMap<string, RunResult>): Recording {
  const results: { versions: string[]; run: RunResult }[] = [];
  for (const [version, run] of runs) {
    const same = results.find((one) => JSON.stringify(one.run) === JSON.stringify(run));
    if (same) same.versions.push(version);
    else results.push({ versions: [version], run });
  }
  return {
    hash,
    results: results.map(({ versions, run }) => ({
      versions,
      ...(run.stdout ? { stdout: run.stdout } : {}),
      ...(run.stderr ? { stderr: run.stderr } : {}),
      ...(run.exitCode ? { exitCode: run.exitCode } : {}),
    })),
  };
}

/** The ledger: `version program reason`, one line each; what is listed must fail. */
export function knownFailures(): Map<string, string> {
  const path = join(ROOT, 'known-failures.txt');
  const ledger = new Map<string, string>();
  if (!existsSync(path)) return ledger;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const match = /^(\S+) (\S+) (.+)$/.exec(line);
    if (!match) throw new Error(`known-failures.txt: not "version program reason": ${line}`);
    ledger.set(`${match[1]} ${match[2]}`, match[3]!);
  }
  return ledger;
}
