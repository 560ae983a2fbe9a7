// Compares the figures in the tables of measured facts files with what the core answers to the same probes.
//
//   node scripts/facts.mjs PATH [--python 3.13] [--section sizes] [--all-differences]
//
// PATH is a folder with facts-3.X.json and the measure.py that made them. The probes are taken from the latter at run time.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { EnginePool } from '../test/conformance/pool.ts';
import { findPythons } from '../test/conformance/pythons.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { python: { type: 'string' }, section: { type: 'string' }, 'all-differences': { type: 'boolean', default: false } },
});
if (positionals.length !== 1) {
  console.error('usage: node scripts/facts.mjs PATH [--python 3.13] [--section sizes]');
  process.exit(2);
}
const [folder] = positionals;
const versions = values.python?.split(',') ?? VERSIONS;
const pythons = findPythons(versions);
const pool = new EnginePool(2, 60);
for (const version of versions) await compareVersion(version);
await pool.close();

async function compareVersion(version) {
  const facts = JSON.parse(readFileSync(join(folder, `facts-${version}.json`), 'utf8'));
  const lister = fileURLToPath(new URL('./facts-probes.py', import.meta.url));
  const listed = execFileSync(pythons.get(version), ['-B', lister, join(folder, 'measure.py')], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const probes = listed
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((probe) => !values.section || probe.section.includes(values.section));
  const tally = { equal: 0, figures: 0, failed: 0, skipped: 0 };
  await Promise.all(
    probes.map(async (probe) => {
      if (!probe.program) return void (tally.skipped += 1);
      const wanted = facts[probe.section]?.tables?.[probe.name];
      const run = await pool.run({ python: version, code: probe.program, stdin: null });
      const got = parsed(run.stdout);
      if (got === undefined) {
        tally.failed += 1;
        tally.figures += countOf(wanted);
        console.log(
          `${version} ${probe.section}/${probe.name}: ${(run.fault ?? run.stderr.trim().split('\n').at(-1)).split('\n')[0].slice(0, 160)}`,
        );
        return;
      }
      const differences = [];
      compare('', wanted, got, differences);
      const total = countOf(wanted);
      tally.figures += total;
      tally.equal += total - Math.min(total, differences.length);
      for (const difference of values['all-differences'] ? differences : differences.slice(0, 4))
        console.log(`${version} ${probe.section}/${probe.name}: ${difference}`);
      if (run.fault) console.log(`${version} ${probe.section}/${probe.name}: ${run.fault.split('\n')[0]}`);
    }),
  );
  console.log(
    `${version}: ${tally.equal} of ${tally.figures} figures equal; ${tally.failed} probes failed, ${tally.skipped} tables are no single probe`,
  );
}

function parsed(stdout) {
  try {
    return JSON.parse(stdout.trim().split('\n').at(-1));
  } catch {
    return undefined;
  }
}

function compare(path, wanted, got, differences) {
  if (typeof wanted === 'object' && wanted !== null && typeof got === 'object' && got !== null) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(got)]))
      compare(`${path}/${key}`, wanted[key], got[key], differences);
  } else if (wanted !== got) {
    differences.push(`${path} is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  }
}

function countOf(value) {
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum, inner) => sum + countOf(inner), 0) : 1;
}
