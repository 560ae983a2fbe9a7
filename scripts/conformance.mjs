// Runs the recorded programs in the core and says where it differs from CPython.
//
//   node scripts/conformance.mjs [--python 3.13,3.12] [--area list,facts_gc*] [--program text] [--failing-only] [--brief]
//                                [--max 20] [--jobs 2] [--seconds 20] [--ledger | --write-ledger] [--code]
//
// --program takes any part of `area/name`. For each failing program the first --max print the difference; --brief prints one
// line each; --failing-only leaves out areas without failures; --code prints the program too; --ledger prints lines for
// known-failures.txt, --write-ledger writes that file anew from this run (run everything for that), keeping the reasons of
// lines that stay. Programs in the ledger count as known. Causes at the end group the failures by their first line.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { areas, knownFailures, programsOf, recordingsOf, VERSIONS } from '../test/conformance/corpus.ts';
import { EnginePool } from '../test/conformance/pool.ts';
import { judge, reasonOf } from '../test/conformance/verdict.ts';

const { values } = parseArgs({
  options: {
    python: { type: 'string' },
    area: { type: 'string' },
    program: { type: 'string' },
    'failing-only': { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    ledger: { type: 'boolean', default: false },
    'write-ledger': { type: 'boolean', default: false },
    code: { type: 'boolean', default: false },
    max: { type: 'string', default: '20' },
    jobs: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '20' },
  },
});

const started = Date.now();
const versions = values.python?.split(',') ?? VERSIONS;
const patterns = values.area?.split(',').map((text) => new RegExp(`^${text.replaceAll('*', '.*')}$`));
const wantedAreas = areas().filter((area) => !patterns || patterns.some((pattern) => pattern.test(area)));
const ledger = knownFailures();
const pool = new EnginePool(Number(values.jobs), Number(values.seconds));
const verdicts = await Promise.all(
  wantedAreas.flatMap((area) => {
    const recordings = recordingsOf(area);
    const programs = programsOf(area).filter((program) => !values.program || program.id.includes(values.program));
    return programs.flatMap((program) => versions.map((python) => judge(pool, program, python, recordings)));
  }),
);
await pool.close();

const isListed = (verdict) => ledger.has(`${verdict.python} ${verdict.program.id}`);
const failing = verdicts.filter((verdict) => !verdict.passed && !isListed(verdict));
if (values.ledger) for (const verdict of failing) console.log(`${verdict.python} ${verdict.program.id} ${reasonOf(verdict)}`);
else if (values.brief)
  for (const verdict of failing) console.log(`${verdict.python} ${verdict.program.id}: ${reasonOf(verdict)}`);
else for (const verdict of failing.slice(0, Number(values.max))) printDifference(verdict);
for (const verdict of verdicts)
  if (verdict.passed && isListed(verdict))
    console.log(`${verdict.python} ${verdict.program.id} passes: take it off known-failures.txt`);
if (values['write-ledger']) writeLedger();
printCauses();
printSummary();
process.exitCode = failing.length > 0 ? 1 : 0;

function writeLedger() {
  const path = fileURLToPath(new URL('../test/conformance/known-failures.txt', import.meta.url));
  const lines = verdicts
    .filter((verdict) => !verdict.passed)
    .map((verdict) => {
      const key = `${verdict.python} ${verdict.program.id}`;
      return `${key} ${ledger.get(key) ?? reasonOf(verdict).replace(/\s+/g, ' ').slice(0, 160)}`;
    });
  const head = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  writeFileSync(path, `${[...head, ...lines].join('\n')}\n`);
}

function printDifference({ program, python, expected, actual }) {
  console.log(`\n=== ${python} ${program.id}`);
  if (values.code)
    console.log(
      program.code
        .trimEnd()
        .split('\n')
        .map((line, i) => `${String(i + 1).padStart(4)} | ${line}`)
        .join('\n'),
    );
  if (!expected) return console.log('  not recorded: run scripts/record.mjs');
  if (actual.fault) console.log(`  ${actual.fault.split('\n').join('\n  ')}`);
  for (const stream of ['stdout', 'stderr']) {
    if (expected[stream] !== actual[stream]) console.log(diff(stream, expected[stream].split('\n'), actual[stream].split('\n')));
  }
  if (expected.exitCode !== actual.exitCode) console.log(`  exit code: CPython ${expected.exitCode}, here ${actual.exitCode}`);
}

/** A line diff by longest common subsequence, cut to the surroundings of the first differences. */
function diff(stream, wanted, got) {
  const rows = wanted.length * got.length > 4_000_000 ? plainDiff(wanted, got) : lcsDiff(wanted, got);
  const changed = rows.findIndex((row) => row[0] !== ' ');
  const shown = rows.slice(Math.max(0, changed - 2), changed + 16);
  const cut = changed + 16 < rows.length ? [`  … ${rows.length - changed - 16} more lines`] : [];
  return [`  ${stream} (- CPython, + here)`, ...shown.map((row) => `  ${row}`), ...cut].join('\n');
}

function plainDiff(wanted, got) {
  return Array.from({ length: Math.max(wanted.length, got.length) }).flatMap((_, i) =>
    wanted[i] === got[i]
      ? [`  ${wanted[i]}`]
      : [...(i < wanted.length ? [`- ${wanted[i]}`] : []), ...(i < got.length ? [`+ ${got[i]}`] : [])],
  );
}

function lcsDiff(wanted, got) {
  const table = Array.from({ length: wanted.length + 1 }, () => new Uint32Array(got.length + 1));
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = got.length - 1; j >= 0; j--) {
      table[i][j] = wanted[i] === got[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  const rows = [];
  let i = 0;
  let j = 0;
  while (i < wanted.length || j < got.length) {
    if (i < wanted.length && j < got.length && wanted[i] === got[j]) rows.push(`  ${wanted[i++]}`, void j++);
    else if (j >= got.length || (i < wanted.length && table[i + 1][j] >= table[i][j + 1])) rows.push(`- ${wanted[i++]}`);
    else rows.push(`+ ${got[j++]}`);
  }
  return rows.filter((row) => row !== undefined);
}

function printCauses() {
  const causes = new Map();
  for (const verdict of failing) {
    const cause = causeOf(reasonOf(verdict));
    if (!causes.has(cause)) causes.set(cause, []);
    causes.get(cause).push(verdict);
  }
  const largest = [...causes]
    .filter(([, list]) => list.length > 1)
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 25);
  if (largest.length === 0) return;
  console.log('\ncauses shared by several failures');
  for (const [cause, list] of largest) {
    const smallest = list.reduce((a, b) => (b.program.code.length < a.program.code.length ? b : a));
    console.log(`${String(list.length).padStart(6)}  ${cause.slice(0, 110)}   e.g. ${smallest.python} ${smallest.program.id}`);
  }
}

function causeOf(reason) {
  return reason
    .replace(/, not ".*$/, '')
    .replace(/line \d+/g, 'line N')
    .replace(/\d+/g, '#');
}

function printSummary() {
  console.log('');
  const cell = (list) => {
    const passed = list.filter((verdict) => verdict.passed).length;
    const known = list.filter((verdict) => !verdict.passed && isListed(verdict)).length;
    return `${passed}/${list.length}${known > 0 ? ` (${known} known)` : ''}`.padStart(18);
  };
  console.log(`${'area'.padEnd(34)}${versions.map((python) => python.padStart(18)).join('')}`);
  for (const area of wantedAreas) {
    const rows = verdicts.filter((verdict) => verdict.program.area === area);
    if (rows.length === 0 || (values['failing-only'] && rows.every((verdict) => verdict.passed))) continue;
    console.log(
      `${area.padEnd(34)}${versions.map((python) => cell(rows.filter((verdict) => verdict.python === python))).join('')}`,
    );
  }
  console.log(
    `${'all'.padEnd(34)}${versions.map((python) => cell(verdicts.filter((verdict) => verdict.python === python))).join('')}`,
  );
  console.log(`${failing.length} failing, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
