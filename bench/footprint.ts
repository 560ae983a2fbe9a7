// What a fresh interpreter costs: time to make one, and host memory that an idle one holds.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createProcess, DEFAULT_LIMITS, PYTHON_VERSIONS, type PythonProcess, type PythonVersion } from '../src/python/index.ts';
import { median, printTable } from './figures.ts';

const COUNT = 200;

export function measureFootprint(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const rows = PYTHON_VERSIONS.map((python) => {
    for (let index = 0; index < 50; index++) create(python);
    collect();
    const before = hostBytes();
    const times: number[] = [];
    const kept: PythonProcess[] = [];
    for (let index = 0; index < COUNT; index++) {
      const started = performance.now();
      kept.push(create(python));
      times.push(performance.now() - started);
    }
    collect();
    const bytes = (hostBytes() - before) / kept.length;
    return [python, `${median(times).toFixed(3)} ms`, `${(bytes / 1000).toFixed(0)} KB`];
  });
  printTable('A fresh interpreter', ['python', 'made in', 'holds'], rows);
}

function create(python: PythonVersion): PythonProcess {
  return createProcess({ python, seed: 0, limits: DEFAULT_LIMITS }, { isExpired: () => false });
}

function hostBytes(): number {
  const usage = process.memoryUsage();
  return usage.heapUsed + usage.external + usage.arrayBuffers;
}
