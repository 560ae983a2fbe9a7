// Random programs, run by real CPython and by the core; any difference is reduced and printed with its seed.
//
//   node scripts/fuzz.mjs [--seeds 1-1000] [--python 3.13,3.12] [--profile mixed,cycles] [--batch 25] [--max 5]
//                         [--minutes 10] [--show] [--no-minimise] [--jobs 2] [--python-path 3.13=/path ...]
//
// --profile: names (--list lists them), `memory`, `objects`, `language` or `all`. A seed names one program per profile. Seeds of one
// batch run one after another in one process, each followed by a marker, so that the start of CPython is paid once; a
// batch that differs is split into single seeds, and only what differs alone, or the batch where none does, is reported.
// A program that CPython itself answers differently in another environment is set aside as unstable.

import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { isSameRun } from '../test/conformance/outputs.ts';
import { EnginePool } from '../test/conformance/pool.ts';
import { findPythons, inParallel, runPython } from '../test/conformance/pythons.ts';
import { LANGUAGE_PROFILES } from './fuzz-language.mjs';
import { MEMORY_PROFILES, memoryProgramText } from './fuzz-memory.mjs';
import { minimise } from './fuzz-minimise.mjs';
import { OBJECT_PROFILES } from './fuzz-objects.mjs';
import { Choices } from './fuzz-random.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1-500' },
    python: { type: 'string', default: '3.13' },
    profile: { type: 'string', default: 'memory' },
    batch: { type: 'string', default: '25' },
    max: { type: 'string', default: '5' },
    minutes: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    show: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    minimise: { type: 'boolean', default: true },
    'python-path': { type: 'string', multiple: true, default: [] },
  },
  allowNegative: true,
});

const PROFILES = { ...MEMORY_PROFILES, ...OBJECT_PROFILES, ...LANGUAGE_PROFILES };
const groups = {
  memory: Object.keys(MEMORY_PROFILES),
  objects: Object.keys(OBJECT_PROFILES),
  language: Object.keys(LANGUAGE_PROFILES),
  all: Object.keys(PROFILES),
};
if (values.list) {
  for (const [group, names] of Object.entries(groups)) if (group !== 'all') console.log(`${group}: ${names.join(' ')}`);
  process.exit(0);
}
const profiles = values.profile.split(',').flatMap((name) => groups[name] ?? [name]);
const unknown = profiles.find((name) => !PROFILES[name]);
if (unknown) {
  console.error(`No profile ${unknown}; --list lists them`);
  process.exit(2);
}
const [firstSeed, lastSeed = firstSeed] = values.seeds.split('-').map(Number);
const versions = values.python === 'all' ? VERSIONS : values.python.split(',');

const isMemory = (profile) => profile in MEMORY_PROFILES || profile in OBJECT_PROFILES;
const statementsOf = (profile, seed) => PROFILES[profile](new Choices(seed * 1009 + profile.length * 31 + profile.charCodeAt(0)));

/** Each seed's statements, then what is left of its names is taken away so that seeds do not meet. */
const CLEANUP = ['for _ in [k for k in globals() if k not in _kept]: del globals()[_]', 'print(gc.collect())'];

function textOf(profile, version, parts) {
  return isMemory(profile) ? memoryProgramText(version, parts) : `${parts.flat().join('\n')}\n`;
}

function partsOf(profile, seed) {
  const parts = [[`print('seed ${seed}')`], ...statementsOf(profile, seed)];
  return isMemory(profile) ? [...parts, CLEANUP] : parts;
}

if (values.show) {
  const version = versions[0];
  for (const profile of profiles)
    for (let seed = firstSeed; seed <= lastSeed; seed++)
      console.log(`# ${profile} ${seed}\n${textOf(profile, version, partsOf(profile, seed))}`);
  process.exit(0);
}

const pythons = findPythons(versions, values['python-path']);
const pool = new EnginePool(Number(values.jobs), 60);
const started = Date.now();
const deadline = values.minutes ? started + Number(values.minutes) * 60_000 : Infinity;
const tally = { seeds: 0, different: 0, unstable: 0, cut: 0 };
const found = [];
const symptoms = new Map();

const batches = [];
const batchSize = Number(values.batch);
for (let seed = firstSeed; seed <= lastSeed; seed += batchSize) {
  const seeds = Array.from({ length: Math.min(batchSize, lastSeed - seed + 1) }, (_, i) => seed + i);
  for (const profile of profiles) for (const version of versions) batches.push({ profile, version, seeds });
}

await inParallel(batches, Number(values.jobs), async (batch) => {
  if (Date.now() > deadline || found.length >= Number(values.max)) return;
  await runBatch(batch);
});
for (const difference of found) await report(difference);
for (const [symptom, count] of symptoms) if (count > 1) console.log(`${count} programs here: ${symptom}`);
await pool.close();
const seconds = (Date.now() - started) / 1000;
console.log(
  `\nseeds ${firstSeed}-${lastSeed} of ${profiles.join(',')} in ${versions.join(',')}: ${tally.seeds} programs compared, ${tally.different} different, ${tally.unstable} unstable in CPython, ${tally.cut} not reached, ${seconds.toFixed(1)} s`,
);
process.exitCode = tally.different > 0 ? 1 : 0;

async function runBatch({ profile, version, seeds }) {
  const text = textOf(
    profile,
    version,
    seeds.flatMap((seed) => partsOf(profile, seed)),
  );
  const [expected, actual] = await both(version, text);
  if (!expected) return;
  tally.seeds += seeds.length;
  if (expected.exitCode !== 0) tally.cut += seeds.length - (expected.stdout.match(/^seed \d+$/gm)?.length ?? 0);
  if (isEqual(expected, actual)) return;
  if (await isUnstable(version, text, expected)) {
    tally.unstable += seeds.length;
    return;
  }
  let alone = 0;
  for (const seed of seeds.length > 1 ? seeds : []) {
    if (found.length >= Number(values.max)) return;
    const [one, other] = await both(version, textOf(profile, version, partsOf(profile, seed)));
    if (!one || isEqual(one, other) || (await isUnstable(version, textOf(profile, version, partsOf(profile, seed)), one)))
      continue;
    alone += 1;
    tally.different += 1;
    if (isNewSymptom(one, other)) found.push({ profile, version, seeds: [seed] });
  }
  if (alone === 0) {
    tally.different += 1;
    if (isNewSymptom(expected, actual)) found.push({ profile, version, seeds });
  }
}

/** Differences that end in the same error here are counted, and the first is reported. */
function isNewSymptom(expected, actual) {
  const symptom =
    actual.fault?.split('\n')[0].replace(/\d+/g, '#') ??
    (actual.stderr === expected.stderr ? null : actual.stderr.trimEnd().split('\n').at(-1));
  if (!symptom) return true;
  symptoms.set(symptom, (symptoms.get(symptom) ?? 0) + 1);
  return symptoms.get(symptom) === 1;
}

async function both(version, text) {
  const engine = pool.run({ python: version, code: text, stdin: null });
  const expected = await runPython(pythons.get(version), text);
  return [expected, await engine];
}

function isEqual(expected, actual) {
  return actual.fault === null && isSameRun(expected, actual);
}

async function isUnstable(version, text, expected) {
  for (const variation of [1, 2, 3]) {
    const again = await runPython(pythons.get(version), text, { variation });
    if (!again || !isSameRun(expected, again)) return true;
  }
  return false;
}

async function report({ profile, version, seeds }) {
  console.log(
    `\n=== ${version} ${profile} seed ${seeds.length > 1 ? `${seeds[0]}-${seeds.at(-1)} together (alone they agree)` : seeds[0]}`,
  );
  const parts = seeds.flatMap((seed) => partsOf(profile, seed));
  const smallest = values.minimise ? await smallestOf(profile, version, parts) : parts;
  const text = textOf(profile, version, smallest);
  const [expected, actual] = await both(version, text);
  console.log(
    text
      .trimEnd()
      .split('\n')
      .map((line) => `  | ${line}`)
      .join('\n'),
  );
  for (const stream of ['stdout', 'stderr']) {
    if (expected[stream] === actual[stream]) continue;
    console.log(`  CPython ${stream}:\n${indent(expected[stream])}\n  here:\n${indent(actual[stream])}`);
  }
  if (actual.fault) console.log(indent(actual.fault));
}

async function smallestOf(profile, version, parts) {
  const cleanRun = async (candidate) => {
    const [expected, actual] = await both(version, textOf(profile, version, candidate));
    return expected !== null && expected.exitCode === 0 && !expected.stderr.includes('SyntaxError') && !isEqual(expected, actual);
  };
  return (await cleanRun(parts)) ? minimise(parts, cleanRun) : parts;
}

function indent(text) {
  const lines = text.trimEnd().split('\n');
  return [...lines.slice(0, 40), ...(lines.length > 40 ? [`… ${lines.length - 40} more lines`] : [])]
    .map((line) => `    ${line}`)
    .join('\n');
}
