// How long programs take, against CPython 3.13: both warm, both timing compilation and execution inside the process, medians
// of several runs. Counting references, steps and limits are on, as they are when served.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createProcess, MAXIMUM_LIMITS } from '../src/python/index.ts';
import { geometricMean, median, printTable } from './figures.ts';

const RUNS = 7;

const TIMER = `
import io, sys, time
source = open(sys.argv[1]).read()
for _ in range(int(sys.argv[2])):
    stdout, sys.stdout = sys.stdout, io.StringIO()
    started = time.perf_counter()
    exec(compile(source, "main.py", "exec"), {"__name__": "__main__"})
    elapsed = time.perf_counter() - started
    output, sys.stdout = sys.stdout.getvalue(), stdout
    print(elapsed)
print(repr(output))
`;

export function measureSpeed(root: string, python: string | null): void {
  const folder = join(root, 'bench/programs');
  const ratios: number[] = [];
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.py'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const ours = timeOurs(readFileSync(path, 'utf8'));
      if (python === null) return [basename(name, '.py'), milliseconds(ours.seconds), 'absent', ''];
      const theirs = timeTheirs(python, path);
      const ratio = ours.seconds / theirs.seconds;
      ratios.push(ratio);
      const verdict = theirs.output === ours.output ? `${ratio.toFixed(2)} ×` : `WRONG OUTPUT: ${ours.output.slice(0, 60)}`;
      return [basename(name, '.py'), milliseconds(ours.seconds), milliseconds(theirs.seconds), verdict];
    });
  if (ratios.length > 0) rows.push(['geometric mean', '', '', `${geometricMean(ratios).toFixed(2)} ×`]);
  printTable(`Programs, median of ${RUNS} runs`, ['program', 'HeapLab', 'CPython 3.13', 'ratio'], rows);
  if (python === null) console.log('No python3.13 was found: ratios are skipped.');
}

function timeOurs(code: string): { seconds: number; output: string } {
  const times: number[] = [];
  let output = '';
  // One run more, to warm up.
  for (let run = 0; run <= RUNS; run++) {
    const interpreter = createProcess({ python: '3.13', seed: 0, limits: MAXIMUM_LIMITS }, { isExpired: () => false });
    const started = performance.now();
    const outcome = interpreter.run({ code, filename: 'main.py' });
    if (run > 0) times.push((performance.now() - started) / 1000);
    output = outcome.stdout + (outcome.exception?.text ?? '') + (outcome.limit?.kind ?? '');
  }
  return { seconds: median(times), output };
}

function timeTheirs(python: string, path: string): { seconds: number; output: string } {
  const lines = execFileSync(python, ['-I', '-c', TIMER, path, String(RUNS)], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
  // Python's repr of plain text with newlines is a JavaScript string literal but for its quotes.
  const output = lines.pop()!.slice(1, -1).replaceAll('\\n', '\n').replaceAll("\\'", "'");
  return { seconds: median(lines.map(Number)), output };
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`;
}
