// The real interpreters that answer first: where they are, and one run of one program in one of them. Used when recording,
// fuzzing and running CPython's own tests; never when the recorded corpus is checked, which needs no CPython.
//
// A run is `python -s main.py < stdin` in an empty folder with PYTHONHASHSEED=0 and nothing else inherited. `variation` changes
// what must not matter: the size and number of the environment's strings and the length of the folder's path.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalizeOutput, type RunResult } from './outputs.ts';

export type Pythons = ReadonlyMap<string, string>;

/** Finds one executable per version: `3.13=/path/to/python` where given, else pyenv's newest release of it, else the PATH. */
export function findPythons(versions: readonly string[], given: readonly string[] = []): Pythons {
  const found = new Map<string, string>();
  const explicit = new Map(given.map((text) => text.split('=', 2) as [string, string]));
  for (const version of versions) {
    const path = explicit.get(version) ?? fromPyenv(version) ?? fromPath(version);
    if (path) found.set(version, path);
  }
  return found;
}

function fromPyenv(version: string): string | null {
  const root = output('pyenv', ['root']);
  if (!root || !existsSync(join(root, 'versions'))) return null;
  const releases = readdirSync(join(root, 'versions')).filter((name) => name.startsWith(`${version}.`) && !name.includes('/'));
  releases.sort((a, b) => Number(b.split('.')[2]) - Number(a.split('.')[2]));
  const path = releases[0] ? join(root, 'versions', releases[0], 'bin', 'python') : null;
  return path && existsSync(path) ? path : null;
}

function fromPath(version: string): string | null {
  const name = `python${version}`;
  return output(name, ['-c', 'print(1)']) === '1' ? name : null;
}

function output(command: string, args: string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

export interface RunOptions {
  readonly stdin?: string | null;
  readonly variation?: number;
  readonly seconds?: number;
}

/** Null when the program did not end in time. */
export function runPython(executable: string, code: string, options: RunOptions = {}): Promise<RunResult | null> {
  const variation = options.variation ?? 0;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `heaplab-${'v'.repeat(variation * 13)}`)));
  writeFileSync(join(folder, 'main.py'), code);
  const env: Record<string, string> = { PYTHONHASHSEED: '0' };
  for (let i = 0; i < variation * 5; i++) env[`HEAPLAB_PAD_${i}`] = 'x'.repeat(i * 37);
  return new Promise((resolve, reject) => {
    const hasInput = options.stdin !== undefined && options.stdin !== null;
    const child = spawn(executable, ['-s', 'main.py'], {
      cwd: folder,
      env,
      stdio: [hasInput ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let isLate = false;
    const timer = setTimeout(
      () => {
        isLate = true;
        child.kill('SIGKILL');
      },
      (options.seconds ?? 20) * 1000,
    );
    child.stdout!.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr!.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      rmSync(folder, { recursive: true, force: true });
      if (isLate) return resolve(null);
      // CPython makes the script's path absolute; as recorded it is the name it was started with.
      const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString('utf8').replaceAll(`${folder}/main.py`, 'main.py');
      resolve(
        normalizeOutput({ stdout: text(stdout), stderr: text(stderr), exitCode: exitCode ?? (signal === 'SIGINT' ? 130 : -1) }),
      );
    });
    if (hasInput) {
      child.stdin!.on('error', () => undefined); // A program may end without reading all of it.
      child.stdin!.end(options.stdin);
    }
  });
}

/** Runs tasks with at most `width` in flight, in order of arrival. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  task: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      await task(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
}
