// CPython's own tests, method by method, in the core: what share passes of those that real CPython passes the same way.
//
//   node scripts/cpython-tests.mjs [--python 3.13] [--file test_list,test_dict] [--method text] [--failing] [--show] [--sample 0]
//                                  [--jobs 2] [--seconds 20] [--python-path 3.13=/path]
//
// The programs are made at run time from the installed CPython (cpython-tests.py) and kept nowhere; which of them CPython
// passes is cached in the system's temporary folder. --failing lists what fails and why, --show prints the program, --sample n
// takes n methods of each file, evenly spread.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EnginePool } from '../test/conformance/pool.ts';
import { findPythons, inParallel, runPython } from '../test/conformance/pythons.ts';

const FILES =
  `list dict set tuple int float bool str unicode bytes generators coroutines scope class descr exceptions with iter copy
  collections itertools functools super unpack slice fstring format patma dataclasses enum listcomps gc weakref heapq bisect random json re
  datetime textwrap statistics fractions decimal sys tracemalloc`
    .split(/\s+/)
    .map((name) => `test_${name}`);

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: '3.13' },
    file: { type: 'string' },
    method: { type: 'string' },
    failing: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '20' },
    sample: { type: 'string', default: '0' },
    'python-path': { type: 'string', multiple: true, default: [] },
  },
});

const executable = findPythons([values.python], values['python-path']).get(values.python);
if (!executable) {
  console.error(`No CPython ${values.python} found; give it as --python-path ${values.python}=/path/to/python`);
  process.exit(2);
}
const cacheFolder = join(tmpdir(), 'heaplab-cpython-tests');
mkdirSync(cacheFolder, { recursive: true });
const maker = fileURLToPath(new URL('./cpython-tests.py', import.meta.url));
const files = values.file?.split(',') ?? FILES;
const pool = new EnginePool(Number(values.jobs), Number(values.seconds));
const totals = { passed: 0, total: 0 };
console.log(`${'file'.padEnd(24)}${'passed'.padStart(8)}${'of'.padStart(6)}${'share'.padStart(8)}`);
for (const file of files) await runFile(file);
console.log(
  `${'all'.padEnd(24)}${String(totals.passed).padStart(8)}${String(totals.total).padStart(6)}${share(totals.passed, totals.total).padStart(8)}`,
);
await pool.close();

async function runFile(file) {
  const made = sampled(programsOf(file));
  const sound = await passedByCPython(file, made);
  const chosen = made.filter((test) => sound.has(hashOf(test.program)));
  const failures = [];
  let passed = 0;
  await Promise.all(
    chosen.map(async (test) => {
      const run = await pool.run({ python: values.python, code: test.program, stdin: null, filename: '/home/user/main.py' });
      if (run.fault === null && lastLine(run.stdout) === 'ok') passed += 1;
      else failures.push({ test, run });
    }),
  );
  totals.passed += passed;
  totals.total += chosen.length;
  console.log(
    `${file.padEnd(24)}${String(passed).padStart(8)}${String(chosen.length).padStart(6)}${share(passed, chosen.length).padStart(8)}`,
  );
  if (values.failing || values.show) for (const failure of failures) printFailure(failure);
}

function programsOf(file) {
  let text;
  try {
    text = execFileSync(executable, [maker, file], { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    console.log(
      `${file}: ${String(error.stderr ?? error)
        .trim()
        .split('\n')
        .at(-1)}`,
    );
    return [];
  }
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function sampled(tests) {
  const wanted = tests.filter((test) => !values.method || test.id.includes(values.method));
  const size = Number(values.sample);
  return size === 0 || wanted.length <= size
    ? wanted
    : Array.from({ length: size }, (_, i) => wanted[Math.floor((i * wanted.length) / size)]);
}

/** The hashes of the programs that real CPython ends with `ok`. */
async function passedByCPython(file, made) {
  const path = join(cacheFolder, `${values.python}-${file}.json`);
  const cache = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const unknown = made.filter((test) => !(hashOf(test.program) in cache));
  await inParallel(unknown, Number(values.jobs), async (test) => {
    const run = await runPython(executable, test.program, { seconds: 20 });
    cache[hashOf(test.program)] = run !== null && run.exitCode === 0 && lastLine(run.stdout) === 'ok';
  });
  if (unknown.length > 0) writeFileSync(path, JSON.stringify(cache));
  return new Set(Object.keys(cache).filter((hash) => cache[hash]));
}

function printFailure({ test, run }) {
  const reason = run.fault?.split('\n')[0] ?? (lastLine(run.stderr) || `ended with ${JSON.stringify(lastLine(run.stdout))}`);
  console.log(`  ${test.id}: ${reason.slice(0, 200)}`);
  if (values.show)
    console.log(
      `${test.program.slice(test.program.indexOf('del _install_support'))}\n--- stderr\n${run.stderr}\n${run.fault ?? ''}`,
    );
}

function hashOf(program) {
  return createHash('sha256').update(program).digest('hex').slice(0, 16);
}

function lastLine(text) {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function share(passed, total) {
  return total === 0 ? '-' : `${((100 * passed) / total).toFixed(1)} %`;
}
