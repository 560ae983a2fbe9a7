// The real CPython 3.13 to compare with: `python3.13` on the path, else one that pyenv has. Absent, its rows are skipped.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export function findCPython(): string | null {
  const root = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  return [...pyenvPythons(root), 'python3.13'].find(answers) ?? null;
}

function pyenvPythons(root: string): string[] {
  try {
    return readdirSync(root)
      .filter((name) => name.startsWith('3.13'))
      .map((name) => join(root, name, 'bin', 'python3.13'));
  } catch (error) {
    // No pyenv here.
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}

function answers(python: string): boolean {
  try {
    return execFileSync(python, ['-I', '-c', 'import sys; print(sys.version_info[:2])'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).includes('(3, 13)');
  } catch {
    return false;
  }
}
