// Records what real CPython prints for the programs of test/conformance/cases, in the four versions.
//
//   node scripts/record.mjs [--area a,b] [--program area/name] [--all] [--check] [--python 3.13=/path/to/python ...]
//
// Only programs that are new or changed are run, unless --all. Each is run three times per version, each time in another
// environment and folder; one whose output is not the same in all three is not recorded and is reported. --check records nothing: it
// runs everything and says which recordings no longer hold.

import { parseArgs } from 'node:util';
import {
  areas,
  expectedOf,
  newRecording,
  programsOf,
  recordingsOf,
  VERSIONS,
  writeRecordings,
} from '../test/conformance/corpus.ts';
import { isSameRun } from '../test/conformance/outputs.ts';
import { findPythons, inParallel, runPython } from '../test/conformance/pythons.ts';

const { values } = parseArgs({
  options: {
    area: { type: 'string' },
    program: { type: 'string' },
    all: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    python: { type: 'string', multiple: true, default: [] },
    jobs: { type: 'string', default: '2' },
  },
});

const pythons = findPythons(VERSIONS, values.python);
const missing = VERSIONS.filter((version) => !pythons.has(version));
if (missing.length > 0) {
  console.error(`No CPython found for ${missing.join(', ')}; give it as --python ${missing[0]}=/path/to/python`);
  process.exit(2);
}

const wantedAreas = values.area?.split(',') ?? (values.program ? [values.program.split('/')[0]] : areas());
let recorded = 0;
const rejected = [];
for (const area of wantedAreas) await recordArea(area);
console.log(`${recorded} ${values.check ? 'checked' : 'recorded'}, ${rejected.length} rejected`);
for (const reason of rejected) console.log(`  ${reason}`);
process.exitCode = rejected.length > 0 ? 1 : 0;

async function recordArea(area) {
  const recordings = recordingsOf(area);
  const programs = programsOf(area);
  const names = new Set(programs.map((program) => program.name));
  for (const name of Object.keys(recordings)) if (!names.has(name)) delete recordings[name];
  const due = programs.filter((program) => {
    if (values.program) return program.id === values.program;
    return values.all || values.check || recordings[program.name]?.hash !== program.hash;
  });
  await inParallel(due, Number(values.jobs), async (program) => {
    const runs = await runEverywhere(program);
    if (typeof runs === 'string') {
      rejected.push(`${program.id}: ${runs}`);
      if (!values.check) delete recordings[program.name];
      return;
    }
    recorded += 1;
    if (values.check) compare(program, recordings, runs);
    else recordings[program.name] = newRecording(program.hash, runs);
  });
  if (!values.check) writeRecordings(area, recordings);
}

/** The runs by version, or why the program cannot be recorded. */
async function runEverywhere(program) {
  const runs = new Map();
  for (const [version, executable] of pythons) {
    const first = await runPython(executable, program.code, { stdin: program.stdin, variation: 0 });
    if (!first) return `${version} does not end in time`;
    for (const variation of [1, 2]) {
      const other = await runPython(executable, program.code, { stdin: program.stdin, variation });
      if (!other || !isSameRun(first, other)) return `${version} prints differently from run to run`;
    }
    runs.set(version, first);
  }
  return runs;
}

function compare(program, recordings, runs) {
  for (const [version, run] of runs) {
    const expected = expectedOf(program, recordings, version);
    if (!expected) rejected.push(`${program.id}: ${version} is not recorded`);
    else if (!isSameRun(expected, run)) rejected.push(`${program.id}: ${version} no longer prints what was recorded`);
  }
}
