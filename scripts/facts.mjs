// Compares the figures in the tables of measured facts files with what the core answers to the same probes.
//
//   node scripts/facts.mjs PATH [--python 3.13] [--section sizes] [--table kinds] [--real 5] [--all-differences]
//
// PATH is a folder with facts-3.X.json and the measure.py that made them. The probes are taken from the latter at run time.
// A figure is equal, explained or unexplained. facts-explained.json lists what may differ and why, in one sentence each:
// `varies` (real runs differ among themselves) or `condition` (measured as `python -I`; run as `python -s` real CPython answers
// as the core does). --real n proves it: every probe is run in real CPython n times as programs are recorded (pythons.ts), and a
// difference is explained only where these runs show what the list says. An entry that nothing needed is told at the end.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { EnginePool } from '../test/conformance/pool.ts';
import { findPythons, runPython } from '../test/conformance/pythons.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string' },
    section: { type: 'string' },
    table: { type: 'string' },
    real: { type: 'string', default: '0' },
    'all-differences': { type: 'boolean', default: false },
  },
});
if (positionals.length !== 1) {
  console.error(
    'usage: node scripts/facts.mjs PATH [--python 3.13] [--section sizes] [--table kinds] [--real 5] [--all-differences]',
  );
  process.exit(2);
}
const [folder] = positionals;
const versions = values.python?.split(',') ?? VERSIONS;
const realRuns = Number(values.real);
const pythons = findPythons(versions);
const explanations = JSON.parse(readFileSync(new URL('./facts-explained.json', import.meta.url), 'utf8')).map((entry) => ({
  ...entry,
  pattern: new RegExp(entry.path),
  used: new Set(),
}));
const pool = new EnginePool(2, 300);
let unexplained = 0;
for (const version of versions) unexplained += await compareVersion(version);
await pool.close();
if (unexplained > 0) process.exitCode = 1;

async function compareVersion(version) {
  const facts = JSON.parse(readFileSync(join(folder, `facts-${version}.json`), 'utf8'));
  const probes = probesOf(version).filter(
    (probe) =>
      (!values.section || probe.section.includes(values.section)) && (!values.table || probe.name.includes(values.table)),
  );
  const tally = { figures: 0, equal: 0, explained: 0, unexplained: 0 };
  await Promise.all(probes.map((probe) => compareProbe(version, probe, facts[probe.section]?.tables?.[probe.name], tally)));
  console.log(
    `${version}: ${tally.equal} of ${tally.figures} figures equal, ${tally.explained} explained, ${tally.unexplained} unexplained`,
  );
  for (const { section, table, path, versions: of, used } of explanations)
    if ((of ?? VERSIONS).includes(version) && !used.has(version) && probes.some((p) => p.section === section && p.name === table))
      console.log(`${version}: no difference needs the explanation of ${section}/${table} ${path}`);
  return tally.unexplained;
}

function probesOf(version) {
  const lister = fileURLToPath(new URL('./facts-probes.py', import.meta.url));
  const listed = execFileSync(pythons.get(version), ['-B', lister, join(folder, 'measure.py')], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return listed
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((probe) => probe.program);
}

async function compareProbe(version, probe, wanted, tally) {
  const place = `${version} ${probe.section}/${probe.name}`;
  const run = await pool.run({ python: version, code: probe.program, stdin: null });
  const got = parsed(run.stdout);
  const reals = await realAnswers(version, probe);
  const total = countOf(wanted);
  tally.figures += total;
  if (got === undefined) {
    tally.unexplained += total;
    console.log(`${place}: ${(run.fault ?? run.stderr.trim().split('\n').at(-1)).split('\n')[0].slice(0, 160)}`);
    return;
  }
  if (run.fault) console.log(`${place}: ${run.fault.split('\n')[0]}`);
  const verdicts = { explained: 0, unexplained: 0 };
  const told = [];
  for (const difference of differencesOf(wanted, got, reals)) {
    const verdict = verdictOn(version, probe, difference);
    verdicts[verdict.explained ? 'explained' : 'unexplained'] += 1;
    if (!verdict.explained || values['all-differences']) told.push(`${place}: ${difference.path} ${verdict.text}`);
  }
  for (const line of values['all-differences'] ? told : told.slice(0, 4)) console.log(line);
  tally.explained += verdicts.explained;
  tally.unexplained += verdicts.unexplained;
  // A figure that only one side has is a difference, but not one more figure.
  tally.equal += Math.max(0, total - verdicts.explained - verdicts.unexplained);
}

/** What real CPython answers, once per run; a figure may depend on the environment, so that varies too. */
async function realAnswers(version, probe) {
  const answers = [];
  for (let i = 0; i < realRuns; i++) {
    const run = await runPython(pythons.get(version), probe.program, { variation: i % 3, seconds: 60 });
    answers.push(parsed(run?.stdout ?? ''));
  }
  return answers;
}

/** Whether a difference is explained, and a line about it. */
function verdictOn(version, probe, { path, wanted, got, reals }) {
  const entry = explanations.find(
    (e) =>
      e.section === probe.section && e.table === probe.name && e.pattern.test(path) && (e.versions ?? VERSIONS).includes(version),
  );
  const text = `is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`;
  const shown =
    realRuns > 0 ? `${text}; real now: ${[...new Set(reals.map((real) => JSON.stringify(real)))].join(' or ')}` : text;
  if (entry === undefined) return { explained: false, text: shown };
  entry.used.add(version);
  if (realRuns > 0 && entry.because !== shownBy(got, reals))
    return { explained: false, text: `${shown}, which does not show "${entry.because}"` };
  return { explained: true, text: `${shown}. ${entry.reason}` };
}

function shownBy(got, reals) {
  if (new Set(reals.map((real) => JSON.stringify(real))).size > 1) return 'varies';
  return reals[0] === got ? 'condition' : null;
}

function parsed(stdout) {
  try {
    return JSON.parse(stdout.trim().split('\n').at(-1));
  } catch {
    return undefined;
  }
}

/** The figures in which the core's answer is not that of the file, or of all real runs. */
function differencesOf(wanted, got, reals, path = '') {
  const isTable = (value) => typeof value === 'object' && value !== null;
  if (!isTable(wanted) || !isTable(got)) {
    const isEqual = wanted === got && reals.every((real) => real === got);
    return isEqual ? [] : [{ path, wanted, got, reals }];
  }
  return [...new Set([...Object.keys(wanted), ...Object.keys(got)])].flatMap((key) =>
    differencesOf(
      wanted[key],
      got[key],
      reals.map((real) => real?.[key]),
      `${path}/${key}`,
    ),
  );
}

function countOf(value) {
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum, inner) => sum + countOf(inner), 0) : 1;
}
